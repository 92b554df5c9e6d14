import type { SectionModel } from '../../src/check/entries.js'
import { withFigure } from '../../src/check/model.js'
import type { Report } from '../../src/report/report.js'
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
  const section = nest(model.path[0] === 'ranking' ? { index: 'PAR INDEX', ...values } : values)
  const place = { figures: section, list: [section], table: { rows: [section] } }[model.layout]
  return withFigure<Report>(least, model.path, place as never)
}

/** Where `sectionWith` puts the values. */
export function placeOf({ path, layout }: SectionModel): readonly (string | number)[] {
  return { figures: path, list: [...path, 0], table: [...path, 'rows', 0] }[layout]
}
