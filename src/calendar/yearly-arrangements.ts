import type { CalendarEntryKind, CalendarEntryStatus } from './calendar-entry.js'
import type { IsoDate } from './iso-date.js'
import type { LegalReference } from './legal-reference.js'

/**
 * A day that the Prime Minister settles year by year (phương án nghỉ tết, nghỉ lễ, hoán đổi ngày làm việc).
 * For `tet` it is the first of five days in a row; for `national` the day beside 2 September.
 *
 * @internal
 */
export interface YearlyArrangement {
  readonly date: IsoDate
  readonly kind: Extract<CalendarEntryKind, 'tet' | 'national' | 'swap-off' | 'swap-work'>
  readonly status: CalendarEntryStatus
  /** Missing where the number of the decision is not known: then the Labor Code stands alone. */
  readonly basis?: LegalReference
}

// The days were read in the text or in a public report of each document; the number of that of 2023 in one
// report only. For Tết 2020 and for 2021 the days are known, from public reports, but no number. The Saturday worked for
// 02/5/2025 and the exchange of 02/01/2026 stand in reports, not in a text that was read: unconfirmed.
const notice2019: LegalReference = { document: 'Thông báo 3238/TB-LĐTBXH' }
const decision2022: LegalReference = { document: 'Công văn 245/VPCP-KGVX ngày 11/01/2022' }
const decision2023: LegalReference = { document: 'Công văn 8056/VPCP-KGVX ngày 01/12/2022' }
const decision2024: LegalReference = { document: 'Công văn 8662/VPCP-KGVX ngày 03/11/2023' }
const swap2024: LegalReference = { document: 'Công văn 2450/VPCP-KGVX ngày 12/4/2024' }
const decision2025: LegalReference = { document: 'Công văn 8726/VPCP-KGVX ngày 26/11/2024' }
const newYear2026: LegalReference = { document: 'Công văn 12729/VPCP-KGVX ngày 25/12/2025' }
const notice2026: LegalReference = { document: 'Thông báo 9441/TB-BNV năm 2025' }

/**
 * Estimates follow the latest decided year in which the first day of Tết, or 2 September, fell on the same
 * day of the week; no year from 2021 on has 2 September on a Sunday, so 2029 takes the Monday.
 *
 * @internal
 */
export const yearlyArrangements: readonly YearlyArrangement[] = [
  { date: '2019-01-05', kind: 'swap-work', status: 'decided', basis: notice2019 }, // for 31/12/2018
  { date: '2019-02-04', kind: 'tet', status: 'decided', basis: notice2019 },
  { date: '2019-04-29', kind: 'swap-off', status: 'decided', basis: notice2019 },
  { date: '2019-05-04', kind: 'swap-work', status: 'decided', basis: notice2019 },
  { date: '2020-01-23', kind: 'tet', status: 'decided' },
  { date: '2021-02-10', kind: 'tet', status: 'decided' },
  { date: '2021-09-03', kind: 'national', status: 'decided' },
  { date: '2022-01-31', kind: 'tet', status: 'decided', basis: decision2022 },
  { date: '2022-09-01', kind: 'national', status: 'decided', basis: decision2022 },
  { date: '2023-01-20', kind: 'tet', status: 'decided', basis: decision2023 },
  { date: '2023-09-01', kind: 'national', status: 'decided', basis: decision2023 },
  { date: '2024-02-08', kind: 'tet', status: 'decided', basis: decision2024 },
  { date: '2024-04-29', kind: 'swap-off', status: 'decided', basis: swap2024 },
  { date: '2024-05-04', kind: 'swap-work', status: 'decided', basis: swap2024 },
  { date: '2024-09-03', kind: 'national', status: 'decided', basis: decision2024 },
  { date: '2025-01-27', kind: 'tet', status: 'decided', basis: decision2025 },
  { date: '2025-04-26', kind: 'swap-work', status: 'unconfirmed', basis: decision2025 },
  { date: '2025-05-02', kind: 'swap-off', status: 'decided', basis: decision2025 },
  { date: '2025-09-01', kind: 'national', status: 'decided', basis: decision2025 },
  { date: '2026-01-02', kind: 'swap-off', status: 'unconfirmed', basis: newYear2026 },
  { date: '2026-01-10', kind: 'swap-work', status: 'unconfirmed', basis: newYear2026 },
  { date: '2026-02-16', kind: 'tet', status: 'decided', basis: notice2026 },
  { date: '2026-08-22', kind: 'swap-work', status: 'decided', basis: notice2026 },
  { date: '2026-08-31', kind: 'swap-off', status: 'decided', basis: notice2026 },
  { date: '2026-09-01', kind: 'national', status: 'decided', basis: notice2026 },
  { date: '2027-02-04', kind: 'tet', status: 'estimated' }, // as 2024
  { date: '2027-09-03', kind: 'national', status: 'estimated' }, // as 2021
  { date: '2028-01-24', kind: 'tet', status: 'estimated' }, // as 2025
  { date: '2028-09-01', kind: 'national', status: 'estimated' }, // as 2023
  { date: '2029-02-12', kind: 'tet', status: 'estimated' }, // as 2026
  { date: '2029-09-03', kind: 'national', status: 'estimated' },
  { date: '2030-01-31', kind: 'tet', status: 'estimated' }, // as 2024
  { date: '2030-09-03', kind: 'national', status: 'estimated' }, // as 2024
]
