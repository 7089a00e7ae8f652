import path from 'node:path'
import type { FrontmatterSchema } from 'content-checks'
import { CommandError } from '../node/command-error.js'
import type { Project } from '../node/read-project.js'
import type { CmsSettings } from '../node/settings.js'
import { readFields } from '../source/read-fields.js'
import { toWidget, type Widget } from './to-widget.js'

const MEDIA = 'images'

/** « relu_le » → « Relu le ». */
const sayName = (name: string): string => {
  const words = name.replace(/[_-]+/g, ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Champs que toutes les pages doivent avoir, quel que soit leur type : un formulaire n’en sait pas plus. */
const listAlwaysRequired = ({ required = [], requiredBy }: FrontmatterSchema): string[] =>
  required.filter((name) =>
    Object.values(requiredBy?.values ?? {}).every((names) => names.includes(name)),
  )

const listFields = (
  schema: FrontmatterSchema,
  { labels = {}, hidden = [] }: CmsSettings,
): Widget[] => {
  const required = listAlwaysRequired(schema)
  const labelOf = (name: string): string => labels[name] ?? sayName(name)
  const fields = Object.entries(schema.fields ?? {}).map(([name, field]): Widget | null => {
    // Caché, pas absent : une page qui a ce champ le garde quand on l’enregistre.
    if (hidden.includes(name)) return { name, widget: 'hidden', required: false }
    const isRequired = required.includes(name)
    return toWidget(field, { name, label: labelOf(name), isRequired, labelOf })
  })
  // Les conteneurs et les légendes ne survivent pas à un éditeur de texte enrichi.
  const body = { name: 'body', label: 'Texte, en Markdown', widget: 'markdown', modes: ['raw'] }
  return [...fields.filter((field) => field !== null), body]
}

const toPublic = ({ root, settingsFolder }: Project): string =>
  path.relative(root, path.join(settingsFolder, 'public')).split(path.sep).join('/')

const listFolders = ({ files }: Project): string[] => [
  ...new Set(
    files
      .filter((file) => file.endsWith('.md'))
      .map((file) => file.split('/').slice(0, -1).join('/')),
  ),
]

const nameFolder = ({ files, docs, read }: Project, folder: string): string => {
  const entry = folder ? `${folder}/index.md` : 'index.md'
  const { title } = files.includes(entry) ? readFields(read(`${docs}/${entry}`)) : {}
  return typeof title === 'string' && title ? title : sayName(folder.split('/').at(-1) ?? folder)
}

/**
 * La configuration d’un éditeur en ligne (Decap CMS) : une rubrique par dossier, un champ par champ du
 * schéma des en-têtes.
 *
 * @throws {CommandError} quand le site n’a pas de schéma
 */
export const createCmsConfig = (project: Project, settings: CmsSettings): object => {
  const schema = project.settings.rules?.frontmatter
  if (!schema?.fields) {
    throw new CommandError(
      'Ce site ne décrit pas ses en-têtes. Ajoutez « rules » et son schéma « frontmatter » dans .vuepress/commandes.ts.',
    )
  }
  const { docs } = project
  const fields = listFields(schema, settings)
  return {
    backend: {
      name: 'github',
      repo: settings.repository,
      branch: settings.branch ?? 'main',
      // Qui n’a pas de droit sur le dépôt propose depuis sa copie.
      open_authoring: true,
      auth_scope: 'public_repo',
    },
    // Chaque page enregistrée devient une demande de relecture, jamais une publication.
    publish_mode: 'editorial_workflow',
    locale: 'fr',
    media_folder: `${toPublic(project)}/${MEDIA}`,
    public_folder: `/${MEDIA}`,
    slug: { encoding: 'ascii', clean_accents: true },
    collections: listFolders(project).map((folder) => ({
      name: folder.replaceAll('/', '-') || 'racine',
      label: nameFolder(project, folder),
      folder: folder ? `${docs}/${folder}` : docs,
      create: true,
      extension: 'md',
      format: 'yaml-frontmatter',
      identifier_field: 'title',
      slug: '{{slug}}',
      editor: { preview: false },
      fields,
    })),
  }
}
