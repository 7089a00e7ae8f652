import { inferRoutePath } from 'vuepress/shared'

/** Adresse publiée d’un fichier de texte, sans `base` : `guides/a.md` → `/guides/a.html`. */
export const pageAddress = (file: string): string => encodeURI(inferRoutePath(`/${file}`))
