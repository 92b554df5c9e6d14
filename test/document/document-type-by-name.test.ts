import { describe, expect, it } from 'vitest'
import { documentTypeByName } from '../../src/document/document-type.js'

describe('documentTypeByName', () => {
  it.each([
    ['Kế hoạch', 'Kế hoạch'],
    ['kế hoạch', 'Kế hoạch'],
    ['KẾ  HOẠCH', 'Kế hoạch'],
    ['Quyết định phê duyệt', 'Quyết định'],
    ['Quy định', 'Quy định'],
    ['Thông báo Kết luận', 'Thông báo'],
    ['Thông tư liên tịch', 'Thông tư liên tịch'],
    ['Thông tư', 'Thông tư'],
    ['Bộ luật Lao động', 'Bộ luật'],
    ['Luật Đất đai', 'Luật'],
    ['Bản thoả thuận', 'Bản thỏa thuận'],
    ['Giấy uỷ quyền', 'Giấy ủy quyền'],
    ['Biên bản ghi nhớ', 'Bản ghi nhớ'],
    ['Biên bản', 'Biên bản'],
    ['Công văn', 'Công văn'],
    ['Qui định', 'Quy định'],
    ['1. Kế hoạch:', 'Kế hoạch'],
    ['Kế hoạch'.normalize('NFD'), 'Kế hoạch'],
  ])('takes %s to be %s', (written, name) => {
    expect(documentTypeByName(written)?.name).toBe(name)
  })

  it.each(['', 'Bản tin', 'Kế hoạchs', 'Bản', 'constructor'])('knows no type %j', (written) => {
    expect(documentTypeByName(written)).toBeNull()
  })
})
