import { describe, expect, it } from 'vitest'
import { appendixModel } from '../../src/appendix/appendix-model.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { valuePath } from '../../src/appendix/value-of.js'
import type { Counted } from '../../src/check/indicator.js'
import type { AnyModel } from '../../src/check/model.js'
import type { Path } from '../../src/quantity/figure.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import { sameFigures } from '../../src/report/same-figures.js'
import { sectionModels } from '../../src/report/sections/index.js'
import { subsets } from '../../src/report/subsets.js'
import { least } from './sample.js'
import { pathOf } from './section-with.js'

// A contradiction planted in every relation of the map (docs/what-is-compared.md) is found where it stands.

const form = appendixModel(appendixTemplate2024)

/** A report of a district with figures at some places, and with what a list or a table there needs. */
function reportWith(figures: readonly (readonly [path: Path, value: number | string])[], level = 'district') {
  const report: Record<string, unknown> = { ...least, agency: { name: 'UBND huyện Võ Nhai', level } }
  for (const [path, value] of figures) {
    let place = report
    path.forEach((key, index) => {
      if (index === path.length - 1) place[key] = value
      else {
        place[key] ??= typeof path[index + 1] === 'number' ? [] : {}
        place = place[key] as typeof place
      }
    })
    if (path[0] === 'appendix') Object.assign(report.appendix as object, { template: 'cchc-2024' })
    if (path[0] === 'ranking') Object.assign((report.ranking as object[])[0] ?? {}, { index: 'PAR INDEX' })
    if (path[2] === 'total' && path[1] === 'table') Object.assign(tableOf(report), { rows: [] })
  }
  return parseReport(report)
}

function tableOf({ procedures }: Record<string, unknown>): object {
  return (procedures as { readonly table: object }).table
}

/** The rules that name one of the places, in an error or a warning. */
function accusing(places: readonly Path[], report: ReturnType<typeof reportWith>): readonly string[] {
  const keys = places.map((path) => path.join('/'))
  return checkReport(report)
    .findings.filter(({ severity, path }) => severity !== 'info' && keys.includes(path.join('/')))
    .map(({ rule }) => rule)
}

interface Contradiction {
  readonly name: string
  readonly figures: readonly (readonly [path: Path, value: number | string])[]
  readonly named: readonly Path[]
}

function termsOf(counted: Counted<string>): {
  readonly plus: readonly string[]
  readonly less: readonly string[]
} {
  return typeof counted === 'string' ? { plus: [counted], less: [] } : { less: [], ...counted }
}

/** One contradiction for each sum, part and rate of a model. */
function contradictionsOf(model: AnyModel, at: (key: string) => Path): readonly Contradiction[] {
  const sums = model.sums.map(({ whole, parts }) => ({
    name: `${whole} = ${parts.join(' + ')}`,
    // Less than its parts: more than they may be what no part names.
    figures: [...parts.map((part) => [at(part), 20] as const), [at(whole), 20 * parts.length - 7] as const],
    named: [whole, ...parts].map(at),
  }))
  const parts = model.parts.map(({ part, less, whole }) => ({
    name: `${part} ≤ ${whole}`,
    figures: [
      [at(part), 19] as const,
      [at(whole), less === whole ? 7 : 10] as const,
      ...(less === undefined || less === whole ? [] : [[at(less), 2] as const]),
    ],
    named: [at(part), at(whole), ...(less === undefined ? [] : [at(less)])],
  }))
  const rates = Object.entries(model.rates).flatMap(([rate, { base }]) => {
    if (base === undefined) return []
    const { plus, less } = termsOf(base.numerator)
    const whole = plus.includes(base.denominator) ? [] : [[at(base.denominator), 100] as const]
    return [
      {
        name: `${rate} of ${base.denominator}`,
        figures: [
          ...plus.map((key) => [at(key), plus.includes(base.denominator) ? 100 : 30] as const),
          ...less.map((key) => [at(key), 10] as const),
          ...whole,
          [at(rate), '77.7'] as const,
        ],
        named: [at(rate)],
      },
    ]
  })
  return [...sums, ...parts, ...rates]
}

const sections = sectionModels.map((model) => {
  const inside = { figures: [], table: ['total'], list: [0] }[model.layout]
  const at = (key: string): Path => [...pathOf(model), ...inside, ...model.pathOf(key)]
  return { section: model.path.join('.'), contradictions: contradictionsOf(model, at) }
})

describe('FJ14: a contradiction planted in a relation is found', () => {
  it.each(sections)('in $section', ({ contradictions }) => {
    const missed = contradictions.filter(
      ({ figures, named }) => accusing(named, reportWith(figures)).length === 0,
    )
    expect(missed.map(({ name }) => name)).toEqual([])
  })

  it('in the appendix', () => {
    const contradictions = contradictionsOf(form.figures, valuePath).map((each) => ({
      ...each,
      rules: accusing(each.named, reportWith(each.figures)),
    }))
    expect(contradictions.filter(({ rules }) => rules.length === 0).map(({ name }) => name)).toEqual([])
    expect(contradictions.length).toBeGreaterThan(25)
    const shared = form.sharedOut.filter(({ key, exclusiveParts }) => {
      const figures = [
        ...exclusiveParts.map((part) => [valuePath(part), 20] as const),
        [valuePath(key), 30] as const,
      ]
      return !accusing([valuePath(key)], reportWith(figures)).includes('appendix/total')
    })
    expect(shared).toEqual([])
  })

  it('between sections', () => {
    const missed = subsets.filter(({ part, whole, mayExceedBy }) => {
      const figures = [part, whole, ...(mayExceedBy ? [mayExceedBy] : [])].map(
        (figure, index) => [figure.split('.'), index === 0 ? 99 : 10] as const,
      )
      return !accusing([part.split('.')], reportWith(figures)).includes('report/subset')
    })
    expect(missed).toEqual([])
  })
})

describe('FJ14: a figure that stands in two places is one', () => {
  const pairs = sameFigures(form).list.flatMap(({ kind, places: [first, ...others] }) =>
    others.map((other) => ({ kind, first, other, name: `${first?.path.join('.')} ${other.path.join('.')}` })),
  )

  it('of every pair', () => {
    const missed = pairs.filter(({ kind, first, other }) => {
      const [one, another] = kind === 'rate' ? ['40.5', '60.25'] : [40, 60]
      const figures = [[first?.path ?? [], one] as const, [other.path, another] as const]
      const level = other.levels?.[0] ?? 'commune'
      return !accusing([other.path], reportWith(figures, level)).includes('report/same-figure')
    })
    expect(missed.map(({ name }) => name)).toEqual([])
    expect(pairs.length).toBeGreaterThan(60)
  })
})
