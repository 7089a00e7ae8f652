// Composants Vue du site. Seules les pages qui en emploient un chargent Vue.
import { defineClientConfig } from 'vuepress/client'
import FinDeMission from './FinDeMission.vue'

export default defineClientConfig({
  enhance({ app }) {
    app.component('FinDeMission', FinDeMission)
  },
})
