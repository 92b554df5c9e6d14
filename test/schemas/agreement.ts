import type { ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { InputIssue } from '../../src/check/input-issue.js'
import { mutated, valueAt } from './mutated.js'
import { leftToReaders, notNormalized } from './schemas.js'

/** What the library says of data: its issues, none when it takes them. */
export type Read = (input: unknown) => readonly InputIssue[]

/** The named kind of refusal that JSON Schema cannot express, if an issue is one. */
export function kindOf(issue: InputIssue, document: unknown): string | undefined {
  const kind = kindFrom(issue, valueAt(document, issue.path))
  return kind !== undefined && kind in leftToReaders ? kind : undefined
}

function kindFrom(issue: InputIssue, value: unknown): string | undefined {
  const text = typeof value === 'string' ? value : ''
  if (notNormalized.test(text)) return 'not-normalized'
  if (issue.code === 'inconsistent') return issue.reason
  if (issue.code !== 'unreadable') return undefined
  const { code } = issue.notation
  switch (code) {
    case 'too-large':
      return text.replace(/\D/g, '').length > 15 || /tỷ|tỉ|triệu|nghìn|ngàn/i.test(text) ? code : undefined
    case 'empty':
      return typeof value === 'object' ? code : undefined
    case 'too-precise':
      return typeof value === 'number' ? code : undefined
    case 'invalid-date':
      return /(1900-01-01|2199-12-31).*:/.test(text) ? 'outside-years' : undefined
    default:
      return code
  }
}

/**
 * Holds the schema against the library over documents changed at random: what the library takes the schema accepts;
 * what the schema accepts the library takes, but for the named kinds. Answers how often which.
 */
export function compare(
  validate: ValidateFunction,
  read: Read,
  documents: readonly unknown[],
  numRuns: number,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = { accepted: 0, refused: 0 }
  fc.assert(
    fc.property(mutated(documents), (document) => {
      const issues = read(document)
      const valid = validate(document)
      if (issues.length === 0) expect(validate.errors ?? []).toEqual([])
      const kinds = issues.map((issue) => kindOf(issue, document))
      if (valid) expect(issues.filter((_, index) => kinds[index] === undefined)).toEqual([])
      const outcome = !valid ? 'refused' : issues.length === 0 ? 'accepted' : [...new Set(kinds)].join(' ')
      counts[outcome] = (counts[outcome] ?? 0) + 1
    }),
    { numRuns, seed: 2024 },
  )
  return counts
}
