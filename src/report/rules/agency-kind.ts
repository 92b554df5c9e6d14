import { agencyContradiction, namedUnit } from '../../agency/agency-contradiction.js'
import { agencyKinds } from '../../agency/kind.js'
import { levels } from '../../agency/level.js'
import { failed, passed, type Rule, sharedBy } from '../../check/rule.js'
import type { Report } from '../report.js'
import { sampleReport } from './sample-report.js'

/** The level and the kind of the agency are those of its name. */
export const agencyKind: Rule<Report> = {
  id: 'report/agency-kind',
  severity: 'warning',
  title: {
    vi: 'Cấp và loại của cơ quan báo cáo khớp với tên cơ quan',
    en: 'The level and kind of the agency are those of its name',
  },
  message: {
    vi: '{agency}: ghi {said}, không khớp với tên hoặc với nhau; báo cáo cần nói rõ.',
    en: '{agency}: stated as {said}, which contradicts its name or each other; the report must tell.',
  },
  basis: ['consistency'],
  check: ({ agency }, context) => {
    const key = agencyContradiction(agency, sharedBy(context, namedUnit, agency.name))
    if (key === undefined) return passed
    const [level, kind] = [
      levels.find((each) => each.level === agency.level)?.title,
      agencyKinds.find((each) => each.kind === agency.kind)?.title,
    ]
    const inLanguage = (language: 'vi' | 'en') =>
      [kind?.[language], level?.[language]].filter((each) => each !== undefined).join(', ')
    return failed({
      path: ['agency', key],
      actual: agency[key] ?? null,
      operands: [{ path: ['agency', 'name'], value: agency.name }],
      data: { agency: agency.name, said: { vi: inLanguage('vi'), en: inLanguage('en') } },
    })
  },
  samples: {
    passing: [
      sampleReport({ agency: { name: 'UBND tỉnh Gia Lai', level: 'province', kind: 'people-committee' } }),
      sampleReport({ agency: { name: 'Văn phòng UBND tỉnh', level: 'province', kind: 'office' } }),
      sampleReport({
        agency: { name: 'Phòng Nội vụ huyện Tuy Phước', level: 'district', kind: 'department' },
      }),
      sampleReport({ agency: { name: 'UBND TP. Huế', level: 'province' } }),
      sampleReport({
        agency: { name: 'UBND huyện Tuy Phước - Phòng Nội vụ', level: 'district', kind: 'department' },
      }),
    ],
    failing: [
      {
        subject: sampleReport({ agency: { name: 'UBND tỉnh Gia Lai', level: 'commune' } }),
        finds: { path: ['agency', 'level'], actual: 'commune' },
      },
      {
        subject: sampleReport({ agency: { name: 'Bộ Nội vụ', level: 'province', kind: 'ministry' } }),
        finds: { path: ['agency', 'kind'], actual: 'ministry' },
      },
      {
        subject: sampleReport({ agency: { name: 'UBND xã A', level: 'commune', kind: 'department' } }),
        finds: { path: ['agency', 'kind'] },
      },
    ],
  },
}
