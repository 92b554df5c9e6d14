/**
 * A piece of a statement (mảnh câu lệnh SQL): text of this package, names and parameters of a caller. A caller's text is
 * never part of the text, so that nothing a caller says can be read as SQL.
 */
export interface Fragment {
  readonly parts: readonly Part[]
}

type Part = string | Name | Parameter

/** A name of a table or column, written by parts: schema, table, column. It is quoted when it is printed. */
interface Name {
  readonly path: readonly string[]
}

/** A value that travels beside the text. */
export interface Parameter {
  readonly value: ParameterValue
  /** How the dialect reads it where the place alone does not say it. */
  readonly type?: ParameterType
}

/** What a driver is handed beside the text (tham số): texts, whole numbers, lists of whole numbers. */
export type ParameterValue = string | number | readonly number[]
export type ParameterType = 'date' | 'instant' | 'local-time' | 'integers' | 'text'

/** What was made here: an object of that shape from elsewhere is none. */
const made = /* @__PURE__ */ new WeakSet<Fragment>()

function fragment(parts: readonly Part[]): Fragment {
  const result = { parts }
  made.add(result)
  return result
}

/** Text with fragments in it, whose lines are indented like the line they stand in. Any other value throws. */
export function sql(texts: TemplateStringsArray, ...inserted: readonly Fragment[]): Fragment {
  const parts: Part[] = []
  const lines = withoutIndentation(texts)
  let indentation = ''
  for (const [index, text] of lines.entries()) {
    parts.push(text)
    indentation = /\n( *).*$/.exec(text)?.[1] ?? indentation
    if (index === inserted.length) break
    const inner = inserted[index] as Fragment
    if (!made.has(inner)) throw new TypeError(`not a fragment of SQL: ${typeof inner}`)
    const indent = `\n${indentation}`
    for (const part of inner.parts)
      parts.push(typeof part === 'string' ? part.replaceAll('\n', indent) : part)
  }
  return fragment(parts)
}

/** The texts of a template that begins with a new line, without that line and the indentation of the next. */
function withoutIndentation(texts: TemplateStringsArray): readonly string[] {
  const indentation = /^\n( *)/.exec(texts.raw[0] as string)?.[1]
  if (indentation === undefined) return texts
  const outdented = texts.map((text) => text.replaceAll(`\n${indentation}`, '\n'))
  outdented[0] = (outdented[0] as string).slice(1)
  outdented.push((outdented.pop() as string).trimEnd())
  return outdented
}

/** A name of one to three parts, each of 1 to 128 characters. Throws a `TypeError` for what no database has. */
export function name(...path: readonly string[]): Fragment {
  for (const part of path) {
    const fault = nameFault(part)
    if (fault !== undefined) throw new TypeError(`${JSON.stringify(part)} is no name of SQL: ${fault}`)
  }
  return fragment([{ path }])
}

/** Why a text cannot name a table or a column; `undefined` when it can. */
export function nameFault(text: unknown): string | undefined {
  if (typeof text !== 'string') return 'not a text'
  const { length } = [...text]
  if (length < 1 || length > 128) return `${length} characters, not 1 to 128`
  if (/\p{Cc}/u.test(text)) return 'a control character'
  return /\p{Cs}/u.test(text) ? 'half a character' : undefined
}

/** A value beside the text. */
export function parameter(value: ParameterValue, type?: ParameterType): Fragment {
  return fragment([{ value, ...(type && { type }) }])
}

/** A whole number in the text itself, with a word that says what it stands for. */
export function integer(value: number, meaning = ''): Fragment {
  if (!Number.isSafeInteger(value)) throw new TypeError(`not a whole number: ${value}`)
  if (!/^[\w -]*$/.test(meaning)) throw new TypeError(`not a word: ${meaning}`)
  return fragment([meaning === '' ? String(value) : `${value} /* ${meaning} */`])
}

/** A word of this package as a text in the statement. */
export function word(text: string): Fragment {
  if (!/^[a-z-]+$/.test(text)) throw new TypeError(`not a word: ${text}`)
  return fragment([`'${text}'`])
}

/** Fragments one after the other, with another between them. */
export function joined(fragments: readonly Fragment[], between: Fragment): Fragment {
  return fragment(
    fragments.flatMap(({ parts }, index) => (index === 0 ? parts : [...between.parts, ...parts])),
  )
}

/** Conditions of which all hold. */
export function all(conditions: readonly Fragment[]): Fragment {
  return joined(conditions, sql` AND `)
}
