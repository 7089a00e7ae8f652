import { readFileSync, writeFileSync } from 'node:fs'
import type { App } from 'vuepress/core'
import type { BuiltStyles } from './build-styles.js'
import type { BuiltPage } from './check-budgets.js'

/** Remplace dans chaque page la feuille provisoire par la vraie, et rend les pages telles qu’écrites. */
export function writeSheetLinks(
  app: App,
  placeholder: string,
  { stylesheet, darkStylesheet, fonts }: BuiltStyles,
): BuiltPage[] {
  const { base } = app.options
  // Demandées avec la feuille, les polices sont là au premier affichage : elles servent dès la
  // première page, sans que rien ne bouge.
  const links = [
    `<link rel="stylesheet" href="${base}${stylesheet}">`,
    ...fonts.map(
      (font) =>
        `<link rel="preload" href="${base}${font}" as="font" type="font/woff2" crossorigin>`,
    ),
    // Sans script, personne ne pose le thème choisi par le système.
    darkStylesheet &&
      `<noscript><link rel="stylesheet" href="${base}${darkStylesheet}" media="(prefers-color-scheme: dark)"></noscript>`,
  ].join('')
  return app.pages.map((page) => {
    const html = readFileSync(page.htmlFilePath, 'utf8').replace(placeholder, () => links)
    writeFileSync(page.htmlFilePath, html)
    return { file: page.htmlFilePathRelative, html }
  })
}
