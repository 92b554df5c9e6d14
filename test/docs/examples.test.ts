import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('examples/count-dossiers prints its table without a finding', () => {
  const printed = execFileSync(process.execPath, ['examples/count-dossiers/index.mjs'], { encoding: 'utf8' })
  expect(printed.split('\n').filter(Boolean)).toEqual([
    'Chứng thực: tiếp nhận 3, đã giải quyết 1, đang giải quyết 1',
    'Hộ tịch: tiếp nhận 3, đã giải quyết 3, đang giải quyết 0',
    'Đất đai: tiếp nhận 1, đã giải quyết 0, đang giải quyết 1',
    'Tổng số: tiếp nhận 7, đã giải quyết 4, đang giải quyết 2',
    'trực tuyến 60,0%, đúng và trước hạn 75,0%',
    '0 hồ sơ cần xem lại, 0 phát hiện, không có lỗi',
  ])
})

it('examples/track-plan writes the opening of a report and names the overdue task only by its count', () => {
  const printed = execFileSync(process.execPath, ['examples/track-plan/index.mjs'], { encoding: 'utf8' })
  expect(printed.split('\n').filter(Boolean)).toEqual([
    'Đến ngày 14/3/2024 đã hoàn thành 01/05 nhiệm vụ, đạt 20,0% kế hoạch; 03 nhiệm vụ đang thực hiện, 01 nhiệm vụ chưa thực hiện, 01 nhiệm vụ quá hạn.',
    'Sắp đến hạn: 1; theo lĩnh vực: civilService 1, direction 2, institutions 1, procedures 1',
  ])
})

it.each([
  ['counting-dossiers.md', 'count-dossiers'],
  ['counting-dossiers.vi.md', 'count-dossiers'],
  ['tracking-a-plan.md', 'track-plan'],
  ['tracking-a-plan.vi.md', 'track-plan'],
])('docs/guides/%s shows lines of examples/%s', (guide, example) => {
  const [, shown = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync(`docs/guides/${guide}`, 'utf8')) ?? []
  expect(shown).not.toBe('')
  expect(readFileSync(`examples/${example}/index.mjs`, 'utf8')).toContain(shown)
})
