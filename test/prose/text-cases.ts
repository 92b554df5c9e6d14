import { readdirSync, readFileSync } from 'node:fs'
import { parsePercentage } from '../../src/notation/parse-percentage.js'
import { figureOf } from '../../src/prose/items.js'
import { makeLexer } from '../../src/prose/lexer.js'
import { type ReadReportOptions, type ReportReading, readReport } from '../../src/prose/read-report.js'
import { readText } from '../../src/text/blocks.js'
import type { Span } from '../../src/text/source-text.js'

const folder = 'examples/reports'
const lines = readdirSync(folder).flatMap((file) =>
  file.endsWith('.txt') ? readFileSync(`${folder}/${file}`, 'utf8').split('\n') : [],
)
const clauses = lines.flatMap((line) => line.split(/(?<=[,;:.()]) /))
const joints = [
  ' ',
  ' ',
  ', ',
  '; ',
  '. ',
  '.\n',
  '\n',
  ' và ',
  ': ',
  ' (',
  ') ',
  '\t',
  ' | ',
  '\n- ',
  '\n+ ',
  '/',
  '-',
]
const figures = [
  '12',
  '1.492',
  '99,3%',
  '05',
  '0',
  '3/11',
  'gần 27.000',
  '5,2 tỷ đồng',
  '1,5',
  '12.3456',
  '9'.repeat(40),
]
const odd = [
  ...'\u0301\u00a0\u200b\ufeff\r\f\u2028\u0000\ud800…“%()|\t–',
  ...'🙂 // ,, .. $& 12 2024 __proto__ constructor 31/02/2024 45/BC-UBND'.split(' '),
]
const agencies: readonly ReadReportOptions[] = [
  {},
  {
    agency: { name: 'UBND xã Tân Lập', level: 'commune', kind: 'people-committee' },
    period: { kind: 'quarter', year: 2024, ordinal: 1 },
  },
  {
    agency: { name: 'UBND tỉnh A((B Mẫu', level: 'province', kind: 'people-committee' },
    period: { kind: 'custom' },
  },
]

/** A case: a text and what is known of it. */
export interface TextCase {
  readonly text: string
  readonly options: ReadReportOptions
  /** Whether it is read again with changes that say nothing. */
  readonly isChanged: boolean
}

/** The case of a number: the same of the same seed. */
export function textCase(seed: number, index: number): TextCase {
  const below = chanceOf(seed, index)
  const one = <Item>(items: readonly Item[]) => items[below(items.length)] as Item
  const options = one(agencies)
  const isChanged = below(8) === 0
  const join = () =>
    Array.from(
      { length: 1 + below(8) },
      () => (below(5) === 0 ? one(figures) : one(clauses)) + one(joints),
    ).join('')
  const part = () => {
    const start = below(lines.length)
    return lines.slice(start, start + 1 + below(10)).join('\n')
  }
  switch (below(5)) {
    case 0:
      return { text: join(), options, isChanged }
    case 1:
      return { text: `BÁO CÁO\nKết quả quý I năm 2024\n${join()}\n${part()}`, options, isChanged }
    case 2:
      return { text: part(), options, isChanged }
    case 3:
      return { text: changed(part(), below, [...figures, ...odd]), options, isChanged }
    default:
      return {
        text: Array.from({ length: below(60) }, () =>
          one([one(odd), one(joints), one(figures), one(clauses)]),
        ).join(''),
        options,
        isChanged,
      }
  }
}

function changed(text: string, below: (most: number) => number, pieces: readonly string[]): string {
  let made = text
  for (let count = 1 + below(6); count > 0; count--) {
    const at = below(made.length + 1)
    const instead = below(3) === 0 ? '' : (pieces[below(pieces.length)] as string)
    made = made.slice(0, at) + instead + made.slice(at + below(4))
  }
  return made
}

/** What is wrong with how a text is read, or nothing. */
export function faultOf({ text, options, isChanged }: TextCase): string | undefined {
  const reading = readReport(text, options)
  const { report, places, unread } = reading
  const spans = [...Object.values(places).flat(), ...unread.map(({ span }) => span)]
  for (const [start, end] of spans)
    if (!(start >= 0 && start <= end && end <= text.length)) return `a stretch from ${start} to ${end}`
  for (const [pointer, stretches] of Object.entries(places))
    if (report !== null && !readsAgain(valueAt(report, pointer), stretches, text))
      return `${pointer.replace(/\d+/g, 'n')} does not read again`
  if (lostIn(text, reading).length > 0) return 'a figure is neither placed nor unread'
  const composed = text.normalize('NFC') === text && !/[\r\f\v\u2028\u2029\p{M}\ufeff]/u.test(text)
  if (!composed || !isChanged) return undefined
  const read = wordsOf(reading)
  for (const [name, change] of Object.entries(alike))
    if (wordsOf(readReport(change(text), options)) !== read) return `reads otherwise with ${name}`
  return undefined
}

/** Changes that no reader sees. */
const alike: Readonly<Record<string, (text: string) => string>> = {
  'decomposed letters': (text) => text.normalize('NFD'),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'no-break spaces': (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u00a0'),
  'other bullets': (text) => text.replace(/^- (?=\p{L})/gmu, '• '),
}

function wordsOf({ report, unread, inferred, missing }: ReportReading): string {
  const left = unread.map(({ kind, reason, text }) => [kind, reason, text.replace(/\s+/g, ' ')])
  return JSON.stringify([report, left, inferred, missing]).normalize('NFC').replaceAll('• ', '- ')
}

function valueAt(report: unknown, pointer: string): unknown {
  let at = report
  for (const key of pointer.split('/').slice(1))
    at = (at as Record<string, unknown> | undefined)?.[key.replace(/~1/g, '/').replace(/~0/g, '~')]
  return at
}

/** Whether a number is what one of its places says; words are not held against it. */
function readsAgain(value: unknown, stretches: readonly Span[], text: string): boolean {
  if (value === undefined) return false
  const words = stretches.map(([start, end]) => text.slice(start, end).normalize('NFC'))
  if (typeof value === 'number')
    return words.some(
      (each) =>
        Number(each.replace(',', '.')) === value ||
        Number(each.replaceAll('.', '').replace(',', '.')) === value ||
        !/^[\d.,]+$/.test(each),
    )
  if (typeof value !== 'string' || !/^\d+(?:\.\d+)?$/.test(value) || words.includes(value)) return true
  return words.some((each) => {
    const rate = parsePercentage(each)
    return (rate.ok && rate.value === value) || !/^[\d.,]+%?$/.test(each)
  })
}

/** The figures of a text outside its tables that stand in no place and are not unread. */
export function lostIn(text: string, { places, unread }: ReportReading): readonly Span[] {
  const known = [...Object.values(places).flat(), ...unread.map(({ span }) => span)]
  const { blocks, text: read, spanOf } = readText(text)
  const lex = makeLexer(read)
  return blocks.flatMap(({ kind, from, end }) =>
    kind === 'row'
      ? []
      : lex(from, end).flatMap((token) => {
          if (figureOf(token) === undefined) return []
          const [first, last] = spanOf(token.start, token.end)
          return known.some(([start, stop]) => start < last && stop > first) ? [] : [[first, last] as const]
        }),
  )
}

function chanceOf(seed: number, index: number): (most: number) => number {
  let state = (Math.imul(seed, 2654435761) ^ Math.imul(index + 1, 40503) ^ 0x9e3779b9) >>> 0
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % most
  }
}

/** The shortest text with the same fault that leaving out parts finds. */
export function smallest({ text, ...more }: TextCase, fault: string): TextCase {
  let found = text
  for (let step = Math.ceil(found.length / 2); step > 0; step = step > 1 ? Math.ceil(step / 2) : 0)
    for (let at = 0; at < found.length; ) {
      const less = found.slice(0, at) + found.slice(at + step)
      if (faultIn({ text: less, ...more }) === fault) found = less
      else at += step
    }
  return { text: found, ...more }
}

/** The same, where to throw is a fault too. */
export function faultIn(given: TextCase): string | undefined {
  try {
    return faultOf(given)
  } catch (error) {
    return `throws ${error instanceof Error ? error.message.slice(0, 100) : String(error)}`
  }
}
