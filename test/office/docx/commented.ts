import { unzipSync } from 'fflate'
import { expect } from 'vitest'
import { commentDocx, type OfficeNote } from '../../../src/office/docx/comment-docx.js'
import { readDocx } from '../../../src/office/docx/read-docx.js'
import { makeDocx } from '../make-docx.js'
import { isElsewhere, isRead, randomDocx, randomNumbers } from './random-docx.js'

/** The text of a part. */
export function textIn(bytes: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[name])
}

/** The letters of a body between the begin and the end of a comment, by a reader of its own. */
export function coveredBy(xml: string, id: string): string {
  const from = xml.search(new RegExp(`<w:commentRangeStart [^>]*w:id="${id}"`))
  const to = xml.search(new RegExp(`<w:commentRangeEnd [^>]*w:id="${id}"`))
  const inside = xml.slice(from, to)
  return [...inside.matchAll(/<w:t(?: [^>]*)?>([\s\S]*?)<\/w:t>/g)]
    .map(([, text]) =>
      (text ?? '')
        .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, '$1')
        .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
        .replaceAll('&amp;', '&'),
    )
    .join('')
}

/** Comments random stretches of a random document, reads it again, and holds it against what was asked. */
export function commentRandomDocx(
  seed: number,
  count: number,
): { readonly compared: number; readonly bytes: Uint8Array } {
  const below = randomNumbers(seed ^ 0x5bd1e995)
  const { body, beside } = randomDocx(seed)
  const docx = makeDocx(body, beside)
  const before = readDocx(docx)
  if (!before.success) throw new Error(JSON.stringify(before.issues))
  const { text } = before.data
  const notes = Array.from({ length: count }, (): OfficeNote => {
    const start = below(text.length)
    return { span: [start, start + 1 + below(Math.min(text.length - start, 40))], text: `Ghi chú ${seed}` }
  })
  const result = commentDocx(docx, notes)
  if (!result.success) throw new Error(JSON.stringify(result.issues))
  const after = readDocx(result.data)
  expect(after).toMatchObject({ success: true, data: { text } })

  const [old, now] = [unzipSync(docx), unzipSync(result.data)]
  const touched = [
    'word/document.xml',
    'word/comments.xml',
    ...('comments' in beside ? [] : ['[Content_Types].xml', 'word/_rels/document.xml.rels']),
  ]
  for (const [name, bytes] of Object.entries(old))
    if (!touched.includes(name)) expect(now[name]).toEqual(bytes)
  expect(Object.keys(now).filter((name) => !(name in old))).toEqual(
    'comments' in beside ? [] : ['word/comments.xml'],
  )

  const xml = textIn(result.data, 'word/document.xml')
  const ids = [...textIn(result.data, 'word/comments.xml').matchAll(/w:id="(\d+)" w:author="cchc"/g)].map(
    ([, id]) => id as string,
  )
  expect(ids).toHaveLength(count)
  let compared = 0
  for (const [index, { span }] of notes.entries()) {
    const asked = [...text.slice(...(span as [number, number]))]
    // What stands elsewhere in the file is commented where the body refers to it.
    if (asked.some(isElsewhere) || !asked.some(isRead)) continue
    const covered = [...coveredBy(xml, ids[index] as string)].filter(isRead)
    expect(covered.join('')).toBe(asked.filter(isRead).join(''))
    compared += 1
  }
  return { compared, bytes: result.data }
}
