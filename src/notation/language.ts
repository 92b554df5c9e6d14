/** The languages in which messages exist: Vietnamese (the default) and English. */
export type Language = 'vi' | 'en'

/** A text in every language of the package. */
export type Text = Readonly<Record<Language, string>>

/** A text made in both languages. @internal */
export function inLanguages(say: (language: Language) => string): Text {
  return { vi: say('vi'), en: say('en') }
}

/**
 * The language that a caller asks for: `list.map(formatMoney)` passes an index, which is none. Another language is a
 * `TypeError`, so that no text comes in one that nobody asked for. @internal
 */
export function languageOf(given: unknown): Language {
  if (typeof given === 'string' && given !== 'vi' && given !== 'en')
    throw new TypeError(`language: 'vi' or 'en', not '${given}'`)
  return given === 'en' ? 'en' : 'vi'
}
