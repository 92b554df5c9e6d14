import { percent, type Random, split } from './synthetic-province-arithmetic.js'
import type { syntheticProcedures } from './synthetic-province-procedures.js'

type Dossiers = ReturnType<typeof syntheticProcedures>['dossiers']

const units = ['Bộ phận Một cửa', 'Công an xã'] as const

/** The section on digital government, within what the dossiers allow. */
export function syntheticDigitalGovernment({ received, resolved }: Dossiers, random: Random) {
  const direct = received.direct - random(4)
  const online = received.online - random(40)
  const eligible = 100 + random(200)
  const reused = 50 + random(50)
  const electronic = resolved.total - random(50)
  const dossiers = 20 + random(50)
  return {
    onlineFiling: onlineFiling(received, random),
    onlinePayment: onlinePayment(random),
    digitization: digitization(received.inPeriod, resolved.total, random),
    reuse: { eligible, reused, rate: percent(reused, eligible) },
    electronicResults: {
      results: resolved.total,
      electronic,
      rate: percent(electronic, resolved.total),
    },
    identityVerification: {
      total: direct + online,
      direct,
      online,
      households: random(100),
      identityCards: random(200),
      databaseUseRate: '98.50',
    },
    electronicCertification: { dossiers, copies: dossiers + random(100) },
    documentExchange: documentExchange(random),
    equipment: equipment(random),
  }
}

function onlineFiling(received: Dossiers['received'], random: Random) {
  const [partialOnline, fullDirect] = [10 + random(20), random(received.directOrPostal + 1)]
  const fullOnline = received.online - partialOnline
  const full = { received: fullOnline + fullDirect, online: fullOnline }
  const partial = { received: received.inPeriod - full.received, online: partialOnline }
  const row = (label: string, figures: { received: number; online: number }) => ({
    label,
    ...figures,
    rate: percent(figures.online, figures.received),
  })
  return {
    rows: [
      { ...row('Dịch vụ công toàn trình', full), serviceLevel: 'full' as const },
      { ...row('Dịch vụ công một phần', partial), serviceLevel: 'partial' as const },
    ],
    total: row('Tổng số', { received: received.inPeriod, online: received.online }),
  }
}

function onlinePayment(random: Random) {
  const payable = 50 + random(150)
  const paid = payable - random(30)
  const taxes = 5 + random(40)
  const row = (label: string, transactions: number, each: number) => ({
    label,
    transactions,
    amount: transactions * each,
  })
  const rows = [
    { ...row('Phí, lệ phí', paid, 15_000), purpose: 'fees' as const },
    { ...row('Thuế, lệ phí trước bạ', taxes, 1_250_000), purpose: 'taxes' as const },
  ]
  const total = {
    label: 'Tổng số',
    transactions: paid + taxes,
    amount: paid * 15_000 + taxes * 1_250_000,
  }
  return { payable, paid, rate: percent(paid, payable), payments: { rows, total } }
}

function digitization(received: number, resolved: number, random: Random) {
  const [overall, intake, results] = [resolved, received, resolved].map((whole) =>
    split(whole, random).map((required) => ({ required, pending: random(15) })),
  ) as [Part[], Part[], Part[]]
  const row = (label: string, index: number) => ({
    label,
    overall: digitized(overall[index] ?? none),
    intake: digitized(intake[index] ?? none),
    results: digitized(results[index] ?? none),
  })
  return {
    rows: units.map(row),
    total: {
      label: 'Tổng số',
      overall: digitized(joined(overall)),
      intake: digitized(joined(intake)),
      results: digitized(joined(results)),
    },
  }
}

interface Part {
  readonly required: number
  readonly pending: number
}

const none: Part = { required: 0, pending: 0 }

function joined(parts: readonly Part[]): Part {
  return parts.reduce((sum, part) => ({
    required: sum.required + part.required,
    pending: sum.pending + part.pending,
  }))
}

function digitized({ required, pending }: Part) {
  return { required, digitized: required - pending, pending, rate: percent(required - pending, required) }
}

function documentExchange(random: Random) {
  const total = 200 + random(500)
  const electronic = total - random(20)
  const withPaper = random(30)
  const fullyElectronic = electronic - withPaper
  return {
    total,
    electronic,
    fullyElectronic,
    withPaper,
    electronicRate: percent(electronic, total),
    fullyElectronicRate: percent(fullyElectronic, total),
    withPaperRate: percent(withPaper, total),
  }
}

function equipment(random: Random) {
  const [desktop, laptop] = [15 + random(10), random(8)]
  const total = desktop + laptop
  const connected = total - random(3)
  return {
    computers: { total, desktop, laptop, connected, connectedRate: percent(connected, total) },
    printers: 3 + random(5),
    scanners: 1 + random(4),
    photocopiers: 1 + random(2),
    staffEquippedRate: '100',
  }
}
