import type { DateRange } from '../calendar/date-range.js'
import { isIsoDate } from '../calendar/is-iso-date.js'
import type { IsoDate } from '../calendar/iso-date.js'
import type { InputIssue } from '../check/input-issue.js'
import { cellCount, intakeCell, stateCell } from './classify-dossier.js'
import { type CountingPolicy, countingPolicies } from './counting-policy.js'
import type { Dossier } from './dossier.js'
import { isCountable } from './is-countable.js'
import { readDossier } from './read-dossier.js'
import type { Tally } from './tally.js'
import type { TallyFigure } from './tally-figures.js'
import { cellsOfFigure, isReported, tallyOfCells } from './tally-of-cells.js'

/** A way to group dossiers: by a property of theirs, or by a function with a name. */
export type GroupBy =
  | 'unit'
  | 'field'
  | 'procedure'
  | {
      readonly name: string
      /** The group that a dossier belongs to; those without one make a group without a name. */
      readonly of: (dossier: Dossier) => string | null | undefined
    }

/** How dossiers are counted into tallies. */
export interface CountingOptions {
  /** The days that the tally is about. */
  readonly period: DateRange
  /** The day whose end the counting sees, within the period; the last day of the period unless said. */
  readonly asOf?: IsoDate
  /** Further tallies, one for each unit, field and so on; several at once. */
  readonly by?: GroupBy | readonly GroupBy[]
  /** What counts as what; `countingPolicies.listedApart` unless said. */
  readonly policy?: CountingPolicy
  /** Whether to keep the ids of the dossiers behind every figure. */
  readonly ids?: boolean
  /** Whether to look for ids that occur twice, which takes memory for each dossier. */
  readonly findDuplicates?: boolean
}

/** The ids behind each figure of a tally, in the order of their code units. */
export type FigureIds = Readonly<Partial<Record<TallyFigure, readonly string[]>>>

/** What was counted. */
export interface DossierTallies {
  /** All dossiers together. */
  readonly total: Tally
  /** By name of the grouping, a tally for each group in the order of labels; no label: the dossier names none. */
  readonly groups: Readonly<Record<string, readonly Tally[]>>
  /** The ids behind the figures, if asked for; of groups in the order of `groups`. */
  readonly ids?: {
    readonly total: FigureIds
    readonly groups: Readonly<Record<string, readonly FigureIds[]>>
  }
  /** Dossiers that were not counted or are doubtful, with paths from the list of dossiers. */
  readonly issues: readonly InputIssue[]
  /** How many dossiers were seen, and how many of them belong to the period. */
  readonly seen: number
  /** How many of those seen belong to the period. */
  readonly counted: number
}

interface Group {
  readonly label: string | undefined
  readonly counts: Float64Array
  readonly ids: string[][] | undefined
}

/** The most issues kept; the rest is only counted, so that a broken source cannot fill the memory. */
const mostIssues = 1000

/**
 * Counts dossiers one by one; `tallyDossiers` and `tallyDossierStream` are made of it.
 * @internal
 */
export class DossierCounter {
  readonly #from: IsoDate
  readonly #horizon: IsoDate
  readonly #policy: CountingPolicy
  readonly #total: Group
  readonly #groupings: readonly {
    readonly name: string
    readonly of: (dossier: Dossier) => string | null | undefined
  }[]
  readonly #groups: readonly Map<string | undefined, Group>[]
  readonly #seenIds: Set<string> | undefined
  readonly #keepIds: boolean
  readonly #issues: InputIssue[] = []
  #seen = 0
  #counted = 0

  constructor(options: CountingOptions) {
    const { period, asOf = period.to, by = [], policy = countingPolicies.listedApart, ids = false } = options
    for (const [name, day] of Object.entries({ from: period.from, to: period.to, asOf })) {
      if (!isIsoDate(day)) throw new RangeError(`${name} is not a day: ${day}`)
    }
    if (period.from > period.to)
      throw new RangeError(`the period ends before it starts: ${period.from} to ${period.to}`)
    if (asOf < period.from)
      throw new RangeError(`asOf ${asOf} lies before the period, which starts on ${period.from}`)
    this.#from = period.from
    this.#horizon = asOf < period.to ? asOf : period.to
    this.#policy = policy
    this.#keepIds = ids
    this.#total = this.#newGroup(undefined)
    this.#groupings = (Array.isArray(by) ? (by as readonly GroupBy[]) : [by as GroupBy]).map((each) =>
      typeof each === 'string' ? { name: each, of: (dossier) => dossier[each] } : each,
    )
    this.#groups = this.#groupings.map(() => new Map())
    this.#seenIds = options.findDuplicates === false ? undefined : new Set()
  }

  get seen(): number {
    return this.#seen
  }

  add(source: Dossier): void {
    const index = this.#seen++
    const dossier = isCountable(source) ? source : this.#read(source, index)
    if (dossier === undefined) return
    const seenIds = this.#seenIds
    if (seenIds !== undefined) {
      const before = seenIds.size
      if (seenIds.add(dossier.id).size === before) {
        this.#note({ path: [index, 'id'], code: 'inconsistent', reason: 'repeated-id' })
        return
      }
    }
    const intake = intakeCell(dossier, this.#from, this.#horizon)
    if (intake < 0) return
    const state = this.#stateOf(dossier, index)
    this.#counted++
    count(this.#total, intake, state, dossier.id)
    for (let each = 0; each < this.#groupings.length; each++) {
      const label = this.#groupings[each]?.of(dossier) ?? undefined
      const groups = this.#groups[each]
      let group = groups?.get(label)
      if (group === undefined) {
        group = this.#newGroup(label)
        groups?.set(label, group)
      }
      count(group, intake, state, dossier.id)
    }
  }

  finish(): DossierTallies {
    const tally = ({ counts, label }: Group) => tallyOfCells(counts, this.#policy, label)
    const sorted = this.#groups.map((groups) => [...groups.values()].sort(byLabel))
    const named = <Value>(of: (group: Group) => Value) =>
      Object.fromEntries(this.#groupings.map(({ name }, index) => [name, (sorted[index] ?? []).map(of)]))
    return {
      total: tally(this.#total),
      groups: named(tally),
      ...(this.#keepIds && {
        ids: {
          total: idsOf(this.#total, this.#policy),
          groups: named((group) => idsOf(group, this.#policy)),
        },
      }),
      issues: this.#issues,
      seen: this.#seen,
      counted: this.#counted,
    }
  }

  #newGroup(label: string | undefined): Group {
    const ids = this.#keepIds ? Array.from({ length: cellCount }, (): string[] => []) : undefined
    return { label, counts: new Float64Array(cellCount), ids }
  }

  #stateOf(dossier: Dossier, index: number): number {
    if (dossier.dueOn == null) this.#note({ path: [index, 'dueOn'], code: 'missing' })
    try {
      return stateCell(dossier, this.#horizon, this.#policy)
    } catch {
      // Its pauses reach into years without a table of working days: the due day is taken as it is written.
      this.#note({ path: [index, 'pauses'], code: 'inconsistent', reason: 'outside-calendar' })
      return stateCell(dossier, this.#horizon, { ...this.#policy, supplement: 'as-dated' })
    }
  }

  #read(source: Dossier, index: number): Dossier | undefined {
    return readDossier(source, (issue) => this.#note({ ...issue, path: [index, ...issue.path] }))
  }

  #note(issue: InputIssue): void {
    if (this.#issues.length < mostIssues) this.#issues.push(issue)
  }
}

function count({ counts, ids }: Group, intake: number, state: number, id: string): void {
  counts[intake] = (counts[intake] ?? 0) + 1
  counts[state] = (counts[state] ?? 0) + 1
  ids?.[intake]?.push(id)
  ids?.[state]?.push(id)
}

function idsOf({ ids }: Group, policy: CountingPolicy): FigureIds {
  const figures = (Object.keys(cellsOfFigure) as TallyFigure[]).filter((figure) => isReported(figure, policy))
  return Object.fromEntries(
    figures.map((figure) => [figure, cellsOfFigure[figure].flatMap((cell) => ids?.[cell] ?? []).sort()]),
  )
}

/** By code units, which no locale changes; the group without a label last. */
function byLabel(a: Group, b: Group): number {
  if (a.label === undefined || b.label === undefined)
    return a.label === b.label ? 0 : a.label === undefined ? 1 : -1
  return a.label < b.label ? -1 : a.label > b.label ? 1 : 0
}
