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
