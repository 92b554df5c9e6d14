import { formatValue } from '../../check/format-value.js'
import { type Language, languageOf, type Text } from '../../notation/language.js'
import type { Figure } from '../../quantity/figure.js'
import { headerRows, type PrintedTable, tableToHtml, tableToMarkdown } from '../../table/print-table.js'
import type { RankedGroup } from '../rank-units.js'
import type { ScoredCriterion, Scores } from '../score.js'

const scoreHeadings: readonly Text[] = [
  { vi: 'Mã', en: 'Code' },
  { vi: 'Tiêu chí', en: 'Criterion' },
  { vi: 'Điểm tối đa', en: 'Maximum' },
  { vi: 'Điểm', en: 'Points' },
  { vi: 'Điểm tự đánh giá', en: 'Own points' },
  { vi: 'Điểm thẩm định', en: 'Points appraised' },
  { vi: 'Điểm điều tra xã hội học', en: 'Points of the survey' },
]
const rankHeadings: readonly Text[] = [
  { vi: 'Hạng', en: 'Rank' },
  { vi: 'Đơn vị', en: 'Unit' },
  { vi: 'Điểm', en: 'Points' },
  { vi: 'Tăng, giảm bậc', en: 'Places risen' },
  { vi: 'Tăng, giảm điểm', en: 'Points gained' },
]
const notScored: Text = { vi: 'chưa chấm', en: 'not scored' }
const notRanked: Text = { vi: 'chưa xếp hạng', en: 'not ranked' }
const total: Text = { vi: 'Tổng điểm', en: 'In all' }

/** A table before it is printed: cells of figures as they are. */
interface Grid {
  readonly headings: readonly Text[]
  readonly rows: readonly (readonly Cell[])[]
  readonly total?: readonly Cell[]
}
type Cell = Figure | Text | string | null | undefined

function gridOf(scores: Scores): Grid {
  const cells = ({ points, given }: Pick<Scores, 'points' | 'given'>): readonly Cell[] => [
    points ?? notScored,
    given.self,
    given.appraised,
    given.survey,
  ]
  const row = (each: ScoredCriterion): readonly (readonly Cell[])[] => [
    [each.code, each.label, each.maximum, ...cells(each)],
    ...each.children.flatMap(row),
  ]
  return {
    headings: scoreHeadings,
    rows: scores.criteria.flatMap(row),
    total: ['', total, scores.maximum, ...cells(scores)],
  }
}

function gridOfRanks({ units }: RankedGroup): Grid {
  return {
    headings: rankHeadings,
    rows: units.map(({ rank, unit, points, rankChange, pointsChange }) => [
      rank ?? notRanked,
      unit,
      points ?? notScored,
      rankChange,
      pointsChange,
    ]),
  }
}

function isText(cell: Cell): cell is Text {
  return typeof cell === 'object' && cell !== null && 'vi' in cell
}

function print(cell: Cell, language: Language): string {
  if (cell == null) return ''
  if (typeof cell === 'string') return cell
  return isText(cell) ? cell[language] : formatValue(cell, language)
}

function printed({ headings, rows, total: last }: Grid, asked: Language): PrintedTable {
  const language = languageOf(asked)
  const line = (cells: readonly Cell[]) => cells.map((cell) => print(cell, language))
  return {
    headings: headings.map((text) => [text[language]]),
    rows: rows.map(line),
    ...(last && { total: line(last) }),
  }
}

/** Numbers stay numbers; bounds are words. */
function cellsOf(grid: Grid, asked: Language): (string | number | null)[][] {
  const language = languageOf(asked)
  const { headings } = printed(grid, language)
  const line = (cells: readonly Cell[]) =>
    cells.map((cell) => (cell == null ? null : typeof cell === 'number' ? cell : print(cell, language)))
  return [...headerRows(headings), ...grid.rows.map(line), ...(grid.total ? [line(grid.total)] : [])]
}

/**
 * Scored points as rows for a spreadsheet (bảng điểm), the header first; numbers are numbers.
 *
 * @example
 * ```ts
 * import { decision766, score, scoresToRows } from 'cchc/scorecard'
 *
 * scoresToRows(score(decision766, {}, { on: '2026-06-14' }))[1]?.slice(0, 4) // ['CKMB', 'Công khai, minh bạch', 18, 'chưa chấm']
 * ```
 */
export function scoresToRows(scores: Scores, language: Language = 'vi'): (string | number | null)[][] {
  return cellsOf(gridOf(scores), language)
}

/**
 * Scored points as a Markdown table (bảng điểm).
 *
 * @example
 * ```ts
 * import { decision766, score, scoresToMarkdown } from 'cchc/scorecard'
 *
 * scoresToMarkdown(score(decision766, {}, { on: '2026-06-14' }), 'en').split('\n').length // 28
 * ```
 */
export function scoresToMarkdown(scores: Scores, language: Language = 'vi'): string {
  return tableToMarkdown(printed(gridOf(scores), language), (column) => column < 2)
}

/**
 * Scored points as an HTML table (bảng điểm).
 *
 * @example
 * ```ts
 * import { decision766, score, scoresToHtml } from 'cchc/scorecard'
 *
 * scoresToHtml(score(decision766, {}, { on: '2026-06-14' })).startsWith('<table lang="vi">') // true
 * ```
 */
export function scoresToHtml(scores: Scores, language: Language = 'vi'): string {
  return tableToHtml(printed(gridOf(scores), language), language, (column) => column === 1)
}

/**
 * A group of ranked units as rows for a spreadsheet (bảng xếp hạng), the header first.
 *
 * @example
 * ```ts
 * import { rankingToRows } from 'cchc/scorecard'
 *
 * rankingToRows({ group: null, of: 1, units: [{ unit: 'Xã A', points: 86.59, rank: 1 }] })[1] // [1, 'Xã A', 86.59, null, null]
 * ```
 */
export function rankingToRows(group: RankedGroup, language: Language = 'vi'): (string | number | null)[][] {
  return cellsOf(gridOfRanks(group), language)
}

/**
 * A group of ranked units as a Markdown table (bảng xếp hạng).
 *
 * @example
 * ```ts
 * import { rankingToMarkdown } from 'cchc/scorecard'
 *
 * const group = { group: null, of: 1, units: [{ unit: 'Xã A', points: 86.59, rank: 1 }] }
 * rankingToMarkdown(group).split('\n').at(-1) // '| 1 | Xã A | 86,59 |  |  |'
 * ```
 */
export function rankingToMarkdown(group: RankedGroup, language: Language = 'vi'): string {
  return tableToMarkdown(printed(gridOfRanks(group), language), (column) => column === 1)
}

/**
 * A group of ranked units as an HTML table (bảng xếp hạng).
 *
 * @example
 * ```ts
 * import { rankingToHtml } from 'cchc/scorecard'
 *
 * rankingToHtml({ group: null, of: 0, units: [] }).startsWith('<table') // true
 * ```
 */
export function rankingToHtml(group: RankedGroup, language: Language = 'vi'): string {
  return tableToHtml(printed(gridOfRanks(group), language), language, (column) => column === 1)
}
