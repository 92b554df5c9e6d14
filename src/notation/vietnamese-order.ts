const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'
const orderOf: ReadonlyMap<string, string> = /* @__PURE__ */ buildOrder()

function buildOrder(): ReadonlyMap<string, string> {
  return new Map(Array.from(alphabet, (letter, at) => [letter, String.fromCharCode(0x1000 + at)]))
}

/** Ngang, huyền, hỏi, ngã, sắc, nặng. */
const tones = '\u0300\u0309\u0303\u0301\u0323'
const tone = /* @__PURE__ */ new RegExp(`[${tones}]`)
const everyTone = /* @__PURE__ */ new RegExp(tone, 'g')

/**
 * What sorts a text as a Vietnamese dictionary does (thứ tự chữ cái tiếng Việt), by code units and without a locale: letters
 * (a, ă, â, b, c, d, đ …) before tones, tones before capitals, and numbers by their value. No two texts have the same.
 * @internal
 */
export function vietnameseOrder(text: string): string {
  let letters = ''
  let marks = ''
  const words = text.toLowerCase().normalize('NFD')
  for (const [part] of words.matchAll(/\d+|\P{M}\p{M}*|\p{M}/gsu)) {
    if (/^\d/.test(part)) {
      const digits = part.replace(/^0+(?=.)/, '')
      letters += `0${String.fromCharCode(0x100 + Math.min(digits.length, 0xe00))}${digits}`
      continue
    }
    const letter = part.replace(everyTone, '').normalize('NFC')
    letters += orderOf.get(letter) ?? letter
    marks += 1 + tones.indexOf(tone.exec(part)?.[0] ?? ' ')
  }
  return `${letters}\u0000${marks}\u0000${text}`
}

/** A list in the order of the labels of its items; the item without one last. @internal */
export function inVietnameseOrder<Item>(
  items: Iterable<Item>,
  labelOf: (item: Item) => string | undefined,
): Item[] {
  const keyed = Array.from(items, (item) => {
    const label = labelOf(item)
    return { item, key: label === undefined ? undefined : vietnameseOrder(label) }
  })
  return keyed
    .sort(({ key: one }, { key: other }) => {
      if (one === other) return 0
      if (one === undefined) return 1
      return other === undefined || one < other ? -1 : 1
    })
    .map(({ item }) => item)
}
