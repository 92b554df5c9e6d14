import type { Dated } from '../calendar/dated.js'
import { anObject, objectOf, oneOf, type Shape } from '../check/require-parsed.js'
import type { Text } from '../notation/language.js'

/**
 * How a waiting time for a supplement moves the due day: `pause` adds the working days that the dossier waited;
 * `restart` gives it its whole time again from the day it was complete; `as-dated` takes the due day as it is,
 * because the portal has moved it already.
 */
export type SupplementEffect = 'pause' | 'restart' | 'as-dated'

/** What counts as what (cách đếm). Every choice is explicit and named, so that two reports can be compared. */
export interface CountingPolicy {
  readonly title: Text
  /** Returned dossiers: a class of their own, or among those resolved. */
  readonly returned: 'apart' | 'resolved'
  /** Withdrawn dossiers: a class of their own, or among those resolved. */
  readonly withdrawn: 'apart' | 'resolved'
  /** Dossiers that await a supplement: a class of their own, or among those in time. */
  readonly awaitingSupplement: 'apart' | 'in-time'
  /** What a supplement does to the due day; `by-law` is `supplementLaw` on the day of reception. */
  readonly supplement: SupplementEffect | 'by-law'
  /** What was settled on the due day is on time; some count it as early. */
  readonly onDueDay: 'on-time' | 'early'
  /** Dossiers without a due day: a class of their own, or among those on time and in time. */
  readonly withoutDeadline: 'apart' | 'in-time'
  /**
   * A due day on which offices rest: as it is recorded (the formula of Decision 766/QĐ-TTg compares the recorded days), or
   * the next working day (Civil Code 2015 Art. 148(5)). `as-recorded` unless said.
   */
  readonly dueOnDayOff?: 'as-recorded' | 'next-working-day'
}

const apartOr = (other: string) => oneOf(['apart', other])

/** What a policy has to say; its title may be missing. @internal */
export const policyShape = /* @__PURE__ */ objectOf(
  {
    title: anObject,
    returned: /* @__PURE__ */ apartOr('resolved'),
    withdrawn: /* @__PURE__ */ apartOr('resolved'),
    awaitingSupplement: /* @__PURE__ */ apartOr('in-time'),
    supplement: /* @__PURE__ */ oneOf(['pause', 'restart', 'as-dated', 'by-law']),
    onDueDay: /* @__PURE__ */ oneOf(['on-time', 'early']),
    withoutDeadline: /* @__PURE__ */ apartOr('in-time'),
    dueOnDayOff: /* @__PURE__ */ oneOf(['as-recorded', 'next-working-day']),
  } satisfies Readonly<Record<keyof CountingPolicy, Shape>>,
  ['returned', 'withdrawn', 'awaitingSupplement', 'supplement', 'onDueDay', 'withoutDeadline'],
)

/**
 * The policies in use (cách đếm hồ sơ).
 *
 * - `listedApart`: nothing is mixed, as in reports that list withdrawn dossiers beside the others.
 * - `formII06a`: as form II.06a is filled where column 9 includes returned and withdrawn dossiers and column 12
 *   those that await a supplement.
 *
 * @example
 * ```ts
 * import { countingPolicies, tallyDossiers } from 'cchc/dossier'
 *
 * const withdrawn = {
 *   id: 'H1',
 *   channel: 'online',
 *   receivedOn: '2024-03-04',
 *   outcome: { kind: 'withdrawn', on: '2024-03-06' },
 * } as const
 * const period = { from: '2024-03-01', to: '2024-03-31' }
 * tallyDossiers([withdrawn], { period, policy: countingPolicies.listedApart }).total.withdrawn // 1
 * tallyDossiers([withdrawn], { period, policy: countingPolicies.formII06a }).total.resolved?.total // 1
 * ```
 */
export const countingPolicies = {
  listedApart: {
    title: {
      vi: 'Liệt kê riêng hồ sơ trả lại, rút, chờ bổ sung',
      en: 'Returned, withdrawn and awaiting told apart',
    },
    returned: 'apart',
    withdrawn: 'apart',
    awaitingSupplement: 'apart',
    supplement: 'by-law',
    onDueDay: 'on-time',
    withoutDeadline: 'apart',
    dueOnDayOff: 'as-recorded',
  },
  formII06a: {
    title: {
      vi: 'Biểu II.06a: gộp trả lại, rút vào đã giải quyết',
      en: 'Form II.06a: returned and withdrawn count as resolved',
    },
    returned: 'resolved',
    withdrawn: 'resolved',
    awaitingSupplement: 'in-time',
    supplement: 'by-law',
    onDueDay: 'on-time',
    withoutDeadline: 'in-time',
    dueOnDayOff: 'as-recorded',
  },
} as const satisfies Record<string, CountingPolicy>

/**
 * What the law in force on the day of reception says of supplements (bổ sung hồ sơ).
 *
 * @example
 * ```ts
 * import { valueOn } from 'cchc/calendar'
 * import { supplementLaw } from 'cchc/dossier'
 *
 * valueOn(supplementLaw, '2025-07-01') // 'restart'
 * ```
 */
export const supplementLaw: Dated<SupplementEffect> = [
  {
    from: '1900-01-01',
    value: 'restart',
    basis: {
      document: 'Nghị định 61/2018/NĐ-CP',
      article: 'Điều 19 khoản 4',
      from: '2018-06-21',
      to: '2025-06-30',
      confirmed: true,
    },
  },
  {
    from: '2025-07-01',
    value: 'restart',
    basis: {
      document: 'Nghị định 118/2025/NĐ-CP',
      article: 'Điều 17 khoản 3',
      from: '2025-07-01',
      confirmed: true,
    },
  },
]
