import type { Page } from 'vuepress/core'
import { describe, expect, it } from 'vitest'
import { describeNotices, reportNotices } from '../../src/node/report-notices.js'

/** Page dont la remarque porte sur la première ligne qui contient « ici ». */
const pageWith = (header: string, body: string): Page =>
  ({
    content: header + body,
    filePath: `${process.cwd()}/docs/page.md`,
    markdownEnv: {
      gouvFrNotices: [
        { line: body.split('\n').findIndex((line) => line.includes('ici')), text: 'Une remarque.' },
      ],
    },
  }) as unknown as Page

describe('remarques', () => {
  it.each([
    ['', 3],
    ['---\ntitle: Page\nordre: 1\n---\n', 7],
    ['---\r\ntitle: Page\r\n---\r\n', 6],
    ['---\n---\n', 5],
  ])('donne la ligne du fichier, en-tête compris : %j', (header, line) => {
    const page = pageWith(header, 'Un texte.\n\nici\n\n---\n\nUn autre.\n')
    expect(describeNotices(page)).toEqual([
      { place: `docs/page.md:${line}`, text: 'Une remarque.' },
    ])
  })

  it('arrête la construction d’un site strict, avec le fichier et la ligne', () => {
    const page = pageWith('---\ntitle: Page\n---\n', 'ici\n')
    expect(() => reportNotices([page], true)).toThrow('docs/page.md:4 — Une remarque.')
  })
})
