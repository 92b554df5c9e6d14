import { valueOn } from '../../calendar/dated.js'
import { type IsoDate, toDayNumber } from '../../calendar/day.js'
import { type Fragment, integer, joined, name, sql } from '../../sql/fragment.js'
import { classesOf, endingNumbers, endings } from '../counting-cells.js'
import type { CountingPolicy, SupplementEffect } from '../counting-policy.js'
import type { Count } from './count.js'
import { dayOf, endOf, isSameId, nothing, tableOf, typesOf } from './source-columns.js'
import { columns, dayNumber, factsOf, type Step, step, stepAfter } from './steps.js'
import { workingDaysOf } from './working-days.js'

const inPlace = sql`PARTITION BY letters ORDER BY place`
const soFar = sql`${inPlace} ROWS UNBOUNDED PRECEDING`

/**
 * The facts of dossiers with supplements, which may move the due day one after the other. It looks recursive, and is not:
 * once a supplement is asked for after the due day, so are all later ones. So each is reckoned as if it and all before it
 * moved the due day, and those from the first late one on are left out. As differences there are two rows for each, as `countedDossiers` says.
 */
export function haveWaited(count: Count, dossiers: Step, asDifferences = false): Step {
  const effects = effectsOf(count)
  const ordered = orderedPauses(count, dossiers)
  const moves = effects.some(({ effect }) => effect !== 'as-dated')
  const judged = moves ? judgedPauses(count, ordered, effects) : ordered
  const settled = settledDossiers(count, summedPauses(count, judged, moves), dossiers.called)
  return asDifferences ? differences(count, settled) : settled
}

const ofDossier = (count: Count) => [...factsOf(count), sql`refused`, sql`due_on`, sql`last_day`]
const ofPause = [sql`letters`, sql`from_on`, sql`to_on`, sql`unreadable`, sql`contradictory`]

/** The pauses in the order of time, ended by the outcome at the latest, and whether their days can be so. */
function orderedPauses(count: Count, dossiers: Step): Step {
  const { dialect, source } = count
  const pauses = source.pauses as NonNullable<typeof source.pauses>
  const from = dayOf('pause', pauses.from, dialect)
  const to = dayOf('pause', pauses.to, dialect)
  const isSame = isSameId(name('pause', pauses.dossier), sql`dossiers.id`, dialect)
  const conditions = [isSame, ...typesOf([from, to])]
  const all = sql`
    SELECT
      ${columns([
        ...[...ofDossier(count), sql`outcome_on`].map((column) => sql`dossiers.${column}`),
        sql`${dialect.text(sql`dossiers.id`)} AS letters`,
        sql`${from.number} AS from_on`,
        sql`${endOf(to)} AS until_on`,
      ])}
    FROM ${dossiers.name} AS dossiers
    JOIN ${tableOf(pauses.table)} AS pause
      ON ${joined(conditions, sql`\n  AND `)}`
  const inOrder = sql`PARTITION BY letters ORDER BY from_on, until_on`
  return stepAfter(step(sql`pauses`, all, dossiers.steps), sql`ordered_pauses`, [
    ...ofDossier(count),
    sql`letters`,
    sql`from_on`,
    sql`CASE WHEN outcome_on < until_on THEN outcome_on ELSE until_on END AS to_on`,
    sql`CASE WHEN from_on IS NULL OR until_on IS NULL THEN 1 ELSE 0 END AS unreadable`,
    sql`
      CASE
        WHEN from_on < received_on OR from_on > outcome_on OR until_on < from_on THEN 1
        WHEN from_on < LAG(until_on) OVER (${inOrder}) THEN 1
        ELSE 0
      END AS contradictory`,
    sql`ROW_NUMBER() OVER (${inOrder}) AS place`,
  ])
}

/** The pauses with the due day that each leads to, and whether it or one before was asked for when the dossier was late. */
function judgedPauses(count: Count, ordered: Step, effects: readonly EffectFrom[]): Step {
  const { through, ofRank } = workingDaysOf(count)
  const known = [...ofDossier(count), ...ofPause, sql`place`]
  const ranks = [
    [sql`received_on`, sql`received_rank`],
    [sql`due_on`, sql`due_rank`],
    [sql`last_day`, sql`last_rank`],
    [sql`from_on`, sql`from_rank`],
    [sql`to_on`, sql`to_rank`],
  ] as const
  const ranked = stepAfter(ordered, sql`ranked_pauses`, [
    ...known,
    ...ranks.map(([day, rank]) => sql`${through(day)} AS ${rank}`),
  ])
  const addsWaits = effects.some(({ effect }) => effect === 'pause')
  const measured = stepAfter(ranked, sql`measured_pauses`, [
    ...known,
    ...ranks.map(([, rank]) => rank),
    sql`CAST(SUM(to_rank - from_rank) OVER (${soFar}) AS ${count.dialect.integer}) AS waited`,
  ])
  const formulas: Readonly<Record<SupplementEffect, Fragment>> = {
    'as-dated': sql`last_day`,
    // The whole time again, from the day on which the dossier was complete. No day off is a time.
    restart: sql`
      CASE
        WHEN due_rank <= received_rank AND to_rank IS NOT NULL THEN to_on
        ELSE ${ofRank(sql`to_rank + due_rank - received_rank`)}
      END`,
    // The working days that it waited, on top.
    pause: sql`
      CASE
        WHEN to_rank IS NULL THEN NULL
        WHEN waited = 0 AND last_rank IS NOT NULL THEN last_day
        ELSE ${ofRank(sql`last_rank + waited`)}
      END`,
  }
  const reckoned = stepAfter(addsWaits ? measured : ranked, sql`reckoned_pauses`, [
    ...known,
    sql`${byDayOfReception(effects, formulas)} AS due_after`,
  ])
  const compared = stepAfter(reckoned, sql`compared_pauses`, [
    ...known,
    sql`due_after`,
    sql`CASE WHEN place = 1 THEN last_day ELSE LAG(due_after) OVER (${inPlace}) END AS due_before`,
  ])
  return stepAfter(compared, sql`judged_pauses`, [
    ...known,
    sql`due_after`,
    sql`MAX(CASE WHEN from_on > due_before THEN 1 ELSE 0 END) OVER (${soFar}) AS was_late`,
  ])
}

/** A dossier a row: the day since which it waits, the day to which its due day was moved. */
function summedPauses(count: Count, pauses: Step, moves: boolean): Step {
  const dossier = ofDossier(count)
  const end = dayNumber(count.horizon)
  const isComplete = sql`was_late = 0 AND to_on <= seen_on`
  return stepAfter(
    pauses,
    sql`dossiers_with_pauses`,
    [
      ...dossier,
      sql`MAX(unreadable) AS unreadable`,
      sql`MAX(contradictory) AS contradictory`,
      sql`MAX(CASE WHEN from_on <= ${end} AND to_on > ${end} THEN from_on END) AS asked_on`,
      moves ? sql`MAX(CASE WHEN ${isComplete} THEN due_after END) AS moved_to` : sql`${nothing} AS moved_to`,
      moves
        ? sql`MAX(CASE WHEN ${isComplete} AND due_after IS NULL AND due_on IS NOT NULL THEN 1 ELSE 0 END) AS is_outside`
        : sql`0 AS is_outside`,
    ],
    sql`\nGROUP BY letters, ${joined(dossier, sql`, `)}`,
  )
}

/** The facts of dossiers that waited, and once more, to be taken away, as if they had not. */
function differences(count: Count, settled: Step): Step {
  const either = (waited: Fragment, otherwise: Fragment) =>
    sql`CASE WHEN sign = 1 THEN ${waited} ELSE ${otherwise} END AS ${waited}`
  return stepAfter(
    settled,
    sql`differences`,
    [
      ...factsOf(count),
      either(sql`refused`, sql`was_refused`),
      either(sql`due_on`, sql`last_day`),
      either(sql`awaiting`, sql`0`),
      either(sql`outside_calendar`, sql`0`),
      sql`sign AS counts`,
    ],
    sql`\nCROSS JOIN (SELECT 1 AS sign UNION ALL SELECT -1 AS sign) AS signs`,
  )
}

/** The facts of the dossiers. Pauses that contradict other days move nothing, nor do those outside the calendar. */
function settledDossiers(count: Count, summed: Step, called: Fragment): Step {
  const settled = stepAfter(summed, sql`settled_dossiers`, [
    ...factsOf(count),
    // ClickHouse reads a name that a step both has and gives as what it gives.
    sql`CASE WHEN unreadable = 1 THEN 1 ELSE refused END AS is_refused`,
    sql`due_on AS recorded_due_on`,
    sql`CASE WHEN contradictory = 0 AND is_outside = 0 THEN COALESCE(moved_to, last_day) ELSE last_day END AS moved_due_on`,
    sql`CASE WHEN contradictory = 0 AND ended_as IS NULL THEN asked_on END AS asked_on`,
    sql`CASE WHEN contradictory = 0 THEN is_outside ELSE 0 END AS is_outside`,
    sql`refused AS was_refused`,
    sql`last_day`,
  ])
  // What was late when the supplement was asked for stays late; no supplement before makes it due earlier.
  const isAwaited = sql`recorded_due_on IS NULL OR asked_on <= recorded_due_on OR asked_on <= moved_due_on`
  return stepAfter(settled, sql`facts_of_${called}`, [
    ...factsOf(count),
    sql`is_refused AS refused`,
    sql`moved_due_on AS due_on`,
    sql`CASE WHEN asked_on IS NOT NULL AND (${isAwaited}) THEN 1 ELSE 0 END AS awaiting`,
    sql`
      CASE
        WHEN is_refused = 1 OR asked_on <= recorded_due_on${indifferentEndings(count.policy)} THEN 0
        ELSE is_outside
      END AS outside_calendar`,
    sql`was_refused`,
    sql`last_day`,
    sql`1 AS counts`,
  ])
}

/** The endings whose class does not depend on the due day, so that it does not matter whether it can be reckoned. */
function indifferentEndings(policy: CountingPolicy): Fragment {
  const { whateverDueDay } = classesOf(policy)
  return joined(
    endings.flatMap((ending) =>
      (whateverDueDay[2 * endingNumbers[ending]] as number) >= 0
        ? [sql` OR ended_as = ${integer(endingNumbers[ending], ending)}`]
        : [],
    ),
    sql``,
  )
}

/** What a supplement does to the due day, from a day of reception on. */
interface EffectFrom {
  readonly from: number
  readonly effect: SupplementEffect
}

/** The effects of a policy in the order of days, each unlike the one before. */
function effectsOf({ policy: { supplement }, law }: Count): readonly EffectFrom[] {
  const always: IsoDate = '1900-01-01'
  if (supplement !== 'by-law') return [{ from: toDayNumber(always), effect: supplement }]
  return [always, ...law.map(({ from }) => from)]
    .map((day) => ({ from: toDayNumber(day), effect: valueOn(law, day) ?? 'as-dated' }))
    .filter(({ effect }, index, all) => effect !== all[index - 1]?.effect)
}

/** What the law in force on the day of reception makes of a supplement. */
function byDayOfReception(
  effects: readonly EffectFrom[],
  formulas: Readonly<Record<SupplementEffect, Fragment>>,
): Fragment {
  const [{ effect: first }, ...later] = effects as [EffectFrom, ...EffectFrom[]]
  if (later.length === 0) return formulas[first]
  const arms = later.map(
    ({ effect, from }) => sql`WHEN received_on >= ${dayNumber(from)} THEN ${formulas[effect]}`,
  )
  return sql`
    CASE
      ${joined(arms.reverse(), sql`\n`)}
      ELSE ${formulas[first]}
    END`
}
