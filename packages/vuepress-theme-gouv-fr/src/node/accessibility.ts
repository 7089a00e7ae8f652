import { formatDate } from '../shared/dates.js'
import type { AccessibilityOptions, AccessibilityStatus, GouvFrThemeOptions } from './options.js'

/** Taux à partir duquel un site est « partiellement conforme ». */
const PARTIAL_RATE = 50
const FULL_RATE = 100

/** Ce qu’emploient les pages du thème. */
const TECHNOLOGIES = ['HTML', 'CSS', 'SVG', 'JavaScript']

/**
 * Mention obligatoire du pied de page, d’après le taux du dernier audit : sans audit, un site est
 * « non conforme ».
 */
export function resolveAccessibilityStatus(options: GouvFrThemeOptions): AccessibilityStatus {
  const { accessibility, accessibilityStatus = 'non' } = options
  if (!accessibility) return accessibilityStatus
  const { rate = 0 } = accessibility
  if (rate >= FULL_RATE) return 'totalement'
  return rate >= PARTIAL_RATE ? 'partiellement' : 'non'
}

const STATES: Record<AccessibilityStatus, string> = {
  non: 'non conforme',
  partiellement: 'partiellement conforme',
  totalement: 'totalement conforme',
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

const section = (title: string, text: string): string => (text ? `## ${title}\n\n${text}\n` : '')

const writeResults = (data: AccessibilityOptions, status: AccessibilityStatus): string => {
  const { rate, auditedOn, auditor } = data
  if (rate === undefined || !auditedOn) {
    return `**${STATES[status][0]!.toUpperCase()}${STATES[status].slice(1)}** : aucun audit en cours de validité ne mesure la conformité du site.`
  }
  const by = auditor ? ` mené par ${auditor}` : ''
  return `L’audit du ${formatDate(auditedOn, 'fr')}${by} relève que **${String(rate).replace('.', ',')} %** des critères applicables du RGAA sont respectés.`
}

/** Avec quoi, et sur quelles pages, l’accessibilité a été vérifiée : les parties remplies. */
const writeMethod = (data: AccessibilityOptions): string =>
  (
    [
      ['Environnement de test', data.testEnvironments],
      ['Outils pour évaluer l’accessibilité', data.tools],
      ['Pages du site ayant fait l’objet de la vérification de conformité', data.auditedPages],
    ] as const
  )
    .flatMap(([title, items]) => (items?.length ? [`### ${title}\n\n${list(items)}`] : []))
    .join('\n\n')

const writeContact = ({ contact }: AccessibilityOptions): string => {
  const link = contact.includes('@') && !contact.includes(':') ? `mailto:${contact}` : contact
  const text = link.startsWith('mailto:')
    ? `Écrivez à [${link.slice('mailto:'.length)}](${link})`
    : `Écrivez-nous par [le formulaire de contact](${link})`
  return `${text} : nous vous proposerons une solution de remplacement, ou le contenu sous une autre forme.`
}

/**
 * Déclaration d’accessibilité en Markdown, d’après les données de l’audit. Elle et la mention du pied
 * de page ne peuvent pas se contredire : elles viennent du même taux.
 *
 * @param siteTitle nom du site déclaré
 */
export function writeStatement(data: AccessibilityOptions, siteTitle: string): string {
  const status = resolveAccessibilityStatus({ accessibility: data })
  return [
    `${data.entity} rend ses sites accessibles, comme le demande l’article 47 de la loi n° 2005-102 du 11 février 2005. Cette déclaration porte sur « ${siteTitle} ».`,
    data.plan ? `Le [schéma pluriannuel et le plan d’actions](${data.plan}) sont publiés.` : '',
    section(
      'État de conformité',
      `« ${siteTitle} » est **${STATES[status]}** au référentiel général d’amélioration de l’accessibilité (RGAA), version 4.1.`,
    ),
    section('Résultats des tests', writeResults(data, status)),
    section('Contenus non accessibles', list(data.defects ?? [])),
    section('Dérogations pour charge disproportionnée', list(data.derogations ?? [])),
    section('Contenus non soumis à l’obligation', list(data.exemptions ?? [])),
    section(
      'Établissement de cette déclaration',
      [
        `Cette déclaration a été établie le ${formatDate(data.declaredOn, 'fr')}. Technologies : ${(data.technologies ?? TECHNOLOGIES).join(', ')}.`,
        writeMethod(data),
      ]
        .filter(Boolean)
        .join('\n\n'),
    ),
    section('Retour d’information et contact', writeContact(data)),
    section(
      'Voies de recours',
      'Vous avez signalé un défaut qui vous empêche d’accéder à un contenu et vous n’avez pas reçu de réponse satisfaisante ? Vous pouvez :\n\n' +
        list([
          'écrire au [Défenseur des droits](https://formulaire.defenseurdesdroits.fr/) ;',
          'contacter [son délégué dans votre région](https://www.defenseurdesdroits.fr/carte-des-delegues) ;',
          'envoyer un courrier gratuit, sans timbre : Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
        ]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
}
