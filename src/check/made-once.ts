import type { RuleContext } from './rule.js'

/**
 * The context of a subject of which several rules make the same (tính một lần cho nhiều quy tắc): it is made once, by
 * whichever rule asks first, and lives as long as the check of that one subject.
 * @internal
 */
export function madeOnce(): Required<Pick<RuleContext, 'once'>> {
  const made = new Map<unknown, { readonly subject: unknown; readonly result: unknown }>()
  return {
    once: <Subject, Result>(make: (subject: Subject) => Result, subject: Subject): Result => {
      const known = made.get(make)
      if (known !== undefined && known.subject === subject) return known.result as Result
      const result = make(subject)
      made.set(make, { subject, result })
      return result
    },
  }
}

/**
 * What rules make of their subject: once, where their context says so.
 * @internal
 */
export function make<Subject, Result>(
  { once }: RuleContext,
  maker: (subject: Subject) => Result,
  subject: Subject,
): Result {
  return once === undefined ? maker(subject) : once(maker, subject)
}
