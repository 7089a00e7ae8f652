import { describe, expect, it } from 'vitest'
import { listMissingLegalPages } from '../../src/node/list-missing-legal-pages.js'
import { makeApp } from '../support/make-app.js'

const appOf = (...paths: string[]) =>
  Object.assign(makeApp(paths.map((path) => ({ path }))), {
    dir: { source: (file: string) => `${process.cwd()}/docs/${file}` },
  })

describe('pages légales absentes', () => {
  it('sont nommées, avec la place où les écrire', () => {
    const lines = listMissingLegalPages(appOf('/'), {})
    expect(lines).toHaveLength(4)
    expect(lines[0]).toBe(
      'déclaration d’accessibilité : écrivez docs/a-propos/accessibilite.md, ou remplissez l’option accessibility.',
    )
    expect(lines[1]).toBe(
      'mentions légales : écrivez docs/a-propos/mentions-legales.md, ou nommez votre page dans footer.legalNotice.',
    )
  })

  it('ne comptent pas celles qui existent, à leur place ou à une autre', () => {
    const app = appOf('/a-propos/accessibilite.html', '/legal.html', '/rgpd.html')
    const footer = { legalNotice: '/legal.html', personalData: '/absente.html' }
    const lines = listMissingLegalPages(app, { footer })
    expect(lines.map((line) => line.split(' : ')[0])).toEqual([
      'données personnelles (footer.personalData nomme « /absente.html », qui n’existe pas)',
      'gestion des cookies',
    ])
  })

  it('ne sont pas demandées à un site sans la marque de l’État', () => {
    expect(listMissingLegalPages(appOf('/'), { brand: { type: 'neutral' } })).toEqual([])
  })
})
