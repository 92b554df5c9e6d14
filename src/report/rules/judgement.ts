import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import { formatDecimal } from '../../notation/format-decimal.js'
import { formatPercentage } from '../../notation/format-percentage.js'
import type { Language, Text } from '../../notation/language.js'
import type { Path } from '../../quantity/figure.js'
import { compareDecimals } from '../../quantity/scaled-decimal.js'
import type { Remark } from '../assessment.js'
import { declaredFigure, figureAt, valueAtPath } from '../figure-path.js'
import type { Report } from '../report.js'
import { judgeTarget, type Target } from '../target.js'
import { sampleReport } from './sample-report.js'
import { targetText } from './target-figures.js'

/** A remark of an assessment, and the report whose figures it speaks of. */
export interface RemarkInReport {
  readonly remark: Remark
  /** Where the remark stands in the report. */
  readonly path: Path
  readonly report: Report
}

const words: Readonly<Record<NonNullable<Remark['judgement']>, Text>> = {
  met: { vi: 'đạt', en: 'met' },
  missed: { vi: 'không đạt', en: 'missed' },
  high: { vi: 'cao', en: 'high' },
  low: { vi: 'thấp', en: 'low' },
}

/**
 * What an assessment says of a figure or target is what the figure says: a target called missed is missed. Low and high
 * speak of the value, not of reaching: what is called low is neither the whole of a share nor reaches a target that is at
 * least to be reached; what is called high is not 0. A remark that does not say what it speaks of is not evaluated:
 * words can be meant in more than one way.
 */
export const judgement: Rule<RemarkInReport> = {
  id: 'assessment/judgement',
  severity: 'warning',
  title: { vi: 'Nhận xét khớp với số liệu', en: 'A remark agrees with the figures' },
  message: {
    vi: 'Nhận xét “{summary}” cho là {said}, nhưng {figure} là {shown}{target}.',
    en: 'The remark “{summary}” says {said}, but {figure} is {shown}{target}.',
  },
  basis: ['consistency'],
  check: ({ remark, path, report }) => {
    const { about, judgement: said, summary } = remark
    if (about == null || said == null) return notEvaluated([...path, about == null ? 'about' : 'judgement'])
    const fact = factAt(report, about)
    if (fact === null) return notEvaluated([...path, 'about'])
    const { value, met, label } = fact
    const contradicted =
      (said === 'missed' && met === true) ||
      (said === 'met' && met === false) ||
      (said === 'low' && fact.full) ||
      (said === 'high' && compareDecimals(value, '0') === 0)
    if (said === 'met' || said === 'missed') {
      if (met === undefined) return notEvaluated([...path, 'about'])
    }
    if (!contradicted) return passed
    const { target } = fact
    const inWords = target && targetText(target.value, target.direction)
    return failed({
      path: [...path, 'judgement'],
      label,
      actual: value,
      ...(target !== undefined && { expected: target.value }),
      operands: [{ path: about, value }],
      data: {
        summary,
        shown: fact.shown(),
        said: words[said],
        target: {
          vi: inWords ? ` (chỉ tiêu ${inWords.vi})` : '',
          en: inWords ? ` (target ${inWords.en})` : '',
        },
      },
    })
  },
  samples: {
    passing: [
      {
        remark: { summary: 'Kết quả chưa đạt chỉ tiêu', about: ['targets', 0], judgement: 'missed' },
        path: ['assessment', 'limitations', 0],
        report: sampleReport({
          targets: [{ indicator: 'Cấp kết quả điện tử', target: '100', actual: '99.9' }],
        }),
      },
    ],
    failing: [
      {
        subject: {
          remark: { summary: 'Số hóa chưa đạt chỉ tiêu', about: ['targets', 0], judgement: 'missed' },
          path: ['assessment', 'limitations', 0],
          report: sampleReport({ targets: [{ indicator: 'Số hóa', target: '95', actual: '99.7' }] }),
        },
        finds: { path: ['assessment', 'limitations', 0, 'judgement'], actual: '99.7', expected: '95' },
      },
      {
        subject: {
          remark: {
            summary: 'Nộp hồ sơ trực tuyến còn thấp',
            about: ['procedures', 'dossiers', 'rates', 'online'],
            judgement: 'low',
          },
          path: ['assessment', 'limitations', 0],
          report: sampleReport({
            procedures: { dossiers: { received: { total: 966, online: 966, carriedOver: 0 } } },
          }),
        },
        finds: { actual: '100' },
      },
      {
        subject: {
          remark: { summary: 'Vượt chỉ tiêu', about: ['targets', 0], judgement: 'met' },
          path: ['assessment', 'limitations', 0],
          report: sampleReport({
            targets: [{ indicator: 'Thanh toán trực tuyến', target: '60', actual: '45' }],
          }),
        },
        finds: { actual: '45', expected: '60' },
      },
    ],
  },
}

/** What a figure or target says. */
interface Fact {
  readonly value: string
  readonly shown: () => Text
  readonly label: Text
  /** Absent: a figure without a target, of which nothing is met or missed. */
  readonly target?: { readonly value: string; readonly direction: Target['direction'] }
  readonly met?: boolean
  /** Whether it cannot be low: the whole of a share, or a target that is at least to be reached and is met. */
  readonly full: boolean
}

function factAt(report: Report, about: Path): Fact | null {
  if (about[0] === 'yearToDate') {
    return report.yearToDate == null ? null : factAt(report.yearToDate as Report, about.slice(1))
  }
  if (about[0] === 'targets' && about.length === 2) {
    return targetFact(valueAtPath(report, about) as Target | null | undefined)
  }
  const declared = declaredFigure(about)
  if (declared === undefined || !Object.hasOwn(declared.model.rates, declared.key)) return null
  const { value, label } = figureAt(report, about) ?? {}
  // Of an approximate rate nobody can tell.
  if (typeof value !== 'string' || label === undefined) return null
  const shown = () => inLanguages((language) => formatPercentage(value, language))
  return { value, shown, full: compareDecimals(value, '100') >= 0, label }
}

function targetFact(target: Target | null | undefined): Fact | null {
  const result = target == null ? null : judgeTarget(target)
  if (target?.actual == null || target.target == null || result === null) return null
  const label = { vi: target.indicator, en: target.indicator }
  const { actual, target: value, direction } = target
  if (typeof actual !== 'string' || typeof value !== 'string') return null
  const shown = () => inLanguages((language) => formatDecimal(actual, language))
  const full = result.met && direction !== 'at-most'
  return { value: actual, shown, target: { value, direction }, met: result.met, full, label }
}

function inLanguages(print: (language: Language) => string): Text {
  return { vi: print('vi'), en: print('en') }
}
