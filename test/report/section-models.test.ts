import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { SectionModel } from '../../src/check/entries.js'
import { keysOfCounted } from '../../src/check/model.js'
import type { Text } from '../../src/notation/language.js'
import { units } from '../../src/quantity/units.js'
import { reportSchema } from '../../src/report/report.js'
import { reportFigure } from '../../src/report/report-figure.js'
import { sectionModels } from '../../src/report/sections/index.js'
import { subsets } from '../../src/report/subsets.js'
import type { JsonSchema } from './arbitrary-of.js'
import { nest } from './section-with.js'

/** Numbers of a ranking that are no figures: its period, and changes, which have a sign. */
const held = new Set(['year', 'month', 'week', 'rankChange', 'pointsChange'])

type TitledSchema = JsonSchema & { readonly title?: string }

const root = z.toJSONSchema(reportSchema, { io: 'input' }) as TitledSchema

/** The schema below one that also takes `null`. */
function unwrap(schema: TitledSchema | undefined): TitledSchema {
  const branch = schema?.anyOf?.find(({ type }) => type === 'object' || type === 'array')
  return branch ?? schema ?? {}
}

function propertyOf(schema: TitledSchema, key: string): TitledSchema | undefined {
  const inner = unwrap(schema)
  return unwrap(inner.items ?? inner).properties?.[key]
}

/** The schema of what the figures of a model stand in: the section, or a row of it. */
function schemaOf({ path, layout }: SectionModel): TitledSchema {
  const section = unwrap(path.reduce<TitledSchema>((schema, key) => propertyOf(schema, key) ?? {}, root))
  const list = layout === 'table' ? unwrap(propertyOf(section, 'rows')) : section
  return layout === 'figures' ? section : (list.items ?? {})
}

/** The dotted paths of all numbers in a schema, without those of lists. */
function numbersIn(schema: TitledSchema, prefix = ''): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, child]) => {
    const inner = unwrap(child)
    if (inner.type === 'array') return []
    // Bounds are a number too, which may be approximate.
    const isGroup = inner.properties !== undefined && !('atLeast' in inner.properties)
    if (isGroup) return numbersIn(inner, `${prefix}${key}.`)
    return /"(?:integer|number)"/.test(JSON.stringify(child)) ? [prefix + key] : []
  })
}

describe.each(sectionModels.map((model) => [`/${model.path.join('/')}`, model] as const))(
  '%s',
  (_, model) => {
    const schema = schemaOf(model)
    const facts = { ...model.indicators, ...model.rates }

    it.each(Object.entries<{ readonly read: (section: unknown) => unknown }>(facts))(
      '%s is read where it stands, and nowhere else',
      (key, { read }) => {
        const marker = '12.5'
        expect(read(nest({ [key]: marker }))).toBe(marker)
        expect(read({})).toBeUndefined()
        expect(read(nest({ [key]: null })) ?? null).toBeNull()
      },
    )

    it('counts what has a name', () => {
      for (const { unit, label } of Object.values(model.indicators)) {
        expect(units).toHaveProperty(unit as string)
        expect(label.vi.trim() && label.en.trim()).toBeTruthy()
      }
    })

    it('adds up its own figures', () => {
      for (const { whole, parts, mayInclude = [] } of model.sums) {
        for (const key of [whole, ...parts, ...mayInclude]) expect(model.indicators).toHaveProperty([key])
      }
      for (const { part, whole } of model.parts) {
        for (const key of [part, whole]) expect(model.indicators).toHaveProperty([key])
      }
    })

    it('holds the numerator of each rate against its denominator', () => {
      const pairs = [
        ...model.parts.map(({ part, whole }) => `${part} of ${whole}`),
        ...model.sums.flatMap(({ parts, whole }) => parts.map((part) => `${part} of ${whole}`)),
        // Through a sum of a sum.
        ...model.sums.flatMap(({ parts, whole }) =>
          model.sums
            .filter((inner) => parts.includes(inner.whole))
            .flatMap((inner) => inner.parts.map((part) => `${part} of ${whole}`)),
        ),
      ]
      for (const { base } of Object.values(model.rates)) {
        if (base === undefined || model.hasOwnRules) continue
        for (const key of keysOfCounted(base.numerator))
          expect(pairs).toContain(`${key} of ${base.denominator}`)
      }
    })

    if (model.hasOwnRules) return

    it('is called in the model what it is called in the schema', () => {
      for (const [key, { label }] of Object.entries<{ readonly label: Text }>(facts)) {
        const property = key
          .split('.')
          .reduce<TitledSchema | undefined>((at, name) => at && propertyOf(at, name), schema)
        expect([key, property?.title]).toEqual([key, label.vi])
      }
    })

    it('declares every number of the schema', () => {
      const prefix = `${model.path.join('.')}.`
      const inner = sectionModels
        .map(({ path }) => `${path.join('.')}.`)
        .filter((path) => path !== prefix && path.startsWith(prefix))
      const numbers = numbersIn(schema).filter(
        (key) => !held.has(key) && !inner.some((path) => `${prefix}${key}`.startsWith(path)),
      )
      expect([...numbers].sort()).toEqual(Object.keys(facts).sort())
    })
  },
)

describe('declarations', () => {
  it('stand in one place each', () => {
    const paths = sectionModels.map(({ path }) => path.join('.'))
    expect(new Set(paths).size).toBe(paths.length)
  })

  it.each(subsets.map((subset) => [subset.part, subset] as const))(
    '%s is part of a declared figure',
    (_, subset) => {
      const { part, whole, mayExceedBy } = subset
      for (const figure of [part, whole, mayExceedBy]) {
        if (figure !== undefined) expect(reportFigure(figure).path.join('.')).toBe(figure)
      }
    },
  )

  it('an unknown figure is a programming error', () => {
    expect(() => reportFigure('civilService.staff.nobody')).toThrow('no figure')
  })
})
