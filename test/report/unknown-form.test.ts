import { describe, expect, it } from 'vitest'
import { listFacts } from '../../src/facts/list-facts.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport, safeParseReport } from '../../src/report/parse-report.js'
import { least } from './sample.js'

const statements = [{ kind: 'sum', label: 'Hồ sơ', whole: 11, parts: [4, 6] }]
const values = { 'A.1': 5, 'A.2': '99,3%', '1.1': null }
const report = { ...least, statements, appendix: { template: 'tinh-2025', values } }

describe('FX11: a report whose appendix is of a form that is not known', () => {
  it('is read, with the values as they are written', () => {
    expect(parseReport(report).appendix).toEqual({ template: 'tinh-2025', values })
    expect([...listFacts(parseReport(report))].map(({ pointer, value }) => [pointer, value])).toContainEqual([
      '/appendix/values/A.2',
      '99,3%',
    ])
  })

  it('is checked in all its other parts, and the form is named', () => {
    const { findings } = checkReport(parseReport(report))
    expect(findings.map(({ rule, severity, path }) => [rule, severity, path])).toEqual([
      ['statement/sum', 'error', ['statements', 0, 'whole']],
      ['appendix/known-form', 'warning', ['appendix', 'template']],
    ])
  })

  it.each<[string, unknown, readonly unknown[]]>([
    ['a list as value', { template: 'tinh-2025', values: { a: [] } }, [['appendix', 'values', 'a']]],
    ['no values', { template: 'tinh-2025' }, [['appendix', 'values']]],
    ['an unknown key', { template: 'tinh-2025', values: {}, valeus: {} }, [['appendix', 'valeus']]],
    ['an empty name', { template: ' ', values: {} }, [['appendix', 'template']]],
    ['no name', { values: {} }, [['appendix', 'template']]],
    ['a number as name', { template: 5, values: {} }, [['appendix', 'template']]],
    [
      'a value of a known form that cannot be read',
      { template: 'cchc-2024', values: { '1.3.1': '1.5' } },
      [['appendix', 'values', '1.3.1']],
    ],
    [
      'an unknown key beside a known form',
      { template: 'cchc-2024', values: {}, valeus: {} },
      [['appendix', 'valeus']],
    ],
    ['a text', 'cchc-2024', [['appendix']]],
  ])('is refused at its place with %s', (_, appendix, paths) => {
    const reading = safeParseReport({ ...least, appendix })
    expect(reading.success ? [] : reading.issues.map(({ path }) => path)).toEqual(paths)
  })
})
