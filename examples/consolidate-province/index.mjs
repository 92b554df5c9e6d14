// From the reports of communes to that of their superior: the program of docs/guides/consolidating-reports.md.
import {
  checkConsolidation,
  checkReport,
  consolidate,
  describeFinding,
  listFacts,
  parseReport,
  summarize,
} from 'cchc'
import { toJsonPointer } from 'cchc/check'

const period = { kind: 'quarter', year: 2024, ordinal: 1, from: '2023-12-15', to: '2024-03-14' }
const province = { name: 'UBND tỉnh', level: 'province' }
const units = ['UBND xã Một', 'UBND xã Hai', 'UBND xã Ba'].map((name) => ({ name, level: 'commune' }))

/** The report of a commune: what came in, what was settled early, on time and late; and what else it says of itself. */
function communeReport(agency, [online, direct, early, onTime, late], about = {}) {
  const settled = early + onTime + late
  return parseReport({
    title: 'Báo cáo cải cách hành chính quý I năm 2024',
    agency,
    period,
    ...about,
    procedures: {
      dossiers: {
        received: {
          total: online + direct,
          inPeriod: online + direct,
          online,
          direct,
          postal: 0,
          carriedOver: 0,
        },
        resolved: { total: settled, early, onTime, late },
        inProgress: { total: online + direct - settled },
        returned: 0,
        withdrawn: 0,
      },
    },
    civilService: { training: { courses: 2 } },
  })
}

/** Reports may come one by one: from files, a database, a queue. */
function* reports() {
  yield communeReport(units[0], [1482, 10, 1442, 39, 0])
  yield communeReport(units[1], [900, 100, 0, 900, 0], { number: '12/BC-UBND' })
  yield communeReport(units[1], [900, 100, 0, 990, 0], { replaces: { number: '12/BC-UBND' } })
  yield communeReport({ name: 'UBND xã Mười', level: 'commune' }, [5, 5, 5, 5, 0])
}

const { report, figures, missing, excluded } = consolidate(reports(), { agency: province, period, units })
console.log(missing.map(({ name }) => name))
console.log(excluded.map(({ index, agency, reason }) => `${index} ${agency.name}: ${reason}`))
console.log(report.procedures.dossiers.rates.punctual, report.civilService.training.courses)

// Where a figure comes from: the part of every unit.
const settled = figures.find(({ path }) => toJsonPointer(path) === '/procedures/dossiers/resolved/total')
console.log(settled.parts.map(({ unit, value }) => `${units[unit].name}: ${value}`))

// What the superior writes about it, and what every figure is as a row of a table.
console.log(summarize(report).opening)
const facts = [...listFacts(report)]
console.log(facts.length, facts[0].pointer, facts[0].value, facts[0].obtainedBy)
console.log(checkReport(report).ok)

// A superior's report that was made by hand is held against its communes.
const byHand = { ...report, procedures: { dossiers: { resolved: { total: 2417 } } } }
const { findings } = checkConsolidation(byHand, reports(), { units })
for (const finding of findings) console.log(describeFinding(finding))
