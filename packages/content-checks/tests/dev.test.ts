import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { createPage } from 'vuepress/core'
import type { DevApp } from 'vuepress/core'
import { afterEach, expect, test, vi } from 'vitest'
import { createTestDev } from './create-test-app.js'
import { writeSite } from './write-site.js'

const INDEX = '---\ntitle: Accueil\n---\n\nVers le [guide](guide.md).\n'

afterEach(() => {
  vi.restoreAllMocks()
})

const listen = () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const info = vi.spyOn(console, 'info').mockImplementation(() => {})
  return {
    /** Ce qui a été affiché depuis la dernière fois. */
    read: () => {
      const text = [...warn.mock.calls, ...info.mock.calls].flat().join('\n')
      warn.mockClear()
      info.mockClear()
      return text
    },
  }
}

const update = async (app: DevApp, name: string, text: string): Promise<void> => {
  const filePath = app.dir.source(name)
  writeFileSync(filePath, text)
  const index = app.pages.findIndex((page) => page.filePath === filePath)
  const oldPage = app.pages[index]
  if (!oldPage) throw new Error(`La page ${name} n’existe pas.`)
  const newPage = await createPage(app, { filePath })
  app.pages.splice(index, 1, newPage)
  await app.pluginApi.hooks.onPageUpdated.process(app, 'update', newPage, oldPage)
}

const start = async (files: Record<string, string>): Promise<DevApp> => {
  const app = createTestDev(writeSite(files), {})
  await app.init()
  await app.pluginApi.hooks.onWatched.process(app, [], async () => {})
  return app
}

test('le serveur démarre malgré les erreurs et affiche leur liste', async () => {
  const output = listen()
  await start({ 'index.md': INDEX })
  expect(output.read()).toMatch(/1 erreur à corriger dans 1 fichier[^]*index\.md:5/)
})

test('une page modifiée donne sa propre liste, puis annonce qu’elle est en ordre', async () => {
  const output = listen()
  const app = await start({ 'index.md': INDEX, 'guide.md': '---\ntitle: Guide\n---\n\nTexte.\n' })
  expect(output.read()).toBe('')
  await update(app, 'index.md', INDEX.replace('guide.md', 'guides.md'))
  expect(output.read()).toMatch(/index\.md:5.*guide\.md/)
  await update(app, 'index.md', INDEX)
  expect(output.read()).toContain('plus rien à corriger')
})

test('un titre renommé signale les liens des autres pages qui le visaient', async () => {
  const output = listen()
  const app = await start({
    'index.md': INDEX.replace('guide.md', 'guide.md#la-loi'),
    'guide.md': '---\ntitle: Guide\n---\n\n## La loi\n',
  })
  expect(output.read()).toBe('')
  await update(app, 'guide.md', '---\ntitle: Guide\n---\n\n## Les lois\n')
  expect(output.read()).toContain(`${path.posix.sep}index.md:5`)
})

test('une page supprimée signale les liens qui y menaient', async () => {
  const output = listen()
  const app = await start({ 'index.md': INDEX, 'guide.md': '---\ntitle: Guide\n---\n\nTexte.\n' })
  const [oldPage] = app.pages.splice(
    app.pages.findIndex((page) => page.filePathRelative === 'guide.md'),
    1,
  )
  if (!oldPage) throw new Error('La page guide.md n’existe pas.')
  await app.pluginApi.hooks.onPageUpdated.process(app, 'delete', null, oldPage)
  expect(output.read()).toContain('« guide.md » ne mène nulle part')
})
