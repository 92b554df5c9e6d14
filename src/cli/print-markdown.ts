import { toJsonPointer } from '../check/json-pointer.js'
import { describeFinding } from '../describe-finding.js'
import type { Language } from '../notation/language.js'
import type { CheckedFile } from './check-file.js'
import { describeBasis, escapeControls, severityNames, summarize } from './words.js'

/** Results as Markdown, for a comment or a page: one table for each report. */
export function printMarkdown(files: readonly CheckedFile[], language: Language): string {
  const header =
    language === 'vi'
      ? ['Mức độ', 'Phát hiện', 'Vị trí', 'Quy tắc', 'Căn cứ']
      : ['Severity', 'Finding', 'Place', 'Rule', 'Basis']
  const sections = files.flatMap((checked) => {
    if (checked.outcome !== 'checked') return []
    const { heading, file, result } = checked
    const rows = result.findings.map((finding) => {
      const severity = severityNames[finding.severity][language]
      const waived = language === 'vi' ? 'miễn trừ' : 'waived'
      return [
        finding.waived ? `${severity} (${waived}: ${escapeText(finding.waived.reason)})` : severity,
        escapeText(describeFinding(finding, language)),
        code(toJsonPointer(finding.path) || '/'),
        code(finding.rule),
        escapeText(finding.basis.map((basis) => describeBasis(basis, language)).join('; ')),
      ]
    })
    const table =
      rows.length === 0
        ? []
        : [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
    const summary = summarize(result.findings, result.rules, language)
    return [
      `## ${escapeText(heading[language])}`,
      '',
      code(file),
      '',
      ...table,
      ...(table.length > 0 ? [''] : []),
      summary,
      '',
    ]
  })
  return `${sections.join('\n')}\n`
}

function escapeText(text: string): string {
  return onOneLine(text).replace(/[\\`*_[\]<>|]/g, '\\$&')
}

function code(text: string): string {
  return `\`${onOneLine(text).replace(/`/g, "'").replace(/\|/g, '\\|')}\``
}

function onOneLine(text: string): string {
  return escapeControls(text.replace(/\s+/g, ' '))
}
