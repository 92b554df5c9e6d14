import { describe, expect, it } from 'vitest'
import { appendixModel } from '../src/appendix/appendix-model.js'
import { appendixTemplate2024 } from '../src/appendix/appendix-template-2024.js'
import { checkAppendix } from '../src/appendix/check-appendix.js'
import { checkConsecutiveAppendices } from '../src/appendix/check-consecutive-appendices.js'
import { defineTemplate, InvalidTemplateError } from '../src/appendix/define-template.js'
import { extendTemplate } from '../src/appendix/extend-template.js'
import { appendixFromRows } from '../src/appendix/tabular/appendix-from-rows.js'
import { cutOffConventions } from '../src/calendar/cut-off-conventions.js'
import { applyWaivers } from '../src/check/apply-waivers.js'
import { runRules } from '../src/check/run-rules.js'
import { checkConsolidation } from '../src/consolidation/check-consolidation.js'
import { consolidate } from '../src/consolidation/consolidate.js'
import { countingPolicies } from '../src/dossier/counting-policy.js'
import { tallyLayouts } from '../src/dossier/tabular/tally-layout.js'
import { tallyTableFromRows } from '../src/dossier/tabular/tally-table-from-rows.js'
import { tallyTableToHtml } from '../src/dossier/tabular/tally-table-to-html.js'
import { tallyTableToMarkdown } from '../src/dossier/tabular/tally-table-to-markdown.js'
import { tallyTableToRows } from '../src/dossier/tabular/tally-table-to-rows.js'
import { tallyDialects } from '../src/dossier/tally-dialects.js'
import { tallyDossierStream } from '../src/dossier/tally-dossier-stream.js'
import { tallyDossiers } from '../src/dossier/tally-dossiers.js'
import { tallyFromDialect } from '../src/dossier/tally-from-dialect.js'
import { listFacts } from '../src/facts/list-facts.js'
import { completionRateOf } from '../src/plan/completion-rate-of.js'
import { tallyTasks } from '../src/plan/tally-tasks.js'
import { checkText } from '../src/prose/check-text.js'
import { readReport } from '../src/prose/read-report.js'
import { checkReport } from '../src/report/check-report.js'
import { parseReport, safeParseReport } from '../src/report/parse-report.js'
import type { Report } from '../src/report/report.js'
import { reportRuleset } from '../src/report/rules/ruleset.js'
import { checkSeries } from '../src/series/check-series.js'

const agency = { name: 'UBND xã Tân Lập', level: 'commune' } as const
const report: Report = parseReport({ title: 'Báo cáo', agency, period: { kind: 'year', year: 2024 } })
const period = { from: '2024-03-01', to: '2024-03-31' }
const asOf = '2024-03-14'
const appendix = { template: 'cchc-2024', values: {} }
const hierarchy = { agency, period: report.period, units: [agency] }
const waiver = { rule: 'dossier/rate', path: '/x', reason: 'Đã giải trình', by: 'Văn phòng' }
const { listedApart } = countingPolicies
const { title: _title, ...untitled } = listedApart
const table = { rows: [{ label: 'Hộ tịch' }] }
const layout = tallyLayouts.formII06a
const form = appendixTemplate2024

/** Each function with the options that it takes, and those that are none, each with the place that is named. */
type Case = readonly [
  name: string,
  run: (options: never) => unknown,
  right: readonly object[],
  wrong: readonly (readonly [object | string | null, string])[],
]
const ofForms: Case[3] = [
  [{ forms: 'x' }, 'forms'],
  [{ forms: [{}] }, 'forms/0/id'],
  [{ forms: [null] }, 'forms/0'],
  [{ forms: ['cchc-2024'] }, 'forms/0'],
  [{ forms: [{ ...form, indicators: {} }] }, 'forms/0/indicators'],
  [{ forms: [{ ...form, indicators: [{ ...form.indicators[0], kind: 'muc' }] }] }, 'indicators/0/kind'],
  [{ forms: [{ ...form, indicators: [{ ...form.indicators[0], lable: 'x' }] }] }, 'indicators/0/lable'],
  [{ forms: null }, 'forms'],
]
const ofSeverities: Case[3] = [
  [{ severities: 'off' }, 'severities'],
  [{ severities: [] }, 'severities'],
  [{ severity: {} }, 'severity'],
]
const ofConventions: Case[3] = [
  [{ convention: 'decree' }, 'convention'],
  [{ convention: {} }, 'convention/id'],
  [{ convention: { id: 'x', law: {} } }, 'convention/law'],
  [
    {
      convention: {
        id: 'x',
        law: [{ from: '1/1/2024', value: null, basis: 'consistency' }],
      },
    },
    'convention/law/0/from',
  ],
  [
    {
      convention: {
        id: 'x',
        law: [{ from: '2024-01-01', value: { closingDay: '14' }, basis: 'consistency' }],
      },
    },
    'convention/law/0/value/closingDay',
  ],
]
const ofWaivers: Case[3] = [
  [{ waivers: 'x' }, 'waivers'],
  [{ waivers: '' }, 'waivers'],
  [{ waivers: {} }, 'waivers'],
  [{ waivers: waiver }, 'waivers'],
  [{ waivers: [{}] }, 'waivers/0/rule'],
  [{ waivers: [waiver, null] }, 'waivers/1'],
  [{ waivers: [{ ...waiver, reason: ' ' }] }, 'waivers/0/reason'],
  [{ waivers: [{ ...waiver, path: ['x'] }] }, 'waivers/0/path'],
  [{ waivers: [{ ...waiver, until: '31/12/2024' }] }, 'waivers/0/until'],
  [{ waivers: [{ ...waiver, report: { agency: 'x' } }] }, 'waivers/0/report/period'],
  [{ waivers: [{ ...waiver, ly_do: 'x' }] }, 'waivers/0/ly_do'],
]
const ofCounting: Case[3] = [
  [{ period, policy: 'x' }, 'policy'],
  [{ period, policy: 'listedApart' }, 'policy'],
  [{ period, policy: { dueOnDayOff: 'sau' } }, 'policy/dueOnDayOff'],
  [{ period, policy: { ...listedApart, returned: 'rieng' } }, 'policy/returned'],
  [{ period, policy: { ...listedApart, onDueDay: true } }, 'policy/onDueDay'],
  [{ period, policy: { ...listedApart, dueOnDayoff: 'as-recorded' } }, 'policy/dueOnDayoff'],
  [{ period, policy: { returned: 'apart' } }, 'policy/withdrawn'],
  [{ period, policy: null }, 'policy'],
  [{ period, group: 'field' }, 'group'],
  [{ period, by: 'linh_vuc' }, 'by'],
  [{ period, by: ['field', 'don_vi'] }, 'by/1'],
  [{ period, by: { name: 'x', of: 'field' } }, 'by/of'],
  [{ period, ids: 'yes' }, 'ids'],
  [{ period, findDuplicates: 0 }, 'findDuplicates'],
  [{}, 'period'],
  [{ period: 'tháng 3' }, 'period'],
]
const ofPrinting: Case[3] = [
  [{ language: 'fr' }, 'language'],
  [{ onIssue: [] }, 'onIssue'],
  [{ onissue: () => {} }, 'onissue'],
]
const ofReading: Case[3] = [
  [{ agency: 'UBND xã' }, 'agency'],
  [{ agency: { name: 'UBND xã', level: 'xã' } }, 'agency/level'],
  [{ agency: { name: 'UBND xã', level: 'commune', ma: 'H1' } }, 'agency/ma'],
  [{ agency: { ...agency, predecessors: ['UBND xã Cũ'] } }, 'agency/predecessors/0'],
  [{ period: { kind: 'qúy', year: 2024 } }, 'period/kind'],
  [{ period: { kind: 'year', year: '2024' } }, 'period/year'],
  [{ type: 'định kỳ' }, 'type'],
  ...ofForms,
]
const bare = { agency, type: 'periodic', period: { kind: 'year', year: 2024 } }

const cases: readonly Case[] = [
  [
    'tallyDossiers',
    (options) => tallyDossiers([], options),
    [
      { period },
      { period: { ...period, kind: 'month', year: 2024 }, policy: untitled, by: ['field', 'unit'] },
      {
        period,
        asOf,
        by: { name: 'x', of: () => null },
        policy: undefined,
        ids: true,
        findDuplicates: false,
      },
    ],
    ofCounting,
  ],
  [
    'tallyTasks',
    (options) => tallyTasks([], options),
    [{ asOf }, { asOf, by: 'area', soonDays: 0 }, { asOf, by: ['lead', 'origin'], soonDays: undefined }],
    [
      [{ asOf, by: 'linh_vuc' }, 'by'],
      [{ asOf, by: ['area', 'toString'] }, 'by/1'],
      [{ asOf, soonDays: '7' }, 'soonDays'],
      [{ asOf, soonDays: -1 }, 'soonDays'],
      [{ asOf, soonday: 7 }, 'soonday'],
      ['2024-03-14', 'options'],
    ],
  ],
  [
    'completionRateOf',
    (options) => completionRateOf(tallyTasks([], { asOf }).total, 1, options),
    [{}, { by: 'weight' }],
    [
      [{ by: 'trong_so' }, 'by'],
      [{ weight: true }, 'weight'],
    ],
  ],
  [
    'checkReport',
    (options) => checkReport(report, options),
    [
      {},
      { severities: {}, waivers: [waiver], convention: cutOffConventions.khanhHoa },
      {
        waivers: [
          { ...waiver, until: null, actual: null, report: { agency: 'x', period: { kind: 'year' } } },
        ],
      },
      { forms: [form, appendixModel(form)] },
      { ruleset: reportRuleset },
    ],
    [
      ...ofWaivers,
      ...ofSeverities,
      ...ofConventions,
      ...ofForms,
      [{ ruleset: [] }, 'ruleset'],
      [{ ruleset: {} }, 'ruleset/scopes'],
      [{ ruleset: { scopes: [{ rules: reportRuleset.scopes[0]?.rules }] } }, 'ruleset/scopes/0/select'],
      [{ rules: reportRuleset }, 'rules'],
      ['x', 'options'],
      [null, 'options'],
      [[], 'options'],
    ],
  ],
  [
    'runRules',
    (options) => runRules(reportRuleset, report, options),
    [{}, { on: asOf, severities: undefined }],
    [...ofSeverities, [{ on: 'hôm nay' }, 'on'], [{ On: asOf }, 'On']],
  ],
  [
    'checkAppendix',
    (options) => checkAppendix(appendix, form, options),
    [{}, { level: 'commune', on: asOf, leftOut: {}, severities: {} }],
    [...ofSeverities, [{ level: 'xã' }, 'level'], [{ on: '14/3/2024' }, 'on'], [{ lvl: 'commune' }, 'lvl']],
  ],
  [
    'checkConsecutiveAppendices',
    (options) => checkConsecutiveAppendices(appendix, appendix, form, options),
    [{ relation: 'next-period', sameYear: true }],
    [
      [{ relation: 'next', sameYear: true }, 'relation'],
      [{ relation: 'next-year' }, 'sameYear'],
      [{ relation: 'next-year', sameYear: 'có' }, 'sameYear'],
      [{ relation: 'next-year', sameYear: false, severity: {} }, 'severity'],
    ],
  ],
  [
    'checkSeries',
    (options) => checkSeries([report], options),
    [{}, { convention: cutOffConventions.khanhHoa, forms: [form], severities: {} }],
    [...ofSeverities, ...ofConventions, ...ofForms, [{ waivers: [] }, 'waivers']],
  ],
  [
    'checkConsolidation',
    (options) => checkConsolidation(report, [], options),
    [{}, { units: [agency], forms: [form], convention: cutOffConventions.decree, severities: {} }],
    [
      ...ofSeverities,
      ...ofConventions,
      [{ units: ['UBND xã A'] }, 'units/0'],
      [{ units: { a: agency } }, 'units'],
      [{ forms: form }, 'forms'],
      [{ form }, 'form'],
    ],
  ],
  [
    'consolidate',
    (options) => consolidate([report], hierarchy, options),
    [{}, { title: 'Tổng hợp', forms: [form] }],
    [
      [{ title: 5 }, 'title'],
      [{ forms: [{}] }, 'forms/0/id'],
      [{ tieu_de: 'x' }, 'tieu_de'],
    ],
  ],
  ['listFacts', (options) => [...listFacts(report, options)], [{}, { forms: [form] }], ofForms],
  [
    'parseReport',
    (options) => parseReport(report, options),
    [{}, { schema: undefined }],
    [
      [{ forms: [form] }, 'forms'],
      [{ schema: 'x' }, 'schema'],
    ],
  ],
  ['safeParseReport', (options) => safeParseReport(report, options), [{}], [[{ form }, 'form']]],
  [
    'readReport',
    (options) => readReport('', options),
    [{}, bare],
    [...ofReading, [{ waivers: [] }, 'waivers']],
  ],
  [
    'checkText',
    (options) => checkText('', options),
    [{}, { ...bare, waivers: [waiver], severities: {} }],
    [...ofReading, ...ofWaivers, ...ofSeverities, [{ agence: agency }, 'agence']],
  ],
  [
    'tallyTableFromRows',
    (options) => tallyTableFromRows([], options),
    [{}, { layout }, { columns: { 'received.total': 2, label: 'Xã' } }],
    [
      [{ layout: 'II.06a' }, 'layout'],
      [
        { layout: { ...layout, columns: [{ number: 1, holds: 'tong', headings: ['Tổng'] }] } },
        'columns/0/holds',
      ],
      [{ columns: 'A:C' }, 'columns'],
      [{ columns: ['STT'] }, 'columns'],
      [{ column: {} }, 'column'],
    ],
  ],
  [
    'tallyTableToHtml',
    (options) => tallyTableToHtml(table, layout, options),
    [{}, { language: 'en', onIssue: () => {} }],
    ofPrinting,
  ],
  ['tallyTableToMarkdown', (options) => tallyTableToMarkdown(table, layout, options), [{}], ofPrinting],
  ['tallyTableToRows', (options) => tallyTableToRows(table, layout, options), [{}], ofPrinting],
  [
    'appendixFromRows',
    (options) => appendixFromRows([], form, options),
    [{}, { columns: { value: 3 } }],
    [
      [{ columns: 5 }, 'columns'],
      [{ column: {} }, 'column'],
    ],
  ],
]

describe.each(cases)('FC14, FC2: %s', (_, run, right, wrong) => {
  const messageOf = (options: unknown) => {
    try {
      run(options as never)
      return 'nothing'
    } catch (error) {
      return error instanceof TypeError ? error.message : String(error)
    }
  }

  it('takes its options', () => {
    expect(right.map(messageOf)).toEqual(right.map(() => 'nothing'))
  })

  it.each(wrong)('refuses %j, and names the place', (options, place) => {
    expect(messageOf(options)).toMatch(/^options[/:]/)
    expect(messageOf(options).split(':')[0]).toContain(place)
  })

  it('names what is allowed, the value, and of data the reader', () => {
    for (const [options] of wrong) {
      expect(messageOf(options)).toMatch(/: .+, not .+/)
      if (
        options instanceof Object &&
        'waivers' in options &&
        !messageOf(options).includes('one of the keys')
      )
        expect(messageOf(options)).toContain('waiversSchema')
    }
  })
})

describe('FC14: options beside a list', () => {
  it('a stream of dossiers refuses what tallyDossiers refuses, and its own', async () => {
    async function* none() {}
    const others: typeof ofCounting = [
      [{ period, progressEvery: '10' }, 'progressEvery'],
      [{ period, onProgress: 5 }, 'onProgress'],
    ]
    for (const [options] of [...ofCounting, ...others])
      await expect(tallyDossierStream(none(), options as never)).rejects.toThrow(TypeError)
    await expect(tallyDossierStream(none(), { period, progressEvery: 5 })).resolves.toBeDefined()
  })

  it('an index that map hands over is no options', () => {
    const call = <Given, Result>(run: (one: Given, ...rest: never[]) => Result) =>
      run as (one: Given, index: number) => Result
    expect([report].map(call(checkReport))).toEqual([checkReport(report)])
    expect([report].map(call(safeParseReport))).toEqual([safeParseReport(report)])
  })
})

describe('FC2: data beside the reports', () => {
  const wrong = (run: () => unknown) => expect(run).toThrow(TypeError)

  it('a hierarchy that is none', () => {
    for (const [given, place] of [
      [undefined, 'hierarchy'],
      [{ ...hierarchy, units: agency }, 'hierarchy/units'],
      [{ ...hierarchy, units: [agency, 'UBND xã B'] }, 'hierarchy/units/1'],
      [{ ...hierarchy, agency: 'UBND huyện' }, 'hierarchy/agency'],
      [{ ...hierarchy, period: { kind: 'quarter', ordinal: '1' } }, 'hierarchy/period/ordinal'],
      [{ ...hierarchy, unit: [] }, 'hierarchy/unit'],
    ] as const)
      expect(() => consolidate([], given as never)).toThrow(`${place}: `)
  })

  it('waivers that were not read, wherever they are applied', () => {
    const result = checkReport(report)
    for (const { waivers } of ofWaivers.map(([options]) => options as { waivers: never }))
      wrong(() => applyWaivers(result, waivers, asOf))
  })

  it('a form that is none, or has a property that no form has', () => {
    for (const given of [{}, null, 'cchc-2024', [], { ...form, indicators: [{ key: '1' }] }]) {
      wrong(() => appendixModel(given as never))
      wrong(() => checkAppendix(appendix, given as never))
      wrong(() => appendixFromRows([], given as never))
    }
    wrong(() => defineTemplate({ ...form, indicator: [] } as never))
    const { id, title, source } = form
    wrong(() => extendTemplate(form, { id, title, source, dropp: ['7.4'] } as never))
    wrong(() => extendTemplate(form, { id, title, source, change: { '1.1': { levles: [] } } } as never))
  })

  it('a change of what a row keeps', () => {
    const { id, title, source } = form
    for (const changes of [{ kind: 'count' }, { key: '9' }])
      expect(() => extendTemplate(form, { id, title, source, change: { '1.1': changes } } as never)).toThrow(
        InvalidTemplateError,
      )
  })

  it('a dialect that names what is no figure', () => {
    for (const given of [
      undefined,
      {},
      { figures: { received_total: 'x' } },
      { figures: { 'received.total': ['x'] } },
      { figures: { 'received.total': { sum: ['x'] } } },
      { ...tallyDialects.analytics, lable: 'x' },
    ])
      wrong(() => tallyFromDialect({}, given as never))
  })

  it('a layout that is none', () => {
    for (const given of [undefined, 'II.06a', {}, { ...layout, policy: 'x' }, { ...layout, columns: [{}] }])
      wrong(() => tallyTableToRows(table, given as never))
  })
})
