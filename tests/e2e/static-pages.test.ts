import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { describe, expect, inject, test } from 'vitest'
import { listFiles, listPages, SERVER_ERROR_PAGES, type SitePage } from '../support/site.js'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g

interface Script {
  attributes: string
  code: string
}

/** Scripts exécutés d’une page ; les données (JSON-LD) n’en sont pas. */
const readScripts = (html: string): Script[] =>
  [...html.matchAll(SCRIPT)]
    .map(([, attributes = '', code = '']) => ({ attributes, code }))
    .filter(({ attributes }) => !/type="application\/(?:ld\+)?json"/.test(attributes))

const isInline = ({ attributes }: Script): boolean => !/\bsrc=/.test(attributes)

/** Pages où quelque chose ne va pas, avec ce qui ne va pas. */
const findFaults = (find: (page: SitePage) => string | false | undefined): string[] =>
  listPages().flatMap((page) => {
    const fault = find(page)
    return fault ? [`${page.file} : ${fault}`] : []
  })

describe('pages sans Vue', () => {
  test('chaque page appelle un seul module, différé, du site même', () => {
    const faults = findFaults(({ path, html }) => {
      if (SERVER_ERROR_PAGES.includes(path)) return
      const external = readScripts(html).filter((script) => !isInline(script))
      const [only] = external
      if (external.length !== 1) return `${external.length} scripts appelés`
      if (!/\btype="module"/.test(only!.attributes)) return 'le script n’est pas un module'
      if (/\basync\b/.test(only!.attributes)) return 'le script bloque l’affichage (async)'
      return !/\bsrc="\/assets\/[^"]+\.js"/.test(only!.attributes) && only!.attributes
    })
    expect(faults).toEqual([])
  })

  test('aucune page ne nomme de morceau de Vue, de son routeur ou d’une autre page', () => {
    const faults = findFaults(({ html }) => {
      const [trace] =
        /<link\b[^>]*rel="(?:module)?preload"[^>]*as="script"[^>]*>|<link\b[^>]*rel="(?:modulepreload"(?! fetchpriority="low" href="\/assets\/browser-)|prefetch")[^>]*>|__VUEPRESS|__vue|data-v-app|data-server-rendered|<!--\[-->|<!--\]-->/.exec(
          html,
        ) ?? []
      return trace
    })
    expect(faults).toEqual([])
  })

  test('les scripts publiés ne contiennent ni Vue ni son routeur', () => {
    const faults = listFiles()
      .filter((file) => file.endsWith('.js'))
      .filter((file) =>
        /createSSRApp|createWebHistory|__vue_app__|vueRouter|onBeforeRouteUpdate/.test(
          readFileSync(join(inject('distFolder'), file), 'utf8'),
        ),
      )
    expect(faults).toEqual([])
  })

  test('aucune page n’a de style en ligne', () => {
    expect(findFaults(({ html }) => /<[^>]+\sstyle="[^"]*"/.exec(html)?.[0])).toEqual([])
    expect(findFaults(({ html }) => html.includes('<style') && 'élément <style>')).toEqual([])
  })

  test('aucune page n’a d’attribut qui exécute du code', () => {
    expect(
      findFaults(({ html }) => /<[^>]+\s(?:on[a-z]+="|href="javascript:)[^>]*/.exec(html)?.[0]),
    ).toEqual([])
  })
})

describe('thème avant l’affichage', () => {
  test('chaque page a un seul script en ligne, le même partout, avant toute feuille de style', () => {
    const starters = new Set<string>()
    const faults = findFaults(({ html }) => {
      const scripts = readScripts(html)
      const inline = scripts.filter(isInline)
      if (inline.length !== 1) return `${inline.length} scripts en ligne`
      if (scripts[0] !== inline[0]) return 'un autre script vient avant'
      starters.add(inline[0]!.code)
      const place = html.indexOf(inline[0]!.code)
      if (place > html.indexOf('rel="stylesheet"')) return 'la feuille de style vient avant'
      return place > html.indexOf('</head>') && 'le script n’est pas dans <head>'
    })
    expect(faults).toEqual([])
    expect(starters.size).toBe(1)
    expect([...starters][0]).toContain('data-fr-theme')
  })

  test('la politique de sécurité de netlify.toml n’autorise que ce script', () => {
    const file = inject('netlifyToml')
    expect(file, 'netlify.toml manque à la racine').not.toBe('')
    const { headers } = parse(readFileSync(file, 'utf8')) as unknown as {
      headers: { for: string; values: Record<string, string> }[]
    }
    const policies = headers.flatMap(({ values }) => values['Content-Security-Policy'] ?? [])
    expect(policies).toHaveLength(1)
    const starter = readScripts(listPages()[0]!.html).find(isInline)!.code
    const hash = createHash('sha256').update(starter).digest('base64')
    expect(policies[0]).toContain(`'sha256-${hash}'`)
    expect(policies[0]!.match(/'sha\d+-[^']+'/g)).toHaveLength(1)
    expect(policies[0]).not.toMatch(/unsafe-(?:inline|eval|hashes)/)
  })
})
