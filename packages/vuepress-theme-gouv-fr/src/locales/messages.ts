/** Textes de l’interface. `{…}` est remplacé à l’affichage. */
export interface Messages {
  home: string
  skipLinks: string
  content: string
  menu: string
  search: string
  footer: string
  close: string
  mainNavigation: string
  beta: string
  preview: { title: string; text: string }
  breadcrumb: string
  showBreadcrumb: string
  inThisSection: string
  displaySettings: string
  chooseTheme: string
  lightTheme: string
  darkTheme: string
  systemTheme: string
  systemThemeHint: string
  newWindow: string
  previousAndNext: string
  previousPage: string
  nextPage: string
  backToTop: string
  editPage: string
  updatedOn: string
  verifiedOn: string
  verifiedBy: string
  overdue: string
  overdueText: string
  audience: string
  stage: string
  readingTime: string
  relatedQuestions: string
  seeAlso: string
  sources: string
  sectionPages: string
  siteMap: string
  legalNotice: string
  personalData: string
  cookies: string
  accessibility: Record<'non' | 'partiellement' | 'totalement', string>
  licence: { before: string; name: string }
  backHome: string
  notFound: { title: string; code: string; lead: string; text: string; searchHint: string }
  searchPage: {
    placeholder: string
    noScript: string
    noScriptBefore: string
    noScriptAfter: string
    results: string
  }
}
