import type { Page } from 'vuepress/core'
import { path } from 'vuepress/utils'
import { describePlace } from './describe-place.js'
import type { MissingKind } from './rewrite-url.js'

const SUBJECTS: Record<MissingKind, string> = {
  image: 'l’image',
  link: 'le fichier lié',
  media: 'le média',
}

const HINTS: Record<MissingKind, string> = {
  image: 'corrigez son chemin ou ajoutez le fichier',
  link: 'corrigez son chemin, ajoutez le fichier, ou commencez l’adresse par https:// si elle mène à un autre site',
  media: 'corrigez son chemin ou ajoutez le fichier',
}

const decode = (text: string): string => {
  try {
    return decodeURI(text)
  } catch {
    return text
  }
}

/** « docs/a.md:12 — l’image « x.png » n’existe pas (attendue ici : docs/x.png) : corrigez… » */
export const describeMissing = (
  page: Page,
  kind: MissingKind,
  url: string,
  expectedPath: string,
): string => {
  const plain = url.replace(/^\.\//, '')
  const place = describePlace(page, [url, decode(url), encodeURI(url), plain, encodeURI(plain)])
  const expected = path.relative(process.cwd(), expectedPath)
  return `${place} — ${SUBJECTS[kind]} « ${decode(plain)} » n’existe pas (chemin cherché : ${expected}) : ${HINTS[kind]}.`
}
