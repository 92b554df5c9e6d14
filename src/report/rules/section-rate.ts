import { keysOfCounted } from '../../check/model.js'
import { judgeRate, rateMessage } from '../../check/rates.js'
import type { Rule, Verdict } from '../../check/rule.js'
import { columnsWouldHold, locateOrAddUp } from '../../check/table-totals.js'
import type { FiguresOfSection } from '../section-places.js'
import { sampleFigures } from './sample-report.js'

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
    if (model.rateKeys.length === 0) return verdicts
    const find = (key: string) => locateOrAddUp(model, place, key, above)
    const judgement = {
      locate: (key: string) => find(key)?.figure,
      beyond: columnsWouldHold(model, place, { above, inside }),
    }
    for (const rate of model.rateKeys) {
      const verdict = judgeRate(model, rate, place, judgement)
      if (verdict?.outcome !== 'failed') {
        if (verdict !== undefined) verdicts.push(verdict)
        continue
      }
      const base = model.rates[rate]?.base
      const keys = base === undefined ? [] : [...keysOfCounted(base.numerator), base.denominator]
      // The cells of rows that made a figure decide it as well.
      const cells = keys.flatMap((key) => find(key)?.cells ?? [])
      const beside = cells.map((figure) => ({ ...figure, beside: true as const }))
      verdicts.push({ ...verdict, operands: [...verdict.operands, ...beside] })
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
