import {
  choice,
  figuresOf,
  group,
  rate,
  type Section,
  section,
  text,
  type ValueOf,
} from '../../check/entries.js'
import type { Unit } from '../../quantity/units.js'

const { count } = figuresOf('dossier')
const { count: results } = figuresOf('result')

const filingEntries = {
  /** The unit that received the dossiers. */
  label: text('Đơn vị'),
  /** The level of online service, in the terms of the report: full and partial; 4 and 3 before 2022. */
  serviceLevel: choice('Dịch vụ công toàn trình, một phần, mức độ 4, mức độ 3', [
    'full',
    'partial',
    'level-4',
    'level-3',
  ]),
  /** Dossiers received in the period, in any way. */
  received: count('Hồ sơ tiếp nhận của TTHC có dịch vụ công trực tuyến', 'Dossiers received'),
  /** Of them, filed online. */
  online: count('Hồ sơ nộp trực tuyến', 'Dossiers filed online'),
  /** `online` among `received`, as published. */
  rate: rate('Tỷ lệ hồ sơ nộp trực tuyến', 'Rate of dossiers filed online', 'online', 'received'),
}

/** The online filing of one unit, or of one unit at one level of online service (hồ sơ nộp trực tuyến). */
export interface OnlineFilingRow extends ValueOf<typeof filingEntries> {}

/** Online filing (nộp hồ sơ trực tuyến) by unit and level of online service; no dossier is in two rows. */
export const onlineFiling: Section<OnlineFilingRow, typeof filingEntries, 'table'> = {
  title: { vi: 'Nộp hồ sơ trực tuyến', en: 'Online filing' },
  layout: 'table',
  entries: filingEntries,
  parts: [{ part: 'online', whole: 'received' }],
}

const paymentRowEntries = {
  /** The unit at which was paid. */
  label: text('Đơn vị'),
  /** What was paid: fees and charges (phí, lệ phí), or taxes, land and registration duties (thuế, lệ phí trước bạ). */
  purpose: choice('Phí, lệ phí; thuế, lệ phí trước bạ', ['fees', 'taxes']),
  /** Payments made online in the period; may be approximate. */
  transactions: figuresOf('transaction').figure('Số giao dịch thanh toán trực tuyến', 'Online payments'),
  /** Their amount, in đồng; may be approximate. */
  amount: figuresOf('dong').money('Số tiền thanh toán trực tuyến', 'Amount paid online'),
}

/** The online payments of one unit for one purpose (giao dịch thanh toán trực tuyến). */
export interface PaymentRow extends ValueOf<typeof paymentRowEntries> {}

/** Online payments (giao dịch thanh toán trực tuyến) by unit and purpose; no payment is in two rows. */
const payments: Section<PaymentRow, typeof paymentRowEntries, 'table'> = {
  title: { vi: 'Giao dịch thanh toán trực tuyến', en: 'Online payments' },
  layout: 'table',
  entries: paymentRowEntries,
}

const paymentEntries = {
  /** Dossiers with a fee or charge to pay. */
  payable: count('Hồ sơ có phát sinh phí, lệ phí', 'Dossiers with fees'),
  /** Dossiers paid online. */
  paid: count('Hồ sơ thanh toán trực tuyến', 'Dossiers paid online'),
  /** `paid` among `payable`, as published. */
  rate: rate('Tỷ lệ thanh toán trực tuyến', 'Rate of dossiers paid online', 'paid', 'payable'),
  /** The payments, by unit and purpose. */
  payments: section(payments),
}

/** Online payment (thanh toán trực tuyến): how many dossiers were paid online, and the payments themselves. */
export interface OnlinePayment extends ValueOf<typeof paymentEntries> {}

/** Online payment (thanh toán trực tuyến); what is paid in a period may have been due before. */
export const onlinePayment: Section<OnlinePayment, typeof paymentEntries> = {
  title: { vi: 'Thanh toán trực tuyến', en: 'Online payment' },
  layout: 'figures',
  entries: paymentEntries,
  parts: [{ part: 'paid', whole: 'payable', severity: 'warning' }],
}

/** What is to be digitized has what was waiting from before, so that it does not add up over periods. */
const digitized = (title: string, unit: Unit, vi: string, en: string) => {
  const { count } = figuresOf(unit)
  return group(title, {
    /** To digitize. */
    required: count(`Số ${vi} phải số hóa`, `${en} to digitize`, { overTime: 'derived' }),
    /** Digitized. */
    digitized: count(`Số ${vi} đã số hóa`, `${en} digitized`),
    /** Not digitized yet. */
    pending: count(`Số ${vi} đang chờ số hóa`, `${en} waiting to be digitized`, {
      overTime: 'closing-stock',
      // Some count those of the period only.
      alsoRead: 'flow',
    }),
    /** `digitized` among `required`, as published. */
    rate: rate(`Tỷ lệ số hóa ${vi}`, `Rate of ${en.toLowerCase()} digitized`, 'digitized', 'required'),
  })
}

const digitizationEntries = {
  /** The unit that digitized. */
  label: text('Đơn vị'),
  /** Dossiers and results, where a report does not tell them apart. */
  overall: digitized('Số hóa hồ sơ, kết quả giải quyết', 'dossier', 'hồ sơ, kết quả', 'Dossiers and results'),
  /** Components of dossiers, at intake. */
  intake: digitized('Số hóa hồ sơ khi tiếp nhận', 'dossier', 'hồ sơ khi tiếp nhận', 'Dossiers at intake'),
  /** Components of dossiers themselves, where a report counts them. */
  components: digitized('Số hóa thành phần hồ sơ', 'component', 'thành phần hồ sơ', 'Components of dossiers'),
  /** Results. */
  results: digitized('Số hóa kết quả giải quyết', 'result', 'kết quả giải quyết', 'Results'),
  /** Results of earlier years that are still in force. */
  earlierResults: digitized(
    'Số hóa kết quả giải quyết còn hiệu lực',
    'result',
    'kết quả giải quyết còn hiệu lực',
    'Earlier results in force',
  ),
}

/** Digitization by one unit (số hóa hồ sơ, kết quả giải quyết thủ tục hành chính). */
export interface DigitizationRow extends ValueOf<typeof digitizationEntries> {}

const digitizedKinds = ['overall', 'intake', 'components', 'results', 'earlierResults'] as const

/** Digitization (số hóa) by unit. */
export const digitization: Section<DigitizationRow, typeof digitizationEntries, 'table'> = {
  title: { vi: 'Số hóa', en: 'Digitization' },
  layout: 'table',
  entries: digitizationEntries,
  sums: digitizedKinds.map((kind) => ({
    id: kind,
    whole: `${kind}.required` as const,
    parts: [`${kind}.digitized`, `${kind}.pending`] as const,
  })),
}

const resultEntries = {
  /** Results given. */
  results: results('Số kết quả giải quyết TTHC đã cấp', 'Results given'),
  /** Of them, electronic. */
  electronic: results('Số kết quả điện tử đã cấp', 'Electronic results given'),
  /** `electronic` among `results`, as published. */
  rate: rate('Tỷ lệ cấp kết quả điện tử', 'Rate of electronic results', 'electronic', 'results'),
  /** Dossiers resolved, among which Decision 766/QĐ-TTg (4.1) counts those with an electronic result. */
  dossiers: count('Số hồ sơ đã giải quyết thuộc diện cấp kết quả điện tử', 'Dossiers with a result to give'),
  /** Of them, those with an electronic result. */
  dossiersWithResult: count('Số hồ sơ có kết quả điện tử', 'Dossiers with an electronic result'),
  /** `dossiersWithResult` among `dossiers`, as published. */
  dossiersRate: rate(
    'Tỷ lệ hồ sơ có kết quả điện tử',
    'Rate of dossiers with an electronic result',
    'dossiersWithResult',
    'dossiers',
  ),
}

/** Electronic results (cấp kết quả điện tử) in the period. */
export interface ElectronicResults extends ValueOf<typeof resultEntries> {}

/** Electronic results (cấp kết quả điện tử). */
export const electronicResults: Section<ElectronicResults, typeof resultEntries> = {
  title: { vi: 'Kết quả điện tử', en: 'Electronic results' },
  layout: 'figures',
  entries: resultEntries,
  parts: [
    { part: 'electronic', whole: 'results' },
    { part: 'dossiersWithResult', whole: 'dossiers' },
  ],
}

const certificationEntries = {
  /** Dossiers of certification. */
  dossiers: count('Hồ sơ thực hiện chứng thực điện tử', 'Dossiers of electronic certification'),
  /** Electronic copies certified from originals. */
  copies: figuresOf('copy').count(
    'Bản sao điện tử đã chứng thực từ bản chính',
    'Electronic copies certified',
  ),
}

/** Electronic certification (chứng thực điện tử) in the period. */
export interface ElectronicCertification extends ValueOf<typeof certificationEntries> {}

/** Electronic certification (chứng thực điện tử). */
export const electronicCertification: Section<ElectronicCertification, typeof certificationEntries> = {
  title: { vi: 'Chứng thực điện tử', en: 'Electronic certification' },
  layout: 'figures',
  entries: certificationEntries,
}

const synchronizationEntries = {
  /** Dossiers to synchronize. */
  received: count('Số hồ sơ phải đồng bộ lên Cổng Dịch vụ công quốc gia', 'Dossiers to synchronize'),
  /** Of them, synchronized. */
  synchronized: count('Số hồ sơ đã đồng bộ lên Cổng Dịch vụ công quốc gia', 'Dossiers synchronized'),
  /** `synchronized` among `received`, as published. */
  rate: rate(
    'Tỷ lệ hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia',
    'Rate of dossiers synchronized',
    'synchronized',
    'received',
    { mayExceed: true },
  ),
}

/** The dossiers sent on to the National Public Service Portal (đồng bộ hồ sơ; Decision 766/QĐ-TTg, 1.4) in the period. */
export interface Synchronization extends ValueOf<typeof synchronizationEntries> {}

/** The dossiers sent on to the National Public Service Portal (đồng bộ hồ sơ). */
export const synchronization: Section<Synchronization, typeof synchronizationEntries> = {
  title: { vi: 'Đồng bộ hồ sơ lên Cổng Dịch vụ công quốc gia', en: 'Dossiers synchronized' },
  layout: 'figures',
  entries: synchronizationEntries,
  // Dossiers received before the period may be synchronized in it.
  parts: [{ part: 'synchronized', whole: 'received', severity: 'warning' }],
}
