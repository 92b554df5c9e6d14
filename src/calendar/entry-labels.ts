import type { Text } from '../notation/language.js'
import type { CalendarEntryKind } from './calendar-entry.js'

/**
 * The name of each kind of calendar entry.
 *
 * @internal
 */
export const entryLabels: Readonly<Record<CalendarEntryKind, Text>> = {
  'new-year': { vi: 'Tết Dương lịch', en: "New Year's Day" },
  tet: { vi: 'Tết Âm lịch', en: 'Tết, the lunar New Year' },
  'hung-kings': { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' commemoration" },
  reunification: { vi: 'Ngày Chiến thắng', en: 'Reunification Day' },
  labor: { vi: 'Ngày Quốc tế lao động', en: 'International Labor Day' },
  national: { vi: 'Quốc khánh', en: 'National Day' },
  'culture-day': { vi: 'Ngày Văn hóa Việt Nam', en: 'Viet Nam Culture Day' },
  substitute: { vi: 'Nghỉ bù', en: 'Substitute day' },
  'swap-off': { vi: 'Nghỉ hoán đổi', en: 'Day off by swap' },
  'swap-work': { vi: 'Làm bù', en: 'Saturday worked by swap' },
}
