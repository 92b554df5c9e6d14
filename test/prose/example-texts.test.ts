import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/prose/check-text.js'

/**
 * The reports of the examples as texts, and what each of their figures is: `[offset, words, places]`, where places are
 * pointers into the typed report (two where one figure says two things), or `unplaced`: a fact without a typed place.
 * Other numbers are no figures of the report, and `none` counts them.
 */
interface Gold {
  readonly none: number
  readonly tokens: readonly (readonly [offset: number, words: string, places: string])[]
}

/** Texts about the report, not of it. */
const remarks = new Set([
  'title',
  'label',
  'subject',
  'issuer',
  'summary',
  'about',
  'indicator',
  'template',
  'figure',
])

/** Every leaf that bears a figure, by pointer. */
function figuresOf(value: unknown, pointer = ''): [pointer: string, figure: string | number][] {
  if (typeof value === 'number' || (typeof value === 'string' && /\d|^\//.test(value)))
    return [[pointer, value]]
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) =>
        remarks.has(key) ? [] : figuresOf(item, `${pointer}/${key}`),
      )
    : []
}

/** What the words say, as the typed report would say it. */
function figureSaid(words: string, typed: string | number): string | number {
  const said = words.replace('\n', '')
  if (typeof typed === 'number') {
    if (!/\d/.test(said)) return said === 'I' ? 1 : 0
    return Number(said.replaceAll('.', '').replace(',', '.'))
  }
  const [day, month, year] = said.split(/\/| tháng | năm /)
  if (/^\d{4}-/.test(typed)) return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  if (/^[\d.]+$/.test(typed)) return said.replace(',', '.')
  return typed.includes(said) ? typed : said
}

describe.each([
  'binh-duong-2024-7-months',
  'dieu-tri-2024-9-months',
  'dinh-ca-2024-q1',
  'duc-pho-2024-5-months',
])('the text of %s', (name) => {
  const text = readFileSync(`examples/reports/${name}.txt`, 'utf8')
  const figures = figuresOf(JSON.parse(readFileSync(`examples/reports/${name}.json`, 'utf8')))
  const { none, tokens }: Gold = JSON.parse(readFileSync(`test/prose/gold/${name}.json`, 'utf8'))
  const typed = new Map(figures)

  it('has each figure at its offset, and as many other numbers', () => {
    let end = 0
    const between = tokens.map(([offset, words]) => {
      expect(text.slice(offset, offset + words.length)).toBe(words)
      expect(offset).toBeGreaterThanOrEqual(end)
      const before = text.slice(end, offset)
      end = offset + words.length
      return before
    })
    expect([...between, text.slice(end)].flatMap((gap) => gap.match(/\d+/g) ?? [])).toHaveLength(none)
  })

  it('says every figure of the typed report, and says it so', () => {
    const said = tokens.flatMap(([, words, places]) =>
      places === 'unplaced'
        ? []
        : places.split(' ').map((pointer) => [pointer, figureSaid(words, typed.get(pointer) ?? '')]),
    )
    expect(said.filter(([pointer, figure]) => typed.get(String(pointer)) !== figure)).toEqual([])
    expect(new Set(said.map(([pointer]) => pointer))).toEqual(new Set(typed.keys()))
  })

  it('has the findings of the audit, and no other', () => {
    const audited: readonly { readonly rule: string; readonly severity: string }[] = JSON.parse(
      readFileSync(`examples/reports/${name}.findings.json`, 'utf8'),
    )
    const found = checkText(text).findings.map(({ finding }) => `${finding.rule} ${finding.severity}`)
    expect(found.sort()).toEqual(audited.map(({ rule, severity }) => `${rule} ${severity}`).sort())
  })
})
