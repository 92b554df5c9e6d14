import { type Clause, clauseOf } from './clause.js'
import { findSaying, states } from './find-saying.js'
import type { Item } from './items.js'
import { fail, leave, payments, place } from './place-item.js'
import { readChange, readPrevious } from './read-change.js'
import { isOfPlan, isOfStrangeTopic, readRate } from './read-rate.js'
import { labelOf, readShare } from './read-share.js'
import type { Saying } from './sayings/index.js'
import { type Sentence, unitsTogether } from './sentence.js'

const threshold = /^(?:dưới|tối thiểu|ít nhất|tối đa|nhiều nhất|không |[<>≤≥])/i

/** What is bounded is not reached: "dưới 70%". */
const bounded = /^(?:dưới|không|ít|tối|nhiều|[<>≤≥])/iu

/** "tự bảo đảm chi thường xuyên 5 đơn vị": of the service units that are spoken of, no unit of the agency. */
function countsServiceUnits({ chain, context: { text } }: Sentence, { trail: [counted] }: Item): boolean {
  return (
    chain.hasAutonomy &&
    counted?.as === 'unit' &&
    /^(?:đơn vị|đv)$/iu.test(text.slice(counted.start, counted.end))
  )
}

/** A figure with the words about it: tells which of the readers it is for, and places plain counts. */
export function readItem(sentence: Sentence, said: Item): undefined {
  const { frame } = sentence
  const item = countsServiceUnits(sentence, said) ? { ...said, trail: said.trail.slice(1) } : said
  if (sentence.context.isTaken(item.token.start) || sentence.taken.has(item.token.start)) {
    frame.last = undefined
    return
  }
  if (readPrevious(sentence, item)) return
  // "đạt 96,8%, cao hơn năm 2022 (88,5%)": what it is compared with.
  const isOfChange = frame.isParenthesis && frame.isCompared
  frame.isCompared = false
  if (isOfChange && clauseOf([...item.lead, ...item.trail]).meanings.length === 0)
    return fail(sentence, item, 'change')
  const leading = clauseOf(item.lead)
  if (leading.unit !== undefined && !leading.meanings.includes('procedure')) sentence.takeUnit(leading.unit)
  const own = clauseOf([...item.lead, ...item.trail])
  const named = clauseOf([...sentence.pending.flat(), ...item.lead, ...item.trail])
  const namesTasks = named.meanings.includes('assigned') || named.meanings.includes('planned')
  if (namesTasks) {
    sentence.chain.lastTopic = named.meanings.includes('assigned') ? 'assigned' : 'planned'
    // "Kế hoạch kiểm tra có 8 nhiệm vụ": another plan, whose tasks are those that follow.
    sentence.chain.ofOtherTasks =
      named.strangers.length > 0 ||
      named.meanings.includes('inspected') ||
      named.meanings.includes('published')
  }
  // "13/20 cơ quan": units are counted.
  const countsUnits = item.trail[0]?.as === 'unit'
  const countedUnit = countsUnits ? clauseOf(item.trail).unit : undefined
  if (countedUnit !== undefined && countedUnit.level !== 'own') {
    sentence.takeUnit(countedUnit, isSome(sentence.context.text, item) ? 'some' : 'all')
    // "Trung tâm tỉnh và 124 xã tiếp nhận 148.203 hồ sơ": all of them together.
    if (leading.unit !== undefined && sentence.context.rowOf(leading.unit) !== undefined)
      sentence.chain.unit = unitsTogether
  }
  const [counted] = item.trail
  const countsGoals = counted !== undefined && clauseOf([counted]).cues.has('goal')
  if (countsGoals && !clauseOf([...item.lead, ...item.trail.slice(1)]).cues.has('goal')) {
    leave(sentence, item, 'no-place')
    return
  }
  if (item.whole !== undefined && (own.strangers.length > 0 || countsUnits))
    return readShare(sentence, item, own, countsUnits)
  // "phấn đấu tỷ lệ trực tuyến đạt 90%, 100% hồ sơ đúng hạn": all of it is wanted.
  if (leading.cues.has('strive')) frame.isGoal = true
  if (frame.isGoal || own.cues.has('goal')) return readGoal(sentence, item, own)
  // "dưới 10%", "tối thiểu 30%": a threshold is no figure of a report.
  if (threshold.test(item.token.words)) return fail(sentence, item, 'goal')
  // "từ 70% đến dưới 100%", "tuyển dụng 12 công chức (dự kiến)".
  const behind = sentence.context.text.slice(item.token.end, item.token.end + 60)
  if (/^ {0,2}(?:đến|tới) {0,2}(?:dưới )?\d/iu.test(behind) || /^[^,;.(]{0,40}\(dự kiến\)/iu.test(behind))
    return fail(sentence, item, 'goal')
  const before = item.lead.at(-1)
  const isEqual = before?.as === 'cue' && before.cue === 'equal'
  if (own.cues.has('change') || (isEqual && !isOfPlan(sentence, item))) {
    // "năm 2026: tăng trưởng 10%": what follows is of that year too, unless it was compared with it.
    const named = sentence.pending.filter((segment) => !clauseOf(segment).cues.has('change')).flat()
    sentence.chain.time = sentence.context.timeOf(named) ?? sentence.chain.time
    return readChange(sentence, item) ? undefined : fail(sentence, item, 'change')
  }
  if (item.token.kind === 'percentage' && bounded.test(item.token.words))
    return fail(sentence, item, 'no-place')
  const { chain, context } = sentence
  sentence.takeTime([...sentence.pending.flat(), ...item.lead, ...item.trail])
  if (chain.time === 'other' && item.whole !== undefined) return readShare(sentence, item, own, true)
  if (chain.time === 'other') return fail(sentence, item, 'other-period')
  if (item.token.kind === 'percentage' && item.whole === undefined) return readRate(sentence, item, own)
  const paid = frame.last?.whole
  if (item.token.kind === 'money' && paid?.saying.section === payments && own.strangers.length === 0) {
    sentence.add({ section: payments, figure: 'amount' }, paid.row, item.token)
    return
  }
  const stranger = own.strangers[0]
  const wasOfKind = chain.isOfKind && frame.isBroken
  chain.isOfKind =
    own.strangers.some(({ start }) => start > item.token.end) ||
    (stranger !== undefined && (wasOfKind || own.meanings.includes('dossier')))
  if (stranger !== undefined) {
    sentence.isLedByStranger = stranger.start < item.token.start
    return fail(sentence, item, 'unknown-word', stranger)
  }
  if (
    sentence.isLedByStranger &&
    item.lead.every(({ as }) => as !== 'meaning') &&
    sentence.pending.length === 0
  )
    return fail(sentence, item, 'chain-broken')
  sentence.isLedByStranger = false
  if (item.whole !== undefined) return readShare(sentence, item, own, countsUnits)
  const read = countsUnits ? undefined : findSaying(sentence, own)
  if (read === undefined) {
    // "toàn thành phố 38.417 hồ sơ, trong đó UBND thành phố 11.240 hồ sơ": it without its units.
    if (frame.isInside && own.unit !== undefined && context.rowOf(own.unit) === undefined)
      chain.parts.add(context.text.slice(own.unit.start, own.unit.end))
    // "thuộc thẩm quyền của xã 650 hồ sơ, đã giải quyết 640 hồ sơ": of them.
    const isNarrowed = own.meanings.some((meaning) => meaning !== 'dossier' && !states.has(meaning))
    if (isNarrowed && own.meanings.includes('dossier') && !sentence.hasPlaced) chain.isOfKind = true
    return fail(sentence, item, frame.isBroken ? 'chain-broken' : 'no-place')
  }
  // "còn 116 hồ sơ trong hạn" are open.
  if (
    read.meanings.includes('inTime') &&
    read.saying.figure === 'resolved.punctual' &&
    remains(context.text, item)
  )
    return fail(sentence, item, 'no-place')
  if (chain.ofOtherTasks && /^direction\.(?:plan|assignedTasks)$/.test(read.saying.section))
    return fail(sentence, item, 'chain-broken')
  if (isOnlyPlanned(sentence, item, read.saying)) return fail(sentence, item, 'goal')
  if (read.saying.figure.startsWith('training.') && !chain.ofTraining) return fail(sentence, item, 'no-place')
  // "số phí, lệ phí thu được 86 triệu đồng": at the one-stop shop, where that is spoken of.
  const placed = sentence.found.placements.at(-1)
  const isAtOneStop = placed?.saying.section === read.saying.section && placed.block === chain.block
  if (read.saying.figure === 'feesCollected' && !isAtOneStop) return fail(sentence, item, 'no-place')
  // "đã bãi bỏ 64 TTHC, đơn giản hóa 397 TTHC": of a review, not of what was announced.
  if (chain.hasReview && /^(?:amended|newlyPublished|abolished)$/.test(read.saying.figure))
    return fail(sentence, item, 'no-place')
  if (isOfStrangeTopic(sentence, read.saying)) {
    chain.isOfKind = true
    return fail(sentence, item, 'unknown-word', sentence.strangeTopic)
  }
  // "tiếp nhận 14.212 hồ sơ hoàn thuế; giải quyết đúng hạn 14.190 hồ sơ": of them.
  if (wasOfKind && sentence.unitBefore === undefined && isOfDossiersBefore(read.saying)) {
    chain.isOfKind = true
    return fail(sentence, item, 'chain-broken')
  }
  place(sentence, item, read.saying, read.meanings, own.unit)
  // "cấp huyện 1.205 hồ sơ, cấp xã 3.105 hồ sơ": what follows is not theirs.
  const { meanings } = clauseOf([...sentence.pending.flat(), ...item.lead, ...item.trail])
  if (sentence.unitBefore !== undefined && meanings.every((meaning) => meaning === 'dossier'))
    chain.unit = sentence.unitBefore.row
}

/** "Theo kế hoạch, tuyển dụng 12 công chức": of what a plan says, not of what was done. */
function isOnlyPlanned({ pending, context }: Sentence, { token, lead }: Item, { section }: Saying): boolean {
  const tokens = [...pending.flat(), ...lead]
  return (
    section !== 'direction.plan' &&
    section !== 'publicFinance' &&
    clauseOf(tokens).meanings.includes('planned') &&
    !/(?<!\p{L})đã(?!\p{L})/iu.test(context.text.slice(tokens[0]?.start, token.start))
  )
}

/** What of a tally may be told of the dossiers before it. */
function isOfDossiersBefore({ section, figure }: Saying): boolean {
  return section === 'procedures.dossiers' && !/^received\.(?:total|inPeriod)$/.test(figure)
}

function remains(text: string, { token: { start } }: Item): boolean {
  return /(?<!\p{L})còn(?: lại)?(?: có)? *$/iu.test(text.slice(Math.max(0, start - 14), start))
}

/** "Có 05 sở", "còn 3 xã": some units, not all of them. */
function isSome(text: string, { token: { start, isApproximate } }: Item): boolean {
  return isApproximate || /(?:^|[^\p{L}])(?:có|còn) *$/iu.test(text.slice(Math.max(0, start - 8), start))
}

function readGoal(sentence: Sentence, item: Item, own: Clause): undefined {
  const { last } = sentence.frame
  const isBare = own.meanings.length === 0 && own.strangers.length === 0 && !own.cues.has('change')
  if (
    item.token.kind === 'percentage' &&
    isBare &&
    last?.token.kind === 'percentage' &&
    last.whole !== undefined
  ) {
    sentence.found.targets.push({
      indicator: labelOf(sentence.context.text, sentence.pending.flat(), last.token),
      target: item.token,
      actual: last.token,
    })
    return
  }
  fail(sentence, item, 'goal')
}
