/** Valeur d’un attribut, avec ou sans guillemets, telle qu’elle est écrite dans une balise. */
export function readAttribute(tag: string, name: string): string | undefined {
  const pattern = `(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'=<>\`]+))`
  const match = new RegExp(pattern, 'i').exec(tag)
  return match?.slice(1).find((value) => value !== undefined)
}
