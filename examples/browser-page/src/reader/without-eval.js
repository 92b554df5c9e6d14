import * as z from 'zod'

// zod tries whether it may compile its schemas with `new Function`; a strict policy reports even the trial. This has
// to run before the first schema is made, so it is the first import of the page.
z.config({ jitless: true })
