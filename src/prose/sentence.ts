import type { Block } from '../text/blocks.js'
import { clauseOf, type UnitPhrase } from './clause.js'
import type { Token } from './lexer.js'
import type { TimeScope } from './period.js'
import type { ChangeDraft, FigureToken, Found, Placement, RowName, StatementDraft } from './placement.js'
import type { Saying } from './sayings/index.js'

/** What the reader of figures asks of the report. */
export interface FigureContext {
  /** The first line of a text that is no report by form: its figures are rounded. */
  readonly title: Block | undefined
  readonly text: string
  /** Whether a block, or a figure, was read as part of something else. */
  readonly isTaken: (start: number) => boolean
  /** The row of a unit; `undefined` for the agency itself. */
  readonly rowOf: (unit: UnitPhrase) => RowName | undefined
  /** The stretch of time that words name; `undefined` where they name none. */
  readonly timeOf: (tokens: readonly Token[]) => TimeScope | undefined
  /** With which period words compare, where that is certain. */
  readonly comparedWith: (words: string) => ChangeDraft['comparedWith']
}

/** A figure that parts may follow. */
export interface Whole {
  readonly saying: Saying
  readonly meanings: readonly string[]
  readonly row: RowName | undefined
  readonly placement: Placement
}

/** The figure that a rate may follow. */
interface Last {
  readonly whole?: Whole
  readonly statement?: StatementDraft
  /** Whether its whole is printed with it. */
  readonly isShare?: boolean
  /** Whether units are what its statement counts. */
  readonly isOfUnits?: boolean
  readonly token: FigureToken
}

/** What holds inside one pair of parentheses, or outside all. */
export interface Frame {
  parent: Whole | undefined
  /** Only parts of the parent may stand here. */
  isInside: boolean
  isParenthesis: boolean
  last: Last | undefined
  isBroken: boolean
  isGoal: boolean
  /** Whether the figure before it, or outside, was a change that could not be told of one figure. */
  isCompared: boolean
  /** What was pending where the parenthesis opened. */
  outside: (readonly Token[])[]
  /** Whose figures were told there. */
  readonly unit: RowName | undefined
  /** Of which stretch of time they were. */
  readonly time: TimeScope
}

/** What one part of a text hands on to the next. */
export interface Chain {
  parent: Whole | undefined
  isBroken: boolean
  /** Whether the last figure that was not understood counts dossiers of a kind: "310 hồ sơ đất đai". */
  isOfKind: boolean
  unit: RowName | undefined
  hasUnit: boolean
  /** The stretch of time that was named last. */
  time: TimeScope
  /** Whether rates may be of the dossiers that fell due. */
  hasDue: boolean
  /** Whether legal documents are spoken of. */
  ofLegal: boolean
  /** Whether training is spoken of. */
  ofTraining: boolean
  /** Whether publicity is spoken of. */
  isPublicity: boolean
  /** Whether procedures are cut and simplified, not announced. */
  hasReview: boolean
  /** Whether service units are told apart by their autonomy. */
  hasAutonomy: boolean
  /** Whether levels of satisfaction are told one by one. */
  hasLevels: boolean
  /** Whose tasks were named last, where both kinds are spoken of. */
  lastTopic: 'planned' | 'assigned' | undefined
  /** Whether tasks were named last that were not understood. */
  ofOtherTasks: boolean
  /** Whose tasks headings and sentences speak of. */
  topic: 'planned' | 'assigned' | 'handedOn' | undefined
  /** Whether headings and sentences speak of dossiers, and of nothing else that is counted. */
  ofDossiers: boolean
  /** The units that were named. */
  rows: Set<string>
  /** The agency as it was named for a part of what it and its units have together. */
  parts: Set<string>
  /** The part of the text that is read. */
  block: number
}

export const newChain = (): Chain => ({
  parent: undefined,
  isBroken: false,
  isOfKind: false,
  unit: undefined,
  hasUnit: false,
  time: 'own',
  hasDue: false,
  ofLegal: false,
  ofTraining: false,
  isPublicity: false,
  hasReview: false,
  hasAutonomy: false,
  hasLevels: false,
  lastTopic: undefined,
  ofOtherTasks: false,
  topic: undefined,
  ofDossiers: false,
  rows: new Set(),
  parts: new Set(),
  block: 0,
})

/** Units were told one by one, and whose figures follow is not said. */
export const severalUnits: RowName = { label: '', isForeign: true }
/** Units are named together: what follows is of none of them alone. */
export const unitsTogether: RowName = { label: '', isForeign: true }

/** "đường truyền do huyện đầu tư", "chuyển cấp tỉnh": who did it or got it, not whose it is. */
const other =
  /(?<!\p{L})(?:do|(?:chuyển|gửi)(?: lên| đến| về| sang| cho)?|theo (?:báo cáo|số liệu|thống kê|tổng hợp) (?:của|từ)) $/iu
/** "Riêng tại Sở": not all of it. */
const apart = /(?<!\p{L})riêng (?:(?:tại|ở|đối với|của|với) )?$/iu

/** What a sentence has said so far, parenthesis by parenthesis, and what leads to its next figure. */
export class Sentence {
  private readonly frames: Frame[]
  /** How many figures had their places before it. */
  private readonly from: number
  /** The stretches without a figure before the one that is read. */
  pending: (readonly Token[])[] = []
  /** What led to the figure before, for one that "và" joins to it. */
  shared: readonly string[] = []
  isJoined = false
  /** Whether a row was named since the last stretch with a figure. */
  isUnitTold = false
  isUnitNamed = false
  /** The change that was read last, for what the figure was in parentheses right behind it. */
  change: ChangeDraft | undefined
  /** The rate of the last figure, where one was printed behind it. */
  rate: Placement | undefined
  /** Whose figures were told before the unit was named that leads to the next figure. */
  unitBefore: { readonly row: RowName | undefined } | undefined
  /** The word of what is spoken of that is not known: "Lĩnh vực đất đai: tiếp nhận 412 hồ sơ". */
  strangeTopic: Token | undefined
  /** The stretch of time that was spoken of before another year was compared with. */
  private timeBefore: TimeScope | undefined
  /** Whether a word that is not known leads to the things that are counted: "mua sắm 12 máy tính, 3 máy in". */
  isLedByStranger = false
  /** The units that were named in it. */
  private readonly rows = new Set<string>()
  /** Whose figures were told before parts of them. */
  private outer: { readonly row: RowName | undefined; readonly isKnown: boolean } | undefined

  constructor(
    readonly chain: Chain,
    readonly context: FigureContext,
    readonly found: Found,
    isInside = false,
    /** Where figures stand that were read as parts of a fixed form. */
    readonly taken: ReadonlySet<number> = new Set(),
  ) {
    this.from = found.placements.length
    this.frames = [
      {
        parent: chain.parent,
        isInside,
        isParenthesis: false,
        last: undefined,
        isBroken: chain.isBroken,
        isGoal: false,
        isCompared: false,
        outside: [],
        unit: undefined,
        time: chain.time,
      },
    ]
  }

  /** Whether a figure of this sentence has its place. */
  get hasPlaced(): boolean {
    return this.found.placements.length > this.from
  }

  get frame(): Frame {
    return this.frames.at(-1) as Frame
  }

  open(): void {
    const { frame, change } = this
    // "tăng 5% so với quý trước (trong đó …": parts of which of the two?
    const last = change === undefined ? frame.last : undefined
    this.frames.push({
      parent: last === undefined && change === undefined ? frame.parent : last?.whole,
      isInside: frame.last !== undefined,
      isParenthesis: true,
      last,
      isBroken: frame.isBroken || change !== undefined,
      isGoal: frame.isGoal,
      isCompared: frame.isCompared || clauseOf(this.pending.flat()).cues.has('change'),
      outside: this.pending,
      unit: this.chain.unit,
      time: this.chain.time,
    })
    this.pending = []
  }

  close(): void {
    this.pending = this.frame.outside
    // What is named in parentheses has no figures behind them.
    this.chain.unit = this.frame.unit
    this.chain.time = this.frame.time
    this.frames.pop()
  }

  /** "trong đó", "gồm": parts of the figure before it; at the start of a sentence of the last whole. */
  goInside(): void {
    const { frame } = this
    if (frame.last === undefined) return
    if (!frame.isParenthesis) this.outer = { row: this.chain.unit, isKnown: frame.last.whole !== undefined }
    frame.parent = frame.last.whole
    frame.isInside = true
    if (frame.parent === undefined) frame.isBroken = true
  }

  /** Hands on to the next sentence what this one is about. */
  end(): void {
    const [{ parent, isBroken }] = this.frames as [Frame]
    const { chain, rows, outer } = this
    chain.time = this.timeBefore ?? chain.time
    chain.parent = parent
    chain.isBroken = isBroken
    // Parts of a kind that were not understood leave what they are parts of.
    if (outer?.isKnown) chain.isOfKind = false
    // Behind parts of several units comes what they are parts of, or it is not said whose it is.
    const isOfPart = chain.unit !== undefined && rows.has(chain.unit.label)
    const isOfAgency = this.found.placements.slice(this.from).some(({ row }) => row === undefined)
    if (isOfPart && (rows.size > 1 || isBroken || isOfAgency))
      chain.unit = outer === undefined ? severalUnits : outer.row
    else if (isOfPart && outer !== undefined && outer.row !== chain.unit) chain.unit = severalUnits
  }

  /** What follows is of the stretch of time that words name; a year before is only compared with, to the end of the sentence. */
  takeTime(tokens: readonly Token[]): void {
    const { chain, context } = this
    const time = context.timeOf(tokens)
    if (time === undefined) return
    const words = context.text.slice(tokens[0]?.start, tokens.at(-1)?.end)
    const isYear =
      /(?<!\p{L})(?:năm (?:trước|ngoái|(?:19|20)\d\d)|cùng kỳ)/iu.test(words) && !/quý|tháng/iu.test(words)
    if (time === 'other' && chain.time !== 'other' && this.hasPlaced && isYear) this.timeBefore ??= chain.time
    chain.time = time
  }

  /** Puts a figure where it belongs, in the stretch of time that is spoken of. */
  add(
    saying: Saying,
    row: RowName | undefined,
    token: FigureToken,
    more: Pick<Placement, 'hasBase' | 'mayBe' | 'isPart'> = {},
  ): Placement {
    const { block, time } = this.chain
    const placement = { saying, row, token, block, isYearToDate: time === 'yearToDate', ...more }
    this.found.placements.push(placement)
    return placement
  }

  /** What follows is of a unit; of one that is only counted, until another is named. */
  takeUnit(unit: UnitPhrase, counted?: 'all' | 'some'): void {
    const { text, rowOf } = this.context
    if (other.test(text.slice(Math.max(0, unit.start - 24), unit.start))) return
    const label = text.slice(unit.start, unit.end)
    const isPart =
      this.chain.parts.has(label) || apart.test(text.slice(Math.max(0, unit.start - 16), unit.start))
    const row = rowOf(unit) ?? (isPart ? { label, isForeign: true } : undefined)
    this.unitBefore ??= { row: this.chain.unit }
    this.strangeTopic = undefined
    this.isUnitNamed = true
    if (row !== undefined) {
      this.chain.rows.add(row.label)
      this.rows.add(row.label)
    }
    // "cấp xã, toàn tỉnh": the unit named first is told further, not changed.
    if (this.isUnitTold && row === undefined) {
      if (/^cấp /iu.test(label)) this.chain.unit = unitsTogether
      return
    }
    // "Có 05 sở đạt 100%": some of them. "Trung tâm y tế tiếp nhận 412 hồ sơ": which one is not known.
    const isForeign = counted === 'some' || unit.isCut
    // "Bộ phận một cửa cấp huyện, cấp xã": both of them.
    const isAnother = this.isUnitTold && counted === undefined && row?.label !== this.chain.unit?.label
    const named = row && { ...row, ...(isForeign && { isForeign }), ...(counted && { isCounted: true }) }
    this.chain.unit = isAnother ? unitsTogether : named
    this.chain.hasUnit = true
    this.isUnitTold = row !== undefined
  }
}
