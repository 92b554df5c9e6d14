import type { SectionModel } from '../../check/entries.js'
import { withScopeNote } from '../../check/parts.js'
import type { Rule, Verdict } from '../../check/rule.js'
import { judgeSum, sumMessage } from '../../check/sums.js'
import { columnsWouldHold } from '../../check/table-totals.js'
import type { FiguresOfSection } from '../section-places.js'
import { sampleFigures } from './sample-report.js'

/** A figure of a section is the sum of its parts, wherever the model of the section says so. */
export const sectionSum: Rule<FiguresOfSection> = {
  id: 'section/sum',
  severity: 'error',
  title: {
    vi: 'Số tổng trong từng mục = tổng các phần',
    en: 'A total of a section = the sum of its parts',
  },
  message: { vi: `${sumMessage.vi}{note}`, en: `${sumMessage.en}{note}` },
  basis: ['arithmetic'],
  check: ({ model, place, above, inside }) => {
    const verdicts: Verdict[] = []
    if (model.sums.length === 0) return verdicts
    const judgement = () => ({ beyond: columnsWouldHold(model, place, { above, inside }) })
    for (const sum of model.sums) {
      if (model.ownSums.includes(sum.id)) continue
      if (isSaidElsewhere(model, sum, place.figures)) continue
      verdicts.push(withScopeNote(judgeSum(model, sum, place, judgement), sum.severity))
    }
    return verdicts
  },
  samples: {
    passing: [
      sampleFigures({ civilService: { staff: { total: 19, officials: 11, civilServants: 8 } } }),
      sampleFigures({
        publicFinance: { autonomy: { total: 3, recurrentAndInvestment: 0, recurrent: 1, partial: 2 } },
        digitalGovernment: {
          digitization: { total: { overall: { required: 1221, digitized: 1154, pending: 67 } } },
        },
      }),
    ],
    failing: [
      {
        subject: sampleFigures({
          digitalGovernment: { identityVerification: { total: 1968, direct: 143, online: 1830 } },
        }),
        finds: {
          path: ['total'],
          actual: 1968,
          expected: 1973,
          difference: -5,
        },
      },
      {
        subject: sampleFigures({
          procedures: { catalogue: { total: 182, fullOnline: 66, partialOnline: 161 } },
        }),
        finds: { path: ['total'], expected: { atLeast: 227 } },
      },
      {
        subject: sampleFigures({
          digitalGovernment: { documentExchange: { electronic: 266, fullyElectronic: 266, withPaper: 5 } },
        }),
        finds: { severity: 'warning', expected: 271, difference: -5 },
      },
    ],
  },
}

/** Whether the figures of a sum say nothing that the section does not say elsewhere, or nothing at all. */
function isSaidElsewhere(model: SectionModel, sum: SectionModel['sums'][number], figures: unknown): boolean {
  // Several figures say something together; most that do are reported themselves, and of most others none is.
  let reported = 0
  for (let index = 1; index < sum.readers.length; index++)
    if (sum.readers[index]?.(figures) != null && ++reported > 1) return false
  const isBlank = reported === 0 && !sum.isNested && sum.readers[0]?.(figures) == null
  return isBlank || saysNothing(model, sum, figures)
}

function saysNothing(
  { indicators, sums, parts }: SectionModel,
  sum: SectionModel['sums'][number],
  figures: unknown,
): boolean {
  const isReported = (key: string): boolean =>
    indicators[key]?.read(figures) != null ||
    sums.some(({ whole, parts }) => whole === key && whole !== sum.whole && parts.some(isReported))
  const [first, ...others] = sum.figures.slice(1).filter(isReported)
  // A whole alone lacks the parts of one breakdown, not those of all that there may be.
  if (first === undefined)
    return (
      indicators[sum.whole]?.read(figures) == null || sums.find(({ whole }) => whole === sum.whole) !== sum
    )
  return others.length === 0 && parts.some(({ part, whole }) => part === first && whole === sum.whole)
}
