import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJsonPointer } from '../../src/check/json-pointer.js'

describe('toJsonPointer', () => {
  it.each([
    [[], ''],
    [['statements', 3, 'whole'], '/statements/3/whole'],
    [[''], '/'],
    [['a/b', 'm~n'], '/a~1b/m~0n'],
    [['~1'], '/~01'],
    [['/~/'], '/~1~0~1'],
    [['Tổng số'], '/Tổng số'],
  ])('writes %j as %j', (path, pointer) => {
    expect(toJsonPointer(path)).toBe(pointer)
  })

  it('can be read back', () => {
    const key = fc.string({ unit: fc.constantFrom('/', '~', '0', '1', 'a') })
    fc.assert(
      fc.property(fc.array(key), (path) => {
        const [, ...parts] = toJsonPointer(path).split('/')
        expect(parts.map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))).toEqual(path)
      }),
    )
  })
})
