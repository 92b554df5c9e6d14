import type { RuleId } from '../../src/check/finding.js'
import type { Severity } from '../../src/check/severity.js'
import type { Report } from '../../src/report/report.js'

/** A change of a report: a value put at a JSON pointer, a number added to what stands there, or what stands there dropped. */
export type Change =
  | { readonly put: string; readonly value: unknown }
  | { readonly add: string; readonly value: number }
  | { readonly drop: string }

/** What must be found: rule, JSON pointer, severity. */
export type Found = readonly [rule: RuleId, pointer: string, severity: Severity]

/** A fault for a synthetic report, and everything that must be found there, in the order of the document. */
export interface PlantedFault {
  /** The rule that it is planted for. */
  readonly rule: RuleId
  readonly changes: readonly Change[]
  readonly finds: readonly Found[]
}

/** The same report with a fault; the original is left as it is. */
export function plant(report: Report, { changes }: PlantedFault): Report {
  const planted = JSON.parse(JSON.stringify(report))
  for (const change of changes) {
    const pointer = 'put' in change ? change.put : 'add' in change ? change.add : change.drop
    const keys = pointer.slice(1).split('/')
    const last = keys.pop() ?? ''
    const place = keys.reduce((parent, key) => parent[key], planted)
    if ('put' in change) place[last] = structuredClone(change.value)
    else if ('add' in change) place[last] += change.value
    else delete place[last]
  }
  return planted
}

/**
 * At least one fault for every rule of a report. What else a fault brings with it is listed as well: a wrong cell breaks its
 * row and its column.
 */
export const plantedFaults: readonly PlantedFault[] = [
  {
    rule: 'report/number-missing',
    changes: [{ put: '/number', value: '/BC-UBND' }],
    finds: [['report/number-missing', '/number', 'info']],
  },
  {
    rule: 'report/issued-early',
    changes: [{ put: '/issuedOn', value: '2025-03-10' }],
    finds: [['report/issued-early', '/issuedOn', 'warning']],
  },
  {
    rule: 'report/agency-level',
    changes: [{ put: '/agency/name', value: 'UBND đặc khu Đông Sơn' }],
    finds: [['report/agency-level', '/agency/name', 'warning']],
  },
  {
    rule: 'report/legacy-font',
    changes: [{ put: '/place', value: 'x· Hßa B×nh' }],
    finds: [['report/legacy-font', '/place', 'info']],
  },
  {
    rule: 'report/year-to-date',
    changes: [
      { put: '/procedures/review', value: { reviewed: 5 } },
      { put: '/yearToDate', value: { procedures: { review: { reviewed: 4 } } } },
    ],
    // The period begins in December: the year may be counted from January.
    finds: [['report/year-to-date', '/yearToDate/procedures/review/reviewed', 'warning']],
  },
  {
    rule: 'report/year-to-date',
    changes: [
      { put: '/procedures/review', value: { reviewed: 5 } },
      { put: '/yearToDate', value: { procedures: { review: { reviewed: 6 } } } },
    ],
    finds: [['report/year-to-date', '/yearToDate/procedures/review/reviewed', 'error']],
  },
  {
    rule: 'statement/difference',
    changes: [
      {
        put: '/statements',
        value: [{ kind: 'change', label: 'Hồ sơ', current: 1304, previous: 1161, difference: 134 }],
      },
    ],
    finds: [['statement/difference', '/statements/0/difference', 'error']],
  },
  {
    rule: 'statement/current',
    changes: [
      {
        put: '/statements',
        value: [
          {
            kind: 'change',
            label: 'Hồ sơ',
            current: 13_040,
            figure: 'procedures.dossiers.received.inPeriod',
          },
        ],
      },
    ],
    finds: [['statement/current', '/statements/0/current', 'error']],
  },
  {
    rule: 'statement/growth',
    changes: [
      {
        put: '/statements',
        value: [{ kind: 'change', label: 'Hồ sơ', current: 1304, difference: 143, published: '13.2' }],
      },
    ],
    finds: [['statement/growth', '/statements/0/published', 'error']],
  },
  {
    rule: 'report/outdated-terms',
    changes: [{ put: '/digitalGovernment/onlineFiling/rows/0/serviceLevel', value: 'level-4' }],
    finds: [['report/outdated-terms', '/digitalGovernment/onlineFiling/rows/0/serviceLevel', 'info']],
  },
  {
    rule: 'report/period-cut-off',
    changes: [{ put: '/period/from', value: '2024-12-16' }],
    finds: [['report/period-cut-off', '/period', 'warning']],
  },
  {
    rule: 'report/subset',
    changes: [{ put: '/digitalGovernment/identityVerification/households', value: 99999 }],
    finds: [['report/subset', '/digitalGovernment/identityVerification/households', 'warning']],
  },
  {
    rule: 'report/subset',
    changes: [{ put: '/digitalGovernment/electronicCertification/dossiers', value: 99999 }],
    finds: [['report/subset', '/digitalGovernment/electronicCertification/dossiers', 'warning']],
  },
  {
    rule: 'report/same-figure',
    changes: [{ add: '/appendix/values/4.2.1', value: 1 }],
    finds: [['report/same-figure', '/appendix/values/4.2.1', 'error']],
  },
  {
    rule: 'report/same-figure',
    changes: [{ add: '/appendix/values/3.3.1', value: 1 }],
    finds: [['report/same-figure', '/appendix/values/3.3.1', 'warning']],
  },
  {
    rule: 'report/same-figure',
    changes: [{ put: '/appendix/values/3.2.4.online', value: 12 }],
    // The rate is that of the figure of the body, which the row contradicts: it is not judged.
    finds: [['report/same-figure', '/appendix/values/3.2.4.online', 'error']],
  },
  {
    rule: 'plan/planned',
    changes: [{ add: '/direction/plan/notStarted', value: 1 }],
    finds: [
      ['plan/planned', '/direction/plan/planned', 'error'],
      ['plan/counted', '/direction/plan/notStarted', 'warning'],
    ],
  },
  {
    rule: 'plan/overdue',
    changes: [{ put: '/direction/plan/overdue', value: 30 }],
    finds: [
      ['plan/counted', '/direction/plan/overdue', 'warning'],
      ['plan/overdue', '/direction/plan/overdue', 'error'],
    ],
  },
  {
    rule: 'plan/counted',
    changes: [{ put: '/direction/plan/overdue', value: 0 }],
    finds: [['plan/counted', '/direction/plan/overdue', 'warning']],
  },
  {
    rule: 'plan/completion-rate',
    changes: [{ put: '/direction/plan/completionRate', value: '75.00' }],
    finds: [
      ['plan/completion-rate', '/direction/plan/completionRate', 'error'],
      ['report/same-figure', '/appendix/values/1.1', 'error'],
    ],
  },
  {
    rule: 'plan/assigned-completed',
    changes: [{ add: '/direction/assignedTasks/completed/onTime', value: 1 }],
    finds: [
      ['plan/assigned-completed', '/direction/assignedTasks/completed/total', 'error'],
      ['plan/assigned-counted', '/direction/assignedTasks/completed/onTime', 'warning'],
      ['report/same-figure', '/appendix/values/1.3.2', 'warning'],
    ],
  },
  {
    rule: 'plan/assigned-in-progress',
    changes: [{ add: '/direction/assignedTasks/inProgress/inTime', value: 1 }],
    finds: [
      ['plan/assigned-in-progress', '/direction/assignedTasks/inProgress/total', 'error'],
      ['plan/assigned-counted', '/direction/assignedTasks/inProgress/inTime', 'warning'],
    ],
  },
  {
    rule: 'plan/assigned-total',
    changes: [{ add: '/direction/assignedTasks/total', value: 1 }],
    finds: [
      ['plan/assigned-counted', '/direction/assignedTasks/total', 'warning'],
      ['plan/assigned-total', '/direction/assignedTasks/total', 'error'],
      ['report/same-figure', '/appendix/values/1.3.1', 'warning'],
    ],
  },
  {
    rule: 'plan/assigned-counted',
    changes: [{ put: '/direction/plan/tasks/10/completedOn', value: '2025-03-01' }],
    finds: [
      ['plan/assigned-counted', '/direction/assignedTasks/completed/onTime', 'warning'],
      ['plan/assigned-counted', '/direction/assignedTasks/completed/late', 'warning'],
    ],
  },
  {
    rule: 'task/clear',
    changes: [{ drop: '/direction/plan/tasks/0/assignee' }],
    finds: [['task/clear', '/direction/plan/tasks/0/assignee', 'info']],
  },
  {
    rule: 'task/completed',
    changes: [{ drop: '/direction/plan/tasks/0/evidence' }],
    finds: [['task/completed', '/direction/plan/tasks/0/evidence', 'info']],
  },
  {
    rule: 'task/dates',
    changes: [{ put: '/direction/plan/tasks/1/startedOn', value: '2025-02-17' }],
    finds: [['task/dates', '/direction/plan/tasks/1/startedOn', 'warning']],
  },
  {
    rule: 'task/recurring',
    changes: [{ put: '/direction/plan/tasks/0/recurring', value: true }],
    finds: [['task/recurring', '/direction/plan/tasks/0/completedOn', 'warning']],
  },
  {
    rule: 'dossier/received-total',
    changes: [{ add: '/procedures/table/rows/1/received/carriedOver', value: 1000 }],
    finds: [
      ['dossier/received-total', '/procedures/table/rows/1/received/total', 'error'],
      ['dossier/table-total', '/procedures/table/total/received/carriedOver', 'error'],
    ],
  },
  {
    rule: 'dossier/received-in-period',
    changes: [{ add: '/procedures/table/rows/1/received/online', value: 1000 }],
    finds: [
      ['dossier/received-in-period', '/procedures/table/rows/1/received/inPeriod', 'error'],
      ['dossier/table-total', '/procedures/table/total/received/online', 'error'],
    ],
  },
  {
    rule: 'dossier/received-direct-or-postal',
    changes: [{ add: '/procedures/table/rows/1/received/postal', value: 1000 }],
    finds: [
      ['dossier/received-direct-or-postal', '/procedures/table/rows/1/received/directOrPostal', 'error'],
      ['dossier/table-total', '/procedures/table/total/received/postal', 'error'],
    ],
  },
  {
    rule: 'dossier/resolved-total',
    changes: [{ add: '/procedures/table/rows/1/resolved/late', value: 1000 }],
    finds: [
      ['dossier/resolved-total', '/procedures/table/rows/1/resolved/total', 'error'],
      ['dossier/table-total', '/procedures/table/total/resolved/late', 'error'],
    ],
  },
  {
    rule: 'dossier/resolved-punctual',
    changes: [{ add: '/procedures/table/rows/1/resolved/onTime', value: 1000 }],
    finds: [
      ['dossier/resolved-punctual', '/procedures/table/rows/1/resolved/punctual', 'error'],
      ['dossier/table-total', '/procedures/table/total/resolved/onTime', 'error'],
    ],
  },
  {
    rule: 'dossier/in-progress-total',
    changes: [{ add: '/procedures/table/rows/1/inProgress/inTime', value: 1000 }],
    finds: [
      ['dossier/in-progress-total', '/procedures/table/rows/1/inProgress/total', 'error'],
      ['dossier/table-total', '/procedures/table/total/inProgress/inTime', 'error'],
    ],
  },
  {
    rule: 'dossier/late-or-overdue',
    changes: [{ put: '/procedures/dossiers/lateOrOverdue', value: 9000 }],
    finds: [['dossier/late-or-overdue', '/procedures/dossiers/lateOrOverdue', 'error']],
  },
  {
    rule: 'dossier/returned-or-withdrawn',
    changes: [{ put: '/procedures/dossiers/returnedOrWithdrawn', value: 9000 }],
    finds: [['dossier/returned-or-withdrawn', '/procedures/dossiers/returnedOrWithdrawn', 'error']],
  },
  {
    rule: 'dossier/balance-together',
    changes: [
      { put: '/procedures/dossiers/withdrawn', value: null },
      { put: '/procedures/dossiers/returnedOrWithdrawn', value: 9000 },
    ],
    finds: [['dossier/balance-together', '/procedures/dossiers/received/total', 'error']],
  },
  {
    rule: 'dossier/balance',
    changes: [{ add: '/procedures/table/rows/0/withdrawn', value: 1000 }],
    finds: [
      ['dossier/balance', '/procedures/table/rows/0/received/total', 'error'],
      ['dossier/table-total', '/procedures/table/total/withdrawn', 'error'],
    ],
  },
  {
    rule: 'dossier/balance',
    changes: [{ add: '/procedures/dossiers/received/total', value: 1000 }],
    finds: [
      ['dossier/balance', '/procedures/dossiers/received/total', 'error'],
      ['dossier/received-total', '/procedures/dossiers/received/total', 'error'],
      ['report/same-figure', '/procedures/table/total/received/total', 'warning'],
    ],
  },
  {
    rule: 'dossier/part-above-whole',
    changes: [{ put: '/procedures/table/rows/0/inProgress/awaitingSupplement', value: 5000 }],
    finds: [
      ['dossier/in-progress-total', '/procedures/table/rows/0/inProgress/total', 'error'],
      ['dossier/part-above-whole', '/procedures/table/rows/0/inProgress/awaitingSupplement', 'warning'],
      ['dossier/table-total', '/procedures/table/total/inProgress/awaitingSupplement', 'error'],
    ],
  },
  {
    rule: 'dossier/rate',
    changes: [{ put: '/procedures/table/rows/1/rates/punctual', value: '12.34' }],
    finds: [['dossier/rate', '/procedures/table/rows/1/rates/punctual', 'error']],
  },
  {
    rule: 'dossier/rate-base',
    changes: [
      { drop: '/appendix' },
      { drop: '/procedures/table' },
      {
        put: '/procedures/dossiers',
        value: {
          received: { total: 2_450_000 },
          resolved: { total: 2_200_000, punctual: 2_150_000, late: 50_000 },
          rates: { punctual: '87.76', late: '2.04' },
        },
      },
    ],
    finds: [['dossier/rate-base', '/procedures/dossiers/rates', 'info']],
  },
  {
    rule: 'dossier/table-total',
    changes: [{ add: '/procedures/table/total/withdrawn', value: 1000 }],
    finds: [
      ['dossier/balance', '/procedures/table/total/received/total', 'error'],
      ['dossier/table-total', '/procedures/table/total/withdrawn', 'error'],
      ['report/same-figure', '/procedures/table/total/withdrawn', 'warning'],
    ],
  },
  {
    rule: 'satisfaction/ratings',
    changes: [{ add: '/procedures/satisfaction/rows/0/neutral', value: 50 }],
    finds: [
      ['satisfaction/ratings', '/procedures/satisfaction/rows/0/total', 'error'],
      ['satisfaction/total', '/procedures/satisfaction/total/neutral', 'error'],
    ],
  },
  {
    rule: 'satisfaction/total',
    changes: [
      { add: '/procedures/satisfaction/rows/0/neutral', value: 50 },
      { add: '/procedures/satisfaction/rows/0/total', value: 50 },
    ],
    finds: [
      ['satisfaction/total', '/procedures/satisfaction/total/total', 'error'],
      ['satisfaction/total', '/procedures/satisfaction/total/neutral', 'error'],
    ],
  },
  {
    rule: 'feedback/received',
    changes: [{ add: '/procedures/feedback/received', value: 7 }],
    finds: [['feedback/received', '/procedures/feedback/received', 'info']],
  },
  {
    rule: 'feedback/received',
    changes: [{ add: '/procedures/feedback/received', value: -1 }],
    // What was answered beside may have come before the period.
    finds: [['feedback/received', '/procedures/feedback/received', 'warning']],
  },
  {
    rule: 'section/sum',
    changes: [{ add: '/digitalGovernment/identityVerification/total', value: -1 }],
    finds: [['section/sum', '/digitalGovernment/identityVerification/total', 'error']],
  },
  {
    rule: 'section/table-total',
    changes: [{ add: '/digitalGovernment/onlinePayment/payments/total/amount', value: 1000 }],
    finds: [['section/table-total', '/digitalGovernment/onlinePayment/payments/total/amount', 'error']],
  },
  {
    rule: 'section/part-above-whole',
    changes: [{ put: '/ranking/0/rank', value: 200 }],
    finds: [['section/part-above-whole', '/ranking/0/rank', 'error']],
  },
  {
    rule: 'ranking/components',
    changes: [{ put: '/ranking/1/components/0/points', value: 14 }],
    finds: [['ranking/components', '/ranking/1/points', 'error']],
  },
  {
    rule: 'ranking/place',
    changes: [{ put: '/ranking/1/rankChange', value: -12 }],
    finds: [['ranking/place', '/ranking/1/rankChange', 'error']],
  },
  {
    rule: 'ranking/twice',
    changes: [{ put: '/ranking/2/rank', value: 21 }],
    finds: [['ranking/twice', '/ranking/2/rank', 'error']],
  },
  {
    rule: 'ranking/change',
    changes: [
      {
        put: '/ranking',
        value: [
          { index: 'SIPAS', year: 2022, points: 84.4 },
          { index: 'SIPAS', year: 2023, points: 86.5, pointsChange: -2.1 },
        ],
      },
    ],
    finds: [['ranking/change', '/ranking/1/pointsChange', 'warning']],
  },
  {
    rule: 'ranking/number',
    changes: [
      {
        put: '/ranking',
        value: [
          { index: 'SIPAS', year: 2023, rank: 3, of: 63 },
          { index: 'SIPAS', year: 2023, rank: 3, of: 36 },
        ],
      },
    ],
    finds: [['ranking/number', '/ranking/1/of', 'warning']],
  },
  {
    rule: 'ranking/place',
    changes: [{ put: '/ranking', value: [{ index: 'SIPAS', year: 2022, rank: 3, of: 10, rankChange: 9 }] }],
    finds: [['ranking/place', '/ranking/0/rankChange', 'warning']],
  },
  {
    rule: 'section/total-rate',
    changes: [
      {
        put: '/procedures/satisfaction',
        value: { rows: [{ satisfiedRate: '98' }, { satisfiedRate: '90' }], total: { satisfiedRate: '99' } },
      },
      { drop: '/appendix' },
    ],
    finds: [['section/total-rate', '/procedures/satisfaction/total/satisfiedRate', 'warning']],
  },
  {
    rule: 'dossier/total-rate',
    changes: [
      {
        put: '/procedures/table',
        value: {
          rows: [{ rates: { early: '88' } }, { rates: { early: '90' } }],
          total: { rates: { early: '87' } },
        },
      },
      { drop: '/procedures/dossiers' },
      { drop: '/appendix' },
    ],
    finds: [['dossier/total-rate', '/procedures/table/total/rates/early', 'warning']],
  },
  {
    rule: 'report/week',
    changes: [
      {
        put: '/period',
        value: { kind: 'week', year: 2025, ordinal: 53, from: '2025-03-08', to: '2025-03-14' },
      },
    ],
    finds: [['report/week', '/period/ordinal', 'warning']],
  },
  {
    rule: 'section/rate',
    changes: [{ put: '/digitalGovernment/reuse/rate', value: '12.00' }],
    finds: [['section/rate', '/digitalGovernment/reuse/rate', 'error']],
  },
  {
    rule: 'appendix/unknown-row',
    changes: [{ put: '/appendix/values/9.9', value: 5 }],
    finds: [['appendix/unknown-row', '/appendix/values/9.9', 'error']],
  },
  {
    rule: 'appendix/unit',
    changes: [{ put: '/appendix/units/7.5.1', value: 'Văn bản' }],
    finds: [['appendix/unit', '/appendix/units/7.5.1', 'error']],
  },
  {
    rule: 'appendix/choice',
    changes: [{ put: '/appendix/values/7.2', value: 5 }],
    finds: [['appendix/choice', '/appendix/values/7.2', 'error']],
  },
  {
    rule: 'appendix/rate-above-hundred',
    changes: [{ put: '/appendix/values/7.5.1', value: '266' }],
    finds: [['appendix/rate-above-hundred', '/appendix/values/7.5.1', 'error']],
  },
  {
    rule: 'appendix/rate',
    changes: [{ put: '/appendix/values/3.2.1', value: '12.00' }],
    finds: [['appendix/rate', '/appendix/values/3.2.1', 'error']],
  },
  {
    rule: 'appendix/total',
    changes: [{ add: '/appendix/values/3.1.3.commune', value: 5 }],
    finds: [
      ['appendix/total', '/appendix/values/3.1.3', 'warning'],
      ['report/same-figure', '/appendix/values/3.1.3.commune', 'warning'],
    ],
  },
  {
    rule: 'appendix/part-above-whole',
    changes: [{ put: '/appendix/values/3.2.1.withDossiers', value: 999 }],
    finds: [['appendix/part-above-whole', '/appendix/values/3.2.1.withDossiers', 'warning']],
  },
  {
    rule: 'appendix/exclusive-rates',
    changes: [{ put: '/appendix/values/7.5.2.electronicAndPaper', value: '80.00' }],
    finds: [
      ['appendix/exclusive-rates', '/appendix/values/7.5.2.electronicAndPaper', 'error'],
      ['report/same-figure', '/appendix/values/7.5.2.electronicAndPaper', 'warning'],
    ],
  },
  {
    rule: 'appendix/heading-value',
    changes: [{ put: '/appendix/values/6.2', value: 0 }],
    finds: [['appendix/heading-value', '/appendix/values/6.2', 'warning']],
  },
  {
    rule: 'appendix/other-level',
    changes: [{ put: '/appendix/values/4.3.1', value: 3 }],
    finds: [['appendix/other-level', '/appendix/values/4.3.1', 'warning']],
  },
  {
    rule: 'appendix/blank',
    changes: [{ drop: '/appendix/values/7.6.2' }],
    finds: [['appendix/blank', '/appendix/values', 'info']],
  },
  {
    rule: 'appendix/template-date',
    changes: [
      { drop: '/direction/plan/tasks' },
      {
        put: '/period',
        value: { kind: 'quarter', year: 2025, ordinal: 3, from: '2025-06-15', to: '2025-09-14' },
      },
      { put: '/issuedOn', value: '2025-09-17' },
    ],
    finds: [['appendix/template-date', '/appendix/template', 'info']],
  },
  {
    rule: 'appendix/known-form',
    changes: [{ put: '/appendix/template', value: 'phu-luc-rieng' }],
    finds: [['appendix/known-form', '/appendix/template', 'warning']],
  },
  {
    rule: 'target/missed',
    changes: [
      { put: '/targets/1/target', value: '100' },
      { put: '/targets/1/published', value: 'missed' },
    ],
    finds: [['target/missed', '/targets/1/actual', 'info']],
  },
  {
    rule: 'target/actual',
    changes: [{ put: '/targets/0/actual', value: '99.99' }],
    finds: [['target/actual', '/targets/0/actual', 'error']],
  },
  {
    rule: 'target/milestones',
    changes: [{ put: '/targets/0/milestones/0/on', value: '2026-01-31' }],
    finds: [['target/milestones', '/targets/0/milestones/0/on', 'warning']],
  },
  {
    rule: 'target/published',
    changes: [{ put: '/targets/1/published', value: 'missed' }],
    finds: [['target/published', '/targets/1/published', 'error']],
  },
  {
    rule: 'assessment/judgement',
    changes: [{ put: '/assessment/achievements/0/judgement', value: 'missed' }],
    finds: [['assessment/judgement', '/assessment/achievements/0/judgement', 'warning']],
  },
  {
    rule: 'statement/sum',
    changes: [{ add: '/statements/1/whole', value: 1 }],
    finds: [['statement/sum', '/statements/1/whole', 'error']],
  },
  {
    rule: 'statement/part-above-whole',
    changes: [{ add: '/statements/0/part', value: 99999 }],
    finds: [['statement/part-above-whole', '/statements/0/part', 'error']],
  },
  {
    rule: 'statement/rate',
    changes: [{ put: '/statements/0/published', value: '12.00' }],
    finds: [['statement/rate', '/statements/0/published', 'error']],
  },
  {
    rule: 'document/type-symbol',
    changes: [{ put: '/citations/1/type', value: 'Quyết định' }],
    finds: [['document/type-symbol', '/citations/1/type', 'warning']],
  },
  {
    rule: 'document/normative-year',
    changes: [
      {
        put: '/citations/11',
        value: {
          type: 'Nghị định',
          number: '45/NĐ-CP',
          issuedOn: '2025-01-25',
          issuer: 'Chính phủ',
          subject: 'Dịch vụ công năm 2025',
        },
      },
    ],
    finds: [['document/normative-year', '/citations/11/number', 'warning']],
  },
  {
    rule: 'document/leading-zero',
    changes: [
      {
        put: '/citations/11',
        value: {
          type: 'Thông báo',
          number: '5/TB-SNV',
          issuedOn: '2025-01-25',
          issuer: 'Sở Nội vụ',
          subject: 'Tự chấm điểm năm 2025',
        },
      },
    ],
    finds: [['document/leading-zero', '/citations/11/number', 'warning']],
  },
  {
    rule: 'document/conflicting-dates',
    changes: [{ put: '/citations/12/issuedOn', value: '2025-01-07' }],
    finds: [['document/conflicting-dates', '/citations/12/issuedOn', 'error']],
  },
  {
    rule: 'document/conflicting-symbols',
    changes: [{ put: '/citations/12/type', value: 'Quyết định' }],
    finds: [
      ['document/type-symbol', '/citations/12/type', 'warning'],
      ['document/conflicting-symbols', '/citations/12/number', 'warning'],
    ],
  },
  {
    rule: 'document/number-order',
    changes: [{ put: '/citations/1/issuedOn', value: '2025-02-28' }],
    finds: [['document/number-order', '/citations/1/number', 'warning']],
  },
  {
    rule: 'document/subject-year',
    changes: [{ put: '/citations/8/subject', value: 'Cải cách hành chính năm 2021' }],
    finds: [['document/subject-year', '/citations/8/issuedOn', 'warning']],
  },
  {
    rule: 'document/symbol-spelling',
    changes: [
      {
        put: '/citations/11',
        value: {
          type: 'Quyết định',
          number: '45/QD-SNV',
          issuedOn: '2025-01-25',
          issuer: 'Sở Nội vụ',
          subject: 'Dịch vụ công năm 2025',
        },
      },
    ],
    finds: [['document/symbol-spelling', '/citations/11/number', 'warning']],
  },
  {
    rule: 'document/number-year',
    changes: [
      {
        put: '/citations/11',
        value: {
          type: 'Nghị định',
          number: '45/2025/NĐ-CP',
          issuedOn: '2024-12-25',
          issuer: 'Chính phủ',
          subject: 'Dịch vụ công năm 2025',
        },
      },
    ],
    finds: [['document/number-year', '/citations/11/issuedOn', 'warning']],
  },
  {
    rule: 'document/conflicting-subjects',
    changes: [{ put: '/citations/12/subject', value: 'Cải cách hành chính năm 2024' }],
    finds: [['document/conflicting-subjects', '/citations/12/subject', 'warning']],
  },
  {
    rule: 'report/cited-early',
    changes: [
      {
        put: '/citations/11',
        value: {
          type: 'Nghị định',
          number: '45/2025/NĐ-CP',
          issuedOn: '2025-11-25',
          issuer: 'Chính phủ',
          subject: 'Dịch vụ công năm 2025',
        },
      },
    ],
    finds: [['report/cited-early', '/citations/11/issuedOn', 'warning']],
  },
  {
    rule: 'report/repealed-document',
    changes: [
      {
        put: '/citations/11',
        value: {
          type: 'Thông tư',
          number: '01/2011/TT-BNV',
          issuedOn: '2011-01-19',
          issuer: 'Bộ Nội vụ',
          subject: 'Thể thức và kỹ thuật trình bày văn bản hành chính',
        },
      },
    ],
    finds: [['report/repealed-document', '/citations/11/number', 'info']],
  },
  {
    rule: 'dossier/rates-together',
    changes: [
      { drop: '/procedures/table/rows/0/resolved' },
      { put: '/procedures/table/rows/0/rates', value: { punctual: '95', late: '10' } },
    ],
    finds: [['dossier/rates-together', '/procedures/table/rows/0/rates/late', 'warning']],
  },
  {
    rule: 'section/rates-together',
    changes: [
      { drop: '/digitalGovernment/documentExchange/total' },
      { put: '/digitalGovernment/documentExchange/withPaperRate', value: '55' },
    ],
    finds: [
      ['section/rates-together', '/digitalGovernment/documentExchange/withPaperRate', 'warning'],
      ['report/same-figure', '/appendix/values/7.5.2.electronicAndPaper', 'warning'],
    ],
  },
  {
    rule: 'statement/left-over',
    changes: [
      {
        put: '/statements',
        value: [
          { kind: 'share', label: 'Trực tuyến', part: 2199, whole: 5583 },
          { kind: 'share', label: 'Trực tiếp', part: 3353, whole: 5583 },
        ],
      },
    ],
    finds: [['statement/left-over', '/statements/0/whole', 'info']],
  },
  {
    rule: 'one-stop/average-staff',
    changes: [{ put: '/procedures/oneStop', value: { centers: 10, staff: 45, averageStaff: 5.4 } }],
    finds: [['one-stop/average-staff', '/procedures/oneStop/averageStaff', 'warning']],
  },
  {
    rule: 'ranking/early',
    changes: [{ put: '/ranking/0/year', value: 2052 }],
    finds: [['ranking/early', '/ranking/0/year', 'error']],
  },
  {
    rule: 'ranking/order',
    changes: [
      {
        put: '/ranking',
        value: [
          { index: 'PAR INDEX', year: 2023, agency: 'UBND xã A', points: 80, rank: 2, of: 13 },
          { index: 'PAR INDEX', year: 2023, agency: 'UBND xã B', points: 85, rank: 3, of: 13 },
        ],
      },
    ],
    finds: [['ranking/order', '/ranking/1/points', 'warning']],
  },
  {
    rule: 'report/agency-kind',
    changes: [{ put: '/agency/kind', value: 'ministry' }],
    finds: [['report/agency-kind', '/agency/kind', 'warning']],
  },
  {
    rule: 'report/replaces',
    changes: [{ put: '/replaces', value: { number: '12/BC-UBND', issuedOn: '2030-01-31' } }],
    finds: [['report/replaces', '/replaces/issuedOn', 'error']],
  },
]
