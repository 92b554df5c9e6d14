import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitTypeOf, unitTypes } from '../../src/agency/unit-type.js'

describe('unitTypeOf', () => {
  it.each([
    ['UBND thị trấn Diêu Trì', 'township'],
    ['ỦY BAN NHÂN DÂN THỊ TRẤN DIÊU TRÌ', 'township'],
    ['UBND TT. Diêu Trì', 'township'],
    ['UBND huyện Tuy Phước', 'rural-district'],
    ['UBND huyện', 'rural-district'],
    ['Văn phòng HĐND và UBND thị xã Đức Phổ', 'town'],
    ['Văn phòng UBND TX Đức Phổ', 'town'],
    ['UBND tỉnh Bình Định', 'province'],
    ['UBND xã Phước Lộc, huyện Tuy Phước, tỉnh Bình Định', 'commune'],
    ['Bảo hiểm xã hội huyện Tuy Phước', 'rural-district'],
    ['Liên minh Hợp tác xã tỉnh Bình Định', 'province'],
    ['UBND phường 12', 'ward'],
    ['UBND P.12, Q.3, TP.HCM', 'ward'],
    ['UBND Q.3', 'urban-district'],
    ['Phòng Nội vụ quận Cầu Giấy', 'urban-district'],
    ['UBND đặc khu Côn Đảo', 'special-zone'],
    ['UBND thành phố Hà Nội', 'central-city'],
    ['UBND TP. Hồ Chí Minh', 'central-city'],
    ['UBND thành phố Quảng Ngãi', 'provincial-city'],
    ['UBND thành phố Thủ Đức, TP.HCM', 'provincial-city'],
    ['UBND thành phố Hà Tĩnh', 'provincial-city'],
    ['Huyện ủy Tuy Phước', 'rural-district'],
    ['UBND tỉnh TT-Huế', 'province'],
  ])('%s: %s', (name, type) => {
    expect(unitTypeOf(name)).toBe(type)
    expect(unitTypeOf(name.normalize('NFD'))).toBe(type)
  })

  it.each([
    '',
    'Bộ Nội vụ',
    'Bảo hiểm xã hội',
    'UBND các xã, phường',
    'UBND cấp xã',
    'UBND thành phố',
    'UBND thành phố Huế',
    'constructor',
    'Trung tâm Phục vụ hành chính công',
    'TT PVHCC',
    'Ban TT MTTQ',
    'P. Nội vụ',
  ])('reads no type from %j', (name) => {
    expect(unitTypeOf(name)).toBeNull()
  })

  it.each([
    ['UBND TP. Huế', '2024-12-31', 'provincial-city'],
    ['UBND TP. Huế', '2025-01-01', 'central-city'],
    ['UBND thành phố Quảng Ngãi', '2025-06-30', 'provincial-city'],
    ['UBND thành phố Quảng Ngãi', '2025-07-01', null],
    ['UBND thành phố Đà Nẵng', '2025-07-01', 'central-city'],
  ])('%s on %s: %s', (name, date, type) => {
    expect(unitTypeOf(name, date)).toBe(type)
  })

  it('reads every type but thành phố from its own Vietnamese name', () => {
    for (const { unitType, title } of unitTypes) {
      if (!title.vi.startsWith('thành phố')) expect(unitTypeOf(`UBND ${title.vi} Bình An`)).toBe(unitType)
    }
  })

  it('answers any text', () => {
    const known = new Set<unknown>([null, ...unitTypes.map(({ unitType }) => unitType)])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(known.has(unitTypeOf(text))).toBe(true)
      }),
    )
  })
})
