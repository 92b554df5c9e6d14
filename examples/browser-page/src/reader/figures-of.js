import { toJsonPointer } from 'cchc/check'
import { parseApproximatePercentage, parseFigure } from 'cchc/notation'

/** What looks like a figure and is none. */
const otherKeys = new Set(['agency', 'citations', 'code', 'extensions', 'id'])

/**
 * The paths of the figures in the JSON of a report, in its order. `refused` are pointers of values that cannot be
 * read: they are listed as well, so that they can be mended.
 */
export function figuresOf(value, refused, path = []) {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, child]) =>
      otherKeys.has(key)
        ? []
        : figuresOf(child, refused, [...path, Array.isArray(value) ? Number(key) : key]),
    )
  }
  const isFigure =
    typeof value === 'number' ||
    (typeof value === 'string' && (parseFigure(value).ok || parseApproximatePercentage(value).ok))
  return path.length > 0 && (isFigure || refused.has(toJsonPointer(path))) ? [path] : []
}
