import { groupBy } from '../check/group-by.js'
import { toJsonPointer } from '../check/json-pointer.js'
import type { Verdict } from '../check/rule.js'
import { nameKey } from '../notation/name-key.js'
import type { Path } from '../quantity/figure.js'
import { statementDifference } from '../report/rules/statement-difference.js'
import { statementGrowth } from '../report/rules/statement-growth.js'
import type { TextReading } from '../text/blocks.js'
import type { FoundCitation, LexedBlock } from './citations.js'
import type { Draft } from './draft.js'
import { type FigureValue, figureValue } from './figure-value.js'
import type { FlatTable } from './flat-table.js'
import { figureOf } from './items.js'
import type { ChangeDraft, FigureToken, Found, Placement } from './placement.js'
import type { UnreadFigure } from './reading.js'
import { resolve } from './resolve.js'
import type { Saying } from './sayings/index.js'
import { labelOf, mayBe, modelOfSection } from './section-map.js'
import type { SheetTables } from './sheet-tables.js'

/** Puts figures, statements and targets in their places, and answers those that have none. */
export function placeFigures(found: Found, draft: Draft, { given, spanOf }: TextReading): UnreadFigure[] {
  const spanOfToken = (token: FigureToken) => spanOf(token.start, token.end)
  const unread: UnreadFigure[] = []
  const fail = (token: FigureToken, reason: UnreadFigure['reason'], word?: string) => {
    const span = spanOfToken(token)
    unread.push({
      span,
      text: given.slice(...span),
      kind: token.kind,
      reason,
      ...(word !== undefined && { word }),
    })
  }
  for (const { token, reason, word } of found.unread) fail(token, reason, word)
  const rows = new Map<string, number>()
  const counts = new Map<string, number>()
  const placed = new Map<FigureToken, { readonly path: Path; readonly saying: Saying }>()
  for (const [{ token, mayBe }, placement] of resolve(
    found.placements,
    found.unread.map(({ token }) => token),
  )) {
    if (placement === undefined) {
      fail(token, mayBe === 'handled' || token.kind !== 'percentage' ? 'no-place' : 'base')
      continue
    }
    const { saying } = placement
    const value = figureValue(token)
    if (value === undefined) {
      fail(token, 'notation')
      continue
    }
    const path = [...pathOf(placement, rows, counts, draft), ...saying.figure.split('.')]
    placed.set(token, { path, saying })
    draft.set(path, value.written, spanOfToken(token), value.parsed)
  }
  const place = (path: Path, token: FigureToken) => {
    const value = figureValue(token)
    if (value === undefined) fail(token, 'notation')
    else draft.set(path, value.written, spanOfToken(token), value.parsed)
  }
  let index = 0
  for (const { kind, label, whole, parts, published } of found.statements) {
    const [first, ...others] = parts as [FigureToken, ...FigureToken[]]
    if ([whole, ...parts].some((token) => figureValue(token) === undefined)) {
      for (const token of [whole, ...parts, ...(published ? [published] : [])]) fail(token, 'notation')
      continue
    }
    const path: Path = ['statements', index]
    draft.put([...path, 'kind'], kind)
    draft.put([...path, 'label'], label)
    if (kind === 'share') place([...path, 'part'], first)
    else for (const [at, part] of [first, ...others].entries()) place([...path, 'parts', at], part)
    place([...path, 'whole'], whole)
    if (published !== undefined) place([...path, 'published'], published)
    index += 1
  }
  const inBlock = groupBy(found.changes.length === 0 ? [] : found.placements, ({ block }) => block)
  for (const change of found.changes) {
    const { of, start, isFall, token, comparedWith, previous } = change
    const figure = placed.get(of.token)
    const value = figureValue(token)
    const isUnread =
      figure === undefined || value === undefined || (previous && figureValue(previous) === undefined)
    if (isUnread || mayBeOfAnother(change, inBlock.get(of.block) ?? [])) {
      for (const each of previous ? [token, previous] : [token]) fail(each, 'change')
      continue
    }
    const path: Path = ['statements', index]
    draft.put([...path, 'kind'], 'change')
    draft.put([...path, 'label'], labelOf(figure.saying) ?? of.token.words)
    draft.put([...path, 'figure'], toJsonPointer(figure.path))
    if (comparedWith !== undefined) draft.put([...path, 'comparedWith'], comparedWith)
    const before = previous && figureValue(previous)?.written
    if (previous !== undefined)
      draft.set(
        [...path, 'previous'],
        previous.kind === 'percentage' ? `${before}%` : before,
        spanOfToken(previous),
      )
    const signed = signedBy(isFall, value)
    if (token.kind === 'percentage') draft.set([...path, 'published'], signed, spanOf(start, token.end))
    else draft.set([...path, 'difference'], Number(signed), spanOf(start, token.end))
    index += 1
  }
  for (const [at, { indicator, target, actual }] of found.targets.entries()) {
    draft.put(['targets', at, 'indicator'], indicator)
    place(['targets', at, 'target'], target)
    if (actual) place(['targets', at, 'actual'], actual)
  }
  return unread
}

/**
 * Whether a change does not fit its figure and what that was, but fits another that is said before it ("tiếp nhận 1.304 hồ
 * sơ, giải quyết 1.290 hồ sơ, tăng 12,3% so với cùng kỳ (1.161 hồ sơ)"), or what stands in parentheses as its amount.
 */
function mayBeOfAnother(
  { of, isFall, token, previous }: ChangeDraft,
  inBlock: readonly Placement[],
): boolean {
  if (previous === undefined) return false
  const parsedOf = (each: FigureToken) => figureValue(each)?.parsed as number | string | undefined
  const before = parsedOf(previous)
  const signed = signedBy(isFall, figureValue(token) as FigureValue)
  const change = token.kind === 'percentage' ? { published: signed } : { difference: Number(signed) }
  const holds = (figures: object) => {
    const statement = { kind: 'change', label: '', ...change, ...figures } as const
    return [statementDifference, statementGrowth].some(
      (rule) => (rule.check(statement, {}) as Verdict).outcome === 'passed',
    )
  }
  const current = parsedOf(of.token)
  if (holds({ current, previous: before })) return false
  const others = inBlock.filter((each) => each.token.start < of.token.start && mayBe(each.saying, previous))
  return (
    others.some((each) => holds({ current: parsedOf(each.token), previous: before })) ||
    (token.kind === 'percentage' &&
      typeof before === 'number' &&
      holds({ current, difference: isFall ? -before : before }))
  )
}

function signedBy(isFall: boolean, { written }: FigureValue): string {
  return (isFall ? `-${written}` : `${written}`).replace(/^-(?=[0.]*$)/, '')
}

/** Puts a document that is cited in its place. */
export function placeCitation(
  citation: FoundCitation,
  index: number,
  draft: Draft,
  { given, spanOf }: TextReading,
): void {
  for (const key of ['type', 'number', 'issuedOn', 'issuer', 'subject'] as const) {
    const part = citation[key]
    if (part === undefined) continue
    if (part.start < 0) {
      draft.set(['citations', index, key], part.value, undefined)
      continue
    }
    const span = spanOf(part.start, part.end)
    // A number that was broken over two lines is one word.
    const value =
      key === 'number'
        ? given
            .slice(...span)
            .normalize('NFC')
            .replace(/\s*[\r\n]+\s*/g, '')
            .replace(/\s+/g, ' ')
        : part.value
    draft.set(['citations', index, key], value, span)
  }
}

/** The figures of tables that were not understood; numbers of rows are none. */
export function unreadCells(
  lexed: readonly LexedBlock[],
  understood: readonly { readonly start: number; readonly end: number }[],
  { isTaken, isUnderstood, isOfAnotherPeriod }: SheetTables,
  { given, spanOf, text }: TextReading,
): UnreadFigure[] {
  const known = new Set(understood.map(({ start }) => start))
  return lexed.flatMap(({ block, tokens }) => {
    const isInSheet = isTaken(spanOf(block.start, block.start)[0])
    if (block.kind !== 'row' && !isInSheet) return []
    let at = block.start
    let cell = block.start
    return tokens.flatMap((token, index): readonly UnreadFigure[] => {
      for (; at < token.start; at++) {
        const sign = text[at]
        if (sign === '|' || sign === '\t' || (sign === ' ' && cell === at)) cell = at + 1
      }
      const figure = figureOf(token)
      if (figure === undefined) return []
      const { kind } = figure
      const isOrdinal = index < 2 && /^\s*\|?\s*$/.test(text.slice(block.start, token.start))
      if (known.has(cell) || (isOrdinal && kind === 'count' && figure.digits.length < 5)) return []
      const span = spanOf(token.start, token.end)
      const [inGiven] = isInSheet ? spanOf(cell, cell) : []
      if (inGiven !== undefined && isUnderstood(inGiven)) return []
      const reason = inGiven !== undefined && isOfAnotherPeriod(inGiven) ? 'other-period' : 'table'
      return [{ span, text: given.slice(...span), kind, reason }]
    })
  })
}

/** The figures of a table out of a PDF that were not understood; numbers of columns are none. */
export function unreadOf(
  lexed: readonly LexedBlock[],
  flat: FlatTable,
  { given, spanOf, text }: TextReading,
): UnreadFigure[] {
  const known = new Set(flat.understood.map(({ start }) => start))
  return lexed.flatMap(({ tokens }) =>
    tokens.flatMap((token): readonly UnreadFigure[] => {
      const kind = figureOf(token)?.kind
      if (kind === undefined || token.start < flat.start || token.start >= flat.end) return []
      if (known.has(token.start) || text[token.start - 1] === '(') return []
      const span = spanOf(token.start, token.end)
      return [{ span, text: given.slice(...span), kind, reason: 'table' }]
    }),
  )
}

/** Where the row of a section stands; rows come in the order in which their units are first named. */
function pathOf(
  { saying: { section }, row, isYearToDate }: Placement,
  rows: Map<string, number>,
  counts: Map<string, number>,
  draft: Draft,
): Path {
  const within = isYearToDate ? ['yearToDate'] : []
  const path = [...within, ...section.split('.')]
  if (row === undefined) return modelOfSection(section)?.layout === 'table' ? [...path, 'total'] : path
  const table = section === 'procedures.dossiers' ? [...within, 'procedures', 'table'] : path
  const key = `${table.join('.')} ${nameKey(row.label)} ${Object.values(row.qualifiers ?? {}).join(' ')}`
  let index = rows.get(key)
  if (index === undefined) {
    index = counts.get(table.join('.')) ?? 0
    counts.set(table.join('.'), index + 1)
    rows.set(key, index)
    draft.put([...table, 'rows', index, 'label'], row.label)
    for (const [name, value] of Object.entries(row.qualifiers ?? {}))
      draft.put([...table, 'rows', index, name], value)
  }
  return [...table, 'rows', index]
}
