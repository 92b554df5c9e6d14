import { vietNamOffset } from '../calendar/moment-in-viet-nam.js'

/**
 * The zone by whose clock a `Date` was made of a value that has no zone: `local` is the zone of the process, in which pg,
 * mysql2 and mariadb make them; mssql and Prisma make them at `UTC`.
 */
export type Zone = (typeof zones)[number]
export const zones = ['Asia/Ho_Chi_Minh', 'UTC', 'local'] as const

const minute = 60_000

/** What a clock shows at an instant, as milliseconds that mean at UTC what they say there. */
export function fieldsOn(zone: Zone, date: Date): number {
  if (zone === 'local') {
    // Before 1911 clocks were not apart by whole minutes, as offsets are; years before 100 are not those of 1900.
    const day = new Date(0).setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate())
    return day + ((date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds()) * 1000
  }
  return date.getTime() + (zone === 'UTC' ? 0 : vietNamOffset * minute)
}

/** The instant at which a clock shows the first moment of a day of the calendar. */
export function midnightOn(zone: Zone, dayNumber: number): Date {
  const atUtc = new Date(dayNumber * 24 * 60 * minute)
  if (zone === 'local') return new Date(atUtc.getUTCFullYear(), atUtc.getUTCMonth(), atUtc.getUTCDate())
  return zone === 'UTC' ? atUtc : new Date(atUtc.getTime() - vietNamOffset * minute)
}

/**
 * A `Date` whose fields are those at UTC, for date-fns, which reads and writes fields: in the zone of the process some
 * days and hours do not exist (30/12/2011 in Samoa).
 */
export const UtcDate = /* @__PURE__ */ buildUtcDate()

function buildUtcDate(): new (...fields: [number, ...number[]]) => Date {
  class AtUtc extends Date {
    constructor(...fields: [number, ...number[]]) {
      super(fields.length === 1 ? fields[0] : Date.UTC(...fields))
    }
    override getTimezoneOffset(): number {
      return 0
    }
  }
  for (const name of Object.getOwnPropertyNames(Date.prototype)) {
    const atUtc = Object.getOwnPropertyDescriptor(Date.prototype, name.replace(/^(get|set)(?!UTC)/, '$1UTC'))
    if (/^(?:get|set)(?!UTC)/.test(name) && atUtc) Object.defineProperty(AtUtc.prototype, name, atUtc)
  }
  return AtUtc
}
