import type { Citation } from '../../src/document/citation.js'
import type { Random } from './synthetic-province-arithmetic.js'

/** What a commune cites; numbers grow with the days, and its plan of the year is cited twice. */
export function syntheticCitations(agency: string, province: string, random: Random): readonly Citation[] {
  const plans = series(agency, 'Kế hoạch', 'KH', 1 + random(5), random, [
    ['2025-01-06', 'Cải cách hành chính năm 2025'],
    ['2025-01-10', 'Kiểm soát thủ tục hành chính năm 2025'],
    ['2025-01-17', 'Tuyên truyền cải cách hành chính năm 2025'],
    ['2025-02-05', 'Chuyển đổi số năm 2025'],
    ['2025-02-24', 'Rà soát văn bản quy phạm pháp luật năm 2025'],
  ])
  const decisions = series(agency, 'Quyết định', 'QĐ', 3 + random(20), random, [
    ['2025-01-08', 'Phân công nhiệm vụ năm 2025'],
    ['2025-02-12', 'Kiện toàn Ban Chỉ đạo chuyển đổi số năm 2025'],
  ])
  const [plan] = plans
  return [
    ...plans,
    ...decisions,
    ...series(agency, 'Báo cáo', 'BC', 200 + random(90), random, [
      ['2024-12-18', 'Kết quả cải cách hành chính năm 2024'],
    ]),
    ...series(province, 'Kế hoạch', 'KH', 250, random, [
      ['2024-12-20', 'Cải cách hành chính năm 2025'],
      ['2024-12-27', 'Nâng cao chỉ số cải cách hành chính năm 2025'],
    ]),
    {
      type: 'Nghị quyết',
      number: '14/2024/NQ-HĐND',
      issuedOn: '2024-12-10',
      issuer: province.replace('UBND', 'HĐND'),
      subject: 'Dự toán ngân sách năm 2025',
    },
    {
      type: 'Quyết định',
      number: '104/QĐ-TTg',
      issuedOn: '2025-01-25',
      issuer: 'Thủ tướng Chính phủ',
      subject: 'Kế hoạch cải cách hành chính năm 2025',
    },
    ...(plan ? [plan] : []),
  ]
}

function series(
  issuer: string,
  type: string,
  abbreviation: string,
  first: number,
  random: Random,
  documents: readonly (readonly [issuedOn: string, subject: string])[],
): readonly Citation[] {
  let number = first
  return documents.map(([issuedOn, subject]) => {
    const printed = `${String(number).padStart(2, '0')}/${abbreviation}-UBND`
    number += 1 + random(9)
    return { type, number: printed, issuedOn, issuer, subject }
  })
}
