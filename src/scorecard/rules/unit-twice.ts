import { failed, passed, type Rule } from '../../check/rule.js'
import { groupUnits, repeatedUnits, unitName } from '../group-units.js'
import type { PublishedScores } from '../published-scores.js'

/** A unit has one result among the units with which it is ranked. */
export const unitTwice: Rule<readonly PublishedScores[]> = {
  id: 'scorecard/unit-twice',
  severity: 'error',
  title: {
    vi: 'Mỗi đơn vị chỉ có một kết quả trong nhóm xếp hạng',
    en: 'A unit has one result among those it is ranked with',
  },
  message: {
    vi: '{unit}: đã có một kết quả khác trong cùng nhóm.',
    en: '{unit}: there is another result of it in the same group.',
  },
  basis: ['consistency'],
  check: (units) =>
    [...groupUnits(units).groups.values()].flatMap((group) => {
      const repeated = repeatedUnits(units, group)
      return group.flatMap((at) => {
        const first = repeated.get(at)
        if (units[at]?.unit == null) return []
        if (first === undefined) return passed
        const unit = unitName(units[at])
        return failed({
          path: [at, 'unit'],
          actual: unit,
          operands: [{ path: [first, 'unit'], value: unitName(units[first] ?? {}) }],
          data: { unit },
        })
      })
    }),
  samples: {
    passing: [
      [{ unit: 'Xã A' }, { unit: 'Xã B' }],
      [
        { unit: 'An Khánh', group: 'phường' },
        { unit: 'An Khánh', group: 'xã' },
      ],
      [
        { unit: { name: 'UBND xã A', level: 'commune', code: '1' } },
        { unit: { name: 'UBND xã A', level: 'commune', code: '2' } },
      ],
    ],
    failing: [
      {
        subject: [
          { unit: 'Xã A', points: 90 },
          { unit: 'xã  A', points: 80 },
        ],
        finds: { path: [1, 'unit'], actual: 'xã  A' },
      },
      {
        subject: [
          { unit: 'Xã A', group: 'xã' },
          { unit: 'Phường A', group: 'phường' },
          { unit: 'Xã A', group: 'xã' },
        ],
        finds: { path: [2, 'unit'] },
      },
    ],
  },
}
