import fc from 'fast-check'
import type { Appendix } from '../../../src/appendix/appendix.js'
import { completeAppendix } from '../../../src/appendix/complete-appendix.js'
import { defineTemplate } from '../../../src/appendix/define-template.js'
import type { Formula } from '../../../src/appendix/formula.js'
import type { Indicator } from '../../../src/appendix/indicator.js'
import type { AppendixTemplate } from '../../../src/appendix/template.js'

/** A random template, and values of all its rows that agree. */
export interface RandomAppendix {
  readonly template: AppendixTemplate
  readonly full: Appendix
  /** The full appendix with some rows, reported or computed, left blank. */
  readonly partial: Appendix
}

interface Block {
  readonly rows: readonly Indicator[]
  readonly values: Readonly<Record<string, number>>
}

const text = (name: string) => ({ vi: name, en: name })

function row(key: string, kind: 'count' | 'amount', formula?: Formula): Indicator {
  const facts = { key, label: text(key), unit: text('Hồ sơ'), overTime: 'flow' as const }
  return formula === undefined || formula.kind === 'ratio' ? { ...facts, kind } : { ...facts, kind, formula }
}

function rate(key: string, formula: Extract<Formula, { kind: 'ratio' }>): Indicator {
  return { key, kind: 'rate', label: text(key), overTime: 'flow', formula }
}

const count = fc.oneof(fc.constantFrom(0, 1, 2, 3), fc.integer({ min: 0, max: 5000 }))
const cents = fc.oneof(fc.constantFrom(0, 10, 25), fc.integer({ min: 0, max: 500_000 }))

/** Rows of one formula, whose keys begin with a number. */
const block = (number: number): fc.Arbitrary<Block> => {
  const key = (name: string) => `${number}.${name}`
  const ratio = fc.tuple(count, count).map(([part, rest]) => ({
    rows: [
      rate(key('share'), { kind: 'ratio', numerator: key('part'), denominator: key('whole') }),
      row(key('whole'), 'count'),
      row(key('part'), 'count'),
    ],
    values: { [key('whole')]: part + rest, [key('part')]: part },
  }))
  const reduction = fc.tuple(count, count, count).map(([left, gone, more]) => ({
    rows: [
      rate(key('reduction'), {
        kind: 'ratio',
        numerator: { kind: 'difference', from: key('before'), less: key('now') },
        denominator: more % 2 === 0 ? key('before') : key('base'),
      }),
      row(key('before'), 'count'),
      row(key('now'), 'count'),
      row(key('base'), 'count'),
    ],
    values: { [key('before')]: left + gone, [key('now')]: left, [key('base')]: gone + more },
  }))
  const sum = fc
    .tuple(fc.boolean(), fc.array(cents, { minLength: 1, maxLength: 4 }), fc.array(cents, { maxLength: 3 }))
    .map(([isAmount, parts, inner]) => {
      const kind = isAmount ? ('amount' as const) : ('count' as const)
      const figures = (list: readonly number[], name: string) =>
        list.map((value, place) => [key(name + place), isAmount ? value / 100 : value] as const)
      const [outerParts, innerParts] = [figures(parts, 'part'), figures(inner, 'inner')]
      const keys = (list: readonly (readonly [string, number])[]) => list.map(([name]) => name)
      const nested = inner.length === 0 ? [] : [key('nested')]
      return {
        rows: [
          row(key('total'), kind, { kind: 'sum', parts: [...keys(outerParts), ...nested] }),
          ...nested.map((name) => row(name, kind, { kind: 'sum', parts: keys(innerParts) })),
          ...keys([...outerParts, ...innerParts]).map((name) => row(name, kind)),
        ],
        values: Object.fromEntries([...outerParts, ...innerParts]),
      }
    })
  const difference = fc.tuple(fc.boolean(), cents, cents).map(([isAmount, less, left]) => {
    const kind = isAmount ? ('amount' as const) : ('count' as const)
    const scale = isAmount ? 100 : 1
    return {
      rows: [
        row(key('left'), kind, { kind: 'difference', from: key('from'), less: key('less') }),
        row(key('from'), kind),
        row(key('less'), kind),
      ],
      values: { [key('from')]: (less + left) / scale, [key('less')]: less / scale },
    }
  })
  return fc.oneof(ratio, reduction, sum, difference)
}

/** A random template of one to six formulas, with values. */
export const randomAppendix: fc.Arbitrary<RandomAppendix> = fc
  .integer({ min: 1, max: 6 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, number) => block(number + 1))))
  .map((blocks) => {
    const template: AppendixTemplate = defineTemplate({
      id: 'random',
      title: text('Mẫu'),
      source: { document: 'Mẫu', confirmed: true },
      indicators: blocks.flatMap(({ rows }) => rows),
    })
    const values = Object.assign({}, ...blocks.map((each) => each.values))
    return { template, full: completeAppendix({ template: 'random', values }, template).appendix }
  })
  .chain(({ template, full }) =>
    fc.subarray(Object.keys(full.values)).map((kept) => ({
      template,
      full,
      partial: {
        ...full,
        values: Object.fromEntries(
          Object.entries(full.values).flatMap(([key, value], place) =>
            kept.includes(key) ? [[key, value]] : place % 2 === 0 ? [[key, null]] : [],
          ),
        ),
      },
    })),
  )
