import { commentDocx } from '../../../src/office/docx/comment-docx.js'
import { readDocx } from '../../../src/office/docx/read-docx.js'
import { fileKind } from '../../../src/office/file-kind.js'
import { docxParts, zipped } from '../make-docx.js'
import { randomDocx, randomNumbers } from './random-docx.js'

const pieces = [
  '<',
  '>',
  '/',
  '"',
  '&',
  '&amp;',
  '</w:p>',
  '<w:p>',
  '<w:r>',
  '</w:tbl>',
  '<w:tc>',
  '<w:del>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<![CDATA[',
  '<!DOCTYPE x>',
  '\u0000',
  '\uD800',
  '<w:txbxContent>',
  '-1',
  '99999999999',
]

/** A document of Word that something happened to: its bytes, or the XML of one of its parts. */
export function mutatedDocx(seed: number): Uint8Array {
  const below = randomNumbers(seed ^ 0x2545f491)
  const { body, beside } = randomDocx(1 + (seed % 50))
  const parts: Record<string, string> = { ...docxParts(body, beside) }
  if (below(2) === 0) {
    const names = Object.keys(parts)
    for (let change = below(3); change >= 0; change--) {
      const name = names[below(names.length)] as string
      const xml = parts[name] ?? ''
      const at = below(xml.length + 1)
      const cut = below(4) === 0 ? below(xml.length) : below(12)
      const put = below(3) === 0 ? '' : (pieces[below(pieces.length)] as string)
      if (below(12) === 0) delete parts[name]
      else parts[name] = xml.slice(0, at) + put + xml.slice(at + cut)
    }
    return zipped(parts)
  }
  const bytes = zipped(parts)
  if (below(4) === 0) return bytes.subarray(0, below(bytes.length))
  for (let change = below(8); change >= 0; change--) {
    // What an archive says of itself stands at its end.
    const from = below(2) === 0 ? 0 : Math.max(0, bytes.length - 800)
    bytes[from + below(bytes.length - from)] = below(256)
  }
  return bytes
}

/** What goes wrong with a file, whatever is in it: a throw, a refusal without a reason, comments that change the text. */
export function faultWith(bytes: Uint8Array): string | undefined {
  try {
    fileKind(bytes)
    const reading = readDocx(bytes)
    if (!reading.success) return reading.issues.length > 0 ? undefined : 'refused without a reason'
    const { text } = reading.data
    const commented = commentDocx(bytes, [
      { span: null, text: 'Ghi chú' },
      { span: [text.length >> 2, text.length >> 1], text: 'Ghi chú' },
    ])
    if (!commented.success) return commented.issues.length > 0 ? undefined : 'not commented without a reason'
    const again = readDocx(commented.data)
    return again.success && again.data.text === text ? undefined : 'the text is another once it is commented'
  } catch (error) {
    return `throws ${String(error)}`
  }
}
