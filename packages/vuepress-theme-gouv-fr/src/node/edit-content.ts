import type { Page } from 'vuepress/core'

/** Change le HTML d’une page déjà rendue, là où VuePress le garde. */
export function editContent(page: Page, edit: (html: string) => string): void {
  page.contentRendered = edit(page.contentRendered)
  const { template } = page.sfcBlocks ?? {}
  if (!template) return
  template.content = edit(template.content)
  template.contentStripped = edit(template.contentStripped)
}
