import { describeFinding, describeInputIssue } from 'cchc'
import { commentXlsx, issueNotesOf, notesOf, readXlsx, workbookText } from 'cchc/office'
import { sheetTables } from 'cchc/prose'
import { readText } from './read-text.js'
import { refusedFor, saidOf } from './refusals.js'

/** Reads a workbook as the text of its sheets; `comment` answers the same with its findings as comments on cells. */
export function readWorkbook(bytes, options) {
  const reading = readXlsx(bytes)
  if (!reading.success) return refusedFor(reading.issues)
  const { text, sheets, remarks, placeOf } = workbookText(reading.data)
  const read = readText(text, { ...options, sheets: sheetTables(sheets) })
  return {
    ...read,
    notes: [...remarks, ...(read.issues ?? [])].map(saidOf),
    comment: (language) =>
      commentXlsx(
        bytes,
        [
          ...notesOf(read.findings, describeFinding, language),
          ...issueNotesOf(read.issues, describeInputIssue, language),
        ].map(({ span, text: lines }) => ({ ...placeOf(span?.[0] ?? 0), text: lines.join('\n') })),
      ),
  }
}
