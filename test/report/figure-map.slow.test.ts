import { describe, expect, it } from 'vitest'
import { appendixModel } from '../../src/appendix/appendix-model.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { valuePath } from '../../src/appendix/value-of.js'
import type { Counted } from '../../src/check/indicator.js'
import type { AnyModel } from '../../src/check/model.js'
import { packageRules } from '../../src/describe-finding.js'
import type { Path } from '../../src/quantity/figure.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'
import { sameFigures } from '../../src/report/same-figures.js'
import { sectionModels } from '../../src/report/sections/index.js'
import { subsets } from '../../src/report/subsets.js'
import { least } from './sample.js'
import { pathOf } from './section-with.js'
import { syntheticProvince } from './synthetic-province.js'
import { percent } from './synthetic-province-arithmetic.js'

// A contradiction planted in every relation of the map (docs/what-is-compared.md) is found where it stands.

const form = appendixModel(appendixTemplate2024)

/** What figures are put into: a report of nothing else, and one of the synthetic province with all its other figures. */
const grounds = [
  ['alone', least],
  ['in a report of the synthetic province', [...syntheticProvince(4, 7).reports()][3] as object],
] as const

type Figures = readonly (readonly [path: Path, value: number | string])[]

/** A report of a district with figures at some places, and with what a list or a table there needs. */
function reportWith(figures: Figures, level = 'district', ground: object = least) {
  const report: Record<string, unknown> = {
    ...JSON.parse(JSON.stringify(ground)),
    agency: { name: 'UBND huyện Võ Nhai', level },
  }
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
    const table = path[2] === 'total' && path[1] === 'table' ? tableOf(report) : {}
    if (!('rows' in table)) Object.assign(table, { rows: [] })
  }
  return parseReport(report)
}

function tableOf({ procedures }: Record<string, unknown>): object {
  return (procedures as { readonly table: object }).table
}

function foundAt(places: readonly Path[], report: ReturnType<typeof reportWith>) {
  const keys = places.map((path) => path.join('/'))
  return checkReport(report).findings.filter(({ path }) => keys.includes(path.join('/')))
}

/** The rules that name one of the places, in an error or a warning. */
function accusing(places: readonly Path[], report: ReturnType<typeof reportWith>): readonly string[] {
  return foundAt(places, report).flatMap(({ severity, rule }) => (severity === 'info' ? [] : [rule]))
}

interface Contradiction {
  readonly name: string
  readonly figures: Figures
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
  return {
    section: model.path.join('.'),
    path: model.path,
    contradictions: contradictionsOf(model, at),
    readings: readingsOf(model, at),
  }
})

/** The same report without a section and the appendix, which has its figures as well. */
function without(ground: object, path: readonly string[]): object {
  const report = JSON.parse(JSON.stringify({ ...ground, appendix: undefined }))
  const section = path.slice(0, -1).reduce((place, key) => place?.[key], report)
  if (section != null) delete section[path.at(-1) ?? '']
  return report
}

/** What holds a section against others, or against tasks: the figures elsewhere are not those of a reading. */
const otherSections = ['report/same-figure', 'report/subset', 'plan/counted', 'plan/assigned-counted']

/** A figure that is right in a reading, and what may be found at it: nothing, or what names the reading. */
interface Reading {
  readonly name: string
  readonly figures: Figures
  readonly at: Path
  readonly mayBe?: 'class-not-named' | 'inside-another' | 'other-base'
}

/** One right report for each reading of the sums and rates of a model. */
function readingsOf(model: AnyModel, at: (key: string) => Path): readonly Reading[] {
  const sums = model.sums.flatMap(({ whole, parts, mayInclude = [], mayLieInside = [], classes }) => {
    const all = parts.map((part) => [at(part), 20] as const)
    const name = `${whole} = ${parts.join(' + ')}`
    const of = (total: number, others: Figures = []) => ({
      figures: [...all, ...others, [at(whole), total] as const],
      at: at(whole),
    })
    return [
      { name, ...of(20 * parts.length) },
      ...mayInclude.flatMap((key) =>
        [0, 7].map((more) => ({ name: `${name}, ${key}`, ...of(20 * parts.length + more, [[at(key), 7]]) })),
      ),
      ...mayLieInside
        .filter((key) => parts.includes(key))
        .map((key) => {
          const reading = of(20 * parts.length - 20)
          return { name: `${key} inside, ${name}`, ...reading, mayBe: 'inside-another' as const }
        }),
      ...(classes === undefined || classes === 'all'
        ? []
        : [{ name: `${name} + …`, ...of(20 * parts.length + 3), mayBe: 'class-not-named' as const }]),
    ]
  })
  const rates = Object.entries(model.rates).flatMap(([rate, { base, otherBases = [] }]) =>
    otherBases.flatMap((other): readonly Reading[] => {
      const [own, their] = [base, other].map((each) => [
        termsOf(each?.numerator ?? ''),
        termsOf(each?.denominator ?? ''),
      ])
      const keys = new Set([...(own ?? []), ...(their ?? [])].flatMap(({ plus, less }) => [...plus, ...less]))
      // Later figures of a section are smaller: wholes are declared before their parts.
      const inOrder = model.keys.filter((key) => keys.has(key))
      const countOf = (key: string) => Math.round(9973 / 3 ** inOrder.indexOf(key))
      const sumOf = (each: readonly string[]) => each.reduce((sum, key) => sum + countOf(key), 0)
      const [part = 0, whole = 0] = (their ?? []).map(({ plus, less }) => sumOf(plus) - sumOf(less))
      if (part > whole) return []
      const figures = inOrder.map((key) => [at(key), countOf(key)] as const)
      const published = [at(rate), percent(part, whole)] as const
      return [
        {
          name: `${rate}: ${other.name.en}`,
          figures: [...figures, published],
          at: at(rate),
          mayBe: 'other-base',
        },
      ]
    }),
  )
  return [...sums, ...rates]
}

describe.each(grounds)('a figure that is right in a reading is not accused, %s', (_, ground) => {
  it.each(sections)('in $section', ({ path, readings }) => {
    const accused = readings.flatMap(({ name, figures, at, mayBe }) =>
      foundAt([at], reportWith(figures, 'district', without(ground, path)))
        .filter(
          ({ rule, severity, cause }) =>
            severity === 'error' ||
            (severity === 'warning' && cause?.kind !== mayBe && !otherSections.includes(rule)),
        )
        .map(({ rule, severity, cause }) => `${name}: ${severity} ${rule} ${cause?.kind}`),
    )
    expect(accused).toEqual([])
  })

  it('and there are many', () => {
    const all = sections.flatMap(({ readings }) => readings)
    expect(all.filter(({ mayBe }) => mayBe === 'other-base').length).toBeGreaterThan(40)
    expect(all.filter(({ mayBe }) => mayBe === 'class-not-named').length).toBeGreaterThan(15)
  })
})

describe.each(grounds)('FJ14: a contradiction planted in a relation is found, %s', (_, ground) => {
  it.each(sections)('in $section', ({ contradictions }) => {
    const missed = contradictions.filter(
      ({ figures, named }) => accusing(named, reportWith(figures, 'district', ground)).length === 0,
    )
    expect(missed.map(({ name }) => name)).toEqual([])
  })

  it('in the appendix', () => {
    const contradictions = contradictionsOf(form.figures, valuePath).map((each) => ({
      ...each,
      rules: accusing(each.named, reportWith(each.figures, 'district', ground)),
    }))
    expect(contradictions.filter(({ rules }) => rules.length === 0).map(({ name }) => name)).toEqual([])
    expect(contradictions.length).toBeGreaterThan(25)
    const shared = form.sharedOut.filter(({ key, exclusiveParts }) => {
      const figures = [
        ...exclusiveParts.map((part) => [valuePath(part), 20] as const),
        [valuePath(key), 30] as const,
      ]
      return !accusing([valuePath(key)], reportWith(figures, 'district', ground)).includes('appendix/total')
    })
    expect(shared).toEqual([])
  })

  it('between sections', () => {
    const missed = subsets.filter(({ part, whole, mayExceedBy }) => {
      const figures = [part, whole, ...(mayExceedBy ? [mayExceedBy] : [])].map(
        (figure, index) => [figure.split('.'), index === 0 ? 99 : 10] as const,
      )
      return !accusing([part.split('.')], reportWith(figures, 'district', ground)).includes('report/subset')
    })
    expect(missed).toEqual([])
  })
})

describe.each(grounds)('FJ14: a figure that stands in two places is one, %s', (_, ground) => {
  const pairs = sameFigures(form).list.flatMap(({ kind, places: [first, ...others] }) =>
    others.map((other) => ({ kind, first, other, name: `${first?.path.join('.')} ${other.path.join('.')}` })),
  )

  it('of every pair', () => {
    const missed = pairs.filter(({ kind, first, other }) => {
      const isChoice = form.byKey.get(String(other.path.at(-1)))?.kind === 'choice'
      const [one, another] = kind === 'rate' ? ['40.5', '60.25'] : [40, isChoice ? 0 : 60]
      const figures = [[first?.path ?? [], one] as const, [other.path, another] as const]
      const level = other.levels?.[0] ?? 'commune'
      const report = reportWith(figures, level, ground)
      // Where counts beside it say what it should be, they accuse either of the two.
      return ground === least
        ? !accusing([other.path], report).includes('report/same-figure')
        : accusing([first?.path ?? [], other.path], report).length === 0
    })
    expect(missed.map(({ name }) => name)).toEqual([])
    expect(pairs.length).toBeGreaterThan(60)
  })
})

/** A relation of the map that no model declares, and a contradiction of it. */
interface Elsewhere {
  readonly says: string
  readonly rule: string
  readonly planted: object
  readonly path: Path
}

const { figuresElsewhere } = (await import('../../scripts/figures-elsewhere.mjs' as string)) as {
  readonly figuresElsewhere: readonly { readonly relations: readonly Elsewhere[] }[]
}

describe('statements, targets, remarks and rankings, figure by figure', () => {
  const relations = figuresElsewhere.flatMap(({ relations }) => relations)

  it.each(relations)('$says ($rule)', ({ rule, planted, path }) => {
    const { findings } = checkReport(parseReport({ ...least, ...planted }))
    expect(findings.map((finding) => [finding.rule, finding.path.join('.')])).toContainEqual([
      rule,
      path.join('.'),
    ])
  })

  it('every rule that judges them stands in the map', () => {
    const judging = [...packageRules.keys()].filter((id) =>
      /^(?:statement|target|assessment|ranking)\//.test(id),
    )
    expect([...new Set(relations.map(({ rule }) => rule))].sort()).toEqual(judging.sort())
  })
})
