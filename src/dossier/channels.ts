/**
 * Where a dossier came in: online (trực tuyến), at the counter (trực tiếp), by post (bưu chính công ích).
 *
 * @example
 * ```ts
 * import { channels } from 'cchc/dossier'
 *
 * channels // ['online', 'direct', 'postal']
 * ```
 */
export const channels = ['online', 'direct', 'postal'] as const
