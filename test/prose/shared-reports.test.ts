import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toJsonPointer } from '../../src/check/json-pointer.js'
import { checkText } from '../../src/prose/check-text.js'
import { readReport } from '../../src/prose/read-report.js'
import { hasShared, sharedReport, sharedReports } from './shared.js'

const typed = (name: string, kind = '') =>
  JSON.parse(readFileSync(`examples/reports/${name}${kind}.json`, 'utf8'))

function leavesOf(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (value === null || typeof value !== 'object') return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`))
}

/** What a person typed of figures: no names, words, periods and documents. */
const figuresOf = (report: unknown) =>
  leavesOf(report).filter(
    ([path, value]) =>
      /\d/.test(String(value)) &&
      !/^\/(?:title|citations|outlook|recommendations|agency|place|assessment|period|issuedOn)|label|indicator$|\/index$|units|template/.test(
        path,
      ),
  )

/** What a person concludes: from "05/05", and from words that stand with a figure of something else or have no saying yet. */
const concluded = new Set([
  '/organization/residentialGroups',
  '/digitalGovernment/connectivity/residentialGroups',
  '/digitalGovernment/connectivity/withBroadband',
  '/digitalGovernment/signatures/documentsRate',
  '/digitalGovernment/signatures/leadersRate',
  '/digitalGovernment/workFiles/staffRate',
  '/procedures/catalogue/otherAgenciesAtOneStopRate',
  '/procedures/feedback/answeredOnTime',
  '/procedures/feedback/disclosed',
])

describe.runIf(hasShared).each(sharedReports)('report %s, from its text', (name) => {
  const text = hasShared ? sharedReport(name) : ''

  it('has its figures where a person typed them, and no other', () => {
    const got = new Map(leavesOf(readReport(text).report))
    const wanted = figuresOf(typed(name))
    const missed = wanted
      .filter(([path, value]) => String(got.get(path)) !== String(value))
      .map(([path]) => path)
    expect(missed.filter((path) => !concluded.has(path))).toEqual([])
    const places = new Set(wanted.map(([path]) => path))
    const others = [...got]
      .filter(([path, value]) => typeof value === 'number' && !places.has(path))
      .map(([path]) => path)
    expect(others.filter((path) => !/^\/(?:period|assessment|statements)/.test(path))).toEqual([])
  })

  it('cites the same documents', () => {
    const key = ({ type, number, issuedOn }: Record<string, string>) =>
      [type?.toLowerCase(), number?.replace(/\s/g, ''), issuedOn].join(' ')
    const got = new Set((readReport(text).report?.citations ?? []).map((each) => key(each as never)))
    expect(
      typed(name)
        .citations.map(key)
        .filter((each: string) => !got.has(each)),
    ).toEqual([])
  })

  it('has the findings of the audit, and no other', () => {
    const wanted = typed(name, '.findings').map(
      ({ rule, severity }: Record<string, string>) => `${rule} ${severity}`,
    )
    const { findings } = checkText(text)
    const got = findings.map(({ finding: { rule, severity } }) => `${rule} ${severity}`)
    expect(got.sort()).toEqual(wanted.sort())
  })

  it('every place reads again to its value', () => {
    const { report, places } = readReport(text)
    const values = new Map(leavesOf(report))
    let held = 0
    for (const [pointer, spans] of Object.entries(places)) {
      const value = values.get(pointer)
      if (typeof value !== 'number' || /ranking|points/.test(pointer)) continue
      for (const [start, end] of spans) {
        const words = text.slice(start, end)
        if (/^[\d.]+$/.test(words) && /\d/.test(words)) {
          expect([pointer, Number(words.replaceAll('.', ''))]).toEqual([pointer, value])
          held += 1
        }
      }
    }
    expect(held).toBeGreaterThan(10)
  })

  it('says every finding at a place of the text, where it has one', () => {
    for (const { finding, spans } of checkText(text).findings)
      if (!/blank|number-missing|unit/.test(finding.rule))
        expect([finding.rule, toJsonPointer(finding.path), spans.length > 0]).toEqual([
          finding.rule,
          toJsonPointer(finding.path),
          true,
        ])
  })
})

it.runIf(!hasShared)(
  'the published texts stand beside the repository: not here, so that their tests are skipped',
  () => {
    expect(sharedReports).toEqual([])
  },
)
