export { gouvFrTheme } from './theme.js'
export type {
  AccessibilityOptions,
  BrandOptions,
  FeedOptions,
  FooterOptions,
  GouvFrThemeOptions,
  NavbarEntry,
  NavbarItem,
  NoticeOptions,
  AccessibilityStatus,
} from './options.js'
export { CONTAINERS, CONTAINER_ALIASES } from '../markdown/containers.js'
export { REGIONS } from './regions.js'
export type { Region } from './regions.js'
export { getSidebar } from './sidebar-options.js'
export type { SectionSidebar, SidebarEntry, SidebarOptions } from './sidebar-options.js'
export { STARTER_CSP_HASH } from './starter.js'
