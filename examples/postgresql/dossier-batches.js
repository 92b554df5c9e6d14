/**
 * One page of dossiers in the shape that is counted. Days are asked for as text: drivers make a `Date` of them, which
 * is another day in another time zone. A code that is not listed becomes NULL, which the tally names as an issue.
 */
const page = `
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
    SELECT json_agg(json_build_object('from', tu_ngay::text, 'to', den_ngay::text) ORDER BY tu_ngay)
    FROM cho_bo_sung WHERE cho_bo_sung.ma_ho_so = ho_so.ma_ho_so
  ) AS pauses
FROM ho_so
WHERE ma_ho_so > $1
  AND ngay_tiep_nhan <= $3::date AND (ngay_ket_thuc IS NULL OR ngay_ket_thuc >= $2::date)
ORDER BY ma_ho_so
LIMIT $4`

/**
 * Reads the dossiers that concern a period, page after page by their key, so that memory holds one page. One
 * transaction, so that all pages see the same state of the table.
 */
export async function* dossierBatches(database, period, size = 1000) {
  await database.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    let last = ''
    while (true) {
      const { rows } = await database.query(page, [last, period.from, period.to, size])
      if (rows.length > 0) yield rows
      if (rows.length < size) return
      last = rows.at(-1).id
    }
  } finally {
    await database.query('COMMIT')
  }
}
