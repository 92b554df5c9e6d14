import { access } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { type InputIssue, parseInput } from '../check/input-issue.js'
import { nearestName } from '../check/nearest-name.js'
import { packageRules } from '../describe-finding.js'
import { type FileReading, readAs } from './check-file.js'
import { type Config, configSchema, type HierarchyFile, hierarchySchema } from './config-schema.js'

/** What the command looks for in the folder where it runs. */
export const usualFile = 'cchc.config.json'

/** Reads the file of settings that is named, or the usual one where it is there; its files are named from its folder. */
export async function readConfig(named: string | undefined): Promise<FileReading<Config>> {
  const file = named ?? usualFile
  const isThere = await access(file).then(
    () => true,
    () => false,
  )
  if (named === undefined && !isThere) return { success: true, value: {} }
  const reading = await readAs(file, parseConfig)
  if (!reading.success) return reading
  const { value: config } = reading
  const from = (path: string) => (isAbsolute(path) ? path : join(dirname(file), path))
  const paths = (['waivers', 'hierarchy', 'card', 'given'] as const).flatMap((key) => {
    const path = config[key]
    return path === undefined ? [] : [[key, from(path)] as const]
  })
  return {
    success: true,
    value: {
      ...config,
      ...Object.fromEntries(paths),
      ...(config.forms && { forms: config.forms.map(from) }),
    },
  }
}

/** Reads whose reports are added up. */
export function readHierarchy(file: string): Promise<FileReading<HierarchyFile>> {
  return readAs(file, (value) => {
    const parsed = parseInput(hierarchySchema, value)
    return parsed.success ? { success: true, value: parsed.data } : parsed
  })
}

function parseConfig(value: unknown) {
  const parsed = parseInput(configSchema, value)
  const issues = parsed.success ? [...unknownRules(parsed.data), ...repeatedDays(parsed.data)] : parsed.issues
  return parsed.success && issues.length === 0
    ? ({ success: true, value: parsed.data } as const)
    : ({ success: false, issues } as const)
}

function unknownRules({ severities = {} }: Config): readonly InputIssue[] {
  return Object.keys(severities)
    .filter((rule) => !packageRules.has(rule))
    .map((rule) => ({
      path: ['severities', rule],
      code: 'unknown-key',
      key: rule,
      nearest: nearestName(rule, [...packageRules.keys()]),
    }))
}

/** Of an own convention, entries that begin on one day. */
function repeatedDays({ convention }: Config): readonly InputIssue[] {
  if (typeof convention !== 'object') return []
  const days = new Set<string>()
  return convention.law.flatMap(({ from }, index) => {
    const issue = { path: ['convention', 'law', index, 'from'], code: 'repeated-key', key: from } as const
    return days.size === days.add(from).size ? [issue] : []
  })
}
