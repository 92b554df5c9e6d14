/**
 * Gives the built package a million cases of what nobody should send it, in two worker threads, and looks for a throw,
 * a hang, a rule that broke, or a prototype that was changed. A case follows from the seed and its number alone.
 *
 *   npm run fuzz                              a million cases
 *   npm run fuzz -- --cases 10000 --seed 7    fewer, others
 *   npm run fuzz -- --kind portal             of the kinds that are called so, as many
 *   npm run fuzz -- --seed 7 --case 1234      one case, printed; of one kind with --kind as well
 */
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import {
  checkConsolidation,
  checkReport,
  consolidate,
  describeFinding,
  describeInputIssue,
  listFacts,
  safeParseReport,
  summarize,
} from 'cchc'
import * as agency from 'cchc/agency'
import * as appendix from 'cchc/appendix'
import * as calendar from 'cchc/calendar'
import * as check from 'cchc/check'
import * as documents from 'cchc/document'
import * as dossier from 'cchc/dossier'
import * as host from 'cchc/host'
import * as notation from 'cchc/notation'
import { fileKind, readDocx, readPdfPages, readXlsx } from 'cchc/office'
import * as plan from 'cchc/plan'
import * as quantity from 'cchc/quantity'
import * as report from 'cchc/report'
import * as scorecard from 'cchc/scorecard'
import { checkSeries } from 'cchc/series'
import * as sql from 'cchc/sql'

const { values: options } = parseArgs({
  options: {
    cases: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '2024' },
    case: { type: 'string' },
    kind: { type: 'string', default: '' },
  },
})
const [cases, seed] = [Number(options.cases), Number(options.seed)]
/** No case may take as long. */
const limit = 2000
const workers = 2
/** What the counters count, and what holds of every tally. */
const countedPeriod = { from: '2024-03-01', to: '2024-03-31' }
const { normalizeAgencyName, unitTypeOf } = agency
const { appendixFromRows, appendixTemplate2024 } = appendix
const { parseDate, toDayInVietNam } = calendar
const { runRules, scope } = check
const { formatDocumentNumber, parseDocumentNumber } = documents
const { dossierFromPortal, tallyDossiers, tallyRules, tallyTableFromRows } = dossier
const { tallyTasks } = plan
const ofTallies = { scopes: [scope((tally) => [{ path: [], subject: tally }], tallyRules)] }

const folder = new URL('../examples/reports/', import.meta.url)
const reports = readdirSync(folder)
  .filter((name) => /^[^.]+\.json$/.test(name))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
const keys = [
  ...new Set(reports.flatMap((text) => [...text.matchAll(/"([A-Za-z]+)":/g)].map(([, key]) => key))),
]
const proto = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '0', '']
const words = [
  ...[
    '1.492',
    '05',
    '0',
    '99,30%',
    '93,08',
    'gần 27.000',
    'trên 99,5%',
    '1,2 triệu',
    '-',
    '…',
    'từ 5 đến 7',
    '1e5',
  ],
  ...[
    '45/BC-UBND',
    '/BC-UBND',
    '37/QĐ-UBND',
    'Kế hoạch',
    'UBND huyện Tuy Phước',
    '2024-03-15',
    '15/3/2024',
    '31/02/2024',
  ],
  ...[
    'STT',
    'Lĩnh vực',
    'Tổng số',
    'Trong đó',
    'Tiếp nhận',
    'Đã giải quyết',
    'Trước hạn',
    'Quá hạn',
    'Chỉ tiêu thống kê',
  ],
  ...[
    'Đơn vị tính',
    'Số liệu',
    'Ghi chú',
    '%',
    'I',
    '1.1',
    '(3) = (4) + (5)',
    'Văn bản',
    'Hồ sơ',
    'Có = 1; Không = 0',
  ],
  ...[
    'commune',
    'province',
    'month',
    'quarter',
    'year',
    'periodic',
    'at-least',
    'share',
    'sum',
    'met',
    'appendix-2024',
  ],
  ...[
    '2024',
    '9'.repeat(40),
    '\u0000',
    '\ud800',
    'a\u0301\u0323',
    '\u202e',
    '{value}',
    '$&',
    'NaN',
    'Infinity',
    ' ',
  ],
]
const letters = [...'0123456789.,%-–/ \t\u00a0xXđĐồngtỷtriệugầnhơntrên', '\u0301', '\u{1f4a9}', '\ud800']

const readers = {
  parseCount: notation.parseCount,
  parseDecimal: notation.parseDecimal,
  parsePercentage: notation.parsePercentage,
  parseApproximatePercentage: notation.parseApproximatePercentage,
  parseMoney: notation.parseMoney,
  parseFigure: notation.parseFigure,
  parseApproximateCount: notation.parseApproximateCount,
  parseSignedFigure: notation.parseSignedFigure,
  parseSignedPercentage: notation.parseSignedPercentage,
  parseDate,
  parseDocumentNumber,
}

/** Every schema that a subpath exports. */
const schemas = Object.entries({
  ...agency,
  ...appendix,
  ...calendar,
  ...check,
  ...documents,
  ...dossier,
  ...host,
  ...plan,
  ...quantity,
  ...report,
  ...report.sectionSchemas,
  ...scorecard,
  ...sql,
}).filter(([, one]) => typeof one?.safeParse === 'function')

/** What readers of cards, statements and reports of units are told beside what they read. */
const factsOfCard = {
  id: 'x',
  title: { vi: 'Bộ chỉ số', en: 'Index' },
  basis: { document: 'x', confirmed: true },
  decimals: 2,
}

const countingQuery = sql.tallyQuery({
  dialect: 'postgresql',
  source: {
    table: 'ho_so',
    id: 'ma',
    field: 'linh_vuc',
    channel: { column: 'kenh', codes: { OL: 'online' } },
    receivedOn: 'nhan',
  },
  period: countedPeriod,
  by: 'field',
})

const province = { name: 'UBND tỉnh Mẫu', level: 'province' }

/** What the engine says by itself of a value that it cannot use. */
const ofEngine =
  /Cannot |is not a function|not iterable|undefined \(reading|Invalid time value|BigInt|read only/

/** What a sentence has where a value is missing; no text that is given to the library has it. */
const unsaid = /\bundefined\b|\[object|\{(?:figure|actual|expected|difference|sum|equation|points|ratio)\b/
const prototypes = [Object, Array, String, Number, Function].map((one) => one.prototype)
const ownKeys = prototypes.map((one) => Reflect.ownKeys(one).length)

/** What is given, how it is made, what is done with it. In each hundred cases: how many are of the kind. */
const kinds = [
  { name: 'text into every notation reader', of: 22, make: anyText, run: readText },
  { name: 'text in a legacy font', of: 3, make: legacyText, run: readLegacy },
  { name: 'document numbers', of: 5, make: anyNumber, run: readNumber },
  { name: 'any JSON into parse and check', of: 14, make: anyReport, run: parseAndCheck },
  { name: 'mutated real report into parse and check', of: 8, make: mutatedReport, run: parseAndCheck },
  { name: 'approximate figures in every place', of: 8, make: approximateReport, run: parseAndCheck },
  { name: 'weeks and open periods', of: 6, make: reportsOfPeriods, run: checkInTime },
  { name: 'targets that change', of: 4, make: reportsOfTargets, run: checkInTime },
  { name: 'cells into the tally table reader', of: 8, make: anySheet, run: readTable },
  { name: 'cells into the appendix reader', of: 8, make: anySheet, run: readAppendix },
  { name: 'rows of a portal into the counters', of: 8, make: anyRows, run: countRows },
  { name: 'histories of the national portal', of: 6, make: anyHistory, run: readHistory },
  { name: 'objects of other systems into a tally', of: 6, make: anyOfSystem, run: readOfSystem },
  { name: 'cells into the scorecard reader', of: 6, make: anyScorecardSheet, run: readScorecardSheet },
  { name: 'rows of a statement into tallies', of: 4, make: anyCountedRows, run: readCountedRows },
  { name: 'values of drivers', of: 4, make: anyDriverValue, run: readDriverValue },
  { name: 'rows of drivers into the counters', of: 6, make: anyDriverRows, run: countDriverRows },
  { name: 'anything into every schema', of: 6, make: anyForSchema, run: readBySchema },
  { name: 'declarations of cards and forms', of: 4, make: anyDeclaration, run: readDeclaration },
  { name: 'reports of units added up', of: 4, make: reportsOfUnits, run: addUp },
  { name: 'bytes of files and pages of a PDF', of: 4, make: anyFile, run: readFileOfAnyKind },
].filter(({ name }) => name.includes(options.kind))
const ofAll = kinds.reduce((sum, { of }) => sum + of, 0)

if (options.case !== undefined) runOne(Number(options.case))
else if (isMainThread) await runAll()
else runShare(workerData)

/** @param {number} index */
function kindOf(index) {
  let place = index % ofAll
  for (const kind of kinds) {
    if (place < kind.of) return kind
    place -= kind.of
  }
  throw new Error(`no kind is called ${options.kind}`)
}

/** @param {number} index */
function runOne(index) {
  const { name, make, run } = kindOf(index)
  const input = make(chanceOf(index))
  process.stdout.write(`${name}\n${shown(input)}\n`)
  const fault = faultOf(run, input)
  process.stdout.write(`${fault ?? 'no fault'}\n`)
  if (fault !== undefined) {
    process.stdout.write(`smallest: ${shown(smallest(input, (one) => faultOf(run, one) === fault))}\n`)
    process.exitCode = 1
  }
}

/** Runs every case; each worker tells where it is, so that one which hangs is ended and its case named. */
async function runAll() {
  const place = new Int32Array(new SharedArrayBuffer(4 * workers)).fill(-1)
  const start = performance.now()
  const faults = []
  const total = { counts: {}, read: 0, checked: 0, findings: 0, slowest: { time: 0, index: -1 } }
  await Promise.all(
    Array.from({ length: workers }, (_, share) => {
      const worker = new Worker(new URL(import.meta.url), {
        workerData: { share, place },
        argv: process.argv.slice(2),
      })
      return new Promise((resolve) => {
        let [last, since] = [-1, performance.now()]
        const watch = setInterval(() => {
          const now = Atomics.load(place, share)
          if (now !== last) [last, since] = [now, performance.now()]
          else if (now >= 0 && performance.now() - since > 5 * limit) {
            faults.push({ index: now, fault: 'hangs', smallest: undefined })
            worker.terminate()
          }
        }, 500)
        worker.on('message', ({ faults: found, summary }) => {
          faults.push(...found)
          for (const [name, count] of Object.entries(summary.counts))
            total.counts[name] = (total.counts[name] ?? 0) + count
          for (const key of ['read', 'checked', 'findings']) total[key] += summary[key]
          if (summary.slowest.time > total.slowest.time) total.slowest = summary.slowest
        })
        worker.on('error', (error) => faults.push({ index: last, fault: String(error), smallest: undefined }))
        worker.on('exit', () => {
          clearInterval(watch)
          resolve(undefined)
        })
      })
    }),
  )
  const seconds = ((performance.now() - start) / 1000).toFixed(0)
  process.stdout.write(`seed ${seed}: ${cases} cases in ${seconds} s\n`)
  for (const [name, count] of Object.entries(total.counts)) process.stdout.write(`  ${count} ${name}\n`)
  process.stdout.write(
    `  ${total.read} texts read by some reader, ${total.checked} reports checked, ${total.findings} findings said\n`,
  )
  const { time, index } = total.slowest
  process.stdout.write(`  slowest ${time.toFixed(0)} ms: case ${index}; at most ${limit}\n`)
  process.stdout.write(`  ${faults.length} faults\n`)
  for (const { index: number, fault, smallest: input } of faults.slice(0, 20))
    process.stdout.write(`case ${number}: ${fault}\n${shown(input)}\n`)
  if (faults.length > 0) process.exitCode = 1
}

/** Runs every n-th case. */
function runShare({ share, place }) {
  const faults = []
  const seen = new Set()
  const summary = { counts: {}, read: 0, checked: 0, findings: 0, slowest: { time: 0, index: -1 } }
  for (let index = share; index < cases; index += workers) {
    Atomics.store(place, share, index)
    if (share === 0 && index % 50_000 === 0) process.stderr.write(`${index} of ${cases}\n`)
    const { name, make, run } = kindOf(index)
    const input = make(chanceOf(index))
    const start = performance.now()
    const fault = faultOf(run, input, summary)
    const time = performance.now() - start
    if (time > summary.slowest.time) summary.slowest = { time, index }
    summary.counts[name] = (summary.counts[name] ?? 0) + 1
    const said = fault ?? (time > limit ? `takes ${time.toFixed(0)} ms` : undefined)
    if (said === undefined || seen.has(said)) continue
    // One of each: the same fault is found again and again.
    seen.add(said)
    const found = fault === undefined ? undefined : smallest(input, (one) => faultOf(run, one) === fault)
    faults.push({ index, fault: said, smallest: found })
  }
  parentPort?.postMessage({ faults, summary })
}

/** A case as it is printed; JSON has no bigint. */
function shown(input) {
  return JSON.stringify(input, (_, one) => (typeof one === 'bigint' ? `${one}n` : one))
}

/** What is wrong with a case, or nothing. */
function faultOf(run, input, summary) {
  try {
    const fault = run(input, summary)
    if (fault !== undefined) return fault
  } catch (error) {
    return `throws ${error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : String(error)}`
  }
  return isClean() ? undefined : 'changes a prototype'
}

function isClean() {
  return prototypes.every((one, index) => Reflect.ownKeys(one).length === ownKeys[index])
}

/** @param {string} text */
function readText(text, summary) {
  let isRead = false
  for (const [name, read] of Object.entries(readers)) {
    const reading = read(text)
    isRead ||= reading.ok
    // JSON has neither NaN nor Infinity, and writes null; a document may have no number yet.
    if (reading.ok && name !== 'parseDocumentNumber' && /null/.test(JSON.stringify(reading.value)))
      return `${name} reads no value`
    if (!reading.ok)
      for (const language of ['vi', 'en'])
        if (notation.describeNotationIssue(reading.issue, language).includes('undefined'))
          return `${name} says undefined`
  }
  const once = notation.normalizeText(text)
  if (notation.normalizeText(once) !== once) return 'normalizeText changes its own answer'
  normalizeAgencyName(text)
  unitTypeOf(text)
  notation.nameKey(text)
  documents.documentTypeByName(text)
  documents.findYearsInSubject(text)
  if (isRead && summary) summary.read += 1
  return undefined
}

/** Counts rows as dossiers, as tasks, and each as a dossier of the national portal. */
function countRows(rows) {
  const { total, issues, counted, seen } = tallyDossiers(rows, {
    period: countedPeriod,
    by: ['field', 'unit'],
  })
  if (seen !== rows.length || counted > seen) return 'tallyDossiers loses a row'
  const { findings, ruleErrors } = runRules(ofTallies, total)
  if (findings.length + ruleErrors.length > 0) return 'tallyDossiers contradicts the rules of tallies'
  const tasks = tallyTasks(rows, { asOf: countedPeriod.to, by: ['area', 'lead'] })
  const { planned, completed, inProgress, notStarted } = tasks.total
  if (planned !== completed.total + inProgress.total + notStarted.total) return 'tallyTasks loses a task'
  const readings = rows.map((row) => dossierFromPortal(row))
  for (const reading of readings)
    if (!reading.success && reading.issues.length === 0) return 'dossierFromPortal refuses without an issue'
  for (const row of rows) toDayInVietNam(row?.receivedOn)
  return sayIssues([...issues, ...tasks.issues, ...readings.flatMap((reading) => reading.issues ?? [])])
}

function readHistory(source) {
  const reading = dossierFromPortal(source)
  if (!reading.success)
    return reading.issues.length === 0 ? 'refuses without an issue' : sayIssues(reading.issues)
  if (reading.dossier === null) return undefined
  const { counted, issues } = tallyDossiers([reading.dossier], {
    period: { from: '2024-01-01', to: '2024-12-31' },
  })
  return counted === 0 && issues.length === 0 ? 'a dossier of the portal is lost' : sayIssues(issues)
}

function readOfSystem({ object, dialect }) {
  const { tally, issues } = dossier.tallyFromDialect(object, dossier.tallyDialects[dialect])
  if (!dossier.tallySchema.safeParse(tally).success) return 'tallyFromDialect makes what is no tally'
  return sayIssues(issues)
}

function readScorecardSheet(rows) {
  const { scorecard: card, issues, self } = scorecard.scorecardFromRows(rows, factsOfCard)
  if (card === null && issues.length === 0) return 'scorecardFromRows refuses without an issue'
  if (card !== null) scorecard.scoresToRows(scorecard.score(card, { self }, { on: '2024-03-15' }))
  return sayIssues(issues)
}

function readCountedRows(rows) {
  return inWordsOfItsOwn(() => {
    const { total, counted, groups } = sql.talliesFromRows(rows, countingQuery)
    const fields = dossier.mergeTallies(groups.field ?? [])
    if (counted > 0 && JSON.stringify(fields) !== JSON.stringify(dossier.mergeTallies([total])))
      return 'talliesFromRows loses a group'
    return undefined
  })
}

/** What may refuse by an error says itself what is wrong. */
function inWordsOfItsOwn(run) {
  try {
    return run()
  } catch (error) {
    const isOwn = error instanceof TypeError || error instanceof RangeError || 'issues' in error
    return isOwn && !ofEngine.test(error.message) ? undefined : `throws ${error.message}`.slice(0, 200)
  }
}

function readDriverValue({ value, options }) {
  const fault = inWordsOfItsOwn(() => {
    const reading = host.dayOf(value, options)
    if (reading.ok && !calendar.isIsoDate(reading.value)) return 'dayOf reads what is no day'
    return reading.ok ? undefined : sayNotation(reading.issue)
  })
  if (fault !== undefined) return fault
  const amount = host.amountOf(value)
  if (amount.ok && !Number.isFinite(amount.value)) return 'amountOf reads what is no amount'
  if (!amount.ok) return sayNotation(amount.issue)
  return inWordsOfItsOwn(() => {
    host.plainData(value)
    return undefined
  })
}

function sayNotation(issue) {
  for (const language of ['vi', 'en'])
    if (notation.describeNotationIssue(issue, language).includes('undefined'))
      return `${issue.code} says undefined`
  return undefined
}

function countDriverRows({ rows, options }) {
  return inWordsOfItsOwn(() => {
    const read = host.dossierRows(
      {
        id: 'id',
        field: 'field',
        channel: { column: 'channel', codes: { online: 'online', direct: 'direct', 2: 'postal' } },
        receivedOn: { column: 'receivedOn', holds: 'moment' },
        dueOn: 'dueOn',
        outcome: {
          on: 'completedOn',
          kind: { column: 'status', codes: { completed: 'resolved', cancelled: 'withdrawn' } },
        },
      },
      options,
    )
    const { counted, seen, issues } = tallyDossiers(rows, { period: countedPeriod, by: 'field', read })
    if (seen !== rows.length || counted > seen) return 'tallyDossiers loses a row of a driver'
    const tasks = tallyTasks(rows, {
      asOf: countedPeriod.to,
      read: host.taskRows({ id: 'id', title: 'title', dueOn: 'dueOn', completedOn: 'completedOn' }, options),
    })
    return sayIssues([...issues, ...tasks.issues])
  })
}

function readBySchema({ schema: place, value }) {
  const [name, schema] = schemas[place % schemas.length]
  const reading = check.parseInput(schema, value)
  if (!reading.success && reading.issues.length === 0) return `${name} refuses without an issue`
  const issues = reading.success ? [] : reading.issues
  return sayIssues([...issues, ...check.toInputIssues(schema.safeParse(value).error ?? { issues: [] })])
}

function readDeclaration({ card, form }) {
  const reading = scorecard.safeParseScorecard(card)
  const fault = reading.success ? undefined : sayIssues(reading.issues)
  if (!reading.success && reading.issues.length === 0) return 'safeParseScorecard refuses without an issue'
  return fault ?? inWordsOfItsOwn(() => void appendix.defineTemplate(form))
}

function addUp(inputs) {
  const reports = inputs.flatMap((input) => safeParseReport(input).report ?? [])
  const [first] = reports
  if (first === undefined) return undefined
  return inWordsOfItsOwn(() => {
    const hierarchy = { agency: province, period: first.period, units: reports.map((each) => each.agency) }
    const { report: whole } = consolidate(reports, hierarchy)
    const reading = safeParseReport(whole)
    if (!reading.success) return `a consolidated report cannot be read: ${JSON.stringify(reading.issues[0])}`
    return sayFindings(checkConsolidation({ ...first, agency: province }, reports))
  })
}

function readFileOfAnyKind({ bytes, pages }) {
  const given = Uint8Array.from(bytes)
  fileKind(given)
  for (const read of [readDocx, readXlsx]) {
    const reading = read(given)
    if (!reading.success && reading.issues.length === 0) return 'a file is refused without an issue'
    const fault = reading.success ? undefined : sayIssues(reading.issues)
    if (fault !== undefined) return fault
  }
  const reading = readPdfPages(pages)
  return reading.success ? undefined : sayIssues(reading.issues)
}

function readLegacy(text, summary) {
  const font = notation.legacyFontOf(text)
  const { table, issues } = tallyTableFromRows([
    ['STT', 'Lĩnh vực', 'Tiếp nhận'],
    [1, text, 5],
  ])
  if (font !== undefined && table.rows.some(({ label }) => label === text) && issues.length === 0)
    return 'a label in a legacy font is kept without a word'
  return readText(text, summary) ?? sayIssues(issues)
}

function readNumber(text) {
  const reading = parseDocumentNumber(text)
  if (!reading.ok) return undefined
  const printed = formatDocumentNumber(reading.value)
  const again = parseDocumentNumber(printed)
  return again.ok && formatDocumentNumber(again.value) === printed
    ? undefined
    : 'a document number is another once printed'
}

function readTable({ rows, columns }) {
  const { issues, skipped, rowIndexes } = tallyTableFromRows(rows, { columns })
  return skipped.length + rowIndexes.length > rows.length ? 'a row is read twice' : sayIssues(issues)
}

function readAppendix({ rows, columns }) {
  return sayIssues(appendixFromRows(rows, appendixTemplate2024, { columns }).issues)
}

/** Holds reports against each other, those of them that can be read. */
function checkInTime(inputs, summary) {
  const read = inputs.map((input) => safeParseReport(input)).filter(({ success }) => success)
  const result = checkSeries(read.map(({ report }) => report))
  const faults = [sayFindings(result), ...inputs.map((input) => parseAndCheck(input, summary))]
  return faults.find((fault) => fault !== undefined)
}

function sayIssues(issues) {
  for (const issue of issues)
    for (const language of ['vi', 'en'])
      if (/\bundefined\b|\[object/.test(describeInputIssue(issue, language).replaceAll('undefined"', '')))
        return `${issue.code} says what is no sentence`
  return undefined
}

function parseAndCheck(input, summary) {
  const reading = safeParseReport(input)
  if (!reading.success) {
    for (const issue of reading.issues)
      for (const language of ['vi', 'en']) describeInputIssue(issue, language)
    return reading.issues.length === 0 ? 'refuses without an issue' : undefined
  }
  summarize(reading.report)
  if ([...listFacts(reading.report)].some(({ label }) => unsaid.test(label))) return 'a fact without its name'
  const result = checkReport(reading.report)
  if (summary) {
    summary.checked += 1
    summary.findings += result.findings.length
  }
  return sayFindings(result)
}

function sayFindings({ findings, ruleErrors }) {
  if (ruleErrors.length > 0) return `rule error ${JSON.stringify(ruleErrors[0]).slice(0, 200)}`
  for (const finding of findings)
    for (const language of ['vi', 'en'])
      if (unsaid.test(describeFinding(finding, language).replaceAll('is undefined', '')))
        return `${finding.rule} says what is no sentence`
  return undefined
}

/** Numbers in turn that follow from the seed and the number of the case (mulberry32). */
function chanceOf(index) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (most) => Math.floor(next() * most)
  return { below, one: (list) => list[below(list.length)] }
}

/** A text of pieces; more often one that might be read, with one of its letters changed, or none. */
function anyText(chance) {
  if (chance.below(2) === 0) return writtenText(chance)
  const length = chance.below(12)
  const piece = () =>
    chance.below(3) === 0
      ? chance.one(words)
      : chance.below(20) === 0
        ? String.fromCharCode(chance.below(65_536))
        : chance.one(letters)
  return Array.from({ length }, piece).join('')
}

function writtenText(chance) {
  const digits = () => String(chance.below(10 ** (1 + chance.below(9))))
  const grouped = () => digits().replace(/\B(?=(\d{3})+$)/g, chance.one(['.', ' ', ',', '.']))
  const number = chance.one([digits, grouped, () => `${grouped()},${chance.below(1000)}`])
  const before = chance.one(['', '', '', 'gần ', 'trên ', 'khoảng ', 'dưới ', 'hơn '])
  const after = chance.one([
    '',
    '',
    '%',
    ' đồng',
    ' triệu',
    ' tỷ đồng',
    '/QĐ-UBND',
    `/${chance.below(13)}/2024`,
    '/BC-UBND',
  ])
  const text = before + number() + after
  if (chance.below(3) > 0) return text
  const place = chance.below(text.length)
  return text.slice(0, place) + chance.one(letters) + text.slice(place + chance.below(2))
}

function anyValue(chance, depth = 0) {
  switch (chance.below(depth > 4 ? 6 : 9)) {
    case 0:
      return chance.one([null, true, false, undefined])
    case 1:
    case 2:
      return chance.below(100)
    case 3:
      return chance.one([
        -1,
        0.1,
        1.5,
        1e21,
        2 ** 53,
        -0,
        Number.MAX_SAFE_INTEGER,
        Number.NaN,
        Infinity,
        5e-324,
      ])
    case 4:
      return chance.one(words)
    case 5:
      return anyText(chance)
    case 6:
      return Array.from({ length: chance.below(4) }, () => anyValue(chance, depth + 1))
    case 7:
      return chance.one([
        { atLeast: 1 },
        { atLeast: 5, atMost: 3 },
        { atMost: chance.below(9) },
        { total: 3 },
      ])
    default:
      return anyObject(chance, depth)
  }
}

function anyObject(chance, depth) {
  const object = {}
  for (let count = chance.below(6); count > 0; count--)
    put(object, anyKey(chance), anyValue(chance, depth + 1))
  return object
}

/** A key of its own, also where its name is `__proto__`, as `JSON.parse` makes it. */
function put(object, key, value) {
  Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true })
}

function anyKey(chance) {
  return chance.below(8) === 0 ? chance.one(proto) : chance.one(keys)
}

/** Any value; more often one that has what a report must have, and parts of real ones under the right names. */
function anyReport(chance) {
  if (chance.below(3) === 0) return anyValue(chance)
  const report = {
    title: anyText(chance) || 'Báo cáo',
    agency: { name: chance.one(words), level: chance.one(['central', 'province', 'district', 'commune']) },
    period: {
      kind: chance.one(['month', 'quarter', 'year']),
      year: 2018 + chance.below(10),
      ordinal: 1 + chance.below(4),
    },
  }
  if (report.period.kind === 'year') delete report.period.ordinal
  const real = JSON.parse(chance.one(reports))
  for (const [key, value] of Object.entries(real))
    if (!(key in report) && chance.below(3) > 0)
      put(report, key, chance.below(2) === 0 ? value : bent(value, chance))
  if (chance.below(6) === 0) put(report, anyKey(chance), anyValue(chance))
  return report
}

/** A real report with some of its values changed, most of them into others of the same kind. */
function mutatedReport(chance) {
  let report = JSON.parse(chance.one(reports))
  for (let count = 1 + chance.below(5); count > 0; count--) report = bent(report, chance)
  return report
}

/** A real report in which figures are approximate ones, in words or with bounds. */
function approximateReport(chance) {
  const share = 1 + chance.below(8)
  const bounds = (value) =>
    chance.one([
      { atLeast: value },
      { atMost: value },
      { atLeast: value, atMost: value },
      { atLeast: value, soft: 'atLeast', words: `gần ${value}` },
      { atMost: value, soft: 'both' },
    ])
  const inWords = (text) =>
    chance.one([
      ...['gần', 'hơn', 'trên', 'khoảng', 'dưới', 'ít nhất', 'không quá', '≥', '<'].map(
        (word) => `${word} ${text}`,
      ),
      `từ ${text} trở lên`,
      `từ ${text} đến ${text}`,
      `đạt ${text}`,
      `${text} trở xuống`,
    ])
  const soften = (value) => {
    if (Array.isArray(value)) return value.map(soften)
    if (typeof value === 'object' && value !== null) {
      const copy = {}
      for (const [key, one] of Object.entries(value)) put(copy, key, soften(one))
      return copy
    }
    const isFigure = typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value))
    if (!isFigure || chance.below(8) >= share) return value
    const text = String(value).replace('.', ',')
    return chance.below(3) === 0
      ? bounds(value)
      : inWords(chance.one([text, `${text}%`, `${text} hồ sơ`, `${text} triệu`]))
  }
  return soften(JSON.parse(chance.one(reports)))
}

/** Reports of one agency whose periods are weeks, parts of years, days, or open at an end. */
function reportsOfPeriods(chance) {
  const day = () =>
    `2024-${String(1 + chance.below(13)).padStart(2, '0')}-${String(1 + chance.below(31)).padStart(2, '0')}`
  const period = () => {
    const kind = chance.one([
      'week',
      'week',
      'month',
      'quarter',
      'half-year',
      'nine-months',
      'year',
      'year-to-date',
      'custom',
    ])
    const made = { kind, year: chance.one([2023, 2024, '2024', 1900, 2199]), ordinal: chance.below(55) }
    if (chance.below(2) === 0) made.from = day()
    if (chance.below(2) === 0) made.to = day()
    if (chance.below(4) === 0) made.openEnd = chance.one([true, false])
    for (const key of ['year', 'ordinal']) if (chance.below(4) === 0) delete made[key]
    return chance.below(10) === 0 ? bent(made, chance) : made
  }
  return Array.from({ length: 1 + chance.below(4) }, () => {
    const { agency, ...sections } = JSON.parse(chance.one(reports))
    return { ...(chance.below(3) === 0 ? sections : { title: 'Báo cáo' }), agency, period: period() }
  })
}

/** Reports that follow each other, with targets that change from one to the next. */
function reportsOfTargets(chance) {
  const percent = () =>
    chance.one(['95', '95,5', 'gần 96', 'trên 90%', { atLeast: '90' }, 80, 100.5, '0', anyText(chance)])
  const target = (indicator) => ({
    indicator,
    target: percent(),
    actual: percent(),
    ...(chance.below(2) === 0 && { direction: chance.one(['at-least', 'at-most']) }),
    ...(chance.below(3) === 0 && { published: chance.one(['met', 'missed']) }),
    ...(chance.below(3) === 0 && { dueOn: `202${chance.below(10)}-12-31` }),
    ...(chance.below(4) === 0 && { figure: chance.one(['procedures.dossiers.rates.online', 'x', '']) }),
    ...(chance.below(4) === 0 && {
      milestones: [{ on: `202${chance.below(10)}-06-30`, target: percent(), actual: percent() }],
    }),
  })
  return Array.from({ length: 2 }, (_, index) => {
    const { targets: _targets, ...real } = JSON.parse(chance.one(reports))
    const targets = ['Hồ sơ trực tuyến', 'Thanh toán', chance.one(words)].map(target)
    return {
      ...real,
      period: { kind: 'quarter', year: 2024, ordinal: 1 + index },
      targets: chance.below(6) === 0 ? bent(targets, chance) : targets,
    }
  })
}

/** Texts of Vietnamese typed in the fonts of before Unicode, among others. */
function legacyText(chance) {
  const pieces = [
    'UBND x·',
    'Hßa B×nh',
    'Hé tÞch',
    'Coäng hoøa',
    'xaõ hoäi',
    'Tæng sè',
    'Hộ tịch',
    'µ',
    '®',
    '¸',
    'ñ',
    'Café',
    'A®',
  ]
  return Array.from({ length: 1 + chance.below(5) }, () =>
    chance.below(6) === 0 ? anyText(chance) : chance.one(pieces),
  ).join(chance.one([' ', '', ', ']))
}

function anyNumber(chance) {
  const text = chance.one([
    () =>
      `${chance.below(10_000)}/${chance.one(['QĐ', 'BC', 'KH', 'TTr', 'NQ', 'QD', 'KHPH'])}-${chance.one(['UBND', 'HĐND', 'SNV', 'TTg', ''])}`,
    () =>
      `${chance.one(['', '0', 'O', 'Số '])}${chance.below(200)}/${2000 + chance.below(30)}/${chance.one(['NĐ-CP', 'TT-BNV', 'QH15', 'NQ-HĐND'])}`,
    () =>
      `${chance.below(99)}${chance.one(['a', 'A', ' bis', '-1', '.'])}/${chance.one(['BC-UBND', 'QĐ.UBND', 'VPCP-KSTT', ''])}`,
    () => `/${chance.one(['BC-UBND', 'QĐ-UBND-VX', ''])}`,
    () => anyText(chance),
  ])()
  if (chance.below(3) > 0) return text
  const place = chance.below(text.length + 1)
  return (
    text.slice(0, place) + chance.one([...letters, '/', '-', '\u2013']) + text.slice(place + chance.below(2))
  )
}

/** A dossier as the national portal tells it: codes and moments, most of them right. */
function anyHistory(chance) {
  const at = () => {
    if (chance.below(20) === 0) return anyCellValue(chance)
    const date = `2024-03-${String(1 + chance.below(9)).padStart(2, '0')}`
    return date + chance.one(['', '', 'T08:00:00+07:00', 'T18:30:00Z', 'T08:00:00'])
  }
  const entry = () =>
    chance.below(40) === 0
      ? anyValue(chance)
      : { status: chance.one([1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, '9', 11]), at: at() }
  const source = {
    id: `H${chance.below(99)}`,
    channel: chance.one([1, 2, 3, null, '2', 4]),
    ...(chance.below(2) === 0 && { dueOn: chance.one([at(), null]) }),
    history: Array.from({ length: chance.below(8) }, entry),
  }
  return chance.below(20) === 0 ? bent(source, chance) : source
}

/** The cells of a sheet, perhaps with a map of its columns. */
function anySheet(chance) {
  const rows = anyCells(chance)
  if (chance.below(2) === 0) return { rows }
  const columns = {}
  for (let count = chance.below(4); count > 0; count--)
    put(
      columns,
      chance.one(['label', 'ordinal', 'value', 'unit', 'received.total', 'resolved.late', 'x', ...proto]),
      chance.one([0, 1, 2, -1, 1.5, 'Tổng số', 'Số liệu', '', null, {}]),
    )
  return { rows, columns }
}

/** Figures by the names of another system, and names that it does not have. */
function anyOfSystem(chance) {
  const dialect = chance.one(Object.keys(dossier.tallyDialects))
  const names = Object.values(dossier.tallyDialects[dialect].figures).flatMap((source) =>
    typeof source === 'string' ? source : (source.anyOf ?? source.sumOf),
  )
  const object = {}
  for (let count = chance.below(12); count > 0; count--)
    put(object, chance.below(5) === 0 ? anyKey(chance) : chance.one(names), anyCell(chance))
  return { dialect, object: chance.below(20) === 0 ? anyValue(chance) : object }
}

/** Rows as provinces keep their cards, most of them right. */
function anyScorecardSheet(chance) {
  const points = () =>
    chance.one([chance.below(6), '5,5', `${chance.below(9)},25`, '-', null, anyCell(chance)])
  const rows = [['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thẩm định']]
  const groups = 1 + chance.below(3)
  for (let group = 1; group <= groups; group++) {
    const size = chance.below(4)
    rows.push([group, `Lĩnh vực ${group}`, 5 * Math.max(1, size), null, null])
    for (let index = 1; index <= size; index++)
      rows.push([`${group}.${index}`, `Tiêu chí ${index}`, 5, points(), points()])
  }
  if (chance.below(2) === 0) rows.push([null, 'Tổng điểm', 100, null, null])
  return chance.below(2) === 0 ? rows : bent(rows, chance)
}

function anyCountedRows(chance) {
  const row = () => {
    const made = {
      field: chance.one(['Hộ tịch', 'hộ  tịch', 'Đất đai', null, '', 7]),
      intake: chance.one([0, 1, 2, '1', null, 40, anyValue(chance, 5)]),
      state: chance.one([4, 5, 6, 7, 8, '8', 8n, null]),
      dossiers: chance.one([1, 20, '3', 2n, 0, anyValue(chance, 5)]),
      outside_calendar: 0,
    }
    if (chance.below(12) === 0) delete made[chance.one(Object.keys(made))]
    return chance.below(20) === 0 ? anyValue(chance) : made
  }
  return Array.from({ length: chance.below(6) }, row)
}

function anyDriverValue(chance) {
  const value = chance.one([
    () => new Date(chance.below(2 ** 31) * 1000),
    () => new Date(Number.NaN),
    () => chance.below(60_000),
    () => BigInt(chance.below(99)) * 10n ** BigInt(chance.below(20)),
    () => `${1 + chance.below(31)}/${chance.below(14)}/${chance.one(['24', '2024', '1899'])}`,
    () =>
      `2024-0${1 + chance.below(9)}-1${chance.below(10)}${chance.one(['T', ' '])}08:30${chance.one(['', 'Z', '+07'])}`,
    () => anyCellValue(chance),
    () => ({ toString: () => anyText(chance), toFixed: () => anyText(chance) }),
  ])()
  const options = {}
  if (chance.below(2) === 0) options.holds = chance.one(['day', 'moment', 'excel-1900', 'x', null])
  if (chance.below(2) === 0) options.zone = chance.one(['UTC', 'local', 'Asia/Ho_Chi_Minh', 'x'])
  if (chance.below(2) === 0) options.format = chance.one(['dd/MM/yyyy', 'd/M/yy', ['yyyy-MM-dd'], 'Q', '', 5])
  return { value, options }
}

/** Rows as objects, or as lists of cells under headings. */
function anyDriverRows(chance) {
  const rows = anyRows(chance)
  const options = chance.below(2) === 0 ? { zone: chance.one(['UTC', 'local']), format: 'yyyy-MM-dd' } : {}
  if (chance.below(2) === 0) return { rows, options }
  const headings = ['id', 'title', 'field', 'channel', 'receivedOn', 'dueOn', 'completedOn', 'status']
  const cells = rows.map((row) => headings.map((heading) => row?.[heading]))
  return {
    rows: cells,
    options: { ...options, headings: chance.below(4) === 0 ? bent(headings, chance) : headings },
  }
}

function anyForSchema(chance) {
  const real = JSON.parse(chance.one(reports))
  const parts = [
    real,
    ...Object.values(real),
    ...Object.values(real.procedures ?? {}),
    ...Object.values(real.direction ?? {}),
  ]
  const value = chance.below(3) === 0 ? anyValue(chance) : bent(chance.one(parts), chance)
  return { schema: chance.below(1000), value }
}

function anyDeclaration(chance) {
  const { declaration } = chance.one([scorecard.circular012018Agency, scorecard.communeIndexTemplate])
  const [card, { id, title, indicators }] = JSON.parse(JSON.stringify([declaration, appendixTemplate2024]))
  const form = { id, title, indicators: indicators.slice(0, 1 + chance.below(20)) }
  return { card: bent(card, chance), form: bent(form, chance) }
}

function reportsOfUnits(chance) {
  const period = { kind: 'quarter', year: 2024, ordinal: 1 }
  return Array.from({ length: 1 + chance.below(3) }, (_, index) => {
    const unit = {
      ...JSON.parse(chance.one(reports)),
      period,
      agency: { name: `UBND xã ${index}`, level: 'commune' },
    }
    return chance.below(3) === 0 ? bent(unit, chance) : unit
  })
}

function anyFile(chance) {
  const head = chance.one([
    [],
    [80, 75, 3, 4],
    [37, 80, 68, 70],
    [208, 207, 17, 224],
    [239, 187, 191],
    [255, 254],
  ])
  const bytes = [...head, ...Array.from({ length: chance.below(200) }, () => chance.below(256))]
  const item = () => ({
    str: chance.one([anyText(chance), chance.one(words), undefined]),
    transform: Array.from({ length: chance.one([6, 6, 6, 2]) }, () =>
      chance.one([chance.below(800), 0, 13, -1]),
    ),
    width: chance.one([chance.below(300), 0]),
    height: chance.one([13, 0, chance.below(40)]),
  })
  const pages = Array.from({ length: chance.below(3) }, () => ({
    items: Array.from({ length: chance.below(20) }, () =>
      chance.below(15) === 0 ? anyObject(chance, 3) : item(),
    ),
  }))
  return { bytes, pages }
}

/** A copy in which one value, found by going down at random, is another. */
function bent(value, chance) {
  if (Array.isArray(value) && value.length > 0 && chance.below(12) > 0) {
    const place = chance.below(value.length)
    if (chance.below(10) === 0) return [...value, value[place]]
    return value.map((one, index) => (index === place ? bent(one, chance) : one))
  }
  if (typeof value === 'object' && value !== null && chance.below(12) > 0) {
    const copy = {}
    const entries = Object.entries(value)
    const place = chance.below(entries.length + 1)
    const drops = chance.below(10) === 0
    entries.forEach(([key, one], index) => {
      if (index !== place) put(copy, key, one)
      else if (!drops) put(copy, key, bent(one, chance))
    })
    if (place === entries.length && chance.below(3) === 0) put(copy, anyKey(chance), anyValue(chance))
    return copy
  }
  if (chance.below(8) === 0) return anyValue(chance)
  if (typeof value === 'number')
    return chance.one([value + 1, value * 10, 0, chance.below(5000), Math.abs(value - 1)])
  if (typeof value === 'string' && value !== '') {
    const place = chance.below(value.length)
    return value.slice(0, place) + chance.one([...letters, '']) + value.slice(place + chance.below(2))
  }
  return value
}

/** Rows as portals keep them: most of their values under the right key and of the right kind. */
function anyRows(chance) {
  return Array.from({ length: chance.below(8) }, () =>
    chance.below(30) === 0 ? anyValue(chance) : anyRow(chance),
  )
}

function anyRow(chance) {
  const day = () =>
    chance.below(6) === 0
      ? anyCellValue(chance)
      : `2024-0${1 + chance.below(5)}-${10 + chance.below(20)}${chance.one(['', '', 'T08:30:00+07:00', 'T23:59:59.999Z', 'T08:30:00'])}`
  const row = {
    id: chance.one(['H1', 'H2', 'H2 ', 7, `H${chance.below(99)}`]),
    title: chance.one(words),
    channel: chance.one(['online', 'direct', 'postal', 'FAX', 2, null]),
    field: chance.one(['Hộ tịch', 'Hộ  tịch', 'Đất đai', '', null]),
    receivedOn: day(),
    dueOn: day(),
    completedOn: chance.one([day(), null, '']),
    status: chance.one(['completed', 'in-progress', 'not-started', 'cancelled', 'Hoàn thành', null]),
    weight: chance.one([1, 2, '5', -1, undefined]),
    outcome: chance.one([null, { kind: chance.one(['resolved', 'returned', 'withdrawn', 'x']), on: day() }]),
    pauses: chance.one([undefined, [], [{ from: day(), to: day() }, { from: day() }]]),
    history: Array.from({ length: chance.below(5) }, () => ({ status: chance.below(12), at: day() })),
  }
  if (chance.below(3) === 0) put(row, anyKey(chance), anyValue(chance))
  if (chance.below(6) === 0) put(row, chance.one(Object.keys(row)), anyValue(chance))
  for (const key of Object.keys(row)) if (chance.below(5) === 0) delete row[key]
  return row
}

/** Rows of a sheet: like a table's, with cells as spreadsheet libraries give them, and some that are no rows. */
function anyCells(chance) {
  const width = chance.below(12)
  const row = () => Array.from({ length: width }, () => anyCell(chance))
  const rows = Array.from({ length: chance.below(12) }, () =>
    chance.below(40) === 0 ? anyValue(chance) : row(),
  )
  const heads = [
    [
      'STT',
      'Lĩnh vực',
      'Tổng số',
      'Trực tuyến',
      'Trực tiếp',
      'Kỳ trước',
      'Tổng số',
      'Trước hạn',
      'Đúng hạn',
      'Quá hạn',
    ],
    ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
    ['1', 'Tỷ lệ nhiệm vụ hoàn thành', '%', '95,5', null],
  ]
  for (let count = chance.below(4); count > 0; count--) rows.splice(chance.below(3), 0, chance.one(heads))
  return rows
}

function anyCell(chance) {
  const value = anyCellValue(chance)
  if (chance.below(4) > 0) return value
  const numFmt = chance.one([undefined, '0.0%', '0"%"', 'dd/mm/yyyy', '#,##0', ';;', anyText(chance)])
  return chance.one([
    { value, numFmt },
    { value, isMerged: true, master: {} },
    { t: 'n', v: value, z: numFmt, w: anyText(chance) },
    { t: 's', v: value, h: `1<sup>${anyText(chance)}</s>` },
    { t: 's', v: '12', r: `<r><rPr><strike/></rPr><t>${anyText(chance)}</t></r><r><t>5` },
    { richText: [{ text: value, font: { strike: true } }, { text: '5' }] },
  ])
}

function anyCellValue(chance) {
  switch (chance.below(10)) {
    case 0:
      return chance.one([null, undefined, '', ' ', '-'])
    case 1:
    case 2:
    case 3:
      return chance.below(3000)
    case 4:
    case 5:
      return chance.one(words)
    case 6:
      return chance.one([
        new Date(0),
        new Date(Number.NaN),
        { result: 5 },
        { error: '#REF!' },
        { formula: 'A1' },
      ])
    case 7:
      return chance.one([
        { richText: [{ text: 'Tổng' }] },
        { text: '5', hyperlink: 'x' },
        { richText: null },
        [],
        {},
      ])
    case 8:
      return anyText(chance)
    default:
      return anyValue(chance, 3)
  }
}

/** The smallest input with the same fault that leaving out parts, one after another, finds. */
function smallest(input, isFaulty) {
  let found = input
  for (let again = true; again; ) {
    again = false
    for (const less of smaller(found)) {
      if (!isFaulty(less)) continue
      found = less
      again = true
      break
    }
  }
  return found
}

function* smaller(value) {
  if (typeof value === 'string') {
    for (let index = 0; index < value.length; index++) yield value.slice(0, index) + value.slice(index + 1)
  } else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++)
      yield value.toSpliced?.(index, 1) ?? value.filter((_, at) => at !== index)
    for (let index = 0; index < value.length; index++)
      for (const less of smaller(value[index])) yield value.map((one, at) => (at === index ? less : one))
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    const entries = Object.entries(value)
    for (const [left] of entries) yield copyOf(entries.filter(([key]) => key !== left))
    for (const [at, one] of entries)
      for (const less of smaller(one))
        yield copyOf(entries.map(([key, old]) => [key, key === at ? less : old]))
  }
}

function copyOf(entries) {
  const copy = {}
  for (const [key, value] of entries) put(copy, key, value)
  return copy
}
