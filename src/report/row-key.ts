import { nameKey } from '../notation/name-key.js'

/** What a row of a table says of itself beside its figures. */
export interface RowNames {
  readonly label?: string | null
  /** Of ratings: the field. */
  readonly field?: string | null
  /** Of legal documents: their type. */
  readonly type?: string | null
  /** Of legal documents: the level that issues them. */
  readonly level?: string | null
  /** Of online filing: the level of the service. */
  readonly serviceLevel?: string | null
  /** Of payments: what is paid. */
  readonly purpose?: string | null
}

/** The names of a row, in the order of a table. */
export const rowNames = [
  'label',
  'field',
  'type',
  'level',
  'serviceLevel',
  'purpose',
] as const satisfies readonly (keyof RowNames)[]

const wordsOfNames: Readonly<Record<string, string>> = {
  central: 'trung ương',
  province: 'cấp tỉnh',
  district: 'cấp huyện',
  commune: 'cấp xã',
  full: 'toàn trình',
  partial: 'một phần',
  'level-4': 'mức độ 4',
  'level-3': 'mức độ 3',
  fees: 'phí, lệ phí',
  taxes: 'thuế, lệ phí trước bạ',
}

/**
 * The names of a row for people, in the order of a table: what the model has codes for is said in Vietnamese.
 * @internal
 */
export function wordsOfRow(row: RowNames): readonly string[] {
  return rowNames.flatMap((name) => {
    const written = row[name]
    if (written == null) return []
    return name !== 'label' && Object.hasOwn(wordsOfNames, written)
      ? (wordsOfNames[written] as string)
      : written
  })
}

/**
 * What a row has in common with those of the same field or unit in other tables, however they are written: its names and
 * those of the sections that it lies in, the outermost first.
 * @internal
 */
export function rowKey(rows: readonly RowNames[]): string {
  return JSON.stringify(rows.map((row) => rowNames.map((name) => (row[name] ? nameKey(row[name]) : ''))))
}

/**
 * Whether a row says what it is of: one that does not has no like.
 * @internal
 */
export function isNamed(row: RowNames): boolean {
  return rowNames.some((name) => row[name] != null && nameKey(row[name]) !== '')
}
