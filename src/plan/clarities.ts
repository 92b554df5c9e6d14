import type { Text } from '../notation/language.js'
import type { Task } from './task.js'

/** What is to be clear of a task: the person, the responsibility, the result, the progress. Its work is its title. */
export type Clarity = 'assignee' | 'deliverable' | 'lead' | 'dueOn'

/**
 * What the clarities of a task are called (“bốn rõ”, “năm rõ”): by the key that says it.
 *
 * @example
 * ```ts
 * import { clarityTitles } from 'cchc/plan'
 *
 * clarityTitles.assignee.vi // 'rõ người'
 * ```
 */
export const clarityTitles: Readonly<Record<Clarity, Text>> = {
  assignee: { vi: 'rõ người', en: 'a clear person' },
  deliverable: { vi: 'rõ kết quả', en: 'a clear result' },
  lead: { vi: 'rõ trách nhiệm', en: 'a clear responsibility' },
  dueOn: { vi: 'rõ tiến độ', en: 'a clear progress' },
}

/** The clarities that a task lacks; one that goes on throughout the year needs no due day. @internal */
export function lackingClarities(task: Task): readonly Clarity[] {
  return (Object.keys(clarityTitles) as Clarity[]).filter(
    (clarity) => task[clarity] == null && !(clarity === 'dueOn' && task.recurring === true),
  )
}
