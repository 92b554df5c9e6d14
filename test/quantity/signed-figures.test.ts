import { describe, expect, it } from 'vitest'
import {
  changedFigureSchema,
  signedFigureSchema,
  signedRateSchema,
} from '../../src/quantity/figure-schemas.js'

const schemas = { changedFigureSchema, signedFigureSchema, signedRateSchema }

describe.each(Object.entries(schemas))('%s', (_, schema) => {
  it.each([
    ['is a text', { atLeast: 'Kế hoạch', atMost: 'năm 2023' }],
    ['has too many decimals', { atLeast: 1e-7, atMost: 1e-8 }],
    ['is reversed', { atLeast: '5', atMost: '4' }],
    ['is reversed below zero', { atLeast: '-4', atMost: '-5' }],
    ['is reversed over zero', { atLeast: '4', atMost: '-5' }],
    ['is reversed below a lower end of zero', { atLeast: '0', atMost: '-5' }],
    ['is none', {}],
  ])('refuses bounds of which one %s, and never throws', (_, bounds) => {
    expect(schema.safeParse(bounds).success).toBe(false)
  })
})

it.each([
  [{ atLeast: '-5', atMost: '-4' }],
  [{ atLeast: '-5.5', atMost: '4.25' }],
  [{ atLeast: '0', atMost: '-0' }],
])('takes the bounds %j of a growth rate', (bounds) => {
  expect(signedRateSchema.parse(bounds)).toEqual(bounds)
})
