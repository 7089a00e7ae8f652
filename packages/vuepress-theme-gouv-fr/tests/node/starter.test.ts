import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { STARTER, STARTER_CSP_HASH } from '../../src/node/starter.js'

interface Situation {
  stored?: string | null
  isSystemDark?: boolean
  scheme?: string
}

/** Thème posé sur la page par le script de départ. */
function run({ stored = null, isSystemDark = false, scheme = 'system' }: Situation): unknown {
  const attributes: Record<string, string> = { 'data-fr-scheme': scheme }
  const documentElement = {
    style: {} as Record<string, string>,
    getAttribute: (name: string) => attributes[name] ?? null,
    setAttribute: (name: string, value: string) => void (attributes[name] = value),
  }
  const localStorage = {
    getItem: (key: string) => {
      if (stored === undefined) throw new Error('stockage refusé')
      return key === 'scheme' ? stored : null
    },
  }
  const matchMedia = (): { matches: boolean } => ({ matches: isSystemDark })
  runInNewContext(STARTER, { document: { documentElement }, localStorage, matchMedia })
  // Un système clair au thème clair n’a besoin de rien, et le DSFR n’y écrit rien.
  const theme = attributes['data-fr-theme']
  expect(documentElement.style.colorScheme).toBe(
    isSystemDark || theme === 'dark' ? theme : undefined,
  )
  return theme
}

describe('script de départ', () => {
  it.each([
    ['le choix sombre de la personne', { stored: 'dark' }, 'dark'],
    [
      'son choix clair, même si son système est sombre',
      { stored: 'light', isSystemDark: true },
      'light',
    ],
    ['le système sombre quand elle l’a choisi', { stored: 'system', isSystemDark: true }, 'dark'],
    ['le système clair quand elle l’a choisi', { stored: 'system' }, 'light'],
    ['le système sombre quand elle n’a rien choisi', { isSystemDark: true }, 'dark'],
    ['le système clair quand elle n’a rien choisi', {}, 'light'],
    ['le réglage du site quand elle n’a rien choisi', { scheme: 'dark' }, 'dark'],
  ] satisfies [string, Situation, string][])('suit %s', (_case, situation, expected) => {
    expect(run(situation)).toBe(expected)
  })

  it('suit le système quand le stockage est refusé', () => {
    const refused = runWithoutStorage()
    expect(refused).toBe('dark')
  })

  it('a pour empreinte celle du script écrit dans le gabarit', () => {
    const template = readFileSync(
      new URL('../../src/templates/build.html', import.meta.url),
      'utf8',
    )
    const scripts = [...template.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => text)
    expect(scripts).toEqual(['__GOUV_FR_STARTER__'])
    const published = template
      .replace('__GOUV_FR_STARTER__', () => STARTER)
      .match(/<script>([^]*?)<\/script>/)![1]!
    const hash = createHash('sha256').update(published).digest('base64')
    expect(STARTER_CSP_HASH).toBe(`'sha256-${hash}'`)
  })

  it('précède tout ce qui s’affiche ou se charge', () => {
    const template = readFileSync(
      new URL('../../src/templates/build.html', import.meta.url),
      'utf8',
    )
    const before = template.slice(0, template.indexOf('<script>'))
    expect(before).not.toMatch(/<link|<style|<body|ssr-/)
  })
})

function runWithoutStorage(): unknown {
  const attributes: Record<string, string> = {}
  const documentElement = {
    style: {},
    getAttribute: () => 'system',
    setAttribute: (name: string, value: string) => void (attributes[name] = value),
  }
  const context = {
    document: { documentElement },
    get localStorage(): never {
      throw new Error('stockage refusé')
    },
    matchMedia: () => ({ matches: true }),
  }
  runInNewContext(STARTER, context)
  return attributes['data-fr-theme']
}
