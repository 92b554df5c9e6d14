import { normalizeAgencyName } from '../../agency/normalize-agency-name.js'
import type { Citation } from '../../document/citation.js'
import { formatDocumentNumber, parseDocumentNumber } from '../../document/document-number.js'
import type { Path } from '../../quantity/figure.js'
import type { AgencySeries } from './agency-series.js'
import type { PlacedReport } from './placed-report.js'
import type { Gathered, Unjudged } from './relocated-rule.js'
import type { CitationInTwoYears } from './rules/stale-citation.js'
import { reportsOfNoYear } from './sections-in-year.js'

interface PlacedCitation {
  readonly citation: Citation
  readonly path: Path
}

type Citations = Map<string, PlacedCitation>

/**
 * The citations of one document in reports of two years that follow each other. A report that cites a document twice is
 * judged once.
 * @internal
 */
export function* citationsOfYears(series: AgencySeries): Generator<Gathered<CitationInTwoYears> | Unjudged> {
  yield* reportsOfNoYear(series, ({ report }) => (report.citations ?? []).length > 0)
  const dated = series.reports.flatMap((placed) => {
    const { year } = placed
    return year === undefined ? [] : [{ placed, year }]
  })
  const years = new Set(dated.map(({ year }) => year))
  const compared = dated.filter(({ year }) => years.has(year - 1) || years.has(year + 1))
  const ofReports = compared.map((each) => ({ ...each, citations: citationsOf(each.placed) }))
  const ofYears = new Map<number, Citations>()
  for (const { year, citations } of ofReports) {
    const known: Citations = ofYears.get(year) ?? new Map()
    for (const [key, citation] of citations) if (!known.has(key)) known.set(key, citation)
    ofYears.set(year, known)
  }
  for (const { placed, year, citations } of ofReports) {
    const { report, days } = placed
    for (const [key, next] of citations) {
      const previous = ofYears.get(year - 1)?.get(key)
      if (previous === undefined) continue
      const { name: agency } = report.agency
      yield {
        subject: { agency, previous: previous.citation, next: next.citation, year, until: days.to },
        places: { previous: previous.path, next: next.path },
      }
    }
  }
}

function citationsOf({ index, report }: PlacedReport): Citations {
  const citations: Citations = new Map()
  for (const [place, citation] of (report.citations ?? []).entries()) {
    const key = keyOf(citation)
    if (key !== undefined && !citations.has(key))
      citations.set(key, { citation, path: [index, 'citations', place] })
  }
  return citations
}

/** Day, issuer, and the number in its official form, or as written. */
function keyOf({ number, issuedOn, issuer }: Citation): string | undefined {
  if (number == null || issuedOn == null) return undefined
  const reading = parseDocumentNumber(number)
  const printed = reading.ok ? formatDocumentNumber(reading.value) : number.trim()
  return `${issuedOn} ${printed} ${issuer == null ? '' : normalizeAgencyName(issuer)}`
}
