/** Two letters that may be vowels, of which one may bear a tone. */
const pair = /[aeiouyà-ýăĩũơưạ-ỹ]{2}/
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g
/** Letters that bear no tone. */
const toneless = /^[a-zăâđêôơư\d.]*$/
/** A tone on the only vowel with a mark of its own, where it belongs. */
const settled = /^[^ăâêôơ]*[ấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợ][^ăâêôơấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợ]*$/
/** The same where no other vowel has such a mark: on ư, on the last vowel before a consonant, else on the last but one. */
const settledPlainly = /* @__PURE__ */ buildSettledPlainly()

function buildSettledPlainly(): RegExp {
  const [consonant, bare] = ['[b-df-hj-np-tv-xzđ]', '[aeiouy]']
  const [toned, horned] = ['[àảãáạèẻẽéẹìỉĩíịòỏõóọùủũúụỳỷỹýỵ]', '[ừửữứự]']
  // The vowel of gi and qu bears none before another.
  const onset = `(?:gi|qu|(?!g[ìỉĩíị]|q[ùủũúụ])${consonant}*)`
  const places = [
    `${bare}?${horned}${bare}?${consonant}*`,
    `${bare}{0,2}${toned}${consonant}+`,
    `${toned}${bare}?`,
    `${bare}${toned}${bare}`,
  ]
  return new RegExp(`^${onset}(?:${places.join('|')})$`)
}

/** The vowels of a syllable without its tone, and what follows them; `qu` and `gi` are consonants before a vowel. */
const nucleus = /^(?:qu|gi(?=[aăâeêioôơuưy]))?[^aăâeêioôơuưy]*([aăâeêioôơuưy]+)([^aăâeêioôơuưy]*)$/

/**
 * Puts the tone mark of a syllable on the vowel where one spelling has it (vị trí dấu thanh): `uỷ` becomes `ủy`, `hoá`
 * `hóa`, `nghiã` `nghĩa`, `hùynh` `huỳnh`. A word that is no syllable stays as it is. Expects one lower-case word in
 * NFC. @internal
 */
export function placeToneMarks(word: string): string {
  // A syllable has seven letters at most ("nghiêng"), perhaps a point, and a lone vowel has but one place for a mark.
  if (word.length > 8 || !pair.test(word) || toneless.test(word)) return word
  if (settled.test(word) || settledPlainly.test(word)) return word
  const decomposed = word.normalize('NFD')
  const [tone, ...others] = decomposed.match(tones) ?? []
  if (tone === undefined || others.length > 0) return word
  const bare = decomposed.replace(tone, '').normalize('NFC')
  const found = nucleus.exec(bare)
  if (!found) return word
  const [, group = '', ending = ''] = found
  const at = bare.length - ending.length - group.length + placeIn(group, ending !== '')
  return (bare.slice(0, at + 1) + tone + bare.slice(at + 1)).normalize('NFC')
}

/** The vowel that bears the tone: the last with a mark of its own, else the last but one of an open syllable. */
function placeIn(group: string, isClosed: boolean): number {
  const marked = Math.max(...[...'ăâêôơ'].map((vowel) => group.lastIndexOf(vowel)))
  if (marked >= 0) return marked
  if (group.includes('ư')) return group.indexOf('ư')
  return isClosed ? group.length - 1 : Math.max(0, Math.min(1, group.length - 2))
}
