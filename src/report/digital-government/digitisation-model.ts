import type { SectionFigure, SectionModel } from '../section-model.js'
import type { DigitisationRow } from './digitisation.js'

// What is to be digitised has what was waiting from before, so that it does not add up over periods.
const figures = {
  'overall.required': {
    label: { vi: 'Số hồ sơ, kết quả phải số hóa', en: 'Dossiers and results to digitise' },
    unit: 'dossier',
    overTime: 'derived',
    read: ({ overall }) => overall?.required,
  },
  'overall.digitised': {
    label: { vi: 'Số hồ sơ, kết quả đã số hóa', en: 'Dossiers and results digitised' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ overall }) => overall?.digitised,
  },
  'overall.pending': {
    label: { vi: 'Số hồ sơ, kết quả đang chờ số hóa', en: 'Dossiers and results waiting to be digitised' },
    unit: 'dossier',
    overTime: 'closing-stock',
    read: ({ overall }) => overall?.pending,
  },
  'intake.required': {
    label: { vi: 'Số hồ sơ khi tiếp nhận phải số hóa', en: 'Dossiers at intake to digitise' },
    unit: 'dossier',
    overTime: 'derived',
    read: ({ intake }) => intake?.required,
  },
  'intake.digitised': {
    label: { vi: 'Số hồ sơ khi tiếp nhận đã số hóa', en: 'Dossiers at intake digitised' },
    unit: 'dossier',
    overTime: 'flow',
    read: ({ intake }) => intake?.digitised,
  },
  'intake.pending': {
    label: { vi: 'Số hồ sơ khi tiếp nhận đang chờ số hóa', en: 'Dossiers at intake waiting to be digitised' },
    unit: 'dossier',
    overTime: 'closing-stock',
    read: ({ intake }) => intake?.pending,
  },
  'results.required': {
    label: { vi: 'Số kết quả giải quyết phải số hóa', en: 'Results to digitise' },
    unit: 'result',
    overTime: 'derived',
    read: ({ results }) => results?.required,
  },
  'results.digitised': {
    label: { vi: 'Số kết quả giải quyết đã số hóa', en: 'Results digitised' },
    unit: 'result',
    overTime: 'flow',
    read: ({ results }) => results?.digitised,
  },
  'results.pending': {
    label: { vi: 'Số kết quả giải quyết đang chờ số hóa', en: 'Results waiting to be digitised' },
    unit: 'result',
    overTime: 'closing-stock',
    read: ({ results }) => results?.pending,
  },
} as const satisfies Readonly<Record<string, SectionFigure<DigitisationRow>>>

/** The figures of digitisation. */
export const digitisationModel: SectionModel<DigitisationRow, keyof typeof figures> = {
  path: ['digitalGovernment', 'digitisation'],
  title: { vi: 'Số hóa', en: 'Digitisation' },
  layout: 'table',
  figures,
  sums: [
    { id: 'overall', whole: 'overall.required', parts: ['overall.digitised', 'overall.pending'] },
    { id: 'intake', whole: 'intake.required', parts: ['intake.digitised', 'intake.pending'] },
    { id: 'results', whole: 'results.required', parts: ['results.digitised', 'results.pending'] },
  ],
  parts: [],
  rates: {
    'overall.rate': {
      label: { vi: 'Tỷ lệ số hóa hồ sơ, kết quả', en: 'Rate of dossiers and results digitised' },
      read: ({ overall }) => overall?.rate,
      base: {
        name: { vi: 'số hồ sơ, kết quả phải số hóa', en: 'the dossiers and results to digitise' },
        numerator: 'overall.digitised',
        denominator: 'overall.required',
      },
    },
    'intake.rate': {
      label: { vi: 'Tỷ lệ số hóa hồ sơ khi tiếp nhận', en: 'Rate of dossiers at intake digitised' },
      read: ({ intake }) => intake?.rate,
      base: {
        name: { vi: 'số hồ sơ khi tiếp nhận phải số hóa', en: 'the dossiers at intake to digitise' },
        numerator: 'intake.digitised',
        denominator: 'intake.required',
      },
    },
    'results.rate': {
      label: { vi: 'Tỷ lệ số hóa kết quả giải quyết', en: 'Rate of results digitised' },
      read: ({ results }) => results?.rate,
      base: {
        name: { vi: 'số kết quả giải quyết phải số hóa', en: 'the results to digitise' },
        numerator: 'results.digitised',
        denominator: 'results.required',
      },
    },
  },
}
