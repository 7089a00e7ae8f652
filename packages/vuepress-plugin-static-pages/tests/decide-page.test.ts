import type { App } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { decidePage } from '../src/node/decide-page.js'
import type { StaticPagesOptions } from '../src/node/static-pages-options.js'
import { makePage } from './support/make-page.js'

const app = {} as App
const decide = (markdown: string, options: StaticPagesOptions = {}) =>
  decidePage(makePage(markdown), app, options)

describe('pages statiques', () => {
  it.each([
    ['du texte', 'Bonjour *à tous*, voici [un lien](autre.md) & une image ![](x.png).'],
    ['une page vide', ''],
    ['un en-tête seul', '---\ntitle: Vide\n---\n'],
    ['un sommaire', '[[toc]]\n\n## Un titre\n\n### Un autre\n'],
    ['des accolades doubles dans du code en ligne', 'Écrivez `{{ nom }}` ici.'],
    ['des accolades doubles dans un bloc de code', '```html\n<p>{{ nom }}</p>\n```'],
    ['des accolades doubles dans un bloc en retrait de liste', '- a\n\n  ```\n  {{ x }}\n  ```\n'],
    ['une directive montrée dans du code', 'Écrivez `<a @click="x" v-if="y">` ici.'],
    ['un composant montré dans un bloc de code', '```vue\n<Badge :x="1" />\n```'],
    [
      'des accolades doubles dans une zone v-pre',
      '<div v-pre>\n\n{{ x }} <b :x="1">a</b>\n\n</div>',
    ],
    ['un composant dans une zone v-pre', '<div v-pre><Badge /></div>'],
    ['des accolades doubles dans un attribut', '<p title="{{ x }}">a</p>'],
    ['un commentaire avec de la syntaxe Vue', '<!-- {{ x }} <Badge v-if="a" /> -->\n\nTexte'],
    ['des accolades en références de caractères', '<div>Des &#123;&#123; accolades }}</div>'],
    ['des accolades protégées dans le texte', 'Des <span v-pre>{{ accolades }}</span> ici'],
    ['des accolades simples', 'Un { ensemble } et } puis {'],
    ['du HTML', '<details><summary>a</summary>\n\nb\n\n</details>'],
    ['du SVG en ligne', '<svg viewBox="0 0 1 1"><path d="M0 0" /><linearGradient id="a" /></svg>'],
    ['du MathML', '<math><mi>x</mi></math>'],
    ['une balise que Vue ne connaît pas mais HTML oui', '<search>\n\na\n\n</search>'],
    ['un mot-dièse, une mention, deux-points', 'Écrire à @claire : #numérique, .NET, v-if et :x'],
    ['un tableau', '| a | b |\n|---|---|\n| `{{ x }}` | [l](a.md) |'],
    ['un lien automatique', 'Voir <https://exemple.fr>.'],
    ['une balise vide fermée', 'a<br/>b <img src="https://e.fr/a.png" />'],
  ])('reconnaît %s', (_, markdown) => {
    expect(decide(markdown)).toMatchObject({ isStatic: true, usages: [] })
  })
})

describe('pages hydratées', () => {
  it.each([
    ['un composant', 'Un <Badge text="x" /> là', 'balise de composant <Badge>'],
    ['un composant avec un contenu', '<Tabs>\n\na\n\n</Tabs>', 'balise de composant <Tabs>'],
    ['un élément inconnu', '<mon-element>a</mon-element>', 'balise de composant <mon-element>'],
    ['RouteLink', '<RouteLink to="/">a</RouteLink>', 'balise de composant <RouteLink>'],
    ['component', '<component is="div">a</component>', 'balise de composant <component>'],
    ['une balise en capitales', '<DIV>a</DIV>', 'balise de composant <DIV>'],
    ['is="vue:…"', '<p is="vue:Badge">a</p>', 'balise de composant <p>'],
    ['un emplacement', '<slot />', 'balise <slot> dans le contenu'],
    ['v-if', '<p v-if="a">b</p>', 'directive v-if'],
    ['v-else sans valeur', '<p v-if="a">b</p><p v-else>c</p>', 'directive v-if'],
    ['v-once', '<p v-once>b</p>', 'directive v-once'],
    ['une liaison', '<p :title="a">b</p>', 'directive :title'],
    ['une liaison longue', '<p v-bind:title="a">b</p>', 'directive v-bind:title'],
    ['une liaison dynamique', '<p :[a]="b">c</p>', 'directive :[a]'],
    ['un événement', '<button @click="a">b</button>', 'directive @click'],
    ['une propriété', '<p .x="a">b</p>', 'directive .x'],
    ['un emplacement nommé', '<template #nom>a</template>', 'directive #nom'],
    ['une référence', '<p ref="a">b</p>', 'attribut ref, réservé à Vue'],
    ['des accolades doubles', 'Bonjour {{ nom }} !', '{{ nom }} hors du code'],
    ['des accolades échappées en Markdown', 'Bonjour \\{\\{ nom }} !', '{{ nom }} hors du code'],
    ['des accolades que Markdown décode', 'Des &#123;&#123; x }}', '{{ x }} hors du code'],
    ['des accolades dans un titre', '## Le {{ nom }}', '{{ nom }} hors du code'],
    ['un bloc de code sans v-pre', '```js:no-v-pre\n{{ x }}\n```', '{{ x }} hors du code'],
    ['des accolades dans un textarea', '<textarea>{{ x }}</textarea>', '{{ x }} hors du code'],
    ['script setup', '<script setup>\nconst a = 1\n</script>', 'bloc <script setup>'],
    ['script', '<script>\nexport default {}\n</script>', 'bloc <script>'],
    ['style', 'a\n\n<style scoped>\np { color: red }\n</style>', 'bloc <style scoped>'],
    [
      'un style à l’intérieur du contenu',
      '<div><style>p{}</style></div>',
      'balise <style> dans le contenu',
    ],
    ['une balise jamais fermée', '<div>\n\na', 'HTML incorrect (balise <div>)'],
    ['une balise fermée deux fois', '<p>a</p></p>', 'HTML incorrect (balise </p>)'],
    ['un attribut en double', '<p id="a" id="b">c</p>', 'HTML incorrect'],
  ])('reconnaît %s', (_, markdown, reason) => {
    expect(decide(markdown)).toMatchObject({ isStatic: false, reason })
  })

  it('garde internalTag quand le site l’a choisi, et hydrate donc les pages à liens', () => {
    const page = makePage('[a](b.md)', { links: { internalTag: 'RouteLink' } })
    expect(decidePage(page, app, {}).reason).toBe('balise de composant <RouteLink>')
  })
})

describe('choix explicites', () => {
  it('hydrate une page simple dont l’en-tête dit hydrate: true', () => {
    expect(decide('---\nhydrate: true\n---\nTexte')).toMatchObject({
      isStatic: false,
      reason: 'hydrate: true dans l’en-tête',
    })
  })

  it('rend statique une page à composant dont l’en-tête dit hydrate: false, et dit ce qui reste', () => {
    const decision = decide('---\nhydrate: false\n---\n<Badge /> {{ x }}')
    expect(decision.isStatic).toBe(true)
    expect(decision.usages.map(({ reason }) => reason)).toEqual([
      'balise de composant <Badge>',
      '{{ x }} hors du code',
    ])
  })

  it('suit l’option hydrate, sauf si l’en-tête dit autre chose', () => {
    const hydrate = () => true
    expect(decide('Texte', { hydrate }).isStatic).toBe(false)
    expect(decide('---\nhydrate: false\n---\nTexte', { hydrate }).isStatic).toBe(true)
    expect(decide('{{ x }}', { hydrate: () => undefined }).isStatic).toBe(false)
    expect(decide('{{ x }}', { hydrate: () => false }).isStatic).toBe(true)
  })

  it('lit la clé d’en-tête choisie', () => {
    expect(decide('---\nvue: true\n---\nTexte', { frontmatterKey: 'vue' }).isStatic).toBe(false)
    expect(decide('---\nhydrate: true\n---\nTexte', { frontmatterKey: 'vue' }).isStatic).toBe(true)
  })

  it('connaît les réglages de Vue du site', () => {
    const isCustomElement = (tag: string) => tag.startsWith('dsfr-')
    expect(decide('<dsfr-x>a</dsfr-x>', { vueSyntax: { isCustomElement } }).isStatic).toBe(true)
    expect(decide('a [[ x ]] b', { vueSyntax: { delimiters: ['[[', ']]'] } }).isStatic).toBe(false)
    expect(decide('a {{ x }} b', { vueSyntax: { delimiters: ['[[', ']]'] } }).isStatic).toBe(true)
  })
})
