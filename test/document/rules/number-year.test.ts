import { describe, expect, it } from 'vitest'
import { notEvaluated, passed } from '../../../src/check/rule.js'
import { conflictingSubjects } from '../../../src/document/rules/conflicting-subjects.js'
import { normativeYear } from '../../../src/document/rules/normative-year.js'
import { numberYear } from '../../../src/document/rules/number-year.js'

describe('FJ20: the year in a number is that of the date', () => {
  it.each([
    ['58/2025/QĐ-UBND', '2024-06-27', '2025-06-27'],
    ['118/2025/NĐ-CP', '2015-06-09', '2025-06-09'],
    ['72/2025/QH15', '2024-06-16', '2025-06-16'],
    ['150/2023/KH-UBND', '2024-02-29', '2023-02-28'],
  ])('%s of %s', (number, issuedOn, expected) => {
    expect(numberYear.check({ number, issuedOn }, {})).toMatchObject({ path: ['issuedOn'], expected })
  })

  it.each([
    ['45/2020/NĐ-CP', '2020-04-08', passed],
    ['15/QĐ-UBND', '2020-04-08', passed],
    ['45/2020/NĐ-CP', null, notEvaluated(['issuedOn'])],
    ['45/', '2020-04-08', notEvaluated(['number'])],
  ])('%s of %s', (number, issuedOn, verdict) => {
    expect(numberYear.check({ number, issuedOn }, {})).toEqual(verdict)
  })
})

describe('FJ20: an administrative document has no year in its number', () => {
  it.each([
    ['150/2024/KH-UBND', '150/KH-UBND'],
    ['5/2023/BC-UBND', '05/BC-UBND'],
    ['12/2025/TTr-SNV', '12/TTr-SNV'],
  ])('%s', (number, expected) => {
    expect(normativeYear.check({ number }, {})).toMatchObject({ actual: number, expected })
  })

  it.each([
    ['a decision, normative by its year', '58/2025/QĐ-UBND', passed],
    ['a contract', '01/2024/HĐ-UBND', passed],
    ['a notice on a treaty', '15/2022/TB-LPQT', passed],
    ['a year from before the circular of 2011', '02/2005/KH-UBND', passed],
    ['a judgment', '12/2020/DS-PT', notEvaluated(['number'])],
    ['a symbol that is unknown', '12/2024/KHPH-UBND', notEvaluated(['number'])],
  ])('%s is let be: %s', (_, number, verdict) => {
    expect(normativeYear.check({ number }, {})).toEqual(verdict)
  })
})

describe('FJ20: one document is cited for one year', () => {
  const plan = (subject: string | null, more = {}) => ({
    number: '11/KH-UBND',
    issuedOn: '2025-01-15',
    issuer: 'UBND xã',
    subject,
    ...more,
  })
  const judged = (...citations: ReturnType<typeof plan>[]) => conflictingSubjects.check(citations, {})

  it('names the citation for another year', () => {
    expect(judged(plan('CCHC năm 2024'), plan('CCHC năm 2025'))).toMatchObject([
      { outcome: 'failed', path: [1, 'subject'], operands: [{ path: [0, 'subject'] }] },
    ])
  })

  it('of two that name no agency as well', () => {
    const unnamed = (subject: string) => plan(subject, { issuer: undefined })
    expect(judged(unnamed('CCHC năm 2024'), unnamed('CCHC năm 2025'))).toMatchObject([
      { outcome: 'failed', path: [1, 'subject'] },
    ])
  })

  it.each([
    ['one year in other words', plan('Cải cách hành chính năm 2024')],
    ['a span of years', plan('CCHC giai đoạn 2021-2025')],
    ['no year', plan('CCHC')],
    ['no subject', plan(null)],
    ['another day', plan('CCHC năm 2025', { issuedOn: '2026-01-15' })],
    ['another agency', plan('CCHC năm 2025', { issuer: 'UBND huyện' })],
    ['the years of both', plan('Tổng kết năm 2024, nhiệm vụ năm 2025')],
  ])('passes %s', (_, other) => {
    const verdicts = [judged(plan('CCHC năm 2024'), other)].flat()
    expect(verdicts.every((verdict) => verdict === passed)).toBe(true)
  })
})
