import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { agencySchema, codeKey } from '../../src/agency/agency.js'
import { agencyKinds } from '../../src/agency/kind.js'

const full = {
  name: 'UBND thị trấn Diêu Trì',
  level: 'commune',
  kind: 'people-committee',
  code: 'H08.31.21',
  parent: 'UBND huyện Tuy Phước',
  predecessors: [{ name: 'UBND thị trấn Diêu Trì', code: 'H08.31.21', parent: 'UBND huyện Tuy Phước' }],
  since: '2025-07-01',
  until: '2026-06-30',
}

describe('agencySchema', () => {
  it('gives back what it takes', () => {
    expect(agencySchema.parse(full)).toEqual(full)
    expect(agencySchema.safeParse({ name: 'Bộ Nội vụ', level: 'central' }).success).toBe(true)
  })

  it.each(['kind', 'code', 'parent', 'predecessors', 'since', 'until'])(
    'takes null for %s like an absent key',
    (key) => {
      expect(agencySchema.safeParse({ ...full, [key]: null }).success).toBe(true)
    },
  )

  it.each([
    ['no name', { level: 'commune' }, ['name']],
    ['an empty name', { ...full, name: '' }, ['name']],
    ['no level', { name: 'UBND' }, ['level']],
    ['an unknown level', { ...full, level: 'xã' }, ['level']],
    ['an unknown kind', { ...full, kind: 'team' }, ['kind']],
    ['an unknown key', { ...full, type: 'UBND' }, []],
    [
      'FS1: a predecessor without a name',
      { ...full, predecessors: [{ code: 'H08' }] },
      ['predecessors', 0, 'name'],
    ],
    ['FS1: a day that is none', { ...full, since: '2025-02-30' }, ['since']],
  ])('refuses %s', (_, value, path) => {
    expect(agencySchema.safeParse(value).error?.issues).toMatchObject([{ path }])
  })

  it('has a Vietnamese title on every key', () => {
    const { properties = {} } = z.toJSONSchema(agencySchema, { io: 'input' })
    expect(Object.keys(properties)).toEqual(Object.keys(full))
    for (const property of Object.values(properties)) expect(property).toHaveProperty('title')
  })

  it('takes every kind', () => {
    for (const { kind } of agencyKinds) expect(agencySchema.safeParse({ ...full, kind }).success).toBe(true)
  })
})

describe('codeKey', () => {
  it.each([
    [' H12.3 ', 'H12.3'],
    ['h12.3', 'H12.3'],
    ['\u00a0000.01.H12', '000.01.H12'],
  ])('FR22: takes %j for %j', (code, other) => {
    expect(codeKey({ code })).toBe(codeKey({ code: other }))
  })

  it('tells codes apart, and says where there is none', () => {
    expect(codeKey({ code: 'H12.3' })).not.toBe(codeKey({ code: 'H12.30' }))
    expect(codeKey({ code: 'H12.3' })).not.toBe(codeKey({ code: 'H123' }))
    expect([codeKey({}), codeKey({ code: null })]).toEqual([undefined, undefined])
  })
})
