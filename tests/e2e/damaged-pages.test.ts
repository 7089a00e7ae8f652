import { expect, test } from 'vitest'
import { DAMAGES, damageText } from '../../packages/content-checks/tests/damage-text.js'
import { BUILD_MS, GUIDE, useBuiltMiniSite } from '../support/built-mini-site.js'

const FOREIGN = /\bat \S+ \(|\bat (?:async )?\S+:\d+|Error\b|Cannot|Unexpected|undefined|heap/

/** Une manière d’abîmer de chaque sorte : les vérifications seules sont essayées sur deux cents fichiers. */
const KINDS = [
  'tronqué',
  'coupé au milieu d’un octet',
  'binaire',
  'en UTF-16',
  'octets nuls',
  'en-tête abîmé',
  'en-tête jamais fermé',
  'cinq mégaoctets',
  'dix mille titres',
  'cent conteneurs emboîtés',
  'crochets jamais fermés',
  'balises jamais fermées',
]

const built = useBuiltMiniSite()

test.each(KINDS.map((kind) => ({ kind, seed: Object.keys(DAMAGES).indexOf(kind) })))(
  'une page abîmée ($kind) passe, ou arrête la construction en disant où',
  async ({ seed }) => {
    const { site, build } = built
    site.restore()
    const { content } = damageText(site.read(GUIDE), seed)
    site.write(GUIDE, content)
    const { code, output } = await build()
    // Ce que la page dit elle-même peut être n’importe quoi.
    expect(output.replace(/«[^»]*»/gs, '')).not.toMatch(FOREIGN)
    if (code === 0) {
      built.published = site.readDist()
      expect(built.published.has('guides/marees.html')).toBe(true)
      return
    }
    expect(output).toMatch(new RegExp(`${GUIDE}:\\d+ — .+\\. \\p{Lu}`, 'u'))
    expect(output).toMatch(/erreurs? à corriger/)
    expect(site.readDist()).toEqual(built.published)
  },
  BUILD_MS,
)
