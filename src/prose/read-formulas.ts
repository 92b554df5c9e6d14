import { oneSpelling } from '../notation/name-key.js'
import { clauseOf } from './clause.js'
import { isRateOf } from './figure-value.js'
import type { Token } from './lexer.js'
import type { FigureToken, Found } from './placement.js'
import { type Formula, formulas } from './sayings/formulas.js'
import type { Saying } from './sayings/index.js'
import { sharesOf } from './section-map.js'
import type { Chain, FigureContext } from './sentence.js'

/** A word, a number or a mark of a sentence. */
interface Piece {
  readonly key: string
  readonly start: number
  readonly end: number
}

/** What stands at one place of a formula, and what follows. */
type Node =
  | {
      readonly as: 'words'
      readonly choices: readonly (readonly string[])[]
      readonly next: Node | undefined
    }
  | {
      readonly as: 'figure'
      readonly figure: string
      readonly kind: FigureToken['kind']
      readonly mustFit: boolean
      readonly next: Node | undefined
    }
  | { readonly as: 'optional'; readonly inner: Node; readonly next: Node | undefined }

interface Start {
  readonly formula: Formula
  readonly node: Node
}

interface Taken {
  readonly figure: string
  readonly token: FigureToken
  readonly mustFit: boolean
}

const kinds = { '#': 'count', '%': 'percentage', $: 'money' } as const
/** Words that lead to a figure at the beginning of a clause. */
const leading: ReadonlySet<string> = new Set(['có', 'là', 'nay', 'hiện', 'đã', 'với'])
const joints = /^[.,;:()]$/

function piecesOf(text: string, from: number): readonly Piece[] {
  return [...text.matchAll(/\p{L}+|\d+(?:[.,]\d+)*|[^\s\p{L}\d]/gu)].map(({ 0: word, index }) => ({
    key: oneSpelling(word.toLowerCase()),
    start: from + index,
    end: from + index + word.length,
  }))
}

const wordsOf = (words: string): readonly string[] => piecesOf(words, 0).map(({ key }) => key)

/** The place of a formula from which its parts follow: "{ … }" leads on with and without what it holds. */
function nodeOf(parts: readonly string[], last: Node | undefined): Node | undefined {
  const [part, ...others] = parts
  if (part === undefined) return last
  if (part === '{') {
    const end = closing(parts)
    const next = nodeOf(parts.slice(end + 1), last)
    return { as: 'optional', inner: nodeOf(parts.slice(1, end), next) as Node, next }
  }
  const next = nodeOf(others, last)
  const kind = kinds[part[0] as keyof typeof kinds]
  if (kind !== undefined && part.length > 1)
    return { as: 'figure', figure: part.replace(/^.=?/, ''), kind, mustFit: part[1] === '=', next }
  const choices = part.startsWith('[') ? part.slice(1, -1).split('|') : [part]
  const longestFirst = choices.map(wordsOf).sort((one, other) => other.length - one.length)
  return { as: 'words', choices: longestFirst, next }
}

function closing(parts: readonly string[]): number {
  let depth = 0
  for (const [index, part] of parts.entries()) {
    if (part === '{') depth += 1
    if (part === '}') depth -= 1
    if (depth === 0) return index
  }
  return parts.length
}

/** The formulas by the word that they may begin with; by "" those that begin with a figure. */
function buildStarts(): ReadonlyMap<string, readonly Start[]> {
  const starts = new Map<string, Start[]>()
  const add = (word: string, start: Start) => {
    const known = starts.get(word)
    if (known === undefined) starts.set(word, [start])
    else known.push(start)
  }
  for (const formula of formulas) {
    const node = nodeOf(formula.words.match(/\[[^\]]*\]|[{}]|[^\s[\]{}]+/g) ?? [], undefined) as Node
    for (const word of firstWords(node)) add(word, { formula, node })
  }
  return starts
}

function firstWords(node: Node | undefined): ReadonlySet<string> {
  switch (node?.as) {
    case 'words':
      return new Set(
        node.choices.flatMap(([first]) => (first === undefined ? [...firstWords(node.next)] : [first])),
      )
    case 'figure':
      return new Set([''])
    default:
      return new Set()
  }
}

let starts: ReadonlyMap<string, readonly Start[]> | undefined

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
  if (first === undefined || last === undefined || !sentence.some(({ as }) => as === 'number')) return taken
  starts ??= buildStarts()
  const pieces = piecesOf(text.slice(first.start, last.end), first.start)
  for (let at = 0; at < pieces.length; ) {
    const read = readAt(pieces, at, text, starts)
    if (read === undefined) {
      at += 1
      continue
    }
    const start = (pieces[at] as Piece).start
    at = read.end
    const { formula } = read
    const segment = segmentBefore(sentence, start)
    let from = segment.length
    while (from > 0 && !isMark(segment[from - 1] as Token, ',;(')) from -= 1
    const time =
      timeOf(segment.slice(from)) ??
      timeOf(segment) ??
      timeOf(sentence.filter((token) => token.end <= start)) ??
      chain.time
    const end = pieces[at - 1]?.end ?? start
    const words = {
      before: text.slice(segment[0]?.start ?? start, start),
      said: text.slice(start, end),
      after: text.slice(end, last.end),
    }
    const isMeant = isDone(words) && isOfAgency(segment, formula, rowOf)
    if (time === 'other' || !isMeant || (formula.ofAutonomy && !chain.hasAutonomy)) continue
    for (const { figure, token, mustFit } of read.taken) {
      const saying = { section: formula.section, figure }
      if (mustFit && !fits(saying, token, read.taken)) continue
      taken.add(token.start)
      found.placements.push({
        saying,
        row: undefined,
        token,
        block: chain.block,
        isYearToDate: time === 'yearToDate',
        hasBase: true,
      })
    }
  }
  return taken
}

/** What stands before a place in its part of the sentence. */
function segmentBefore(sentence: readonly Token[], start: number): readonly Token[] {
  const before = sentence.filter((token) => token.end <= start)
  let from = before.length
  while (from > 0 && !isMark(before[from - 1] as Token, ';')) from -= 1
  return before.slice(from)
}

const isMark = (token: Token, marks: string) => token.as === 'mark' && marks.includes(token.mark)

/** Words of what is planned, ordered, or told of another time or a part. */
const notYet =
  /(?<!\p{L})(?:kế hoạch|dự thảo|đề án|phương án|dự kiến|yêu cầu|thời gian tới|giao|trình|nếu|lĩnh vực|ngành|toàn quốc|cả nước|đợt|giai đoạn|nhiệm kỳ)(?!\p{L})/iu
const denied = /(?<!\p{L})(?:chưa|không|cùng kỳ)(?: \p{L}+){0,4} {0,2}$/iu
const stillToCome =
  /^[^;.]{0,60}(?:dự kiến|hoàn thành trước|thời gian hoàn thành)|^ {0,2};? {0,2}(?:hiện )?đang trình/iu

/** Whether words say that something was done. */
function isDone({ before, said, after }: Readonly<Record<'before' | 'said' | 'after', string>>): boolean {
  if (denied.test(before) || stillToCome.test(after)) return false
  return !notYet.test(before) || /(?<!\p{L})đã {0,2}$/iu.test(before) || /^đã /iu.test(said)
}

/** Whether a rate is that of the figures beside it. */
function fits(rate: Saying, token: FigureToken, taken: readonly Taken[]): boolean {
  const shares = sharesOf(rate)
  const tokenOf = (key: string | undefined) => taken.find(({ figure }) => figure === key)?.token
  const [part, whole] = [tokenOf(shares?.part.figure), tokenOf(shares?.whole.figure)]
  return part !== undefined && whole !== undefined && isRateOf(token, part, whole)
}

/** The formula that says most from a place on. */
function readAt(
  pieces: readonly Piece[],
  at: number,
  text: string,
  from: ReadonlyMap<string, readonly Start[]>,
): { readonly formula: Formula; readonly end: number; readonly taken: readonly Taken[] } | undefined {
  const { key } = pieces[at] as Piece
  const before = pieces[at - 1]?.key
  const beginsClause = before === undefined || joints.test(before) || leading.has(before)
  const isNumber = /^\d/.test(key)
  const possible = isNumber ? (beginsClause ? from.get('') : undefined) : from.get(key)
  let best: { formula: Formula; end: number; taken: readonly Taken[] } | undefined
  for (const { formula, node } of possible ?? []) {
    const taken: Taken[] = []
    const end = match(node, pieces, at, taken, text)
    if (end !== undefined && taken.length > (best?.taken.length ?? 0)) best = { formula, end, taken }
  }
  return best
}

/** Where a formula ends that stands from a place on, with the figures that it takes. */
function match(
  node: Node | undefined,
  pieces: readonly Piece[],
  at: number,
  taken: Taken[],
  text: string,
): number | undefined {
  if (node === undefined) {
    const next = pieces[at]?.key
    // "5/22 xã, thị trấn về công tác văn thư": what is counted goes on.
    if (next === ',' && /^(?:thị|phường|xã|đặc)$/.test(pieces[at + 1]?.key ?? '')) return undefined
    return next === undefined || joints.test(next) || next === 'và' ? at : undefined
  }
  if (node.as === 'optional')
    return match(node.inner, pieces, at, taken, text) ?? match(node.next, pieces, at, taken, text)
  if (node.as === 'figure') {
    const figure = figureAt(pieces, at, node.kind, text)
    if (figure === undefined) return undefined
    taken.push({ figure: node.figure, token: figure.token, mustFit: node.mustFit })
    const end = match(node.next, pieces, figure.end, taken, text)
    if (end === undefined) taken.pop()
    return end
  }
  for (const words of node.choices) {
    if (!words.every((word, index) => pieces[at + index]?.key === word)) continue
    const end = match(node.next, pieces, at + words.length, taken, text)
    if (end !== undefined) return end
  }
  return undefined
}

const exact = { count: /^(?:\d{1,3}(?:\.\d{3}){1,3}|\d{1,7})$/, percentage: /^\d{1,3}(?:[.,]\d{1,4})?$/ }
const scales: ReadonlySet<string> = new Set(['tỷ', 'triệu', 'nghìn', 'ngàn'].map(oneSpelling))

function figureAt(
  pieces: readonly Piece[],
  at: number,
  kind: FigureToken['kind'],
  text: string,
): { readonly token: FigureToken; readonly end: number } | undefined {
  const number = pieces[at]
  if (number === undefined || !/^\d/.test(number.key)) return undefined
  const keyAt = (index: number) => pieces[index]?.key
  let end = at + 1
  let isApproximate = false
  if (kind === 'money') {
    isApproximate = scales.has(keyAt(end) ?? '')
    if (isApproximate) end += 1
    if (keyAt(end) !== 'đồng') return undefined
    end += 1
  } else {
    const isRate = keyAt(end) === '%'
    if (isRate !== (kind === 'percentage') || !exact[kind].test(number.key)) return undefined
    if (isRate) end += 1
  }
  const last = pieces[end - 1] as Piece
  return {
    token: {
      kind,
      start: number.start,
      end: last.end,
      words: text.slice(number.start, last.end),
      digits: number.key,
      isApproximate,
    },
    end,
  }
}

/** Whether what stands before speaks of the agency itself, in words that are known. */
function isOfAgency(segment: readonly Token[], { section }: Formula, rowOf: FigureContext['rowOf']): boolean {
  const { cues, strangers } = clauseOf(segment)
  const isPart = section !== 'publicFinance' && cues.has('within')
  return (
    !cues.has('goal') &&
    !cues.has('strive') &&
    !isPart &&
    strangers.every(({ as }) => as === 'mark') &&
    segment.every((token) => token.as !== 'unit' || rowOf(token) === undefined)
  )
}
