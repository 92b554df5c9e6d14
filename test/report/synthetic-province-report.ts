import type { Agency } from '../../src/agency/agency.js'
import type { Period } from '../../src/calendar/period.js'
import type { Report } from '../../src/report/report.js'
import { syntheticAppendix } from './synthetic-province-appendix.js'
import { percent, type Random } from './synthetic-province-arithmetic.js'
import { syntheticCitations } from './synthetic-province-citations.js'
import { syntheticDigitalGovernment } from './synthetic-province-digital.js'
import { syntheticDirection } from './synthetic-province-direction.js'
import { syntheticProcedures } from './synthetic-province-procedures.js'

/** The first quarter of 2025 by Decree 09/2019, within the days of the appendix of 2024. */
export const syntheticPeriod: Period = {
  kind: 'quarter',
  year: 2025,
  ordinal: 1,
  from: '2024-12-15',
  to: '2025-03-14',
}

/** A full report of a commune, consistent in every figure. */
export function syntheticReport(agency: Agency, province: Agency, random: Random): Report {
  const body = syntheticBody(agency.name, random)
  const { dossiers, feedback } = body.procedures
  const { online, punctual, late } = dossiers.rates
  return {
    title: 'Báo cáo công tác cải cách hành chính quý I năm 2025',
    type: 'periodic',
    number: `${60 + random(200)}/BC-UBND`,
    issuedOn: '2025-03-17',
    place: agency.name.replace(/^UBND (?:xã|phường) /, ''),
    agency,
    period: syntheticPeriod,
    ...body,
    ranking: [
      {
        index: 'Chỉ số cải cách hành chính',
        year: 2024,
        points: (8000 + random(1500)) / 100,
        maximum: 100,
        rank: 1 + random(80),
        of: 81,
      },
      {
        index: 'Bộ chỉ số phục vụ người dân, doanh nghiệp',
        year: 2025,
        month: 3,
        points: 70,
        maximum: 100,
        pointsChange: -0.5,
        rank: 12,
        of: 81,
        rankChange: -2,
        components: [
          { name: 'Công khai, minh bạch', points: 15, maximum: 18 },
          { name: 'Tiến độ, kết quả giải quyết', points: 18, maximum: 20 },
          { name: 'Các nhóm khác', points: 37, maximum: 62 },
        ],
      },
      {
        index: 'Bộ chỉ số phục vụ người dân, doanh nghiệp',
        year: 2025,
        month: 3,
        points: 70,
        maximum: 100,
        rank: 12,
        of: 81,
      },
    ],
    targets: [
      {
        indicator: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến',
        target: '50',
        actual: online,
        direction: 'at-least',
        published: 'met',
        figure: '/procedures/dossiers/rates/online',
        dueOn: '2025-12-31',
        milestones: [{ on: '2025-03-14', target: '40', actual: online, published: 'met' }],
      },
      {
        indicator: 'Tỷ lệ hồ sơ giải quyết đúng và trước hạn',
        target: '90',
        actual: punctual,
        published: 'met',
      },
      {
        indicator: 'Tỷ lệ hồ sơ giải quyết quá hạn',
        target: '10',
        actual: late,
        direction: 'at-most',
        published: 'met',
      },
    ],
    assessment: {
      achievements: [
        {
          summary: 'Hoàn thành chỉ tiêu tiếp nhận hồ sơ trực tuyến',
          about: ['targets', 0],
          judgement: 'met',
        },
        {
          summary: 'Tỷ lệ giải quyết đúng và trước hạn ở mức cao',
          about: ['procedures', 'dossiers', 'rates', 'punctual'],
          judgement: 'high',
        },
      ],
      limitations: [
        {
          summary: 'Tỷ lệ giải quyết trước hạn còn thấp',
          about: ['procedures', 'dossiers', 'rates', 'early'],
          judgement: 'low',
        },
      ],
      causes: [
        {
          summary: 'Tỷ lệ hồ sơ đang giải quyết quá hạn còn cao do thiếu nhân lực',
          about: ['procedures', 'dossiers', 'rates', 'overdue'],
          judgement: 'high',
        },
      ],
    },
    outlook: [
      { summary: 'Tiếp tục rà soát thủ tục hành chính', area: 'procedures', dueOn: '2025-06-30' },
      { summary: 'Đẩy mạnh số hóa hồ sơ', area: 'digitalGovernment' },
    ],
    recommendations: [{ summary: 'Bố trí thêm kinh phí trang thiết bị', to: province.name }],
    statements: [
      {
        kind: 'share',
        label: 'Phản ánh, kiến nghị và hồ sơ tiếp nhận trực tuyến đã trả lời',
        part: feedback.answered + dossiers.received.online,
        whole: feedback.received + dossiers.received.online,
        published: percent(
          feedback.answered + dossiers.received.online,
          feedback.received + dossiers.received.online,
        ),
      },
      {
        kind: 'sum',
        label: 'Hồ sơ tiếp nhận trong kỳ',
        whole: dossiers.received.inPeriod,
        parts: [dossiers.received.online, dossiers.received.direct, dossiers.received.postal],
      },
      ...[
        { label: 'Trực tuyến', part: dossiers.received.online },
        { label: 'Trực tiếp, bưu chính', part: dossiers.received.direct + dossiers.received.postal },
      ].map((share) => ({ kind: 'share' as const, whole: dossiers.received.inPeriod, ...share })),
    ],
    citations: [...syntheticCitations(agency.name, province.name, random)],
    appendix: syntheticAppendix(body, random),
    extensions: { portal: agency.code },
  }
}

/** The sections with figures. */
export function syntheticBody(agency: string, random: Random) {
  const procedures = syntheticProcedures(random)
  return {
    direction: syntheticDirection(agency, random),
    institutions: institutions(random),
    procedures,
    organization: organization(random),
    civilService: civilService(random),
    publicFinance: publicFinance(random),
    digitalGovernment: syntheticDigitalGovernment(procedures.dossiers, random),
  }
}

function institutions(random: Random) {
  const toHandle = 2 + random(5)
  const handled = 1 + random(2)
  return {
    legalDocuments: {
      issued: random(5),
      inspected: 2 + random(9),
      reviewed: toHandle + random(20),
      toHandle,
      handled,
      handledRate: percent(handled, toHandle),
    },
  }
}

function organization(random: Random) {
  const [total, arranged] = [3 + random(4), 1 + random(3)]
  const [current, reduced] = [4 + random(8), random(4)]
  return {
    departments: { total, arranged, rate: percent(arranged, total) },
    serviceUnits: {
      baseline: current + reduced,
      current,
      reduced,
      reducedRate: percent(reduced, current + reduced),
    },
    residentialGroups: 5 + random(20),
  }
}

function civilService(random: Random) {
  const [officials, civilServants] = [9 + random(4), 8 + random(6)]
  const total = officials + civilServants
  const qualified = total - random(4)
  const [leaders, serviceUnitStaff] = [random(2), random(2)]
  return {
    staff: {
      total,
      officials,
      civilServants,
      publicEmployees: 40 + random(60),
      contractors: 1 + random(4),
      partTime: 10 + random(20),
      qualified,
      qualifiedRate: percent(qualified, total),
    },
    posts: { assigned: total + random(4), present: total, reduced: random(2), reducedRate: '10.50' },
    recruitment: { civilServants: random(3), publicEmployees: random(5) },
    training: { courses: 2 + random(5), participants: 20 + random(60) },
    discipline: { total: leaders + serviceUnitStaff + random(2), leaders, serviceUnitStaff },
  }
}

function publicFinance(random: Random) {
  const planned = (2_000 + random(30_000)) * 1_000_000
  const disbursed = (100 + random(1_800)) * 1_000_000
  const [recurrentAndInvestment, recurrent, partial, stateFunded] = [
    random(2),
    random(2),
    1 + random(3),
    1 + random(5),
  ]
  const required = 6 + random(6)
  const disclosed = required - random(3)
  return {
    investment: { planned, disbursed, rate: percent(disbursed, planned) },
    autonomy: {
      total: recurrentAndInvestment + recurrent + partial + stateFunded,
      recurrentAndInvestment,
      recurrent,
      partial,
      stateFunded,
    },
    budgetDisclosure: { required, disclosed, rate: percent(disclosed, required) },
  }
}
