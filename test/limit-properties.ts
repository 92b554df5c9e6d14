import fc from 'fast-check'

/** In mutation testing each property is asked for a moment only: many thousands of changes wait. */
fc.configureGlobal({ interruptAfterTimeLimit: 150 })
