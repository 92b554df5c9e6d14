import fc from 'fast-check'
import { addDays, fromDayNumber, type IsoDate, toDayNumber } from '../../../src/calendar/day.js'
import { toDayInVietNam } from '../../../src/calendar/moment-in-viet-nam.js'
import { intakeCell, stateCell } from '../../../src/dossier/counting-cells.js'
import { type CountingPolicy, countingPolicies } from '../../../src/dossier/counting-policy.js'
import type { Dossier } from '../../../src/dossier/dossier.js'
import { isCountable, readDossier } from '../../../src/dossier/read-dossier.js'
import { type DossierSource, type Holds, workingDayRows } from '../../../src/dossier/sql/index.js'
import type { Dialect } from '../../../src/sql/dialect.js'
import { dialects } from '../../../src/sql/dialects.js'
import type { Engine } from './engines.js'

/** A moment in seconds since 1970, or a day that no calendar has. */
type Moment = number | 'absurd' | null

export interface PortalRow {
  readonly id: string
  readonly field: string | null
  readonly unit: string | null
  readonly channel: string | null
  readonly received: Moment
  readonly due: Moment
  readonly ended: Moment
  readonly kind: string | null
  readonly pauses: readonly { readonly from: Moment; readonly to: Moment }[]
}

const codes = {
  channel: { OL: 'online', TT: 'direct', BC: 'postal' },
  kind: { XONG: 'resolved', TRA: 'returned', RUT: 'withdrawn' },
} as const

const secondsOfDay = 86_400
/** Noon in Viet Nam, and the seconds about midnight. */
const times = [43_200, 0, 1, secondsOfDay - 1, 61_200]
const at = (day: number, time: number) => day * secondsOfDay - 25_200 + time

/** Starts of times in which something happens: Tết, the edges of the calendar, a new law. */
const eras: readonly IsoDate[] = [
  '2024-01-20',
  '2024-04-15',
  '2018-12-10',
  '2030-11-20',
  '2025-06-10',
  '2024-08-20',
]

/** Names of a field, several of which are one. */
const fields = [
  'Hộ tịch',
  'Hộ tịch'.normalize('NFD'),
  ' hộ  tịch',
  'HỘ TỊCH',
  'Ho tich',
  '',
  '-',
  null,
  'Đất đai',
  'O\'Hộ"`',
]

const rare = <Value>(usual: fc.Arbitrary<Value>, odd: fc.Arbitrary<Value>, weight = 24) =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd })

function portalRow(id: string, start: number): fc.Arbitrary<PortalRow> {
  const time = fc.constantFrom(...times)
  return fc
    .record({
      field: fc.constantFrom(...fields),
      unit: fc.constantFrom('Xã A', 'Xã B', null),
      channel: rare(fc.constantFrom<string | null>('OL', 'TT', 'BC'), fc.constantFrom('ol', 'OL ', '', null)),
      day: fc.nat(45),
      time,
      odd: rare(
        fc.constant(''),
        fc.constantFrom('received', 'due', 'ended', 'from', 'to', 'nothing', 'early'),
        30,
      ),
      limit: fc.option(fc.integer({ min: -1, max: 18 }), { freq: 8 }),
      dueTime: time,
      waits: fc.array(
        fc.record({
          after: rare(fc.nat(6), fc.integer({ min: -8, max: -1 }), 15),
          days: rare(fc.nat(7), fc.constant(-1), 15),
        }),
        { maxLength: 4 },
      ),
      open: fc.boolean(),
      end: fc.option(
        fc.record({
          kind: rare(
            fc.constantFrom<string | null>('XONG', 'XONG', 'TRA', 'RUT'),
            fc.constantFrom('xong', 'DANG', null),
          ),
          after: rare(fc.nat(15), fc.integer({ min: -12, max: -1 }), 15),
          dated: rare(fc.constant(true), fc.constant(false)),
        }),
        { freq: 3 },
      ),
      mixed: fc.boolean(),
    })
    .map(({ field, unit, channel, day, time, odd, limit, dueTime, waits, open, end, mixed }) => {
      const received = start + day
      let last = received
      const pauses = waits.map(({ after, days }, index) => {
        const from = last + after
        last = from + days
        const isOpen = open && index === waits.length - 1
        return {
          from: odd === 'from' ? ('absurd' as const) : at(from, time),
          to: isOpen ? null : odd === 'to' ? ('absurd' as const) : at(last, time),
        }
      })
      if (mixed) pauses.reverse()
      return {
        id,
        field,
        unit,
        channel,
        received: odd === 'received' ? ('absurd' as const) : odd === 'nothing' ? null : at(received, time),
        due: limit === null ? null : odd === 'due' ? ('absurd' as const) : at(received + limit, dueTime),
        ended:
          end === null || !end.dated
            ? null
            : odd === 'ended'
              ? ('absurd' as const)
              : at(last + end.after, time),
        kind: end === null ? null : end.kind,
        pauses,
      }
    })
}

export const portal = fc.constantFrom(...eras).chain((era) =>
  fc.record({
    era: fc.constant(era),
    rows: fc
      .integer({ min: 1, max: 40 })
      .chain((length) =>
        fc.tuple(...Array.from({ length }, (_, index) => portalRow(`H${index}`, toDayNumber(era)))),
      ),
  }),
)

const policy: fc.Arbitrary<CountingPolicy> = fc.oneof(
  fc.constantFrom(countingPolicies.listedApart, countingPolicies.formII06a),
  fc.record({
    title: fc.constant({ vi: 'Khác', en: 'Other' }),
    returned: fc.constantFrom('apart', 'resolved'),
    withdrawn: fc.constantFrom('apart', 'resolved'),
    awaitingSupplement: fc.constantFrom('apart', 'in-time'),
    supplement: fc.constantFrom('by-law', 'restart', 'pause', 'as-dated'),
    onDueDay: fc.constantFrom('on-time', 'early'),
    withoutDeadline: fc.constantFrom('apart', 'in-time'),
    dueOnDayOff: fc.constantFrom('as-recorded', 'next-working-day'),
  }),
)

const holds = fc.constantFrom<Holds>('day', 'instant', 'viet-nam-time', 'utc-time')

export const question = (era: IsoDate) =>
  fc.record({
    policy,
    by: fc.constantFrom([], ['field'] as const, ['unit'] as const, ['unit', 'field'] as const),
    from: fc.nat(60).map((days) => addDays(era, days)),
    length: fc.nat(40),
    seen: fc.option(fc.nat(40)),
    received: holds,
    due: holds,
    ended: holds,
    pauses: fc.option(fc.tuple(holds, holds), { freq: 8 }),
  })
export type Question = typeof question extends (era: IsoDate) => fc.Arbitrary<infer Value> ? Value : never

export function optionsOf({ policy, by, from, length, seen, received, due, ended, pauses }: Question) {
  const to = addDays(from, length)
  const asOf = seen === null ? undefined : addDays(from, seen)
  return {
    policy,
    by,
    period: { from, to },
    ...(asOf !== undefined && { asOf }),
    source: sourceOf({ received, due, ended, pauses }),
  }
}

const column = (named: string, holds: Holds) =>
  holds === 'day' ? `${named} day` : { column: `${named} ${holds}`, holds }

function sourceOf({
  received,
  due,
  ended,
  pauses,
}: Pick<Question, 'received' | 'due' | 'ended' | 'pauses'>): DossierSource {
  return {
    table: 'hồ sơ',
    id: 'mã',
    field: 'lĩnh vực',
    unit: 'đơn vị',
    channel: { column: 'kênh', codes: codes.channel },
    receivedOn: column('nhận', received),
    dueOn: column('hẹn', due),
    outcome: { on: column('xong', ended), kind: { column: 'kết quả', codes: codes.kind } },
    ...(pauses !== null && {
      pauses: {
        table: 'chờ',
        dossier: 'mã',
        from: column('từ', pauses[0]),
        to: column('đến', pauses[1]),
      },
    }),
    calendar: 'ngày',
  }
}

const quote = (engine: Engine, name: string) => (engine.dialect === 'mariadb' ? `\`${name}\`` : `"${name}"`)
const literal = (text: string | null) => (text === null ? 'NULL' : `'${text.replaceAll("'", "''")}'`)

/** The columns in which a moment is kept, one for each that a portal may have. */
const moments: readonly Holds[] = ['day', 'instant', 'viet-nam-time', 'utc-time']

const iso = (moment: number) => new Date(moment * 1000).toISOString()

function momentText(moment: Moment, holds: Holds, engine: Engine): string {
  if (moment === null) return 'NULL'
  if (moment === 'absurd') {
    // What stands in its columns where there is no day.
    if (engine.dialect === 'clickhouse') return holds === 'day' ? "'1970-01-01'" : "'1970-01-01 00:00:00'"
    if (holds === 'day') return "'0024-03-05'"
    if (holds !== 'instant') return "'0024-03-05 10:00:00'"
    // A `TIMESTAMP` of MariaDB holds no other day that is none.
    return engine.dialect === 'mariadb' ? "'0000-00-00 00:00:00'" : "'0024-03-05 10:00:00+00:00'"
  }
  const local = iso(moment + 25_200)
  if (holds === 'day') return `'${local.slice(0, 10)}'`
  if (holds === 'viet-nam-time') return `'${local.slice(0, 19).replace('T', ' ')}'`
  const utc = iso(moment).slice(0, 19).replace('T', ' ')
  if (holds === 'utc-time') return `'${utc}'`
  // What a `TIMESTAMP` of MariaDB cannot hold is kept by the other columns only.
  if (engine.dialect === 'mariadb')
    return moment > 0 && moment < 2 ** 31 ? `FROM_UNIXTIME(${moment})` : 'NULL'
  return engine.dialect === 'sqlite' && moment % 2 === 0
    ? `'${local.slice(0, 19)}.9999+07:00'`
    : `'${utc}+00:00'`
}

/** Makes the tables of a portal. */
export async function makeTables(engine: Engine): Promise<void> {
  const named = (name: string) => quote(engine, name)
  const types = engine.types
  const days = (name: string) =>
    moments.map(
      (holds) =>
        `${named(`${name} ${holds}`)} ${holds === 'day' || holds === 'instant' ? types[holds] : types.time}`,
    )
  const text = types.text
  await engine.exec(
    `CREATE TABLE ${named('hồ sơ')} (${[
      `${named('mã')} ${text}`,
      `${named('lĩnh vực')} ${text}`,
      `${named('đơn vị')} ${text}`,
      `${named('kênh')} ${text}`,
      ...days('nhận'),
      ...days('hẹn'),
      ...days('xong'),
      `${named('kết quả')} ${text}`,
    ].join(', ')})`,
  )
  await engine.exec(
    `CREATE TABLE ${named('chờ')} (${[`${named('mã')} ${text}`, ...days('từ'), ...days('đến')].join(', ')})`,
  )
  const { lists }: Dialect = dialects[engine.dialect]
  if (lists !== undefined) return
  await engine.exec(
    `CREATE TABLE ${named('ngày')} (day integer primary key, is_working integer, working_days integer, next_working_day integer)`,
  )
  const rows = workingDayRows().map(
    (row) => `(${row.day},${row.is_working},${row.working_days},${row.next_working_day})`,
  )
  await engine.exec(`INSERT INTO ${named('ngày')} VALUES ${rows.join(',')}`)
  await engine.exec(`CREATE INDEX theo_hang ON ${named('ngày')} (is_working, working_days)`)
}

/** Fills the tables with other rows. */
export async function fillTables(engine: Engine, rows: readonly PortalRow[]): Promise<void> {
  const named = (name: string) => quote(engine, name)
  const days = (moment: Moment) => moments.map((holds) => momentText(moment, holds, engine))
  const dossiers = rows.map(
    ({ id, field, unit, channel, received, due, ended, kind }) =>
      `(${[literal(id), literal(field), literal(unit), literal(channel), ...days(received), ...days(due), ...days(ended), literal(kind)].join(',')})`,
  )
  const pauses = rows.flatMap(({ id, pauses }) =>
    pauses.map(({ from, to }) => `(${[literal(id), ...days(from), ...days(to)].join(',')})`),
  )
  const { empty = 'DELETE FROM' } = engine
  await engine.exec(`${empty} ${named('chờ')}`)
  await engine.exec(`${empty} ${named('hồ sơ')}`)
  await engine.exec(`INSERT INTO ${named('hồ sơ')} VALUES ${dossiers.join(',')}`)
  if (pauses.length > 0) await engine.exec(`INSERT INTO ${named('chờ')} VALUES ${pauses.join(',')}`)
}

/** What is read of a moment in every form of column. */
const dayText = (moment: Moment): string | undefined =>
  moment === null
    ? undefined
    : moment === 'absurd'
      ? '0024-03-05'
      : fromDayNumber(Math.floor((moment + 25_200) / secondsOfDay))

/** The same row as TypeScript counts it. */
export function dossierOf(row: PortalRow, withPauses: boolean): Dossier {
  const kind = Object.hasOwn(codes.kind, row.kind ?? '') ? codes.kind[row.kind as 'XONG'] : undefined
  const channel = Object.hasOwn(codes.channel, row.channel ?? '')
    ? codes.channel[row.channel as 'OL']
    : undefined
  return {
    id: row.id,
    field: row.field,
    unit: row.unit,
    channel,
    receivedOn: dayText(row.received),
    dueOn: dayText(row.due),
    ...((row.ended !== null || kind !== undefined) && {
      outcome: { kind: kind ?? 'none', on: dayText(row.ended) },
    }),
    ...(withPauses && {
      pauses: row.pauses.map(({ from, to }) => ({ from: dayText(from), to: dayText(to) })),
    }),
  } as unknown as Dossier
}

/** How many dossiers have a class that depends on a due day which leads out of the calendar of working days. */
export function outsideOf(
  dossiers: readonly Dossier[],
  {
    period: { from, to },
    asOf = to,
    policy,
  }: Pick<ReturnType<typeof optionsOf>, 'period' | 'asOf' | 'policy'>,
): number {
  const horizon = asOf < to ? asOf : to
  return dossiers.filter((source) => {
    const dossier = isCountable(source) ? source : readDossier(source, () => {})
    if (dossier === undefined || intakeCell(dossier, from, horizon) < 0) return false
    try {
      stateCell(dossier, horizon, policy)
      return false
    } catch {
      return true
    }
  }).length
}

/** How many dossiers cannot be counted and may belong to the period. */
export function refusedOf(
  dossiers: readonly Dossier[],
  { from, to }: { from: IsoDate; to: IsoDate },
  asOf = to,
): number {
  const horizon = asOf < to ? asOf : to
  const day = (text: string | undefined) => {
    const reading = text === undefined ? undefined : toDayInVietNam(text)
    return reading?.ok ? reading.value : undefined
  }
  return dossiers.filter((dossier) => {
    const received = day(dossier.receivedOn)
    const ended = day(dossier.outcome?.on)
    const isOutside =
      received !== undefined &&
      (received > horizon || (received < from && ended !== undefined && ended < from))
    return !isOutside && !isCountable(dossier) && readDossier(dossier, () => {}) === undefined
  }).length
}
