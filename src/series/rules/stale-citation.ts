import { normalizeAgencyName } from '../../agency/normalize-agency-name.js'
import type { IsoDate } from '../../calendar/day.js'
import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import type { Citation } from '../../document/citation.js'
import { formatDocumentNumber, parseDocumentNumber } from '../../document/document-number.js'
import { findYearsInSubject } from '../../document/find-years-in-subject.js'
import { isNormative } from '../../document/normative.js'
import type { Text } from '../../notation/language.js'
import { nameKey } from '../../notation/name-key.js'
import type { Path } from '../../quantity/figure.js'
import type { AgencySeries } from '../agency-series.js'
import type { Gathered, Unjudged } from '../gathered-rule.js'
import type { PlacedReport } from '../placed-report.js'
import { reportsOfNoYear } from '../sections-in-year.js'

/** A document of one number, day and issuer, as an agency's reports of two years that follow each other cite it. */
export interface CitationInTwoYears {
  /** The agency that reports. */
  readonly agency: string
  readonly previous: Citation
  readonly next: Citation
  /** The year of the later report, and the last day of its period. */
  readonly year: number
  readonly until: IsoDate
}

/** What looks back on a year is cited after it in good faith. */
const lookingBack =
  /báo cáo|kết quả|tổng kết|sơ kết|quyết toán|xếp hạng|khen thưởng|thi đua|công nhận|công bố/

const ofLastYear: Text = { vi: 'nói về năm trước', en: 'is about the last year' }
const ofAnotherYear: Text = {
  vi: 'chỉ khác năm, trong khi số và ngày vẫn là của văn bản năm trước',
  en: 'differs only in its year, while number and day are those of the document of the last year',
}

/**
 * A report does not go on citing the agency's own document of the last year, copied forward. Documents of several years,
 * normative ones, those of others and those that look back are cited in good faith, and so is all that a report cites
 * whose period ends in January, before the documents of the year are out.
 */
export const staleCitation: Rule<CitationInTwoYears> = {
  id: 'series/stale-citation',
  severity: 'warning',
  title: {
    vi: 'Không chép lại văn bản của năm trước',
    en: 'A document of the last year is not copied forward',
  },
  message: {
    vi: 'Báo cáo năm {year} viện dẫn văn bản {number} ngày {issuedOn:date} như báo cáo năm {lastYear}, trích yếu {staleness}; có thể chép lại từ năm trước.',
    en: 'The report of {year} cites {number} of {issuedOn:date} as that of {lastYear} did, and its subject {staleness}; it may be copied from the last year.',
  },
  basis: ['consistency'],
  check: (cited) => {
    const { agency, previous, next, year } = cited
    if (next.issuer == null) return notEvaluated(['next', 'issuer'])
    if (next.subject == null) return notEvaluated(['next', 'subject'])
    if (normalizeAgencyName(next.issuer) !== normalizeAgencyName(agency)) return passed
    const staleness = stalenessOf(cited)
    if (staleness === undefined) return passed
    return failed({
      path: ['next', 'subject'],
      actual: next.subject,
      operands: [
        { path: ['next', 'issuedOn'], value: next.issuedOn ?? null },
        { path: ['previous', 'subject'], value: previous.subject ?? null },
      ],
      data: {
        number: next.number ?? '',
        issuedOn: next.issuedOn ?? '',
        year: String(year),
        lastYear: String(year - 1),
        staleness,
      },
    })
  },
  samples: {
    passing: [
      sample('Cải cách hành chính giai đoạn 2021 - 2025', 'Cải cách hành chính giai đoạn 2021 - 2025'),
      sample('Kết quả cải cách hành chính năm 2023', 'Kết quả cải cách hành chính năm 2023'),
    ],
    failing: [
      {
        subject: sample('Cải cách hành chính năm 2023', 'Cải cách hành chính năm 2023'),
        finds: { path: ['next', 'subject'], actual: 'Cải cách hành chính năm 2023' },
      },
      {
        subject: sample('Cải cách hành chính năm 2023', 'Cải cách hành chính năm 2024'),
        finds: { path: ['next', 'subject'], actual: 'Cải cách hành chính năm 2024' },
      },
    ],
  },
}

/** What is stale in the subject; nothing, where it speaks of other years too, or of none. */
function stalenessOf(cited: CitationInTwoYears): Text | undefined {
  const { previous, next, year } = cited
  const [before, after] = [onlyYearOf(previous), onlyYearOf(next)]
  if (after === year - 1) return mayBeCited(cited) ? undefined : ofLastYear
  if (before !== year - 1 || after !== year) return undefined
  return withoutYear(previous, before) === withoutYear(next, after) ? ofAnotherYear : undefined
}

function mayBeCited({ next: { type, number, subject }, year, until }: CitationInTwoYears): boolean {
  if (until < `${year}-02`) return true
  const reading = number == null ? undefined : parseDocumentNumber(number)
  if (reading?.ok && (isNormative(reading.value) || reading.value.type === 'BC')) return true
  return lookingBack.test(nameKey(`${type ?? ''} ${subject ?? ''}`))
}

function onlyYearOf({ subject }: Citation): number | undefined {
  const mentions = findYearsInSubject(subject ?? '')
  const [first] = mentions
  if (first?.kind !== 'year') return undefined
  const isOnly = mentions.every((mention) => mention.kind === 'year' && mention.year === first.year)
  return isOnly ? first.year : undefined
}

function withoutYear({ subject }: Citation, year: number): string {
  return nameKey(subject ?? '').replaceAll(String(year), '')
}

/** A plan of the agency's own, as cited in 2023 and in 2024. */
function sample(before: string, after: string): CitationInTwoYears {
  const cited = (subject: string): Citation => ({
    type: 'Kế hoạch',
    number: '05/KH-UBND',
    issuedOn: '2023-01-10',
    issuer: 'UBND thị trấn Đình Cả',
    subject,
  })
  return {
    agency: 'Ủy ban nhân dân thị trấn Đình Cả',
    previous: cited(before),
    next: cited(after),
    year: 2024,
    until: '2024-03-14',
  }
}

interface PlacedCitation {
  readonly citation: Citation
  readonly path: Path
}

type Citations = Map<string, PlacedCitation>

/** The citations of one document in reports of two years that follow each other, each report once. @internal */
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
  const printed = reading.ok ? formatDocumentNumber(reading.value) : nameKey(number)
  return `${issuedOn} ${printed} ${issuer == null ? '' : normalizeAgencyName(issuer)}`
}
