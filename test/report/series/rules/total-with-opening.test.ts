import { describe, expect, it } from 'vitest'
import type { Path } from '../../../../src/quantity/figure.js'
import { totalWithOpening } from '../../../../src/report/series/rules/total-with-opening.js'

const quarter = (ordinal: number) => ({ kind: 'quarter', year: 2024, ordinal }) as const

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
const carriedOver = (part: number): Path => ['parts', part, 'received', 'carriedOver']
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
          path: carriedOver(part + 1),
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
    ['a later period has no opening', { total: 58 }, [{ total: 23 }, { total: 35 }], [carriedOver(1)]],
    [
      'a later period leaves its opening blank',
      { total: 58 },
      [{ total: 23 }, { total: 35, carriedOver: null }, { total: 40, carriedOver: 5 }],
      [carriedOver(1)],
    ],
    ['no period says', { total: 58 }, [{}, { carriedOver: null }], [total(0), total(1), carriedOver(1)]],
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
