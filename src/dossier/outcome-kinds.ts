/**
 * How a dossier ended: resolved (đã giải quyết), returned (trả lại, từ chối), withdrawn (rút).
 *
 * @example
 * ```ts
 * import { outcomeKinds } from 'cchc/dossier'
 *
 * outcomeKinds // ['resolved', 'returned', 'withdrawn']
 * ```
 */
export const outcomeKinds = ['resolved', 'returned', 'withdrawn'] as const
