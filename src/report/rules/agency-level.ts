import { levelExistsOn, levels, localGovernmentLaw } from '../../agency/level.js'
import { normalizeAgencyName } from '../../agency/normalize-agency-name.js'
import { unitTypeExistsOn, unitTypeOf, unitTypes } from '../../agency/unit-type.js'
import { cutOffConventions } from '../../calendar/cut-off-conventions.js'
import { periodRange } from '../../calendar/reporting-period.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import type { ReportUnderConvention } from './period-cut-off.js'
import { sampleReport } from './sample-report.js'

/** The reporting agency is of a level, and of a type of unit, that existed in the period. */
export const agencyLevel: Rule<ReportUnderConvention> = {
  id: 'report/agency-level',
  severity: 'warning',
  title: {
    vi: 'Cấp của cơ quan báo cáo còn tồn tại trong kỳ',
    en: 'The level of the agency existed in the period',
  },
  message: {
    vi: '{agency}: không có {unit} trong kỳ báo cáo (từ {start:date} đến {end:date}).',
    en: '{agency}: there was no {unit} in the period ({start:date} to {end:date}).',
  },
  basis: [
    localGovernmentLaw.twoTiers,
    { document: 'Nghị quyết 203/2025/QH15', from: '2025-06-16', confirmed: true },
    localGovernmentLaw.threeTiers,
  ],
  check: ({ agency, period, convention = cutOffConventions.decree }) => {
    const days = periodRange(period, convention)
    const [start, end] = [period.from ?? days?.from, period.to ?? days?.to]
    if (start === undefined || end === undefined)
      return notEvaluated(['period', start === undefined ? 'from' : 'to'])
    const accuse = (key: 'level' | 'name', unit: Text) =>
      failed({
        path: ['agency', key],
        actual: agency[key],
        operands: [
          { path: ['period', 'from'], value: start },
          { path: ['period', 'to'], value: end },
        ],
        data: { agency: agency.name, unit, start, end },
      })
    // A period may lie across the change: what existed on its first or last day existed in it.
    const facts = levels.find(({ level }) => level === agency.level)
    if (facts && !levelExistsOn(agency.level, start) && !levelExistsOn(agency.level, end)) {
      return accuse('level', facts.title)
    }
    const unitType = isOfUnit(agency.name) ? unitTypeOf(agency.name, start) : null
    const unit = unitTypes.find((each) => each.unitType === unitType)
    if (unit && !unitTypeExistsOn(unit.unitType, start) && !unitTypeExistsOn(unit.unitType, end)) {
      return accuse('name', unit.title)
    }
    return passed
  },
  samples: {
    passing: [
      sampleReport({
        agency: { name: 'UBND đặc khu Phú Quý', level: 'commune' },
        period: { kind: 'quarter', year: 2025, ordinal: 3 },
      }),
      sampleReport({
        agency: { name: 'Trường THPT thị xã Quảng Trị', level: 'commune' },
        period: { kind: 'year', year: 2026 },
      }),
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

/** Whether a name is that of a unit's own agency: the name of a school or hospital may keep the name of a former unit. */
function isOfUnit(name: string): boolean {
  return /^(?:ủy ban nhân dân|hội đồng nhân dân|văn phòng|phòng|ban|bộ phận|trung tâm|thị trấn|thị xã|đặc khu)(?= )/.test(
    normalizeAgencyName(name),
  )
}
