import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
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
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

type Path = readonly (string | number)[]

/** The schema of what stands at a path. */
function schemaAt(given: Schema | undefined, path: Path): Schema | undefined {
  const at = given?.$ref === undefined ? given : schema.$defs?.[given.$ref.split('/').at(-1) ?? '']
  const [key, ...rest] = path
  if (at === undefined || key === undefined) return at
  if (at.anyOf) return at.anyOf.map((each) => schemaAt(each, path)).find((each) => each !== undefined)
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
