import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkBudgets } from '../../src/node/check-budgets.js'
import { reportBudgets } from '../../src/node/report-budgets.js'
import { STARTER } from '../../src/node/starter.js'

const dest = mkdtempSync(join(tmpdir(), 'budgets-'))
const noise = (bytes: number): string => randomBytes(bytes).toString('base64')

beforeAll(() => {
  mkdirSync(join(dest, 'assets'))
  writeFileSync(join(dest, 'assets/a.css'), `.a{content:"${noise(900)}"}`)
  writeFileSync(join(dest, 'assets/a.js'), `import{x}from"./b.js";import("./c.js");"${noise(500)}"`)
  writeFileSync(join(dest, 'assets/b.js'), `export const x="${noise(500)}"`)
  writeFileSync(join(dest, 'assets/c.js'), noise(90_000))
})

afterAll(() => rmSync(dest, { recursive: true, force: true }))

const page = (body = '', script = '/sous/assets/a.js'): { file: string; html: string } => ({
  file: 'page.html',
  html: `<head><script>${STARTER}</script><script type="application/ld+json">{}</script><script type="module" src="${script}"></script></head>${body}`,
})
const check = (css: number, script: number, body?: string): string[] =>
  checkBudgets(dest, {
    base: '/sous/',
    budgets: { css, script },
    pages: [page(body)],
    stylesheets: ['assets/a.css'],
  })

describe('budgets du site construit', () => {
  it('tiennent sans un mot, imports différés non comptés', () => {
    expect(
      check(2_000, 2_000, '<pre>&lt;p style="x"&gt; <span class="a">style="b"</span></pre>'),
    ).toEqual([])
  })

  it('disent ce qui dépasse : feuille, scripts et leurs imports', () => {
    expect(check(500, 2_000)).toEqual([
      expect.stringMatching(/^la feuille de style pèse .* 500 permis/),
    ])
    const both = { base: '/sous/', pages: [page()], stylesheets: ['assets/a.css', 'assets/a.css'] }
    const [, weight = ''] = /pèse (\d+)/.exec(check(1, 2_000)[0]!)!
    const budgets = { css: Number(weight), script: 2_000 }
    expect(checkBudgets(dest, { ...both, budgets })).toHaveLength(1)
    // Le script seul tiendrait ; avec ce qu’il importe, non.
    expect(check(2_000, 900)).toEqual([expect.stringContaining('page.html (')])
  })

  it('refusent style et script en ligne', () => {
    expect(check(2_000, 2_000, '<p style="color: red">')[0]).toContain('style="…"')
    expect(check(2_000, 2_000, '<script>alert(1)</script>')[0]).toContain('script en ligne')
  })

  it('n’arrêtent la construction que d’un site strict', () => {
    const site = { base: '/sous/', pages: [page()], stylesheets: ['assets/a.css'] }
    const budgets = { css: 10 }
    expect(() => reportBudgets(dest, { ...site, options: { budgets, strict: true } })).toThrow(
      'Ce site ne tient pas ses budgets',
    )
    expect(() =>
      reportBudgets(dest, { ...site, options: { budgets: false, strict: true } }),
    ).not.toThrow()
  })
})
