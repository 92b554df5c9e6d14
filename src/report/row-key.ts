import { normalizeText } from '../notation/normalize-text.js'

/** What a row of a table says of itself beside its figures. */
export interface RowNames {
  readonly label?: string | null
  /** Of online filing: the level of the service. */
  readonly serviceLevel?: string | null
  /** Of payments: what is paid. */
  readonly purpose?: string | null
}

/** The names of a row, in the order of a table. */
export const rowNames = ['label', 'serviceLevel', 'purpose'] as const satisfies readonly (keyof RowNames)[]

const wordsOfNames: Readonly<Record<string, string>> = {
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
 * What rows of the same field or unit have in common in the tables of several reports, however they are written;
 * `undefined` of a row without a name, which has no like.
 * @internal
 */
export function rowKey(row: RowNames): string | undefined {
  const names = rowNames.map((name) => normalizeText(row[name] ?? '').toLowerCase())
  return names.every((name) => name === '') ? undefined : JSON.stringify(names)
}
