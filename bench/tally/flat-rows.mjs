import { addWorkingDays, workingDaysBetween } from '../../dist/esm/calendar/index.js'

/** @typedef {import('../../dist/esm/dossier/index.js').Dossier} Dossier */

/**
 * @typedef {object} FlatRow
 * @property {string} id
 * @property {string} field
 * @property {string} channel
 * @property {string} receivedOn
 * @property {string | null} dueOn already moved by the supplement, as seen at the end of the period
 * @property {string | null} pausedFrom
 * @property {string | null} pausedTo
 * @property {string | null} endedOn
 * @property {string | null} ending
 */

/**
 * Dossiers as the flat rows of a portal's database, which moves the due day itself when a supplement comes in. The
 * contenders that work on rows are spared that arithmetic, and its time is not measured.
 *
 * @param {readonly Dossier[]} dossiers with one pause at most
 * @param {string} horizon
 * @returns {FlatRow[]}
 */
export function flatRows(dossiers, horizon) {
  return dossiers.map(({ id, field, channel, receivedOn, dueOn, pauses, outcome }) => {
    // What is late already stays late: a supplement asked for afterwards moves nothing, and nothing waits for it.
    const pause = pauses?.find(({ from }) => dueOn == null || from <= dueOn)
    const moved =
      dueOn != null && pause?.to != null && pause.to <= horizon
        ? addWorkingDays(pause.to, workingDaysBetween(receivedOn, dueOn))
        : (dueOn ?? null)
    return {
      id,
      field: field ?? '',
      channel,
      receivedOn,
      dueOn: moved,
      pausedFrom: pause?.from ?? null,
      pausedTo: pause?.to ?? null,
      endedOn: outcome?.on ?? null,
      ending: outcome?.kind ?? null,
    }
  })
}
