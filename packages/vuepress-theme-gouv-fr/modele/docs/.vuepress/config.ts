import { viteBundler } from '@vuepress/bundler-vite'
import { defineUserConfig } from 'vuepress'
import { gouvFrTheme } from 'vuepress-theme-gouv-fr'

export default defineUserConfig({
  lang: 'fr-FR',
  title: '__TITLE__',
  bundler: viteBundler(),
  theme: gouvFrTheme({}),
})
