import { escaped, type PartsBeside, paragraph } from '../make-docx.js'
import { randomNumbers } from './random-docx.js'

/** Numbers that Word can print before a paragraph: what they look like, and the list that prints them. */
const numbers: readonly (readonly [
  pattern: RegExp,
  format: string,
  text: string,
  start: (label: string) => number,
])[] = [
  [/^- (?=\S)/, 'bullet', '-', () => 1],
  [/^\+ (?=\S)/, 'bullet', '+', () => 1],
  [/^(\d{1,2})\. (?=\S)/, 'decimal', '%1.', Number],
  [/^([a-z])\) (?=\S)/, 'lowerLetter', '%1)', (letter) => letter.charCodeAt(0) - 96],
  [
    /^(I{1,3}|IV|V)\. (?=\S)/,
    'upperRoman',
    '%1.',
    (roman) => ['I', 'II', 'III', 'IV', 'V'].indexOf(roman) + 1,
  ],
]

/**
 * A text as an officer would have it in Word: numbers and bullets automatic, lines with tabs as tables, runs split anywhere,
 * some of it put in and other figures deleted by tracked changes.
 */
export function textAsDocx(
  text: string,
  seed: number,
): { readonly body: string; readonly beside: PartsBeside } {
  const below = randomNumbers(seed)
  const lists: string[] = []
  let id = 1
  const runs = (words: string): string => {
    const written: string[] = []
    for (let at = 0; at < words.length; ) {
      const length = 1 + below(12)
      const piece = words.slice(at, at + length)
      at += length
      const run = `<w:r>${below(3) === 0 ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(piece)}</w:t></w:r>`
      const kind = below(10)
      if (kind === 0) written.push(`<w:ins w:id="${id++}" w:author="A">${run}</w:ins>`)
      else if (kind === 1)
        written.push(
          `<w:del w:id="${id++}" w:author="A"><w:r><w:delText>${below(1000)}</w:delText></w:r></w:del>`,
          run,
        )
      else written.push(run)
    }
    return written.join('')
  }
  const listed = (line: string): string => {
    for (const [pattern, format, label, startOf] of numbers) {
      const found = pattern.exec(line)
      if (found === null) continue
      const own = lists.length + 1
      lists.push(
        `<w:abstractNum w:abstractNumId="${own}"><w:lvl w:ilvl="0"><w:start w:val="${startOf(found[1] ?? '')}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl></w:abstractNum>`,
      )
      return paragraph(
        runs(line.slice(found[0].length)),
        `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${own}"/></w:numPr>`,
      )
    }
    return paragraph(runs(line))
  }
  const table = (rows: readonly string[]) =>
    `<w:tbl><w:tblPr/><w:tblGrid/>${rows
      .map(
        (row) =>
          `<w:tr>${row
            .split('\t')
            .map((cell) => `<w:tc>${paragraph(runs(cell))}</w:tc>`)
            .join('')}</w:tr>`,
      )
      .join('')}</w:tbl>`
  const blocks: string[] = []
  let rows: string[] = []
  for (const line of [...text.split('\n'), undefined]) {
    if (line?.includes('\t')) rows.push(line)
    else {
      if (rows.length > 0) blocks.push(table(rows))
      rows = []
      if (line !== undefined) blocks.push(listed(line))
    }
  }
  const uses = lists.map((_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at + 1}"/></w:num>`)
  return { body: blocks.join(''), beside: { numbering: lists.join('') + uses.join('') } }
}
