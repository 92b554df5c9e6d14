import type { TableIssue } from '../../table/table-issue.js'

/**
 * What cannot be read in a table of an appendix (lỗi đọc phụ lục): a `TableIssue`, with the keys of the rows of the
 * template that it is about, if any.
 *
 * `unknown-key` is also a row of which neither code nor label is known, `repeated-key` one that stands there twice,
 * `missing` one with a figure and no label, and `inconsistent` one whose code and label are those of two rows
 * (`misplaced-row`) or that stands under another row than its own (`under-another-row`).
 */
export type AppendixIssue = TableIssue & { readonly indicators?: readonly string[] }
