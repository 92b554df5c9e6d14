import { partVerdict } from '../../check/parts.js'
import type { Rule } from '../../check/rule.js'
import type { ShareStatement } from '../statement.js'

/** What the prose calls a part is not above its whole. */
export const statementPartAboveWhole: Rule<ShareStatement> = {
  id: 'statement/part-above-whole',
  severity: 'error',
  title: {
    vi: 'Phần nêu trong lời văn không lớn hơn toàn bộ',
    en: 'A part stated in prose is not above its whole',
  },
  message: {
    vi: '{figure}: ghi {actual}, lớn hơn toàn bộ là {whole}.',
    en: '{figure}: stated as {actual}, more than the whole, which is {whole}.',
  },
  basis: ['arithmetic'],
  check: ({ label, part, whole }) =>
    partVerdict(
      { path: ['part'], value: part, label: { vi: label, en: label } },
      { path: ['whole'], value: whole },
    ),
  samples: {
    passing: [{ kind: 'share', label: 'Hồ sơ trực tiếp được xác thực', part: 143, whole: 145 }],
    failing: [
      {
        subject: { kind: 'share', label: 'Hồ sơ trực tuyến được xác thực', part: 1951, whole: 1830 },
        finds: { path: ['part'], actual: 1951, expected: { atMost: 1830 }, difference: 121 },
      },
      {
        subject: { kind: 'share', label: 'Điểm đạt được', part: 105, whole: 100 },
        finds: { difference: 5 },
      },
    ],
  },
}
