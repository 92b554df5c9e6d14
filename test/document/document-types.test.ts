import { describe, expect, it } from 'vitest'
import {
  confusableAbbreviations,
  documentTypeByAbbreviation,
  documentTypeByName,
  documentTypes,
} from '../../src/document/document-type.js'

const abbreviationsOf = (group: string) =>
  documentTypes.filter((type) => type.group === group).map((type) => type.abbreviation)

describe('documentTypes', () => {
  it('are the 27 abbreviated types of Decree 30/2020, with công văn and thư công, and three copies', () => {
    const administrative = abbreviationsOf('administrative')
    expect(administrative.filter((abbreviation) => abbreviation !== null)).toHaveLength(27)
    expect(administrative.filter((abbreviation) => abbreviation === null)).toHaveLength(2)
    expect(abbreviationsOf('copy')).toEqual(['SY', 'TrS', 'SL'])
  })

  it('have names and abbreviations of their own', () => {
    const abbreviations = documentTypes.flatMap(({ abbreviation }) => abbreviation ?? [])
    expect(new Set(abbreviations).size).toBe(abbreviations.length)
    expect(new Set(documentTypes.map(({ name }) => name)).size).toBe(documentTypes.length)
  })

  it('are found by their own names and abbreviations', () => {
    for (const type of documentTypes) {
      expect(documentTypeByName(type.name)).toBe(type)
      expect(documentTypeByName(type.name.normalize('NFD').toUpperCase())).toBe(type)
      for (const alias of type.aliases ?? []) expect(documentTypeByName(alias)).toBe(type)
      if (type.abbreviation) expect(documentTypeByAbbreviation(type.abbreviation)).toBe(type)
    }
  })

  it('are confusable in pairs that exist', () => {
    for (const pair of confusableAbbreviations)
      for (const abbreviation of pair) expect(documentTypeByAbbreviation(abbreviation)).not.toBeNull()
  })
})
