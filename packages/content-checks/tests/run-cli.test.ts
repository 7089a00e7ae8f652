import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { runCli } from '../src/command/run-cli.js'
import { toHtml } from './rules/check-built-rule.js'
import { writeSite } from './write-site.js'

describe('la commande verifier', () => {
  const run = async (args: readonly string[]) => {
    const output = { text: '' }
    const write = (text: string): void => {
      output.text += text
    }
    const code = await runCli(args, { log: write, error: write })
    return { code, ...output }
  }
  // Le dépôt où tournent les essais a peut-être son propre netlify.toml.
  const runOn = (files: Record<string, string>) => {
    const site = writeSite({ 'netlify.toml': '', ...files })
    return run([site, '--netlify', path.join(site, 'netlify.toml')])
  }

  test('un site en ordre rend 0', async () => {
    const { code, text } = await runOn({ 'index.html': toHtml('') })
    expect(text).toContain('en ordre')
    expect(code).toBe(0)
  })

  test('une erreur rend 1 et la liste', async () => {
    const { code, text } = await runOn({ 'index.html': toHtml('<a href="/x.html">x</a>') })
    expect(text).toMatch(/^1 erreur à corriger dans 1 fichier :\n.*index\.html:5 — /)
    expect(code).toBe(1)
  })

  test('un conseil seul est écrit mais rend 0', async () => {
    const { code, text } = await runOn({ 'index.html': toHtml(''), _redirects: '/index.html /' })
    expect(text).toContain('1 conseil')
    expect(code).toBe(0)
  })

  test.each([
    [['--inconnue'], 'L’option « --inconnue » n’existe pas.'],
    [['--modifie'], 'Écrivez « --modifies ».'],
    [['--format', 'xml'], 'Le format « xml » n’existe pas'],
    [['--regle', 'lienn'], 'Écrivez « lien ».'],
    [['dossier-absent'], '« dossier-absent » n’existe pas'],
  ])('une commande impossible (%j) rend 2', async (args, message) => {
    const { code, text } = await run(args)
    expect(text).toContain(message)
    expect(code).toBe(2)
  })

  test('une règle s’explique', async () => {
    const { code, text } = await run(['--regle', 'texte-de-lien'])
    expect(text).toMatch(/Pourquoi : .*lecteur d’écran/)
    expect(code).toBe(0)
  })

  test.for(['--aide', '--help', '-h'])('l’aide s’affiche (%s)', async (option) => {
    expect(await run([option])).toMatchObject({
      code: 0,
      text: expect.stringContaining('--base'),
    })
  })
})
