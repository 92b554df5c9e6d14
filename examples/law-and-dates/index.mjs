// Rules and tables with dates: the program of docs/guides/law-and-dates.md.
import { checkReport, packageRules, parseReport, reportingPeriod } from 'cchc'
import { levelsOn } from 'cchc/agency'
import {
  addWorkingDays,
  buildWorkingCalendar,
  cutOffConventions,
  effectiveDeadline,
  submissionDeadline,
  toDayInVietNam,
  undecidedEntries,
  workingDaysBetween,
} from 'cchc/calendar'
import { reportDay } from 'cchc/report'

// Days.
console.log(toDayInVietNam('2024-03-31T16:59:59Z').value) // 2024-03-31
console.log(toDayInVietNam('2024-03-31T17:00:00Z').value) // 2024-04-01
console.log(toDayInVietNam('2024-03-31T17:00:00').issue.code) // ambiguous

// Cut-offs.
const { decree, calendar, khanhHoa } = cutOffConventions
const days = ({ from, to }) => `${from} ${to}`
console.log(days(reportingPeriod('quarter', 2024, 1, decree))) // 2023-12-15 2024-03-14
console.log(days(reportingPeriod('quarter', 2024, 1, calendar))) // 2024-01-01 2024-03-31
console.log(submissionDeadline(reportingPeriod('month', 2024, 1, khanhHoa), khanhHoa)) // 2024-01-16

// A report of one convention under another.
const report = parseReport({
  title: 'Báo cáo quý I năm 2024',
  type: 'periodic',
  agency: { name: 'UBND xã', level: 'commune' },
  period: { kind: 'quarter', year: 2024, ordinal: 1, from: '2024-01-01', to: '2024-03-31' },
})
const severities = ({ findings }) => findings.map(({ severity }) => severity).join()
console.log(severities(checkReport(report))) // info
console.log(checkReport(report, { convention: calendar }).findings.length) // 0

// Working days.
console.log(addWorkingDays('2024-04-26', 1)) // 2024-05-02
console.log(effectiveDeadline('2026-04-25')) // 2026-04-28
console.log(workingDaysBetween('2024-02-01', '2024-02-29')) // 15
const withoutSwap = buildWorkingCalendar({ remove: ['2024-04-29', '2024-05-04'] })
console.log(addWorkingDays('2024-04-26', 1, withoutSwap)) // 2024-04-29
console.log(undecidedEntries({ from: '2024-01-01', to: '2024-12-31' }).length) // 0
console.log(undecidedEntries({ from: '2027-01-01', to: '2027-12-31' })[0].status) // estimated

// The district level.
console.log(levelsOn('2025-06-30').join()) // central,province,district,commune
console.log(levelsOn('2025-07-01').join()) // central,province,commune

// The rules in force on the day of a report.
const ofDistrict = (ordinal) =>
  parseReport({
    title: 'Báo cáo quý',
    agency: { name: 'UBND huyện', level: 'district' },
    period: { kind: 'quarter', year: 2025, ordinal },
  })
const ruleIds = (report) => checkReport(report).findings.map(({ rule }) => rule)
console.log(reportDay(ofDistrict(2)), ruleIds(ofDistrict(2)).length) // 2025-06-14 0
console.log(reportDay(ofDistrict(4)), ruleIds(ofDistrict(4)).join()) // 2025-12-14 report/agency-level

// What rests on a text that was not read.
const unconfirmed = [...packageRules.values()].filter(({ basis }) =>
  basis.some((each) => typeof each === 'object' && !each.confirmed),
)
console.log(unconfirmed.some(({ id }) => id === 'dossier/balance')) // true
