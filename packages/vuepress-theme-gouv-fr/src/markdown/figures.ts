import type { Markdown, MarkdownEnv } from 'vuepress/markdown'
import { languageName } from '../shared/language-name.js'
import { applyTypography } from '../shared/typography.js'
import { addNotice } from './notices.js'
import { readLanguage, textsFor, type ResolveLanguage } from './page-language.js'

type Token = ReturnType<Markdown['parse']>[number]

/** Sous-titres d’une vidéo : adresse, et langue quand ce n’est pas celle de la page. */
export interface Captions {
  href: string
  lang: string | undefined
}

/** Trouve les sous-titres d’une vidéo d’après l’adresse écrite dans la page. */
export type FindCaptions = (href: string, env: MarkdownEnv) => Captions[]

const VIDEO = /\.(?:mp4|webm|ogv)$/i

/** L’image seule d’un paragraphe, avec le lien qui l’agrandit s’il y en a un. */
function readLoneImage(children: readonly Token[]): { image: Token; link?: Token } | undefined {
  const [first, image, last] = children
  if (children.length === 1 && first?.type === 'image') return { image: first }
  if (children.length !== 3 || image?.type !== 'image' || last?.type !== 'link_close') return
  // Le lien d’une image vers elle-même l’agrandit ; tout autre lien reste un lien.
  return first!.attrGet('href') === image.attrGet('src') ? { image, link: first! } : undefined
}

/**
 * Une image seule dans son paragraphe devient un média du DSFR ; son titre Markdown en est la
 * légende, reprise par le nom accessible de la figure. Pas de `role="group"` : ARIA l’interdit sur une
 * figure qui a une légende. Un fichier vidéo (`.mp4`, `.webm`, `.ogv`) donne un lecteur ; une image
 * liée à elle-même s’agrandit. Les sous-titres sont les fichiers `.vtt` du même nom que la vidéo ; ceux de
 * la langue de la page se montrent d’emblée.
 *
 * @see https://www.systeme-de-design.gouv.fr/version-courante/fr/composants/contenu-media
 */
export function figuresPlugin(
  md: Markdown,
  langOf: ResolveLanguage = readLanguage,
  findCaptions: FindCaptions = () => [],
): void {
  const { escapeHtml } = md.utils
  md.core.ruler.push('figure', (state) => {
    const lang = langOf(state.env)
    const texts = textsFor(lang)
    const html = (content: string): Token =>
      Object.assign(new state.Token('html_inline', '', 0), { content })
    const renderTracks = (captions: readonly Captions[]): string => {
      const language = lang.split('-')[0]!
      const languages = captions.map((one) => one.lang?.split('-')[0] ?? language)
      const shown = languages.indexOf(language)
      return captions
        .map(({ href }, index) => {
          const name = languageName(languages[index]!)
          return `<track kind="captions" src="${escapeHtml(href)}" srclang="${languages[index]}" label="${name}"${index === shown ? ' default' : ''}>`
        })
        .join('')
    }
    const renderVideo = (video: Token): Token[] => {
      const label = escapeHtml(applyTypography(video.content, lang))
      const href = video.attrGet('src') ?? ''
      const tracks = renderTracks(findCaptions(href, state.env as MarkdownEnv))
      return [
        html(
          `<video class="fr-responsive-vid" controls preload="metadata" aria-label="${label}" src="${escapeHtml(href)}">${tracks}<p>${texts.videoFallback}</p></video>`,
        ),
      ]
    }
    const renderImage = (image: Token, link: Token | undefined): Token[] => {
      image.attrSet('class', 'fr-responsive-img')
      const content = link
        ? [
            // L’adresse publiée de l’image est connue à la fin : le gabarit l’écrit (`fillZoomLinks`).
            html(`<a class="gouv-zoom" href="#"><span class="fr-sr-only">${texts.enlarge} </span>`),
            image,
            html('</a>'),
          ]
        : [image]
      return [html('<div class="fr-content-media__img">'), ...content, html('</div>')]
    }
    /** Une vidéo dans une phrase ne peut s’y lire : un lien y mène. */
    const linkVideo = (video: Token, line: number | undefined): Token[] => {
      const href = video.type === 'image' ? (video.attrGet('src') ?? '') : ''
      if (!VIDEO.test(href)) return [video]
      addNotice(
        state.env,
        line,
        `la vidéo « ${href} » est dans une phrase : elle y devient un lien. Seule sur sa ligne, elle se lit dans la page.`,
      )
      const open = Object.assign(new state.Token('link_open', 'a', 1), { attrs: [['href', href]] })
      const text = new state.Token('text', '', 0)
      text.content = video.content || href.split('/').at(-1)!
      return [open, text, new state.Token('link_close', 'a', -1)]
    }
    for (let i = 0; i < state.tokens.length - 2; i++) {
      const [open, inline, close] = state.tokens.slice(i, i + 3)
      if (open?.type !== 'paragraph_open' || !inline?.children) continue
      const { image, link } = readLoneImage(inline.children) ?? {}
      if (!image) {
        inline.children = inline.children.flatMap((child) => linkVideo(child, inline.map?.[0]))
        continue
      }
      const caption = applyTypography(image.attrGet('title') ?? '', lang)
      image.attrs = (image.attrs ?? []).filter(([name]) => name !== 'title')
      open.type = 'figure_open'
      close!.type = 'figure_close'
      open.tag = close!.tag = 'figure'
      open.hidden = close!.hidden = false
      open.attrSet('class', 'fr-content-media')
      inline.children = VIDEO.test(image.attrGet('src') ?? '')
        ? renderVideo(image)
        : renderImage(image, link)
      if (!caption) continue
      open.attrSet('aria-label', caption)
      inline.children.push(
        html(`<figcaption class="fr-content-media__caption">${escapeHtml(caption)}</figcaption>`),
      )
    }
  })
}
