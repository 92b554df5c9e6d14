import { clauseOf } from './clause.js'
import type { Token } from './lexer.js'
import type { FigureToken, Found } from './placement.js'
import { type Formula, formulas } from './sayings/formulas.js'
import type { Chain, FigureContext } from './sentence.js'

/** A formula as it is looked for; its keys in the order of its groups. */
interface Pattern {
  readonly formula: Formula
  readonly keys: readonly { readonly figure: string; readonly kind: FigureToken['kind'] }[]
  readonly expression: RegExp
}

const numbers = {
  '#': ['count', String.raw`(?<![\d.,])(\d{1,3}(?:\.\d{3}){1,3}|\d{1,7})(?![\d%]|[.,]\d| {0,2}%)`],
  '%': ['percentage', String.raw`(?<![\d.,])(\d{1,3}(?:[.,]\d{1,4})? ?(?:%|phần trăm))`],
  $: ['money', String.raw`(?<![\d.,])(\d{1,3}(?:\.\d{3}){0,4}(?:,\d{1,4})? (?:(?:tỷ|triệu|nghìn) )?đồng)(?!\p{L})`],
} as const

/** Words in any case, with a space or none between them and marks. */
function expressionOf(words: string): string {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const literal = word.replace(/[()./]/g, String.raw`\$&`)
      return `${/^\p{L}/u.test(word) ? String.raw`(?<!\p{L})` : ''}${literal}${/\p{L}$/u.test(word) ? String.raw`(?!\p{L})` : ''}`
    })
    .join(' {0,2}')
}

function patternOf(formula: Formula): Pattern {
  const keys: { figure: string; kind: FigureToken['kind'] }[] = []
  const parts = formula.words.match(/\[[^\]]*\]|[{}]|[^\s[\]{}]+/g) ?? []
  let source = ''
  for (const part of parts) {
    if (part === '{') source += '(?:'
    else if (part === '}') source += ')?'
    else if (part.startsWith('[')) {
      const choices = part.slice(1, -1).split('|')
      const longestFirst = choices.filter((each) => each !== '').sort((one, other) => other.length - one.length)
      source += `(?: {0,2}(?:${longestFirst.map(expressionOf).join('|')}))${choices.includes('') ? '?' : ''}`
    } else if (part[0] === '#' || part[0] === '%' || part[0] === '$') {
      const [kind, number] = numbers[part[0]]
      keys.push({ figure: part.slice(1), kind })
      source += ` {0,2}${number}`
    } else source += ` {0,2}${expressionOf(part)}`
  }
  return { formula, keys, expression: new RegExp(`${source}(?= {0,2}(?:[.,;:()]|$| và | \\(|\\n))`, 'dgiu') }
}

let patterns: readonly Pattern[] | undefined

/** Reads what a sentence says in fixed forms, and answers where the figures stand that it took. */
export function readFormulas(
  sentence: readonly Token[],
  { text, timeOf, rowOf }: FigureContext,
  chain: Chain,
  found: Found,
): ReadonlySet<number> {
  const taken = new Set<number>()
  const [first] = sentence
  const last = sentence.at(-1)
  if (first === undefined || last === undefined) return taken
  const words = text.slice(first.start, last.end)
  const lower = words.toLowerCase()
  patterns ??= formulas.map(patternOf)
  for (const { formula, keys, expression } of patterns) {
    if (!lower.includes(formula.has)) continue
    for (const match of words.matchAll(expression)) {
      const start = first.start + match.index + (/^ */.exec(match[0])?.[0].length ?? 0)
      const before = sentence.filter((token) => token.end <= start)
      const time = timeOf(before) ?? chain.time
      if (time === 'other' || !isOfAgency(before, /^ *[,;]/.test(match[0]), rowOf)) continue
      const figures = keys.flatMap(({ figure, kind }, index) => {
        const place = match.indices?.[index + 1]
        return place === undefined ? [] : [{ figure, token: figureAt(words, place, kind, first.start) }]
      })
      if (figures.some(({ token }) => taken.has(token.start))) continue
      for (const { figure, token } of figures) {
        taken.add(token.start)
        found.placements.push({
          saying: { section: formula.section, figure },
          row: undefined,
          token,
          block: chain.block,
          isYearToDate: time === 'yearToDate',
          hasBase: true,
        })
      }
    }
  }
  return taken
}

function figureAt(
  words: string,
  [from, to]: readonly [number, number],
  kind: FigureToken['kind'],
  offset: number,
): FigureToken {
  const written = words.slice(from, to)
  const digits = /^[\d.,]*\d/.exec(written)?.[0] ?? ''
  const isApproximate = kind === 'money' && /tỷ|triệu|nghìn/i.test(written)
  return { kind, start: offset + from, end: offset + to, words: written, digits, isApproximate }
}

/** Whether what stands before speaks of the agency itself and of what was done, in words that are known. */
function isOfAgency(
  before: readonly Token[],
  isJoined: boolean,
  rowOf: FigureContext['rowOf'],
): boolean {
  const joint = isJoined
    ? before.length
    : before.findLastIndex((token) => token.as === 'mark' && /[,;(]/.test(token.mark))
  const { cues } = clauseOf(before)
  const { strangers, unit } = clauseOf(before.slice(joint + 1))
  return (
    !cues.has('goal') &&
    !cues.has('strive') &&
    strangers.length === 0 &&
    (unit === undefined || rowOf(unit) === undefined)
  )
}
