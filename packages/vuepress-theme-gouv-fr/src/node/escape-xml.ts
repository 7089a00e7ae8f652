/** Texte sans aucun signe que XML réserve, dans un élément comme dans un attribut. */
export const escapeXml = (text: string): string =>
  text.replace(/[&<>'"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
