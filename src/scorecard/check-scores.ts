import { valueOn } from '../calendar/dated.js'
import type { IsoDate } from '../calendar/day.js'
import { formatValue } from '../check/format-value.js'
import { type Located, type Ruleset, scope } from '../check/ruleset.js'
import { type CheckResult, type RunOptions, runRules } from '../check/run-rules.js'
import { inLanguages, type Text } from '../notation/language.js'
import { nameKey } from '../notation/name-key.js'
import type { Path } from '../quantity/figure.js'
import { sumExactly } from '../quantity/scaled-decimal.js'
import type { Report } from '../report/report.js'
import { rankingPlace } from '../report/rules/ranking-place.js'
import { sectionPartAboveWhole } from '../report/rules/section-part-above-whole.js'
import { type FiguresOfSection, sectionModelOf } from '../report/section-places.js'
import type { Ranking } from '../report/sections/ranking.js'
import {
  type CardBeside,
  type JudgedCriterion,
  type JudgedScores,
  type MadePoints,
  totalLabel,
} from './judged-scores.js'
import {
  type PublishedPoints,
  type PublishedScores,
  requirePublishedScores,
  requirePublishedUnits,
} from './published-scores.js'
import { leastOf, type ReadyCriterion, requireScorecard, type Scorecard } from './ready-scorecard.js'
import { scorecardRules, unitsRules } from './rules/index.js'
import { type ScoredCriterion, score } from './score.js'
import { classOfPoints, pointsOfRate } from './score-criterion.js'
import type { ScoreSource } from './score-source.js'

/** How published results are held against a card. */
export interface CheckScoresOptions extends Pick<RunOptions, 'severities'> {
  /** The day by whose card the unit was scored: the last of the period. */
  readonly on: IsoDate
  /** The figures by which the points are made again; absent: only what is published is compared. */
  readonly source?: ScoreSource
}

/**
 * Holds the published result of a unit against its card (kiểm tra kết quả chấm điểm): points against maxima, groups against
 * their criteria, points against published rates and against the figures of a report, the class, the rank, and the changes
 * from the time before. What is not published is not evaluated. Throws a `TypeError` where the result is not as
 * `publishedScoresSchema` reads it, or the card was not made by `defineScorecard`.
 *
 * @example
 * ```ts
 * import { checkScores, communeIndexTemplate } from 'cchc/scorecard'
 *
 * const published = { points: 105, rank: 3, of: 13 }
 * checkScores(communeIndexTemplate, published, { on: '2025-12-14' }).findings.map(({ rule }) => rule)
 * // ['scorecard/above-maximum']
 * ```
 */
export function checkScores(
  scorecard: Scorecard,
  published: PublishedScores,
  { on, source, severities }: CheckScoresOptions,
): CheckResult {
  requireScorecard(scorecard)
  requirePublishedScores(published)
  const places = (published.criteria ?? []).map(({ code, ...points }, index) => ({
    at: ['criteria', index],
    nameAt: ['criteria', index, 'code'],
    name: code,
    points,
  }))
  const judgement = { at: [], places, on, source, sourceAt: ['source'], most: 'warning' } as const
  const subject = { ...published, beside: beside(scorecard, published, judgement) }
  return runRules(rulesetOf([{ path: [], subject }], [{ path: [], subject: published }]), published, {
    on,
    severities,
  })
}

/**
 * Holds the published results of units that are ranked together against each other (kiểm tra bảng xếp hạng): ranks against
 * points with ties as 1-2-2-4, group by group, and a unit that stands there twice. Throws a `TypeError` where a result is not as
 * `publishedScoresSchema` reads it.
 *
 * @example
 * ```ts
 * import { checkUnits } from 'cchc/scorecard'
 *
 * const units = [
 *   { unit: 'Phường A', points: 90, rank: 1 },
 *   { unit: 'Xã B', points: 85, rank: 3 },
 * ]
 * checkUnits(units).findings[0]?.expected // 2
 * ```
 */
export function checkUnits(
  units: readonly PublishedScores[],
  options: Pick<RunOptions, 'severities'> = {},
): CheckResult {
  requirePublishedUnits(units)
  const each = units.map((subject, index) => ({ path: [index], subject }))
  const whole = scope(() => [{ path: [], subject: units }], unitsRules)
  return runRules({ scopes: [whole, ...ofRankings(each)] }, units, options)
}

/**
 * The rules of a report (bộ quy tắc của báo cáo) with those of scorecards: results of its section `ranking` whose index is
 * the title of a card, or one of its names, are held against the card. Points of the year of the report are held against its
 * own figures too, as a remark.
 *
 * @example
 * ```ts
 * import { checkReport, parseReport } from 'cchc'
 * import { reportRuleset } from 'cchc/report'
 * import { decision766, withScorecards } from 'cchc/scorecard'
 *
 * const report = parseReport({
 *   title: 'Báo cáo năm 2025',
 *   number: '45/BC-UBND',
 *   agency: { name: 'UBND xã A', level: 'commune' },
 *   period: { kind: 'year', year: 2025 },
 *   ranking: [{ index: 'Bộ chỉ số 766', year: 2025, points: 102 }],
 * })
 * const ruleset = withScorecards(reportRuleset, [decision766])
 * checkReport(report, { ruleset }).findings[0]?.rule // 'scorecard/above-maximum'
 * ```
 */
export function withScorecards(ruleset: Ruleset<Report>, scorecards: readonly Scorecard[]): Ruleset<Report> {
  scorecards.forEach(requireScorecard)
  const named = new Map(
    scorecards.flatMap((card) =>
      [...Object.values(card.declaration.title), ...(card.declaration.names ?? [])].map(
        (name) => [nameKey(name), card] as const,
      ),
    ),
  )
  const select = (report: Report): readonly Located<JudgedScores>[] =>
    (report.ranking ?? []).flatMap((ranking, index) => {
      const card = named.get(nameKey(ranking.index))
      return card === undefined
        ? []
        : [
            {
              path: [],
              subject: { ...report, beside: besideRanking(card, index, report, ruleset.dayOf?.(report)) },
            },
          ]
    })
  return { ...ruleset, scopes: [...ruleset.scopes, scope(select, scorecardRules)] }
}

function besideRanking(card: Scorecard, index: number, report: Report, day: IsoDate | undefined): CardBeside {
  const ranking = report.ranking?.[index] as Ranking
  const { year, month, week, components } = ranking
  const isOfReport = year != null && year === report.period.year && month == null && week == null
  const on = isOfReport || year == null ? day : (`${year}-12-31` as IsoDate)
  const at = ['ranking', index]
  const places = (components ?? []).map(({ name, ...points }, component) => ({
    at: [...at, 'components', component],
    nameAt: [...at, 'components', component, 'name'],
    name: name ?? '',
    points,
  }))
  const source = isOfReport ? { report } : undefined
  return beside(card, ranking, { at, places, on, source, sourceAt: [], most: 'info' })
}

/** Ranks and maxima are judged as those of a report. */
function ofRankings(each: readonly Located<PublishedScores>[]) {
  const model = sectionModelOf('ranking')
  const figures = each.map(
    ({ path, subject }): Located<FiguresOfSection> => ({
      path,
      subject: { model, place: { figures: subject, at: [] } },
    }),
  )
  return [
    scope(() => each as readonly Located<Ranking>[], [rankingPlace]),
    scope(() => figures, [sectionPartAboveWhole]),
  ]
}

function rulesetOf(
  results: readonly Located<JudgedScores>[],
  rankings: readonly Located<PublishedScores>[],
): Ruleset<PublishedScores> {
  return { scopes: [scope(() => results, scorecardRules), ...ofRankings(rankings)] }
}

/** A published criterion by its code or its label, and where it stands. */
interface PlacedPoints {
  readonly at: Path
  readonly nameAt: Path
  readonly name: string
  readonly points: PublishedPoints
}

/** Where a result stands, and what it is held against. */
interface Judgement {
  readonly at: Path
  readonly places: readonly PlacedPoints[]
  readonly on: IsoDate | undefined
  readonly source: ScoreSource | undefined
  /** Where the figures of the source stand. */
  readonly sourceAt: Path
  /** How sure it is that the figures of the source are those that were scored. */
  readonly most: 'warning' | 'info'
}

/** Joins what is published with what the card says of it. */
function beside(scorecard: Scorecard, published: PublishedScores, judgement: Judgement): CardBeside {
  const { at, places, on, source } = judgement
  const { declaration, criteria } = scorecard
  const isInForce =
    on === undefined
      ? undefined
      : declaration.inForce === undefined || valueOn(declaration.inForce, on) === true
  const common = { at, title: declaration.title, isInForce, strangers: [] }
  if (isInForce === false) return { ...common, criteria: [] }
  const isOn = ({ inForce }: ReadyCriterion) =>
    inForce === undefined || on === undefined || valueOn(inForce, on) === true
  const found = new Map<string, PlacedPoints>()
  const strangers: CardBeside['strangers'][number][] = []
  const byName = namesOf(scorecard)
  for (const place of places) {
    const code = byName.get(nameKey(place.name))
    if (code !== undefined && !found.has(code)) found.set(code, place)
    // A component without a name may be any.
    else if (place.name !== '')
      strangers.push({
        at: place.nameAt,
        code: place.name,
        isTwice: code !== undefined,
        severity: judgement.most,
      })
  }
  const scored = new Map<string, ScoredCriterion>()
  const collect = (each: ScoredCriterion) => {
    scored.set(each.code, each)
    each.children.forEach(collect)
  }
  if (source !== undefined && on !== undefined) score(scorecard, source, { on }).criteria.forEach(collect)

  const list: JudgedCriterion[] = []
  const add = (of: readonly ReadyCriterion[], whole: Omit<JudgedCriterion, 'parts'>): number => {
    const index = list.push({ ...whole, parts: [] }) - 1
    const parts = of.filter(isOn).map((each): number | Path => {
      const place = found.get(each.code)
      const placeOf = place?.at ?? [...whole.at, each.code]
      const inner = add(each.children, {
        at: placeOf,
        label: each.label,
        maximum: each.maximum,
        minimum: leastOf(each),
        made:
          place === undefined ? [] : madePoints(each, place, declaration, scored.get(each.code), judgement),
      })
      return place === undefined ? placeOf : inner
    })
    // Where no part is published, nothing can be added up.
    list[index] = { ...whole, parts: parts.some((part) => typeof part === 'number') ? parts : [] }
    return index
  }
  const maximum = sumExactly(criteria.filter(isOn).map((each) => each.maximum))
  add(criteria, { at, label: totalLabel, maximum, made: [] })
  const { points } = published
  const resultClass = points == null ? undefined : classOfPoints(declaration.classes ?? [], points)
  return { ...common, criteria: list, strangers, ...(resultClass && { class: resultClass }) }
}

/** The codes of criteria by what they are called: a code, a label, or both. */
function namesOf({ byCode }: Scorecard): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [code, { label }] of byCode)
    for (const name of [code, label.vi, label.en, `${code}. ${label.vi}`, `${code} ${label.vi}`])
      if (!names.has(nameKey(name))) names.set(nameKey(name), code)
  for (const code of byCode.keys()) names.set(nameKey(code), code)
  return names
}

function madePoints(
  criterion: ReadyCriterion,
  { at, points: { rate } }: PlacedPoints,
  card: Scorecard['declaration'],
  scored: ScoredCriterion | undefined,
  { sourceAt, most }: Judgement,
): readonly MadePoints[] {
  const made: MadePoints[] = []
  const byRate = rate == null ? undefined : pointsOfRate(criterion, rate, card)
  if (rate != null && byRate !== undefined)
    made.push({
      of: inLanguages((language) =>
        language === 'vi'
          ? `tỷ lệ ${formatValue(rate, language, 'percent')}`
          : `a rate of ${formatValue(rate, language, 'percent')}`,
      ),
      points: byRate,
      figures: typeof rate === 'string' ? [{ path: [...at, 'rate'], value: Number(rate) }] : [],
      severity: criterion.isConfirmed ? 'error' : 'info',
    })
  if (scored?.points != null && scored.figures.length > 0)
    made.push({
      of: ofFigures,
      points: scored.points,
      figures: scored.figures.map(({ path, ...figure }) => ({
        ...figure,
        path: sourceAt.length === 0 ? path.slice(1) : [...sourceAt, ...path],
      })),
      severity: criterion.isConfirmed ? most : 'info',
    })
  return made
}

const ofFigures: Text = { vi: 'số liệu của đơn vị', en: 'the figures of the unit' }
