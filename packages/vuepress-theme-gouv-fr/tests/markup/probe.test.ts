import { it } from 'vitest'
import { buildMarkupSite } from '../support/markup-site.js'
import { find } from '../support/html.js'
import { outline } from '../support/outline.js'
import { readDsfrExample } from '../support/dsfr-example.js'
const L: [string, string, string, [string, ...string[]]][] = [
  ['guides/contenu.html', '.fr-header', 'header', ['.fr-header', '.fr-header__service', '.fr-header__search', '.fr-nav']],
  ['guides/contenu.html', '.fr-nav', 'navigation', ['.fr-nav', '.fr-menu', 'li > a.fr-nav__link']],
  ['guides/contenu.html', '.fr-footer', 'footer', ['.fr-footer']],
  ['guides/contenu.html', '.fr-breadcrumb', 'breadcrumb', ['.fr-breadcrumb']],
  ['guides/dossier/tas/fin.html', '.fr-sidemenu', 'sidemenu', ['.fr-sidemenu', '.fr-sidemenu__list .fr-sidemenu__list']],
  ['guides/contenu.html', '.fr-summary', 'summary', ['.fr-summary']],
  ['guides/contenu.html', '.fr-skiplinks', 'skiplink', ['.fr-skiplinks']],
  ['guides/contenu.html', '.fr-search-bar', 'search', ['.fr-search-bar']],
  ['guides/contenu.html', '#fr-theme-modal', 'display', ['#fr-theme-modal']],
  ['guides/contenu.html', '.fr-btn--display', 'display', ['.fr-btn--display']],
  ['guides/contenu.html', '.fr-accordion', 'accordion', ['.fr-accordion']],
  ['faq.html', '.fr-accordions-group', 'accordion', ['.fr-accordions-group']],
  ['guides/contenu.html', '.fr-alert', 'alert', ['.fr-alert']],
  ['guides/contenu.html', '.fr-callout', 'callout', ['.fr-callout']],
  ['guides/contenu.html', '.fr-highlight', 'highlight', ['.fr-highlight']],
  ['guides/contenu.html', '.fr-quote', 'quote', ['.fr-quote', 'blockquote']],
  ['guides/contenu.html', '.fr-table', 'table', ['.fr-table', 'caption']],
  ['guides/index.html', '.fr-tile', 'tile', ['.fr-tile']],
  ['guides/contenu.html', '.fr-content-media', 'content', ['.fr-content-media', 'img']],
  ['guides/contenu.html', '.fr-checkbox-group', 'checkbox', ['.fr-checkbox-group']],
]
it('p', async () => {
  const site = await buildMarkupSite()
  console.log(site.files.join('\n'))
  for (const [page, sel, comp, sels] of L) {
    try {
    console.log('#### ' + comp + '\n' + outline(readDsfrExample(comp, ...sels)) + '\n----\n' + outline(find(site.read(page), sel)))
    } catch (e) { console.log('#### ' + comp + ' ' + e) }
  }
  await site.remove()
}, 60000)
