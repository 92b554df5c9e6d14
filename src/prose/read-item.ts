import { type Clause, clauseOf, type UnitPhrase } from './clause.js'
import { isRateOf } from './figure-value.js'
import { findSaying, states } from './find-saying.js'
import type { Item } from './items.js'
import type { Token } from './lexer.js'
import type { ChangeDraft, FigureToken, RowName, StatementDraft } from './placement.js'
import type { UnreadReason } from './reading.js'
import { type Saying, sayingsOf } from './sayings/index.js'
import { isBaseOf, isOfTime, isWhole, mayBe, rateOfFigure, rowsOf, sharesOf, wholeOf } from './section-map.js'
import { type Sentence, severalUnits, unitsTogether, type Whole } from './sentence.js'

const threshold = /^(?:dưới|tối thiểu|ít nhất|tối đa|nhiều nhất|không |[<>≤≥])/i
/** What is bounded is not reached: "dưới 70%". */
const bounded = /^(?:dưới|không|ít|tối|nhiều|[<>≤≥])/iu

/** Leaves a figure unread, and the whole that it is a share of. */
function leave(
  { found, context }: Sentence,
  { token, whole }: Item,
  reason: UnreadReason,
  word?: Token,
): void {
  const told = word === undefined ? {} : { word: context.text.slice(word.start, word.end) }
  found.unread.push({ token, reason, ...told })
  if (whole !== undefined) found.unread.push({ token: whole, reason, ...told })
}

/** Leaves a figure unread, so that what follows may not rest on it. */
function fail(sentence: Sentence, item: Item, reason: UnreadReason, word?: Token): undefined {
  const { frame } = sentence
  leave(sentence, item, reason, word)
  frame.isCompared = reason === 'change'
  if (item.token.kind === 'percentage') {
    // A rate further on is not that of the share before this one.
    if (frame.last?.statement !== undefined) frame.last = { token: item.token }
    return
  }
  frame.last = { token: item.token }
  if (reason !== 'change' && reason !== 'goal') frame.isBroken = true
}

/** "tự bảo đảm chi thường xuyên 5 đơn vị": of the service units that are spoken of, no unit of the agency. */
function countsServiceUnits({ chain, context: { text } }: Sentence, { trail: [counted] }: Item): boolean {
  return (
    chain.hasAutonomy &&
    counted?.as === 'unit' &&
    /^(?:đơn vị|đv)$/iu.test(text.slice(counted.start, counted.end))
  )
}

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
function isOfStrangeTopic({ strangeTopic }: Sentence, { section }: Saying): boolean {
  return strangeTopic !== undefined && section.startsWith('procedures.')
}

/** What of a tally may be told of the dossiers before it. */
function isOfDossiersBefore({ section, figure }: Saying): boolean {
  return section === 'procedures.dossiers' && !/^received\.(?:total|inPeriod)$/.test(figure)
}

const points = /^ ?điểm(?: ?%| phần trăm)?(?!\p{L})/iu

/** "tăng 12,3% so với cùng kỳ", of the figure right before it; a rate changes by points alone. */
function readChange(sentence: Sentence, { token, whole: isShare, lead, trail }: Item): boolean {
  const { frame, context, pending, found, rate } = sentence
  const { whole } = frame.last ?? {}
  const cue = lead.at(-1)
  if (whole === undefined || isShare || token.isApproximate || cue === undefined) return false
  const of = rate !== undefined && rate.token.start > whole.placement.token.start ? rate : whole.placement
  const sign = /^(tăng|giảm)(?: thêm)?$/i.exec(context.text.slice(cue.start, cue.end))?.[1]?.toLowerCase()
  const between = clauseOf([...pending.flat(), ...lead])
  if (sign === undefined || between.meanings.length + between.strangers.length > 0) return false
  const end = token.end + (points.exec(context.text.slice(token.end, token.end + 16))?.[0].length ?? 0)
  const behind = clauseOf(trail.filter(({ start }) => start >= end))
  const isWhole =
    between.unit === undefined &&
    behind.unit === undefined &&
    behind.strangers.length === 0 &&
    behind.meanings.every((meaning) => whole.meanings.includes(meaning))
  const isFit =
    of.token.kind === 'percentage'
      ? end > token.end && token.kind === 'count'
      : end === token.end && (token.kind === 'percentage' || mayBe(of.saying, token))
  if (!isWhole || !isFit) return false
  const words = context.text.slice(pending[0]?.[0]?.start ?? lead[0]?.start, trail.at(-1)?.end ?? token.end)
  const change: ChangeDraft = {
    of,
    start: cue.start,
    isFall: sign === 'giảm',
    token,
    comparedWith: context.comparedWith(words),
  }
  found.changes.push(change)
  if (/so với/i.test(words)) sentence.change = change
  return true
}

/** What a figure was, in parentheses behind its change: "tăng 12,3% so với quý III (1.514 hồ sơ)". */
function readPrevious(sentence: Sentence, { token, whole, lead, trail }: Item): boolean {
  const { change, frame } = sentence
  sentence.change = undefined
  if (change === undefined || !frame.isParenthesis || whole !== undefined || token.isApproximate) return false
  const { meanings, strangers, cues, unit } = clauseOf([...sentence.pending.flat(), ...lead, ...trail])
  const isBare =
    strangers.length + cues.size === 0 &&
    unit === undefined &&
    meanings.every((meaning) => meaning === 'dossier') &&
    token.kind === change.of.token.kind &&
    mayBe(change.of.saying, token)
  if (isBare) change.previous = token
  return isBare
}

/** "quý II giải ngân 26.005 triệu đồng": of the quarter alone, where the figure is of the year so far. */
function isOfPartAlone({ context: { text }, pending }: Sentence, { token, lead }: Item): boolean {
  const words = text.slice((pending.flat()[0] ?? lead[0])?.start ?? token.start, token.start)
  return (
    /(?<!\p{L})(?:quý|tháng) (?:này|[IVX]+|\d)/iu.test(words) && !/(?:đến|hết|lũy kế)(?!\p{L})/iu.test(words)
  )
}

function remains(text: string, { token: { start } }: Item): boolean {
  return /(?<!\p{L})còn(?: lại)?(?: có)? *$/iu.test(text.slice(Math.max(0, start - 14), start))
}

/** "(không bao gồm 100 hồ sơ kỳ trước chuyển sang)": beside what stands before, no part of it. */
function isLeftOut(text: string, { token: { start } }: Item): boolean {
  return /(?:không|chưa) (?:bao gồm|kể) *$/iu.test(text.slice(Math.max(0, start - 16), start))
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

function place(
  sentence: Sentence,
  item: Item,
  saying: Saying,
  meanings: readonly string[],
  unit: UnitPhrase | undefined,
): undefined {
  const { frame, chain, context, found } = sentence
  if (!mayBe(saying, item.token)) return fail(sentence, item, 'no-place')
  const hasLevel = meanings.includes('procedure')
  // "toàn quốc: 1.154 TTHC".
  const isElsewhere = sentence.isUnitTold && chain.unit?.isForeign
  if (hasLevel && (isElsewhere || (unit && context.rowOf(unit)?.isForeign)))
    return fail(sentence, item, 'unit')
  const named = unit === undefined || hasLevel ? undefined : context.rowOf(unit)
  // "cấp xã, toàn tỉnh …": the unit named first is told further.
  const isWholeAgency = unit !== undefined && named === undefined && !sentence.isUnitTold
  // Behind what several units have, what no unit has is the agency's, and so is what was not told of them.
  const isOther = chain.unit === severalUnits && found.placements.at(-1)?.saying.section !== saying.section
  const isShared = isOther || (!rowsOf(saying.section) && !sentence.isUnitNamed && chain.rows.size > 1)
  if (isOther) chain.unit = undefined
  const ofUnit = sentence.isUnitTold ? chain.unit : (named ?? chain.unit)
  const unitRow = hasLevel || isWholeAgency || isShared ? undefined : ofUnit
  const row = qualified(saying, unitRow, meanings)
  if (saying.section === filing && saying.figure === 'online' && item.whole === undefined)
    return fail(sentence, item, 'no-place')
  if (saying.figure === 'investment.disbursed' && isOfPartAlone(sentence, item))
    return fail(sentence, item, 'other-period')
  const isCountedOnly = row?.isCounted === true && saying.section !== 'procedures.dossiers'
  if (row?.isForeign || isCountedOnly || (row !== undefined && !rowsOf(saying.section)))
    return fail(sentence, item, 'unit')
  const { parent } = frame
  const again = parent?.placement
  // "được giao 61 nhiệm vụ, đã thực hiện 58 nhiệm vụ": other words, which are not known well enough.
  if (
    again?.block === chain.block &&
    again.saying.section === saying.section &&
    again.saying.figure === saying.figure &&
    again.row?.label === row?.label &&
    again.token.digits !== item.token.digits &&
    saying.section !== 'procedures.dossiers'
  )
    return fail(sentence, item, 'no-place')
  // What its units make up is the whole, where they are its first parts.
  if (
    frame.isInside &&
    !frame.isBroken &&
    row !== undefined &&
    parent?.row !== undefined &&
    parent.saying.figure === saying.figure &&
    found.placements.at(-1) === parent.placement
  ) {
    if (sentence.unitBefore?.row?.label === parent.row.label) sentence.unitBefore = { row: undefined }
    parent.placement.row = undefined
  }
  const placement = sentence.add(saying, row, item.token, {
    mayBe: meanings.includes('handled') ? 'handled' : undefined,
    ...(frame.isInside && !isLeftOut(context.text, item) && { isPart: true }),
  })
  const whole: Whole = { saying, meanings, row, placement }
  frame.last = { whole, token: item.token }
  if (isWhole(saying) && !frame.isParenthesis) {
    frame.parent = whole
    frame.isInside = false
    frame.isBroken = false
  }
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

function readRate(sentence: Sentence, given: Item, said: Clause): undefined {
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

/** "bằng 55% kế hoạch", of the figure before it, which is a part of what was planned. */
function isOfPlan({ frame }: Sentence, { token, trail }: Item): boolean {
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

function readShare(sentence: Sentence, item: Item, own: Clause, countsUnits: boolean): undefined {
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

const filing = 'digitalGovernment.onlineFiling'

/** Rows that more than a unit tells apart: the level of the service, what was paid. */
function qualified(
  { section }: Saying,
  row: RowName | undefined,
  meanings: readonly string[],
): RowName | undefined {
  const which = rowQualifiers.find(([meaning, of]) => of === section && meanings.includes(meaning))
  if (which === undefined) return row
  return { label: row?.label ?? '', qualifiers: which[2] }
}

const payments = 'digitalGovernment.onlinePayment.payments'
const rowQualifiers: readonly (readonly [
  meaning: string,
  section: string,
  Readonly<Record<string, string>>,
])[] = [
  ['full', filing, { serviceLevel: 'full' }],
  ['partial', filing, { serviceLevel: 'partial' }],
  ['level3', filing, { serviceLevel: 'level-3' }],
  ['level4', filing, { serviceLevel: 'level-4' }],
  ['taxes', payments, { purpose: 'taxes' }],
  ['fees', payments, { purpose: 'fees' }],
]
