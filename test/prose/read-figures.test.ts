import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/prose/check-text.js'
import { readReport } from '../../src/prose/read-report.js'
import { cpuGrowthOf, linear } from '../growth.js'

const read = (text: string) =>
  readReport(text, {
    agency: { name: 'UBND phường Cửa Nam', level: 'commune', kind: 'people-committee' },
    period: { kind: 'year', year: 2025 },
  })
// biome-ignore lint/suspicious/noExplicitAny: parts of a report that was read
const sectionsOf = (text: string): any => read(text).report

it('channels that are named together are one figure', () => {
  const tally = (words: string) =>
    sectionsOf(`Tiếp nhận 987 hồ sơ, gồm ${words}.`).procedures.dossiers.received
  expect(tally('trực tuyến 912 hồ sơ và trực tiếp, bưu chính công ích 75 hồ sơ')).toMatchObject({
    online: 912,
    directOrPostal: 75,
  })
  expect(tally('912 hồ sơ trực tuyến; số tiếp nhận trực tiếp, qua bưu chính là 75 hồ sơ')).not.toHaveProperty(
    'postal',
  )
})

it('goals that are counted are unread, both how many and of how many', () => {
  const { unread } = read(
    'Kết quả.\n\nĐã giải quyết 509, 11/14 chỉ tiêu kinh tế - xã hội đạt và vượt kế hoạch.',
  )
  expect(unread.map(({ text }) => text)).toEqual(['509', '11', '14'])
})

describe('no figure of the agency is', () => {
  it.each([
    ['a bound', 'Tỷ lệ hồ sơ trực tuyến dưới 70%.', '70'],
    ['of another agency of its level', 'Phường Hoàng Mai tiếp nhận 980 hồ sơ.', '980'],
    [
      'told by unknown words before the next figure',
      'Giải quyết 212 hồ sơ bảo trợ xã hội với 15 hồ sơ.',
      '212',
    ],
    [
      'of the year that was named before a change',
      'Năm 2026: tăng trưởng 10%; giải quyết đúng hạn 95% hồ sơ.',
      '95',
    ],
    ['said under a condition', 'Nếu tính cả hồ sơ ngành dọc, phường tiếp nhận 2.310 hồ sơ.', '2.310'],
  ])('what is %s', (_, text, figure) => {
    const { report, unread } = read(`Công tác cải cách hành chính.\n\n${text}`)
    expect(report).not.toHaveProperty('procedures')
    expect(unread.map((each) => each.text.replace(/[^\d.]/g, ''))).toContain(figure)
  })

  it('and its own name is no other agency', () => {
    const text = 'Phường Cửa Nam tiếp nhận 980 hồ sơ; UBND phường giải quyết 970 hồ sơ.'
    expect(sectionsOf(`Kết quả.\n\n${text}`).procedures.dossiers).toEqual({
      received: { total: 980 },
      resolved: { total: 970 },
    })
  })
})

describe('whose a figure is', () => {
  const tallyOf = (text: string, name = 'UBND tỉnh Nam Hà') => {
    const { report, unread } = readReport(`Kết quả.\n\n${text}`, {
      agency: { name, level: name.includes('huyện') ? 'district' : 'province', kind: 'people-committee' },
      period: { kind: 'year', year: 2025 },
    })
    // biome-ignore lint/suspicious/noExplicitAny: parts of a report that was read
    const { dossiers, table } = (report?.procedures ?? {}) as any
    return { dossiers, rows: table?.rows, unread: unread.map((each) => each.text) }
  }

  it.each([
    ['a field that is not known', 'Lĩnh vực đất đai: tiếp nhận 412 hồ sơ, đã giải quyết 400 hồ sơ.'],
    ['a field with words before it', 'Đối với lĩnh vực tư pháp, tiếp nhận 412 hồ sơ, giải quyết 400 hồ sơ.'],
    ['a heading of a field', '1. Lĩnh vực đất đai\nTrong năm tiếp nhận 412 hồ sơ, giải quyết 400 hồ sơ.'],
    ['a body that is no unit', 'Công an tỉnh: tiếp nhận 412 hồ sơ, giải quyết 400 hồ sơ.'],
    ['the whole country', 'Cả nước tiếp nhận 412 hồ sơ, giải quyết 400 hồ sơ.'],
    [
      'an office that is named by unknown words',
      'Trung tâm y tế có 3 khoa, tiếp nhận 412 hồ sơ, giải quyết 400 hồ sơ.',
    ],
    [
      'units together',
      'Trung tâm hành chính công tỉnh và 124 xã, phường tiếp nhận 412 hồ sơ, giải quyết 400 hồ sơ.',
    ],
    [
      'units that a comma joins',
      'Tại Bộ phận một cửa cấp huyện, cấp xã tiếp nhận 412 hồ sơ, giải quyết 400 hồ sơ.',
    ],
    ['dossiers of a kind', 'Tiếp nhận 412 hồ sơ hoàn thuế; giải quyết đúng hạn 400 hồ sơ.'],
    ['a day alone', 'Ngày 15/6 tiếp nhận 412 hồ sơ, giải quyết 400 hồ sơ.'],
    ['what narrows them', 'Hồ sơ thuộc thẩm quyền của tỉnh 412 hồ sơ, đã giải quyết 400 hồ sơ.'],
  ])('is not said behind %s', (_, text) => {
    const { dossiers, rows, unread } = tallyOf(text)
    expect({ dossiers, rows }).toEqual({ dossiers: undefined, rows: undefined })
    expect(unread).toEqual(expect.arrayContaining(['412', '400']))
  })

  it('is known of the whole behind its parts, and not of the last of several units', () => {
    const parts = tallyOf(
      'Toàn tỉnh tiếp nhận 500 hồ sơ, trong đó cấp tỉnh 100 hồ sơ, cấp xã 400 hồ sơ. Đã giải quyết 480 hồ sơ.',
    )
    expect(parts.dossiers).toEqual({ received: { total: 500 }, resolved: { total: 480 } })
    const others = tallyOf(
      'Cấp tỉnh tiếp nhận 100 hồ sơ; cấp xã tiếp nhận 400 hồ sơ. Đã giải quyết 480 hồ sơ.',
    )
    expect(others.dossiers).toBeUndefined()
    expect(others.unread).toEqual(['480'])
    const last = tallyOf(
      'Cấp tỉnh tiếp nhận 100 hồ sơ; cấp xã tiếp nhận 400 hồ sơ; toàn tỉnh tiếp nhận 500 hồ sơ.',
    )
    expect(last.dossiers).toEqual({ received: { total: 500 } })
  })

  it('is open where a unit has more than the whole, and one of two was said of the unit before', () => {
    const beside = tallyOf(
      'UBND huyện tiếp nhận 812 hồ sơ, đã giải quyết 790 hồ sơ. Chi nhánh tiếp nhận 1.980 hồ sơ, đã giải quyết 1.702 hồ sơ.',
      'UBND huyện Nam An',
    )
    expect(beside.dossiers).toBeUndefined()
    expect(beside.rows).toHaveLength(1)
    const one = tallyOf('Sở Y tế tiếp nhận 300 hồ sơ, giải quyết 290 hồ sơ; Sở Xây dựng 40 hồ sơ.')
    expect(one.unread).toEqual(['40'])
  })

  it('is open behind a part that was not understood', () => {
    const { dossiers, unread } = tallyOf(
      'Tiếp nhận 500 hồ sơ, trong đó 412 hồ sơ đất đai; đã giải quyết 400 hồ sơ.',
    )
    expect(dossiers).toEqual({ received: { total: 500 } })
    expect(unread).toEqual(['412', '400'])
  })

  it('is not known of the last unit where the agency was told beside it', () => {
    const { dossiers, unread } = tallyOf(
      'Toàn tỉnh tiếp nhận 500 hồ sơ; cấp xã tiếp nhận 412 hồ sơ. Đã giải quyết 400 hồ sơ.',
    )
    expect(dossiers).toEqual({ received: { total: 500 } })
    expect(unread).toEqual(['400'])
  })

  it('is no unit’s that is counted with a threshold', () => {
    const { dossiers, rows } = tallyOf('Có 5 huyện tỷ lệ hồ sơ trễ hạn trên 5%.')
    expect({ dossiers, rows }).toEqual({ dossiers: undefined, rows: undefined })
  })
})

it('a rate behind other words is not one of the figure before them', () => {
  expect(
    sectionsOf('Kết quả.\n\nĐã giải quyết 400 hồ sơ, thu ngân sách đạt 98,5%.').procedures.dossiers,
  ).toEqual({
    resolved: { total: 400 },
  })
  expect(
    sectionsOf('Kết quả.\n\nTiếp nhận 400 hồ sơ, giải quyết đúng hạn đạt 98,5%.').procedures.dossiers.rates,
  ).toEqual({ punctual: '98.5' })
})

it('the words before a colon say a rate, and those behind the whole of a share say its whole', () => {
  expect(
    sectionsOf('Kết quả.\n\nĐã giải quyết 146 hồ sơ. Tỷ lệ giải quyết trước và đúng hạn: 100%.').procedures
      .dossiers.rates,
  ).toEqual({ punctual: '100' })
  expect(
    sectionsOf('Kết quả.\n\nSố hồ sơ giải quyết trước và đúng hạn: 187/188 hồ sơ đã giải quyết, đạt 99,5%.')
      .procedures.dossiers,
  ).toEqual({ resolved: { punctual: 187, total: 188 }, rates: { punctual: '99.5' } })
})

it('what remains in time is open', () => {
  const { procedures } = sectionsOf(
    'Kết quả.\n\nĐã giải quyết 100 hồ sơ; còn 16 hồ sơ trong thời hạn giải quyết.',
  )
  expect(procedures.dossiers).toEqual({ resolved: { total: 100 }, inProgress: { inTime: 16 } })
})

it('tasks that an agency gives to its units are not those that it was given', () => {
  const read = (text: string) =>
    readReport(`Kết quả.\n\n${text}`, {
      agency: { name: 'UBND tỉnh Nam Hà', level: 'province', kind: 'people-committee' },
      period: { kind: 'year', year: 2025 },
    }).report?.direction?.assignedTasks
  expect(read('Chủ tịch UBND tỉnh giao 2.870 nhiệm vụ, đã hoàn thành 1.998 nhiệm vụ.')).toBeUndefined()
  expect(read('Thủ tướng Chính phủ giao 38 nhiệm vụ, đã hoàn thành 31 nhiệm vụ.')).toMatchObject({
    total: 38,
  })
})

it('those that fell due, late or overdue ones, and those returned or withdrawn are figures of their own', () => {
  const { dossiers } = sectionsOf(
    'Kết quả.\n\nCó 4.215 hồ sơ đến hạn giải quyết, đã có 4.186 hồ sơ trả trước và đúng hạn, đạt 99,3%; 29 hồ sơ chậm, quá hạn (0,69%). Trả lại/rút: 44 hồ sơ.',
  ).procedures
  expect(dossiers).toEqual({
    due: 4215,
    resolved: { punctual: 4186 },
    lateOrOverdue: 29,
    returnedOrWithdrawn: 44,
    rates: { punctual: '99.3', lateOrOverdue: '0.69' },
  })
  expect(
    sectionsOf('Kết quả.\n\nTrả lại 5 hồ sơ và rút 3 hồ sơ; còn 9 hồ sơ sắp đến hạn.').procedures.dossiers,
  ).toEqual({ returned: 5, withdrawn: 3 })
})

describe('parts that no typed place holds', () => {
  it('are a sum where they make up the figure before them', () => {
    const { statements } = sectionsOf(
      'Kết quả.\n\nĐã đưa vào dùng 225 nền tảng (triển khai 161; thử nghiệm 52; dự định 12).',
    )
    expect(statements).toMatchObject([{ kind: 'sum', whole: 225, parts: [161, 52, 12] }])
  })

  it.each([
    'Đã đưa vào dùng 225 nền tảng (triển khai 161; thử nghiệm 52).',
    'Đã đưa vào dùng 225 nền tảng, hơn năm trước 161 nền tảng và 64 thiết bị.',
    'Đã đưa vào dùng hơn 225 nền tảng (triển khai 161; thử nghiệm 64).',
  ])('are none where that is not certain: %s', (text) => {
    expect(sectionsOf(`Kết quả.\n\n${text}`)).not.toHaveProperty('statements')
  })
})

it.each([
  ['Cung cấp dịch vụ công toàn trình 1.105, một phần 610.', '610'],
  ['Kỷ luật 11 trường hợp.', '11'],
  ['Cơ quan xếp loại 14 đơn vị.', '14'],
  ['Mọi mặt đều ở mức 95%.', '95%'],
  ['Hồ sơ đất đai của phường 99,4%.', '99,4%'],
  ['Hồ sơ đất đai: quận 1.204, phường 31.204.', '31.204'],
])('what a word names elsewhere is a figure here: %s', (text, figure) => {
  const whole = `Kết quả.\n\n${text}`
  const { unread, places } = read(whole)
  const placed = Object.values(places).flatMap((spans) =>
    spans.map(([start, end]) => whole.slice(start, end)),
  )
  expect([...unread.map((each) => each.text), ...placed]).toContain(figure)
})

it('a part of a rate is not that rate once more', () => {
  const text = 'Kết quả.\n\nGiải quyết 100% hồ sơ đúng hạn, trong đó 95% hồ sơ trước hạn.'
  const { report, repeated } = read(text)
  expect(report).toMatchObject({ procedures: { dossiers: { rates: { punctual: '100' } } } })
  expect(repeated).toEqual([])
})

it('by how much a target was exceeded is no target', () => {
  const { report, unread } = read(
    'Kết quả.\n\nTỷ lệ hồ sơ trực tuyến đạt 95,1% (vượt 15,1% so với chỉ tiêu giao).',
  )
  expect(report).toMatchObject({ procedures: { dossiers: { rates: { online: '95.1' } } } })
  expect(report).not.toHaveProperty('targets')
  expect(unread.map(({ text }) => text)).toEqual(['15,1%'])
})

it('a share has the unit that stands behind its second figure', () => {
  const { statements } = sectionsOf('Kết quả.\n\nGiải ngân nguồn khác 45,6/60 tỷ đồng, đạt 76%.')
  expect(statements).toMatchObject([{ kind: 'share', part: 45.6, whole: 60, published: '76' }])
})

it('a sentence without a figure costs no more than its length', () => {
  const textOf = (size: number) =>
    `${'phường đã tiếp nhận và giải quyết hồ sơ trực tuyến đạt '.repeat(size / 55)}12 hồ sơ.`
  expect(cpuGrowthOf(read, textOf)).toBeLessThan(linear)
})

it('those recruited of two kinds are all of them', () => {
  const recruited = (text: string) => sectionsOf(`Kết quả.\n\n${text}`).civilService?.recruitment
  expect(recruited('Số công chức, viên chức được tuyển dụng: 287.')).toEqual({ total: 287 })
  expect(recruited('Số viên chức được tuyển dụng: 45.')).toEqual({ publicEmployees: 45 })
})

describe('a rate behind a share of units', () => {
  const statementsOf = (text: string) => sectionsOf(`Kết quả.\n\n${text}`).statements

  it.each(['Có 102/124 xã đạt trên 98%.', 'Có 98/102 xã đạt 100%.'])(
    'may be what each of them reached: %s',
    (text) => {
      expect(statementsOf(text)).toMatchObject([{ kind: 'share' }])
      expect(statementsOf(text)[0]).not.toHaveProperty('published')
    },
  )

  it.each(['Có 102/124 xã đạt 82,26%.', 'Có 124/124 xã đạt 100%.', 'Khảo sát 98/102 xã, đạt 100%.'])(
    'is that of the share where it fits, has decimals, or stands apart: %s',
    (text) => {
      expect(statementsOf(text)).toMatchObject([{ kind: 'share', published: expect.any(String) }])
    },
  )
})

it('days between two dates are no share', () => {
  const { report, unread } = read('Kết quả.\n\nNăm nay (01/01-31/12/2025) tiếp nhận 418 hồ sơ.')
  expect(report).not.toHaveProperty('statements')
  expect(unread).toEqual([])
})

it('a part behind one of the same sentence is no part of the whole of the sentence before', () => {
  const { report } = read(
    'Kết quả.\n\nUBND thành phố giao 135 nhiệm vụ; phường đang thực hiện 13 nhiệm vụ, trong đó 11 nhiệm vụ trong hạn và 2 nhiệm vụ quá hạn. Số nhiệm vụ hoàn thành đúng hạn 118, quá hạn 4.',
  )
  expect(report?.direction?.assignedTasks?.inProgress).toEqual({ total: 13, inTime: 11, overdue: 2 })
})

describe('what a text wants is no result', () => {
  it.each([
    [
      'under a heading inside an outlook',
      'II. PHƯƠNG HƯỚNG\n1. Cải cách thủ tục hành chính\n- Giải quyết đúng hạn 99% hồ sơ.',
    ],
    ['under a heading of goals', 'II. Kết quả\n1. Chỉ tiêu cụ thể\n- Giải quyết đúng hạn 99% hồ sơ.'],
    ['in a plan', 'KẾ HOẠCH\nCải cách hành chính năm 2026\n\n1. Giải quyết đúng hạn 99% hồ sơ.'],
    ['in a resolution', 'NGHỊ QUYẾT\nVề cải cách hành chính\n\nGiải quyết đúng hạn 99% hồ sơ.'],
  ])('%s', (_, text) => {
    const { report, unread } = read(text)
    expect(report).not.toHaveProperty('procedures')
    expect(unread.map(({ reason }) => reason)).toEqual(['no-facts'])
  })

  it('in all of a sentence that strives for it', () => {
    const { report, unread } = read(
      'Kết quả.\n\nPhấn đấu hồ sơ trực tuyến đạt tối thiểu 90%, giải quyết đúng hạn 100% hồ sơ.',
    )
    expect(report).not.toHaveProperty('procedures')
    expect(unread.map(({ reason }) => reason)).toEqual(['goal', 'goal'])
  })

  it('but what a plan tells of the year before is', () => {
    const { report } = read(
      'KẾ HOẠCH\nCải cách hành chính\n\nI. Kết quả thực hiện\n- Giải quyết đúng hạn 99% hồ sơ.\nII. Nhiệm vụ năm 2026\n- Giải quyết đúng hạn 100% hồ sơ.',
    )
    expect(report).toMatchObject({ procedures: { dossiers: { rates: { punctual: '99' } } } })
  })
})

describe('the stretch of time of a figure', () => {
  const inJune = (text: string) =>
    readReport(text, {
      agency: { name: 'UBND huyện A', level: 'district', kind: 'people-committee' },
      period: { kind: 'month', ordinal: 6, year: 2025 },
    })
  const tally = (received: number) => ({ procedures: { dossiers: { received: { total: received } } } })

  it.each([
    'Lũy kế từ đầu năm đã tiếp nhận 900 hồ sơ.',
    'Tính từ đầu năm đến nay, huyện tiếp nhận 900 hồ sơ.',
    '6 tháng đầu năm 2025, huyện tiếp nhận 900 hồ sơ.',
    'Từ ngày 15/12/2024 đến ngày 14/6/2025, huyện tiếp nhận 900 hồ sơ.',
  ])('of the year up to its end stands there: %s', (words) => {
    const { report } = inJune(
      `Kết quả.\n\nTừ ngày 15/5/2025 đến ngày 14/6/2025, huyện tiếp nhận 100 hồ sơ.\n\n${words}`,
    )
    expect(report).toMatchObject({ ...tally(100), yearToDate: tally(900) })
  })

  it.each([
    'Từ ngày 01/5 đến ngày 30/6/2025, huyện tiếp nhận 200 hồ sơ.',
    'Ngày 14/6/2025, huyện tiếp nhận 20 hồ sơ.',
    'Sau 3 tháng, huyện tiếp nhận 300 hồ sơ.',
    'Quý II/2025, huyện tiếp nhận 300 hồ sơ.',
  ])('of another one has no place: %s', (words) => {
    expect(inJune(`Kết quả.\n\n${words}`).report).not.toHaveProperty('procedures')
  })

  it.each([
    ['quarter', 'Lũy kế từ đầu năm đã tiếp nhận 900 hồ sơ.'],
    ['quarter', 'Đến hết tháng 3/2025, đã tiếp nhận 900 hồ sơ.'],
    ['quarter', '3 tháng đầu năm 2025, đã tiếp nhận 900 hồ sơ.'],
    ['year', 'Qua 5 năm (2021 - 2025), đã tiếp nhận 5.000 hồ sơ. Năm 2025 tiếp nhận 900 hồ sơ.'],
  ] as const)('is that of a %s that begins the year: %s', (kind, words) => {
    const { report } = readReport(`Kết quả.\n\n${words}`, {
      agency: { name: 'UBND huyện A', level: 'district', kind: 'people-committee' },
      period: kind === 'year' ? { kind, year: 2025 } : { kind, ordinal: 1, year: 2025 },
    })
    expect(report).toMatchObject(tally(900))
    expect(report).not.toHaveProperty('yearToDate')
  })
})

describe('the office of a district that receives dossiers', () => {
  const inDistrict = (text: string) =>
    readReport(`Kết quả.\n\n${text}`, {
      agency: { name: 'UBND huyện A', level: 'district', kind: 'people-committee' },
      period: { kind: 'year', year: 2024 },
    }).report?.procedures

  it('is the district where no other unit is named', () => {
    expect(inDistrict('Bộ phận Một cửa huyện tiếp nhận 500 hồ sơ, đã giải quyết 480 hồ sơ.')).toEqual({
      dossiers: { received: { total: 500 }, resolved: { total: 480 } },
    })
  })

  it('is a row beside others', () => {
    expect(
      inDistrict('Bộ phận Một cửa huyện tiếp nhận 500 hồ sơ.\n\nBộ phận Một cửa các xã tiếp nhận 900 hồ sơ.'),
    ).toMatchObject({ table: { rows: [{ received: { total: 500 } }, { received: { total: 900 } }] } })
  })
})

it('a number of units is no figure, and what follows is theirs', () => {
  const { report } = readReport(
    'Kết quả.\n\n11 phường, xã: tiếp nhận 500 hồ sơ. Toàn huyện tiếp nhận 700 hồ sơ.',
    {
      agency: { name: 'UBND huyện A', level: 'district', kind: 'people-committee' },
      period: { kind: 'year', year: 2024 },
    },
  )
  expect(report?.procedures).toMatchObject({
    dossiers: { received: { total: 700 } },
    table: { rows: [{ label: 'phường, xã', received: { total: 500 } }] },
  })
})

describe('whose figure it is', () => {
  const inProvince = (text: string) =>
    readReport(`Kết quả.\n\n${text}`, {
      agency: { name: 'UBND tỉnh A', level: 'province', kind: 'people-committee' },
      period: { kind: 'year', year: 2024 },
    }).report?.procedures

  it('is not told of some units that are counted', () => {
    expect(inProvince('Có 05 sở đạt 100% hồ sơ đúng hạn.')).toBeUndefined()
  })

  it('is not that of a unit in parentheses before it', () => {
    expect(inProvince('Cấp xã (trước đây có cả cấp huyện) tiếp nhận 50 hồ sơ.')).toMatchObject({
      table: { rows: [{ label: 'Cấp xã', received: { total: 50 } }] },
    })
  })

  it('is that of a unit whose figure stands beside the whole, and then of the whole again', () => {
    expect(
      inProvince('Tiếp nhận 90 hồ sơ, trong đó: cấp tỉnh 40 hồ sơ, cấp xã 50 hồ sơ; đã giải quyết 80 hồ sơ.'),
    ).toMatchObject({
      dossiers: { received: { total: 90 }, resolved: { total: 80 } },
      table: { rows: [{ received: { total: 40 } }, { received: { total: 50 } }] },
    })
  })

  it('is that of another unit where nothing else is said of it', () => {
    expect(inProvince('Tỷ lệ hồ sơ giải quyết đúng hạn: cấp tỉnh 99,5%, cấp xã 99,1%.')).toMatchObject({
      table: { rows: [{ rates: { punctual: '99.5' } }, { rates: { punctual: '99.1' } }] },
    })
  })

  it('is none of all dossiers where those of a kind are spoken of', () => {
    expect(inProvince('Giải quyết 45.233 hồ sơ hoàn thuế; đúng hạn 99,9%.')).toBeUndefined()
    expect(inProvince('Hồ sơ đủ điều kiện 9.140; trực tuyến 8.226 hồ sơ, đạt 90%.')).toBeUndefined()
    expect(
      inProvince('Tiếp nhận 310 hồ sơ hoàn thuế. Trong số 298 hồ sơ đã giải quyết có 12 hồ sơ quá hạn.'),
    ).toBeUndefined()
  })

  it('of procedures is that of the area, else of who governs it', () => {
    expect(
      inProvince('Tỉnh có 2.104 TTHC thuộc thẩm quyền giải quyết, trong đó 1.689 TTHC cấp tỉnh.'),
    ).toEqual({
      catalogue: { total: 2104, province: 1689 },
    })
  })
})

describe('what is near a figure but another one stays unread', () => {
  it.each([
    ['an index of satisfaction', 'Chỉ số hài lòng (SIPAS) đạt 86,4%.', '86,4'],
    ['one level of satisfaction', 'Có 98% người dân đánh giá rất hài lòng; 1,9% hài lòng.', '1,9'],
    [
      'satisfaction that is planned',
      'Theo kế hoạch, năm 2025 có 100% hồ sơ được số hóa, 95% người dân hài lòng.',
      '95',
    ],
    ['the class of units', 'Kết quả xếp loại: đơn vị hoàn thành xuất sắc nhiệm vụ: 05.', '05'],
    ['staff without a place', 'Trung tâm có 18 nhân sự.', '18'],
    ['funds disbursed in a quarter alone', 'Vốn đầu tư công: quý II giải ngân 26.005 triệu đồng.', '26.005'],
    ['procedures of the whole country', 'TTHC phi địa giới: 218; toàn quốc: 1.154 TTHC.', '1.154'],
    ['accounts of a bank', 'Đã cấp 500 tài khoản ngân hàng.', '500'],
    ['a conference on something else', 'Tổ chức 02 hội nghị quán triệt nghị quyết của Đảng ủy.', '02'],
    ['documents that came in', 'Tổng số văn bản đi 1.204, văn bản đến 2.870.', '2.870'],
  ])('%s', (_, text, figure) => {
    const { unread } = read(`Công tác cải cách hành chính.\n\n${text}`)
    expect(unread.map((each) => each.text.replace(/[^\d.,]/g, ''))).toContain(figure)
  })

  it('and a number behind "tháng" that is no month is a figure', () => {
    const text = 'Kết quả.\n\nTiếp nhận trong tháng 386, giải quyết 391.'
    const { places, unread } = read(text)
    const spans = [...Object.values(places).flat(), ...unread.map(({ span }) => span)]
    expect(spans).toContainEqual([text.indexOf('386'), text.indexOf('386') + 3])
  })

  it('and so is an amount behind "9 tháng"', () => {
    const text = 'Kết quả.\n\nGiải ngân 9 tháng 12,5 tỷ đồng.'
    const { places, unread } = read(text)
    const spans = [...Object.values(places).flat(), ...unread.map(({ span }) => span)]
    expect(spans).toContainEqual([text.indexOf('12,5'), text.length - 1])
  })
})

it('a numbered line that parts of its figure follow is no heading', () => {
  const text =
    'I. KẾT QUẢ\n1. Giải quyết hồ sơ:\na) Tổng số hồ sơ tiếp nhận là 2.846 hồ sơ, gồm:\n- Trực tuyến: 2.795 hồ sơ;\n- Từ kỳ trước chuyển sang: 51 hồ sơ.'
  expect(sectionsOf(text)).toMatchObject({
    procedures: { dossiers: { received: { total: 2846, online: 2795, carriedOver: 51 } } },
  })
})

describe('who, when and whether, before a comma', () => {
  const district = (text: string) =>
    checkText(`BÁO CÁO\nKết quả công tác cải cách hành chính\n\n${text}`, {
      agency: { name: 'UBND huyện Tân Lập', level: 'district', kind: 'people-committee' },
      period: { kind: 'quarter', year: 2025, ordinal: 2 },
    })

  it.each([
    'Cùng kỳ năm trước, tiếp nhận 900 hồ sơ.',
    'Cùng kỳ năm trước kiểm tra 3/12 phòng.',
    'Quý trước, đồng bộ 800/900 hồ sơ.',
    'Trong quý III, kiểm tra 12/22 xã.',
    'Ba năm qua, sáp nhập 120 thôn còn 85 thôn.',
    'Từ đầu nhiệm kỳ, kỷ luật 15 trường hợp.',
    'UBND huyện ban hành kế hoạch kiểm tra 5/12 phòng.',
    'Theo kế hoạch, tuyển dụng 12 công chức.',
    'Theo dự thảo Đề án, sáp nhập 12 thôn thành 8 thôn.',
    'Giao Phòng Nội vụ chủ trì, kiểm tra 12/22 xã.',
    'Chưa thực hiện bổ nhiệm qua thi tuyển 2 lãnh đạo.',
    'Tuyển dụng 12 công chức (dự kiến).',
    'Sáp nhập 24 thôn thành 12 thôn (dự kiến).',
    'Tại xã Nghĩa Đồng, sáp nhập 12 thôn thành 8 thôn.',
    'Lĩnh vực giáo dục, sắp xếp 40 đơn vị sự nghiệp công lập thành 35 đơn vị.',
    'Ngành giáo dục, tuyển dụng 25 viên chức.',
    'Tòa án nhân dân huyện, tiếp nhận 350 hồ sơ.',
    'Về phòng cháy chữa cháy, đã kiểm tra 15/22 xã.',
    'Kiểm tra 5/22 xã, thị trấn về công tác văn thư.',
    'Theo thống kê, toàn tỉnh đã tiếp nhận 50.000 hồ sơ.',
    'Có 25 văn bản đến cần xử lý, đã xử lý 20 văn bản.',
    'Mua sắm 12 máy tính, 3 máy in.',
    'Tỷ lệ hồ sơ trực tuyến từ 70% đến dưới 100%: 14 đơn vị.',
    'Đợt 1, kiểm tra 3/22 xã; đợt 2, kiểm tra 5/22 xã.',
  ])('keep a figure from the agency and its period: %s', (text) => {
    const { title, type, agency, period, statements, ...sections } = district(text).reading
      .report as object & {
      [key: string]: unknown
    }
    expect(sections).toEqual({})
  })

  it.each([
    'Tiếp nhận 1.000 hồ sơ; kỳ trước chuyển sang 100 hồ sơ; đã giải quyết 1.040 hồ sơ; đang giải quyết 60 hồ sơ.',
    'Tiếp nhận 1.000 hồ sơ, trong đó trực tuyến 750, trực tiếp 250; tồn kỳ trước chuyển sang 100; giải quyết 1.040, đang giải quyết 60.',
    'Tiếp nhận 1.000 hồ sơ, giải quyết 940 hồ sơ; cấp kết quả điện tử 900 kết quả, đạt 95,74% tổng số hồ sơ đã giải quyết.',
    'Tiếp nhận 1.000 hồ sơ, giải quyết 900 hồ sơ, đúng hạn 846 hồ sơ, đạt 84,6% tổng số hồ sơ tiếp nhận.',
    'Có 300 TTHC thuộc thẩm quyền, cung cấp 250 DVCTT, trong đó toàn trình 180 TTHC, đạt 72%, một phần 70 TTHC, đạt 28%.',
    'Sắp xếp 215 thôn còn 150 thôn, giảm 65 thôn, đạt 100%.',
    'Sáp nhập 4 phòng thành 2 phòng; tổng số phòng giảm từ 13 xuống 11.',
    'Đã kiểm tra 5/12 phòng (cùng kỳ năm trước, kiểm tra 3/12 phòng).',
    'Lũy kế từ đầu năm, kiểm tra 8/22 xã; trong quý, kiểm tra 5/22 xã.',
    'Đang giải quyết 120 hồ sơ, đạt 100%.',
    'Tiếp nhận 2.053 hồ sơ; giải quyết 2.161 hồ sơ, cao hơn số tiếp nhận do có 218 hồ sơ tồn từ quý I; đang giải quyết 110 hồ sơ.',
    'Tồn đầu kỳ 218 hồ sơ, tiếp nhận 2.053 hồ sơ, giải quyết 2.161 hồ sơ, tồn cuối kỳ 110 hồ sơ.',
    'Tiếp nhận 3.073 hồ sơ.\n\nKỳ trước chuyển sang 247 hồ sơ.\n\nĐã giải quyết 3.305 hồ sơ.\n\nĐang giải quyết 15 hồ sơ.',
    'Tiếp nhận 2.053 hồ sơ, gồm 1.469 hồ sơ trực tuyến và 584 hồ sơ trực tiếp.\n- Kỳ trước chuyển sang: 218 hồ sơ.\n- Đã giải quyết: 2.161 hồ sơ.\n- Đang giải quyết: 110 hồ sơ.',
    'Số dư đầu kỳ là 218 hồ sơ; phát sinh mới 2.053 hồ sơ; đã giải quyết 2.161 hồ sơ; đang giải quyết 110 hồ sơ.',
    '1. Tiếp nhận hồ sơ\nTrong quý, toàn huyện tiếp nhận 2.053 hồ sơ, gồm 1.469 trực tuyến và 584 trực tiếp.\n2. Giải quyết hồ sơ\nCùng với 218 hồ sơ kỳ trước chuyển sang, đã giải quyết 2.161 hồ sơ.\n3. Hồ sơ đang giải quyết\nCòn 110 hồ sơ đang giải quyết.',
    'Quý II/2025, tiếp nhận 2.547 hồ sơ. Đã giải quyết trong quý 2.535 hồ sơ, lũy kế 4.229 hồ sơ.',
    'Kế hoạch CCHC năm 2025 đề ra 44 nhiệm vụ, đã hoàn thành 11 nhiệm vụ, đạt 25%, còn lại 33 nhiệm vụ. Ngoài ra, UBND tỉnh giao 135 nhiệm vụ, đã hoàn thành 127 nhiệm vụ, đạt 94,1%.',
    'Huyện được giao 153 nhiệm vụ, đã hoàn thành 146 nhiệm vụ. Kế hoạch CCHC có 42 nhiệm vụ, đã hoàn thành 12 nhiệm vụ, đạt 28,57%.',
    'UBND tỉnh giao 153 nhiệm vụ, đã hoàn thành 146 nhiệm vụ; theo Kế hoạch CCHC có 42 nhiệm vụ, đã hoàn thành 12 nhiệm vụ.',
    'Huyện ủy giao 20 nhiệm vụ, đã hoàn thành 18 nhiệm vụ. Kế hoạch CCHC năm 2025 có 42 nhiệm vụ, đã hoàn thành 21 nhiệm vụ, đạt 50%.',
    'Kế hoạch kiểm tra CCHC có 8 nhiệm vụ, hoàn thành 4 nhiệm vụ, đạt 50%. Kế hoạch CCHC năm có 42 nhiệm vụ, hoàn thành 21 nhiệm vụ, đạt 50%.',
    'Kế hoạch khắc phục chỉ số CCHC có 15 nhiệm vụ, đã hoàn thành 12 nhiệm vụ, đạt 80%. Kế hoạch CCHC có 42 nhiệm vụ, đã hoàn thành 21 nhiệm vụ.',
    'Khảo sát 300 người: về thái độ phục vụ, hài lòng 290 người (96,67%); về thời gian giải quyết, hài lòng 280 người (93,33%); về cơ sở vật chất, hài lòng 270 người (90%).',
    'Khảo sát 300 phiếu; về thái độ phục vụ, 290 phiếu hài lòng; về thời gian giải quyết, 280 phiếu hài lòng.',
    'Tổng số nhiệm vụ được giao 230; hoàn thành đúng hạn 198 (86,09%), hoàn thành quá hạn 4 (1,74%), đang thực hiện 28 (12,17%).',
    'Trong 236 nhiệm vụ được giao, có 207 nhiệm vụ hoàn thành đúng hạn, chiếm 87,71%; 4 nhiệm vụ hoàn thành quá hạn, chiếm 1,69%; 25 nhiệm vụ đang thực hiện trong hạn, chiếm 10,59%.',
    'Đã đăng tải 56 tin, bài tuyên truyền CCHC: Cổng thông tin điện tử huyện 16 tin, bài; hệ thống truyền thanh 20 tin, bài; trang Facebook 20 tin, bài.',
    'Cổng thông tin điện tử huyện đăng 29 tin, bài; Đài truyền thanh phát 16 tin, bài; tổng cộng 45 tin, bài.',
    'Trong quý đăng 26 tin, bài, lũy kế 66 tin, bài.',
    'Số hồ sơ thanh toán trực tuyến trong quý là 450/500 hồ sơ, đạt 90%; lũy kế 850/980 hồ sơ, đạt 86,73%.',
    'Sau sắp xếp dôi dư 45 người, đã giải quyết 30 người, còn 15 người.',
    'Tiếp nhận 1.000 hồ sơ (không bao gồm 100 hồ sơ kỳ trước chuyển sang), giải quyết 1.040 hồ sơ, đang giải quyết 60 hồ sơ.',
  ])('and what is right in some reading is not accused: %s', (text) => {
    expect(
      district(text).findings.filter(
        ({ finding: { severity } }) => severity === 'error' || severity === 'warning',
      ),
    ).toEqual([])
  })
})
