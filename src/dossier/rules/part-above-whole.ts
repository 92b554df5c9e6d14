import { figurePath, locateFigure } from '../../check/figure-model.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Tally } from '../tally.js'
import { type TallyFigure, tallyFigures } from '../tally-figures.js'
import { tallyModel } from '../tally-model.js'

/** Parts of a whole that no sum holds against it. */
const parts: readonly { readonly part: TallyFigure; readonly whole: TallyFigure }[] = [
  { part: 'inProgress.awaitingSupplement', whole: 'inProgress.total' },
]

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
    parts.map(({ part, whole }) => {
      const [smaller, larger] = [
        locateFigure(tallyModel, tally, part),
        locateFigure(tallyModel, tally, whole),
      ]
      if (smaller === undefined || larger === undefined) {
        return notEvaluated(
          ...[part, whole].filter((figure) => tallyFigures[figure].read(tally) == null).map(figurePath),
        )
      }
      if (smaller.value <= larger.value || balancesBeside(tally, larger.value + smaller.value)) return passed
      return failed({
        path: smaller.path,
        label: smaller.label,
        actual: smaller.value,
        expected: { atMost: larger.value },
        difference: smaller.value - larger.value,
        operands: [larger],
        data: { whole: tallyFigures[whole].label, limit: larger.value },
      })
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

/** Whether received dossiers balance when this many are open: those in progress, and those that await beside them. */
function balancesBeside(tally: Tally, open: number): boolean {
  const beside = { ...tally, inProgress: { total: open } }
  return tallyModel.evaluate.get('balance')?.(beside).outcome === 'holds'
}
