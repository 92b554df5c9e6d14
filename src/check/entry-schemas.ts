import * as z from 'zod'
import {
  countSchema,
  exactCountSchema,
  figureSchema,
  moneySchema,
  publishedRateSchema,
  saysMissing,
} from '../quantity/figure-schemas.js'
import type {
  AnySection,
  Entries,
  FigureEntry,
  GroupEntry,
  LaidOut,
  Layout,
  OtherEntry,
  RateEntry,
  Section,
  SectionEntry,
} from './entries.js'

/** What may stand in JSON for the value of these entries. */
export type InputOf<Declared extends Entries> = {
  [Key in keyof Declared]?: InputOfEntry<Declared[Key]> | null | undefined
}

type InputOfEntry<Entry> =
  Entry extends SectionEntry<infer _, infer Declared, infer Shape>
    ? LaidOut<InputOf<Declared>, Shape>
    : Entry extends GroupEntry<infer Inner>
      ? InputOf<Inner>
      : Entry extends FigureEntry<infer Kind>
        ? z.input<(typeof schemas)[Kind]>
        : Entry extends RateEntry
          ? z.input<typeof publishedRateSchema>
          : Entry extends OtherEntry<infer Value>
            ? Value
            : never

const schemas = {
  count: countSchema,
  figure: figureSchema,
  money: moneySchema,
  rate: publishedRateSchema,
  ordinal: exactCountSchema,
}

/** The schemas of what is `held`, by key. */
export type HeldSchemas = Readonly<Record<string, z.ZodType>>

/** The schemas of entries, by key. @internal */
export function shapeOf(entries: Entries, heldSchemas: HeldSchemas = {}): Record<string, z.ZodType> {
  const shape = Object.entries(entries).map(([key, entry]) => {
    const title = 'title' in entry ? entry.title : 'label' in entry ? entry.label.vi : entry.section.title.vi
    const schema = schemaOfEntry(key, entry, heldSchemas)
    const isRequired = 'isRequired' in entry && entry.isRequired
    return [key, isRequired ? schema.meta({ title }) : optional(schema, title)]
  })
  return Object.fromEntries(shape)
}

function optional(schema: z.ZodType, title: string): z.ZodType {
  return schema.nullish().meta({ title })
}

function schemaOfEntry(key: string, entry: Entries[string], heldSchemas: HeldSchemas): z.ZodType {
  switch (entry.kind) {
    case 'group':
      return z.strictObject(shapeOf(entry.entries, heldSchemas)).meta({ title: entry.title })
    case 'section':
      return heldSchemas[key] ?? schemaOf(entry.section, heldSchemas)
    case 'text':
      return z.string()
    case 'choice':
      return z.enum(entry.values as [string, ...string[]], saysMissing)
    case 'held': {
      const schema = heldSchemas[key]
      if (schema === undefined) throw new Error(`no schema of ${key}`)
      return schema
    }
    default:
      return schemas[entry.kind]
  }
}

/** The schema of one row of a section. */
function rowSchemaOf<Row, Declared extends Entries>(
  { entries, title }: Section<Row, Declared, Layout>,
  heldSchemas?: HeldSchemas,
): z.ZodType<Row, InputOf<Declared>> {
  return z.strictObject(shapeOf(entries, heldSchemas)).meta({ title: title.vi }) as never
}

/** The schema of a section, as it is laid out. @internal */
export function schemaOf<Row, Declared extends Entries, Shape extends Layout>(
  section: Section<Row, Declared, Shape>,
  heldSchemas?: HeldSchemas,
): z.ZodType<LaidOut<Row, Shape>, LaidOut<InputOf<Declared>, Shape>> {
  const row = rowSchemaOf(section as AnySection, heldSchemas)
  const { layout, title }: AnySection = section
  if (layout === 'figures') return row as never
  if (layout === 'list') return z.array(row).meta({ title: title.vi }) as never
  const shape = {
    rows: optional(z.array(row), 'Các dòng'),
    total: optional(row, 'Tổng số'),
  }
  return z.strictObject(shape).meta({ title: title.vi }) as never
}
