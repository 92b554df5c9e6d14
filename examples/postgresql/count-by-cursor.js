import { tallyDossierStream } from 'cchc'

/**
 * The dossiers in the shape that is counted. Days are asked for as text: drivers make a `Date` of them, which is another day
 * in another time zone. A code that is not listed becomes NULL, which the tally names as an issue.
 */
const cursor = `
DECLARE dossiers NO SCROLL CURSOR FOR
SELECT
  ma_ho_so AS id,
  linh_vuc AS field,
  CASE kenh WHEN 'OL' THEN 'online' WHEN 'TT' THEN 'direct' WHEN 'BC' THEN 'postal' END AS channel,
  ngay_tiep_nhan::text AS "receivedOn",
  ngay_hen_tra::text AS "dueOn",
  CASE WHEN ngay_ket_thuc IS NOT NULL THEN json_build_object(
    'kind', CASE ket_qua WHEN 'XONG' THEN 'resolved' WHEN 'TRA' THEN 'returned' WHEN 'RUT' THEN 'withdrawn' END,
    'on', ngay_ket_thuc::text
  ) END AS outcome,
  (
    SELECT json_agg(json_build_object('from', tu_ngay::text, 'to', den_ngay::text))
    FROM cho_bo_sung WHERE cho_bo_sung.ma_ho_so = ho_so.ma_ho_so
  ) AS pauses
FROM ho_so
WHERE ngay_tiep_nhan <= $2::date AND (ngay_ket_thuc IS NULL OR ngay_ket_thuc >= $1::date)`

/** Reads what a cursor gives, 5,000 rows at a time: one plan, one state of the table, and memory for 5,000 rows. */
async function* dossierBatches(database, { from, to }) {
  await database.query('BEGIN READ ONLY')
  try {
    await database.query(cursor, [from, to])
    while (true) {
      const { rows } = await database.query('FETCH 5000 FROM dossiers')
      if (rows.length === 0) return
      yield rows
    }
  } finally {
    await database.query('COMMIT')
  }
}

/** Counts in this process, where a dossier's shape is more than tables, columns and codes can say. */
export async function countByCursor(database, options) {
  return tallyDossierStream(dossierBatches(database, options.period), options)
}
