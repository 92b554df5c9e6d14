import { civilService } from './appendix-2024/civil-service.js'
import { digitalGovernment } from './appendix-2024/digital-government.js'
import { direction } from './appendix-2024/direction.js'
import { institutions } from './appendix-2024/institutions.js'
import { organization } from './appendix-2024/organization.js'
import { procedures } from './appendix-2024/procedures.js'
import { publicFinance } from './appendix-2024/public-finance.js'
import { defineTemplate } from './define-template.js'

/**
 * The statistical appendix of 2024 (phụ lục số liệu báo cáo cải cách hành chính), with its printed numbering: 4.1.5
 * follows 4.1.1. It ends with the district level, which its rows name.
 *
 * Source: the appendix of Báo cáo 45/BC-UBND of UBND thị trấn Đình Cả. Neither the text that issues the form nor its
 * numbering is confirmed.
 *
 * @example
 * ```ts
 * import { appendixTemplate2024 } from 'cchc/appendix'
 *
 * appendixTemplate2024.indicators.length // 121
 * ```
 */
export const appendixTemplate2024 = /* @__PURE__ */ defineTemplate({
  id: 'cchc-2024',
  title: {
    vi: 'Phụ lục báo cáo kết quả công tác cải cách hành chính',
    en: 'Appendix of the report on the results of public administration reform',
  },
  from: '2024-01-01',
  to: '2025-06-30',
  source: {
    document: 'Phụ lục kèm theo Báo cáo số 45/BC-UBND ngày 12/3/2024 của UBND thị trấn Đình Cả',
    confirmed: false,
  },
  indicators: [
    ...direction,
    ...institutions,
    ...procedures,
    ...organization,
    ...civilService,
    ...publicFinance,
    ...digitalGovernment,
  ],
})
