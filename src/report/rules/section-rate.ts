import type { SectionModel } from '../../check/entries.js'
import { completedReader, keysOfCounted, pathIn, readersWithout } from '../../check/model.js'
import { judgeRate, type RateJudgement, rateMessage } from '../../check/rates.js'
import { passed, type Rule, type RuleContext, type Verdict } from '../../check/rule.js'
import { columnsOtherwise, columnsWouldHold, locateOrAddUp } from '../../check/table-totals.js'
import { completionReader } from '../../quantity/complete-sums.js'
import { type Figure, isExact, type LocatedFigure } from '../../quantity/figure.js'
import type { Report } from '../report.js'
import { locateInReport, reportFigure } from '../report-figure.js'
import type { FiguresOfSection } from '../section-places.js'
import { sampleFigures } from './sample-report.js'

const received = ['procedures.dossiers.received.total', 'procedures.dossiers.received.inPeriod']
const resolved = ['procedures.dossiers.resolved.total']

/** Among what other reports take rates of the whole agency: dossiers, which stand in a section of their own. */
const ofDossiers: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ['digitalGovernment.onlineFiling.rate', received],
  ['digitalGovernment.onlinePayment.rate', received],
  ['digitalGovernment.digitization.overall.rate', received],
  ['digitalGovernment.digitization.intake.rate', received],
  ['digitalGovernment.digitization.results.rate', resolved],
  ['digitalGovernment.synchronization.rate', received],
  ['digitalGovernment.reuse.rate', received],
  ['digitalGovernment.electronicResults.rate', resolved],
  ['digitalGovernment.electronicResults.dossiersRate', resolved],
])

function wholesElsewhere(
  { path }: SectionModel,
  rate: string,
  report: Report | undefined,
): readonly LocatedFigure[] {
  if (report === undefined) return []
  return (ofDossiers.get([...path, rate].join('.')) ?? []).flatMap((figure) => {
    const located = locateInReport(reportFigure(figure), report)
    return located !== undefined && isExact(located.value) ? [{ ...located, value: located.value }] : []
  })
}

function located(
  model: SectionModel,
  { figures, at }: FiguresOfSection['place'],
  key: string,
  value: Figure | null | undefined,
) {
  if (value == null) return undefined
  const figure = { path: pathIn(model, { figures, at }, key), value, label: model.indicators[key]?.label }
  return { figure, cells: [] }
}

/** Finds figures of a section as reported, as the rows of a total row make them, or as others determine them. */
function finderOf({ model, place, above }: FiguresOfSection) {
  const readDerived = completedReader(model, place.figures)
  return (key: string) =>
    locateOrAddUp(model, place, key, above) ?? located(model, place, key, readDerived(key))
}

function judgementOf(subject: FiguresOfSection, { otherwise }: RuleContext): RateJudgement<string> {
  const { model, place, above, inside, report } = subject
  const find = finderOf(subject)
  const ofColumns = columnsOtherwise(model, place, { above, inside })
  return {
    locate: (key) => find(key)?.figure,
    beyond: columnsWouldHold(model, place, { above, inside }),
    readersWithout: readersWithout(model, place, (path) => ofColumns(path) ?? otherwise?.(path)),
    wholesElsewhere: (rate) => wholesElsewhere(model, rate, report),
  }
}

/** The verdict on a rate that lacks figures, as likely ones decide it: they prove nothing. */
function orLikely(
  verdict: Verdict,
  rate: string,
  { model, place }: FiguresOfSection,
  judgement: RateJudgement<string>,
): Verdict {
  if (verdict.outcome !== 'not-evaluated' || verdict.missing.length === 0) return verdict
  if (verdict.rate?.contradicted !== undefined) return verdict
  // What sums determine that need not hold.
  const likelyValue = completionReader(model.sums, (key) => model.indicators[key]?.read(place.figures))
  const locate = (key: string) =>
    judgement.locate(key) ?? located(model, place, key, likelyValue(key))?.figure
  const likely = judgeRate(model, rate, place, () => ({ ...judgement, locate }))
  if (likely === undefined || likely.outcome === 'not-evaluated') return verdict
  const isError = likely.outcome === 'failed' && (likely.severity ?? 'error') === 'error'
  return isError ? { ...likely, severity: 'warning' } : likely
}

/** The cells of rows that made the figures of a rate decide it as well. */
function withCells(verdict: Verdict, rate: string, subject: FiguresOfSection): Verdict {
  if (verdict.outcome !== 'failed') return verdict
  const find = finderOf(subject)
  const base = subject.model.rates[rate]?.base
  const keys = base === undefined ? [] : [...keysOfCounted(base.numerator), base.denominator]
  const cells = keys.flatMap((key) => find(key)?.cells ?? [])
  const beside = cells.map((figure) => ({ ...figure, beside: true as const }))
  return { ...verdict, operands: [...verdict.operands, ...beside] }
}

/** Each published rate of a section agrees with its figures; the rate of a total row with those of the rows, if need be. */
export const sectionRate: Rule<FiguresOfSection> = {
  id: 'section/rate',
  severity: 'error',
  title: {
    vi: 'Tỷ lệ công bố trong từng mục khớp với số lượng',
    en: 'A published rate of a section agrees with its figures',
  },
  message: rateMessage,
  basis: ['arithmetic'],
  check: (subject, context) => {
    const { model, place } = subject
    const verdicts: Verdict[] = []
    if (model.rateKeys.length === 0) return verdicts
    const judgement = () => judgementOf(subject, context)
    for (const rate of model.rateKeys) {
      const verdict = judgeRate(model, rate, place, judgement)
      if (verdict === undefined) continue
      const isSettled = verdict === passed
      verdicts.push(
        isSettled ? verdict : withCells(orLikely(verdict, rate, subject, judgement()), rate, subject),
      )
    }
    return verdicts
  },
  samples: {
    passing: [
      sampleFigures({
        digitalGovernment: {
          onlineFiling: {
            rows: [
              { label: 'Các cơ quan chuyên môn', received: 288, online: 286, rate: '99.31' },
              { label: 'Các xã, phường', received: 14_945, online: 14_933, rate: '99.92' },
            ],
            total: { rate: '99.91' },
          },
        },
      }),
      sampleFigures({
        publicFinance: {
          investment: {
            planned: 5_000_000_000,
            disbursed: { atMost: 4_000_000_000 },
            rate: { atMost: '80' },
          },
        },
      }),
    ],
    failing: [
      {
        subject: sampleFigures({
          digitalGovernment: {
            digitization: { total: { overall: { required: 1221, digitized: 1154, rate: '92' } } },
          },
        }),
        finds: {
          path: ['total', 'overall', 'rate'],
          severity: 'error',
          expected: '94.51',
          difference: '-2.51',
        },
      },
      {
        subject: sampleFigures({
          digitalGovernment: {
            onlineFiling: {
              rows: [
                { label: 'Các cơ quan chuyên môn', received: 288, online: 286 },
                { label: 'Các xã, phường', received: 14_945, online: 14_933 },
              ],
              total: { rate: '99.90' },
            },
          },
        }),
        finds: {
          path: ['total', 'rate'],
          severity: 'warning',
          cause: { kind: 'truncated', rounded: '99.91' },
        },
      },
      {
        subject: sampleFigures({
          procedures: { catalogue: { total: 182, online: 166, fullOnline: 66, fullOnlineRate: '39.8' } },
        }),
        finds: { severity: 'warning', expected: '36.26' },
      },
      {
        subject: sampleFigures({
          institutions: { legalDocuments: { toHandle: 10, pending: 3, handledRate: '80' } },
        }),
        finds: { path: ['legalDocuments', 'handledRate'], severity: 'error', expected: '70.00' },
      },
      {
        subject: sampleFigures({
          organization: { arrangement: { departments: { before: 10, after: 8, reducedRate: '30' } } },
        }),
        finds: {
          path: ['arrangement', 'departments', 'reducedRate'],
          severity: 'warning',
          expected: '20.00',
        },
      },
    ],
  },
}
