import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../src/styles/', import.meta.url)

describe('feuilles du thème', () => {
  it.each(readdirSync(folder))(
    '%s ne prend ses couleurs que dans les variables du DSFR',
    (name) => {
      const css = readFileSync(new URL(name, folder), 'utf8')
        .replace(/\/\*[^]*?\*\//g, '')
        // Deux exceptions : l’encre, noire quel que soit le thème ; le voile des boîtes, que le DSFR
        // écrit lui-même en toutes lettres.

        .replace('color: #161616 !important;', '')
        .replace('rgb(22 22 22 / 64%)', '')
      const declared = [...css.matchAll(/:\s*([^;{}]+);/g)].map(([, value]) => value!)
      const colours = declared.filter((value) =>
        /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|color-mix)\(|\b(?:black|white|red|blue|grey|gray)\b/i.test(
          value.replace(/var\([^)]*\)/g, ''),
        ),
      )
      expect(colours).toEqual([])
    },
  )
})
