import { parseFigure } from '../../notation/parse-figure.js'
import type { Figure } from '../../quantity/figure.js'
import { type Cells, labelOf, readCells, type SheetRows, type TableCell } from '../../table/cell.js'
import { headingLetters, isColumnNumbers } from '../../table/heading.js'
import { type IssueFacts, issueAt, type TableIssue } from '../../table/table-issue.js'
import { safeParseScorecard } from '../define-scorecard.js'
import { requireScorecard, type Scorecard } from '../ready-scorecard.js'
import { issueOfPoints, type PointsByCode } from '../score-source.js'
import type { Criterion, ScorecardDeclaration } from '../scorecard.js'

/** The columns of a scorecard in a sheet, by what their headings say; the first is how it is written. */
const headings = {
  code: ['Mã', 'STT', 'TT', 'Số TT', 'Mã tiêu chí', 'Code'],
  label: [
    'Tiêu chí',
    'Tiêu chí, tiêu chí thành phần',
    'Lĩnh vực, tiêu chí, tiêu chí thành phần',
    'Lĩnh vực/tiêu chí/tiêu chí thành phần',
    'Tên tiêu chí',
    'Nội dung',
    'Criterion',
  ],
  maximum: ['Điểm tối đa', 'Thang điểm', 'Điểm chuẩn', 'Maximum'],
  group: ['Thuộc nhóm', 'Nhóm', 'Group'],
  scoring: ['Cách chấm', 'Way'],
  self: ['Điểm tự đánh giá', 'Điểm tự chấm', 'Tự đánh giá', 'Tự chấm', 'Own points'],
  appraised: ['Điểm thẩm định', 'Thẩm định', 'Điểm đạt được', 'Points appraised'],
  survey: ['Điểm điều tra xã hội học', 'Điều tra xã hội học', 'Points of the survey'],
  english: ['Tên tiếng Anh', 'Name in English'],
  basis: ['Căn cứ (JSON)', 'Basis (JSON)'],
  inForce: ['Hiệu lực (JSON)', 'In force (JSON)'],
  note: ['Ghi chú (JSON)', 'Note (JSON)'],
} as const

type Column = keyof typeof headings
const givers = ['self', 'appraised', 'survey'] as const
/** What has no form of its own in a sheet stands there as JSON. */
const asJson = ['scoring', 'basis', 'inForce', 'note'] as const

const columnByLetters: ReadonlyMap<string, Column> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(headings).flatMap(([column, texts]) =>
    texts.map((text) => [headingLetters(text), column as Column] as const),
  ),
)

/** A scorecard read from a sheet, with the points that stand beside its criteria. */
export interface ScorecardRows {
  /** The card; `null` where the issues prevent it. */
  readonly scorecard: Scorecard | null
  /** The points that the unit gives itself (điểm tự chấm). */
  readonly self: PointsByCode
  /** The points appraised (điểm thẩm định). */
  readonly appraised: PointsByCode
  /** The points of a survey (điểm điều tra xã hội học). */
  readonly survey: PointsByCode
  /** What cannot be read; of a card whose parts do not fit together with paths in its declaration. */
  readonly issues: readonly TableIssue[]
}

/** What a sheet does not say of its card. */
export type ScorecardFacts = Omit<ScorecardDeclaration, 'criteria'>

/**
 * A scorecard as rows for a spreadsheet (bộ tiêu chí dạng bảng), the header first: a row for each criterion with the group in
 * which it lies, and as JSON its way of scoring, basis, dates of force and note. `scorecardFromRows` makes the same card of
 * them and of what the card says of itself (`declaration`).
 *
 * @example
 * ```ts
 * import { circular012018Agency, scorecardToRows } from 'cchc/scorecard'
 *
 * scorecardToRows(circular012018Agency)[1]?.slice(0, 3) // ['1', 'Thời gian thực hiện thủ tục hành chính', 2]
 * ```
 */
export function scorecardToRows(card: Scorecard): (string | number | null)[][] {
  requireScorecard(card)
  const columns: readonly Column[] = ['code', 'label', 'maximum', 'group', 'english', ...asJson]
  const rows = (criteria: readonly Criterion[], group: string | null): (string | number | null)[][] =>
    criteria.flatMap(({ code, label, maximum, children = [], ...rest }) => [
      [
        ...[code, label.vi, maximum, group, label.en],
        ...asJson.map((key) => (rest[key] === undefined ? null : JSON.stringify(rest[key]))),
      ],
      ...rows(children, code),
    ])
  return [columns.map((column) => headings[column][0]), ...rows(card.declaration.criteria, null)]
}

/**
 * Reads a scorecard as provinces keep it (đọc bộ tiêu chí từ bảng tính): code, criterion and maximum, and the points that the
 * unit gave itself, those appraised and those of a survey. A criterion lies in the group that the row names or, in a sheet
 * that names none, in that of its code (`1.2` in `1`); one without a way of scoring is scored by hand. Never throws: what
 * cannot be read comes back as issues with cells.
 *
 * @example
 * ```ts
 * import { scorecardFromRows } from 'cchc/scorecard'
 *
 * const rows = [
 *   ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự đánh giá'],
 *   ['1', 'Công tác chỉ đạo', 10, null],
 *   ['1.1', 'Kế hoạch', 6, '5,5'],
 *   ['1.2', 'Kiểm tra', 4, 4],
 * ]
 * const reading = scorecardFromRows(rows, {
 *   id: 'my-province',
 *   title: { vi: 'Chỉ số cải cách hành chính', en: 'PAR INDEX' },
 *   basis: { document: 'Quyết định của UBND tỉnh', confirmed: true },
 *   decimals: 2,
 * })
 * reading.self // { '1.1': 5.5, '1.2': 4 }
 * ```
 */
export function scorecardFromRows(rows: SheetRows, facts: ScorecardFacts): ScorecardRows {
  const { cells, issues: ofCells } = readCells(rows)
  const issues: TableIssue[] = [...ofCells]
  const points = { self: {}, appraised: {}, survey: {} } as Record<
    (typeof givers)[number],
    Record<string, Figure>
  >
  const header = findHeader(cells)
  if (header === undefined) {
    issues.push({
      path: ['rows'],
      code: 'other',
      detail: 'no-header',
      wanted: [headings.code[0], headings.label[0], headings.maximum[0]],
    })
    return { scorecard: null, ...points, issues }
  }
  const { row: first, columns } = header
  const found: Draft[] = []
  for (const [index, row] of cells.entries()) {
    if (index <= first || row.every((cell) => cell == null) || isColumnNumbers(row)) continue
    const cell = (column: Column): TableCell => row[columns[column] ?? -1] ?? null
    const refuse = (column: Column, issue: IssueFacts) =>
      issues.push(issueAt(index, columns[column] ?? 0, issue))
    const code = textOf(cell('code'))
    const label = textOf(cell('label'))
    // "Tổng điểm" has no code, or no label beside it where their cells are merged; notes have no maximum.
    if (isTotal(label ?? code) && (code === undefined || label === undefined || label === code)) continue
    if (code === undefined) {
      if (cell('code') !== null || typeof cell('maximum') === 'number')
        refuse('code', refusal('string', cell('code')))
      continue
    }
    // A header is repeated on each printed page.
    if (columnByLetters.get(headingLetters(code)) === 'code') continue
    const maximum = figureOf(cell('maximum'), (issue) => refuse('maximum', issue))
    if (label === undefined) refuse('label', { code: 'missing' })
    if (cell('maximum') === null) refuse('maximum', { code: 'missing' })
    // What a criterion can give is no estimate.
    if (maximum !== null && typeof maximum === 'object')
      refuse('maximum', { code: 'wrong-type', expected: ['number'], received: 'string' })
    const rest = Object.fromEntries(
      asJson.flatMap((column) => {
        const value = jsonOf(textOf(cell(column)), (issue) => refuse(column, issue))
        return value === undefined ? [] : [[column, value]]
      }),
    )
    if (label === undefined || typeof maximum !== 'number') continue
    found.push({
      code,
      label: { vi: label, en: textOf(cell('english')) ?? label },
      maximum,
      rest,
      children: [],
      group: textOf(cell('group')),
    })
    for (const giver of givers) {
      const given = figureOf(cell(giver), (issue) => refuse(giver, issue))
      if (given !== null) points[giver][code] = given
    }
  }
  const reading = safeParseScorecard({ ...facts, criteria: treeOf(found) })
  // What is missing because it could not be read is said once.
  if (issues.length > ofCells.length) return { scorecard: null, ...points, issues }
  return reading.success
    ? { scorecard: reading.scorecard, ...points, issues }
    : { scorecard: null, ...points, issues: [...issues, ...reading.issues] }
}

function findHeader(
  cells: Cells,
): { readonly row: number; readonly columns: Readonly<Partial<Record<Column, number>>> } | undefined {
  for (const [row, texts] of cells.entries()) {
    const columns: Partial<Record<Column, number>> = {}
    texts.forEach((cell, column) => {
      const known = typeof cell === 'string' ? columnByLetters.get(headingLetters(cell)) : undefined
      if (known !== undefined) columns[known] ??= column
    })
    const { code, label, maximum } = columns
    if (code !== undefined && label !== undefined && maximum !== undefined) return { row, columns }
  }
  return undefined
}

function textOf(given: TableCell): string | undefined {
  const cell = labelOf(given)
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : undefined
}

function isTotal(text: string | undefined): boolean {
  return text !== undefined && /^(?:tổng|cộng)(?: |$)/i.test(text)
}

/** What is said of a cell that is blank, or holds what is no value. */
function refusal(expected: string, cell: TableCell): IssueFacts {
  return cell === null || typeof cell !== 'object'
    ? { code: 'missing' }
    : { code: 'wrong-type', expected: [expected], received: cell.refused }
}

/** Points of a cell; `null` where there are none, or they cannot be read. */
function figureOf(cell: TableCell, refuse: (issue: IssueFacts) => void): Figure | null {
  if (cell === null) return cell
  if (typeof cell === 'number') {
    const issue = issueOfPoints(cell, [])
    if (issue === undefined) return cell
    const { path: _, ...facts } = issue
    refuse(facts)
    return null
  }
  if (typeof cell !== 'string') {
    refuse(refusal('number', cell))
    return null
  }
  const reading = parseFigure(cell)
  if (reading.ok) return reading.value
  refuse({ code: 'unreadable', notation: reading.issue })
  return null
}

function jsonOf(text: string | undefined, refuse: (issue: IssueFacts) => void): unknown {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text)
  } catch {
    refuse({ code: 'wrong-format', format: 'JSON' })
    return undefined
  }
}

/** A criterion before it is judged. */
interface Draft extends Pick<Criterion, 'code' | 'label' | 'maximum'> {
  /** What else its row says of it, as it stands there. */
  readonly rest: Readonly<Record<string, unknown>>
  readonly children: Draft[]
  readonly group: string | undefined
}

function treeOf(found: readonly Draft[]): readonly unknown[] {
  const byCode = new Map(found.map((each) => [each.code, each]))
  const namesGroups = found.some(({ group }) => group !== undefined)
  const top: Draft[] = []
  for (const each of found) {
    const { code, group } = each
    const whole = byCode.get((namesGroups ? group : code.slice(0, Math.max(0, code.lastIndexOf('.')))) ?? '')
    if (whole === undefined || whole === each) top.push(each)
    else whole.children.push(each)
  }
  const plain = ({ rest, children, group: _, ...each }: Draft): object =>
    children.length > 0
      ? { ...each, ...rest, children: children.map(plain) }
      : { ...each, scoring: { way: 'manual' }, ...rest }
  return top.map(plain)
}
