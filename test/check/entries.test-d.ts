import { describe, expectTypeOf, it } from 'vitest'
import { figuresOf, rate, type Section, type ValueOf } from '../../src/check/entries.js'
import type { PublishedRate } from '../../src/quantity/agrees-with-ratio.js'
import type { Figure } from '../../src/quantity/figure.js'

const { count } = figuresOf('dossier')
const entries = {
  total: count('Tổng số', 'Total'),
  paper: count('Hồ sơ giấy', 'On paper'),
  electronic: count('Hồ sơ điện tử', 'Electronic'),
  electronicRate: rate('Tỷ lệ hồ sơ điện tử', 'Rate of electronic ones', 'electronic', 'total'),
}

interface Archives extends ValueOf<typeof entries> {}

const section = { title: { vi: 'Nộp lưu', en: 'Archives' }, layout: 'figures', entries } as const

describe('the entries of a section', () => {
  it('make its type', () => {
    expectTypeOf<Archives['total']>().toEqualTypeOf<Figure | null | undefined>()
    expectTypeOf<Archives['electronicRate']>().toEqualTypeOf<PublishedRate | null | undefined>()
    expectTypeOf<keyof Archives>().toEqualTypeOf<'total' | 'paper' | 'electronic' | 'electronicRate'>()
  })

  it('hold what may stand in its sums and parts', () => {
    const right: Section<Archives, typeof entries> = {
      ...section,
      sums: [{ id: 'kinds', whole: 'total', parts: ['paper', 'electronic'] }],
      parts: [{ part: 'paper', whole: 'total' }],
    }
    const wrongSum: Section<Archives, typeof entries> = {
      ...section,
      // @ts-expect-error: no figure has this key
      sums: [{ id: 'kinds', whole: 'total', parts: ['paper', 'elektronic'] }],
    }
    const sumOfRates: Section<Archives, typeof entries> = {
      ...section,
      // @ts-expect-error: a rate is no part of a sum
      sums: [{ id: 'kinds', whole: 'total', parts: ['electronicRate'] }],
    }
    const wrongPart: Section<Archives, typeof entries> = {
      ...section,
      // @ts-expect-error: no figure has this key
      parts: [{ part: 'papers', whole: 'total' }],
    }
    expectTypeOf([right, wrongSum, sumOfRates, wrongPart]).toEqualTypeOf<
      Section<Archives, typeof entries>[]
    >()
  })
})
