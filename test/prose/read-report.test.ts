import { describe, expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { appendixFromRows } from '../../src/appendix/tabular/appendix-from-rows.js'
import { checkText } from '../../src/prose/check-text.js'
import { readReport } from '../../src/prose/read-report.js'

const options = {
  agency: { name: 'UBND xã Tân Lập', level: 'commune' },
  period: { kind: 'quarter', year: 2024, ordinal: 1 },
} as const

const read = (text: string) => readReport(text, options)
// biome-ignore lint/suspicious/noExplicitAny: parts of a report that was read
const dossiersOf = (text: string): any => read(text).report?.procedures?.dossiers
const reasonsOf = (text: string) => read(text).unread.map(({ text: figure, reason }) => [figure, reason])

describe('dossiers', () => {
  it('are read from words before and behind a figure, in parentheses and behind "trong đó"', () => {
    const tally = dossiersOf(
      'UBND xã đã tiếp nhận 1.320 hồ sơ (trong kỳ 1.304, kỳ trước chuyển sang 16); đã giải quyết 1.277 hồ sơ, trong đó 1.275 hồ sơ trước hạn, chiếm tỷ lệ 99,84%; trễ hạn 02 hồ sơ; đang giải quyết 37 hồ sơ (trong hạn 37, quá hạn 0), hồ sơ rút 06.',
    )
    expect(tally).toEqual({
      received: { total: 1320, inPeriod: 1304, carriedOver: 16 },
      resolved: { total: 1277, early: 1275, late: 2 },
      inProgress: { total: 37, inTime: 37, overdue: 0 },
      withdrawn: 6,
      rates: { early: '99.84' },
    })
  })

  it('are read from a list, whose parts belong to the item above', () => {
    const tally = dossiersOf(`- Tổng số hồ sơ đã tiếp nhận: 40 hồ sơ, trong đó:
+ Tiếp nhận trực tuyến: 36 hồ sơ.
+ Tiếp nhận trực tiếp hoặc qua dịch vụ bưu chính công ích: 04 hồ sơ.
- Tổng số hồ sơ đã giải quyết: 38 hồ sơ.
+ Trước hạn: 30 hồ sơ.
+ Đúng hạn: 08 hồ sơ.`)
    expect(tally).toEqual({
      received: { total: 40, online: 36, directOrPostal: 4 },
      resolved: { total: 38, early: 30, onTime: 8 },
    })
  })

  it.each([
    ['giải quyết trước hạn, đúng hạn 38 hồ sơ', { punctual: 38 }],
    ['giải quyết đúng hạn 38 hồ sơ', { punctual: 38 }],
    ['38 hồ sơ được giải quyết đúng và trước hạn', { punctual: 38 }],
    ['số hồ sơ giải quyết trễ hẹn là: 02 hồ sơ', { late: 2 }],
  ])('one label of two words is one figure: %s', (words, resolved) => {
    expect(dossiersOf(`Kết quả: ${words}.`)?.resolved).toEqual(resolved)
  })

  it('about so many stay about so many', () => {
    expect(dossiersOf('Đã tiếp nhận gần 27.000 hồ sơ.')?.received).toEqual({ total: 'gần 27.000' })
    expect(dossiersOf('Đã tiếp nhận 5,65 ngàn hồ sơ.')?.received).toEqual({ total: '5,65 ngàn' })
  })
})

describe('changes', () => {
  const changesIn = (text: string) =>
    read(text).report?.statements?.map((each) => ({ ...each, label: undefined })) ?? []
  const received = '/procedures/dossiers/received/total'

  it.each([
    ['tăng 50 hồ sơ so với kỳ trước', { difference: 50, comparedWith: 'previous-period' }],
    ['giảm 12,3% so với cùng kỳ năm trước', { published: '-12.3', comparedWith: 'same-period-last-year' }],
    ['so với kỳ trước tăng 11,1%', { published: '11.1', comparedWith: 'previous-period' }],
    [
      'tăng 50 hồ sơ so với kỳ trước (450 hồ sơ)',
      { difference: 50, comparedWith: 'previous-period', previous: 450 },
    ],
  ])('a figure that is followed by how it changed: %s', (words, change) => {
    expect(changesIn(`Đã tiếp nhận 500 hồ sơ, ${words}.`)).toEqual([
      { kind: 'change', figure: received, ...change },
    ])
  })

  it('a rate changes by points', () => {
    const said = 'Tỷ lệ hồ sơ trực tuyến đạt 88,4%, tăng 1,2 điểm % so với cùng kỳ (87,2%).'
    expect(changesIn(said)).toEqual([
      {
        kind: 'change',
        figure: '/procedures/dossiers/rates/online',
        difference: 1.2,
        previous: '87.2%',
        comparedWith: 'same-period-last-year',
      },
    ])
  })

  it.each([
    'Đã tiếp nhận 500 hồ sơ, số hồ sơ đất đai tăng 12%.',
    'Đã tiếp nhận 500 hồ sơ, số hồ sơ giải quyết tăng 12% so với kỳ trước.',
    'Đã tiếp nhận 500 hồ sơ, tăng 12% so với toàn tỉnh.',
    'Đã tiếp nhận 500 hồ sơ, tăng gần 12% so với kỳ trước.',
    'Đã tiếp nhận 500 hồ sơ, tăng 20 hồ sơ trực tuyến so với kỳ trước.',
    'Đã tiếp nhận 500 hồ sơ, tăng lên 520 hồ sơ.',
    'Tỷ lệ hồ sơ trực tuyến đạt 88,4%, tăng 1,2% so với cùng kỳ.',
  ])('what may be the change of something else is not read: %s', (text) => {
    expect(changesIn(text)).toEqual([])
  })

  const compared = 'tăng 12,3% so với cùng kỳ năm trước'

  it.each([
    [`Đã tiếp nhận 1.304 hồ sơ, đã giải quyết 1.290 hồ sơ, ${compared} (1.161 hồ sơ).`, ['12,3%', '1.161']],
    [
      `Đã tiếp nhận 1.304 hồ sơ, trong đó trực tuyến 1.200 hồ sơ, trực tiếp 104 hồ sơ, ${compared} (1.161 hồ sơ).`,
      ['12,3%', '1.161'],
    ],
    [`Đã tiếp nhận 1.304 hồ sơ, ${compared} (143 hồ sơ).`, ['12,3%', '143']],
    ['Đã tiếp nhận 1.161 hồ sơ, giảm 11% so với cùng kỳ năm trước (143 hồ sơ).', ['11%', '143']],
  ])('what fits otherwise than it stands decides nothing: %s', (text, figures) => {
    expect(changesIn(text)).toEqual([])
    expect(read(text).unread.map((each) => each.text)).toEqual(figures)
  })

  it('what fits in no way stays a mistake of the figure before it', () => {
    expect(changesIn(`Đã tiếp nhận 1.403 hồ sơ, ${compared} (1.161 hồ sơ).`)).toMatchObject([
      { figure: received, published: '12.3', previous: 1161 },
    ])
    const both = `Đã tiếp nhận 1.403 hồ sơ, đã giải quyết 1.290 hồ sơ, ${compared} (1.161 hồ sơ).`
    expect(changesIn(both)).toMatchObject([{ published: '12.3', previous: 1161 }])
  })

  it('what a parenthesis behind a comparison says is of neither period', () => {
    const { report, unread } = read(
      'Đã tiếp nhận 500 hồ sơ, tăng 20 hồ sơ so với kỳ trước (trong đó 450 hồ sơ trực tuyến).',
    )
    expect(report?.procedures?.dossiers).toEqual({ received: { total: 500 } })
    expect(unread.map(({ text }) => text)).toEqual(['450'])
  })
})

describe('what is not certain is not read', () => {
  it.each([
    ['Đã tiếp nhận 40 hồ sơ đất đai.', 'unknown-word'],
    ['Đã tiếp nhận và giải quyết 40 hồ sơ.', 'no-place'],
    ['Phấn đấu giải quyết đúng hạn 100% hồ sơ.', 'goal'],
    ['Số hồ sơ tiếp nhận giảm 12 hồ sơ.', 'change'],
    ['Tháng 12 năm 2023, đã tiếp nhận 40 hồ sơ.', 'other-period'],
    ['Đã tiếp nhận 68,457 hồ sơ.', 'notation'],
    ['Quá hạn 5 hồ sơ.', 'no-place'],
    // Places that could not hold such a figure.
    ['Đã tiếp nhận 12,5 hồ sơ.', 'no-place'],
    ['Đã tiếp nhận 45% hồ sơ.', 'no-place'],
    ['Đã giải quyết 5 triệu đồng hồ sơ.', 'no-place'],
  ])('%s', (text, reason) => {
    expect(reasonsOf(text).map(([, each]) => each)).toEqual([reason])
    expect(read(text).report?.procedures).toBeUndefined()
  })

  it.each(['Có 45%/60% hồ sơ trễ hạn.', 'Có 0,1% không hài lòng trong tổng số 24.512 lượt đánh giá.'])(
    'a share has a part and a whole of one kind: %s',
    (text) => {
      const { report, unread } = read(text)
      expect(report?.statements).toBeUndefined()
      expect(unread).toHaveLength(2)
    },
  )

  it.each(['Đã tiếp nhận 40 hồ sơ, số thực hiện đến 31/5 là 38 hồ sơ.'])('a day is no share: %s', (text) => {
    expect(read(text).report?.statements).toBeUndefined()
  })

  it('what a parenthesis says belongs to what stands before it, and to nothing else', () => {
    const { report, unread } = read('Đã giải quyết 40 hồ sơ (trong đó có 3 hồ sơ đang giải quyết trong hạn).')
    expect(report?.procedures?.dossiers).toEqual({ resolved: { total: 40 } })
    expect(unread).toHaveLength(1)
  })

  it('a figure that was not understood has no parts', () => {
    const { report, unread } = read('Đã tiếp nhận 40 hồ sơ khiếu tố, trong đó quá hạn 3 hồ sơ.')
    expect(report?.procedures).toBeUndefined()
    expect(unread.map(({ reason }) => reason)).toEqual(['unknown-word', 'chain-broken'])
  })

  it('a rate of those that fell due is none of those resolved', () => {
    const { report } = read('Đã giải quyết đúng hạn 40 hồ sơ, đạt 95,2% hồ sơ đến hạn; 42 hồ sơ đến hạn.')
    expect(report?.procedures?.dossiers).toEqual({ resolved: { punctual: 40 }, due: 42 })
  })

  it('headings, limits and outlook state no figures', () => {
    const { report, unread } = read('II. PHƯƠNG HƯỚNG, NHIỆM VỤ\n- Đã giải quyết 40 hồ sơ.')
    expect(report?.procedures).toBeUndefined()
    expect(unread.map(({ reason }) => reason)).toEqual(['no-facts'])
  })

  it('a paragraph of more than 300 figures is no prose', () => {
    const { unread } = read(`Đã tiếp nhận ${'12 hồ sơ, '.repeat(301)}`)
    expect(unread).toHaveLength(301)
    expect(unread.every(({ reason }) => reason === 'too-many')).toBe(true)
  })
})

describe('units', () => {
  it('that are named are rows of the table', () => {
    const { report } = readReport(
      'Toàn huyện tiếp nhận 300 hồ sơ. Cấp xã tiếp nhận 200 hồ sơ, đã giải quyết 190 hồ sơ. Văn phòng đăng ký đất đai tiếp nhận 100 hồ sơ.',
      { ...options, agency: { name: 'UBND huyện A', level: 'district' } },
    )
    expect(report?.procedures?.dossiers?.received?.total).toBe(300)
    expect(report?.procedures?.table?.rows).toEqual([
      { label: 'Cấp xã', received: { total: 200 }, resolved: { total: 190 } },
      { label: 'Văn phòng đăng ký đất đai', received: { total: 100 } },
    ])
  })
})

describe('numbers told from figures', () => {
  it.each([
    'Mức độ 3 và mức độ 4.',
    'Trong 05 tháng đầu năm 2024 và quý II/2024.',
    'Trẻ em dưới 6 tuổi; trực 24/24; hotline 0987654321.',
    'Theo khoản 3 Điều 5 Nghị định số 61/2018/NĐ-CP ngày 23/4/2018.',
    'Giai đoạn 2021 - 2025, tầm nhìn 2030, mạng 4G.',
  ])('%s', (text) => {
    const { unread, report } = read(text)
    expect(unread).toEqual([])
    expect(
      Object.keys(report ?? {}).filter((key) => !['title', 'agency', 'period', 'citations'].includes(key)),
    ).toEqual([])
  })
})

describe('the head of a report', () => {
  const head = `ỦY BAN NHÂN DÂN\nXÃ TÂN LẬP\n\nSố: 31/BC-UBND\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nTân Lập, ngày 14 tháng 3 năm 2024\n\nBÁO CÁO\nKết quả công tác cải cách hành chính quý I năm 2024\n\nThực hiện Kế hoạch số 05/KH-UBND ngày 10/01/2024 của UBND huyện Phú Bình về cải cách hành chính năm 2024.\n`

  it('gives title, agency, number, day, place, period and type', () => {
    const { report, missing, inferred } = readReport(head)
    expect(missing).toEqual([])
    expect(report).toMatchObject({
      title: 'Báo cáo kết quả công tác cải cách hành chính quý I năm 2024',
      agency: { name: 'UBND xã Tân Lập', level: 'commune', kind: 'people-committee' },
      number: '31/BC-UBND',
      issuedOn: '2024-03-14',
      place: 'Tân Lập',
      period: { kind: 'quarter', year: 2024, ordinal: 1 },
      type: 'periodic',
    })
    expect(inferred).toEqual(['/type', '/agency/level', '/agency/kind'])
  })

  it('and the documents that it cites', () => {
    expect(readReport(head).report?.citations).toEqual([
      {
        type: 'Kế hoạch',
        number: '05/KH-UBND',
        issuedOn: '2024-01-10',
        issuer: 'UBND huyện Phú Bình',
        subject: 'cải cách hành chính năm 2024',
      },
    ])
  })

  it('is missing where a text has none', () => {
    expect(readReport('Đã tiếp nhận 40 hồ sơ.')).toMatchObject({
      report: null,
      missing: ['agency', 'period'],
    })
    expect(readReport('')).toMatchObject({ report: null, missing: ['title', 'agency', 'period'], unread: [] })
  })
})

describe('shares, sums and zeros', () => {
  it('a share of what has a place is in it, any other is a statement', () => {
    const { report } = read('Số hóa được 92/100 hồ sơ, đạt 92%. Có 12/15 thôn được phủ sóng, đạt 80%.')
    expect(report?.digitalGovernment?.digitization?.total?.overall).toEqual({
      digitized: 92,
      required: 100,
      rate: '92',
    })
    expect(report?.statements).toMatchObject([{ kind: 'share', part: 12, whole: 15, published: '80' }])
  })

  it('a zero that is said in words is a zero', () => {
    const { report } = read('Trong kỳ báo cáo, UBND xã chưa nhận được phản ánh, kiến nghị của người dân.')
    expect(report?.procedures?.feedback?.received).toBe(0)
  })
})

describe('a printed appendix', () => {
  const texts = ['1.492', 'gần 2.840', '30%', '99,3', 'trên 95%', '2', '-', '…', '5,2 tỷ', '12a', '1.2']
  const kinds = ['count', 'rate', 'choice', 'heading', 'amount'] as const
  const cases = kinds.flatMap((kind) => {
    const indicator = appendixTemplate2024.indicators.find((each) => each.kind === kind)
    return indicator === undefined ? [] : texts.map((text) => [kind, text, indicator] as const)
  })

  it.each(cases)('of a %s says of %s what a sheet says', (_, text, { key, label }) => {
    const rows = [
      ['STT', 'Các chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
      [key, label.vi, '', text, ''],
    ]
    const written = `Kết quả.\n\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`
    const sheet = appendixFromRows(rows, appendixTemplate2024).appendix.values as Record<string, unknown>
    const { appendix } = (read(written).report ?? {}) as { appendix?: { values: Record<string, unknown> } }
    expect(appendix?.values[key]).toEqual(sheet[key])
  })
})

describe('changes of points and rank in an index', () => {
  const changesOf = (text: string) => {
    const { report } = read(text)
    return report?.ranking?.map(({ pointsChange, rankChange }) => [pointsChange, rankChange])
  }

  it.each([
    [
      'Chỉ số SIPAS năm 2023 đạt 84,43 điểm, giảm 0,07 điểm so với năm 2022, xếp thứ 9/63 tỉnh, thành phố.',
      -0.07,
      undefined,
    ],
    [
      'PAR INDEX năm 2022 đạt 84,96 điểm, xếp 33/63 tỉnh, thành phố, tăng 5 bậc và tăng 0,71 điểm so với năm 2021.',
      0.71,
      5,
    ],
    ['Chỉ số cải cách hành chính của huyện xếp thứ 6/30 (giảm 03 bậc so với năm trước).', undefined, -3],
  ])('are those since the time before: %s', (text, points, rank) => {
    expect(changesOf(text)).toEqual([[points, rank]])
  })

  it.each([
    // Since another time, or nobody says since when.
    'PAR INDEX năm 2022 xếp thứ 9/63 tỉnh, thành phố (tăng 26 bậc so với năm 2015).',
    'PAR INDEX năm 2022 xếp thứ 9/63 tỉnh, thành phố, tăng 2 bậc.',
    'PAR INDEX xếp thứ 9/63 tỉnh, thành phố, tăng 2 bậc so với năm 2021.',
    // Of something else.
    'PAR INDEX năm 2022 đạt 84,96 điểm, chỉ số thành phần thể chế giảm 0,5 điểm so với năm 2021.',
    'PAR INDEX năm 2022 đạt 84,96 điểm, giảm 0,5 điểm phần trăm so với năm 2021.',
  ])('are not read where they may be others: %s', (text) => {
    expect(changesOf(text)).toEqual([[undefined, undefined]])
  })
})

it.each([undefined, null, 42, Buffer.from('báo cáo')])('what is no text is named: %s', (text) => {
  expect(() => readReport(text as never)).toThrow(/^text: a text, not /)
  expect(() => checkText(text as never)).toThrow(/^text: a text, not /)
})

it('the label of a share says once what is counted', () => {
  const text = 'Đã chứng thực bản sao điện tử 120 hồ sơ/150 hồ sơ chứng thực bản sao tại quầy.'
  const [statement] = (readReport(text, options).report?.statements ?? []) as readonly {
    readonly label: string
  }[]
  expect(statement?.label).not.toMatch(/hồ sơ hồ sơ/)
  expect(statement?.label).toMatch(/hồ sơ/)
})
