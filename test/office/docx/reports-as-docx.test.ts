import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { describeFinding } from '../../../src/describe-finding.js'
import { commentDocx } from '../../../src/office/docx/comment-docx.js'
import { readDocx } from '../../../src/office/docx/read-docx.js'
import { notesOf } from '../../../src/office/notes-of.js'
import { checkText } from '../../../src/prose/check-text.js'
import { docxParts, zipped } from '../make-docx.js'
import { coveredBy, textIn } from './commented.js'
import { textAsDocx } from './text-as-docx.js'

const folder = 'examples/reports'
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe('a report as a document of Word', () => {
  it.each(files)(
    'gives the findings of its text, place for place, and takes them as comments: %s',
    (name) => {
      // Pages end where Word ends them.
      const text = readFileSync(`${folder}/${name}`, 'utf8').replaceAll('\f', '')
      const { body, beside } = textAsDocx(text, name.length)
      const parts = docxParts(body, beside)
      const docx = zipped(parts)
      const reading = readDocx(docx)
      if (!reading.success) throw new Error(JSON.stringify(reading.issues))
      const { text: read, placeOf } = reading.data
      expect(read).toBe(text)
      expect(beside.numbering?.match(/<w:num /g)?.length).toBeGreaterThan(5)

      const { findings } = checkText(read)
      expect(findings.length).toBeGreaterThan(0)
      const xml = parts['word/document.xml'] as string
      for (const { spans, words } of findings)
        for (const [index, [start, end]] of spans.entries())
          for (let at = start; at < end; at++) {
            const letter = words[index]?.[at - start]
            if (/[\p{L}\d%]/u.test(letter ?? '')) expect(xml[placeOf(at).offset]).toBe(letter)
          }

      const notes = notesOf(findings, describeFinding)
      const result = commentDocx(docx, notes)
      if (!result.success) throw new Error(JSON.stringify(result.issues))
      const commented = textIn(result.data, 'word/document.xml')
      for (const [index, { span }] of notes.entries())
        if (span !== null)
          expect(words(coveredBy(commented, String(ids(result.data)[index])))).toBe(
            words(read.slice(...span)),
          )
      expect(readDocx(result.data)).toMatchObject({ success: true, data: { text } })
    },
  )
})

/** The ids of our comments, in their order. */
function ids(bytes: Uint8Array): readonly string[] {
  return [...textIn(bytes, 'word/comments.xml').matchAll(/w:id="(\d+)" w:author="cchc"/g)].map(
    ([, id]) => id as string,
  )
}

/** Without line ends, which are not in the file, and numbers of lists. */
function words(text: string): string {
  return text.replace(/\n(?:[-+] |\d+\. |[a-z]\) )?/g, '')
}
