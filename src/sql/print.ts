import type { Dialect, Placeholders } from './dialect.js'
import type { Fragment, Parameter, ParameterValue } from './fragment.js'

const marks: Readonly<Record<Placeholders, (number: number) => string>> = {
  $1: (number) => `$${number}`,
  '?': () => '?',
  '{p1:String}': (number) => `p${number}`,
}

/** A statement as drivers take it (câu lệnh): its text, and what stands for its placeholders, in order. */
export interface Statement {
  /** The text, in lines. */
  readonly sql: string
  /** The values beside it. */
  readonly parameters: readonly ParameterValue[]
}

/** A fragment as text and parameters of a dialect; where places are numbered, equal parameters share one. */
export function print(
  { parts }: Fragment,
  dialect: Dialect,
  placeholders: Placeholders = dialect.placeholders,
): Statement {
  const parameters: ParameterValue[] = []
  const numbers = new Map<string, number>()

  function place(parameter: Parameter): string {
    const { value, type } = parameter
    const key = JSON.stringify([value, type])
    let number = placeholders === '?' ? undefined : numbers.get(key)
    if (number === undefined) {
      parameters.push(type === 'integers' ? listed(value as readonly number[], dialect) : value)
      number = parameters.length
      numbers.set(key, number)
    }
    return dialect.typed(marks[placeholders](number), parameter)
  }

  const text = parts.map((part) => {
    if (typeof part === 'string') return part
    return 'path' in part ? part.path.map((each) => quoted(each, dialect)).join('.') : place(part)
  })
  return { sql: text.join(''), parameters }
}

function quoted(name: string, { title, quote, unsayable, readsBackslashes = false }: Dialect): string {
  if (unsayable?.test(name)) throw new TypeError(`${JSON.stringify(name)} is no name that ${title} can hold`)
  const written = readsBackslashes ? name.replaceAll('\\', '\\\\') : name
  return `${quote}${written.replaceAll(quote, quote + quote)}${quote}`
}

function listed(values: readonly number[], { title, lists }: Dialect): ParameterValue {
  if (lists === undefined) throw new TypeError(`${title} has no lists`)
  return lists.parameter(values)
}
