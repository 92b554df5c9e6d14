import { describe, expect, it } from 'vitest'
import { readReport } from '../../src/prose/index.js'

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const words = 'Độc lập - Tự do - Hạnh phúc'

it.each([
  [
    'columns with a tab, and a superior above',
    `UBND TỈNH NINH BÌNH\t${motto}\nSỞ NỘI VỤ\t${words}\nSố: 812/BC-SNV\tNinh Bình, ngày 20 tháng 9 năm 2025\n\nBÁO CÁO\nCông tác cải cách hành chính quý III năm 2025`,
    {
      title: 'Báo cáo công tác cải cách hành chính quý III năm 2025',
      number: '812/BC-SNV',
      issuedOn: '2025-09-20',
      agency: { name: 'Sở Nội vụ', level: 'province', kind: 'department' },
      period: { kind: 'quarter', year: 2025, ordinal: 3 },
    },
  ],
  [
    'columns with spaces',
    `ỦY BAN NHÂN DÂN     ${motto}\nXÃ HÒA TIẾN                 ${words}\nSố: 20/BC-UBND          Hòa Tiến, ngày 02 tháng 7 năm 2025\n\nBÁO CÁO\nCông tác cải cách hành chính 6 tháng đầu năm 2025`,
    {
      number: '20/BC-UBND',
      issuedOn: '2025-07-02',
      agency: { name: 'UBND xã Hòa Tiến', level: 'commune', kind: 'people-committee' },
      period: { kind: 'half-year', year: 2025, ordinal: 1 },
    },
  ],
  [
    'an agency of two lines under its superior, and a number that is not given yet',
    `UBND XÃ TÂN LẬP\nTRUNG TÂM PHỤC VỤ\nHÀNH CHÍNH CÔNG\n\nSố:     /BC-TTPVHCC\n\n${motto}\n${words}\n\nBÁO CÁO\nTình hình giải quyết thủ tục hành chính tháng 9 năm 2025`,
    {
      number: '/BC-TTPVHCC',
      agency: { name: 'Trung tâm phục vụ hành chính công', level: 'commune', kind: 'public-service-center' },
      period: { kind: 'month', year: 2025, ordinal: 9 },
    },
  ],
  [
    'the unit above its committee, and a title that goes on under the heading in small letters',
    `ĐẶC KHU VÂN ĐỒN\nỦY BAN NHÂN DÂN\nSố: 77/BC-UBND\n${motto}\n${words}\nBÁO CÁO\nvề công tác cải cách hành chính 9 tháng năm 2025`,
    {
      title: 'Báo cáo về công tác cải cách hành chính 9 tháng năm 2025',
      number: '77/BC-UBND',
      agency: { name: 'UBND đặc khu Vân Đồn', level: 'commune', kind: 'people-committee' },
      period: { kind: 'nine-months', year: 2025 },
    },
  ],
  [
    'a title in capitals',
    `BỘ TƯ PHÁP\n-------\n${motto}\n${words}\nBÁO CÁO\nCÔNG TÁC CẢI CÁCH HÀNH CHÍNH 6 THÁNG ĐẦU NĂM 2025`,
    {
      agency: { name: 'Bộ Tư pháp', level: 'central', kind: 'ministry' },
      period: { kind: 'half-year', year: 2025, ordinal: 1 },
    },
  ],
  [
    'no head, but who reports',
    'BÁO CÁO\nCông tác cải cách hành chính quý II năm 2025\n\nUBND phường Cửa Nam báo cáo:\n\nI. KẾT QUẢ',
    {
      title: 'Báo cáo công tác cải cách hành chính quý II năm 2025',
      agency: { name: 'UBND phường Cửa Nam', level: 'commune', kind: 'people-committee' },
    },
  ],
])('a head with %s', (_, text, head) => {
  expect(readReport(text).report).toMatchObject(head)
})

it('an agency that another one asks to report is not the one that reports', () => {
  const text =
    'BÁO CÁO\nCông tác cải cách hành chính quý II năm 2025\n\nChủ tịch đề nghị UBND xã Tân Lập báo cáo kết quả trước ngày 15.'
  expect(readReport(text).missing).toEqual(['agency'])
})

it('the days of a holiday are not those of a month', () => {
  const period = { kind: 'month', year: 2026, ordinal: 2 } as const
  const { report } = readReport('Do nghỉ Tết từ 14/02 đến 22/02/2026, Trung tâm chỉ làm việc 15 ngày.', {
    agency: { name: 'UBND xã Tân Lập', level: 'commune' },
    period,
  })
  expect(report?.period).toEqual(period)
})

describe('a title that names what comes next as well', () => {
  const periodOf = (title: string) =>
    readReport(`ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n\nBÁO CÁO\n${title}\n\nĐã tiếp nhận 120 hồ sơ.`).report?.period

  it.each([
    [
      'Kết quả 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2025',
      { kind: 'half-year', year: 2025, ordinal: 1 },
    ],
    ['Công tác quý III, phương hướng, nhiệm vụ quý IV năm 2025', { kind: 'quarter', year: 2025, ordinal: 3 }],
    ['Công tác tháng 12, kế hoạch công tác tháng 01 năm 2026', { kind: 'month', year: 2025, ordinal: 12 }],
    ['Kết quả quý I năm 2025, nhiệm vụ quý II năm 2025', { kind: 'quarter', year: 2025, ordinal: 1 }],
  ])('is of the first: %s', (title, period) => {
    expect(periodOf(title)).toEqual(period)
  })
})

it.each(['-', '•', '+', '*'])('the items of a list with %s name no agency', (bullet) => {
  expect(readReport(`${bullet} Bộ\n${bullet} Sở Nội vụ`).missing).toContain('agency')
})

it.each(['0 tháng năm 2024', '13 tháng năm 2024', '00 tháng đầu năm 2024'])(
  '"%s" is no months of a year',
  (words) => {
    expect(
      readReport(words, { agency: { name: 'UBND xã Tân Lập', level: 'commune' } }).report?.period,
    ).toEqual({
      kind: 'year',
      year: 2024,
    })
  },
)

it('a year that the days fill stays a year, whatever month the text names first', () => {
  const text =
    'ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n\nBÁO CÁO\nKết quả năm 2024\n\nSố liệu từ ngày 15/12/2023 đến ngày 14/12/2024. Công bố tháng 4/2024.'
  expect(readReport(text).report?.period).toEqual({
    kind: 'year',
    year: 2024,
    from: '2023-12-15',
    to: '2024-12-14',
  })
})
