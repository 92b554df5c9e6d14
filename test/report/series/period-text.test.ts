import { describe, expect, it } from 'vitest'
import type { Period } from '../../../src/calendar/period.js'
import { labelIn, periodText } from '../../../src/report/series/period-text.js'

describe('what a period is called', () => {
  const days = { from: '2024-01-01', to: '2024-03-14' }
  const label = { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' }

  it.each<[string, Period, string, string]>([
    ['its name', { kind: 'quarter', year: 2024, ordinal: 1 }, 'quý I năm 2024', 'quarter 1 of 2024'],
    [
      'its name, whatever its days',
      { kind: 'quarter', year: 2024, ordinal: 1, ...days },
      'quý I năm 2024',
      'quarter 1 of 2024',
    ],
    [
      'its name and days, where the name lacks the year',
      { kind: 'quarter', ordinal: 1, ...days },
      'quý I (01/01/2024 - 14/3/2024)',
      'quarter 1 (01/01/2024 - 14/3/2024)',
    ],
    [
      'its days, where it has no name',
      { kind: 'custom', ...days },
      '01/01/2024 - 14/3/2024',
      '01/01/2024 - 14/3/2024',
    ],
    [
      'its days, where only a year is said beside them',
      { kind: 'custom', year: 2024, ...days },
      '01/01/2024 - 14/3/2024',
      '01/01/2024 - 14/3/2024',
    ],
  ])('is %s', (_, period, vi, en) => {
    expect(periodText(period)).toEqual({ vi, en })
    expect(labelIn(label, period)).toEqual({ vi: `Hồ sơ tiếp nhận (${vi})`, en: `Dossiers received (${en})` })
  })

  it('is nothing, where it has neither name nor days', () => {
    expect(periodText({ kind: 'custom' })).toEqual({ vi: '', en: '' })
    expect(labelIn(label, { kind: 'custom' })).toEqual(label)
  })
})
