import { failed, passed, type Rule, type Verdict } from '../../check/rule.js'
import { isExact } from '../../quantity/figure.js'
import { subtractExactly, sumExactly } from '../../quantity/scaled-decimal.js'
import type { ShareStatement, Statement } from '../statement.js'

/**
 * Shares of one whole that follow each other and are almost all of it name its classes: what they leave is said. Other
 * shares of a whole need not be classes of it.
 */
export const statementLeftOver: Rule<readonly Statement[]> = {
  id: 'statement/left-over',
  severity: 'info',
  title: {
    vi: 'Các phần nêu liền nhau trong lời văn gồm đủ toàn bộ',
    en: 'Shares that the prose names one after the other make their whole',
  },
  message: {
    vi: '{figure}: toàn bộ là {actual}, các phần nêu liền nhau ({sum}) gồm {expected}; còn {difference} chưa nêu thuộc phần nào.',
    en: '{figure}: the whole is {actual}, and the shares named together ({sum}) are {expected}; {difference} belong to none.',
  },
  basis: ['arithmetic'],
  check: (statements) => {
    const verdicts: Verdict[] = []
    for (let at = 0; at < statements.length; ) {
      const shares = sharesFrom(statements, at)
      if (shares.length > 1) verdicts.push(judge(shares, at))
      at += Math.max(1, shares.length)
    }
    return verdicts
  },
  samples: {
    passing: [
      [
        { kind: 'share', label: 'Trực tuyến', part: 2199, whole: 5583 },
        { kind: 'share', label: 'Trực tiếp', part: 3384, whole: 5583 },
      ],
      [
        { kind: 'share', label: 'Nộp trực tuyến', part: 2199, whole: 5583 },
        { kind: 'share', label: 'Thanh toán trực tuyến', part: 800, whole: 5583 },
      ],
    ],
    failing: [
      {
        subject: [
          { kind: 'share', label: 'Trực tuyến', part: 2199, whole: 5583 },
          { kind: 'share', label: 'Trực tiếp', part: 3353, whole: 5583 },
        ],
        finds: { path: [0, 'whole'], expected: 5552, difference: 31 },
      },
      {
        subject: [
          { kind: 'share', label: 'Hoàn thành', part: 31, whole: 41 },
          { kind: 'share', label: 'Đang thực hiện', part: 8, whole: 41 },
        ],
        finds: { difference: 2 },
      },
    ],
  },
}

/** A share of exact figures. */
type ExactShare = ShareStatement & { readonly part: number; readonly whole: number }

/** The shares of one whole from a statement on. */
function sharesFrom(statements: readonly Statement[], start: number): readonly ExactShare[] {
  const shares: ExactShare[] = []
  for (let at = start; at < statements.length; at++) {
    const statement = statements[at]
    if (statement?.kind !== 'share' || !isExactShare(statement)) break
    if (statement.whole !== (shares[0] ?? statement).whole) break
    shares.push(statement)
  }
  return shares
}

function isExactShare(statement: ShareStatement): statement is ExactShare {
  return isExact(statement.part) && isExact(statement.whole)
}

function judge(shares: readonly ExactShare[], start: number): Verdict {
  const { whole, label } = shares[0] as ExactShare
  const sum = sumExactly(shares.map(({ part }) => part))
  const rest = subtractExactly(whole, sum)
  // Of classes that are not all named little is left.
  if (rest <= 0 || rest * 10 >= whole) return passed
  return failed({
    path: [start, 'whole'],
    label: { vi: label, en: label },
    actual: whole,
    expected: sum,
    difference: rest,
    operands: shares.map(({ part, label: name }, index) => ({
      path: [start + index, 'part'],
      value: part,
      label: { vi: name, en: name },
    })),
  })
}
