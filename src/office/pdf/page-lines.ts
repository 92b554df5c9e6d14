import { isSyllable } from '../../notation/legacy-font.js'

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
    const cells = cellsOf(withLettersInGaps(own.filter((word) => !isMark(word, base, size))))
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

/**
 * Words with the letters that their font does not have, which are printed in another one over gaps: `c i cách` and `ả`
 * are `cải cách`. Gaps read as spaces; which of them is one follows from where the letters stand.
 */
function withLettersInGaps(words: readonly Word[]): readonly Word[] {
  const found = new Map<Word, Word[]>()
  const ordered = [...words].sort((one, other) => one.left - other.left)
  let over: Word | undefined
  for (const each of ordered) {
    const edge = each.size * aSpace
    if (over !== undefined && over.left < each.left - edge && over.right > each.right + edge)
      found.set(over, [...(found.get(over) ?? []), each])
    else if (each.text.includes(' ')) over = each
  }
  if (found.size === 0) return words
  const filled = new Set<Word>()
  const whole = words.map((word) => {
    const letters = found.get(word) ?? []
    // Letters are as wide as each other, or as print has them; what fits better is the case.
    const [best] = [() => 1, widthOf]
      .flatMap((widthOf) => gapsOf(word, letters, widthOf) ?? [])
      .sort((one, other) => one.distance - other.distance)
    if (best === undefined) return word
    for (const each of letters) filled.add(each)
    return { ...word, text: best.text }
  })
  return whole.filter((_, index) => !filled.has(words[index] as Word))
}

/** How far from where it is expected a gap may stand, in parts of the height of letters. */
const nearGap = 0.35

/** A text with letters instead of some of its spaces, and how far these were from where they are expected. */
function gapsOf(
  { text, left, right, size }: Word,
  letters: readonly Word[],
  widthOf: (letter: string) => number,
): { readonly text: string; readonly distance: number } | undefined {
  if (letters.length === 0) return undefined
  const signs = [...text]
  const printed = signs.reduce((sum, sign) => sum + widthOf(sign), 0) - letters.length * widthOf(' ')
  const covered = letters.reduce((sum, each) => sum + each.right - each.left, 0)
  const unit = (right - left - covered) / printed
  const filled: number[] = []
  let distance = 0
  let [from, x] = [0, left]
  for (const each of letters) {
    let best: { readonly at: number; readonly distance: number } | undefined
    for (let at = from, end = x; at < signs.length; at++) {
      const away = Math.abs(end - each.left)
      if (signs[at] === ' ' && (best === undefined || away < best.distance)) best = { at, distance: away }
      if (end > each.right + size) break
      end += unit * widthOf(signs[at] as string)
    }
    if (best === undefined || best.distance > nearGap * size) return undefined
    signs[best.at] = each.text
    filled.push(best.at)
    distance += best.distance
    ;[from, x] = [best.at + 1, each.right]
  }
  for (const at of filled) signs[at] = withSpace(signs, at)
  return { text: signs.join(''), distance }
}

/** Letters in a gap, with the space that was part of the gap: where the two words beside it make none together. */
function withSpace(signs: readonly string[], at: number): string {
  const letters = signs[at] as string
  const before = wordAt(signs.slice(Math.max(0, at - longestWord), at).reverse()).reverse()
  const after = wordAt(signs.slice(at + 1, at + longestWord))
  if (isSyllable([...before, letters, ...after].join(''))) return letters
  if (isSyllable([...before, letters].join('')) && isSyllable(after.join(''))) return `${letters} `
  return isSyllable(before.join('')) && isSyllable([letters, ...after].join('')) ? ` ${letters}` : letters
}

/** More letters no two words have. */
const longestWord = 16

/** The letters with which signs begin. */
function wordAt(signs: readonly string[]): string[] {
  const end = signs.findIndex((sign) => !/^ ?[\p{L}\p{M}]+$/u.test(sign))
  const letters = end < 0 ? [...signs] : signs.slice(0, end)
  const space = letters.findIndex((sign) => sign.startsWith(' '))
  return space < 0 ? letters : letters.slice(0, space)
}

/** How wide a letter is in most fonts, beside others. */
function widthOf(letter: string): number {
  if (/[ iljtfrI.,:;'()[\]|!-]/.test(letter)) return 0.6
  if (/[mwMW%]/.test(letter)) return 1.6
  return /\p{Lu}/u.test(letter) ? 1.4 : 1
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
