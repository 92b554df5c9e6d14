import { type Clause, clauseOf, type UnitPhrase } from './clause.js'
import type { Token } from './lexer.js'
import { type Saying, sayingsOf } from './sayings/index.js'
import { isPartOf, isWhole } from './section-map.js'
import type { Sentence, Whole } from './sentence.js'

/** How many stretches without a figure may say what one is. */
const furthestBack = 8
/** Of these a figure has one, or all that are named. */
const alternatives: readonly (readonly string[])[] = [
  ['online', 'direct', 'postal'],
  ['early', 'onTime', 'inTime', 'late'],
  ['returned', 'withdrawn'],
  ['completed', 'inProgress', 'notStarted'],
  ['assigned', 'present'],
  ['counter', 'personnel'],
  ['official', 'civilServant', 'publicEmployee'],
  ['full', 'partial'],
  ['veryPleased', 'pleased', 'neutral', 'displeased', 'veryDispleased'],
  ['postgraduate', 'university', 'college', 'intermediate', 'elementary'],
]

/** The figure that the clause says, by itself or as a part of the whole before it. */
export function findSaying(
  sentence: Sentence,
  own: Clause,
  extra: readonly string[] = [],
): { saying: Saying; meanings: readonly string[] } | undefined {
  const { frame } = sentence
  // "Tổ công nghệ số cộng đồng (11 tổ, 66 thành viên)": the parenthesis opens behind what its figures are of.
  const pending =
    frame.isParenthesis && !frame.isInside && frame.last === undefined
      ? [...frame.outside, ...sentence.pending]
      : sentence.pending
  const { rowOf, text } = sentence.context
  const isRate = extra.includes('rate') || own.meanings.includes('rate')
  const parent = frame.isBroken ? undefined : frame.parent
  const { section, figure } = sentence.found.placements.at(-1)?.saying ?? {}
  const isOpen = figure?.startsWith('inProgress.')
  const most = Math.min(pending.length, furthestBack)
  // "Tỷ lệ giải quyết trước hạn: 95%" is what the words before the colon say.
  const words = own.meanings.length === 0 ? pending.slice(-1) : []
  const nearest =
    words.length +
    namedBeside(pending.slice(0, pending.length - words.length), [
      ...words.flatMap((each) => clauseOf(each).meanings),
      ...own.meanings,
    ])
  for (let back = nearest; back <= most; back++) {
    const before = clauseOf(pending.slice(pending.length - back).flat())
    if (before.strangers.length > 0) return undefined
    const unit = own.unit ?? before.unit
    const said = withTopic(sentence, [...extra, ...otherThan(own, before.meanings), ...own.meanings])
    const isOfBefore =
      said.some((meaning) => meaning === 'resolved' || meaning === 'inProgress') ||
      (frame.parent?.saying.figure.startsWith('inProgress.') &&
        (frame.isInside || figure !== 'inProgress.total'))
    const ofUnit = unit !== undefined && rowOf(unit) !== undefined
    if (ofUnit && !frame.isInside && said.every((meaning) => meaning === 'dossier') && isOneOfTwo(sentence))
      return undefined
    const isOwn = unit !== undefined && !ofUnit
    const isAll = isOwn && area.test(text.slice(unit.start, unit.end))
    const adds = ofUnit || said.some((meaning) => !parent?.meanings.includes(meaning))
    // Of those that were early or on time, the early ones; of those received in the period, those online.
    const others = alternatives.filter((kind) => said.some((meaning) => kind.includes(meaning))).flat()
    const shared = parent?.meanings.filter(
      (meaning) => !others.includes(meaning) && meaning !== 'inPeriod' && meaning !== 'present',
    )
    const together =
      shared === undefined || !adds || isBesideAnother(sentence, others) ? undefined : [...shared, ...said]
    // "trả lại 5 hồ sơ và rút 3 hồ sơ": not both in one.
    const isJoined =
      sentence.isJoined &&
      back === 0 &&
      !frame.isBroken &&
      !sentence.shared.some((meaning) => others.includes(meaning))
    const joined = isJoined ? [...sentence.shared, ...said] : undefined
    const tries =
      joined !== undefined
        ? [joined, said, together]
        : frame.isInside && together !== undefined
          ? [together, said]
          : [said, together]
    const beside =
      back === most ? besideLast(sentence, [...before.meanings, ...own.meanings], ofUnit, isRate) : undefined
    // Of another unit alone: what was said last, not of the whole before it.
    if (ofUnit && own.meanings.length === 0) tries.unshift(beside)
    tries.push(
      beside,
      withDossiers(sentence, said),
      ...withCounted(sentence, said).map((each) => withTopic(sentence, each)),
    )
    for (const meanings of tries) {
      if (meanings === undefined) continue
      const byLevel = isAll ? [meanings] : [withLevel(meanings, unit, parent), ...(isOwn ? [meanings] : [])]
      for (const each of byLevel)
        for (const saying of inSection(sayingsOf(each), section)) {
          // "đã giải quyết 351; đang giải quyết 15; quá hạn 0": of those resolved, or of those in progress?
          if (isOpen && /(?:resolved\.late|inProgress\.overdue)$/.test(saying.figure) && !isOfBefore)
            return undefined
          if (mayStandHere(sentence, saying) || meansReceived(sentence, saying))
            return { saying, meanings: each }
        }
    }
  }
  return undefined
}

/** "Cắt giảm, đơn giản hóa: đã cắt giảm 41 TTHC": one of the two alone. */
function otherThan(own: Clause, before: readonly string[]): readonly string[] {
  const isOne = own.meanings.includes('cut') !== own.meanings.includes('simplified')
  return isOne ? before.filter((meaning) => meaning !== 'cut' && meaning !== 'simplified') : before
}

/** "A tiếp nhận 300 hồ sơ, giải quyết 290 hồ sơ; B 40 hồ sơ": which of the two? */
function isOneOfTwo({ found: { placements } }: Sentence): boolean {
  const [before, last] = placements.slice(-2)
  return (
    last?.row !== undefined &&
    before?.row?.label === last.row.label &&
    before.saying.section === last.saying.section &&
    before.token.kind === last.token.kind
  )
}

/** "hoàn thành đúng hạn 118, quá hạn 4" behind a sentence on those in progress: of those that are completed. */
function isBesideAnother({ frame: { last, parent } }: Sentence, others: readonly string[]): boolean {
  return (
    parent !== undefined &&
    last?.whole !== undefined &&
    last.whole !== parent &&
    last.whole.meanings.some((meaning) => others.includes(meaning)) &&
    !isPartOf(last.whole.saying, parent.saying)
  )
}

/** Said of another unit, or of those in another state, what was said of the last: "cấp huyện 0,4%, cấp xã 0,1%". */
function besideLast(
  { frame }: Sentence,
  meanings: readonly string[],
  ofUnit: boolean,
  isRate: boolean,
): readonly string[] | undefined {
  const whole = frame.last?.whole
  if (whole === undefined || whole.meanings.includes('rate') !== isRate) return undefined
  const last = whole.saying.figure.startsWith('resolved.') ? [...whole.meanings, 'resolved'] : whole.meanings
  const kind = alternatives.find((each) => meanings.some((meaning) => each.includes(meaning)))
  if (kind === undefined)
    return ofUnit && meanings.every((meaning) => last.includes(meaning))
      ? last.filter((meaning) => !levels.has(meaning))
      : undefined
  const isOther = last.some((meaning) => kind.includes(meaning))
  return isOther ? [...last.filter((meaning) => !kind.includes(meaning)), ...meanings] : undefined
}

/** An area, not who governs it: "toàn tỉnh", "tỉnh có 2.104 TTHC"; or a department, which has procedures of all levels. */
const area =
  /^(?:(?:toàn|cả) .*|(?:sở|tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|đặc khu)(?: \p{Lu}.*)?)$/iu

const levels = new Set(['province', 'district', 'commune'])

/** Dossiers that are not named where they are spoken of: "đã giải quyết 509"; or are told by their results. */
function withDossiers(
  { chain: { ofDossiers } }: Sentence,
  meanings: readonly string[],
): readonly string[] | undefined {
  const isNamed = meanings.includes('dossier')
  if (!ofDossiers && !isNamed) return undefined
  const said = meanings.filter((meaning) => meaning !== 'result' && meaning !== 'dossier')
  const isResult = said.length < meanings.length && !said.includes('inProgress')
  const isSaid = isNamed ? meanings.includes('result') : said.some((meaning) => meaning !== 'rate')
  return isSaid && said.every((meaning) => states.has(meaning))
    ? [...said, 'dossier', ...(isResult ? ['resolved'] : [])]
    : undefined
}

/** What is said of dossiers, and of nothing else where they are spoken of. */
export const states: ReadonlySet<string> = new Set(
  'rate received resolved inProgress carriedOver new inPeriod online direct postal early onTime inTime late returned withdrawn supplement'.split(
    ' ',
  ),
)

/** Said of what the figure before it, or the whole, counts: "phát hiện 22 vấn đề, đã khắc phục 17". */
function withCounted({ frame }: Sentence, said: readonly string[]): readonly (readonly string[])[] {
  if (said.some((meaning) => counted.has(meaning))) return []
  return [frame.last?.whole, frame.isBroken ? undefined : frame.parent].flatMap((whole) => {
    const of = whole?.meanings.filter((meaning) => counted.has(meaning)) ?? []
    return of.length > 0 ? [[...of, ...said]] : []
  })
}

/** What is counted, but dossiers, which have words of their own. */
const counted: ReadonlySet<string> = new Set(
  'procedure task feedback staff disciplined toHandle evaluated post unitPost surplus mailbox issue survey legal investment autonomy serviceUnit initiative account computer digitalTeam personnel certificate pay result verify announced'.split(
    ' ',
  ),
)

/** How many of the stretches before name one of the same kind: "trực tiếp, qua bưu chính 75 hồ sơ". */
function namedBeside(before: readonly (readonly Token[])[], meanings: readonly string[]): number {
  const kind = alternatives.find((each) => meanings.some((meaning) => each.includes(meaning)))
  if (kind === undefined) return 0
  let count = 0
  while (clauseOf(before.at(-1 - count) ?? []).meanings.some((meaning) => kind.includes(meaning))) count += 1
  return count
}

/** The kinds of autonomy that service units are told apart by. */
export const kindsOfAutonomy: ReadonlySet<string> = new Set(
  'autonomy recurrentAndInvestment recurrent partialRecurrent stateFunded'.split(' '),
)

/**
 * Tasks are those of the plan or those that a superior assigned, as the heading or the sentence says; service units all
 * that are told apart by their autonomy further on; conferences those of publicity, where that is spoken of.
 */
function withTopic({ chain }: Sentence, meanings: readonly string[]): readonly string[] {
  const { hasAutonomy, isPublicity, ofLegal } = chain
  const topic = chain.topic ?? chain.lastTopic
  if (ofLegal && meanings.includes('document') && meanings.includes('toHandle')) return [...meanings, 'legal']
  if (isPublicity && meanings.includes('conferenceOther')) return [...meanings, 'publicity']
  if (hasAutonomy && meanings.includes('serviceUnit'))
    return meanings.some((meaning) => kindsOfAutonomy.has(meaning)) ? meanings : [...meanings, 'autonomy']
  if (topic === undefined || !meanings.includes('task')) return meanings
  const isOpen = !meanings.includes('planned') && !meanings.includes('assigned')
  return isOpen || topic === 'handedOn' ? [...meanings, topic] : meanings
}

/** "tổng số hồ sơ giải quyết …, trong đó tiếp nhận mới …": what has such parts was received. */
function meansReceived(sentence: Sentence, { section, figure }: Saying): boolean {
  const { parent, isInside, isParenthesis } = sentence.frame
  if (
    !isInside ||
    isParenthesis ||
    parent?.saying.figure !== 'resolved.total' ||
    parent.saying.section !== section
  )
    return false
  if (!/^received\.(?:inPeriod|online|direct|postal|carriedOver)$/.test(figure)) return false
  const { placement } = parent
  if (placement.saying !== parent.saying || placement.block !== sentence.chain.block) return false
  placement.saying = { section, figure: 'received.total' }
  sentence.frame.parent = { ...parent, saying: placement.saying, meanings: ['dossier', 'received'] }
  return true
}

function mayStandHere({ frame, isUnitTold }: Sentence, saying: Saying): boolean {
  // Of a part that was not understood, or of the whole?
  if (frame.isInside && frame.isBroken && !isUnitTold) return false
  if (!frame.isInside || frame.parent === undefined) return true
  if (isPartOf(saying, frame.parent.saying)) return true
  const isInProgress =
    saying.figure.startsWith('inProgress.') && frame.parent.saying.figure.startsWith('resolved.')
  return !frame.isParenthesis && (isWhole(saying) || isInProgress)
}

/** Of two figures that are said alike the one of the section that was spoken of last. */
function inSection(sayings: readonly Saying[], section: string | undefined): readonly Saying[] {
  const here = sayings.filter((saying) => saying.section === section)
  return here.length > 0 ? here : sayings
}

/** Levels are told of procedures by the unit that handles them. */
function withLevel(
  meanings: readonly string[],
  unit: UnitPhrase | undefined,
  parent: Whole | undefined,
): readonly string[] {
  if (unit === undefined || unit.level === 'own' || !meanings.includes('procedure')) return meanings
  // "hiện có 1.986 TTHC, trong đó cấp tỉnh 1.512 TTHC": those of the catalogue.
  const isOfCatalogue = parent?.saying.section === 'procedures.catalogue'
  return [...meanings, unit.level, ...(isOfCatalogue ? ['authority'] : [])]
}
