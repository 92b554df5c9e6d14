import * as z from 'zod'
import { parseInput } from '../check/input-issue.js'
import { reportDay } from '../report/report-day.js'
import { withScorecards } from '../scorecard/check-scores.js'
import { safeParseScorecard } from '../scorecard/define-scorecard.js'
import type { Scorecard } from '../scorecard/ready-scorecard.js'
import { score } from '../scorecard/score.js'
import type { ScoreSource } from '../scorecard/score-source.js'
import { type FileCheck, type FileReading, type ReportForms, readAs, sourceOf } from './check-file.js'

/** What is handed over beside the report; the values are judged by `score`. */
type Given = Pick<ScoreSource, 'given' | 'self' | 'appraised' | 'survey'>
const list = z.record(z.string(), z.unknown()).optional()
const givenSchema = z.strictObject({ given: list, self: list, appraised: list, survey: list })

/** A card by which files are scored. */
export interface Scorer {
  /** The rules of reports, with those of the card. */
  readonly forms: ReportForms
  /** A checked file with its points; a failure where what is handed over cannot be points. */
  readonly score: (checked: FileCheck) => FileCheck
}

/** Reads a card, and what is handed over beside the reports. */
export async function readScorer(
  card: string,
  givenFile: string | undefined,
  forms: ReportForms,
): Promise<FileReading<Scorer>> {
  const reading = await readAs<Scorecard>(card, (value) => {
    const read = safeParseScorecard(value)
    return read.success ? { success: true, value: read.scorecard } : read
  })
  if (!reading.success) return reading
  const given = givenFile === undefined ? undefined : await readAs<Given>(givenFile, parseGiven)
  if (given?.success === false) return given
  const { value: scorecard } = reading
  return {
    success: true,
    value: {
      forms: { ...forms, ruleset: withScorecards(forms.ruleset, [scorecard]) },
      score: (checked) => {
        if (checked.outcome !== 'checked') return checked
        const { report } = checked
        const on = reportDay(report, forms.convention)
        if (on === undefined) {
          const reason = { vi: 'không rõ ngày của báo cáo', en: 'the day of the report is not known' }
          return { ...sourceOf(checked), outcome: 'unreadable', reason }
        }
        const scores = score(scorecard, { ...given?.value, report }, { on })
        return scores.issues.length === 0
          ? { ...checked, scores }
          : {
              ...(givenFile === undefined ? sourceOf(checked) : { file: givenFile }),
              outcome: 'invalid',
              issues: scores.issues,
            }
      },
    },
  }
}

function parseGiven(value: unknown) {
  const parsed = parseInput(givenSchema, value)
  return parsed.success ? ({ success: true, value: parsed.data as Given } as const) : parsed
}
