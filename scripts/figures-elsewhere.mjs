// What holds the figures of statements, targets, remarks and rankings, for docs/what-is-compared.md. Each relation names
// the keys that it holds, the rule that judges it, and a contradiction that the rule finds: a test plants every one.

const share = (figures) => ({ statements: [{ kind: 'share', label: 'Hồ sơ số hóa', ...figures }] })
const sum = (figures) => ({ statements: [{ kind: 'sum', label: 'Hồ sơ số hóa', ...figures }] })
const change = (figures) => ({ statements: [{ kind: 'change', label: 'Hồ sơ tiếp nhận', ...figures }] })
const target = (figures) => ({ targets: [{ indicator: 'Hồ sơ số hóa', target: '95', ...figures }] })
const remark = (figures) => ({
  ...target({ actual: '90' }),
  assessment: { achievements: [{ summary: 'Vượt chỉ tiêu số hóa', about: ['targets', 0], ...figures }] },
})
const ranked = (figures) => ({ ranking: [{ index: 'PAR INDEX', year: 2024, ...figures }] })
const online = { procedures: { dossiers: { rates: { online: '90' }, received: { inPeriod: 100 } } } }

/** The places, each with the relations of its keys. */
export const figuresElsewhere = [
  {
    place: 'statements',
    kind: 'share',
    relations: [
      {
        says: 'part ≤ whole',
        keys: ['part', 'whole'],
        rule: 'statement/part-above-whole',
        planted: share({ part: 12, whole: 10 }),
        path: ['statements', 0, 'part'],
      },
      {
        says: 'published = part / whole',
        keys: ['part', 'whole', 'published'],
        rule: 'statement/rate',
        planted: share({ part: 8, whole: 10, published: '90' }),
        path: ['statements', 0, 'published'],
      },
      {
        says: 'whole = Σ part',
        keys: ['part', 'whole'],
        rule: 'statement/left-over',
        planted: {
          statements: [5, 4].map((part) => ({
            kind: 'share',
            label: `Loại ${part}`,
            part: part * 10,
            whole: 93,
          })),
        },
        path: ['statements', 0, 'whole'],
      },
    ],
  },
  {
    place: 'statements',
    kind: 'sum',
    relations: [
      {
        says: 'whole = Σ parts',
        keys: ['whole', 'parts'],
        rule: 'statement/sum',
        planted: sum({ whole: 10, parts: [5, 6] }),
        path: ['statements', 0, 'whole'],
      },
    ],
  },
  {
    place: 'statements',
    kind: 'change',
    relations: [
      {
        says: 'difference = current - previous',
        keys: ['current', 'previous', 'difference'],
        rule: 'statement/difference',
        planted: change({ current: 120, previous: 100, difference: 30 }),
        path: ['statements', 0, 'difference'],
      },
      {
        says: 'published = (current - previous) / previous',
        keys: ['current', 'previous', 'difference', 'published'],
        rule: 'statement/growth',
        planted: change({ current: 120, previous: 100, published: '30' }),
        path: ['statements', 0, 'published'],
      },
      {
        says: 'current = figure',
        keys: ['current', 'figure'],
        rule: 'statement/current',
        planted: {
          ...change({ current: 120, previous: 90, figure: 'procedures.dossiers.received.inPeriod' }),
          ...online,
        },
        path: ['statements', 0, 'current'],
      },
    ],
  },
  {
    place: 'targets',
    relations: [
      {
        says: 'actual ≥ target, actual ≤ target',
        keys: ['target', 'actual', 'direction'],
        rule: 'target/missed',
        planted: target({ actual: '90' }),
        path: ['targets', 0, 'actual'],
      },
      {
        says: 'published = (actual ≥ target)',
        keys: ['target', 'actual', 'direction', 'published'],
        rule: 'target/published',
        planted: target({ actual: '90', published: 'met' }),
        path: ['targets', 0, 'published'],
      },
      {
        says: 'actual = figure',
        keys: ['actual', 'figure'],
        rule: 'target/actual',
        planted: { ...target({ actual: '96', figure: 'procedures.dossiers.rates.online' }), ...online },
        path: ['targets', 0, 'actual'],
      },
      {
        says: 'milestones.on ≤ dueOn, milestones.target ≤ target',
        keys: ['target', 'direction', 'dueOn', 'milestones'],
        rule: 'target/milestones',
        planted: target({ dueOn: '2024-12-31', milestones: [{ on: '2025-06-30', target: '50' }] }),
        path: ['targets', 0, 'milestones', 0, 'on'],
      },
    ],
  },
  {
    place: 'assessment',
    relations: [
      {
        says: 'judgement = about',
        keys: ['judgement', 'about'],
        rule: 'assessment/judgement',
        planted: remark({ judgement: 'met' }),
        path: ['assessment', 'achievements', 0, 'judgement'],
      },
    ],
  },
  {
    place: 'ranking',
    relations: [
      {
        says: 'points = Σ components.points, maximum = Σ components.maximum',
        keys: ['points', 'maximum', 'components'],
        rule: 'ranking/components',
        planted: ranked({ points: 80, components: [{ points: 30 }, { points: 40 }] }),
        path: ['ranking', 0, 'points'],
      },
      {
        says: 'rank ≥ 1',
        keys: ['rank', 'of'],
        rule: 'ranking/place',
        planted: ranked({ rank: 0, of: 5 }),
        path: ['ranking', 0, 'rank'],
      },
      {
        says: 'rank + rankChange ≤ of',
        keys: ['year', 'rank', 'rankChange', 'of'],
        rule: 'ranking/place',
        planted: { issuedOn: '2024-03-20', ...ranked({ rank: 3, of: 10, rankChange: 9 }) },
        path: ['ranking', 0, 'rankChange'],
      },
      {
        says: 'pointsChange = points - points, rankChange = rank - rank',
        keys: ['index', 'agency', 'year', 'month', 'points', 'pointsChange', 'rank', 'rankChange', 'of'],
        rule: 'ranking/change',
        planted: {
          ranking: [
            { index: 'PAR INDEX', year: 2022, points: 84.4 },
            { index: 'PAR INDEX', year: 2023, points: 86.5, pointsChange: 1.2 },
          ],
        },
        path: ['ranking', 1, 'pointsChange'],
      },
      {
        says: 'of = of',
        keys: ['index', 'agency', 'year', 'month', 'week', 'maximum', 'rank', 'of'],
        rule: 'ranking/number',
        planted: { ranking: [63, 36].map((of) => ({ index: 'PAR INDEX', year: 2023, rank: 3, of })) },
        path: ['ranking', 1, 'of'],
      },
      {
        says: 'points, rank = points, rank',
        keys: ['index', 'agency', 'year', 'month', 'week', 'points', 'rank'],
        rule: 'ranking/twice',
        planted: { ranking: [3, 4].map((rank) => ({ index: 'PAR INDEX', year: 2024, rank })) },
        path: ['ranking', 1, 'rank'],
      },
      {
        says: 'year, month, week ≤ the day of the report',
        keys: ['index', 'year', 'month', 'week'],
        rule: 'ranking/early',
        planted: { ranking: [{ index: 'PAR INDEX', year: 2052 }] },
        path: ['ranking', 0, 'year'],
      },
      {
        says: 'points ≤ points of a better rank',
        keys: ['index', 'agency', 'year', 'month', 'week', 'points', 'rank', 'of'],
        rule: 'ranking/order',
        planted: {
          ranking: [3, 4].map((rank) => ({
            index: 'PAR INDEX',
            year: 2023,
            agency: `UBND xã ${rank}`,
            points: 80 + rank,
            rank,
            of: 13,
          })),
        },
        path: ['ranking', 1, 'points'],
      },
    ],
  },
]

/** The relations that hold a key of a place, as the page prints them. */
export function relationsOfKey({ relations }, key) {
  return relations.flatMap(({ says, keys, rule }) => (keys.includes(key) ? [`\`${says}\` (${rule})`] : []))
}
