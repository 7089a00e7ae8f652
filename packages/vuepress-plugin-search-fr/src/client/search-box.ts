import { computed, defineComponent, h, onBeforeUnmount, onMounted, type PropType, ref } from 'vue'
import { usePageLang, useRouteLocale, useRouter, useSiteLocaleData } from 'vuepress/client'

import { handleHotKeys, type HotKey } from '../browser/handle-hot-keys.js'
import type { SearchTexts } from '../browser/search-texts.js'
import { toLanguageFolder } from '../shared/language-folder.js'

/** Settings that the plugin gives to the component. */
declare const __SEARCH_FR__: {
  base: string
  indexPath: string
  searchPage: string
  maxSuggestions: number
  hotKeys: (HotKey | string)[]
  /** Texts by folder of index. */
  texts: Record<string, Partial<SearchTexts>>
}

/** Link of a suggestion that a click, without a key held, opens here. */
const findSuggestion = (event: MouseEvent): HTMLAnchorElement | null =>
  event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey
    ? null
    : (event.target as Element).closest<HTMLAnchorElement>('a[role=option]')

/** Search field with suggestions, for hydrated themes. Without script, the form opens the search page. */
export const SearchBox = defineComponent({
  name: 'SearchBox',
  props: {
    /** Name of the field, read by screen readers and shown inside it. */
    label: String,
    /** Texts by locale path, instead of those of the plugin. */
    locales: Object as PropType<Record<string, Partial<SearchTexts>>>,
    hotKeys: Array as PropType<(HotKey | string)[]>,
    maxSuggestions: Number,
  },
  setup(props) {
    const settings = __SEARCH_FR__
    const root = ref<HTMLElement>()
    const router = useRouter()
    const locale = useRouteLocale()
    const lang = usePageLang()
    const site = useSiteLocaleData()
    const folder = computed(
      () => locale.value.slice(1) + toLanguageFolder(lang.value, site.value.lang),
    )
    const texts = computed(() => ({
      ...settings.texts[folder.value],
      ...props.locales?.[locale.value],
    }))
    const label = computed(() => props.label ?? texts.value.placeholder ?? 'Rechercher')
    /** Loads the search at the first focus, on a form that Vue has just made too. */
    const enhance = async ({ target }: FocusEvent): Promise<void> => {
      const { enhanceSearchField } = await import('../browser/enhance-search-field.js')
      if (!root.value) return
      enhanceSearchField(root.value, {
        maxSuggestions: props.maxSuggestions ?? settings.maxSuggestions,
        texts: texts.value,
      })
      const input = target as HTMLInputElement
      if (input.value) input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    /** A suggestion is a link: the router follows it without loading the site again. */
    const follow = (event: MouseEvent): void => {
      const link = findSuggestion(event)
      if (!link) return
      event.preventDefault()
      root.value?.querySelector('input')?.blur()
      void router.push(link.href.slice(link.origin.length + settings.base.length - 1))
    }
    const listening = new AbortController()
    onMounted(() => handleHotKeys(props.hotKeys ?? settings.hotKeys, listening.signal))
    onBeforeUnmount(() => listening.abort())
    return () =>
      h(
        'div',
        {
          ref: root,
          role: 'search',
          class: 'search-fr__box',
          onClick: follow,
          onFocusin: enhance,
        },
        [
          h(
            'form',
            {
              // Another language, another form: the browser code keeps the one it was given.
              key: folder.value,
              class: 'fr-search-bar',
              method: 'get',
              action: settings.base + locale.value.slice(1) + settings.searchPage,
              'data-search-form': '',
              'data-search-index': settings.base + settings.indexPath + folder.value,
            },
            [
              h('input', {
                class: 'fr-input',
                type: 'search',
                name: 'q',
                'aria-label': label.value,
                placeholder: label.value,
              }),
            ],
          ),
        ],
      )
  },
})
