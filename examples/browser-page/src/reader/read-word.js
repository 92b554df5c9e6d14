import { readDocx } from 'cchc/office'
import { readText } from './read-text.js'
import { refusedFor, saidOf } from './refusals.js'

/** Reads a document of Word. */
export function readWord(bytes, options) {
  const reading = readDocx(bytes)
  if (!reading.success) return refusedFor(reading.issues)
  return { ...readText(reading.data.text, options), notes: reading.data.remarks.map(saidOf) }
}
