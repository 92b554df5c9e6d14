import { expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { isAppendixOf } from '../../src/appendix/is-appendix-of.js'

it('an appendix is of the template that it names', () => {
  expect(isAppendixOf({ template: 'cchc-2024', values: {} }, appendixTemplate2024)).toBe(true)
  expect(isAppendixOf({ template: 'cchc-2025', values: {} }, appendixTemplate2024)).toBe(false)
})
