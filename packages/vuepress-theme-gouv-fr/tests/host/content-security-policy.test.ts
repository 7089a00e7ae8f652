import { describe, expect, it } from 'vitest'
import { allowsConnection, extendConnectSources } from '../../src/host/content-security-policy.js'

const MATOMO = new URL('https://stats.exemple.gouv.fr/')

describe('politique de sécurité', () => {
  it.each([
    "default-src 'none'; connect-src 'self' https://stats.exemple.gouv.fr",
    "default-src 'none'; Connect-Src stats.exemple.gouv.fr",
    "default-src 'none'; connect-src *.exemple.gouv.fr",
    "default-src 'none'; connect-src https://stats.exemple.gouv.fr:443/matomo/",
    "default-src 'none'; connect-src https:",
    "default-src 'none'; connect-src *",
    "default-src https://stats.exemple.gouv.fr; script-src 'self'",
    "script-src 'self'",
    '',
  ])('permet Matomo : %s', (policy) => {
    expect(allowsConnection(policy, MATOMO)).toBe(true)
  })

  it.each([
    "default-src 'none'",
    "default-src *; connect-src 'self'",
    "connect-src 'none'",
    'connect-src http://stats.exemple.gouv.fr',
    'connect-src https://stats.exemple.gouv.fr:8443',
    'connect-src https://exemple.gouv.fr',
    'connect-src *.autre.fr',
    "connect-src 'self'; connect-src https://stats.exemple.gouv.fr",
    "connect-src *, connect-src 'self'",
  ])('l’empêche : %s', (policy) => {
    expect(allowsConnection(policy, MATOMO)).toBe(false)
  })

  it('permet avec « self » un Matomo du même site', () => {
    const policy = "connect-src 'self'"
    expect(allowsConnection(policy, MATOMO, 'https://stats.exemple.gouv.fr')).toBe(true)
    expect(allowsConnection(policy, MATOMO, 'https://exemple.gouv.fr')).toBe(false)
  })

  it.each([
    ["default-src 'none'; connect-src 'self' https://a.fr", "connect-src 'self' https://a.fr"],
    ["default-src 'self'", "connect-src 'self'"],
    ["default-src 'none'", 'connect-src'],
  ])('donne la directive qui la complète : %s', (policy, start) => {
    expect(extendConnectSources(policy, MATOMO.origin)).toBe(`${start} ${MATOMO.origin}`)
  })
})
