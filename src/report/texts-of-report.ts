import type { Path } from '../quantity/figure.js'
import type { Report } from './report.js'

/** A text of a report, and where it stands. */
export interface LocatedText {
  readonly path: Path
  readonly text: string
}

/** What is no text of the report itself: a portal's own data, the titles of other documents, a form of rows. */
const elsewhere: ReadonlySet<string> = /* @__PURE__ */ new Set(['extensions', 'citations', 'appendix'])

/**
 * The texts of a report that a pattern fits, however deep the rows lie in which they stand.
 * @internal
 */
export function textsOf(report: Report, pattern: RegExp): readonly LocatedText[] {
  const found: LocatedText[] = []
  const walk = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      if (pattern.test(value)) found.push({ path, text: value })
    } else if (Array.isArray(value)) {
      value.forEach((each, index) => {
        walk(each, [...path, index])
      })
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) if (!elsewhere.has(key)) walk(each, [...path, key])
    }
  }
  walk(report, [])
  return found
}
