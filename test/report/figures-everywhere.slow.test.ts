import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { appendixSchema } from '../../src/appendix/appendix.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { appendixTemplate2025 } from '../../src/appendix/appendix-template-2025.js'
import type { AppendixTemplate } from '../../src/appendix/template.js'
import type { SectionModel } from '../../src/check/entries.js'
import { consolidate } from '../../src/consolidation/consolidate.js'
import { listFacts } from '../../src/facts/list-facts.js'
import { summarize } from '../../src/facts/summarize.js'
import { safeParseReport } from '../../src/report/parse-report.js'
import { type Report, reportSchema } from '../../src/report/report.js'
import { sectionModels } from '../../src/report/sections/index.js'
import { checkSeries } from '../../src/series/check-series.js'
import { placeOf, sectionWith } from './section-with.js'

// A figure is declared once: whatever is declared is in the schema, the page of the model, facts, series, sums, paragraphs.

const page = readFileSync('docs/model.md', 'utf8')
const schema = z.toJSONSchema(reportSchema, { io: 'input', unrepresentable: 'any' }) as Schema

interface Schema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

type Path = readonly (string | number)[]

/** The schema of what stands at a path. */
function schemaAt(given: Schema | undefined, path: Path): Schema | undefined {
  const at = given?.$ref === undefined ? given : schema.$defs?.[given.$ref.split('/').at(-1) ?? '']
  const [key, ...rest] = path
  if (at === undefined || key === undefined) return at
  const options = at.anyOf ?? at.oneOf
  if (options) return options.map((each) => schemaAt(each, path)).find((each) => each !== undefined)
  return schemaAt(typeof key === 'number' ? at.items : at.properties?.[key], rest)
}

function valueAt(report: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown> | undefined)?.[key],
    report,
  )
}

/** Why a figure is not the sum of those of shorter periods. */
const madeAnew: Readonly<Record<string, string>> = {
  'direction.assignedTasks.total':
    'what is left of one period is in the next as well: plan/assigned-shrinking',
  'institutions.legalDocuments.toHandle': 'what is left of one period is in the next as well',
  'institutions.documents.toHandle': 'what is left of one period is in the next as well',
  'procedures.catalogue.fullOnlineWithDossiers': 'a procedure with dossiers in both periods is one procedure',
  'procedures.catalogue.partialOnlineWithDossiers':
    'a procedure with dossiers in both periods is one procedure',
  'procedures.catalogue.withDossiers': 'a procedure with dossiers in both periods is one procedure',
  'procedures.catalogueByUnit.fullOnlineWithDossiers':
    'a procedure with dossiers in both periods is one procedure',
  'procedures.catalogueByUnit.partialOnlineWithDossiers':
    'a procedure with dossiers in both periods is one procedure',
  'procedures.catalogueByUnit.withDossiers': 'a procedure with dossiers in both periods is one procedure',
  'procedures.dossiers.received.total':
    'what is left of one period is in the next as well: held less what was carried over, where that is said',
  'procedures.dossiers.lateOrOverdue': 'what is overdue may be resolved late in the next period',
  'procedures.table.received.total': 'what is left of one period is in the next as well',
  'procedures.table.lateOrOverdue': 'what is overdue may be resolved late in the next period',
  'procedures.feedback.received': 'what is left of one period is in the next as well',
  'procedures.feedback.answeredCarriedOver':
    'what a shorter period carries over came in within the longer one',
  'publicFinance.budgetDisclosure.required': 'an item is disclosed in every period',
  'publicFinance.budgetDisclosure.disclosed': 'an item is disclosed in every period',
  'digitalGovernment.digitization.overall.required': 'what is left of one period is in the next as well',
  'digitalGovernment.digitization.intake.required': 'what is left of one period is in the next as well',
  'digitalGovernment.digitization.components.required': 'what is left of one period is in the next as well',
  'digitalGovernment.digitization.results.required': 'what is left of one period is in the next as well',
  'digitalGovernment.digitization.earlierResults.required':
    'what is left of one period is in the next as well',
  'ranking.points': 'an index is published as a whole',
  'ranking.maximum': 'an index is published as a whole',
  'ranking.rank': 'an index is published as a whole',
  'ranking.of': 'an index is published as a whole',
  'ranking.components.points': 'an index is published as a whole',
  'ranking.components.maximum': 'an index is published as a whole',
}

/** Why a row of the appendix is not held against those of shorter periods. */
const notHeldRows: Readonly<Record<string, string>> = {
  '1.3.1': 'what is left of one period is in the next as well: plan/assigned-shrinking',
  '2.4.required': 'what is left of one period is in the next as well',
  '3.2.1.withDossiers': 'a procedure with dossiers in both periods is one procedure',
  '3.2.2.withDossiers': 'a procedure with dossiers in both periods is one procedure',
  '4.2.2': 'it repeats the posts filled, or all staff: now this, now that',
}

/** Why a paragraph does not say a figure that stands alone. */
const notSaid: Readonly<Record<string, string>> = {
  'direction.plan.planned': 'the opening says what was completed, of how many',
  'direction.plan.inProgress': 'the opening says what was completed, of how many',
  'direction.plan.notStarted': 'the opening says what was completed, of how many',
  'direction.plan.recurring': 'the opening says what was completed, of how many',
  'direction.plan.overdue': 'the opening says what was completed, of how many',
  'direction.assignedTasks.total': 'the opening says what was completed, of how many',
  'direction.assignedTasks.completed.onTime': 'the opening says what was completed, of how many',
  'direction.assignedTasks.completed.late': 'the opening says what was completed, of how many',
  'direction.assignedTasks.inProgress.total': 'the opening says what was completed, of how many',
  'direction.assignedTasks.inProgress.inTime': 'the opening says what was completed, of how many',
  'direction.assignedTasks.inProgress.overdue': 'the opening says what was completed, of how many',
  'direction.assignedTasks.notStarted': 'the opening says what was completed, of how many',
}

const agency = { name: 'UBND xã Mẫu', level: 'commune' } as const
const quarter = (ordinal: number) => ({ kind: 'quarter', year: 2024, ordinal }) as const

/** A report of no figures. */
const bare = { title: 'Báo cáo', agency, period: quarter(1) }

/** The same report, or nothing where the figure cannot be read. */
function reportWithOrNothing(...of: Parameters<typeof reportWith>): Report | undefined {
  try {
    return reportWith(...of)
  } catch {
    return undefined
  }
}

/** A report of nothing but one figure; a row bears a name. */
function reportWith(model: SectionModel, key: string, value: unknown, about: Partial<Report> = {}): Report {
  const named = [{}, { label: 'Bộ phận Một cửa' }, { field: 'Hộ tịch' }].map((name) =>
    safeParseReport(sectionWith(model, { [key]: value, ...(model.layout === 'figures' ? {} : name) })),
  )
  const reading =
    model.layout === 'figures' ? named[0] : (named.slice(1).find((each) => each.success) ?? named[0])
  if (!reading?.success) throw new Error(JSON.stringify(reading?.issues))
  return { ...reading.report, agency, ...about }
}

const figures = sectionModels.flatMap((model) => [
  ...model.keys.map((key) => ({ model, key, value: 5, isRate: false })),
  ...model.rateKeys.map((key) => ({ model, key, value: '50', isRate: true })),
])
const counts = figures.filter(({ isRate }) => !isRate)
const nameOf = ({ model, key }: { readonly model: SectionModel; readonly key: string }) =>
  `${model.path.join('.')}.${key}`
/** Those of which something does not hold. */
const failing = <Figure extends (typeof figures)[number]>(
  list: readonly Figure[],
  holds: (figure: Figure) => boolean,
) => list.filter((figure) => !holds(figure)).map(nameOf)

describe('every figure of every section', () => {
  it('is many', () => {
    expect(figures.length).toBeGreaterThan(450)
  })

  it('is read as it is written, and stands in the JSON Schema', () => {
    expect(
      failing(figures, ({ model, key, value }) => {
        const path = [...placeOf(model), ...key.split('.')]
        const read = valueAt(reportWith(model, key, value), path)
        return read === value && schemaAt(schema, path) !== undefined
      }),
    ).toEqual([])
  })

  it('is on the page of the model, with its term', () => {
    expect(
      failing(figures, ({ model, key, isRate }) => {
        const { label } = (isRate ? model.rates[key] : model.indicators[key]) as { label: { vi: string } }
        return page.includes(`${key.split('.').at(-1)}\` | ${label.vi} |`)
      }),
    ).toEqual([])
  })

  it('is a fact', () => {
    expect(
      failing(figures, ({ model, key, value }) => {
        const pointer = `/${[...placeOf(model), ...key.split('.')].join('/')}`
        return [...listFacts(reportWith(model, key, value))].some((fact) => fact.pointer === pointer)
      }),
    ).toEqual([])
  })

  it('adds up over units, or is declared to be each one’s own', () => {
    const units = ['UBND xã A', 'UBND xã B'].map((name) => ({ name, level: 'commune' }) as const)
    const period = quarter(1)
    expect(
      failing(counts, ({ model, key, value }) => {
        const reports = units.map((unit) => reportWith(model, key, value, { agency: unit, period }))
        const { report } = consolidate(reports, {
          agency: { name: 'UBND tỉnh', level: 'province' },
          period,
          units,
        })
        const sum = valueAt(report, [...placeOf(model), ...key.split('.')])
        return model.indicators[key]?.additive === false ? sum === undefined : sum === 10
      }),
    ).toEqual([])
  })

  it('is held against shorter periods, unless it is made anew', () => {
    const half = { kind: 'half-year', year: 2024, ordinal: 1 } as const
    const isHeld = ({ model, key }: (typeof figures)[number]) =>
      [100, 1].some((whole) => {
        const reports = [
          reportWith(model, key, 5, { period: quarter(1) }),
          reportWith(model, key, 3, { period: quarter(2) }),
          reportWith(model, key, whole, { period: half }),
        ]
        return checkSeries(reports).findings.some(({ severity }) => severity !== 'info')
      })
    const isMadeAnew = ({ model, key }: (typeof figures)[number]) =>
      model.indicators[key]?.overTime === 'derived'
    expect(failing(counts, (figure) => isHeld(figure) || isMadeAnew(figure))).toEqual([])
    // What is carried over is in both, or it is of one day: of each, why it does not add up.
    expect(counts.filter(isMadeAnew).map(nameOf)).toEqual(Object.keys(madeAnew))
  })

  it('is in the paragraphs, of dossiers, the plan and assigned tasks', () => {
    const ofParagraphs = counts.filter(({ model }) =>
      ['procedures.dossiers', 'direction.plan', 'direction.assignedTasks'].includes(model.path.join('.')),
    )
    const isSaid = ({ model, key }: (typeof figures)[number]) => {
      const { opening, dossiers } = summarize(reportWith(model, key, 737))
      return `${opening}${dossiers}`.includes('737')
    }
    expect(failing(ofParagraphs, isSaid)).toEqual(Object.keys(notSaid))
  })
})

describe('every figure of every section', () => {
  const pathTo = ({ model, key }: (typeof figures)[number]) => [...placeOf(model), ...key.split('.')]
  const isMoney = ({ model, key }: (typeof figures)[number]) => model.indicators[key]?.unit === 'dong'
  const sectionsOf = ({ model, key, value }: (typeof figures)[number]) => {
    const { title: _, agency: _agency, period: _period, ...sections } = reportWith(model, key, value)
    return sections
  }

  it('may be cumulative: it is read, judged by the same schema, and a fact of the year', () => {
    expect(
      failing(figures, (figure) => {
        const yearToDate = sectionsOf(figure)
        const reading = safeParseReport({ ...bare, period: quarter(2), yearToDate })
        if (!reading.success) return false
        const path = ['yearToDate', ...pathTo(figure)]
        const pointer = `/${path.join('/')}`
        return (
          schemaAt(schema, path) !== undefined &&
          [...listFacts(reading.report)].some(
            (fact) =>
              fact.pointer === pointer && fact.periodKind === 'year-to-date' && fact.value === figure.value,
          )
        )
      }),
    ).toEqual([])
  })

  it('may be approximate, keeps its words and is a fact with bounds, but for ranks', () => {
    expect(
      failing(figures, (figure) => {
        const words = figure.isRate ? 'hơn 71%' : isMoney(figure) ? 'gần 2.840 đồng' : 'gần 2.840'
        const report = reportWithOrNothing(figure.model, figure.key, words)
        const path = pathTo(figure)
        const read = valueAt(report, path) as { words?: string } | undefined
        const fact = report && [...listFacts(report)].find(({ pointer }) => pointer === `/${path.join('/')}`)
        return (
          read?.words === words &&
          fact?.value === null &&
          (figure.isRate ? fact.atLeast : fact.atMost) !== null
        )
      }),
    ).toEqual(['ranking.rank'])
  })
})

describe.each<[string, AppendixTemplate]>([
  ['2024', appendixTemplate2024],
  ['of two tiers', appendixTemplate2025],
])('every row of the appendix %s', (_, template) => {
  const rows = template.indicators.filter(({ kind }) => kind !== 'heading')
  const sampleOf = (row: (typeof rows)[number]) =>
    row.kind === 'choice' ? row.choices[0]?.code : row.kind === 'rate' ? '50' : 5
  const reportOf = (key: string, value: unknown, about: object = {}) => {
    const appendix = { template: template.id, values: { [key]: value } }
    const reading = safeParseReport({ ...bare, ...about, appendix })
    if (!reading.success) throw new Error(JSON.stringify(reading.issues))
    return reading.report
  }
  const failingRows = (holds: (row: (typeof rows)[number]) => boolean) =>
    rows.filter((row) => !holds(row)).map(({ key }) => key)

  it('is read as it is written, and stands in the JSON Schema', () => {
    const own = z.toJSONSchema(appendixSchema(template), { io: 'input', unrepresentable: 'any' }) as Schema
    expect(
      failingRows((row) => {
        const value = sampleOf(row)
        return (
          reportOf(row.key, value).appendix?.values[row.key] === value &&
          own.properties?.values?.properties?.[row.key] !== undefined
        )
      }),
    ).toEqual([])
  })

  it('is a fact with its term', () => {
    expect(
      failingRows((row) =>
        [...listFacts(reportOf(row.key, sampleOf(row)))].some(
          ({ pointer, label, value }) =>
            pointer === `/appendix/values/${row.key}` && label === row.label.vi && value === sampleOf(row),
        ),
      ),
    ).toEqual([])
  })

  it('adds up over units where it counts', () => {
    const units = ['UBND xã A', 'UBND xã B'].map((name) => ({ name, level: 'commune' }) as const)
    const period = { kind: 'quarter', year: 2026, ordinal: 1 } as const
    const counted = rows.filter(({ kind }) => kind === 'count' || kind === 'amount')
    const sums = counted.map((row) => {
      const reports = units.map((unit) => reportOf(row.key, 5, { agency: unit, period }))
      const { report } = consolidate(reports, {
        agency: { name: 'UBND tỉnh', level: 'province' },
        period,
        units,
      })
      return [row.key, report.appendix?.values[row.key]]
    })
    const own = new Set(
      counted.filter((row) => 'additive' in row && row.additive === false).map(({ key }) => key),
    )
    expect(sums.filter(([key, sum]) => sum !== (own.has(String(key)) ? undefined : 10))).toEqual([])
  })

  it('is held against shorter periods, unless it is of a day or made anew', () => {
    const year = template.id.includes('2025') ? 2026 : 2024
    const half = { kind: 'half-year', year, ordinal: 1 } as const
    const open = rows.filter((row) => {
      if (row.kind !== 'count' && row.kind !== 'amount') return false
      return ![100, 1].some((whole) => {
        const reports = [
          reportOf(row.key, 5, { period: { kind: 'quarter', year, ordinal: 1 } }),
          reportOf(row.key, 3, { period: { kind: 'quarter', year, ordinal: 2 } }),
          reportOf(row.key, whole, { period: half }),
        ]
        return checkSeries(reports).findings.some(({ severity }) => severity !== 'info')
      })
    })
    expect(open.map(({ key }) => key)).toEqual(Object.keys(notHeldRows))
  })
})

describe('every figure that has no section', () => {
  const change = {
    kind: 'change',
    label: 'Hồ sơ',
    current: 11,
    previous: 7,
    difference: 4,
    published: '57.1',
  }
  const beside = {
    targets: [
      {
        indicator: 'Hồ sơ trực tuyến',
        target: '80',
        actual: '78',
        milestones: [{ on: '2024-06-30', target: '70', actual: '71' }],
      },
    ],
    statements: [
      { kind: 'share', label: 'Số hóa', part: 3, whole: 4, published: '75' },
      { kind: 'sum', label: 'Văn bản', whole: 5, parts: [2, 3] },
      change,
    ],
  }
  const places = [
    ['targets', 0, 'target'],
    ['targets', 0, 'actual'],
    ['targets', 0, 'milestones', 0, 'target'],
    ['targets', 0, 'milestones', 0, 'actual'],
    ['statements', 0, 'part'],
    ['statements', 0, 'whole'],
    ['statements', 0, 'published'],
    ['statements', 1, 'whole'],
    ['statements', 1, 'parts', 0],
    ['statements', 1, 'parts', 1],
    ...['current', 'previous', 'difference', 'published'].map((key) => ['statements', 2, key]),
  ]

  it.each(places.map((path) => [path.join('.'), path] as const))(
    '%s is read, in the JSON Schema, on the page, and a fact',
    (_, path) => {
      const reading = safeParseReport({ ...bare, ...beside })
      if (!reading.success) throw new Error(JSON.stringify(reading.issues))
      expect(valueAt(reading.report, path)).toBe(valueAt(beside, path))
      expect(schemaAt(schema, path)).toBeDefined()
      const key = path.filter((each) => typeof each === 'string').at(-1)
      expect(page).toContain(`\`${key}\` |`)
      const facts = [...listFacts(reading.report)].map(({ pointer }) => pointer)
      expect(facts).toContain(`/${path.join('/')}`)
    },
  )

  it('a task: every field is read, in the JSON Schema and on the page', () => {
    const task = {
      id: '1',
      title: 'Ban hành kế hoạch',
      origin: 'assigned',
      area: 'direction',
      lead: 'Văn phòng',
      assignee: 'Phòng Kinh tế',
      partners: ['Công an xã'],
      deliverable: 'Kế hoạch',
      dueOn: '2024-03-01',
      startedOn: '2024-01-02',
      completedOn: '2024-02-02',
      status: 'completed',
      weight: 2,
      postponements: [{ decidedOn: '2024-01-05', dueOn: '2024-03-01' }],
      evidence: [{ type: 'Kế hoạch', number: '01/KH-UBND' }],
      extensions: { id: 5 },
    }
    const tasks = [
      task,
      { id: '2', title: 'Kiểm tra', recurring: true },
      { id: '3', title: 'Kiểm tra', cancelledOn: '2024-02-01' },
    ]
    const reading = safeParseReport({ ...bare, direction: { plan: { tasks } } })
    if (!reading.success) throw new Error(JSON.stringify(reading.issues))
    const at = ['direction', 'plan', 'tasks', 0]
    const fields = Object.keys(schemaAt(schema, at)?.properties ?? {})
    expect(fields.filter((key) => !page.includes(`\`${key}\` |`))).toEqual([])
    expect(fields.filter((key) => tasks.every((each) => !(key in each)))).toEqual([])
    for (const key of Object.keys(task)) expect(valueAt(reading.report, [...at, key])).toBeDefined()
  })
})
