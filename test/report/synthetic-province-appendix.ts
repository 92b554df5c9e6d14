import type { Report } from '../../src/report/report.js'
import { percent, type Random } from './synthetic-province-arithmetic.js'
import type { syntheticBody } from './synthetic-province-report.js'

/** The appendix of 2024 with every row of a commune, as the body of its report has them. */
export function syntheticAppendix(
  {
    direction,
    institutions,
    procedures,
    civilService,
    publicFinance,
    digitalGovernment,
  }: ReturnType<typeof syntheticBody>,
  random: Random,
): NonNullable<Report['appendix']> {
  const { plan, inspections, assignedTasks } = direction
  const { legalDocuments } = institutions
  const { catalogue, dossiers, satisfaction } = procedures
  const { posts, staff, recruitment, discipline } = civilService
  const { investment } = publicFinance
  const { documentExchange } = digitalGovernment
  const [fullEligible, partialEligible] = [
    catalogue.fullOnline + random(8),
    catalogue.partialOnline + random(8),
  ]
  return {
    template: 'cchc-2024',
    values: {
      '1.1': plan.completionRate,
      '1.1.planned': plan.planned,
      '1.1.completed': plan.completed,
      '1.2.3': inspections.issues.rate,
      '1.2.3.found': inspections.issues.found,
      '1.2.3.resolved': inspections.issues.resolved,
      '1.3.1': assignedTasks.total,
      '1.3.2': assignedTasks.completed.onTime,
      '1.3.3': assignedTasks.completed.late,
      '1.4.1': satisfaction.total.total,
      '1.4.2': 2,
      '1.5': 1,
      '2.3': legalDocuments.reviewed,
      '2.4': legalDocuments.handledRate,
      '2.4.required': legalDocuments.toHandle,
      '2.4.handled': legalDocuments.handled,
      '3.1.1': catalogue.newlyPublished,
      '3.1.2': catalogue.abolished,
      '3.1.3': catalogue.total,
      '3.1.3.commune': catalogue.commune,
      '3.2.1': percent(catalogue.fullOnline, fullEligible),
      '3.2.1.eligible': fullEligible,
      '3.2.1.provided': catalogue.fullOnline,
      '3.2.1.withDossiers': random(40),
      '3.2.2': percent(catalogue.partialOnline, partialEligible),
      '3.2.2.eligible': partialEligible,
      '3.2.2.provided': catalogue.partialOnline,
      '3.2.2.withDossiers': random(30),
      '3.2.3': catalogue.onNationalPortalRate,
      '3.2.3.provided': catalogue.online,
      '3.2.3.integrated': catalogue.onNationalPortal,
      '3.2.4': percent(dossiers.received.online, dossiers.received.total),
      '3.2.4.received': dossiers.received.total,
      '3.2.4.online': dossiers.received.online,
      '3.2.5': catalogue.withOnlinePaymentRate,
      '3.2.5.withFees': catalogue.withFees,
      '3.2.5.integrated': catalogue.withOnlinePayment,
      '3.3.1': catalogue.interlinkedSameLevel,
      '3.3.2': catalogue.interlinkedAcrossLevels,
      '3.3.3': random(5),
      '3.3.4': '100',
      '3.3.5': '100',
      '3.4.2': dossiers.rates.punctual,
      '3.4.2.resolved': dossiers.resolved.total,
      '3.4.2.onTime': dossiers.resolved.punctual,
      '4.2.1': posts.assigned,
      '4.2.2': posts.present,
      '4.2.3': staff.contractors,
      '4.2.4': posts.reduced,
      '4.2.5': posts.reducedRate,
      '5.2.1': recruitment.civilServants,
      '5.2.2': 0,
      '5.2.3': random(2),
      '5.2.4': recruitment.publicEmployees,
      '5.2.5': 0,
      '5.4': discipline.total,
      '5.4.leaders': discipline.leaders,
      '5.4.serviceUnits': discipline.serviceUnitStaff,
      '6.1': investment.rate,
      '6.1.planned': investment.planned / 1_000_000,
      '6.1.disbursed': investment.disbursed / 1_000_000,
      '7.2': 2,
      '7.5.1': '100',
      '7.5.2': documentExchange.electronicRate,
      '7.5.2.fullyElectronic': documentExchange.fullyElectronicRate,
      '7.5.2.electronicAndPaper': documentExchange.withPaperRate,
      '7.6.2': '100',
    },
    units: { '6.1.planned': 'Triệu đồng', '6.1.disbursed': 'Triệu đồng' },
    notes: { '1.4.2': 'Kết hợp trực tuyến và phát phiếu' },
  }
}
