import { describe, expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { appendixToHtml } from '../../src/appendix/tabular/appendix-to-html.js'
import { appendixToMarkdown } from '../../src/appendix/tabular/appendix-to-markdown.js'
import { appendixToRows } from '../../src/appendix/tabular/appendix-to-rows.js'
import { formatPeriod } from '../../src/calendar/format-period.js'
import { describeInputIssue } from '../../src/check/describe-input-issue.js'
import type { Finding } from '../../src/check/finding.js'
import { describeFinding } from '../../src/describe-finding.js'
import { tallyTableOf } from '../../src/dossier/tally-table-of.js'
import { describeNotationIssue } from '../../src/notation/describe-notation-issue.js'
import { formatDecimal } from '../../src/notation/format-decimal.js'
import { formatFigure } from '../../src/notation/format-figure.js'
import { formatMoney } from '../../src/notation/format-money.js'
import { formatPercentage } from '../../src/notation/format-percentage.js'
import type { NotationIssue } from '../../src/notation/reading.js'
import { describeUnread } from '../../src/prose/describe-unread.js'
import { checkReport } from '../../src/report/check-report.js'
import * as scorecard from '../../src/scorecard/index.js'

const scores = scorecard.score(scorecard.circular012018Agency, {}, { on: '2024-03-15' })
const group = { group: null, of: 1, units: [{ unit: 'Xã A', points: 86.59, rank: 1 }] }
const printers: Readonly<
  Record<string, readonly [(value: never, language?: 'vi' | 'en') => unknown, unknown]>
> = {
  formatDecimal: [formatDecimal, '93.08'],
  formatFigure: [formatFigure, { atMost: 5 }],
  formatMoney: [formatMoney, 450000],
  formatPercentage: [formatPercentage, '93.08'],
  formatPeriod: [formatPeriod, { kind: 'year', year: 2024, from: '2024-01-01', to: '2024-12-31' }],
  describeUnread: [describeUnread, { reason: 'no-place' }],
  scoresToRows: [scorecard.scoresToRows, scores],
  scoresToMarkdown: [scorecard.scoresToMarkdown, scores],
  scoresToHtml: [scorecard.scoresToHtml, scores],
  rankingToRows: [scorecard.rankingToRows, group],
  rankingToMarkdown: [scorecard.rankingToMarkdown, group],
  rankingToHtml: [scorecard.rankingToHtml, group],
}

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
    const unread = { reason: 'unknown-word', word: 'tư' } as const
    expect(map([unread, unread], describeUnread)[1]).toBe(describeUnread(unread))
  })

  it.each(Object.entries(printers))('is a language for %s as well', (_, [print, value]) => {
    expect(map([value, value], print)).toEqual([print(value as never), print(value as never)])
    expect(() => print(value as never, 'fr' as 'en')).toThrow(/'vi' or 'en', not 'fr'/)
    expect(print(value as never, 'en')).not.toEqual(print(value as never))
  })

  it('is the label of a total only where it is a text', () => {
    const rows = [{ label: 'Hộ tịch', withdrawn: 1 }]
    expect(map([rows, rows], tallyTableOf)).toEqual([tallyTableOf(rows), tallyTableOf(rows)])
    expect(tallyTableOf(rows, 'Toàn xã').total?.label).toBe('Toàn xã')
  })

  it('is an error where it is a language that there is not', () => {
    const french = 'fr' as 'en'
    expect(() => describeNotationIssue(ambiguous, french)).toThrow(/'vi' or 'en', not 'fr'/)
    expect(() => describeInputIssue({ path: [], code: 'missing' }, french)).toThrow(/'vi' or 'en', not 'fr'/)
    const appendix = { template: 'cchc-2024', values: { '3.2.4': '99.3' } }
    for (const print of [appendixToHtml, appendixToMarkdown, appendixToRows])
      expect(() => print(appendix, appendixTemplate2024, { language: french })).toThrow(
        /'vi' or 'en', not 'fr'/,
      )
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
