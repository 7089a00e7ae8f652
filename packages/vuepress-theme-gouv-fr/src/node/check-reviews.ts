import { relative } from 'node:path'
import type { App, Page } from 'vuepress/core'
import { addDuration, toIsoDate } from '../shared/review.js'

const FRONTMATTER = /^---\r?\n([^]*?)\r?\n---(?=\r?\n|$)/

/** Valeur telle qu’elle est écrite dans l’en-tête, et sa ligne : YAML lit le 31 février comme le 3 mars. */
function readWritten({ content }: Page, key: string): { text: string; line: number } | undefined {
  const lines = FRONTMATTER.exec(content)?.[1]?.split(/\r?\n/) ?? []
  const index = lines.findIndex((line) => line.startsWith(`${key}:`))
  if (index < 0) return undefined
  const text = lines[index]!.slice(key.length + 1).replace(/\s#.*$/, '')
  return { text: text.trim().replace(/^(["'])(.*)\1$/, '$2'), line: index + 2 }
}

const CHECKS: readonly { key: string; expected: string; isRight: (text: string) => boolean }[] = [
  {
    key: 'relu_le',
    expected: 'une date du calendrier, comme « 2026-11-22 »',
    isRight: (text) => toIsoDate(text) !== undefined,
  },
  {
    key: 'relire_dans',
    expected: 'une durée, comme « 6 mois » ou « 1 an »',
    isRight: (text) => addDuration('2026-01-01', text) !== undefined,
  },
]

/**
 * Vérifie les dates de relecture des pages : une date impossible laisserait la page sans date, ou avec
 * une autre.
 *
 * @returns une phrase par valeur que le thème ne peut pas suivre, avec son fichier et sa ligne
 */
export const checkReviews = ({ pages }: Pick<App, 'pages'>): string[] =>
  pages.flatMap((page) =>
    CHECKS.flatMap(({ key, expected, isRight }) => {
      const written = page.filePath ? readWritten(page, key) : undefined
      if (!written || written.text === '' || isRight(written.text)) return []
      const place = `${relative(process.cwd(), page.filePath!)}:${written.line}`
      return [`${place} — « ${key} » vaut « ${written.text} » ; attendu : ${expected}.`]
    }),
  )
