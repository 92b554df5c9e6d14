import { type AppendixModel, appendixModel } from '../appendix/appendix-model.js'
import { appendixTemplate2024 } from '../appendix/appendix-template-2024.js'
import { appendixTemplate2025 } from '../appendix/appendix-template-2025.js'

/** The form of the appendix unless a caller names another: that of 2024. */
export const defaultForm: AppendixModel = /* @__PURE__ */ appendixModel(appendixTemplate2024)

/** The forms that a report may use unless a caller names others: those of 2024 and of two tiers. */
export const defaultForms: readonly AppendixModel[] = [
  defaultForm,
  /* @__PURE__ */ appendixModel(appendixTemplate2025),
]
