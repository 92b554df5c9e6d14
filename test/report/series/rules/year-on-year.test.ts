import { describe, expect, it } from 'vitest'
import { yearOnYear } from '../../../../src/report/series/rules/year-on-year.js'

const verdictsOn = (previous: object, next: object, section = 'procedures.dossiers') =>
  [yearOnYear.check({ section, previous, next }, {})].flat()
const online = (count: unknown) => ({ received: { online: count } })

describe('a figure of the same period of two years', () => {
  it('has changed much: what stood there, and how much', () => {
    expect(verdictsOn(online(1482), online(148))).toEqual([
      {
        outcome: 'failed',
        path: ['next', 'received', 'online'],
        label: { vi: 'Hồ sơ tiếp nhận trực tuyến', en: 'Dossiers received online' },
        actual: 148,
        difference: -1334,
        operands: [
          {
            path: ['previous', 'received', 'online'],
            value: 1482,
            label: { vi: 'Hồ sơ tiếp nhận trực tuyến', en: 'Dossiers received online' },
          },
        ],
        data: {
          before: 1482,
          percentage: '-90.0',
          size: 'large',
          change: { vi: 'giảm 90,0%', en: '90.0% less' },
        },
      },
    ])
  })

  it.each<[string, unknown, unknown, number, object]>([
    [
      'half as many again',
      100,
      150,
      50,
      { before: 100, percentage: '50.0', size: 'large', change: { vi: 'tăng 50,0%', en: '50.0% more' } },
    ],
    [
      'none any more',
      30,
      0,
      -30,
      { before: 30, percentage: '-100.0', size: 'large', change: { vi: 'giảm 100,0%', en: '100.0% less' } },
    ],
    [
      'many where there were hardly any',
      1,
      31,
      30,
      { before: 1, size: 'small', change: { vi: 'số gốc nhỏ', en: 'of a small base' } },
    ],
    [
      'at the least, where both are approximate',
      { atMost: 100 },
      { atLeast: 150 },
      50,
      {
        before: { atMost: 100 },
        percentage: '50.0',
        size: 'large',
        change: { vi: 'tăng 50,0%', en: '50.0% more' },
      },
    ],
  ])('has changed much: %s', (_, before, after, difference, data) => {
    const [verdict, ...others] = verdictsOn(online(before), online(after))
    expect(others).toEqual([])
    expect(verdict).toMatchObject({ outcome: 'failed', actual: after, difference })
    expect(verdict).toHaveProperty('data', data)
  })

  it.each<[string, unknown, unknown]>([
    ['less than by half', 100, 149],
    ['by less than half the other way', 100, 51],
    ['few more of few', 1, 30],
    ['not at all', 500, 500],
    ['perhaps not', { atLeast: 100 }, 900],
  ])('has changed little: %s', (_, before, after) => {
    expect(verdictsOn(online(before), online(after))).toEqual([{ outcome: 'passed' }])
  })

  it.each<[string, object, object, readonly unknown[]]>([
    ['the earlier report', {}, online(148), [['previous', 'received', 'online']]],
    ['the later report', online(148), online(null), [['next', 'received', 'online']]],
    [
      'each of the reports',
      online(148),
      { received: { direct: 20 } },
      [
        ['next', 'received', 'online'],
        ['previous', 'received', 'direct'],
      ],
    ],
  ])('is missing in %s', (_, previous, next, missing) => {
    expect(verdictsOn(previous, next)).toEqual([{ outcome: 'not-evaluated', missing }])
  })

  it('is not looked at where it is made of others, or in neither report', () => {
    expect(verdictsOn({ received: { total: 1482 } }, { received: { total: 148 } })).toEqual([])
    expect(verdictsOn({ received: 900 }, { received: 9 }, 'procedures.feedback')).toEqual([])
    expect(verdictsOn({}, online(null))).toEqual([])
  })

  it('is judged beside others that are missing', () => {
    expect(
      verdictsOn({ received: { online: 100 }, resolved: { total: 90 } }, { received: { online: 110 } }),
    ).toEqual([{ outcome: 'passed' }, { outcome: 'not-evaluated', missing: [['next', 'resolved', 'total']] }])
  })
})
