import { expect, it } from 'vitest'
import { renderMarkdown } from '../support/render-markdown.js'

const badge = (variant: string, text: string): string =>
  `<span class="fr-badge fr-badge--sm fr-badge--no-icon fr-badge--${variant}">${text}</span>`

it.each([
  ['Un <Badge type="tip" text="Nouveau" /> mot', `<p>Un ${badge('success', 'Nouveau')} mot</p>`],
  [
    "<Badge text='R & D' vertical='middle'/> *suite*",
    `<p>${badge('info', 'R &amp; D')} <em>suite</em></p>`,
  ],
  ['Un <Badge type="danger">Périmé</Badge>', `<p>Un ${badge('error', 'Périmé')}</p>`],
  ['<Badge type="warning">Bientôt</Badge>', `<p>${badge('warning', 'Bientôt')}</p>`],
])('%s', (source, expected) => {
  expect(renderMarkdown(source)).toBe(`${expected}\n`)
})

it('dans un titre, il n’entre pas dans l’ancre', () => {
  const html = renderMarkdown('## Aide <Badge text="v2" />')
  expect(html).toContain('<h2 id="aide"')
  expect(html).toContain(badge('info', 'v2'))
})

it.each([
  '<Badge :text="version" /> et <Badge text="v1" />',
  '<script setup>\nimport Badge from "./Badge.vue"\n</script>\n\n<Badge text="v1" />',
  '`<Badge text="v1" />`',
])('ce que Vue calcule et le code restent tels quels : %j', (source) => {
  expect(renderMarkdown(source)).not.toContain('fr-badge')
})
