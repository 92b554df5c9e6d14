import { type Clause, clauseOf } from './clause.js'
import { findSaying } from './find-saying.js'
import type { Item } from './items.js'
import type { Token } from './lexer.js'
import { fail, place } from './place-item.js'
import type { FigureToken, StatementDraft } from './placement.js'
import { type Saying, sayingsOf } from './sayings/index.js'
import { mayBe, rateOfFigure, sharesOf, wholeOf } from './section-map.js'
import type { Sentence, Whole } from './sentence.js'

/** A part and its whole, "98/100 hồ sơ": in their places, or else a statement of the report. */
export function readShare(sentence: Sentence, item: Item, own: Clause, countsUnits: boolean): undefined {
  const { frame, found } = sentence
  const whole = inUnitOf(item.token, item.whole as FigureToken)
  const part = partOfShare(sentence, item)
  const isClear = own.strangers.length === 0 && !countsUnits
  const read = isClear ? findSaying(sentence, part ?? own) : undefined
  const base = read && (rateOfFigure(read.saying)?.whole ?? wholeOf(read.saying))
  // "0,1% … trong tổng số 24.512 lượt" is a rate of it.
  if (item.token.kind !== whole.kind || whole.kind === 'percentage') return fail(sentence, item, 'no-place')
  const beside = isClear ? rateBeside(sentence, own) : undefined
  const shares = beside && beside.section !== 'procedures.dossiers' ? sharesOf(beside) : undefined
  if (shares !== undefined && mayBe(shares.part, item.token) && mayBe(shares.whole, whole)) {
    const row = frame.last?.whole?.row
    sentence.add(shares.part, row, item.token)
    sentence.add(shares.whole, row, whole)
    frame.last = { token: item.token }
    return
  }
  const isOfBase = part === undefined || (base !== undefined && saysBase(item.ofWhole ?? [], base))
  if (
    read !== undefined &&
    base !== undefined &&
    isOfBase &&
    mayBe(read.saying, item.token) &&
    mayBe(base, whole)
  ) {
    place(sentence, { ...item, token: item.token }, read.saying, read.meanings, own.unit)
    const placed = found.placements.at(-1)
    if (placed?.token === item.token) {
      sentence.add(base, placed.row, whole, { mayBe: 'other' })
      if (frame.last !== undefined) frame.last = { ...frame.last, isShare: true }
      return
    }
  }
  const statement: StatementDraft = {
    kind: 'share',
    label: labelOf(
      sentence.context.text,
      [...sentence.pending.flat(), ...item.lead, ...item.trail],
      item.token,
    ),
    whole,
    parts: [item.token],
  }
  found.statements.push(statement)
  frame.last = { statement, token: item.token, isOfUnits: countsUnits }
  frame.isBroken = true
}

/** The rate that a share in parentheses makes up: "tỷ lệ đạt 99,6% (4.105/4.121 hồ sơ)", "tỷ lệ (4.105/4.121) là 99,6%". */
function rateBeside({ frame, pending }: Sentence, { meanings }: Clause): Whole['saying'] | undefined {
  if (!frame.isParenthesis || pending.length > 0) return undefined
  const whole = frame.last?.whole
  const said = whole?.meanings ?? clauseOf(frame.outside.flat()).meanings
  if (!said.includes('rate') || !meanings.every((meaning) => said.includes(meaning))) return undefined
  if (whole !== undefined) return whole.saying
  if (frame.last !== undefined || clauseOf(frame.outside.flat()).strangers.length > 0) return undefined
  const sayings = sayingsOf(said)
  return sayings.length === 1 ? sayings[0] : undefined
}

/** What says the part of a share, where words behind its whole say that: "giải quyết đúng hạn 98/100 hồ sơ đã giải quyết". */
function partOfShare({ pending }: Sentence, { lead, trail, ofWhole = [] }: Item): Clause | undefined {
  const [counted, ...others] = ofWhole.filter(({ as }) => as === 'meaning')
  if (counted === undefined || others.length === 0) return undefined
  const between = trail.slice(0, trail.length - ofWhole.length)
  const isCounted = (token: Token) =>
    token.as !== 'meaning' || clauseOf([counted]).meanings.join() === token.meanings.join()
  const isSaidBefore =
    [...lead, ...between].every(isCounted) && clauseOf(pending.at(-1) ?? []).meanings.length > 0
  return isSaidBefore ? clauseOf([...lead, ...between, counted]) : undefined
}

/** Whether words say the figure that a share is taken of. */
function saysBase(words: readonly Token[], { section, figure }: Saying): boolean {
  return sayingsOf(clauseOf(words).meanings).some(
    (each) => each.section === section && each.figure === figure,
  )
}

/** The words about a figure, for people. */
export function labelOf(text: string, tokens: readonly Token[], token: FigureToken): string {
  const words = tokens
    .filter((each) => each.as !== 'number' && !(each.as === 'cue' && each.cue !== 'and'))
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
    .replace(/ ([,;:.)])/g, '$1')
    .replace(/ {2,}/g, ' ')
    // What is counted stands behind the part and behind its whole: "120 hồ sơ/150 hồ sơ".
    .replace(/(?<!\p{L})(\p{Ll}+ \p{Ll}+) \1(?!\p{L})/gu, '$1')
    .trim()
    .slice(0, 200)
  return words === '' ? token.words : words
}

/** "45,6/60 tỷ đồng": both are in the unit that the second has. */
function inUnitOf(part: FigureToken, whole: FigureToken): FigureToken {
  return whole.kind === 'money' && part.kind === 'count' && !part.isApproximate
    ? { ...whole, kind: 'count', words: whole.digits, isApproximate: false }
    : whole
}
