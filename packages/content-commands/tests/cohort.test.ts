import { beforeEach, describe, expect, test } from 'vitest'
import { readCohortDates } from '../src/promotion/cohort-dates.js'
import { makeSite, type TestSite } from './support/make-site.js'
import { SMALL_SITE } from './support/small-site.js'

let site: TestSite
beforeEach(() => {
  site = makeSite(SMALL_SITE)
})

const NEW_7 = ['nouvelle-promotion', '7', '--debut', '2026-09', '--oui']

test('la première promotion en cours crée sa page et n’archive rien', async () => {
  const { code, output } = await site.run(NEW_7)
  expect(code).toBe(0)
  expect(output).toContain('Promotion 7, de septembre 2026 à juin 2027')
  expect(output).toContain('Aucune promotion n’était en cours')
  expect(output).toContain('  - Relisez la page des rôles.')
  expect(site.read('docs/promotions/promotion-7.md')).toContain('title: "Promotion 7 (2026-2027)"')
  expect(site.read('docs/promotions/index.md')).toContain('en_cours: promotion-7.md')
})

test('la suivante archive la précédente et ses défis, et d’un geste tout s’annule', async () => {
  await site.run(NEW_7)
  site.write(
    'docs/promotions/defi.md',
    '---\ntitle: Un défi\ndescription: Un défi de la septième promotion.\npromotion: 7\n---\n\nTexte.\n',
  )
  site.git('add', '.')
  site.git('commit', '--quiet', '-m', 'Promotion 7')
  const { output } = await site.run(['nouvelle-promotion', '8', '--debut', '2027-01', '--oui'])
  expect(output).toContain('docs/promotions/defi.md : archivée')
  expect(site.read('docs/promotions/promotion-7.md')).toContain('\narchive: true\n---')
  expect(site.read('docs/promotions/defi.md')).toContain('archive: true')
  expect(site.read('docs/promotions/promotion-6.md')).not.toContain('archive')
  expect(site.read('docs/promotions/index.md')).toContain('en_cours: promotion-8.md')
  const undo = /git restore \. && git clean -fd docs/.exec(output)
  expect(undo).not.toBeNull()
  site.git('restore', '.')
  site.git('clean', '-fdq', 'docs')
  expect(site.git('status', '--porcelain')).toBe('')
})

describe('rien n’est écrit', () => {
  test.each([
    ['sans accord possible', NEW_7.slice(0, -1), undefined, /relancez avec --oui/],
    ['quand la réponse n’est pas oui', NEW_7.slice(0, -1), ['peut-être'], /Rien n’est écrit\./],
    ['pour un essai', [...NEW_7, '--essai'], undefined, /Rien n’est écrit \(--essai\)/],
  ])('%s, mais le plan est montré', async (_, args, answers, message) => {
    const { code, output } = await site.run(args, answers)
    expect(code).toBe(0)
    expect(output).toContain('docs/promotions/promotion-7.md : créée')
    expect(output).toMatch(message)
    expect(site.git('status', '--porcelain')).toBe('')
  })

  test('si des changements ne sont pas enregistrés, sauf --force', async () => {
    site.write('docs/mer/vents.md', 'changé')
    const refused = await site.run(NEW_7)
    expect(refused.code).toBe(1)
    expect(refused.output).toMatch(/ne sont pas enregistrés \(1\)/)
    expect((await site.run([...NEW_7, '--force'])).code).toBe(0)
  })

  test.each([
    [
      ['6', '--debut', '2027-01'],
      /La promotion 6 existe déjà : voyez « docs\/promotions\/promotion-6\.md »/,
    ],
    [['EIG8', '--debut', '2027-01'], /Écrivez « 8 »/],
    [['8'], /Il manque le premier mois/],
    [['8', '--debut', '01\/2027'], /par exemple --debut 2027-01/],
    [[], /Il manque le numéro/],
  ])('et le refus s’explique : %j', async (args, message) => {
    const { code, output } = await site.run(['nouvelle-promotion', ...args])
    expect(code).toBe(1)
    expect(output).toMatch(message)
  })
})

test('les dates comptent le premier mois', () => {
  expect(readCohortDates('2027-01', 10)).toEqual({
    debut: 'janvier 2027',
    fin: 'octobre 2027',
    annees: '2027',
  })
  expect(() => readCohortDates('2027-13', 10)).toThrow(/n’est pas un mois/)
})
