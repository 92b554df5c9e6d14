import { describe, expect, it } from 'vitest'
import type { Period } from '../../../src/calendar/period.js'
import type { Path } from '../../../src/quantity/figure.js'
import { sumOfPeriods, totalWithOpening } from '../../../src/series/rules/sum-of-periods.js'

const quarter = (ordinal: number): Period => ({ kind: 'quarter', year: 2024, ordinal })
const nineMonths: Period = { kind: 'nine-months', year: 2024 }

/** What the rule makes of nine months and the periods that make them up. */
function verdictsOn(section: string, whole: object, parts: readonly object[], sameDays = true) {
  const periods = { whole: nineMonths, parts: parts.map((_, index) => quarter(index + 1)) }
  return [sumOfPeriods.check({ section, whole, parts, periods, sameDays }, {})].flat()
}

const dossiers = 'procedures.dossiers'
const online = (count: unknown) => ({ received: { online: count } })
const carriedOver = (count: unknown) => ({ received: { carriedOver: count } })
const inProgress = (count: unknown) => ({ inProgress: { total: count } })

describe('a longer period', () => {
  it.each<[string, string, object, readonly object[]]>([
    ['the sum of what happened', dossiers, online(60), [online(10), online(20), online(30)]],
    ['the opening of the first', dossiers, carriedOver(3), [carriedOver(3), carriedOver(5), carriedOver(8)]],
    ['the close of the last', dossiers, inProgress(2), [inProgress(5), inProgress(8), inProgress(2)]],
    [
      'what the last has cumulated',
      'direction.plan',
      { completed: 9 },
      [{ completed: 3 }, { completed: 6 }, { completed: 9 }],
    ],
    ['approximate figures that may add up', dossiers, online({ atMost: 60 }), [online(10), online(20)]],
  ])('has %s', (_, section, whole, parts) => {
    expect(verdictsOn(section, whole, parts)).toEqual([{ outcome: 'passed' }])
  })

  it.each<[string, string, object, readonly object[], object]>([
    [
      'not the sum of what happened',
      dossiers,
      online(61),
      [online(10), online(20), online(30)],
      {
        path: ['whole', 'received', 'online'],
        actual: 61,
        expected: 60,
        difference: 1,
        operands: [10, 20, 30].map((value, part) => ({ path: ['parts', part, 'received', 'online'], value })),
        data: {
          reckoning: {
            vi: 'cộng 3 kỳ từ quý I năm 2024 đến quý III năm 2024',
            en: 'the sum of 3 periods from quarter 1 of 2024 to quarter 3 of 2024',
          },
          note: { vi: '', en: '' },
        },
      },
    ],
    [
      'not what happened in the one period it has',
      dossiers,
      online(12),
      [online(10)],
      {
        expected: 10,
        difference: 2,
        data: { reckoning: { vi: 'ở quý I năm 2024', en: 'that of quarter 1 of 2024' } },
      },
    ],
    [
      'another opening than the first',
      dossiers,
      carriedOver(8),
      [carriedOver(3), carriedOver(5), carriedOver(8)],
      {
        path: ['whole', 'received', 'carriedOver'],
        expected: 3,
        difference: 5,
        operands: [{ path: ['parts', 0, 'received', 'carriedOver'], value: 3 }],
        data: { reckoning: { vi: 'đầu kỳ ở quý I năm 2024', en: 'the opening of quarter 1 of 2024' } },
      },
    ],
    [
      'another close than the last',
      dossiers,
      inProgress(5),
      [inProgress(5), inProgress(8), inProgress(2)],
      {
        path: ['whole', 'inProgress', 'total'],
        expected: 2,
        difference: 3,
        operands: [{ path: ['parts', 2, 'inProgress', 'total'], value: 2 }],
        data: { reckoning: { vi: 'cuối kỳ ở quý III năm 2024', en: 'the close of quarter 3 of 2024' } },
      },
    ],
    [
      'the sum of what is cumulated already',
      'direction.plan',
      { completed: 18 },
      [{ completed: 3 }, { completed: 6 }, { completed: 9 }],
      {
        path: ['whole', 'completed'],
        expected: 9,
        difference: 9,
        operands: [{ path: ['parts', 2, 'completed'], value: 9 }],
        data: { reckoning: { vi: 'lũy kế ở quý III năm 2024', en: 'that of quarter 3 of 2024' } },
      },
    ],
    [
      'what was carried over twice in its total',
      dossiers,
      { received: { total: 58 } },
      [{ received: { total: 23 } }, { received: { total: 35, carriedOver: 5 } }],
      {
        path: ['whole', 'received', 'total'],
        expected: 53,
        difference: 5,
        data: {
          reckoning: {
            vi: 'cộng 2 kỳ từ quý I năm 2024 đến quý II năm 2024, trừ số chuyển kỳ,',
            en: 'the sum of 2 periods from quarter 1 of 2024 to quarter 2 of 2024, less what was carried over,',
          },
        },
      },
    ],
    [
      'fewer than its periods have at least',
      dossiers,
      online({ atMost: 20 }),
      [online({ atLeast: 10 }), online(20)],
      { actual: { atMost: 20 }, expected: { atLeast: 30 }, difference: -10 },
    ],
  ])('fails with %s', (_, section, whole, parts, finds) => {
    const [verdict, ...others] = verdictsOn(section, whole, parts).filter(
      ({ outcome }) => outcome !== 'not-evaluated',
    )
    expect(others).toEqual([])
    expect(verdict).toMatchObject({ outcome: 'failed', ...finds })
    expect(verdict).not.toHaveProperty('severity')
  })

  it('names each figure with its period', () => {
    expect(verdictsOn(dossiers, carriedOver(8), [carriedOver(3), carriedOver(5)])).toMatchObject([
      {
        label: { vi: 'Hồ sơ từ kỳ trước chuyển sang (9 tháng đầu năm 2024)' },
        operands: [{ label: { en: 'Dossiers carried over (quarter 1 of 2024)' } }],
      },
    ])
  })

  it.each<[string, object, readonly object[]]>([
    ['what happened', online(61), [online(10), online(20), online(30)]],
    ['an opening', carriedOver(8), [carriedOver(3), carriedOver(5)]],
    [
      'a total',
      { received: { total: 58 } },
      [{ received: { total: 23 } }, { received: { total: 35, carriedOver: 5 } }],
    ],
  ])('may differ where its days are others: %s', (_, whole, parts) => {
    expect(verdictsOn(dossiers, whole, parts, false)).toMatchObject([
      {
        outcome: 'failed',
        severity: 'warning',
        data: { note: { vi: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) } },
      },
    ])
  })
})

describe('the likely slip of a longer period', () => {
  it('is a period that its sum leaves out', () => {
    expect(verdictsOn(dossiers, online(1000), [online(1000), online(1180)])).toMatchObject([
      { cause: { kind: 'part-left-out', part: ['parts', 1, 'received', 'online'], value: 1180 } },
    ])
  })

  it.each<[string, object, readonly object[]]>([
    ['a stock of which nothing is said to be left', inProgress(0), [inProgress(8), inProgress(5)]],
    ['an opening said to be none', carriedOver(0), [carriedOver(3), carriedOver(5)]],
    ['a sum whose digits may stand in either report', online(2810), [online(1130), online(1050)]],
    ['a sum that differs by no period', online(2100), [online(1000), online(1180)]],
  ])('is not known of %s', (_, whole, parts) => {
    const [verdict, ...others] = verdictsOn(dossiers, whole, parts)
    expect(others).toEqual([])
    expect(verdict).toMatchObject({ outcome: 'failed' })
    expect(verdict).not.toHaveProperty('cause')
  })
})

describe('a longer period that cannot be judged', () => {
  it.each<[string, object, readonly object[], readonly unknown[]]>([
    ['its own figure', {}, [online(10), online(20)], [['whole', 'received', 'online']]],
    ['its own, which one period has', online(null), [{}, online(20)], [['whole', 'received', 'online']]],
    [
      'those of all periods',
      online(60),
      [{}, online(null)],
      [
        ['parts', 0, 'received', 'online'],
        ['parts', 1, 'received', 'online'],
      ],
    ],
    [
      'those of all periods, where it has none itself',
      online(0),
      [{}, {}],
      [
        ['parts', 0, 'received', 'online'],
        ['parts', 1, 'received', 'online'],
      ],
    ],
    ['that of one period', online(60), [online(10), {}], [['parts', 1, 'received', 'online']]],
    [
      'the opening of the first',
      carriedOver(3),
      [{}, carriedOver(5)],
      [['parts', 0, 'received', 'carriedOver']],
    ],
    ['the close of the last', inProgress(2), [inProgress(2), {}], [['parts', 1, 'inProgress', 'total']]],
  ])('lacks %s', (_, whole, parts, missing) => {
    expect(verdictsOn(dossiers, whole, parts)).toEqual([{ outcome: 'not-evaluated', missing }])
  })

  it('has nothing to judge where no report says anything, or only what goes on in no known way', () => {
    expect(verdictsOn(dossiers, {}, [{}, {}])).toEqual([])
    expect(verdictsOn('procedures.feedback', { received: 9 }, [{ received: 2 }, { received: 3 }])).toEqual([])
  })

  it('is judged by the figures that it has', () => {
    expect(
      verdictsOn(dossiers, { received: { online: 30, direct: 5 } }, [
        { received: { online: 10 } },
        { received: { online: 20, direct: 2 } },
      ]),
    ).toEqual([
      { outcome: 'passed' },
      { outcome: 'not-evaluated', missing: [['parts', 0, 'received', 'direct']] },
    ])
  })
})

/** What is made of the total of nine months and those of their quarters. */
function verdictOn(
  whole: object | undefined,
  parts: readonly object[],
  { section = 'procedures.dossiers', key = 'received.total' } = {},
) {
  const subject = {
    section,
    whole: { received: whole },
    parts: parts.map((received) => ({ received })),
    periods: {
      whole: { kind: 'nine-months', year: 2024 },
      parts: parts.map((_, index) => quarter(index + 1)),
    },
    sameDays: true,
  } as const
  return totalWithOpening(subject, key)
}

const total = (part: number): Path => ['parts', part, 'received', 'total']
const openingOf = (part: number): Path => ['parts', part, 'received', 'carriedOver']
const ofWhole: Path = ['whole', 'received', 'total']

/** Three quarters that carried 5 and 2 dossiers on: 20, 30 and 40 came in, and 3 were there before. */
const quarters = [
  { total: 23, carriedOver: 3 },
  { total: 35, carriedOver: 5 },
  { total: 42, carriedOver: 2 },
]

describe('the total of several periods, by their totals', () => {
  it.each(['procedures.dossiers', 'procedures.table'])('is without what was carried over: %s', (section) => {
    expect(verdictOn({ total: 93 }, quarters, { section })).toEqual({ outcome: 'passed' })
    expect(verdictOn({ total: 100 }, quarters, { section })).toEqual({
      outcome: 'failed',
      path: ofWhole,
      label: {
        vi: 'Tổng số hồ sơ tiếp nhận (9 tháng đầu năm 2024)',
        en: 'Dossiers received (nine months of 2024)',
      },
      actual: 100,
      expected: 93,
      difference: 7,
      operands: [
        ...[23, 35, 42].map((value, part) => ({
          path: total(part),
          value,
          label: {
            vi: `Tổng số hồ sơ tiếp nhận (quý ${['I', 'II', 'III'][part]} năm 2024)`,
            en: `Dossiers received (quarter ${part + 1} of 2024)`,
          },
        })),
        ...[5, 2].map((value, part) => ({
          path: openingOf(part + 1),
          value,
          label: {
            vi: `Hồ sơ từ kỳ trước chuyển sang (quý ${['II', 'III'][part]} năm 2024)`,
            en: `Dossiers carried over (quarter ${part + 2} of 2024)`,
          },
        })),
      ],
    })
  })

  it.each<[string, number, number, number]>([
    ['one too few', 92, 93, -1],
    ['what came in, without what was there at first', 90, 93, -3],
    ['none', 0, 93, -93],
  ])('fails by what it differs: %s', (_, stated, expected, difference) => {
    expect(verdictOn({ total: stated }, quarters)).toMatchObject({
      outcome: 'failed',
      actual: stated,
      expected,
      difference,
    })
  })

  it('has none carried over where there is one period only', () => {
    expect(verdictOn({ total: 23 }, [{ total: 23, carriedOver: 3 }])).toEqual({ outcome: 'passed' })
    expect(verdictOn({ total: 20 }, [{ total: 23, carriedOver: 3 }])).toMatchObject({
      difference: -3,
      operands: [{ path: total(0), value: 23 }],
    })
  })

  it('needs no opening of the first period, and takes none for one', () => {
    const empty = [{ total: 0 }, { total: 0, carriedOver: 0 }]
    expect(verdictOn({ total: 0 }, empty)).toEqual({ outcome: 'passed' })
    expect(verdictOn({ total: 4 }, empty)).toMatchObject({
      expected: 0,
      difference: 4,
      operands: [{ value: 0 }, { value: 0 }, { value: 0 }],
    })
  })
})

describe('the total of several periods that cannot be reckoned', () => {
  it.each<[string, object | undefined, readonly object[], readonly Path[]]>([
    ['the whole does not say', {}, quarters, [ofWhole]],
    ['the whole has nothing received', undefined, quarters, [ofWhole]],
    ['the whole leaves it blank', { total: null }, [{ total: 23 }, { carriedOver: 5 }], [ofWhole, total(1)]],
    ['one period does not say', { total: 58 }, [{ total: 23 }, { carriedOver: 5 }], [total(1)]],
    ['a later period has no opening', { total: 58 }, [{ total: 23 }, { total: 35 }], [openingOf(1)]],
    [
      'a later period leaves its opening blank',
      { total: 58 },
      [{ total: 23 }, { total: 35, carriedOver: null }, { total: 40, carriedOver: 5 }],
      [openingOf(1)],
    ],
    ['no period says', { total: 58 }, [{}, { carriedOver: null }], [total(0), total(1), openingOf(1)]],
  ])('%s', (_, whole, parts, missing) => {
    expect(verdictOn(whole, parts)).toEqual({ outcome: 'not-evaluated', missing })
  })
})

describe('the total of several periods that is not reckoned so', () => {
  it('no report says it', () => {
    expect(verdictOn({}, [{}, { carriedOver: 5 }])).toBeUndefined()
    expect(verdictOn({ total: null, inPeriod: 50 }, [{ total: null }, {}])).toBeUndefined()
  })

  it('every report says what came in, which adds up by itself', () => {
    const came = [
      { total: 23, inPeriod: 20 },
      { total: 35, inPeriod: 30, carriedOver: 5 },
    ]
    expect(verdictOn({ total: 58, inPeriod: 50 }, came)).toBeUndefined()
    expect(verdictOn({ total: 58 }, came)).toMatchObject({ outcome: 'failed', expected: 53 })
    expect(
      verdictOn({ total: 58, inPeriod: 50 }, [{ total: 23 }, { total: 35, inPeriod: 30, carriedOver: 5 }]),
    ).toMatchObject({ outcome: 'failed', expected: 53 })
  })

  it.each([
    ['another figure of dossiers', { key: 'received.inPeriod' }],
    ['another section', { section: 'procedures.feedback' }],
    ['another figure of another section', { section: 'procedures.feedback', key: 'received' }],
  ])('%s', (_, about) => {
    expect(verdictOn({ total: 100 }, quarters, about)).toBeUndefined()
  })
})
