import { describe, expect, it } from 'vitest'
import type { Period } from '../../../src/calendar/period.js'
import { repealedDocument } from '../../../src/report/rules/repealed-document.js'
import { least } from '../sample.js'

describe('FJ23: a decree cited after its repeal', () => {
  const check = (number: string | null, period: Period) =>
    repealedDocument.check({ ...least, period, citations: [{ number }] }, {})
  const quarter = (year: number, ordinal: number): Period => ({ kind: 'quarter', year, ordinal })

  it.each([
    ['61/2018/NĐ-CP', quarter(2025, 4)],
    ['Số: 61/2018/NĐ-CP', quarter(2026, 1)],
    ['107/2021/NĐ-CP', { kind: 'custom', from: '2025-07-01', to: '2025-09-14' } as const],
    ['42/2022/NĐ-CP', quarter(2026, 4)],
    ['01/2011/TT-BNV', quarter(2024, 1)],
  ])('%s', (number, period) => {
    expect(check(number, period)).toMatchObject([
      { outcome: 'failed', path: ['citations', 0, 'number'], basis: [{ document: expect.any(String) }] },
    ])
  })

  it.each([
    ['61/2018/NĐ-CP', quarter(2025, 3)],
    ['61/2018/NĐ-CP', quarter(2025, 2)],
    ['42/2022/NĐ-CP', quarter(2026, 3)],
    ['118/2025/NĐ-CP', quarter(2026, 4)],
    ['61/QĐ-UBND', quarter(2026, 4)],
  ])('not %s in force at the beginning', (number, period) => {
    expect(check(number, period)).toEqual([{ outcome: 'passed' }])
  })

  it('asks for the days of the period and the number', () => {
    expect(check('61/2018/NĐ-CP', { kind: 'quarter' })).toMatchObject({ missing: [['period', 'from']] })
    expect(check(null, quarter(2026, 4))).toMatchObject([{ missing: [['citations', 0, 'number']] }])
  })
})
