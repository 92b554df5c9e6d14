import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defineTemplate, InvalidTemplateError } from '../../src/appendix/define-template.js'
import type { Indicator } from '../../src/appendix/indicator.js'
import { randomAppendix } from './rules/random-appendix.js'

const label = { vi: 'Chỉ tiêu', en: 'Row' }
const counted = {
  kind: 'count',
  label,
  unit: { vi: 'Hồ sơ', en: 'Dossiers' },
  overTime: 'closing-stock',
} as const

function define(...indicators: Indicator[]) {
  return defineTemplate({
    id: 'mine',
    title: label,
    source: { document: 'Công văn', confirmed: true },
    indicators,
  })
}

/** What is wrong with a template, by the rows that the faults name. */
function faultyRows(...indicators: Indicator[]): readonly string[] {
  try {
    define(...indicators)
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidTemplateError)
    return (error as InvalidTemplateError).faults.map(({ en }) => en.split(':')[0] ?? '')
  }
}

describe('defineTemplate', () => {
  it('names the form and every fault of it', () => {
    const act = () => define({ key: '1', ...counted, partOf: '9' }, { key: '1', ...counted, under: '8' })
    expect(act).toThrow(InvalidTemplateError)
    try {
      act()
    } catch (error) {
      const { name, message, faults } = error as InvalidTemplateError
      expect(name).toBe('InvalidTemplateError')
      expect(faults).toHaveLength(3)
      const [first, ...lines] = message.split('\n')
      expect(first).toContain('mine')
      expect(lines).toEqual(faults.map(({ vi }) => vi))
    }
  })

  it('accepts what fits together, and gives it back', () => {
    fc.assert(
      fc.property(randomAppendix, ({ template }) => {
        expect(defineTemplate(template)).toBe(template)
      }),
    )
  })

  it('refuses a key twice, and one that is empty', () => {
    expect(faultyRows({ key: '1', ...counted }, { key: '1', ...counted })).toEqual(['1'])
    expect(faultyRows({ key: ' ', ...counted })).toEqual(['an indicator has no key'])
  })

  it('refuses any key of a template a second time', () => {
    fc.assert(
      fc.property(randomAppendix, fc.nat(), ({ template }, place) => {
        const again = template.indicators[place % template.indicators.length] as Indicator
        expect(faultyRows(...template.indicators, { key: again.key, kind: 'heading', label })).toContain(
          again.key,
        )
      }),
    )
  })

  it('refuses relations with rows that are not there or have no figure', () => {
    const heading = { key: '0', kind: 'heading', label } as const
    expect(faultyRows({ key: '1', ...counted, formula: { kind: 'sum', parts: ['2'] } })).toEqual(['1'])
    expect(faultyRows({ key: '1', ...counted, partOf: '2' })).toEqual(['1'])
    expect(faultyRows(heading, { key: '1', ...counted, partOf: '0' })).toEqual(['1'])
    expect(
      faultyRows({ key: '1', kind: 'rate', label, overTime: 'flow', exclusiveParts: ['1.a', '1.b'] }),
    ).toEqual(['1', '1'])
    expect(
      faultyRows({
        key: '1',
        kind: 'rate',
        label,
        overTime: 'flow',
        formula: {
          kind: 'ratio',
          numerator: { kind: 'difference', from: '2', less: '3' },
          denominator: '4',
        },
      }),
    ).toEqual(['1', '1', '1'])
  })

  it('refuses to drop any row that a formula needs', () => {
    fc.assert(
      fc.property(randomAppendix, ({ template }) => {
        for (const { key } of template.indicators) {
          const isUsed = template.indicators.some(
            (row) => JSON.stringify(row).includes(`"${key}"`) && row.key !== key,
          )
          const rest = template.indicators.filter((row) => row.key !== key)
          expect(faultyRows(...rest).length > 0).toBe(isUsed)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('refuses formulas that lead to themselves', () => {
    const sum = (...parts: string[]) => ({ kind: 'sum', parts }) as const
    expect(faultyRows({ key: '1', ...counted, formula: sum('1') })).toEqual(['1'])
    expect(
      faultyRows({ key: '1', ...counted, formula: sum('2') }, { key: '2', ...counted, formula: sum('1') }),
    ).toEqual(['1', '2'])
    expect(
      faultyRows(
        { key: '1', ...counted, formula: sum('2', '4') },
        { key: '2', ...counted, formula: { kind: 'difference', from: '3', less: '4' } },
        { key: '3', ...counted, formula: sum('1') },
        { key: '4', ...counted },
      ),
    ).toEqual(['1', '2', '3'])
  })

  it('refuses a choice without a choice, and codes that are used twice', () => {
    const answer = (code: number) => ({ code, label })
    const choice = (...codes: number[]): Indicator => ({
      key: '1',
      kind: 'choice',
      label,
      choices: codes.map(answer),
    })
    expect(faultyRows(choice(0, 1))).toEqual([])
    expect(faultyRows(choice(0))).toEqual(['1'])
    expect(faultyRows(choice(0, 0))).toEqual(['1'])
  })

  it('refuses a row that does not follow its parent', () => {
    expect(
      faultyRows(
        { key: '1', ...counted },
        { key: '1.a', ...counted, under: '1' },
        { key: '1.b', ...counted, under: '1' },
      ),
    ).toEqual([])
    expect(
      faultyRows({ key: '1', ...counted }, { key: '2', ...counted }, { key: '1.a', ...counted, under: '1' }),
    ).toEqual(['1.a'])
  })

  it('refuses to carry a stock with what is no flow', () => {
    const stock = { key: '1', ...counted, carries: { more: ['2'], less: ['3'] } }
    const flow = (key: string): Indicator => ({ key, ...counted, overTime: 'flow' })
    expect(faultyRows(stock, flow('2'), flow('3'))).toEqual([])
    expect(faultyRows(stock, flow('2'), { key: '3', ...counted })).toEqual(['1'])
    expect(faultyRows(stock, flow('2'))).toEqual(['1'])
  })
})
