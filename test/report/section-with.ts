import type { SectionModel } from '../../src/check/entries.js'
import { withFigure } from '../../src/check/model.js'
import type { Report } from '../../src/report/report.js'
import { sectionModels } from '../../src/report/sections/index.js'
import { least } from './sample.js'

/** Sets values by dotted path. */
export function nest(values: Readonly<Record<string, unknown>>): object {
  return Object.entries(values).reduce<object>(
    (section, [key, value]) => withFigure(section, key.split('.'), value as number),
    {},
  )
}

/** The least report with values in a section, or in the first row of its list or table. */
export function sectionWith(model: SectionModel, values: Readonly<Record<string, unknown>>): Report {
  // A result in an index names it.
  const index = { index: 'PAR INDEX' }
  const section = nest(model.path.join() === 'ranking' ? { ...index, ...values } : values)
  const place = { figures: section, list: [section], table: { rows: [section] } }[model.layout]
  const placed = pathOf(model).reduceRight<unknown>(
    (inner, key) => (typeof key === 'number' ? [{ ...index, ...(inner as object) }] : { [key]: inner }),
    place,
  )
  return { ...least, ...(placed as object) }
}

/** Where a section stands: in the first row of each list on the way. */
export function pathOf({ path }: SectionModel): readonly (string | number)[] {
  return path.flatMap((key, index) => {
    const outer = sectionModels.find((each) => each.path.join() === path.slice(0, index + 1).join())
    return outer?.layout === 'list' && index + 1 < path.length ? [key, 0] : [key]
  })
}

/** Where `sectionWith` puts the values. */
export function placeOf(model: SectionModel): readonly (string | number)[] {
  const path = pathOf(model)
  return { figures: path, list: [...path, 0], table: [...path, 'rows', 0] }[model.layout]
}
