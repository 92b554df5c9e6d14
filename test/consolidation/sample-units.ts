import type { Agency } from '../../src/agency/agency.js'
import type { Report } from '../../src/report/report.js'

export const period = { kind: 'quarter', year: 2024, ordinal: 1 } as const
export const units = ['UBND xã Một', 'UBND xã Hai', 'UBND xã Ba'].map(
  (name): Agency => ({ name, level: 'commune' }),
)
export const district: Agency = { name: 'UBND huyện', level: 'district' }

export function report(
  agency: Agency,
  resolved: number,
  rows: Readonly<Record<string, number>> = {},
): Report {
  return {
    title: 'Báo cáo',
    agency,
    period,
    procedures: {
      dossiers: { resolved: { total: resolved } },
      table: { rows: Object.entries(rows).map(([label, total]) => ({ label, resolved: { total } })) },
    },
  }
}
