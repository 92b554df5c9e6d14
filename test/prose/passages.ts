import { readFileSync } from 'node:fs'
import type { Period } from '../../src/calendar/period.js'
import { checkText } from '../../src/prose/check-text.js'

/**
 * Passages in the manner of officials, each with its figures marked by hand before it was read: `{figure|key}`. A key is
 * the dotted key of a tally of dossiers, or of another section behind its short name (`cat:total`), `@unit` before it for
 * a row; `or` parts two readings that are both right, `?` marks what need not be read. What is not marked has no typed
 * place. `!` begins a line with a finding that the passage must have.
 */
interface Passage {
  readonly id: string
  readonly agency: NonNullable<Parameters<typeof checkText>[1]>['agency']
  readonly period: Period
  readonly text: string
  readonly marks: readonly Mark[]
  readonly findings: readonly string[]
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly keys: readonly string[]
  readonly isOptional: boolean
}

const sections: Readonly<Record<string, string>> = {
  dossiers: 'procedures.dossiers',
  cat: 'procedures.catalogue',
  rev: 'procedures.review',
  simp: 'procedures.simplification',
  sat: 'procedures.satisfaction',
  fb: 'procedures.feedback',
  one: 'procedures.oneStop',
  ip: 'procedures.internalProcesses',
  plan: 'direction.plan',
  asg: 'direction.assignedTasks',
  dir: 'direction',
  inst: 'institutions',
  cs: 'civilService',
  cls: 'organization.classification',
  org: 'organization',
  fin: 'publicFinance',
  file: 'digitalGovernment.onlineFiling',
  pmt: 'digitalGovernment.onlinePayment.payments',
  pay: 'digitalGovernment.onlinePayment',
  dig: 'digitalGovernment.digitization',
  eres: 'digitalGovernment.electronicResults',
  reuse: 'digitalGovernment.reuse',
  eq: 'digitalGovernment.equipment',
  exch: 'digitalGovernment.documentExchange',
  sig: 'digitalGovernment.signatures',
  mail: 'digitalGovernment.mailboxes',
  soft: 'digitalGovernment.software',
  wf: 'digitalGovernment.workFiles',
  conn: 'digitalGovernment.connectivity',
  acc: 'digitalGovernment.identityAccounts',
  cert: 'digitalGovernment.electronicCertification',
  ver: 'digitalGovernment.identityVerification',
  sync: 'digitalGovernment.synchronization',
}
const bySection = Object.entries(sections).sort(([, one], [, other]) => other.length - one.length)

/** The passages of a file. */
export function passagesOf(file: string): readonly Passage[] {
  const parts = readFileSync(file, 'utf8').split(/^=== /m).slice(1)
  return parts.map((part) => {
    const [head = '', ...lines] = part.split('\n')
    const [id = '', agency = '', period = ''] = head.split('|').map((each) => each.trim())
    const comma = agency.lastIndexOf(',')
    const [name, level] = [agency.slice(0, comma).trim(), agency.slice(comma + 1).trim()]
    const marks: Mark[] = []
    let text = ''
    let at = 0
    const marked = lines
      .filter((line) => !line.startsWith('!'))
      .join('\n')
      .trim()
    for (const found of marked.matchAll(/\{([^|{}]+)\|([^}]*)\}/g)) {
      const [whole, words = '', keys = ''] = found
      text += marked.slice(at, found.index)
      marks.push({
        start: text.length,
        end: text.length + words.length,
        keys: keys
          .replaceAll('?', '')
          .split(' or ')
          .map((key) => key.trim()),
        isOptional: keys.includes('?'),
      })
      text += words
      at = found.index + whole.length
    }
    return {
      id,
      agency: {
        name,
        level: level as 'commune',
        ...(name.startsWith('UBND') && { kind: 'people-committee' as const }),
      },
      period: periodOf(period),
      text: text + marked.slice(at),
      marks,
      findings: lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1).trim()),
    }
  })
}

function periodOf(words: string): Period {
  const [, kind = '', ordinal = '', stated = ''] = /^(\D+)(\d*) (\d+)$/.exec(words) ?? []
  const year = Number(stated)
  const named = { ordinal: Number(ordinal), year }
  switch (kind) {
    case 'm':
      return { kind: 'month', ...named }
    case 'q':
      return { kind: 'quarter', ...named }
    case 'h':
      return { kind: 'half-year', ...named }
    case 'ytd':
      return { kind: 'year-to-date', ...named }
    case 'n':
      return { kind: 'nine-months', year }
    case 'y':
      return { kind: 'year', year }
    default:
      return { kind: 'custom' }
  }
}

/** What was read of a passage beside what is marked. */
export interface Outcome {
  readonly id: string
  /** Marked figures that must be read: how many there are, and how many were. */
  readonly marked: number
  readonly read: number
  /** Typed places that were given. */
  readonly placed: number
  /** Places that are not those that are marked, and figures that are in no place and not unread. */
  readonly wrong: readonly string[]
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
}

/** Reads a passage and holds it against its marks. */
export function outcomeOf({ id, text, agency, period, marks, findings }: Passage): Outcome {
  const { report, reading, findings: found } = checkText(text, { ...(agency && { agency }), period })
  const wrong: string[] = []
  const rest = new Set(marks.filter(({ isOptional }) => !isOptional))
  const marked = rest.size
  let placed = 0
  for (const [pointer, spans] of Object.entries(reading.places)) {
    if (beside.test(pointer)) continue
    const key = keyOf(pointer, report)
    for (const [start, end] of spans) {
      const mark = marks.find((each) => each.start < end && each.end > start)
      if (key === 'statement') {
        if (mark?.keys.includes('~')) rest.delete(mark)
        continue
      }
      placed += 1
      if (mark?.keys.includes(key)) rest.delete(mark)
      else wrong.push(`${text.slice(start, end)} is no ${key}`)
    }
  }
  const accounted = [...Object.values(reading.places).flat(), ...reading.unread.map(({ span }) => span)]
  for (const { start, end } of marks)
    if (/\d/.test(text.slice(start, end)) && !accounted.some(([from, to]) => from < end && to > start))
      wrong.push(`${text.slice(start, end)} is lost`)
  const open = [...findings]
  const others = found.filter(({ finding: { rule, severity } }) => {
    const at = open.indexOf(`${rule} ${severity}`)
    if (at >= 0) open.splice(at, 1)
    return at < 0
  })
  const of = (wanted: string) =>
    others.flatMap(({ finding: { rule, severity }, words }) =>
      severity === wanted ? [`${rule}: ${words.join()}`] : [],
    )
  return {
    id,
    marked,
    read: marked - rest.size,
    placed,
    wrong: [...wrong, ...open.map((finding) => `${finding} is not found`)],
    errors: of('error'),
    warnings: of('warning'),
  }
}

const beside =
  /^\/(?:title|number|issuedOn|place|agency|period|citations|type)(?:\/|$)|^\/targets\/\d+\/actual/

/** The key of a place, as marks name it. */
function keyOf(pointer: string, report: unknown): string {
  let parts = pointer.split('/').slice(1)
  if (parts[0] === 'statements') return 'statement'
  if (parts[0] === 'targets') return `targets.${parts.at(-1)}`
  const rows = parts.indexOf('rows')
  let unit = ''
  if (rows >= 0) {
    const row = parts
      .slice(0, rows + 2)
      .reduce<unknown>((at, part) => (at as Record<string, unknown>)?.[part], report)
    const { label } = row as { readonly label?: string }
    unit = label ? `@${label} ` : ''
    parts = [...parts.slice(0, rows), ...parts.slice(rows + 2)]
  } else if (parts[2] === 'total' && parts.length > 3) parts.splice(2, 1)
  const path = parts
    .filter((part) => !/^\d+$/.test(part))
    .join('.')
    .replace(/^procedures\.table\./, 'procedures.dossiers.')
  const [short = '', section = ''] = bySection.find(([, each]) => path.startsWith(`${each}.`)) ?? []
  const key = path.slice(section === '' ? 0 : section.length + 1)
  return unit + (section === '' || short === 'dossiers' ? key : `${short}:${key}`)
}
