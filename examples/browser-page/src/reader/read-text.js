import { appendixTemplate2024, appendixTemplate2025 } from 'cchc/appendix'
import { legacyFontOf } from 'cchc/notation'
import { checkText, countRead, describeUnread, listBlocks } from 'cchc/prose'
import { refusals } from './refusals.js'
import { remarkOf } from './remarks.js'

/** Reads a report as it is written. `options` say what the text does not: agency, period. */
export function readText(text, options) {
  if (['TCVN3', 'VNI'].includes(legacyFontOf(text))) return { refused: refusals.font }
  const { reading, findings } = checkText(text, {
    forms: [appendixTemplate2024, appendixTemplate2025],
    ...options,
  })
  return {
    findings,
    text,
    blocks: listBlocks(text),
    remarks: findings.map(({ finding, spans }) => ({ ...remarkOf(finding), spans })),
    unread: reading.unread.map((figure) => ({
      span: figure.span,
      reason: { vi: describeUnread(figure, 'vi'), en: describeUnread(figure, 'en') },
    })),
    count: countRead(reading),
    missing: reading.missing,
    issues: reading.issues,
  }
}
