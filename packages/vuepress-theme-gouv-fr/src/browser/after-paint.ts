/** Exécute `task` après l’affichage en cours : la page est vue avant que ses scripts ne s’y mettent. */
export const afterPaint = (task: () => void): void => {
  requestAnimationFrame(() => setTimeout(task))
}
