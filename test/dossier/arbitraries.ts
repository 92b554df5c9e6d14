import fc from 'fast-check'
import { addDays } from '../../src/calendar/day.js'
import { channels, type Dossier, outcomeKinds } from '../../src/dossier/dossier.js'

/** Days of the four months about the first quarter of 2024. */
export const day = fc.nat(120).map((offset) => addDays('2023-12-15', offset))

/** Dossiers as portals have them: some open, some without a due day, some that waited for a supplement. */
export const dossier = (id: string): fc.Arbitrary<Dossier> =>
  fc
    .record({
      channel: fc.constantFrom(...channels),
      field: fc.constantFrom('Hộ tịch', 'Chứng thực', 'Đất đai', null),
      unit: fc.constantFrom('Xã A', 'Xã B'),
      receivedOn: day,
      limit: fc.option(fc.nat(30)),
      wait: fc.option(fc.tuple(fc.nat(10), fc.option(fc.nat(15)))),
      end: fc.option(fc.tuple(fc.constantFrom(...outcomeKinds), fc.nat(60))),
    })
    .map(({ channel, field, unit, receivedOn, limit, wait, end }) => {
      const from = wait === null ? undefined : addDays(receivedOn, wait[0])
      const to = from === undefined || wait === null || wait[1] === null ? undefined : addDays(from, wait[1])
      return {
        id,
        channel,
        field,
        unit,
        receivedOn,
        ...(limit !== null && { dueOn: addDays(receivedOn, limit) }),
        ...(from !== undefined && { pauses: [{ from, ...(to !== undefined && { to }) }] }),
        ...(end !== null && { outcome: { kind: end[0], on: addDays(to ?? from ?? receivedOn, end[1]) } }),
      }
    })

/** Lists of dossiers, each id once. */
export const dossiers = fc
  .integer({ min: 0, max: 40 })
  .chain((length) => fc.tuple(...Array.from({ length }, (_, index) => dossier(`H${index}`))))
