import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { circular012018Agency } from '../../../src/scorecard/cards/circular-01-2018.js'
import { communeIndexTemplate } from '../../../src/scorecard/cards/commune-template.js'
import { decision766 } from '../../../src/scorecard/cards/decision-766.js'
import { defineScorecard } from '../../../src/scorecard/define-scorecard.js'
import { score } from '../../../src/scorecard/score.js'
import type { Scoring } from '../../../src/scorecard/scorecard.js'
import { scorecardFromRows, scorecardToRows } from '../../../src/scorecard/tabular/scorecard-rows.js'
import { card, criterion, rateOfGiven } from '../sample-card.js'

const facts = {
  id: 'my-province',
  title: { vi: 'Chỉ số cải cách hành chính', en: 'PAR INDEX' },
  basis: { document: 'Quyết định của UBND tỉnh', confirmed: true },
  decimals: 2,
}

describe('a card in rows', () => {
  it.each([
    ['of a province', communeIndexTemplate],
    ['whose criteria change with time', decision766],
    ['of a circular', circular012018Agency],
  ])('%s comes back as it was', (_, { declaration }) => {
    const { criteria: _criteria, ...own } = declaration
    const { scorecard, issues } = scorecardFromRows(scorecardToRows(defineScorecard(declaration)), own)
    expect(issues).toEqual([])
    expect(scorecard?.declaration).toEqual(declaration)
  })

  it('comes back with days, bases, notes and names in English, whatever they say', () => {
    const basis = { document: 'Quyết định 1/QĐ-UBND', article: 'Điều 2', confirmed: false }
    const odd = fc.constantFrom(
      'Hồ sơ',
      'a | b',
      '{"x":1}',
      '1.000',
      '=SUM(A1)',
      '“Đúng hạn”',
      'Tổng điểm',
      '- x',
    )
    const leaf = fc.record({
      label: fc.record({ vi: odd, en: odd }),
      scoring: fc.constantFrom<Scoring>({ way: 'survey' }, rateOfGiven('a', 80), { way: 'manual', from: 1 }),
      note: fc.option(fc.record({ vi: odd, en: odd }), { nil: undefined }),
      basis: fc.constantFrom(undefined, basis),
      isDated: fc.boolean(),
    })
    fc.assert(
      fc.property(
        fc.array(fc.array(leaf, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
        (groups) => {
          const criteria = groups.map((of, at) => ({
            ...criterion(
              // Codes that do not say in which group they lie.
              `${at}.x`,
              of.length,
              of.map(({ isDated, note, basis: own, ...each }, index) => ({
                ...each,
                code: `${(at + 1) % 3}.${at}${index}`,
                maximum: 1,
                ...(note && { note }),
                ...(own && { basis: own }),
                ...(isDated && {
                  inForce: [{ from: '1900-01-01', value: true as const, basis: 'consistency' as const }],
                }),
              })),
            ),
            ...(at === 0 && { basis }),
          }))
          const declaration = card(criteria)
          const reading = scorecardFromRows(scorecardToRows(defineScorecard(declaration)), facts)
          expect(reading.issues).toEqual([])
          expect(reading.scorecard?.declaration).toEqual({ ...declaration, ...facts })
        },
      ),
      { numRuns: 100 },
    )
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

  it('FR8: as it is printed: numbers of columns, the header on each page, a total merged across', () => {
    const header = ['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm']
    const { scorecard, issues, self } = scorecardFromRows(
      [
        header,
        ['(1)', '(2)', '(3)', '(4)'],
        ['1', 'A', 5, 4],
        header,
        ['2', 'B', 5, 3],
        ['Tổng điểm', null, 10, 7],
      ],
      facts,
    )
    expect(issues).toEqual([])
    expect(scorecard && scorecardToRows(scorecard)).toHaveLength(3)
    expect(self).toEqual({ 1: 4, 2: 3 })
  })

  const struck = { font: { strike: true } }
  const power = { richText: [{ text: '5' }, { text: '1', font: { vertAlign: 'superscript' } }] }
  it.each([
    ['points that are struck out', ['1', 'A', 5, { value: 4, ...struck }], ['rows.1.3', 'wrong-type']],
    ['points with a footnote', ['1', 'A', 5, power], ['rows.1.3', 'wrong-type']],
    ['a maximum with a footnote', ['1', 'A', power, 4], ['rows.1.2', 'wrong-type']],
    ['a maximum that is an estimate', ['1', 'A', 'gần 5', 4], ['rows.1.2', 'wrong-type']],
    ['a code that became a day', [new Date(0), 'A', 5, 4], ['rows.1.0', 'wrong-type']],
    ['a criterion without a code', [null, 'A', 5, 4], ['rows.1.0', 'missing']],
    ['points of nothing', [null, null, 5, 4], ['rows.1.0', 'missing']],
  ])('FR7: loses nothing: names %s', (_, row, issue) => {
    const { scorecard, issues } = scorecardFromRows(
      [['TT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm'], row, ['2', 'B', 5, 5]],
      facts,
    )
    expect(scorecard).toBeNull()
    expect(issues.map(({ path, code }) => [path.join('.'), code])).toEqual([issue])
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
      'points that can be none',
      [
        ['TT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm'],
        ['1', 'A', 5, -3],
        ['2', 'B', 5, Number.NaN],
        ['3', 'C', -5, 1],
      ],
      [
        ['rows.1.3', 'too-small'],
        ['rows.2.3', 'wrong-type'],
        ['rows.3.2', 'too-small'],
      ],
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
