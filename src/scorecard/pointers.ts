import { meantName } from '../check/nearest-name.js'
import type { TallyFigure } from '../dossier/tally.js'
import { tallyModel } from '../dossier/tally-model.js'
import type { Text } from '../notation/language.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure, Path } from '../quantity/figure.js'
import type { Report } from '../report/report.js'
import {
  type DeterminedFigures,
  isReportFigure,
  type ReportRate,
  reportFigure,
  reportFigurePaths,
  reportRate,
} from '../report/report-figure.js'
import type { Pointer } from './scorecard.js'

/** A source of figures, opened for one scoring. @internal */
export interface OpenSource {
  readonly report: Report | undefined
  readonly figures: DeterminedFigures | undefined
  readonly tally: ((key: TallyFigure) => Figure | null | undefined) | undefined
  /** Whether the tally is that of the report. */
  readonly isTallyOfReport: boolean
  readonly given: ReadonlyMap<string, GivenValue>
}

/** What may be handed over under a name: a figure, a rate in percent, or an answer. */
export type GivenValue = Figure | PublishedRate | boolean

/** A figure that a card names, ready to be read. @internal */
export interface ReadyPointer {
  readonly pointer: Pointer
  readonly label: Text
  readonly read: (source: OpenSource) => GivenValue | null | undefined
  readonly pathIn: (source: OpenSource) => Path
}

/** Whether a pointer names a figure that there can be. @internal */
export function isKnownPointer(pointer: Pointer): boolean {
  if (pointer.startsWith('given.')) return pointer.length > 'given.'.length
  if (pointer.startsWith('tally.'))
    return Object.hasOwn(tallyModel.indicators, pointer.slice('tally.'.length))
  return isReportFigure(pointer) || reportRate(pointer) !== undefined
}

/** Of all figures that there can be the one that a pointer was meant for, but for a slip. @internal */
export function meantPointer(pointer: Pointer): Pointer | undefined {
  const ofTally = Object.keys(tallyModel.indicators).map((key) => `tally.${key}`)
  // A pointer into the report begins with its section; many write the report before it.
  return meantName(pointer.replace(/^report\./, ''), [...reportFigurePaths(), ...ofTally])
}

/** Makes a pointer ready; one that is not known is a programming error. @internal */
export function readyPointer(pointer: Pointer): ReadyPointer {
  const [kind, ...keys] = pointer.split('.')
  const name = keys.join('.')
  if (kind === 'given') {
    return {
      pointer,
      label: { vi: name, en: name },
      read: ({ given }) => given.get(name),
      pathIn: () => ['given', name],
    }
  }
  if (kind === 'tally') {
    const key = name as TallyFigure
    return {
      pointer,
      label: tallyModel.indicators[key].label,
      read: ({ tally }) => tally?.(key),
      pathIn: ({ isTallyOfReport }) =>
        isTallyOfReport ? ['report', 'procedures', 'dossiers', ...keys] : ['tally', ...keys],
    }
  }
  const rate: ReportRate | undefined = reportRate(pointer)
  const figure = rate === undefined ? reportFigure(pointer) : undefined
  const path = ['report', ...pointer.split('.')]
  return {
    pointer,
    label: (rate ?? figure)?.label ?? { vi: pointer, en: pointer },
    read: ({ report, figures }) =>
      rate !== undefined ? report && rate.read(report) : figure && figures?.figure(figure)?.value,
    pathIn: () => path,
  }
}
