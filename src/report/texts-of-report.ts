import { legacyFontOf } from '../notation/legacy-font.js'
import type { Path } from '../quantity/figure.js'
import type { Report } from './report.js'

/** A text of a report, and where it stands. */
export interface LocatedText {
  readonly path: Path
  readonly text: string
}

/**
 * The texts of a report that a rule on words may speak of: few of all, and found in one walk for these rules. A portal's
 * own data are none. @internal
 */
export function doubtfulTexts(report: Report): readonly LocatedText[] {
  return textsOf(
    report,
    (text, key) => legacyFontOf(text) !== undefined || mayNameLevel(text, key) || mayNameUnit(text, key),
  )
}

/** Days and rates are shorter than the shortest text on a level of online services of the past. */
const shortest = 'dvc mức độ 3'.length

/** Whether a text, or a code, may name a level of online services of the past, 3 or 4. @internal */
export function mayNameLevel(text: string, key: string | number | undefined): boolean {
  return (key === 'serviceLevel' || text.length >= shortest) && /\D[34](?!\d)/.test(text)
}

const unitWords = /huyện|quận|\bq\.|thị|tt|\bh\.|tx/i

/** Whether a text, or a code, may name a level or a type of units of the past. @internal */
export function mayNameUnit(text: string, key: string | number | undefined): boolean {
  return key === 'label' ? unitWords.test(text) : key === 'level' && text === 'district'
}

/** Whether what stands at a path is said of something else: the title of another document, a row of a form. @internal */
export function isElsewhere(path: Path): boolean {
  return path.includes('citations') || path.includes('appendix')
}

/** The texts of a report that fit, however deep the rows lie in which they stand. */
function textsOf(
  report: Report,
  fits: (text: string, key: string | number) => boolean,
): readonly LocatedText[] {
  const found: LocatedText[] = []
  // The way down to where the walk is; most of what it passes is a figure, or no text that fits.
  const path: (string | number)[] = []
  const visit = (key: string | number, child: unknown): void => {
    const isText = typeof child === 'string'
    if (isText ? !fits(child, key) : typeof child !== 'object' || child === null) return
    if (key === 'extensions') return
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
