import { figurePath, locateFigure } from '../../check/model.js'
import { partVerdict } from '../../check/parts.js'
import { notEvaluated, passed, type Rule } from '../../check/rule.js'
import { addFigures } from '../../quantity/interval.js'
import { balanceWith } from '../closing-stock.js'
import type { Tally } from '../tally.js'
import { tallyIndicators, tallyModel } from '../tally-model.js'

/**
 * A part is not larger than its whole. Parts of sums are held against them by the rules of the sums. More dossiers
 * that await a supplement than are in progress stand beside them: a finding only where the balance does not say so.
 */
export const partAboveWhole: Rule<Tally> = {
  id: 'dossier/part-above-whole',
  severity: 'warning',
  title: { vi: 'Phần không lớn hơn toàn bộ', en: 'A part is not larger than its whole' },
  message: {
    vi: '{figure}: ghi {actual}, lớn hơn {whole} là {limit} (lệch {difference}); nếu là loại đứng riêng thì số liệu tiếp nhận chưa xác nhận.',
    en: '{figure}: stated as {actual}, more than {whole}, which is {limit} (difference {difference}); if it stands beside it, the balance does not show it.',
  },
  basis: ['arithmetic'],
  check: (tally) =>
    tallyModel.parts.map(({ part, whole }) => {
      const place = { figures: tally, at: [] }
      const [smaller, larger] = [
        locateFigure(tallyModel, place, part),
        locateFigure(tallyModel, place, whole),
      ]
      if (smaller === undefined || larger === undefined) {
        return notEvaluated(
          ...[part, whole].filter((figure) => tallyIndicators[figure].read(tally) == null).map(figurePath),
        )
      }
      const verdict = partVerdict(smaller, larger)
      const open = addFigures([larger.value, smaller.value])
      return verdict === passed || balanceWith(tally, open) === 'holds' ? passed : verdict
    }),
  samples: {
    passing: [
      { inProgress: { total: 45, awaitingSupplement: 8 } },
      {
        received: { total: 100 },
        resolved: { total: 85 },
        inProgress: { total: 7, awaitingSupplement: 8 },
        returned: 0,
        withdrawn: 0,
      },
    ],
    failing: [
      {
        subject: { inProgress: { total: 7, awaitingSupplement: 8 } },
        finds: { path: ['inProgress', 'awaitingSupplement'], expected: { atMost: 7 }, difference: 1 },
      },
      {
        subject: { inProgress: { total: 0, awaitingSupplement: 3 } },
        finds: { actual: 3, difference: 3 },
      },
    ],
  },
}
