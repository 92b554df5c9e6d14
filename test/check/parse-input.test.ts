import { describe, expect, it } from 'vitest'
import { describeInputIssue } from '../../src/check/describe-input-issue.js'
import { parseInput } from '../../src/check/input-issue.js'
import { dossierSchema } from '../../src/dossier/dossier.js'
import { safeParseReport } from '../../src/report/parse-report.js'

const dossier = { id: 'H1', channel: 'online', receivedOn: '2024-03-04' }

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
      { path: [key], code: 'unknown-key', key, ...(nearest !== undefined && { nearest }) },
    ])
  })

  it('names the nearest of several keys, in a place that lies deep', () => {
    const pauses = [{ frm: '2024-03-05', tto: null, from: '2024-03-05' }]
    expect(issuesOf({ ...dossier, pauses })).toEqual([
      { path: ['pauses', 0, 'frm'], code: 'unknown-key', key: 'frm', nearest: 'from' },
      { path: ['pauses', 0, 'tto'], code: 'unknown-key', key: 'tto', nearest: 'to' },
    ])
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
