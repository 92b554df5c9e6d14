import type { Language, Text } from '../notation/language.js'
import { describeFindingBy } from './describe-finding.js'
import type { Failure, Rule, Verdict } from './rule.js'
import { runRules } from './run-rules.js'

const languages: readonly Language[] = ['vi', 'en']

/**
 * Tests a rule (quy tắc kiểm tra) by its own samples and returns what is wrong with it, or nothing. For the tests
 * of those who write rules.
 *
 * Refused: an id that is not `folder/name`; a title or message without Vietnamese or English, or whose
 * languages name different values; a placeholder without a value; fewer than one passing or two failing
 * samples; two samples alike; a passing sample that is not evaluated or fails; a failing sample whose first
 * finding differs from the one declared; a rule that throws or changes its subject.
 *
 * @example
 * ```ts
 * import { verifyRule } from 'cchc/check'
 * import { tallyRules } from 'cchc/dossier'
 *
 * tallyRules.flatMap(verifyRule) // []
 * ```
 */
export function verifyRule<Subject>(rule: Rule<Subject>): readonly string[] {
  const { passing, failing } = rule.samples
  const problems: string[] = []
  const note = (problem: string) => problems.push(`${rule.id}: ${problem}`)

  if (!/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(rule.id))
    note('the id is not of the form folder/name')
  if (rule.basis.length === 0) note('no basis')
  for (const [name, text] of Object.entries({ title: rule.title, message: rule.message })) {
    for (const language of languages) if (!text[language]?.trim()) note(`no ${name} in ${language}`)
  }
  if (placeholdersOf(rule.message, 'vi') !== placeholdersOf(rule.message, 'en')) {
    note('the messages in vi and en name different values')
  }
  if (passing.length < 1) note('no passing sample')
  if (failing.length < 2) note('fewer than two failing samples')
  const written = [...passing, ...failing.map(({ subject }) => subject)].map((subject) =>
    JSON.stringify(subject),
  )
  if (new Set(written).size < written.length) note('two samples are alike')

  passing.forEach((subject, index) => {
    const verdicts = judge(rule, subject, (problem) => note(`passing sample ${index} ${problem}`))
    if (verdicts.some(({ outcome }) => outcome === 'failed')) note(`passing sample ${index} fails`)
    else if (!verdicts.some(({ outcome }) => outcome === 'passed'))
      note(`passing sample ${index} is not evaluated`)
  })
  failing.forEach(({ subject, finds }, index) => {
    const verdicts = judge(rule, subject, (problem) => note(`failing sample ${index} ${problem}`))
    const failure = verdicts.find((verdict): verdict is Failure => verdict.outcome === 'failed')
    if (failure === undefined) note(`failing sample ${index} does not fail`)
    else for (const problem of differences(finds, failure)) note(`failing sample ${index} ${problem}`)
    for (const message of messagesOf(rule, subject)) {
      if (/\{\w+(?::\w+)?\}/.test(message))
        note(`failing sample ${index} leaves a placeholder unfilled: ${message}`)
    }
  })
  return problems
}

function placeholdersOf(text: Text, language: Language): string {
  return [...new Set(text[language]?.match(/\{\w+/g) ?? [])].sort().join()
}

function judge<Subject>(
  rule: Rule<Subject>,
  subject: Subject,
  note: (problem: string) => void,
): readonly Verdict[] {
  const before = JSON.stringify(subject)
  try {
    const verdicts = rule.check(subject, {})
    if (JSON.stringify(subject) !== before) note('is changed by the rule')
    return 'outcome' in verdicts ? [verdicts] : verdicts
  } catch (error) {
    note(`makes the rule throw: ${error}`)
    return []
  }
}

function differences(declared: Readonly<Record<string, unknown>>, found: object): readonly string[] {
  if (Object.keys(declared).length === 0) return ['declares nothing to find']
  return Object.entries(declared).flatMap(([key, value]) => {
    const actual = (found as Record<string, unknown>)[key]
    return covers(value, actual)
      ? []
      : [`finds ${key} ${JSON.stringify(actual)}, not ${JSON.stringify(value)}`]
  })
}

/** Whether the properties declared are those found; objects may have more. */
function covers(declared: unknown, found: unknown): boolean {
  if (typeof declared !== 'object' || declared === null) return Object.is(declared, found)
  if (typeof found !== 'object' || found === null || Array.isArray(declared) !== Array.isArray(found))
    return false
  if (Array.isArray(declared) && declared.length !== (found as unknown[]).length) return false
  return Object.entries(declared).every(([key, value]) =>
    covers(value, (found as Record<string, unknown>)[key]),
  )
}

function messagesOf<Subject>(rule: Rule<Subject>, subject: Subject): readonly string[] {
  const ruleset = { scopes: [{ select: () => [{ path: [], subject }], rules: [rule] }] }
  const on = rule.inForce?.find(({ value }) => value !== null)?.from
  const { findings } = runRules(ruleset, subject, { on })
  const rules = new Map([[rule.id, rule]])
  const written = languages.filter((language) => rule.message[language])
  return findings.flatMap((finding) => written.map((language) => describeFindingBy(finding, rules, language)))
}
