const MEGABYTE = 1_000_000

/** « 3,2 Mo », « 480 ko ». */
export const sayBytes = (bytes: number): string => {
  const isLarge = bytes >= MEGABYTE
  const count = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: isLarge ? 1 : 0 }).format(
    bytes / (isLarge ? MEGABYTE : 1000),
  )
  return `${count} ${isLarge ? 'Mo' : 'ko'}`
}
