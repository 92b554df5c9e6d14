import type { SectionFigure, SectionModel } from '../section-model.js'
import type { DigitizationRow } from './digitization.js'

// What is to be digitized has what was waiting from before, so that it does not add up over periods.
const figures = {
  'overall.required': {
    label: { vi: 'Số hồ sơ, kết quả phải số hóa', en: 'Dossiers and results to digitize' },
    unit: 'dossier',
    overTime: 'derived',
    read: ({ overall }) => overall?.required,
  },
  'overall.digitized': {
    label: { vi: 'Số hồ sơ, kết quả đã số hóa', en: 'Dossiers and results digitized' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ overall }) => overall?.digitized,
  },
  'overall.pending': {
    label: { vi: 'Số hồ sơ, kết quả đang chờ số hóa', en: 'Dossiers and results waiting to be digitized' },
    unit: 'dossier',
    overTime: 'closing-stock',
    read: ({ overall }) => overall?.pending,
  },
  'intake.required': {
    label: { vi: 'Số hồ sơ khi tiếp nhận phải số hóa', en: 'Dossiers at intake to digitize' },
    unit: 'dossier',
    overTime: 'derived',
    read: ({ intake }) => intake?.required,
  },
  'intake.digitized': {
    label: { vi: 'Số hồ sơ khi tiếp nhận đã số hóa', en: 'Dossiers at intake digitized' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ intake }) => intake?.digitized,
  },
  'intake.pending': {
    label: { vi: 'Số hồ sơ khi tiếp nhận đang chờ số hóa', en: 'Dossiers at intake waiting to be digitized' },
    unit: 'dossier',
    overTime: 'closing-stock',
    read: ({ intake }) => intake?.pending,
  },
  'results.required': {
    label: { vi: 'Số kết quả giải quyết phải số hóa', en: 'Results to digitize' },
    unit: 'result',
    overTime: 'derived',
    read: ({ results }) => results?.required,
  },
  'results.digitized': {
    label: { vi: 'Số kết quả giải quyết đã số hóa', en: 'Results digitized' },
    unit: 'result',
    overTime: 'flow',
    read: ({ results }) => results?.digitized,
  },
  'results.pending': {
    label: { vi: 'Số kết quả giải quyết đang chờ số hóa', en: 'Results waiting to be digitized' },
    unit: 'result',
    overTime: 'closing-stock',
    read: ({ results }) => results?.pending,
  },
} as const satisfies Readonly<Record<string, SectionFigure<DigitizationRow>>>

/** The figures of digitization. */
export const digitizationModel: SectionModel<DigitizationRow, keyof typeof figures> = {
  path: ['digitalGovernment', 'digitization'],
  title: { vi: 'Số hóa', en: 'Digitization' },
  layout: 'table',
  figures,
  sums: [
    { id: 'overall', whole: 'overall.required', parts: ['overall.digitized', 'overall.pending'] },
    { id: 'intake', whole: 'intake.required', parts: ['intake.digitized', 'intake.pending'] },
    { id: 'results', whole: 'results.required', parts: ['results.digitized', 'results.pending'] },
  ],
  parts: [],
  rates: {
    'overall.rate': {
      label: { vi: 'Tỷ lệ số hóa hồ sơ, kết quả', en: 'Rate of dossiers and results digitized' },
      read: ({ overall }) => overall?.rate,
      base: {
        name: { vi: 'số hồ sơ, kết quả phải số hóa', en: 'the dossiers and results to digitize' },
        numerator: 'overall.digitized',
        denominator: 'overall.required',
      },
    },
    'intake.rate': {
      label: { vi: 'Tỷ lệ số hóa hồ sơ khi tiếp nhận', en: 'Rate of dossiers at intake digitized' },
      read: ({ intake }) => intake?.rate,
      base: {
        name: { vi: 'số hồ sơ khi tiếp nhận phải số hóa', en: 'the dossiers at intake to digitize' },
        numerator: 'intake.digitized',
        denominator: 'intake.required',
      },
    },
    'results.rate': {
      label: { vi: 'Tỷ lệ số hóa kết quả giải quyết', en: 'Rate of results digitized' },
      read: ({ results }) => results?.rate,
      base: {
        name: { vi: 'số kết quả giải quyết phải số hóa', en: 'the results to digitize' },
        numerator: 'results.digitized',
        denominator: 'results.required',
      },
    },
  },
}
