import { figureSumVerdict } from '../../check/figure-sum-verdict.js'
import type { Rule } from '../../check/rule.js'
import { sumMessage } from '../../check/sum-failure.js'
import type { Figure } from '../../quantity/figure.js'
import type { LocatedFigure, Path } from '../../quantity/located-figure.js'

/** A figure of a superior's report and those of its units, each named after its unit. */
export interface FigureOfUnits {
  readonly whole: LocatedFigure<Figure>
  readonly parts: readonly LocatedFigure<Figure>[]
  /** The figures of units that do not report theirs: the parts are a lower bound. */
  readonly missing: readonly Path[]
}

/** A figure of a superior's report is the sum of its units'. */
export const consolidatedSum: Rule<FigureOfUnits> = {
  id: 'consolidation/sum',
  severity: 'error',
  title: {
    vi: 'Số liệu của cấp trên = tổng số liệu của các đơn vị',
    en: "A superior's figure is the sum of its units' figures",
  },
  message: sumMessage,
  basis: ['arithmetic'],
  check: ({ whole, parts, missing }) => figureSumVerdict({ whole, terms: parts, missing }),
  samples: {
    passing: [{ whole: figure('report', 'Huyện', 30), parts: [unit(0, 10), unit(1, 20)], missing: [] }],
    failing: [
      {
        subject: { whole: figure('report', 'Hồ sơ', 28), parts: [unit(0, 10), unit(1, 20)], missing: [] },
        finds: { path: ['report', 'received'], actual: 28, expected: 30, difference: -2 },
      },
      {
        subject: {
          whole: figure('report', 'Hồ sơ', 30),
          parts: [unit(0, 10), unit(1, 20), unit(2, 7)],
          missing: [],
        },
        finds: { expected: 37, cause: { kind: 'part-left-out', part: ['units', 2, 'received'], value: 7 } },
      },
      {
        subject: {
          whole: figure('report', 'Hồ sơ', 25),
          parts: [unit(0, 10), unit(1, 20)],
          missing: [['units', 2, 'received']],
        },
        finds: { expected: { atLeast: 30 }, difference: -5 },
      },
    ],
  },
}

function figure(place: string, label: string, value: number): LocatedFigure {
  return { path: [place, 'received'], value, label: { vi: label, en: label } }
}

function unit(index: number, value: number): LocatedFigure {
  const name = `UBND xã ${index + 1}`
  return { path: ['units', index, 'received'], value, label: { vi: name, en: name } }
}
