import { isIsoDate } from '../../calendar/day.js'
import { formatDate } from '../../calendar/format-date.js'
import { failed, passed, type Rule } from '../../check/rule.js'
import { formatDecimal } from '../../notation/format-decimal.js'
import type { Text } from '../../notation/language.js'
import { compareDecimals } from '../../quantity/scaled-decimal.js'
import type { Target } from '../target.js'

/** The milestones of a target come one after another, within its day, and lead up to what is to be reached. */
export const targetMilestones: Rule<Target> = {
  id: 'target/milestones',
  severity: 'warning',
  title: {
    vi: 'Các mốc của chỉ tiêu nằm trong thời hạn và dẫn đến mức được giao',
    en: 'The milestones of a target lie within its day and lead up to it',
  },
  message: {
    vi: '{figure}: mốc ghi {said}, trái với {other} của mốc khác hoặc của chỉ tiêu.',
    en: '{figure}: the milestone says {said}, against {other} of another one or of the target.',
  },
  basis: ['consistency'],
  check: (target) => {
    const { indicator, milestones, direction } = target
    if (milestones == null || milestones.length === 0) return []
    const label = { vi: indicator, en: indicator }
    const sign = direction === 'at-most' ? -1 : 1
    const steps = [...milestones, { on: target.dueOn, target: target.target }]
    const verdicts = milestones.flatMap(({ on, target: wanted }, index) => {
      const path = ['milestones', index]
      const next = steps[index + 1]
      const nextPath = index + 1 < milestones.length ? ['milestones', index + 1] : []
      const isLast = index + 1 === milestones.length
      const say = (key: 'on' | 'target', actual: string, expected: string) =>
        failed({
          path: [...path, key],
          label,
          actual,
          expected,
          data: { said: printed(actual), other: printed(expected) },
          operands: [{ path: [...nextPath, isLast && key === 'on' ? 'dueOn' : key], value: expected }],
        })
      return [
        ...(next?.on != null && (isLast ? on > next.on : on >= next.on) ? [say('on', on, next.on)] : []),
        ...(typeof wanted === 'string' &&
        typeof next?.target === 'string' &&
        compareDecimals(wanted, next.target) * sign > 0
          ? [say('target', wanted, next.target)]
          : []),
      ]
    })
    return verdicts.length > 0 ? verdicts : passed
  },
  samples: {
    passing: [
      {
        indicator: 'Phủ sóng 5G',
        target: '57.5',
        dueOn: '2025-12-31',
        milestones: [
          { on: '2025-06-30', target: '10.5' },
          { on: '2025-09-30', target: '14.9' },
          { on: '2025-12-31', target: '57.5' },
        ],
      },
      {
        indicator: 'Hồ sơ trễ hạn',
        target: '1',
        direction: 'at-most',
        milestones: [{ on: '2025-06-30', target: '2' }],
      },
    ],
    failing: [
      {
        subject: {
          indicator: 'Phủ sóng 5G',
          target: '57.5',
          milestones: [
            { on: '2025-06-30', target: '14.9' },
            { on: '2025-09-30', target: '10.5' },
          ],
        },
        finds: { path: ['milestones', 0, 'target'], actual: '14.9', expected: '10.5' },
      },
      {
        subject: {
          indicator: 'Phủ sóng 5G',
          dueOn: '2025-12-31',
          milestones: [{ on: '2026-01-31', target: '10.5' }],
        },
        finds: { path: ['milestones', 0, 'on'], actual: '2026-01-31', expected: '2025-12-31' },
      },
    ],
  },
}

/** A day, or what is to be reached. */
function printed(value: string): Text {
  return isIsoDate(value)
    ? { vi: formatDate(value), en: value }
    : { vi: formatDecimal(value, 'vi'), en: formatDecimal(value, 'en') }
}
