import type { Path } from '../quantity/figure.js'
import type { Report } from './report.js'

/** A text of a report, and where it stands. */
export interface LocatedText {
  readonly path: Path
  readonly text: string
}

/** What is no text of the report itself: the titles of other documents, a form of rows. */
const elsewhere: ReadonlySet<string> = /* @__PURE__ */ new Set(['citations', 'appendix'])

/**
 * The texts of a report that fit, however deep the rows lie in which they stand; a portal's own data are none, nor what
 * stands under `apart`.
 * @internal
 */
export function textsOf(
  report: Report,
  fits: (text: string) => boolean,
  apart: ReadonlySet<string> = elsewhere,
): readonly LocatedText[] {
  const found: LocatedText[] = []
  // The way down to where the walk is; most of what it passes is no text that fits.
  const path: (string | number)[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (fits(value)) found.push({ path: [...path], text: value })
    } else if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        if (key === 'extensions' || apart.has(key)) continue
        path.push(Array.isArray(value) ? Number(key) : key)
        walk((value as Readonly<Record<string, unknown>>)[key])
        path.pop()
      }
    }
  }
  walk(report)
  return found
}
