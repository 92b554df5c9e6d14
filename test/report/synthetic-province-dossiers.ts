import { percent, type Random, sumOf } from './synthetic-province-arithmetic.js'

const fields = ['Hộ tịch', 'Chứng thực', 'Đất đai', 'Bảo trợ xã hội', 'Cư trú'] as const

/** Every figure of a tally of dossiers. */
type Figures = ReturnType<typeof figuresOf>

/** The dossiers of a commune: by field, with their total, and as a whole. */
export function syntheticDossiers(random: Random) {
  const rows = fields.map((label, index) => ({ label, ...figuresOf(random, index === 0 ? 1 : 0) }))
  const total = totalOf(rows)
  return {
    table: {
      rows: rows.map((row) => ({ ...row, rates: { punctual: ratesOf(row).punctual } })),
      total: { label: 'Tổng số', ...total, rates: ratesOf(total) },
    },
    dossiers: { ...total, rates: ratesOf(total) },
  }
}

/** The dossiers of one field, at least so many of them overdue, late and returned. */
function figuresOf(random: Random, least: number) {
  const [direct, postal, carriedOver] = [5 + random(40), random(8), 2 + random(15)]
  const directOrPostal = direct + postal
  const online = directOrPostal + 60 + random(300)
  const inPeriod = online + directOrPostal
  const received = inPeriod + carriedOver
  const [inTime, overdue] = [3 + random(15), least + random(2)]
  const open = { awaitingSupplement: least + random(3), withoutDeadline: random(2) }
  const inProgress = inTime + overdue + open.awaitingSupplement + open.withoutDeadline
  const [returned, withdrawn] = [least + random(3), least + random(3)]
  const resolved = received - inProgress - returned - withdrawn
  const [onTime, late, withoutDeadline] = [5 + random(20), least + random(2), random(2)]
  const punctual = resolved - late - withoutDeadline
  return {
    received: { total: received, inPeriod, online, direct, postal, directOrPostal, carriedOver },
    resolved: { total: resolved, early: punctual - onTime, onTime, punctual, late, withoutDeadline },
    inProgress: { total: inProgress, inTime, overdue, ...open },
    returned,
    withdrawn,
  }
}

function totalOf(rows: readonly Figures[]): Figures {
  const received = (key: keyof Figures['received']) => sumOf(rows, (row) => row.received[key])
  const resolved = (key: keyof Figures['resolved']) => sumOf(rows, (row) => row.resolved[key])
  const inProgress = (key: keyof Figures['inProgress']) => sumOf(rows, (row) => row.inProgress[key])
  return {
    received: {
      total: received('total'),
      inPeriod: received('inPeriod'),
      online: received('online'),
      direct: received('direct'),
      postal: received('postal'),
      directOrPostal: received('directOrPostal'),
      carriedOver: received('carriedOver'),
    },
    resolved: {
      total: resolved('total'),
      early: resolved('early'),
      onTime: resolved('onTime'),
      punctual: resolved('punctual'),
      late: resolved('late'),
      withoutDeadline: resolved('withoutDeadline'),
    },
    inProgress: {
      total: inProgress('total'),
      inTime: inProgress('inTime'),
      overdue: inProgress('overdue'),
      awaitingSupplement: inProgress('awaitingSupplement'),
      withoutDeadline: inProgress('withoutDeadline'),
    },
    returned: sumOf(rows, (row) => row.returned),
    withdrawn: sumOf(rows, (row) => row.withdrawn),
  }
}

function ratesOf({ received, resolved, inProgress }: Figures) {
  return {
    online: percent(received.online, received.inPeriod),
    resolved: percent(resolved.total, received.total),
    early: percent(resolved.early, resolved.total),
    onTime: percent(resolved.onTime, resolved.total),
    punctual: percent(resolved.punctual, resolved.total),
    late: percent(resolved.late, resolved.total),
    overdue: percent(inProgress.overdue, inProgress.total),
  }
}
