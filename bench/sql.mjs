/**
 * Question 9: how much faster than getting the rows out is counting where they lie, in PostgreSQL, and what does the
 * statement that the library makes cost beside one written by hand for the same policy? It takes a server:
 *
 *   bash scripts/with-database-servers.sh node bench/run.mjs sql
 *
 * with DOSSIERS=5000000 before it for as many dossiers; a million unless said.
 */
import pg from 'pg'
import { tallyDossierStream } from '../dist/node/dossier/index.js'
import { talliesFromRows, tallyQuery, workingDayRows } from '../dist/node/dossier/sql/index.js'
import { answer } from './answer.mjs'
import { assertSame } from './assert-same.mjs'
import { measure } from './measure.mjs'

/** @typedef {pg.Client & { connection: { stream: import('node:net').Socket } }} Client */

const dossiers = Number(process.env.DOSSIERS ?? 1_000_000)
const period = { from: '2024-01-01', to: '2024-06-30' }
const source = {
  table: 'ho_so',
  id: 'ma',
  field: 'linh_vuc',
  channel: { column: 'kenh', codes: /** @type {const} */ ({ OL: 'online', TT: 'direct', BC: 'postal' }) },
  receivedOn: 'nhan',
  dueOn: 'hen',
  outcome: {
    on: 'xong',
    kind: {
      column: 'ket_qua',
      codes: /** @type {const} */ ({ XONG: 'resolved', TRA: 'returned', RUT: 'withdrawn' }),
    },
  },
  pauses: { table: 'cho', dossier: 'ma', from: 'tu', to: 'den' },
}
const query = tallyQuery({ dialect: 'postgresql', source, period, by: 'field' })

/**
 * Opens a database of its own with every so many-th dossier: ten months about the period, 5 % without a due day, 6 % that
 * waited for a supplement, a seventh still open.
 *
 * @param {string} name
 * @param {{ first?: number, step?: number }} [of]
 */
async function databaseWith(name, { first = 1, step = 1 } = {}) {
  const server = { host: '127.0.0.1', port: Number(process.env.POSTGRESQL_PORT), user: 'postgres' }
  const main = new pg.Client({ ...server, database: 'postgres' })
  await main.connect()
  await main.query(`CREATE DATABASE ${name}`)
  await main.end()
  const client = /** @type {Client} */ (new pg.Client({ ...server, database: name }))
  await client.connect()
  await client.query(`
    CREATE TABLE ho_so AS
    SELECT 'HS' || lpad(n::text, 9, '0') AS ma, 'Lĩnh vực ' || (1 + (hashint4(n) & 1023) % 30) AS linh_vuc,
      (ARRAY['OL', 'OL', 'OL', 'TT', 'BC'])[1 + (hashint4(n + 1) & 1023) % 5] AS kenh,
      nhan, CASE WHEN n % 20 > 0 THEN nhan + 1 + (hashint4(n + 3) & 1023) % 30 END AS hen,
      CASE WHEN n % 7 > 0 THEN nhan + 16 + (hashint4(n + 4) & 1023) % 35 END AS xong,
      CASE WHEN n % 7 > 0 THEN CASE WHEN n % 33 = 1 THEN 'TRA' WHEN n % 34 = 1 THEN 'RUT' ELSE 'XONG' END END AS ket_qua
    FROM generate_series(${first}, ${dossiers}, ${step}) n,
      LATERAL (SELECT DATE '2023-10-01' + (hashint4(n + 2) & 65535) % 300 AS nhan) received;
    CREATE TABLE cho AS
    SELECT ma, nhan + 1 + (hashtext(ma) & 3) AS tu,
      CASE WHEN hashtext(ma || 'x') & 3 > 0 THEN nhan + 6 + (hashtext(ma) & 7) WHEN xong IS NOT NULL THEN nhan + 15 END AS den
    FROM ho_so WHERE hashtext(ma || 'y') & 15 = 0;
    ALTER TABLE ho_so ADD PRIMARY KEY (ma);
    CREATE INDEX ON cho (ma)`)
  await client.query('VACUUM (ANALYZE) ho_so')
  await client.query('VACUUM (ANALYZE) cho')
  return client
}

/** @param {Client} client */
async function rowsOf(client) {
  const { rows } = await client.query(query.sql, /** @type {unknown[]} */ ([...query.parameters]))
  return rows
}

/** What this policy counts, for tables whose days and codes are all right and whose dossiers waited once at most. */
const byHand = `
WITH waited AS (
  SELECT ho_so.*, tu, coalesce(den, 'infinity') AS den,
    least(coalesce(xong, '2024-06-30'), DATE '2024-06-30') AS seen, coalesce(xong <= '2024-06-30', FALSE) AS ended
  FROM ho_so LEFT JOIN cho USING (ma)
  WHERE nhan <= '2024-06-30' AND (xong IS NULL OR xong >= '2024-01-01')
), ranked AS (
  SELECT *, tu <= hen AND den <= seen AS moves,
    ($1::int[])[nhan - DATE '2018-12-31'] AS nhan_rank, ($1::int[])[hen - DATE '2018-12-31'] AS hen_rank
  FROM waited
), dossiers AS (
  SELECT linh_vuc, kenh, nhan, ket_qua, seen, ended, NOT ended AND tu <= seen AND den > seen AND (hen IS NULL OR tu <= hen) AS awaiting,
    CASE
      WHEN moves IS NOT TRUE THEN hen
      WHEN hen_rank <= nhan_rank THEN den
      ELSE DATE '1970-01-01' + ($2::int[])[($1::int[])[den - DATE '2018-12-31'] + hen_rank - nhan_rank]
    END AS due
  FROM ranked
)
SELECT linh_vuc,
  count(*) FILTER (WHERE nhan < '2024-01-01') AS carried_over,
  count(*) FILTER (WHERE nhan >= '2024-01-01' AND kenh = 'OL') AS online,
  count(*) FILTER (WHERE nhan >= '2024-01-01' AND kenh = 'TT') AS direct,
  count(*) FILTER (WHERE nhan >= '2024-01-01' AND kenh = 'BC') AS postal,
  count(*) FILTER (WHERE ended AND ket_qua = 'TRA') AS returned,
  count(*) FILTER (WHERE ended AND ket_qua = 'RUT') AS withdrawn,
  count(*) FILTER (WHERE ended AND ket_qua = 'XONG' AND due IS NULL) AS without_deadline,
  count(*) FILTER (WHERE ended AND ket_qua = 'XONG' AND due < seen) AS late,
  count(*) FILTER (WHERE ended AND ket_qua = 'XONG' AND due > seen) AS early,
  count(*) FILTER (WHERE ended AND ket_qua = 'XONG' AND due = seen) AS on_time,
  count(*) FILTER (WHERE awaiting) AS awaiting,
  count(*) FILTER (WHERE NOT ended AND awaiting IS NOT TRUE AND due IS NULL) AS open_without_deadline,
  count(*) FILTER (WHERE NOT ended AND awaiting IS NOT TRUE AND due < seen) AS overdue,
  count(*) FILTER (WHERE NOT ended AND awaiting IS NOT TRUE AND due >= seen) AS in_time
FROM dossiers GROUP BY linh_vuc`
const calendar = workingDayRows()
const working = [
  calendar.map(({ working_days }) => working_days),
  calendar.filter(({ is_working }) => is_working === 1).map(({ day }) => day),
]

const columns = `ma AS id, linh_vuc AS field,
  CASE kenh WHEN 'OL' THEN 'online' WHEN 'TT' THEN 'direct' WHEN 'BC' THEN 'postal' END AS channel,
  nhan::text AS "receivedOn", hen::text AS "dueOn",
  CASE WHEN xong IS NOT NULL THEN json_build_object(
    'kind', CASE ket_qua WHEN 'XONG' THEN 'resolved' WHEN 'TRA' THEN 'returned' WHEN 'RUT' THEN 'withdrawn' END,
    'on', xong::text
  ) END AS outcome`
const ofPeriod = 'nhan <= $2::date AND (xong IS NULL OR xong >= $1::date)'

/**
 * As the example does: one statement, its rows by 5,000.
 *
 * @param {Client} client
 */
async function* byCursor(client) {
  await client.query('BEGIN READ ONLY')
  await client.query(
    `DECLARE dossiers NO SCROLL CURSOR FOR SELECT ${columns},
      (SELECT json_agg(json_build_object('from', tu::text, 'to', den::text)) FROM cho WHERE cho.ma = ho_so.ma) AS pauses
    FROM ho_so WHERE ${ofPeriod}`,
    [period.from, period.to],
  )
  while (true) {
    const { rows } = await client.query('FETCH 5000 FROM dossiers')
    if (rows.length === 0) break
    yield rows
  }
  await client.query('COMMIT')
}

/**
 * As portals do: 1,000 dossiers, then their supplements, then the next 1,000.
 *
 * @param {Client} client
 */
async function* byPages(client) {
  let last = ''
  while (true) {
    const { rows } = await client.query(
      `SELECT ${columns} FROM ho_so WHERE ${ofPeriod} AND ma > $3 ORDER BY ma LIMIT 1000`,
      [period.from, period.to, last],
    )
    if (rows.length === 0) return
    const found = await client.query(
      'SELECT ma, tu::text AS "from", den::text AS "to" FROM cho WHERE ma = ANY($1)',
      [rows.map(({ id }) => id)],
    )
    /** @type {Map<string, { from: string, to: string | null }[]>} */
    const pauses = new Map(rows.map(({ id }) => [id, []]))
    for (const { ma, from, to } of found.rows) pauses.get(ma)?.push({ from, to })
    yield rows.map((row) => ({ ...row, pauses: pauses.get(row.id) }))
    last = rows.at(-1).id
  }
}

/**
 * The cells of a tally in the order in which the statement by hand has them.
 *
 * @param {import('../dist/node/dossier/index.js').Tally} tally
 */
function cellsOf({ received, resolved, inProgress, returned, withdrawn }) {
  const { carriedOver, online, direct, postal } = received ?? {}
  const { withoutDeadline, late, early, onTime } = resolved ?? {}
  const open = inProgress ?? {}
  return [
    ...[carriedOver, online, direct, postal, returned, withdrawn, withoutDeadline, late, early, onTime],
    ...[open.awaitingSupplement, open.withoutDeadline, open.overdue, open.inTime],
  ]
}

const whole = await databaseWith('whole')
const tenth = await databaseWith('tenth', { step: 10 })
const parts = []
for (const first of [1, 2, 3, 4]) parts.push(await databaseWith(`part${first}`, { first, step: 4 }))

/** @type {Record<string, () => Promise<unknown[]>>} */
const contenders = {
  'pushed down': async () => cellsOf(talliesFromRows(await rowsOf(whole), query).total),
  'pushed down, by hand': async () => {
    const { rows } = await whole.query(byHand, working)
    const sum = (/** @type {string} */ name) => rows.reduce((all, row) => all + Number(row[name]), 0)
    return Object.keys(rows[0]).slice(1).map(sum)
  },
  'pushed down, a tenth of the dossiers': async () =>
    cellsOf(talliesFromRows(await rowsOf(tenth), query).total),
  'pushed down to four databases': async () =>
    cellsOf(talliesFromRows((await Promise.all(parts.map(rowsOf))).flat(), query).total),
  'cursor into tallyDossierStream': async () =>
    cellsOf((await tallyDossierStream(byCursor(whole), { period, by: 'field' })).total),
  'pages of 1,000 into tallyDossierStream': async () =>
    cellsOf((await tallyDossierStream(byPages(whole), { period, by: 'field' })).total),
}
const right = await contenders['pushed down']?.()
for (const [name, count] of Object.entries(contenders))
  if (!name.includes('tenth')) assertSame(name, await count(), right)

const [all, ofTenth] = [await sizeOf(whole), await sizeOf(tenth)]
// Fields, times what came in in one of four ways and stands in one of ten, with supplements or without.
const most = 30 * 4 * 10 * 2
if (all.rows > most) throw new Error(`${all.rows} rows leave the database, not ${most} at most`)

answer({
  title: `Counting ${dossiers.toLocaleString('en')} dossiers of PostgreSQL by field`,
  against: 'pushed down',
  measured: await measure(contenders, { rounds: 5, warmUps: 1 }),
  limits: [
    { one: 'cursor into tallyDossierStream', other: 'pushed down', atLeast: 2.5 },
    { one: 'pages of 1,000 into tallyDossierStream', other: 'pushed down', atLeast: 5 },
    { one: 'pushed down', other: 'pushed down, by hand', atMost: 1.3 },
    { one: 'pushed down', other: 'pushed down, a tenth of the dossiers', atMost: 12 },
    { one: 'pushed down to four databases', other: 'pushed down', atMost: 1 },
  ],
  notes: [
    `${all.rows} rows of ${all.kilobytes} kB leave the database; for a tenth of the dossiers ${ofTenth.rows} of ${ofTenth.kilobytes} kB.`,
    'By hand it is for days and codes that are all right, and one supplement a dossier at most; ours looks at all of them.',
    'The four databases, a quarter of the dossiers in each, lie on one server and share its processors.',
  ],
})
for (const client of [whole, tenth, ...parts]) await client.end()

/**
 * How much comes back for the statement.
 *
 * @param {Client} client
 */
async function sizeOf(client) {
  const { stream } = client.connection
  const before = stream.bytesRead
  const { length } = await rowsOf(client)
  return { rows: length, kilobytes: Math.round((stream.bytesRead - before) / 1000) }
}
