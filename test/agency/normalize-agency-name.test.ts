import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalizeAgencyName } from '../../src/agency/normalize-agency-name.js'
import { cpuGrowthOf, linear } from '../growth.js'

describe('normalizeAgencyName', () => {
  it.each([
    ['TT Xúc tiến đầu tư tỉnh', 'trung tâm xúc tiến đầu tư tỉnh'],
    ['TT Khuyến nông', 'trung tâm khuyến nông'],
    ['TT CNTT', 'trung tâm công nghệ thông tin'],
    ['TT. Kỹ thuật tài nguyên', 'trung tâm kĩ thuật tài nguyên'],
    ['TT Quan trắc môi trường', 'trung tâm quan trắc môi trường'],
    ['TT GDNN-GDTX', 'trung tâm gdnngdtx'],
    ['TT Diêu Trì', 'thị trấn diêu trì'],
    ['UBND TT. Phước An', 'ủy ban nhân dân thị trấn phước an'],
    ['TT Giới thiệu việc làm', 'trung tâm giới thiệu việc làm'],
    ['TT Đăng kiểm xe cơ giới', 'trung tâm đăng kiểm xe cơ giới'],
    ['TT Sản xuất giống', 'trung tâm sản xuất giống'],
    ['TT. Răng hàm mặt tỉnh', 'trung tâm răng hàm mặt tỉnh'],
    ['TT IOC', 'trung tâm ioc'],
    ['TT Thành ủy', 'thường trực thành ủy'],
    ['UBND TT Nông Cống', 'ủy ban nhân dân thị trấn nông cống'],
    ['TT Bảo Lạc', 'thị trấn bảo lạc'],
    ['UBND TT Tam quan', 'ủy ban nhân dân thị trấn tam quan'],
    ['TT TAM QUAN', 'thị trấn tam quan'],
    ['ubnd tt diêu trì', 'ủy ban nhân dân thị trấn diêu trì'],
  ])('FR21: %s is %s', (name, expected) => {
    expect(normalizeAgencyName(name)).toBe(expected)
  })

  it.each([
    ['UBND xã Nghiã Hưng', 'UBND xã Nghĩa Hưng'],
    ['UBND xã Muà Xuân', 'UBND xã Mùa Xuân'],
    ['UBND xã Cải.', 'UBND xã Cải'],
    ['UBND tỉnh Khánh Hoà.', 'UBND tỉnh Khánh Hòa'],
    ['UBND phường Qui Nhơn', 'UBND phường Quy Nhơn'],
    ['UBND xã Lí Nhân', 'UBND xã Lý Nhân'],
    ['UBND xã Bác Sĩ', 'UBND xã Bác Sỹ'],
    ["UBND huyện Cư M'gar", 'UBND huyện Cư Mgar'],
    ['Bộ phận TN&TKQ', 'Bộ phận Tiếp nhận và Trả kết quả'],
    ['Sở TN&MT', 'Sở Tài nguyên và Môi trường'],
    ['Sở NN&MT', 'Sở Nông nghiệp và Môi trường'],
    ['Phòng KT, HT&ĐT', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['Phòng VH-XH', 'Phòng Văn hóa - Xã hội'],
    ['Sở TP', 'Sở Tư pháp'],
    ['P. NV', 'Phòng Nội vụ'],
    ['UBMTTQVN xã A', 'Ủy ban MTTQ Việt Nam xã A'],
    ['BHXH huyện', 'Bảo hiểm xã hội huyện'],
    ['BQL KKT', 'Ban Quản lý Khu kinh tế'],
    ['Phòng LĐ-TB&XH', 'Phòng Lao động - Thương binh và Xã hội'],
    ['U.B.N.D xã An Hòa', 'UBND xã An Hoà'],
    ['P. GD&ĐT', 'Phòng Giáo dục và Đào tạo'],
    ['Sở VHTTDL', 'Sở VH,TT&DL'],
    ['Sở VH, TT và DL', 'Sở Văn hóa, Thể thao và Du lịch'],
    ['Phòng TC-KH', 'Phòng Tài chính - Kế hoạch'],
    ['Sở NN&PTNT', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở KH&ĐT', 'Sở Kế hoạch và Đầu tư'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
  ])('FR22: %s is %s', (name, other) => {
    expect(normalizeAgencyName(name)).toBe(normalizeAgencyName(other))
  })

  it.each([
    [
      'ủy ban nhân dân thị trấn diêu trì',
      'Ủy ban nhân dân thị trấn Diêu Trì',
      'UBND thị trấn Diêu Trì',
      'Uỷ ban nhân dân TT. Diêu Trì',
      'UBND TT Diêu Trì',
      'ỦY BAN NHÂN DÂN THỊ TRẤN DIÊU TRÌ',
      'Ủy ban nhân dân thị trấn Diêu Trì'.normalize('NFD'),
    ],
    [
      'văn phòng hội đồng nhân dân ủy ban nhân dân thị xã đức phổ',
      'Văn phòng HĐND và UBND thị xã Đức Phổ',
      'VP HĐND-UBND TX.Đức Phổ',
      'VP. HĐND & UBND TX Đức Phổ',
    ],
    [
      'ủy ban mặt trận tổ quốc huyện tuy phước',
      'UBMTTQ Việt Nam huyện Tuy Phước',
      'Ủy ban MTTQ H. Tuy Phước',
      'UB MTTQ VN huyện Tuy Phước',
    ],
    [
      'ban thường trực ủy ban mặt trận tổ quốc xã a',
      'Ban Thường trực Ủy ban MTTQ xã A',
      'Ban TT UBMTTQ xã A',
    ],
    ['thường trực hội đồng nhân dân tỉnh a', 'TT HĐND tỉnh A', 'TT. HĐND T. A'],
    ['trung tâm phục vụ hành chính công xã a', 'Trung tâm PVHCC xã A', 'TT PVHCC xã A', 'TTPVHCC X. A'],
    ['bộ phận một cửa', 'Bộ phận Tiếp nhận và Trả kết quả', 'BPMC', 'Bộ phận Một cửa'],
    ['phòng nội vụ huyện tuy phước', 'P. Nội vụ huyện Tuy Phước', 'Phòng Nội vụ H. Tuy Phước'],
    ['ủy ban nhân dân phường 1', 'UBND P.1', 'UBND P1', 'UBND phường 01'],
    [
      'ủy ban nhân dân quận 3 thành phố hồ chí minh',
      'UBND Q.3, TP.HCM',
      'UBND Q3, TP.HCM',
      'UBND q03 TPHCM',
      'UBND quận 3, TP Hồ Chí Minh',
    ],
    ['sở văn hóa thể thao du lịch', 'Sở Văn hoá, Thể thao và Du lịch', 'Sở Văn hóa - Thể thao - Du lịch'],
    ['ủy ban nhân dân xã huỳnh quí', 'UBND xã Hùynh Qúy', 'UBND xã Huỳnh Quý'],
    ['đoàn kiểm tra xã hòa an', 'Đoàn kiểm tra xã Hoà An', 'Đoàn kiểm tra xã Hòa An'],
    ['', '', ' . - '],
    ['constructor', 'constructor'],
  ])('gives %j', (expected, ...names) => {
    for (const name of names) expect(normalizeAgencyName(name)).toBe(expected)
  })

  it('keeps different agencies apart', () => {
    const names = [
      'UBND xã Hòa An',
      'UBND xã Hoa An',
      'UBND phường Hòa An',
      'HĐND xã Hòa An',
      'UBND xã Hòa Ân',
    ]
    expect(new Set(names.map(normalizeAgencyName)).size).toBe(names.length)
  })

  it('changes nothing the second time', () => {
    const word = fc.constantFrom(
      ...[
        'UBND',
        'HĐND',
        'và',
        'TT',
        'TT.',
        'P.',
        'H.',
        'xã',
        'P.12',
        '01',
        'MTTQ',
        'VN',
        'Uỷ',
        'Hoà',
        'quý',
        '-',
        '&',
      ],
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(word, fc.string({ unit: 'grapheme' }))).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, (name) => {
        const once = normalizeAgencyName(name)
        expect(normalizeAgencyName(once)).toBe(once)
      }),
    )
  })

  it.each([
    ['letters', 'a'],
    ['dots', 'p.'],
    ['words', 'TT '],
    ['marks', '\u0300'],
    ['phrases', 'MTTQ VN '],
  ])('takes linear time on %s', (_, unit) => {
    const textOf = (size: number) => `o${unit.repeat(size / unit.length)}`
    expect(cpuGrowthOf(normalizeAgencyName, textOf)).toBeLessThan(linear)
  })
})
