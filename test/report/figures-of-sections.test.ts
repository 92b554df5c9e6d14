import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport } from '../../src/report/parse-report.js'

// Right, though unusual, and contradictory, by the section where it stands; '' is the report.

const base = {
  title: 'Báo cáo',
  number: '1/BC-UBND',
  issuedOn: '2024-06-20',
  agency: { name: 'UBND xã A', level: 'commune' },
  period: { kind: 'half-year', year: 2024, ordinal: 1 },
}

/** What is found in a report that has this at one place: rules with the places below it, or from the root with `/`. */
function foundIn(place: string, value: object): string {
  const keys = place === '' ? [] : place.split('.')
  const parts = keys.reduceRight<object>((inside, key) => ({ [key]: inside }), value)
  const { findings, ruleErrors } = checkReport(parseReport({ ...base, ...parts }))
  expect(ruleErrors).toEqual([])
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, path }) => {
      const isBelow = keys.length > 0 && keys.every((key, index) => path[index] === key)
      return `${rule} ${isBelow ? path.slice(keys.length).join('/') : `/${path.join('/')}`}`
    })
    .join(' ')
}

describe('right, though unusual', () => {
  it.each<[string, object]>([
    ['procedures.satisfaction.total', { total: 100, verySatisfied: 40, satisfied: 55, dissatisfied: 5 }],
    [
      'procedures.satisfaction',
      {
        rows: [
          { field: 'Hộ tịch', total: 50, satisfied: 50 },
          { field: 'Đất đai', total: 50, satisfied: 40 },
        ],
        total: { total: 100, satisfied: 90 },
      },
    ],
    [
      'procedures.satisfaction',
      {
        rows: [
          { field: 'Hộ tịch', satisfiedRate: '98' },
          { field: 'Đất đai', satisfiedRate: '90' },
        ],
        total: { satisfiedRate: '97' },
      },
    ],
    ['procedures.feedback', { received: 2, onRules: 1, onConduct: 1, answered: 2 }],
    ['procedures.feedback', { received: 5, refused: 5 }],
    [
      'direction.assignedTasks',
      {
        total: 355,
        completed: { total: 346 },
        inProgress: { total: 7 },
        notStarted: 2,
        completionRate: '97,5',
      },
    ],
    ['direction.plan', { planned: 37, completed: 20, inProgress: 17, recurring: 5 }],
    [
      'procedures.review',
      {
        reviewed: 50,
        cut: 5,
        simplified: 20,
        amended: 10,
        daysBefore: 150,
        daysAfter: 105,
        daysSaved: 45,
        daysSavedRate: '30',
      },
    ],
    [
      'procedures.review',
      { costBefore: '100 tỷ đồng', costAfter: '70 tỷ đồng', costSaved: '30 tỷ đồng', costSavedRate: '30' },
    ],
    ['procedures.review', { reviewed: 5, cut: 5 }],
    ['organization.arrangement.communes', { before: 3, after: 1, reduced: 2, reducedRate: '66,67' }],
    ['organization.serviceUnits', { baseline: 100, current: 80, reduced: 20, reducedRate: '20' }],
    ['civilService.staff', { total: 45, officials: 8, civilServants: 37 }],
    [
      'civilService.evaluation',
      { total: 45, excellent: 9, good: 34, completed: 2, notCompleted: 0, excellentRate: '20' },
    ],
    [
      'civilService.mergedStaff',
      {
        before: 60,
        after: 45,
        reduced: 15,
        reducedRate: '25',
        surplus: 15,
        settled: 12,
        pending: 3,
        settledRate: '80',
      },
    ],
    ['civilService.staff', { total: 100, byLevel: { province: 60, commune: 40 } }],
    [
      'publicFinance.investment',
      {
        planned: 12_700_000_000,
        allocated: 11_700_000_000,
        unallocated: 1_000_000_000,
        allocatedRate: '92,1',
        disbursed: 4_374_000_000,
        rate: '34,4',
      },
    ],
    [
      'publicFinance.investment',
      {
        planned: 12_700_000_000,
        disbursed: 4_374_000_000,
        sources: {
          rows: [
            { label: 'a', planned: 9_200_000_000, disbursed: 3_074_000_000, rate: '33,4' },
            { label: 'b', planned: 3_500_000_000, disbursed: 1_300_000_000, rate: '37,1' },
          ],
          total: { planned: 12_700_000_000, disbursed: 4_374_000_000 },
        },
      },
    ],
    ['publicFinance.investment', { planned: '7.611 tỷ đồng', disbursed: '48,6 tỷ đồng' }],
    ['publicFinance.investment', { planned: 'gần 8 tỷ đồng', disbursed: 'hơn 3,9 tỷ đồng', rate: '50%' }],
    ['digitalGovernment.signatures', { staff: 45, staffWithSignature: 45, staffRate: '100' }],
    ['digitalGovernment.digitization.total.components', { required: 100, digitized: 82, rate: '82' }],
    ['digitalGovernment.reuse', { eligible: 100, reused: 42, rate: '42' }],
    ['digitalGovernment.onlinePayment', { payable: 100, paid: 40, rate: '40' }],
    ['digitalGovernment.equipment.computers', { total: 51, desktop: 45, laptop: 6 }],
    ['digitalGovernment.identityAccounts', { issued: 2429, activated: 1286, activatedRate: '52,94' }],
    ['digitalGovernment.electronicResults', { dossiers: 100, dossiersWithResult: 99, rate: '99' }],
    [
      '',
      {
        organization: { communes: { total: 3321, wards: 687, rural: 2621, specialZones: 13 } },
        agency: { name: 'Chính phủ', level: 'central', kind: 'government' },
        period: { kind: 'year', year: 2025 },
        issuedOn: '2025-12-20',
      },
    ],
    ['organization.arrangement.departments', { before: 10, after: 8, reduced: 2, reducedRate: '20' }],
    [
      'publicFinance.investment',
      {
        planned: 110,
        plans: [
          { label: 'Thủ tướng giao', planned: 100, disbursed: 50, rate: '50' },
          { label: 'HĐND giao', planned: 110, disbursed: 50, rate: '45,5' },
        ],
      },
    ],
    ['procedures.oneStop', { staff: 30, centers: 7, averageStaff: '4,3' }],
    ['procedures.oneStop', { averageStaff: '5,3' }],
    ['procedures.oneStop', { staff: 30, centers: 7, averageStaff: 'hơn 4' }],
    ['procedures.oneStop', { staff: 30, centers: 5, branches: 5, averageStaff: 3 }],
    ['procedures.internalProcesses', { procedures: 418, approved: 418, approvedRate: '100' }],
    ['procedures.catalogue', { total: 418, fullOnline: 243, partialOnline: 14, online: 257 }],
    ['procedures.catalogue', { eligibleFullOnline: 258, fullOnline: 243, eligibleFullOnlineRate: '94,19' }],
    ['institutions.legalDocuments', { toHandle: 14, handled: 8, pending: 6 }],
    [
      '',
      {
        agency: { name: 'UBND thị trấn B', level: 'commune' },
        period: { kind: 'half-year', year: 2025, ordinal: 1 },
        issuedOn: '2025-06-18',
      },
    ],
    [
      '',
      {
        agency: { name: 'UBND đặc khu B', level: 'commune', kind: 'special-zone' },
        period: { kind: 'quarter', year: 2026, ordinal: 1 },
        issuedOn: '2026-03-17',
      },
    ],
    [
      '',
      {
        agency: {
          name: 'UBND xã A',
          level: 'commune',
          predecessors: [{ name: 'UBND xã A' }],
          since: '2025-07-01',
        },
        period: { kind: 'quarter', year: 2026, ordinal: 1 },
        issuedOn: '2026-03-17',
      },
    ],
    ['agency', { name: 'Chính phủ', level: 'central', kind: 'government' }],
    ['agency', { name: 'Ban Chỉ đạo của Chính phủ', level: 'central', kind: 'steering-committee' }],
    [
      '',
      {
        agency: {
          name: 'Trung tâm Phục vụ hành chính công xã B',
          level: 'commune',
          kind: 'public-service-center',
        },
        period: { kind: 'quarter', year: 2026, ordinal: 1 },
        issuedOn: '2026-03-17',
      },
    ],
    ['replaces', { number: '40/BC-UBND', issuedOn: '2024-06-18' }],
    [
      'procedures.satisfaction.total',
      { formsIssued: 120, formsReturned: 100, total: 100, satisfied: 95, satisfiedRate: '95' },
    ],
    [
      'procedures.satisfaction',
      {
        rows: [
          { label: 'Sở', satisfiedRate: '99,1' },
          { label: 'Xã', satisfiedRate: '97,2' },
        ],
        total: { satisfiedRate: 'trên 98%' },
      },
    ],
    ['procedures.satisfaction.total', { total: 'hơn 100', verySatisfied: 60, satisfied: 40, neutral: 3 }],
    ['procedures.review.businessConditions', { total: 40, cut: 12, cutRate: '30' }],
    ['procedures.review.documents', { required: 20, amended: 15, pending: 5, rate: '75' }],
    ['procedures.review', { daysBefore: '10,5', daysAfter: '7,5', daysSaved: 3 }],
    ['procedures.review', { reviewed: 10, proposed: 3, simplified: 2, cut: 1, cutOrSimplified: 3 }],
    ['organization.arrangement.departments', { before: 10, after: 8, reducedRate: '20' }],
    ['organization.serviceUnits', { baseline: 100, current: 85, reducedRate: '15' }],
    [
      'organization.classification',
      {
        rows: [{ label: 'Sở', total: 20, good: 15, goodRate: '75' }],
        total: { total: 20, good: 15, goodRate: '75' },
      },
    ],
    ['civilService.staff', { total: 40, byEducation: { university: 35, college: 3, intermediate: 2 } }],
    ['civilService.staff', { total: 40, qualified: 38, qualifiedRate: '95' }],
    ['civilService.posts', { in2021: 100, assigned: 95, reducedSince2021: 5, reducedSince2021Rate: '5' }],
    ['civilService.recruitment', { total: 10, civilServants: 4, publicEmployees: 6 }],
    [
      'civilService.mergedStaff',
      { surplus: 15, settled: 12, retired: 8, resigned: 2, reassigned: 2, pending: 3 },
    ],
    [
      'civilService.evaluation',
      { excellentRate: '20', goodRate: '70', completedRate: '10', notCompletedRate: '0' },
    ],
    [
      'publicFinance.autonomy',
      { total: 45, recurrentAndInvestment: 2, recurrent: 10, partial: 20, stateFunded: 13 },
    ],
    ['publicFinance.budgetDisclosure', { required: 10, disclosed: 9, rate: '90' }],
    [
      'publicFinance.investment',
      {
        plans: [
          { label: 'Thủ tướng giao', planned: 3_900_000_000, disbursed: 1_950_000_000, rate: '50' },
          { label: 'Tỉnh giao', planned: 5_200_000_000, disbursed: 1_950_000_000, rate: '37,5' },
        ],
      },
    ],
    [
      'publicFinance.investment',
      { planned: '12,7 tỷ đồng', allocated: '12,7 tỷ đồng', allocatedRate: '100' },
    ],
    [
      'digitalGovernment.onlinePayment.payments',
      {
        rows: [
          { purpose: 'fees', amount: '1,2 tỷ đồng' },
          { purpose: 'taxes', amount: '3,4 tỷ đồng' },
        ],
        total: { amount: '4,6 tỷ đồng' },
      },
    ],
    [
      'digitalGovernment.onlineFiling',
      {
        rows: [
          { serviceLevel: 'full', received: 100, online: 90, rate: '90' },
          { serviceLevel: 'partial', received: 50, online: 35, rate: '70' },
        ],
        total: { received: 150, online: 125, rate: '83,33' },
      },
    ],
    [
      '',
      {
        procedures: { dossiers: { received: { total: 1000, inPeriod: 1000 } } },
        digitalGovernment: { reuse: { eligible: 1000, reused: 420, rate: '42' } },
      },
    ],
    [
      'procedures.dossiers',
      { received: { total: 100 }, inProgress: { total: 10 }, rates: { inProgress: '10' } },
    ],
    ['procedures.oneStop', { centers: 10, provinceCenters: 1, communeCenters: 9 }],
    ['procedures.internalProcesses', { total: 100, electronic: 80, electronicRate: '80' }],
    ['procedures.catalogue', { published: 20, newlyPublished: 10, amended: 5, abolished: 5 }],
    [
      'institutions.documents',
      {
        rows: [
          { type: 'Nghị quyết', level: 'province', issued: 5 },
          { type: 'Quyết định', level: 'province', issued: 20 },
        ],
        total: { issued: 25 },
      },
    ],
    ['institutions.legalDocuments', { toHandle: 10, handled: 8, handledRate: '80' }],
    ['', { targets: [{ indicator: 'x', target: 'từ 70% đến 80%', actual: '75%', published: 'met' }] }],
    [
      '',
      {
        targets: [
          {
            indicator: 'x',
            target: '80',
            milestones: [
              { on: '2024-03-31', target: '60', actual: '65' },
              { on: '2024-06-30', target: '70', actual: '64', published: 'missed' },
            ],
          },
        ],
      },
    ],
    [
      '',
      {
        targets: [
          {
            indicator: 'x',
            target: '3',
            direction: 'at-most',
            milestones: [
              { on: '2024-03-31', target: '5' },
              { on: '2024-06-30', target: '4' },
            ],
          },
        ],
      },
    ],
    [
      '',
      {
        targets: [
          { indicator: 'x', target: '90', actual: 'hơn 95%', figure: 'procedures.dossiers.rates.punctual' },
        ],
        procedures: { dossiers: { resolved: { total: 1000, punctual: 953 } } },
      },
    ],
    [
      '',
      {
        period: { kind: 'quarter', year: 2026, ordinal: 1 },
        issuedOn: '2026-03-17',
        agency: {
          name: 'UBND xã A',
          level: 'commune',
          since: '2025-07-01',
          predecessors: [{ name: 'UBND xã B' }, { name: 'UBND xã C' }],
        },
      },
    ],
    ['agency', { name: 'Thủ tướng Chính phủ', level: 'central', kind: 'prime-minister' }],
    [
      'agency',
      { name: 'Ban Chỉ đạo cải cách hành chính tỉnh B', level: 'province', kind: 'steering-committee' },
    ],
    [
      '',
      {
        period: { kind: 'quarter', year: 2026, ordinal: 1 },
        issuedOn: '2026-03-17',
        agency: { name: 'Phòng Văn hóa - Xã hội xã A', level: 'commune' },
      },
    ],
    ['', { revision: 1, replaces: { number: '3/BC-UBND', issuedOn: '2024-06-15' } }],
    [
      '',
      {
        period: { kind: 'week', year: 2024, ordinal: 24, from: '2024-06-07', to: '2024-06-13' },
        issuedOn: '2024-06-13',
      },
    ],
    ['', { period: { kind: 'week', year: 2020, ordinal: 53 }, issuedOn: '2021-01-04' }],
    [
      '',
      {
        period: { kind: 'week', year: 2025, ordinal: 1, from: '2024-12-30', to: '2025-01-05' },
        issuedOn: '2025-01-06',
      },
    ],
    ['', { period: { kind: 'custom', from: '2024-06-20', to: '2024-06-20' }, issuedOn: '2024-06-20' }],
  ])('%s %j', (place, value) => {
    expect(foundIn(place, value)).toBe('')
  })
})

describe('contradictory', () => {
  it.each<[string, object, string]>([
    [
      'procedures.satisfaction',
      {
        rows: [
          { field: 'Hộ tịch', total: 50, satisfied: 50 },
          { field: 'Đất đai', total: 50, satisfied: 40 },
        ],
        total: { total: 100, satisfied: 95 },
      },
      'satisfaction/total total/satisfied',
    ],
    [
      'procedures.feedback',
      { received: 5, carriedOver: 2, answered: 6, pending: 3 },
      'feedback/received received',
    ],
    ['procedures.feedback', { received: 2, onRules: 2, onConduct: 1, answered: 2 }, 'section/sum received'],
    [
      'procedures.feedback',
      { received: 5, answered: 3, answeredOnTime: 4 },
      'section/part-above-whole answeredOnTime',
    ],
    ['procedures.feedback', { received: 5, answered: 3, disclosed: 4 }, 'section/part-above-whole disclosed'],
    [
      'direction.assignedTasks',
      { total: 355, completed: { total: 346 }, inProgress: { total: 7 }, notStarted: 3 },
      'plan/assigned-total total',
    ],
    ['direction.plan', { planned: 37, completed: 20, inProgress: 12, notStarted: 6 }, 'plan/planned planned'],
    ['direction.plan', { planned: 37, completed: 30, overdue: 9 }, 'plan/overdue overdue'],
    [
      'procedures.review',
      { daysBefore: 150, daysAfter: 105, daysSaved: 45, daysSavedRate: '45' },
      'section/rate daysSavedRate',
    ],
    ['procedures.review', { reviewed: 50, simplified: 60 }, 'section/part-above-whole simplified'],
    ['procedures.review', { daysBefore: 100, daysAfter: 120 }, 'section/sum daysBefore'],
    [
      'organization.arrangement.communes',
      { before: 3, after: 1, reduced: 2, reducedRate: '33' },
      'section/rate reducedRate',
    ],
    ['organization.serviceUnits', { baseline: 100, current: 80, reduced: 25 }, 'section/sum baseline'],
    [
      'civilService.staff',
      { total: 46, officials: 8, civilServants: 38, qualified: 47 },
      'section/part-above-whole qualified',
    ],
    ['civilService.posts', { assigned: 40, present: 45 }, 'section/part-above-whole present'],
    [
      'civilService.evaluation',
      { total: 45, excellent: 9, good: 34, completed: 3, notCompleted: 0 },
      'section/sum total',
    ],
    [
      'civilService.staff',
      { total: 100, byLevel: { province: 60, district: 10, commune: 40 } },
      'section/sum total',
    ],
    [
      'publicFinance.investment',
      { planned: 12_700_000_000, allocated: 11_700_000_000, disbursed: 4_374_000_000, rate: '44,4' },
      'section/rate rate',
    ],
    [
      'publicFinance.investment',
      { planned: 12_700_000_000, allocated: 11_700_000_000, unallocated: 2_000_000_000 },
      'section/sum planned',
    ],
    [
      'digitalGovernment.signatures',
      { staff: 45, staffWithSignature: 46 },
      'section/part-above-whole staffWithSignature',
    ],
    [
      'digitalGovernment.signatures',
      { staff: 45, staffWithSignature: 40, staffRate: '98' },
      'section/rate staffRate',
    ],
    [
      'digitalGovernment.digitization.total.components',
      { required: 100, digitized: 82, rate: '92' },
      'section/rate rate',
    ],
    [
      'digitalGovernment.digitization.total.results',
      { required: 100, digitized: 120 },
      'section/sum required',
    ],
    ['digitalGovernment.reuse', { eligible: 100, reused: 142 }, 'section/part-above-whole reused'],
    ['digitalGovernment.onlinePayment', { payable: 100, paid: 40, rate: '60' }, 'section/rate rate'],
    ['digitalGovernment.equipment.computers', { total: 51, desktop: 45, laptop: 7 }, 'section/sum total'],
    [
      'digitalGovernment.identityAccounts',
      { issued: 2429, activated: 2486 },
      'section/part-above-whole activated',
    ],
    [
      'digitalGovernment.electronicResults',
      { dossiers: 100, dossiersWithResult: 101 },
      'section/part-above-whole dossiersWithResult',
    ],
    [
      '',
      {
        organization: { communes: { total: 3321, wards: 687, rural: 2631, specialZones: 13 } },
        agency: { name: 'Chính phủ', level: 'central', kind: 'government' },
        period: { kind: 'year', year: 2025 },
        issuedOn: '2025-12-20',
      },
      'section/sum /organization/communes/total',
    ],
    [
      'publicFinance.investment',
      {
        planned: 12_000_000_000,
        sources: {
          rows: [
            { label: 'a', planned: 9_200_000_000 },
            { label: 'b', planned: 3_500_000_000 },
          ],
          total: { planned: 12_700_000_000 },
        },
      },
      'report/subset sources/total/planned',
    ],
    [
      'publicFinance.investment',
      {
        planned: 12_000_000_000,
        sources: {
          rows: [
            { label: 'a', planned: 9_200_000_000 },
            { label: 'b', planned: 3_500_000_000 },
          ],
        },
      },
      'report/subset sources/rows',
    ],
    [
      'publicFinance.investment',
      { plans: [{ label: 'Thủ tướng giao', planned: 100, disbursed: 50, rate: '55' }] },
      'section/rate plans/0/rate',
    ],
    [
      'procedures.review',
      { costBefore: '123,4 tỷ đồng', costAfter: '70,2 tỷ đồng', costSaved: '55,2 tỷ đồng' },
      'section/sum costBefore',
    ],
    [
      'procedures.dossiers',
      { received: { inPeriod: 100, online: 80, direct: 20 }, rates: { direct: '30' } },
      'dossier/rate rates/direct',
    ],
    ['procedures.dossiers.rates', { online: '80', direct: '30' }, 'dossier/rates-together direct'],
    ['procedures.oneStop', { staff: 10, fullTimeStaff: 12 }, 'section/part-above-whole fullTimeStaff'],
    [
      'procedures.oneStop',
      { staff: 30, centers: 7, averageStaff: '5,3' },
      'one-stop/average-staff averageStaff',
    ],
    ['procedures.internalProcesses', { procedures: 418, approved: 420 }, 'section/part-above-whole approved'],
    [
      'procedures.catalogue',
      { total: 418, fullOnline: 243, partialOnline: 15, online: 257 },
      'section/sum online',
    ],
    [
      'procedures.catalogue',
      { eligibleFullOnline: 258, fullOnline: 243, eligibleFullOnlineRate: '84,19' },
      'section/rate eligibleFullOnlineRate',
    ],
    ['procedures.catalogue', { total: 100, online: 257 }, 'section/sum total'],
    ['institutions.legalDocuments', { toHandle: 14, handled: 15 }, 'section/part-above-whole handled'],
    [
      '',
      {
        agency: { name: 'UBND huyện B', level: 'district' },
        period: { kind: 'quarter', year: 2026, ordinal: 1 },
        issuedOn: '2026-03-17',
      },
      'report/agency-level /agency/level',
    ],
    [
      '',
      {
        agency: { name: 'UBND thị trấn B', level: 'commune' },
        period: { kind: 'quarter', year: 2026, ordinal: 1 },
        issuedOn: '2026-03-17',
      },
      'report/agency-level /agency/name',
    ],
    [
      'agency',
      { name: 'UBND đặc khu B', level: 'commune', kind: 'special-zone' },
      'report/agency-level name',
    ],
    [
      '',
      {
        agency: { name: 'UBND xã A', level: 'commune', since: '2026-07-01' },
        period: { kind: 'quarter', year: 2026, ordinal: 1 },
        issuedOn: '2026-03-17',
      },
      'report/agency-level /agency/since',
    ],
    [
      '',
      {
        agency: { name: 'UBND xã A', level: 'commune', until: '2025-06-30' },
        period: { kind: 'quarter', year: 2026, ordinal: 1 },
        issuedOn: '2026-03-17',
      },
      'report/agency-level /agency/until',
    ],
    ['agency', { name: 'Chính phủ', level: 'commune', kind: 'government' }, 'report/agency-kind kind'],
    ['agency', { name: 'UBND tỉnh B', level: 'commune' }, 'report/agency-kind level'],
    [
      'agency',
      { name: 'Trung tâm Phục vụ hành chính công xã B', level: 'commune', kind: 'public-service-center' },
      'report/agency-level kind',
    ],
    ['replaces', { number: '40/BC-UBND', issuedOn: '2024-06-28' }, 'report/replaces issuedOn'],
    ['replaces', { number: '1/BC-UBND', issuedOn: '2024-06-20' }, 'report/replaces number'],
    [
      'procedures.satisfaction.total',
      { formsIssued: 100, formsReturned: 120 },
      'section/part-above-whole formsReturned',
    ],
    ['procedures.satisfaction.total', { total: 0, satisfiedRate: '100' }, 'section/rate satisfiedRate'],
    [
      'procedures.satisfaction',
      {
        rows: [
          { label: 'Sở', satisfiedRate: '99,1' },
          { label: 'Xã', satisfiedRate: '97,2' },
        ],
        total: { satisfiedRate: '96,5' },
      },
      'section/total-rate total/satisfiedRate',
    ],
    ['procedures.review.businessConditions', { total: 10, cut: 12 }, 'section/part-above-whole cut'],
    [
      'procedures.review',
      { cutOrSimplified: 20, inScope: 40, cutOrSimplifiedRate: '45' },
      'section/rate cutOrSimplifiedRate',
    ],
    ['procedures.review.documents', { required: 20, amended: 15, pending: 6 }, 'section/sum required'],
    [
      '',
      {
        period: { kind: 'quarter', year: 2026, ordinal: 1 },
        issuedOn: '2026-03-17',
        organization: { communes: { total: 10, rural: 6, towns: 4 } },
        agency: { name: 'UBND tỉnh B', level: 'province' },
      },
      'report/agency-level /organization/communes/towns',
    ],
    [
      '',
      {
        organization: { communes: { total: 10, rural: 6, specialZones: 4 } },
        agency: { name: 'UBND tỉnh B', level: 'province' },
      },
      'report/agency-level /organization/communes/specialZones',
    ],
    ['organization.arrangement.departments', { before: 8, after: 10 }, 'section/sum before'],
    [
      'organization.arrangement.departments',
      { before: 10, after: 8, reducedRate: '30' },
      'section/rate reducedRate',
    ],
    ['organization.departments', { total: 12, arranged: 9, rate: '80' }, 'section/rate rate'],
    [
      'organization.serviceUnits',
      { baseline: 100, reduced: 5, reducedInPeriod: 7 },
      'section/part-above-whole reducedInPeriod',
    ],
    [
      'organization.classification',
      {
        rows: [
          { label: 'Sở', total: 20, good: 15 },
          { label: 'Xã', total: 10, good: 5 },
        ],
        total: { total: 30, good: 21 },
      },
      'section/table-total total/good',
    ],
    [
      'organization.classification',
      {
        rows: [
          { label: 'Sở', goodRate: '80' },
          { label: 'Xã', goodRate: '70' },
        ],
        total: { goodRate: '65' },
      },
      'section/total-rate total/goodRate',
    ],
    ['civilService.staff', { total: 40, qualified: 38, qualifiedRate: '99' }, 'section/rate qualifiedRate'],
    ['civilService.posts', { in2021: 100, assigned: 95, reducedSince2021: 8 }, 'section/sum in2021'],
    [
      'civilService.recruitment',
      { publicEmployees: 3, specialPublicEmployees: 4 },
      'section/part-above-whole specialPublicEmployees',
    ],
    ['civilService.recruitment', { total: 10, civilServants: 6, publicEmployees: 6 }, 'section/sum total'],
    [
      'civilService.mergedStaff',
      { settled: 12, retired: 8, resigned: 4, reassigned: 2 },
      'section/sum settled',
    ],
    [
      'civilService.jobPositions',
      { agencies: 10, agenciesApproved: 12 },
      'section/part-above-whole agenciesApproved',
    ],
    [
      'civilService.evaluation',
      { excellentRate: '20', goodRate: '70', completedRate: '15', notCompletedRate: '0' },
      'section/rates-together notCompletedRate',
    ],
    ['civilService.discipline', { total: 2, leaders: 3 }, 'section/part-above-whole leaders'],
    [
      'publicFinance.autonomy',
      { partial: 10, partialFrom70: 2, partialFrom30: 5, partialFrom10: 4 },
      'section/sum partial',
    ],
    [
      'publicFinance.autonomy',
      { total: 45, recurrent: 20, partial: 20, stateFunded: 13 },
      'section/sum total',
    ],
    ['publicFinance.budgetDisclosure', { required: 10, disclosed: 11 }, 'section/part-above-whole disclosed'],
    [
      'publicFinance.investment.sources',
      {
        rows: [
          { label: 'NSTW', rate: '33,4' },
          { label: 'NSĐP', rate: '37,1' },
        ],
        total: { rate: '39' },
      },
      'section/total-rate total/rate',
    ],
    ['digitalGovernment.signatures', { total: 90, organizations: 10, individuals: 85 }, 'section/sum total'],
    [
      'digitalGovernment.onlinePayment.payments',
      {
        rows: [
          { purpose: 'fees', transactions: 12 },
          { purpose: 'taxes', transactions: 3 },
        ],
        total: { transactions: 16 },
      },
      'section/table-total total/transactions',
    ],
    [
      'digitalGovernment.onlineFiling',
      {
        rows: [
          { label: 'Toàn trình', rate: '90' },
          { label: 'Một phần', rate: '70' },
        ],
        total: { rate: '92' },
      },
      'section/total-rate total/rate',
    ],
    [
      'digitalGovernment.digitization.total.intake',
      { required: 100, digitized: 90, pending: 11 },
      'section/sum required',
    ],
    [
      'digitalGovernment.documentExchange',
      { total: 100, electronic: 97, electronicRate: '79' },
      'section/rate electronicRate',
    ],
    [
      'digitalGovernment.electronicResults',
      { results: 100, electronic: 90, rate: '80' },
      'section/rate rate',
    ],
    [
      '',
      {
        procedures: { dossiers: { received: { inPeriod: 100, online: 90 } } },
        digitalGovernment: { onlineFiling: { total: { received: 80, online: 95 } } },
      },
      'report/same-figure /digitalGovernment/onlineFiling/total/online section/part-above-whole /digitalGovernment/onlineFiling/total/online',
    ],
    [
      'procedures.dossiers',
      { received: { total: 100 }, inProgress: { total: 10 }, rates: { inProgress: '20' } },
      'dossier/rate rates/inProgress',
    ],
    [
      'procedures.dossiers',
      { resolved: { total: 0 }, rates: { punctual: '100' } },
      'dossier/rate rates/punctual',
    ],
    ['procedures.oneStop', { centers: 10, provinceCenters: 1, communeCenters: 12 }, 'section/sum centers'],
    ['procedures.oneStop', { units: 10, unitsApplying: 8, unitsRate: '100' }, 'section/rate unitsRate'],
    ['procedures.internalProcesses', { total: 100, province: 60, commune: 50 }, 'section/sum total'],
    [
      'institutions.documents',
      {
        rows: [
          { type: 'Nghị quyết', issued: 5 },
          { type: 'Quyết định', issued: 20 },
        ],
        total: { issued: 26 },
      },
      'section/table-total total/issued',
    ],
    [
      'institutions',
      {
        legalDocuments: { issued: 24 },
        documents: {
          rows: [
            { type: 'Nghị quyết', issued: 5 },
            { type: 'Quyết định', issued: 20 },
          ],
        },
      },
      'report/subset documents/rows',
    ],
    [
      'institutions',
      { legalDocuments: { issued: 24 }, documents: { total: { issued: 25 } } },
      'report/subset documents/total/issued',
    ],
    [
      'institutions.legalDocuments',
      { toHandle: 10, pending: 3, handledRate: '80' },
      'section/rate handledRate',
    ],
    [
      'institutions.documents',
      {
        rows: [
          { type: 'a', handledRate: '80' },
          { type: 'b', handledRate: '90' },
        ],
        total: { handledRate: '95' },
      },
      'section/total-rate total/handledRate',
    ],
    [
      '',
      {
        targets: [
          {
            indicator: 'x',
            target: '80',
            milestones: [{ on: '2024-03-31', target: '60', actual: '55', published: 'met' }],
          },
        ],
      },
      'target/published /targets/0/milestones/0/published',
    ],
    [
      '',
      {
        targets: [
          {
            indicator: 'x',
            target: '80',
            dueOn: '2024-06-30',
            milestones: [{ on: '2024-12-31', target: '70' }],
          },
        ],
      },
      'target/milestones /targets/0/milestones/0/on',
    ],
    [
      '',
      {
        targets: [
          {
            indicator: 'x',
            target: '3',
            direction: 'at-most',
            milestones: [{ on: '2024-03-31', target: '2' }],
          },
        ],
      },
      'target/milestones /targets/0/milestones/0/target',
    ],
    [
      '',
      {
        targets: [
          { indicator: 'x', target: '90', actual: 'hơn 95%', figure: 'procedures.dossiers.rates.punctual' },
        ],
        procedures: { dossiers: { resolved: { total: 1000, punctual: 913 } } },
      },
      'target/actual /targets/0/actual',
    ],
    [
      '',
      { period: { kind: 'week', year: 2024, ordinal: 24 }, issuedOn: '2024-06-03' },
      'report/issued-early /issuedOn',
    ],
    [
      '',
      { period: { kind: 'week', year: 2024, ordinal: 53 }, issuedOn: '2025-01-06' },
      'report/week /period/ordinal',
    ],
    [
      '',
      {
        appendix: { template: 'zzz', values: { a: 1 } },
        procedures: { dossiers: { received: { total: 100, inPeriod: 90, carriedOver: 20 } } },
      },
      'dossier/received-total /procedures/dossiers/received/total appendix/known-form /appendix/template',
    ],
  ])('%s %j', (place, value, found) => {
    expect(foundIn(place, value)).toBe(found)
  })
})
