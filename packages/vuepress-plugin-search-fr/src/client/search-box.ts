import { defineComponent, h, onMounted, ref } from 'vue'
import { useRouteLocale } from 'vuepress/client'

import { enhanceSearchField } from '../browser/enhance-search-field.js'
import type { SearchTexts } from '../browser/search-texts.js'

/** Settings that the plugin gives to the component. */
declare const __SEARCH_FR__: {
  index: string
  searchPage: string
  maxSuggestions?: number
  hotKeys?: string[]
  locales: Record<string, Partial<SearchTexts>>
}

/** Search field with suggestions, for hydrated themes. Without script, the form opens the search page. */
export const SearchBox = defineComponent({
  name: 'SearchBox',
  props: {
    /** Name of the field, read by screen readers and shown inside it. */
    label: { type: String, default: 'Rechercher' },
  },
  setup(props) {
    const root = ref<HTMLElement>()
    const locale = useRouteLocale()
    onMounted(() => {
      const { maxSuggestions, hotKeys, locales } = __SEARCH_FR__
      if (root.value)
        enhanceSearchField(root.value, {
          ...(maxSuggestions && { maxSuggestions }),
          ...(hotKeys && { hotKeys }),
          texts: locales[locale.value] ?? {},
        })
    })
    return () => {
      const { index, searchPage } = __SEARCH_FR__
      const folder = locale.value.slice(1)
      const base = index.slice(0, index.lastIndexOf('/', index.length - 2) + 1)
      return h('div', { ref: root, role: 'search', class: 'search-fr__box' }, [
        h(
          'form',
          {
            class: 'fr-search-bar',
            method: 'get',
            action: base + folder + searchPage,
            'data-search-form': '',
            'data-search-index': index + folder,
          },
          [
            h('input', {
              class: 'fr-input',
              type: 'search',
              name: 'q',
              'aria-label': props.label,
              placeholder: props.label,
            }),
          ],
        ),
      ])
    }
  },
})
