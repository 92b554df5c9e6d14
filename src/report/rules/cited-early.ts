import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Report } from '../report.js'
import { sampleReport } from './sample-report.js'

/** A report cites what was issued before it. */
export const citedEarly: Rule<Report> = {
  id: 'report/cited-early',
  severity: 'warning',
  title: {
    vi: 'Văn bản viện dẫn đã ban hành khi báo cáo được ký',
    en: 'What a report cites was issued before it',
  },
  message: {
    vi: 'Báo cáo ngày {issued:date} viện dẫn văn bản {number} ghi ngày {actual:date}.',
    en: 'The report of {issued:date} cites {number}, dated {actual:date}.',
  },
  basis: ['consistency'],
  check: ({ issuedOn, citations }) => {
    if (citations == null) return []
    if (issuedOn == null) return notEvaluated(['issuedOn'])
    return citations.map((citation, index) => {
      const path = ['citations', index, 'issuedOn']
      if (citation.issuedOn == null) return notEvaluated(path)
      if (citation.issuedOn <= issuedOn) return passed
      return failed({
        path,
        actual: citation.issuedOn,
        operands: [{ path: ['issuedOn'], value: issuedOn }],
        data: { issued: issuedOn, number: citation.number ?? citation.type ?? '' },
      })
    })
  },
  samples: {
    passing: [
      sampleReport({
        issuedOn: '2024-03-12',
        citations: [{ number: '45/BC-UBND', issuedOn: '2024-03-12' }],
      }),
    ],
    failing: [
      {
        subject: sampleReport({
          issuedOn: '2025-12-18',
          citations: [{ number: '15/KH-UBND', issuedOn: '2026-01-20' }],
        }),
        finds: { path: ['citations', 0, 'issuedOn'], actual: '2026-01-20' },
      },
      {
        subject: sampleReport({
          issuedOn: '2024-03-12',
          citations: [
            { number: '09/KH-UBND', issuedOn: '2024-01-10' },
            { number: '30/KH-UBND', issuedOn: '2024-03-13' },
          ],
        }),
        finds: { path: ['citations', 1, 'issuedOn'] },
      },
    ],
  },
}
