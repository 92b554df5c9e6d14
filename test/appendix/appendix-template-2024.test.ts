import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { AppendixOf } from '../../src/appendix/appendix.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { completeAppendix } from '../../src/appendix/complete-appendix.js'
import { extendTemplate } from '../../src/appendix/extend-template.js'
import { type Formula, keysOfFormula } from '../../src/appendix/formula.js'
import type { Indicator } from '../../src/appendix/indicator.js'
import { unitAsPrinted } from '../../src/appendix/printed-unit.js'
import type { AppendixTemplate } from '../../src/appendix/template.js'
import { valueOf as valueIn } from '../../src/appendix/value-of.js'
import { normalizeText } from '../../src/notation/normalize-text.js'
import { agreesWithRatio, type PublishedRate } from '../../src/quantity/agrees-with-ratio.js'
import type { Figure } from '../../src/quantity/figure.js'
import { intervalOf } from '../../src/quantity/interval.js'

type Appendix2024 = AppendixOf<typeof appendixTemplate2024>

const template: AppendixTemplate = appendixTemplate2024
const indicators = template.indicators
const keys = indicators.map(({ key }) => key)

const cells: readonly (readonly string[])[] = JSON.parse(
  readFileSync(new URL('./dinh-ca-2024-q1.cells.json', import.meta.url), 'utf8'),
)

/** The rows of the printed table without its headers, which stand on every page. */
const printed = cells
  .filter(([code = '', , unit]) => code !== 'STT' && unit !== 'Đơn vị tính')
  .map(([code = '', label = '', unit = '', figure = '']) => ({
    code: code.replace(/\.$/, ''),
    label: normalizeText(label),
    unit: normalizeText(unit),
    figure,
  }))

/** Slips of the print that the template does not repeat. */
const slips = [
  ['1.1', 'lũy kể', 'lũy kế'],
  ['1.2.1', 'lũy kể', 'lũy kế'],
  ['1.2.2', 'lũy kể', 'lũy kế'],
  ['1.2.3', 'lũy kể', 'lũy kế'],
  ['3.2', 'Công dịch vụ công', 'Cổng dịch vụ công'],
  ['7.2', 'Hệ thống hợp', 'Hệ thống họp'],
] as const

/** Units that the commune changed. */
const otherUnits: Readonly<Record<string, string>> = { '2.2': '-', '7.5.2': 'Văn bản' }

function unitOf(indicator: Indicator): string {
  if (indicator.kind === 'heading') return ''
  if (indicator.kind === 'rate') return '%'
  if (indicator.kind === 'choice') {
    return indicator.choices.map(({ code, label }) => `${label.vi} = ${code}`).join(' ')
  }
  return unitAsPrinted(indicator.unit).vi
}

describe('the template of 2024 and the table of Đình Cả', () => {
  it('have the same rows', () => {
    expect(cells.every((row) => row.length === 5)).toBe(true)
    expect(keys).toHaveLength(121)
    expect(printed).toHaveLength(121)
    expect(keys.filter((key) => /^[1-7]$/.test(key))).toHaveLength(7)
  })

  it('have the same codes in the same places', () => {
    const codes = printed.map(({ code }) => (/^\d/.test(code) ? code : null))
    expect(codes).toEqual(indicators.map(({ key, under }) => (under === undefined ? key : null)))
  })

  it('have the same labels, apart from slips', () => {
    const labels = printed.map(({ label }) => label)
    for (const [key, slip, right] of slips) {
      const place = keys.indexOf(key)
      expect(labels[place]).toContain(slip)
      labels[place] = labels[place]?.replace(slip, right) ?? ''
    }
    expect(labels).toEqual(indicators.map(({ label }) => label.vi))
  })

  it('have the same units, apart from two', () => {
    const units = indicators.map((indicator) => otherUnits[indicator.key] ?? unitOf(indicator))
    expect(printed.map(({ unit }) => unit)).toEqual(units)
  })
})

describe('the template of 2024', () => {
  it('is JSON', () => {
    expect(JSON.parse(JSON.stringify(appendixTemplate2024))).toEqual(appendixTemplate2024)
  })

  it('has an English label for every row', () => {
    for (const { label } of indicators) expect(label.en).toMatch(/^[A-Z].+/)
    const ofRowsWithoutParent = indicators.filter(({ under }) => under === undefined)
    const english = ofRowsWithoutParent.map(({ label }) => label.en)
    expect(new Set(english).size).toBe(english.length)
  })

  it('names the rows "Trong đó" after their parents', () => {
    for (const { key, under } of indicators) {
      const [, parent] = /^(.+)\.[a-z]\w*$/i.exec(key) ?? []
      expect(under).toBe(parent)
    }
  })

  it('leaves every row that Đình Cả filled in with other than 0 to communes', () => {
    const filled = indicators.filter((_, place) => !['', '-', '0'].includes(printed[place]?.figure ?? ''))
    expect(filled.length).toBeGreaterThan(20)
    for (const { key, levels } of filled) expect(levels ?? ['commune'], key).toContain('commune')
  })

  it('gives rows of the district to no other level', () => {
    const ofDistrict = indicators.filter(({ levels }) => levels !== undefined)
    expect(ofDistrict.every(({ levels }) => levels?.join() === 'district')).toBe(true)
    expect(ofDistrict.map(({ key }) => key)).toEqual(
      `1.2.1 1.2.2 2.1 2.2 3.1.3.district 3.4.1 3.4.1.resolved 3.4.1.onTime 4.1.1 4.1.5 4.1.5.total
      4.1.5.present 4.3.1 4.3.2 4.3.3 4.3.4 5.1.1 5.1.2 5.3 6.2.1 6.2.2 6.2.3 6.2.4 6.2.4.from70 6.2.4.from30
      6.2.4.from10 6.2.5 6.2.6 7.1 7.3 7.4 7.6.1`.split(/\s+/),
    )
  })

  it('can be extended without touching it', () => {
    const ours = extendTemplate(appendixTemplate2024, {
      id: 'thai-nguyen-2024',
      title: { vi: 'Phụ lục của tỉnh', en: 'Appendix of the province' },
      source: { document: 'Công văn của Sở Nội vụ', confirmed: false },
      rename: { '7.2': { vi: 'Họp trực tuyến', en: 'Online meetings' } },
      drop: ['7.4'],
    })
    expect(ours.indicators).toHaveLength(120)
    expect(keys).toContain('7.4')
    expectTypeOf(valueIn({ values: {} as AppendixOf<typeof ours>['values'] }, '7.2')).toEqualTypeOf<
      0 | 1 | 2 | null
    >()
  })

  it('types each value', () => {
    const appendix: Appendix2024 = {
      template: 'cchc-2024',
      values: { '1.1': '30', '4.2.2': 19, '7.2': 2 },
    }
    expectTypeOf(valueIn(appendix, '7.2')).toEqualTypeOf<0 | 1 | 2 | null>()
    expectTypeOf(valueIn(appendix, '1.5')).toEqualTypeOf<0 | 1 | null>()
    expectTypeOf(valueIn(appendix, '1.1')).toEqualTypeOf<PublishedRate | null>()
    expectTypeOf(valueIn(appendix, '4.2.2')).toEqualTypeOf<Figure | null>()
    expectTypeOf<'4.1.2'>().not.toExtend<keyof Appendix2024['values']>()
    expectTypeOf<{ template: string; values: { '7.2': 3 } }>().not.toExtend<Appendix2024>()
    expect([valueIn(appendix, '7.2'), valueIn(appendix, '1.5')]).toEqual([2, null])
  })
})

/** Rows of which a formula can be computed, with what it is computed of as a share of what. */
function operandsOf(formula: Formula) {
  if (formula.kind !== 'ratio') {
    return fc.tuple(...keysOfFormula(formula).map(() => fc.nat(1_000_000))).map((figures) => ({
      values: Object.fromEntries(keysOfFormula(formula).map((key, place) => [key, figures[place] ?? 0])),
      terms: figures,
    }))
  }
  const { numerator, denominator } = formula
  return fc.integer({ min: 1, max: 1_000_000 }).chain((whole) =>
    fc.nat(whole).map((part) => ({
      values: { [denominator]: whole, [typeof numerator === 'string' ? numerator : numerator.less]: part },
      terms: [typeof numerator === 'string' ? part : whole - part, whole],
    })),
  )
}

/** Whether a total only usually is the sum of its rows. */
function isUsual({ formula }: { readonly formula: Formula }): boolean {
  return formula.kind === 'sum' && formula.strength === 'usual'
}

describe('the formulas of 2024', () => {
  const complete = (values: Appendix2024['values']) =>
    completeAppendix<(typeof appendixTemplate2024)['indicators'][number]>(
      { template: 'cchc-2024', values },
      appendixTemplate2024,
    )

  const computed = indicators.flatMap((indicator) =>
    'formula' in indicator && indicator.formula !== undefined
      ? [{ key: indicator.key, formula: indicator.formula }]
      : [],
  )

  it('are those that the rows under them tell', () => {
    expect(computed.map(({ key, formula }) => `${key} ${formula.kind}`)).toEqual([
      '1.1 ratio',
      '1.2.3 ratio',
      '2.4 ratio',
      '3.1.3 sum',
      '3.2.1 ratio',
      '3.2.2 ratio',
      '3.2.3 ratio',
      '3.2.3.provided sum',
      '3.2.4 ratio',
      '3.2.5 ratio',
      '3.4.1 ratio',
      '3.4.2 ratio',
      '4.1.5 ratio',
      '6.1 ratio',
      '6.2.1 sum',
      '6.2.4 sum',
    ])
  })

  it.each(computed.filter(isUsual))('FJ9: do not give $key, which is only usual', ({ key, formula }) => {
    fc.assert(
      fc.property(operandsOf(formula), ({ values }) => {
        expect(complete(values).derived).not.toContain(key)
      }),
    )
  })

  it.each(computed.filter((row) => !isUsual(row)))('give $key of any rows', ({ key, formula }) => {
    fc.assert(
      fc.property(operandsOf(formula), ({ values, terms }) => {
        const { appendix, derived } = complete(values)
        const value = (appendix.values as Readonly<Record<string, unknown>>)[key]
        expect(derived).toContain(key)
        const [numerator = 0, denominator = 0] = terms
        if (formula.kind === 'ratio') {
          expect(agreesWithRatio(String(value), intervalOf(numerator), intervalOf(denominator))).toBe(true)
        } else expect(value).toBe(terms.reduce((sum, term) => sum + term, 0))
      }),
    )
  })

  it('give 2.63% for the dossiers of Đình Cả that were resolved on time', () => {
    const { appendix, derived } = complete({ '3.4.2.resolved': 1481, '3.4.2.onTime': 39 })
    expect(appendix.values['3.4.2']).toBe('2.63')
    expect(derived).toEqual(['3.4.2'])
  })

  it('give the share that was cut since 2015', () => {
    expect(complete({ '4.1.5.total': 40, '4.1.5.present': 30 }).appendix.values['4.1.5']).toBe('25.00')
  })

  it('give the share of an amount with decimals', () => {
    expect(complete({ '6.1.planned': 1250.5, '6.1.disbursed': 625.25 }).appendix.values['6.1']).toBe('50.00')
  })

  it('give a total of totals', () => {
    const { derived, appendix } = complete({
      '6.2.2': 1,
      '6.2.3': 2,
      '6.2.4.from70': 3,
      '6.2.4.from30': 4,
      '6.2.4.from10': 5,
      '6.2.5': 6,
    })
    expect([...derived].sort()).toEqual(['6.2.1', '6.2.4'])
    expect([appendix.values['6.2.4'], appendix.values['6.2.1']]).toEqual([12, 21])
  })

  it('give nothing of a row that is blank', () => {
    expect(complete({ '3.1.3.commune': 166, '3.2.1.withDossiers': 0 }).derived).toEqual([])
  })
})
