import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CountingPolicy, countingPolicies } from '../../../src/dossier/counting-policy.js'
import type { Dossier } from '../../../src/dossier/dossier.js'
import { figuresOutsideLayout, tallyLayouts } from '../../../src/dossier/tabular/tally-layout.js'
import { tallyTableFromRows } from '../../../src/dossier/tabular/tally-table-from-rows.js'
import { tallyTableToHtml } from '../../../src/dossier/tabular/tally-table-to-html.js'
import { tallyTableToMarkdown } from '../../../src/dossier/tabular/tally-table-to-markdown.js'
import { tallyTableToRows } from '../../../src/dossier/tabular/tally-table-to-rows.js'
import { tallyDossiers } from '../../../src/dossier/tally-dossiers.js'
import { tallyTableOf } from '../../../src/dossier/tally-table-of.js'
import { layouts, tallyTable } from './arbitraries.js'

describe('tallyTableToRows', () => {
  it('prints the header of form II.06a as its merged cells begin', () => {
    const [groups, headings, inner, numbers, ...rest] = tallyTableToRows({ rows: [] }, tallyLayouts.formII06a)
    expect(groups?.slice(0, 7)).toEqual([
      'STT',
      'Lĩnh vực, công việc giải quyết theo cấp',
      'Số hồ sơ nhận giải quyết (tiếp nhận)',
      null,
      null,
      null,
      'Số lượng hồ sơ đã giải quyết',
    ])
    expect(headings?.slice(0, 7)).toEqual([null, null, 'Tổng số', 'Trong đó', null, 'Từ kỳ trước', 'Tổng số'])
    expect(inner?.slice(2, 6)).toEqual([null, 'Trực tuyến', 'Trực tiếp, dịch vụ bưu chính', null])
    expect(numbers).toEqual(Array.from({ length: 13 }, (_, index) => `(${index + 1})`))
    expect(rest).toEqual([])
  })

  it('prints counts as numbers, zeros too, nothing for what is not reported, and the total last', () => {
    const table = {
      rows: [{ label: 'Hộ tịch', received: { total: 1492, online: null }, resolved: { late: 0 } }, {}],
      total: { received: { total: 1492 } },
    }
    expect(tallyTableToRows(table, tallyLayouts.tenColumns).slice(3)).toEqual([
      [1, 'Hộ tịch', 1492, null, null, null, null, null, null, 0],
      [2, null, null, null, null, null, null, null, null, null],
      ['*', 'Tổng số', 1492, null, null, null, null, null, null, null],
    ])
  })

  it.each(layouts.map((layout) => [layout.id, layout] as const))(
    'is read back to the same table: %s',
    (_, layout) => {
      fc.assert(
        fc.property(tallyTable(layout), (table) => {
          const rows = tallyTableToRows(table, layout)
          const reading = tallyTableFromRows(rows, { layout })
          expect(reading.issues).toEqual([])
          expect(reading.table).toEqual(table)
          expect(reading.subtotals).toEqual([])
          expect(figuresOutsideLayout(table, layout)).toEqual([])
          // As texts, too, which a CSV file has.
          const texts = rows.map((row) => row.map((cell) => String(cell ?? '')))
          expect(tallyTableFromRows(texts, { layout }).table).toEqual(table)
        }),
        { numRuns: 500 },
      )
    },
  )

  it.each([tallyLayouts.formII06a, tallyLayouts.tenColumns])(
    'is read back without naming the layout: $id',
    (layout) => {
      fc.assert(
        fc.property(tallyTable(layout), (table) => {
          const reading = tallyTableFromRows(tallyTableToRows(table, layout))
          expect(reading.layout).toBe(layout)
          expect(reading.table).toEqual(table)
        }),
      )
    },
  )

  it('FC11: tells of the classes that a layout loses, and loses none of the policy that the layout names', () => {
    const dossiers: Dossier[] = [
      {
        id: 'H1',
        channel: 'online',
        receivedOn: '2024-03-04',
        dueOn: '2024-03-08',
        outcome: { kind: 'withdrawn', on: '2024-03-05' },
      },
      {
        id: 'H2',
        channel: 'direct',
        receivedOn: '2024-03-04',
        dueOn: '2024-03-08',
        pauses: [{ from: '2024-03-05' }],
      },
      { id: 'H3', channel: 'postal', receivedOn: '2024-03-04' },
    ]
    const period = { from: '2024-03-01', to: '2024-03-31' }
    const layout = tallyLayouts.formII06a
    const lostBy = (policy: CountingPolicy) => {
      const issues: string[] = []
      const table = tallyTableOf([tallyDossiers(dossiers, { period, policy }).total])
      for (const print of [tallyTableToRows, tallyTableToMarkdown, tallyTableToHtml])
        print(table, layout, { onIssue: ({ path, code }) => issues.push(`${code} ${path.join('/')}`) })
      return [...new Set(issues)]
    }
    expect(lostBy(countingPolicies.listedApart)).toEqual([
      'inconsistent rows/0/withdrawn',
      'inconsistent rows/0/inProgress/awaitingSupplement',
      'inconsistent rows/0/inProgress/withoutDeadline',
    ])
    expect(lostBy(countingPolicies[layout.policy])).toEqual([])
  })

  it('names the figures that a layout has no column for', () => {
    const table = {
      rows: [{ received: { inPeriod: 5, postal: null } }, { withdrawn: 0 }],
      total: { inProgress: { overdue: 1 }, resolved: { late: 2 } },
    }
    expect(figuresOutsideLayout(table, tallyLayouts.tenColumns)).toEqual([
      'received.inPeriod',
      'inProgress.overdue',
      'withdrawn',
    ])
  })
})
