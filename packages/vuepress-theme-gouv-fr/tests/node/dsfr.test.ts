import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { assembleStyles } from '../../src/node/build-styles.js'
import {
  DSFR_COMPONENTS,
  DSFR_DIST,
  DSFR_SCRIPT_CLASSES,
  DSFR_VERSION,
} from '../../src/node/dsfr.js'
import { listAddedClasses, listDsfrModules } from '../support/dsfr-scripts.js'

const readRules = (path: string): string =>
  readFileSync(join(DSFR_DIST, path), 'utf8')
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/@charset[^;]*;/g, '')
    .trim()

/** De quoi reconnaître le début d’une feuille dans une autre, en caractères. */
const HEAD_LENGTH = 200

describe('feuilles des composants', () => {
  const official = readRules('component/component.main.css')
  const heads = DSFR_COMPONENTS.map((name) => ({
    name,
    head: readRules(`component/${name}/${name}.main.css`).slice(0, HEAD_LENGTH),
  }))

  it.each(heads)('« $name » se reconnaît sans doute dans la feuille officielle', ({ head }) => {
    expect(official.split(head)).toHaveLength(2)
  })

  it('sont dans l’ordre de la feuille officielle', () => {
    const inOfficialOrder = [...heads].sort(
      (a, b) => official.indexOf(a.head) - official.indexOf(b.head),
    )
    expect(DSFR_COMPONENTS).toEqual(inOfficialOrder.map(({ name }) => name))
  })
})

describe('classes posées par les scripts', () => {
  const sheet = assembleStyles(new Set(), false)
  const isStyled = (name: string): boolean => new RegExp(`\\.${name}(?![\\w-])`).test(sheet)

  it('se lisent dans chaque module que la page charge', () => {
    expect(listDsfrModules()).toContain('core/core.module.js')
    expect(listDsfrModules().length).toBeGreaterThan(5)
    expect(listAddedClasses('core/core.module.js')).toContain('fr-collapsing')
    expect(listAddedClasses('component/modal/modal.module.js')).toEqual(['fr-scroll-divider'])
  })

  it.each(listDsfrModules())('de %s survivent à la purge', (module) => {
    const missing = listAddedClasses(module)
      .filter(isStyled)
      .filter((name) => !(DSFR_SCRIPT_CLASSES as readonly string[]).includes(name))
    expect(missing).toEqual([])
  })

  it('sont toutes stylées par une feuille que le thème charge', () => {
    expect(DSFR_SCRIPT_CLASSES.filter((name) => !isStyled(name))).toEqual([])
  })
})

it('la version du DSFR est la dernière qui s’installe sans accepter une licence', () => {
  expect(DSFR_VERSION).toBe('1.14.4')
  const manifest = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { dependencies: Record<string, string> }
  expect(manifest.dependencies['@gouvfr/dsfr']).toBe(DSFR_VERSION)
})
