import type { Dated } from '../../calendar/dated.js'
import { failed, passed, type Rule, sharedBy } from '../../check/rule.js'
import { normalizeText } from '../../notation/normalize-text.js'
import type { Report } from '../report.js'
import { doubtfulTexts, isElsewhere, mayNameLevel } from '../texts-of-report.js'
import { sampleReport } from './sample-report.js'

/** Since when levels 3 and 4 are words of the past, and by which law: from the first year whose reports use the new ones. */
export const serviceLevelsOutdated: Dated<true> = [
  {
    from: '2023-01-01',
    value: true,
    basis: { document: 'Nghị định 42/2022/NĐ-CP', to: '2026-06-30', confirmed: true },
  },
  {
    from: '2026-07-01',
    value: true,
    basis: { document: 'Nghị định 224/2026/NĐ-CP', article: 'Điều 14', from: '2026-07-01', confirmed: true },
  },
]

/**
 * Levels 3 and 4 of online services became "một phần" and "toàn trình" with Decree 42/2022; reports of later years use
 * those. From 2026 "chủ động" services have levels of their own, which are meant where that word stands.
 */
export const outdatedTerms: Rule<Report> = {
  id: 'report/outdated-terms',
  severity: 'info',
  title: {
    vi: 'Tên gọi dịch vụ công trực tuyến theo quy định hiện hành',
    en: 'Current terms for online services',
  },
  message: {
    vi: 'Còn dùng “{actual}”; từ năm 2022 dịch vụ công trực tuyến chia thành một phần và toàn trình.',
    en: 'Still says “{actual}”; since 2022 online services are partial (một phần) or full (toàn trình).',
  },
  basis: serviceLevelsOutdated.map(({ basis }) => basis),
  inForce: serviceLevelsOutdated,
  check: (report, context) => {
    const found = sharedBy(context, doubtfulTexts, report).flatMap(({ path, text }) => {
      const key = path.at(-1)
      if (!mayNameLevel(text, key) || isElsewhere(path)) return []
      const name = key === 'serviceLevel' ? serviceLevelNames[text] : text
      const normalized = normalizeText(name ?? '').toLowerCase()
      const term = /mức độ [34](?!\d)/.exec(normalized)?.[0]
      // Schooling has levels too, and so have the proactive services of 2026.
      const isOnline =
        /trực tuyến|dịch vụ công|(?<!\p{L})dvc/u.test(normalized) && !normalized.includes('chủ động')
      return term !== undefined && isOnline ? [{ path, term }] : []
    })
    const [first] = found
    if (first === undefined) return passed
    const terms = [...new Set(found.map(({ term }) => term))].sort()
    return failed({
      path: first.path,
      actual: terms.join(', '),
      operands: found.map(({ path, term }) => ({ path, value: term })),
    })
  },
  samples: {
    passing: [
      sampleReport({ statements: [{ kind: 'share', label: 'Hồ sơ toàn trình', part: 28, whole: 28 }] }),
      sampleReport({ title: 'Dịch vụ công trực tuyến chủ động mức độ 3' }),
      sampleReport({ targets: [{ indicator: 'Phổ cập giáo dục tiểu học mức độ 3' }] }),
    ],
    failing: [
      {
        subject: sampleReport({
          statements: [{ kind: 'share', label: 'Hồ sơ trực tuyến mức độ 3', part: 258, whole: 260 }],
        }),
        finds: { path: ['statements', 0, 'label'], actual: 'mức độ 3' },
      },
      {
        subject: sampleReport({
          digitalGovernment: {
            onlineFiling: { rows: [{ serviceLevel: 'full' }, { serviceLevel: 'level-4' }] },
          },
        }),
        finds: { path: ['digitalGovernment', 'onlineFiling', 'rows', 1, 'serviceLevel'], actual: 'mức độ 4' },
      },
      {
        subject: sampleReport({ title: 'Dịch vụ công mức độ 4, mức độ 3' }),
        finds: { path: ['title'], actual: 'mức độ 4' },
      },
    ],
  },
}

/** What a typed level of online service of the past stands for in a report. */
const serviceLevelNames: Readonly<Record<string, string>> = {
  'level-4': 'Trực tuyến mức độ 4',
  'level-3': 'Trực tuyến mức độ 3',
}
