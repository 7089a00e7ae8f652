import { defineComponent, h } from 'vue'
import { Content, usePageFrontmatter } from 'vuepress/client'

const Layout = defineComponent({
  setup() {
    const frontmatter = usePageFrontmatter()
    return () => h('main', [h('h1', frontmatter.value.title), h(Content)])
  },
})

export default { layouts: { Layout, NotFound: Layout } }
