/** Exécute `task` quand la page est chargée et vraiment montrée : une page préparée d’avance attend. */
export function afterLoad(root: Document, task: () => void): void {
  const once = { once: true }
  if ((root as Document & { prerendering?: boolean }).prerendering) {
    root.addEventListener('prerenderingchange', () => afterLoad(root, task), once)
  } else if (root.readyState === 'complete') task()
  else addEventListener('load', task, once)
}
