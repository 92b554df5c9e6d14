import type { Agency } from '../agency/agency.js'
import { type AppendixForm, formShape } from '../appendix/appendix-model.js'
import { appendixTemplate2024 } from '../appendix/appendix-template-2024.js'
import type { Period } from '../calendar/period.js'
import { toJsonPointer } from '../check/json-pointer.js'
import {
  aFunction,
  aText,
  listOf,
  oneOf,
  optionsOf,
  requireOptions,
  type Shape,
} from '../check/require-parsed.js'
import type { Report, ReportInput } from '../report/report.js'
import { reportDay } from '../report/report-day.js'
import { agencyShape, periodShape } from '../report/require-report.js'
import { type Block, readText, type TextReading } from '../text/blocks.js'
import { type Span, squeezed } from '../text/source-text.js'
import { readCitations } from './citations.js'
import { Draft, type Said } from './draft.js'
import { readFlatTable } from './flat-table.js'
import { type Header, type NamedAgency, readHeader } from './header.js'
import { makeLexer, type Token } from './lexer.js'
import { ownIssuer, ownNames, ownWord, rowReader } from './own-units.js'
import { comparisonReader, namedTimes, readPeriod, timeReader } from './period.js'
import { placeCitation, placeFigures, unreadCells, unreadOf } from './place-figures.js'
import { readRankings } from './ranking.js'
import { readFigures } from './read-figures.js'
import type { UnreadFigure } from './reading.js'
import { readRemarks, readZeros } from './said-in-words.js'
import type { SheetIssue, SheetReader, SheetTables } from './sheet-tables.js'
import { readTables, type TableValue, tablesOf } from './tables.js'

/** What is known of a report before it is read. */
export interface ReadReportOptions {
  /** The agency that reports, where the text does not say it or says it otherwise. */
  readonly agency?: Agency
  /** The period of the report. */
  readonly period?: Period
  /** Periodic, thematic or ad hoc. */
  readonly type?: 'periodic' | 'thematic' | 'ad-hoc'
  /** The forms that an appendix may be of, of which one of the day of the report goes first; that of 2024 unless said. */
  readonly forms?: readonly AppendixForm[]
  /** What reads the tables of the sheets that the text is of: `sheetTables` of those of `workbookText`. */
  readonly sheets?: SheetReader
}

/** The shapes of the options of all that reads a text. @internal */
export const readingShapes: Readonly<Record<keyof ReadReportOptions, Shape>> = {
  agency: agencyShape,
  period: periodShape,
  type: /* @__PURE__ */ oneOf(['periodic', 'thematic', 'ad-hoc']),
  forms: /* @__PURE__ */ listOf(formShape),
  sheets: aFunction,
}
const optionsShape = /* @__PURE__ */ optionsOf<ReadReportOptions>(readingShapes)

/** A report as its text says it (báo cáo đọc từ văn bản). */
export interface ReportReading {
  /** The report; `null` where title, agency or period are neither found nor given. */
  readonly report: ReportInput | null
  /** What of them is missing. */
  readonly missing: readonly ('title' | 'agency' | 'period')[]
  /** Places of values that were concluded, not printed: a finding that rests on one is at most a warning. */
  readonly inferred: readonly string[]
  /** Where each value stands in the text as given, by JSON pointer. */
  readonly places: Readonly<Record<string, readonly Span[]>>
  /** Every figure that was not placed, in the order of the text, and why. */
  readonly unread: readonly UnreadFigure[]
  /** Places that the text says twice, with different values. */
  readonly repeated: readonly { readonly pointer: string; readonly values: readonly Said[] }[]
  /** What of the tables of sheets could not be read, with the cell and the way out. */
  readonly issues: readonly SheetIssue[]
}

/**
 * Reads a report as it is written (đọc báo cáo từ văn bản): sentences, lists, tables pasted as text.
 *
 * Nothing is read that is not certain. Every word of a clause must be known, and the words together must name one figure;
 * what is not understood is in `unread`, with the reason and the word. Goals, changes, ranks, years, ordinals and numbers
 * of documents are no figures of a report. Never throws on a text; linear time.
 *
 * @example
 * ```ts
 * import { readReport } from 'cchc/prose'
 *
 * const text = 'Trong quý I năm 2024, UBND xã đã tiếp nhận 120 hồ sơ, đã giải quyết 118 hồ sơ, đạt 98,3%.'
 * const { report, places } = readReport(text, {
 *   agency: { name: 'UBND xã Tân Lập', level: 'commune' },
 *   period: { kind: 'quarter', year: 2024, ordinal: 1 },
 * })
 * report?.procedures?.dossiers?.received // { total: 120 }
 * places['/procedures/dossiers/rates/resolved'] // [[83, 88]]
 * ```
 */
export function readReport(text: string, options: ReadReportOptions = {}): ReportReading {
  requireOptions(options, optionsShape)
  return readWhole(text, options).reading
}

/** A reading, and the report as rules take it. */
export interface WholeReading {
  readonly reading: ReportReading
  readonly parsed: Report | null
  /** The places that were said more than once. */
  readonly saidAgain: Draft['saidAgain']
}

/** Reads a report, for those who check it as well. @internal */
export function readWhole(text: string, options: ReadReportOptions): WholeReading {
  requireOptions(text, aText, 'text')
  const source = readText(text)
  const { blocks: allBlocks } = source
  const header = readHeader(source)
  const draft = new Draft()
  const spanOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    source.spanOf(start, end)
  readHead(source, header, options, draft)
  const agency = readAgency(header, options, draft, spanOf)
  const period = readPeriod(source, header, options.period, draft)
  const lex = makeLexer(source.text, ownNames(agency?.name))
  const own = ownWord(agency?.name)
  const asOwn = (token: Token): Token =>
    token.as === 'stranger' && source.text.slice(token.start, token.end) === own
      ? { as: 'unit', level: 'own', start: token.start, end: token.end }
      : token
  const allLexed = allBlocks.map((block) => {
    const tokens = lex(block.from, block.end)
    return { block, tokens: own === undefined ? tokens : tokens.map(asOwn) }
  })

  const flat = readFlatTable(source.raw)
  const day = period && reportDay({ period, issuedOn: draft.report.issuedOn } as Report)
  const { sheets = () => noTables, forms = [appendixTemplate2024] } = options
  const ofSheets = sheets(forms, day)
  const isTaken = (start: number) => ofSheets.isTaken(spanOf({ start, end: start })[0])
  const blocks = allBlocks.filter(({ start }) => !isTaken(start))
  const lexed = allLexed.filter(({ block }) => !isTaken(block.start))
  const rankings = readRankings(blocks, source.text)
  const tables = readTables(tablesOf(blocks, source.text), forms, day)
  const ranked = new Set(rankings.flatMap(({ cell }) => cell?.start ?? []))
  const isInFlat = (start: number) => flat !== undefined && start >= flat.start && start < flat.end
  const found = readFigures(lexed, {
    text: source.text,
    title: header.isTitleInferred ? titleBlock(source) : undefined,
    isTaken: (start) => isInFlat(start) || ranked.has(start),
    rowOf: rowReader(source.text, agency),
    timeOf: timeReader(source.text, period),
    comparedWith: comparisonReader(period),
  })
  const unread = placeFigures(found, draft, source)
  const add = (values: readonly TableValue[]) => {
    for (const { path, value, cell, isInferred } of values) {
      if (cell === undefined) draft.put(path, value)
      else draft.set(path, value, spanOf(cell))
      if (isInferred) draft.inferred.push(toJsonPointer(path))
    }
  }
  for (const { path, value, span } of ofSheets.values) {
    if (span === undefined) draft.put(path, value)
    else draft.set(path, value, span)
  }
  add([...(flat?.values ?? []), ...tables.values, ...rankings, ...readZeros(blocks, source.text)])
  const hasDossiers = (draft.report.procedures as { dossiers?: unknown } | undefined)?.dossiers !== undefined
  add(
    readRemarks(
      blocks,
      source.text,
      hasDossiers ? ['procedures', 'dossiers'] : ['procedures', 'table', 'total'],
    ),
  )
  // As arguments of one call, the figures of a long table would be too many.
  for (const each of unreadCells(allLexed, tables.understood, ofSheets, source)) unread.push(each)
  if (flat !== undefined) for (const each of unreadOf(lexed, flat, source)) unread.push(each)
  const ownNumber = header.number?.value
  const citations = readCitations(lexed, source.text, ownIssuer(agency)).filter(
    ({ number }) => number === undefined || number.value !== ownNumber,
  )
  for (const [index, citation] of citations.entries()) placeCitation(citation, index, draft, source)

  const missing = (['title', 'agency', 'period'] as const).filter((key) => draft.report[key] === undefined)
  const reading: ReportReading = {
    report: missing.length > 0 ? null : (draft.report as unknown as ReportInput),
    missing,
    inferred: draft.inferred,
    places: draft.places,
    unread: unread.sort((one, other) => one.span[0] - other.span[0]),
    repeated: draft.repeated.map(({ pointer, values }) => ({ pointer, values })),
    issues: ofSheets.issues,
  }
  return {
    reading,
    parsed: missing.length > 0 ? null : (draft.parsed as unknown as Report),
    saidAgain: draft.saidAgain,
  }
}

const noTables: SheetTables = {
  values: [],
  issues: [],
  isTaken: () => false,
  isUnderstood: () => false,
  isOfAnotherPeriod: () => false,
}

/** Puts what the head of a report says in its places. */
function readHead(source: TextReading, header: Header, options: ReadReportOptions, draft: Draft): void {
  const { title, number, issuedOn, place, isTitleInferred } = header
  for (const [key, said] of Object.entries({ title, number, issuedOn, place }))
    if (said !== undefined) draft.set([key], said.value, source.spanOf(said.start, said.end))
  if (isTitleInferred && title !== undefined) draft.inferred.push('/title')
  const type = typeOf(source, header)
  if (options.type !== undefined) draft.put(['type'], options.type)
  else if (type !== undefined) draft.set(['type'], type, undefined)
}

function readAgency(
  { agency: named }: Header,
  { agency: given }: ReadReportOptions,
  draft: Draft,
  spanOf: (place: { readonly start: number; readonly end: number }) => Span,
): NamedAgency | undefined {
  if (given !== undefined) {
    draft.put(['agency'], given)
    return { name: given.name, level: given.level, ...(given.kind && { kind: given.kind }) }
  }
  if (named === undefined) return undefined
  const { name, level, kind } = named.value
  draft.set(['agency', 'name'], name, spanOf(named))
  draft.set(['agency', 'level'], level, undefined)
  if (kind) draft.set(['agency', 'kind'], kind, undefined)
  return named.value
}

/** Periodic, thematic or ad hoc, as title and first words say. */
function typeOf({ text }: TextReading, { title, isTitleInferred }: Header): ReadReportOptions['type'] {
  if (title === undefined || isTitleInferred) return undefined
  const head = squeezed(text.slice(title.start, title.end + 900))
  if (/phục vụ đoàn|chuyên đề|đoàn giám sát|đoàn kiểm tra|đoàn thanh tra/i.test(head)) return 'thematic'
  if (/(?:^|[ .])Theo (?:đề nghị|yêu cầu) của/.test(head) || /đột xuất/i.test(title.value)) return 'ad-hoc'
  if (namedTimes(text, title.start, title.end).length > 0) return 'periodic'
  return /có (?:công văn|văn bản)[^.;]{0,80} (?:đề nghị|yêu cầu) /i.test(head) ? 'ad-hoc' : undefined
}

/** The first line, where it is no sentence. */
function titleBlock({ blocks, text }: TextReading): Block | undefined {
  const first = blocks.find(({ kind }) => kind !== 'row')
  return first !== undefined && blocks.length > 1 && !/[.;:]$/.test(text.slice(first.start, first.end))
    ? first
    : undefined
}
