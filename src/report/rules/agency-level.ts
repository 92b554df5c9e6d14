import { levels } from '../../agency/level.js'
import { levelExistsOn } from '../../agency/level-exists-on.js'
import { unitTypes } from '../../agency/unit-type.js'
import { unitTypeExistsOn } from '../../agency/unit-type-exists-on.js'
import { unitTypeOf } from '../../agency/unit-type-of.js'
import { cutOffConventions } from '../../calendar/cut-off-conventions.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Report } from '../report.js'
import { daysOfPeriod } from './days-of-period.js'
import { sampleReport } from './sample-report.js'

/** The reporting agency is of a level, and of a type of unit, that existed in the period. */
export const agencyLevel: Rule<Report> = {
  id: 'report/agency-level',
  severity: 'warning',
  title: {
    vi: 'Cấp của cơ quan báo cáo còn tồn tại trong kỳ',
    en: 'The level of the agency existed in the period',
  },
  message: {
    vi: '{agency}: {unit} không còn tồn tại trong kỳ báo cáo (từ ngày {start:date}).',
    en: '{agency}: {unit} no longer existed in the period (from {start:date}).',
  },
  basis: [
    { document: 'Luật Tổ chức chính quyền địa phương 72/2025/QH15', from: '2025-06-16', confirmed: true },
    { document: 'Nghị quyết 203/2025/QH15', confirmed: true },
  ],
  check: ({ agency, period }) => {
    // The period may reach back to before the change: the first day decides.
    const start = period.from ?? daysOfPeriod(period, cutOffConventions.decree)?.from
    if (start === undefined) return notEvaluated(['period', 'from'])
    const unitType = unitTypeOf(agency.name, start)
    const operands = [{ path: ['period', 'from'], value: start }]
    if (!levelExistsOn(agency.level, start)) {
      const unit = levels.find(({ level }) => level === agency.level)?.title ?? agency.level
      return failed({
        path: ['agency', 'level'],
        actual: agency.level,
        operands,
        data: { agency: agency.name, unit, start },
      })
    }
    if (unitType !== null && !unitTypeExistsOn(unitType, start)) {
      const unit = unitTypes.find((each) => each.unitType === unitType)?.title ?? unitType
      return failed({
        path: ['agency', 'name'],
        actual: agency.name,
        operands,
        data: { agency: agency.name, unit, start },
      })
    }
    return passed
  },
  samples: {
    passing: [
      sampleReport({ agency: { name: 'UBND thị xã Đức Phổ', level: 'district' } }),
      sampleReport({
        agency: { name: 'UBND huyện', level: 'district' },
        period: { kind: 'half-year', year: 2025, ordinal: 1 },
      }),
    ],
    failing: [
      {
        subject: sampleReport({
          agency: { name: 'Phòng Nội vụ', level: 'district' },
          period: { kind: 'quarter', year: 2026, ordinal: 1 },
        }),
        finds: { path: ['agency', 'level'], actual: 'district' },
      },
      {
        subject: sampleReport({
          agency: { name: 'UBND thị trấn Diêu Trì', level: 'commune' },
          period: { kind: 'month', year: 2025, ordinal: 9 },
        }),
        finds: { path: ['agency', 'name'] },
      },
    ],
  },
}
