import type { Token } from './lexer.js'
import type { FigureToken } from './placement.js'

/** A stretch between two joints: its figures, each with the words that lead to it and trail behind it. */
export interface Item {
  readonly token: FigureToken
  readonly whole?: FigureToken
  readonly lead: readonly Token[]
  readonly trail: readonly Token[]
  /** The words behind the whole of a share. */
  readonly ofWhole?: readonly Token[]
  /** What a rate is said to be taken of. */
  readonly base?: readonly Token[]
}

/** The figure that a token is, if it is one. */
export function figureOf(token: Token): FigureToken | undefined {
  if (token.as !== 'number') return undefined
  const { number } = token
  return number.kind === 'count' || number.kind === 'percentage' || number.kind === 'money'
    ? number
    : undefined
}

/** The figures of a stretch, each with its words. */
export function itemsOf(segment: readonly Token[]): readonly Item[] {
  const items: Item[] = []
  let lead: Token[] = []
  let index = 0
  while (index < segment.length) {
    const token = segment[index] as Token
    const figure = figureOf(token)
    if (figure === undefined) {
      lead.push(token)
      index += 1
      continue
    }
    const slash = slashAfter(segment, index)
    const end = slash === undefined ? index : slash.whole
    const next = nextFigure(segment, end + 1)
    const between = segment.slice(end + 1, next)
    // Of the words between two figures only what is counted belongs to the first.
    const own = next < segment.length ? countedBy(between) : between.length
    const purpose = between.findIndex((each) => each.as === 'cue' && each.cue === 'purpose')
    const words = between.slice(0, purpose < 0 ? own : Math.min(own, purpose))
    const base = words.findIndex((each) => each.as === 'cue' && each.cue === 'base')
    // Words that are not known may be about either: "212 hồ sơ bảo trợ xã hội với số tiền 1,2 tỷ đồng".
    const unknown = purpose < 0 ? between.slice(own).filter(({ as }) => as === 'stranger') : []
    items.push({
      token: figure,
      ...(slash && { whole: figureOf(segment[slash.whole] as Token) as FigureToken, ofWhole: words }),
      lead,
      trail: [...(slash?.between ?? []), ...(base < 0 ? words : words.slice(0, base)), ...unknown],
      ...(base >= 0 && { base: words.slice(base + 1) }),
    })
    lead = between.slice(own)
    index = next
  }
  return items
}

function nextFigure(segment: readonly Token[], from: number): number {
  let index = from
  while (index < segment.length && figureOf(segment[index] as Token) === undefined) index += 1
  return index
}

function countedBy(tokens: readonly Token[]): number {
  if (tokens[0]?.as === 'unit') return 1
  const at = tokens.findIndex(({ as }) => as !== 'meaning')
  return Math.min(at < 0 ? tokens.length : at, 1)
}

/** "3/11", "258 hồ sơ …/tổng số 260": the whole behind a stroke. */
function slashAfter(
  segment: readonly Token[],
  from: number,
): { whole: number; between: readonly Token[] } | undefined {
  for (let index = from + 1; index < segment.length && index < from + 8; index++) {
    const token = segment[index] as Token
    if (token.as === 'number') return undefined
    const isStroke =
      (token.as === 'mark' && token.mark === '/') ||
      (token.as === 'cue' && token.cue === 'base' && index > from + 1)
    if (!isStroke) continue
    const whole = nextFigure(segment, index + 1)
    if (whole > index + 3 || whole >= segment.length) return undefined
    return { whole, between: segment.slice(from + 1, index) }
  }
  return undefined
}
