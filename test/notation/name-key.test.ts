import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey } from '../../src/notation/name-key.js'
import { placeToneMarks } from '../../src/notation/tone-marks.js'

/** Names of fields of work and of units as reports print them; no two are the same. */
const names = [
  ...[
    'Chứng thực',
    'Hộ tịch',
    'Bảo trợ xã hội',
    'Các cơ sở giáo dục khác',
    'Thi đua - khen thưởng',
    'Cư trú',
  ],
  ...[
    'Khai sinh',
    'Khai tử',
    'Phí, lệ phí',
    'Thuế',
    'Người có công',
    'Nuôi con nuôi',
    'Quốc tịch',
    'Lý lịch tư pháp',
  ],
  ...[
    'Li lich tu phap',
    'Văn hóa',
    'Văn hoa',
    'Thủy lợi',
    'Thủy sản',
    'Thú y',
    'Y tế',
    'Ý tế',
    'Nông nghiệp',
  ],
  ...[
    'Kỹ thuật',
    'Ký thuật',
    'Đất đai',
    'Đất đại',
    'Dat dai',
    'Môi trường',
    'Tài nguyên nước',
    'Xây dựng',
    'Nhà ở',
  ],
  ...['Tôn giáo', 'Tín ngưỡng, tôn giáo', 'Dân tộc', 'Hòa giải ở cơ sở', 'Hoa giải ở cơ sở', 'Hộ kinh doanh'],
  ...[
    'UBND xã Hòa An',
    'UBND xã Hoa An',
    'UBND phường Hòa An',
    'HĐND xã Hòa An',
    'UBND xã Hòa Ân',
    'UBND xã Hỏa An',
  ],
  ...[
    'Phường 1',
    'Phường 12',
    'Phường 2',
    'Quận 1',
    'P. 1',
    'Q. 1',
    'X. 1',
    'H. Tuy Phước',
    'P. Tuy Phước',
    'T. Tuy Phước',
  ],
  ...[
    'X. Hòa An',
    'V.P Hòa An',
    'Hòa An',
    'Tổ 1',
    'Tổ 1A',
    'Tổ 1/2',
    'Tổ 1.2',
    'Tổ 12',
    'Loại A',
    'Loại A+',
    'Loại B',
  ],
  ...[
    'Mức độ 3',
    'Mức độ 4',
    'Sở Nội vụ',
    'Sở Y tế',
    'Sở Tư pháp',
    'Sở TN&MT',
    'Sở TT&TT',
    'Sở LĐ-TB&XH',
    'Sở KH&CN',
  ],
  ...[
    'Tai',
    'Tay',
    'Tây',
    'Hai',
    'Hay',
    'Thúi',
    'Thúy',
    'Tuy',
    'Tui',
    'Quay',
    'Quai',
    'Khu I',
    'Khu II',
    'Khu Y',
  ],
  ...[
    'Gia',
    'Già',
    'Giá',
    'Gìn',
    'Mùa',
    'Múa',
    'Của',
    'Cúa',
    'Trên 10%',
    'Dưới 10%',
    '> 10',
    '< 10',
    'Và',
    'Hộ tịch (xã)',
  ],
  ...[
    '45/BC-UBND',
    '46/BC-UBND',
    '37/QĐ-UBND',
    '1.001193.000.00.00.H08',
    '2.001193.000.00.00.H08',
    'H12.3',
    'H1.23',
  ],
  ...[
    'H123',
    '1.A',
    '2.A',
    '1',
    '2',
    '1.2',
    '12',
    '000.00.12.H56',
    'I',
    'V',
    'a',
    'b',
    'Một cửa',
    '1 cửa',
    'Cửa',
  ],
]

describe('nameKey', () => {
  it.each([
    ['FR22: the place of a tone mark', 'nghĩa', 'nghiã', 'NGHĨA'],
    ['FR22: the place of a tone mark on u', 'xã Mùa Xuân', 'xã Muà Xuân'],
    ['FR22: i and y after qu', 'Quy Nhơn', 'Qui Nhơn'],
    ['FR22: i and y in lý', 'Lý Nhân', 'Lí Nhân'],
    ['FR22: i and y in sỹ', 'Sỹ quan', 'Sĩ quan'],
    ['FR22: apostrophes', "Cư M'gar", 'Cư M’gar', 'Cư Mgar', 'cư Mʼgar', 'Cư M`gar'],
    [
      'FR22: an abbreviation with &',
      'Bộ phận TN&TKQ',
      'Bộ phận TN & TKQ',
      'Bộ phận TN và TKQ',
      'bộ phận TN-TKQ',
    ],
    ['FR22: an abbreviation with a stroke', 'Sở LĐ-TB&XH', 'Sở LĐTB&XH', 'Sở LĐTBXH', 'Sở LĐ-TB-XH'],
    ['FR22: points inside an abbreviation', 'U.B.N.D xã A', 'UBND xã A', 'U.B.N.D. xã A'],
    ['FR22: spaces about a code', ' H12.3 ', 'H12.3', 'h12.3\u00a0'],
    ['FR23: hóa', 'Văn hóa', 'Văn hoá', 'Văn hóa'.normalize('NFD'), 'Văn hóa ', 'Văn\u00a0hóa', 'Văn  hoá'],
    [
      'FR23: a caron for a breve',
      ...['Văn bằng', 'V\u01cen b\u01ce\u0300ng', 'V\u01cdN B\u01cd\u0300NG', 'Va\u030cn ba\u030c\u0300ng'],
    ],
    ['FR23: thủy', 'Thủy lợi', 'Thuỷ lợi', 'Thủy\u200b lợi'],
    ['FR23: kỹ', 'Kỹ thuật', 'Kĩ thuật'],
    ['FR23: a footnote mark', 'Hộ tịch', 'Hộ tịch¹', 'Hộ tịch ¹', 'Hộ tịch¹²:'],
    ['FR23: a colon', 'Chứng thực', 'Chứng thực:', 'Chứng thực ;', 'Chứng thực -', 'Chứng thực…'],
    [
      'FR23: numbering',
      ...[
        'Hộ tịch',
        '1. Hộ tịch',
        '1.Hộ tịch',
        '1) Hộ tịch',
        'I. Hộ tịch',
        'IV.Hộ tịch',
        'a) Hộ tịch',
        '- Hộ tịch',
      ],
      ...[
        '1/ Hộ tịch',
        '+ Hộ tịch',
        '(1) Hộ tịch',
        '1.2 Hộ tịch',
        'I.1. Hộ tịch',
        'XII. Hộ tịch',
        '1 - Hộ tịch',
      ],
      ...['- 1. Hộ tịch', '• Hộ tịch', 'B. Hộ tịch', 'II- Hộ tịch', '12: Hộ tịch'],
    ],
    [
      'FR23: punctuation',
      'Thi đua - khen thưởng',
      'Thi đua - / , khen thưởng',
      'Thi đua, khen thưởng',
      'Thi đua – Khen thưởng',
    ],
    [
      'và between names',
      'Hộ tịch và chứng thực',
      'Hộ tịch, chứng thực',
      'Hộ tịch & chứng thực',
      'Hộ tịch/chứng thực',
    ],
    ['triple vowels', 'ngoài khuỷu', 'ngòai khủyu'],
    ['marked vowels', 'thường tuần tiếng cuối yếu', 'thừơng tùân tíêng cúôi ýêu'],
    ['gi and qu', 'già quà giếng', 'gìa qùa gíêng'],
    ['nothing', '', ' ', ' - . : …', '\u200b', '\u0301'],
  ])('has one key for %s', (_, first, ...others) => {
    for (const other of others) expect([other, nameKey(other)]).toEqual([other, nameKey(first)])
  })

  it('keeps different names apart', () => {
    const keys = new Map<string, string>()
    for (const name of names) {
      const key = nameKey(name)
      expect([name, keys.get(key)]).toEqual([name, undefined])
      keys.set(key, name)
    }
  })

  it('keeps different names apart however they are written', () => {
    const writing = fc.record({
      before: fc.constantFrom('', ' ', '1. ', '12) ', 'IV. ', '- ', 'a) ', '* '),
      after: fc.constantFrom('', ' ', ':', ' ;', '…', '.'),
      write: fc.constantFrom(
        (name: string) => name,
        (name: string) => name.toUpperCase(),
        (name: string) => name.normalize('NFD'),
        (name: string) => name.replaceAll(' ', ' \u00a0'),
      ),
    })
    const spelled = names.filter((name) => /^\p{L}{2}/u.test(name))
    fc.assert(
      fc.property(
        fc.constantFrom(...spelled),
        fc.constantFrom(...names),
        writing,
        (one, other, { before, after, write }) => {
          const written = nameKey(before + write(one) + after)
          expect(written).toBe(nameKey(one))
          if (one !== other) expect(written).not.toBe(nameKey(other))
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('keeps every single change of a letter or mark that is no other spelling', () => {
    const letters = [...'bcdđghklmnpqrstvxaăâeêoôơuưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệòóỏõọồốổỗộờớởỡợùúủũụừứửữự']
    fc.assert(
      fc.property(fc.constantFrom(...letters), fc.constantFrom(...letters), (one, other) => {
        const [first, second] = [nameKey(`Hộ t${one}ch`), nameKey(`Hộ t${other}ch`)]
        expect(first === second).toBe(one === other)
      }),
    )
  })

  it('is the same of a plain name and of the name in quotes, which has to be read sign by sign', () => {
    const word = fc.oneof(
      fc.constantFrom(
        ...names.flatMap((name) => name.split(' ')),
        'và',
        'Và',
        'TN',
        'MT',
        'hoá',
        'kỹ',
        '3',
        '²',
      ),
      fc.string({ unit: fc.constantFrom(...'aăâđêôơưáảãạứữựyqubcnnghtmì0123'), minLength: 1, maxLength: 8 }),
    )
    const between = fc.constantFrom(' ', ' ', ' ', ', ', ' và ', ',', ' - ', '/')
    const isPlain = /^[\p{Script=Latin}\d]+(?:,? [\p{Script=Latin}\d]+)*$/u
    let plain = 0
    fc.assert(
      fc.property(fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 6 }), (parts) => {
        const name = parts.map(([each, sign]) => each + sign).join('')
        const text = name.replace(/[ ,/-]+$/, '')
        if (isPlain.test(text)) plain++
        expect(nameKey(text)).toBe(nameKey(`“${text}”`))
      }),
      { numRuns: 5000 },
    )
    expect(plain).toBeGreaterThan(1000)
  })

  it('changes nothing the second time', () => {
    const part = fc.constantFrom(
      ...[
        '1.',
        'I.',
        'a)',
        '-',
        '1.2',
        'Hộ',
        'tịch',
        'TN',
        '&',
        'MT',
        'và',
        'U.B.',
        'M’gar',
        'lý',
        'hoá',
        ' ',
        '(',
        '+',
        '%',
        '/',
        '3',
      ],
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          const once = nameKey(text)
          expect(nameKey(once)).toBe(once)
        },
      ),
      { numRuns: 3000 },
    )
  })
})

describe('placeToneMarks', () => {
  it.each([
    ['uỷ', 'ủy'],
    ['hoá', 'hóa'],
    ['hùynh', 'huỳnh'],
    ['qúy', 'quý'],
    ['quý', 'quý'],
    ['hoàng', 'hoàng'],
    ['nghiã', 'nghĩa'],
    ['gìa', 'già'],
    ['giữa', 'giữa'],
    ['nguyễn', 'nguyễn'],
    ['thưở', 'thưở'],
    ['café', 'café'],
    ['gì', 'gì'],
    ['gịp', 'gịp'],
  ])('gives %s as %s', (word, expected) => {
    expect(placeToneMarks(word)).toBe(expected)
  })
})
