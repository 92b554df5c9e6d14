import { type Clause, clauseOf } from './clause.js'
import { isRateOf } from './figure-value.js'
import { findSaying } from './find-saying.js'
import type { Item } from './items.js'
import { fail, place } from './place-item.js'
import type { FigureToken, RowName, StatementDraft } from './placement.js'
import type { Saying } from './sayings/index.js'
import { isBaseOf, isOfTime, rateOfFigure } from './section-map.js'
import type { Sentence } from './sentence.js'

/** A rate: of the figure before it, or of what its own words say. */
export function readRate(sentence: Sentence, given: Item, said: Clause): undefined {
  const { frame } = sentence
  const item = withBase(sentence, given)
  const own = item === given ? said : clauseOf(item.lead)
  const { last } = frame
  const meanings = own.meanings.filter((meaning) => meaning !== 'rate')
  const between = clauseOf(sentence.pending.flat())
  const stranger = own.strangers[0]
  const ofLast = last?.whole?.meanings
  const ofPlan = isOfPlan(sentence, item) ? item.trail.flatMap((each) => clauseOf([each]).meanings) : []
  if (
    stranger === undefined &&
    last !== undefined &&
    last.token.kind !== 'percentage' &&
    between.strangers.length === 0 &&
    [...between.meanings, ...meanings].every(
      (meaning) => meaning === 'rate' || ofLast?.includes(meaning) || ofPlan.includes(meaning),
    ) &&
    own.unit === undefined
  ) {
    if (last.statement !== undefined) {
      if (
        last.statement.published !== undefined ||
        (last.isOfUnits && isOfEach(sentence, last.statement, item.token))
      )
        return fail(sentence, item, 'no-place')
      last.statement.published = item.token
      return
    }
    if (last.whole === undefined) return fail(sentence, item, 'chain-broken')
    const rate = rateOfFigure(last.whole.saying)?.rate
    // "đang giải quyết 120 hồ sơ, đạt 100%": of something else, which is reached.
    const isReached = /đạt {0,2}$/iu.test(
      sentence.context.text.slice(Math.max(0, item.token.start - 6), item.token.start),
    )
    if (rate === undefined || (rate.figure === 'rates.inProgress' && isReached))
      return fail(sentence, item, 'no-place')
    // "hoàn thành đúng hạn 198 nhiệm vụ (86,09%)" of all that were given, where not said how many were completed.
    if (
      rate.figure === 'onTimeRate' &&
      item.base === undefined &&
      !saysInBlock(sentence, rateOfFigure(last.whole.saying)?.whole)
    )
      return fail(sentence, item, 'base')
    // "cung cấp 250 DVCTT, trong đó toàn trình 180 TTHC, đạt 72%": of those, not of all.
    const whole = rateOfFigure(last.whole.saying)?.whole
    const { parent } = frame
    if (
      frame.isInside &&
      parent !== undefined &&
      parent.saying.section === last.whole.saying.section &&
      parent.saying.section !== 'procedures.dossiers' &&
      parent.saying !== last.whole.saying &&
      whole?.figure !== parent.saying.figure
    )
      return fail(sentence, item, 'base')
    if (isPerhapsOfDue(sentence, last.whole.row) && isOfTime(rate) && item.base === undefined)
      return fail(sentence, item, 'base')
    if (item.base !== undefined && !isBaseOf(item.base, rate)) return fail(sentence, item, 'base')
    const hasBase = item.base !== undefined || last.isShare === true
    sentence.rate = sentence.add(rate, last.whole.row, item.token, { hasBase })
    return
  }
  if (stranger !== undefined) return fail(sentence, item, 'unknown-word', stranger)
  const read = findSaying(sentence, own, own.meanings.includes('rate') ? [] : ['rate'])
  if (read === undefined) return fail(sentence, item, 'no-place')
  // "Theo kế hoạch, có 100% hồ sơ được số hóa" is wanted.
  const isPlanned = sentence.pending.some((segment) => clauseOf(segment).meanings.includes('planned'))
  if (isPlanned && read.saying.section !== 'direction.plan') {
    frame.isGoal = true
    return fail(sentence, item, 'goal')
  }
  // "rất hài lòng 60%, hài lòng 39%": one level, not all who are satisfied.
  if (sentence.chain.hasLevels && read.meanings.join() === 'rate,pleased' && !isOfAllLevels(sentence, own))
    return fail(sentence, item, 'no-place')
  if (isOfStrangeTopic(sentence, read.saying))
    return fail(sentence, item, 'unknown-word', sentence.strangeTopic)
  // "45.233 hồ sơ hoàn thuế; giải quyết đúng hạn 99,9%": of them.
  if (frame.isBroken && sentence.chain.isOfKind) return fail(sentence, item, 'base')
  if (
    item.base !== undefined
      ? !isBaseOf(item.base, read.saying)
      : isPerhapsOfDue(sentence, sentence.chain.unit) && isOfTime(read.saying)
  )
    return fail(sentence, item, 'base')
  place(sentence, item, read.saying, read.meanings, own.unit)
}

/** "đạt 94,1% tổng số hồ sơ tiếp nhận": what stands behind a rate says what it is taken of. */
function withBase({ frame: { last }, context }: Sentence, item: Item): Item {
  const { meanings, unit } = clauseOf(item.trail)
  const isOfSome =
    /^ {0,2}(?:của |trên |trong )?(?:tổng )?số /iu.test(
      context.text.slice(item.token.end, item.token.end + 24),
    ) &&
    last !== undefined &&
    last.token.kind !== 'percentage'
  const isBase = item.base === undefined && isOfSome && unit === undefined && meanings.includes('dossier')
  return isBase ? { ...item, base: item.trail, trail: [] } : item
}

/** "bằng 55% kế hoạch", of the figure before it, which is a part of what was planned. */
export function isOfPlan({ frame }: Sentence, { token, trail }: Item): boolean {
  const whole = frame.last?.whole
  const { meanings, strangers, unit } = clauseOf(trail)
  return (
    token.kind === 'percentage' &&
    whole !== undefined &&
    strangers.length === 0 &&
    unit === undefined &&
    meanings.length > 0 &&
    meanings.every((meaning) => /^(?:planned|investment|fundsPlanned|assigned)$/.test(meaning)) &&
    /planned$/.test(rateOfFigure(whole.saying)?.whole.figure ?? '')
  )
}

/** Whether dossiers that fell due are spoken of, but how many they are has not been said. */
function isPerhapsOfDue({ chain, found }: Sentence, row: RowName | undefined): boolean {
  return (
    chain.hasDue &&
    !found.placements
      .slice(-12)
      .some((each) => each.saying.figure === 'due' && each.block === chain.block && each.row === row)
  )
}

/** Whether a figure would be one of all dossiers or procedures, but stands behind what is only some of them. */
export function isOfStrangeTopic({ strangeTopic }: Sentence, { section }: Saying): boolean {
  return strangeTopic !== undefined && section.startsWith('procedures.')
}

/** "rất hài lòng 71 lượt, hài lòng 24 lượt; tỷ lệ hài lòng đạt 99%": of all of them. */
function isOfAllLevels({ found, chain }: Sentence, { meanings }: Clause): boolean {
  return (
    meanings.includes('rate') &&
    found.placements
      .slice(-12)
      .some(
        ({ saying, token, block }) =>
          block === chain.block && saying.figure === 'verySatisfied' && token.kind === 'count',
      )
  )
}

/** Whether this part of the text has said a figure. */
function saysInBlock(
  { found: { placements }, chain: { block } }: Sentence,
  saying: Saying | undefined,
): boolean {
  for (let index = placements.length - 1; placements[index]?.block === block; index--) {
    const each = placements[index]?.saying
    if (each?.section === saying?.section && each?.figure === saying?.figure) return true
  }
  return false
}

/** "102/124 xã đạt trên 98%": what each of them reached, where the share is another. */
function isOfEach({ context }: Sentence, { whole, parts }: StatementDraft, token: FigureToken): boolean {
  const isPlain = !token.isApproximate && /\D/.test(token.digits)
  if (isPlain || /[,;:(]/.test(context.text.slice(whole.end, token.start))) return false
  return !isRateOf(token, parts[0] as FigureToken, whole)
}
