/**
 * The text that a date or a rule rests on (căn cứ pháp lý), by its Vietnamese name.
 */
export interface LegalReference {
  /** The document with its number: `Bộ luật Lao động 2019 (45/2019/QH14)`. */
  readonly document: string
  /** The article (điều): `112`. Missing when the document has none, or it is not known. */
  readonly article?: string
  /** The clause (khoản): `3`. Missing when the whole article is meant, or it is not known. */
  readonly clause?: string
}
