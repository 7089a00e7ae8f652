import 'vuepress-plugin-search-fr/search.css'

import { defineClientConfig } from 'vuepress/client'

import { SearchBox } from './search-box.js'

export default defineClientConfig({
  enhance: ({ app }) => {
    app.component('SearchBox', SearchBox)
  },
})
