/** Petit générateur reproductible de nombres entre 0 et 1 (mulberry32). */
const createRandom = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296
  }
}

type Damage = (text: string, random: () => number) => string | Uint8Array

const pickPlace = (text: string, random: () => number): number => Math.floor(random() * text.length)

const repeat = (text: string, piece: (index: number) => string, count: number): string =>
  `${text}\n${Array.from({ length: count }, (_, index) => piece(index)).join('')}\n`

/** Ce qui arrive à un fichier : coupure, mauvais logiciel, copie ratée, page sans fin. */
export const DAMAGES: Readonly<Record<string, Damage>> = {
  tronqué: (text, random) => text.slice(0, pickPlace(text, random)),
  'coupé au milieu d’un octet': (text, random) =>
    Buffer.from(text.replaceAll('e', 'é')).subarray(0, pickPlace(text, random) * 2 + 1),
  binaire: (text, random) =>
    Uint8Array.from({ length: text.length }, () => Math.floor(random() * 256)),
  'en latin-1': (text) => Buffer.from(text.replaceAll('e', 'é'), 'latin1'),
  'en UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'octets nuls': (text, random) => {
    const place = pickPlace(text, random)
    return `${text.slice(0, place)}\0\0\0${text.slice(place)}`
  },
  'en-tête abîmé': (text, random) => {
    const end = text.indexOf('\n---', 3)
    const place = Math.floor(random() * end)
    const sign = '"\'[]{}:&*!|>%@`\t#-'.charAt(Math.floor(random() * 18))
    return text.slice(0, place) + sign + text.slice(place + 1)
  },
  'en-tête jamais fermé': (text) => text.replace('\n---\n', '\n'),
  'lignes mélangées': (text, random) =>
    text
      .split('\n')
      .sort(() => random() - 0.5)
      .join('\n'),
  'signes perdus': (text, random) =>
    text.replace(/[[\]()`*:|#]/g, (sign) => (random() < 0.4 ? '' : sign)),
  'cinq mégaoctets': (text) => text + 'Une phrase de plus. '.repeat(262_144),
  'dix mille titres': (text) => repeat(`${text}\n[[toc]]\n`, () => '## Un titre\n\n', 10_000),
  'cent conteneurs emboîtés': (text) =>
    repeat(text, (index) => `${':'.repeat(103 - index)} info\n`, 100),
  'mille citations emboîtées': (text) => `${text}\n${'> '.repeat(1000)}Fin.\n`,
  'listes sans fond': (text) => repeat(text, (index) => `${'  '.repeat(index)}- point\n`, 300),
  'accents graves jamais fermés': (text) =>
    repeat(text, (index) => `${'`'.repeat((index % 40) + 1)} a `, 3000),
  'crochets jamais fermés': (text) => `${text}\n${'['.repeat(20_000)}\n${'![a]('.repeat(8000)}\n`,
  'étoiles en série': (text) => `${text}\n${'*a **b '.repeat(8000)}\n`,
  'une ligne de 200 000 signes': (text) => `${text}\n${'mot '.repeat(50_000)}\n`,
  'balises jamais fermées': (text) => `${text}\n${'<div id="a" '.repeat(10_000)}\n`,
}

/** Un texte abîmé d’une manière, toujours la même pour un même numéro. */
export const damageText = (
  text: string,
  seed: number,
): { kind: string; content: string | Uint8Array } => {
  const kinds = Object.entries(DAMAGES)
  const [kind, damage] = kinds[seed % kinds.length]!
  return { kind, content: damage(text, createRandom(seed)) }
}
