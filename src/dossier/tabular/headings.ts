import type { Cells } from '../../table/cell.js'
import { headingLetters } from '../../table/heading.js'
import { tallyIndicators } from '../tally-model.js'
import type { TallyColumn, TallyLayout } from './tally-layout.js'

/**
 * Words that mean the same over a column of dossier counts; those of a line are taken for one another. The words of a
 * layout need not be here. "Trực tiếp" (at the counter) and "Trực tiếp, dịch vụ bưu chính" (and by post) are different
 * figures, and so are "Đúng hạn" and "Đúng và trước hạn".
 */
const headingSynonyms: readonly (readonly string[])[] = [
  ['STT', 'TT', 'Số TT', 'Số thứ tự'],
  [
    'Lĩnh vực',
    'Tên lĩnh vực',
    'Lĩnh vực giải quyết',
    'Lĩnh vực, công việc',
    'Lĩnh vực, công việc giải quyết',
    'Lĩnh vực, công việc giải quyết theo cấp',
    'Lĩnh vực TTHC',
    'Đơn vị',
    'Tên đơn vị',
    'Cơ quan, đơn vị',
  ],
  ['Ghi chú', 'Chú thích'],
  ['Tổng số hồ sơ tiếp nhận', 'Tổng số tiếp nhận', 'Tổng hồ sơ tiếp nhận', 'Tổng tiếp nhận'],
  ['Tổng số', 'Tổng', 'Tổng cộng', 'Cộng', 'Tổng số hồ sơ'],
  [
    'Số hồ sơ nhận giải quyết',
    'Số hồ sơ nhận giải quyết (tiếp nhận)',
    'Số lượng hồ sơ nhận giải quyết',
    'Hồ sơ nhận giải quyết',
    'Số lượng hồ sơ tiếp nhận',
    'Số hồ sơ tiếp nhận',
    'Hồ sơ tiếp nhận',
    'Tiếp nhận',
  ],
  ['Trực tuyến', 'Trực tuyến (trong đó)', 'Tiếp nhận trực tuyến', 'Nộp trực tuyến', 'Qua mạng'],
  ['Trực tiếp', 'Tiếp nhận trực tiếp', 'Nộp trực tiếp'],
  [
    'Trực tiếp, dịch vụ bưu chính',
    'Trực tiếp, dịch vụ bưu chính (trong đó)',
    'Trực tiếp, dịch vụ bưu chính công ích',
    'Trực tiếp và dịch vụ bưu chính',
    'Trực tiếp, bưu chính',
    'Trực tiếp, BCCI',
    'Trực tiếp hoặc qua bưu chính',
    'Trực tiếp hoặc qua dịch vụ bưu chính công ích',
  ],
  ['Từ kỳ trước', 'Kỳ trước', 'Tồn kỳ trước', 'Kỳ trước chuyển sang', 'Từ kỳ trước chuyển sang'],
  [
    'Số lượng hồ sơ đã giải quyết',
    'Số hồ sơ đã giải quyết',
    'Hồ sơ đã giải quyết',
    'Đã giải quyết',
    'Tổng số hồ sơ đã giải quyết',
    'Tổng số đã giải quyết',
    'Tổng đã giải quyết',
    'Số đã giải quyết',
    'Hồ sơ đã xử lý',
    'Đã xử lý',
  ],
  ['Trước hạn', 'Sớm hạn'],
  ['Đúng hạn', 'Đúng hạn (gồm cả trả lại/xin rút)'],
  ['Đúng và trước hạn', 'Trước và đúng hạn', 'Trước hạn và đúng hạn', 'Trước hạn, đúng hạn'],
  ['Quá hạn', 'Qúa hạn', 'Trễ hạn', 'Chậm hạn'],
  [
    'Số lượng hồ sơ đang giải quyết',
    'Số hồ sơ đang giải quyết',
    'Hồ sơ đang giải quyết',
    'Đang giải quyết',
    'Tổng số hồ sơ đang giải quyết',
    'Tổng số đang giải quyết',
    'Tổng đang giải quyết',
    'Số đang giải quyết',
    'Hồ sơ đang xử lý',
    'Đang xử lý',
  ],
  ['Trong hạn', 'Trong hạn (gồm cả chờ bổ sung)', 'Chưa đến hạn', 'Còn hạn'],
]

/** What narrow headings shorten. */
const inFull: Readonly<Record<string, string>> = { HS: 'hồ sơ', GQ: 'giải quyết' }

const canonical: ReadonlyMap<string, string> = /* @__PURE__ */ buildCanonical()

function buildCanonical(): ReadonlyMap<string, string> {
  return new Map(
    headingSynonyms.flatMap((words) =>
      words.map((word) => [headingLetters(word), headingLetters(words[0] ?? '')]),
    ),
  )
}

/** What a heading says: its letters, the same for synonyms and in short. Empty for what is no heading. @internal */
export function headingKey(text: string): string {
  const letters = headingLetters(
    text.replace(/(?<!\p{L})(?:HS|GQ)(?!\p{L})/gu, (short) => inFull[short] ?? short),
  )
  return canonical.get(letters) ?? letters
}

/** The key of "of which", which groups columns without saying what they count. */
const connective = /* @__PURE__ */ headingKey('Trong đó')

/** How a column of a layout is known: by its own heading within a group, or by a heading that says it all. @internal */
export interface ColumnKeys {
  readonly column: TallyColumn
  readonly own: string
  readonly groups: readonly string[]
  /** Headings that need no group: "Hồ sơ giải quyết quá hạn". */
  readonly whole: readonly string[]
  /** Whether no other figure has the same heading of its own, in any layout that the sheet may have. */
  readonly isUnique: boolean
}

/** The keys by which the columns of a layout are found in a sheet that may have any of `layouts`. @internal */
export function layoutKeys({ columns }: TallyLayout, layouts: readonly TallyLayout[]): readonly ColumnKeys[] {
  const figures = layouts.flatMap((layout) => layout.columns).filter(isFigure)
  const holdersOf = (own: string) =>
    new Set(figures.filter((each) => ownKey(each) === own).map(({ holds }) => holds))
  return columns.map((column) => {
    const own = ownKey(column)
    const groups = column.headings.slice(0, -1).map(headingKey).filter(saysSomething)
    const whole = [
      ...(isFigure(column) ? [headingKey(tallyIndicators[column.holds].label.vi)] : []),
      headingKey(column.headings.join(' ')),
      headingKey(`${column.headings[0]} ${column.headings.at(-1)}`),
      // What is received may be all, or of the period only.
      ...(/^(?:resolved|inProgress)\.total$/.test(column.holds) ? groups : []),
    ]
    return { column, own, groups, whole, isUnique: holdersOf(own).size === 1 }
  })
}

function ownKey({ headings }: TallyColumn): string {
  return headingKey(headings.at(-1) ?? '')
}

function saysSomething(key: string): boolean {
  return key !== '' && key !== connective
}

function isFigure<Column extends TallyColumn>(
  column: Column,
): column is Column & { readonly holds: keyof typeof tallyIndicators } {
  return Object.hasOwn(tallyIndicators, column.holds)
}

/** Every key that a header of one of the layouts can have. @internal */
export function knownKeys(layouts: readonly (readonly ColumnKeys[])[]): ReadonlySet<string> {
  const keys = layouts.flat().flatMap(({ own, groups, whole }) => [own, ...groups, ...whole])
  return new Set([...keys, connective].filter((key) => key !== ''))
}

/**
 * The column of a layout that the headings of a sheet's column name. A column's own heading counts within its group, so
 * that "Quá hạn" is late or overdue; without any group it counts if no other figure has it. @internal
 */
export function matchHeading(
  { own, groups, headings }: SheetColumn,
  columns: readonly ColumnKeys[],
): ColumnKeys | undefined {
  if (own === '') return undefined
  const isRate = headings.some((heading) => /%|(?<!\p{L})t[ỷỉ] lệ/iu.test(heading))
  return columns.find((keys) => {
    const { holds } = keys.column
    if (isRate && isFigure(keys.column)) return false
    if (keys.own === own && (holds === 'ordinal' || holds === 'label' || holds === 'remark')) return true
    if (keys.whole.includes(own)) return keys.groups.length > 0 || groups.length === 0
    if (keys.own !== own) return false
    if (keys.groups.length === 0 || groups.length === 0) return groups.length === 0 && keys.isUnique
    return groups.some((group) => keys.groups.includes(group))
  })
}

/** A column of a sheet under a header, with its headings, the outermost first, and the row of its own. @internal */
export interface SheetColumn {
  readonly index: number
  readonly headings: readonly string[]
  readonly row: number
  /** The key of its own heading; empty if there is none. */
  readonly own: string
  /** The keys of the groups that it is in. */
  readonly groups: readonly string[]
}

/**
 * The columns of a sheet by the header rows from `first` to `last`. A group heading that a library gives only for the
 * first of its merged cells reaches over the blank cells to its right; the cells below a column's own heading are blank
 * or repeat it. @internal
 */
export function sheetColumns(
  cells: Cells,
  first: number,
  last: number,
  keyOf: (heading: string) => string,
): readonly SheetColumn[] {
  const rows = cells.slice(first, last + 1)
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const reaching = rows.map(() => '')
  return Array.from({ length: width }, (_, index) => {
    const texts = rows.map((row) => headingText(row[index]))
    const depth = texts.reduce((deepest, text, level) => (text === '' ? deepest : level), -1)
    const reached = texts.slice(0, depth + 1).map((text, level) => text || (reaching[level] ?? ''))
    const headings = reached.filter((text) => text !== '')
    const own = keyOf(headings.at(-1) ?? '')
    const groups = headings.slice(0, -1).map(keyOf)
    for (const [level, text] of texts.entries()) if (text !== '') reaching[level] = text
    return {
      index,
      headings,
      row: first + Math.max(depth, 0),
      own,
      // A cell merged downwards repeats its text in each row.
      groups: groups.filter((key) => key !== '' && key !== connective && key !== own),
    }
  })
}

function headingText(cell: Cells[number][number]): string {
  return typeof cell === 'string' ? cell : ''
}
