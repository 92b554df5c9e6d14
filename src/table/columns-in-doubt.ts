import { headingLetters } from './heading.js'
import { cellAddress, issueAt, type TableIssue } from './table-issue.js'

/** A column of a sheet by its heading, and where that stands. @internal */
export interface HeadingPlace {
  readonly column: number
  readonly row: number
  readonly heading: string
}

/**
 * That any of some columns may be the one for what is looked for, so that none is read; with the option by which a
 * caller says which it is, by a heading that no other has, else by the index. @internal
 */
export function columnsInDoubt(holds: string, among: readonly HeadingPlace[]): TableIssue {
  const [{ row, column } = { row: 0, column: 0 }] = among
  const last = among.at(-1)
  const isAlone = new Set(among.map(({ heading }) => headingLetters(heading))).size === among.length
  const place =
    isAlone && last !== undefined && headingLetters(last.heading) !== '' ? `'${last.heading}'` : last?.column
  const key = /\W/.test(holds) ? `'${holds}'` : holds
  return issueAt(row, column, {
    code: 'inconsistent',
    reason: 'columns-in-doubt',
    data: {
      columns: among.map((each) => `“${each.heading}” (${cellAddress(each.row, each.column)})`).join(', '),
      option: `{ columns: { ${key}: ${place} } }`,
    },
  })
}
