// A province scores its communes by their reports and ranks them: the program of docs/guides/scoring.md.
import { describeFinding, parseReport } from 'cchc'
import {
  checkUnits,
  communeIndexTemplate,
  defineScorecard,
  pointsToGain,
  rankingToMarkdown,
  rankUnits,
  score,
} from 'cchc/scorecard'

const on = '2025-12-14'

// The template has the seven areas; its points are examples. A province puts its own decision in.
const card = defineScorecard({
  ...communeIndexTemplate.declaration,
  id: 'my-province-communes',
  title: { vi: 'Chỉ số cải cách hành chính cấp xã', en: 'PAR INDEX of communes' },
  basis: { document: 'Quyết định của UBND tỉnh', confirmed: true },
})

/** The report of a commune; the larger its number, the later its dossiers. */
function reportOf(number) {
  const late = number % 7
  return parseReport({
    title: 'Báo cáo cải cách hành chính năm 2025',
    agency: { name: `UBND ${number % 3 === 0 ? 'phường' : 'xã'} Số ${number}`, level: 'commune' },
    period: { kind: 'year', year: 2025 },
    direction: {
      plan: { planned: 20, completed: 20 - (number % 4) },
      assignedTasks: { inProgress: { total: 5, inTime: 5 - (number % 3), overdue: number % 3 } },
    },
    institutions: { legalDocuments: { toHandle: 10, handled: 10 } },
    procedures: {
      dossiers: {
        received: { total: 400, inPeriod: 400, online: 250 + 5 * number, directOrPostal: 150 - 5 * number },
        resolved: { total: 400, early: 300, onTime: 100 - 3 * late, late: 3 * late },
      },
      feedback: { answered: 4, answeredOnTime: 4 },
    },
    civilService: { staff: { total: 40, qualified: 40 - (number % 2) } },
    publicFinance: { investment: { planned: 1_000_000_000, disbursed: 900_000_000 + 1_000_000 * number } },
    digitalGovernment: { onlinePayment: { payable: 100, paid: 40 + number } },
  })
}

const communes = Array.from({ length: 30 }, (_, index) => {
  const report = reportOf(index + 1)
  const source = {
    report,
    given: { disclosed: true },
    self: { 4.1: 10 },
    appraised: { 4.1: 9 + (index % 2) / 2 },
    survey: { 7.3: 8 + (index % 5) / 4 },
  }
  // Level and kind of the agency say with whom it is ranked.
  return { unit: report.agency, source, scores: score(card, source, { on }) }
})

const { groups, lost } = rankUnits(communes)
for (const group of groups) console.log(`${group.group}: ${group.of}`)
const [wards] = groups
console.log(rankingToMarkdown({ ...wards, units: wards.units.slice(0, 3) }))

// Where most communes lose points, and what would bring them to one of them.
console.log(JSON.stringify(lost.slice(0, 2).map(({ code, units, points }) => ({ code, units, points }))))
const [last] = communes.filter(({ unit }) => unit.name === wards.units.at(-1).unit)
const [gain] = pointsToGain(card, last.source, { on }).filter(({ changes }) => changes.length > 0)
console.log(`${last.unit.name}: ${gain.code} +${gain.open}`)
for (const { label, value, by } of gain.changes) console.log(`${label.vi}: ${value} + ${by}`)

// What was published is held against the points.
const published = wards.units.map(({ unit, points, rank }) => ({ unit, group: 'phường', points, rank }))
published[1] = { ...published[1], rank: 5 }
for (const finding of checkUnits(published).findings) console.log(describeFinding(finding))
