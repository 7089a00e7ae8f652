import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { App } from 'vuepress/core'
import { afterAll, expect, it } from 'vitest'
import { checkOptionImages } from '../../src/node/check-option-images.js'

const folder = mkdtempSync(join(tmpdir(), 'images-'))
writeFileSync(join(folder, 'là.png'), '')
afterAll(() => rmSync(folder, { recursive: true }))

const check = (shareImage: string, src?: string, image?: unknown): string[] => {
  const pages = [{ filePathRelative: 'a.md', frontmatter: { image, heroImage: image } }]
  const app = { pages, dir: { public: (path: string) => join(folder, path) } } as unknown as App
  return checkOptionImages(app, {
    shareImage,
    ...(src ? { brand: { logo: { src, alt: 'A' } } } : {}),
  })
}

it('une image du dossier public qui n’existe pas est nommée, avec sa place', () => {
  expect(check('/absente.png', '/logo.svg', 'page.png')).toEqual([
    expect.stringMatching(/^brand\.logo\.src — l’image « \/logo\.svg » n’existe pas/),
    expect.stringMatching(/^shareImage — l’image « \/absente\.png »/),
    expect.stringMatching(/^a\.md, « image » — l’image « page\.png »/),
    expect.stringMatching(/^a\.md, « heroImage » — l’image « page\.png »/),
  ])
})

it('une image du dossier public ou d’un autre site convient', () => {
  expect(check('/là.png', 'https://exemple.fr/logo.svg', './là.png')).toEqual([])
  expect(check('//exemple.fr/a.png', undefined, undefined)).toEqual([])
})
