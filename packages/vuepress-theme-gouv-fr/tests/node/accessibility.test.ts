import { describe, expect, it } from 'vitest'
import { resolveAccessibilityStatus, writeStatement } from '../../src/node/accessibility.js'
import type { AccessibilityOptions } from '../../src/node/options.js'

const DATA: AccessibilityOptions = {
  entity: 'La direction du numérique',
  declaredOn: '2026-11-22',
  contact: 'contact@exemple.gouv.fr',
}

describe('mention du pied de page', () => {
  it.each([
    [undefined, 'non'],
    [0, 'non'],
    [49.9, 'non'],
    [50, 'partiellement'],
    [99.9, 'partiellement'],
    [100, 'totalement'],
  ])('pour un taux de %s, est « %s »', (rate, expected) => {
    const accessibility = { ...DATA, ...(rate === undefined ? {} : { rate }) }
    expect(resolveAccessibilityStatus({ accessibility })).toBe(expected)
  })

  it('garde celle écrite à la main quand le site n’a pas de données', () => {
    expect(resolveAccessibilityStatus({ accessibilityStatus: 'totalement' })).toBe('totalement')
    expect(resolveAccessibilityStatus({})).toBe('non')
  })
})

describe('déclaration', () => {
  it('dit le même état que le pied de page, le taux, la date et qui a mesuré', () => {
    const text = writeStatement(
      { ...DATA, rate: 72.5, auditedOn: '2026-05-04', auditor: 'Cabinet X' },
      'Le site',
    )
    expect(text).toContain('« Le site » est **partiellement conforme**')
    expect(text).toContain('L’audit du 4 mai 2026 mené par Cabinet X')
    expect(text).toContain('**72,5 %**')
  })

  it('sans audit, n’annonce aucun taux', () => {
    const text = writeStatement(DATA, 'Le site')
    expect(text).toContain('**non conforme**')
    expect(text).toContain('aucun audit en cours de validité')
    expect(text).not.toMatch(/\d %/)
  })

  it('a toujours un contact et les voies de recours', () => {
    expect(writeStatement(DATA, 'x')).toContain('(mailto:contact@exemple.gouv.fr)')
    expect(writeStatement({ ...DATA, contact: 'https://x.fr/contact' }, 'x')).toContain(
      '(https://x.fr/contact)',
    )
    expect(writeStatement(DATA, 'x')).toContain('Défenseur des droits')
  })

  it('dit avec quoi et sur quelles pages le site a été vérifié, selon le modèle du RGAA', () => {
    const text = writeStatement(
      {
        ...DATA,
        auditedPages: ['[Accueil](/)'],
        testEnvironments: ['Firefox et NVDA', 'Safari et VoiceOver'],
        tools: ['Color Contrast Analyser'],
        technologies: ['HTML', 'WebAssembly'],
      },
      'x',
    )
    expect(text).toContain('Technologies : HTML, WebAssembly.')
    expect(text).toContain('### Environnement de test\n\n- Firefox et NVDA\n- Safari et VoiceOver')
    expect(text).toContain('### Outils pour évaluer l’accessibilité\n\n- Color Contrast Analyser')
    expect(text).toMatch(/### Pages du site .* de conformité\n\n- \[Accueil\]\(\/\)/)
    expect(writeStatement(DATA, 'x')).toContain('Technologies : HTML, CSS, SVG, JavaScript.')
    expect(writeStatement(DATA, 'x')).not.toContain('###')
  })

  it('ne montre que les parties remplies', () => {
    expect(writeStatement(DATA, 'x')).not.toContain('Contenus non accessibles')
    expect(writeStatement({ ...DATA, defects: ['Le plan.'] }, 'x')).toContain(
      '## Contenus non accessibles\n\n- Le plan.',
    )
  })
})
