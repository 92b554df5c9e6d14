import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { citationSchema } from '../../src/document/citation.js'

const full = {
  type: 'Kế hoạch',
  number: '37/QĐ-UBND',
  issuedOn: '2024-05-09',
  issuer: 'UBND thị trấn Diêu Trì',
  subject: 'Cải thiện, nâng cao mức độ hài lòng',
  extensions: { portalId: 7 },
}

describe('citationSchema', () => {
  it('gives back what it takes', () => {
    expect(citationSchema.parse(full)).toEqual(full)
    expect(citationSchema.parse({})).toEqual({})
  })

  it.each(Object.keys(full))('takes null for %s like an absent key', (key) => {
    expect(citationSchema.safeParse({ ...full, [key]: null }).success).toBe(true)
  })

  it('keeps a number that cannot be read', () => {
    expect(citationSchema.parse({ number: '//' })).toEqual({ number: '//' })
  })

  it.each([
    ['an unknown key', { nummer: '1/KH-UBND' }, []],
    ['a day that is none', { issuedOn: '2024-02-30' }, ['issuedOn']],
    ['a number that is no text', { number: 37 }, ['number']],
  ])('refuses %s', (_, value, path) => {
    expect(citationSchema.safeParse(value).error?.issues).toMatchObject([{ path }])
  })

  it('has a Vietnamese title on every key', () => {
    const { properties = {} } = z.toJSONSchema(citationSchema, { io: 'input' })
    expect(Object.keys(properties)).toEqual(Object.keys(full))
    for (const property of Object.values(properties)) expect(property).toHaveProperty('title')
  })
})
