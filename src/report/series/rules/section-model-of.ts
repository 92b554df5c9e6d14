import type { AnySectionModel } from '../../section-model.js'
import { sectionModels } from '../../section-models.js'

const models: ReadonlyMap<string, AnySectionModel> = /* @__PURE__ */ modelsByPath()

function modelsByPath(): ReadonlyMap<string, AnySectionModel> {
  return new Map(sectionModels.map((model) => [model.path.join('.'), model]))
}

/** The model of the section at a dotted path of a report: `procedures.dossiers`, for rows of a table as well. */
export function sectionModelOf(section: string): AnySectionModel {
  const model = models.get(section)
  if (model === undefined) throw new RangeError(`no section of a report: ${section}`)
  return model
}
