// Script des pages : comportements officiels du DSFR, puis ce qui lui manque. Sans script, tout le
// contenu et toute la navigation restent là ; ce fichier n’ajoute que du confort.
import { loadSearch } from 'vuepress-plugin-search-fr/loader'
import { isHydrated } from './dsfr-mode.js'
import '@gouvfr/dsfr/dist/core/core.module.js'
import '@gouvfr/dsfr/dist/scheme/scheme.module.js'
import '@gouvfr/dsfr/dist/component/modal/modal.module.js'
import '@gouvfr/dsfr/dist/component/breadcrumb/breadcrumb.module.js'
import '@gouvfr/dsfr/dist/component/sidemenu/sidemenu.module.js'
import '@gouvfr/dsfr/dist/component/navigation/navigation.module.js'
import '@gouvfr/dsfr/dist/component/display/display.module.js'
import '@gouvfr/dsfr/dist/component/table/table.module.js'
import '@gouvfr/dsfr/dist/component/header/header.module.js'
import { enhanceAccordions } from './accordions.js'
import { afterPaint } from './after-paint.js'
import { enhanceCodeBlocks } from './code-copy.js'
import { loadArtworkOnOpen } from './dialog-artwork.js'
import { closeDialogsWithEscape } from './dialog-escape.js'
import { lightenDsfr } from './lighten-dsfr.js'
import { openTargetedAnswer } from './open-target.js'
import { loadFeatures } from './features.js'
import { openPanelsFromSkipLinks } from './skip-links.js'
import { nameScrollableTables } from './table-scroll.js'

function startDsfr(): void {
  lightenDsfr()
  window.dsfr?.start?.()
  openTargetedAnswer(document)
}

function enhance(): void {
  enhanceAccordions(document)
  enhanceCodeBlocks(document)
  nameScrollableTables(document)
  openPanelsFromSkipLinks(document)
  closeDialogsWithEscape(document)
  loadArtworkOnOpen(document)
  loadSearch()
  loadFeatures(document)
}

if (isHydrated) {
  document.addEventListener('gouv-fr:mounted', () => {
    startDsfr()
    enhance()
  })
} else {
  enhance()
  afterPaint(startDsfr)
}
