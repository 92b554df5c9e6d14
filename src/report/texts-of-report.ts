import type { Path } from '../quantity/figure.js'
import type { Report } from './report.js'

/** A text of a report, and where it stands. */
export interface LocatedText {
  readonly path: Path
  readonly text: string
}

/** What is no text of the report itself: a portal's own data, the titles of other documents, a form of rows. */
const elsewhere: ReadonlySet<string> = /* @__PURE__ */ new Set(['extensions', 'citations', 'appendix'])

/** The texts of a report that a pattern fits, however deep the rows lie in which they stand. @internal */
export function textsOf(report: Report, pattern: RegExp): readonly LocatedText[] {
  const found: LocatedText[] = []
  // The way down to where the walk is; most of what it passes is no text that fits.
  const path: (string | number)[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      if (pattern.test(value)) found.push({ path: [...path], text: value })
    } else if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        if (elsewhere.has(key)) continue
        path.push(Array.isArray(value) ? Number(key) : key)
        walk((value as Readonly<Record<string, unknown>>)[key])
        path.pop()
      }
    }
  }
  walk(report)
  return found
}
