import { nextTick, onMounted } from 'vue'
import { defineClientConfig, resolvers, useRouter } from 'vuepress/client'
import type { GouvFrPageData } from '../shared/page-data.js'
import { applyTypography } from '../shared/typography.js'
import { escapeHead } from './escape-head.js'
import { findUnknownComponents } from './find-unknown-components.js'
import Health from './layouts/Health.vue'
import Home from './layouts/Home.vue'
import Layout from './layouts/Layout.vue'
import News from './layouts/News.vue'
import NotFound from './layouts/NotFound.vue'
import Print from './layouts/Print.vue'
import Search from './layouts/Search.vue'
import ServerError from './layouts/ServerError.vue'
import SiteMap from './layouts/SiteMap.vue'
import Tags from './layouts/Tags.vue'

/** Titre de la fenêtre : « Page – Site », avec la rubrique quand deux pages ont le même titre, et le nom du site seul sur l’accueil. */
resolvers.resolvePageHeadTitle = (page, site) => {
  if (!page.title || page.frontmatter.layout === 'Home') return site.title
  const { titleContext } = (page as { gouvFr?: GouvFrPageData }).gouvFr ?? {}
  return [applyTypography(page.title, page.lang), titleContext, site.title]
    .filter(Boolean)
    .join(' – ')
}

// Rien n’est inscrit sur le routeur pendant le rendu : le coût par page reste constant.
export default defineClientConfig({
  setup() {
    if (__VUEPRESS_SSR__) {
      findUnknownComponents()
      escapeHead()
    }
    const router = useRouter()
    onMounted(async () => {
      if (__VUEPRESS_DEV__) await import('./dev.js')
      document.dispatchEvent(new CustomEvent('gouv-fr:mounted'))
      router.afterEach(async (to, from) => {
        if (to.path === from.path) return
        await nextTick()
        document.dispatchEvent(new CustomEvent('gouv-fr:navigated'))
      })
    })
  },
  layouts: { Health, Home, Layout, News, NotFound, Print, Search, ServerError, SiteMap, Tags },
})
