import { isExternal } from '../shared/resolve-target.js'
import type { Rule } from '../shared/rule.js'

/** Images are served by the site itself. */
export const externalImage: Rule = {
  name: 'image-d-ailleurs',
  severity: 'warning',
  checks: 'l’image est un fichier du site',
  why: 'l’autre site saurait qui lit la page, peut retirer l’image, et la politique de sécurité la bloque souvent',
  check: function* ({ images }) {
    for (const { src, line } of images) {
      if (!isExternal(src) || /^data:/i.test(src)) continue
      const [, host = src] = /^(?:https?:)?\/\/([^/]+)/i.exec(src) ?? []
      yield {
        line,
        wrong: `Cette image vient d’un autre site, « ${host} ».`,
        remedy:
          'Enregistrez-la à côté de la page, et écrivez ![description](./nom-de-l-image.png).',
      }
    }
  },
}
