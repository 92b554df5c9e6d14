import type { Change, Found } from './planted-faults.js'
import { percent } from './synthetic-province-arithmetic.js'

/**
 * A report that is right in a reading that few reports have, and all that is to be found: what names the reading; and a
 * fault of it that no reading excuses, with what is found then.
 */
export interface UnusualReading {
  readonly name: string
  readonly changes: readonly Change[]
  readonly finds: readonly Found[]
  readonly fault: { readonly changes: readonly Change[]; readonly finds: readonly Found[] }
}

const faultAt = (change: Change, ...finds: readonly Found[]): UnusualReading['fault'] => ({
  changes: [change],
  finds,
})

const put = (pointer: string, value: unknown): readonly Change[] => [
  { drop: '/appendix' },
  { put: pointer, value },
]
/** What stands for the dossiers of a commune, which its table would have as well. */
const dossiers = (value: object): readonly Change[] => [
  { drop: '/procedures/table' },
  ...put('/procedures/dossiers', value),
]

const received = { total: 2_200_000, inPeriod: 2_150_000, carriedOver: 50_000 }
const resolved = { total: 2_100_000, early: 1_800_000, onTime: 290_000, punctual: 2_090_000, late: 10_000 }
const inProgress = { total: 96_000, inTime: 95_000, overdue: 1000 }
const closed = { returned: 2500, withdrawn: 1500 }
const whole = { received, resolved, inProgress, ...closed }

/** A rate of another base, which a warning names. */
const ofBase = (
  rate: string,
  base: string,
  part: number,
  all: number,
  tally: object = whole,
): UnusualReading => ({
  name: `the rate “${rate}” is of ${base}`,
  changes: dossiers({ ...tally, rates: { [rate]: percent(part, all) } }),
  finds: [['dossier/rate', `/procedures/dossiers/rates/${rate}`, 'warning']],
  fault: faultAt({ put: `/procedures/dossiers/rates/${rate}`, value: '61.83' }, [
    'dossier/rate',
    `/procedures/dossiers/rates/${rate}`,
    'error',
  ]),
})

const classLeft = (name: string, pointer: string, value: object, part: string): UnusualReading => ({
  name,
  changes: put(pointer, value),
  finds: [['section/sum', `${pointer}/total`, 'info']],
  fault: faultAt({ add: `${pointer}/${part}`, value: 60 }, ['section/sum', `${pointer}/total`, 'error']),
})

const planWrong = faultAt({ add: '/direction/plan/completed', value: 7 }, [
  'plan/planned',
  '/direction/plan/planned',
  'error',
])

const balanceNamed: Found = ['dossier/balance', '/procedures/dossiers/received/total', 'warning']
const resolvedWrong = { add: '/procedures/dossiers/resolved/total', value: 7 }
const resolvedFound: Found = ['dossier/resolved-total', '/procedures/dossiers/resolved/total', 'error']

/** At least one report for each reading that the field uses beside the plain one. */
export const unusualReadings: readonly UnusualReading[] = [
  {
    name: 'on time counts early ones',
    changes: dossiers({ ...whole, resolved: { ...resolved, onTime: resolved.punctual } }),
    finds: [['dossier/resolved-punctual', '/procedures/dossiers/resolved/punctual', 'warning']],
    fault: faultAt(
      { add: '/procedures/dossiers/resolved/late', value: 7 },
      ['dossier/resolved-total', '/procedures/dossiers/resolved/total', 'error'],
      ['dossier/resolved-punctual', '/procedures/dossiers/resolved/punctual', 'warning'],
    ),
  },
  ...(['returned', 'withdrawn'] as const).map((key): UnusualReading => {
    const more = { total: resolved.total + closed[key], onTime: resolved.onTime + closed[key] }
    return {
      name: `the ${key} are inside the resolved`,
      changes: dossiers({
        ...whole,
        resolved: { ...resolved, ...more, punctual: resolved.punctual + closed[key] },
      }),
      finds: [balanceNamed],
      fault: faultAt(resolvedWrong, balanceNamed, resolvedFound),
    }
  }),
  ...([['returned'], ['withdrawn'], ['returned', 'withdrawn']] as const).map((keys): UnusualReading => {
    const more = keys.reduce((sum, key) => sum + closed[key], 0)
    return {
      name: `the ${keys.join(' and ')} are inside the resolved, in no class`,
      changes: dossiers({ ...whole, resolved: { ...resolved, total: resolved.total + more } }),
      finds: [['dossier/resolved-total', '/procedures/dossiers/resolved/total', 'warning']],
      fault: faultAt(resolvedWrong, resolvedFound),
    }
  }),
  ...[
    { ...inProgress, awaitingSupplement: 900 },
    { ...inProgress, inTime: 94_100, awaitingSupplement: 900 },
    { ...inProgress, total: 95_100, inTime: 94_100, awaitingSupplement: 900 },
  ].map((open, index) => ({
    name: `those awaiting a supplement are ${['in time', 'a class of their own', 'beside those in progress'][index]}`,
    changes: dossiers({ ...whole, inProgress: open }),
    finds: [],
    fault: faultAt({ add: '/procedures/dossiers/inProgress/inTime', value: 7 }, [
      'dossier/in-progress-total',
      '/procedures/dossiers/inProgress/total',
      'error',
    ]),
  })),
  ofBase('punctual', 'all received', 2_090_000, 2_200_000),
  ofBase('punctual', 'those received in the period', 2_090_000, 2_150_000),
  ofBase('punctual', 'formula 2.1 of Decision 766/QĐ-TTg', 2_185_000, 2_200_000),
  ofBase('onTime', 'those resolved, early ones counted in', 2_090_000, 2_100_000),
  ofBase('onTime', 'all received, early ones counted in', 2_090_000, 2_200_000),
  ofBase('early', 'those not late', 1_800_000, 2_090_000),
  ofBase('late', 'all received, those overdue counted in', 11_000, 2_200_000),
  ofBase('overdue', 'all received, those resolved late counted in', 11_000, 2_200_000),
  ofBase('resolved', 'those received in the period', 2_100_000, 2_150_000),
  ofBase('resolved', 'all received, the returned counted in', 2_102_500, 2_200_000),
  ofBase('resolved', 'all received, the withdrawn counted in', 2_101_500, 2_200_000),
  ofBase('resolved', 'all received, the returned and withdrawn counted in', 2_104_000, 2_200_000),
  ofBase('resolved', 'those resolved or in progress', 2_100_000, 2_196_000),
  ofBase('punctual', 'those that had a deadline', 2_090_000, 2_100_000, {
    resolved: { ...resolved, total: 2_110_000, withoutDeadline: 10_000 },
  }),
  {
    name: 'every rate is of all received',
    changes: dossiers({
      ...whole,
      rates: { punctual: percent(2_090_000, 2_200_000), late: percent(10_000, 2_200_000) },
    }),
    finds: [['dossier/rate-base', '/procedures/dossiers/rates', 'info']],
    fault: faultAt(
      { put: '/procedures/dossiers/rates/late', value: '0.54' },
      ['dossier/rate', '/procedures/dossiers/rates/punctual', 'warning'],
      ['dossier/rate', '/procedures/dossiers/rates/late', 'error'],
    ),
  },
  {
    name: 'a rate is cut off',
    changes: dossiers({ ...whole, rates: { punctual: '99.5', late: '0.47' } }),
    finds: [['dossier/rate', '/procedures/dossiers/rates/late', 'warning']],
    fault: faultAt({ put: '/procedures/dossiers/rates/late', value: '0.49' }, [
      'dossier/rate',
      '/procedures/dossiers/rates/late',
      'error',
    ]),
  },
  {
    name: 'a rate is what its partner leaves, which is cut off',
    changes: dossiers({
      resolved: { total: 3000, punctual: 2000, late: 1000 },
      rates: { punctual: '66.66', late: '33.34' },
    }),
    finds: [
      ['dossier/rate', '/procedures/dossiers/rates/punctual', 'warning'],
      ['dossier/rate', '/procedures/dossiers/rates/late', 'info'],
    ],
    fault: faultAt(
      { put: '/procedures/dossiers/rates/late', value: '33.35' },
      ['dossier/rate', '/procedures/dossiers/rates/punctual', 'warning'],
      ['dossier/rate', '/procedures/dossiers/rates/late', 'error'],
    ),
  },
  {
    name: 'recurring tasks are apart from the plan',
    changes: [
      { drop: '/direction/plan/tasks' },
      ...put('/direction/plan', { planned: 21, completed: 18, inProgress: 3, notStarted: 0, recurring: 42 }),
      { put: '/direction/assignedTasks', value: {} },
    ],
    finds: [],
    fault: planWrong,
  },
  {
    name: 'recurring tasks are a class of the plan',
    changes: [
      { drop: '/direction/plan/tasks' },
      ...put('/direction/plan', { planned: 63, completed: 18, inProgress: 3, notStarted: 0, recurring: 42 }),
      { put: '/direction/assignedTasks', value: {} },
    ],
    finds: [],
    fault: planWrong,
  },
  {
    name: 'tasks past their due day are a class of the plan',
    changes: [
      { drop: '/direction/plan/tasks' },
      ...put('/direction/plan', { planned: 45, completed: 40, inProgress: 0, notStarted: 0, overdue: 5 }),
      { put: '/direction/assignedTasks', value: {} },
    ],
    finds: [['plan/planned', '/direction/plan/planned', 'info']],
    fault: planWrong,
  },
  classLeft(
    'staff counts a kind that is not named',
    '/civilService/staff',
    {
      total: 650,
      officials: 100,
      civilServants: 200,
      publicEmployees: 300,
    },
    'officials',
  ),
  classLeft(
    'staff of a class that ended',
    '/civilService/evaluation',
    {
      total: 20,
      excellent: 5,
      good: 10,
      completed: 3,
      notCompleted: 0,
    },
    'good',
  ),
  classLeft(
    'service units that are in no group yet',
    '/publicFinance/autonomy',
    {
      total: 45,
      recurrentAndInvestment: 2,
      recurrent: 10,
      partial: 20,
      stateFunded: 10,
    },
    'partial',
  ),
  {
    name: 'feedback that was sent on',
    changes: put('/procedures/feedback', {
      received: 10,
      carriedOver: 0,
      answered: 7,
      pending: 1,
      refused: 0,
    }),
    finds: [['feedback/received', '/procedures/feedback/received', 'info']],
    fault: faultAt({ add: '/procedures/feedback/answered', value: 7 }, [
      'feedback/received',
      '/procedures/feedback/received',
      'error',
    ]),
  },
  {
    name: 'feedback of before is answered beside that received',
    changes: put('/procedures/feedback', {
      received: 5,
      carriedOver: 1,
      answered: 6,
      pending: 0,
      refused: 0,
      answeredRate: '100',
    }),
    finds: [['section/rate', '/procedures/feedback/answeredRate', 'warning']],
    fault: faultAt({ add: '/procedures/feedback/answered', value: 7 }, [
      'feedback/received',
      '/procedures/feedback/received',
      'error',
    ]),
  },
  {
    name: 'few of the disciplined are of the classes named',
    changes: put('/civilService/discipline', { total: 10, leaders: 2, serviceUnitStaff: 2 }),
    finds: [],
    fault: faultAt(
      { put: '/civilService/discipline/leaders', value: 12 },
      ['section/sum', '/civilService/discipline/total', 'warning'],
      ['section/part-above-whole', '/civilService/discipline/leaders', 'error'],
    ),
  },
  {
    name: 'printed decimals are rounded each for itself',
    changes: put('/statements', [
      {
        kind: 'sum',
        label: 'Tỷ trọng',
        whole: 100,
        parts: [33.33, 33.33, 33.33],
      },
    ]),
    finds: [],
    fault: faultAt({ put: '/statements/0/whole', value: 101 }, [
      'statement/sum',
      '/statements/0/whole',
      'error',
    ]),
  },
  {
    name: 'a sum is cut off',
    changes: put('/statements', [
      { kind: 'sum', label: 'Thu ngân sách', whole: 87_293.9, parts: [2498.28, 84_795.68] },
    ]),
    finds: [['statement/sum', '/statements/0/whole', 'info']],
    fault: faultAt({ put: '/statements/0/whole', value: 87_293.8 }, [
      'statement/sum',
      '/statements/0/whole',
      'error',
    ]),
  },
  {
    name: 'a word of approximation on its soft side',
    changes: put('/statements', [
      {
        kind: 'share',
        label: 'Số hóa',
        part: 995,
        whole: 1000,
        published: { atLeast: '98', atMost: '99', soft: 'atMost', words: 'trên 98%' },
      },
    ]),
    finds: [['statement/rate', '/statements/0/published', 'info']],
    fault: faultAt({ put: '/statements/0/part', value: 979 }, [
      'statement/rate',
      '/statements/0/published',
      'error',
    ]),
  },
]
