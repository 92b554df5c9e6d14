import { describe, expect, it } from 'vitest'
import { describeFinding, packageRules } from '../../../src/describe-finding.js'
import { checkReport } from '../../../src/report/check-report.js'
import type { Target } from '../../../src/report/target.js'
import { least } from '../sample.js'

function messages(target: Omit<Target, 'indicator'>, language: 'vi' | 'en') {
  const report = { ...least, targets: [{ indicator: 'Chỉ tiêu', ...target }] }
  return checkReport(report).findings.map((finding) => describeFinding(finding, language))
}

describe('target/missed and target/published', () => {
  it('does not say of a target that is missed that it is “đạt”', () => {
    expect(messages({ actual: '99.9', target: '100' }, 'vi')).toEqual([
      'Chỉ tiêu: kết quả 99,9, chỉ tiêu 100 (lệch -0,1).',
    ])
    expect(packageRules.get('target/missed')?.title.vi).toBe('Chỉ tiêu được giao đã đạt')
  })

  it('says “không quá” of an at-most target', () => {
    const target = { actual: '1.2', target: '0.5', direction: 'at-most', published: 'met' } as const
    expect(messages(target, 'vi')).toEqual([
      'Chỉ tiêu: kết quả 1,2, chỉ tiêu không quá 0,5 (lệch 0,7).',
      'Chỉ tiêu: báo cáo ghi “đạt”, nhưng kết quả 1,2 so với chỉ tiêu không quá 0,5 là “không đạt”.',
    ])
    expect(messages(target, 'en')[0]).toBe('Chỉ tiêu: 1.2 against a target of at most 0.5 (difference 0.7).')
  })
})
