import type { Rule } from '../shared/rule.js'

const REDUNDANT =
  /^(?:une? |l['’]|la |le )?(?:image|photo(?:graphie)?|illustration|dessin|icône|visuel)\s+(?:d[eu']|des|d’|qui|montrant|représentant)/i

/** The alternative text does not say that the image is an image. */
export const redundantAlternative: Rule = {
  name: 'texte-d-image-redondant',
  severity: 'warning',
  checks: 'le texte alternatif ne commence pas par « image de »',
  why: 'la voix de synthèse a déjà dit « image »',
  check: function* ({ images }) {
    for (const { alt, line } of images) {
      const [start] = REDUNDANT.exec(alt ?? '') ?? []
      if (!start) continue
      yield {
        line,
        wrong: `Le texte alternatif commence par « ${start} ».`,
        remedy: 'Dites directement ce que l’image montre.',
      }
    }
  },
}
