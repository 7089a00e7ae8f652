import { createHash } from 'node:crypto'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkBuiltSite } from '../src/built/check-built-site.js'
import type { BuiltSiteOptions } from '../src/built/check-built-site.js'
import { runCli } from '../src/command/run-cli.js'
import { writeSite } from './write-site.js'

const html = (body: string, head = ''): string =>
  `<!doctype html>\n<html lang="fr">\n<head><title>Page</title>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`

const INNER = html('<h2 id="la-loi">La loi</h2>')

type Files = Record<string, string>

const check = (files: Files, options: BuiltSiteOptions = {}): string[] => {
  const dist = writeSite({ 'guide/page.html': INNER, ...files })
  const folder = path.relative(process.cwd(), dist)
  const { netlifyToml, ...rest } = options
  return checkBuiltSite(dist, {
    ...rest,
    ...(netlifyToml && { netlifyToml: path.join(dist, netlifyToml) }),
  }).map(({ file, line, message }) => `${path.posix.relative(folder, file)}:${line} ${message}`)
}

describe('les adresses', () => {
  test('des adresses justes ne donnent rien', () => {
    const body = `
      <a href="/guide/page.html#la-loi">a</a> <a href="guide/page.html?x=1#la-loi">b</a>
      <a href="#ici">c</a><a name="ici"></a> <a href="#">d</a> <a href="#top">e</a>
      <a href="guide/page.html#:~:text=loi">f</a> <a href="mailto:a@exemple.fr">g</a>
      <a href="https://www.data.gouv.fr">h</a> <img src="data:image/gif;base64,R0" alt="">
      <img src="/été.svg" srcset="/%C3%A9t%C3%A9.svg 1x, été.svg 2x" alt="">
      <svg><title>Dessin</title><use href="été.svg#dessin"/></svg>`
    expect(check({ 'index.html': html(body), 'été.svg': '<svg id="dessin"></svg>' })).toEqual([])
  })

  test('une page, une image, une ancre et un dessin qui manquent sont signalés', () => {
    const body = [
      '<a href="/guide/pages.html">a</a>',
      '<img src="absente.png" alt="">',
      '<a href="guide/page.html#la-loie">b</a>',
      '<a href="#rien">c</a>',
      '<svg><use href="/dessins.svg#autre"></use></svg>',
      '<a href="/guide/page">d</a>',
    ].join('\n')
    expect(check({ 'index.html': html(body), 'dessins.svg': '<svg id="dessin"></svg>' })).toEqual([
      'index.html:5 L’adresse « /guide/pages.html » ne mène à aucun fichier publié. Corrigez-la, ou ajoutez une redirection.',
      'index.html:6 L’adresse « absente.png » ne mène à aucun fichier publié. Corrigez-la, ou ajoutez une redirection.',
      'index.html:7 La partie visée par « guide/page.html#la-loie » n’existe pas dans « guide/page.html ». Écrivez « #la-loi ».',
      'index.html:8 La partie visée par « #rien » n’existe pas dans « index.html ». Corrigez ce qui suit « # », ou retirez-le.',
      'index.html:9 La partie visée par « /dessins.svg#autre » n’existe pas dans « dessins.svg ». Corrigez ce qui suit « # », ou retirez-le.',
      'index.html:10 L’adresse « /guide/page » ne mène à aucun fichier publié. Écrivez « /guide/page.html ».',
    ])
  })

  test('les adresses complètes du site sont vérifiées quand son origine est connue', () => {
    const head =
      '<link rel="canonical" href="https://eig.exemple.fr/rien.html"><meta property="og:image" content="https://eig.exemple.fr/image.png">'
    const files = { 'index.html': html('', head) }
    expect(check(files)).toEqual([])
    expect(check(files, { origin: 'https://eig.exemple.fr/' })).toHaveLength(2)
  })

  test('une adresse qui oublie la base du site est signalée', () => {
    const body = '<a href="/eig/guide/page.html">a</a><a href="/guide/page.html">b</a>'
    expect(check({ 'index.html': html(body) }, { base: '/eig/' })).toEqual([
      'index.html:5 L’adresse « /guide/page.html » sort du site, publié sous « /eig/ ». Faites-la commencer par « /eig/ ».',
    ])
  })

  test('les feuilles de style sont vérifiées à leur ligne', () => {
    const css =
      '/* url(commentaire.png) */\na { background: url("fond.png") }\n@font-face { src: url(https://polices.exemple.fr/a.woff2) }'
    expect(check({ 'assets/style.css': css })).toEqual([
      'assets/style.css:2 L’adresse « fond.png » ne mène à aucun fichier publié. Corrigez-la, ou ajoutez une redirection.',
      'assets/style.css:3 Ce fichier appelle un autre site : « https://polices.exemple.fr/a.woff2 ». Hébergez ce fichier avec le site, ou autorisez cette origine.',
    ])
  })
})

describe('le document', () => {
  test('une page sans langue ni titre et un identifiant en double sont signalés', () => {
    const page =
      '<html><head></head><body>\n<p id="a"></p>\n<p id="a"></p>\n<p id="a"></p></body></html>'
    expect(check({ 'index.html': page })).toEqual([
      'index.html:1 Cette page ne dit pas sa langue. Ajoutez lang="fr" à la balise <html>.',
      'index.html:1 Cette page n’a pas de balise <title> remplie. Donnez un titre à la page.',
      'index.html:3 L’identifiant « a » est utilisé plusieurs fois (d’abord ligne 2). Changez l’un des deux.',
    ])
  })

  test('tout ce qui se charge depuis un autre site est signalé, les liens non', () => {
    const loaded = [
      '<script src="https://x.fr/a.js"></script>',
      '<link rel="stylesheet" href="https://x.fr/a.css">',
      '<link rel="preconnect" href="https://x.fr/">',
      '<img src="//x.fr/a.png" alt="">',
      '<img src="/a.png" srcset="https://x.fr/b.png 2x" alt="">',
      '<iframe src="https://x.fr/a.html" title="a"></iframe>',
      '<video poster="https://x.fr/c.png"></video>',
    ]
    const files = {
      'index.html': html(loaded.join('\n') + '<a href="https://x.fr/">a</a>'),
      'a.png': '',
    }
    expect(check(files)).toHaveLength(loaded.length)
    expect(check(files, { allowedOrigins: ['https://x.fr'] })).toHaveLength(1)
  })

  test('styles, scripts et actions écrits dans la page sont signalés, sauf le script permis', () => {
    const starter = 'document.documentElement.dataset.js = "1"'
    const hash = `sha256-${createHash('sha256').update(starter).digest('base64')}`
    const body = `<script>${starter}</script><style>a{}</style><p style="color:red" onclick="a()"></p><script type="application/ld+json">{}</script>`
    const found = check({ 'index.html': html(body) })
    expect(found).toHaveLength(4)
    expect(found.join('\n')).toContain(hash)
    expect(check({ 'index.html': html(body) }, { allowedScripts: [hash] })).toHaveLength(3)
    const _headers = `/*\n  Content-Security-Policy: script-src 'self' '${hash}'\n`
    expect(check({ 'index.html': html(body), _headers })).toHaveLength(3)
  })

  test('un pictogramme chargé par un script est signalé', () => {
    const body = '<img data-fr-inject-svg src="/a.svg" alt="">'
    expect(check({ 'index.html': html(body), 'a.svg': '<svg/>' })).toEqual([
      'index.html:5 L’image « /a.svg » porte data-fr-inject-svg : un script la chargerait une seconde fois. Retirez cet attribut, ou écrivez le SVG dans la page.',
    ])
  })
})

describe('les redirections', () => {
  const toml = (rows: readonly string[]): string =>
    rows.map((row) => `[[redirects]]\n${row.replaceAll('; ', '\n')}\n`).join('\n')

  test('elles mènent à des pages publiées', () => {
    const netlify = toml([
      'from = "/vieux.html"; to = "/guide/page.html"; status = 301',
      'from = "/perdu.html"; to = "/guide/perdue.html"',
      'from = "/ailleurs/*"; to = "https://exemple.fr/:splat"',
      'from = "/guide/page.html"; to = "/index.html"',
      'from = "/*"; to = "/404.html"; status = 404',
    ])
    const files = { 'index.html': html(''), '404.html': html(''), 'netlify.toml': netlify }
    expect(check(files, { netlifyToml: 'netlify.toml' })).toEqual([
      'netlify.toml:6 La redirection de « /perdu.html » mène à « /guide/perdue.html », qui n’existe pas. Écrivez l’adresse d’une page publiée.',
      'netlify.toml:14 La redirection de « /guide/page.html » n’aura pas d’effet : ce fichier est publié. Supprimez la redirection ou le fichier.',
    ])
  })

  test('une adresse redirigée n’est pas un lien mort, sauf vers la page d’erreur', () => {
    const files = {
      'index.html': html('<a href="/vieux/a.html">a</a><a href="/rien.html">b</a>'),
      '404.html': html(''),
      _redirects: '# commentaire\n/vieux/* /guide/page.html 301!\n/* /404.html 404\n',
    }
    expect(check(files)).toEqual([expect.stringContaining('« /rien.html »')])
  })

  test('un fichier de configuration illisible est signalé à sa ligne', () => {
    const files = { 'netlify.toml': '[build]\ncommand = "npm\n' }
    expect(check(files, { netlifyToml: 'netlify.toml' })).toEqual([
      expect.stringMatching(/^netlify\.toml:2 Ce fichier de configuration est illisible/),
    ])
  })
})

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
  const runOn = (files: Files) => {
    const site = writeSite({ 'netlify.toml': '', ...files })
    return run([site, '--netlify', path.join(site, 'netlify.toml')])
  }

  test('un site en ordre rend 0', async () => {
    const { code, text } = await runOn({ 'index.html': html('') })
    expect(text).toContain('en ordre')
    expect(code).toBe(0)
  })

  test('une erreur rend 1 et la liste', async () => {
    const { code, text } = await runOn({ 'index.html': html('<a href="/x.html">x</a>') })
    expect(text).toMatch(/^1 erreur à corriger dans 1 fichier :\n.*index\.html:5 — /)
    expect(code).toBe(1)
  })

  test('un conseil seul est écrit mais rend 0', async () => {
    const { code, text } = await runOn({ 'index.html': html(''), _redirects: '/index.html /' })
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

  test('l’aide s’affiche', async () => {
    expect(await run(['--aide'])).toMatchObject({
      code: 0,
      text: expect.stringContaining('--base'),
    })
  })
})
