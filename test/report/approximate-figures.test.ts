import { describe, expect, it } from 'vitest'
import { consolidate } from '../../src/consolidation/index.js'
import { describeFinding } from '../../src/describe-finding.js'
import { mergeTallies, subtractTally } from '../../src/dossier/index.js'
import { listFacts, summarize } from '../../src/facts/index.js'
import { checkReport, parseReport, safeParseReport } from '../../src/report/index.js'

const least = {
  title: 'Báo cáo năm 2024',
  agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
  period: { kind: 'year', year: 2024 },
} as const

/** Severity, kind of cause and sentence of each finding of the report with these parts, in order. */
function findingsOf(parts: object) {
  const { findings } = checkReport(parseReport({ ...least, issuedOn: '2024-12-16', ...parts }))
  return findings
    .filter(({ rule }) => /sum|rate|part|total|balance|missed|published/.test(rule))
    .map((finding) => ({
      severity: finding.severity,
      cause: finding.cause?.kind,
      said: describeFinding(finding),
    }))
}

const share = (published: string, part: unknown, whole: unknown) => ({
  statements: [{ kind: 'share', label: 'Hồ sơ', part, whole, published }],
})
const sum = (whole: unknown, ...parts: unknown[]) => ({
  statements: [{ kind: 'sum', label: 'Hồ sơ', whole, parts }],
})

describe('FR14: an approximate figure is a value in any place', () => {
  it.each<[string, object]>([
    ['a count of a tally', { procedures: { dossiers: { received: { total: 'gần 2.840' } } } }],
    ['a rate of a tally', { procedures: { dossiers: { rates: { punctual: 'trên 95%' } } } }],
    ['a count of a table', { procedures: { table: { rows: [{ label: 'Hộ tịch', withdrawn: '≥ 5' }] } } }],
    ['a count of a section', { civilService: { staff: { total: 'khoảng 1.200' } } }],
    ['a rate of a section', { digitalGovernment: { reuse: { rate: 'hơn 71%' } } }],
    ['the plan', { direction: { plan: { planned: 'trên 20', completionRate: 'từ 95% trở lên' } } }],
    ['assigned tasks', { direction: { assignedTasks: { total: 'hơn 30' } } }],
    ['a target', { targets: [{ indicator: 'Số hóa', target: 'từ 95% trở lên', actual: 'hơn 96%' }] }],
    ['an amount', { publicFinance: { investment: { planned: 'gần 196 triệu đồng' } } }],
    ['a score', { ranking: [{ index: 'PAR INDEX', points: 'trên 85,5', maximum: 100 }] }],
    ['a bound', { procedures: { dossiers: { resolved: { late: 'dưới 5' } } } }],
    ['both bounds', { procedures: { dossiers: { withdrawn: { atLeast: 5, atMost: 8 } } } }],
  ])('%s', (_, parts) => {
    const reading = safeParseReport({ ...least, ...parts })
    expect(reading).toMatchObject({ success: true })
    if (!reading.success) return
    // What was read is read again as it is, and nothing in it is a finding.
    expect(safeParseReport(reading.report)).toEqual(reading)
    expect(findingsOf(parts)).toEqual([])
  })

  it('but not of a rank or a year', () => {
    expect(safeParseReport({ ...least, ranking: [{ index: 'PAR INDEX', rank: 'gần 3' }] }).success).toBe(
      false,
    )
    expect(safeParseReport({ ...least, period: { kind: 'year', year: 'gần 2024' } }).success).toBe(false)
  })

  it('is judged in the relations of a tally', () => {
    const dossiers = (total: string) => ({
      procedures: {
        dossiers: {
          received: { total },
          resolved: { total: 2800 },
          inProgress: { total: 35 },
          returned: 0,
          withdrawn: 0,
        },
      },
    })
    expect(findingsOf(dossiers('gần 2.840'))).toEqual([])
    expect(findingsOf(dossiers('hơn 2.840'))).toMatchObject([{ severity: 'error' }])
    expect(findingsOf(dossiers('hơn 2.820'))).toMatchObject([{ severity: 'info', cause: 'beyond-word' }])
    expect(findingsOf(dossiers('gần 2.900'))).toEqual([])
    expect(findingsOf(dossiers('gần 3.000'))).toEqual([])
    expect(findingsOf(dossiers('dưới 3.000'))).toEqual([])
  })

  it('is held against the counts of a section and the rows of a table', () => {
    const reuse = (rate: string) => ({ digitalGovernment: { reuse: { eligible: 1000, reused: 715, rate } } })
    expect(findingsOf(reuse('hơn 71%'))).toEqual([])
    expect(findingsOf(reuse('hơn 72%'))).toMatchObject([{ severity: 'error' }])
    expect(findingsOf(reuse('hơn 70%'))).toEqual([])
    expect(findingsOf(reuse('hơn 69%'))).toMatchObject([{ severity: 'info' }])
    const filing = (online: string) => ({
      digitalGovernment: {
        onlineFiling: { rows: [{ online: 286 }, { online: 'gần 14.940' }], total: { online } },
      },
    })
    expect(findingsOf(filing('15.220'))).toEqual([])
    expect(findingsOf(filing('15.300'))).toMatchObject([{ severity: 'error' }])
    expect(findingsOf(filing('15.000'))).toMatchObject([{ severity: 'info' }])
    expect(findingsOf(filing('200'))).toMatchObject([{ severity: 'error' }])
  })

  it('is held against a target', () => {
    const target = (wanted: string, actual: string, published?: string) => ({
      targets: [{ indicator: 'Số hóa', target: wanted, actual, published }],
    })
    expect(findingsOf(target('từ 95% trở lên', '96%', 'met'))).toEqual([])
    expect(findingsOf(target('≥ 95%', '94%', 'met'))).toMatchObject([
      { severity: 'info' },
      { severity: 'error' },
    ])
    expect(findingsOf(target('dưới 1%', '0,5%', 'met'))).toEqual([])
    expect(findingsOf(target('dưới 1%', '1,5%', 'missed'))).toMatchObject([{ severity: 'info' }])
    expect(findingsOf(target('95', 'gần 96%', 'met'))).toEqual([])
    expect(findingsOf(target('95', 'gần 95%', 'met'))).toEqual([])
    expect(findingsOf(target('95', 'gần 90%', 'met'))).toMatchObject([
      { severity: 'info' },
      { severity: 'error' },
    ])
    expect(findingsOf(target('95', 'hơn 80%', 'met'))).toMatchObject([
      { severity: 'info' },
      { severity: 'info' },
    ])
  })

  it('adds up as an interval, and is printed as published', () => {
    const { report } = parsed({
      procedures: { dossiers: { received: { online: 'gần 2.840' }, withdrawn: 'hơn 20' } },
    })
    const tally = report.procedures?.dossiers ?? {}
    const merged = mergeTallies([tally, { received: { online: 160 }, withdrawn: 2 }])
    expect(merged).toEqual({
      received: { online: { atLeast: 2990, atMost: 3000, soft: 'atLeast' } },
      withdrawn: { atLeast: 22, atMost: 32, soft: 'atMost' },
    })
    expect(subtractTally(merged, { withdrawn: 2 }).tally.withdrawn).toEqual({
      atLeast: 20,
      atMost: 30,
      soft: 'atMost',
    })
    expect(summarize(report).dossiers).toContain('trực tuyến gần 2.840 hồ sơ')
    const facts = [...listFacts(report)].map(({ value, atLeast, atMost }) => [value, atLeast, atMost])
    expect(facts).toEqual([
      [null, 2830, 2840],
      [null, 20, 30],
    ])
    const units = [report, report].map((each, index) => ({
      ...each,
      agency: { ...each.agency, name: `UBND xã ${index}` },
    }))
    const superior = { name: 'UBND huyện', level: 'district' } as const
    const hierarchy = { agency: superior, period: least.period, units: units.map(({ agency }) => agency) }
    const { procedures } = consolidate(units, hierarchy).report
    expect(procedures?.dossiers?.received).toEqual({
      online: { atLeast: 5660, atMost: 5680, soft: 'atLeast' },
    })
  })
})

function parsed(parts: object) {
  return { report: parseReport({ ...least, ...parts }) }
}

describe('FJ1: the side that the word denies is an error, beyond a unit on the other an info', () => {
  it.each<[string, object, { severity: string; cause?: string | undefined }[]]>([
    ['trên 98% of 995/1000', share('trên 98%', 995, 1000), [{ severity: 'info', cause: 'beyond-word' }]],
    ['trên 98% of 979/1000', share('trên 98%', 979, 1000), [{ severity: 'error', cause: undefined }]],
    ['trên 98% of 985/1000', share('trên 98%', 985, 1000), []],
    ['trên 500 of 650', sum('trên 500', 650), [{ severity: 'info', cause: 'beyond-word' }]],
    ['trên 500 of 499', sum('trên 500', 499), [{ severity: 'error' }]],
    ['gần 100% of 12/100', share('gần 100%', 12, 100), [{ severity: 'info', cause: 'beyond-word' }]],
    ['gần 100% of 95/100', share('gần 100%', 95, 100), []],
    ['hơn 1.000 of 2.000', sum('hơn 1.000', 2000), [{ severity: 'info', cause: 'beyond-word' }]],
    ['hơn 1.000 of 1.090', sum('hơn 1.000', 1090), []],
    ['hơn 1.000 of 990', sum('hơn 1.000', 990), [{ severity: 'error' }]],
    [
      'hơn 727 of 1.200 at 60 %',
      share('60%', 'hơn 727', 1200),
      [{ severity: 'warning', cause: 'truncated' }],
    ],
    ['từ 95% trở lên of 99/100', share('từ 95% trở lên', 99, 100), []],
    ['từ 95% trở lên of 94/100', share('từ 95% trở lên', 94, 100), [{ severity: 'error' }]],
    ['dưới 1% of 0/100', share('dưới 1%', 0, 100), []],
    ['dưới 1% of 2/100', share('dưới 1%', 2, 100), [{ severity: 'error' }]],
    ['khoảng 1.200 of 1.400', sum('khoảng 1.200', 1400), [{ severity: 'info', cause: 'beyond-word' }]],
    ['5,2 tỷ of 5,4 tỷ', sum('5,2 tỷ đồng', '5.400.000.000 đồng'), [{ severity: 'error' }]],
    [
      'parts that alone are more, whatever a word allows',
      sum('3', 'gần 27.000', 5000),
      [{ severity: 'error' }],
    ],
    ['a part beyond its whole', share('100%', 'gần 690', 650), [{ severity: 'info', cause: 'beyond-word' }]],
  ])('%s', (_, parts, expected) => {
    expect(findingsOf(parts)).toMatchObject(expected)
  })

  it('quotes the word as published, never another', () => {
    const [found] = findingsOf(sum('hơn 48.000', 40_000))
    expect(found?.said).toContain('hơn 48.000')
    expect(found?.said).not.toContain('gần')
  })
})

describe('FR15: a rate above 100 is a value', () => {
  const investment = (disbursed: number, rate: string) => ({
    publicFinance: { investment: { planned: 1000, disbursed, rate } },
  })

  it('of a base that can be exceeded it is held against the counts', () => {
    expect(findingsOf(investment(1044, '104,4%'))).toMatchObject([{ severity: 'warning' }])
    expect(findingsOf(investment(1044, '94,4%'))).toMatchObject([
      { severity: 'warning' },
      { severity: 'error' },
    ])
  })

  it('elsewhere a part above its whole stays an error', () => {
    expect(findingsOf(share('120%', 120, 100))).toMatchObject([{ severity: 'error' }])
    const plan = { direction: { plan: { planned: 10, completed: 12, completionRate: '120%' } } }
    expect(findingsOf(plan)).toMatchObject([{ severity: 'error', cause: 'above-whole' }])
  })
})

describe('FJ2: a printed decimal of a sum stands for its rounding interval', () => {
  it.each<[string, object, object[]]>([
    ['33,33 three times is 100', sum(100, 33.33, 33.33, 33.33), []],
    ['12,5 + 13,3 = 25,9', sum('25,9', '12,5', '13,3'), []],
    ['12,5 + 13,3 is not 26', sum('26,0', '12,5', '13,3'), [{ severity: 'error' }]],
    ['12,5 + 13,3 is not 25,6', sum('25,6', '12,5', '13,3'), [{ severity: 'error' }]],
    ['a whole of fewer decimals', sum('913.216,2', '867.466,27', '45.749,96'), []],
    ['a whole cut off', sum('87.293,9', '2.498,28', '84.795,68'), [{ severity: 'info', cause: 'truncated' }]],
    ['integers are exact', sum(100, 33, 33, 33), [{ severity: 'error' }]],
    ['an integer beside decimals is exact', sum('25,4', '12,5', 13), [{ severity: 'error' }]],
    ['0,1 + 0,2 = 0,3', sum('0,3', '0,1', '0,2'), []],
  ])('%s', (_, parts, expected) => {
    expect(findingsOf(parts)).toMatchObject(expected)
  })
})
