import { failed, passed, type Rule } from '../../check/rule.js'
import { normaliseText } from '../../notation/normalise-text.js'
import type { Path } from '../../quantity/located-figure.js'
import type { Report } from '../report.js'
import { sampleReport } from './sample-report.js'

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
    vi: 'Còn dùng “{actual}”; từ năm 2022 dịch vụ công trực tuyến gồm một phần (mức độ 3) và toàn trình (mức độ 4).',
    en: 'Still says “{actual}”; since 2022 online services are partial (level 3) or full (level 4).',
  },
  basis: [{ document: 'Nghị định 42/2022/NĐ-CP', to: '2026-06-30', confirmed: true }],
  inForce: { from: '2023-01-01' },
  check: (report) => {
    const found = textsOf(report).flatMap(({ path, text }) => {
      const normalised = normaliseText(text).toLowerCase()
      const term = /mức độ [34](?!\d)/.exec(normalised)?.[0]
      return term === undefined || normalised.includes('chủ động') ? [] : [{ path, term }]
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
    ],
    failing: [
      {
        subject: sampleReport({
          statements: [{ kind: 'share', label: 'Hồ sơ trực tuyến mức độ 3', part: 258, whole: 260 }],
        }),
        finds: { path: ['statements', 0, 'label'], actual: 'mức độ 3' },
      },
      {
        subject: sampleReport({ title: 'Dịch vụ công mức độ 4, mức độ 3' }),
        finds: { path: ['title'], actual: 'mức độ 4' },
      },
    ],
  },
}

function textsOf({
  title,
  procedures,
  statements,
}: Report): readonly { readonly path: Path; readonly text: string }[] {
  const rows = procedures?.table?.rows ?? []
  return [
    { path: ['title'], text: title },
    ...rows.flatMap(({ label }, index) =>
      label == null ? [] : [{ path: ['procedures', 'table', 'rows', index, 'label'], text: label }],
    ),
    ...(statements ?? []).map(({ label }, index) => ({ path: ['statements', index, 'label'], text: label })),
  ]
}
