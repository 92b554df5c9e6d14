import { existsSync, readdirSync, readFileSync } from 'node:fs'

/**
 * Published texts stand beside the repository, not in it: no sentence of them is ours. Where they are not, the tests that
 * read them are skipped by name.
 */
const folder = ['../shared', '../../shared', '../../../shared'].find((each) => existsSync(`${each}/reports`))

export const hasShared = folder !== undefined

/** The text of a whole report, by the name of its data in examples/reports. */
export function sharedReport(name: string): string {
  return readFileSync(`${folder}/reports/${name}.txt`, 'utf8')
}

/** The names of the whole reports. */
export const sharedReports: readonly string[] =
  folder === undefined ? [] : readdirSync(`${folder}/reports`).map((file) => file.replace(/\.txt$/, ''))
