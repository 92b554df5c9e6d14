import { describe, expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { checkAppendix } from '../../src/appendix/check-appendix.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import { least } from '../report/sample.js'

type Level = 'commune' | 'district'

/** What is found in rows of the form of 2024, but for blanks. */
function found(values: Readonly<Record<string, number | string>>, level: Level = 'commune') {
  const appendix = { template: 'cchc-2024', values }
  return checkAppendix(appendix as never, appendixTemplate2024, { level })
    .findings.filter(({ severity, rule }) => severity !== 'info' && rule !== 'appendix/blank')
    .map(({ rule, path, severity }) => `${severity} ${rule} ${path.at(-1)}`)
}

describe('FJ9: what a right appendix may say is no error', () => {
  it.each<[string, Record<string, number | string>, Level, string]>([
    [
      'a procedure of two levels is counted with each',
      { '3.1.3': 148, '3.1.3.district': 20, '3.1.3.commune': 140 },
      'district',
      'warning appendix/total 3.1.3',
    ],
    [
      'more is disbursed than was planned',
      { '6.1': '104', '6.1.planned': 100, '6.1.disbursed': 104 },
      'commune',
      'warning appendix/part-above-whole 6.1.disbursed',
    ],
    [
      'dossiers of procedures that were abolished',
      { '3.2.1.provided': 10, '3.2.1.withDossiers': 12 },
      'commune',
      'warning appendix/part-above-whole 3.2.1.withDossiers',
    ],
    [
      'the row named level 4',
      { '3.2.2.provided': 10, '3.2.2.withDossiers': 12 },
      'commune',
      'warning appendix/part-above-whole 3.2.2.withDossiers',
    ],
    [
      'tasks of before completed on time',
      { '1.3.1': 10, '1.3.2': 12 },
      'commune',
      'warning appendix/part-above-whole 1.3.2',
    ],
  ])('%s', (_, values, level, finding) => {
    expect(found(values, level)).toEqual([finding])
  })

  it('a rate of more than the plan is that of its rows, if they are there', () => {
    expect(found({ '6.1': '140', '6.1.planned': 100, '6.1.disbursed': 104 })).toContain(
      'error appendix/rate 6.1',
    )
    expect(found({ '6.1': '104', '6.1.planned': 100, '6.1.disbursed': 104 })).not.toContain(
      'error appendix/rate 6.1',
    )
    expect(found({ '6.1': '104' })).toEqual([])
  })
})

describe('FJ14: what was not judged', () => {
  it.each<[string, Record<string, number | string>, string]>([
    ['tasks on time and late', { '1.3.1': 10, '1.3.2': 8, '1.3.3': 5 }, 'warning appendix/total 1.3.1'],
    [
      'leaders and others disciplined',
      { '5.4': 2, '5.4.leaders': 2, '5.4.serviceUnits': 2 },
      'warning appendix/total 5.4',
    ],
    ['special cases of recruitment', { '5.2.1': 2, '5.2.2': 3 }, 'warning appendix/part-above-whole 5.2.2'],
    [
      'full and partial online services',
      { '3.2.1.provided': 60, '3.2.2.provided': 100, '3.2.3.provided': 166 },
      'warning appendix/total 3.2.3.provided',
    ],
    [
      'online services above those in force',
      { '3.1.3': 100, '3.2.3.provided': 166 },
      'warning appendix/part-above-whole 3.2.3.provided',
    ],
    [
      'procedures with fees above those in force',
      { '3.1.3': 100, '3.2.5.withFees': 101 },
      'warning appendix/part-above-whole 3.2.5.withFees',
    ],
    [
      'interlinked above those in force',
      { '3.1.3': 100, '3.3.2': 101 },
      'warning appendix/part-above-whole 3.3.2',
    ],
    [
      'more posts filled than assigned',
      { '4.2.1': 10, '4.2.2': 12 },
      'warning appendix/part-above-whole 4.2.2',
    ],
    ['the only level of a commune', { '3.1.3': 166, '3.1.3.commune': 148 }, 'warning appendix/total 3.1.3'],
  ])('%s', (_, values, finding) => {
    expect(found(values)).toEqual([finding])
  })

  it.each<[string, Record<string, number | string>]>([
    ['tasks that are still open', { '1.3.1': 10, '1.3.2': 6, '1.3.3': 3 }],
    ['one kind of tasks alone', { '1.3.1': 10, '1.3.2': 10 }],
    ['one kind of service alone', { '3.2.1.provided': 60, '3.2.3.provided': 166 }],
    ['the only level of a commune', { '3.1.3': 148, '3.1.3.commune': 148 }],
    ['others disciplined beside', { '5.4': 5, '5.4.leaders': 2, '5.4.serviceUnits': 2 }],
  ])('passes %s', (_, values) => {
    expect(found(values)).toEqual([])
  })

  it('leaves the blank row of a district to it', () => {
    expect(found({ '3.1.3': 166, '3.1.3.commune': 148 }, 'district')).toEqual([])
  })
})

describe('FJ10: a row of another level is not held against the body', () => {
  const same = (level: Level, body: object, values: object) =>
    checkReport(
      parseReport({
        ...least,
        agency: { name: 'UBND', level },
        ...body,
        appendix: { template: 'cchc-2024', values },
      }),
    ).findings.filter(({ rule }) => rule === 'report/same-figure')

  it.each<[string, object, object]>([
    ['2.1', { institutions: { legalDocuments: { issued: 2 } } }, { '2.1': 0 }],
    ['2.2', { institutions: { legalDocuments: { inspected: 2 } } }, { '2.2': 0 }],
    ['6.2.1', { publicFinance: { autonomy: { total: 3 } } }, { '6.2.1': 0 }],
    ['6.2.5', { publicFinance: { autonomy: { stateFunded: 3 } } }, { '6.2.5': 0 }],
    ['4.1.5', { organization: { serviceUnits: { reducedRate: '10' } } }, { '4.1.5': '0' }],
  ])('%s', (_, body, values) => {
    expect(same('commune', body, values)).toEqual([])
    expect(same('district', body, values)).toHaveLength(1)
  })
})
