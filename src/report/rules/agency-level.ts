import type { Agency } from '../../agency/agency.js'
import { namedUnit } from '../../agency/agency-contradiction.js'
import { type AgencyKindFacts, agencyKinds } from '../../agency/kind.js'
import { type Level, levels, levelsOn, localGovernmentLaw } from '../../agency/level.js'
import { normalizeAgencyName } from '../../agency/normalize-agency-name.js'
import { type UnitType, unitTypeIn, unitTypeLaw, unitTypes } from '../../agency/unit-type.js'
import { cutOffConventions } from '../../calendar/cut-off-conventions.js'
import { type Dated, valueOn } from '../../calendar/dated.js'
import type { IsoDate } from '../../calendar/day.js'
import { periodRange } from '../../calendar/reporting-period.js'
import { type Failure, failed, notEvaluated, passed, type Rule, sharedBy } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import type { Path } from '../../quantity/figure.js'
import type { Report } from '../report.js'
import { type ReportFigure, reportFigure } from '../report-figure.js'
import { doubtfulTexts, isElsewhere, mayNameUnit } from '../texts-of-report.js'
import type { ReportUnderConvention } from './period-cut-off.js'
import { sampleReport } from './sample-report.js'

/** A figure of what existed for a time only: the level, or type of unit, that it counts or belongs to. */
interface DatedFigure extends ReportFigure {
  readonly of: Level | UnitType
}

const datedFigures: readonly DatedFigure[] = /* @__PURE__ */ findDatedFigures()

function findDatedFigures(): readonly DatedFigure[] {
  const figures: Readonly<Record<string, Level | UnitType>> = {
    'procedures.catalogue.district': 'district',
    'procedures.catalogueByUnit.total.district': 'district',
    'procedures.internalProcesses.district': 'district',
    'civilService.staff.byLevel.district': 'district',
    'organization.communes.towns': 'township',
    'organization.communes.specialZones': 'special-zone',
  }
  return Object.entries(figures).map(([figure, of]) => ({ ...reportFigure(figure), of }))
}

/**
 * The reporting agency, and the units that its rows name, are of a level, a type of unit and a kind that existed in the
 * period.
 */
export const agencyLevel: Rule<ReportUnderConvention> = {
  id: 'report/agency-level',
  severity: 'warning',
  title: {
    vi: 'Cấp và loại của cơ quan báo cáo, của đơn vị trong bảng có tồn tại trong kỳ',
    en: 'The levels and kinds of the agency, and of units in tables, existed in the period',
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
  check: (report, context) => {
    const { agency, period, convention = cutOffConventions.decree } = report
    const days = periodRange(period, convention)
    const [start, end] = [period.from ?? days?.from, period.to ?? days?.to]
    if (start === undefined || end === undefined)
      return notEvaluated(['period', start === undefined ? 'from' : 'to'])
    const accuse = (path: Path, actual: Failure['actual'], unit: Text, of: string | Text = agency.name) =>
      failed({
        path,
        actual,
        operands: [
          { path: ['period', 'from'], value: start },
          { path: ['period', 'to'], value: end },
        ],
        data: { agency: of, unit, start, end },
      })
    // A period may lie across the change: what existed on its first or last day existed in it.
    const existing = existingOn(start, end)
    const formerUnit = (spelled: string): Text | undefined => {
      const unitType = isOfUnit(spelled) ? unitTypeIn(spelled, start) : null
      if (unitType === null || existing.has(unitType)) return undefined
      return unitTypes.find((each) => each.unitType === unitType)?.title
    }
    const accused: Failure[] = []
    const { spelled } = sharedBy(context, namedUnit, agency.name)
    const [level, unit] = [levels.find((each) => each.level === agency.level), formerUnit(spelled)]
    const kind = kindOf(agency, spelled)
    if (level && !existing.has(agency.level))
      accused.push(accuse(['agency', 'level'], agency.level, level.title))
    else if (unit) accused.push(accuse(['agency', 'name'], agency.name, unit))
    else if (kind?.law && level && isNever(kind.law[agency.level], start, end))
      accused.push(
        accuse(['agency', agency.kind === kind.kind ? 'kind' : 'name'], agency.name, {
          vi: `${kind.title.vi} ${level.title.vi}`,
          en: `${kind.title.en} at ${level.title.en}`,
        }),
      )
    // A new unit may report for those that it was made of, if it says which.
    const { since, until, predecessors } = agency
    const own = { vi: 'cơ quan này', en: 'such agency' }
    if (since != null && since > end && !predecessors?.length)
      accused.push(accuse(['agency', 'since'], since, own))
    if (until != null && until < start) accused.push(accuse(['agency', 'until'], until, own))
    const { title } = levels[2] as (typeof levels)[number]
    for (const { of, path, label, read } of datedFigures) {
      if (existing.has(of)) continue
      const unitType = unitTypes.find((each) => each.unitType === of)
      for (const [at, sections] of [
        [[], report],
        [['yearToDate'], report.yearToDate ?? {}],
      ] as const) {
        const value = read(sections as Report)
        if (value != null && value !== 0)
          accused.push(accuse([...at, ...path], value, unitType?.title ?? title, label))
      }
    }
    if (existing.has('district')) return accused.length === 0 ? passed : accused
    for (const { path, text } of sharedBy(context, doubtfulTexts, report as Report)) {
      const key = path.at(-1)
      if (!mayNameUnit(text, key) || isElsewhere(path) || !path.includes('rows')) continue
      const isLevel = key === 'level' || formerRow.test(text)
      const ended = isLevel ? title : formerUnit(normalizeAgencyName(text))
      if (ended) accused.push(accuse(path, text, ended, text))
    }
    return accused.length === 0 ? passed : accused
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
      {
        subject: sampleReport({
          agency: { name: 'Trung tâm Phục vụ hành chính công xã Bình An', level: 'commune' },
          period: { kind: 'month', year: 2025, ordinal: 3 },
        }),
        finds: { path: ['agency', 'name'] },
      },
      {
        subject: sampleReport({
          agency: { name: 'UBND tỉnh Gia Lai', level: 'province' },
          period: { kind: 'quarter', year: 2025, ordinal: 4 },
          procedures: { table: { rows: [{ label: 'Cấp tỉnh' }, { label: 'II. Cấp huyện' }] } },
        }),
        finds: { path: ['procedures', 'table', 'rows', 1, 'label'] },
      },
    ],
  },
}

/** The levels and the types of units that exist on one of some days. */
function existingOn(...days: readonly IsoDate[]): ReadonlySet<Level | UnitType> {
  return new Set(days.flatMap((day) => [...levelsOn(day), ...(valueOn(unitTypeLaw, day) ?? [])]))
}

const formerRow = /^(?:[\p{L}\d]{1,4}[.)] *)?cấp (?:huyện|quận)/iu

/** What sort of agency one is, as it says, or as its name begins with. */
function kindOf({ kind }: Agency, spelled: string): AgencyKindFacts | undefined {
  const isCenter = spelled.startsWith('trung tâm phục vụ hành chính công ')
  return agencyKinds.find((each) => each.kind === (isCenter ? 'public-service-center' : kind))
}

/** Whether a level had a kind of agency on neither of two days; one of which no law speaks it always has. */
function isNever(law: Dated<true> | undefined, ...days: readonly IsoDate[]): boolean {
  return law !== undefined && days.every((day) => valueOn(law, day) === null)
}

/** Whether a name is that of a unit's own agency: the name of a school or hospital may keep the name of a former unit. */
function isOfUnit(spelled: string): boolean {
  return /^(?:ủy ban nhân dân|hội đồng nhân dân|văn phòng|phòng|ban|bộ phận|trung tâm|huyện|quận|thị trấn|thị xã|đặc khu)(?= )/.test(
    spelled,
  )
}
