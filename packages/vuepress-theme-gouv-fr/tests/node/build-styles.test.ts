import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transform } from 'lightningcss'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildStyles } from '../../src/node/build-styles.js'
import { collectSelectors, createUsedSelectors } from '../../src/node/used-selectors.js'

// L’icône HTML5 du DSFR est un fichier de plusieurs lignes.
const PAGE = `<html><body><header class="fr-header"><nav class="fr-nav"><ul class="fr-nav__list">
<li class="fr-nav__item"><button class="fr-nav__btn" aria-expanded="false"></button><div class="fr-collapse fr-menu"></div></li></ul></nav></header>
<section class="fr-accordion"><h3 class="fr-accordion__title"><button class="fr-accordion__btn"></button></h3><div class="fr-collapse"></div></section>
<div class="fr-table"><div class="fr-table__wrapper"><div class="fr-table__container"><div class="fr-table__content"><table><caption></caption></table></div></div></div></div>
<dialog class="fr-modal"><div class="fr-modal__body"></div></dialog>
<p class="gouv-meta"><a class="fr-link fr-icon-html5-fill" href="#"></a></p></body></html>`

const folder = mkdtempSync(join(tmpdir(), 'build-styles-'))
const extraFile = join(folder, 'site.css')
let css: string
let neutral: string
/** Polices à demander tôt, par site. */
const earlyFonts: Record<string, string[]> = {}

const build = async (name: string, isNeutral: boolean, base: string): Promise<string> => {
  const used = createUsedSelectors()
  collectSelectors(PAGE, used)
  const dest = join(folder, name)
  const built = await buildStyles({ used, isNeutral, dest, base, extraFiles: [extraFile] })
  earlyFonts[name] = built.fonts
  return readFileSync(join(dest, built.stylesheet), 'utf8')
}

beforeAll(async () => {
  writeFileSync(extraFile, '.gouv-meta { outline-color: rebeccapurple }')
  css = await build('state', false, '/sous-dossier/')
  neutral = await build('neutral', true, '/')
}, 60_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const urlsOf = (sheet: string): string[] =>
  [...sheet.matchAll(/url\("?([^")]*)"?\)/g)]
    .map(([, url]) => url!)
    .filter((url) => !url.startsWith('data:') && !url.startsWith('#'))

describe('feuille réduite', () => {
  it.each([
    '.fr-collapse--expanded',
    '.fr-collapsing',
    '.fr-modal--opened',
    '.fr-table__shadow--left',
    '[data-fr-theme=dark]',
    '[data-fr-js-table',
    '[aria-expanded=true]',
    '.fr-header',
    '.gouv-meta',
  ])('garde %s', (selector) => {
    expect(css).toContain(selector)
  })

  it('garde les règles des éléments que seuls les scripts écrivent', () => {
    expect(css).toMatch(/[,}{]select[,{]/)
  })

  it.each(['.fr-stepper', '.fr-card', '.fr-tag', '.fr-footer', '.gouv-tiles', '.fr-icon-add-line'])(
    'ne garde pas %s, que rien n’emploie',
    (selector) => {
      expect(css).not.toContain(selector)
    },
  )

  it('met le DSFR sous le thème, et le thème sous la feuille du site', () => {
    const layers = [...css.matchAll(/@layer (\w+)/g)].map(([, name]) => name)
    expect([...new Set(layers)]).toEqual(['dsfr', 'theme'])
    expect(css.slice(css.indexOf('@layer theme{'))).toMatch(/outline-color:(#639|rebeccapurple)/)
  })

  it('définit toutes les couleurs qu’elle emploie', () => {
    const defined = new Set([...css.matchAll(/[{;](--[\w-]+):/g)].map(([, name]) => name))
    // Deux noms que le DSFR 1.14.4 emploie sans les définir nulle part.
    for (const state of ['hover', 'active']) defined.add(`--background-disabled-grey-${state}`)
    const employed = [
      ...css.matchAll(/var\((--(?:text|background|border|artwork|grey|blue|red)-[\w-]+)\)/g),
    ]
    expect(employed.length).toBeGreaterThan(10)
    expect(employed.map(([, name]) => name).filter((name) => !defined.has(name))).toEqual([])
  })

  it('reste lisible jusqu’au bout, sans règle perdue', () => {
    const { warnings } = transform({ filename: 'a.css', code: Buffer.from(css) })
    expect(warnings).toEqual([])
  })
})

describe('polices et images', () => {
  it('ne sont que deux faces de Marianne, en woff2', () => {
    const faces = [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body]) => body!)
    const marianne = faces.filter((body) => /font-family:"?Marianne"?[;}]/.test(`${body};`))
    const weights = marianne.map((body) => /font-weight:(\w+)/.exec(body)?.[1])
    expect(weights.sort()).toEqual(['400', '700'])
    expect(css).not.toMatch(/\.woff["')]|format\("?woff"?\)/)
    expect(css).not.toMatch(/@font-face\s*\{[^}]*font-weight:(?:300|500)/)
    const fonts = readdirSync(join(folder, 'state/assets')).filter((name) => name.includes('woff'))
    expect(fonts).toHaveLength(2)
  })

  it('ne déplacent pas le texte en arrivant, et sont nommées pour être demandées tôt', () => {
    const faces = css.match(/@font-face\s*\{[^}]*\.woff2[^}]*\}/g)!
    for (const face of faces) expect(face).toContain('font-display:optional')
    expect(earlyFonts['state']!.map((name) => existsSync(join(folder, 'state', name)))).toEqual([
      true,
      true,
    ])
    expect(earlyFonts['neutral']).toEqual([])
  })

  it('ont l’adresse de base du site et existent', () => {
    const urls = urlsOf(css)
    expect(urls.length).toBeGreaterThanOrEqual(2)
    for (const url of urls) {
      expect(url).toMatch(/^\/sous-dossier\/assets\/[\w.-]+-[0-9a-f]{8}\.\w+$/)
      expect(existsSync(join(folder, 'state', url.replace('/sous-dossier/', '')))).toBe(true)
    }
  })

  it('petites, sont incluses sans fin de ligne ni signe qui couperait l’adresse', () => {
    expect(css).toContain('.fr-icon-html5-fill')
    const images = [...css.matchAll(/url\(\s*(["']?)(data:image\/svg[^]*?)\1\)/g)].map(
      ([, , url]) => url!,
    )
    expect(images.length).toBeGreaterThan(0)
    for (const image of images) expect(image).not.toMatch(/[\n\r#<>]/)
  })
})

describe('site sans marque de l’État', () => {
  it('n’a ni Marianne ni fichier de police', () => {
    expect(neutral).not.toContain('Marianne')
    expect(neutral).not.toContain('@font-face')
    expect(neutral).toContain('system-ui')
    expect(
      readdirSync(join(folder, 'neutral/assets')).filter((name) => name.includes('woff')),
    ).toEqual([])
  })

  it('garde le reste', () => {
    expect(neutral).toContain('.fr-header')
    expect(neutral).toContain('[data-fr-theme=dark]')
  })
})
