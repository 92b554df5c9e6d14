import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TallyFigure } from '../../src/dossier/tally.js'
import { tallyFigureKeys, tallyModel } from '../../src/dossier/tally-model.js'
import { checkTally } from './check-tally.js'
import { consistentCounts, omissible, partialTally, ratesOf, tallyOf } from './consistent-tally.js'

/** The figures that sums of a tally hold together. */
const inSums = tallyFigureKeys.filter((key) => tallyModel.summed.has(key))

describe('the rules of a tally', () => {
  it('find nothing in a tally that is consistent, whatever is left out', () => {
    fc.assert(
      fc.property(partialTally, ({ tally }) => {
        const { findings, ruleErrors } = checkTally(tally)
        expect(findings.filter(({ cause }) => cause?.kind !== 'left-over')).toEqual([])
        expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
        expect(ruleErrors).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('FC9: a figure that its sums accuse is not accused by rates as well', () => {
    let accused = 0
    fc.assert(
      fc.property(
        consistentCounts({ least: 1, most: 5000 }),
        fc.subarray(omissible),
        fc.constantFrom(...inSums),
        fc.nat(20_000),
        (counts, left, figure, value) => {
          fc.pre(value !== counts[figure])
          const shown = Object.entries({ ...counts, [figure]: value }).filter(
            ([key]) => key === figure || !left.includes(key as TallyFigure),
          )
          const { findings } = checkTally({
            ...tallyOf(Object.fromEntries(shown)),
            rates: ratesOf(counts, 2),
          })
          const errors = findings.filter(({ severity }) => severity === 'error')
          if (!errors.some(({ rule }) => rule !== 'dossier/rate')) return
          accused++
          // Digits that explain both are named where the rate stands.
          const rates = errors.filter(
            ({ rule, cause }) => rule === 'dossier/rate' && !(cause !== undefined && 'figure' in cause),
          )
          expect(rates).toEqual([])
        },
      ),
      { numRuns: 150, endOnFailure: true },
    )
    expect(accused).toBeGreaterThan(40)
  })
})
