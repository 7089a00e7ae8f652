const REFERENCES = /\s(?:href="#|aria-controls=")([^"\s]+)"/g

/**
 * Identifiants où mènent un lien d’évitement ou un bouton de la page, hors du texte, et qu’aucun
 * élément n’a : un composant du site a pu remplacer celui qui les portait.
 *
 * @param html page construite
 */
export const listDeadTargets = (html: string): string[] => {
  const around = html.replace(/<main\b[^]*<\/main>/, '')
  const targets = new Set([...around.matchAll(REFERENCES)].map(([, id]) => id!))
  return [...targets].filter((id) => !html.includes(` id="${id}"`))
}

/** Phrases sur ces identifiants, une par identifiant. */
export const describeDeadTargets = (dead: ReadonlySet<string>): string[] =>
  [...dead].map(
    (id) =>
      `rien n’a l’identifiant « ${id} », où mène un lien d’évitement ou un bouton : donnez-le à un élément de votre composant, ou remplacez aussi celui qui y mène.`,
  )
