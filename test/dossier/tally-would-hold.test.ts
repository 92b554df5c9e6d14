import { describe, expect, it } from 'vitest'
import type { Tally } from '../../src/dossier/tally.js'
import { tallyWouldHold } from '../../src/dossier/tally-would-hold.js'

const rated: Tally = { resolved: { total: 200, late: 98 }, rates: { late: '44.5' } }
const summed: Tally = { received: { total: 1302, inPeriod: 1304, carriedOver: 16 } }

describe('tallyWouldHold', () => {
  it.each([
    ['the sum that it is the whole of', summed, 'received.total', 1320, true],
    ['not the sum that it is the whole of', summed, 'received.total', 1321, false],
    ['the rate that it is the part of', rated, 'resolved.late', 89, true],
    ['not the rate that it is the part of', rated, 'resolved.late', 88, false],
    [
      'the rate that it is the base of',
      { ...rated, resolved: { total: 299, late: 89 } },
      'resolved.total',
      200,
      true,
    ],
    [
      'not the rate that it is the base of',
      { ...rated, resolved: { total: 299, late: 89 } },
      'resolved.total',
      300,
      false,
    ],
    [
      'its own rate, where that of other figures is wrong anyway',
      { ...rated, inProgress: { total: 10, overdue: 5 }, rates: { late: '44.5', overdue: '99' } },
      'resolved.late',
      89,
      true,
    ],
    [
      'a rate of a base that follows from the others',
      { resolved: { early: 5, onTime: 3, late: 20 }, rates: { late: '20' } },
      'resolved.late',
      2,
      true,
    ],
    [
      'not a rate of a base that follows from the others',
      { resolved: { early: 5, onTime: 3, late: 20 }, rates: { late: '20' } },
      'resolved.late',
      3,
      false,
    ],
    [
      'a rate of which the part is unknown',
      { ...rated, resolved: { total: 299 } },
      'resolved.total',
      200,
      true,
    ],
    ['a rate of which the base is unknown', { ...rated, resolved: { late: 98 } }, 'resolved.late', 0, true],
    [
      'a rate of which the part is left blank',
      { ...rated, resolved: { total: 299, late: null } },
      'resolved.total',
      200,
      true,
    ],
    [
      'a rate of which the base is left blank',
      { ...rated, resolved: { total: null, late: 98 } },
      'resolved.late',
      88,
      true,
    ],
    [
      'a rate of which it makes the base 0',
      { resolved: { total: 5, late: 0 }, rates: { late: '0' } },
      'resolved.total',
      0,
      true,
    ],
  ] as const)('another value keeps %s', (_, tally, figure, value, expected) => {
    expect(tallyWouldHold(tally, figure.split('.'), value)).toBe(expected)
  })
})
