// Loaded by `vuepress dev` only: the plugin does not name this file in a build.
import { problems as firstProblems } from '@temp/content-checks/problems.js'
import { defineClientConfig } from 'vuepress/client'
import { showPanel } from './panel.js'

let problems = firstProblems
let path = ''

const refresh = (): void => showPanel(problems[path] ?? [])

export default defineClientConfig({
  enhance: ({ router }) => {
    router.afterEach((to) => {
      path = decodeURI(to.path)
      refresh()
    })
  },
})

if (import.meta.hot) {
  import.meta.hot.accept('@temp/content-checks/problems.js', (module) => {
    if (!module) return
    problems = module.problems
    refresh()
  })
}
