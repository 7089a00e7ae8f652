const escape = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')

/**
 * Remplace une adresse du site dans un réglage (`navigation.ts`, `netlify.toml`…). Une règle qui part
 * de cette adresse (`from = …`) est laissée : elle dit où allaient les anciens liens.
 *
 * @returns le texte, et le nombre de remplacements
 */
export const replaceAddress = (
  text: string,
  from: string,
  to: string,
): { text: string; count: number } => {
  const pattern = new RegExp(`(?<![\\w./-])${escape(from)}(?![\\w./-])`, 'g')
  let count = 0
  const lines = text.split('\n').map((line) =>
    /^\s*from\s*=/.test(line)
      ? line
      : line.replace(pattern, () => {
          count += 1
          return to
        }),
  )
  return { text: lines.join('\n'), count }
}
