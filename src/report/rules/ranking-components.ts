import { notEvaluated, type Rule } from '../../check/rule.js'
import { sumMessage, sumVerdict } from '../../check/sums.js'
import type { Figure, LocatedFigure, Path } from '../../quantity/figure.js'
import type { Ranking } from '../sections/ranking.js'

const labels = {
  points: { vi: 'Điểm đạt được', en: 'Points' },
  maximum: { vi: 'Điểm tối đa', en: 'Maximum of points' },
}

/** The points of an index, and their maximum, are those of its components together. */
export const rankingComponents: Rule<Ranking> = {
  id: 'ranking/components',
  severity: 'error',
  title: {
    vi: 'Điểm của chỉ số = tổng điểm thành phần',
    en: 'The points of an index = the sum of its components',
  },
  message: sumMessage,
  basis: ['arithmetic'],
  check: (whole) => {
    const { components } = whole
    if (components == null || components.length === 0) return []
    return (['points', 'maximum'] as const).flatMap((key) => {
      const stated = whole[key]
      if (components.every((component) => component[key] == null)) return []
      if (stated == null) return notEvaluated([key])
      const terms: LocatedFigure<Figure>[] = []
      const missing: Path[] = []
      for (const [index, { name, [key]: value }] of components.entries()) {
        const path = ['components', index, key]
        if (value == null) missing.push(path)
        else terms.push({ path, label: name == null ? undefined : { vi: name, en: name }, value })
      }
      return sumVerdict({ whole: { path: [key], value: stated, label: labels[key] }, terms, missing })
    })
  },
  samples: {
    passing: [
      {
        index: 'Bộ chỉ số 766',
        points: 70.5,
        maximum: 100,
        components: [
          { name: 'Công khai, minh bạch', points: 12.5, maximum: 18 },
          { name: 'Các nhóm khác', points: 58, maximum: 82 },
        ],
      },
      { index: 'PAR INDEX', points: 86.5, components: [{ points: 60 }, { points: 26.5 }] },
    ],
    failing: [
      {
        subject: {
          index: 'Bộ chỉ số 766',
          points: 71,
          components: [
            { name: 'Dịch vụ công trực tuyến', points: 7 },
            { name: 'Các nhóm khác', points: 63 },
          ],
        },
        finds: { path: ['points'], actual: 71, expected: 70, difference: 1 },
      },
      {
        subject: { index: 'PAR INDEX', maximum: 90, components: [{ maximum: 70 }, { maximum: 30 }] },
        finds: { path: ['maximum'], expected: 100, difference: -10 },
      },
      {
        subject: { index: 'PAR INDEX', points: 60, components: [{ points: 65 }, { name: 'Khác' }] },
        finds: { path: ['points'], expected: { atLeast: 65 } },
      },
    ],
  },
}
