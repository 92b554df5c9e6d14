// The reports of one commune over time: the program of docs/guides/comparing-periods.md.
import { checkSeries, describeFinding, listFacts, parseReport } from 'cchc'
import { cutOffConventions, formatPeriod, samePeriodLastYear } from 'cchc/calendar'
import { formatCount, formatPercentage } from 'cchc/notation'
import { changeOf } from 'cchc/quantity'

const agency = { name: 'UBND xã Tân Lập', level: 'commune' }

/** The report of a quarter: what was carried over, what came in, what was resolved; and what it says besides. */
function quarter(year, ordinal, [carriedOver, online, direct, resolved], statements = []) {
  const total = carriedOver + online + direct
  return parseReport({
    title: `Báo cáo cải cách hành chính quý ${ordinal} năm ${year}`,
    agency,
    period: { kind: 'quarter', year, ordinal },
    procedures: {
      dossiers: {
        received: { total, inPeriod: online + direct, online, direct, postal: 0, carriedOver },
        resolved: { total: resolved },
        inProgress: { total: total - resolved },
        returned: 0,
        withdrawn: 0,
      },
    },
    statements,
  })
}

const reports = [
  quarter(2024, 1, [12, 640, 60, 690]),
  quarter(2024, 2, [22, 655, 48, 710]),
  quarter(2024, 3, [15, 702, 41, 741]),
  quarter(2024, 4, [17, 688, 39, 730]),
  quarter(
    2025,
    1,
    [41, 790, 38, 851],
    [
      {
        kind: 'change',
        label: 'Hồ sơ tiếp nhận trong kỳ so với cùng kỳ năm trước',
        figure: 'procedures.dossiers.received.inPeriod',
        comparedWith: 'same-period-last-year',
        previous: 710,
        published: '16,6%',
      },
    ],
  ),
]

const { findings } = checkSeries(reports)
for (const finding of findings) {
  const [index] = finding.path
  console.log(`${finding.severity} ${formatPeriod(reports[index].period)}: ${describeFinding(finding)}`)
}

// What the next report may say: this quarter beside the same one of the last year.
const report = reports[4]
const lastYear = samePeriodLastYear(report.period, cutOffConventions.decree)
const before = reports.find(
  ({ period }) => period.year === lastYear.year && period.ordinal === lastYear.ordinal,
)
const earlier = new Map(Array.from(listFacts(before), ({ pointer, value }) => [pointer, value]))
for (const { pointer, label, value } of listFacts(report)) {
  if (typeof value !== 'number') continue
  const { difference, percentage } = changeOf(earlier.get(pointer), value, 1)
  if (percentage === null) continue
  const growth = `${difference < 0 ? 'giảm' : 'tăng'} ${formatPercentage(percentage.replace('-', ''))}`
  console.log(`${label}: ${formatCount(value)}, cùng kỳ ${formatCount(value - difference)}, ${growth}`)
}
