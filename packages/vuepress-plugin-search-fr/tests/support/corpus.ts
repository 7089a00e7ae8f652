import type { SourcePage } from '../../src/node/search-document.js'

const page = (path: string, title: string, html: string, more: Partial<SourcePage> = {}) => ({
  path,
  title,
  description: '',
  html,
  keywords: [],
  filters: {},
  ...more,
})

/** A question as the theme publishes it: an accordion whose heading holds a button. */
export const accordion = (id: string, question: string, answer: string): string =>
  `<section class="fr-accordion"><h3 id="${id}" tabindex="-1" class="fr-accordion__title"><button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="${id}-reponse">${question}</button></h3>
<div class="fr-collapse" id="${id}-reponse"><div>${answer}</div></div></section>`

export const FAQ_HTML = `<p>Chaque réponse tient en quelques lignes.</p>
<nav class="fr-summary" aria-labelledby="t"><p id="t">Sommaire</p><ol><li><a href="#serveur">Serveur de calcul</a></li></ol></nav>
<h2 id="serveur" tabindex="-1"><a class="header-anchor" href="#serveur"><span>Serveur de calcul</span></a></h2>
<div class="fr-accordions-group">
${accordion('ouvrir-un-compte', 'Comment obtenir un compte sur le serveur ?', '<p>Écrivez au Link en poste. Il crée le compte en deux jours.</p>')}
${accordion('creer-une-machine', 'Comment créer une machine ?', '<p>Ouvrez Proxmox, puis choisissez une distribution.</p>')}
</div>`

/** A small site: two guides, a page in a folder, an FAQ page. */
export const CORPUS: SourcePage[] = [
  page(
    '/guides/marees.html',
    'Lire une table de marées',
    `<h1 id="m"><a class="header-anchor" href="#m"><span>Lire une table de marées</span></a></h1>
<p>Une table annonce l’heure des pleines mers.</p>
<h2 id="coefficients"><a class="header-anchor" href="#coefficients"><span>Les coefficients</span></a></h2>
<p>Un coefficient de 95 annonce une grande marée. Les vives-eaux durent trois jours.</p>
<h2 id="hauteur"><a class="header-anchor" href="#hauteur"><span>Calculer une hauteur d’eau</span></a></h2>
<p>La règle des douzièmes suffit. Aujourd’hui, le Service hydrographique et océanographique de la marine (SHOM) publie un calculateur.</p>
<pre><code>calculer-hauteur --port brest</code></pre>`,
    { filters: { public: ['marin'] }, keywords: ['estran'] },
  ),
  page(
    '/guides/cuisine.html',
    'Cuire un œuf et des fèves',
    `<p>Le cœur du plat : un œuf mollet, des fèves, de l’huile d’olive.</p>
<h2 id="accessibilite">Rendre la recette accessible</h2><p>L’accessibilité des recettes compte : écrivez les durées en toutes lettres.</p>`,
    { filters: { public: ['cuisinier'] } },
  ),
  page(
    '/depots/',
    'Publier un dépôt',
    `<p>Un dépôt public contient le code source et sa licence. Publiez-le tôt.</p>
<h2 id="forge">Choisir une forge</h2><p>Une forge héberge les dépôts : &lt;script&gt;alert(1)&lt;/script&gt; y reste du texte.</p>`,
    { filters: { public: ['tous'] } },
  ),
  page('/faq/technique.html', 'Questions techniques', FAQ_HTML, { type: 'faq' }),
]
