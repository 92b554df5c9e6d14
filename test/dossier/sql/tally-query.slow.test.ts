import { describe } from 'vitest'
import { engines } from './engines.js'
import { proveEngine } from './prove-engine.js'

describe.each(Object.entries(engines))('on %s', (_, open) => proveEngine(open, 60))
