/** A figure of one section that is part of a figure of another, each by its dotted path from the report's root. */
export interface Subset {
  readonly part: string
  readonly whole: string
  /**
   * What the part may have beside the whole: by so much it may exceed it. Not reported, a finding is a warning; what would
   * be one anyway is not evaluated.
   */
  readonly mayExceedBy?: string
  /**
   * `warning` where what is counted differs often: payments and results may belong to dossiers of earlier periods. A
   * counter may verify identities for other agencies too, so that none of these is more than a warning.
   */
  readonly severity?: 'warning'
}

const received = 'procedures.dossiers.received.total'
const resolved = 'procedures.dossiers.resolved.total'
const carriedOver = 'procedures.dossiers.received.carriedOver'
const verification = 'digitalGovernment.identityVerification'
const investment = 'publicFinance.investment'
const digitization = 'digitalGovernment.digitization.total'

/**
 * Figures of a report that are part of figures in other sections (tập con giữa các mục).
 *
 * @example
 * ```ts
 * import { subsets } from 'cchc/report'
 *
 * subsets.filter(({ whole }) => whole === 'procedures.dossiers.received.online').length // 1
 * ```
 */
export const subsets: readonly Subset[] = [
  { part: `${verification}.total`, whole: received },
  {
    // Whoever did not file online.
    part: `${verification}.direct`,
    whole: 'procedures.dossiers.received.directOrPostal',
    mayExceedBy: carriedOver,
  },
  {
    part: `${verification}.online`,
    whole: 'procedures.dossiers.received.online',
    mayExceedBy: carriedOver,
  },
  { part: `${verification}.households`, whole: received },
  { part: `${verification}.identityCards`, whole: received },
  // Of procedures with an online service alone.
  { part: 'digitalGovernment.onlineFiling.total.received', whole: received, severity: 'warning' },
  { part: 'digitalGovernment.onlinePayment.paid', whole: received, severity: 'warning' },
  { part: 'digitalGovernment.onlinePayment.payable', whole: received, severity: 'warning' },
  // Dossiers and results.
  {
    part: `${digitization}.overall.digitized`,
    whole: received,
    mayExceedBy: resolved,
    severity: 'warning',
  },
  { part: `${digitization}.intake.digitized`, whole: received, severity: 'warning' },
  { part: `${digitization}.results.digitized`, whole: resolved, severity: 'warning' },
  { part: 'digitalGovernment.reuse.reused', whole: received, severity: 'warning' },
  { part: 'digitalGovernment.electronicResults.electronic', whole: resolved, severity: 'warning' },
  { part: 'digitalGovernment.electronicCertification.dossiers', whole: received, severity: 'warning' },
  { part: 'civilService.discipline.total', whole: 'civilService.staff.total', severity: 'warning' },
  // Others than those arranged may stay as they were.
  { part: 'organization.arrangement.communes.after', whole: 'organization.communes.total' },
  { part: 'organization.arrangement.residentialGroups.after', whole: 'organization.residentialGroups' },
  // The table may be of all levels, and the others of the agency alone.
  ...['issued', 'inspected', 'reviewed', 'toHandle', 'handled'].map((key) => ({
    part: `institutions.documents.total.${key}`,
    whole: `institutions.legalDocuments.${key}`,
    severity: 'warning' as const,
  })),
  // The sources that are named may be some of them.
  { part: `${investment}.sources.total.planned`, whole: `${investment}.planned` },
  { part: `${investment}.sources.total.allocated`, whole: `${investment}.allocated` },
  { part: `${investment}.sources.total.disbursed`, whole: `${investment}.disbursed` },
]
