/** The sums of the columns that `printedRows` gives, as data. */
export const printedRelations = [
  {
    id: 'balance',
    whole: 'received.total',
    parts: ['resolved.total', 'inProgress.total', 'returned', 'withdrawn'],
  },
  {
    id: 'received-total',
    whole: 'received.total',
    parts: ['received.online', 'received.directOrPostal', 'received.carriedOver'],
  },
  {
    id: 'resolved-total',
    whole: 'resolved.total',
    parts: ['resolved.early', 'resolved.onTime', 'resolved.late'],
  },
  { id: 'in-progress-total', whole: 'inProgress.total', parts: ['inProgress.inTime', 'inProgress.overdue'] },
]
