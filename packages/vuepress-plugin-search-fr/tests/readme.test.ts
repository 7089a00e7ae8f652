import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const read = (file: string): string => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')

describe('le mode d’emploi', () => {
  const readme = read('README.md')
  const options = [
    ...read('src/node/search-plugin-options.ts').matchAll(
      /@default (.+)\n(?:(?! {2}\w)[^\n]*\n)* {2}(\w+)\?:/g,
    ),
  ].map(([, value = '', name = '']): [string, string] => [name, value])

  it('lit les options dans le code', () => expect(options.length).toBeGreaterThan(5))

  it.each(options)('l’option « %s » y est, avec sa valeur par défaut', (name, value) => {
    const row = new RegExp(`^\\| \`${name}\` .*$`, 'm').exec(readme)?.[0]
    expect(row).toBeDefined()
    // A default that is a sentence is told in French.
    if (/^\S+$|^[[(].*[\])\w]$/.test(value)) expect(row).toContain(`\`${value}\``)
  })

  it('tout attribut de données lu dans une page y est décrit', () => {
    const sources = ['browser/enhance-search-field.ts', 'browser/enhance-search-page.ts']
      .map((file) => read(`src/${file}`))
      .join('\n')
    for (const [attribute] of sources.matchAll(/data-search-[a-z]+/g))
      expect(readme).toContain(attribute)
  })
})
