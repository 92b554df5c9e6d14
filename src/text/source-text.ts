/** Words with one plain space between each two (chuẩn hóa khoảng trắng). @internal */
export function squeezed(words: string): string {
  return words.replace(/\s{2,}|[^\S ]/g, ' ').trim()
}

/** A stretch of a text, `[start, end)` in UTF-16 units (vị trí trong văn bản). */
export type Span = readonly [start: number, end: number]

/** A text in one form, every place of which is known in the text as given. */
export interface SourceText {
  /** The text as given. */
  readonly given: string
  /**
   * The text that is read: Unicode NFC, look-alike letters replaced, every kind of space a plain one, line ends `\n`,
   * every dash a hyphen, nothing invisible, no spaces at the ends of lines, no two between words. Tabs stay: they part the
   * cells of tables.
   */
  readonly text: string
  /** Where a stretch of the text that is read stands in the text as given. */
  readonly spanOf: (start: number, end: number) => Span
}

const lookAlikes: Readonly<Record<string, string>> = { ƣ: 'ư', Ƣ: 'Ư', ð: 'đ', Ð: 'Đ', Ɖ: 'Đ' }

/** What is written otherwise than it is read; most texts have little of it. Each alternative tells by its first letter. */
const unlike =
  / [ \u00A0\u2000-\u200A\u202F\u205F\u3000]+| (?=[\n\r])| (?<=[\n\r] )|[\u00A0\u2000-\u200A\u202F\u205F\u3000][ \u00A0\u2000-\u200A\u202F\u205F\u3000]*|\r\n?|[\u2028\u2029\f\v]|[\u00AD\u200B-\u200D\u2060\uFEFF]|[\u2010-\u2015\u2212]|[ƣƢðÐƉ]|[A-Za-z\u00C0-\u01B0\u1EA0-\u1EF9]\p{M}+/gu

/**
 * Brings a text into the form that is read, and remembers where everything stood.
 * @internal
 */
export function readSource(given: string): SourceText {
  /** Places in both texts from which on they run side by side. */
  const here: number[] = [0]
  const there: number[] = [0]
  const pieces: string[] = []
  let length = 0
  let copied = 0
  for (const { 0: found, index } of given.matchAll(unlike)) {
    const instead = isBlank(found) ? spacesAs(given, index, index + found.length) : readAs(found)
    if (instead === found) continue
    pieces.push(given.slice(copied, index), instead)
    length += index - copied
    here.push(length)
    there.push(index)
    length += instead.length
    copied = index + found.length
    here.push(length)
    there.push(copied)
  }
  pieces.push(given.slice(copied))
  const placeOf = (at: number, isEnd: boolean): number => {
    let low = lastUpTo(at, here)
    const start = here[low] as number
    // What was replaced stands as a whole for each part of what is read instead.
    if (low % 2 === 1 && at > start) return there[isEnd ? low + 1 : low] as number
    // An end is that of what stands before it: nothing invisible behind a word is part of it.
    if (isEnd) while (low > 0 && here[low] === at && here[low - 1] === at) low -= 1
    const next = there[low + 1]
    const place = (there[low] as number) + at - start
    return next === undefined ? place : Math.min(place, next)
  }
  return {
    given,
    text: copied === 0 ? given : pieces.join(''),
    spanOf: (start, end) => [placeOf(start, false), placeOf(end, true)],
  }
}

/** Which of some places, which are in order and begin with 0, is the last that is not behind another. @internal */
export function lastUpTo(at: number, places: readonly number[]): number {
  let [low, high] = [0, places.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((places[middle] as number) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function isBlank(found: string): boolean {
  return found.trim() === '' && !/[\r\u2028\u2029\f\v\uFEFF]/.test(found)
}

/** Spaces: none at the ends of a line; one where two do not part digits. Those, and more, may part columns. */
function spacesAs(given: string, start: number, end: number): string {
  const around = (given[start - 1] ?? '') + (given[end] ?? '')
  if (/[\n\r]/.test(around)) return ''
  const isOne = end - start === 2 && around.length === 2 && !/\d\d/.test(around)
  return isOne ? ' ' : ' '.repeat(end - start)
}

function readAs(found: string): string {
  const code = found.charCodeAt(0)
  if (found.length === 1) {
    const letter = lookAlikes[found]
    if (letter !== undefined) return letter
  }
  if (code === 0xd || code === 0x2028 || code === 0x2029 || code === 0xc || code === 0xb) return '\n'
  if (code === 0xad || code === 0xfeff || code === 0x2060 || (code >= 0x200b && code <= 0x200d)) return ''
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return '-'
  return found.normalize('NFC')
}
