import { modelOf, type Section } from '../check/entries.js'
import type { Indicator, Part, Rate } from '../check/indicator.js'
import type { Model } from '../check/model.js'
import type { FigureReader } from '../quantity/sum-relation.js'
import {
  printedTogether,
  type Tally,
  type TallyFigure,
  type TallyRateKey,
  tallyEntries,
  tallyRelations,
} from './tally.js'

/** The definition of a count of a tally (chỉ tiêu hồ sơ). */
export interface TallyIndicator extends Indicator<Tally> {
  /** Absent and `null` mean "not reported", never 0. */
  readonly read: FigureReader<Tally>
}

/** Written out, since they are called for each dossier that is counted. */
const readers: Readonly<Record<TallyFigure, FigureReader<Tally>>> = {
  'received.total': (tally) => tally.received?.total,
  'received.inPeriod': (tally) => tally.received?.inPeriod,
  'received.online': (tally) => tally.received?.online,
  'received.direct': (tally) => tally.received?.direct,
  'received.postal': (tally) => tally.received?.postal,
  'received.directOrPostal': (tally) => tally.received?.directOrPostal,
  'received.carriedOver': (tally) => tally.received?.carriedOver,
  'resolved.total': (tally) => tally.resolved?.total,
  'resolved.early': (tally) => tally.resolved?.early,
  'resolved.onTime': (tally) => tally.resolved?.onTime,
  'resolved.punctual': (tally) => tally.resolved?.punctual,
  'resolved.late': (tally) => tally.resolved?.late,
  'resolved.withoutDeadline': (tally) => tally.resolved?.withoutDeadline,
  'inProgress.total': (tally) => tally.inProgress?.total,
  'inProgress.inTime': (tally) => tally.inProgress?.inTime,
  'inProgress.overdue': (tally) => tally.inProgress?.overdue,
  'inProgress.awaitingSupplement': (tally) => tally.inProgress?.awaitingSupplement,
  'inProgress.withoutDeadline': (tally) => tally.inProgress?.withoutDeadline,
  due: (tally) => tally.due,
  lateOrOverdue: (tally) => tally.lateOrOverdue,
  returned: (tally) => tally.returned,
  withdrawn: (tally) => tally.withdrawn,
  returnedOrWithdrawn: (tally) => tally.returnedOrWithdrawn,
}

const relations = {
  sums: [...tallyRelations, ...printedTogether],
  parts: [
    { part: 'inProgress.awaitingSupplement', whole: 'inProgress.total', severity: 'warning' },
  ] satisfies readonly Part<TallyFigure>[],
}

/** The counts of a tally, their sums, parts and rates, ready for rules. @internal */
export const tallyModel: Model<Tally, TallyFigure> = /* @__PURE__ */ modelOf<typeof tallyEntries, Tally>(
  tallyEntries,
  { ...relations, readers },
)

/**
 * Every count of a tally (chỉ tiêu của số liệu hồ sơ) by its path, with its official name (form II.06a and the
 * reports).
 *
 * @example
 * ```ts
 * import { tallyIndicators } from 'cchc/dossier'
 *
 * tallyIndicators['received.carriedOver'].label.vi // 'Hồ sơ từ kỳ trước chuyển sang'
 * tallyIndicators['resolved.late'].read({ resolved: { late: 2 } }) // 2
 * ```
 */
export const tallyIndicators: Readonly<Record<TallyFigure, TallyIndicator>> =
  /* @__PURE__ */ countsOf(tallyModel)

function countsOf({ indicators }: Model<Tally, TallyFigure>): Readonly<Record<TallyFigure, TallyIndicator>> {
  return indicators as Readonly<Record<TallyFigure, TallyIndicator>>
}

/** The paths of all counts of a tally, in its order. */
export const tallyFigureKeys = Object.keys(readers) as readonly TallyFigure[]

/**
 * The standard rates of a tally (tỷ lệ), each with its named base and the other bases in use.
 *
 * @example
 * ```ts
 * import { tallyRates } from 'cchc/dossier'
 *
 * tallyRates.online.base.denominator // 'received.inPeriod'
 * ```
 */
export const tallyRates: Readonly<
  Record<TallyRateKey, Required<Pick<Rate<Tally, TallyFigure>, 'label' | 'base'>>>
> = /* @__PURE__ */ ratesOf(tallyModel)

function ratesOf({ rates }: Model<Tally, TallyFigure>): typeof tallyRates {
  const byName = Object.entries(rates).map(([key, rate]) => [key.slice('rates.'.length), rate])
  return Object.fromEntries(byName)
}

const tallySection = {
  entries: tallyEntries,
  ...relations,
  model: tallyModel,
  hasOwnRules: true,
} as const

/** The dossiers of the agency as a whole. */
export const dossiers: Section<Tally, typeof tallyEntries> = {
  ...tallySection,
  title: { vi: 'Kết quả giải quyết hồ sơ TTHC', en: 'Dossiers' },
  layout: 'figures',
}

/** The dossiers by field or unit. */
export const dossierTable: Section<Tally, typeof tallyEntries, 'table'> = {
  ...tallySection,
  title: { vi: 'Kết quả giải quyết hồ sơ TTHC theo lĩnh vực, đơn vị', en: 'Dossiers by field or unit' },
  layout: 'table',
}
