import { type Section, section, type ValueOf } from '../../check/entries.js'
import { digitization } from './digitization.js'
import { documentExchange, equipment } from './offices.js'
import { electronicCertification, electronicResults, onlineFiling, onlinePayment } from './online-services.js'
import { dataReuse, identityVerification } from './population-data.js'

const entries = {
  /** Dossiers filed online, by unit and level of online service. */
  onlineFiling: section(onlineFiling),
  /** Dossiers paid online, and the payments. */
  onlinePayment: section(onlinePayment),
  /** Dossiers and results digitized. */
  digitization: section(digitization),
  /** Dossiers that reuse digitized data. */
  reuse: section(dataReuse),
  /** Results given electronically. */
  electronicResults: section(electronicResults),
  /** Dossiers whose applicant was verified. */
  identityVerification: section(identityVerification),
  /** Electronic certification of copies. */
  electronicCertification: section(electronicCertification),
  /** Documents exchanged with other agencies. */
  documentExchange: section(documentExchange),
  /** Computers and other devices. */
  equipment: section(equipment),
}

/** The section on digital government (xây dựng, phát triển chính quyền điện tử, chính quyền số). */
export interface DigitalGovernment extends ValueOf<typeof entries> {}

/** The section on digital government. */
export const digitalGovernment: Section<DigitalGovernment, typeof entries> = {
  title: { vi: 'Chính quyền điện tử, chính quyền số', en: 'Digital government' },
  layout: 'figures',
  entries,
}
