/** How a dossier ended: resolved (đã giải quyết), returned (trả lại, từ chối), withdrawn (rút). */
export const outcomeKinds = ['resolved', 'returned', 'withdrawn'] as const
