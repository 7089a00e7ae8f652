/** Words that only look derived: « donnée » is far from « donner », « explicite » from « expliquer ». */
const WHOLE =
  /^(donnee|fichier|metier|explicite|implicite|collectivite|(?:en)?jeu|(?:mi)?lieu)[sx]?$/

/** Start of RV, R1 and R2, the parts of a word whose suffixes may go. */
const readRegions = (word: string): [rv: number, r1: number, r2: number] => {
  const after = (start: number): number => {
    const found = word.slice(start).search(/[aeiouy][^aeiouy]/)
    return found < 0 ? word.length : start + found + 2
  }
  const rv = /^(?:[aeiouy]|par|col|tap)/.test(word) ? 3 : word.search(/[aeiouy]/) + 1
  const r1 = after(0)
  return [rv || word.length, r1, after(r1)]
}

/**
 * Stem of a folded French word, after the Snowball algorithm for French.
 *
 * Applied to words without accents, the original misses the suffixes it knows by their accent
 * (« accessibilité », « publiées »), separates « défi » from « défis » and « publie » from
 * « publier ». Here plurals go first, and rare endings that look like others once folded (passé
 * simple, subjonctif imparfait) are left out.
 *
 * @see https://snowballstem.org/algorithms/french/stemmer.html
 */
export const stemFrench = (folded: string): string => {
  const whole = WHOLE.exec(folded)
  if (whole) return whole[1]!
  // Capitals: u, i and y that are not vowels.
  let word = folded
    // « compris, comprise » but « défi, défis ».
    .replace(/(?<=..[^s])(?<!(?:pr|m|qu|c)i)s$/, '')
    .replace(/(?<=ai)se$/, '')
    .replace(/^publication/, 'publie')
    .replace(/qu/g, 'qU')
    .replace(/(?<=[aeiouy])[ui](?=[aeiouy])/g, (letter) => letter.toUpperCase())
    .replace(/(?<=[aeiouy])y|y(?=[aeiouy])/g, 'Y')
  const [rv, r1, r2] = readRegions(word)
  /** Replaces the longest suffix that starts in a region. The expression is global. */
  const cut = (suffix: RegExp, region: number, replacement = ''): boolean => {
    suffix.lastIndex = region
    const found = suffix.exec(word)
    if (found) word = word.slice(0, found.index) + replacement
    return !!found
  }

  const isNoun =
    (cut(/(?:atrice|ateur|ation)$/g, r2) && (cut(/(?<=if)ic$/g, r1), true)) ||
    cut(/(?:ance|isme|able|iste|eux|euse)$/g, r2) ||
    cut(/(?<=log)ie$/g, r2) ||
    cut(/u[st]ion$/g, r2, 'u') ||
    cut(/(?<=[^aeiouy])issement$/g, r1) ||
    cut(/amment$/g, rv, 'ant') ||
    cut(/emment$/g, rv, 'ent') ||
    (cut(/ement$/g, rv) && (cut(/(?:at)?iv$|abl$/g, r2) || cut(/eus$/g, r1, 'eux') || true)) ||
    (cut(/ite$/g, r2) && (cut(/abil$|iv$/g, r2) || cut(/(?<=[ai]b)il$/g, rv, 'l') || true)) ||
    (cut(/i(?:f|ve)$/g, r2) && (cut(/at$/g, r2), true)) ||
    cut(/(?<=eau)x$/g, rv) ||
    cut(/aux$/g, r1, 'al') ||
    cut(/euse$/g, r1, 'eux')

  const isVerb =
    !isNoun &&
    (cut(
      /(?<=[^aeiouy])i(?:ss(?:a(?:Ient|it?|nte?)|e(?:nt|z)?|i?on|iez)|r(?:a(?:Ient|it?)?|ent|i?ez|i?on|ont)?|e)?$/g,
      rv,
    ) ||
      cut(/(?:ee|i?ez|er(?:a(?:Ient|it?)?|iez|i?on|ont)?)$/g, rv) ||
      cut(/e?a(?:Ient|it?|nte?)$/g, rv))

  if (!isNoun && !isVerb)
    void (cut(/(?<=[st])ion$/g, r2) || cut(/[iI]ere?$/g, rv, 'i') || cut(/e$/g, rv))
  return word
    .replace(/(enn|onn|ett|ell|eill)$/, (ending) => ending.slice(0, -1))
    .replace(/iqU$/, 'ic')
    .replace(/gu$/, 'g')
    .replace(/Y$/, 'i')
    .toLowerCase()
    .replace(/(?<=..[^aeiouy])[iy]$/, '')
}
