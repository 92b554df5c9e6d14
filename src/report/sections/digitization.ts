import { figuresOf, group, rate, type Section, text, type ValueOf } from '../../check/entries.js'
import type { Unit } from '../../quantity/units.js'

/** What is to be digitized has what was waiting from before, so that it does not add up over periods. */
const digitized = (title: string, unit: Unit, vi: string, en: string) => {
  const { count } = figuresOf(unit)
  return group(title, {
    /** To digitize. */
    required: count(`Số ${vi} phải số hóa`, `${en} to digitize`, { overTime: 'derived' }),
    /** Digitized. */
    digitized: count(`Số ${vi} đã số hóa`, `${en} digitized`),
    /** Not digitized yet. */
    pending: count(`Số ${vi} đang chờ số hóa`, `${en} waiting to be digitized`, {
      overTime: 'closing-stock',
      // Some count those of the period only.
      alsoRead: 'flow',
    }),
    /** `digitized` among `required`, as published. */
    rate: rate(`Tỷ lệ số hóa ${vi}`, `Rate of ${en.toLowerCase()} digitized`, 'digitized', 'required'),
  })
}

const entries = {
  /** The unit that digitized. */
  label: text('Đơn vị'),
  /** Dossiers and results, where a report does not tell them apart. */
  overall: digitized('Số hóa hồ sơ, kết quả giải quyết', 'dossier', 'hồ sơ, kết quả', 'Dossiers and results'),
  /** Components of dossiers, at intake. */
  intake: digitized('Số hóa hồ sơ khi tiếp nhận', 'dossier', 'hồ sơ khi tiếp nhận', 'Dossiers at intake'),
  /** Results. */
  results: digitized('Số hóa kết quả giải quyết', 'result', 'kết quả giải quyết', 'Results'),
}

/** Digitization by one unit (số hóa hồ sơ, kết quả giải quyết thủ tục hành chính). */
export interface DigitizationRow extends ValueOf<typeof entries> {}

/** Digitization (số hóa) by unit. */
export const digitization: Section<DigitizationRow, typeof entries, 'table'> = {
  title: { vi: 'Số hóa', en: 'Digitization' },
  layout: 'table',
  entries,
  sums: [
    { id: 'overall', whole: 'overall.required', parts: ['overall.digitized', 'overall.pending'] },
    { id: 'intake', whole: 'intake.required', parts: ['intake.digitized', 'intake.pending'] },
    { id: 'results', whole: 'results.required', parts: ['results.digitized', 'results.pending'] },
  ],
}
