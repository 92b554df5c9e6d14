// A card of a province's own criteria, and one report scored by it: the first program of docs/guides/scoring.md.
import { parseReport } from 'cchc'
import { defineScorecard, score } from 'cchc/scorecard'

const card = defineScorecard({
  id: 'my-province-2025',
  title: { vi: 'Bộ tiêu chí cải cách hành chính cấp xã', en: 'Reform criteria of communes' },
  basis: { document: 'Quyết định của UBND tỉnh', confirmed: true },
  decimals: 2,
  criteria: [
    {
      code: '1',
      label: { vi: 'Thủ tục hành chính', en: 'Procedures' },
      maximum: 30,
      children: [
        {
          code: '1.1',
          label: { vi: 'Hồ sơ giải quyết đúng và trước hạn', en: 'Dossiers resolved in time' },
          maximum: 20,
          scoring: {
            way: 'proportional',
            of: { numerator: 'tally.resolved.punctual', denominator: 'tally.resolved.total' },
            threshold: 98,
          },
        },
        {
          code: '1.2',
          label: { vi: 'Hoàn thành kế hoạch', en: 'Plan completed' },
          maximum: 10,
          scoring: {
            way: 'bands',
            of: { numerator: 'direction.plan.completed', denominator: 'direction.plan.planned' },
            bands: [
              { from: 90, points: 10 },
              { from: 50, below: 90, points: 5 },
              { below: 50, points: 0 },
            ],
          },
        },
      ],
    },
    {
      code: '2',
      label: { vi: 'Sáng kiến', en: 'Initiatives' },
      maximum: 10,
      scoring: { way: 'manual' },
    },
  ],
})

const report = parseReport({
  title: 'Báo cáo cải cách hành chính năm 2025',
  agency: { name: 'UBND xã Tân Lập', level: 'commune' },
  period: { kind: 'year', year: 2025 },
  direction: { plan: { planned: 24, completed: 20 } },
  procedures: { dossiers: { resolved: { total: 1320, late: 33 } } },
})

// Without the points of the council, criterion 2 is open: the total has bounds.
const open = score(card, { report }, { on: '2025-12-14' })
console.log(open.points)
const { points, maximum, criteria } = score(card, { report, appraised: { 2: 7.5 } }, { on: '2025-12-14' })
console.log(points, 'of', maximum)
for (const { code, points, children } of criteria)
  console.log(code, points, children.map((child) => `${child.code}: ${child.points}`).join(', '))
