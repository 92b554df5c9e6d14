import { readJson } from './read-json.js'
import { readText } from './read-text.js'
import { refusals } from './refusals.js'

/**
 * A document as the page shows it, in plain data, whatever file it came from: `text` with its `blocks`, or the `figures`
 * of JSON; `remarks` with `spans` of the text or the `pointer` of a figure; `unread` figures; what is `missing`. Or it is
 * `refused`, with what to do. Whatever is said is said in both languages: `{ vi, en }`.
 */
export function readFile(bytes, options) {
  const kind = kindOf(bytes)
  if (kind in refusals) return { refused: refusals[kind] }
  try {
    return readPasted(new TextDecoder(kind, { fatal: true }).decode(bytes), options)
  } catch {
    return { refused: refusals.encoding }
  }
}

/** Reads what was pasted, or a file of text: JSON by its first letter. */
export function readPasted(text, options) {
  if (text.trim() === '') return { refused: refusals.empty }
  return /^\s*[[{]/.test(text) ? readJson(text) : readText(text, options)
}

/** What a file is by its first bytes, never by its name; of a text, its encoding. */
function kindOf(bytes) {
  const [first] = signatures.find(([, ...start]) => start.every((byte, at) => bytes[at] === byte)) ?? [
    'utf-8',
  ]
  return first
}

const signatures = [
  ['old-office', 0xd0, 0xcf, 0x11, 0xe0],
  ['zip', 0x50, 0x4b, 0x03, 0x04],
  ['pdf', 0x25, 0x50, 0x44, 0x46],
  ['rich-text', 0x7b, 0x5c, 0x72, 0x74, 0x66],
  ['picture', 0x89, 0x50, 0x4e, 0x47],
  ['picture', 0xff, 0xd8, 0xff],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]
