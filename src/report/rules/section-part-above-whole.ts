import { judgePart } from '../../check/parts.js'
import type { Rule, Verdict } from '../../check/rule.js'
import type { FiguresOfSection } from '../section-places.js'
import { sampleFigures } from './sample-report.js'

/** A figure of a section is not above the whole that it is part of, wherever the model of the section says so. */
export const sectionPartAboveWhole: Rule<FiguresOfSection> = {
  id: 'section/part-above-whole',
  severity: 'error',
  title: {
    vi: 'Số thành phần trong từng mục không lớn hơn toàn bộ',
    en: 'A part in a section is not above its whole',
  },
  message: {
    vi: '{figure}: ghi {actual}, lớn hơn “{whole}” là {limit} (lệch {difference}).{note}',
    en: '{figure}: stated as {actual}, more than “{whole}”, which is {limit} (difference {difference}).{note}',
  },
  basis: ['arithmetic'],
  check: ({ model, place }) => {
    const verdicts: Verdict[] = []
    for (const part of model.parts) {
      const verdict = judgePart(model, part, place)
      if (verdict !== undefined) verdicts.push(verdict)
    }
    return verdicts
  },
  samples: {
    passing: [
      sampleFigures({
        ranking: [{ index: 'Chỉ số cải cách hành chính', points: 86.59, maximum: 100, rank: 3, of: 13 }],
      }),
      sampleFigures({
        publicFinance: {
          investment: {
            planned: 5_000_000_000,
            disbursed: { atLeast: 4_900_000_000, atMost: 5_000_000_000 },
          },
        },
      }),
    ],
    failing: [
      {
        subject: sampleFigures({ ranking: [{ index: 'Chỉ số cải cách hành chính', rank: 13, of: 3 }] }),
        finds: { path: [0, 'rank'], actual: 13, expected: { atMost: 3 }, difference: 10 },
      },
      {
        subject: sampleFigures({
          digitalGovernment: {
            onlineFiling: { rows: [{ label: 'Các xã, phường', received: 3203, online: 3206 }] },
          },
        }),
        finds: { path: ['rows', 0, 'online'], difference: 3 },
      },
      {
        subject: sampleFigures({ civilService: { posts: { assigned: 19, present: 20 } } }),
        finds: { severity: 'warning', path: ['posts', 'present'], expected: { atMost: 19 } },
      },
    ],
  },
}
