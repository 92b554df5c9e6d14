import { describe, expect, it } from 'vitest'
import { citedEarly } from '../../../src/report/rules/cited-early.js'
import { least } from '../sample.js'

describe('FJ20: a document cited before it was issued', () => {
  const check = (issuedOn: string | null, cited: string | null) =>
    citedEarly.check({ ...least, issuedOn, citations: [{ number: '15/KH-UBND', issuedOn: cited }] }, {})

  it('is named with both days', () => {
    expect(check('2025-12-18', '2026-01-20')).toMatchObject([
      {
        outcome: 'failed',
        path: ['citations', 0, 'issuedOn'],
        actual: '2026-01-20',
        operands: [{ path: ['issuedOn'], value: '2025-12-18' }],
      },
    ])
    expect(check('2025-12-18', '2025-12-18')).toEqual([{ outcome: 'passed' }])
  })

  it('needs both', () => {
    expect(check(null, '2026-01-20')).toMatchObject({ missing: [['issuedOn']] })
    expect(check('2025-12-18', null)).toMatchObject([{ missing: [['citations', 0, 'issuedOn']] }])
  })
})
