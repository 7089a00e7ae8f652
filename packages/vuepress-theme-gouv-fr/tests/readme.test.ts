import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CONTAINER_ALIASES, CONTAINERS } from '../src/markdown/containers.js'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

const readme = read('../README.md')
const sectionOf = (title: string): string =>
  readme.split(/^##+ /m).find((section) => section.startsWith(`${title}\n`)) ?? ''

describe('README', () => {
  it('décrit chaque option, et aucune autre', () => {
    const declaration = /interface GouvFrThemeOptions(?: extends \w+)? \{\n([^]*?)\n\}/.exec(
      read('../src/node/options.ts'),
    )![1]!
    const options = [...declaration.matchAll(/^ {2}(\w+)\?:/gm)].map(([, name]) => name)
    const described = [...sectionOf('Options').matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)
    expect(options.length).toBeGreaterThan(10)
    expect(described).toEqual(options)
  })

  it('montre chaque conteneur et ses autres noms', () => {
    const markdown = sectionOf('Markdown')
    for (const name of Object.keys(CONTAINERS)) expect(markdown).toContain(`::: ${name}`)
    for (const alias of Object.keys(CONTAINER_ALIASES)) expect(markdown).toContain(`\`${alias}\``)
  })

  it('dit de chaque greffon essayé ce qu’il devient, dans sa version', () => {
    const { devDependencies } = JSON.parse(read('../../../package.json')) as {
      devDependencies: Record<string, string>
    }
    const tried = Object.entries(devDependencies).flatMap(([name, version]) =>
      name.startsWith('@vuepress/plugin-') ? [{ name: name.slice(10), version }] : [],
    )
    const section = sectionOf('Greffons de VuePress')
    const described = [...section.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name)
    expect(described).toEqual(tried.map(({ name }) => name).sort())
    for (const { version } of tried) expect(section).toContain(version)
  })

  it('mène à des fichiers qui existent', () => {
    const links = [
      ...readme.replace(/`[^`\n]*`/g, '').matchAll(/\]\((?!https?:)([^)#\s]+)\)/g),
    ].map(([, path]) => path!)
    expect(links.length).toBeGreaterThan(8)
    expect(links.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([])
  })

  it('donne une configuration de dix lignes au plus', () => {
    const [, code = ''] = /```ts\n\/\/[^\n]*config\.ts\n([^]*?)```/.exec(readme) ?? []
    expect(code).toContain('gouvFrTheme({})')
    expect(code.trim().split('\n').length).toBeLessThanOrEqual(10)
  })
})
