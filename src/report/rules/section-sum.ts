import { figurePath } from '../../check/figure-model.js'
import { figureSumVerdict } from '../../check/figure-sum-verdict.js'
import { notEvaluated, type Rule, type Verdict } from '../../check/rule.js'
import { sumMessage } from '../../check/sum-failure.js'
import type { Path } from '../../quantity/figure.js'
import { type CompiledSection, type CompiledSum, figureIn } from '../compiled-section.js'
import { type GiveVerdict, judgeSections } from '../judge-sections.js'
import type { Report } from '../report.js'
import type { SectionPlace } from '../section-places.js'
import { sectionWouldHold } from '../section-would-hold.js'
import { sampleReport } from './sample-report.js'
import { withScopeNote } from './scope-note.js'

/** A figure of a section is the sum of its parts, wherever the model of the section says so. */
export const sectionSum: Rule<Report> = {
  id: 'section/sum',
  severity: 'error',
  title: {
    vi: 'Số tổng trong từng mục = tổng các phần',
    en: 'A total of a section = the sum of its parts',
  },
  message: { vi: `${sumMessage.vi}{note}`, en: `${sumMessage.en}{note}` },
  basis: ['arithmetic'],
  check: (report) => judgeSections(report, ({ sums }) => sums.length > 0, judge),
  samples: {
    passing: [
      sampleReport({ civilService: { staff: { total: 19, officials: 11, civilServants: 8 } } }),
      sampleReport({
        publicFinance: { autonomy: { total: 3, recurrentAndInvestment: 0, recurrent: 1, partial: 2 } },
        digitalGovernment: {
          digitization: { total: { overall: { required: 1221, digitized: 1154, pending: 67 } } },
        },
      }),
    ],
    failing: [
      {
        subject: sampleReport({
          digitalGovernment: { identityVerification: { total: 1968, direct: 143, online: 1830 } },
        }),
        finds: {
          path: ['digitalGovernment', 'identityVerification', 'total'],
          actual: 1968,
          expected: 1973,
          difference: -5,
        },
      },
      {
        subject: sampleReport({
          procedures: { catalogue: { total: 182, fullOnline: 66, partialOnline: 161 } },
        }),
        finds: { path: ['procedures', 'catalogue', 'total'], expected: { atLeast: 227 } },
      },
      {
        subject: sampleReport({
          digitalGovernment: { documentExchange: { electronic: 266, fullyElectronic: 266, withPaper: 5 } },
        }),
        finds: { severity: 'warning', expected: 271, difference: -5 },
      },
    ],
  },
}

function judge(section: CompiledSection, place: SectionPlace, give: GiveVerdict): void {
  for (const sum of section.sums) {
    let reported = 0
    let approximate = 0
    for (const key of sum.figures) {
      const value = section.model.figures[key]?.read(place.section)
      if (value != null) reported++
      if (typeof value === 'object' && value !== null) approximate++
    }
    // What a section does not speak of at all is no gap in it.
    if (reported === 0) continue
    const wouldHold = (path: Path, value: number) => sectionWouldHold(section, place, path, value)
    const verdict =
      approximate === 0 ? sum.check(place.section, { wouldHold }) : judgeApproximate(section, sum, place)
    give(withScopeNote(verdict, sum.sum.severity))
  }
}

function judgeApproximate(
  { model }: CompiledSection,
  { sum }: CompiledSum,
  { section }: SectionPlace,
): Verdict {
  const whole = figureIn(model, section, sum.whole)
  if (whole === undefined) return notEvaluated(figurePath(sum.whole))
  const isReported = (key: string) => model.figures[key]?.read(section) != null
  // A figure that the sum may include leaves it as open as a part that is missing.
  const missing = [
    ...sum.parts.filter((key) => !isReported(key)),
    ...(sum.mayInclude ?? []).filter(isReported),
  ]
  return figureSumVerdict({
    whole,
    terms: sum.parts.flatMap((key) => figureIn(model, section, key) ?? []),
    missing: missing.map(figurePath),
  })
}
