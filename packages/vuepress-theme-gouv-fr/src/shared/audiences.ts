/** Publics nommés par l’en-tête des pages, tels qu’on les montre. */
export const AUDIENCES: Record<string, string> = {
  dev: 'développement',
  design: 'design',
  data: 'données',
  mentor: 'mentor',
  link: 'EIG Link',
  tous: 'tout le monde',
}
