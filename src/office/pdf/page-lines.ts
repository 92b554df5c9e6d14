/** A word, or words side by side, with their place on a page; heights grow upward. */
export interface Word {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly base: number
  /** The height of its letters. */
  readonly size: number
}

/** Words of one height, parted where more than a space lies between them. */
export interface Line {
  readonly base: number
  readonly cells: readonly Word[]
}

/** Symbols of Word's own fonts that stand before the items of a list. */
const bullet = /^[\uF000-\uF0FF]$/

/** Where words run: to the right, upward, to the left, downward; slanted ones nowhere. */
type Direction = 0 | 1 | 2 | 3

/** The words of a page the way most of them run, as a table on its side does, and how many run otherwise. */
export function wordsOf(items: readonly object[]): {
  readonly words: readonly Word[]
  readonly slanted: number
} {
  const found = items.flatMap((item) => {
    const { str, transform, width, height } = item as Readonly<Record<string, unknown>>
    if (typeof str !== 'string' || str.trim() === '' || !Array.isArray(transform)) return []
    const [a, b, c, d, x, y] = transform.map(Number) as [number, number, number, number, number, number]
    const size = Math.hypot(c, d) || Number(height)
    const length = Number(width)
    if (![a, b, size, length, x, y].every(Number.isFinite) || size <= 0) return []
    const text = bullet.test(str.trim()) ? '-' : str.normalize('NFC')
    return [{ text, size, length, direction: directionOf(a, b), x, y }]
  })
  const letters = [0, 0, 0, 0]
  for (const { direction, text } of found)
    if (direction !== undefined) letters[direction] = (letters[direction] ?? 0) + text.length
  const main = letters.indexOf(Math.max(...letters))
  const words = found.flatMap(({ text, size, length, direction, x, y }): readonly Word[] => {
    if (direction !== main) return []
    const [left, base] = [[x, y] as const, [y, -x] as const, [-x, -y] as const, [-y, x] as const][main] ?? [
      x,
      y,
    ]
    return [{ text, left, right: left + length, base, size }]
  })
  return { words, slanted: found.length - words.length }
}

function directionOf(a: number, b: number): Direction | undefined {
  if (Math.abs(b) * 10 <= Math.abs(a)) return a < 0 ? 2 : 0
  if (Math.abs(a) * 10 > Math.abs(b)) return undefined
  return b < 0 ? 3 : 1
}

/** In parts of the height of letters: how far apart words of one line stand at most, up and down, and side by side. */
const sameLine = 0.5
const anotherCell = 1
const aSpace = 0.12
const sameWord = 0.3
/** How much smaller, and higher, the mark of a footnote is. */
const markSize = 0.8
const markHeight = 0.15

/** The lines of a page, from its top. */
export function linesOf(words: readonly Word[]): readonly Line[] {
  const groups: { base: number; size: number; words: Word[] }[] = []
  for (const word of [...words].sort((one, other) => other.base - one.base || one.left - other.left)) {
    const open = groups.at(-1)
    if (open === undefined || open.base - word.base > sameLine * Math.max(open.size, word.size)) {
      groups.push({ base: word.base, size: word.size, words: [word] })
      continue
    }
    open.words.push(word)
    if (word.size > open.size) [open.base, open.size] = [word.base, word.size]
  }
  return groups.flatMap(({ base, size, words: own }) => {
    const cells = cellsOf(own.filter((word) => !isMark(word, base, size)))
    return cells.length === 0 ? [] : [{ base, cells }]
  })
}

/** The number or star of a footnote behind a word is no part of it, least of all of a figure. */
function isMark(word: Word, base: number, size: number): boolean {
  return (
    word.size < size * markSize &&
    word.base > base + size * markHeight &&
    /^[\d*()[\] ]{1,5}$/.test(word.text)
  )
}

function cellsOf(words: readonly Word[]): readonly Word[] {
  const cells: Word[] = []
  let before: Word | undefined
  for (const word of [...words].sort((one, other) => one.left - other.left)) {
    // Some programs print a word twice to make it bold.
    if (before?.text === word.text && word.left - before.left < word.size * sameWord) continue
    const open = cells.at(-1)
    const room = open === undefined ? Number.POSITIVE_INFINITY : word.left - open.right
    const size = Math.max(word.size, open?.size ?? 0)
    if (open === undefined || room > anotherCell * size) cells.push({ ...word, text: word.text.trim() })
    else {
      const isApart = room > aSpace * size || /\s$/.test(before?.text ?? '') || /^\s/.test(word.text)
      const text = open.text + (isApart ? ' ' : '') + word.text.trim()
      cells[cells.length - 1] = { ...open, text, right: Math.max(open.right, word.right), size }
    }
    before = word
  }
  return cells
}

/** So much room parts what belongs to two columns, which are kept apart in a line as well. */
const anotherColumn = 2

/** What a line says. */
export function textOf({ cells }: Line): string {
  return cells
    .map((cell, index) => {
      const before = cells[index - 1]
      if (before === undefined) return cell.text
      return (cell.left - before.right > anotherColumn * cell.size ? '   ' : ' ') + cell.text
    })
    .join('')
}
