import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/prose/check-text.js'
import { type ReportReading, readReport } from '../../src/prose/read-report.js'

const folder = 'examples/reports'
const names = readdirSync(folder).flatMap((file) =>
  file.endsWith('.txt') ? [file.replace(/\.txt$/, '')] : [],
)
const textOf = (name: string) => readFileSync(`${folder}/${name}.txt`, 'utf8')
const audited = (name: string) =>
  JSON.parse(readFileSync(`${folder}/${name}.findings.json`, 'utf8'))
    .map(({ rule, severity }: Record<string, string>) => `${rule} ${severity}`)
    .sort()

const findingsOf = (text: string) =>
  checkText(text)
    .findings.map(({ finding: { rule, severity } }) => `${rule} ${severity}`)
    .sort()

/** What was read, without where it stands. */
const readingOf = ({ report, unread, inferred }: ReportReading) =>
  JSON.stringify([report, unread.map(({ reason }) => reason), inferred]).normalize('NFC')

it('every report of the examples is a text too', () => {
  expect(names).toHaveLength(4)
})

describe.each(names)('the text of %s', (name) => {
  const text = textOf(name)

  it('has findings of the audit, and no other', () => {
    const wanted = audited(name)
    for (const finding of findingsOf(text)) {
      const at = wanted.indexOf(finding)
      expect([finding, at >= 0]).toEqual([finding, true])
      wanted.splice(at, 1)
    }
  })

  it.each<readonly [string, (text: string) => string]>([
    ['decomposed letters', (each) => each.normalize('NFD')],
    ['line ends of Windows', (each) => each.replaceAll('\n', '\r\n')],
    ['no-break spaces', (each) => each.replace(/(\d) (hồ sơ)/g, '$1\u00a0$2')],
    ['other bullets', (each) => each.replace(/^- /gm, '• ').replace(/^\+ /gm, '+')],
    ['invisible characters', (each) => each.replaceAll('hồ sơ', 'hồ\u200b sơ')],
  ])('reads the same with %s', (_, change) => {
    expect(readingOf(readReport(change(text)))).toBe(readingOf(readReport(text)))
  })

  it('has the same findings with its lines broken to fit', () => {
    expect(findingsOf(wrapped(text, 80))).toEqual(findingsOf(text))
  })

  it('every figure of a place reads again to its value', () => {
    const { report, places } = readReport(text)
    let held = 0
    for (const [pointer, spans] of Object.entries(places)) {
      const value = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((at, key) => (at as never)?.[key.replace('~1', '/')], report)
      if (typeof value !== 'number') continue
      for (const [start, end] of spans) {
        const words = text.slice(start, end)
        if (!/^\d[\d.]*$/.test(words)) continue
        expect([pointer, Number(words.replaceAll('.', ''))]).toEqual([pointer, value])
        held += 1
      }
    }
    expect(held).toBeGreaterThan(10)
  })
})

function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      if (line.includes('|') || line.includes('\t')) return [line]
      const lines: string[] = []
      let open = ''
      for (const word of line.split(' ')) {
        if (open !== '' && open.length + 1 + word.length > width) {
          lines.push(open)
          open = word
        } else open = open === '' ? word : `${open} ${word}`
      }
      return [...lines, open]
    })
    .join('\n')
}

describe('one digit changed', () => {
  /** Figures that stand in a relation that their text states in full. */
  const figures = [
    '1.492',
    '1.482',
    '1.481',
    '1.442',
    '39 hồ',
    '15.205',
    '15.028',
    '14.909',
    '142 hồ',
    '1.142',
    '1.014',
  ]

  it.each(figures)('in %s is found, and at the changed words', (figure) => {
    const name = names.find((each) => textOf(each).includes(figure)) as string
    const text = textOf(name)
    const digits = /^[\d.]+/.exec(figure)?.[0] as string
    const last = digits.at(-1) as string
    const changed = `${digits.slice(0, -1)}${(Number(last) + 3) % 10}`
    const at = text.indexOf(figure)
    const mutated = text.slice(0, at) + changed + text.slice(at + digits.length)
    const before = new Set(
      checkText(text).findings.map(({ finding }) => JSON.stringify([finding.rule, finding.path])),
    )
    const others = checkText(mutated).findings.filter(
      ({ finding }) => !before.has(JSON.stringify([finding.rule, finding.path])),
    )
    expect(others.length).toBeGreaterThan(0)
    const named = others.flatMap(({ finding, words }) => [
      ...words,
      ...finding.operands.map(({ value }) => String(value)),
    ])
    expect(named.some((words) => words.replaceAll('.', '') === changed.replaceAll('.', ''))).toBe(true)
  })
})
