import { buildWorkingCalendar } from './build-working-calendar.js'
import type { WorkingCalendar } from './working-calendar.js'

/**
 * The working calendar of the offices of Viet Nam (lịch làm việc của cơ quan nhà nước), 2019 to 2030, with the
 * holidays, substitute days and swaps of `publicHolidays`.
 *
 * @example
 * ```ts
 * import { vietNamCalendar } from 'cchc/calendar'
 *
 * vietNamCalendar.entries.find((entry) => entry.date === '2026-11-24')?.kind // 'culture-day'
 * ```
 */
export const vietNamCalendar: WorkingCalendar = /* @__PURE__ */ buildWorkingCalendar()
