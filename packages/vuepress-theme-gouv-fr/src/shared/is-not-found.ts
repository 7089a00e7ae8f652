/** Vrai pour la page 404 du site, et pour celle de chaque langue (`/en/404.html`). */
export const isNotFound = (path: string): boolean => path.endsWith('/404.html')
