import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readRedirectsFile } from '../../packages/vuepress-theme-gouv-fr/src/host/read-redirects-file.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redirections-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('fichier _redirects', () => {
  test.each([
    ['/hier.html /guide.html', { from: '/hier.html', to: '/guide.html', status: 301 }],
    ['/hier /guide.html#suite 302', { from: '/hier', to: '/guide.html#suite', status: 302 }],
    ['/en/* /en/404.html 404', { from: '/en/*', to: '/en/404.html', status: 404 }],
    ['/a https://exemple.gouv.fr/b # note', { to: 'https://exemple.gouv.fr/b' }],
    ['/a /b 301!', { status: 301, isForced: true }],
  ])('« %s » est une redirection', (line, rule) => {
    writeFileSync(join(folder, '_redirects'), `${line}\n`)
    expect(readRedirectsFile(folder)).toEqual([
      expect.objectContaining({ isForced: false, ...rule }),
    ])
  })

  test.each(['# une note', '', '/pays /guide.html 302 Country=fr', '/p id=:id /b 301', '/seule'])(
    '« %s » est laissée de côté',
    (line) => {
      writeFileSync(join(folder, '_redirects'), `${line}\n`)
      expect(readRedirectsFile(folder)).toEqual([])
    },
  )

  test('un site sans ce fichier n’a pas de redirection', () => {
    expect(readRedirectsFile(folder)).toEqual([])
  })
})
