import { notEvaluated, type Rule } from '../../check/rule.js'
import { sumMessage, sumVerdict } from '../../check/sums.js'
import { type JudgedCriterion, type JudgedScores, publishedAt, sampleScores } from '../judged-scores.js'

/** Published points and maxima of a group are those of its criteria together (S2). */
export const scorecardSum: Rule<JudgedScores> = {
  id: 'scorecard/sum',
  severity: 'error',
  title: {
    vi: 'Điểm của nhóm = tổng điểm các tiêu chí bên trong',
    en: 'The points of a group = the sum of its criteria',
  },
  message: sumMessage,
  basis: ['arithmetic'],
  check: (judged) =>
    judged.beside.criteria.flatMap(({ at, label, parts }) =>
      (['points', 'maximum', 'self', 'appraised'] as const).flatMap((key) => {
        const stated = publishedAt(judged, at)[key]
        const located = parts.map((part) => {
          if (typeof part !== 'number') return { path: part, value: undefined }
          const { at: of, label: called } = judged.beside.criteria[part] as JudgedCriterion
          return { path: [...of, key], value: publishedAt(judged, of)[key], label: called }
        })
        if (located.every(({ value }) => value == null)) return []
        if (stated == null) return notEvaluated([...at, key])
        return sumVerdict({
          whole: { path: [...at, key], value: stated, label },
          terms: located.flatMap(({ value, ...each }) => (value == null ? [] : [{ ...each, value }])),
          missing: located.flatMap(({ value, path }) => (value == null ? [path] : [])),
        })
      }),
    ),
  samples: {
    passing: [
      sampleScores({
        points: 86.59,
        criteria: [
          { code: '1', points: 46.09 },
          { code: '2', points: 40.5 },
        ],
      }),
      sampleScores({
        maximum: 100,
        criteria: [
          { code: '1', maximum: 60 },
          { code: '2', maximum: 40 },
        ],
      }),
    ],
    failing: [
      {
        subject: sampleScores({
          points: 87,
          criteria: [
            { code: '1', points: 46 },
            { code: '2', points: 40.5 },
          ],
        }),
        finds: { path: ['points'], actual: 87, expected: 86.5, difference: 0.5 },
      },
      {
        subject: sampleScores({
          maximum: 50,
          criteria: [
            { code: '1', maximum: 15 },
            { code: '2', maximum: 10 },
            { code: '3', maximum: 20 },
          ],
        }),
        finds: { path: ['maximum'], expected: 45, difference: 5 },
      },
    ],
  },
}
