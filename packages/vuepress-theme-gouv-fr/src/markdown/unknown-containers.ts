import container from 'markdown-it-container'
import type { Markdown } from 'vuepress/markdown'
import { slugify } from '../shared/slugify.js'
import { addNotice } from './notices.js'
import { readContainerInfo } from './read-container-info.js'

type Token = ReturnType<Markdown['parse']>[number]

/**
 * Un conteneur que personne ne connaît reste lisible : son contenu devient une mise en avant, sous
 * son titre ou, sans titre, sous aucun. Les conteneurs du thème et ceux qu’un site ajoute passent avant.
 *
 * @param knownNames noms compris, pour proposer le plus proche
 */
export function unknownContainersPlugin(md: Markdown, knownNames: readonly string[]): void {
  // `markdown-it-container` s’inscrit avant les blocs de code ; celui-ci doit l’être après tous les
  // conteneurs, même ceux qu’un greffon ajoutera plus tard.
  const lastInLine = {
    block: {
      ruler: {
        before: (_rule: string, name: string, rule: never, options: never) =>
          md.block.ruler.after('fence', name, rule, options),
      },
    },
    renderer: md.renderer,
  }
  const use = container as unknown as (md: object, name: string, options: object) => void
  use(lastInLine, 'inconnu', {
    validate: (params: string) => readContainerInfo(params) !== undefined,
    render: (tokens: Token[], index: number, _options: unknown, env: object) => {
      const token = tokens[index]!
      if (token.nesting !== 1) return '</div></div>\n'
      const title = md.renderInline(readContainerInfo(token.info)?.title ?? '', { ...env })
      return `<div class="fr-callout">${title ? `<p class="fr-callout__title">${title}</p>` : ''}<div class="fr-callout__text">\n`
    },
  })
  md.core.ruler.push('unknown_container', (state) => {
    for (const token of state.tokens) {
      if (token.type !== 'container_inconnu_open') continue
      const name = readContainerInfo(token.info)?.name ?? ''
      const plain = knownNames.find((known) => slugify(known) === slugify(name))
      addNotice(
        state.env,
        token.map?.[0],
        `le conteneur « ${name} » n’existe pas : il s’affiche en mise en avant. ${
          plain ? `Écrivez « ${plain} ».` : `Choisissez parmi ${knownNames.join(', ')}.`
        }`,
      )
    }
  })
}
