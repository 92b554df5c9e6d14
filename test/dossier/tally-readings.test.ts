import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkTally } from './check-tally.js'
import { readingCauses, tallyInReading } from './tally-readings.js'

it('FJ3, FJ4, FJ5, FJ17: accuse no tally that is right in some reading, and name the reading where they warn', () => {
  let named = 0
  fc.assert(
    fc.property(tallyInReading, (tally) => {
      const { findings, ruleErrors } = checkTally(tally)
      const doubts = findings.filter(({ severity }) => severity !== 'info')
      named += doubts.length
      const accused = doubts.filter(
        ({ severity, rule, cause }) =>
          severity === 'error' ||
          (rule !== 'dossier/part-above-whole' && !readingCauses.includes(cause?.kind ?? '')),
      )
      expect(accused).toEqual([])
      expect(ruleErrors).toEqual([])
    }),
    { numRuns: 300 },
  )
  expect(named).toBeGreaterThan(20)
})

it('takes a rate for cut off in one reading of what is in progress rather than for one of another base', () => {
  const { findings } = checkTally({
    received: { total: 3131 },
    resolved: { total: 2822, early: 2017, onTime: 785, punctual: 2802, late: 20 },
    inProgress: { inTime: 285, overdue: 6, awaitingSupplement: 11 },
    returned: 6,
    rates: { overdue: '1' },
  })
  const of = findings.filter(({ rule }) => rule === 'dossier/rate')
  expect(of).toMatchObject([{ severity: 'warning', cause: { kind: 'truncated' } }])
})
