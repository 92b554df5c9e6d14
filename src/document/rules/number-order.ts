import { withYear } from '../../calendar/day.js'
import type { Cause } from '../../check/cause.js'
import { failed, notEvaluated, passed, type Rule, sharedBy, type Verdict } from '../../check/rule.js'
import type { Citation } from '../citation.js'
import { documentTypeByName } from '../document-type.js'
import { clericalLaw } from '../normative.js'
import { type NumberSeries, nearestReversed, seriesOf } from './number-series.js'
import { type DatedCitation, readCitations, seriesKey } from './read-citation.js'

/**
 * The numbers of one agency and series grow with their dates within a year. Where they do not, the fewest
 * documents that break the order are named, and those first whose type already contradicts their symbol.
 */
export const numberOrder: Rule<readonly Citation[]> = {
  id: 'document/number-order',
  severity: 'warning',
  title: {
    vi: 'Số văn bản tăng theo ngày ban hành trong năm',
    en: 'Document numbers grow with their dates in a year',
  },
  message: {
    vi: 'Văn bản {number} ngày {actual:date} không theo thứ tự: {other} ban hành ngày {otherDate:date}.',
    en: '{number} of {actual:date} is out of order: {other} is dated {otherDate:date}.',
  },
  basis: ['consistency', ...clericalLaw('Điều 15 khoản 1')],
  check: (citations, context) => {
    const { dated } = sharedBy(context, readCitations, citations)
    if (dated.length === 0) return notEvaluated()
    const all = seriesOf(dated)
    return dated.map((own) => {
      const series = all.get(own.series) as NumberSeries
      // What is in order contradicts nothing that is; the question need not be asked.
      const nearest = series.outOfOrder.has(own) ? nearestReversed(own, series) : undefined
      return nearest === undefined ? passed : failureOf(own, nearest, causeOf(own, all))
    })
  },
  samples: {
    passing: [
      [
        { number: '05/QĐ-UBND', issuedOn: '2024-01-03', issuer: 'UBND thị trấn' },
        { number: '97/QĐ-UBND', issuedOn: '2024-04-17', issuer: 'UBND thị trấn' },
        { number: '111/QĐ-UBND', issuedOn: '2024-01-09', issuer: 'UBND huyện' },
        { number: '133/QĐ-UBND', issuedOn: '2022-07-25', issuer: 'UBND thị trấn' },
      ],
    ],
    failing: [
      {
        subject: [
          { type: 'Kế hoạch', number: '05/KH-UBND', issuedOn: '2024-01-11', issuer: 'UBND thị trấn' },
          { type: 'Kế hoạch', number: '37/QĐ-UBND', issuedOn: '2024-05-09', issuer: 'UBND thị trấn' },
          { type: 'Kế hoạch', number: '61/KH-UBND', issuedOn: '2024-07-17', issuer: 'UBND thị trấn' },
          { type: 'Quyết định', number: '97/QĐ-UBND', issuedOn: '2024-04-17', issuer: 'UBND thị trấn' },
        ],
        finds: { path: [1, 'number'], cause: { kind: 'another-series', series: 'KH' } },
      },
      {
        subject: [
          { number: '10/KH-UBND', issuedOn: '2024-02-05', issuer: 'UBND xã' },
          { number: '11/KH-UBND', issuedOn: '2024-02-01', issuer: 'UBND xã' },
          { number: '12/KH-UBND', issuedOn: '2024-02-06', issuer: 'UBND xã' },
          { number: '13/KH-UBND', issuedOn: '2024-02-07', issuer: 'UBND xã' },
        ],
        finds: { operands: [{ value: '2024-02-05' }] as never },
      },
    ],
  },
}

function failureOf(own: DatedCitation, nearest: DatedCitation, cause: Cause | undefined): Verdict {
  return failed({
    path: [...own.path, 'number'],
    actual: own.issuedOn,
    operands: [{ path: [...nearest.path, 'issuedOn'], value: nearest.issuedOn }],
    data: { number: own.printed, other: nearest.printed, otherDate: nearest.issuedOn },
    ...(cause && { cause }),
  })
}

/** The likely slip: the symbol of the type that the citation names would be in order, or another year would. */
function causeOf(own: DatedCitation, all: ReadonlyMap<string, NumberSeries>): Cause | undefined {
  const named = documentTypeByName(own.citation.type ?? '')?.abbreviation
  const ownYear = own.issuedOn.slice(0, 4)
  if (named != null && named !== own.number.type && fits(own, all.get(seriesKey(own, named, ownYear)))) {
    return { kind: 'another-series', series: named }
  }
  for (const year of [Number(ownYear) + 1, Number(ownYear) - 1]) {
    const issuedOn = withYear(own.issuedOn, year)
    if (fits({ ...own, issuedOn }, all.get(seriesKey(own, own.number.type, String(year))))) {
      return { kind: 'stale-year', proposed: issuedOn }
    }
  }
  return undefined
}

function fits(own: DatedCitation, series: NumberSeries | undefined): boolean {
  return series !== undefined && nearestReversed(own, series) === undefined
}
