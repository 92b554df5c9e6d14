import { figureRateVerdict, rateMessage } from '../../check/rates.js'
import type { Rule } from '../../check/rule.js'
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
  check: ({ label, part, whole, published }) => {
    // A share without a rate says nothing that could be wrong here.
    if (published == null) return []
    const name = { vi: label, en: label }
    const base = {
      name,
      numerator: { path: ['part'], value: part },
      denominator: { path: ['whole'], value: whole },
    }
    return figureRateVerdict({ published: { path: ['published'], rate: published }, base }, name)
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
