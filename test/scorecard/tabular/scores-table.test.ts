import { describe, expect, it } from 'vitest'
import { defineScorecard } from '../../../src/scorecard/define-scorecard.js'
import { rankUnits } from '../../../src/scorecard/rank-units.js'
import { score } from '../../../src/scorecard/score.js'
import {
  rankingToHtml,
  rankingToMarkdown,
  rankingToRows,
  scoresToHtml,
  scoresToMarkdown,
  scoresToRows,
} from '../../../src/scorecard/tabular/scores-table.js'
import { card, criterion, rateOfGiven } from '../sample-card.js'

const ready = defineScorecard(
  card([
    criterion('1', 12, [criterion('1.1', 2, rateOfGiven('a')), criterion('1.2', 10, { way: 'manual' })]),
    { ...criterion('2', 5, { way: 'survey' }), label: { vi: 'A | <b>', en: 'B' } },
  ]),
)
const source = { given: { a: 2, all: 3 }, self: { '1.2': 9 }, appraised: { '1.2': 8.5 } }
const scores = score(ready, source, { on: '2025-12-14' })

describe('points', () => {
  it('stand in rows, what is not scored in words', () => {
    const [header, ...rows] = scoresToRows(scores)
    expect(header?.slice(0, 4)).toEqual(['Mã', 'Tiêu chí', 'Điểm tối đa', 'Điểm'])
    expect(rows.map(([code, , ...rest]) => [code, ...rest])).toEqual([
      ['1', 12, 9.83, 'từ 9 đến 11', 'từ 8,5 đến 10,5', null],
      ['1.1', 2, 1.33, null, null, null],
      ['1.2', 10, 8.5, 9, 8.5, null],
      ['2', 5, 'chưa chấm', null, null, null],
      ['', 17, 'từ 9,83 đến 14,83', 'từ 9 đến 16', 'từ 8,5 đến 15,5', null],
    ])
  })

  it('stand in tables of both languages, escaped', () => {
    const markdown = scoresToMarkdown(scores, 'en').split('\n')
    expect(markdown[2]).toContain('| 9.83 |')
    expect(markdown).toHaveLength(7)
    expect(scoresToMarkdown(scores)).toContain('A \\| &lt;b&gt;')
    expect(scoresToHtml(scores)).toContain('<th scope="row">A | &lt;b&gt;</th>')
    expect(scoresToHtml(scores, 'en')).toContain('not scored')
  })
})

it('ranks stand in tables', () => {
  const unit = (name: string, points: number | null, rank: number) => ({
    unit: name,
    scores: { points, criteria: [] },
    previous: { rank, points: 80 },
  })
  const [group] = rankUnits([unit('Xã A', 86.59, 3), unit('Xã B', null, 1)]).groups
  if (group === undefined) throw new Error('no group')
  expect(rankingToRows(group).slice(1)).toEqual([
    [1, 'Xã A', 86.59, 2, 6.59],
    ['chưa xếp hạng', 'Xã B', 'chưa chấm', null, null],
  ])
  expect(rankingToMarkdown(group).split('\n').at(-2)).toBe('| 1 | Xã A | 86,59 | 2 | 6,59 |')
  expect(rankingToHtml(group, 'en')).toContain('<th scope="row">Xã B</th><td>not scored</td>')
})
