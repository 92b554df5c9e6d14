import { describe, expect, it } from 'vitest'
import { communeIndexTemplate } from '../../../src/scorecard/cards/commune-template.js'
import { decision766 } from '../../../src/scorecard/cards/decision-766.js'
import { score } from '../../../src/scorecard/score.js'
import { scorecardFromRows, scorecardToRows } from '../../../src/scorecard/tabular/scorecard-rows.js'

const facts = {
  id: 'my-province',
  title: { vi: 'Chỉ số cải cách hành chính', en: 'PAR INDEX' },
  basis: { document: 'Quyết định của UBND tỉnh', confirmed: true },
  decimals: 2,
}

describe('a card in rows', () => {
  it('comes back as it was', () => {
    const { scorecard, issues } = scorecardFromRows(scorecardToRows(communeIndexTemplate), facts)
    expect(issues).toEqual([])
    const source = { tally: { resolved: { total: 10, punctual: 9 } }, given: { disclosed: true } }
    const [again, before] = [scorecard, communeIndexTemplate].map(
      (card) => card && score(card, source, { on: '2026-06-14' }),
    )
    expect(again?.points).toEqual(before?.points)
    expect(scorecard && scorecardToRows(scorecard)).toEqual(scorecardToRows(communeIndexTemplate))
  })

  it('is not read where its groups do not add up, as one whose criteria change with time', () => {
    const { scorecard, issues } = scorecardFromRows(scorecardToRows(decision766), facts)
    expect(scorecard).toBeNull()
    expect(issues).toMatchObject([{ code: 'inconsistent', reason: 'maxima', data: { maximum: 12, sum: 24 } }])
  })

  it('as provinces keep it: titles above, points beside, a total below', () => {
    const rows = [
      ['BẢNG CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH'],
      [],
      [
        'STT',
        'Lĩnh vực/Tiêu chí/Tiêu chí thành phần',
        'Điểm tối đa',
        'Điểm tự đánh giá',
        'Điểm thẩm định',
        'Ghi chú',
      ],
      [1, 'Công tác chỉ đạo', '10', null, null, null],
      ['1.1', 'Kế hoạch', '6,0', '5,5', 5.25, 'Công văn'],
      ['1.2', 'Kiểm tra', 4, '-', 4, null],
      [2, 'Thể chế', 5, 5, 5, null],
      [null, 'Tổng điểm', 15, 10.5, 14.25, null],
    ]
    const { scorecard, issues, self, appraised } = scorecardFromRows(rows, facts)
    expect(issues).toEqual([])
    expect(self).toEqual({ '1.1': 5.5, 2: 5 })
    expect(appraised).toEqual({ '1.1': 5.25, '1.2': 4, 2: 5 })
    const scores = scorecard && score(scorecard, { self, appraised }, { on: '2025-12-31' })
    expect(scores).toMatchObject({ points: 14.25, maximum: 15 })
  })

  it.each([
    ['no header', [['a', 'b']], [['rows', 'other']]],
    [
      'no rows at all',
      null as never,
      [
        ['rows', 'wrong-type'],
        ['rows', 'other'],
      ],
    ],
    [
      'points that are words',
      [
        ['TT', 'Tiêu chí', 'Điểm tối đa'],
        ['1', 'A', 'mười'],
      ],
      [['rows.1.2', 'unreadable']],
    ],
    [
      'no maximum',
      [
        ['TT', 'Tiêu chí', 'Điểm tối đa'],
        ['1', 'A', null],
      ],
      [['rows.1.2', 'missing']],
    ],
    [
      'no name',
      [
        ['TT', 'Tiêu chí', 'Điểm tối đa'],
        ['1', null, 5],
      ],
      [['rows.1.1', 'missing']],
    ],
    [
      'a way that is no JSON',
      [
        ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm'],
        ['1', 'A', 5, 'theo tỷ lệ'],
      ],
      [['rows.1.3', 'wrong-format']],
    ],
    [
      'a way that is none',
      [
        ['TT', 'Tiêu chí', 'Điểm tối đa', 'Cách chấm'],
        ['1', 'A', 5, '{"way":"other"}'],
      ],
      [['criteria.0.scoring.way', 'not-an-option']],
    ],
    [
      'two rows of one code',
      [
        ['TT', 'Tiêu chí', 'Điểm tối đa'],
        ['1', 'A', 5],
        ['1', 'B', 5],
      ],
      [['criteria.1.code', 'repeated-key']],
    ],
    [
      'maxima that do not add up',
      [
        ['TT', 'Tiêu chí', 'Điểm tối đa'],
        ['1', 'A', 5],
        ['1.1', 'B', 4],
      ],
      [['criteria.0.maximum', 'inconsistent']],
    ],
  ])('with %s has issues with places', (_, rows, found) => {
    const { scorecard, issues } = scorecardFromRows(rows, facts)
    expect(scorecard).toBeNull()
    expect(issues.map(({ path, code }) => [path.join('.'), code])).toEqual(found)
  })
})
