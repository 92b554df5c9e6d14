import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/day.js'
import { type CountingPolicy, countingPolicies } from '../../src/dossier/counting-policy.js'
import { type Dossier, dossierSchema } from '../../src/dossier/dossier.js'
import { tallyDossiers } from '../../src/dossier/tally-dossiers.js'

const march = { from: '2024-03-01', to: '2024-03-31' }
const base: Dossier = { id: 'H1', channel: 'online', receivedOn: '2024-03-01', dueOn: '2024-03-08' }
const settled = (on: string, kind: 'resolved' | 'returned' = 'resolved') => ({ outcome: { kind, on } })

function count(change: object, policy: CountingPolicy = countingPolicies.listedApart) {
  const { total, issues } = tallyDossiers([{ ...base, ...change }], { period: march, policy })
  const classes = { ...total.resolved, ...total.inProgress }
  const names = Object.entries(classes).filter(
    ([name, value]) => value === 1 && !['total', 'punctual'].includes(name),
  )
  const reasons = issues.map((issue) => [
    issue.path.slice(1).join('/'),
    'reason' in issue ? issue.reason : issue.code,
  ])
  return { class: names.map(([name]) => name).join(), issues: reasons }
}

describe('names of groups and ids', () => {
  const labelsOf = (fields: readonly unknown[]) => {
    const list = fields.map((field, index) => ({ ...base, id: `H${index}`, field }) as Dossier)
    return tallyDossiers(list, { period: march, by: 'field' }).groups.field?.map(({ label, received }) => [
      label,
      received?.total,
    ])
  }

  it('FC3: makes one group of the spellings of a name, called as the first is', () => {
    expect(
      labelsOf([
        'Văn hóa',
        'Văn hóa ',
        'Văn hóa'.normalize('NFD'),
        'Văn\u00a0hóa',
        'Văn hoá',
        'VĂN HÓA',
        '1. Văn hóa:',
      ]),
    ).toEqual([['Văn hóa', 7]])
    expect(labelsOf(['Kĩ thuật', 'Kỹ thuật', 'Thủy lợi', 'Thuỷ lợi'])).toEqual([
      ['Kĩ thuật', 2],
      ['Thủy lợi', 2],
    ])
  })

  it('FC3: makes one group without a name', () => {
    expect(labelsOf(['', null, undefined, '  ', 'Hộ tịch', '***', '-', '—', '…'])).toEqual([
      ['***', 1],
      ['Hộ tịch', 1],
      [undefined, 7],
    ])
  })

  it('FC3: counts what cannot be a name in the group without one, and names it', () => {
    const fields = ['Hộ tịch', 12, { toString: '' }, ['Hộ tịch'], true]
    const list = fields.map((field, index) => ({ ...base, id: `H${index}`, field }) as unknown as Dossier)
    const { groups, issues } = tallyDossiers(list, { period: march, by: 'field' })
    expect(groups.field?.map(({ label, received }) => [label, received?.total])).toEqual([
      ['12', 1],
      ['Hộ tịch', 1],
      [undefined, 3],
    ])
    expect(issues.map(({ path, code }) => [path, code])).toEqual(
      [2, 3, 4].map((index) => [[index, 'field'], 'wrong-type']),
    )
  })

  it('FC3: counts an id once however it is written, and names other writings', () => {
    const ids = [
      'H1',
      'H1 ',
      1,
      '1',
      'Đ1',
      'Đ1'.normalize('NFD'),
      null,
      '',
      undefined,
      {},
      Object.create(null),
      8n,
      8n,
    ]
    const list = ids.map((id) => ({ ...base, id }) as Dossier)
    const { total, issues } = tallyDossiers(list, { period: march })
    expect(total.received?.total).toBe(9)
    expect(issues.map((issue) => [issue.path[0], 'reason' in issue ? issue.reason : issue.code])).toEqual([
      [1, 'id-spelling'],
      [1, 'repeated-id'],
      [2, 'wrong-type'],
      [3, 'repeated-id'],
      [5, 'repeated-id'],
      [6, 'missing'],
      [7, 'missing'],
      [8, 'missing'],
      [9, 'wrong-type'],
      [10, 'wrong-type'],
      [11, 'wrong-type'],
      [12, 'wrong-type'],
      [12, 'repeated-id'],
    ])
  })

  it('FC14: refuses a grouping that is none, with its name', () => {
    for (const by of [
      'linh_vuc',
      'constructor',
      null,
      {},
      { name: 'x' },
      { name: 'x', of: 'field' },
      ['field', 'field'],
    ]) {
      expect(() => tallyDossiers([], { period: march, by: by as never })).toThrow(TypeError)
    }
  })
})

describe('days that contradict each other', () => {
  it.each<readonly [string, object, string, readonly (readonly string[])[]]>([
    ['due before reception', { dueOn: '2024-02-28' }, 'overdue', [['dueOn', 'due-before-reception']]],
    [
      'a pause before reception',
      { pauses: [{ from: '2024-02-28', to: '2024-03-20' }], ...settled('2024-03-20') },
      'late',
      [['pauses/0/from', 'pause-before-reception']],
    ],
    [
      'a reversed pause',
      { pauses: [{ from: '2024-03-07', to: '2024-03-05' }], ...settled('2024-03-20') },
      'late',
      [['pauses/0/to', 'reversed']],
    ],
    [
      'pauses that overlap',
      { pauses: [{ from: '2024-03-06' }, { from: '2024-03-04', to: '2024-03-07' }] },
      'overdue',
      [['pauses/0/from', 'pauses-overlap']],
    ],
    [
      'a pause after the outcome',
      { pauses: [{ from: '2024-03-21' }], ...settled('2024-03-20') },
      'late',
      [['pauses/0/from', 'pause-after-outcome']],
    ],
    [
      'a pause that goes on under the outcome',
      { pauses: [{ from: '2024-03-05' }], ...settled('2024-03-20') },
      'early',
      [['pauses/0/to', 'pause-under-outcome']],
    ],
    [
      'a pause that ends after the outcome',
      { pauses: [{ from: '2024-03-05', to: '2024-03-28' }], ...settled('2024-03-20') },
      'early',
      [['pauses/0/to', 'pause-under-outcome']],
    ],
  ])('FC4, FC6: counts and names %s', (_, change, name, issues) => {
    expect(count(change)).toEqual({ class: name, issues })
  })

  it('FC4: ends a pause with the outcome at the latest, so that a return is not late', () => {
    expect(
      count(
        { pauses: [{ from: '2024-03-05' }], ...settled('2024-03-20', 'returned') },
        countingPolicies.formII06a,
      ),
    ).toEqual({
      class: 'onTime',
      issues: [['pauses/0/to', 'pause-under-outcome']],
    })
  })

  it('FC6: refuses a due day before reception, as dossierSchema', () => {
    expect(dossierSchema.safeParse({ ...base, dueOn: '2024-02-29' }).error?.issues[0]?.path).toEqual([
      'dueOn',
    ])
    expect(dossierSchema.safeParse({ ...base, dueOn: '2024-03-01' }).success).toBe(true)
  })

  const pauses = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { minLength: 2, maxLength: 5 }).map((gaps) => {
    let day = '2024-03-01'
    return gaps.map(([before, length]) => {
      const from = addDays(day, before + 1)
      day = addDays(from, length)
      return { from, to: day }
    })
  })

  it('FC4: counts pauses in any order of the list alike', () => {
    expect(
      count({
        pauses: [
          { from: '2024-03-14', to: '2024-03-18' },
          { from: '2024-03-04', to: '2024-03-12' },
        ],
        ...settled('2024-03-22'),
      }),
    ).toEqual(
      count({
        pauses: [
          { from: '2024-03-04', to: '2024-03-12' },
          { from: '2024-03-14', to: '2024-03-18' },
        ],
        ...settled('2024-03-22'),
      }),
    )
    fc.assert(
      fc.property(
        pauses,
        fc.nat(40),
        fc.constantFrom('pause', 'restart'),
        fc.infiniteStream(fc.double({ noNaN: true })),
        (list, end, supplement, keys) => {
          const policy = { ...countingPolicies.listedApart, supplement } as const
          const shuffled = list
            .map((pause) => ({ pause, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
          const on = addDays('2024-03-01', end)
          const of = (each: Dossier['pauses']) => {
            const { total } = tallyDossiers([{ ...base, pauses: each, ...settled(on) }], {
              period: march,
              policy,
            })
            return total
          }
          expect(of(shuffled.map(({ pause }) => pause))).toEqual(of(list))
        },
      ),
    )
  })
})

describe('what is late', () => {
  it('FC5: stays late when a supplement is asked for after the due day', () => {
    expect(count({ pauses: [{ from: '2024-03-11' }] }).class).toBe('overdue')
    expect(count({ pauses: [{ from: '2024-03-11' }] }, countingPolicies.formII06a).class).toBe('overdue')
    expect(count({ pauses: [{ from: '2024-03-08' }] }).class).toBe('awaitingSupplement')
    expect(count({ pauses: [{ from: '2024-03-11', to: '2024-04-02' }] }).class).toBe('overdue')
  })

  it.each([
    ['2024-03-10', '2024-03-11'],
    ['2024-04-29', '2024-05-02'],
    ['2024-03-09', '2024-03-11'],
  ])('FC7: depends on the policy where the due day %s is a day off and it was settled on %s', (dueOn, on) => {
    const period = { from: '2024-03-01', to: '2024-05-31' }
    const of = (dueOnDayOff?: CountingPolicy['dueOnDayOff']) => {
      const policy = { ...countingPolicies.listedApart, ...(dueOnDayOff && { dueOnDayOff }) }
      const { total, issues } = tallyDossiers([{ ...base, dueOn, ...settled(on) }], { period, policy })
      return [
        total.resolved?.late,
        total.resolved?.onTime,
        ...issues.map((issue) => 'reason' in issue && issue.reason),
      ]
    }
    expect(of()).toEqual([1, 0, 'due-on-day-off'])
    expect(of('as-recorded')).toEqual([1, 0, 'due-on-day-off'])
    expect(of('next-working-day')).toEqual([0, 1, 'due-on-day-off'])
  })

  it('FC7: a supplement asked for on the working day after a due day off is in time where that day is', () => {
    const asked = { dueOn: '2024-03-10', pauses: [{ from: '2024-03-11', to: '2024-03-14' }] }
    const moved = { ...countingPolicies.listedApart, dueOnDayOff: 'next-working-day' } as const
    const named = [['dueOn', 'due-on-day-off']]
    for (const [change, recorded, otherwise] of [
      [settled('2024-03-15'), 'late', 'early'],
      [{ pauses: [{ from: '2024-03-11' }] }, 'overdue', 'awaitingSupplement'],
    ] as const) {
      const dossier = { ...asked, ...change }
      expect(count(dossier)).toEqual({ class: recorded, issues: named })
      expect(count(dossier, moved)).toEqual({ class: otherwise, issues: named })
    }
  })

  it('FC7: names only those whose class depends on it', () => {
    const off = '2024-03-10'
    for (const on of ['2024-03-08', '2024-03-12'])
      expect(count({ dueOn: off, ...settled(on) }).issues).toEqual([])
    expect(count({ dueOn: '2024-03-11', ...settled('2024-03-12') }).issues).toEqual([])
    expect(count({ dueOn: off, ...settled('2024-03-11', 'returned') }).issues).toEqual([])
    expect(
      count({ dueOn: off, ...settled('2024-03-11', 'returned') }, countingPolicies.formII06a).issues,
    ).toHaveLength(1)
    // Open on the last day of the period, a Sunday.
    expect(count({ dueOn: '2024-03-30' })).toEqual({
      class: 'overdue',
      issues: [['dueOn', 'due-on-day-off']],
    })
    expect(count({ dueOn: '2024-03-31' })).toEqual({ class: 'inTime', issues: [] })
  })
})
