import { REGIONS } from 'vuepress-theme-gouv-fr'
import { describe, expect, it, vi } from 'vitest'
import { buildSite } from './support/build-site.js'

/** Composants qui en emploient d’autres : les remplacer ôterait ceux-ci de la page. */
const HOLDERS = ['SiteHeader', 'HomeHero', 'NotFoundMessage', 'PageFooterNav', 'HomeFeatures']

const PAGES = {
  'index.md':
    '---\nlayout: Home\ntitle: Accueil\nactions: [{ text: Lire, link: /a/ }]\nfeatures: [{ title: A, details: B }]\n---\n',
  'a/index.md': '---\ntitle: A\ntags: [un]\n---\n\n## Titre\n',
  'a/b.md': '---\ntitle: B\ntoc: true\n---\n\n## Titre\n\n## Suite\n',
  'en/index.md': '---\nlayout: Home\ntitle: Home\n---\n',
}

const markersOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.map((name) => [
      `.vuepress/${name}.vue`,
      `<template><div data-region="${name}">Ma région</div></template>`,
    ]),
  )

const componentsOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, `.vuepress/${name}.vue`]))

/** Régions du site que ses pages montrent. */
async function listShown(names: readonly string[]): Promise<Set<string>> {
  process.env.GOUV_FR_APERCU = '1'
  try {
    const site = await buildSite({
      files: { ...PAGES, ...markersOf(names) },
      options: { components: componentsOf(names), notice: { title: 'Avis' } },
      config: { locales: { '/': { lang: 'fr-FR' }, '/en/': { lang: 'en-GB' } } },
    })
    const html = site.files.filter((file) => file.endsWith('.html')).map((file) => site.read(file))
    await site.remove()
    return new Set([...html.join('').matchAll(/data-region="(\w+)"/g)].map(([, name]) => name!))
  } finally {
    delete process.env.GOUV_FR_APERCU
  }
}

describe('composants du site à la place de ceux du thème', () => {
  it('prennent la place de chaque région', async () => {
    const inner = REGIONS.filter((name) => !HOLDERS.includes(name))
    expect([...(await listShown(inner))].sort()).toEqual([...inner].sort())
    expect([...(await listShown(HOLDERS))].sort()).toEqual([...HOLDERS].sort())
  }, 60_000)

  it('entourent un composant du thème, ou une mise en page entière', async () => {
    const site = await buildSite({
      files: {
        'index.md': '# Accueil',
        '.vuepress/Pied.vue': `<script setup>
import SiteFooter from 'vuepress-theme-gouv-fr/components/SiteFooter.vue'
</script>
<template><p data-mine>Avant le pied</p><SiteFooter /></template>`,
        '.vuepress/Page.vue': `<script setup>
import Layout from 'vuepress-theme-gouv-fr/layouts/Layout.vue'
</script>
<template><Layout><p data-mine>Après le texte</p></Layout></template>`,
        '.vuepress/client.js': `import Layout from './Page.vue'
export default { layouts: { Layout } }`,
      },
      options: { components: { SiteFooter: '.vuepress/Pied.vue' } },
      config: {
        plugins: [
          { name: 'site', clientConfigFile: (app) => app.dir.source('.vuepress/client.js') },
        ],
      },
    })
    const html = site.read('index.html')
    const serverError = site.read('503.html')
    await site.remove()
    expect(serverError).toContain('Avant le pied')
    expect(serverError, 'sans script, pas de bouton d’affichage').not.toContain('fr-theme-modal')
    expect(html).toMatch(/Avant le pied<\/p>.*<footer/s)
    expect(html).toMatch(/<\/h1>.*Après le texte<\/p>.*<\/main>/s)
  }, 60_000)

  it('disent quel lien d’évitement ils laissent sans cible', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    const site = await buildSite({
      files: { 'index.md': '# Accueil', ...markersOf(['SiteHeader']) },
      options: { components: componentsOf(['SiteHeader']) },
    })
    await site.remove()
    const lines = warn.mock.calls.flat().join('\n')
    warn.mockRestore()
    expect(lines).toContain('rien n’a l’identifiant « header-search »')
    expect(lines).not.toContain('« content »')
  }, 60_000)
})
