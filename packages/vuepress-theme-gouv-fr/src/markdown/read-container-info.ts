/** `nom Titre`, ou `nom[Titre]` comme l’écrit Docusaurus. */
const INFO = /^([\p{L}][\p{L}\p{N}_-]*)(?:\[(.*)\])?(?:\s+(.*))?$/u

/** Nom d’un conteneur, sans majuscule (`::: Tip` vaut `::: tip`), et son titre, vide s’il n’y en a pas. */
export function readContainerInfo(info: string): { name: string; title: string } | undefined {
  const [, name, bracketed, spaced] = INFO.exec(info.trim()) ?? []
  return name ? { name: name.toLowerCase(), title: (bracketed ?? spaced ?? '').trim() } : undefined
}
