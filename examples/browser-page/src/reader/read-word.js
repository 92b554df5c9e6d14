import { describeFinding } from 'cchc'
import { commentDocx, notesOf, readDocx } from 'cchc/office'
import { readText } from './read-text.js'
import { refusedFor, saidOf } from './refusals.js'

/** Reads a document of Word; `comment` answers the same file with its findings as comments. */
export function readWord(bytes, options) {
  const reading = readDocx(bytes)
  if (!reading.success) return refusedFor(reading.issues)
  const read = readText(reading.data.text, options)
  return {
    ...read,
    notes: reading.data.remarks.map(saidOf),
    comment: (language) => commentDocx(bytes, notesOf(read.findings, describeFinding, language)),
  }
}
