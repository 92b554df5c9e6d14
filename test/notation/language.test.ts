import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../src/calendar/format-period.js'
import { describeInputIssue } from '../../src/check/describe-input-issue.js'
import type { Finding } from '../../src/check/finding.js'
import { describeFinding } from '../../src/describe-finding.js'
import { describeNotationIssue } from '../../src/notation/describe-notation-issue.js'
import { formatDecimal } from '../../src/notation/format-decimal.js'
import { formatFigure } from '../../src/notation/format-figure.js'
import { formatMoney } from '../../src/notation/format-money.js'
import { formatPercentage } from '../../src/notation/format-percentage.js'
import type { NotationIssue } from '../../src/notation/reading.js'
import { checkReport } from '../../src/report/check-report.js'

/** As JavaScript calls it, without types. */
const map = (list: readonly unknown[], print: unknown) => list.map(print as (value: unknown) => string)

describe('FR16: the second argument', () => {
  const ambiguous: NotationIssue = { code: 'ambiguous', text: '1.5', position: 1 }

  it('is a language only when it is one, so that all of these serve map', () => {
    expect(map([450000, 5], formatMoney)).toEqual([formatMoney(450000), formatMoney(5)])
    expect(map([1.5, { atMost: 5 }], formatFigure)).toEqual([formatFigure(1.5), formatFigure({ atMost: 5 })])
    expect(map(['93.08', '5'], formatDecimal)).toEqual(['93,08', '5'])
    expect(map(['93.08', '5'], formatPercentage)).toEqual(['93,08%', '5%'])
    expect(map([ambiguous, ambiguous], describeNotationIssue)[1]).toBe(describeNotationIssue(ambiguous))
    const missing = { path: ['title'], code: 'missing' } as const
    expect(map([missing, missing], describeInputIssue)[1]).toBe(describeInputIssue(missing))
    const year = { kind: 'year', year: 2024, from: '2024-01-01', to: '2024-12-31' } as const
    expect(map([year, year], formatPeriod)[1]).toBe(formatPeriod(year))
  })

  it('is an error where it is a language that there is not', () => {
    const french = 'fr' as 'en'
    expect(() => describeNotationIssue(ambiguous, french)).toThrow(/'vi' or 'en', not 'fr'/)
    expect(() => describeInputIssue({ path: [], code: 'missing' }, french)).toThrow(/'vi' or 'en', not 'fr'/)
    const [finding] = checkReport({
      title: 'Báo cáo',
      agency: { name: 'UBND xã Bình An', level: 'commune' },
      period: { kind: 'year', year: 2024 },
      statements: [{ kind: 'sum', label: 'Hồ sơ', whole: 3, parts: [1, 1] }],
    }).findings
    expect(() => describeFinding(finding as Finding, french)).toThrow(/'vi' or 'en', not 'fr'/)
  })

  it('still is English', () => {
    expect(formatMoney(450000, 'en')).toBe('450,000 dong')
    expect(describeNotationIssue(ambiguous, 'en')).toContain('position')
  })
})
