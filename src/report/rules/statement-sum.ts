import type { Rule } from '../../check/rule.js'
import { sumMessage, sumVerdict } from '../../check/sums.js'
import type { SumStatement } from '../statement.js'

/** What the prose says to add up adds up. Approximate figures fail only if no values inside them could. */
export const statementSum: Rule<SumStatement> = {
  id: 'statement/sum',
  severity: 'error',
  title: {
    vi: 'Tổng nêu trong lời văn = tổng các phần',
    en: 'A total stated in prose = the sum of its parts',
  },
  message: sumMessage,
  basis: ['arithmetic'],
  check: ({ label, whole, parts }) =>
    sumVerdict({
      whole: { path: ['whole'], value: whole, label: { vi: label, en: label } },
      terms: parts.map((value, index) => ({
        path: ['parts', index],
        value,
        label: { vi: `số hạng thứ ${index + 1}`, en: `term ${index + 1}` },
      })),
    }),
  samples: {
    passing: [
      { kind: 'sum', label: 'Lượt đánh giá sự hài lòng', whole: 3989, parts: [296, 3693] },
      { kind: 'sum', label: 'Điểm tự chấm', whole: 86.59, parts: [46.09, 40.5] },
      { kind: 'sum', label: 'Tỷ trọng', whole: 100, parts: [33.33, 33.33, 33.33] },
      { kind: 'sum', label: 'Hồ sơ', whole: { atLeast: 26_000, atMost: 27_000 }, parts: [15_205, 11_300] },
    ],
    failing: [
      {
        subject: {
          kind: 'sum',
          label: 'Xác thực thông tin định danh công dân',
          whole: 1968,
          parts: [143, 1830],
        },
        finds: { path: ['whole'], actual: 1968, expected: 1973, difference: -5 },
      },
      {
        subject: { kind: 'sum', label: 'Điểm tự chấm', whole: 86.7, parts: [46.09, 40.5] },
        finds: { expected: 86.59, difference: 0.11 },
      },
      {
        subject: { kind: 'sum', label: 'Thu ngân sách', whole: 87_293.9, parts: [2498.28, 84_795.68] },
        finds: { severity: 'info', expected: 87_293.96, cause: { kind: 'truncated', rounded: 87_294 } },
      },
      {
        subject: {
          kind: 'sum',
          label: 'Hồ sơ',
          whole: { atLeast: 500, atMost: 600, soft: 'atMost', words: 'trên 500' },
          parts: [400, 250],
        },
        finds: { severity: 'info', expected: 650, difference: -50, cause: { kind: 'beyond-word' } },
      },
      {
        subject: {
          kind: 'sum',
          label: 'Số tiền',
          whole: { atLeast: 5_200_000, atMost: 5_300_000 },
          parts: [5_000_000, { atMost: 100_000 }],
        },
        finds: { path: ['whole'], expected: { atLeast: 5_000_000, atMost: 5_100_000 }, difference: 100_000 },
      },
    ],
  },
}
