import { Session } from 'node:inspector'
import { setFlagsFromString } from 'node:v8'

/** What the engine tells of one script: how often each function and each block in it ran. */
interface ScriptCoverage {
  readonly url: string
  readonly functions: readonly { readonly ranges: readonly { readonly count: number }[] }[]
}

const optimizers = ['turbofan', 'maglev']

/**
 * How many steps the sources of the package take for a call: how often functions and blocks of theirs ran, as the engine
 * counts them. The same on every machine, however busy it is.
 */
export function stepsOf(run: () => void): number {
  // What is made once and kept is made now.
  run()
  // Calls that the optimizer writes into their caller are not counted.
  for (const optimizer of optimizers) setFlagsFromString(`--no-${optimizer}`)
  const session = new Session()
  session.connect()
  try {
    session.post('Profiler.enable')
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
    run()
    let steps = 0
    session.post('Profiler.takePreciseCoverage', (_, taken) => {
      const scripts = (taken as { readonly result: readonly ScriptCoverage[] }).result
      for (const { url, functions } of scripts) {
        if (!url.includes('/src/')) continue
        for (const { ranges } of functions) for (const { count } of ranges) steps += count
      }
    })
    session.post('Profiler.stopPreciseCoverage')
    return steps
  } finally {
    session.disconnect()
    for (const optimizer of optimizers) setFlagsFromString(`--${optimizer}`)
  }
}

/**
 * By how much the steps grow each time the size doubles, on the whole from a size to eight times that: 2 where each thing
 * is looked at once, a little more with n log n, 4 where each is held against each. What is made of both sizes should be
 * alike.
 */
export function growthOf<Input>(
  make: (size: number) => Input,
  run: (input: Input) => void,
  size = 100,
): number {
  const [few, many] = [make(size), make(8 * size)]
  return Math.cbrt(stepsOf(() => run(many)) / stepsOf(() => run(few)))
}

/** More than n log n grows; less than what holds each against each does, even beside much that is linear. */
export const mostGrowth = 2.5
