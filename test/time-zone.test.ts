import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Minutes that UTC is ahead on 1 January 2024, in the zones of vitest.config.ts. */
const offsets: Readonly<Record<string, number>> = {
  UTC: 0,
  'Asia/Ho_Chi_Minh': -420,
  'America/Los_Angeles': 480,
  'Pacific/Kiritimati': -840,
}

// A zone that is ignored would make every test of time zones pass for nothing.
describe.runIf(process.env.TZ)('the time zone that TZ asks for', () => {
  const timeZone = process.env.TZ

  it('is the one these tests run in', () => {
    // One zone may have two names: Asia/Ho_Chi_Minh is Asia/Saigon to some engines.
    const { timeZone: name } = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions()
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(name)
  })

  it.runIf(offsets[timeZone ?? ''] !== undefined)('is that of Date', () => {
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(offsets[timeZone ?? ''])
  })
})

it('no source of the library asks for a zone, a clock or a language', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/^cli(?:\.ts|\/)/.test(file),
  )
  expect(sources.length).toBeGreaterThan(100)
  // The border to a host's Dates: it makes and reads those that it is given, in the zone that the caller states.
  const border = 'host/clock.ts'
  const asks = /new Date\b|\bDate[.(]|\bIntl\b|\btoLocale|\blocaleCompare\b|\bprocess\.|\bperformance\./
  const withoutComments = (file: string) =>
    readFileSync(join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
  expect(sources.filter((file) => asks.test(withoutComments(file)))).toEqual([border])
  // Now, or the zone and language of the machine, it does not ask for either.
  const now = /new Date\(\)|\bDate\.now|\bDate\(\)|\bIntl\b|\btoLocale|\bprocess\.|\bperformance\./
  expect(withoutComments(border)).not.toMatch(now)
})
