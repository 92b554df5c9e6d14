import type { Path } from '../quantity/figure.js'
import type { Report } from './report.js'

/** A text of a report, and where it stands. */
export interface LocatedText {
  readonly path: Path
  readonly text: string
}

/** What is no text of the report itself: the titles of other documents, a form of rows. */
const elsewhere: ReadonlySet<string | number> = /* @__PURE__ */ new Set(['citations', 'appendix'])

/**
 * The texts of a report that fit, however deep the rows lie in which they stand; a portal's own data are none, nor what
 * stands under `apart`. @internal
 */
export function textsOf(
  report: Report,
  fits: (text: string, key: string | number) => boolean,
  apart: ReadonlySet<string | number> = elsewhere,
): readonly LocatedText[] {
  const found: LocatedText[] = []
  // The way down to where the walk is; most of what it passes is a figure, or no text that fits.
  const path: (string | number)[] = []
  const visit = (key: string | number, child: unknown): void => {
    const isText = typeof child === 'string'
    if (isText ? !fits(child, key) : typeof child !== 'object' || child === null) return
    if (key === 'extensions' || apart.has(key)) return
    path.push(key)
    if (isText) found.push({ path: [...path], text: child })
    else walk(child as object)
    path.pop()
  }
  const walk = (value: object): void => {
    if (Array.isArray(value)) for (let index = 0; index < value.length; index++) visit(index, value[index])
    else for (const key in value) visit(key, (value as Readonly<Record<string, unknown>>)[key])
  }
  walk(report)
  return found
}
