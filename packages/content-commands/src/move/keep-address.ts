import { readFields } from '../source/read-fields.js'
import { writeField } from '../source/write-field.js'

const FIELD = 'anciennes_adresses'

/** Anciennes adresses écrites dans une page. */
export const listOldAddresses = (text: string): string[] => {
  const value = readFields(text)[FIELD]
  return Array.isArray(value) ? value.map(String) : []
}

/**
 * Garde l’ancienne adresse d’une page déplacée, et retire la nouvelle de celles qui redirigent : une
 * page qui revient à sa place ne redirige pas vers elle-même.
 */
export const keepAddress = (text: string, from: string, to: string): string => {
  // `permalink` fixe l’adresse : le fichier bouge, pas elle.
  if (readFields(text).permalink !== undefined) return text
  const known = listOldAddresses(text)
  const kept = [...new Set([...known, from])].filter((address) => address !== to)
  return writeField(text, FIELD, kept.length > 0 ? kept : undefined)
}
