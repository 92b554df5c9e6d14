import { aDay, anything, aText, objectOf, type Shape } from '../check/require-parsed.js'
import type { Citation } from './citation.js'

/** A citation as it was read. @internal */
export const citationShape: Shape = /* @__PURE__ */ objectOf({
  type: aText,
  number: aText,
  issuedOn: aDay,
  issuer: aText,
  subject: aText,
  extensions: anything,
} satisfies Readonly<Record<keyof Citation, Shape>>)
