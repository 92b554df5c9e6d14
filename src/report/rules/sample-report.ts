import { placeTable } from '../../check/table-totals.js'
import type { Report } from '../report.js'
import { type FiguresOfSection, judgedFigures } from '../section-places.js'
import { sectionModels } from '../sections/index.js'

/** A report for the samples of rules: what is required, and what the sample is about. @internal */
export function sampleReport(about: Partial<Report>): Report {
  return {
    title: 'Báo cáo công tác cải cách hành chính',
    agency: { name: 'UBND xã', level: 'commune' },
    period: { kind: 'quarter', year: 2024, ordinal: 1 },
    ...about,
  }
}

/** The figures that a sample has in one section: of a table, those of its last row. */
export function sampleFigures(sections: Parameters<typeof sampleReport>[0]): FiguresOfSection {
  const last = judgedFigures(sampleReport(sections)).at(-1)
  if (last === undefined) throw new Error('a sample without figures')
  return { ...last.subject, ...asJson(last.subject.place.figures) }
}

export function sampleTable(path: string, table: object): FiguresOfSection {
  const model = sectionModels.find((each) => each.path.join('.') === path)
  if (model === undefined) throw new Error(`no section ${path}`)
  const above = placeTable(model, table)
  if (above.whole === undefined) throw new Error('a sample without a total row')
  return { model, place: above.whole, above, ...asJson(table) }
}

/** In JSON the figures stand for what is made of them. */
function asJson(figures: object): { readonly toJSON: () => object } {
  return { toJSON: () => figures }
}
