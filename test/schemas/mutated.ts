import fc from 'fast-check'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }
type Place = readonly (string | number)[]

/** Figures as officials write them, and their slips. */
const figures = [
  ...[
    '',
    ' ',
    '0',
    '05',
    '1.492',
    '2 096',
    '2\u00A0096',
    ' 12 ',
    '1,492',
    '1.5',
    '1,5',
    '-3',
    '1..2',
    '12 hồ sơ',
  ],
  ...['9.007.199.254.740.991', '9.007.199.254.740.992', '12345678901234567890', '1e3', '٣'],
  ...[
    '99,30%',
    '99.30',
    '99.300',
    '99.300%',
    '100',
    '100,0 %',
    '100,1%',
    '101',
    '1.234,5',
    '0001,250',
    '98,8%%',
  ],
  ...[
    'gần 27.000',
    'GẦN 90%',
    'gần 110%',
    'gần 250%',
    'khoảng 150%',
    'dưới 500%',
    'hơn 100%',
    'trên 99,5%',
    'gần',
  ],
  ...['86,59', '86,590', '86,5901', '0,1234567', '1,2 triệu', '5 tỷ', '1,2345 nghìn', '9.999.999.999 triệu'],
  ...[
    '450.000 đồng',
    'gần 196 triệu đồng',
    '5đ',
    '5,2 tỷ đồng',
    '196',
    'từ 5 đến 8',
    'từ 8 đến 5',
    'ít nhất 5',
  ],
  ...['1\u200B.492', '12\u00AD hồ sơ', 'ga\u0302\u0300n 90', 'đồng\u200D', '1\u200B,5'],
  ...[0, 1, 2, 4, 5, 12, 13, 2024, 100, 100.5, 0.5, 33.3, 99.1234567, 12.1234567, 1e-7, -1, -0.5],
  ...[2 ** 53 - 1, 2 ** 53, 1e15, 999_999_999_999_999, 1e300],
]

/** Days and instants, and their slips. */
const days = [
  ...[
    '2024-02-29',
    '2023-02-29',
    '2100-02-29',
    '2024-13-01',
    '1899-12-31',
    '2024-1-1',
    '31/12/2024',
    '2024-03-31 ',
  ],
  ...[
    '2024-03-31T23:59:59+07:00',
    '2024-03-31T23:59:59',
    '2024-03-31 08:00Z',
    '2024-03-31T24:00Z',
    '2024–03–31',
  ],
  ...['1900-01-01T00:00+09:00', '2199-12-31T23:00Z', '2000-01-01', '2150-06-30', '2024-03-05', '2024-03-12'],
]

const words = [
  ...['x', '\u00A0', '  ', 'month', 'quarter', 'half-year', 'nine-months', 'year', 'custom', 'share', 'sum'],
  ...['commune', 'completed', 'not-started', 'in-progress', 'error', 'online', 'plan', 'met', '/a/b'],
]

/** Values of the kind that stands there. */
const akin = fc.record({
  figure: fc.constantFrom<Json[]>(...figures),
  day: fc.constantFrom<Json[]>(...days),
  word: fc.constantFrom<Json[]>(...words),
})

const values = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Json[]>(...figures, ...days, ...words, null, true, false) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Json[]>(
      [],
      {},
      [null],
      ['x', 0],
      { atLeast: 5 },
      { atLeast: 5, atMost: 8 },
      { atLeast: 8, atMost: '5' },
      { atLeast: '80', atMost: '90,5%' },
      { atMost: 101 },
      { atLeast: null },
      { kind: 'sum', label: 'x', whole: 5, parts: [2, 3] },
      { id: 'NV1', title: 'x' },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<Json> },
)

const steps = fc.record({
  kind: fc.constantFrom(
    ...(['akin', 'akin', 'akin', 'akin', 'touch', 'touch', 'replace', 'drop', 'drop'] as const),
    ...(['add', 'repeat', 'swap', 'wrap'] as const),
  ),
  at: fc.nat(),
  to: fc.nat(),
  value: values,
  near: akin,
  key: fc.constantFrom('unknown', '__proto__', 'constructor', 'Total', 'extensions', '', 'total', 'rate'),
  character: fc.constantFrom(
    ' ',
    '.',
    ',',
    '5',
    '0',
    '%',
    '\u200B',
    '\u0301',
    '-',
    '–',
    'đ',
    'T',
    '\u00A0',
    '\n',
  ),
})
type Step = typeof steps extends fc.Arbitrary<infer Value> ? Value : never

/** Documents, each changed at one to four places of any depth. */
export function mutated(documents: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...documents), fc.array(steps, { minLength: 1, maxLength: 4 }))
    .map(([document, changes]) => {
      // What JSON has: no -0, and `__proto__` as a key like any other.
      const before = JSON.parse(JSON.stringify(document)) as Json
      return JSON.parse(JSON.stringify(changes.reduce(change, before)))
    })
}

function change(document: Json, { kind, at, to, value, near, key, character }: Step): Json {
  const places = placesOf(document, [])
  const place = places[at % places.length] ?? []
  const found = valueAt(document, place)
  switch (kind) {
    case 'replace':
      return withValue(document, place, value)
    case 'akin':
      return change(document, { kind: 'replace', value: akinTo(found, near), near, at, to, key, character })
    case 'drop':
      return withValue(document, place, undefined)
    case 'wrap':
      return withValue(document, place, to % 2 === 0 ? [found] : { [key]: found })
    case 'swap': {
      const other = places[to % places.length] ?? []
      const theirs = valueAt(document, other)
      return other.length === place.length
        ? withValue(withValue(document, place, theirs), other, found)
        : document
    }
    case 'add':
    case 'repeat': {
      // The nearest that can hold more.
      const holder = typeof found === 'object' && found !== null ? place : place.slice(0, -1)
      const held = valueAt(document, holder)
      if (Array.isArray(held)) return withValue(document, holder, [...held, held[to % held.length] ?? value])
      return kind === 'add' ? withValue(document, [...holder, key], value) : document
    }
    case 'touch': {
      if (typeof found === 'number')
        return withValue(document, place, [-found, found + 0.5, found * 1e17][to % 3])
      if (typeof found !== 'string') return document
      const index = to % (found.length + 1)
      return withValue(document, place, found.slice(0, index) + character + found.slice(index + (at % 2)))
    }
    default:
      return document
  }
}

/** What is akin to an object or a list is itself. */
function akinTo(found: Json, { figure, day, word }: Step['near']): Json {
  if (typeof found === 'object' && found !== null) return found
  if (typeof found === 'string' && /^\d{4}-\d\d-\d\d/.test(found)) return day
  return typeof found === 'number' || (typeof found === 'string' && /\d/.test(found)) ? figure : word
}

function placesOf(value: Json, place: Place): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [place]
  const children = Object.entries(value).flatMap(([key, child]) =>
    placesOf(child, [...place, Array.isArray(value) ? Number(key) : key]),
  )
  return [place, ...children]
}

export function valueAt(document: unknown, place: Place): Json {
  return place.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    document,
  ) as Json
}

/** The document with another value at a place; `undefined` takes it out. */
function withValue(value: Json, [key, ...rest]: Place, replacement: Json | undefined): Json {
  if (key === undefined) return replacement ?? null
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      if (index !== key) return [item]
      return rest.length === 0 && replacement === undefined ? [] : [withValue(item, rest, replacement)]
    })
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name]) => name !== key)
  if (rest.length > 0 || replacement !== undefined)
    entries.push([String(key), withValue(value[key] ?? null, rest, replacement)])
  // Keeps `__proto__` as a key.
  return Object.fromEntries(entries)
}
