import { formatPeriod } from '../../calendar/format-period.js'
import type { Period } from '../../calendar/period.js'
import type { Text } from '../../notation/language.js'

/**
 * What a period is called in messages: its name, or else its days.
 * @internal
 */
export function periodText(period: Period): Text {
  const { from: _from, to: _to, ...name } = period
  const named = period.kind === 'custom' || period.year === undefined ? period : name
  return { vi: formatPeriod(named), en: formatPeriod(named, 'en') }
}

/**
 * What a figure of one period is called: with the period after it.
 * @internal
 */
export function labelIn(label: Text, period: Period): Text {
  const { vi, en } = periodText(period)
  return vi === '' ? label : { vi: `${label.vi} (${vi})`, en: `${label.en} (${en})` }
}
