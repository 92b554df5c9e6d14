import { cutOffConventions } from '../../calendar/cut-off-conventions.js'
import { type Dated, entryOn, type LegalBasis } from '../../calendar/dated.js'
import { addDays } from '../../calendar/day.js'
import { periodRange } from '../../calendar/reporting-period.js'
import { failed, notEvaluated, passed, type Rule, sharedBy } from '../../check/rule.js'
import { parseDocumentNumber } from '../../document/document-number.js'
import { readCitations } from '../../document/rules/read-citation.js'
import type { ReportUnderConvention } from './period-cut-off.js'
import { sampleReport } from './sample-report.js'

const oneStop: LegalBasis = { document: 'Nghị định 118/2025/NĐ-CP', from: '2025-07-01', confirmed: true }

/** Until when legal documents that reports cite were law, by number; each was ended by what took its place. @internal */
export const endedDocuments: ReadonlyMap<string, Dated<true>> = /* @__PURE__ */ new Map([
  [
    '01/2011/TT-BNV',
    [
      {
        from: '1900-01-01',
        value: true,
        basis: { document: 'Thông tư 01/2011/TT-BNV', to: '2020-03-04', confirmed: false },
      },
      {
        from: '2020-03-05',
        value: null,
        basis: { document: 'Nghị định 30/2020/NĐ-CP', from: '2020-03-05', confirmed: false },
      },
    ],
  ],
  [
    '61/2018/NĐ-CP',
    [
      {
        from: '1900-01-01',
        value: true,
        basis: { document: 'Nghị định 61/2018/NĐ-CP', from: '2018-06-21', to: '2025-06-30', confirmed: true },
      },
      { from: '2025-07-01', value: null, basis: oneStop },
    ],
  ],
  [
    '107/2021/NĐ-CP',
    [
      {
        from: '1900-01-01',
        value: true,
        basis: { document: 'Nghị định 107/2021/NĐ-CP', to: '2025-06-30', confirmed: false },
      },
      { from: '2025-07-01', value: null, basis: { ...oneStop, confirmed: false } },
    ],
  ],
  [
    '42/2022/NĐ-CP',
    [
      {
        from: '1900-01-01',
        value: true,
        basis: { document: 'Nghị định 42/2022/NĐ-CP', to: '2026-06-30', confirmed: true },
      },
      {
        from: '2026-07-01',
        value: null,
        basis: {
          document: 'Nghị định 224/2026/NĐ-CP',
          article: 'Điều 90 khoản 2',
          from: '2026-07-01',
          confirmed: true,
        },
      },
    ],
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
  basis: [
    'consistency',
    ...[...endedDocuments.values()].flatMap((law) => law.slice(1).map(({ basis }) => basis)),
  ],
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
      const law = printed === undefined ? undefined : endedDocuments.get(printed)
      const ended = law && entryOn(law, start)
      if (ended === undefined || ended.value !== null) return passed
      const { from, basis } = ended
      return failed({
        path,
        actual: number,
        expected: typeof basis === 'string' ? basis : basis.document,
        operands: [{ path: ['period', 'from'], value: start }],
        basis: [basis],
        data: { until: addDays(from, -1) },
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
