import { expect, it } from 'vitest'
import { inDocumentOrder } from '../../src/check/in-document-order.js'

const root = { b: [{ y: 1, x: 2 }], a: { k: 1 } }
const at = (...path: (string | number)[]) => ({ path, rule: 'rule' })

it('keys stand as in the document, indexes by number, and what is not there last', () => {
  const findings = [
    at('none'),
    at('a', 'k'),
    at('b', 0, 'x'),
    at('b', 10),
    at('b', 0, 'y'),
    at('b', 9),
    at('b'),
  ]
  expect(findings.sort(inDocumentOrder(root)).map(({ path }) => path.join('/'))).toEqual([
    'b',
    'b/0/y',
    'b/0/x',
    'b/9',
    'b/10',
    'a/k',
    'none',
  ])
})

it('keys of what is not there, or holds none, stand by name', () => {
  const findings = [at('none', 'y'), at('a', 'k', 'z'), at('none', 'x'), at('a', 'k', 'b')]
  expect(findings.sort(inDocumentOrder(root)).map(({ path }) => path.join('/'))).toEqual([
    'a/k/b',
    'a/k/z',
    'none/x',
    'none/y',
  ])
  const ofNothing = [at('rows'), at('agency'), at(0)]
  expect(ofNothing.sort(inDocumentOrder(null)).map(({ path }) => path[0])).toEqual([0, 'agency', 'rows'])
})

it('rules of one place stand by id', () => {
  const findings = ['b', 'a', 'c'].map((rule) => ({ path: ['a'], rule }))
  expect(findings.sort(inDocumentOrder(root)).map(({ rule }) => rule)).toEqual(['a', 'b', 'c'])
})

it('asks for the keys of an object once, however many findings there are', () => {
  let asked = 0
  const wide = new Proxy(Object.fromEntries(Array.from({ length: 5000 }, (_, key) => [`k${key}`, key])), {
    ownKeys: (target) => {
      asked++
      return Reflect.ownKeys(target)
    },
  })
  const findings = Array.from({ length: 5000 }, (_, key) => at('wide', `k${4999 - key}`))
  findings.sort(inDocumentOrder({ wide }))
  expect(findings[0]?.path).toEqual(['wide', 'k0'])
  expect(asked).toBe(1)
})
