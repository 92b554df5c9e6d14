import type { Dossier } from './dossier.js'
import { type CountingOptions, DossierCounter, type DossierTallies } from './dossier-counter.js'

/**
 * Counts dossiers into a tally (đếm hồ sơ), in one pass: as the period's last day saw them, so that March counted
 * in May is March. Further tallies by unit, field, procedure or a function of your own; with `ids`, the dossiers
 * behind every figure.
 *
 * Every tally satisfies the rules of `tallyRules`. A dossier whose id was seen before is counted once and named in
 * `issues`; so is one without a due day, which is counted, and one that is not: its days cannot be read, its channel
 * or outcome is unknown, or it ended before it was received. Counted and named are those whose other days contradict each
 * other, whose id is written in another way than others are, and whose class depends on what is done with a due day on
 * which offices rest (`dueOnDayOff`). Keys that a dossier does not have are not looked at: data from outside goes through
 * `dossierSchema` first, which names a misspelled one. A period that ends before it
 * starts, or that starts after `asOf`, throws a `RangeError`; an option of a wrong name or value a `TypeError` that says what is allowed.
 *
 * @example
 * ```ts
 * import { tallyDossiers } from 'cchc/dossier'
 *
 * const { total, groups } = tallyDossiers(
 *   [
 *     { id: 'H1', field: 'Hộ tịch', channel: 'online', receivedOn: '2024-02-27', dueOn: '2024-03-01', outcome: { kind: 'resolved', on: '2024-03-01' } },
 *     { id: 'H2', field: 'Hộ tịch', channel: 'direct', receivedOn: '2024-03-29', dueOn: '2024-04-03' },
 *   ],
 *   { period: { from: '2024-03-01', to: '2024-03-31' }, by: 'field' },
 * )
 * total.received?.carriedOver // 1
 * groups.field?.[0]?.inProgress?.inTime // 1
 * ```
 */
export function tallyDossiers(dossiers: Iterable<Dossier>, options: CountingOptions): DossierTallies
/** Counts what rows stand for, read by `options.read` (đếm hồ sơ từ dòng của cơ sở dữ liệu, bảng tính). */
export function tallyDossiers(
  rows: Iterable<unknown>,
  options: CountingOptions & Required<Pick<CountingOptions, 'read'>>,
): DossierTallies
export function tallyDossiers(dossiers: Iterable<unknown>, options: CountingOptions): DossierTallies {
  const counter = new DossierCounter(options)
  for (const dossier of dossiers) counter.add(dossier)
  return counter.finish()
}
