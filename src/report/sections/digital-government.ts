import { type Section, section, type ValueOf } from '../../check/entries.js'
import {
  connectivity,
  documentExchange,
  equipment,
  mailboxes,
  signatures,
  software,
  workFiles,
} from './offices.js'
import {
  digitization,
  electronicCertification,
  electronicResults,
  onlineFiling,
  onlinePayment,
  synchronization,
} from './online-services.js'
import { dataReuse, identityAccounts, identityVerification } from './population-data.js'

const entries = {
  /** Dossiers filed online, by unit and level of online service. */
  onlineFiling: section(onlineFiling),
  /** Dossiers paid online, and the payments. */
  onlinePayment: section(onlinePayment),
  /** Dossiers and results digitized. */
  digitization: section(digitization),
  /** Dossiers sent on to the National Public Service Portal. */
  synchronization: section(synchronization),
  /** Dossiers that reuse digitized data. */
  reuse: section(dataReuse),
  /** Results given electronically. */
  electronicResults: section(electronicResults),
  /** Dossiers whose applicant was verified. */
  identityVerification: section(identityVerification),
  /** Accounts of electronic identity. */
  identityAccounts: section(identityAccounts),
  /** Electronic certification of copies. */
  electronicCertification: section(electronicCertification),
  /** Documents exchanged with other agencies. */
  documentExchange: section(documentExchange),
  /** Computers and other devices. */
  equipment: section(equipment),
  /** Digital signatures and certificates. */
  signatures: section(signatures),
  /** Official mailboxes. */
  mailboxes: section(mailboxes),
  /** Systems, platforms and software. */
  software: section(software),
  /** Electronic files of work. */
  workFiles: section(workFiles),
  /** How villages are connected and helped. */
  connectivity: section(connectivity),
}

/** The section on digital government (xây dựng, phát triển chính quyền điện tử, chính quyền số). */
export interface DigitalGovernment extends ValueOf<typeof entries> {}

/** The section on digital government. */
export const digitalGovernment: Section<DigitalGovernment, typeof entries> = {
  title: { vi: 'Chính quyền điện tử, chính quyền số', en: 'Digital government' },
  layout: 'figures',
  entries,
}
