import { createHash } from 'node:crypto'
import type { NoticeOptions, ResolvedNotice } from './options.js'

/** Clé du navigateur où est retenu le bandeau que la personne a fermé. */
const STORAGE_KEY = 'gouv-fr:bandeau'

/** Complète le bandeau ; son empreinte change avec son contenu : un nouveau message se montre à tous. */
export function resolveNotice(notice: NoticeOptions | undefined): ResolvedNotice | undefined {
  if (!notice) return undefined
  const { title, description = '', link, type = 'info', isDismissible = true } = notice
  const id = createHash('sha256')
    .update(JSON.stringify([type, title, description, link]))
    .digest('hex')
    .slice(0, 8)
  return { id, title, description, type, isDismissible, ...(link ? { link } : {}) }
}

/**
 * Script qui cache, avant le premier affichage, un bandeau déjà fermé : ni éclair, ni saut. Il arrive
 * avec la feuille de style, et seulement sur un site qui a un bandeau à fermer.
 */
export const noticeScript = ({ id }: ResolvedNotice): string =>
  `try{if(localStorage.getItem('${STORAGE_KEY}')==='${id}')document.documentElement.setAttribute('data-gouv-notice','closed')}catch(e){}\n`
