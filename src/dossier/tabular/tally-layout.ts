import type { InputIssue } from '../../check/input-issue.js'
import { aCount, anObject, aText, listOf, objectOf, oneOf, type Shape } from '../../check/require-parsed.js'
import type { Text } from '../../notation/language.js'
import { countingPolicies } from '../counting-policy.js'
import type { TallyFigure } from '../tally.js'
import { tallyFigureKeys, tallyIndicators } from '../tally-model.js'
import { type TallyTable, walkTallyRows } from '../tally-table.js'

/** A column of a table of tallies (cột của biểu): what its cells hold, and how it is headed. */
export interface TallyColumn {
  /** The number that the form prints under the heading: 3 for "(3)". */
  readonly number: number
  /**
   * A count of the tally; or `ordinal`, the running number (STT); `label`, the field or unit; `remark`, a text
   * that is not read (Ghi chú). No two columns of a layout hold the same.
   */
  readonly holds: TallyFigure | 'ordinal' | 'label' | 'remark'
  /** The headings as printed, the outermost group first, the column's own last. */
  readonly headings: readonly [string, ...string[]]
}

/**
 * The columns of a table of tallies (mẫu biểu) from left to right, as data. A province that prints a table of its
 * own describes it with this type; `tallyLayouts` has the known ones.
 *
 * @example
 * ```ts
 * import { type TallyLayout, tallyTableFromRows } from 'cchc/dossier'
 *
 * const layout: TallyLayout = {
 *   id: 'short',
 *   title: { vi: 'Biểu rút gọn', en: 'Short table' },
 *   columns: [
 *     { number: 1, holds: 'label', headings: ['Lĩnh vực'] },
 *     { number: 2, holds: 'resolved.punctual', headings: ['Đã giải quyết', 'Đúng và trước hạn'] },
 *     { number: 3, holds: 'resolved.late', headings: ['Đã giải quyết', 'Quá hạn'] },
 *   ],
 * }
 * tallyTableFromRows(
 *   [['Lĩnh vực', 'Đã giải quyết', null], [null, 'Đúng và trước hạn', 'Quá hạn'], ['Hộ tịch', '1.286', 2]],
 *   { layout },
 * ).table // { rows: [{ label: 'Hộ tịch', resolved: { punctual: 1286, late: 2 } }] }
 * ```
 */
export interface TallyLayout {
  readonly id: string
  readonly title: Text
  /**
   * The counting policy (`countingPolicies`) whose tallies the columns can hold without losing a class; absent: any, as
   * far as its classes have columns.
   */
  readonly policy?: keyof typeof countingPolicies
  /** The columns, from left to right. */
  readonly columns: readonly TallyColumn[]
}

/** A layout as a caller gives it. @internal */
export const layoutShape = /* @__PURE__ */ objectOf(
  {
    id: aText,
    title: anObject,
    policy: /* @__PURE__ */ oneOf(/* @__PURE__ */ Object.keys(countingPolicies)),
    columns: /* @__PURE__ */ listOf(
      /* @__PURE__ */ objectOf(
        {
          number: aCount,
          holds: /* @__PURE__ */ oneOf([...tallyFigureKeys, 'ordinal', 'label', 'remark']),
          headings: /* @__PURE__ */ listOf(aText),
        } satisfies Readonly<Record<keyof TallyColumn, Shape>>,
        ['number', 'holds', 'headings'],
      ),
    ),
  } satisfies Readonly<Record<keyof TallyLayout, Shape>>,
  ['columns'],
)

const received = 'Số hồ sơ nhận giải quyết'
const receivedInForm = 'Số hồ sơ nhận giải quyết (tiếp nhận)'
const resolved = 'Số lượng hồ sơ đã giải quyết'
const inProgress = 'Số lượng hồ sơ đang giải quyết'

/**
 * The known layouts of a table of tallies (mẫu biểu số liệu hồ sơ).
 *
 * - `formII06a`: form II.06a of Circular 02/2017/TT-VPCP and Circular 01/2020/TT-VPCP, 13 columns. The total
 *   received has what was carried over in it: (3) = (4) + (5) + (6). It has no column for dossiers returned, withdrawn or
 *   without a due day, so it needs tallies counted by the policy `formII06a`.
 * - `tenColumns`: the table that communes print from their portal: received and resolved, nothing in progress
 *   (the report of Bình Dương township on seven months of 2024).
 *
 * @example
 * ```ts
 * import { tallyLayouts } from 'cchc/dossier'
 *
 * tallyLayouts.formII06a.columns.length // 13
 * ```
 */
export const tallyLayouts = {
  formII06a: {
    id: 'II.06a',
    title: {
      vi: 'Biểu II.06a: tình hình, kết quả giải quyết TTHC',
      en: 'Form II.06a: state and results of settling administrative procedures',
    },
    policy: 'formII06a',
    columns: [
      { number: 1, holds: 'ordinal', headings: ['STT'] },
      { number: 2, holds: 'label', headings: ['Lĩnh vực, công việc giải quyết theo cấp'] },
      { number: 3, holds: 'received.total', headings: [receivedInForm, 'Tổng số'] },
      {
        number: 4,
        holds: 'received.online',
        headings: [receivedInForm, 'Trong đó', 'Trực tuyến'],
      },
      {
        number: 5,
        holds: 'received.directOrPostal',
        headings: [receivedInForm, 'Trong đó', 'Trực tiếp, dịch vụ bưu chính'],
      },
      { number: 6, holds: 'received.carriedOver', headings: [receivedInForm, 'Từ kỳ trước'] },
      { number: 7, holds: 'resolved.total', headings: [resolved, 'Tổng số'] },
      { number: 8, holds: 'resolved.early', headings: [resolved, 'Trước hạn'] },
      { number: 9, holds: 'resolved.onTime', headings: [resolved, 'Đúng hạn'] },
      { number: 10, holds: 'resolved.late', headings: [resolved, 'Quá hạn'] },
      { number: 11, holds: 'inProgress.total', headings: [inProgress, 'Tổng số'] },
      { number: 12, holds: 'inProgress.inTime', headings: [inProgress, 'Trong hạn'] },
      { number: 13, holds: 'inProgress.overdue', headings: [inProgress, 'Quá hạn'] },
    ],
  },
  tenColumns: {
    id: 'ten-columns',
    title: {
      vi: 'Biểu mười cột: hồ sơ nhận giải quyết và đã giải quyết',
      en: 'Table of ten columns: dossiers received and resolved',
    },
    columns: [
      { number: 1, holds: 'ordinal', headings: ['STT'] },
      { number: 2, holds: 'label', headings: ['Lĩnh vực'] },
      { number: 3, holds: 'received.total', headings: [received, 'Tổng số'] },
      { number: 4, holds: 'received.online', headings: [received, 'Tiếp nhận trực tuyến'] },
      { number: 5, holds: 'received.direct', headings: [received, 'Tiếp nhận trực tiếp'] },
      { number: 6, holds: 'received.carriedOver', headings: [received, 'Tồn kỳ trước'] },
      { number: 7, holds: 'resolved.total', headings: ['Hồ sơ đã giải quyết', 'Tổng số'] },
      { number: 8, holds: 'resolved.early', headings: ['Hồ sơ đã giải quyết', 'Sớm hạn'] },
      { number: 9, holds: 'resolved.onTime', headings: ['Hồ sơ đã giải quyết', 'Đúng hạn'] },
      { number: 10, holds: 'resolved.late', headings: ['Hồ sơ đã giải quyết', 'Trễ hạn'] },
    ],
  },
} as const satisfies Readonly<Record<string, TallyLayout>>

/**
 * The figures that a table reports and a layout has no column for (số liệu không có cột), so that printing it in
 * that layout would lose them. Published rates have a column in no layout.
 *
 * @example
 * ```ts
 * import { figuresOutsideLayout, tallyLayouts } from 'cchc/dossier'
 *
 * figuresOutsideLayout({ rows: [{ label: 'Hộ tịch', withdrawn: 1 }] }, tallyLayouts.formII06a) // ['withdrawn']
 * ```
 */
export function figuresOutsideLayout(table: TallyTable, layout: TallyLayout): readonly TallyFigure[] {
  const tallies = [...[...walkTallyRows(table)].map(({ row }) => row), ...(table.total ? [table.total] : [])]
  return tallyFigureKeys.filter(
    (figure) =>
      !layout.columns.some(({ holds }) => holds === figure) &&
      tallies.some((tally) => tallyIndicators[figure].read(tally) != null),
  )
}

/** The classes that a policy tells apart: without a column for one its dossiers are missing in the sums of the table. */
const classesApart = [
  'returned',
  'withdrawn',
  'resolved.withoutDeadline',
  'inProgress.awaitingSupplement',
  'inProgress.withoutDeadline',
] as const satisfies readonly TallyFigure[]

/** Tells of each class of dossiers that a layout has no column for, at the first row that has some. @internal */
export function reportLostFigures(
  table: TallyTable,
  layout: TallyLayout,
  onIssue: ((issue: InputIssue) => void) | undefined,
): void {
  if (onIssue === undefined) return
  const rows = [...walkTallyRows(table), ...(table.total ? [{ row: table.total, path: ['total'] }] : [])]
  for (const figure of classesApart) {
    if (layout.columns.some(({ holds }) => holds === figure)) continue
    const lost = rows.find(({ row }) => tallyIndicators[figure].read(row))
    if (lost === undefined) continue
    onIssue({
      path: [...lost.path, ...figure.split('.')],
      code: 'inconsistent',
      reason: 'figures-outside-layout',
    })
  }
}
