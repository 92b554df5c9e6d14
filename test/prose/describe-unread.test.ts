import { expect, it } from 'vitest'
import { countRead, describeUnread, readReport } from '../../src/prose/index.js'
import type { UnreadReason } from '../../src/prose/reading.js'

it('counts figures, and neither words nor what the head says', () => {
  const reading = readReport(
    `BÁO CÁO
Công tác cải cách hành chính quý I năm 2025
UBND xã Tân Lập đã tiếp nhận 120 hồ sơ; tư vấn 250 hộ dân. Tỷ lệ hồ sơ nộp trực tuyến còn thấp.`,
  )
  expect(Object.keys(reading.places).length).toBeGreaterThan(2)
  expect(countRead(reading)).toEqual({ read: 1, all: 2 })
})

it('counts a figure that stands in two places once', () => {
  const places = { '/procedures/dossiers/received/total': [[3, 6]], '/statements/0/whole': [[3, 6]] } as const
  expect(countRead({ places, unread: [] })).toEqual({ read: 1, all: 1 })
})

it('says every reason in both languages, with the word that is not known', () => {
  const reasons: readonly UnreadReason[] = [
    'unknown-word',
    'no-place',
    'chain-broken',
    'goal',
    'change',
    'table',
  ]
  for (const reason of reasons) expect(describeUnread({ reason }, 'en')).not.toBe(describeUnread({ reason }))
  expect(describeUnread({ reason: 'unknown-word', word: 'hộ' })).toContain('“hộ”')
})
