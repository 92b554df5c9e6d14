import { describe, expect, it } from 'vitest'
import { documentTypeByAbbreviation } from '../../src/document/document-type.js'

describe('documentTypeByAbbreviation', () => {
  it.each([
    ['KH', 'Kế hoạch'],
    ['CT', 'Chỉ thị'],
    ['CTr', 'Chương trình'],
    ['QĐ', 'Quyết định'],
    ['QyĐ', 'Quy định'],
    ['ĐA', 'Đề án'],
    ['DA', 'Dự án'],
    ['HD', 'Hướng dẫn'],
    ['HĐ', 'Hợp đồng'],
    ['TTr', 'Tờ trình'],
    ['TT', 'Thông tư'],
    ['TTLT', 'Thông tư liên tịch'],
    ['QÐ', 'Quyết định'],
  ])('knows %s', (abbreviation, name) => {
    expect(documentTypeByAbbreviation(abbreviation)?.name).toBe(name)
  })

  it.each(['', 'kh', 'QD', 'Ctr', 'CTR', 'UBND', 'toString', 'KH'.repeat(1e5)])(
    'does not know %j',
    (text) => {
      expect(documentTypeByAbbreviation(text)).toBeNull()
    },
  )
})
