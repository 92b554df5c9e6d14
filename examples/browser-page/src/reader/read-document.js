import { fileKind } from 'cchc/office'
import { readJson } from './read-json.js'
import { readText } from './read-text.js'
import { readWord } from './read-word.js'
import { readWorkbook } from './read-workbook.js'
import { refusals } from './refusals.js'

/**
 * A document as the page shows it, in plain data, whatever file it came from: `text` with its `blocks`, or the `figures`
 * of JSON; `remarks` with `spans` of the text or the `pointer` of a figure; `unread` figures; what is `missing`; `notes`
 * on the file. Or it is `refused`, with what to do. Whatever is said is said in both languages: `{ vi, en }`.
 */
export function readFile(bytes, options) {
  const kind = isPicture(bytes) ? 'picture' : fileKind(bytes)
  if (kind === 'text') return readPlain(bytes, options)
  if (kind === 'xlsx') return readWorkbook(bytes, options)
  if (kind in refusals) return { refused: refusals[kind] }
  // What is no document of Word says what it is, and how to save it as one.
  return readWord(bytes, options)
}

/** Reads what was pasted, or a file of text: JSON by its first letter. */
export function readPasted(text, options) {
  if (text.trim() === '') return { refused: refusals.empty }
  return /^\s*[[{]/.test(text) ? readJson(text) : readText(text, options)
}

function readPlain(bytes, options) {
  let text
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    return { refused: refusals.encoding }
  }
  return readPasted(text, options)
}

/** What Windows calls Unicode begins with FF FE. */
function encodingOf([first, second]) {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** Whether it is a scan or photograph that was saved as PNG, JPEG or TIFF. */
function isPicture(bytes) {
  const start = String.fromCharCode(...bytes.subarray(0, 4))
  return ['\x89PNG', '\xff\xd8\xff', 'II*\0', 'MM\0*'].some((each) => start.startsWith(each))
}
