import fc from 'fast-check'
import { expect, it } from 'vitest'
import { describeFindingBy } from '../../src/check/describe-finding.js'
import { checkSeries } from '../../src/series/check-series.js'
import { reportSeriesRules } from '../../src/series/rules/index.js'
import { arbitraryReports } from './arbitrary-reports.js'

it('checkSeries judges any reports that the schema accepts, and can say what it finds', () => {
  fc.assert(
    fc.property(arbitraryReports, (reports) => {
      const { findings, ruleErrors, rules } = checkSeries(reports)
      expect(ruleErrors).toEqual([])
      expect(Object.keys(rules).sort()).toEqual([...reportSeriesRules.keys()].sort())
      for (const finding of findings) {
        expect(describeFindingBy(finding, reportSeriesRules)).not.toMatch(/undefined|\[object/)
        expect(typeof finding.path[0]).toBe('number')
      }
    }),
    { numRuns: 300 },
  )
})
