import type { Direction } from './direction.js'
import type { SectionFigure, SectionModel } from './section-model.js'

const figures = {
  documentsIssued: {
    label: { vi: 'Số văn bản chỉ đạo, điều hành đã ban hành', en: 'Documents on direction issued' },
    unit: 'document',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ documentsIssued }) => documentsIssued,
  },
  'inspections.departments.total': {
    label: { vi: 'Số phòng chuyên môn, đơn vị trực thuộc', en: 'Departments and units' },
    unit: 'agency',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ inspections }) => inspections?.departments?.total,
  },
  'inspections.departments.inspected': {
    label: {
      vi: 'Số phòng chuyên môn, đơn vị trực thuộc đã kiểm tra',
      en: 'Departments and units inspected',
    },
    unit: 'agency',
    overTime: 'cumulative',
    overUnits: 'own',
    read: ({ inspections }) => inspections?.departments?.inspected,
  },
  'inspections.communes.total': {
    label: { vi: 'Số UBND cấp xã', en: 'Communes' },
    unit: 'agency',
    overTime: 'closing-stock',
    overUnits: 'own',
    read: ({ inspections }) => inspections?.communes?.total,
  },
  'inspections.communes.inspected': {
    label: { vi: 'Số UBND cấp xã đã kiểm tra', en: 'Communes inspected' },
    unit: 'agency',
    overTime: 'cumulative',
    overUnits: 'own',
    read: ({ inspections }) => inspections?.communes?.inspected,
  },
  'inspections.issues.found': {
    label: { vi: 'Số vấn đề phát hiện qua kiểm tra', en: 'Issues found by inspections' },
    unit: 'issue',
    overTime: 'cumulative',
    overUnits: 'own',
    read: ({ inspections }) => inspections?.issues?.found,
  },
  'inspections.issues.resolved': {
    label: { vi: 'Số vấn đề phát hiện đã xử lý xong', en: 'Issues found and resolved' },
    unit: 'issue',
    overTime: 'cumulative',
    overUnits: 'own',
    read: ({ inspections }) => inspections?.issues?.resolved,
  },
  'communication.articles': {
    label: { vi: 'Số tin, bài tuyên truyền', en: 'Articles and news items' },
    unit: 'article',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ communication }) => communication?.articles,
  },
  'communication.broadcasts': {
    label: { vi: 'Số lượt phát thanh tuyên truyền', en: 'Broadcasts' },
    unit: 'broadcast',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ communication }) => communication?.broadcasts,
  },
  'communication.conferences': {
    label: { vi: 'Số hội nghị tuyên truyền, quán triệt', en: 'Conferences' },
    unit: 'event',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ communication }) => communication?.conferences,
  },
  'communication.dialogues': {
    label: { vi: 'Số cuộc đối thoại với người dân, doanh nghiệp', en: 'Dialogues with citizens' },
    unit: 'event',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ communication }) => communication?.dialogues,
  },
  'initiatives.proposed': {
    label: { vi: 'Số sáng kiến, giải pháp mới được đề xuất', en: 'Initiatives proposed' },
    unit: 'initiative',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ initiatives }) => initiatives?.proposed,
  },
  'initiatives.recognized': {
    label: { vi: 'Số sáng kiến, giải pháp mới được công nhận', en: 'Initiatives recognized' },
    unit: 'initiative',
    overTime: 'flow',
    overUnits: 'own',
    read: ({ initiatives }) => initiatives?.recognized,
  },
} as const satisfies Readonly<Record<string, SectionFigure<Direction>>>

/** The figures of direction, beside those of the plan and of assigned tasks. */
export const directionModel: SectionModel<Direction, keyof typeof figures> = {
  path: ['direction'],
  title: { vi: 'Chỉ đạo, điều hành', en: 'Direction' },
  layout: 'figures',
  figures,
  sums: [],
  parts: [
    { part: 'inspections.departments.inspected', whole: 'inspections.departments.total' },
    { part: 'inspections.communes.inspected', whole: 'inspections.communes.total' },
    { part: 'inspections.issues.resolved', whole: 'inspections.issues.found' },
    // Recognized now may be what was proposed before.
    { part: 'initiatives.recognized', whole: 'initiatives.proposed', severity: 'warning' },
  ],
  rates: {
    'inspections.departments.rate': {
      label: {
        vi: 'Tỷ lệ phòng chuyên môn, đơn vị trực thuộc đã kiểm tra',
        en: 'Rate of departments and units inspected',
      },
      read: ({ inspections }) => inspections?.departments?.rate,
      base: {
        name: { vi: 'số phòng chuyên môn, đơn vị trực thuộc', en: 'the departments and units' },
        numerator: 'inspections.departments.inspected',
        denominator: 'inspections.departments.total',
      },
    },
    'inspections.communes.rate': {
      label: { vi: 'Tỷ lệ UBND cấp xã đã kiểm tra', en: 'Rate of communes inspected' },
      read: ({ inspections }) => inspections?.communes?.rate,
      base: {
        name: { vi: 'số UBND cấp xã', en: 'the communes' },
        numerator: 'inspections.communes.inspected',
        denominator: 'inspections.communes.total',
      },
    },
    'inspections.issues.rate': {
      label: { vi: 'Tỷ lệ xử lý các vấn đề phát hiện qua kiểm tra', en: 'Rate of issues resolved' },
      read: ({ inspections }) => inspections?.issues?.rate,
      base: {
        name: { vi: 'số vấn đề phát hiện', en: 'the issues found' },
        numerator: 'inspections.issues.resolved',
        denominator: 'inspections.issues.found',
      },
    },
  },
}
