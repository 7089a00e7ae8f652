import { useSSRContext } from 'vue'
import type { HeadConfig } from 'vuepress/shared'
import { escapeHtml } from '../shared/escape-html.js'

const escapeJson = (json: string): string => json.replace(/</g, '\\u003c')

/**
 * Balise dont rien ne s’échappe une fois écrite telle quelle : les attributs et le titre perdent leurs
 * signes réservés, des données structurées ne ferment pas leur `<script>`.
 */
export function escapeHeadItem([tag, attrs, content = '']: HeadConfig): HeadConfig {
  const escaped = Object.fromEntries(
    Object.entries(attrs).map(([name, value]) => [
      name,
      typeof value === 'string' ? escapeHtml(value) : value,
    ]),
  )
  const isData = attrs.type === 'application/ld+json'
  const text = tag === 'title' ? escapeHtml(content) : isData ? escapeJson(content) : content
  return [tag, escaped, text] as HeadConfig
}

/**
 * Échappe l’en-tête de la page en cours de rendu : VuePress l’écrit tel quel dans le HTML, alors que
 * dans le navigateur il passe par le DOM.
 */
export function escapeHead(): void {
  const context = useSSRContext<{ head: HeadConfig[] }>()
  if (context) context.head = context.head.map(escapeHeadItem)
}
