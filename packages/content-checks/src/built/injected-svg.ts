import type { BuiltRule } from './built-rule.js'

/** No pictogram waits for a script to be fetched and put in the page. */
export const injectedSvg: BuiltRule = {
  name: 'svg-injecte',
  severity: 'error',
  checks: 'aucun `data-fr-inject-svg` ne reste',
  why: 'le pictogramme n’apparaîtrait qu’avec un script',
  check: ({ injectedSvgs }) =>
    injectedSvgs.map(({ line, text }) => ({
      line,
      wrong: `L’image « ${text} » porte data-fr-inject-svg : un script la chargerait une seconde fois.`,
      remedy: 'Retirez cet attribut, ou écrivez le SVG dans la page.',
    })),
}
