import type { MarkdownEnv } from 'vuepress/markdown'
import { expect, it } from 'vitest'
import { readNotices } from '../../src/markdown/notices.js'
import { renderMarkdown } from '../support/render-markdown.js'

const noticesOf = (source: string): string[] => {
  const env: Partial<MarkdownEnv> = {}
  renderMarkdown(source, env)
  return readNotices(env as MarkdownEnv).map(({ line, text }) => `${line + 1} ${text}`)
}

it.each([
  ['A\n\n::: info\nB\n\n## C\n', '3 ce conteneur n’est pas fermé'],
  [':::: onglets\n::: onglet A\nB\n:::\n', '1 ce conteneur n’est pas fermé'],
  ['- a\n\n  ::: info\n  B\n\nFin\n', '3 ce conteneur n’est pas fermé'],
  ['::: mystere\nB', '1 ce conteneur n’est pas fermé'],
  ['# A\n\n##\n', '3 ce titre est vide'],
  ['# A\n\n# B\n\n# C\n', '3 la page a un autre titre de niveau 1'],
  [Array(3).fill('::: mise-en-avant\nA\n:::\n').join('\n'), '9 plus de 2 mises en avant'],
])('%j', (source, expected) => {
  const notices = noticesOf(source).filter((text) => !text.includes('n’existe pas'))
  expect(notices).toEqual([expect.stringContaining(expected)])
})

it.each([
  '::: info\nA\n:::\n',
  ':::: onglets\n::: onglet A\nB\n:::\n::::\n',
  '> ::: info\n> A\n> :::\n',
  '- a\n\n  ::: info\n  B\n  :::\n',
  '{% hint style="info" %}\nA\n{% endhint %}\n',
  '> [!NOTE]\n> A\n',
  '!!! note\n    A\n',
  '# A\n\n## B `c`\n\n## ![image](/a.png)\n',
  '```\n::: info\n# A\n# B\n```\n',
])('%j : rien à dire', (source) => {
  expect(noticesOf(source)).toEqual([])
})
