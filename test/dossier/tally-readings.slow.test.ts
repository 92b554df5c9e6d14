import fc from 'fast-check'
import { expect, it } from 'vitest'
import { setTallyFigure } from '../../src/dossier/build-tally.js'
import { tallyIndicators } from '../../src/dossier/tally-model.js'
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

it('finds a part that is above its whole in every reading', () => {
  const partsOfWholes = [
    ['received.online', 'received.inPeriod'],
    ['resolved.total', 'received.total'],
    ['resolved.late', 'resolved.total'],
    ['inProgress.overdue', 'inProgress.total'],
  ] as const
  fc.assert(
    fc.property(
      tallyInReading,
      fc.constantFrom(...partsOfWholes),
      fc.nat(9),
      (tally, [part, whole], more) => {
        const stated = tallyIndicators[whole].read(tally)
        fc.pre(typeof stated === 'number' && tallyIndicators[part].read(tally) != null)
        // Early ones among those on time contradict a planted total themselves: their sum may be meant instead of it.
        const { early, onTime, total } = (tally.resolved ?? {}) as Record<string, number | undefined>
        fc.pre(part !== 'resolved.total' || (early ?? 0) + (onTime ?? 0) <= (total ?? 0))
        const { findings } = checkTally(setTallyFigure(tally, part, Number(stated) + 1 + more))
        expect(findings.map(({ severity }) => severity)).toContain('error')
      },
    ),
    { numRuns: 300 },
  )
})

it('FJ3: takes the withdrawn for those in no class where the returned, as many, are beside', () => {
  const tally = {
    received: { total: 4 },
    resolved: { total: 3, punctual: 1, late: 0, withoutDeadline: 1 },
    inProgress: { total: 0 },
    returned: 1,
    withdrawn: 2,
  }
  expect(checkTally(tally).findings).toMatchObject([
    { severity: 'warning', cause: { kind: 'inside-another', parts: [['withdrawn']] } },
  ])
  const named = checkTally(tally).findings.flatMap(({ operands }) => operands)
  expect(named).toContainEqual(expect.objectContaining({ path: ['withdrawn'], value: 2, beside: true }))
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
