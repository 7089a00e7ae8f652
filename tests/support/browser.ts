import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'

// Les réglages par défaut de @sparticuz/chromium (--single-process) font tomber le navigateur.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

/** Largeurs d’écran vérifiées, en pixels CSS. */
export const SCREENS = {
  small: { width: 320, height: 640 },
  phone: { width: 375, height: 812 },
  desktop: { width: 1280, height: 900 },
} as const

export type Screen = keyof typeof SCREENS

export interface VisitOptions extends Omit<BrowserContextOptions, 'viewport' | 'screen'> {
  /** @default 'desktop' */
  screen?: Screen
}

let launched: Promise<Browser> | undefined

/** Navigateur du fichier de tests, ouvert au premier besoin et fermé à la fin. */
export const getBrowser = (): Promise<Browser> => {
  launched ??= chromium.launch({ executablePath: inject('chromePath'), args: ARGUMENTS })
  return launched
}

afterAll(async () => {
  await (await launched)?.close()
  launched = undefined
})

/** Ouvre une page vierge dans un profil neuf : ni cache, ni choix gardés. */
export const openPage = async ({
  screen = 'desktop',
  ...options
}: VisitOptions = {}): Promise<Page> => {
  const browser = await getBrowser()
  const context = await browser.newContext({
    viewport: SCREENS[screen],
    baseURL: inject('siteUrl'),
    locale: 'fr-FR',
    colorScheme: 'light',
    ...options,
  })
  context.setDefaultTimeout(45_000)
  return context.newPage()
}

/**
 * Donne une page au test, puis ferme son profil. Une exception levée par un script de la page fait
 * échouer le test.
 */
export const visit = async (
  path: string,
  use: (page: Page) => Promise<void>,
  options: VisitOptions = {},
): Promise<void> => {
  const page = await openPage(options)
  const failures: string[] = []
  page.on('pageerror', (error) => failures.push(error.message))
  try {
    await page.goto(path)
    if (options.javaScriptEnabled !== false) await waitForScripts(page)
    await use(page)
  } finally {
    await page.context().close()
  }
  if (failures.length > 0) {
    throw new Error(`Un script de ${path} a échoué :\n${failures.join('\n')}`)
  }
}

/** Faux pour une page d’erreur du serveur, qui ne dépend d’aucun module. */
const hasModule = async (page: Page): Promise<boolean> =>
  (await page.locator('script[type="module"]').count()) > 0

/** Passe en clair ou en sombre, comme le ferait le système du lecteur. */
export const switchScheme = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  await page.emulateMedia({ colorScheme })
  // Sans module, le thème se décide au chargement.
  if (!(await hasModule(page))) await page.reload()
  await page.waitForSelector(`html[data-fr-theme="${colorScheme}"]`)
}

/** Attend que le script du site, s’il y en a un, ait fini de rendre la page active. */
export const waitForScripts = async (page: Page): Promise<void> => {
  if (!(await hasModule(page))) return
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-fr-js'))
  // Le DSFR active ses composants au premier rafraîchissement qui suit.
  await page.evaluate(
    () =>
      new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  )
}

/**
 * Place la souris dans la marge, où rien ne réagit. En sombre, le survol du DSFR manque de contraste :
 * son éditeur le sait et le site le déclare ; les tests jugent le reste.
 */
export const moveMouseAway = async (page: Page): Promise<void> => {
  const { width, height } = page.viewportSize()!
  await page.mouse.move(width - 2, height / 2)
}
