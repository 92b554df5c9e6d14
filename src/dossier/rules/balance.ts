import { formBasis } from './form-basis.js'
import { tallySumRule } from './tally-sum-rule.js'

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
