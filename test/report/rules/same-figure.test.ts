import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJsonPointer } from '../../../src/check/json-pointer.js'
import type { Verdict } from '../../../src/check/rule.js'
import type { Tally } from '../../../src/dossier/tally.js'
import { checkReport } from '../../../src/report/check-report.js'
import { parseReport } from '../../../src/report/parse-report.js'
import type { Report } from '../../../src/report/report.js'
import { sameFigure } from '../../../src/report/rules/same-figure.js'
import { type PlaceOfFigure, placeInBody, type SameFigure } from '../../../src/report/same-figures.js'
import { least } from '../sample.js'

function found(about: Partial<Report>, values: Readonly<Record<string, number | string>> = {}) {
  const report = { ...least, ...about, appendix: { template: 'cchc-2024', values } }
  return checkReport(report)
    .findings.filter(({ rule }) => rule === 'report/same-figure')
    .map(({ path, severity }) => [toJsonPointer(path), severity])
}

const dossiers = { received: { total: 1492, online: 1482, directOrPostal: 3, carriedOver: 7 } }

it('dossiers received may be those of the period or all: a row that repeats one is not held against the other', () => {
  expect(found({ procedures: { dossiers } }, { '3.2.4.received': 1485 })).toEqual([])
  expect(found({ procedures: { dossiers } }, { '3.2.4.received': 1492 })).toEqual([])
  expect(found({ procedures: { dossiers } }, { '3.2.4.received': 1490 })).toEqual([
    ['/appendix/values/3.2.4.received', 'warning'],
  ])
})

describe('FC9: a rate that fits the other of two places that contradict each other', () => {
  const judged = (about: object) => {
    const { findings, gaps } = checkReport(parseReport({ ...least, ...about }))
    return {
      found: findings.flatMap(({ rule, severity }) => (severity === 'info' ? [] : [rule])),
      contradicted: gaps.flatMap(({ rate }) => (rate?.contradicted ? [rate.path.join('.')] : [])),
    }
  }
  const plan = { planned: 11, completed: 3 }
  const appendix = (values: object) => ({ appendix: { template: 'cchc-2024', values } })
  const rows = { '1.1.planned': 11, '1.1.completed': 4 }
  const inTable = (rates?: object) => ({ rows: [], total: { resolved: { total: 100, punctual: 90 }, rates } })
  const resolved = { total: 100, punctual: 95 }

  it.each<[string, object, string]>([
    [
      'body, in the section of another',
      {
        procedures: { dossiers: { received: { inPeriod: 1000, online: 900 } } },
        digitalGovernment: { onlineFiling: { total: { received: 1000, online: 700, rate: '90' } } },
      },
      'digitalGovernment.onlineFiling.total.rate',
    ],
    [
      'table, in the body',
      { procedures: { dossiers: { resolved, rates: { punctual: '90' } }, table: inTable() } },
      'procedures.dossiers.rates.punctual',
    ],
    [
      'body, in the table',
      { procedures: { dossiers: { resolved }, table: inTable({ punctual: '95' }) } },
      'procedures.table.total.rates.punctual',
    ],
    [
      'appendix, in the body',
      { direction: { plan: { ...plan, completionRate: '36.36' } }, ...appendix(rows) },
      'direction.plan.completionRate',
    ],
    [
      'body, in the appendix',
      { direction: { plan }, ...appendix({ ...rows, '1.1': '27.27' }) },
      'appendix.values.1.1',
    ],
  ])('is not judged: that of the %s', (_, about, rate) => {
    expect(judged(about)).toEqual({ found: ['report/same-figure'], contradicted: [rate] })
  })

  it('is wrong where it fits neither, and where the other has what is cumulated since January', () => {
    const own = { ...plan, completionRate: '77' }
    expect(judged({ direction: { plan: own }, ...appendix(rows) }).found).toContain('plan/completion-rate')
    const cumulated = { yearToDate: { direction: { plan: { planned: 11, completed: 4 } } } }
    const of = { direction: { plan: { ...plan, completionRate: '36.36' } }, ...appendix(rows), ...cumulated }
    expect(judged(of)).toMatchObject({ contradicted: [] })
  })
})

describe('rows of communes', () => {
  const procedures = { dossiers: { resolved: { total: 300 } } }

  it('are those of the report of a commune, and of nobody above', () => {
    const row = '/appendix/values/3.4.2.resolved'
    expect(found({ procedures }, { '3.4.2.resolved': 15_000 })).toEqual([[row, 'error']])
    const district = { name: 'UBND huyện', level: 'district' } as const
    expect(found({ agency: district, procedures }, { '3.4.2.resolved': 15_000 })).toEqual([])
    expect(found({ agency: district, procedures }, { '3.4.1.resolved': 301 })).toEqual([
      ['/appendix/values/3.4.1.resolved', 'error'],
    ])
  })
})

it('rates agree by their printed digits', () => {
  const direction = { plan: { planned: 11, completed: 3, completionRate: '27.27' } }
  expect(found({ direction }, { '1.1': '27.3' })).toEqual([])
  expect(found({ direction }, { '1.1': '27.2' })).toEqual([['/appendix/values/1.1', 'error']])
})

it('the total row of a table usually is the whole', () => {
  const table = { rows: [], total: { received: { total: 1490 } } }
  expect(found({ procedures: { dossiers, table } })).toEqual([
    ['/procedures/table/total/received/total', 'warning'],
  ])
})

describe('FJ13: a figure is one wherever it stands', () => {
  const filing = { rows: [], total: { received: 1942, online: 1842 } }

  it.each<[string, Partial<Report>, Readonly<Record<string, number | string>>, readonly unknown[]]>([
    [
      'online filing and the dossiers received online',
      {
        procedures: { dossiers: { received: { online: 1482 } } },
        digitalGovernment: { onlineFiling: filing },
      },
      {},
      [['/digitalGovernment/onlineFiling/total/online', 'warning']],
    ],
    [
      'the rate in time and row 3.4.2',
      { procedures: { dossiers: { rates: { punctual: '95' } } } },
      { '3.4.2': '100' },
      [['/appendix/values/3.4.2', 'warning']],
    ],
    [
      'the rate online and row 3.2.4',
      { procedures: { dossiers: { rates: { online: '80' } } } },
      { '3.2.4': '99.3' },
      [['/appendix/values/3.2.4', 'warning']],
    ],
    [
      'a rate and the counts of the body',
      { procedures: { dossiers: { resolved: { total: 100, punctual: 95 } } } },
      { '3.4.2': '100' },
      [['/appendix/values/3.4.2', 'warning']],
    ],
    [
      'a rate of the body and the counts of the appendix',
      { procedures: { dossiers: { rates: { punctual: '100' } } } },
      { '3.4.2.resolved': 100, '3.4.2.onTime': 95 },
      [['/appendix/values/3.4.2', 'warning']],
    ],
    [
      'rates of the dossiers and of their table',
      {
        procedures: {
          dossiers: { rates: { late: '5' } },
          table: { rows: [], total: { rates: { late: '0.5' } } },
        },
      },
      {},
      [['/procedures/table/total/rates/late', 'warning']],
    ],
    [
      'a total that its parts make',
      { procedures: { dossiers: { resolved: { punctual: 80, late: 20 } } } },
      { '3.4.2.resolved': 99 },
      [['/appendix/values/3.4.2.resolved', 'error']],
    ],
  ])('%s', (_, about, values, expected) => {
    expect(found(about, values)).toEqual(expected)
  })

  it.each<[string, Tally, Readonly<Record<string, number | string>>]>([
    ['of all received', { received: { total: 1492, inPeriod: 1485, online: 1482 } }, { '3.2.4': '99.33' }],
    [
      'of those of the period',
      { received: { total: 1492, inPeriod: 1485, online: 1482 } },
      { '3.2.4': '99.80' },
    ],
    [
      'each with counts of its own',
      { received: { total: 1492, inPeriod: 1485, online: 1482 }, rates: { online: '99.8' } },
      { '3.2.4': '99.33', '3.2.4.received': 1492, '3.2.4.online': 1482 },
    ],
    [
      'those in time by formula 2.1',
      {
        received: { total: 100 },
        resolved: { total: 90, punctual: 85 },
        inProgress: { total: 10, inTime: 10 },
      },
      { '3.4.2': '95' },
    ],
  ])('a rate is right %s', (_, tally, values) => {
    expect(found({ procedures: { dossiers: tally } }, values)).toEqual([])
  })
})

describe('FJ16: rows without a total row are held against the whole', () => {
  const rows = [7744, 21_040, 13_636].map((total) => ({ received: { total } }))
  const levels = [
    { serviceLevel: 'full', online: 1189 },
    { serviceLevel: 'partial', online: 278 },
  ] as const

  it('of dossiers', () => {
    const of = (total: number) =>
      found({ procedures: { dossiers: { received: { total } }, table: { rows } } })
    expect(of(42_402)).toEqual([['/procedures/table/rows', 'warning']])
    expect(of(42_420)).toEqual([])
  })

  it('of online filing', () => {
    const of = (online: number) =>
      found({
        procedures: { dossiers: { received: { online } } },
        digitalGovernment: { onlineFiling: { rows: [...levels] } },
      })
    expect(of(1105)).toEqual([['/digitalGovernment/onlineFiling/rows', 'warning']])
    expect(of(1467)).toEqual([])
  })

  it('not where one of them does not say it', () => {
    const table = { rows: [...rows, { received: { inPeriod: 12 } }] }
    expect(found({ procedures: { dossiers: { received: { total: 42_402 } }, table } })).toEqual([])
  })
})

describe('FJ1: a word of approximation has a hard side in every place', () => {
  it.each<[Tally, Readonly<Record<string, number | string>>, readonly unknown[]]>(
    [
      [
        { resolved: { total: { atLeast: 500, atMost: 600, soft: 'atMost', words: 'trên 500' } } },
        { '3.4.2.resolved': 650 },
        'info',
      ],
      [
        { resolved: { total: { atLeast: 500, atMost: 600, soft: 'atMost', words: 'trên 500' } } },
        { '3.4.2.resolved': 450 },
        'error',
      ],
      [
        { rates: { punctual: { atLeast: '98', atMost: '99', soft: 'atMost', words: 'trên 98%' } } },
        { '3.4.2': '99.5' },
        'info',
      ],
      [
        { rates: { punctual: { atLeast: '98', atMost: '99', soft: 'atMost', words: 'trên 98%' } } },
        { '3.4.2': '97' },
        'warning',
      ],
    ].map(
      ([tally, values, severity]) =>
        [tally, values, [[`/appendix/values/${Object.keys(values ?? {})[0]}`, severity]]] as never,
    ),
  )('%j %j', (tally, values, expected) => {
    expect(found({ procedures: { dossiers: tally } }, values)).toEqual(expected)
  })
})

it('FJ9: a row that must be as the body is only usually as a table', () => {
  const table = { rows: [], total: { received: { online: 90 } } }
  expect(found({ procedures: { table } }, { '3.2.4.online': 95 })).toEqual([
    ['/appendix/values/3.2.4.online', 'warning'],
  ])
})

const report: Report = { ...least, agency: { name: 'UBND xã Phú Thượng', level: 'commune' } }

type Value = ReturnType<PlaceOfFigure['read']>

/** A row of an appendix that says a value, as the first place does by definition unless said. */
function row(key: string, value: Value, about: Partial<PlaceOfFigure> = {}): PlaceOfFigure {
  return {
    path: ['appendix', 'values', key],
    label: { vi: `Dòng ${key}`, en: `Row ${key}` },
    part: { vi: `phụ lục, ${key}`, en: `the appendix, ${key}` },
    strength: 'same',
    read: () => value,
    ...about,
  }
}

function check(kind: SameFigure['kind'], places: readonly PlaceOfFigure[], about: Partial<Report> = {}) {
  const figures = { list: [{ kind, places }], toJSON: () => 'test' }
  return sameFigure.check({ report: { ...report, ...about }, figures }, {})
}

function checkValues(kind: SameFigure['kind'], values: readonly Value[]) {
  return check(
    kind,
    values.map((value, index) => row(`${index + 1}`, value)),
  )
}

const passes = [{ outcome: 'passed' }]
const unknown = { outcome: 'not-evaluated', missing: [] }

describe('report/same-figure: in how many places a figure stands', () => {
  it.each<[string, readonly Value[], object]>([
    ['in none', [], unknown],
    ['in one that leaves it empty', [null], unknown],
    ['in two that leave it empty', [undefined, null], unknown],
    ['in the body only', [11, undefined, null], unknown],
    ['in the appendix only', [undefined, null, 11], unknown],
    ['in two places', [11, 11], passes],
    ['in two of three places', [11, null, 11], passes],
    ['in two rows, and not in the body', [undefined, 11, 11], passes],
    ['0 in the body only', [0, undefined], unknown],
    ['0 in two places', [0, 0], passes],
  ])('%s', (_, values, verdict) => {
    expect(checkValues('figure', values)).toEqual(verdict)
  })

  it('gives a verdict for each figure that stands in two places at least', () => {
    const list: SameFigure[] = [
      { kind: 'figure', places: [row('1', 11), row('2', 11)] },
      { kind: 'figure', places: [row('3', 5)] },
      { kind: 'rate', places: [row('4', '27.3'), row('5', '30')] },
    ]
    const figures = { list, toJSON: () => 'test' }
    expect(sameFigure.check({ report, figures }, {})).toMatchObject([
      { outcome: 'passed' },
      { outcome: 'failed', path: ['appendix', 'values', '5'] },
    ])
  })
})

describe('report/same-figure: figures are the same where some value is in both', () => {
  const percents = { atLeast: '90', atMost: '100' }

  it.each<[SameFigure['kind'], Value, Value, boolean]>([
    ['figure', 11, 10, false],
    ['figure', { atLeast: 100 }, 120, true],
    ['figure', { atLeast: 100 }, 100, true],
    ['figure', { atLeast: 100 }, 99, false],
    ['figure', { atMost: 500 }, 500, true],
    ['figure', { atMost: 500 }, 501, false],
    ['figure', 120, { atLeast: 100, atMost: 150 }, true],
    ['figure', 151, { atLeast: 100, atMost: 150 }, false],
    ['figure', { atLeast: 1, atMost: 9 }, { atLeast: 9, atMost: 12 }, true],
    ['figure', { atLeast: 0, atMost: 9 }, { atLeast: 10 }, false],
    // A percentage where a count is expected, and the other way round, are never the same.
    ['figure', 27, '27', false],
    ['figure', '27', 27, false],
    ['figure', 95, percents, false],
    ['figure', percents, 95, false],
    ['rate', '27.27', '27.3', true],
    ['rate', '27.2', '27.3', false],
    ['rate', { atLeast: '90' }, '95.5', true],
    ['rate', { atLeast: '90' }, '89.9', false],
    ['rate', { atMost: '5' }, '4.9', true],
    ['rate', { atMost: '5' }, '5.2', false],
    ['rate', '95.5', percents, true],
    ['rate', '85', percents, false],
    ['rate', { atLeast: '50', atMost: '90' }, percents, true],
    ['rate', '27', 27, false],
    ['rate', 27, '27', false],
    ['rate', '95', { atLeast: 90, atMost: 100 }, false],
    ['rate', { atLeast: 90, atMost: 100 }, '95', false],
  ])('%s %j and %j: %s', (kind, one, other, same) => {
    expect(checkValues(kind, [one, other])).toMatchObject(same ? passes : [{ outcome: 'failed' }])
  })

  it.each<[SameFigure['kind'], Value]>([
    ['figure', '27'],
    ['rate', 27],
  ])('%s: what all places say alike is the same, even %j', (kind, value) => {
    expect(checkValues(kind, [value, value])).toEqual(passes)
    expect(checkValues(kind, [null, value, value])).toEqual(passes)
  })

  it('whichever comes first', () => {
    const figure = fc.oneof(
      fc.nat(20),
      fc.tuple(fc.nat(20), fc.nat(5)).map(([low, more]) => ({ atLeast: low, atMost: low + more })),
      fc.nat(20).map((atLeast) => ({ atLeast })),
    )
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        const outcomes = [checkValues('figure', [one, other]), checkValues('figure', [other, one])].map(
          (verdicts) => ('outcome' in verdicts ? verdicts : verdicts[0])?.outcome,
        )
        expect(outcomes[0]).toBe(outcomes[1])
      }),
    )
  })
})

describe('report/same-figure: which place speaks', () => {
  const usual = { strength: 'usual' } as const

  it.each<[string, readonly PlaceOfFigure[], string, string | undefined]>([
    ['the first that differs', [row('1', 11), row('2', 11), row('3', 10), row('4', 9)], '3', undefined],
    [
      'one that must be the same before one that usually is',
      [row('1', 11), row('2', 10, usual), row('3', 9)],
      '3',
      undefined,
    ],
    [
      'one that usually is, if others agree',
      [row('1', 11), row('2', 11), row('3', 9, usual)],
      '3',
      'warning',
    ],
    [
      'the first of those that usually are',
      [row('1', 11), row('2', 10, usual), row('3', 9, usual)],
      '2',
      'warning',
    ],
    [
      'a row against a row, where the body is silent',
      [row('1', null), row('2', 11), row('3', 10)],
      '3',
      undefined,
    ],
  ])('%s', (_, places, key, severity) => {
    const [verdict] = [check('figure', places)].flat() as Verdict[]
    expect(verdict).toMatchObject({ outcome: 'failed', path: ['appendix', 'values', key] })
    expect(verdict).toHaveProperty('data.note', severity ? expect.objectContaining({}) : '')
    expect((verdict as { severity?: string }).severity).toBe(severity)
  })

  it('a place that reports of this level do not have says nothing', () => {
    const ofDistricts = row('2', 10, { levels: ['district'] })
    expect(check('figure', [row('1', 11), ofDistricts])).toEqual(unknown)
    expect(check('figure', [row('1', 11), row('3', 11), ofDistricts])).toEqual(passes)
    const district = { agency: { name: 'UBND huyện', level: 'district' } } as const
    expect(check('figure', [row('1', 11), ofDistricts], district)).toMatchObject([{ outcome: 'failed' }])
  })
})

describe('report/same-figure: a row may repeat another figure of the body', () => {
  const alternatives = [placeInBody('procedures.dossiers.received.inPeriod')]
  const places = [row('1', 1492), row('2', 1485, { alternatives })]

  it.each<[string, Tally['received'], boolean]>([
    ['as reported', { inPeriod: 1485 }, true],
    ['as others determine it', { online: 1482, directOrPostal: 3 }, true],
    ['another one', { inPeriod: 1486 }, false],
    ['left empty', { inPeriod: null }, false],
    ['not reported', undefined, false],
  ])('%s', (_, received, same) => {
    const procedures = { dossiers: { ...(received !== undefined && { received }) } }
    expect(check('figure', places, { procedures })).toMatchObject(same ? passes : [{ outcome: 'failed' }])
  })

  it('left empty with all of the dossiers, or not there at all', () => {
    expect(check('figure', places, { procedures: { dossiers: null } })).toMatchObject([{ outcome: 'failed' }])
    expect(check('figure', places)).toMatchObject([{ outcome: 'failed' }])
  })
})

describe('report/same-figure: what a finding says', () => {
  it('of a figure: by how much, and what every other place says', () => {
    expect(checkValues('figure', [1492, 1492, 1490])).toEqual([
      {
        outcome: 'failed',
        path: ['appendix', 'values', '3'],
        label: { vi: 'Dòng 3', en: 'Row 3' },
        actual: 1490,
        expected: 1492,
        difference: -2,
        operands: [
          { path: ['appendix', 'values', '1'], value: 1492, label: { vi: 'Dòng 1', en: 'Row 1' } },
          { path: ['appendix', 'values', '2'], value: 1492, label: { vi: 'Dòng 2', en: 'Row 2' } },
        ],
        data: {
          part: { vi: 'phụ lục, 3', en: 'the appendix, 3' },
          others: {
            vi: '1.492 (phụ lục, 1), 1.492 (phụ lục, 2)',
            en: '1,492 (the appendix, 1), 1,492 (the appendix, 2)',
          },
          note: '',
        },
      },
    ])
  })

  it('of a rate: in percent, by the longer digits', () => {
    expect(checkValues('rate', ['27.27', '30'])).toMatchObject([
      {
        actual: '30',
        expected: '27.27',
        difference: '2.73',
        data: { others: { vi: '27,27% (phụ lục, 1)', en: '27.27% (the appendix, 1)' } },
      },
    ])
  })

  it('of a figure that is said in words elsewhere: the words as they are', () => {
    const [verdict] = [checkValues('figure', ['27.5', 27])].flat()
    expect(verdict).toMatchObject({
      data: { others: { vi: '27.5 (phụ lục, 1)', en: '27.5 (the appendix, 1)' } },
    })
  })

  it.each<[SameFigure['kind'], Value, Value]>([
    ['figure', { atLeast: 100 }, 99],
    ['figure', 99, { atLeast: 100 }],
    ['figure', { atLeast: 100 }, { atMost: 99 }],
    ['figure', '27', 27],
    ['figure', 27, '27'],
    ['rate', { atLeast: '90' }, '89'],
    ['rate', '89', { atLeast: '90' }],
    ['rate', { atLeast: '90' }, { atMost: '89' }],
  ])('of %s %j and %j: no difference, as one of them is not a number', (kind, expected, actual) => {
    const [verdict] = [checkValues(kind, [expected, actual])].flat()
    expect(verdict).toMatchObject({ outcome: 'failed', actual, expected })
    expect(verdict).not.toHaveProperty('difference')
  })
})

describe('FJ13: what is published otherwise is one figure all the same', () => {
  const rate = '/appendix/values/3.4.2'

  it.each<[string, Partial<Report>, Readonly<Record<string, number | string>>, readonly unknown[]]>([
    ['on time alone', { rates: { onTime: '95' } }, { '3.4.2': '100' }, [[rate, 'warning']]],
    ['the same on time', { rates: { onTime: '95' } }, { '3.4.2': '95.00' }, []],
    [
      'on time alone, where the row has counts',
      { rates: { onTime: '95' } },
      { '3.4.2': '100', '3.4.2.onTime': 10, '3.4.2.resolved': 10 },
      [[rate, 'warning']],
    ],
    [
      'early and on time',
      { rates: { early: '80', onTime: '15' } },
      { '3.4.2': '99.00' },
      [[rate, 'warning']],
    ],
    ['early and on time together', { rates: { early: '80', onTime: '15' } }, { '3.4.2': '95.00' }, []],
    [
      'on time, early ones counted apart',
      { resolved: { early: 80 }, rates: { onTime: '15' } },
      { '3.4.2': '95' },
      [],
    ],
  ] as never)('the rate of those %s', (_, dossiers, values, expected) => {
    expect(found({ procedures: { dossiers: dossiers as Tally } }, values)).toEqual(expected)
  })

  it('documents exchanged, by the rates of their classes', () => {
    const digitalGovernment = { documentExchange: { fullyElectronicRate: '80', withPaperRate: '10' } }
    expect(found({ digitalGovernment }, { '7.5.2': '50' })).toEqual([['/appendix/values/7.5.2', 'warning']])
    expect(found({ digitalGovernment }, { '7.5.2': '90.1' })).toEqual([])
  })

  it.each([
    [3, 0, 1],
    [3, 1, 0],
    [0, 0, 0],
    [0, 1, 1],
  ])('%d dialogues, and whether there were any: code %d', (dialogues, code, findings) => {
    expect(found({ direction: { communication: { dialogues } } }, { '1.5': code })).toHaveLength(findings)
  })

  it.each<[number, number]>([
    [12_345.7, 0],
    [12_346, 0],
    [12_345, 0],
    [12_435, 1],
    [12_347, 1],
    [12_345_678_900, 1],
  ])('12.345.678.900 đồng, and %d million', (million, findings) => {
    const publicFinance = { investment: { planned: 12_345_678_900 } }
    expect(found({ publicFinance }, { '6.1.planned': million })).toHaveLength(findings)
  })

  it.each([
    ['95.1', 1],
    ['95.0', 0],
    ['94.8', 1],
  ])('a rate is rounded or cut off, never raised: %s of 950 of 1000', (published, findings) => {
    const dossiers = { resolved: { total: 1000, punctual: 950, late: 50 } }
    expect(found({ procedures: { dossiers } }, { '3.4.2': published })).toHaveLength(findings)
  })

  it('cut off of 959 of 1000', () => {
    const dossiers = { resolved: { total: 1000, punctual: 959, late: 41 } }
    expect(found({ procedures: { dossiers } }, { '3.4.2': '95' })).toEqual([])
    expect(found({ procedures: { dossiers } }, { '3.4.2': '97' })).toHaveLength(1)
  })
})
