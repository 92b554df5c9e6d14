/** Open syllables in oa, oe, uy, with the tone mark on the last vowel and on the one before. */
const open: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
}

const closed: Readonly<Record<string, string>> = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ Object.entries(open).map(([last, first]) => [first, last]),
)

/**
 * Puts the tone mark of the syllables in oa, oe, uy where one spelling has it (vị trí dấu thanh), so that both
 * habits compare as equal: `uỷ` becomes `ủy` and `hoá` `hóa`; with a consonant after it the mark is on the
 * last vowel (`hùynh` becomes `huỳnh`), and so it is after q (`quý`). Expects one lower-case syllable in NFC.
 *
 * @internal
 */
export function placeToneMarks(syllable: string): string {
  const pair = /[oòóỏõọuùúủũụ][aàáảãạeèéẻẽẹyỳýỷỹỵ]/.exec(syllable)
  if (!pair) return syllable
  const { 0: vowels, index } = pair
  const isOpen = index + 2 === syllable.length && syllable[index - 1] !== 'q'
  return syllable.slice(0, index) + ((isOpen ? open : closed)[vowels] ?? vowels) + syllable.slice(index + 2)
}
