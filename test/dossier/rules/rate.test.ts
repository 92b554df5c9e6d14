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
    expect(check({ resolved: { total: 10 }, rates: { late: '10' } })).toMatchObject([
      { outcome: 'not-evaluated', missing: [['resolved', 'late']] },
    ])
    expect(check({ rates: { late: '10' } })).toMatchObject([
      {
        outcome: 'not-evaluated',
        missing: [
          ['resolved', 'late'],
          ['resolved', 'total'],
        ],
      },
    ])
    expect(check({ resolved: { late: 0 }, rates: { late: '0' } })).toMatchObject([
      { outcome: 'not-evaluated', missing: [['resolved', 'total']] },
    ])
  })

  it('does not take a count that is left blank for 0', () => {
    expect(check({ resolved: { total: 10, late: null }, rates: { late: '0' } })).toMatchObject([
      { outcome: 'not-evaluated', missing: [['resolved', 'late']] },
    ])
  })

  it('asks for no other figures where the rates agree with those reported', () => {
    let asked = 0
    const others = (resolved: Tally['resolved'], rates: Tally['rates']): Tally =>
      Object.defineProperty({ resolved, rates }, 'inProgress', {
        get: () => {
          asked++
          return { total: 5 }
        },
      })
    const rates = { early: '99.84', late: '0.16' }
    expect(check(others({ total: 1277, early: 1275, late: 2 }, rates))).toEqual([
      { outcome: 'passed' },
      { outcome: 'passed' },
    ])
    expect(asked).toBe(0)
    expect(check(others({ early: 1275, onTime: 0, late: 2 }, { late: '0.16' }))).toEqual([
      { outcome: 'passed' },
    ])
    expect(asked).toBeGreaterThan(0)
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

  it.each([
    ['the returned', { returned: 10, withdrawn: 4 }, '80.0', 160],
    ['the withdrawn', { returned: 10, withdrawn: 4 }, '77.0', 154],
    ['both', { returned: 10, withdrawn: 4 }, '82.0', 164],
    ['the returned, the withdrawn unknown', { returned: 10 }, '80.0', 160],
    ['the returned, as many as were withdrawn', { returned: 10, withdrawn: 10 }, '80.0', 160],
  ])(
    'FJ25: names the base of a rate of those resolved that counts %s in',
    (_, others, published, numerator) => {
      const tally = {
        received: { total: 200 },
        resolved: { total: 150 },
        ...others,
        rates: { resolved: published },
      }
      expect(check(tally)).toMatchObject([
        {
          outcome: 'failed',
          severity: 'warning',
          path: ['rates', 'resolved'],
          expected: '75.00',
          cause: { kind: 'other-base', numerator, denominator: 200 },
        },
      ])
    },
  )

  it('knows no part that is not reported', () => {
    const tally = { received: { total: 200 }, resolved: { total: 150 }, rates: { resolved: '80.0' } }
    for (const others of [{}, { returned: 4 }]) {
      const [verdict] = check({ ...tally, ...others })
      expect(verdict).toMatchObject({ outcome: 'failed', severity: 'error', operands: [{}, {}] })
      expect(verdict).not.toHaveProperty('cause')
    }
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
