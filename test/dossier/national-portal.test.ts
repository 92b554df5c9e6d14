import { describe, expect, it } from 'vitest'
import { describeInputIssue } from '../../src/check/describe-input-issue.js'
import { toInputIssues } from '../../src/check/input-issue.js'
import { dossierSchema } from '../../src/dossier/dossier.js'
import {
  dossierFromPortal,
  type PortalDossier,
  portalChannels,
  portalStatuses,
} from '../../src/dossier/national-portal.js'
import { tallyDossiers } from '../../src/dossier/tally-dossiers.js'

const event = (status: number, at: string) => ({ status, at })

describe('dossierFromPortal', () => {
  it('knows the ten status codes and the three channel codes', () => {
    expect(Object.keys(portalStatuses)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'])
    expect(portalChannels).toEqual({ 1: 'direct', 2: 'online', 3: 'postal' })
  })

  it.each([
    [
      'resolved, then handed over',
      [
        event(1, '2024-03-01'),
        event(2, '2024-03-02'),
        event(4, '2024-03-03'),
        event(9, '2024-03-07'),
        event(10, '2024-03-09'),
      ],
      { outcome: { kind: 'resolved', on: '2024-03-07' } },
    ],
    [
      'handed over only',
      [event(2, '2024-03-02'), event(10, '2024-03-09')],
      { outcome: { kind: 'resolved', on: '2024-03-09' } },
    ],
    [
      'withdrawn',
      [event(2, '2024-03-02'), event(7, '2024-03-04')],
      { outcome: { kind: 'withdrawn', on: '2024-03-04' } },
    ],
    [
      'stopped',
      [event(2, '2024-03-02'), event(8, '2024-03-04')],
      { outcome: { kind: 'returned', on: '2024-03-04' } },
    ],
    ['waiting', [event(2, '2024-03-02'), event(5, '2024-03-04')], { pauses: [{ from: '2024-03-04' }] }],
    [
      'waited',
      [event(5, '2024-03-04'), event(2, '2024-03-02'), event(4, '2024-03-06')],
      { pauses: [{ from: '2024-03-04', to: '2024-03-06' }] },
    ],
    [
      'waiting for a payment, while the time goes on',
      [event(2, '2024-03-02'), event(6, '2024-03-11'), event(4, '2024-03-12'), event(9, '2024-03-18')],
      { outcome: { kind: 'resolved', on: '2024-03-18' } },
    ],
    [
      'asked for papers before reception',
      [event(5, '2024-02-28'), event(2, '2024-03-02'), event(5, '2024-03-04'), event(4, '2024-03-06')],
      { pauses: [{ from: '2024-03-04', to: '2024-03-06' }] },
    ],
    [
      'asked for papers twice before reception',
      [event(5, '2024-02-27'), event(4, '2024-02-28'), event(5, '2024-02-29'), event(2, '2024-03-02')],
      {},
    ],
    [
      'that waited twice',
      [
        event(2, '2024-03-02'),
        event(5, '2024-03-04'),
        event(4, '2024-03-06'),
        event(5, '2024-03-08'),
        event(4, '2024-03-11'),
      ],
      {
        pauses: [
          { from: '2024-03-04', to: '2024-03-06' },
          { from: '2024-03-08', to: '2024-03-11' },
        ],
      },
    ],
    [
      'that was asked again, and for a payment, while it waited',
      [
        event(2, '2024-03-02'),
        event(5, '2024-03-04'),
        event(5, '2024-03-05'),
        event(6, '2024-03-06'),
        event(4, '2024-03-08'),
      ],
      { pauses: [{ from: '2024-03-04', to: '2024-03-08' }] },
    ],
    [
      'whose papers came on the day of the request',
      [event(2, '2024-03-02'), event(5, '2024-03-04'), event(4, '2024-03-04'), event(4, '2024-03-07')],
      { pauses: [{ from: '2024-03-04', to: '2024-03-04' }] },
    ],
    [
      'that waited until it was resolved, the same day',
      [event(2, '2024-03-02'), event(5, '2024-03-07'), event(9, '2024-03-07')],
      {
        pauses: [{ from: '2024-03-07', to: '2024-03-07' }],
        outcome: { kind: 'resolved', on: '2024-03-07' },
      },
    ],
    [
      'asked for papers after it was resolved',
      [event(2, '2024-03-02'), event(9, '2024-03-07'), event(5, '2024-03-08'), event(10, '2024-03-11')],
      { outcome: { kind: 'resolved', on: '2024-03-07' } },
    ],
    [
      'received, in progress and resolved in one day',
      [event(2, '2024-03-02'), event(4, '2024-03-02'), event(9, '2024-03-02')],
      { outcome: { kind: 'resolved', on: '2024-03-02' } },
    ],
    [
      'instants',
      [event(2, '2024-03-01T17:30:00Z'), event(9, '2024-03-31T23:59:59+07:00')],
      { outcome: { kind: 'resolved', on: '2024-03-31' } },
    ],
  ])('reads one %s', (_, history, expected) => {
    const reading = dossierFromPortal({ id: 'H1', channel: 2, history })
    const dossier = reading.success ? reading.dossier : undefined
    expect(dossier).toStrictEqual({ id: 'H1', channel: 'online', receivedOn: '2024-03-02', ...expected })
    expect(dossierSchema.safeParse(dossier).success).toBe(true)
  })

  it('takes a code that is written as a text for the same', () => {
    const history = [{ status: '1', at: '2024-03-01' }] as unknown as PortalDossier['history']
    expect(dossierFromPortal({ id: 'H1', history })).toEqual({ success: true, dossier: null })
  })

  it('has nothing to count before reception, and counts a missing channel as direct', () => {
    expect(
      dossierFromPortal({ id: 'H1', history: [event(1, '2024-03-01'), event(3, '2024-03-02')] }),
    ).toEqual({ success: true, dossier: null })
    expect(dossierFromPortal({ id: 'H1', history: [event(2, '2024-03-01')] })).toMatchObject({
      dossier: { channel: 'direct' },
    })
  })

  it('takes a dossier late that was asked for a payment after its due day', () => {
    const reading = dossierFromPortal({
      id: 'H1',
      dueOn: '2024-03-08',
      history: [
        event(2, '2024-03-01'),
        event(6, '2024-03-11'),
        event(4, '2024-03-12'),
        event(9, '2024-03-18'),
      ],
    })
    const dossiers = reading.success && reading.dossier ? [reading.dossier] : []
    const { total } = tallyDossiers(dossiers, { period: { from: '2024-03-01', to: '2024-03-31' } })
    expect(total.resolved).toMatchObject({ total: 1, late: 1 })
  })

  it.each([
    ['moved on without reception', [event(4, '2024-03-01'), event(9, '2024-03-05')]],
    ['handed over', [event(1, '2024-03-01'), event(10, '2024-03-02')]],
    ['withdrawn', [event(7, '2024-03-02')]],
  ])('names a history that was %s', (_, history) => {
    expect(dossierFromPortal({ id: 'H1', history })).toEqual({
      success: false,
      issues: [{ path: ['history'], code: 'missing' }],
    })
  })

  it.each([
    [{ history: null }, ['history'], ['array'], 'null'],
    [{ history: {} }, ['history'], ['array'], 'object'],
    [{ history: [event(2, '2024-03-01'), null] }, ['history', 1], ['object'], 'null'],
    [{ history: [event(2, '2024-03-01'), 7] }, ['history', 1], ['object'], 'number'],
    [{ dueOn: 5, history: [event(2, '2024-03-01')] }, ['dueOn'], ['string'], 'number'],
  ])('refuses %j by its type', (source, path, expected, received) => {
    const reading = dossierFromPortal({ id: 'H1', ...source } as unknown as PortalDossier)
    expect(reading).toEqual({
      success: false,
      issues: [{ path, code: 'wrong-type', expected, received }],
    })
  })

  it.each([
    ['no history', {}, ['history'], 'missing'],
    ['an entry without a day', { history: [{ status: 2 }] }, ['history', 0, 'at'], 'missing'],
    [
      'a channel that no text can be made of',
      { channel: { toString: '' }, history: [event(2, '2024-03-01')] },
      ['channel'],
      'not-an-option',
    ],
    [
      'a status that no text can be made of',
      { history: [{ status: Object.create(null), at: '2024-03-01' }] },
      ['history', 0, 'status'],
      'not-an-option',
    ],
    ['an unknown status', { history: [event(11, '2024-03-01')] }, ['history', 0, 'status'], 'not-an-option'],
    ['an unknown channel', { channel: 4, history: [event(2, '2024-03-01')] }, ['channel'], 'not-an-option'],
    ['a day that is none', { history: [event(2, '2024-02-30')] }, ['history', 0, 'at'], 'unreadable'],
    [
      'an instant without an offset',
      { dueOn: '2024-03-05T10:00:00', history: [event(2, '2024-03-01')] },
      ['dueOn'],
      'unreadable',
    ],
  ])('refuses %s', (_, source, path, code) => {
    const reading = dossierFromPortal({ id: 'H1', ...source } as unknown as PortalDossier)
    expect(reading.success ? [] : reading.issues).toMatchObject([{ path, code }])
  })

  it('names each fault of a history, with what it could have been', () => {
    const history = [event(9, '2024-02-30'), event(7, '2024-03-02'), event(0, '2024-03-01')]
    expect(dossierFromPortal({ id: 'H1', channel: 0, history })).toEqual({
      success: false,
      issues: [
        { path: ['channel'], code: 'not-an-option', options: ['1', '2', '3'] },
        expect.objectContaining({ path: ['history', 0, 'at'], code: 'unreadable' }),
        { path: ['history', 2, 'status'], code: 'not-an-option', options: Object.keys(portalStatuses) },
      ],
    })
  })

  const day = (index: number) => `2024-03-${String(index + 1).padStart(2, '0')}`
  const outcomeOf = (...statuses: readonly number[]) => {
    const history = statuses.map((status, index) => event(status, day(index)))
    const reading = dossierFromPortal({ id: 'H1', history })
    return reading.success ? (reading.dossier === null ? null : reading.dossier.outcome) : reading.issues
  }

  it.each<readonly [readonly number[], string, number]>([
    [[2, 9, 4, 9], 'resolved', 3],
    [[2, 8, 4, 9], 'resolved', 3],
    [[2, 7, 8], 'withdrawn', 1],
    [[2, 8, 9], 'resolved', 2],
    [[2, 9, 8], 'resolved', 1],
    [[2, 7, 9], 'resolved', 2],
    [[2, 8, 4, 9, 10], 'resolved', 3],
    [[2, 3], 'returned', 1],
    [[2, 4, 3], 'returned', 2],
    [[2, 7, 4, 8], 'returned', 3],
    [[2, 8, 10], 'returned', 1],
    [[2, 9, 9], 'resolved', 2],
  ])('FR24: ends %j as %s, with the entry %d', (statuses, kind, index) => {
    expect(outcomeOf(...statuses)).toEqual({ kind, on: day(index) })
  })

  it.each([[[2, 9, 4]], [[2, 8, 4]], [[2, 9, 10, 4]], [[2, 7, 4]], [[2, 9, 4, 5]], [[2, 8, 2]]])(
    'FR24: has %j, which was reopened, in progress',
    (statuses) => {
      expect(outcomeOf(...statuses)).toBeUndefined()
    },
  )

  it.each([[[1, 5]], [[1, 6]], [[1, 7]], [[1, 5, 3]], [[3]], [[1, 8]], [[1, 7, 8]]])(
    'FR24: has nothing to count of %j, which was never received',
    (statuses) => {
      expect(outcomeOf(...statuses)).toBeNull()
    },
  )

  it.each([
    [[9, 2], [0]],
    [[1, 10, 2], [1]],
    [
      [9, 10, 2, 9],
      [0, 1],
    ],
  ])('FR24: loses no result of %j, which came before the reception', (statuses, places) => {
    expect(outcomeOf(...statuses)).toEqual(
      places.map((index) => ({
        path: ['history', index],
        code: 'inconsistent',
        reason: 'outcome-before-reception',
      })),
    )
  })

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty'])(
    'FR24: knows no channel and no status that is called %s',
    (word) => {
      const source = { id: 'H1', channel: word, history: [{ status: word, at: '2024-03-01' }] }
      const reading = dossierFromPortal(source as unknown as PortalDossier)
      expect(reading.success ? [] : reading.issues.map(({ path, code }) => [path.join('/'), code])).toEqual([
        ['channel', 'not-an-option'],
        ['history/0/status', 'not-an-option'],
      ])
    },
  )

  it.each([
    [null, 'wrong-type'],
    [undefined, 'missing'],
    [5, 'wrong-type'],
    ['H1', 'wrong-type'],
    [[], 'wrong-type'],
  ])('FR24: refuses %j, which is no dossier, as %s', (source, code) => {
    const reading = dossierFromPortal(source as unknown as PortalDossier)
    expect(reading).toMatchObject({ success: false, issues: [{ path: [], code }] })
  })

  describe('orders what happened on one day', () => {
    const pausesOf = (...history: readonly { status: number; at: string }[]) => {
      const reading = dossierFromPortal({ id: 'H1', history })
      return reading.success ? reading.dossier?.pauses : reading.issues
    }
    const received = event(2, '2024-03-01T08:00:00+07:00')
    const asked = event(5, '2024-03-04T09:00:00+07:00')

    it.each([
      ['by its time', event(4, '2024-03-04T15:00:00+07:00')],
      ['by its time in Viet Nam', event(4, '2024-03-04T02:30:00Z')],
      ['to a fraction of a second', event(4, '2024-03-04T09:00:00.25+07:00')],
    ])('%s, whatever the order of the list', (_, resumed) => {
      const paused = [{ from: '2024-03-04', to: '2024-03-04' }]
      expect(pausesOf(received, asked, resumed)).toEqual(paused)
      expect(pausesOf(resumed, asked, received)).toEqual(paused)
    })

    it('as listed, where an entry of that day has no time', () => {
      expect(pausesOf(received, asked, event(4, '2024-03-04'))).toEqual([
        { from: '2024-03-04', to: '2024-03-04' },
      ])
      expect(pausesOf(event(4, '2024-03-04'), asked, received)).toEqual([{ from: '2024-03-04' }])
    })
  })

  it('gives a due day on, if there is one, and all else that the portal says of a dossier', () => {
    const source = { id: 'H1', procedure: 'Khai sinh', field: 'Hộ tịch', unit: 'Xã A', extensions: { a: 1 } }
    const history = [event(2, '2024-03-02')]
    const expected = { ...source, channel: 'postal', receivedOn: '2024-03-02' }
    expect(
      dossierFromPortal({ ...source, channel: 3, history, dueOn: '2024-03-07T17:00:00Z' }),
    ).toStrictEqual({
      success: true,
      dossier: { ...expected, dueOn: '2024-03-08' },
    })
    expect(dossierFromPortal({ ...source, channel: 3, history, dueOn: null })).toStrictEqual({
      success: true,
      dossier: expected,
    })
  })
})

describe('dossierSchema', () => {
  const base = { id: 'H1', channel: 'online', receivedOn: '2024-03-04' }
  it.each([
    ['an outcome before reception', { outcome: { kind: 'resolved', on: '2024-03-03' } }, ['outcome', 'on']],
    ['a pause before reception', { pauses: [{ from: '2024-03-01' }] }, ['pauses', 0, 'from']],
    ['a reversed pause', { pauses: [{ from: '2024-03-06', to: '2024-03-05' }] }, ['pauses', 0, 'to']],
    [
      'pauses that overlap',
      { pauses: [{ from: '2024-03-05', to: '2024-03-08' }, { from: '2024-03-07' }] },
      ['pauses', 1, 'from'],
    ],
    ['two outcomes', { outcome: [{ kind: 'resolved', on: '2024-03-05' }] }, ['outcome']],
    ['an unknown key', { status: 9 }, []],
    ['an empty id', { id: '' }, ['id']],
  ])('refuses %s', (_, change, path) => {
    const result = dossierSchema.safeParse({ ...base, ...change })
    expect(result.error?.issues[0]?.path).toEqual(path)
  })

  it('refuses an outcome before the start of a pause, in words', () => {
    const outcome = { kind: 'resolved', on: '2024-03-07' }
    const pauses = [{ from: '2024-03-05', to: '2024-03-06' }, { from: '2024-03-08' }]
    const { error } = dossierSchema.safeParse({ ...base, pauses, outcome })
    const issues = toInputIssues(error ?? { issues: [] })
    expect(issues).toEqual([
      { path: ['pauses', 1, 'from'], code: 'inconsistent', reason: 'pause-after-outcome' },
    ])
    for (const issue of issues) {
      expect(describeInputIssue(issue)).toBe('yêu cầu bổ sung sau khi đã kết thúc')
      expect(describeInputIssue(issue, 'en')).toBe('it pauses after it has ended')
    }
    // On the day it ends, it may have paused.
    expect(dossierSchema.safeParse({ ...base, pauses: [{ from: '2024-03-07' }], outcome }).success).toBe(true)
  })
})
