import type { UnitPhrase } from './clause.js'
import type { Item } from './items.js'
import type { Token } from './lexer.js'
import type { RowName } from './placement.js'
import type { UnreadReason } from './reading.js'
import type { Saying } from './sayings/index.js'
import { isWhole, mayBe, rowsOf } from './section-map.js'
import { type Sentence, severalUnits, type Whole } from './sentence.js'

/** Leaves a figure unread, and the whole that it is a share of. */
export function leave(
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
export function fail(sentence: Sentence, item: Item, reason: UnreadReason, word?: Token): undefined {
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

/** Gives a figure the place of its saying, unless what stands before speaks against it. */
export function place(
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

/** "quý II giải ngân 26.005 triệu đồng": of the quarter alone, where the figure is of the year so far. */
function isOfPartAlone({ context: { text }, pending }: Sentence, { token, lead }: Item): boolean {
  const words = text.slice((pending.flat()[0] ?? lead[0])?.start ?? token.start, token.start)
  return (
    /(?<!\p{L})(?:quý|tháng) (?:này|[IVX]+|\d)/iu.test(words) && !/(?:đến|hết|lũy kế)(?!\p{L})/iu.test(words)
  )
}

/** "(không bao gồm 100 hồ sơ kỳ trước chuyển sang)": beside what stands before, no part of it. */
function isLeftOut(text: string, { token: { start } }: Item): boolean {
  return /(?:không|chưa) (?:bao gồm|kể) *$/iu.test(text.slice(Math.max(0, start - 16), start))
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

export const payments = 'digitalGovernment.onlinePayment.payments'

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
