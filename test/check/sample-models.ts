import { defineModel } from '../../src/check/model.js'

/** A row of dossiers, with a group of its own, for rules that need a model. */
export interface Dossiers {
  readonly label?: string | null
  readonly received?: {
    readonly total?: number | null
    readonly inPeriod?: number | null
    readonly carriedOver?: number | null
  } | null
  readonly withdrawn?: number | null
  readonly resolved?: number | null
  readonly pending?: number | null
}

/** received = in period + carried over; received = resolved + pending, from which withdrawn ones are often left out. */
export const dossierModel = defineModel({
  indicators: {
    'received.total': {
      unit: 'dossier',
      overTime: 'flow',
      label: { vi: 'Tổng số tiếp nhận', en: 'Received' },
      read: ({ received }: Dossiers) => received?.total,
    },
    'received.inPeriod': {
      unit: 'dossier',
      overTime: 'flow',
      label: { vi: 'Tiếp nhận trong kỳ', en: 'In the period' },
      read: ({ received }: Dossiers) => received?.inPeriod,
    },
    'received.carriedOver': {
      unit: 'dossier',
      overTime: 'flow',
      label: { vi: 'Từ kỳ trước', en: 'Carried over' },
      read: ({ received }: Dossiers) => received?.carriedOver,
    },
    withdrawn: {
      unit: 'dossier',
      overTime: 'flow',
      label: { vi: 'Rút', en: 'Withdrawn' },
      read: ({ withdrawn }: Dossiers) => withdrawn,
    },
    resolved: {
      unit: 'dossier',
      overTime: 'flow',
      label: { vi: 'Đã giải quyết', en: 'Resolved' },
      read: ({ resolved }: Dossiers) => resolved,
    },
    pending: {
      unit: 'dossier',
      overTime: 'flow',
      label: { vi: 'Đang giải quyết', en: 'Pending' },
      read: ({ pending }: Dossiers) => pending,
    },
  },
  sums: [
    { id: 'received', whole: 'received.total', parts: ['received.inPeriod', 'received.carriedOver'] },
    {
      id: 'balance',
      whole: 'received.total',
      parts: ['resolved', 'pending'],
      oftenLeftOut: ['withdrawn'],
    },
  ],
})
