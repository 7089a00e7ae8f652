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
    succes: 'Succès',
    erreur: 'Erreur',
    tabs: 'Onglets',
    transcription: 'Transcription',
    exampleSource: 'En Markdown\u00a0:',
    enlarge: 'Agrandir l’image\u00a0:',
    videoFallback: 'Votre navigateur ne lit pas cette vidéo.',
    code: 'Extrait de code',
    summary: 'Sommaire',
    newWindow: 'nouvelle fenêtre',
    footnotes: 'Notes',
    footnote: 'Note {n}',
    footnoteBack: 'Retour au texte, note {n}',
    colon: '\u00a0: ',
  },
  en: {
    info: 'Information',
    attention: 'Warning',
    astuce: 'Tip',
    succes: 'Success',
    erreur: 'Error',
    tabs: 'Tabs',
    transcription: 'Transcript',
    exampleSource: 'In Markdown:',
    enlarge: 'Enlarge image:',
    videoFallback: 'Your browser cannot play this video.',
    code: 'Code sample',
    summary: 'Summary',
    newWindow: 'new window',
    footnotes: 'Notes',
    footnote: 'Note {n}',
    footnoteBack: 'Back to the text, note {n}',
    colon: ': ',
  },
}

/** Mots de l’interface dans la langue donnée. */
export const textsFor = (lang: string): (typeof TEXTS)['fr'] =>
  lang.startsWith('en') ? TEXTS.en : TEXTS.fr
