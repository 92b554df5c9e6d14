import fc from 'fast-check'
import type { DocumentNumber } from '../../src/document/document-number.js'
import { documentTypeByAbbreviation, documentTypes } from '../../src/document/document-type.js'

const abbreviations = documentTypes.flatMap(({ abbreviation }) => (abbreviation ? [abbreviation] : []))

const group = fc.oneof(
  fc.constantFrom('UBND', 'CP', 'TTg', 'QH15', 'MTTQ', 'BTT', 'VP', 'TT.HĐND', 'HĐND&UBND', 'KSTT'),
  fc.stringMatching(/^[A-ZĐ][A-Za-zĐđ0-9]{0,5}$/),
)
const groups = fc.array(group, { minLength: 1, maxLength: 4 })
const number = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 1, max: 120 }),
  fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
)
const year = fc.option(fc.integer({ min: 1900, max: 2099 }), { nil: undefined })
const letter = fc.option(fc.constantFrom('a', 'b', 'C', 'đ'), { nil: undefined })

const state = fc
  .record({
    number,
    year,
    letter,
    type: fc.option(fc.constantFrom(...abbreviations)),
    issuer: groups,
  })
  .filter(({ type, issuer }) => type !== null || documentTypeByAbbreviation(issuer[0] ?? '') === null)
  .map((parts) => ({ form: 'state' as const, ...parts }))

const party = fc
  .record({ number, letter, type: fc.constantFrom('NQ', 'CT', 'KL', 'QĐ', 'CV', 'QĐi'), issuer: groups })
  .map((parts) => ({ form: 'party' as const, year: undefined, ...parts }))

/** Document numbers as the law writes them. */
export const canonicalNumber: fc.Arbitrary<DocumentNumber> = fc
  .oneof(state, party)
  .map(({ form, number, year, letter, type, issuer }) => ({
    form,
    number,
    printedNumber: number === null ? '' : String(number).padStart(2, '0'),
    ...(year === undefined ? {} : { year }),
    ...(letter === undefined || number === null ? {} : { letter }),
    type,
    issuer,
  }))
