/** Appends a non-negative integer, 7 bits a byte, low bits first. */
export const writeVarint = (bytes: { push: (byte: number) => unknown }, value: number): void => {
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

/** Returns a function that reads, one after the other, the integers of {@link writeVarint}. */
export const createVarintReader = (bytes: Uint8Array, start = 0): (() => number) => {
  let position = start
  return () => {
    for (let value = 0, factor = 1; ; factor *= 128) {
      const byte = bytes[position]
      if (byte === undefined) throw new RangeError('tronqué')
      position += 1
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }
}
