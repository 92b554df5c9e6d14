import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { appendixTemplate2024 } from '../src/appendix/appendix-template-2024.js'
import { checkAppendix } from '../src/appendix/check-appendix.js'
import { checkConsecutiveAppendices } from '../src/appendix/check-consecutive-appendices.js'
import { completeAppendix } from '../src/appendix/complete-appendix.js'
import { toJsonPointer } from '../src/check/json-pointer.js'
import { runRules } from '../src/check/run-rules.js'
import { checkConsolidation } from '../src/consolidation/check-consolidation.js'
import { consolidate } from '../src/consolidation/consolidate.js'
import { completeTally } from '../src/dossier/complete-tally.js'
import { computeRates } from '../src/dossier/compute-rates.js'
import { joinTallies } from '../src/dossier/join-tallies.js'
import { emptyTally, mergeTallies } from '../src/dossier/merge-tallies.js'
import { subtractTally } from '../src/dossier/subtract-tally.js'
import { tallyTableOf } from '../src/dossier/tally-table-of.js'
import { listFacts } from '../src/facts/list-facts.js'
import { summarize } from '../src/facts/summarize.js'
import { assignedTasksOf } from '../src/plan/assigned-tasks-of.js'
import { completionRateOf } from '../src/plan/completion-rate-of.js'
import { mergeTaskTallies } from '../src/plan/merge-task-tallies.js'
import { planProgressOf } from '../src/plan/plan-progress-of.js'
import { tallyTasks } from '../src/plan/tally-tasks.js'
import type { Path } from '../src/quantity/figure.js'
import { appendixFromReport } from '../src/report/appendix-from-report.js'
import { checkReport } from '../src/report/check-report.js'
import { safeParseReport } from '../src/report/parse-report.js'
import type { Report } from '../src/report/report.js'
import { reportRuleset } from '../src/report/rules/ruleset.js'
import { checkConsecutivePlans } from '../src/series/check-consecutive-plans.js'
import { checkSeries } from '../src/series/check-series.js'
import { syntheticProvince } from './report/synthetic-province.js'

const [full] = [...syntheticProvince(1, 2025).reports()].map((report) => JSON.parse(JSON.stringify(report)))

/** Every value that stands in a document, with its place; a portal's own data are its own. */
function* valuesIn(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (path.at(-1) === 'extensions') return
  yield { path, value }
  if (typeof value !== 'object' || value === null) return
  for (const [key, child] of Object.entries(value))
    yield* valuesIn(child, [...path, Array.isArray(value) ? Number(key) : key])
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inside, key) => (inside as Record<string | number, unknown>)[key], value)
}

/** A document with another value at a place. */
function withValue(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) }
  const child = (value as Record<string | number, unknown>)[key]
  return Object.assign(copy, { [key]: withValue(child, rest, other) })
}

/** What no reader leaves where a value stands: of each kind of value, what a program may hand over for it. */
function wrongFor(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [String(value), Number.NaN, -1, 0.5, Infinity, true, [value], {}]
  if (typeof value === 'boolean') return [String(value), 1, []]
  if (typeof value === 'string') return [12.5, true, [value], { value }]
  if (Array.isArray(value)) return [[...value, null], [...value, undefined], { ...value }, 'x', 7]
  if (typeof value !== 'object' || value === null) return []
  const [key = 'x', ...others] = Object.keys(value)
  const { [key]: first, ...rest } = value as Record<string, unknown>
  return [
    { ...rest, [`${key}x`]: first },
    { ...value, toString: 1 },
    [value],
    Object.values(value),
    'x',
    others.length,
  ]
}

/** Whether a reader leaves a document as it is: then it may have been read. */
function isAsRead(input: unknown): boolean {
  const reading = safeParseReport(input)
  return reading.success && isDeepStrictEqual(reading.report, input)
}

function messageOf(run: () => unknown): string | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    return error instanceof TypeError ? error.message : `not a TypeError: ${error}`
  }
}

describe('FC2: a report that was not read is never judged', () => {
  const wrong = [...valuesIn(full)].flatMap(({ path, value }) =>
    wrongFor(value).map((other) => ({ path, input: withValue(full, path, other) })),
  )
  const unread = wrong.filter(({ input }) => !isAsRead(input))

  it('meets every kind of value at every place', () => {
    expect(isAsRead(full)).toBe(true)
    expect(checkReport(full).ok).toBe(true)
    expect(unread.length).toBeGreaterThan(5_000)
    // What a reader takes as well: other texts, decimals of points.
    expect(wrong.length - unread.length).toBeLessThan(wrong.length / 10)
  })

  it('and the place is named, and what reads it', () => {
    const unnamed = unread.filter(({ path, input }) => {
      const message = messageOf(() => checkReport(input as Report)) ?? 'nothing'
      return !message.startsWith(toJsonPointer(path)) || !message.includes('parseReport')
    })
    expect(unnamed.map(({ path, input }) => [toJsonPointer(path), valueAt(input, path)])).toEqual([])
  })

  it('what is missing and must be there is named too', () => {
    for (const path of [['title'], ['agency'], ['agency', 'level'], ['period', 'kind'], ['citations', 0]]) {
      const message = messageOf(() => checkReport(withValue(full, path, undefined) as Report))
      expect(message).toMatch(new RegExp(`^${toJsonPointer(path)}: .* parseReport first$`))
    }
    for (const nothing of [undefined, null, 'x', 5, []])
      expect(messageOf(() => checkReport(nothing as never))).toMatch(/^\/: an object, .*parseReport/)
  })

  it('data changed after they were read are seen as well', () => {
    const report = structuredClone(full)
    expect(checkReport(report).ok).toBe(true)
    report.procedures.dossiers.received.total = '5'
    expect(messageOf(() => checkReport(report))).toMatch(/^\/procedures\/dossiers\/received\/total: /)
  })
})

const text = withValue(full, ['procedures', 'dossiers', 'resolved', 'total'], '1.277') as Report
const misspelled = withValue(full, ['digitalGovernment', 'digitisation'], {}) as Report
const badRow = withValue(full, ['procedures', 'table', 'rows', 0], null) as Report
const badAppendix = withValue(full, ['appendix', 'values', '1.1.planned'], '5') as Report
const badRate = withValue(full, ['appendix', 'values', '1.1'], 27.27) as Report
const hierarchy = { agency: full.agency, period: full.period, units: [full.agency] }

describe.each<[string, (report: Report) => unknown]>([
  ['checkReport', (report) => checkReport(report)],
  ["checkReport by rules of one's own", (report) => checkReport(report, { ruleset: { scopes: [] } })],
  ['runRules', (report) => runRules(reportRuleset, report)],
  ['checkSeries', (report) => checkSeries([full, report])],
  ['checkConsecutivePlans', (report) => checkConsecutivePlans(report, full)],
  ['checkConsolidation of a superior', (report) => checkConsolidation(report, [full])],
  ['checkConsolidation of a unit', (report) => checkConsolidation(full, [report])],
  [
    'checkConsolidation of named units',
    (report) => checkConsolidation(full, [report], { units: [full.agency] }),
  ],
  ['consolidate', (report) => consolidate([report], hierarchy)],
  ['listFacts', (report) => [...listFacts(report)]],
  ['summarize', (report) => summarize(report)],
  ['appendixFromReport', (report) => appendixFromReport(report, appendixTemplate2024)],
])('FC2: %s', (name, run) => {
  it('takes what was read', () => {
    expect(messageOf(() => run(full))).toBeUndefined()
  })

  it.each([
    ['a text for a figure', text, '/procedures/dossiers/resolved/total'],
    ['a key that is not known', misspelled, '/digitalGovernment/digitisation'],
    ['nothing for a row', badRow, '/procedures/table/rows/0'],
    ['a text for a figure of the appendix', badAppendix, '/appendix/values/1.1.planned'],
    ['a number for a rate of the appendix', badRate, '/appendix/values/1.1'],
  ])('refuses %s', (_, report, pointer) => {
    // Of a form that is not known, a text may be a rate.
    if (name.includes('own') && report === badAppendix) return
    if (name.includes('own') && report === badRate) return
    expect(messageOf(() => run(report))).toContain(`${pointer}: `)
  })
})

const tally = { received: { total: 5, inPeriod: 5 }, rates: { online: '99.3' } }
const wrongTallies: readonly (readonly [string, unknown, string])[] = [
  ['a text', { received: { total: '5' } }, '/received/total'],
  ['a negative number', { received: { total: -5 } }, '/received/total'],
  ['a fraction', { resolved: { late: 0.5 } }, '/resolved/late'],
  ['no number', { returned: Number.NaN }, '/returned'],
  ['too large a number', { returned: 2 ** 60 }, '/returned'],
  ['a number for a rate', { rates: { online: 99.3 } }, '/rates/online'],
  ['a rate in Vietnamese notation', { rates: { online: '99,3%' } }, '/rates/online'],
  ['a misspelled group', { recieved: { total: 5 } }, '/recieved'],
  ['a misspelled figure', { received: { totl: 5 } }, '/received/totl'],
  ['a list for a group', { received: [5] }, '/received'],
  ['a list', [5], '/'],
  ['nothing', null, '/'],
]

describe.each<[string, (tally: never) => unknown]>([
  ['completeTally', (each) => completeTally(each)],
  ['computeRates', (each) => computeRates(each, 1)],
  ['mergeTallies', (each) => mergeTallies([each])],
  ['mergeTallies of rows with rows', (each) => mergeTallies([{ rows: [each] }])],
  ['tallyTableOf', (each) => tallyTableOf([each])],
  ['joinTallies', (each) => joinTallies([emptyTally, each])],
  ['subtractTally of the later', (each) => subtractTally(each, emptyTally)],
  ['subtractTally of the earlier', (each) => subtractTally(emptyTally, each)],
])('FC2: %s', (_, run) => {
  it('takes what was read', () => {
    expect(messageOf(() => run(tally as never))).toBeUndefined()
  })

  it.each(wrongTallies)('refuses %s', (_, wrong, pointer) => {
    const message = messageOf(() => run(wrong as never))
    expect(message).toContain(pointer === '/' ? ': ' : `${pointer}: `)
    expect(message).toContain('tallySchema')
  })
})

const counted = tallyTasks([{ id: 'NV1', title: 'Tự kiểm tra' }], { asOf: '2024-03-14' }).total

describe.each<[string, (tally: never) => unknown]>([
  ['planProgressOf', (each) => planProgressOf(each)],
  ['assignedTasksOf', (each) => assignedTasksOf(each)],
  ['completionRateOf', (each) => completionRateOf(each, 1)],
  ['mergeTaskTallies', (each) => mergeTaskTallies([counted, each])],
])('FC2: %s', (_, run) => {
  it('takes what was counted', () => {
    expect(messageOf(() => run(counted as never))).toBeUndefined()
  })

  it.each([
    ['a text', { ...counted, planned: '5' }, '/planned'],
    ['a fraction', { ...counted, cancelled: 0.5 }, '/cancelled'],
    ['a misspelled key', { ...counted, planed: 5 }, '/planed'],
    ['a missing count', { ...counted, notStarted: { total: 1 } }, '/notStarted/overdue'],
    ['a list', { ...counted, completed: [1] }, '/completed'],
  ])('refuses %s', (_, wrong, pointer) => {
    expect(messageOf(() => run(wrong as never))).toContain(`${pointer}: `)
  })
})

describe.each<[string, (appendix: never) => unknown]>([
  ['checkAppendix', (each) => checkAppendix(each, appendixTemplate2024)],
  ['completeAppendix', (each) => completeAppendix(each, appendixTemplate2024)],
  [
    'checkConsecutiveAppendices',
    (each) =>
      checkConsecutiveAppendices(full.appendix, each, appendixTemplate2024, {
        relation: 'next-year',
        sameYear: false,
      }),
  ],
])('FC2: %s', (_, run) => {
  it('takes what was read', () => {
    expect(messageOf(() => run(full.appendix as never))).toBeUndefined()
  })

  it.each([
    ['a text for a count', ['values', '1.1.planned'], '5'],
    ['a number for a rate', ['values', '1.1'], 27.27],
    ['a negative count', ['values', '1.1.planned'], -5],
    ['a fraction of a count', ['values', '1.1.planned'], 0.5],
    ['a list for values', ['values'], []],
    ['a key that is not known', ['note'], {}],
    ['a number for a note', ['notes', '1.1'], 5],
  ])('refuses %s', (_, path, value) => {
    const wrong = withValue({ notes: {}, ...full.appendix }, path, value)
    const message = messageOf(() => run(wrong as never))
    expect(message).toContain(`${toJsonPointer(path)}: `)
    expect(message).toContain('appendixSchema')
  })
})
