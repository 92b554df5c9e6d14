import type { WaiverUse } from './apply-waivers.js'
import { failed, passed, type Rule } from './rule.js'
import type { Ruleset } from './ruleset.js'
import type { Waiver } from './waiver.js'

/** A waiver, and what became of it. */
export interface UsedWaiver {
  readonly waiver: Waiver
  /** What became of it. */
  readonly use: WaiverUse
}

const sample: Waiver = {
  rule: 'dossier/rate',
  path: '/procedures/dossiers/rates/late',
  reason: 'Đã giải trình',
  by: 'Văn phòng',
}

function waiverRule(
  use: Exclude<WaiverUse, 'used'>,
  texts: Pick<Rule<UsedWaiver>, 'id' | 'title' | 'message'>,
): Rule<UsedWaiver> {
  return {
    ...texts,
    severity: 'warning',
    basis: ['consistency'],
    check: ({ waiver, use: actual }) =>
      actual === use
        ? failed({
            path: [],
            operands: [],
            actual: waiver.path,
            data: { rule: waiver.rule, until: waiver.until ?? null },
          })
        : passed,
    samples: {
      passing: [{ waiver: sample, use: 'used' }],
      failing: [
        { subject: { waiver: { ...sample, until: '2024-06-30' }, use }, finds: { actual: sample.path } },
        {
          subject: { waiver: { ...sample, path: '/statements/0', until: '2024-03-31' }, use },
          finds: { actual: '/statements/0' },
        },
      ],
    },
  }
}

/**
 * A waiver that meets no finding (miễn trừ không dùng đến) has lost its point.
 *
 * @example
 * ```ts
 * import { unusedWaiver } from 'cchc/check'
 *
 * const waiver = { rule: 'dossier/rate', path: '/statements/0', reason: 'Đã giải trình', by: 'Văn phòng' }
 * unusedWaiver.check({ waiver, use: 'unused' }, {})
 * // { outcome: 'failed', path: [], operands: [], actual: '/statements/0', data: { rule: 'dossier/rate', until: null } }
 * ```
 */
export const unusedWaiver = waiverRule('unused', {
  id: 'waiver/unused',
  title: { vi: 'Miễn trừ không dùng đến', en: 'Waiver without a finding' },
  message: {
    vi: 'Miễn trừ quy tắc {rule} tại {actual} không ứng với phát hiện nào.',
    en: 'The waiver of rule {rule} at {actual} meets no finding.',
  },
})

/**
 * A waiver past its last day (miễn trừ hết hạn) no longer accepts anything.
 *
 * @example
 * ```ts
 * import { expiredWaiver, verifyRule } from 'cchc/check'
 *
 * expiredWaiver.severity // 'warning'
 * verifyRule(expiredWaiver) // []
 * ```
 */
export const expiredWaiver = waiverRule('expired', {
  id: 'waiver/expired',
  title: { vi: 'Miễn trừ hết hạn', en: 'Expired waiver' },
  message: {
    vi: 'Miễn trừ quy tắc {rule} tại {actual} chỉ áp dụng đến {until:date}.',
    en: 'The waiver of rule {rule} at {actual} applied until {until:date} only.',
  },
})

/**
 * A waiver that names neither report nor value and meets findings of several reports (miễn trừ dùng chung) marks none of
 * them: it was written for one.
 *
 * @example
 * ```ts
 * import { sharedWaiver, verifyRule } from 'cchc/check'
 *
 * sharedWaiver.severity // 'warning'
 * verifyRule(sharedWaiver) // []
 * ```
 */
export const sharedWaiver = waiverRule('shared', {
  id: 'waiver/shared',
  title: { vi: 'Miễn trừ ứng với nhiều báo cáo', en: 'Waiver that meets several reports' },
  message: {
    vi: 'Miễn trừ quy tắc {rule} tại {actual} ứng với nhiều báo cáo nên không áp dụng cho báo cáo nào; cần ghi rõ báo cáo (report) hoặc giá trị (actual).',
    en: 'The waiver of rule {rule} at {actual} meets several reports, so it applies to none; name the report or the actual value.',
  },
})

/**
 * The rules of a list of waivers (bộ quy tắc về miễn trừ): each is used, not past its last day, and of one report.
 *
 * @example
 * ```ts
 * import { runRules, waiverRuleset } from 'cchc/check'
 *
 * const waiver = { rule: 'dossier/rate', path: '/statements/0', reason: 'Đã giải trình', by: 'Văn phòng' }
 * const { findings } = runRules(waiverRuleset, [{ waiver, use: 'unused' }])
 * findings.map(({ rule, path }) => [rule, path]) // [['waiver/unused', [0]]]
 * ```
 */
export const waiverRuleset: Ruleset<readonly UsedWaiver[]> = {
  scopes: [
    {
      rules: [unusedWaiver, expiredWaiver, sharedWaiver],
      select: (waivers) => waivers.map((subject, index) => ({ path: [index], subject })),
    },
  ],
}
