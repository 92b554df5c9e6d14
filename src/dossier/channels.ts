/** Where a dossier came in: online (trực tuyến), at the counter (trực tiếp), by post (bưu chính công ích). */
export const channels = ['online', 'direct', 'postal'] as const
