import { withYear } from '../../calendar/day.js'
import { failed, notEvaluated, passed, type Rule, sharedBy, type Verdict } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { type DatedCitation, readCitations, type SubjectYears, seriesKey } from './read-citation.js'

/**
 * The year that a subject is about fits the day of issue: the year itself, the year before (plans) or the year
 * after (reports).
 */
export const subjectYear: Rule<readonly Citation[]> = {
  id: 'document/subject-year',
  severity: 'warning',
  title: {
    vi: 'Năm trong trích yếu phù hợp với ngày ban hành',
    en: 'The year of a subject fits the day of issue',
  },
  message: {
    vi: 'Văn bản {number} ghi ban hành ngày {actual:date} nhưng trích yếu nói về năm {year}.',
    en: '{number} is dated {actual:date}, but its subject is about {year}.',
  },
  basis: ['consistency'],
  check: (citations, context) => {
    const { dated, subjectYears } = sharedBy(context, readCitations, citations)
    let neighbors: Neighbors | undefined
    const neighborsInSeries = () => (neighbors ??= neighborsOf(dated))
    return subjectYears.map((named, index) =>
      judge(citations[index] as Citation, named, index, neighborsInSeries),
    )
  },
  samples: {
    passing: [
      [{ number: '140/KH-UBND', issuedOn: '2023-12-29', subject: 'Kế hoạch cải cách hành chính năm 2024' }],
      [{ number: '12/BC-UBND', issuedOn: '2024-01-10', subject: 'Kết quả công tác năm 2023' }],
    ],
    failing: [
      {
        subject: [
          {
            number: '34/KH-UBND',
            issuedOn: '2024-01-31',
            issuer: 'UBND thị trấn',
            subject: 'Rà soát văn bản năm 2024',
          },
          {
            number: '35/KH-UBND',
            issuedOn: '2022-01-31',
            issuer: 'UBND thị trấn',
            subject: 'Phổ biến pháp luật năm 2024',
          },
        ],
        finds: {
          path: [1, 'issuedOn'],
          actual: '2022-01-31',
          cause: { kind: 'stale-year', proposed: '2024-01-31' },
        },
      },
      {
        subject: [{ number: '07/KH-UBND', issuedOn: '2025-02-03', subject: 'Chuyển đổi số năm 2023' }],
        finds: { path: [0, 'issuedOn'], actual: '2025-02-03' },
      },
    ],
  },
}

function judge(
  { number, issuedOn, subject, type }: Citation,
  { mentions, years }: SubjectYears,
  index: number,
  neighbors: () => Neighbors,
): Verdict {
  if (issuedOn == null || subject == null) {
    return notEvaluated(
      ...(issuedOn == null ? [[index, 'issuedOn']] : []),
      ...(subject == null ? [[index, 'subject']] : []),
    )
  }
  const [year] = years
  // Spans, horizons and years of comparison lie far from the day of issue in good faith.
  if (year === undefined || mentions.length > years.length) return notEvaluated([index, 'subject'])
  const issued = Number(issuedOn.slice(0, 4))
  if (years.some((each) => Math.abs(each - issued) <= 1)) return passed
  // The accounts of a year are approved in the second year after it.
  if (issued - year === 2 && /quyết toán/i.test(subject)) return passed
  const neighbor = neighborOf(index, neighbors(), year)
  return failed({
    path: [index, 'issuedOn'],
    actual: issuedOn,
    operands: [
      { path: [index, 'subject'], value: subject },
      ...(neighbor ? [{ path: [...neighbor.path, 'issuedOn'], value: neighbor.issuedOn }] : []),
    ],
    data: { year: String(year), number: number ?? type ?? '' },
    ...(neighbor && { cause: { kind: 'stale-year', proposed: withYear(issuedOn, year) } as const }),
  })
}

/** The citations by place, and of each number of a series those of the first and the last date. */
interface Neighbors {
  readonly byIndex: ReadonlyMap<unknown, DatedCitation>
  readonly byNumber: ReadonlyMap<string, { first: DatedCitation; last: DatedCitation }>
}

function neighborsOf(citations: readonly DatedCitation[]): Neighbors {
  const byNumber = new Map<string, { first: DatedCitation; last: DatedCitation }>()
  const byIndex = new Map<unknown, DatedCitation>()
  for (const dated of citations) {
    byIndex.set(dated.path[0], dated)
    const key = numberKey(dated.series, dated.number.number)
    const known = byNumber.get(key)
    if (known === undefined) byNumber.set(key, { first: dated, last: dated })
    else if (dated.issuedOn < known.first.issuedOn) known.first = dated
    else if (dated.issuedOn > known.last.issuedOn) known.last = dated
  }
  return { byIndex, byNumber }
}

function numberKey(series: string, number: number): string {
  return `${series}\n${number}`
}

/** The document before or after in the series, if the year of the subject would put this one in order beside it. */
function neighborOf(
  index: number,
  { byIndex, byNumber }: Neighbors,
  year: number,
): DatedCitation | undefined {
  const own = byIndex.get(index)
  if (own === undefined) return undefined
  const proposed = withYear(own.issuedOn, year)
  const series = seriesKey(own, own.number.type, String(year))
  const before = byNumber.get(numberKey(series, own.number.number - 1))?.first
  if (before !== undefined && before.issuedOn <= proposed) return before
  const after = byNumber.get(numberKey(series, own.number.number + 1))?.last
  return after !== undefined && after.issuedOn >= proposed ? after : undefined
}
