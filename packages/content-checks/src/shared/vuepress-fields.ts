import type { FieldSchema } from './frontmatter-schema.js'

/** Fields VuePress itself reads: known on every site, whatever the schema. */
export const VUEPRESS_FIELDS: Readonly<Record<string, FieldSchema>> = {
  title: { type: 'text' },
  description: { type: 'text' },
  lang: { type: 'text' },
  layout: { type: 'oneOf', options: [{ type: 'text' }, { type: 'boolean' }] },
  head: { type: 'any' },
  date: { type: 'any' },
  permalink: { type: 'any' },
  permalinkPattern: { type: 'any' },
  routeMeta: { type: 'any' },
}
