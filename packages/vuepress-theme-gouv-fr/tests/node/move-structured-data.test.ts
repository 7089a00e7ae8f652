import { describe, expect, it } from 'vitest'
import { moveStructuredData } from '../../src/node/move-structured-data.js'

const data = (name: string): string =>
  `<script type="application/ld+json">{"name":"${name}"}</script>`

describe('moveStructuredData', () => {
  it('place les données structurées après le contenu, dans leur ordre', () => {
    const html = `<head>${data('un')}<title>Page</title>${data('deux')}</head><body><p>Texte</p></body>`
    expect(moveStructuredData(html)).toBe(
      `<head><title>Page</title></head><body><p>Texte</p>${data('un')}${data('deux')}</body>`,
    )
  })

  it('laisse le contenu, les autres scripts et une page sans données', () => {
    const html = `<head><script>a()</script></head><body>${data('montré')}</body>`
    expect(moveStructuredData(html)).toBe(html)
    expect(moveStructuredData(data('seul'))).toBe(data('seul'))
  })
})
