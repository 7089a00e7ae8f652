/** Values that half and 95 % of the measures do not exceed. */
export const percentiles = (values: readonly number[]): [p50: number, p95: number] => {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0
  return [at(0.5), at(0.95)]
}
