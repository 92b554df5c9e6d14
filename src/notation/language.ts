/**
 * The languages in which messages exist: Vietnamese (the default) and English.
 */
export type Language = 'vi' | 'en'

/**
 * A text in every language of the package.
 */
export type Text = Readonly<Record<Language, string>>
