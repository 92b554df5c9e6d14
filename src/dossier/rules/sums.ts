import type { LegalBasis } from '../../calendar/dated.js'
import { notEvaluated, type Rule } from '../../check/rule.js'
import { judgeSum, sumRule } from '../../check/sums.js'
import { setTallyFigure } from '../build-tally.js'
import type { printedTogether, Tally, TallyRelationId } from '../tally.js'
import { tallyModel } from '../tally-model.js'

const form = { article: 'Biểu II.06a', confirmed: true } as const

/**
 * The form that declares the columns of a tally and their sums. The circulars were read, but not the days on which they
 * came into force: it was not before the year of the first and the day of the second.
 */
export const formBasis: readonly LegalBasis[] = [
  { document: 'Thông tư 02/2017/TT-VPCP', ...form, from: '2017-01-01' },
  { document: 'Thông tư 01/2020/TT-VPCP', ...form, from: '2020-10-21' },
]

/** The rule that a tally satisfies one of its sums; its id is that of the sum after `dossier/`. */
function tallySumRule(
  id: `dossier/${TallyRelationId}`,
  rule: Pick<Rule<Tally>, 'title' | 'samples'> & Partial<Pick<Rule<Tally>, 'basis'>>,
): Rule<Tally> {
  const sum = id.slice('dossier/'.length)
  return sumRule(tallyModel, { id, sum, basis: ['arithmetic', ...formBasis], ...rule })
}

/** Received in all = received in the period + carried over: (3) = (4) + (5) + (6) of form II.06a. */
export const receivedTotal = tallySumRule('dossier/received-total', {
  title: {
    vi: 'Tổng số tiếp nhận = tiếp nhận trong kỳ + kỳ trước chuyển sang',
    en: 'Received in all = received in the period + carried over',
  },
  samples: {
    passing: [
      { received: { total: 1320, inPeriod: 1304, carriedOver: 16 } },
      { received: { total: 966, online: 966, carriedOver: 0 } },
    ],
    failing: [
      {
        subject: { received: { total: 1304, inPeriod: 1304, carriedOver: 16 } },
        finds: {
          path: ['received', 'total'],
          expected: 1320,
          difference: -16,
          cause: { kind: 'part-left-out', part: ['received', 'carriedOver'], value: 16 },
        },
      },
      {
        subject: { received: { total: 1230, inPeriod: 1304, carriedOver: 16 } },
        finds: { path: ['received', 'total'], actual: 1230, expected: 1320, difference: -90 },
      },
      {
        subject: { received: { total: 900, online: 966 } },
        finds: { expected: { atLeast: 966 }, difference: -66 },
      },
    ],
  },
})

/** Received in the period = online + at the counter or by post: (4) + (5) of form II.06a. */
export const receivedInPeriod = tallySumRule('dossier/received-in-period', {
  title: {
    vi: 'Tiếp nhận trong kỳ = trực tuyến + trực tiếp, bưu chính',
    en: 'Received in the period = online + at the counter or by post',
  },
  samples: {
    passing: [
      { received: { inPeriod: 1485, online: 1482, directOrPostal: 3 } },
      { received: { inPeriod: 2096, online: 1951, direct: 145, postal: 0 } },
    ],
    failing: [
      {
        subject: { received: { inPeriod: 1485, online: 1482, directOrPostal: 30 } },
        finds: { path: ['received', 'inPeriod'], actual: 1485, expected: 1512, difference: -27 },
      },
      {
        subject: { received: { inPeriod: 2096, online: 1591, direct: 145, postal: 0 } },
        finds: {
          cause: { kind: 'digits-swapped', figure: ['received', 'online'], written: 1591, proposed: 1951 },
        },
      },
    ],
  },
})

/** At the counter or by post = at the counter + by post. */
export const receivedDirectOrPostal = tallySumRule('dossier/received-direct-or-postal', {
  title: {
    vi: 'Trực tiếp hoặc bưu chính = trực tiếp + bưu chính',
    en: 'At the counter or by post = at the counter + by post',
  },
  samples: {
    passing: [{ received: { directOrPostal: 148, direct: 145, postal: 3 } }],
    failing: [
      {
        subject: { received: { directOrPostal: 145, direct: 145, postal: 3 } },
        finds: {
          path: ['received', 'directOrPostal'],
          expected: 148,
          difference: -3,
          cause: { kind: 'part-left-out', part: ['received', 'postal'], value: 3 },
        },
      },
      {
        subject: { received: { directOrPostal: 100, direct: 145 } },
        finds: { expected: { atLeast: 145 }, difference: -45 },
      },
    ],
  },
})

const resolvedInClasses = tallySumRule('dossier/resolved-total', {
  title: {
    vi: 'Tổng số đã giải quyết = trước hạn + đúng hạn + quá hạn',
    en: 'Resolved in all = early + on time + late',
  },
  samples: {
    passing: [
      { resolved: { total: 1481, early: 1442, onTime: 39, late: 0 } },
      { resolved: { total: 1481, punctual: 1481, late: 0 } },
      { resolved: { total: 1481, early: 1442, onTime: 39, punctual: 1480, late: 0 } },
    ],
    failing: [
      {
        subject: { resolved: { total: 95, early: 60, onTime: 30, late: 1 }, returned: 3, withdrawn: 1 },
        finds: {
          severity: 'warning',
          cause: { kind: 'inside-another', parts: [['returned'], ['withdrawn']] },
        },
      },
      {
        subject: { resolved: { total: 602, early: 600, onTime: 0, late: 20 } },
        finds: { path: ['resolved', 'total'], actual: 602, expected: 620, difference: -18 },
      },
      {
        subject: { resolved: { total: 1481, early: 1424, onTime: 39, late: 0 } },
        finds: {
          cause: { kind: 'digits-swapped', figure: ['resolved', 'early'], written: 1424, proposed: 1442 },
        },
      },
      {
        subject: { resolved: { total: 10, early: 12 } },
        finds: { expected: { atLeast: 12 }, difference: -2 },
      },
    ],
  },
})

function tallySum(id: TallyRelationId): (typeof tallyModel.sums)[number] {
  return tallyModel.sums.find((sum) => sum.id === id) as (typeof tallyModel.sums)[number]
}

/** Resolved in all = early + on time + late: (7) = (8) + (9) + (10) of form II.06a. */
export const resolvedTotal: Rule<Tally> = {
  ...resolvedInClasses,
  check: (tally, context) =>
    judgeSum(tallyModel, tallySum('resolved-total'), { figures: tally, at: [] }, () => ({
      beyond: context.wouldHold,
      // Those that the balance can only count beside the resolved are not among them.
      mayBeInside: (keys) => {
        const closed = keys.filter((key) => key === 'returned' || key === 'withdrawn')
        const among = closed.reduce<Tally>((each, key) => setTallyFigure(each, key, 0), {
          ...tally,
          resolved: { total: tally.resolved?.total },
        })
        return closed.length === 0 || tallySum('balance').evaluate(among).outcome !== 'fails'
      },
    })),
}

/** Early or on time = early + on time. */
export const resolvedPunctual = tallySumRule('dossier/resolved-punctual', {
  title: { vi: 'Đúng và trước hạn = trước hạn + đúng hạn', en: 'Early or on time = early + on time' },
  samples: {
    passing: [{ resolved: { punctual: 2096, early: 2091, onTime: 5 } }],
    failing: [
      {
        subject: { resolved: { punctual: 2091, early: 2091, onTime: 5 } },
        finds: {
          path: ['resolved', 'punctual'],
          expected: 2096,
          difference: -5,
          cause: { kind: 'part-left-out', part: ['resolved', 'onTime'], value: 5 },
        },
      },
      {
        subject: { resolved: { total: 1481, early: 1442, onTime: 39, punctual: 1480, late: 0 } },
        finds: { actual: 1480, expected: 1481, difference: -1 },
      },
    ],
  },
})

/**
 * In progress = in time + overdue: (11) = (12) + (13) of form II.06a. Dossiers that await a supplement are a class
 * of their own in some reports and part of those in time in others; both sums are accepted.
 */
export const inProgressTotal = tallySumRule('dossier/in-progress-total', {
  title: {
    vi: 'Đang giải quyết = trong hạn + quá hạn (+ chờ bổ sung, nếu tách riêng)',
    en: 'In progress = in time + overdue (+ awaiting a supplement, where told apart)',
  },
  samples: {
    passing: [
      { inProgress: { total: 1142, inTime: 1014, overdue: 128 } },
      { inProgress: { total: 45, inTime: 37, overdue: 0, awaitingSupplement: 8 } },
      { inProgress: { total: 37, inTime: 37, overdue: 0, awaitingSupplement: 8 } },
    ],
    failing: [
      {
        subject: { inProgress: { total: 1142, inTime: 1014, overdue: 182 } },
        finds: {
          cause: { kind: 'digits-swapped', figure: ['inProgress', 'overdue'], written: 182, proposed: 128 },
        },
      },
      {
        subject: { inProgress: { total: 40, inTime: 37, overdue: 0, awaitingSupplement: 8 } },
        finds: { path: ['inProgress', 'total'], expected: 37, difference: 3 },
      },
    ],
  },
})

/**
 * Received = resolved + in progress + returned + withdrawn. That no dossier is lost is arithmetic; that the form
 * demands it, (3) = (7) + (11), is believed and not read.
 */
export const balance = tallySumRule('dossier/balance', {
  title: {
    vi: 'Tiếp nhận = đã giải quyết + đang giải quyết + trả lại + rút',
    en: 'Received = resolved + in progress + returned + withdrawn',
  },
  basis: ['arithmetic', ...formBasis.map((form) => ({ ...form, confirmed: false }))],
  samples: {
    passing: [
      { received: { total: 1320 }, resolved: { total: 1277 }, inProgress: { total: 37 }, withdrawn: 6 },
      {
        received: { total: 10 },
        resolved: { total: 8 },
        inProgress: { total: 1 },
        returned: 0,
        withdrawn: 1,
      },
    ],
    failing: [
      {
        subject: {
          received: { total: 1320 },
          resolved: { total: 1277 },
          inProgress: { total: 73 },
          returned: 0,
          withdrawn: 6,
        },
        finds: {
          cause: { kind: 'digits-swapped', figure: ['inProgress', 'total'], written: 73, proposed: 37 },
        },
      },
      {
        subject: {
          received: { total: 1304, carriedOver: 16 },
          resolved: { total: 1277 },
          inProgress: { total: 37 },
          withdrawn: 6,
        },
        finds: {
          difference: -16,
          cause: { kind: 'part-left-out', part: ['received', 'carriedOver'], value: 16 },
        },
      },
      {
        subject: {
          received: { total: 10 },
          resolved: { total: 8 },
          inProgress: { total: 2 },
          returned: 0,
          withdrawn: 1,
        },
        finds: { severity: 'warning', cause: { kind: 'inside-another', parts: [['withdrawn']] } },
      },
    ],
  },
})

/** The rule of a sum of figures that are printed as one. */
function togetherRule(
  id: `dossier/${(typeof printedTogether)[number]['id']}`,
  rule: Pick<Rule<Tally>, 'title' | 'samples'>,
): Rule<Tally> {
  return sumRule(tallyModel, { id, sum: id.slice('dossier/'.length), basis: ['arithmetic'], ...rule })
}

/** Late or overdue = resolved late + in progress and overdue. */
export const lateOrOverdue = togetherRule('dossier/late-or-overdue', {
  title: {
    vi: 'Chậm hạn, quá hạn = đã giải quyết quá hạn + đang giải quyết quá hạn',
    en: 'Late or overdue = resolved late + in progress, overdue',
  },
  samples: {
    passing: [{ lateOrOverdue: 12, resolved: { late: 5 }, inProgress: { overdue: 7 } }],
    failing: [
      {
        subject: { lateOrOverdue: 12, resolved: { late: 5 }, inProgress: { overdue: 8 } },
        finds: { path: ['lateOrOverdue'], actual: 12, expected: 13, difference: -1 },
      },
      {
        subject: { lateOrOverdue: 12, resolved: { late: 15 } },
        finds: { expected: { atLeast: 15 }, difference: -3 },
      },
    ],
  },
})

/** Returned or withdrawn = returned + withdrawn. */
export const returnedOrWithdrawn = togetherRule('dossier/returned-or-withdrawn', {
  title: {
    vi: 'Trả lại hoặc rút = trả lại + rút',
    en: 'Returned or withdrawn = returned + withdrawn',
  },
  samples: {
    passing: [{ returnedOrWithdrawn: 90, returned: 61, withdrawn: 29 }],
    failing: [
      {
        subject: { returnedOrWithdrawn: 90, returned: 61, withdrawn: 92 },
        finds: { path: ['returnedOrWithdrawn'], actual: 90, expected: 153 },
      },
      {
        subject: { returnedOrWithdrawn: 6, withdrawn: 16 },
        finds: { expected: { atLeast: 16 }, difference: -10 },
      },
    ],
  },
})

const together = togetherRule('dossier/balance-together', {
  title: {
    vi: 'Tiếp nhận = đã giải quyết + đang giải quyết + trả lại hoặc rút',
    en: 'Received = resolved + in progress + returned or withdrawn',
  },
  samples: {
    passing: [
      { received: { total: 10 }, resolved: { total: 7 }, inProgress: { total: 1 }, returnedOrWithdrawn: 2 },
    ],
    failing: [
      {
        subject: {
          received: { total: 6302 },
          resolved: { total: 4157 },
          inProgress: { total: 2505 },
          returnedOrWithdrawn: 90,
        },
        finds: { path: ['received', 'total'], expected: 6752, difference: -450 },
      },
      {
        subject: {
          received: { total: 10 },
          resolved: { total: 8 },
          inProgress: { total: 2 },
          returnedOrWithdrawn: 1,
        },
        finds: { severity: 'warning', cause: { kind: 'inside-another', parts: [['returnedOrWithdrawn']] } },
      },
    ],
  },
})

/** Received = resolved + in progress + returned or withdrawn, where those two are printed as one figure. */
export const balanceTogether: Rule<Tally> = {
  ...together,
  check: (tally, context) => {
    const { returned, withdrawn, returnedOrWithdrawn } = tally
    if (returnedOrWithdrawn == null) return notEvaluated(['returnedOrWithdrawn'])
    // Where they are told apart as well, the balance has them.
    return returned != null && withdrawn != null ? [] : together.check(tally, context)
  },
}
