import type { MarkdownEnv } from 'vuepress/markdown'

/** Donne la langue d’une page d’après son environnement Markdown : `fr-FR`, `en-US`. */
export type ResolveLanguage = (env: MarkdownEnv) => string

/** Langue écrite dans l’en-tête, et le français sinon. */
export const readLanguage: ResolveLanguage = (env) =>
  typeof env.frontmatter?.lang === 'string' ? env.frontmatter.lang : 'fr'

/** Mots que les extensions ajoutent au texte. */
const TEXTS = {
  fr: {
    info: 'Information',
    attention: 'Attention',
    astuce: 'Astuce',
    code: 'Extrait de code',
    summary: 'Sommaire',
    newWindow: 'nouvelle fenêtre',
    colon: '\u00a0: ',
  },
  en: {
    info: 'Information',
    attention: 'Warning',
    astuce: 'Tip',
    code: 'Code sample',
    summary: 'Summary',
    newWindow: 'new window',
    colon: ': ',
  },
}

/** Mots de l’interface dans la langue donnée. */
export const textsFor = (lang: string): (typeof TEXTS)['fr'] =>
  lang.startsWith('en') ? TEXTS.en : TEXTS.fr
