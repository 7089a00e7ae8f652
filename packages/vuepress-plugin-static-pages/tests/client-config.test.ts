import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const ROUTES: Record<string, object> = {
  '/hydratee.html': { notFound: false, path: '/hydratee.html' },
  '/statique.html?a=1#b': { notFound: false, isStatic: true, path: '/statique.html?a=1#b' },
  '/inconnue.html': { notFound: true, path: '/inconnue.html' },
  '/ancienne.html': { notFound: true, path: '/nouvelle.html' },
}

vi.mock('vuepress/client', () => ({
  defineClientConfig: (config: unknown) => config,
  resolveRoute: (path: string) => ROUTES[path],
  withBase: (path: string) => `/base${path}`,
}))

type Guard = (to: { path: string; fullPath: string }, from: object) => boolean

const assign = vi.fn()

const readGuard = async (): Promise<Guard> => {
  const { default: config } = await import('../src/client/client-config.js')
  let guard: Guard | undefined
  const router = { beforeEach: (hook: Guard) => (guard = hook) }
  void config.enhance?.({ router } as never)
  return guard as Guard
}

const open = (fullPath: string) => ({ fullPath, path: fullPath.replace(/[?#].*/, '') })
const HERE = { path: '/hydratee.html', matched: [{}] }

beforeEach(() => {
  vi.stubGlobal('__VUEPRESS_SSR__', false)
  vi.stubGlobal('window', { location: { assign } })
  assign.mockClear()
})

afterEach(() => vi.unstubAllGlobals())

it.each([
  ['une page statique que la table connaît', '/statique.html?a=1#b'],
  ['une page que la table ne connaît pas', '/inconnue.html'],
])('charge en entier %s', async (_, path) => {
  const guard = await readGuard()
  expect(guard(open(path), HERE)).toBe(false)
  expect(assign.mock.calls).toEqual([[`/base${path}`]])
})

it('va à l’adresse finale d’une page déplacée', async () => {
  const guard = await readGuard()
  guard(open('/ancienne.html'), HERE)
  expect(assign).toHaveBeenCalledWith('/base/nouvelle.html')
})

it.each([
  ['une autre page hydratée', open('/hydratee.html'), { path: '/', matched: [{}] }],
  ['une ancre de la même page', open('/hydratee.html'), HERE],
  ['la page qui vient d’être chargée', open('/inconnue.html'), { path: '/', matched: [] }],
])('laisse faire le routeur pour %s', async (_, to, from) => {
  const guard = await readGuard()
  expect(guard(to, from)).toBe(true)
  expect(assign).not.toHaveBeenCalled()
})
