import type { MarkdownEnv } from 'vuepress/markdown'

/** Ce qu’une page écrit et que le thème ne comprend pas, ou ce qui lui manque. */
export interface Notice {
  /** Ligne du texte rendu, à partir de 0, en-tête non compris. */
  line: number
  /** Ce qui ne va pas et ce qu’il faut faire, en une phrase. */
  text: string
}

type NoticedEnv = MarkdownEnv & { gouvFrNotices?: Notice[] }

/** Retient une remarque sur la page en cours de rendu. */
export function addNotice(env: NoticedEnv, line: number | undefined, text: string): void {
  env.gouvFrNotices ??= []
  env.gouvFrNotices.push({ line: line ?? 0, text })
}

/** Remarques faites pendant le rendu d’une page. */
export const readNotices = (env: NoticedEnv): readonly Notice[] => env.gouvFrNotices ?? []
