import { type Entries, type SectionModel, section, sectionsUnder } from '../../check/entries.js'
import { civilService } from './civil-service.js'
import { digitalGovernment } from './digital-government.js'
import { direction } from './direction.js'
import { institutions } from './institutions.js'
import { organization } from './organization.js'
import { procedureReform } from './procedures.js'
import { publicFinance } from './public-finance.js'
import { ranking } from './ranking.js'

/** The sections of a report that hold figures, by key, in the order of the official outline. */
export const reportSections = {
  /** Direction: documents, plan, inspections, communication, initiatives and assigned tasks. */
  direction: section(direction),
  /** Legal documents. */
  institutions: section(institutions),
  /** Procedures and dossiers. */
  procedures: section(procedureReform),
  /** Departments and units. */
  organization: section(organization),
  /** Staff, posts, training and discipline. */
  civilService: section(civilService),
  /** Investment, autonomy and disclosure. */
  publicFinance: section(publicFinance),
  /** Online filing and payment, digitization, electronic results, documents and equipment. */
  digitalGovernment: section(digitalGovernment),
  /** Results in indexes. */
  ranking: section(ranking),
} satisfies Entries

/**
 * Every section of a report with its figures and how they hang together (mô hình số liệu của các mục), in the order of a
 * report.
 *
 * @example
 * ```ts
 * import { sectionModels } from 'cchc/report'
 *
 * const staff = sectionModels.find(({ path }) => path.join('.') === 'civilService')
 * staff?.indicators['staff.total']?.label.vi // 'Tổng số cán bộ, công chức'
 * ```
 */
export const sectionModels: readonly SectionModel[] = /* @__PURE__ */ sectionsUnder(reportSections)
