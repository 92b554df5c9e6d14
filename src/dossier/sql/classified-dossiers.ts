import type { Dialect } from '../../sql/dialect.js'
import { all, type Fragment, integer, joined, name, sql } from '../../sql/fragment.js'
import { type ClassRule, cells, classRulesOf, type Ending, endingNumbers } from '../counting-cells.js'
import { outcomeKinds } from '../dossier.js'
import type { Count } from './count.js'
import type { DossierSource } from './dossier-source.js'
import { haveWaited } from './paused-dossiers.js'
import { columnsOf, isSameId, nothing, tableOf, typesOf } from './source-columns.js'
import {
  columns,
  dayNumber,
  factsOf,
  fenceOf,
  identityOf,
  intakeFactor,
  type Step,
  step,
  stepAfter,
} from './steps.js'
import { deadline } from './working-days.js'

/**
 * The dossiers of a period with their cells, as the last of one or two chains of steps, whose rows are to be put together:
 * `id`, the groupings, `part`, `cells`, NULL for a dossier that cannot be counted, `outside_calendar`, and `counts`, 1.
 */
export function classifiedDossiers(count: Count, further: readonly Fragment[]): readonly Step[] {
  const { pauses } = count.source
  if (pauses === undefined) return [asIfNoneWaited(count, sql`dossiers`, further)]
  const paused = readDossiers(count, sql`paused_dossiers`, further)
  return [
    asIfNoneWaited(count, sql`unpaused_dossiers`, further, pauses),
    classified(count, haveWaited(count, paused), paused.called),
  ]
}

/**
 * What adds up to the dossiers of a period with their cells: all, as if none had waited for a supplement; those that did; and
 * those once more as if they had not, with -1 as `counts`. So an engine counts the many in one run over one table, on several
 * processors.
 */
export function countedDossiers(count: Count): readonly Step[] {
  const all = asIfNoneWaited(count, sql`dossiers`)
  if (count.source.pauses === undefined) return [all]
  const paused = readDossiers(count, sql`paused_dossiers`)
  return [all, classified(count, haveWaited(count, paused, true), paused.called)]
}

function asIfNoneWaited(
  count: Count,
  named: Fragment,
  further: readonly Fragment[] = [],
  without?: Pauses,
): Step {
  const dossiers = readDossiers(count, named, further, fenceOf(count), without)
  return classified(count, neverWaited(count, dossiers), named)
}

type Pauses = NonNullable<DossierSource['pauses']>

/** The rows of the table that may belong to the period, days and codes as numbers; if asked, only those without a pause. */
function readDossiers(
  count: Count,
  named: Fragment,
  further: readonly Fragment[] = [],
  fence = sql``,
  without?: Pauses,
): Step {
  const { source, dialect, from, horizon, by, splitBy } = count
  const { id, grouping, receivedOn, dueOn, channel, outcome } = columnsOf(source, dialect)
  const isAbsurd = [dueOn, outcome?.on].flatMap((day) =>
    day === undefined ? [] : [sql` OR ${day.isAbsurd}`],
  )
  if (outcome !== undefined) isAbsurd.push(sql` OR ${outcome.isUnlisted}`)
  const ofPeriod = [
    sql`(${receivedOn.isBefore(horizon + 1)} OR ${receivedOn.isAbsurd} OR ${receivedOn.column} IS NULL)`,
    ...(outcome === undefined
      ? []
      : [
          joined(
            [
              sql`(${outcome.on.isFrom(from)}`,
              sql`${outcome.on.isAbsurd}`,
              sql`${outcome.on.column} IS NULL`,
              receivedOn.isFrom(from),
              receivedOn.isAbsurd,
              sql`${receivedOn.column} IS NULL)`,
            ],
            sql` OR `,
          ),
        ]),
    ...typesOf([receivedOn, dueOn, outcome?.on]),
  ]
  const read = sql`
    SELECT
      ${columns([
        sql`${id} AS id`,
        ...(without === undefined ? [] : [sql`${dialect.text(id)} AS letters`]),
        ...by.map((each) => sql`${grouping(each)} AS ${name(each)}`),
        ...(splitBy === undefined ? [] : [sql`${name('dossier', splitBy)} AS part`]),
        sql`${receivedOn.number} AS received_on`,
        sql`${channel} AS channel`,
        sql`${dueOn?.number ?? nothing} AS due_on`,
        sql`${outcome?.kind ?? nothing} AS outcome`,
        sql`${outcome?.on.number ?? nothing} AS outcome_on`,
        sql`CASE WHEN FALSE${joined(isAbsurd, sql``)} THEN 1 ELSE 0 END AS absurd`,
      ])}
    FROM ${tableOf(source.table)} AS dossier
    WHERE ${joined([...ofPeriod, ...further], sql`\n  AND `)}${fence}`
  const end = dayNumber(horizon)
  const selected = [
    ...identityOf(count),
    sql`received_on`,
    sql`channel`,
    sql`due_on`,
    sql`${deadline(count, sql`due_on`)} AS last_day`,
    sql`outcome_on`,
    sql`CASE WHEN outcome_on <= ${end} THEN outcome END AS ended_as`,
    sql`CASE WHEN outcome_on <= ${end} THEN outcome_on ELSE ${end} END AS seen_on`,
    sql`
        CASE
          WHEN received_on IS NULL OR channel IS NULL OR absurd = 1 THEN 1
          WHEN (outcome IS NULL) <> (outcome_on IS NULL) OR outcome_on < received_on THEN 1
          ELSE 0
        END AS refused`,
  ]
  const rows = step(sql`rows_of_${named}`, read)
  return stepAfter(rows, named, selected, without && haveNone(without, rows, dialect))
}

/** The condition that rows have no pause. */
function haveNone({ table, dossier }: Pauses, { name: rows }: Step, dialect: Dialect): Fragment {
  const isSame = isSameId(name('pause', dossier), sql`${rows}.id`, dialect, sql`${rows}.letters`)
  return sql`\nWHERE NOT EXISTS (SELECT 1 FROM ${tableOf(table)} AS pause WHERE ${isSame})`
}

/** The facts of dossiers without supplements. */
function neverWaited(count: Count, dossiers: Step): Step {
  return stepAfter(dossiers, sql`facts_of_${dossiers.called}`, [
    ...factsOf(count),
    sql`refused`,
    sql`last_day AS due_on`,
    sql`0 AS awaiting`,
    sql`0 AS outside_calendar`,
    sql`1 AS counts`,
  ])
}

/**
 * Dossiers with the cells that they came in by and, by the classes of the policy, stand in: both as one number, so that an
 * engine takes what is grouped by them for no more groups than there are.
 */
function classified(count: Count, dossiers: Step, named: Fragment): Step {
  const arms = outcomeKinds.map(
    (kind) => sql`WHEN ${integer(endingNumbers[kind], kind)} THEN ${classOf(count, kind)}`,
  )
  const selected = [
    ...identityOf(count),
    sql`
        CASE
          WHEN refused = 1 THEN NULL
          WHEN received_on < ${dayNumber(count.from)} THEN ${integer(cells.carriedOver, 'carriedOver')}
          ELSE channel
        END * ${integer(intakeFactor)} + CASE ended_as
          ${joined(arms, sql`\n`)}
          ELSE ${classOf(count, 'open')}
        END AS cells`,
    sql`outside_calendar`,
    sql`counts`,
  ]
  return stepAfter(dossiers, sql`classified_${named}`, selected, fenceOf(count))
}

/** The cell of the dossiers that ended in one way. */
function classOf({ policy }: Count, ending: Ending): Fragment {
  const rules = classRulesOf(policy).filter(({ end }) => end.includes(ending))
  const last = rules.findIndex(({ due, awaiting }) => due === undefined && !awaiting)
  const otherwise = cellOf(rules[last] as ClassRule)
  if (last === 0) return otherwise
  const arms = rules.slice(0, last).map((rule) => {
    const { due, awaiting } = rule
    const conditions = [
      ...(due === undefined ? [] : [dueConditions[due]]),
      ...(awaiting ? [sql`awaiting = 1`] : []),
    ]
    return sql`WHEN ${all(conditions)} THEN ${cellOf(rule)}`
  })
  return sql`
        CASE
          ${joined(arms, sql`\n`)}
          ELSE ${otherwise}
        END`
}

function cellOf({ cell }: ClassRule): Fragment {
  return integer(cells[cell], cell)
}

const dueConditions = {
  none: sql`due_on IS NULL`,
  ahead: sql`due_on > seen_on`,
  today: sql`due_on = seen_on`,
  past: sql`due_on < seen_on`,
} as const
