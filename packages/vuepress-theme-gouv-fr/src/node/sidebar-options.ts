/**
 * Entrée d’un menu latéral écrit à la main : l’adresse d’une page (`/guides/un.html`, `un.md` ou `un`
 * depuis le dossier de la rubrique), un lien, ou un groupe. Les écritures de VuePress 1 sont
 * comprises : `['un', 'Titre']`, `{ title, path, children }`.
 */
export type SidebarEntry =
  | string
  | readonly [path: string, text: string]
  | {
      text?: string
      link?: string
      /** Nom de `text` dans VuePress 1. */
      title?: string
      /** Nom de `link` dans VuePress 1. */
      path?: string
      /** Dossier d’où partent les adresses des enfants, relatif à celui de la rubrique. */
      prefix?: string
      children?: readonly SidebarEntry[]
    }

/**
 * Menu d’une rubrique : ses entrées, celles des fichiers (`'auto'`, ou `'heading'` du thème par
 * défaut), ou aucun menu.
 */
export type SectionSidebar = 'auto' | 'heading' | false | readonly SidebarEntry[]

/** Menu de tout le site, ou de chaque rubrique par le début de ses adresses. */
export type SidebarOptions = SectionSidebar | Readonly<Record<string, SectionSidebar>>

/**
 * Menu latéral tiré des dossiers, comme le faisait `getSidebar()` du thème 1.x. C’est le réglage par
 * défaut : cette fonction n’existe que pour les configurations qui l’appellent encore.
 */
export const getSidebar = (): 'auto' => 'auto'
