import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type { Finding } from '../../src/check/finding.js'
import type { findingSchema } from '../../src/check/finding-schema.js'

/** A type as its JSON: without what `readonly` says. */
type Writable<Value> = Value extends object ? { -readonly [Key in keyof Value]: Writable<Value[Key]> } : Value

test('a finding that was read is a finding', () => {
  expectTypeOf<z.output<typeof findingSchema>>().toExtend<Finding>()
})

test('every finding can be read', () => {
  expectTypeOf<Writable<Finding>>().toExtend<z.input<typeof findingSchema>>()
})

test('neither has a key that the other lacks', () => {
  expectTypeOf<keyof z.input<typeof findingSchema>>().toEqualTypeOf<keyof Finding>()
  type Cause = NonNullable<Finding['cause']>
  type CauseRead = NonNullable<z.input<typeof findingSchema>['cause']>
  expectTypeOf<CauseRead['kind']>().toEqualTypeOf<Cause['kind']>()
  expectTypeOf<keyof z.input<typeof findingSchema>['operands'][number]>().toEqualTypeOf<
    keyof Finding['operands'][number]
  >()
})
