import { describe, expect, it } from 'vitest'
import { readPrintedParts } from '../../src/node/read-printed-parts.js'
import { writePrintedParts, type PrintPlace } from '../../src/node/write-printed-parts.js'

const shell = (content: string): string =>
  `<body><header><h1>Site</h1></header><main><h1>Un</h1>
  <div class="gouv-content">${content}</div><nav class="gouv-neighbours">suite</nav></main><footer>pied</footer></body>`

const OTHER: PrintPlace = { anchor: 'p1', level: 2, ids: new Set(['été']) }

/** Ce qu’imprime une page « Un » de la rubrique, dont le texte est `content`. */
const print = (
  content: string,
  { level = 2, title = 'Un', html = shell(content) } = {},
): string => {
  const { ids, pieces } = readPrintedParts(html, title)
  const place = { anchor: 'p2', level, ids }
  const places = new Map([
    ['/base/guides/', OTHER],
    ['/base/guides/un.html', place],
  ])
  return writePrintedParts(pieces, { address: '/base/guides/un.html', place, places })
}

/** Le texte seul, sans la balise qui l’entoure. */
const printContent = (content: string, options?: { level?: number; title?: string }): string =>
  print(content, options).replace(/^<div class="gouv-content">|<\/div>$/g, '')

describe('morceaux d’une page', () => {
  it('ne sont que ses repères de confiance, son texte et ses sources, dans l’ordre', () => {
    const html = `<main><h1>Un</h1><div class="gouv-meta"><p>Relu</p></div><p>hors</p>
      <div class="gouv-content"><div>Texte<br>suite</div></div><p>hors</p>
      <section class="gouv-sources" aria-labelledby="sources"><h2 id="sources">Sources</h2></section></main>`
    expect(print('', { html })).toBe(
      '<div class="gouv-meta"><p>Relu</p></div><div class="gouv-content"><div>Texte<br>suite</div></div>' +
        '<section class="gouv-sources" aria-labelledby="p2-sources" role="group"><h3 id="p2-sources">Sources</h3></section>',
    )
  })

  it('gardent tel quel ce qui n’a pas à changer', () => {
    const html = `<P class=a>1 &lt; 2<img alt='"x"' src="/base/i.png"><pre>&lt;h2 id="x"&gt;</pre><svg viewBox="0 0 1 1"><linearGradient/></svg>`
    expect(printContent(html)).toContain(
      '<P class=a>1 &lt; 2<img alt="&quot;x&quot;" src="/base/i.png"><pre>&lt;h2 id="x"&gt;</pre><svg viewBox="0 0 1 1"><linearGradient/></svg>',
    )
  })

  it('perdent les commentaires de Vue et les permaliens des titres', () => {
    expect(
      printContent(
        '<!--[--><h2 id="a"><a class="header-anchor" href="#a"><span>A</span></a></h2><!--]-->',
      ),
    ).toBe('<h3 id="p2-a"><span>A</span></h3>')
  })

  it('n’ont rien d’une page sans texte', () => {
    expect(readPrintedParts('<main><h1>Un</h1><p>Plan</p></main>', 'Un').pieces).toEqual([])
  })
})

describe('images et ancres anciennes', () => {
  it('gardent leurs adresses', () => {
    expect(
      printContent(
        '<img srcset="a.png 1x, ./b%20c.png 2x" src="a.png"><video poster="p.jpg"></video>',
      ),
    ).toBe(
      '<img srcset="/base/guides/a.png 1x, /base/guides/b%20c.png 2x" src="/base/guides/a.png"><video poster="/base/guides/p.jpg"></video>',
    )
  })

  it('un lien nommé reste une cible', () => {
    expect(printContent('<a name="vieux"></a><a href="#vieux">voir</a>')).toBe(
      '<a name="p2-vieux"></a><a href="#p2-vieux">voir</a>',
    )
  })
})

describe('titres', () => {
  it.each([
    [2, '<h3>A</h3><h4>B</h4><h6>C</h6>'],
    [4, '<h5>A</h5><h6>B</h6><h6>C</h6>'],
  ])('passent sous celui de la page, de niveau %i, sans dépasser le sixième', (level, expected) => {
    expect(printContent('<h2>A</h2><h3>B</h3><h5>C</h5>', { level })).toBe(expected)
  })

  it('celui que le texte répète n’est écrit qu’une fois, et son ancre mène à la page', () => {
    expect(printContent('<h1 id="un">Un</h1><p><a href="#un">haut</a></p>')).toBe(
      '<p><a href="#p2">haut</a></p>',
    )
  })

  it('un titre de niveau 1 qui dit autre chose reste', () => {
    expect(printContent('<h1>Un autre</h1>')).toBe('<h3>Un autre</h3>')
    expect(printContent('<h1>Un</h1><h1>Un</h1>')).toBe('<h3>Un</h3>')
  })
})

describe('identifiants', () => {
  it('sont propres à la page, comme ce qui les désigne', () => {
    expect(
      printContent(
        '<b id="a"></b><b id="b"></b><label for="a" aria-labelledby="a b ailleurs"></label>' +
          '<button aria-controls="b" aria-expanded="false"></button><td headers="a b"></td>' +
          '<input type="radio" name="choix" checked>',
      ),
    ).toBe(
      '<b id="p2-a"></b><b id="p2-b"></b><label for="p2-a" aria-labelledby="p2-a p2-b ailleurs"></label>' +
        '<button aria-controls="p2-b" aria-expanded="false"></button><td headers="p2-a p2-b"></td>' +
        '<input type="radio" name="p2-choix" checked>',
    )
  })

  it('suivent dans un schéma', () => {
    expect(printContent('<svg><g id="f"/><use xlink:href="#f"/><path fill="url(#f)"/></svg>')).toBe(
      '<svg><g id="p2-f"/><use xlink:href="#p2-f"/><path fill="url(#p2-f)"/></svg>',
    )
  })

  it('tous ceux de la page sont connus', () => {
    const { ids } = readPrintedParts(shell('<p id="a">A</p><h2 id="b">B</h2>'), 'Un')
    expect([...ids]).toEqual(['a', 'b'])
  })
})

describe('liens', () => {
  const hrefOf = (href: string): string | undefined =>
    /href="([^"]*)"/.exec(printContent(`<h2 id="fin">F</h2><a href="${href}">x</a>`))?.[1]

  it.each([
    ['/base/guides/', '#p1'],
    ['/base/guides/#été', '#p1-été'],
    ['/base/guides/#%C3%A9t%C3%A9', '#p1-%C3%A9t%C3%A9'],
    ['./#été', '#p1-%C3%A9t%C3%A9'],
    ['/base/guides/#pages-rubrique', '#p1'],
    ['#fin', '#p2-fin'],
    ['un.html#fin', '#p2-fin'],
    ['#top', '#p2'],
    ['#100%', '#p2'],
  ])('%s mène à sa place dans la page d’impression : %s', (href, expected) => {
    expect(hrefOf(href)).toBe(expected)
  })

  it.each([
    ['https://exemple.fr/guides/', 'https://exemple.fr/guides/'],
    ['mailto:a@exemple.fr', 'mailto:a@exemple.fr'],
    ['/base/autre/#a', '/base/autre/#a'],
    ['/base/guides/un.html?q=1#fin', '/base/guides/un.html?q=1#fin'],
    ['../autre/page.html#a', '/base/autre/page.html#a'],
    ['?a=1&amp;b=2', '/base/guides/un.html?a=1&amp;b=2'],
  ])('%s mène au même endroit qu’avant', (href, expected) => {
    expect(hrefOf(href)).toBe(expected)
  })
})

describe('repères', () => {
  it('deviennent des groupes : deux pages auraient le même', () => {
    expect(
      printContent(
        '<nav aria-labelledby="s"><p id="s">Sommaire</p></nav><aside>A</aside><div role="region" aria-label="T"></div>',
      ),
    ).toBe(
      '<div aria-labelledby="p2-s" role="group"><p id="p2-s">Sommaire</p></div><div>A</div><div aria-label="T" role="group"></div>',
    )
  })
})
