/**
 * Soixante pages comme on en trouve dans les documentations de l’État : exports de GitBook et de
 * docsify, vieux VuePress, HTML collé. Fichier → contenu exact, à l’octet près.
 */
const HARD_PAGES: Record<string, string> = {
  'README.md':
    '# 👋 Bienvenue\n\n{% hint style="info" %}\n**Gagnez du temps** avec la recherche.\n{% endhint %}\n\n[Débuter](<Guides/Premiers pas.md>) ou [la suite](Guides/)\n',
  'SUMMARY.md':
    '# Table of contents\n\n* [Accueil](README.md)\n  * [Débuter](<Guides/Premiers pas.md>)\n',
  'Guides/README.md': 'Un index sans titre ni en-tête.\n\n<CurrentGroupToc></CurrentGroupToc>\n',
  'Guides/Premiers pas.md':
    '# Premiers pas\n\n![Écran d’accueil](Capture%20d’écran%20(1).png)\n\n![](<Capture d’écran (1).png>)\n\n<img src="./Capture d’écran (1).png" width="300">\n\nVoir [l’été](/Guides/%C3%A9t%C3%A9.md#l-ete), [l’été](été.html) et [accueil](../README.md).\n',
  'Guides/été.md': '# L’été\n\nRetour aux [premiers pas](./Premiers%20pas.md).\n',
  'Guides/Capture d’écran (1).png': 'PNG',
  'Guides/(archives) 2019/Réunion n°1 & suites.md': 'Compte rendu **sans titre**.\n',
  'MAJUSCULES/GUIDE.MD.md': '# Guide\n',
  'MAJUSCULES/Lisez-Moi.md': 'Une ligne.\n',
  '01-introduction.md': 'Introduction.\n',
  '02-installation.md': '---\ntitle: Installer\n---\n\n## Étapes\n\n1. Un\n2. Deux\n',
  '10_annexes.md': '# Annexes\n',
  'vide.md': '',
  'en-tete-seul.md': '---\ntitle: Rien d’autre\n---\n',
  'bom.md': '\uFEFF---\ntitle: Avec une marque d’ordre\n---\n\nTexte.\n',
  'crlf.md':
    '---\r\ntitle: Fins de ligne de Windows\r\n---\r\n\r\n::: info\r\nTexte.\r\n:::\r\n\r\n| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n',
  'crochets.md':
    '---\ntitle: "Titre : avec deux-points"\ntags: [a, b]\nauteur: inconnu\n---\n\nTexte [non lié] et [x](<>).\n',
  'conteneurs.md':
    '# Conteneurs\n\n::: mystere Un titre\nGardé **lisible**.\n:::\n\n:::caution[Prudence]\nComme Docusaurus.\n:::\n\n::: tip\nConseil.\n:::\n\n::: details Voir\nCaché.\n:::\n\n::: warning\nSans fin.\n',
  'html.md':
    '# HTML\n\nLigne<br>suivante<br/>encore\n\n<details>\n<summary>Voir plus</summary>\n\nDu **texte**.\n\n</details>\n\n<table><tr><td>Cellule<td>Autre</table>\n\n<center>Centré</center>\n\n<font color="red">Rouge</font>\n\n<p align="center"><a href="02-installation.md#etapes">Installer</a></p>\n',
  'non-ferme.md':
    '# Balises\n\n<div class="encadre">\n\nJamais fermé.\n\n<p>Non plus.\n\n<a href="x" href="y" ">double</a>\n\n</section>\n\nFin de la page.\n',
  'gabarits.md':
    '# Moustaches\n\nBonjour {{ prenom }}, il est {{ l’heure }} et {{ 1 + 1 }}.\n\n## Fiche {{ produit }}\n\n`{{ code }}`\n\n```jinja\n{% if x %}{{ y }}{% endif %}\n```\n',
  'gabarits-seuls.md':
    "# Courriel type\n\nBonjour {{ prenom }},\n\n> {{ aujourd'hui + 1 semaine }}\n",
  'chevrons.md':
    '# Chevrons\n\nRemplacez <votre-startup> par le nom, puis <mot de passe> et <URL>.\n\n<https://beta.gouv.fr>\n\n5 < 6 et a<b>c</b>\n',
  'gitbook.md':
    '# GitBook\n\n{% tabs %}\n{% tab title="macOS" %}\n{% hint style="danger" %}\nAttention.\n{% endhint %}\n{% endtab %}\n\n{% tab title="Linux" %}\nTexte.\n{% endtab %}\n{% endtabs %}\n\n{% embed url="https://www.exemple.fr/video" %}\n\n{% content-ref url="bom.md" %}\n[bom.md](bom.md)\n{% endcontent-ref %}\n\n{% file src="rapport final.pdf" %}\n\n{% openapi src="x.yaml" %}\n',
  'rapport final.pdf': '%PDF-1.4',
  'docsify.md':
    '# Docsify\n\n!> Important.\n\n?> Conseil.\n\n> [!NOTE]\n> Une note.\n\n- [ ] à faire\n- [x] fait\n',
  'titres.md':
    'Texte avant.\n\n# Un\n\n## Doublon\n\n## Doublon\n\n#### Saut\n\n# Deux\n\n### 😀\n\n###\n\nTitre souligné\n===\n',
  'tableaux.md':
    '# Tableaux\n\n| Service | Adresse |\n|:--|--:|\n| A | [lien](titres.md) |\n| `a|b` | \\| |\n\n| seul |\n|---|\n',
  'notes.md': '# Notes\n\nTexte[^1] et encore[^note].\n\n[^1]: Première.\n[^note]: Seconde.\n',
  'emojis.md': '# Équipe :rocket: 🚀\n\n:tada: ✅ ☎️ 👩🏽‍💻\n',
  'liens.md':
    '# Liens\n\n[absent](nulle-part.md) [ancre](#inconnue) [dossier](MAJUSCULES/) [html](titres.html) [externe](http://exemple.fr/a b) [courriel](mailto:a@b.fr) [tel](tel:+33100000000) [js](javascript:alert(1)) ![manque](images/absente.png) [pdf](absent.pdf)\n',
  'ancres.md':
    '# Ancres {#haut}\n\n<a name="vieux"></a>\n\n## Été & hiver — « 2020 » {#custom}\n\n[vers](#custom)\n',
  'code.md':
    '# Code\n\n    indenté {{ x }}\n\n```inconnu {1,3-4} title="a.xyz"\n<b>&</b>\n```\n\n~~~\n::: info\n~~~\n\n```\nsans fin\n',
  'commentaires.md': '<!-- note interne\nsur deux lignes -->\n\n# Commentaires\n\nA<!-- x -->B\n',
  'listes.md':
    '# Listes\n\n* a\n    * b\n\n      suite\n    * c\n+ d\n\n1) un\n2) deux\n\n- {% hint style="warning" %}\n  Dans une liste.\n  {% endhint %}\n',
  'scripts.md':
    '# Script\n\n<script>alert(1)</script>\n\n<style>h1 { color: red }</style>\n\nTexte.\n',
  'iframe.md':
    '# Vidéo\n\n<iframe width="560" src="https://exemple.fr/v" allowfullscreen></iframe>\n',
  'svg.md': '# SVG\n\n<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>\n',
  'math.md': '# Formules\n\n$x^2$ et $$\\sum_{i}$$ et \\(a\\)\n',
  'espaces  doubles.md': '# Espaces\u00a0insécables\n',
  "l'apostrophe.md": "# L'apostrophe\n",
  'dossier.avec.points/v1.2.md': '# Version 1.2\n',
  'Été à venir/Départs.md': 'Un dossier accentué, sans entrée.\n',
  'Été à venir/Retours & congés.md': '# Retours\n\n[Départs](Départs.md)\n',
  'signes.md':
    '---\ntitle: \'Le "R&D" : <script> & guillemets\'\ndescription: \'Il dit "5 < 6" & part </head>.\'\n---\n\n## A/B <test>\n',
  'sans-index/page.md': '---\ntitle: Page d’un dossier sans entrée\n---\n',
  'sans-index/01 - autre.md': 'Autre.\n',
}

const ORDINARY = 20

/** Toutes les pages et leurs fichiers. */
export const FOREIGN_CORPUS: Readonly<Record<string, string>> = {
  ...HARD_PAGES,
  ...Object.fromEntries(
    Array.from({ length: ORDINARY }, (_, index) => [
      `fiches/fiche-${index + 1}.md`,
      `# Fiche ${index + 1}\n\nLa démarche numéro ${index + 1} concerne les marchés publics.\n\n[Suivante](fiche-${index + 2}.md)\n`,
    ]),
  ),
}
