import { keysOfCounted } from '../../check/model.js'
import { judgeRate, rateMessage } from '../../check/rates.js'
import type { Rule, Verdict } from '../../check/rule.js'
import { columnsWouldHold, locateOrAddUp } from '../../check/table-totals.js'
import type { Figure, LocatedFigure } from '../../quantity/figure.js'
import type { FiguresOfSection } from '../section-places.js'
import { sampleFigures } from './sample-section.js'

/** Each published rate of a section agrees with its figures; the rate of a total row with those of the rows, if need be. */
export const sectionRate: Rule<FiguresOfSection> = {
  id: 'section/rate',
  severity: 'error',
  title: {
    vi: 'Tỷ lệ công bố trong từng mục khớp với số lượng',
    en: 'A published rate of a section agrees with its figures',
  },
  message: rateMessage,
  basis: ['arithmetic'],
  check: ({ model, place, above, inside }) => {
    const verdicts: Verdict[] = []
    for (const rate of model.rateKeys) {
      if (model.rates[rate]?.read(place.figures) == null) continue
      const found = new Map<string, ReturnType<typeof locateOrAddUp>>()
      const locate = (key: string) => {
        if (!found.has(key)) found.set(key, locateOrAddUp(model, place, key, above))
        return found.get(key)?.figure
      }
      const beyond = columnsWouldHold(model, place, { above, inside })
      const verdict = judgeRate(model, rate, place, { locate, beyond })
      if (verdict === undefined) continue
      const base = model.rates[rate]?.base
      const keys = base === undefined ? [] : [...keysOfCounted(base.numerator), base.denominator]
      verdicts.push(
        withElsewhere(
          verdict,
          keys.flatMap((key) => found.get(key)?.cells ?? []),
        ),
      )
    }
    return verdicts
  },
  samples: {
    passing: [
      sampleFigures({
        digitalGovernment: {
          onlineFiling: {
            rows: [
              { label: 'Các cơ quan chuyên môn', received: 288, online: 286, rate: '99.31' },
              { label: 'Các xã, phường', received: 14_945, online: 14_933, rate: '99.92' },
            ],
            total: { rate: '99.91' },
          },
        },
      }),
      sampleFigures({
        publicFinance: {
          investment: {
            planned: 5_000_000_000,
            disbursed: { atMost: 4_000_000_000 },
            rate: { atMost: '80' },
          },
        },
      }),
    ],
    failing: [
      {
        subject: sampleFigures({
          digitalGovernment: {
            digitization: { total: { overall: { required: 1221, digitized: 1154, rate: '92' } } },
          },
        }),
        finds: {
          path: ['total', 'overall', 'rate'],
          severity: 'error',
          expected: '94.51',
          difference: '-2.51',
        },
      },
      {
        subject: sampleFigures({
          digitalGovernment: {
            onlineFiling: {
              rows: [
                { label: 'Các cơ quan chuyên môn', received: 288, online: 286 },
                { label: 'Các xã, phường', received: 14_945, online: 14_933 },
              ],
              total: { rate: '99.90' },
            },
          },
        }),
        finds: {
          path: ['total', 'rate'],
          severity: 'warning',
          cause: { kind: 'truncated', rounded: '99.91' },
        },
      },
      {
        subject: sampleFigures({
          procedures: { catalogue: { total: 182, online: 166, fullOnline: 66, fullOnlineRate: '39.8' } },
        }),
        finds: { severity: 'warning', expected: '36.26' },
      },
    ],
  },
}

/** The cells of rows that made a figure decide a finding as well. */
function withElsewhere(verdict: Verdict, cells: readonly LocatedFigure<Figure>[]): Verdict {
  if (verdict.outcome !== 'failed' || cells.length === 0) return verdict
  const operands = cells.map((figure) => ({ ...figure, beside: true as const }))
  return { ...verdict, operands: [...verdict.operands, ...operands] }
}
