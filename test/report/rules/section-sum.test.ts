import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.js'
import { sectionSum } from '../../../src/report/rules/section-sum.js'
import { least } from '../sample.js'

/** What the rule makes of the staff of one report. */
const check = (staff: object) =>
  [sectionSum.check({ ...least, civilService: { staff } } as Report, {})].flat()

describe('section/sum with approximate figures', () => {
  it('fails only where no values inside them make the whole', () => {
    const parts = { officials: 11, civilServants: 8 }
    expect(check({ total: { atLeast: 15, atMost: 20 }, ...parts })).toMatchObject([{ outcome: 'passed' }])
    expect(check({ total: { atLeast: 20, atMost: 25 }, ...parts })).toMatchObject([
      { outcome: 'failed', path: ['civilService', 'staff', 'total'] },
    ])
    expect(check({ total: 19, officials: { atLeast: 9, atMost: 12 }, civilServants: 8 })).toMatchObject([
      { outcome: 'passed' },
    ])
  })

  it('says what is missing', () => {
    expect(check({ officials: { atLeast: 9, atMost: 12 } })).toMatchObject([
      { outcome: 'not-evaluated', missing: [['civilService', 'staff', 'total']] },
    ])
    expect(check({ total: { atLeast: 15 }, officials: 11 })).toMatchObject([{ outcome: 'not-evaluated' }])
    // Contracted staff may stand among the others: with them the sum is open.
    expect(
      check({ total: { atLeast: 20, atMost: 25 }, officials: 11, civilServants: 8, contractors: 3 }),
    ).toMatchObject([{ outcome: 'not-evaluated' }])
  })
})
