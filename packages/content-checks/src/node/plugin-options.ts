import type { CheckOptions } from '../shared/check-options.js'

/** Options of the VuePress plugin. */
export interface ContentChecksOptions extends CheckOptions {
  /**
   * Date of the day, `AAAA-MM-JJ`, against which dates are « in the future ».
   *
   * @default the date of the clock
   */
  today?: string
}
