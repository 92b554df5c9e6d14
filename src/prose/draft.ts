import { toJsonPointer } from '../check/json-pointer.js'
import type { Path } from '../quantity/figure.js'
import type { Span } from '../text/source-text.js'
import { isAbout, isSameValue } from './same-value.js'

/** A value that a text says of a place, and where it says so. */
export interface Said {
  /** The value as the report has it. */
  readonly value: unknown
  /** Where it stands in the text as given. */
  readonly span: Span
}

/** A report in the making: what was said of each place, in the order of the text. */
export class Draft {
  readonly report: Record<string, unknown> = {}
  /** The same as rules read it: approximate figures with their bounds. */
  readonly parsed: Record<string, unknown> = {}
  readonly places: Record<string, Span[]> = {}
  readonly inferred: string[] = []
  private readonly said = new Map<string, { path: Path; values: Said[] }>()

  /** Puts a value in its place, where nothing stands yet, and remembers where it was said. */
  set(path: Path, value: unknown, span: Span | undefined, parsed: unknown = value): void {
    const pointer = toJsonPointer(path)
    if (span !== undefined) {
      const spans = this.places[pointer] ?? []
      spans.push(span)
      this.places[pointer] = spans
      const said = this.said.get(pointer) ?? { path, values: [] }
      said.values.push({ value: parsed, span })
      this.said.set(pointer, said)
    } else this.inferred.push(pointer)
    put(this.report, path, value)
    put(this.parsed, path, parsed)
  }

  /** Puts a value that is neither printed nor concluded: a label, the name of a form. */
  put(path: Path, value: unknown): void {
    put(this.report, path, value)
    put(this.parsed, path, value)
  }

  /** The places that were said twice with different values. */
  get repeated(): { readonly pointer: string; readonly values: readonly Said[] }[] {
    return this.saidAgain.filter(({ values: [first, ...others] }) =>
      others.some(({ value }) => !isSameValue(value, first?.value)),
    )
  }

  /** The places that were said more than once. */
  get saidAgain(): { readonly pointer: string; readonly path: Path; readonly values: readonly Said[] }[] {
    return [...this.said].flatMap(([pointer, { path, values }]) =>
      values.length > 1 ? [{ pointer, path, values }] : [],
    )
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a report in the making
type Held = any

function put(report: Held, path: Path, value: unknown): void {
  let at = report
  for (const [index, key] of path.slice(0, -1).entries()) {
    at[key] ??= typeof path[index + 1] === 'number' ? [] : {}
    at = at[key]
  }
  const last = path.at(-1) as string | number
  const held = at[last]
  // A figure in full says more than the same one about.
  if (held === undefined || (isAbout(held) && !isAbout(value) && isSameValue(held, value))) at[last] = value
}
