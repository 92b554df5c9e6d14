import { type Stance, stanceOf, stanceOfDocument } from './outline.js'
import { readSource, type SourceText, type Span } from './source-text.js'

/** A part of a text (đoạn văn, đề mục, gạch đầu dòng, dòng của bảng): `[start, end)` of the text that is read. */
export interface Block {
  /** Paragraph, heading, item of a list or row of a table (đoạn văn, đề mục, gạch đầu dòng, dòng của bảng). */
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row'
  readonly start: number
  readonly end: number
  /** Where its words begin, behind bullet and numbering. */
  readonly from: number
  /** How deep its numbering or bullet stands: 1 for `I.`, 9 for `+`; 0 without one. */
  readonly depth: number
  /** What the headings above it say that it states. */
  readonly stance: Stance
}

/** A text and its blocks, in order. Line ends inside a block are spaces of the same length, and page numbers too. */
export interface TextReading extends SourceText {
  /** The text with the ends of its lines, of the same length. */
  readonly raw: string
  readonly blocks: readonly Block[]
}

/** A part of a text (phần của văn bản), for those who set it. */
export interface TextBlock extends Pick<Block, 'kind' | 'depth'> {
  /** Where it stands in the text as given, with its bullet or numbering. */
  readonly span: Span
}

/**
 * The parts of a text, in order (đoạn văn, đề mục, gạch đầu dòng, dòng của bảng): lines that were broken to fit a page
 * make one part. What parts them, empty lines and rules, belongs to none. Linear time.
 *
 * @example
 * ```ts
 * import { listBlocks } from 'cchc/prose'
 *
 * const text = 'I. KẾT QUẢ\n- Đã tiếp nhận\n120 hồ sơ.'
 * listBlocks(text).map(({ kind, depth }) => `${kind} ${depth}`) // ['heading 2', 'item 9']
 * listBlocks(text).map(({ span }) => text.slice(...span)) // ['I. KẾT QUẢ', '- Đã tiếp nhận\n120 hồ sơ.']
 * ```
 */
export function listBlocks(text: string): readonly TextBlock[] {
  const { blocks, spanOf } = readText(text)
  return blocks.map(({ kind, depth, start, end }) => ({ kind, depth, span: spanOf(start, end) }))
}

interface Line {
  readonly start: number
  readonly end: number
  readonly kind: 'text' | 'row' | 'rule'
  readonly from: number
  readonly depth: number
  /** Whether an empty line stands before it. */
  readonly isApart: boolean
}

/** Bullets and numberings, sticky; bounded, so that no line is looked at twice. */
const bullets = /(?:[-–*•·▪●○◦✓►§\uF0B7\uF0A7+][ \t]{0,8}){1,3}/y
const numbering: readonly (readonly [pattern: RegExp, depth: number])[] = [
  [/(?:PHẦN|Phần|CHƯƠNG|Chương) (?:[IVX]{1,5}|\d{1,2})\b[.:]?[ \t]{0,8}/y, 1],
  [/[A-EG][./)-] ?(?=\p{Lu})/uy, 1],
  [/(?:X{0,2}(?:IX|IV|V?I{1,3})|V|X{1,2})[./)-][ \t]{0,8}(?=\p{L})/uy, 2],
  [/\d{1,2}\.\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.)]?[ \t]{1,8}(?=\p{L})/uy, 5],
  [/\d{1,2}\.\d{1,2}[.)][ \t]{0,8}(?=\p{L})/uy, 4],
  [/\d{1,2}\.\d{1,2}[ \t]{1,8}(?=\p{Lu})/uy, 4],
  [/\d{1,2}(?:[.)][ \t]{0,8}(?=[\p{L}“"(])|[/-] ?(?=\p{Lu}\p{Ll}))/uy, 3],
  [/\p{Ll}\d?(?:[.)]|,(?=\p{Lu}))[ \t]{0,8}(?=[\p{L}“"(])/uy, 6],
  [/\((?:\d{1,2}|[ivx]{1,5}|\p{Ll})\)[ \t]{0,8}/uy, 7],
  [/\[\d{1,3}\][ \t]{0,8}|[¹²³⁴-⁹][ \t]{0,8}/y, 2],
]
const rule = /^[-_=*~.\s]{3,}$/
/** Longer lines are whole paragraphs: nothing was broken to fit. */
const widestPage = 200

/** Parts a text into blocks: lines that were broken to fit are joined, also over the ends of pages. @internal */
export function readText(given: string): TextReading {
  const source = readSource(given)
  const lines = linesOf(source.text)
  const width = widthOf(lines)
  // Where most lines stand alone, as those of a page in PDF do, an empty line says nothing.
  const partsParagraphs = lines.filter(({ isApart }) => isApart).length * 2 <= lines.length
  const blanked: [number, number][] = []
  const blocks: Block[] = []
  const stances: { depth: number; stance: Stance }[] = []
  let whole: Stance | undefined
  let open: { first: Line; last: Line } | undefined

  const close = () => {
    if (open === undefined) return
    const { first, last } = open
    open = undefined
    const words = source.text.slice(first.from, last.end)
    const isHeading = first.kind === 'text' && readsAsHeading(words, first)
    const stance = first.kind === 'text' ? stanceOf(words, isHeading) : undefined
    if (isHeading && first.depth > 0) while ((stances.at(-1)?.depth ?? -1) >= first.depth) stances.pop()
    if (isHeading && first.depth === 0) whole ??= stanceOfDocument(words)
    const above = stances.at(-1)?.stance ?? whole ?? 'facts'
    if (stance !== undefined && (isHeading || stance !== 'facts'))
      stances.push({ depth: first.depth || 8, stance })
    else if (isHeading && first.depth > 0) stances.push({ depth: first.depth, stance: above })
    blocks.push({
      kind: first.kind === 'row' ? 'row' : isHeading ? 'heading' : first.depth > 0 ? 'item' : 'paragraph',
      start: first.start,
      end: last.end,
      from: first.from,
      depth: first.depth,
      stance: stance ?? above,
    })
  }

  for (const [index, line] of lines.entries()) {
    if (line.kind === 'rule') {
      close()
      continue
    }
    if (open !== undefined && isPageNumber(source.text, line, open.last, lines[index + 1])) {
      blanked.push([line.start, line.end])
      continue
    }
    if (
      open !== undefined &&
      goesOn(source.text, open.last, line, partsParagraphs && line.isApart ? Number.POSITIVE_INFINITY : width)
    ) {
      open = { first: open.first, last: line }
      continue
    }
    close()
    open = { first: line, last: line }
  }
  close()
  return { ...source, raw: source.text, text: joined(source.text, blocks, blanked), blocks }
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = []
  let isApart = false
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at)
    const stop = found < 0 ? text.length : found
    let [start, end] = [at, stop]
    while (start < end && text.charCodeAt(start) <= 32) start += 1
    while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1
    // Tabs at the ends of a row are empty cells.
    const isRow = text[start] === '|' || (end > start && tabsIn(text, at, stop) >= 2)
    if (end > start) {
      if (isRow) lines.push({ start: at, end: stop, kind: 'row', from: at, depth: 0, isApart })
      else if (text.charCodeAt(start) < 0x7f && rule.test(text.slice(start, Math.min(end, start + 80))))
        lines.push({ start, end, kind: 'rule', from: start, depth: 0, isApart })
      else lines.push({ start, end, kind: 'text', ...markerOf(text, start), isApart })
    }
    isApart = end === start
    at = stop + 1
  }
  return lines
}

function tabsIn(text: string, start: number, end: number): number {
  let tabs = 0
  for (let at = text.indexOf('\t', start); at >= 0 && at < end && tabs < 2; at = text.indexOf('\t', at + 1))
    tabs += 1
  return tabs
}

function markerOf(text: string, start: number): { readonly from: number; readonly depth: number } {
  let [from, depth] = [start, 0]
  bullets.lastIndex = start
  const bullet = bullets.exec(text)?.[0]
  if (bullet !== undefined && !/^-\d/.test(text.slice(start, start + 2))) {
    from = start + bullet.length
    depth = bullet.includes('+') ? 10 : bullet.includes('*') ? 8 : 9
  }
  for (const [pattern, level] of numbering) {
    pattern.lastIndex = from
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return { from: from + found.length, depth: depth || level }
  }
  return { from, depth }
}

/** How wide the page is that lines were broken for; infinite where they were not. */
function widthOf(lines: readonly Line[]): number {
  const lengths = lines.flatMap(({ kind, start, end }) => (kind === 'text' ? [end - start] : []))
  if (lengths.length === 0) return Number.POSITIVE_INFINITY
  const counts = new Uint32Array(widestPage + 2)
  for (const length of lengths)
    counts[Math.min(length, widestPage + 1)] = (counts[Math.min(length, widestPage + 1)] ?? 0) + 1
  if ((counts[widestPage + 1] ?? 0) * 20 > lengths.length) return Number.POSITIVE_INFINITY
  let left = lengths.length / 20
  for (let width = widestPage; width > 0; width--) {
    left -= counts[width] ?? 0
    if (left < 0) return width
  }
  return Number.POSITIVE_INFINITY
}

/** Words that nothing ends with: "… của / UBND thị trấn". */
const joining = / (?:của|và|về|số|ngày|các|theo|tại|do|với|cho|từ|đến)$/iu

const counted = /^\d[\d.,]*%? \p{Ll}/u

/** Whether a line goes on with what the line before says. */
function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  if (before.kind !== 'text' || line.kind !== 'text' || line.depth > 0) return false
  const last = text[before.end - 1] as string
  const first = text.slice(line.start, line.start + 1)
  const isLower = first !== first.toUpperCase()
  if (/[.!?…]/.test(last)) return isLower && last === '…'
  if (last === '-' || last === '/' || last === ',') return true
  // A line that had much room left was ended on purpose, and a heading is not gone on with in capitals.
  const isAlike = isAllUpper(text, before) === isAllUpper(text, line)
  if (isLower || joining.test(text.slice(Math.max(before.from, before.end - 6), before.end)))
    return isAlike || !isAllUpper(text, before)
  const isHeading = before.depth > 0 && before.depth < 9 && last !== ';' && !isAllUpper(text, before)
  // "… phường tiếp nhận / 258 hồ sơ": a number of what is counted begins no sentence of its own.
  const isCounted =
    before.depth === 0 && !/[:;]/.test(last) && counted.test(text.slice(line.start, line.start + 20))
  return (
    isAlike &&
    (isCounted || (!(isHeading && /\p{L}/u.test(first)) && (before.end - before.start) * 5 > width * 4))
  )
}

function isAllUpper(text: string, { from, end }: Line): boolean {
  const words = text.slice(from, Math.min(end, from + 300))
  return words === words.toUpperCase() && /\p{Lu}{2}/u.test(words)
}

/** A number alone on its line, in the middle of a sentence. */
function isPageNumber(text: string, line: Line, before: Line, next: Line | undefined): boolean {
  if (line.end - line.start > 7 || next?.kind !== 'text' || before.kind !== 'text') return false
  if (!/^(?:- ?)?\d{1,3}(?: ?-)?$/.test(text.slice(line.start, line.end))) return false
  if (/[.;:!?/]/.test(text[before.end - 1] as string)) return false
  const first = text[next.start] as string
  return next.depth === 0 && first !== first.toUpperCase() && /\p{L}/u.test(first)
}

/** "a) Tổng số hồ sơ tiếp nhận là 2.846 hồ sơ, gồm:": the parts of a figure follow. */
const countsParts = /\d [\p{L}\d.,() ]{2,200}(?<!\p{L})(?:gồm|trong đó|trong đó có|cụ thể|như sau) ?:$/u

function readsAsHeading(words: string, { depth, from, start }: Line): boolean {
  if (words.length > 300) return false
  const last = words.at(-1) as string
  if (words === words.toUpperCase() && /\p{Lu}{2}/u.test(words)) return true
  return (
    depth > 0 &&
    depth < 9 &&
    from > start &&
    !/[.;,]/.test(last) &&
    !/: ?\d/.test(words) &&
    !countsParts.test(words) &&
    !/\d[ %]?\p{Ll}{0,3}$/u.test(words)
  )
}

/** The text with the line ends inside blocks, and page numbers, turned to spaces. */
function joined(
  text: string,
  blocks: readonly Block[],
  blanked: readonly (readonly [number, number])[],
): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of blocks) {
    pieces.push(text.slice(at, start), text.slice(start, end).replaceAll('\n', ' '))
    at = end
  }
  pieces.push(text.slice(at))
  if (blanked.length === 0) return pieces.join('')
  const whole = pieces.join('')
  const parts: string[] = []
  let from = 0
  for (const [start, end] of blanked) {
    parts.push(whole.slice(from, start), ' '.repeat(end - start))
    from = end
  }
  return parts.join('') + whole.slice(from)
}
