import { describeFinding } from 'cchc'
import { commentXlsx, notesOf, readXlsx } from 'cchc/office'
import { readText } from './read-text.js'
import { refusedFor, saidOf } from './refusals.js'

/** Reads a workbook as the text of its sheets; `comment` answers the same with its findings as comments on cells. */
export function readWorkbook(bytes, options) {
  const reading = readXlsx(bytes)
  if (!reading.success) return refusedFor(reading.issues)
  const { text, cells } = textOf(reading.data.sheets.filter(({ state }) => state === 'visible'))
  const read = readText(text, options)
  const cellAt = (at) => (cells.findLast(({ start }) => start <= at) ?? cells[0]).place
  return {
    ...read,
    notes: reading.data.remarks.map(saidOf),
    comment: (language) =>
      commentXlsx(
        bytes,
        notesOf(read.findings, describeFinding, language).map(({ span, text: lines }) => ({
          ...cellAt(span?.[0] ?? 0),
          text: lines.join('\n'),
        })),
      ),
  }
}

/**
 * Sheets as text, a row a line of as many cells as the sheet is wide, parted by tabs, and where each cell begins in it. A
 * row with its first cell alone is a line of words: a title, a note.
 */
function textOf(sheets) {
  const cells = []
  let text = ''
  for (const { name, rows } of sheets) {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
    for (const [row, inRow] of rows.entries()) {
      const columns = inRow.findLastIndex((cell) => cell !== undefined) > 0 ? width : 1
      for (let column = 0; column < columns; column++) {
        if (column > 0) text += '\t'
        const cell = inRow[column]
        if (cell === undefined) continue
        const place = { sheet: name, cell: `${lettersOf(column)}${row + 1}` }
        cells.push({ start: text.length, place })
        text += wordsOf(cell).replace(/\s+/g, ' ').trim()
      }
      text += '\n'
    }
    text += '\n'
  }
  return { text, cells }
}

/** What a cell shows. */
function wordsOf({ text, value }) {
  if (text !== undefined) return text
  if (value?.richText) return value.richText.map((run) => run.text).join('')
  if (typeof value === 'number') return String(value).replace('.', ',')
  return typeof value === 'string' ? value : (value?.error ?? '')
}

/** The letters of a column: A to Z, AA, AB … */
function lettersOf(column) {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last
}
