import type { StyleRule } from '../style-rule.js'

/** Whether a piece between two `**` starts or ends with a space. */
const hasLooseBold = (text: string): boolean =>
  text
    .split('\n')
    .some((line) =>
      line.includes('**')
        ? line
            .split('**')
            .some((piece, index, { length }) =>
              index % 2 === 1 && (index < length - 1 || length % 2 === 0)
                ? piece !== piece.trim()
                : false,
            )
        : false,
    )

/** The signs of bold touch the text. */
export const looseBold: StyleRule = {
  code: 'MD037',
  name: 'gras-mal-colle',
  severity: 'warning',
  checks: 'les astérisques du gras touchent le texte',
  why: 'sinon le lecteur voit les astérisques',
  isFixable: true,
  isSuspect: hasLooseBold,
  wrong: 'Une espace sépare le texte de ses astérisques : il ne sera pas en gras.',
  remedy: 'Écrivez **texte**, sans espace à l’intérieur.',
}
