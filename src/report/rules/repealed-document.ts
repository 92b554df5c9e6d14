import { cutOffConventions } from '../../calendar/cut-off-conventions.js'
import type { LegalBasis } from '../../calendar/dated.js'
import type { IsoDate } from '../../calendar/day.js'
import { periodRange } from '../../calendar/reporting-period.js'
import { failed, notEvaluated, passed, type Rule, sharedBy } from '../../check/rule.js'
import { parseDocumentNumber } from '../../document/document-number.js'
import { readCitations } from '../../document/rules/read-citation.js'
import type { ReportUnderConvention } from './period-cut-off.js'
import { sampleReport } from './sample-report.js'

/** A legal document that ended, its last day, and what took its place. */
interface Repealed {
  readonly until: IsoDate
  readonly by: LegalBasis
}

const oneStop: Repealed = {
  until: '2025-06-30',
  by: { document: 'Nghị định 118/2025/NĐ-CP', from: '2025-07-01', confirmed: true },
}
const repealed: ReadonlyMap<string, Repealed> = /* @__PURE__ */ new Map([
  [
    '01/2011/TT-BNV',
    {
      until: '2020-03-04',
      by: { document: 'Nghị định 30/2020/NĐ-CP', from: '2020-03-05', confirmed: false },
    },
  ],
  ['61/2018/NĐ-CP', oneStop],
  ['107/2021/NĐ-CP', { ...oneStop, by: { ...oneStop.by, confirmed: false } }],
  [
    '42/2022/NĐ-CP',
    {
      until: '2026-06-30',
      by: {
        document: 'Nghị định 224/2026/NĐ-CP',
        article: 'Điều 90 khoản 2',
        from: '2026-07-01',
        confirmed: true,
      },
    },
  ],
])

/** A report whose period began after a legal document ended need not cite it, but for what came before. */
export const repealedDocument: Rule<ReportUnderConvention> = {
  id: 'report/repealed-document',
  severity: 'info',
  title: {
    vi: 'Văn bản quy phạm pháp luật được viện dẫn còn hiệu lực trong kỳ',
    en: 'The legal documents cited were in force in the period',
  },
  message: {
    vi: 'Văn bản {actual} hết hiệu lực sau ngày {until:date}, trước kỳ báo cáo; thay bằng {expected}.',
    en: '{actual} ended on {until:date}, before the period; {expected} took its place.',
  },
  basis: ['consistency', ...[...repealed.values()].map(({ by }) => by)],
  check: ({ citations, period, convention = cutOffConventions.decree }, context) => {
    if (citations == null) return []
    const start = period.from ?? periodRange(period, convention)?.from
    if (start === undefined) return notEvaluated(['period', 'from'])
    const { byPlace } = sharedBy(context, readCitations, citations)
    return citations.map(({ number }, index) => {
      const path = ['citations', index, 'number']
      const printed = byPlace[index]?.printed
      if (number == null || (printed === undefined && !parseDocumentNumber(number).ok))
        return notEvaluated(path)
      const ended = printed === undefined ? undefined : repealed.get(printed)
      if (ended === undefined || start <= ended.until) return passed
      return failed({
        path,
        actual: number,
        expected: ended.by.document,
        operands: [{ path: ['period', 'from'], value: start }],
        basis: [ended.by],
        data: { until: ended.until },
      })
    })
  },
  samples: {
    passing: [
      sampleReport({
        period: { kind: 'half-year', year: 2025, ordinal: 2 },
        citations: [{ number: '61/2018/NĐ-CP' }],
      }),
    ],
    failing: [
      {
        subject: sampleReport({
          period: { kind: 'quarter', year: 2025, ordinal: 4 },
          citations: [{ number: '118/2025/NĐ-CP' }, { number: '61/2018/NĐ-CP' }],
        }),
        finds: { path: ['citations', 1, 'number'], expected: 'Nghị định 118/2025/NĐ-CP' },
      },
      {
        subject: sampleReport({
          period: { kind: 'quarter', year: 2027, ordinal: 1 },
          citations: [{ number: '42/2022/NĐ-CP' }],
        }),
        finds: { actual: '42/2022/NĐ-CP' },
      },
    ],
  },
}
