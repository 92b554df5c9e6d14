import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { describeInputIssue } from '../../src/check/describe-input-issue.js'
import { parseInput } from '../../src/check/input-issue.js'
import { dossierSchema } from '../../src/dossier/dossier.js'
import { safeParseReport } from '../../src/report/parse-report.js'

const dossier = { id: 'H1', channel: 'online', receivedOn: '2024-03-04' }

const known = [
  'id',
  'procedure',
  'field',
  'unit',
  'channel',
  'receivedOn',
  'dueOn',
  'pauses',
  'outcome',
  'digitized',
  'paidOnline',
  'extensions',
]

function issuesOf(input: unknown) {
  const reading = parseInput(dossierSchema, input)
  return reading.success ? [] : reading.issues
}

describe('parseInput', () => {
  it('gives what was read', () => {
    expect(parseInput(dossierSchema, dossier)).toMatchObject({ success: true, data: dossier })
  })

  it.each([
    ['recievedOn', 'receivedOn'],
    ['RECEIVEDON', 'receivedOn'],
    ['RECIEVEDON', 'receivedOn'],
    ['OutCom', 'outcome'],
    ['CHANEL', 'channel'],
    ['chanel', 'channel'],
    ['dueon', 'dueOn'],
    ['ngay_nhan', undefined],
    ['x'.repeat(1000), undefined],
    ['constructor', undefined],
  ])('names the key that %s was meant for', (key, nearest) => {
    expect(issuesOf({ ...dossier, [key]: null })).toEqual([
      { path: [key], code: 'unknown-key', key, ...(nearest === undefined ? { known } : { nearest }) },
    ])
  })

  it('names the nearest of several keys, in a place that lies deep', () => {
    const pauses = [{ frm: '2024-03-05', tto: null, from: '2024-03-05' }]
    expect(issuesOf({ ...dossier, pauses })).toEqual([
      { path: ['pauses', 0, 'frm'], code: 'unknown-key', key: 'frm', nearest: 'from' },
      { path: ['pauses', 0, 'tto'], code: 'unknown-key', key: 'tto', nearest: 'to' },
    ])
  })

  it('names the keys that there are once, at the first that is near none', () => {
    const issues = issuesOf({ ...dossier, chanel: 1, ngay_nhan: 2, han: 3 })
    expect(issues.map((issue) => ('known' in issue ? issue.known : undefined))).toEqual([
      undefined,
      known,
      undefined,
    ])
    const [, issue] = issues
    expect(issue && describeInputIssue(issue)).toContain('; các khóa có: id, procedure')
    expect(issue && describeInputIssue(issue, 'en')).toContain('; the keys are: id, procedure')
  })

  it('names the keys of an object where something else stands', () => {
    const [issue] = issuesOf({ ...dossier, outcome: 'resolved' })
    expect(issue).toMatchObject({ code: 'wrong-type', value: 'resolved', known: ['kind', 'on'] })
    expect(issue && describeInputIssue(issue)).toBe(
      'cần đối tượng, nhận được chuỗi “resolved”; các khóa có: kind, on',
    )
  })

  it('names no keys where they are too many to be read', () => {
    const shape = (count: number) =>
      z.strictObject(
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`row${index}`, z.null().optional()])),
      )
    const keysOf = (count: number) => {
      const reading = parseInput(shape(count), { 'Số hồ sơ': 1 })
      return reading.success
        ? []
        : reading.issues.map((issue) => ('known' in issue ? issue.known?.length : undefined))
    }
    expect(keysOf(30)).toEqual([30])
    expect(keysOf(31)).toEqual([undefined])
  })

  it('says what makes a day of a Date', () => {
    const [issue] = issuesOf({ ...dossier, dueOn: new Date(0) })
    expect(issue).toMatchObject({ code: 'wrong-type', received: 'Date' })
    expect(issue && describeInputIssue(issue, 'en')).toBe(
      'needs a text, got a Date; dayOf of cchc/host makes a day YYYY-MM-DD of it',
    )
  })

  it('quotes the value, and names the option that was meant', () => {
    expect(issuesOf({ ...dossier, channel: 'onlin' })).toEqual([
      {
        path: ['channel'],
        code: 'not-an-option',
        options: ['online', 'direct', 'postal'],
        value: 'onlin',
        nearest: 'online',
      },
    ])
    const [issue] = issuesOf({ ...dossier, channel: 'onlin' })
    for (const language of ['vi', 'en'] as const)
      expect(issue && describeInputIssue(issue, language)).toMatch(/“onlin”.*postal.*“online”/)
    expect(issue && describeInputIssue(issue)).toContain('bưu chính công ích')
  })

  it('does so where reports are read', () => {
    const reading = safeParseReport({ procedures: { dosiers: {} } })
    expect(reading.success ? [] : reading.issues).toContainEqual({
      path: ['procedures', 'dosiers'],
      code: 'unknown-key',
      key: 'dosiers',
      nearest: 'dossiers',
    })
  })
})
