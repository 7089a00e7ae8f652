import { expect, inject, test } from 'vitest'

/**
 * Adresses publiques du site d’origine (menu et historique du dépôt eig-link, 2018-2022) dont le
 * sujet a ici une page héritière. `/blog.html` et `/revue-de-presse.html` n’en ont pas.
 */
const FORMER_ADDRESSES = `
  LO accessibilite accompagnement accueil-eig acronymes aidez-nous algorithmes algorithmes-publics
  animation animations-eig bootcamp bootcamp-planning bulloterie checklist_depart communication
  communication-externe communication-interne concevoir contacts contributions
  dates-etapes-defis2019 design developpement documentation-defis ecosysteme ecriture-inclusive
  eig-link eig-off experience-parcours-eig glossaire guide-projet-eig guides/guide-projet-eig
  infrastructure ingenerie-programme introduction liberte-living-lab mesure-impact
  modele-note-perennisation opendata opensource opensource-faq opensource-licences outils
  outils-animation outils-promotion outils-tableau ouverture ouvrir-publier perennisation-defis
  planning preparation-defi presentations programme-eig prototyper referentiels reseau-eig
  ressources-bootcamp ressources-ecosysteme securite seminaire-2019-05 serveur stack
  supports-communication tiers-lieu travailler-distance valorisation-competences-eig
  archives/2018/outils archives/2019/eig-link archives/2019/bootcamp_2019
  archives/2020/bootcamp-preview
`
  .trim()
  .split(/\s+/)
  .map((name) => `/${name}.html`)

/** Ce qui arrive à une ancienne adresse, si ce n’est ni une page ni une redirection vers une page. */
const findFault = async (address: string): Promise<string[]> => {
  const first = await fetch(`${inject('siteUrl')}${address}`, { redirect: 'manual' })
  if (first.status === 200) return []
  if (first.status !== 301) return [`${address} : statut ${first.status}`]
  const to = first.headers.get('location') ?? ''
  const last = await fetch(new URL(to, inject('siteUrl')), { redirect: 'manual' })
  return last.status === 200 ? [] : [`${address} → ${to} : statut ${last.status}`]
}

test('chaque adresse du site d’origine mène, en une redirection, à la page qui lui succède', async () => {
  const faults = await Promise.all(FORMER_ADDRESSES.map(findFault))
  expect(faults.flat()).toEqual([])
})
