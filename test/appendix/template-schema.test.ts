import fc from 'fast-check'
import { expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { appendixTemplateSchema } from '../../src/appendix/template-schema.js'
import { randomAppendix } from './rules/random-appendix.js'

const written = (form: object) => JSON.parse(JSON.stringify(form))

it('FX11: reads every form as it was written', () => {
  expect(appendixTemplateSchema.parse(written(appendixTemplate2024))).toEqual(appendixTemplate2024)
  fc.assert(
    fc.property(randomAppendix, ({ template }) => {
      expect(appendixTemplateSchema.parse(written(template))).toEqual(written(template))
    }),
  )
})
