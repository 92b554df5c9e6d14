import type { Block } from '../text/blocks.js'
import type { LexedBlock } from './citations.js'
import { type Clause, clauseOf, type UnitPhrase } from './clause.js'
import type { Token } from './lexer.js'
import type { FigureToken, Found, Placement, RowName, StatementDraft } from './placement.js'
import type { UnreadReason } from './reading.js'
import { type Saying, sayingsOf } from './sayings/index.js'
import { rateOfFigure, rowsOf, wholeOfFigure } from './section-map.js'

/** More figures than a paragraph of prose has. */
const mostFigures = 300

/** What the reader of figures asks of the report. */
export interface FigureContext {
  /** The first line of a text that is no report by form: its figures are rounded. */
  readonly title: Block | undefined
  readonly text: string
  /** Whether a block, or a figure, was read as part of something else. */
  readonly isTaken: (start: number) => boolean
  /** The row of a unit; `undefined` for the agency itself. */
  readonly rowOf: (unit: UnitPhrase) => RowName | undefined
  /** Whether words name another period than that of the report; `undefined` where they name none. */
  readonly isOtherPeriod: (tokens: readonly Token[]) => boolean | undefined
}

/** A figure that parts may follow. */
interface Whole {
  readonly saying: Saying
  readonly meanings: readonly string[]
  readonly row: RowName | undefined
}

/** The figure that a rate may follow. */
interface Last {
  readonly whole?: Whole
  readonly statement?: StatementDraft
  /** Whether its whole is printed with it. */
  readonly isShare?: boolean
  readonly token: FigureToken
}

interface Frame {
  parent: Whole | undefined
  /** Only parts of the parent may stand here. */
  isInside: boolean
  isParenthesis: boolean
  last: Last | undefined
  isBroken: boolean
  isGoal: boolean
  /** What was pending where the parenthesis opened. */
  outside: (readonly Token[])[]
}

const threshold = /^(?:dưới|tối thiểu|ít nhất|tối đa|nhiều nhất|không |[<>≤≥])/i

/** What one part of a text hands on to the next. */
interface Chain {
  parent: Whole | undefined
  isBroken: boolean
  unit: RowName | undefined
  hasUnit: boolean
  /** Whether what was named last is another period. */
  isOtherPeriod: boolean
  /** Whether rates may be of the dossiers that fell due. */
  hasDue: boolean
  /** Whose tasks headings and sentences speak of. */
  topic: 'planned' | 'assigned' | undefined
  /** The units that were named. */
  rows: Set<string>
  /** The part of the text that is read. */
  block: number
}

const newChain = (): Chain => ({
  parent: undefined,
  isBroken: false,
  unit: undefined,
  hasUnit: false,
  isOtherPeriod: false,
  hasDue: false,
  topic: undefined,
  rows: new Set(),
  block: 0,
})

/** Reads the figures of the sentences of a text. */
export function readFigures(lexed: readonly LexedBlock[], context: FigureContext): Found {
  const found: Found = { placements: [], statements: [], targets: [], unread: [] }
  let chain = newChain()
  let unitDepth = 0
  let topic: Chain['topic']
  for (const [number, { block, tokens }] of lexed.entries()) {
    if (block.kind === 'row' || context.isTaken(block.start)) continue
    const figures = tokens.flatMap((token) => figureOf(token) ?? [])
    if (block.kind === 'heading' || block.kind === 'paragraph' || block.depth <= unitDepth) {
      if (block.kind === 'heading') topic = topicOf(tokens)
      if (block.kind !== 'paragraph' || !goesOn(tokens, context.text))
        chain = { ...newChain(), isOtherPeriod: block.kind === 'paragraph' && chain.isOtherPeriod }
      unitDepth = 0
    }
    if (figures.length > mostFigures) {
      for (const token of figures) found.unread.push({ token, reason: 'too-many' })
      continue
    }
    const hadUnit = chain.hasUnit
    chain.block = number
    chain.topic = topicOf(tokens) ?? topic
    chain.hasDue = tokens.some((token) => token.as === 'meaning' && token.meanings.includes('due'))
    if (block.stance !== 'facts' || block.kind === 'heading' || block === context.title) {
      for (const token of figures) found.unread.push({ token, reason: 'no-facts' })
      continue
    }
    for (const sentence of sentencesOf(tokens, context.text))
      new SentenceReader(sentence, chain, context, found).read()
    if (block.kind === 'item' && chain.hasUnit && !hadUnit) unitDepth = block.depth
  }
  return found
}

function figureOf(token: Token): FigureToken | undefined {
  if (token.as !== 'number') return undefined
  const { number } = token
  return number.kind === 'count' || number.kind === 'percentage' || number.kind === 'money'
    ? number
    : undefined
}

/** Whose tasks are spoken of, where one kind alone is named. */
function topicOf(tokens: readonly Token[]): Chain['topic'] {
  const { meanings } = clauseOf(tokens)
  const isPlan = meanings.includes('planned')
  if (meanings.includes('assigned')) return isPlan ? undefined : 'assigned'
  return isPlan ? 'planned' : undefined
}

/** Whether a paragraph goes on with what the one before counts: "Trong đó", "Trong số". */
function goesOn(tokens: readonly Token[], text: string): boolean {
  const [first] = tokens
  return first !== undefined && /^trong (?:đó|số|tổng)/i.test(text.slice(first.start, first.start + 12))
}

function sentencesOf(tokens: readonly Token[], text: string): readonly (readonly Token[])[] {
  const sentences: (readonly Token[])[] = []
  let start = 0
  for (const [index, token] of tokens.entries()) {
    if (token.as !== 'mark' || !/[.!?…]/.test(token.mark)) continue
    const before = tokens[index - 1]
    const isAbbreviation =
      before !== undefined && /^(?:TP|TX|TT|Q|P|H|T|X|Tp)$/.test(text.slice(before.start, before.end))
    const next = text[token.end] ?? ' '
    if (token.mark === '…' && next === next.toLowerCase()) continue
    if (isAbbreviation || (token.mark !== '…' && next !== ' ' && next !== '/' && next === next.toLowerCase()))
      continue
    sentences.push(tokens.slice(start, index))
    start = index + 1
  }
  sentences.push(tokens.slice(start))
  return sentences
}

/** A stretch between two joints: its figures, each with the words that lead to it and trail behind it. */
interface Item {
  readonly token: FigureToken
  readonly whole?: FigureToken
  readonly lead: readonly Token[]
  readonly trail: readonly Token[]
  /** What a rate is said to be taken of. */
  readonly base?: readonly Token[]
}

class SentenceReader {
  private readonly frames: Frame[]
  private pending: (readonly Token[])[] = []
  private segment: Token[] = []
  private hasFigure = false
  private unitInSentence: 'none' | 'class' = 'none'
  /** What led to the figure before, for one that "và" joins to it. */
  private shared: readonly string[] = []
  private isJoined = false
  private isUnitNamed = false

  constructor(
    private readonly tokens: readonly Token[],
    private readonly chain: Chain,
    private readonly context: FigureContext,
    private readonly found: Found,
  ) {
    this.frames = [
      {
        parent: chain.parent,
        isInside: false,
        isParenthesis: false,
        last: undefined,
        isBroken: chain.isBroken,
        isGoal: false,
        outside: [],
      },
    ]
  }

  private get frame(): Frame {
    return this.frames.at(-1) as Frame
  }

  read(): void {
    const closing = this.matchParentheses()
    const ahead = this.figuresAhead()
    for (const [index, token] of this.tokens.entries()) {
      if (token.as === 'mark' && /[,;:()]/.test(token.mark)) {
        this.flush()
        if (token.mark === ';') this.pending = []
        if (token.mark === '(' && closing.has(index)) this.open()
        else if (token.mark === ')' && closing.has(index)) this.close()
        else if (token.mark === '(') this.frame.parent = this.frame.last?.whole ?? this.frame.parent
      } else if (token.as === 'cue' && (token.cue === 'within' || token.cue === 'consist')) {
        this.flush()
        this.goInside()
      } else if (token.as === 'cue' && token.cue === 'reach') {
        if (this.hasFigure) this.flush()
        this.segment.push(token)
      } else if (token.as === 'cue' && token.cue === 'and') {
        if (this.hasFigure && ahead[index + 1]) {
          this.flush()
          this.isJoined = true
        }
      } else {
        this.segment.push(token)
        this.hasFigure ||= figureOf(token) !== undefined
      }
    }
    this.flush()
    const [outer] = this.frames as [Frame]
    this.chain.parent = outer.parent
    this.chain.isBroken = outer.isBroken
  }

  /** The places of parentheses that have a partner. */
  private matchParentheses(): ReadonlySet<number> {
    const matched = new Set<number>()
    const open: number[] = []
    for (const [index, token] of this.tokens.entries()) {
      if (token.as !== 'mark') continue
      if (token.mark === '(') open.push(index)
      else if (token.mark === ')') {
        const start = open.pop()
        if (start !== undefined) matched.add(start).add(index)
      }
    }
    return matched
  }

  /** Whether a figure stands between a token and the next joint but a comma. */
  private figuresAhead(): readonly boolean[] {
    const ahead: boolean[] = new Array(this.tokens.length + 1).fill(false)
    for (let index = this.tokens.length - 1; index >= 0; index--) {
      const token = this.tokens[index] as Token
      const isJoint = token.as === 'mark' && /[;:()]/.test(token.mark)
      ahead[index] = !isJoint && (figureOf(token) !== undefined || (ahead[index + 1] as boolean))
    }
    return ahead
  }

  private open(): void {
    const { frame } = this
    this.frames.push({
      parent: frame.last === undefined ? frame.parent : frame.last.whole,
      isInside: frame.last !== undefined,
      isParenthesis: true,
      last: frame.last,
      isBroken: frame.isBroken,
      isGoal: frame.isGoal,
      outside: this.pending,
    })
    this.pending = []
  }

  private close(): void {
    this.pending = this.frame.outside
    this.frames.pop()
  }

  /** "trong đó", "gồm": parts of the figure before it; at the start of a sentence of the last whole. */
  private goInside(): void {
    const { frame } = this
    if (frame.last === undefined) return
    frame.parent = frame.last.whole
    frame.isInside = true
    if (frame.parent === undefined) frame.isBroken = true
  }

  private flush(): void {
    const { segment, frame, hasFigure } = this
    this.segment = []
    this.hasFigure = false
    if (segment.length === 0) return
    if (!hasFigure) {
      const { cues, unit, meanings, strangers } = clauseOf(segment)
      const last = frame.last?.whole
      // "đang thực hiện 06 nhiệm vụ (còn thời hạn)": all of them.
      if (
        frame.isParenthesis &&
        last?.saying.figure === 'inProgress.total' &&
        strangers.length === 0 &&
        meanings.join() === 'inTime'
      )
        this.found.placements.push({
          saying: { section: last.saying.section, figure: 'inProgress.inTime' },
          row: last.row,
          token: (frame.last as Last).token,
          block: this.chain.block,
        })
      if (cues.has('goal')) frame.isGoal = true
      if (unit !== undefined) this.takeUnit(unit)
      this.pending.push(segment)
      return
    }
    for (const item of itemsOf(segment)) {
      const { meanings } = clauseOf(item.lead)
      this.readItem(item)
      if (meanings.length > 0 || !this.isJoined) this.shared = meanings
    }
    this.isJoined = false
    this.pending = []
  }

  private takeUnit(unit: UnitPhrase): void {
    const { text, rowOf } = this.context
    // "đường truyền do huyện đầu tư": who did it, not whose it is.
    if (/(?<!\p{L})do $/iu.test(text.slice(Math.max(0, unit.start - 4), unit.start))) return
    const row = rowOf(unit)
    this.isUnitNamed = true
    if (row !== undefined) this.chain.rows.add(row.label)
    // "cấp xã, toàn tỉnh": the unit named first is told further, not changed.
    if (this.unitInSentence === 'class' && row === undefined) return
    this.chain.unit = row
    this.chain.hasUnit = true
    if (row !== undefined) this.unitInSentence = 'class'
  }

  private fail(item: Item, reason: UnreadReason, word?: Token): undefined {
    const { frame, found } = this
    const told = word === undefined ? {} : { word: this.context.text.slice(word.start, word.end) }
    found.unread.push({ token: item.token, reason, ...told })
    if (item.whole !== undefined) found.unread.push({ token: item.whole, reason, ...told })
    if (item.token.kind === 'percentage') {
      // A rate further on is not that of the share before this one.
      if (frame.last?.statement !== undefined) frame.last = { token: item.token }
      return
    }
    frame.last = { token: item.token }
    if (reason !== 'change' && reason !== 'goal') frame.isBroken = true
  }

  private readItem(item: Item): undefined {
    const { frame } = this
    if (this.context.isTaken(item.token.start)) {
      frame.last = undefined
      return
    }
    const leading = clauseOf(item.lead)
    if (leading.unit !== undefined && !leading.meanings.includes('procedure')) this.takeUnit(leading.unit)
    const own = clauseOf([...item.lead, ...item.trail])
    // "13/20 cơ quan": units are counted.
    const countsUnits = item.trail[0]?.as === 'unit'
    const [counted] = item.trail
    const countsGoals = counted?.as === 'cue' && counted.cue === 'goal'
    if (countsGoals && !clauseOf([...item.lead, ...item.trail.slice(1)]).cues.has('goal')) {
      this.found.unread.push({ token: item.token, reason: 'no-place' })
      return
    }
    if (item.whole !== undefined && (own.strangers.length > 0 || countsUnits))
      return this.readShare(item, own, countsUnits)
    if (frame.isGoal || own.cues.has('goal')) return this.readGoal(item, own)
    // "dưới 10%", "tối thiểu 30%": a threshold is no figure of a report.
    if (threshold.test(item.token.words)) return this.fail(item, 'goal')
    const before = item.lead.at(-1)
    if (own.cues.has('change') || (before?.as === 'cue' && before.cue === 'equal')) {
      // "năm 2026: tăng trưởng 10%": what follows is of that year too, unless it was compared with it.
      const named = this.pending.filter((segment) => !clauseOf(segment).cues.has('change')).flat()
      this.chain.isOtherPeriod = this.context.isOtherPeriod(named) ?? this.chain.isOtherPeriod
      return this.fail(item, 'change')
    }
    if (item.token.kind === 'percentage' && bounded.test(item.token.words)) return this.fail(item, 'no-place')
    this.chain.isOtherPeriod =
      this.context.isOtherPeriod([...this.pending.flat(), ...item.lead, ...item.trail]) ??
      this.chain.isOtherPeriod
    if (this.chain.isOtherPeriod && item.whole !== undefined) return this.readShare(item, own, true)
    if (this.chain.isOtherPeriod) return this.fail(item, 'other-period')
    if (item.token.kind === 'percentage' && item.whole === undefined) return this.readRate(item, own)
    const paid = frame.last?.whole
    if (item.token.kind === 'money' && paid?.saying.section === payments && own.strangers.length === 0) {
      this.found.placements.push({
        saying: { section: payments, figure: 'amount' },
        row: paid.row,
        token: item.token,
        block: this.chain.block,
      })
      return
    }
    const stranger = own.strangers[0]
    if (stranger !== undefined) return this.fail(item, 'unknown-word', stranger)
    if (item.whole !== undefined) return this.readShare(item, own, countsUnits)
    const read = countsUnits ? undefined : this.findSaying(own)
    if (read === undefined) return this.fail(item, this.frame.isBroken ? 'chain-broken' : 'no-place')
    this.place(item, read.saying, read.meanings, own.unit)
  }

  private readGoal(item: Item, own: Clause): undefined {
    const { last } = this.frame
    const isBare = own.meanings.length === 0 && own.strangers.length === 0 && !own.cues.has('change')
    if (
      item.token.kind === 'percentage' &&
      isBare &&
      last?.token.kind === 'percentage' &&
      last.whole !== undefined
    ) {
      this.found.targets.push({
        indicator: this.labelOf(this.pending.flat(), last.token),
        target: item.token,
        actual: last.token,
      })
      return
    }
    this.fail(item, 'goal')
  }

  /** The figure that the clause says, by itself or as a part of the whole before it. */
  private findSaying(
    own: Clause,
    extra: readonly string[] = [],
  ): { saying: Saying; meanings: readonly string[] } | undefined {
    const { frame, pending } = this
    const parent = frame.isBroken ? undefined : frame.parent
    const most = Math.min(pending.length, furthestBack)
    for (let back = this.namedBeside(own); back <= most; back++) {
      const before = clauseOf(pending.slice(pending.length - back).flat())
      if (before.strangers.length > 0) return undefined
      const unit = own.unit ?? before.unit
      const said = this.withTopic([...extra, ...before.meanings, ...own.meanings])
      const adds = said.some((meaning) => !parent?.meanings.includes(meaning))
      // Of those that were early or on time, the early ones.
      const beside = alternatives.filter((kind) => said.some((meaning) => kind.includes(meaning))).flat()
      const shared = parent?.meanings.filter((meaning) => !beside.includes(meaning))
      const together = shared === undefined || !adds ? undefined : [...shared, ...said]
      const joined = this.isJoined && back === 0 && !frame.isBroken ? [...this.shared, ...said] : undefined
      const tries =
        joined !== undefined
          ? [joined, said, together]
          : frame.isInside && together !== undefined
            ? [together, said]
            : [said, together]
      for (const meanings of tries) {
        if (meanings === undefined) continue
        const isOwn = unit !== undefined && this.context.rowOf(unit) === undefined
        const rows = this.found.placements.at(-1)?.saying.section
        for (const each of isOwn ? [withLevel(meanings, unit), meanings] : [withLevel(meanings, unit)])
          for (const saying of inSection(sayingsOf(each), rows))
            if (this.mayStandHere(saying) || this.meansReceived(saying)) return { saying, meanings: each }
      }
    }
    return undefined
  }

  /** How many of the stretches before name one of the same kind: "trực tiếp, qua bưu chính 75 hồ sơ". */
  private namedBeside({ meanings }: Clause): number {
    const kind = alternatives.find((each) => meanings.some((meaning) => each.includes(meaning)))
    if (kind === undefined) return 0
    let count = 0
    while (clauseOf(this.pending.at(-1 - count) ?? []).meanings.some((meaning) => kind.includes(meaning)))
      count += 1
    return count
  }

  /** Tasks are those of the plan or those that a superior assigned, as the heading or the sentence says. */
  private withTopic(meanings: readonly string[]): readonly string[] {
    const isOpen =
      meanings.includes('task') && !meanings.includes('planned') && !meanings.includes('assigned')
    const { topic } = this.chain
    return isOpen && topic !== undefined ? [...meanings, topic] : meanings
  }

  /** "tổng số hồ sơ giải quyết …, trong đó tiếp nhận mới …": what has such parts was received. */
  private meansReceived({ section, figure }: Saying): boolean {
    const { parent, isInside, isParenthesis } = this.frame
    if (
      !isInside ||
      isParenthesis ||
      parent?.saying.figure !== 'resolved.total' ||
      parent.saying.section !== section
    )
      return false
    if (!/^received\.(?:inPeriod|online|direct|postal|carriedOver)$/.test(figure)) return false
    const saying = { section, figure: 'received.total' }
    const placed = this.found.placements.find(
      (each) => each.saying === parent.saying && each.row === parent.row && each.block === this.chain.block,
    )
    if (placed === undefined) return false
    placed.saying = saying
    this.frame.parent = { ...parent, saying, meanings: ['dossier', 'received'] }
    return true
  }

  private mayStandHere(saying: Saying): boolean {
    const { frame } = this
    if (!frame.isInside || frame.parent === undefined) return !frame.isInside || !frame.isBroken
    if (isPartOf(saying, frame.parent.saying)) return true
    return !frame.isParenthesis && isWhole(saying)
  }

  private place(
    item: Item,
    saying: Saying,
    meanings: readonly string[],
    unit: UnitPhrase | undefined,
  ): undefined {
    const { frame, chain, found, context } = this
    const hasLevel = meanings.includes('procedure')
    const named = unit === undefined || hasLevel ? undefined : context.rowOf(unit)
    // "cấp xã, toàn tỉnh …": the unit named first is told further.
    const isWholeAgency = unit !== undefined && named === undefined && this.unitInSentence === 'none'
    // Behind what several units have, what no unit has is the agency's.
    const isShared = !rowsOf(saying.section) && !this.isUnitNamed && chain.rows.size > 1
    const unitRow = hasLevel || isWholeAgency || isShared ? undefined : (named ?? chain.unit)
    const row = qualified(saying, unitRow, meanings)
    if (saying.section === filing && saying.figure === 'online' && item.whole === undefined)
      return this.fail(item, 'no-place')
    if (row?.isForeign || (row !== undefined && !rowsOf(saying.section))) return this.fail(item, 'unit')
    const { parent } = frame
    // What its units make up is the whole.
    if (
      frame.isInside &&
      row !== undefined &&
      parent?.row !== undefined &&
      parent.saying.figure === saying.figure
    )
      for (const placement of found.placements)
        if (placement.saying === parent.saying && placement.row === parent.row) placement.row = undefined
    const placement: Placement = { saying, row, token: item.token, block: chain.block }
    found.placements.push(placement)
    const whole: Whole = { saying, meanings, row }
    frame.last = { whole, token: item.token }
    if (isWhole(saying) && !frame.isParenthesis) {
      frame.parent = whole
      frame.isInside = false
      frame.isBroken = false
    }
  }

  private readRate(item: Item, own: Clause): undefined {
    const { frame, found } = this
    const { last } = frame
    const meanings = own.meanings.filter((meaning) => meaning !== 'rate')
    const stranger = own.strangers[0]
    const ofLast = last?.whole?.meanings
    if (
      stranger === undefined &&
      last !== undefined &&
      last.token.kind !== 'percentage' &&
      meanings.every((meaning) => ofLast?.includes(meaning)) &&
      own.unit === undefined
    ) {
      if (last.statement !== undefined) {
        if (last.statement.published !== undefined) return this.fail(item, 'no-place')
        last.statement.published = item.token
        return
      }
      if (last.whole === undefined) return this.fail(item, 'chain-broken')
      const rate = rateOfFigure(last.whole.saying)
      if (rate === undefined) return this.fail(item, 'no-place')
      if (this.chain.hasDue && isOfTime(rate) && item.base === undefined) return this.fail(item, 'base')
      if (item.base !== undefined && !isBaseOf(item.base, rate)) return this.fail(item, 'base')
      found.placements.push({
        saying: rate,
        row: last.whole.row,
        token: item.token,
        block: this.chain.block,
        hasBase: item.base !== undefined || last.isShare === true,
      })
      return
    }
    if (stranger !== undefined) return this.fail(item, 'unknown-word', stranger)
    const read = this.findSaying(own, own.meanings.includes('rate') ? [] : ['rate'])
    if (read === undefined) return this.fail(item, 'no-place')
    if (
      item.base !== undefined ? !isBaseOf(item.base, read.saying) : this.chain.hasDue && isOfTime(read.saying)
    )
      return this.fail(item, 'base')
    this.place(item, read.saying, read.meanings, own.unit)
  }

  private readShare(item: Item, own: Clause, countsUnits: boolean): undefined {
    const { frame, found } = this
    const whole = inUnitOf(item.token, item.whole as FigureToken)
    const read = own.strangers.length === 0 && !countsUnits ? this.findSaying(own) : undefined
    const base = read && wholeOfFigure(read.saying)
    if (read !== undefined && base !== undefined) {
      this.place({ ...item, token: item.token }, read.saying, read.meanings, own.unit)
      const placed = found.placements.at(-1)
      if (placed?.token === item.token) {
        found.placements.push({
          saying: base,
          row: placed.row,
          token: whole,
          block: this.chain.block,
          mayBe: 'other',
        })
        if (frame.last !== undefined) frame.last = { ...frame.last, isShare: true }
        return
      }
    }
    const statement: StatementDraft = {
      kind: 'share',
      label: this.labelOf([...this.pending.flat(), ...item.lead, ...item.trail], item.token),
      whole,
      parts: [item.token],
    }
    found.statements.push(statement)
    frame.last = { statement, token: item.token }
    frame.isBroken = true
  }

  /** The words about a figure, for people. */
  private labelOf(tokens: readonly Token[], token: FigureToken): string {
    const words = tokens
      .filter((each) => each.as !== 'number' && !(each.as === 'cue' && each.cue !== 'and'))
      .map(({ start, end }) => this.context.text.slice(start, end))
      .join(' ')
      .replace(/ ([,;:.)])/g, '$1')
      .replace(/ {2,}/g, ' ')
      .trim()
      .slice(0, 200)
    return words === '' ? token.words : words
  }
}

/** How many stretches without a figure may say what one is. */
const furthestBack = 8
/** Of these a figure has one, or all that are named. */
const alternatives: readonly (readonly string[])[] = [
  ['online', 'direct', 'postal'],
  ['early', 'onTime', 'inTime', 'late'],
  ['returned', 'withdrawn'],
]
/** What is bounded is not reached: "dưới 70%". */
const bounded = /^(?:dưới|không|ít|tối|nhiều|[<>≤≥])/iu

/** "45,6/60 tỷ đồng": both are in the unit that the second has. */
function inUnitOf(part: FigureToken, whole: FigureToken): FigureToken {
  return whole.kind === 'money' && part.kind === 'count' && !part.isApproximate
    ? { ...whole, kind: 'count', words: whole.digits, isApproximate: false }
    : whole
}

/** Whether a rate says how many were in time, which some take of those that fell due. */
function isOfTime({ section, figure }: Saying): boolean {
  return section === 'procedures.dossiers' && /early|onTime|punctual|late|overdue/.test(figure)
}

/** Of two figures that are said alike the one of the section that was spoken of last. */
function inSection(sayings: readonly Saying[], section: string | undefined): readonly Saying[] {
  const here = sayings.filter((saying) => saying.section === section)
  return here.length > 0 ? here : sayings
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
  ['level3', filing, { serviceLevel: 'level-3' }],
  ['level4', filing, { serviceLevel: 'level-4' }],
  ['taxes', payments, { purpose: 'taxes' }],
  ['fees', payments, { purpose: 'fees' }],
]

/** Levels are told of procedures by the unit that handles them. */
function withLevel(meanings: readonly string[], unit: UnitPhrase | undefined): readonly string[] {
  if (unit === undefined || unit.level === 'own' || !meanings.includes('procedure')) return meanings
  return [...meanings, unit.level]
}

function isWhole({ section, figure }: Saying): boolean {
  return (
    figure.endsWith('.total') || figure === 'total' || figure === 'received' || section === 'direction.plan'
  )
}

function isPartOf(part: Saying, whole: Saying): boolean {
  if (part.section !== whole.section) return false
  const [group = '', name] = whole.figure.split('.')
  if (whole.figure === 'received.total' || whole.figure === 'received.inPeriod') return true
  if (name === 'total') return part.figure.startsWith(`${group}.`) || part.figure.startsWith('rates.')
  if (whole.figure === 'resolved.punctual')
    return (
      part.figure === 'resolved.early' ||
      part.figure === 'resolved.onTime' ||
      part.figure.startsWith('rates.')
    )
  if (whole.figure === 'total' || whole.figure === 'received') return true
  const isOneOfThree = /^rates\.(?:early|onTime|late)$/.test(whole.figure)
  return part.figure.startsWith('rates.') && !isOneOfThree
}

/** Whether what a rate is said to be taken of is a base of it. */
function isBaseOf(base: readonly Token[], rate: Saying): boolean {
  const { meanings, strangers } = clauseOf(base)
  if (strangers.length > 0) return false
  const said = new Set(meanings)
  if (rate.section === 'digitalGovernment.onlinePayment') return said.has('withFees')
  if (rate.section !== 'procedures.dossiers') return false
  if (said.has('received') && !said.has('resolved')) return true
  return said.has('resolved') && !['rates.online', 'rates.resolved'].includes(rate.figure)
}

/** The figures of a stretch, each with its words. */
function itemsOf(segment: readonly Token[]): readonly Item[] {
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
      ...(slash && { whole: figureOf(segment[slash.whole] as Token) as FigureToken }),
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
