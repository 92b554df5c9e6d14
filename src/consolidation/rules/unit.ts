import { failed, passed, type Rule } from '../../check/rule.js'
import type { Text } from '../../notation/language.js'
import type { Path } from '../../quantity/figure.js'
import type { ExclusionReason } from '../hierarchy.js'

/** A unit of a hierarchy, or a report that is of none, and why it has no part in the sums. */
export interface UnitOfHierarchy {
  readonly path: Path
  readonly name: string
  /** Whether its report is there, and if it is left out, why. */
  readonly state: 'reported' | 'missing' | 'other-form' | ExclusionReason
}

const reasons: Readonly<Record<Exclude<UnitOfHierarchy['state'], 'reported'>, Text>> = {
  missing: { vi: 'chưa có báo cáo', en: 'there is no report' },
  'unknown-unit': { vi: 'không thuộc các đơn vị trực thuộc', en: 'it is none of the units' },
  'ambiguous-unit': {
    vi: 'nhiều đơn vị trùng tên, chưa rõ là đơn vị nào',
    en: 'several units bear its name',
  },
  'other-name': {
    vi: 'mang mã của một đơn vị có tên khác',
    en: 'it bears the code of a unit of another name',
  },
  'repeated-unit': {
    vi: 'có báo cáo khác cùng kỳ, ban hành sau hoặc chưa rõ bản nào thay thế bản nào',
    en: 'it has another report, issued later, or none says which replaces which',
  },
  'replaced-report': { vi: 'đã được báo cáo khác thay thế', en: 'another report replaces it' },
  'other-level': { vi: 'báo cáo ghi cấp hành chính khác', en: 'the report says another level' },
  'other-form': {
    vi: 'phụ lục theo mẫu khác với cấp trên',
    en: 'its appendix is of a form other than that of the superior',
  },
  'other-period': { vi: 'báo cáo của kỳ khác', en: 'the report is of another period' },
}

/** Every unit has one report, of the right level and period, and nobody else has. */
export const consolidatedUnit: Rule<UnitOfHierarchy> = {
  id: 'consolidation/unit',
  severity: 'warning',
  title: {
    vi: 'Mỗi đơn vị có một báo cáo, đúng cấp và đúng kỳ',
    en: 'Every unit has one report, of its level and of the period',
  },
  message: {
    vi: '{figure}: {reason}, nên không có trong số tổng hợp.',
    en: '{figure}: {reason}, so that it is not in the sums.',
  },
  basis: ['consistency'],
  check: ({ path, name, state }) =>
    state === 'reported'
      ? passed
      : failed({
          path,
          label: { vi: name, en: name },
          ...((state === 'replaced-report' || state === 'other-form') && { severity: 'info' }),
          operands: [],
          data: { reason: reasons[state] },
        }),
  samples: {
    passing: [{ path: ['units', 0], name: 'UBND xã 1', state: 'reported' }],
    failing: [
      { subject: { path: ['units', 1], name: 'UBND xã 2', state: 'missing' }, finds: { path: ['units', 1] } },
      {
        subject: { path: ['reports', 7], name: 'UBND xã 1', state: 'repeated-unit' },
        finds: { path: ['reports', 7] },
      },
      {
        subject: { path: ['reports', 2], name: 'UBND xã 1', state: 'replaced-report' },
        finds: { severity: 'info' },
      },
    ],
  },
}
