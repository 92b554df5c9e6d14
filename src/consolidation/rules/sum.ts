import type { Operand } from '../../check/finding.js'
import { withScopeNote } from '../../check/parts.js'
import type { Rule } from '../../check/rule.js'
import { sumMessage, sumVerdict } from '../../check/sums.js'
import type { Text } from '../../notation/language.js'
import type { Figure, LocatedFigure, Path } from '../../quantity/figure.js'

/** A figure of a superior's report and those of its units, each named after its unit. */
export interface FigureOfUnits {
  readonly whole: LocatedFigure<Figure>
  readonly parts: readonly LocatedFigure<Figure>[]
  /** The figures of units that do not report theirs: the parts are a lower bound. */
  readonly missing: readonly Path[]
  /** Whether the units are known to be all: else the superior may count others too, its own offices say. */
  readonly areAllUnits: boolean
  /** The days of units whose report covers others than the superior's: then figures may differ. */
  readonly otherDays?: readonly Operand[]
}

const overOtherDays: Text = {
  vi: ' Kỳ báo cáo của đơn vị có ngày khác với cấp trên, nên số có thể khác.',
  en: ' The days of a unit are not those of the superior, so the figures may differ.',
}

/** A figure of a superior's report is the sum of its units'. */
export const consolidatedSum: Rule<FigureOfUnits> = {
  id: 'consolidation/sum',
  severity: 'error',
  title: {
    vi: 'Số liệu của cấp trên = tổng số liệu của các đơn vị',
    en: "A superior's figure is the sum of its units' figures",
  },
  message: { vi: `${sumMessage.vi}{note}`, en: `${sumMessage.en}{note}` },
  basis: ['arithmetic'],
  check: ({ whole, parts, missing, areAllUnits, otherDays = [] }) => {
    const verdict = sumVerdict({ whole, terms: parts, missing })
    if (verdict.outcome === 'failed' && otherDays.length > 0) {
      return {
        ...verdict,
        severity: 'warning',
        operands: [...verdict.operands, ...otherDays.map((days) => ({ ...days, beside: true as const }))],
        data: { ...verdict.data, note: overOtherDays },
      }
    }
    const isAbove = verdict.outcome === 'failed' && isMore(verdict.difference)
    return withScopeNote(verdict, isAbove && !areAllUnits ? 'warning' : undefined)
  },
  samples: {
    passing: [
      {
        whole: figure('report', 'Huyện', 30),
        parts: [unit(0, 10), unit(1, 20)],
        missing: [],
        areAllUnits: true,
      },
    ],
    failing: [
      {
        subject: {
          whole: figure('report', 'Hồ sơ', 28),
          parts: [unit(0, 10), unit(1, 20)],
          missing: [],
          areAllUnits: true,
        },
        finds: { path: ['report', 'received'], actual: 28, expected: 30, difference: -2 },
      },
      {
        subject: {
          whole: figure('report', 'Hồ sơ', 30),
          parts: [unit(0, 10), unit(1, 20), unit(2, 7)],
          missing: [],
          areAllUnits: true,
        },
        finds: { expected: 37, cause: { kind: 'part-left-out', part: ['units', 2, 'received'], value: 7 } },
      },
      {
        subject: {
          whole: figure('report', 'Hồ sơ', 25),
          parts: [unit(0, 10), unit(1, 20)],
          missing: [['units', 2, 'received']],
          areAllUnits: true,
        },
        finds: { expected: { atLeast: 30 }, difference: -5 },
      },
      {
        subject: {
          whole: figure('report', 'Hồ sơ', 400),
          parts: [unit(0, 150), unit(1, 100)],
          missing: [],
          areAllUnits: false,
        },
        finds: { severity: 'warning', difference: 150 },
      },
      {
        subject: {
          whole: figure('report', 'Hồ sơ', 28),
          parts: [unit(0, 10), unit(1, 20)],
          missing: [],
          areAllUnits: true,
          otherDays: [{ path: ['reports', 1, 'period', 'to'], value: '2024-03-31' }],
        },
        finds: { severity: 'warning', difference: -2 },
      },
    ],
  },
}

function isMore(difference: number | string | undefined): boolean {
  return typeof difference === 'number' && difference > 0
}

function figure(place: string, label: string, value: number): LocatedFigure {
  return { path: [place, 'received'], value, label: { vi: label, en: label } }
}

function unit(index: number, value: number): LocatedFigure {
  const name = `UBND xã ${index + 1}`
  return { path: ['units', index, 'received'], value, label: { vi: name, en: name } }
}
