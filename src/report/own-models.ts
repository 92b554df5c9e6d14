import type { Tally } from '../dossier/tally.js'
import { type TallyFigure, tallyFigures } from '../dossier/tally-figures.js'
import { type TallyRateKey, tallyRates } from '../dossier/tally-rates.js'
import { tallyRelations } from '../dossier/tally-relations.js'
import { type AssignedFigure, assignedModel } from '../plan/assigned-model.js'
import type { AssignedTasks } from '../plan/assigned-tasks.js'
import { type PlanFigure, planModel } from '../plan/plan-model.js'
import type { PlanProgress } from '../plan/plan-progress.js'
import { type Feedback, feedbackModel } from './feedback.js'
import { type RatingFigure, type Ratings, ratingsModel } from './satisfaction.js'
import type { SectionFigure, SectionModel, SectionRate } from './section-model.js'

// The sections whose figures are declared with rules of their own, in the form of all others.

type Facts<Section> = Pick<SectionFigure<Section>, 'label' | 'read'>

/** Figures that are counted alike, with how each goes on over time. */
function describe<Section, Key extends string>(
  figures: Readonly<Record<Key, Facts<Section>>>,
  unit: SectionFigure<Section>['unit'],
  overTime: (key: Key) => SectionFigure<Section>['overTime'],
  overUnits?: 'own',
): Readonly<Record<Key, SectionFigure<Section>>> {
  const described = Object.entries<Facts<Section>>(figures).map(([key, { label, read }]) => [
    key,
    { label, read, unit, overTime: overTime(key as Key), ...(overUnits && { overUnits }) },
  ])
  return Object.fromEntries(described)
}

const tallyFacts = /* @__PURE__ */ describe<Tally, TallyFigure>(
  tallyFigures,
  'dossier',
  (key) => tallyFigures[key].overTime,
)

function describeTallyRates(): Readonly<Record<string, SectionRate<Tally, TallyFigure>>> {
  const keys = Object.keys(tallyRates) as TallyRateKey[]
  const described = keys.map((key) => {
    const { label, base, otherBases } = tallyRates[key]
    return [`rates.${key}`, { label, base, otherBases, read: ({ rates }: Tally) => rates?.[key] }]
  })
  return Object.fromEntries(described)
}

const tally: Omit<SectionModel<Tally, TallyFigure>, 'path' | 'title' | 'layout'> = {
  figures: tallyFacts,
  sums: tallyRelations,
  parts: [{ part: 'inProgress.awaitingSupplement', whole: 'inProgress.total', severity: 'warning' }],
  rates: /* @__PURE__ */ describeTallyRates(),
  hasOwnRules: true,
}

/** The dossiers of the agency as a whole. */
export const dossiersModel: SectionModel<Tally, TallyFigure> = {
  path: ['procedures', 'dossiers'],
  title: { vi: 'Kết quả giải quyết hồ sơ TTHC', en: 'Dossiers' },
  layout: 'figures',
  ...tally,
}

/** The dossiers by field or unit. */
export const dossierTableModel: SectionModel<Tally, TallyFigure> = {
  path: ['procedures', 'table'],
  title: { vi: 'Kết quả giải quyết hồ sơ TTHC theo lĩnh vực, đơn vị', en: 'Dossiers by field or unit' },
  layout: 'table',
  ...tally,
}

/** The ratings by unit. */
export const satisfactionModel: SectionModel<Ratings, RatingFigure> = {
  path: ['procedures', 'satisfaction'],
  title: { vi: 'Mức độ hài lòng', en: 'Satisfaction' },
  layout: 'table',
  figures: /* @__PURE__ */ describe(ratingsModel.figures, 'rating', () => 'flow'),
  sums: ratingsModel.relations,
  parts: [],
  rates: {},
  hasOwnRules: true,
}

/** The feedback on procedures; what was received includes what was carried over. */
export const feedbackSection: SectionModel<Feedback, keyof Feedback> = {
  path: ['procedures', 'feedback'],
  title: { vi: 'Phản ánh, kiến nghị', en: 'Feedback' },
  layout: 'figures',
  figures: /* @__PURE__ */ describe(feedbackModel.figures, 'feedback', (key) =>
    key === 'received' ? 'derived' : key === 'pending' ? 'closing-stock' : 'flow',
  ),
  sums: feedbackModel.relations,
  parts: [],
  rates: {},
  hasOwnRules: true,
}

/** The agency's own plan of the year, not those of the agencies below it. */
export const planSection: SectionModel<PlanProgress, PlanFigure> = {
  path: ['direction', 'plan'],
  title: { vi: 'Thực hiện kế hoạch cải cách hành chính', en: 'Progress of the plan' },
  layout: 'figures',
  figures: /* @__PURE__ */ describe(
    planModel.figures,
    'task',
    (key) => (key === 'completed' ? 'cumulative' : 'closing-stock'),
    'own',
  ),
  sums: planModel.relations,
  parts: [],
  rates: {
    completionRate: {
      label: { vi: 'Tỷ lệ hoàn thành kế hoạch', en: 'Completion rate of the plan' },
      read: ({ completionRate }) => completionRate,
      base: {
        name: { vi: 'số nhiệm vụ đề ra trong kế hoạch', en: 'the tasks planned' },
        numerator: 'completed',
        denominator: 'planned',
      },
    },
  },
  hasOwnRules: true,
}

/** The tasks that a superior assigned to the agency itself; the total has those still open from before. */
export const assignedTasksSection: SectionModel<AssignedTasks, AssignedFigure> = {
  path: ['direction', 'assignedTasks'],
  title: { vi: 'Nhiệm vụ được giao', en: 'Assigned tasks' },
  layout: 'figures',
  figures: /* @__PURE__ */ describe(
    assignedModel.figures,
    'task',
    (key) => (key === 'total' ? 'derived' : key.startsWith('completed') ? 'flow' : 'closing-stock'),
    'own',
  ),
  sums: assignedModel.relations,
  parts: [],
  rates: {},
  hasOwnRules: true,
}
