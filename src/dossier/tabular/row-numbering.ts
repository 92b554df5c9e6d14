import type { BodyRow } from './table-rows.js'

/** How a row is numbered: "A", "I", "1", "a", "i", a dash, or not at all. */
export type NumberingStyle =
  | 'letter'
  | 'roman'
  | 'arabic'
  | 'dotted'
  | 'small-letter'
  | 'small-roman'
  | 'dash'
  | 'none'

export interface Numbering {
  readonly style: NumberingStyle
  /** The number without brackets and points at its end. */
  readonly text: string
  /** Of "I.1" and "1.2.3" what stands before the last point. */
  readonly parent: string
}

const unnumbered: Numbering = { style: 'none', text: '', parent: '' }
const prefix =
  /^(?:((?:[IVXLC]+|[A-HĐ]|\d{1,3})(?:\.\d{1,3})*)(?:[.)/:] | ?[-–] |[.)](?=\p{L}))|([a-hđ]|[ivx]+)\) ?|([-–+•]) ?(?=\p{L}))/u

/**
 * Makes the function that numbers rows in turn. "I", "V" and "X" go on with letters after "H", "U" and "W"; "C" and "D"
 * are letters, unless the Roman number before says otherwise. @internal
 */
export function numberingReader(): (row: BodyRow) => Numbering {
  let letter = ''
  let roman = 0
  return ({ ordinal, label }) => {
    const read = ordinal === '' || ordinal === '*' ? prefixOf(label) : ordinal
    const text = read
      .replace(/^\(/, '')
      .replace(/[.):/]+$/, '')
      .trim()
    if (text === '') return unnumbered
    if (/^[-–+•]$/.test(text)) return { style: 'dash', text, parent: '' }
    const parts = /^(.+)\.(\d{1,3})$/.exec(text)
    if (parts !== null && /^(?:[IVXLCA-HĐ]+|\d+)(?:\.\d{1,3}){0,4}$/.test(parts[1] as string))
      return { style: 'dotted', text, parent: parts[1] as string }
    if (/^\d{1,6}$/.test(text)) return { style: 'arabic', text: String(Number(text)), parent: '' }
    const value = romanValue(text.toUpperCase())
    const isLarge = text === text.toUpperCase()
    const followsLetter = { H: 'I', U: 'V', W: 'X' }[letter.toUpperCase()] === text.toUpperCase()
    if (value > 0 && !followsLetter && (text.length > 1 || /[IVXivx]/.test(text) || value === roman + 1)) {
      roman = value
      return { style: isLarge ? 'roman' : 'small-roman', text, parent: '' }
    }
    if (!/^(?:[A-ZĐa-zđ])$/u.test(text)) return unnumbered
    letter = text
    return { style: isLarge ? 'letter' : 'small-letter', text, parent: '' }
  }
}

/** The number that stands before a label: "A. CẤP HUYỆN", "- Khai sinh". */
function prefixOf(label: BodyRow['label']): string {
  const [, number, small, dash] = (typeof label === 'string' && prefix.exec(label)) || []
  return number ?? small ?? dash ?? ''
}

const romanDigits = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

/** A number in Roman digits. @internal */
export function romanNumber(value: number): string {
  let rest = value
  let text = ''
  for (const [digits, worth] of romanDigits) {
    text += digits.repeat(Math.floor(rest / worth))
    rest %= worth
  }
  return text
}

/** The value of Roman digits; 0 for what is none. */
function romanValue(text: string): number {
  if (!/^[IVXLCDM]{1,12}$/.test(text)) return 0
  let value = 0
  let rest = text
  for (const [digits, worth] of romanDigits) {
    while (rest.startsWith(digits)) {
      value += worth
      rest = rest.slice(digits.length)
    }
  }
  return romanNumber(value) === text ? value : 0
}
