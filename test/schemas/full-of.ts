import type { JsonSchema } from '../report/arbitrary-of.js'

type Schema = JsonSchema & { readonly $ref?: string; readonly $defs?: Readonly<Record<string, Schema>> }

/** Keys that cannot stand beside others of the same object. */
const apart = ['cancelledOn', 'status', 'from', 'to', 'openEnd']

/** A document in which every key of a model stands once, each list with every kind of item. */
export function fullOf(root: Schema | undefined): unknown {
  return fill(root ?? {}, [])[0]

  function fill(schema: Schema, seen: readonly string[]): unknown[] {
    if (schema.$ref !== undefined) {
      const name = schema.$ref.replace('#/$defs/', '')
      return fill(root?.$defs?.[name] ?? {}, [...seen, name])
    }
    if (schema.const !== undefined) return [schema.const]
    if (schema.enum !== undefined) return [schema.enum[0]]
    const branches = schema.oneOf ?? schema.anyOf
    if (branches !== undefined) return branches.flatMap((branch) => fill(branch, seen))
    switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
      case 'integer':
      case 'number':
        return [Math.max(schema.minimum ?? 0, Math.min(5, schema.maximum ?? 5))]
      case 'string':
        return [/^(?:isoDate|dateOrInstant)$/.test(seen.at(-1) ?? '') ? '2024-03-11' : '5']
      case 'boolean':
        return [true]
      case 'null':
        return [null]
      case 'array':
        return [fill(schema.items ?? {}, seen)]
      case 'object': {
        const entries = Object.entries(schema.properties ?? {}).filter(([key]) => !apart.includes(key))
        return [Object.fromEntries(entries.map(([key, value]) => [key, fill(value, seen)[0]]))]
      }
      default:
        return ['5']
    }
  }
}
