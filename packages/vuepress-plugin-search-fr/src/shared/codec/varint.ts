/** Appends a non-negative integer, 7 bits a byte, low bits first. */
export const writeVarint = (bytes: number[], value: number): void => {
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

/** Reads the integers written by {@link writeVarint}, one after the other. */
export const createVarintReader = (bytes: Uint8Array, start = 0) => {
  let position = start
  const readVarint = (): number => {
    let value = 0
    let factor = 1
    for (;;) {
      const byte = bytes[position]
      if (byte === undefined) throw new RangeError('index tronqué')
      position += 1
      value += (byte & 127) * factor
      if (byte < 128) return value
      factor *= 128
    }
  }
  return { readVarint, position: () => position }
}
