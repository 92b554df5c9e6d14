import { type Dated, valueOn } from '../calendar/dated.js'
import type { IsoDate } from '../calendar/day.js'
import { describeDataIssue } from '../check/describe-input-issue.js'
import { type InputIssue, parseInput } from '../check/input-issue.js'
import { toJsonPointer } from '../check/json-pointer.js'
import { keysOfCounted } from '../check/model.js'
import { nameKey } from '../notation/name-key.js'
import type { Path } from '../quantity/figure.js'
import { sumExactly } from '../quantity/scaled-decimal.js'
import { isKnownPointer, meantPointer } from './pointers.js'
import { pointersOf, readyScorecard, type Scorecard } from './ready-scorecard.js'
import type { BandEnds, Criterion, Pointer, ScorecardDeclaration, Scoring } from './scorecard.js'
import { scorecardSchema } from './scorecard-schema.js'

/** A scorecard, or what prevents reading one. */
export type ScorecardReading =
  | { readonly success: true; readonly scorecard: Scorecard }
  | { readonly success: false; readonly issues: readonly InputIssue[] }

/**
 * Makes a scorecard (bộ tiêu chí chấm điểm) ready for scoring. Throws an `InvalidScorecardError` with all issues: maxima
 * that do not add up to that of their group on every day, bands that overlap or leave something out, two criteria of one
 * code, figures that no report has, a criterion inside itself.
 *
 * @example
 * ```ts
 * import { defineScorecard } from 'cchc/scorecard'
 *
 * const card = defineScorecard({
 *   id: 'my-province',
 *   title: { vi: 'Chỉ số cải cách hành chính', en: 'PAR INDEX' },
 *   basis: { document: 'Quyết định của UBND tỉnh', confirmed: true },
 *   decimals: 2,
 *   criteria: [
 *     {
 *       code: '1',
 *       label: { vi: 'Giải quyết hồ sơ đúng hạn', en: 'Dossiers resolved in time' },
 *       maximum: 20,
 *       scoring: {
 *         way: 'proportional',
 *         of: { numerator: 'tally.resolved.punctual', denominator: 'tally.resolved.total' },
 *         threshold: 98,
 *       },
 *     },
 *   ],
 * })
 * card.byCode.get('1')?.maximum // 20
 * ```
 */
export function defineScorecard(declaration: ScorecardDeclaration): Scorecard {
  const reading = safeParseScorecard(declaration)
  if (reading.success) return reading.scorecard
  throw new InvalidScorecardError(reading.issues)
}

/**
 * Reads a scorecard (bộ tiêu chí chấm điểm) from data of any kind, such as parsed JSON. Never throws: what cannot be used
 * comes back as issues with paths.
 *
 * @example
 * ```ts
 * import { safeParseScorecard } from 'cchc/scorecard'
 *
 * const reading = safeParseScorecard({ id: 'my-province' })
 * if (!reading.success) reading.issues[0] // { path: ['title'], code: 'missing' }
 * ```
 */
export function safeParseScorecard(input: unknown): ScorecardReading {
  const cycle = findCycle(input)
  if (cycle !== undefined) return { success: false, issues: [inconsistent(cycle, 'cycle')] }
  const parsed = parseInput(scorecardSchema, input)
  if (!parsed.success) return parsed
  const issues = issuesOf(parsed.data)
  return issues.length === 0
    ? { success: true, scorecard: readyScorecard(parsed.data) }
    : { success: false, issues }
}

/**
 * A scorecard whose parts do not fit together (bộ tiêu chí không hợp lệ); `issues` says where and why.
 *
 * @example
 * ```ts
 * import { defineScorecard } from 'cchc/scorecard'
 *
 * defineScorecard({
 *   id: 'empty',
 *   title: { vi: 'Chỉ số', en: 'Index' },
 *   basis: { document: 'Quyết định', confirmed: true },
 *   decimals: 2,
 *   criteria: [],
 * }) // throws InvalidScorecardError
 * ```
 */
export class InvalidScorecardError extends Error {
  override readonly name = 'InvalidScorecardError'
  readonly issues: readonly InputIssue[]

  constructor(issues: readonly InputIssue[]) {
    const lines = issues.map((issue) => `${toJsonPointer(issue.path) || '/'}: ${describeDataIssue(issue)}`)
    super(`bộ tiêu chí không hợp lệ\n${lines.join('\n')}`)
    this.issues = issues
  }
}

/** No card is deeper: areas, criteria, parts of criteria. */
const mostLevels = 10

/** Where a criterion stands inside itself, or deeper than any card has criteria. */
function findCycle(input: unknown, path: Path = [], above: readonly unknown[] = []): Path | undefined {
  const key = above.length === 0 ? 'criteria' : 'children'
  const list = (input as Readonly<Record<string, unknown>> | null | undefined)?.[key]
  if (!Array.isArray(list)) return undefined
  for (const [index, child] of list.entries()) {
    const place = [...path, key, index]
    if (above.includes(child) || above.length >= mostLevels) return place
    const inside = findCycle(child, place, [...above, child])
    if (inside !== undefined) return inside
  }
  return undefined
}

function inconsistent(
  path: Path,
  reason: string,
  data?: Readonly<Record<string, string | number>>,
): InputIssue {
  return { path, code: 'inconsistent', reason, ...(data && { data }) }
}

function unknownFigure(path: Path, pointer: Pointer): InputIssue {
  const nearest = meantPointer(pointer)
  return { path, code: 'unknown-key', key: pointer, ...(nearest !== undefined && { nearest }) }
}

function issuesOf(card: ScorecardDeclaration): readonly InputIssue[] {
  const issues: InputIssue[] = [...repeatedDays(card.inForce, [])]
  const codes = new Set<string>()
  const visit = (criterion: Criterion, path: Path) => {
    const { code, maximum, children, scoring } = criterion
    if (codes.has(nameKey(code))) issues.push({ path: [...path, 'code'], code: 'repeated-key', key: code })
    codes.add(nameKey(code))
    issues.push(...repeatedDays(criterion.inForce, path))
    issues.push(...tooPrecise(maximum, card.decimals, [...path, 'maximum']))
    if (children !== undefined && children.length > 0) {
      if (scoring !== undefined) issues.push(inconsistent([...path, 'scoring'], 'scored-group'))
      for (const [index, child] of children.entries()) visit(child, [...path, 'children', index])
    } else if (scoring === undefined) issues.push({ path: [...path, 'scoring'], code: 'missing' })
    else issues.push(...scoringIssues(scoring, criterion, card.decimals, [...path, 'scoring']))
  }
  for (const [index, criterion] of card.criteria.entries()) visit(criterion, ['criteria', index])
  issues.push(...maximaIssues(card))
  const most = sumExactly(card.criteria.map(({ maximum }) => maximum))
  if (card.classes !== undefined) issues.push(...bandIssues(card.classes, ['classes'], most))
  return issues
}

/** Two entries of one day leave open whether the card is in force from it on. */
function repeatedDays(inForce: Dated<true> = [], path: Path): readonly InputIssue[] {
  const days = new Set<IsoDate>()
  return inForce.flatMap(({ from }, index): readonly InputIssue[] => {
    const isRepeated = days.has(from)
    days.add(from)
    return isRepeated ? [{ path: [...path, 'inForce', index, 'from'], code: 'repeated-key', key: from }] : []
  })
}

/** Points of more decimals than the card rounds to would be lost, or rounded above a maximum. */
function tooPrecise(points: number, decimals: number, path: Path): readonly InputIssue[] {
  const text = String(points)
  const printed = /^\d+(?:\.(\d+))?$/.exec(text)
  if (printed !== null && (printed[1]?.length ?? 0) <= decimals) return []
  return [{ path, code: 'unreadable', notation: { code: 'too-precise', text, position: 0 } }]
}

/** The maxima of a group have to add up on every day on which they change. */
function maximaIssues(card: ScorecardDeclaration): readonly InputIssue[] {
  const issues = new Map<string, InputIssue>()
  const days = new Set<IsoDate>(['1900-01-01'])
  const collect = (dated: Dated<true> | undefined, criteria: readonly Criterion[]) => {
    for (const { from } of dated ?? []) days.add(from)
    for (const { inForce, children = [] } of criteria) collect(inForce, children)
  }
  collect(card.inForce, card.criteria)
  const judge = ({ maximum, children = [] }: Criterion, path: Path, day: IsoDate) => {
    if (children.length === 0) return
    const sum = sumExactly(children.flatMap((child) => (isOn(child.inForce, day) ? [child.maximum] : [])))
    const place = toJsonPointer(path)
    if (sum !== maximum && !issues.has(place))
      issues.set(place, inconsistent([...path, 'maximum'], 'maxima', { maximum, sum, day }))
    for (const [index, child] of children.entries())
      if (isOn(child.inForce, day)) judge(child, [...path, 'children', index], day)
  }
  for (const day of [...days].sort()) {
    if (!isOn(card.inForce, day)) continue
    for (const [index, criterion] of card.criteria.entries())
      if (isOn(criterion.inForce, day)) judge(criterion, ['criteria', index], day)
  }
  return [...issues.values()]
}

function isOn(inForce: Dated<true> | undefined, day: IsoDate): boolean {
  return inForce === undefined || valueOn(inForce, day) === true
}

function scoringIssues(
  scoring: Scoring,
  { maximum }: Criterion,
  decimals: number,
  path: Path,
): readonly InputIssue[] {
  const issues: InputIssue[] = []
  const judge = (points: number | undefined, at: Path) => {
    if (points === undefined) return
    if (points > maximum) issues.push({ path: [...path, ...at], code: 'too-large', maximum })
    else issues.push(...tooPrecise(points, decimals, [...path, ...at]))
  }
  for (const [at, counted] of pointersOf(scoring))
    for (const pointer of keysOfCounted(counted))
      if (!isKnownPointer(pointer)) issues.push(unknownFigure([...path, ...at], pointer))
  judge(scoring.whenMissing, ['whenMissing'])
  if ('whenNoBase' in scoring) judge(scoring.whenNoBase, ['whenNoBase'])
  if (scoring.way === 'deduction') {
    judge(scoring.least, ['least'])
    judge(scoring.each, ['each'])
  } else if (scoring.way === 'manual') judge(scoring.from, ['from'])
  else if (scoring.way === 'choice' || scoring.way === 'bands') {
    const [key, steps] =
      scoring.way === 'bands' ? (['bands', scoring.bands] as const) : (['choices', scoring.choices] as const)
    for (const [index, { points }] of steps.entries()) judge(points, [key, index, 'points'])
    if (!steps.some(({ points }) => points >= maximum))
      issues.push(inconsistent([...path, key], 'maximum-out-of-reach'))
  }
  if (scoring.way === 'bands')
    issues.push(...bandIssues(scoring.bands, [...path, 'bands'], 'numerator' in scoring.of ? 100 : undefined))
  if (scoring.way === 'choice') {
    const values = scoring.choices.map(({ value }) => value)
    for (const [index, value] of values.entries())
      if (values.indexOf(value) < index)
        issues.push({
          path: [...path, 'choices', index, 'value'],
          code: 'repeated-key',
          key: String(value),
        })
  }
  return issues
}

/** Bands have to follow each other from 0 on, each end in one of them; the last may end with the most that there is. */
function bandIssues(bands: readonly BandEnds[], path: Path, most: number | undefined): readonly InputIssue[] {
  const ends = bands.map(({ from, above, to, below }, index) => ({
    path: [...path, index],
    isTwice: (from !== undefined && above !== undefined) || (to !== undefined && below !== undefined),
    low: from ?? above ?? Number.NEGATIVE_INFINITY,
    isLowIn: above === undefined,
    high: to ?? below ?? Number.POSITIVE_INFINITY,
    isHighIn: below === undefined,
  }))
  const isEmpty = (band: (typeof ends)[number]) =>
    band.isTwice || band.low > band.high || (band.low === band.high && !(band.isLowIn && band.isHighIn))
  const empty = ends.filter(isEmpty)
  if (empty.length > 0) return empty.map((band) => inconsistent(band.path, 'band-ends'))
  const sorted = [...ends].sort(
    (one, other) =>
      one.low - other.low || Number(other.isLowIn) - Number(one.isLowIn) || one.high - other.high,
  )
  const issues: InputIssue[] = []
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first !== undefined && (first.low > 0 || (first.low === 0 && !first.isLowIn)))
    issues.push(inconsistent(first.path, 'band-gap', { at: 0 }))
  for (const [index, band] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next === undefined) break
    if (band.high > next.low || (band.high === next.low && band.isHighIn && next.isLowIn))
      issues.push(inconsistent(next.path, 'band-overlap', { at: next.low }))
    else if (band.high < next.low || !(band.isHighIn || next.isLowIn))
      issues.push(inconsistent(next.path, 'band-gap', { at: band.high }))
  }
  if (last !== undefined && Number.isFinite(last.high) && !(last.isHighIn && last.high === most))
    issues.push(inconsistent(last.path, 'band-gap', { at: last.high }))
  return issues
}
