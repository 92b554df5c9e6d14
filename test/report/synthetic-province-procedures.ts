import { percent, type Random } from './synthetic-province-arithmetic.js'
import { syntheticDossiers } from './synthetic-province-dossiers.js'

/** The section on procedures. */
export function syntheticProcedures(random: Random) {
  const { table, dossiers } = syntheticDossiers(random)
  const satisfaction = ['Bộ phận Một cửa', 'Công an xã'].map((label) => ratings(label, random))
  const [answered, pending, refused] = [random(8), random(3), random(2)]
  const simplified = random(3)
  const proposed = simplified + random(3)
  return {
    catalogue: catalogue(random),
    review: { reviewed: proposed + random(5), proposed, simplified },
    dossiers,
    table,
    satisfaction: {
      rows: satisfaction,
      total: satisfaction.reduce((sum, row) => ({
        label: 'Tổng số',
        total: sum.total + row.total,
        verySatisfied: sum.verySatisfied + row.verySatisfied,
        satisfied: sum.satisfied + row.satisfied,
        neutral: sum.neutral + row.neutral,
        dissatisfied: sum.dissatisfied + row.dissatisfied,
      })),
    },
    feedback: { received: answered + pending + refused, answered, pending, refused },
  }
}

function ratings(label: string, random: Random) {
  const [verySatisfied, satisfied, neutral, dissatisfied] = [
    50 + random(200),
    20 + random(90),
    random(9),
    random(3),
  ]
  const total = verySatisfied + satisfied + neutral + dissatisfied
  return { label, total, verySatisfied, satisfied, neutral, dissatisfied }
}

/** Procedures of a commune: all of them its own. */
function catalogue(random: Random) {
  const [fullOnline, partialOnline, informationOnly] = [40 + random(40), 30 + random(40), 5 + random(20)]
  const online = fullOnline + partialOnline
  const total = online + informationOnly
  const onNationalPortal = online - random(10)
  const withFees = 20 + random(20)
  const withOnlinePayment = withFees - random(6)
  return {
    total,
    province: 0,
    district: 0,
    commune: total,
    newlyPublished: random(6),
    abolished: random(4),
    online,
    fullOnline,
    partialOnline,
    informationOnly,
    withDossiers: 20 + random(40),
    withFees,
    withOnlinePayment,
    onNationalPortal,
    interlinkedSameLevel: 1 + random(4),
    interlinkedAcrossLevels: 20 + random(20),
    fullOnlineRate: percent(fullOnline, total),
    onNationalPortalRate: percent(onNationalPortal, online),
    withOnlinePaymentRate: percent(withOnlinePayment, withFees),
  }
}
