// Days of the calendar, as the register writes them (`YYYY-MM-DD`), compared with the instant for which a run judges.
// A day ends at midnight UTC, wherever the run takes place.

const dayLength = 86_400_000

/** The day of an RFC 3339 instant in UTC, as `YYYY-MM-DD`. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant)).toISOString().slice(0, 10)
}

/** Whole days from the day of `at` to `day`: 0 on that day, negative once it is over. Both must be well formed. */
export function daysUntil(day: string, at: string): number {
  return Math.round((Date.parse(day) - Date.parse(dayOf(at))) / dayLength)
}
