import { failed, notEvaluated, passed, type Rule } from '../../check/rule.js'
import { nameKey } from '../../notation/name-key.js'
import { type JudgedScores, publishedAt, sampleScores } from '../judged-scores.js'

/** The published class is that of the points. */
export const scorecardClass: Rule<JudgedScores> = {
  id: 'scorecard/class',
  severity: 'error',
  title: {
    vi: 'Xếp loại đúng khung điểm của bộ tiêu chí',
    en: 'The class is that in which the points lie',
  },
  message: {
    vi: 'Xếp loại: ghi “{actual}”, nhưng {score} điểm thuộc loại “{class}”.',
    en: 'Class: stated as “{actual}”, but {score} points are “{class}”.',
  },
  basis: ['consistency'],
  check: (judged) => {
    const { at, class: expected } = judged.beside
    const { class: stated, points } = publishedAt(judged, at)
    if (stated == null) return []
    if (points == null) return notEvaluated([...at, 'points'])
    if (expected === undefined) return notEvaluated()
    const names = Object.values(expected).map(nameKey)
    if (names.includes(nameKey(stated).replace(/^(?:xếp )?loại /, ''))) return passed
    return failed({
      path: [...at, 'class'],
      actual: stated,
      expected: expected.vi,
      operands: [{ path: [...at, 'points'], value: points }],
      data: { class: expected, score: points },
    })
  },
  samples: {
    passing: [
      sampleScores({ points: 15.2, class: 'Xuất sắc' }, {}, { class: { vi: 'xuất sắc', en: 'excellent' } }),
      sampleScores({ points: 12, class: 'Loại Tốt' }, {}, { class: { vi: 'tốt', en: 'good' } }),
    ],
    failing: [
      {
        subject: sampleScores({ points: 14.9, class: 'xuất sắc' }, {}, { class: { vi: 'tốt', en: 'good' } }),
        finds: { path: ['class'], actual: 'xuất sắc', expected: 'tốt' },
      },
      {
        subject: sampleScores({ points: 5, class: 'trung bình' }, {}, { class: { vi: 'yếu', en: 'weak' } }),
        finds: { path: ['class'], expected: 'yếu' },
      },
    ],
  },
}
