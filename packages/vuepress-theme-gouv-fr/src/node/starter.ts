import { createHash } from 'node:crypto'

/**
 * Pose le thème (clair ou sombre) avant le premier affichage, sans éclair blanc. Seul script en
 * ligne du site : la politique de sécurité l’autorise par son empreinte. Le choix de la personne
 * est gardé par le DSFR sous la clé `scheme`. Sur un système clair, le thème clair n’écrit pas
 * de `color-scheme`, comme le DSFR : sa différence ferait recalculer le style de toute la page.
 */
export const STARTER =
  "(function(){var d=document.documentElement,m=matchMedia('(prefers-color-scheme: dark)').matches,s;" +
  "try{s=localStorage.getItem('scheme')}catch(e){}s=s||d.getAttribute('data-fr-scheme');" +
  "var k=s==='dark'||s!=='light'&&m?'dark':'light';" +
  "d.setAttribute('data-fr-theme',k);if(m||k==='dark')d.style.colorScheme=k})()"

/** Empreinte à écrire dans `script-src` : `'sha256-…'`. */
export const STARTER_CSP_HASH = `'sha256-${createHash('sha256').update(STARTER).digest('base64')}'`
