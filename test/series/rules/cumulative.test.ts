import { describe, expect, it } from 'vitest'
import { cumulative, type SectionInYear } from '../../../src/series/rules/cumulative.js'

type State = SectionInYear['states'][number]

const verdictsOn = (section: string, states: readonly State[]) =>
  [cumulative.check({ section, states }, {})].flat()

/** A section as a report says it that ends on a day of 2024; since January, and periodic, unless `about` says. */
function until(to: string, figures: object, about: Partial<State> & { from?: string } = {}): State {
  const { from = '2023-12-15', ...rest } = about
  return { days: { from, to: `2024-${to}` }, isPeriodic: true, sinceJanuary: true, figures, ...rest }
}

const plan = (to: string, completed: unknown, about: Parameters<typeof until>[2] = {}) =>
  until(to, { completed }, about)
const online = (to: string, count: unknown, about: Parameters<typeof until>[2] = {}) =>
  until(to, { received: { online: count } }, about)

describe('what is cumulated since January', () => {
  it('is less than it was: where, and by how much', () => {
    expect(verdictsOn('direction.plan', [plan('03-14', 5), plan('06-14', 3)])).toEqual([
      {
        outcome: 'failed',
        path: ['states', 1, 'completed'],
        label: { vi: expect.any(String), en: expect.any(String) },
        actual: 3,
        expected: { atLeast: 5 },
        difference: -2,
        operands: [
          {
            path: ['states', 0, 'completed'],
            value: 5,
            label: { vi: expect.any(String), en: expect.any(String) },
          },
        ],
        data: { before: 5, until: '2024-03-14' },
      },
    ])
  })

  it.each<[string, unknown, unknown]>([
    ['as many', 5, 5],
    ['more', 5, 6],
    ['perhaps as many', { atLeast: 5 }, 5],
    ['perhaps more', 5, { atLeast: 3 }],
    ['perhaps as many of at most', { atMost: 9 }, 0],
  ])('may be %s', (_, before, after) => {
    expect(verdictsOn('direction.plan', [plan('03-14', before), plan('06-14', after)])).toEqual([
      { outcome: 'passed' },
    ])
  })

  it.each<[string, boolean, boolean]>([
    ['the later report', true, false],
    ['the earlier report', false, true],
    ['each of them', false, false],
  ])('may be counted otherwise where %s is thematic', (_, first, second) => {
    expect(
      verdictsOn('direction.plan', [
        plan('03-14', 5, { isPeriodic: first }),
        plan('06-14', 3, { isPeriodic: second }),
      ]),
    ).toMatchObject([{ outcome: 'failed', severity: 'warning' }])
  })

  it('is held against the last report that has it', () => {
    expect(
      verdictsOn('direction.plan', [
        plan('03-14', 5),
        plan('06-14', 8),
        plan('08-14', null),
        plan('09-14', 6),
      ]),
    ).toMatchObject([
      { outcome: 'passed' },
      {
        outcome: 'failed',
        path: ['states', 3, 'completed'],
        expected: { atLeast: 8 },
        operands: [{ path: ['states', 1, 'completed'], value: 8 }],
        data: { before: 8, until: '2024-06-14' },
      },
    ])
  })

  it('is held in reports of one day against the one before, and later ones against the first of them', () => {
    const [june, quarter2, july] = [plan('06-14', 5), plan('06-14', 3), plan('07-14', 4)]
    expect(verdictsOn('direction.plan', [june, quarter2])).toEqual([])
    expect(verdictsOn('direction.plan', [plan('03-14', 4), june, quarter2, july])).toMatchObject([
      { outcome: 'passed' },
      {
        outcome: 'failed',
        path: ['states', 2, 'completed'],
        operands: [{ path: ['states', 0, 'completed'] }],
      },
      {
        outcome: 'failed',
        path: ['states', 3, 'completed'],
        operands: [{ path: ['states', 1, 'completed'] }],
      },
    ])
  })

  it('may be less where the plan was changed, for a reason', () => {
    const changed = (changeReason: unknown) => until('06-14', { completed: 3, changeReason })
    expect(verdictsOn('direction.plan', [plan('03-14', 5), changed('Điều chỉnh kế hoạch')])).toEqual([])
    expect(verdictsOn('direction.plan', [plan('03-14', 5), changed(null)])).toMatchObject([
      { outcome: 'failed', difference: -2 },
    ])
    // The next report goes on with the plan as changed.
    expect(
      verdictsOn('direction.plan', [plan('03-14', 5), changed('Điều chỉnh kế hoạch'), plan('09-14', 4)]),
    ).toEqual([{ outcome: 'passed' }])
  })

  it('may not be less where the money of another section was spent', () => {
    const disbursed = (to: string, amount: number) =>
      until(to, { investment: { disbursed: amount, planned: 9000000000 } })
    expect(
      verdictsOn('publicFinance', [disbursed('03-14', 2500000000), disbursed('06-14', 2050000000)]),
    ).toMatchObject([{ path: ['states', 1, 'investment', 'disbursed'], difference: -450000000 }])
  })
})

describe('what happened in periods that begin with January', () => {
  const section = 'procedures.dossiers'

  it('does not become less either', () => {
    expect(verdictsOn(section, [online('03-14', 500), online('06-14', 450)])).toMatchObject([
      { outcome: 'failed', path: ['states', 1, 'received', 'online'], difference: -50 },
    ])
  })

  it('is not known where the later period leaves first days out', () => {
    const later = { from: '2024-01-01' }
    expect(verdictsOn(section, [online('03-14', 500), online('06-14', 450, later)])).toEqual([
      { outcome: 'not-evaluated', missing: [['states', 1]] },
    ])
    expect(verdictsOn(section, [online('03-14', 500, later), online('06-14', 450)])).toMatchObject([
      { outcome: 'failed' },
    ])
  })

  it('is not held against a period that begins later in the year', () => {
    const quarter2 = { from: '2024-03-15', sinceJanuary: false }
    expect(verdictsOn(section, [online('03-14', 500), online('06-14', 300, quarter2)])).toEqual([])
    expect(
      verdictsOn(section, [online('03-14', 500), online('06-14', 900, quarter2), online('09-14', 700)]),
    ).toEqual([{ outcome: 'passed' }])
  })

  it('may leave less in stock', () => {
    const stock = (to: string, total: number) =>
      until(to, { received: { carriedOver: total, total }, inProgress: { total } })
    expect(verdictsOn(section, [stock('03-14', 20), stock('06-14', 2)])).toEqual([])
  })

  it('is cumulated by its nature in the plan, whenever the period begins', () => {
    const quarter2 = { from: '2024-03-15', sinceJanuary: false }
    expect(verdictsOn('direction.plan', [plan('03-14', 5), plan('06-14', 3, quarter2)])).toMatchObject([
      { outcome: 'failed', difference: -2 },
    ])
  })
})
