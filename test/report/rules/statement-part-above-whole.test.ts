import { describe, expect, it } from 'vitest'
import { statementPartAboveWhole } from '../../../src/report/rules/statement-part-above-whole.js'
import type { ShareStatement } from '../../../src/report/statement.js'

const check = (part: ShareStatement['part'], whole: ShareStatement['whole']) =>
  statementPartAboveWhole.check({ kind: 'share', label: 'Hồ sơ được xác thực', part, whole }, {})

describe('statement/part-above-whole', () => {
  it.each<[string, ShareStatement['part'], ShareStatement['whole']]>([
    ['within its whole', 1830, 1951],
    ['all of it', 1951, 1951],
    ['an approximate part that may fit', { atLeast: 1950, atMost: 2000 }, 1951],
    ['an approximate whole that may hold it', 1951, { atLeast: 1900 }],
  ])('accepts a part %s', (_, part, whole) => {
    expect(check(part, whole)).toEqual({ outcome: 'passed' })
  })

  it.each<[ShareStatement['part'], ShareStatement['whole'], number, number]>([
    [1951, 1830, 1830, 121],
    [{ atLeast: 1951 }, { atLeast: 1800, atMost: 1900 }, 1900, 51],
  ])('names both figures: %j of %j', (part, whole, atMost, difference) => {
    expect(check(part, whole)).toMatchObject({
      outcome: 'failed',
      path: ['part'],
      label: { vi: 'Hồ sơ được xác thực', en: 'Hồ sơ được xác thực' },
      actual: part,
      expected: { atMost },
      difference,
      operands: [{ path: ['whole'], value: whole }],
    })
  })
})
