import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { completeVueOptions } from '../src/node/complete-vue-options.js'
import { buildSite, removeSites } from './support/build-site.js'

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
