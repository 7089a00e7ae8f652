/** Share of the letters of a signpost that are in links. */
const MIN_LINK_SHARE = 0.3

/** Tells a section that only sends elsewhere from one that answers. */
export interface SignpostGauge {
  /** Adds text to the line. */
  add: (text: string, isLink: boolean) => void
  endLine: () => void
  /** True when each line so far, two at least, had a link and few words around. Starts again. */
  finish: () => boolean
}

/** Creates a gauge, fed with the text of a section as it is read. */
export const createSignpostGauge = (): SignpostGauge => {
  let size = 0
  let linkedSize = 0
  let lines = 0
  let linkedLines = 0
  let isFilled = false
  let hasLink = false
  const endLine = (): void => {
    if (isFilled) lines += 1
    if (hasLink) linkedLines += 1
    isFilled = hasLink = false
  }
  return {
    add: (text, isLink) => {
      const { length } = text.trim()
      if (!length) return
      isFilled = true
      size += length
      if (!isLink) return
      hasLink = true
      linkedSize += length
    },
    endLine,
    finish: () => {
      endLine()
      const isSignpost = lines > 1 && linkedLines === lines && linkedSize >= size * MIN_LINK_SHARE
      size = linkedSize = lines = linkedLines = 0
      return isSignpost
    },
  }
}
