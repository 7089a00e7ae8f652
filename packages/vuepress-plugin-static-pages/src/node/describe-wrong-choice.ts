import type { Page } from 'vuepress/core'
import { describePlace } from './describe-place.js'

/** Message about a front matter choice that is neither `true` nor `false`, if there is one. */
export const describeWrongChoice = (page: Page, key: string): string | undefined => {
  const value = page.frontmatter[key]
  if (value === undefined || value === null || typeof value === 'boolean') return undefined
  return (
    `${describePlace(page, [])} — dans l’en-tête, « ${key} » vaut « ${String(value)} » : ` +
    'écrivez true (page hydratée) ou false (page statique). Le contenu de la page a décidé.'
  )
}
