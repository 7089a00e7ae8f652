import type { Problem } from '../shared/problem.js'

const escapeText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** One command per problem, which GitHub shows on the line of the file. */
export const formatGithub = (problems: readonly Problem[]): string =>
  problems
    .map(({ file, line, severity, rule, message }) => {
      const level = severity === 'error' ? 'error' : 'notice'
      const title = severity === 'error' ? 'À corriger' : 'Conseil'
      const place = `file=${escapeProperty(file)},line=${line},title=${escapeProperty(`${title} (${rule})`)}`
      return `::${level} ${place}::${escapeText(message)}`
    })
    .join('\n')
