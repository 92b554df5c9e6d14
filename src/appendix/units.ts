import type { Text } from '../notation/language.js'

/** The units of the appendix (đơn vị tính), as printed; those of rates and choices are made of the rows themselves. */
export const units = {
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  issues: { vi: 'Vấn đề', en: 'Issues' },
  quantity: { vi: 'Số lượng', en: 'Quantity' },
  documents: { vi: 'Văn bản', en: 'Documents' },
  procedures: { vi: 'Thủ tục', en: 'Procedures' },
  dossiers: { vi: 'Hồ sơ', en: 'Dossiers' },
  units: { vi: 'Đơn vị', en: 'Units' },
  persons: { vi: 'Người', en: 'Persons' },
  agencies: { vi: 'Cơ quan, đơn vị', en: 'Agencies and units' },
  millionDong: { vi: 'Triệu đồng', en: 'Million đồng' },
} satisfies Readonly<Record<string, Text>>
