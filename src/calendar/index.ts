export { type CutOff, type CutOffConvention, cutOffConventions } from './cut-off-conventions.js'
export { type DateRange, isWithin } from './date-range.js'
export { type Basis, type Dated, type DatedEntry, type LegalBasis, overlay, valueOn } from './dated.js'
export {
  addDays,
  compareDates,
  type DayOfWeek,
  dayOfWeek,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  type IsoDate,
  isIsoDate,
  toDayNumber,
  withYear,
} from './day.js'
export { dateOrInstantSchema, isoDateSchema } from './day-schemas.js'
export { type DateForm, formatDate } from './format-date.js'
export { formatPeriod } from './format-period.js'
export { type DayForms, toDayInVietNam } from './moment-in-viet-nam.js'
export { parseDate } from './parse-date.js'
export {
  type NamedPeriodKind,
  type Period,
  type PeriodIssue,
  type PeriodKind,
  periodKinds,
  periodSchema,
} from './period.js'
export { previousPeriod } from './previous-period.js'
export {
  type CalendarEntry,
  type CalendarEntryKind,
  type CalendarEntryStatus,
  publicHolidays,
} from './public-holidays.js'
export {
  periodGap,
  periodOverlap,
  periodRange,
  type ReportingPeriod,
  reportingPeriod,
} from './reporting-period.js'
export { samePeriodLastYear } from './same-period-last-year.js'
export { submissionDeadline } from './submission-deadline.js'
export {
  buildWorkingCalendar,
  undecidedEntries,
  vietNamCalendar,
  type WorkingCalendar,
  type WorkingCalendarChanges,
} from './working-calendar.js'
export { addWorkingDays, effectiveDeadline, isWorkingDay, workingDaysBetween } from './working-days.js'
