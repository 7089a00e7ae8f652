import type { Page } from 'playwright-core'

/**
 * Sert à la page ce que verrait un navigateur sans script, en laissant axe s’exécuter : il a besoin
 * des scripts que l’on veut éteindre. Les scripts sont retirés, `<noscript>` est déplié et
 * `@media (scripting: none)` s’applique, `(scripting: enabled)` non.
 *
 * @returns le nombre de règles `scripting` appliquées jusque-là
 */
export const imitateNoScript = async (page: Page): Promise<() => number> => {
  let rules = 0
  await page.route('**/*', async (route) => {
    const type = route.request().resourceType()
    if (type === 'script') return route.abort()
    if (type !== 'document' && type !== 'stylesheet') return route.continue()
    // Une connexion gardée ouverte peut se fermer juste quand elle resservirait : on redemande.
    const response = await route.fetch({ maxRetries: 5 })
    const text = await response.text()
    const body =
      type === 'document'
        ? text.replace(/<script\b[\s\S]*?<\/script>/g, '').replace(/<\/?noscript[^>]*>/g, '')
        : text
            .replace(/\(\s*scripting\s*:\s*none\s*\)/g, () => {
              rules += 1
              return 'all'
            })
            // Une condition toujours fausse.
            .replace(/\(\s*scripting\s*:\s*enabled\s*\)/g, '(max-width: 0)')
    return route.fulfill({ response, body })
  })
  return () => rules
}
