import { defineClientConfig, resolveRoute, withBase } from 'vuepress/client'
import { getSiteRegistries } from '../shared/site-registry.js'

declare const __STATIC_PAGES_SITE__: string

interface PageChunkMeta {
  _pageChunk?: { _pageData?: { path?: string } }
}

export default defineClientConfig({
  enhance({ router }) {
    if (__VUEPRESS_SSR__) {
      const site = getSiteRegistries().get(__STATIC_PAGES_SITE__)
      if (!site) return
      site.readCurrentPath = () =>
        (router.currentRoute.value.meta as PageChunkMeta)._pageChunk?._pageData?.path
      return
    }

    router.beforeEach((to, from) => {
      // The page that was just loaded, or another place in it: nothing to leave.
      if (from.matched.length === 0 || to.path === from.path) return true
      const route = resolveRoute(to.fullPath)
      if (!route.notFound && !('isStatic' in route)) return true
      // A static page has no chunk, and an unknown one may exist on the server: the browser loads
      // the whole document.
      window.location.assign(withBase(route.path))
      return false
    })
  },
})
