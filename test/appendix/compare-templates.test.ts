import { describe, expect, it } from 'vitest'
import { compareTemplates } from '../../src/appendix/compare-templates.js'
import { sampleModel } from '../../src/appendix/rules/sample-template.js'
import type { AppendixTemplate } from '../../src/appendix/template.js'

const { template } = sampleModel
const [first, second, third, ...rest] = template.indicators

function withRows(...indicators: (AppendixTemplate['indicators'][number] | undefined)[]): AppendixTemplate {
  return { ...template, indicators: indicators.flatMap((row) => row ?? []) }
}

describe('compareTemplates', () => {
  it('sees which rows follow another one', () => {
    expect(compareTemplates(template, withRows(first, third, second, ...rest))).toMatchObject({
      added: [],
      dropped: [],
      changed: [],
      moved: [third?.key, second?.key, rest[0]?.key],
    })
    // A row that is gone moves no other.
    expect(compareTemplates(template, withRows(first, third, ...rest)).moved).toEqual([])
  })

  it('names what differs in a row', () => {
    const other = { ...third, unit: { vi: 'TTHC', en: 'Procedures' }, levels: ['commune'] }
    expect(
      compareTemplates(template, withRows(first, second, other as typeof third, ...rest)).changed,
    ).toEqual([{ key: third?.key, properties: ['unit', 'levels'] }])
  })
})
