/**
 * Question 8: what do scoring and ranking all communes of the country cost beside reading their figures?
 */
import { defineScorecard, rankUnits, score } from '../dist/esm/scorecard/index.js'
import { answer } from './answer.mjs'
import { assertSame } from './assert-same.mjs'
import { measure, timeOfProcess } from './measure.mjs'

const [units, criteria, areas] = [3321, 30, 6]
const basis = { document: 'Ví dụ', confirmed: false }
const on = '2025-12-14'
/** @param {string} text */
const text = (text) => ({ vi: text, en: text })

const card = defineScorecard({
  id: 'bench',
  title: text('Chỉ số'),
  basis,
  decimals: 2,
  criteria: Array.from({ length: areas }, (_, area) => ({
    code: `${area}`,
    label: text(`Lĩnh vực ${area}`),
    maximum: 20,
    children: Array.from({ length: criteria / areas }, (_, index) => {
      const of = { numerator: `given.part${area}${index}`, denominator: `given.whole${area}${index}` }
      const scoring =
        index % 2 === 0
          ? /** @type {const} */ ({ way: 'proportional', of, threshold: 80 + index })
          : /** @type {const} */ ({
              way: 'bands',
              of,
              bands: [
                { below: 50, points: 0 },
                { from: 50, below: 90, points: 2 },
                { from: 90, points: 4 },
              ],
            })
      return { code: `${area}.${index}`, label: text(`Tiêu chí ${area}.${index}`), maximum: 4, scoring }
    }),
  })),
})

let seed = 766
const next = (/** @type {number} */ most) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return seed % (most + 1)
}
const texts = Array.from({ length: units }, () => {
  const given = Object.fromEntries(
    card.criteria.flatMap(({ code: area }) =>
      Array.from({ length: criteria / areas }, (_, index) => {
        const whole = 1 + next(5000)
        return [
          [`part${area}${index}`, next(whole)],
          [`whole${area}${index}`, whole],
        ]
      }).flat(),
    ),
  )
  return JSON.stringify({ given })
})
const sources = texts.map((each) => JSON.parse(each))
const scoreAll = () =>
  rankUnits(
    sources.map((source, index) => ({
      unit: `Xã ${index}`,
      group: ['xã', 'phường', 'đặc khu'][index % 3],
      scores: score(card, source, { on }),
    })),
  )

const { groups, issues } = scoreAll()
assertSame('units ranked', [groups.reduce((sum, { of }) => sum + of, 0), issues.length], [units, 0])

const measured = await measure(
  {
    'JSON.parse of the figures': () => {
      for (const each of texts) JSON.parse(each)
    },
    'score and rankUnits': scoreAll,
  },
  { rounds: 7, warmUps: 2, clock: timeOfProcess },
)
const milliseconds = measured.get('score and rankUnits')?.milliseconds ?? Number.NaN
answer({
  title: `Scoring and ranking ${units.toLocaleString('en')} units by ${criteria} criteria`,
  against: 'JSON.parse of the figures',
  measured,
  limits: [{ one: 'score and rankUnits', other: 'JSON.parse of the figures' }],
  notes: [`${milliseconds < 3000 ? 'Under' : 'Over'} 3 s of this machine's processor.`],
})
