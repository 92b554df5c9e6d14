import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findYearsInSubject } from '../../src/document/find-years-in-subject.js'
import { cpuGrowthOf, linear } from '../growth.js'

const year = (value: number) => ({ kind: 'year', year: value })
const range = (from: number, to: number) => ({ kind: 'range', from, to })
const horizon = (value: number) => ({ kind: 'horizon', year: value })

describe('findYearsInSubject', () => {
  it.each([
    ['Cải cách hành chính năm 2024', [year(2024)]],
    ['CẢI CÁCH HÀNH CHÍNH NĂM 2024.', [year(2024)]],
    ['cải cách hành chính thị trấn năm 2024 (Phục vụ Đoàn kiểm tra)', [year(2024)]],
    ['giai đoạn 2022 - 2025, tầm nhìn đến năm 2030', [range(2022, 2025), horizon(2030)]],
    ['giai đoạn 2021–2030', [range(2021, 2030)]],
    ['giai đoạn 2022 đến 2025', [range(2022, 2025)]],
    ['từ năm 2022 đến năm 2025', [range(2022, 2025)]],
    ['từ năm 2022', [{ kind: 'start', year: 2022 }]],
    ['Chương trình tổng thể 2021-2030', [range(2021, 2030)]],
    ['năm học 2023-2024', [range(2023, 2024)]],
    ['Chỉ số PAPI của tỉnh đến năm 2025', [horizon(2025)]],
    ['đến hết năm 2025, tầm nhìn 2030', [horizon(2025), horizon(2030)]],
    ['đến năm 2025 và năm 2030', [horizon(2025), horizon(2030)]],
    ['năm 2024, định hướng đến năm 2025', [year(2024), horizon(2025)]],
    ['các năm 2022, 2023 và 2024', [year(2022), year(2023), year(2024)]],
    ['tổng kết năm 2023, nhiệm vụ năm 2024', [year(2023), year(2024)]],
    ['quý I, phương hướng nhiệm vụ quý II năm 2024', [year(2024)]],
    ['quý I/2024', [year(2024)]],
    ['tháng 9/2024', [year(2024)]],
    ['tháng 9 năm 2024', [year(2024)]],
    ['đã tinh giản so với năm 2015', [{ kind: 'comparison', year: 2015 }]],
    ['tăng so với cùng kỳ năm 2023', [{ kind: 'comparison', year: 2023 }]],
    ['từ ngày 01 tháng 01 năm 2024 đến năm 2025', [horizon(2025)]],
    ['Triển khai Quyết định số 4294/QĐ-UBND ngày 20/12/2022 của UBND tỉnh', []],
    ['ngày 20 tháng 12 năm 2022', []],
    ['Nghị định số 45/2020/NĐ-CP', []],
    ['Luật 72/2025/QH15', []],
    ['tiếp nhận 2096 hồ sơ', []],
    ['tiếp nhận 2024 hồ sơ', []],
    ['năm 2024.000', []],
    ['năm 20245', []],
    ['năm 0202', []],
    ['lăm 2024', []],
    ['trong năm', []],
    ['', []],
  ])('%s', (subject, mentions) => {
    expect(findYearsInSubject(subject)).toEqual(mentions)
    expect(findYearsInSubject(subject.normalize('NFD'))).toEqual(mentions)
  })

  it('finds the year that a subject ends with, whatever comes before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1945, max: 2099 }), (text, named) => {
        expect(findYearsInSubject(`${text}. Kế hoạch năm ${named}`).at(-1)).toEqual(year(named))
      }),
    )
  })

  it('names only years that are written, and spans that run forward', () => {
    const word = fc.constantFrom(
      'năm',
      'đến',
      'từ',
      'giai đoạn',
      '-',
      ',',
      'và',
      '/',
      '2022',
      '2024',
      '2030',
      '12',
    )
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join(' ')
        for (const mention of findYearsInSubject(text)) {
          if (mention.kind === 'range') expect(mention.from).toBeLessThan(mention.to)
          const named = mention.kind === 'range' ? [mention.from, mention.to] : [mention.year]
          for (const value of named) expect(text).toContain(String(value))
        }
      }),
    )
  })

  it.each([
    ['digits', '2'],
    ['years', 'năm 2024 '],
    ['spans', '2022-2025-'],
    ['dates', 'ngày 1 tháng 1 '],
  ])('takes linear time on %s', (_, unit) => {
    const textOf = (size: number) => unit.repeat(size / unit.length)
    expect(cpuGrowthOf(findYearsInSubject, textOf)).toBeLessThan(linear)
  })
})

describe('findYearsInSubject, names of laws', () => {
  it.each([
    ['Triển khai thi hành Luật Cư trú năm 2020', 'name'],
    ['Tuyên truyền Hiến pháp năm 2013', 'name'],
    ['Phổ biến, giáo dục pháp luật năm 2024', 'year'],
    ['Phổ biến pháp luật cho người dân năm 2024', 'year'],
  ])('tells the year of a law from the year of work: %s', (subject, kind) => {
    expect(findYearsInSubject(subject).map((mention) => mention.kind)).toEqual([kind])
  })
})

describe('FJ19: the year of a law or a census is no year of work', () => {
  it.each([
    'Triển khai thi hành Luật Ban hành văn bản quy phạm pháp luật năm 2015',
    'thực hiện Luật Phòng, chống tham nhũng năm 2018',
    'Tuyên truyền, phổ biến Luật Thực hiện dân chủ ở cơ sở năm 2022',
    'Tổ chức thi hành Luật Bảo vệ quyền lợi người tiêu dùng và Luật Giao dịch điện tử năm 2023',
    'triển khai Bộ luật Tố tụng dân sự năm 2015',
    'Kết quả Tổng điều tra dân số và nhà ở năm 2019',
    'Công ước của Liên hợp quốc về chống tra tấn năm 1984',
    'Pháp lệnh Xử lý vi phạm hành chính đối với hành vi cản trở hoạt động tố tụng năm 2022',
    'triển khai Nghị quyết số 76/NQ-CP năm 2021 của Chính phủ',
    'thực hiện Nghị định số 61/2018/NĐ-CP năm 2018',
  ])('%s', (subject) => {
    expect(findYearsInSubject(subject).map(({ kind }) => kind)).toEqual(['name'])
  })

  it.each([
    ['Luật Hộ tịch năm 2014, sửa đổi, bổ sung năm 2020', ['name', 'name']],
    ['Luật Đất đai năm 2013 và Luật Nhà ở năm 2014', ['name', 'name']],
    ['Tuyên truyền Luật Cư trú trên địa bàn huyện năm 2024', ['year']],
    ['Tuyên truyền Luật Căn cước; cải cách hành chính năm 2024', ['year']],
    ['Siết chặt kỷ luật, kỷ cương hành chính năm 2024', ['year']],
    ['Hưởng ứng Ngày Pháp luật nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2024', ['year']],
    ['Bồi dưỡng luật sư năm 2024', ['year']],
    ['Năm 2024 triển khai Luật Đất đai', ['year']],
  ])('%s', (subject, kinds) => {
    expect(findYearsInSubject(subject).map(({ kind }) => kind)).toEqual(kinds)
  })
})
