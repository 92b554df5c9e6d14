import { failed, passed, type Rule, type Verdict } from '../../check/rule.js'
import type { AppendixToCheck } from '../appendix-model.js'
import type { Indicator } from '../indicator.js'
import { isOfAnotherKind, isOfAnotherScale, unitAsPrinted } from '../printed-unit.js'
import { rowLabel, valueAt, valuePath } from '../value-of.js'
import { nothingReported } from './locate-row.js'
import { sample } from './sample-template.js'

/** The unit printed for a figure is one of its kind: a rate is in percent, a number of something is not. */
export const unit: Rule<AppendixToCheck> = {
  id: 'appendix/unit',
  severity: 'error',
  title: { vi: 'Đơn vị tính đúng với loại chỉ tiêu', en: 'The unit is one of the kind of figure' },
  message: {
    vi: '{figure}: đơn vị tính ghi “{actual}”, số liệu {value}, nhưng đơn vị của chỉ tiêu này là “{expected}”.',
    en: '{figure}: the unit is printed as “{actual}”, the figure {value}, but the unit of this row is “{expected}”.',
  },
  basis: ['consistency'],
  check: ({ appendix, model: { byKey } }) => {
    const { units } = appendix
    // Where no unit is recorded, those of the template are printed.
    if (units == null) return passed
    const verdicts: Verdict[] = []
    for (const [key, printed] of Object.entries(units)) {
      const indicator = byKey.get(key)
      const value = valueAt(appendix.values, key)
      if (indicator === undefined || indicator.kind === 'heading' || value === undefined) continue
      const isRefused = isOfAnotherKind(units, indicator)
      if (!isRefused && !isOfAnotherScale(units, indicator)) {
        verdicts.push(passed)
        continue
      }
      verdicts.push(
        failed({
          path: ['appendix', 'units', key],
          label: rowLabel(indicator),
          // Money in another unit of money may be right by itself, and is wrong once it is added up.
          severity: isRefused ? 'error' : 'warning',
          actual: printed,
          expected: unitOf(indicator),
          operands: [{ path: valuePath(key), value }],
          data: { value },
        }),
      )
    }
    return verdicts.length === 0 ? nothingReported : verdicts
  },
  samples: {
    passing: [
      sample({ '2.1': '99.3' }),
      sample({ '2.1': '99.3', '2.1.onTime': 39 }, { units: { '2.1': '(%)', '2.1.onTime': 'hồ sơ TTHC' } }),
    ],
    failing: [
      {
        subject: sample({ '3.1': '266' }, { units: { '3.1': 'Văn bản' } }),
        finds: {
          path: ['appendix', 'units', '3.1'],
          severity: 'error',
          actual: 'Văn bản',
          expected: '%',
          data: { value: '266' },
        },
      },
      {
        subject: sample({ '2.1.onTime': 39 }, { units: { '2.1.onTime': '%' } }),
        finds: { actual: '%', expected: 'Hồ sơ' },
      },
      { subject: sample({ '1.1': 2 }, { units: { '1.1': '%' } }), finds: { expected: '0, 1, 2' } },
      {
        subject: sample({ '4.1': 5 }, { units: { '4.1': 'tỷ đồng' } }),
        finds: { severity: 'warning', expected: 'Triệu đồng' },
      },
    ],
  },
}

function unitOf(indicator: Exclude<Indicator, { kind: 'heading' }>): string {
  switch (indicator.kind) {
    case 'rate':
      return '%'
    case 'choice':
      return indicator.choices.map(({ code }) => code).join(', ')
    default:
      return unitAsPrinted(indicator.unit).vi
  }
}
