import { describe, expect, it } from 'vitest'
import { describeFinding } from '../../../src/describe-finding.js'
import { checkReport } from '../../../src/report/check-report.js'
import { parseReport, safeParseReport } from '../../../src/report/parse-report.js'
import type { ReportInput } from '../../../src/report/report.js'
import { least } from '../sample.js'

function check(sections: Partial<ReportInput>) {
  return checkReport(parseReport({ ...least, ...sections }))
}

function sentences(sections: Partial<ReportInput>, language: 'vi' | 'en' = 'vi') {
  return check(sections).findings.map((finding) => describeFinding(finding, language))
}

describe('the sections of a report', () => {
  it('take Vietnamese notation', () => {
    const { digitalGovernment, ranking } = parseReport({
      ...least,
      digitalGovernment: {
        onlinePayment: {
          rate: 'trên 90%',
          payments: { rows: [{ transactions: '9.580', amount: 'gần 196 triệu đồng' }] },
        },
      },
      ranking: [{ index: 'Chỉ số cải cách hành chính', points: '86,59', rank: '03', of: 13 }],
    })
    expect(digitalGovernment?.onlinePayment).toEqual({
      rate: { atLeast: '90', atMost: '100', soft: 'atMost', words: 'trên 90%' },
      payments: {
        rows: [
          {
            transactions: 9580,
            amount: {
              atLeast: 195_000_000,
              atMost: 196_000_000,
              soft: 'atLeast',
              words: 'gần 196 triệu đồng',
            },
          },
        ],
      },
    })
    expect(ranking).toEqual([{ index: 'Chỉ số cải cách hành chính', points: 86.59, rank: 3, of: 13 }])
  })

  it.each([
    ['civilService', { staff: { nguoi: 19 } }, ['civilService', 'staff']],
    [
      'digitalGovernment',
      { onlineFiling: { rows: [{ level: 3 }] } },
      ['digitalGovernment', 'onlineFiling', 'rows', 0],
    ],
    ['ranking', [{ index: 'PAR INDEX', score: 1 }], ['ranking', 0]],
    ['outlook', [{ summary: 'Số hóa', who: 'x' }], ['outlook', 0]],
  ])('refuse keys they do not know: %s', (key, section, path) => {
    const reading = safeParseReport({ ...least, [key]: section })
    expect(reading.success ? [] : reading.issues).toMatchObject([
      { code: 'unknown-key', path: expect.arrayContaining(path) },
    ])
  })

  it.each([
    ['a count below 0', { civilService: { staff: { total: -1 } } }],
    ['an ambiguous count', { civilService: { staff: { total: '1.5' } } }],
    ['a rate below 0', { digitalGovernment: { reuse: { rate: '-1' } } }],
    ['an amount without a unit', { publicFinance: { investment: { planned: '196' } } }],
    ['an area that there is not', { outlook: [{ summary: 'x', area: 'finance' }] }],
    ['a ranking without an index', { ranking: [{ rank: 3 }] }],
  ])('refuse %s', (_, sections) => {
    expect(safeParseReport({ ...least, ...sections }).success).toBe(false)
  })

  it('are silent where nothing is reported, and never take a gap for 0', () => {
    const empty = {
      direction: { inspections: {}, initiatives: null },
      civilService: {},
      digitalGovernment: { onlineFiling: { rows: [{}], total: {} }, identityVerification: { total: null } },
      ranking: [],
    }
    const { findings, rules } = check(empty)
    expect(findings).toEqual([])
    for (const id of [
      'section/sum',
      'section/table-total',
      'section/part-above-whole',
      'section/rate',
      'report/subset',
    ]) {
      expect(rules[id]).toEqual({ passed: 0, failed: 0, notEvaluated: 0, waived: 0 })
    }
  })
})

describe('section/sum', () => {
  it('accepts staff of other kinds inside the total or beside it', () => {
    const staff = { officials: 11, civilServants: 8, contractors: 3 }
    expect(sentences({ civilService: { staff: { total: 19, ...staff } } })).toEqual([])
    expect(sentences({ civilService: { staff: { total: 22, ...staff } } })).toEqual([])
    expect(sentences({ civilService: { staff: { total: 20, ...staff } } })).toHaveLength(1)
  })

  it('says where a difference may have a reason', () => {
    const catalogue = { total: 400, province: 0, district: 281, commune: 143 }
    expect(sentences({ procedures: { catalogue } })).toEqual([
      'Tổng số TTHC đang có hiệu lực: ghi 400, nhưng 0 + 281 + 143 = 424 (lệch -24). Chỉ đúng nếu các số tính trên phạm vi khác nhau; báo cáo cần nói rõ.',
    ])
    expect(check({ procedures: { catalogue } }).ok).toBe(true)
  })

  it('names swapped digits only where everything else would hold', () => {
    const overall = { required: 1212, digitized: 1168, pending: 53 }
    const causes = (rate: string | null) =>
      check({
        digitalGovernment: { digitization: { total: { overall: { ...overall, rate } } } },
      }).findings.map(({ rule, cause }) => [rule, cause?.kind])
    expect(causes(null)).toEqual([['section/sum', 'digits-swapped']])
    // The rate is that of 1,168 among 1,212: then 1,212 is no slip.
    expect(causes('96.37')).toEqual([['section/sum', undefined]])
  })
})

describe('section/table-total', () => {
  const payments = (amount: string) => ({
    digitalGovernment: {
      onlinePayment: {
        payments: {
          rows: [
            { label: 'Thị xã', amount: 'gần 10 triệu đồng' },
            { label: 'Xã, phường', amount: 'gần 196 triệu đồng' },
          ],
          total: { amount },
        },
      },
    },
  })

  it('fails on approximate amounts only where none inside them could add up', () => {
    expect(sentences(payments('206 triệu đồng'))).toEqual([])
    expect(sentences(payments('khoảng 205 triệu đồng'))).toEqual([])
    expect(check(payments('210.000.000 đồng')).findings).toMatchObject([
      { actual: 210_000_000, expected: { atLeast: 204_000_000, atMost: 206_000_000 }, difference: 4_000_000 },
    ])
  })

  it('is not evaluated where a cell is blank, unless the others are above the total', () => {
    const filing = (online: number) => ({
      digitalGovernment: { onlineFiling: { rows: [{ online: 286 }, {}], total: { online } } },
    })
    const { findings, gaps } = check(filing(300))
    expect(findings).toEqual([])
    expect(gaps.filter(({ rule }) => rule === 'section/table-total')).toMatchObject([
      { path: ['digitalGovernment', 'onlineFiling'], missing: [['rows', 1, 'online']] },
    ])
    expect(check(filing(280)).findings).toMatchObject([{ rule: 'section/table-total', difference: -6 }])
  })

  it('names the row that a digit slipped in', () => {
    const { findings } = check({
      digitalGovernment: {
        onlineFiling: {
          rows: [
            { label: 'Thị xã', received: 288 },
            { label: 'Xã, phường', received: 14_954, online: 14_933, rate: '99.92' },
          ],
          total: { received: 15_233 },
        },
      },
    })
    const cause = {
      kind: 'digits-swapped',
      figure: ['digitalGovernment', 'onlineFiling', 'rows', 1, 'received'],
      proposed: 14_945,
    }
    expect(findings).toMatchObject([
      { rule: 'section/rate', path: ['digitalGovernment', 'onlineFiling', 'rows', 1, 'rate'], cause },
      {
        rule: 'section/table-total',
        path: ['digitalGovernment', 'onlineFiling', 'total', 'received'],
        cause,
      },
    ])
  })
})

describe('section/rate', () => {
  const rows = [
    { label: 'Thị xã', received: 288, online: 286 },
    { label: 'Xã, phường', received: 14_945, online: 14_933 },
  ]

  it('takes the rate of a total row from the rows, and names them', () => {
    const [finding] = check({
      digitalGovernment: { onlineFiling: { rows, total: { rate: '98.91' } } },
    }).findings
    expect(finding).toMatchObject({ rule: 'section/rate', expected: '99.908', difference: '-0.998' })
    expect(
      finding?.operands.map(({ path, value, beside }) => [path.slice(2).join('/'), value, beside]),
    ).toEqual([
      ['total/online', 15_219, undefined],
      ['total/received', 15_233, undefined],
      ['rows/0/online', 286, true],
      ['rows/1/online', 14_933, true],
      ['rows/0/received', 288, true],
      ['rows/1/received', 14_945, true],
    ])
  })

  it('does not take it from rows of which one is blank', () => {
    const { findings, rules } = check({
      digitalGovernment: { onlineFiling: { rows: [...rows, {}], total: { rate: '50' } } },
    })
    expect(findings).toEqual([])
    expect(rules['section/rate']).toMatchObject({ passed: 0, notEvaluated: 1 })
  })

  it('gives up on rows beyond what can be counted', () => {
    const huge = Number.MAX_SAFE_INTEGER
    const rows = [
      { received: huge, online: huge },
      { received: huge, online: 1 },
    ]
    const { findings, ruleErrors } = check({
      digitalGovernment: { onlineFiling: { rows, total: { rate: '50' } } },
    })
    expect([findings, ruleErrors]).toEqual([[], []])
  })

  it('leaves a part above its whole to the rule on parts', () => {
    const reuse = { eligible: 100, reused: 120, rate: '100' }
    expect(check({ digitalGovernment: { reuse } }).findings).toMatchObject([
      { rule: 'section/part-above-whole' },
    ])
  })

  it('0 of 0 has no rate', () => {
    const legalDocuments = { toHandle: 0, handled: 0, handledRate: '0' }
    expect(check({ institutions: { legalDocuments } }).findings).toMatchObject([
      { severity: 'warning', expected: null, cause: { kind: 'no-base' } },
    ])
  })
})

describe('report/subset', () => {
  const verified = (online: number, received: object) => ({
    procedures: { dossiers: { received } },
    digitalGovernment: { identityVerification: { online } },
  })

  it.each([
    ['fits', 1830, { online: 1951, carriedOver: 0 }, []],
    ['fits with what was carried over', 1958, { online: 1951, carriedOver: 7 }, []],
    ['is above both', 1959, { online: 1951, carriedOver: 7 }, ['warning']],
    ['is above, and nobody says what was carried over', 1952, { online: 1951 }, ['warning']],
    ['has no whole', 1952, {}, []],
  ])('the part %s', (_, online, received, severities) => {
    expect(check(verified(online, received)).findings.map(({ severity }) => severity)).toEqual(severities)
  })

  it('says which figures it held against each other', () => {
    expect(sentences(verified(1959, { online: 1951, carriedOver: 7 }))).toEqual([
      'Hồ sơ trực tuyến xác thực thông tin định danh công dân: ghi 1.959, lớn hơn “Hồ sơ tiếp nhận trực tuyến + Hồ sơ từ kỳ trước chuyển sang” là 1.958 (lệch 1). Chỉ đúng nếu các số tính trên phạm vi khác nhau; báo cáo cần nói rõ.',
    ])
    expect(sentences(verified(1952, { online: 1951 }), 'en')).toEqual([
      'Verified, received online: stated as 1,952, more than “Dossiers received online”, which is 1,951 (difference 1). Right only if the figures count different things; the report must say so.',
    ])
  })

  it.each<[string, number, object, readonly string[]]>([
    ['both channels', 100, { direct: 80, postal: 20, carriedOver: 0 }, []],
    ['more than both channels', 101, { direct: 80, postal: 20, carriedOver: 0 }, ['warning']],
    ['all that was not online', 100, { total: 400, online: 300, carriedOver: 0 }, []],
    ['more than all that was not online', 101, { total: 400, online: 300, carriedOver: 0 }, ['warning']],
    ['the counter alone, which decides nothing', 100, { direct: 80, carriedOver: 0 }, []],
  ])(
    'those verified that were not received online are held against %s',
    (_, direct, received, severities) => {
      const { findings, gaps } = check({
        procedures: { dossiers: { received } },
        digitalGovernment: { identityVerification: { direct } },
      })
      expect(findings.map(({ severity }) => severity)).toEqual(severities)
      const missing = [['procedures', 'dossiers', 'received', 'directOrPostal']]
      if (Object.keys(received).length === 2) {
        expect(gaps).toContainEqual({ rule: 'report/subset', path: [], missing })
      }
    },
  )

  it('holds dossiers and results digitized against both', () => {
    const digitized = (count: number, resolved: object) => {
      const overall = { digitized: count }
      return check({
        procedures: { dossiers: { received: { total: 100 }, resolved } },
        digitalGovernment: { digitization: { total: { overall } } },
      })
    }
    expect(digitized(195, { total: 95 }).findings).toEqual([])
    expect(digitized(196, { total: 95 }).findings).toMatchObject([
      { rule: 'report/subset', severity: 'warning', expected: { atMost: 195 } },
    ])
    const { findings, gaps } = digitized(195, {})
    expect(findings).toEqual([])
    const missing = [['procedures', 'dossiers', 'resolved', 'total']]
    expect(gaps).toContainEqual({ rule: 'report/subset', path: [], missing })
  })

  it('warns where what was paid may belong to earlier dossiers', () => {
    const found = check({
      procedures: { dossiers: { received: { total: 100 } } },
      digitalGovernment: { onlinePayment: { paid: 120 } },
    })
    expect(found.findings).toMatchObject([{ rule: 'report/subset', severity: 'warning', difference: 20 }])
    expect(found.ok).toBe(true)
  })
})

describe('the procedures in force', () => {
  it('may have some without any online service: worth a look', () => {
    const catalogue = { total: 182, online: 160, informationOnly: 10 }
    expect(check({ procedures: { catalogue } })).toMatchObject({
      ok: true,
      findings: [{ rule: 'section/sum', severity: 'info', difference: 12 }],
    })
  })
})

describe('FJ14: classes that exclude each other', () => {
  it.each([
    [2, 2, 2, ['warning civilService.discipline.total']],
    [10, 2, 2, []],
    [4, 2, 2, []],
    [3, 2, null, []],
    [2, 3, 0, ['warning civilService.discipline.total', 'error civilService.discipline.leaders']],
  ])('%d disciplined, %d leaders, %d of service units', (total, leaders, serviceUnitStaff, expected) => {
    const { findings } = check({ civilService: { discipline: { total, leaders, serviceUnitStaff } } })
    expect(findings.map(({ severity, path }) => `${severity} ${path.join('.')}`)).toEqual(expected)
  })
})

describe('FC8: nothing follows from classes that may not be all', () => {
  it.each<[string, Partial<ReportInput>]>([
    [
      'a total that is not printed',
      {
        civilService: {
          evaluation: { excellent: 5, good: 10, completed: 3, notCompleted: 0, goodRate: '50' },
        },
      },
    ],
    [
      'a class that is not printed',
      {
        civilService: {
          evaluation: { total: 20, excellent: 5, good: 12, completed: 3, notCompletedRate: '0' },
        },
      },
    ],
    [
      'tasks without a due day',
      {
        direction: {
          assignedTasks: { total: 50, completed: { onTime: 30, late: 2 }, inProgress: { total: 10 } },
        },
      },
    ],
  ])('%s', (_, sections) => {
    expect(check(sections).findings).toEqual([])
  })

  it('and yet the whole is not less than they are', () => {
    const assignedTasks = { total: 40, completed: { onTime: 30, late: 2 }, inProgress: { total: 10 } }
    expect(check({ direction: { assignedTasks } }).findings).toMatchObject([
      { rule: 'plan/assigned-total', severity: 'error', expected: { atLeast: 42 } },
    ])
  })
})
