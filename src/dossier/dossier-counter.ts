import type { DateRange } from '../calendar/date-range.js'
import type { IsoDate } from '../calendar/day.js'
import { type InputIssue, typeIssue } from '../check/input-issue.js'
import { isPlainId, readId } from '../check/read-id.js'
import {
  aFunction,
  anObject,
  anything,
  aText,
  aTruth,
  objectOf,
  oneOf,
  oneOrMore,
  optionsOf,
  requireOptions,
  type Shape,
} from '../check/require-parsed.js'
import { aRowReader, type RowReader } from '../check/row-reader.js'
import { inVietnameseOrder } from '../notation/vietnamese-order.js'
import {
  type Classes,
  cellCount,
  cellsOfFigure,
  classesOf,
  countedDays,
  dependsOnDayOff,
  figuresOf,
  intakeCell,
  mayDependOnDayOff,
  stateCell,
  tallyOfCells,
} from './counting-cells.js'
import { type CountingPolicy, countingPolicies, policyShape } from './counting-policy.js'
import type { Dossier } from './dossier.js'
import { groupName } from './group-name.js'
import { isCountable, readDossier } from './read-dossier.js'
import type { ExactTally, TallyFigure } from './tally.js'

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
  /** Further tallies, one for each unit, field and so on; several at once. Spellings of one name are one group. */
  readonly by?: GroupBy | readonly GroupBy[]
  /** What counts as what; `countingPolicies.listedApart` unless said. */
  readonly policy?: CountingPolicy
  /** Whether to keep the ids of the dossiers behind every figure. */
  readonly ids?: boolean
  /** Whether to look for ids that occur twice, which takes memory for each dossier. */
  readonly findDuplicates?: boolean
  /** What reads dossiers from rows, as `dossierRows` of `cchc/host` makes it; without it they are dossiers. */
  readonly read?: RowReader<Dossier>
}

/** The ids behind each figure of a tally, in the order of their code units. */
export type FigureIds = Readonly<Partial<Record<TallyFigure, readonly string[]>>>

/** What was counted. */
export interface DossierTallies {
  /** All dossiers together. */
  readonly total: ExactTally
  /** By name of the grouping, a tally for each group in the order of labels; no label: the dossier names none. */
  readonly groups: Readonly<Record<string, readonly ExactTally[]>>
  /** The ids behind the figures, if asked for; of groups in the order of `groups`. */
  readonly ids?: {
    readonly total: FigureIds
    readonly groups: Readonly<Record<string, readonly FigureIds[]>>
  }
  /** Dossiers that were not counted or are doubtful, with paths from the list of dossiers; the first 1,000 of them. */
  readonly issues: readonly InputIssue[]
  /** How many issues there were, those beyond the first 1,000 included. */
  readonly issueCount: number
  /** How many dossiers were seen. */
  readonly seen: number
  /** How many of those seen belong to the period. */
  readonly counted: number
  /** How many of those seen cannot be counted, in whatever period. */
  readonly refused: number
  /** Which of those seen these are, from 0, the first 1,000 of them: an issue whose path begins with another is of one counted. */
  readonly refusedAt: readonly number[]
}

interface Group {
  readonly label: string | undefined
  readonly counts: Float64Array
  readonly ids: string[][] | undefined
}

interface Grouping {
  readonly name: string
  readonly of: (dossier: Dossier) => unknown
  /** By name as it is written. */
  readonly named: Map<unknown, Group>
  /** By the key of the name; the group without a name has an empty one. */
  readonly groups: Map<string, Group>
}

const propertyName = /* @__PURE__ */ oneOf(['unit', 'field', 'procedure'])
const nameAndFunction = /* @__PURE__ */ objectOf({ name: aText, of: aFunction }, ['name', 'of'])

function groupingFault(value: unknown): ReturnType<Shape> {
  if (typeof value !== 'object' || value === null) return propertyName(value)
  // What else a grouping knows is its author's.
  const { name, of } = value as { readonly name?: unknown; readonly of?: unknown }
  return nameAndFunction({ name, of })
}

/** The shapes of the options of all that counts dossiers. @internal */
export const countingShapes: Readonly<Record<keyof CountingOptions, Shape>> = {
  period: anObject,
  asOf: anything,
  by: /* @__PURE__ */ oneOrMore(groupingFault),
  policy: policyShape,
  ids: aTruth,
  findDuplicates: aTruth,
  read: aRowReader,
}
const optionsShape = /* @__PURE__ */ optionsOf<CountingOptions>(countingShapes, ['period'])

/** Two groupings of one name would count into one. */
function groupingsOf(by: readonly GroupBy[]): readonly Grouping[] {
  const names = new Set<string>()
  return by.map((each) => {
    const of = typeof each === 'string' ? (dossier: Dossier) => dossier[each] : each
    const name = typeof each === 'string' ? each : each.name
    if (names.has(name)) throw new TypeError(`two groupings are called ${name}`)
    names.add(name)
    return {
      name,
      of: typeof of === 'function' ? of : (dossier) => of.of(dossier),
      named: new Map(),
      groups: new Map(),
    }
  })
}

/** The most issues kept; the rest is only counted, so that a broken source cannot fill the memory. */
const mostIssues = 1000

/** Counts dossiers one by one; `tallyDossiers` and `tallyDossierStream` are made of it. @internal */
export class DossierCounter {
  readonly #from: IsoDate
  readonly #horizon: IsoDate
  readonly #policy: CountingPolicy
  readonly #classes: Classes
  readonly #total: Group
  readonly #groupings: readonly Grouping[]
  readonly #seenIds: Set<string> | undefined
  readonly #keepIds: boolean
  readonly #reader: RowReader<Dossier> | undefined
  readonly #issues: InputIssue[] = []
  #issueCount = 0
  #seen = 0
  #counted = 0
  #refused = 0
  readonly #refusedAt: number[] = []

  constructor(options: CountingOptions) {
    requireOptions(options, optionsShape)
    const { by = [], policy = countingPolicies.listedApart, ids = false } = options
    const { from, horizon } = countedDays(options)
    this.#from = from
    this.#horizon = horizon
    this.#policy = policy
    this.#classes = classesOf(policy)
    this.#keepIds = ids
    this.#reader = options.read
    this.#total = this.#newGroup(undefined)
    this.#groupings = groupingsOf(Array.isArray(by) ? (by as readonly GroupBy[]) : [by as GroupBy])
    this.#seenIds = options.findDuplicates === false ? undefined : new Set()
  }

  get seen(): number {
    return this.#seen
  }

  add(row: unknown): void {
    if (this.#count(row)) return
    if (this.#refusedAt.length < mostIssues) this.#refusedAt.push(this.#seen - 1)
    this.#refused++
  }

  /** Counts what a row stands for, if that belongs to the period; `false` where it cannot be counted. */
  #count(row: unknown): boolean {
    const index = this.#seen++
    const reader = this.#reader
    const source = reader
      ? reader.read(row, (issue) => this.#note({ ...issue, path: [index, ...issue.path] }))
      : (row as Dossier)
    if (reader !== undefined && source === undefined) return false
    const dossier = isCountable(source) ? source : this.#read(source, index)
    if (dossier === undefined) return false
    const seenIds = this.#seenIds
    const id = seenIds === undefined && !this.#keepIds ? '' : this.#idOf(dossier.id, index)
    if (seenIds !== undefined && id !== '') {
      const before = seenIds.size
      if (seenIds.add(id).size === before) {
        this.#noteAt(index, { path: ['id'], code: 'inconsistent', reason: 'repeated-id' })
        return false
      }
    }
    const intake = intakeCell(dossier, this.#from, this.#horizon)
    if (intake < 0) return true
    const state = this.#stateOf(dossier, index)
    this.#counted++
    count(this.#total, intake, state, id)
    for (const grouping of this.#groupings) {
      const name = grouping.of(dossier)
      count(grouping.named.get(name) ?? this.#groupOf(grouping, name, index), intake, state, id)
    }
    return true
  }

  finish(): DossierTallies {
    const tally = ({ counts, label }: Group) => tallyOfCells(counts, this.#policy, label)
    const sorted = this.#groupings.map(
      ({ name, groups }) => [name, inVietnameseOrder(groups.values(), ({ label }) => label)] as const,
    )
    const named = <Value>(of: (group: Group) => Value) =>
      Object.fromEntries(sorted.map(([name, groups]) => [name, groups.map(of)]))
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
      issueCount: this.#issueCount,
      seen: this.#seen,
      counted: this.#counted,
      refused: this.#refused,
      refusedAt: this.#refusedAt,
    }
  }

  #newGroup(label: string | undefined): Group {
    const ids = this.#keepIds ? Array.from({ length: cellCount }, (): string[] => []) : undefined
    return { label, counts: new Float64Array(cellCount), ids }
  }

  /** The group of a name; spellings of one name share the group of the first. What cannot be a name is none. */
  #groupOf({ name: grouping, named, groups }: Grouping, name: unknown, index: number): Group {
    const isName = name == null || ['string', 'number', 'bigint'].includes(typeof name)
    if (!isName) this.#noteAt(index, typeIssue([grouping], 'string', name))
    const { label, key } = groupName(isName ? name : undefined)
    let group = groups.get(key)
    if (group === undefined) {
      group = this.#newGroup(key === '' ? undefined : label)
      groups.set(key, group)
    }
    if (isName) named.set(name, group)
    return group
  }

  #idOf(id: unknown, index: number): string {
    return isPlainId(id) ? id : readId(id, (issue) => this.#noteAt(index, issue))
  }

  #stateOf(dossier: Dossier, index: number): number {
    if (dossier.dueOn == null)
      this.#noteAt(index, { path: ['dueOn'], code: 'inconsistent', reason: 'no-due-day' })
    try {
      const cell = stateCell(dossier, this.#horizon, this.#policy, this.#classes)
      if (
        mayDependOnDayOff(cell, this.#policy) &&
        dependsOnDayOff(dossier, this.#horizon, this.#policy, this.#classes)
      )
        this.#noteAt(index, { path: ['dueOn'], code: 'inconsistent', reason: 'due-on-day-off' })
      return cell
    } catch {
      // Its pauses reach into years without a table of working days: the due day is taken as it is written.
      this.#noteAt(index, { path: ['pauses'], code: 'inconsistent', reason: 'outside-calendar' })
      return stateCell(dossier, this.#horizon, { ...this.#policy, supplement: 'as-dated' }, this.#classes)
    }
  }

  #read(source: Dossier | undefined, index: number): Dossier | undefined {
    return readDossier(source, (issue) => this.#noteAt(index, issue))
  }

  #noteAt(index: number, issue: InputIssue): void {
    const path = this.#reader?.columnOf(issue.path) ?? issue.path
    this.#note({ ...issue, path: [index, ...path] })
  }

  #note(issue: InputIssue): void {
    this.#issueCount++
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
  return Object.fromEntries(
    figuresOf(policy).map((figure) => [
      figure,
      cellsOfFigure[figure].flatMap((cell) => ids?.[cell] ?? []).sort(),
    ]),
  )
}
