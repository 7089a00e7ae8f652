import { Script } from 'node:vm'

/** Ce qu’un gabarit de Vue connaît sans que la page ne définisse rien. */
const KNOWN =
  /^(?:\$.*|true|false|null|undefined|NaN|Infinity|typeof|new|in|instanceof|void|Math|Date|JSON|Array|Object|Number|String|Boolean|BigInt|Intl|Map|Set|RegExp|isNaN|isFinite|parseInt|parseFloat|(?:en|de)codeURI(?:Component)?)$/

/**
 * Dit si le contenu d’une moustache, `{{ … }}`, peut être du code pour une page qui ne définit rien :
 * `1 + 1` ou `$page.title`, mais ni `nom_du_service` ni « date d’aujourd’hui ».
 */
export function isVueExpression(expression: string): boolean {
  try {
    // Analysé, jamais exécuté.
    new Script(`(${expression})`)
  } catch {
    return false
  }
  const names = expression
    .replace(/(["'`])(?:\\.|(?!\1).)*\1/g, '')
    .matchAll(/(?<![\p{L}\w$.])[\p{L}_$][\p{L}\w$]*/gu)
  const identifiers = [...names].map(([name]) => name)
  return (
    identifiers.some((name) => name.startsWith('$')) ||
    identifiers.every((name) => KNOWN.test(name))
  )
}
