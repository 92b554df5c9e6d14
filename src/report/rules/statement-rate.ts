import { rateMessage, rateVerdict } from '../../check/rate-verdict.js'
import { type Failure, failed, notEvaluated, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import { agreesWithRatio, type PublishedRate } from '../../quantity/agrees-with-ratio.js'
import { isExact } from '../../quantity/figure.js'
import { intervalOf } from '../../quantity/interval.js'
import { roundPercentage } from '../../quantity/round-percentage.js'
import type { ShareStatement } from '../statement.js'

/** A rate that the prose prints agrees with the figures it prints beside it. */
export const statementRate: Rule<ShareStatement> = {
  id: 'statement/rate',
  severity: 'error',
  title: {
    vi: 'Tỷ lệ nêu trong lời văn khớp với số lượng',
    en: 'A rate stated in prose agrees with its figures',
  },
  message: rateMessage,
  basis: ['arithmetic'],
  check: (statement) => {
    const { label, part, whole, published } = statement
    if (published == null) return notEvaluated(['published'])
    // A part above its whole has a rule of its own.
    if (intervalOf(part).low > intervalOf(whole).high) return notEvaluated(['part'])
    const figure = { vi: label, en: label }
    if (typeof published === 'string' && isExact(part) && isExact(whole)) {
      const base = {
        name: figure,
        numerator: { path: ['part'], value: part },
        denominator: { path: ['whole'], value: whole },
      }
      return rateVerdict({ published: { path: ['published'], percentage: published }, base }, figure)
    }
    return judgeApproximate(statement, published, figure)
  },
  samples: {
    passing: [
      { kind: 'share', label: 'Hồ sơ trực tuyến', part: 1951, whole: 2096, published: '93.08' },
      {
        kind: 'share',
        label: 'Hồ sơ số hóa',
        part: 24_300,
        whole: { atLeast: 26_000, atMost: 27_000 },
        published: { atLeast: '80', atMost: '90' },
      },
    ],
    failing: [
      {
        subject: { kind: 'share', label: 'Hồ sơ được số hóa', part: 1154, whole: 1221, published: '92' },
        finds: { path: ['published'], actual: '92', expected: '94.51', difference: '-2.51' },
      },
      {
        subject: { kind: 'share', label: 'Nhiệm vụ hoàn thành', part: 3, whole: 11, published: '27.2' },
        finds: {
          severity: 'warning',
          expected: '27.27',
          difference: '-0.07',
          cause: { kind: 'truncated', rounded: '27.3' },
        },
      },
      {
        subject: {
          kind: 'share',
          label: 'Hồ sơ số hóa',
          part: 24_300,
          whole: { atLeast: 26_000, atMost: 27_000 },
          published: '80',
        },
        finds: { path: ['published'], expected: { atLeast: '90.00', atMost: '93.46' } },
      },
    ],
  },
}

function judgeApproximate(
  { part, whole }: ShareStatement,
  published: PublishedRate,
  label: Text,
): Verdict | Failure {
  const [numerator, denominator] = [intervalOf(part), intervalOf(whole)]
  if (denominator.high === 0) {
    return failed({
      path: ['published'],
      label,
      severity: 'warning',
      actual: published,
      expected: null,
      operands: [
        { path: ['part'], value: part },
        { path: ['whole'], value: whole },
      ],
      cause: { kind: 'no-base' },
    })
  }
  if (agreesWithRatio(published, numerator, denominator)) return passed
  const bound = (top: number, bottom: number) =>
    Number.isFinite(top) && Number.isFinite(bottom) && bottom > 0
      ? roundPercentage({ numerator: top, denominator: bottom }, 2)
      : undefined
  const [atLeast, atMost] = [bound(numerator.low, denominator.high), bound(numerator.high, denominator.low)]
  return failed({
    path: ['published'],
    label,
    actual: published,
    expected: { ...(atLeast !== undefined && { atLeast }), ...(atMost !== undefined && { atMost }) },
    operands: [
      { path: ['part'], value: part },
      { path: ['whole'], value: whole },
    ],
  })
}
