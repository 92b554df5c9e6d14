import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import { parseDocumentNumber } from '../../document/document-number.js'
import { clericalLaw } from '../../document/normative.js'
import type { Report } from '../report.js'
import { sampleReport } from './sample-report.js'

/** A report that is sent has its number. */
export const numberMissing: Rule<Report> = {
  id: 'report/number-missing',
  severity: 'info',
  title: { vi: 'Báo cáo đã được cấp số', en: 'The report has its number' },
  message: { vi: 'Báo cáo chưa có số ({actual}).', en: 'The report has no number yet ({actual}).' },
  basis: clericalLaw('Điều 15 khoản 1'),
  check: ({ number }) => {
    if (number == null) return notEvaluated(['number'])
    const reading = parseDocumentNumber(number)
    if (!reading.ok) return notEvaluated(['number'])
    return reading.value.number === null ? failed({ path: ['number'], actual: number, operands: [] }) : passed
  },
  samples: {
    passing: [sampleReport({ number: '45/BC-UBND' })],
    failing: [
      { subject: sampleReport({ number: '/BC-UBND' }), finds: { path: ['number'], actual: '/BC-UBND' } },
      { subject: sampleReport({ number: 'Số: ……/BC-UBND' }), finds: { path: ['number'] } },
    ],
  },
}
