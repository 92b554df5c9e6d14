import { figureOf } from './items.js'
import type { Token } from './lexer.js'
import type { FigureToken, Found } from './placement.js'
import { labelOf } from './read-share.js'

/**
 * States the parts of a sentence that no typed place holds and that make up the figure before them exactly: "225 nền tảng
 * (đã triển khai 161, đang triển khai 52, dự định 12)". Where they do not, they may not be all parts.
 */
export function stateSums(tokens: readonly Token[], text: string, found: Found, unreadBefore: number): void {
  const unread = found.unread.slice(unreadBefore)
  if (unread.length < 2) return
  const open = new Set(unread.map(({ token }) => token))
  const stated = new Set<FigureToken>()
  let before = -1
  for (const [index, token] of tokens.entries()) {
    const figure = exactCount(token)
    if (figure !== undefined) before = index
    if (before < 0 || !leadsToParts(token)) continue
    const whole = exactCount(tokens[before] as Token) as FigureToken
    const parts = partsOf(tokens, index, numberOf(whole), open)
    if (parts === undefined || stated.has(whole) || parts.some((part) => stated.has(part))) continue
    for (const part of open.has(whole) ? [whole, ...parts] : parts) stated.add(part)
    const label = labelOf(text, tokens.slice(Math.max(0, before - 12), before), whole)
    found.statements.push({ kind: 'sum', label, whole, parts })
  }
  if (stated.size > 0)
    found.unread.splice(unreadBefore, unread.length, ...unread.filter(({ token }) => !stated.has(token)))
}

function exactCount(token: Token): FigureToken | undefined {
  const figure = figureOf(token)
  return figure?.kind === 'count' && !figure.isApproximate && !figure.digits.includes(',')
    ? figure
    : undefined
}

const numberOf = ({ digits }: FigureToken) => Number(digits.replaceAll('.', ''))

function leadsToParts(token: Token): boolean {
  return token.as === 'cue'
    ? token.cue === 'within' || token.cue === 'consist'
    : token.as === 'mark' && token.mark === '('
}

/** The figures behind a cue or in a parenthesis that add up to a whole, two or more, each of them open. */
function partsOf(
  tokens: readonly Token[],
  from: number,
  whole: number,
  open: ReadonlySet<FigureToken>,
): readonly FigureToken[] | undefined {
  const parts: FigureToken[] = []
  let rest = whole
  for (const token of tokens.slice(from + 1, from + furthestPart)) {
    if (token.as === 'mark' && token.mark === ')') return undefined
    const figure = figureOf(token)
    if (figure === undefined || figure.kind === 'percentage') continue
    if (exactCount(token) === undefined || !open.has(figure)) return undefined
    parts.push(figure)
    rest -= numberOf(figure)
    if (rest < 0 || numberOf(figure) === 0) return undefined
    if (rest === 0) return parts.length > 1 ? parts : undefined
  }
  return undefined
}

/** How many words behind a figure its parts may stand. */
const furthestPart = 120
