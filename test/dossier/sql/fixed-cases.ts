import type { Dated } from '../../../src/calendar/dated.js'
import type { IsoDate } from '../../../src/calendar/day.js'
import { toDayNumber } from '../../../src/calendar/day.js'
import {
  type CountingPolicy,
  countingPolicies,
  type SupplementEffect,
} from '../../../src/dossier/counting-policy.js'
import type { PortalRow } from './portal.js'

/** A day of a case; `absurd` is one that no calendar has. */
type Day = IsoDate | 'absurd' | null

/** A dossier, and where it is counted: intake and state, `refused`, or `undefined` where it is not of the period. */
interface FixedCase {
  readonly received: Day
  readonly due?: Day
  readonly ended?: Day
  readonly kind?: string | null
  readonly channel?: string | null
  readonly waits?: readonly (readonly [from: Day, to: Day])[]
  readonly is: string | undefined
}

/** Dossiers that are counted with one question. */
interface FixedTable {
  readonly policy: CountingPolicy
  /** A law of supplements unlike the one there is. */
  readonly law?: Dated<SupplementEffect>
  readonly from: IsoDate
  readonly to: IsoDate
  readonly asOf?: IsoDate
  /** Whether the ids behind each figure are asked for as well. */
  readonly withIds?: true
  readonly cases: Readonly<Record<string, FixedCase>>
}

const march = { from: '2024-03-01', to: '2024-03-31' } as const
const { listedApart, formII06a } = countingPolicies
const pause = { ...listedApart, supplement: 'pause' } as const
const nextWorkingDay = { ...listedApart, dueOnDayOff: 'next-working-day' } as const

const basis = { document: 'Nghị định 01/2030/NĐ-CP', confirmed: false } as const

/** Received on Monday 4 March 2024 with five working days, until Monday 11 March. */
const week = { received: '2024-03-04', due: '2024-03-11' } as const
const done = { ...week, kind: 'XONG' } as const

/** The same cases under other choices than those of `listedApart`. */
const choices = {
  'without a due day, settled': { received: '2024-03-04', kind: 'XONG', ended: '2024-03-08' },
  'without a due day': { received: '2024-03-04' },
  'settled on the due day': { ...done, ended: '2024-03-11' },
  'returned early': { ...week, kind: 'TRA', ended: '2024-03-08' },
  'returned late': { ...week, kind: 'TRA', ended: '2024-03-12' },
  'returned without a due day': { received: '2024-03-04', kind: 'TRA', ended: '2024-03-08' },
  'withdrawn on the due day': { ...week, kind: 'RUT', ended: '2024-03-11' },
  'withdrawn late': { ...week, kind: 'RUT', ended: '2024-03-12' },
  waits: { ...week, waits: [['2024-03-08', null]] },
  'waits, asked when late': { ...week, waits: [['2024-03-12', null]] },
  'waits without a due day': { received: '2024-03-04', waits: [['2024-03-08', null]] },
} as const satisfies Record<string, Omit<FixedCase, 'is'>>
const chosen = (is: Readonly<Record<keyof typeof choices, string>>) =>
  Object.fromEntries(
    Object.entries(choices).map(([name, each]) => [name, { ...each, is: is[name as keyof typeof choices] }]),
  )

export const fixedTables: Readonly<Record<string, FixedTable>> = {
  'classes and edges of the period': {
    policy: listedApart,
    ...march,
    withIds: true,
    cases: {
      'settled before the due day': { ...done, ended: '2024-03-08', is: 'online early' },
      'settled on the due day': { ...done, ended: '2024-03-11', is: 'online onTime' },
      'settled after the due day': { ...done, ended: '2024-03-12', is: 'online late' },
      'settled on the day of reception': { ...done, ended: '2024-03-04', is: 'online early' },
      'settled on the last day': {
        received: '2024-03-20',
        due: '2024-04-05',
        kind: 'XONG',
        ended: '2024-03-31',
        is: 'online early',
      },
      'settled after the last day, was late then': { ...done, ended: '2024-04-01', is: 'online overdue' },
      'due on the last day': { received: '2024-03-04', due: '2024-03-31', is: 'online inTime' },
      'due before the last day': { received: '2024-03-04', due: '2024-03-30', is: 'online overdue' },
      'due after the last day': { received: '2024-03-04', due: '2024-04-01', is: 'online inTime' },
      'due before reception': { received: '2024-03-11', due: '2024-03-04', is: 'online overdue' },
      'from the month before': { received: '2024-02-29', due: '2024-04-01', is: 'carriedOver inTime' },
      'on the first day': { received: '2024-03-01', channel: 'TT', due: '2024-04-01', is: 'direct inTime' },
      'on the last day': { received: '2024-03-31', channel: 'BC', due: '2024-04-01', is: 'postal inTime' },
      'after the last day': { received: '2024-04-01', due: '2024-04-05', is: undefined },
      'ended on the first day': {
        received: '2024-02-20',
        due: '2024-03-01',
        kind: 'XONG',
        ended: '2024-03-01',
        is: 'carriedOver onTime',
      },
      'ended before the first day': {
        received: '2024-02-20',
        due: '2024-03-01',
        kind: 'XONG',
        ended: '2024-02-29',
        is: undefined,
      },
      'ended after the last day, a supplement in March': {
        ...done,
        ended: '2024-04-10',
        waits: [['2024-03-07', '2024-03-08']],
        is: 'online overdue',
      },
    },
  },
  'what cannot be counted, and when that matters': {
    policy: listedApart,
    ...march,
    cases: {
      'no channel': { ...week, channel: null, is: 'refused' },
      'a code in other letters': { ...week, channel: 'ol', is: 'refused' },
      'a code with a space': { ...week, channel: 'OL ', is: 'refused' },
      'a code that is empty': { ...week, channel: '', is: 'refused' },
      'no day of reception': { received: null, is: 'refused' },
      'no day of reception, ended before': {
        received: null,
        kind: 'XONG',
        ended: '2024-02-10',
        is: 'refused',
      },
      'an absurd day of reception': { received: 'absurd', is: 'refused' },
      'an absurd day of reception, ended before': {
        received: 'absurd',
        kind: 'XONG',
        ended: '2024-02-10',
        is: 'refused',
      },
      'ended before reception, and before the period': {
        received: '2024-03-04',
        kind: 'XONG',
        ended: '2024-02-10',
        is: 'refused',
      },
      'an absurd due day': { received: '2024-03-04', due: 'absurd', is: 'refused' },
      'an absurd day of the end': { received: '2024-03-04', kind: 'XONG', ended: 'absurd', is: 'refused' },
      'an absurd day of the end, received before': {
        received: '2024-02-04',
        kind: 'XONG',
        ended: 'absurd',
        is: 'refused',
      },
      'an end without its day': { ...week, kind: 'XONG', is: 'refused' },
      'an end without its day, received before': { received: '2024-02-04', kind: 'XONG', is: 'refused' },
      'a day without an end': { ...week, ended: '2024-03-08', is: 'refused' },
      'a day with an unknown end': { ...week, kind: 'xong', ended: '2024-03-08', is: 'refused' },
      'an unknown end without a day': { ...week, kind: 'xong', is: 'online overdue' },
      'ended the day before reception': { ...done, ended: '2024-03-03', is: 'refused' },
      'an absurd day of a supplement': { ...week, waits: [['absurd', '2024-03-08']], is: 'refused' },
      'an absurd day of completion': { ...week, waits: [['2024-03-07', 'absurd']], is: 'refused' },
      'a supplement without its day': { ...week, waits: [[null, '2024-03-08']], is: 'refused' },
      'one right and one absurd supplement': {
        ...week,
        waits: [
          ['2024-03-05', '2024-03-06'],
          ['absurd', '2024-03-08'],
        ],
        is: 'refused',
      },
      'an unknown channel and a supplement': {
        ...week,
        channel: 'ol',
        waits: [['2024-03-05', '2024-03-06']],
        is: 'refused',
      },
      'an unknown channel after the period': { received: '2024-04-01', channel: 'ol', is: undefined },
      'an unknown channel before the period': {
        received: '2024-02-01',
        channel: 'ol',
        kind: 'XONG',
        ended: '2024-02-29',
        is: undefined,
      },
      'an absurd due day before the period': {
        received: '2024-02-01',
        due: 'absurd',
        kind: 'XONG',
        ended: '2024-02-29',
        is: undefined,
      },
    },
  },
  'a day within the period': {
    policy: listedApart,
    ...march,
    asOf: '2024-03-15',
    cases: {
      'received on it': { received: '2024-03-15', due: '2024-03-20', is: 'online inTime' },
      'received after it': { received: '2024-03-16', due: '2024-03-20', is: undefined },
      'ended on it': { ...done, ended: '2024-03-15', is: 'online late' },
      'ended after it': { ...done, ended: '2024-03-16', is: 'online overdue' },
      'due on it': { received: '2024-03-04', due: '2024-03-15', is: 'online inTime' },
      'asked on it': {
        received: '2024-03-04',
        due: '2024-03-15',
        waits: [['2024-03-15', '2024-03-18']],
        is: 'online awaitingSupplement',
      },
      'asked after it': {
        received: '2024-03-04',
        due: '2024-03-14',
        waits: [['2024-03-16', '2024-03-18']],
        is: 'online overdue',
      },
      'asked before, complete on it': {
        received: '2024-03-04',
        due: '2024-03-05',
        waits: [['2024-03-05', '2024-03-15']],
        is: 'online inTime',
      },
      'asked before, complete the day after': {
        received: '2024-03-04',
        due: '2024-03-05',
        waits: [['2024-03-05', '2024-03-16']],
        is: 'online awaitingSupplement',
      },
    },
  },
  'every choice apart': {
    policy: listedApart,
    ...march,
    withIds: true,
    cases: chosen({
      'without a due day, settled': 'online resolvedWithoutDeadline',
      'without a due day': 'online inProgressWithoutDeadline',
      'settled on the due day': 'online onTime',
      'returned early': 'online returned',
      'returned late': 'online returned',
      'returned without a due day': 'online returned',
      'withdrawn on the due day': 'online withdrawn',
      'withdrawn late': 'online withdrawn',
      waits: 'online awaitingSupplement',
      'waits, asked when late': 'online overdue',
      'waits without a due day': 'online awaitingSupplement',
    }),
  },
  'form II.06a': {
    policy: formII06a,
    ...march,
    withIds: true,
    cases: chosen({
      'without a due day, settled': 'online onTime',
      'without a due day': 'online inTime',
      'settled on the due day': 'online onTime',
      'returned early': 'online onTime',
      'returned late': 'online late',
      'returned without a due day': 'online onTime',
      'withdrawn on the due day': 'online onTime',
      'withdrawn late': 'online late',
      waits: 'online inTime',
      'waits, asked when late': 'online overdue',
      'waits without a due day': 'online inTime',
    }),
  },
  'the due day is early, only returned dossiers apart': {
    policy: { ...listedApart, onDueDay: 'early', withdrawn: 'resolved' },
    ...march,
    cases: chosen({
      'without a due day, settled': 'online resolvedWithoutDeadline',
      'without a due day': 'online inProgressWithoutDeadline',
      'settled on the due day': 'online early',
      'returned early': 'online returned',
      'returned late': 'online returned',
      'returned without a due day': 'online returned',
      'withdrawn on the due day': 'online onTime',
      'withdrawn late': 'online late',
      waits: 'online awaitingSupplement',
      'waits, asked when late': 'online overdue',
      'waits without a due day': 'online awaitingSupplement',
    }),
  },
  'the whole time again': {
    policy: { ...listedApart, supplement: 'restart' },
    ...march,
    cases: {
      // Complete on Friday 8 March, five working days to Friday 15 March.
      'the day before': {
        ...done,
        waits: [['2024-03-06', '2024-03-08']],
        ended: '2024-03-14',
        is: 'online early',
      },
      'to the day': {
        ...done,
        waits: [['2024-03-06', '2024-03-08']],
        ended: '2024-03-15',
        is: 'online onTime',
      },
      'a day too long': {
        ...done,
        waits: [['2024-03-06', '2024-03-08']],
        ended: '2024-03-18',
        is: 'online late',
      },
      // Complete on a day off: the five working days after it.
      'complete on a Saturday': {
        ...done,
        waits: [['2024-03-06', '2024-03-09']],
        ended: '2024-03-15',
        is: 'online onTime',
      },
      'complete on a Sunday, late': {
        ...done,
        waits: [['2024-03-06', '2024-03-10']],
        ended: '2024-03-16',
        is: 'online late',
      },
      'asked on the due day': {
        ...done,
        waits: [['2024-03-11', '2024-03-12']],
        ended: '2024-03-19',
        is: 'online onTime',
      },
      'asked when late': {
        ...done,
        waits: [['2024-03-12', '2024-03-13']],
        ended: '2024-03-14',
        is: 'online late',
      },
      'asked and complete on one day': {
        ...done,
        waits: [['2024-03-05', '2024-03-05']],
        ended: '2024-03-12',
        is: 'online onTime',
      },
      // Due again on 13 March, then on 21 March.
      'two, the second on the day that the first leads to': {
        ...done,
        waits: [
          ['2024-03-05', '2024-03-06'],
          ['2024-03-13', '2024-03-14'],
        ],
        ended: '2024-03-21',
        is: 'online onTime',
      },
      'two, the second a day later': {
        ...done,
        waits: [
          ['2024-03-05', '2024-03-06'],
          ['2024-03-14', '2024-03-15'],
        ],
        ended: '2024-03-18',
        is: 'online late',
      },
      // The second, had it counted, would make the third one in time.
      'three, late from the second on': {
        ...done,
        waits: [
          ['2024-03-05', '2024-03-06'],
          ['2024-03-14', '2024-03-15'],
          ['2024-03-18', '2024-03-19'],
        ],
        ended: '2024-03-20',
        is: 'online late',
      },
      'late from the first on': {
        ...done,
        waits: [
          ['2024-03-12', '2024-03-13'],
          ['2024-03-14', '2024-03-15'],
        ],
        ended: '2024-03-18',
        is: 'online late',
      },
      'in the order of the table the other way': {
        ...done,
        waits: [
          ['2024-03-13', '2024-03-14'],
          ['2024-03-05', '2024-03-06'],
        ],
        ended: '2024-03-21',
        is: 'online onTime',
      },
      // No time at all: due when it is complete, even on a Saturday.
      'due on the day of reception': {
        received: '2024-03-04',
        due: '2024-03-04',
        waits: [['2024-03-04', '2024-03-09']],
        kind: 'XONG',
        ended: '2024-03-09',
        is: 'online onTime',
      },
      'due on the day of reception, the day after': {
        received: '2024-03-04',
        due: '2024-03-04',
        waits: [['2024-03-04', '2024-03-09']],
        kind: 'XONG',
        ended: '2024-03-10',
        is: 'online late',
      },
      // Received on a Saturday and due on the Monday: one working day.
      'received on a Saturday': {
        received: '2024-03-09',
        due: '2024-03-11',
        waits: [['2024-03-11', '2024-03-12']],
        kind: 'XONG',
        ended: '2024-03-13',
        is: 'online onTime',
      },
      'without a due day': {
        received: '2024-03-04',
        waits: [['2024-03-06', '2024-03-08']],
        is: 'online inProgressWithoutDeadline',
      },
      'in progress, due again on the last working day': {
        ...week,
        waits: [['2024-03-11', '2024-03-22']],
        is: 'online overdue',
      },
      'in progress, due again on the day after the last': {
        ...week,
        waits: [['2024-03-11', '2024-03-25']],
        is: 'online inTime',
      },
      'complete after the last day': {
        ...week,
        waits: [
          ['2024-03-05', '2024-03-06'],
          ['2024-03-12', '2024-04-01'],
        ],
        is: 'online awaitingSupplement',
      },
      // Asked for after both the recorded due day and the one that the first supplement leads to.
      'waits, asked when late by every due day': {
        ...week,
        waits: [
          ['2024-03-05', '2024-03-06'],
          ['2024-03-14', null],
        ],
        is: 'online overdue',
      },
      'waits, asked on the due day that it was moved to': {
        ...week,
        waits: [
          ['2024-03-05', '2024-03-06'],
          ['2024-03-13', null],
        ],
        is: 'online awaitingSupplement',
      },
      // A supplement that was complete at once moved the recorded Saturday to the Friday.
      'waits, asked on the recorded due day, after the earlier one': {
        received: '2024-03-11',
        due: '2024-03-16',
        waits: [
          ['2024-03-11', '2024-03-11'],
          ['2024-03-16', null],
        ],
        is: 'online awaitingSupplement',
      },
      'waits, asked after the recorded due day and the earlier one': {
        received: '2024-03-11',
        due: '2024-03-16',
        waits: [
          ['2024-03-11', '2024-03-11'],
          ['2024-03-17', null],
        ],
        is: 'online overdue',
      },
      'ended while it waited': {
        ...done,
        waits: [['2024-03-08', null]],
        ended: '2024-03-15',
        is: 'online early',
      },
      'ended before it was to be complete': {
        ...done,
        waits: [['2024-03-08', '2024-03-29']],
        ended: '2024-03-22',
        is: 'online early',
      },
      'ended when it was asked': {
        ...done,
        waits: [['2024-03-11', '2024-03-20']],
        ended: '2024-03-11',
        is: 'online early',
      },
      'asked on the day of reception': {
        ...done,
        waits: [['2024-03-04', '2024-03-05']],
        ended: '2024-03-12',
        is: 'online onTime',
      },
    },
  },
  'a law that changes on some days': {
    policy: listedApart,
    law: [
      { from: '2024-03-01', value: 'restart', basis },
      { from: '2024-03-06', value: 'restart', basis },
      { from: '2024-03-11', value: 'pause', basis },
      { from: '2024-03-18', value: null, basis },
    ],
    ...march,
    cases: {
      'before the law, on the recorded day': {
        received: '2024-02-29',
        due: '2024-03-07',
        waits: [['2024-03-04', '2024-03-06']],
        kind: 'XONG',
        ended: '2024-03-07',
        is: 'carriedOver onTime',
      },
      'before the law, a day later': {
        received: '2024-02-29',
        due: '2024-03-07',
        waits: [['2024-03-04', '2024-03-06']],
        kind: 'XONG',
        ended: '2024-03-08',
        is: 'carriedOver late',
      },
      // The whole time again: five working days from Thursday 7 March.
      'on its first day': {
        received: '2024-03-01',
        due: '2024-03-08',
        waits: [['2024-03-05', '2024-03-07']],
        kind: 'XONG',
        ended: '2024-03-14',
        is: 'online onTime',
      },
      'on its first day, a day later': {
        received: '2024-03-01',
        due: '2024-03-08',
        waits: [['2024-03-05', '2024-03-07']],
        kind: 'XONG',
        ended: '2024-03-15',
        is: 'online late',
      },
      'on the last day before it changes': {
        received: '2024-03-10',
        due: '2024-03-15',
        waits: [['2024-03-12', '2024-03-13']],
        kind: 'XONG',
        ended: '2024-03-20',
        is: 'online onTime',
      },
      // Two working days on top.
      'on the day when it changes': {
        received: '2024-03-11',
        due: '2024-03-18',
        waits: [['2024-03-13', '2024-03-15']],
        kind: 'XONG',
        ended: '2024-03-20',
        is: 'online onTime',
      },
      'on the day when it changes, a day later': {
        received: '2024-03-11',
        due: '2024-03-18',
        waits: [['2024-03-13', '2024-03-15']],
        kind: 'XONG',
        ended: '2024-03-21',
        is: 'online late',
      },
      'on the last day of what was changed': {
        received: '2024-03-17',
        due: '2024-03-18',
        waits: [['2024-03-18', '2024-03-20']],
        kind: 'XONG',
        ended: '2024-03-20',
        is: 'online onTime',
      },
      'after its end': {
        received: '2024-03-18',
        due: '2024-03-22',
        waits: [['2024-03-20', '2024-03-21']],
        kind: 'XONG',
        ended: '2024-03-25',
        is: 'online late',
      },
    },
  },
  'the days that it waited, on top': {
    policy: pause,
    ...march,
    cases: {
      'the day before': {
        ...done,
        waits: [['2024-03-06', '2024-03-08']],
        ended: '2024-03-12',
        is: 'online early',
      },
      'to the day': {
        ...done,
        waits: [['2024-03-06', '2024-03-08']],
        ended: '2024-03-13',
        is: 'online onTime',
      },
      'a day too long': {
        ...done,
        waits: [['2024-03-06', '2024-03-08']],
        ended: '2024-03-14',
        is: 'online late',
      },
      // One working day and two.
      two: {
        ...done,
        waits: [
          ['2024-03-05', '2024-03-06'],
          ['2024-03-07', '2024-03-11'],
        ],
        ended: '2024-03-14',
        is: 'online onTime',
      },
      'two that touch': {
        ...done,
        waits: [
          ['2024-03-05', '2024-03-06'],
          ['2024-03-06', '2024-03-08'],
        ],
        ended: '2024-03-14',
        is: 'online onTime',
      },
      'two that touch, a day too long': {
        ...done,
        waits: [
          ['2024-03-05', '2024-03-06'],
          ['2024-03-06', '2024-03-08'],
        ],
        ended: '2024-03-15',
        is: 'online late',
      },
      // Of Saturday to Sunday no working day waited.
      'over a weekend': {
        ...done,
        waits: [['2024-03-09', '2024-03-10']],
        ended: '2024-03-11',
        is: 'online onTime',
      },
      'over a weekend, the day after': {
        ...done,
        waits: [['2024-03-09', '2024-03-10']],
        ended: '2024-03-12',
        is: 'online late',
      },
      // A recorded Saturday stays one while nothing is added, and else is counted on from.
      'due on a Saturday, nothing added': {
        received: '2024-03-04',
        due: '2024-03-09',
        waits: [['2024-03-05', '2024-03-05']],
        kind: 'XONG',
        ended: '2024-03-09',
        is: 'online onTime',
      },
      'due on a Saturday, a day added': {
        received: '2024-03-04',
        due: '2024-03-09',
        waits: [['2024-03-05', '2024-03-06']],
        kind: 'XONG',
        ended: '2024-03-11',
        is: 'online onTime',
      },
      'due on a Saturday, a day added, a day too long': {
        received: '2024-03-04',
        due: '2024-03-09',
        waits: [['2024-03-05', '2024-03-06']],
        kind: 'XONG',
        ended: '2024-03-12',
        is: 'online late',
      },
      'asked on a day off, complete on a day off': {
        ...done,
        waits: [['2024-03-09', '2024-03-16']],
        ended: '2024-03-18',
        is: 'online onTime',
      },
      'asked when late': {
        ...done,
        waits: [['2024-03-12', '2024-03-20']],
        ended: '2024-03-13',
        is: 'online late',
      },
      'three, late from the second on': {
        ...done,
        waits: [
          ['2024-03-05', '2024-03-06'],
          ['2024-03-13', '2024-03-15'],
          ['2024-03-15', '2024-03-19'],
        ],
        ended: '2024-03-19',
        is: 'online late',
      },
    },
  },
  'the due day as it is': {
    policy: { ...listedApart, supplement: 'as-dated' },
    ...march,
    cases: {
      'complete, settled on the due day': {
        ...done,
        waits: [['2024-03-06', '2024-03-08']],
        ended: '2024-03-11',
        is: 'online onTime',
      },
      'complete, settled after it': {
        ...done,
        waits: [['2024-03-06', '2024-03-08']],
        ended: '2024-03-12',
        is: 'online late',
      },
      'complete, in progress': { ...week, waits: [['2024-03-06', '2024-03-08']], is: 'online overdue' },
      waits: { ...week, waits: [['2024-03-11', null]], is: 'online awaitingSupplement' },
      'waits, asked when late': { ...week, waits: [['2024-03-12', null]], is: 'online overdue' },
      'far from the calendar': {
        received: '2024-03-04',
        due: '2035-01-01',
        waits: [['2024-03-06', '2024-03-08']],
        is: 'online inTime',
      },
    },
  },
  'due on the next working day': {
    policy: nextWorkingDay,
    ...march,
    cases: {
      'due on a Saturday, settled on the Monday': {
        received: '2024-03-04',
        due: '2024-03-09',
        kind: 'XONG',
        ended: '2024-03-11',
        is: 'online onTime',
      },
      'due on a Saturday, settled on the Tuesday': {
        received: '2024-03-04',
        due: '2024-03-09',
        kind: 'XONG',
        ended: '2024-03-12',
        is: 'online late',
      },
      'due on a Friday, settled on the Saturday': {
        received: '2024-03-04',
        due: '2024-03-08',
        kind: 'XONG',
        ended: '2024-03-09',
        is: 'online late',
      },
      'due on the last Saturday of the month': {
        received: '2024-03-04',
        due: '2024-03-30',
        is: 'online inTime',
      },
      'due on the last Friday of the month': {
        received: '2024-03-04',
        due: '2024-03-29',
        is: 'online overdue',
      },
      'asked on the Monday for which it is due': {
        received: '2024-03-04',
        due: '2024-03-09',
        waits: [['2024-03-11', '2024-03-12']],
        kind: 'XONG',
        ended: '2024-03-18',
        is: 'online onTime',
      },
      'asked on the Tuesday after': {
        received: '2024-03-04',
        due: '2024-03-09',
        waits: [['2024-03-12', '2024-03-13']],
        kind: 'XONG',
        ended: '2024-03-14',
        is: 'online late',
      },
      // The recorded Saturday is before the reception on the Monday for which it is due: no time at all.
      'due before reception, asked on its working day': {
        received: '2024-03-11',
        due: '2024-03-09',
        waits: [['2024-03-11', '2024-03-16']],
        kind: 'XONG',
        ended: '2024-03-16',
        is: 'online onTime',
      },
      'waits, asked on the Monday for which it is due': {
        received: '2024-03-04',
        due: '2024-03-09',
        waits: [['2024-03-11', null]],
        is: 'online awaitingSupplement',
      },
      'waits, asked on the Tuesday after': {
        received: '2024-03-04',
        due: '2024-03-09',
        waits: [['2024-03-12', null]],
        is: 'online overdue',
      },
    },
  },
  'due on the next working day, the days that it waited on top': {
    policy: { ...pause, dueOnDayOff: 'next-working-day' },
    ...march,
    cases: {
      // Monday, and one working day.
      'to the day': {
        received: '2024-03-04',
        due: '2024-03-09',
        waits: [['2024-03-05', '2024-03-06']],
        kind: 'XONG',
        ended: '2024-03-12',
        is: 'online onTime',
      },
      'a day too long': {
        received: '2024-03-04',
        due: '2024-03-09',
        waits: [['2024-03-05', '2024-03-06']],
        kind: 'XONG',
        ended: '2024-03-13',
        is: 'online late',
      },
      'nothing added': {
        received: '2024-03-04',
        due: '2024-03-09',
        waits: [['2024-03-05', '2024-03-05']],
        kind: 'XONG',
        ended: '2024-03-11',
        is: 'online onTime',
      },
      'nothing added, a day too long': {
        received: '2024-03-04',
        due: '2024-03-09',
        waits: [['2024-03-05', '2024-03-05']],
        kind: 'XONG',
        ended: '2024-03-12',
        is: 'online late',
      },
    },
  },
  'supplements that contradict other days move nothing': {
    policy: listedApart,
    ...march,
    cases: {
      reversed: { ...done, waits: [['2024-03-08', '2024-03-06']], ended: '2024-03-12', is: 'online late' },
      'before reception': {
        ...done,
        waits: [['2024-03-03', '2024-03-08']],
        ended: '2024-03-12',
        is: 'online late',
      },
      'after the end': {
        ...done,
        waits: [['2024-03-13', '2024-03-14']],
        ended: '2024-03-12',
        is: 'online late',
      },
      'after the end, beside one that is right': {
        ...done,
        waits: [
          ['2024-03-06', '2024-03-08'],
          ['2024-03-13', '2024-03-14'],
        ],
        ended: '2024-03-12',
        is: 'online late',
      },
      'that overlap': {
        ...done,
        waits: [
          ['2024-03-05', '2024-03-08'],
          ['2024-03-07', '2024-03-08'],
        ],
        ended: '2024-03-12',
        is: 'online late',
      },
      'one open, another after it': {
        ...done,
        waits: [
          ['2024-03-05', null],
          ['2024-03-07', '2024-03-08'],
        ],
        ended: '2024-03-12',
        is: 'online late',
      },
      'one open, another after it, in progress': {
        ...week,
        waits: [
          ['2024-03-05', null],
          ['2024-03-07', '2024-03-08'],
        ],
        is: 'online overdue',
      },
      'open, and reversed before': {
        ...week,
        waits: [
          ['2024-03-06', '2024-03-05'],
          ['2024-03-07', null],
        ],
        is: 'online overdue',
      },
      'that touch': {
        ...done,
        waits: [
          ['2024-03-05', '2024-03-06'],
          ['2024-03-06', '2024-03-07'],
        ],
        ended: '2024-03-14',
        is: 'online onTime',
      },
      'that begin on one day, the shorter one first': {
        ...done,
        waits: [
          ['2024-03-06', '2024-03-08'],
          ['2024-03-06', '2024-03-06'],
        ],
        ended: '2024-03-15',
        is: 'online onTime',
      },
      'that begin on one day and last': {
        ...done,
        waits: [
          ['2024-03-06', '2024-03-08'],
          ['2024-03-06', '2024-03-07'],
        ],
        ended: '2024-03-12',
        is: 'online late',
      },
      'that are outside the calendar too': {
        received: '2018-12-27',
        due: '2019-01-03',
        waits: [['2018-12-28', '2018-12-27']],
        is: 'carriedOver overdue',
      },
    },
  },
  'the first years of working days': {
    policy: listedApart,
    from: '2019-01-01',
    to: '2019-01-31',
    cases: {
      'received before, settled after a supplement': {
        received: '2018-12-31',
        due: '2019-01-03',
        waits: [['2019-01-02', '2019-01-03']],
        kind: 'XONG',
        ended: '2019-01-04',
        is: 'carriedOver late outside',
      },
      // Saturday 5 January is worked.
      'received on the first day': {
        received: '2019-01-01',
        due: '2019-01-03',
        waits: [['2019-01-02', '2019-01-03']],
        kind: 'XONG',
        ended: '2019-01-05',
        is: 'online onTime',
      },
      'without a due day': {
        received: '2018-12-31',
        waits: [['2019-01-02', '2019-01-03']],
        is: 'carriedOver inProgressWithoutDeadline',
      },
      'returned, whatever its due day': {
        received: '2018-12-31',
        due: '2019-01-03',
        waits: [['2019-01-02', '2019-01-03']],
        kind: 'TRA',
        ended: '2019-01-04',
        is: 'carriedOver returned',
      },
      'withdrawn, whatever its due day': {
        received: '2018-12-31',
        due: '2019-01-03',
        waits: [['2019-01-02', '2019-01-03']],
        kind: 'RUT',
        ended: '2019-01-04',
        is: 'carriedOver withdrawn',
      },
      refused: {
        received: '2018-12-31',
        due: '2019-01-03',
        channel: 'ol',
        waits: [['2019-01-02', '2019-01-03']],
        is: 'refused',
      },
      'waits, asked by the recorded due day': {
        received: '2018-12-31',
        due: '2019-01-03',
        waits: [
          ['2019-01-02', '2019-01-02'],
          ['2019-01-03', null],
        ],
        is: 'carriedOver awaitingSupplement',
      },
      'waits, asked after it': {
        received: '2018-12-31',
        due: '2019-01-03',
        waits: [
          ['2019-01-02', '2019-01-02'],
          ['2019-01-04', null],
        ],
        is: 'carriedOver overdue outside',
      },
      'late when it was asked': {
        received: '2018-12-31',
        due: '2019-01-03',
        waits: [['2019-01-04', '2019-01-07']],
        is: 'carriedOver overdue',
      },
    },
  },
  'the last years of working days': {
    policy: listedApart,
    from: '2030-12-01',
    to: '2031-01-31',
    cases: {
      'due again on the last working day': {
        received: '2030-12-23',
        due: '2030-12-26',
        waits: [['2030-12-24', '2030-12-26']],
        kind: 'XONG',
        ended: '2030-12-31',
        is: 'online onTime',
      },
      'due again a day later': {
        received: '2030-12-23',
        due: '2030-12-26',
        waits: [['2030-12-24', '2030-12-27']],
        kind: 'XONG',
        ended: '2030-12-31',
        is: 'online late outside',
      },
      'no time at all, complete after the last day': {
        received: '2030-12-23',
        due: '2030-12-23',
        waits: [['2030-12-23', '2031-01-02']],
        kind: 'XONG',
        ended: '2031-01-02',
        is: 'online late outside',
      },
    },
  },
  'the last years of working days, the days that it waited on top': {
    policy: pause,
    from: '2030-12-01',
    to: '2031-01-31',
    cases: {
      'one inside, one that ends outside': {
        received: '2030-12-10',
        due: '2030-12-27',
        waits: [
          ['2030-12-20', '2030-12-23'],
          ['2030-12-26', '2031-01-02'],
        ],
        kind: 'XONG',
        ended: '2031-01-06',
        is: 'online late outside',
      },
      'due outside, nothing added': {
        received: '2030-12-10',
        due: '2031-01-03',
        waits: [['2030-12-20', '2030-12-20']],
        kind: 'XONG',
        ended: '2031-01-03',
        is: 'online onTime outside',
      },
    },
  },
  'due on the next working day beyond the years of working days': {
    policy: nextWorkingDay,
    from: '2030-12-01',
    to: '2031-01-31',
    cases: {
      'on the last weekend': {
        received: '2030-12-10',
        due: '2030-12-28',
        kind: 'XONG',
        ended: '2030-12-30',
        is: 'online onTime',
      },
      'on a Saturday beyond': {
        received: '2030-12-10',
        due: '2031-01-04',
        kind: 'XONG',
        ended: '2031-01-04',
        is: 'online onTime',
      },
      'on a Saturday beyond, settled on the Monday': {
        received: '2030-12-10',
        due: '2031-01-04',
        kind: 'XONG',
        ended: '2031-01-06',
        is: 'online late',
      },
    },
  },
  'due on a day off before the years of working days': {
    policy: nextWorkingDay,
    from: '2018-12-01',
    to: '2019-01-31',
    cases: {
      'on a Sunday before': {
        received: '2018-12-10',
        due: '2018-12-30',
        kind: 'XONG',
        ended: '2018-12-31',
        is: 'online late',
      },
      'on New Year’s Day': {
        received: '2018-12-10',
        due: '2019-01-01',
        kind: 'XONG',
        ended: '2019-01-02',
        is: 'online onTime',
      },
    },
  },
}

const secondsOf = (day: Day) =>
  day === null || day === 'absurd' ? day : toDayNumber(day) * 86_400 - 25_200 + 43_200

/** A case as a row of a portal: its id and its unit are its name. */
export function rowOf(
  name: string,
  { received, due, ended, kind, channel = 'OL', waits = [] }: FixedCase,
): PortalRow {
  return {
    id: name,
    field: null,
    unit: name,
    channel,
    received: secondsOf(received),
    due: secondsOf(due ?? null),
    ended: secondsOf(ended ?? null),
    kind: kind ?? null,
    pauses: waits.map(([from, to]) => ({ from: secondsOf(from), to: secondsOf(to) })),
  }
}
