import { figurePath } from '../../check/figure-model.js'
import { partVerdict } from '../../check/part-verdict.js'
import { notEvaluated, passed, type Rule } from '../../check/rule.js'
import { type CompiledSection, figureIn } from '../compiled-section.js'
import { type GiveVerdict, judgeSections } from '../judge-sections.js'
import type { Report } from '../report.js'
import type { SectionPlace } from '../section-places.js'
import { sampleReport } from './sample-report.js'
import { withScopeNote } from './scope-note.js'

/** A figure of a section is not above the whole that it is part of, wherever the model of the section says so. */
export const sectionPart: Rule<Report> = {
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
  check: (report) => judgeSections(report, ({ model }) => model.parts.length > 0, judge),
  samples: {
    passing: [
      sampleReport({
        ranking: [{ index: 'Chỉ số cải cách hành chính', points: 86.59, maximum: 100, rank: 3, of: 13 }],
      }),
      sampleReport({
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
        subject: sampleReport({ ranking: [{ index: 'Chỉ số cải cách hành chính', rank: 13, of: 3 }] }),
        finds: { path: ['ranking', 0, 'rank'], actual: 13, expected: { atMost: 3 }, difference: 10 },
      },
      {
        subject: sampleReport({
          digitalGovernment: {
            onlineFiling: { rows: [{ label: 'Các xã, phường', received: 3203, online: 3206 }] },
          },
        }),
        finds: { path: ['digitalGovernment', 'onlineFiling', 'rows', 0, 'online'], difference: 3 },
      },
      {
        subject: sampleReport({ civilService: { posts: { assigned: 19, present: 20 } } }),
        finds: { severity: 'warning', path: ['civilService', 'posts', 'present'], expected: { atMost: 19 } },
      },
    ],
  },
}

function judge({ model }: CompiledSection, { section }: SectionPlace, give: GiveVerdict): void {
  for (const { part, whole, severity } of model.parts) {
    const [stated, limit] = [model.figures[part]?.read(section), model.figures[whole]?.read(section)]
    if (typeof stated === 'number' && typeof limit === 'number' && stated <= limit) {
      give(passed)
      continue
    }
    const smaller = figureIn(model, section, part)
    // Who reports no part says nothing that could be wrong.
    if (smaller === undefined) continue
    const larger = figureIn(model, section, whole)
    give(
      larger === undefined
        ? notEvaluated(figurePath(whole))
        : withScopeNote(partVerdict(smaller, larger), severity),
    )
  }
}
