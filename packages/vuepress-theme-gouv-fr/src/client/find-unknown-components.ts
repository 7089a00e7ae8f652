// @ts-expect-error module écrit par le thème au moment de la construction
import { usedComponents } from '@temp/gouv-fr/components.js'
import { camelize, capitalize, getCurrentInstance } from 'vue'

declare global {
  /** Composants employés par les pages et inscrits par personne ; rempli pendant le rendu. */
  var __gouvFrUnknownComponents: Set<string> | undefined
}

/** Retient, pendant le rendu, les composants que ni le site ni ses greffons n’ont inscrits. */
export function findUnknownComponents(): void {
  const known = getCurrentInstance()?.appContext.components ?? {}
  globalThis.__gouvFrUnknownComponents ??= new Set(
    (usedComponents as string[]).filter((name) =>
      [name, camelize(name), capitalize(camelize(name))].every((form) => !(form in known)),
    ),
  )
}
