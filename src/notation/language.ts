/** The languages in which messages exist: Vietnamese (the default) and English. */
export type Language = 'vi' | 'en'

/** A text in every language of the package. */
export type Text = Readonly<Record<Language, string>>

/** The language that a caller asks for: `list.map(formatMoney)` passes an index, which is none. @internal */
export function languageOf(given: unknown): Language {
  return given === 'en' ? 'en' : 'vi'
}
