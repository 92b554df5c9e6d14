import fc from 'fast-check'

/** The part of JSON Schema that `z.toJSONSchema` writes for our models. */
export interface JsonSchema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
}

const days = fc
  .date({ min: new Date('2018-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Texts as reports have them, beside any other. */
const texts = fc.oneof(
  fc.constantFrom('1.492', '05', '0', '99,30%', '93,08', 'gần 27.000', 'trên 99,5%', '86,59', '1,2 triệu'),
  fc.constantFrom('45/BC-UBND', '/BC-UBND', '37/QĐ-UBND', 'Kế hoạch', 'UBND huyện Tuy Phước', 'năm 2023'),
  fc.nat(2000).map(String),
  fc.string(),
)

const numbers = ({ minimum = 0, maximum = Number.MAX_SAFE_INTEGER }: JsonSchema) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: minimum, max: Math.min(maximum, minimum + 200) }) },
    { weight: 1, arbitrary: fc.integer({ min: minimum, max: maximum }) },
    { weight: 1, arbitrary: fc.constantFrom(minimum, maximum) },
  )

/** Values that a JSON Schema describes. Texts are mostly such that the schema's own reading accepts them. */
export function arbitraryOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum)
  const branches = schema.anyOf ?? schema.oneOf
  if (branches !== undefined) return fc.oneof(...branches.map(arbitraryOf))
  switch (schema.type) {
    case 'null':
      return fc.constant(null)
    case 'integer':
      return numbers(schema)
    case 'number':
      return fc.oneof(
        numbers(schema),
        numbers({ ...schema, maximum: schema.maximum === undefined ? 1000 : schema.maximum }).map(
          (value) => value / 4,
        ),
        fc.nat(10_000).map((hundredths) => hundredths / 100),
      )
    case 'string':
      return schema.pattern?.includes('19|20|21') ? days : texts
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 5 })
    case 'object': {
      const { properties, required = [] } = schema
      if (properties === undefined) return fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 })
      const values = Object.entries(properties).map(([key, value]) => [key, arbitraryOf(value)] as const)
      const model: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(values)
      return fc.record(model, { requiredKeys: [...required], noNullPrototype: true })
    }
    default:
      return fc.jsonValue()
  }
}
