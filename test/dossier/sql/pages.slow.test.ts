import { describe } from 'vitest'
import { engines } from './engines.js'
import { provePages } from './prove-pages.js'

describe.each(Object.entries(engines))(
  'on %s a page begins after the last id of the one before,',
  (_, open) => provePages(open),
)
