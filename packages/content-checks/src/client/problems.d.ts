// Written by the plugin while `vuepress dev` runs, and replaced at each save.
declare module '@temp/content-checks/problems.js' {
  export const problems: import('../shared/panel-problems.js').PanelProblems
}

interface ImportMeta {
  /** Given by Vite. */
  hot?: {
    accept: (
      path: string,
      update: (module?: { problems: import('../shared/panel-problems.js').PanelProblems }) => void,
    ) => void
  }
}
