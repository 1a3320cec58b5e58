// Duties with a day: how the register's own dates stand on the day for which a run judges.
import { daysUntil } from '../model/day.js'

/** Days before a duty is due from which on it is shown. */
const warningDays = 30

export interface Duty {
  state: 'overdue' | 'soon'
  /** In our words alone: "was due 3 days ago", "is due in 12 days". */
  when: string
}

/** Null while there is more time left than the warning takes. On its day a duty is due and not yet overdue. */
export function judgeDuty(due: string, at: string): Duty | null {
  const days = daysUntil(due, at)
  if (days > warningDays) return null
  if (days < 0) return { state: 'overdue', when: `was due ${inDays(-days)} ago` }
  return { state: 'soon', when: days === 0 ? 'is due today' : `is due in ${inDays(days)}` }
}

function inDays(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}
