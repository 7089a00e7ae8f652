import type { PanelProblem } from '../shared/panel-problems.js'

const STYLE = `
:host { all: initial; position: fixed; right: 1rem; bottom: 1rem; z-index: 2147483000; max-width: min(32rem, calc(100vw - 2rem)); font: 1rem/1.5 Marianne, system-ui, sans-serif; color-scheme: light }
details { background: #fff; color: #161616; border: 1px solid #ddd; border-left: 4px solid #ce0500; box-shadow: 0 4px 16px rgb(0 0 18 / 20%) }
details.advice { border-left-color: #0063cb }
summary { padding: .5rem 1rem; font-weight: 700; cursor: pointer }
ul { margin: 0; padding: 0 1rem .5rem; max-height: 50vh; overflow: auto; list-style: none }
li { padding: .5rem 0; border-top: 1px solid #ddd }
a { color: #000091; font-weight: 700; overflow-wrap: anywhere }
b { color: #ce0500 }
.advice b { color: #0063cb }
p { margin: 0 }
:focus-visible { outline: 2px solid #0a76f6; outline-offset: 2px }
`

const create = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name)
  element.append(...children)
  return element
}

const createItem = ({ place, href, severity, message }: PanelProblem): HTMLLIElement => {
  const link = create('a', place)
  link.href = href
  const kind = create('b', severity === 'error' ? 'Erreur' : 'Conseil')
  const item = create('li', create('p', link, ' — ', kind), create('p', message))
  if (severity === 'warning') item.className = 'advice'
  return item
}

let host: HTMLElement | null = null

/** Shows the messages of the page, open as the person left it; nothing without message. */
export const showPanel = (problems: readonly PanelProblem[]): void => {
  const wasOpen = host?.shadowRoot?.querySelector('details')?.open ?? false
  host?.remove()
  host = null
  if (problems.length === 0) return
  host = create('div')
  host.id = 'a-corriger'
  // Its own styles, and none of the page's.
  const root = host.attachShadow({ mode: 'open' })
  const hasError = problems.some(({ severity }) => severity === 'error')
  const panel = create(
    'details',
    create('summary', `${hasError ? 'À corriger' : 'À améliorer'} (${problems.length})`),
    create('ul', ...problems.map(createItem)),
  )
  panel.open = wasOpen
  if (!hasError) panel.className = 'advice'
  root.append(create('style', STYLE), panel)
  document.body.append(host)
}
