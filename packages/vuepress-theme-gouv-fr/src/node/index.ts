export { gouvFrTheme } from './theme.js'
export type {
  AccessibilityOptions,
  BrandOptions,
  FooterOptions,
  GouvFrThemeOptions,
  NavbarItem,
  NoticeOptions,
  AccessibilityStatus,
} from './options.js'
export { CONTAINERS, CONTAINER_ALIASES } from '../markdown/containers.js'
export { STARTER_CSP_HASH } from './starter.js'
