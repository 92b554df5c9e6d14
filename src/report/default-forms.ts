import { type AppendixModel, appendixModel } from '../appendix/appendix-model.js'
import { appendixTemplate2024 } from '../appendix/appendix-template-2024.js'

/** The forms of the appendix that a report may use unless a caller names others: that of 2024. */
export const defaultForms: readonly AppendixModel[] = /* @__PURE__ */ buildDefaultForms()

function buildDefaultForms(): readonly AppendixModel[] {
  return [appendixModel(appendixTemplate2024)]
}
