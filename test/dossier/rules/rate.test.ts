import { describe, expect, it } from 'vitest'
import { rate } from '../../../src/dossier/rules/rate.js'
import type { Tally } from '../../../src/dossier/tally.js'

/** What the rule makes of the rates of one tally. */
const check = (tally: Tally, context = {}) => [rate.check(tally, context)].flat()

describe('dossier/rate', () => {
  it('has nothing to judge where no rate is published', () => {
    expect(check({ resolved: { total: 10, late: 1 } })).toEqual([
      { outcome: 'not-evaluated', missing: [['rates']] },
    ])
  })

  it('says which counts a rate lacks', () => {
    expect(check({ resolved: { total: 10 }, rates: { late: '10' } })).toEqual([
      { outcome: 'not-evaluated', missing: [['resolved', 'late']] },
    ])
    expect(check({ rates: { late: '10' } })).toMatchObject([{ outcome: 'not-evaluated' }])
  })

  it('takes counts that follow from those reported', () => {
    const resolved = { early: 5, onTime: 3, late: 2 }
    expect(check({ resolved, rates: { late: '20' } })).toEqual([{ outcome: 'passed' }])
    expect(check({ resolved, rates: { late: '30' } })).toMatchObject([
      { outcome: 'failed', expected: '20.00' },
    ])
  })

  it('proposes a figure only where the other relations of the tally, and those beyond it, would hold', () => {
    // 89 of 200 would be 44.5 %: 98 with its digits swapped.
    const slipped: Tally = { resolved: { total: 200, late: 98 }, rates: { late: '44.5' } }
    const slip = { kind: 'digits-swapped' }
    expect(check(slipped)).toMatchObject([{ outcome: 'failed', cause: slip }])
    const [refused] = check(slipped, { wouldHold: () => false })
    expect(refused).toMatchObject({ outcome: 'failed' })
    expect(refused).not.toHaveProperty('cause', expect.objectContaining(slip))
    const bound: Tally = { ...slipped, resolved: { total: 200, punctual: 102, late: 98 } }
    expect(check(bound)[0]).not.toHaveProperty('cause', expect.objectContaining(slip))
  })

  it('knows a rate that is what its partner leaves of a hundred', () => {
    // 66.67 was cut to 66.6, and 33.4 is what that leaves: 1 of 3 is 33.3.
    const resolved = { total: 3, punctual: 2, late: 1 }
    expect(check({ resolved, rates: { punctual: '66.6', late: '33.4' } })).toMatchObject([
      { outcome: 'failed', severity: 'warning', cause: { kind: 'truncated' } },
      { outcome: 'failed', severity: 'info', cause: { kind: 'complement' } },
    ])
    expect(check({ resolved, rates: { late: '33.4' } })).toMatchObject([
      { outcome: 'failed', severity: 'error' },
    ])
  })
})
