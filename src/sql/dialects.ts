import { fromDayNumber, toDayNumber } from '../calendar/day.js'
import type { DayColumn, Dialect, Holds } from './dialect.js'
import { type Fragment, integer, type Parameter, type ParameterType, parameter, sql } from './fragment.js'

/** The days that a column may hold; whatever lies outside is taken for a slip of the keyboard. */
const firstDay = toDayNumber('1900-01-01')
const last = toDayNumber('2199-12-31')

/** A day as text, also the one before the first and the one after the last. */
function textOf(day: number): string {
  return day < firstDay ? '1899-12-31' : day > last ? '2200-01-01' : fromDayNumber(day)
}

/** The start of a day in Viet Nam, in the type of a column: what the column is compared with, so that an index serves. */
const startOfDay: Readonly<Record<Holds, (day: number) => Fragment>> = {
  day: (day) => parameter(textOf(day), 'date'),
  instant: (day) => parameter(`${textOf(day)} 00:00:00+07:00`, 'instant'),
  'viet-nam-time': (day) => parameter(`${textOf(day)} 00:00:00`, 'local-time'),
  'utc-time': (day) => parameter(`${textOf(day - 1)} 17:00:00`, 'local-time'),
}

/** A column of days that is compared with values of its own type. */
function boundedDay(
  column: Fragment,
  number: Fragment,
  startOf: (day: number) => Fragment,
  first = firstDay,
): DayColumn {
  const isFrom = (day: number) => sql`${column} >= ${startOf(day)}`
  const isBefore = (day: number) => sql`${column} < ${startOf(day)}`
  return {
    column,
    number: sql`CASE WHEN ${isFrom(first)} AND ${isBefore(last + 1)} THEN ${number} END`,
    isBefore,
    isFrom,
    isAbsurd: sql`(${isBefore(first)} OR ${isFrom(last + 1)})`,
  }
}

const standardCasts: Readonly<Record<ParameterType, string>> = {
  date: 'DATE',
  instant: 'TIMESTAMP WITH TIME ZONE',
  'local-time': 'TIMESTAMP',
  integers: 'INTEGER[]',
  text: 'TEXT',
}
const standard = {
  typed: (mark: string, { type }: Parameter) =>
    type === undefined ? mark : `CAST(${mark} AS ${standardCasts[type]})`,
  integer: sql`INTEGER`,
} as const

/** PostgreSQL 15 and later, also compiled for Node or the browser. */
const postgresql: Dialect = {
  title: 'PostgreSQL',
  quote: '"',
  placeholders: '$1',
  otherPlaceholders: ['?'],
  ...standard,
  lists: { parameter: (values) => values, element: (list, index) => sql`(${list})[${index}]` },
  // A plain 0 is cast, and what is cast ends the run on several processors.
  fence: sql`\nOFFSET BIGINT '0'`,
  text: (column) => sql`CAST(${column} AS text) COLLATE "C"`,
  day(column, holds) {
    const days: Readonly<Record<Holds, Fragment>> = {
      day: column,
      instant: sql`CAST(${column} AT TIME ZONE INTERVAL '+07:00' AS date)`,
      'viet-nam-time': sql`CAST(${column} AS date)`,
      'utc-time': sql`CAST(${column} + INTERVAL '7 hours' AS date)`,
    }
    // A range of one type holds no value of another, which is found out before the first row is read.
    const ranges: Readonly<Record<Holds, Fragment>> = {
      day: sql`daterange`,
      instant: sql`tstzrange`,
      'viet-nam-time': sql`tsrange`,
      'utc-time': sql`tsrange`,
    }
    const isOfType = sql`(TRUE OR ${ranges[holds]}(NULL, NULL) @> ${column})`
    const number = sql`${days[holds]} - DATE '1970-01-01'`
    return { ...boundedDay(column, number, startOfDay[holds]), isOfType }
  },
}

/** DuckDB, over tables of its own, Parquet or another database. */
const duckdb: Dialect = {
  title: 'DuckDB',
  quote: '"',
  placeholders: '$1',
  otherPlaceholders: ['?'],
  ...standard,
  lists: {
    parameter: (values) => JSON.stringify(values),
    // Negative places would count from the end.
    element: (list, index) => sql`(${list})[GREATEST(${index}, 0)]`,
  },
  text: (column) => sql`CAST(${column} AS VARCHAR) COLLATE "binary"`,
  day(column, holds) {
    const ofDate = (date: Fragment) => sql`CAST(${date} - DATE '1970-01-01' AS INTEGER)`
    const numbers: Readonly<Record<Holds, Fragment>> = {
      day: ofDate(column),
      instant: sql`CAST(floor((epoch(${column}) + 25200) / 86400) AS INTEGER)`,
      'viet-nam-time': ofDate(sql`CAST(${column} AS DATE)`),
      'utc-time': ofDate(sql`CAST(${column} + INTERVAL 7 HOUR AS DATE)`),
    }
    const withoutZone = sql`IN ('TIMESTAMP', 'TIMESTAMP_S', 'TIMESTAMP_MS', 'TIMESTAMP_NS')`
    const types: Readonly<Record<Holds, Fragment>> = {
      day: sql`= 'DATE'`,
      instant: sql`= 'TIMESTAMP WITH TIME ZONE'`,
      'viet-nam-time': withoutZone,
      'utc-time': withoutZone,
    }
    const isOfType = sql`CASE WHEN typeof(${column}) ${types[holds]} THEN TRUE ELSE error('not of the type that its mapping says: ' || typeof(${column})) END`
    return { ...boundedDay(column, numbers[holds], startOfDay[holds]), isOfType }
  },
}

/** SQLite 3.28 and later. Days and times are texts, as its own functions write them; a text that is none is odd. */
const sqlite: Dialect = {
  title: 'SQLite',
  quote: '"',
  placeholders: '?',
  otherPlaceholders: [],
  ...standard,
  typed: (mark) => mark,
  text: (column) => sql`CAST(${column} AS TEXT) COLLATE BINARY`,
  day(column, holds) {
    // Without its fraction, which SQLite would round up to the next second.
    const time = sql`substr(${column}, 1, 19)`
    const zone = sql`ltrim(substr(${column}, 20), '.0123456789')`
    // SQLite takes 24:00:00 for a time.
    const isTime = sql`strftime('%Y-%m-%d %H:%M:%S', ${time}) = replace(${time}, 'T', ' ') AND substr(${column}, 12, 2) < '24'`
    const isLocal = sql`${isTime} AND ${zone} = ''`
    const isInstant = sql`${isTime} AND (${zone} = 'Z' OR ${zone} GLOB '[-+][0-9][0-9]:[0-9][0-9]')`
    const [isRight, date] = {
      day: [sql`date(${column}) = ${column}`, column],
      instant: [isInstant, sql`date(${time} || ${zone}, '+7 hours')`],
      'viet-nam-time': [isLocal, sql`date(${time})`],
      'utc-time': [isLocal, sql`date(${time}, '+7 hours')`],
    }[holds] as [Fragment, Fragment]
    const isNear = sql`${date} BETWEEN '1900-01-01' AND '2199-12-31'`
    const number = sql`CASE WHEN ${isRight} AND ${isNear} THEN CAST(julianday(${date}) - 2440587.5 AS INTEGER) END`
    return {
      column,
      number,
      isBefore: (day) => sql`${number} < ${integer(day)}`,
      isFrom: (day) => sql`${number} >= ${integer(day)}`,
      isAbsurd: sql`(${column} IS NOT NULL AND ${number} IS NULL)`,
    }
  },
}

/** The start of a day in seconds since 1970, within what a `TIMESTAMP` can hold. */
function secondOf(day: number): Fragment {
  return parameter(Math.min(Math.max(day * 86_400 - 25_200, 1), 2_147_483_647), 'instant')
}

/** MariaDB 10.5 and later. A `TIMESTAMP` is an instant; a `DATETIME` a time without a zone. */
const mariadb: Dialect = {
  title: 'MariaDB',
  quote: '`',
  // Names stop at U+FFFF and do not end with a space.
  unsayable: /[\u{10000}-\u{10FFFF}]| $/u,
  placeholders: '?',
  otherPlaceholders: [],
  ...standard,
  typed(mark, parameter) {
    if (parameter.type === 'text') return mark
    if (parameter.type === 'instant') return `FROM_UNIXTIME(${mark})`
    return parameter.type === 'local-time' ? `CAST(${mark} AS DATETIME)` : standard.typed(mark, parameter)
  },
  text: (column) => sql`CONVERT(${column} USING utf8mb4) COLLATE utf8mb4_nopad_bin`,
  day(column, holds) {
    const numbers: Readonly<Record<Holds, Fragment>> = {
      // What has a time of day is no day.
      day: sql`CASE WHEN DATE(${column}) = ${column} THEN DATEDIFF(${column}, '1970-01-01') END`,
      instant: sql`CAST(FLOOR((UNIX_TIMESTAMP(${column}) + 25200) / 86400) AS SIGNED)`,
      'viet-nam-time': sql`DATEDIFF(${column}, '1970-01-01')`,
      'utc-time': sql`DATEDIFF(${column} + INTERVAL 7 HOUR, '1970-01-01')`,
    }
    // A text that begins with a day, or with two digits of a year, would be read as a day of another year.
    const number = sql`CASE WHEN ${column} + 0 >= 19000101 THEN ${numbers[holds]} END`
    const bounded = boundedDay(column, number, holds === 'instant' ? secondOf : startOfDay[holds])
    return { ...bounded, isAbsurd: sql`(${column} IS NOT NULL AND ${bounded.number} IS NULL)` }
  },
}

/** The types of the parameters of ClickHouse, an instant in seconds since 1970, a time as it is written. */
const clickhouseTypes: Readonly<Record<ParameterType, string>> = {
  date: 'Date32',
  instant: 'Int64',
  'local-time': 'String',
  integers: 'Array(Nullable(Int32))',
  text: 'String',
}

/**
 * ClickHouse. It has no time without a zone: what a column shows in the zone that its type names is one. Where there is no
 * day a column without NULL holds 1970-01-01 or, as `Date32`, 1900-01-01, so that days begin after those.
 */
const clickhouse: Dialect = {
  title: 'ClickHouse',
  quote: '"',
  readsBackslashes: true,
  placeholders: '{p1:String}',
  otherPlaceholders: [],
  typed(mark, { value, type }) {
    const written = type ? clickhouseTypes[type] : typeof value === 'number' ? 'Int64' : 'String'
    return `{${mark}:${written}}`
  },
  integer: sql`Nullable(Int32)`,
  lists: {
    parameter: (values) => values,
    // Negative places would count from the end.
    element: (list, index) => sql`(${list})[greatest(${index}, 0)]`,
  },
  text: (column) => sql`CAST(${column} AS Nullable(String))`,
  day(column, holds) {
    const days: Readonly<Record<Holds, Fragment>> = {
      day: column,
      instant: sql`toTimeZone(${column}, 'Etc/GMT-7')`,
      'viet-nam-time': column,
      'utc-time': sql`${column} + INTERVAL 7 HOUR`,
    }
    const type = sql`toTypeName(${column})`
    const zoned = sql`${type} LIKE '%DateTime%''%'`
    const isRight: Readonly<Record<Holds, Fragment>> = {
      day: sql`${type} LIKE '%Date%' AND ${type} NOT LIKE '%DateTime%'`,
      instant: sql`${type} LIKE '%DateTime%'`,
      'viet-nam-time': zoned,
      'utc-time': zoned,
    }
    const startOf = (day: number) => {
      const start = startOfDay[holds](day)
      if (holds === 'day') return start
      if (holds === 'instant')
        return sql`toDateTime64(${parameter(day * 86_400 - 25_200, 'instant')}, 0, 'UTC')`
      return sql`toDateTime64(${start}, 0, timezoneOf(${column}))`
    }
    const number = sql`toInt32(toDate32(${days[holds]}))`
    const isOfType = sql`throwIf(NOT (${isRight[holds]}), concat('not of the type that its mapping says: ', ${type})) = 0`
    return { ...boundedDay(column, number, startOf, toDayNumber('1970-01-02')), isOfType }
  },
}

/** The dialects, each proved on its engine. */
export const dialects = { postgresql, duckdb, sqlite, mariadb, clickhouse } as const satisfies Record<
  string,
  Dialect
>

/** A kind of database whose SQL is made (phương ngữ SQL). */
export type DialectName = keyof typeof dialects
