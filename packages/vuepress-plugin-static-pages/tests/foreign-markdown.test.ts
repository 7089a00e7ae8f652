import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { completeVueOptions } from '../src/node/complete-vue-options.js'
import { buildSite, createSite, removeSites } from './support/build-site.js'

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue()
  vi.spyOn(console, 'warn').mockReturnValue()
})
afterEach(() => vi.restoreAllMocks())
afterAll(removeSites)
vi.setConfig({ testTimeout: 60_000 })

describe('Markdown étranger d’une page hydratée', () => {
  it.each([true, false])(
    'rien ne s’en perd (page nommée comme sa balise) : %s',
    async (isBadge) => {
      const name = isBadge ? 'badge' : 'center'
      const tag = isBadge ? '<Badge />' : '<center>Centré</center>'
      const site = await buildSite({
        files: {
          [`${name}.md`]: `${tag}\n\n<Compteur />\n\nUn <font color="red">rouge</font> et <tt>mono</tt>.\n`,
        },
      })
      const html = await site.read(`${name}.html`)
      expect(html).toContain('compte : 0')
      expect(html).toContain('<font color="red">rouge</font> et <tt>mono</tt>')
      if (!isBadge) expect(html).toContain('<center>Centré</center>')
    },
  )

  it('garde les réglages de Vue que le site donne', () => {
    const isCustomElement = (tag: string) => tag === 'mon-element'
    const bundlerOptions = {
      vuePluginOptions: { include: [/vue$/], template: { compilerOptions: { isCustomElement } } },
    }
    completeVueOptions(bundlerOptions)
    const { include, template } = bundlerOptions.vuePluginOptions
    expect(include).toEqual([/vue$/])
    expect(template.compilerOptions.isCustomElement('mon-element')).toBe(true)
    expect(template.compilerOptions.isCustomElement('center')).toBe(true)
    expect(template.compilerOptions.isCustomElement('badge')).toBeFalsy()
  })
})

describe('HTML mal formé', () => {
  it('arrête la construction avec le fichier et la ligne, toutes les pages à la fois', async () => {
    const app = await createSite({
      files: {
        'a.md': '# A\n\n<div class="x">\n\nTexte\n',
        'b.md': '<Compteur />\n\nDu <b>gras.\n',
      },
    })
    await app.init()
    const error = (await app.prepare().catch((reason: unknown) => reason)) as Error
    expect(error.message.split('\n')).toEqual([
      '2 pages ont un HTML mal formé :',
      expect.stringMatching(/a\.md:3 — HTML mal formé \(<div>\) : fermez chaque balise/),
      expect.stringMatching(/b\.md:3 — HTML mal formé \(<b>\) : fermez chaque balise/),
    ])
  })

  it('est corrigé sur une page hydratée d’un site tolérant', async () => {
    const site = await buildSite({
      files: { 'a.md': '<Compteur />\n\n<div class="x">\n\nTexte\n' },
      options: { tolerant: true },
    })
    expect(await site.read('a.html')).toMatch(/<div class="x"><p>Texte<\/p>\s*<\/div>/)
  })
})
