import { reportSchema } from 'cchc'

/**
 * What the value at a path is called, from the outermost part to the figure itself: in Vietnamese by the titles of the
 * schema, in English by the keys. Items of lists are called by their own label.
 */
export function nameOf(path, report, language) {
  let schema = reportSchema
  let value = report
  return path.map((key) => {
    schema = partOf(schema, key, value)
    value = value?.[key]
    if (typeof key === 'number') return value?.label ?? value?.indicator ?? value?.summary ?? `${key + 1}`
    return (language === 'vi' && schema?.meta()?.title) || inWords(key)
  })
}

/** The schema of a key of an object, of the items of an array. */
function partOf(schema, key, value) {
  const { type, innerType, in: input, shape, element, options } = schema?.def ?? {}
  if (type === 'object') return Object.hasOwn(shape, key) ? shape[key] : undefined
  if (type === 'array') return element
  if (type === 'union')
    return partOf(options.find((option) => option.safeParse(value).success) ?? options[0], key, value)
  const inner = innerType ?? input
  return inner && partOf(inner, key, value)
}

/** `carriedOver` is “carried over”. */
function inWords(key) {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
