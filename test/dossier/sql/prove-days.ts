import { expect, it } from 'vitest'
import { fromDayNumber, type IsoDate, toDayNumber } from '../../../src/calendar/day.js'
import { holds } from '../../../src/sql/dialect.js'
import { dialects } from '../../../src/sql/dialects.js'
import { integer, joined, name, sql } from '../../../src/sql/fragment.js'
import { print } from '../../../src/sql/print.js'
import type { Engine } from './engines.js'
import { fillTables, type PortalRow } from './portal.js'

const edges: readonly IsoDate[] = [
  '1900-01-01',
  '1969-12-31',
  '1970-01-01',
  '1970-01-02',
  '1999-12-31',
  '2024-02-29',
  '2037-12-31',
  '2199-12-31',
]
/** The start of a day in Viet Nam, a second later, noon, about midnight at UTC, the last second. */
const times = [0, 1, 43_200, 25_199, 25_200, 61_199, 61_200, 86_399]
const secondsOf = (day: number, time: number) => day * 86_400 - 25_200 + time
const dayAfterTheLast = toDayNumber('2199-12-31') + 1

/** Holds that columns of days, whatever they hold, are days in Viet Nam. Asks for the tables of a portal. */
export function proveDays(engineOf: () => Engine): void {
  it.each(holds)('every moment of a column of the kind %s falls on its day in Viet Nam', async (kind) => {
    const engine = engineOf()
    // A `TIMESTAMP` of MariaDB and a `Date` of ClickHouse hold fewer years.
    const isNarrow = engine.dialect === 'clickhouse' || (engine.dialect === 'mariadb' && kind === 'instant')
    const days = edges.map(toDayNumber)
    const kept = isNarrow ? days.filter((day) => day > 0 && day < toDayNumber('2038-01-01')) : days
    const moments: PortalRow['received'][] = [
      ...kept.flatMap((day) => times.map((time) => secondsOf(day, time))),
      ...(isNarrow ? [] : [secondsOf(toDayNumber('1900-01-01'), -1), secondsOf(dayAfterTheLast, 0)]),
      'absurd',
      null,
    ]
    const rows = moments.map((received, index): PortalRow => {
      const nothing = { field: null, unit: null, channel: null, due: null, ended: null, kind: null }
      return { id: String(index), ...nothing, received, pauses: [] }
    })
    await fillTables(engine, rows)

    const dialect = dialects[engine.dialect]
    const column = dialect.day(name('dossier', `nhận ${kind}`), kind)
    const bounds = [...days, dayAfterTheLast]
    const flags = [
      sql`CASE WHEN ${column.isAbsurd} THEN 1 ELSE 0 END AS absurd`,
      ...bounds.flatMap((day, index) => [
        sql`CASE WHEN ${column.isBefore(day)} THEN 1 ELSE 0 END AS before_${integer(index)}`,
        sql`CASE WHEN ${column.isFrom(day)} THEN 1 ELSE 0 END AS from_${integer(index)}`,
      ]),
    ]
    const isOfType = column.isOfType ?? sql`1 = 1`
    const statement = sql`
      SELECT ${name('dossier', 'mã')} AS id, ${column.number} AS day, ${joined(flags, sql`, `)}
      FROM ${name('hồ sơ')} AS dossier
      WHERE ${isOfType}`
    const found = await engine.run(print(statement, dialect))
    const byId = new Map(found.map((row) => [String(row.id), row]))
    expect(found).toHaveLength(rows.length)

    for (const [index, moment] of moments.entries()) {
      const row = byId.get(String(index)) ?? {}
      const day = typeof moment === 'number' ? Math.floor((moment + 25_200) / 86_400) : undefined
      const isRight = day !== undefined && day >= (days[0] as number) && day < dayAfterTheLast
      const read = row.day === null ? null : fromDayNumber(Number(row.day))
      const at = `${moment}`
      expect([at, read]).toEqual([at, isRight ? fromDayNumber(day) : null])
      expect([at, Number(row.absurd)]).toEqual([at, isRight || moment === null ? 0 : 1])
      if (!isRight) continue
      const sides = bounds.map((_, at) => [Number(row[`before_${at}`]), Number(row[`from_${at}`])])
      expect([at, sides]).toEqual([at, bounds.map((bound) => (day < bound ? [1, 0] : [0, 1]))])
    }
  })
}
