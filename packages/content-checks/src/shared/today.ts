const FIRST_TIME_ZONE_HOURS = 14

/**
 * The date where the day starts first (UTC+14), `AAAA-MM-JJ`: a page re-read today in Nouméa must
 * not be « in the future » for a server whose clock still says yesterday.
 */
export const resolveToday = (now: Date): string =>
  new Date(now.getTime() + FIRST_TIME_ZONE_HOURS * 3_600_000).toISOString().slice(0, 10)
