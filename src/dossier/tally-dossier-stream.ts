import { aCount, aFunction, optionsOf, requireOptions } from '../check/require-parsed.js'
import type { Dossier } from './dossier.js'
import {
  type CountingOptions,
  countingShapes,
  DossierCounter,
  type DossierTallies,
} from './dossier-counter.js'

/** How a stream of dossiers is counted. */
export interface StreamCountingOptions extends CountingOptions {
  /** Called after every `progressEvery` dossiers, and at the end, with how many were seen. */
  readonly onProgress?: (seen: number) => void
  /** 10,000 unless said. */
  readonly progressEvery?: number
}

const optionsShape = /* @__PURE__ */ optionsOf<StreamCountingOptions>(
  { ...countingShapes, onProgress: aFunction, progressEvery: aCount },
  ['period'],
)

/**
 * Counts dossiers from a stream (đếm hồ sơ theo luồng), one by one or in batches as a database gives them, in
 * constant memory: for the same dossiers the result of `tallyDossiers`, except that ids are trusted to be unique
 * unless `findDuplicates` is set, and that `ids` takes memory for each dossier.
 *
 * @example
 * ```ts
 * import { tallyDossierStream } from 'cchc/dossier'
 *
 * async function* batches() {
 *   yield [{ id: 'H1', channel: 'online', receivedOn: '2024-03-04', dueOn: '2024-03-08' } as const]
 * }
 * const { total } = await tallyDossierStream(batches(), { period: { from: '2024-03-01', to: '2024-03-31' } })
 * total.received?.online // 1
 * ```
 */
export async function tallyDossierStream(
  dossiers: AsyncIterable<Dossier | readonly Dossier[]>,
  options: StreamCountingOptions,
): Promise<DossierTallies>
/**
 * Counts what rows stand for, one by one or in batches, read by `options.read` (đếm theo luồng từ dòng của cơ sở dữ liệu). A row
 * that is a list of cells comes in a batch.
 */
export async function tallyDossierStream(
  rows: AsyncIterable<unknown>,
  options: StreamCountingOptions & Required<Pick<StreamCountingOptions, 'read'>>,
): Promise<DossierTallies>
export async function tallyDossierStream(
  dossiers: AsyncIterable<unknown>,
  options: StreamCountingOptions,
): Promise<DossierTallies> {
  requireOptions(options, optionsShape)
  const { onProgress, progressEvery = 10_000, findDuplicates = false, ...rest } = options
  const counter = new DossierCounter({ ...rest, findDuplicates })
  let reported = 0
  for await (const batch of dossiers) {
    if (Array.isArray(batch)) for (const dossier of batch as readonly unknown[]) counter.add(dossier)
    else counter.add(batch)
    if (onProgress && counter.seen - reported >= progressEvery) {
      reported = counter.seen
      onProgress(reported)
    }
  }
  onProgress?.(counter.seen)
  return counter.finish()
}
