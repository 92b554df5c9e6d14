import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.js'
import { issuedEarly } from '../../../src/report/rules/issued-early.js'
import { least } from '../sample.js'

const ended = { ...least.period, from: '2023-12-15', to: '2024-03-14' } as const

function check(about: Partial<Report>) {
  return issuedEarly.check({ ...least, ...about }, {})
}

describe('report/issued-early', () => {
  it.each<[string, Partial<Report>, object]>([
    ['no day of issue', { period: ended }, { outcome: 'not-evaluated', missing: [['issuedOn']] }],
    [
      'one left empty',
      { issuedOn: null, period: ended },
      { outcome: 'not-evaluated', missing: [['issuedOn']] },
    ],
    ['no last day', { issuedOn: '2024-03-14' }, { outcome: 'not-evaluated', missing: [['period', 'to']] }],
    ['issued on the last day', { issuedOn: '2024-03-14', period: ended }, { outcome: 'passed' }],
    ['issued the day after', { issuedOn: '2024-03-15', period: ended }, { outcome: 'passed' }],
    [
      'issued the day before it ended',
      { issuedOn: '2024-03-13', period: ended },
      {
        outcome: 'failed',
        path: ['issuedOn'],
        actual: '2024-03-13',
        operands: [{ path: ['period', 'to'], value: '2024-03-14' }],
        data: { end: '2024-03-14' },
      },
    ],
  ])('%s', (_, about, verdict) => {
    expect(check(about)).toEqual(verdict)
  })
})

describe('FJ21: a period whose days are not stated', () => {
  const quarter = { kind: 'quarter', year: 2025, ordinal: 1 } as const
  it.each([
    [
      'before every end that it may have',
      '2025-03-07',
      { outcome: 'failed', path: ['issuedOn'], actual: '2025-03-07' },
    ],
    ['between the two', '2025-03-20', { outcome: 'not-evaluated', missing: [['period', 'to']] }],
    ['after both', '2025-03-31', { outcome: 'passed' }],
  ])('%s', (_, issuedOn, verdict) => {
    expect(check({ issuedOn, period: quarter })).toMatchObject(verdict)
  })

  it.each([
    ['a month', { kind: 'month', year: 2025, ordinal: 5 }, '2025-05-13'],
    ['a year', { kind: 'year', year: 2025 }, '2025-12-13'],
    ['a half', { kind: 'half-year', year: 2025, ordinal: 1 }, '2025-05-31'],
  ] as const)('%s', (_, period, issuedOn) => {
    expect(check({ issuedOn, period })).toMatchObject({ outcome: 'failed' })
    expect(check({ issuedOn, period: { kind: period.kind } })).toMatchObject({ outcome: 'not-evaluated' })
  })
})
