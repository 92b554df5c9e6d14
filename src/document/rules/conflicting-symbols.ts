import { failed, passed, type Rule, sharedBy } from '../../check/rule.js'
import { nameKey } from '../../notation/name-key.js'
import { normalizeText } from '../../notation/normalize-text.js'
import type { Citation } from '../citation.js'
import { documentTypeByAbbreviation, documentTypeByName } from '../document-type.js'
import { judgeRepeated, type ReadCitation, readCitations, timesOf } from './read-citation.js'

/**
 * One document is cited by one type and one symbol. Citations of one agency, number and day are of one document if
 * their symbol or their subject is the same.
 */
export const conflictingSymbols: Rule<readonly Citation[]> = {
  id: 'document/conflicting-symbols',
  severity: 'warning',
  title: {
    vi: 'Một văn bản được viện dẫn thống nhất loại và ký hiệu',
    en: 'One document is cited by one type and symbol',
  },
  message: {
    vi: 'Cùng một văn bản được viện dẫn hai cách: {actual} và {expected}.',
    en: 'One document is cited in two ways: {actual} and {expected}.',
  },
  basis: ['consistency'],
  check: (citations, context) => {
    const { repeated } = sharedBy(context, readCitations, citations)
    const times = timesOf(repeated.map(ordinalOf))
    const keysOf = (read: ReadCitation) => {
      const { printed, issuedOn, citation } = read
      if (issuedOn === undefined) return []
      const bySymbol = `${printed} of ${issuedOn}`
      const ordinal = ordinalOf(read)
      // What a document is about only matters beside another of its number and day.
      const about = times.get(ordinal) === 1 ? '' : nameKey(citation.subject ?? '')
      return about === '' ? [bySymbol] : [bySymbol, `${ordinal} on ${about}`]
    }
    return judgeRepeated(repeated, keysOf, (earlier, later) => {
      const [first, second] = [typeOf(earlier.citation), typeOf(later.citation)]
      const sameType = first === undefined || second === undefined || first === second
      if (earlier.printed === later.printed && sameType) return passed
      return failed({
        path: [...later.path, 'number'],
        actual: nameOf(later),
        expected: nameOf(earlier),
        operands: [{ path: [...earlier.path, 'number'], value: earlier.written }],
      })
    })
  },
  samples: {
    passing: [
      [
        {
          type: 'Kế hoạch',
          number: '33/KH-UBND',
          issuedOn: '2024-01-31',
          issuer: 'UBND thị trấn',
          subject: 'Rà soát TTHC',
        },
        {
          type: 'kế hoạch',
          number: '33/KH-UBND',
          issuedOn: '2024-01-31',
          issuer: 'UBND thị trấn',
          subject: 'Rà soát TTHC',
        },
        {
          type: 'Quyết định',
          number: '33/QĐ-UBND',
          issuedOn: '2024-01-31',
          issuer: 'UBND thị trấn',
          subject: 'Khen thưởng',
        },
      ],
    ],
    failing: [
      {
        subject: [
          {
            type: 'Kế hoạch',
            number: '33/QĐ-UBND',
            issuedOn: '2024-01-31',
            issuer: 'UBND thị trấn',
            subject: 'Rà soát TTHC',
          },
          {
            type: 'Quyết định',
            number: '33/KH-UBND',
            issuedOn: '2024-01-31',
            issuer: 'UBND thị trấn',
            subject: 'Rà soát TTHC',
          },
        ],
        finds: {
          path: [1, 'number'],
          actual: 'Quyết định số 33/KH-UBND',
          expected: 'Kế hoạch số 33/QĐ-UBND',
        },
      },
      {
        subject: [
          { type: 'Kế hoạch', number: '20/KH-UBND', issuedOn: '2024-01-19', issuer: 'UBND thị trấn' },
          { type: 'Quyết định', number: '20/KH-UBND', issuedOn: '2024-01-19', issuer: 'UBND thị trấn' },
        ],
        finds: { path: [1, 'number'] },
      },
    ],
  },
}

function ordinalOf({ number, issuedOn }: ReadCitation): string {
  return `${number.number}.${number.part ?? ''}${number.letter ?? ''} of ${issuedOn}`
}

/** The type that a citation names, by its name or abbreviation; what is no type says nothing. */
function typeOf({ type }: Citation): string | undefined {
  if (type == null) return undefined
  return (documentTypeByName(type) ?? documentTypeByAbbreviation(normalizeText(type)))?.name
}

function nameOf({ written, citation: { type } }: ReadCitation): string {
  return type == null ? written : `${type} số ${written}`
}
