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
  headerButtons: string
  beta: string
  preview: { label: string; title: string; text: string }
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
  reportError: string
  proposePage: string
  proposeQuestion: string
  writeToTeam: string
  contribute: string
  updatedOn: string
  verifiedOn: string
  verifiedBy: string
  overdue: string
  overdueText: string
  archived: string
  archivedText: string
  archivedCurrent: string
  current: string
  health: Record<
    | 'summary'
    | 'owners'
    | 'owner'
    | 'noOwner'
    | 'overdue'
    | 'soon'
    | 'fresh'
    | 'months'
    | 'month'
    | 'pages'
    | 'late'
    | 'share'
    | 'overduePages'
    | 'oldest'
    | 'orphans'
    | 'withoutSource'
    | 'longest'
    | 'hardest'
    | 'hardestText'
    | 'none'
    | 'page'
    | 'reviewedOn'
    | 'dueOn'
    | 'words'
    | 'score'
    | 'translations'
    | 'language'
    | 'translated'
    | 'missing'
    | 'stale'
    | 'missingPages'
    | 'stalePages'
    | 'originalReviewedOn',
    string
  >
  news: {
    title: string
    description: string
    /** Ce qui est arrivé à une page, avant sa date. */
    created: string
    reviewed: string
    updated: string
    /** Dit ce qu’est le flux, puis le lien qui y mène. */
    feedText: string
    feed: string
    /** Dit que la liste s’arrête à `{count}` pages, avant le lien vers le plan. */
    limit: string
  }
  audience: string
  /** Publics nommés par l’en-tête des pages, tels qu’on les montre. */
  audiences: Readonly<Record<string, string>>
  stage: string
  readingTime: string
  relatedQuestions: string
  seeAlso: string
  sources: string
  sectionPages: string
  /** Page d’impression d’une rubrique. */
  print: {
    /** Lien, sur l’entrée de la rubrique. */
    link: string
    title: string
    shortTitle: string
    description: string
    /** Jour de la version imprimée. */
    edition: string
    howTo: string
    button: string
    summary: string
    /** Pendant `vuepress dev`. */
    dev: string
    /** Page dont rien ne se reprend. */
    missing: string
    /** Page qui emploie un composant Vue. */
    interactive: string
  }
  siteMap: string
  siteMapDescription: string
  legalNotice: string
  personalData: string
  cookies: string
  /** Section de la page des cookies, quand le site mesure son audience. */
  audienceChoice: Record<
    | 'title'
    | 'tool'
    | 'page'
    | 'request'
    | 'noCookie'
    | 'exemption'
    | 'rules'
    | 'noScript'
    | 'label'
    | 'hint'
    // Ce que fait la case, état par état.
    | 'counted'
    | 'refused'
    | 'signal'
    | 'blocked'
    | 'elsewhere',
    string
  >
  accessibility: Record<'non' | 'partiellement' | 'totalement', string>
  licence: { before: string; name: string }
  backHome: string
  notice: string
  hideNotice: string
  untranslated: string
  chooseLanguage: string
  onThisPage: string
  tags: string
  tagsOfPage: string
  pagesWithTag: string
  serverError: { title: string; code: string; lead: string; text: string }
  unavailable: { title: string; code: string; lead: string; text: string }
  notFound: {
    title: string
    code: string
    lead: string
    text: string
    /** Ce qui reste à faire, sans puis avec la recherche. */
    hint: string
    searchHint: string
  }
  searchPage: {
    title: string
    description: string
    /** Dit que le reste du site est dans une autre langue, puis le lien qui y cherche. */
    otherLanguage: string
    siteLanguage: string
    placeholder: string
    noScript: string
    browseBefore: string
    browseAfter: string
    results: string
  }
}
