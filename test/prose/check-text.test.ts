import { describe, expect, it } from 'vitest'
import { verifyRule } from '../../src/check/verify-rule.js'
import { describeFinding, packageRules } from '../../src/describe-finding.js'
import { checkText } from '../../src/prose/check-text.js'
import { saidTwice } from '../../src/prose/rules/said-twice.js'

const options = {
  agency: { name: 'UBND xã Tân Lập', level: 'commune' },
  period: { kind: 'quarter', year: 2024, ordinal: 1 },
} as const
const check = (text: string) => checkText(text, options)
const found = (text: string) =>
  check(text)
    .findings.filter(({ finding }) => finding.rule !== 'report/number-missing')
    .map(({ finding: { rule, severity }, words }) => ({ rule, severity, words }))

it('a finding stands at the words that it concerns', () => {
  const text = 'Đã giải quyết 118 hồ sơ (trước hạn 100, đúng hạn 16, quá hạn 0).'
  expect(found(text)).toEqual([{ rule: 'dossier/resolved-total', severity: 'error', words: ['118'] }])
})

it('a rate is judged by what stands before it', () => {
  expect(found('Đã giải quyết 200 hồ sơ, trong đó trước hạn 150 hồ sơ, chiếm 57%.')).toEqual([
    { rule: 'dossier/rate', severity: 'error', words: ['57%'] },
  ])
})

it('what agrees is not accused', () => {
  expect(
    found('Đã tiếp nhận 120 hồ sơ, đã giải quyết 118 hồ sơ, đạt 98,3%; đang giải quyết 02 hồ sơ.'),
  ).toEqual([])
})

it('a rate behind others that are not understood is not that of the share before them', () => {
  const text =
    'Còn 06/34 xã có tỷ lệ dưới 90%, gồm: xã Hòa Bình (87,7%), xã Tân An (80,68%), xã Yên Phú (59,4%).'
  const { reading, findings } = check(text)
  expect(
    reading.report?.statements?.filter((each) => each.kind === 'share' && each.published != null),
  ).toEqual([])
  expect(findings.filter(({ finding }) => finding.rule === 'statement/rate')).toEqual([])
})

it('what a text does not say is no more than worth a look', () => {
  const table = [
    'STT\tNhiệm vụ\tThời hạn\tCơ quan chủ trì\tKết quả',
    '1\tBan hành kế hoạch truyền thông\tTháng 4/2024\tPhòng Nội vụ\tHoàn thành',
    '2\tRà soát thủ tục hành chính\tTháng 5/2024\tVăn phòng\tHoàn thành',
  ].join('\n')
  const { reading, findings } = check(`KẾT QUẢ THỰC HIỆN NHIỆM VỤ\n\n${table}\n`)
  expect(reading.report?.direction?.plan?.tasks).toHaveLength(2)
  expect(findings.filter(({ finding }) => finding.actual === null && finding.severity !== 'info')).toEqual([])
})

it('the rows that were read need not be all, so that what they make accuses no rate of the whole', () => {
  const text =
    'Về nộp hồ sơ trực tuyến: Bộ phận Một cửa các xã, phường tiếp nhận 11.730 hồ sơ trực tuyến mức độ 3/tổng số 11.739 hồ sơ, đạt 99,92%. Tỷ lệ hồ sơ nộp trực tuyến của toàn thị xã đạt 99,91%.'
  const agency = { name: 'Ủy ban nhân dân thị xã Đức Phổ', level: 'district' } as const
  const { reading, findings } = checkText(text, { ...options, agency })
  expect(reading.report?.digitalGovernment?.onlineFiling?.total?.rate).toBe('99.91')
  expect(
    findings.flatMap(({ finding: { rule, severity } }) => (rule === 'section/rate' ? [severity] : [])),
  ).toEqual(['info'])
})

describe('what is said twice', () => {
  it('is a finding where it differs', () => {
    const { reading, findings } = check(
      'Đã tiếp nhận 120 hồ sơ, đã giải quyết 118 hồ sơ.\n\nTrong kỳ báo cáo, đã tiếp nhận 112 hồ sơ.',
    )
    expect(reading.repeated.map(({ pointer }) => pointer)).toEqual(['/procedures/dossiers/received/total'])
    expect(findings.map(({ finding, words }) => [finding.rule, finding.severity, words])).toContainEqual([
      'prose/said-twice',
      'warning',
      ['120', '112'],
    ])
  })

  it('has the severity that is asked for, or none', () => {
    const text = 'Đã tiếp nhận 120 hồ sơ.\n\nĐã tiếp nhận 112 hồ sơ.'
    const severitiesOf = (severity: 'error' | 'off') =>
      checkText(text, { ...options, severities: { 'prose/said-twice': severity } })
        .findings.filter(({ finding }) => finding.rule === 'prose/said-twice')
        .map(({ finding }) => finding.severity)
    expect(severitiesOf('error')).toEqual(['error'])
    expect(severitiesOf('off')).toEqual([])
  })

  it('is none where one of them is about so many', () => {
    expect(found('Đã tiếp nhận hơn 100 hồ sơ.\n\nĐã tiếp nhận 120 hồ sơ.').map(({ rule }) => rule)).toEqual([
      'prose/said-twice',
    ])
    expect(found('Đã tiếp nhận hơn 100 hồ sơ.\n\nĐã tiếp nhận 108 hồ sơ.')).toEqual([])
  })

  it('of two figures at once is another unit or period, and is left alone', () => {
    const { reading, findings } = check(
      'Đã tiếp nhận 120 hồ sơ, đã giải quyết 118 hồ sơ.\n\nĐã tiếp nhận 60 hồ sơ, đã giải quyết 55 hồ sơ.',
    )
    expect(reading.report?.procedures?.dossiers).toEqual({
      received: { total: 120 },
      resolved: { total: 118 },
    })
    expect(reading.unread).toHaveLength(2)
    expect(findings.filter(({ finding }) => finding.rule !== 'report/number-missing')).toEqual([])
  })
})

it('the rule holds its own samples, and the package says its findings', () => {
  expect(verifyRule(saidTwice)).toEqual([])
  expect(packageRules.get('prose/said-twice')).toBe(saidTwice)
  const [first] = check('Đã tiếp nhận 120 hồ sơ.\n\nĐã tiếp nhận 112 hồ sơ.').findings.filter(
    ({ finding }) => finding.rule === 'prose/said-twice',
  )
  expect(first && describeFinding(first.finding)).toContain('112')
})

it('a text without an agency or period has no check', () => {
  expect(checkText('Đã tiếp nhận 120 hồ sơ.')).toMatchObject({ check: null, findings: [] })
})
