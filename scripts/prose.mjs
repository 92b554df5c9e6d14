/**
 * Reads the published texts beside the repository and prints how much of them is read, by kind, and what is wrong:
 * `npm run prose`. The texts are not ours and not in the repository; where they are not there, this says so.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { importTypeScript } from './import-typescript.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const shared = ['../shared', '../../shared']
  .map((each) => join(root, each))
  .find((each) => existsSync(join(each, 'texts')))
if (shared === undefined) {
  console.log('The published texts are not beside the repository (../shared): nothing to read.')
  process.exit(0)
}

const { readReport, checkText, checkReport, outcomeOf, passagesOf } = await importTypeScript(`
export { readReport, checkText } from './src/prose/index.js'
export { checkReport } from './src/report/check-report.js'
export { outcomeOf, passagesOf } from './test/prose/passages.js'`)

const leavesOf = (value, path = '') =>
  value === null || typeof value !== 'object'
    ? [[path, value]]
    : Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`))
const share = (part, whole) =>
  `${part} of ${whole} (${whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)} %)`

/** The four whole reports against what a person typed of them. */
function readReports() {
  const folder = join(root, 'examples/reports')
  const total = {
    wanted: 0,
    placed: 0,
    read: 0,
    others: 0,
    cited: 0,
    citations: 0,
    found: 0,
    findings: 0,
    added: 0,
  }
  for (const file of readdirSync(join(shared, 'reports'))) {
    const name = file.replace('.txt', '')
    const typed = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
    const wanted = leavesOf(typed).filter(
      ([path, value]) =>
        /\d/.test(String(value)) &&
        !/^\/(?:title|citations|outlook|recommendations|agency|place|assessment|period|issuedOn)|label|indicator$|\/index$|units|template/.test(
          path,
        ),
    )
    const { reading, findings } = checkText(readFileSync(join(shared, 'reports', file), 'utf8'))
    const got = new Map(leavesOf(reading.report))
    const values = new Set([...got.values()].map(String))
    const places = new Set(wanted.map(([path]) => path))
    total.wanted += wanted.length
    total.placed += wanted.filter(([path, value]) => String(got.get(path)) === String(value)).length
    total.read += wanted.filter(([, value]) => values.has(String(value))).length
    total.others += [...got].filter(
      ([path, value]) =>
        typeof value === 'number' && !places.has(path) && !/^\/(?:period|assessment|statements)/.test(path),
    ).length
    const key = ({ type, number, issuedOn }) =>
      [type?.toLowerCase(), number?.replace(/\s/g, ''), issuedOn].join()
    const cited = new Set(reading.report.citations.map(key))
    total.citations += typed.citations.length
    total.cited += typed.citations.filter((each) => cited.has(key(each))).length
    const left = JSON.parse(readFileSync(join(folder, `${name}.findings.json`), 'utf8')).map(
      ({ rule }) => rule,
    )
    total.findings += left.length
    for (const { finding } of findings) {
      const at = left.indexOf(finding.rule)
      if (at < 0) total.added += 1
      else left.splice(at, 1)
      total.found += at < 0 ? 0 : 1
    }
  }
  console.log('Whole reports')
  console.log(
    `  figures in place      ${share(total.placed, total.wanted)}, read ${share(total.read, total.wanted)}, in a wrong place ${total.others}`,
  )
  console.log(`  citations             ${share(total.cited, total.citations)}`)
  console.log(`  audited findings      ${share(total.found, total.findings)}, others ${total.added}`)
}

/** Rows and lists come in the order of a text, so that a place is compared without their numbers. */
const kindOf = (pointer) =>
  pointer.startsWith('/statements')
    ? 'statement'
    : pointer
        .replace(/\/\d+/g, '')
        .replace(/^\/(\w+)(?:\/(\w+))?.*$/, (_, one, two) => (two === undefined ? one : `${one}/${two}`))

/** Texts of which every figure has its place. */
function readTexts() {
  const kinds = new Map()
  let lost = 0
  for (const file of readdirSync(join(shared, 'texts')).filter((name) => name.endsWith('.gold.json'))) {
    const name = file.replace('.gold.json', '')
    const text = readFileSync(join(shared, 'texts', `${name}.txt`), 'utf8').normalize('NFC')
    const gold = JSON.parse(readFileSync(join(shared, 'texts', file), 'utf8'))
    const { agency } = JSON.parse(readFileSync(join(shared, 'texts', `${name}.meta.json`), 'utf8'))
    const options = {
      agency: { name: agency, level: /huyện|quận/i.test(agency) ? 'district' : 'province' },
      period: { kind: 'custom' },
    }
    const { places, unread } = readReport(text, options)
    const spans = Object.entries(places).flatMap(([pointer, list]) =>
      list.map(([start, end]) => ({ pointer, start, end })),
    )
    for (const { offset, text: words, pointer } of gold) {
      if (pointer === 'none') continue
      const end = offset + words.length
      const here = spans.filter(
        (span) => span.start < end && span.end > offset && !/\/(?:title|subject|issuer)$/.test(span.pointer),
      )
      const isUnread = unread.some(({ span }) => span[0] < end && span[1] > offset)
      if (pointer === 'unplaced') {
        if (here.length === 0 && !isUnread) lost += 1
        continue
      }
      const kind = kindOf(pointer)
      const row = kinds.get(kind) ?? { wanted: 0, placed: 0, stated: 0, elsewhere: 0 }
      const last = (each) => each.replace(/\/\d+(?=\/|$)/g, '/n')
      row.wanted += 1
      if (
        here.some(
          (span) =>
            last(span.pointer) === last(pointer) ||
            (pointer === 'statement' && span.pointer.startsWith('/statements')),
        )
      )
        row.placed += 1
      else if (here.some((span) => span.pointer.startsWith('/statements'))) row.stated += 1
      else if (here.length > 0) row.elsewhere += 1
      else if (!isUnread) lost += 1
      kinds.set(kind, row)
    }
  }
  console.log('\nTexts with every figure marked: recall and precision by kind')
  const sum = { wanted: 0, placed: 0, stated: 0, elsewhere: 0 }
  for (const [kind, row] of [...kinds].sort(([, one], [, other]) => other.wanted - one.wanted)) {
    for (const key of Object.keys(sum)) sum[key] += row[key]
    const read = row.placed + row.stated
    console.log(
      `  ${kind.padEnd(36)} recall ${share(read, row.wanted).padEnd(22)} precision ${share(read, read + row.elsewhere)}`,
    )
  }
  console.log(
    `  all                                  recall ${share(sum.placed + sum.stated, sum.wanted)}, elsewhere ${sum.elsewhere}, neither read nor told apart ${lost}`,
  )
}

/** Short published passages: what is accused in them. */
async function readPassages() {
  const file = join(shared, 'passages.mjs')
  if (!existsSync(file)) return
  const { passages } = await import(pathToFileURL(file).href)
  const counts = { placed: 0, error: 0, warning: 0, unread: 0 }
  for (const { text } of passages) {
    const options = { agency: { name: 'UBND tỉnh', level: 'province' }, period: { kind: 'custom' } }
    const { reading, findings } = checkText(text.normalize('NFC'), options)
    counts.placed += Object.keys(reading.places).length
    counts.unread += reading.unread.length
    for (const { finding } of findings) if (finding.severity in counts) counts[finding.severity] += 1
  }
  console.log(
    `\nPassages: ${passages.length}; places ${counts.placed}, not read ${counts.unread}, errors ${counts.error}, warnings ${counts.warning}`,
  )
}

/** The passages of the repository, whose figures are marked. */
function readMarked() {
  const folder = join(root, 'test/prose/passages')
  console.log('\nPassages with every figure marked')
  for (const file of readdirSync(folder)) {
    const total = { marked: 0, read: 0, placed: 0, wrong: 0, errors: 0, warnings: 0 }
    for (const passage of passagesOf(join(folder, file))) {
      const { wrong, errors, warnings, ...counts } = outcomeOf(passage)
      for (const key of ['marked', 'read', 'placed']) total[key] += counts[key]
      total.wrong += wrong.length
      total.errors += errors.length
      total.warnings += warnings.length
    }
    console.log(
      `  ${file.replace('.txt', '').padEnd(20)}  read ${share(total.read, total.marked)}, in a wrong place ${share(total.wrong, total.placed)}, false errors ${total.errors}, warnings ${total.warnings}`,
    )
  }
}

/** Whether a finding is at words, or rests on them. */
const isAt = (words, { finding, spans }, places) =>
  [
    ...spans,
    ...[finding.path, ...finding.operands.map(({ path }) => path)].flatMap(
      (path) => places[`/${path.join('/')}`] ?? [],
    ),
  ].some(([start, end]) => start < words[1] && end > words[0])

/** One digit of each figure changed, of those where the data alone would show it. */
function changeDigits() {
  const texts = [join(shared, 'reports'), join(root, 'examples/reports')].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
  const count = { changed: 0, shown: 0, found: 0, there: 0 }
  const keyOf = ({ rule, path, actual, expected }) => JSON.stringify([rule, path, actual, expected])
  for (const text of texts) {
    const { reading, report, findings } = checkText(text)
    const known = new Set(findings.map(({ finding }) => keyOf(finding)))
    const isNew = (finding) => finding.severity !== 'info' && !known.has(keyOf(finding))
    for (const [pointer, [span, ...others]] of Object.entries(reading.places)) {
      const words = text.slice(...span)
      if (
        others.length > 0 ||
        !/^\d[\d.,]*(?: ?%)?$/.test(words) ||
        /citations|period|issuedOn|number/.test(pointer)
      )
        continue
      const at = words.search(/\d(?=\D*$)/)
      const changed = `${words.slice(0, at)}${(Number(words[at]) + 3) % 10}${words.slice(at + 1)}`
      const data = structuredClone(report)
      const path = pointer.split('/').slice(1)
      const holder = path.slice(0, -1).reduce((held, key) => held?.[key], data)
      const key = path.at(-1)
      if (typeof holder?.[key] === 'number')
        holder[key] = Number(changed.replaceAll('.', '').replace(',', '.'))
      else if (/^\d[\d.]*$/.test(holder?.[key])) holder[key] = changed.replace(/ ?%/, '').replace(',', '.')
      else continue
      count.changed += 1
      if (!checkReport(data).findings.some(isNew)) continue
      count.shown += 1
      const mutated = checkText(text.slice(0, span[0]) + changed + text.slice(span[1]))
      const fresh = mutated.findings.filter(({ finding }) => isNew(finding))
      if (fresh.length > 0) count.found += 1
      if (fresh.some((each) => isAt(span, each, mutated.reading.places))) count.there += 1
    }
  }
  console.log(
    `\nOne digit changed: ${count.changed}, of which the data show ${count.shown}; found ${share(count.found, count.shown)}, at the changed words ${share(count.there, count.shown)}`,
  )
}

async function measure() {
  const size = async (contents) => {
    const result = await build({
      stdin: { contents, resolveDir: root, loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      external: ['zod'],
      logLevel: 'error',
    })
    return gzipSync(result.outputFiles[0].contents).length
  }
  const alone = await size("export { checkReport } from './src/report/check-report.js'")
  const both = await size(
    "export { checkReport } from './src/report/check-report.js'; export * from './src/prose/index.js'",
  )
  const texts = readdirSync(join(shared, 'reports')).map((file) =>
    readFileSync(join(shared, 'reports', file), 'utf8'),
  )
  for (const text of texts) readReport(text)
  const before = process.cpuUsage()
  for (let round = 0; round < 10; round++) for (const text of texts) readReport(text)
  const { user, system } = process.cpuUsage(before)
  const characters = 10 * texts.reduce((total, text) => total + text.length, 0)
  console.log(
    `\nSize beside checkReport: ${((both - alone) / 1024).toFixed(1)} kB gzip; speed: ${(characters / (user + system)).toFixed(2)} M characters/s of CPU time`,
  )
}

readReports()
readTexts()
readMarked()
await readPassages()
changeDigits()
await measure()
