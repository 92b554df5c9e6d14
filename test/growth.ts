/** From this much CPU time, in microseconds, it can be told how it grows. */
const enough = 3_000

/** CPU time of this process in microseconds, in which no other program of a busy machine has a part. */
function cpuTime(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** The least of three times: what a collection of garbage adds to one is not in it. */
function leastTime(run: () => unknown): number {
  return Math.min(...Array.from({ length: 3 }, () => cpuTime(run)))
}

/**
 * What `cpuGrowthOf` is to be below. For sixteen times the input, linear time is 16 times as long, to 50 with what caches and
 * the collection of garbage add; time that grows with the square is 256 times as long.
 */
export const linear = 100

/**
 * How many times as much CPU time `run` takes for an input sixteen times as large, of at most `most`. Sizes begin small and
 * double until the time can be told, so that what grows too fast is found before it takes minutes.
 */
export function cpuGrowthOf<Input>(
  run: (input: Input) => unknown,
  inputOf: (size: number) => Input,
  most = 250_000,
): number {
  let size = Math.min(250, most / 16)
  for (; size <= most / 32; size *= 2) {
    const input = inputOf(size)
    if (leastTime(() => run(input)) > enough) break
  }
  const small = inputOf(size)
  const large = inputOf(16 * size)
  let growth = Number.POSITIVE_INFINITY
  // A busy machine only ever adds to a time, so the least of some ratios is the nearest to what is asked.
  for (let round = 0; round < 5 && growth >= linear; round++) {
    const time = Math.max(
      leastTime(() => run(small)),
      enough / 10,
    )
    growth = Math.min(growth, leastTime(() => run(large)) / time)
  }
  return growth
}
