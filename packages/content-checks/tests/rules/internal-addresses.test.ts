import { expect, test } from 'vitest'
import { internalAddresses } from '../../src/built/internal-addresses.js'
import { applyBuiltRule, toHtml } from './check-built-rule.js'

test('des adresses justes ne donnent rien', () => {
  const body = `
    <a href="/guide/page.html#la-loi">a</a> <a href="guide/page.html?x=1#la-loi">b</a>
    <a href="#ici">c</a><a name="ici"></a> <a href="#">d</a> <a href="#top">e</a>
    <a href="guide/page.html#:~:text=loi">f</a> <a href="mailto:a@exemple.fr">g</a>
    <a href="https://www.data.gouv.fr">h</a> <img src="data:image/gif;base64,R0" alt="">
    <img src="/été.svg" srcset="/%C3%A9t%C3%A9.svg 1x, été.svg 2x" alt="">
    <svg><title>Dessin</title><use href="été.svg#dessin"/></svg>`
  expect(
    applyBuiltRule(internalAddresses, {
      'index.html': toHtml(body),
      'été.svg': '<svg id="dessin"></svg>',
    }),
  ).toEqual([])
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
  expect(
    applyBuiltRule(internalAddresses, {
      'index.html': toHtml(body),
      'dessins.svg': '<svg id="dessin"></svg>',
    }),
  ).toEqual([
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
  const files = { 'index.html': toHtml('', head) }
  expect(applyBuiltRule(internalAddresses, files)).toEqual([])
  expect(
    applyBuiltRule(internalAddresses, files, { origin: 'https://eig.exemple.fr/' }),
  ).toHaveLength(2)
})

test('une adresse qui oublie la base du site est signalée', () => {
  const body = '<a href="/eig/guide/page.html">a</a><a href="/guide/page.html">b</a>'
  expect(
    applyBuiltRule(internalAddresses, { 'index.html': toHtml(body) }, { base: '/eig/' }),
  ).toEqual([
    'index.html:5 L’adresse « /guide/page.html » sort du site, publié sous « /eig/ ». Faites-la commencer par « /eig/ ».',
  ])
})

test('les feuilles de style sont vérifiées à leur ligne', () => {
  const css =
    '/* url(commentaire.png) */\na { background: url("fond.png") }\n@font-face { src: url(https://polices.exemple.fr/a.woff2) }'
  expect(applyBuiltRule(internalAddresses, { 'assets/style.css': css })).toEqual([
    'assets/style.css:2 L’adresse « fond.png » ne mène à aucun fichier publié. Corrigez-la, ou ajoutez une redirection.',
  ])
})

test('une adresse redirigée n’est pas un lien mort, sauf vers la page d’erreur', () => {
  const files = {
    'index.html': toHtml('<a href="/vieux/a.html">a</a><a href="/rien.html">b</a>'),
    '404.html': toHtml(''),
    _redirects: '# commentaire\n/vieux/* /guide/page.html 301!\n/* /404.html 404\n',
  }
  expect(applyBuiltRule(internalAddresses, files)).toEqual([
    expect.stringContaining('« /rien.html »'),
  ])
})
