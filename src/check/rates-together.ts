import type { Text } from '../notation/language.js'
import {
  areTogetherAbove,
  type PublishedRate,
  ratesOverlap,
  sumOfRates,
} from '../quantity/agrees-with-ratio.js'
import type { Figure } from '../quantity/figure.js'
import { subtractDecimals } from '../quantity/scaled-decimal.js'
import type { Base, OtherBase, Rate } from './indicator.js'
import { completedReader, keysOfCounted, type Model, type Place, pathIn } from './model.js'
import { failed, passed, type Verdict } from './rule.js'

/**
 * The message of the rules that hold published rates (tỷ lệ công bố) of parts against that of their whole.
 * @internal
 */
export const ratesTogetherMessage: Text = {
  vi: '{figure}: {rates:percent} lớn hơn {limit:percent} của “{whole}” (vượt {difference:decimal} điểm phần trăm).',
  en: '{figure}: {rates:percent} is more than {limit:percent} of “{whole}” ({difference:decimal} percentage points too much).',
}

/** A rate that is published, and what it is taken of. */
interface Share<Key extends string> {
  readonly key: string
  readonly label: Text
  readonly published: PublishedRate
  readonly base: Base<Key>
  readonly otherBases: readonly OtherBase<Key>[]
}

/**
 * The verdicts on published rates that their counts do not decide: one is not above 100, and those of parts are together
 * not above that of their whole. Warnings, for each may be taken of another base; nothing where none is published.
 * @internal
 */
export function judgeRatesTogether<Subject, Key extends string>(
  model: Model<Subject, Key>,
  place: Place<Subject>,
): readonly Verdict[] | undefined {
  if (model.rateKeys.length === 0) return undefined
  const read = completedReader(model, place.figures)
  let isAnyPublished = false
  for (const key of model.rateKeys) {
    const { base, read: readRate, mayExceed } = model.rates[key] as Rate<Subject, Key>
    if (base === undefined || mayExceed || readRate(place.figures) == null) continue
    // Most rates stand beside their counts.
    if (!areReported(base, read)) return judgeShares(model, place, read)
    isAnyPublished = true
  }
  return isAnyPublished ? [] : undefined
}

/** Whether all that a rate is taken of is reported, or follows. */
function areReported<Key extends string>(
  { numerator, denominator }: Base<Key>,
  read: (key: Key) => Figure | null | undefined,
): boolean {
  if (read(denominator) == null) return false
  return typeof numerator === 'string'
    ? read(numerator) != null
    : keysOfCounted(numerator).every((key) => read(key) != null)
}

function judgeShares<Subject, Key extends string>(
  model: Model<Subject, Key>,
  place: Place<Subject>,
  read: (key: Key) => Figure | null | undefined,
): readonly Verdict[] {
  const shares: Share<Key>[] = []
  for (const key of model.rateKeys) {
    const { base, otherBases = [], label, read, mayExceed } = model.rates[key] as Rate<Subject, Key>
    const published = read(place.figures)
    if (published != null && base !== undefined && !mayExceed)
      shares.push({ key, label, published, base, otherBases })
  }
  const isCounted = ({ base }: Share<Key>) => areReported(base, read)
  const judge = (
    parts: readonly Share<Key>[],
    limit: PublishedRate | 100,
    whole: Text,
  ): Verdict | undefined => {
    const [last, rates] = [parts.at(-1), parts.map(({ published }) => published)]
    if (last === undefined || parts.every(isCounted)) return undefined
    // One that is within 100 says no more than that.
    if (!areTogetherAbove(rates, limit)) return parts.length > 1 || limit !== 100 ? passed : undefined
    const total = sumOfRates(rates)
    const top = limit === 100 ? '100' : typeof limit === 'string' ? limit : (limit.atMost ?? '100')
    return failed({
      path: pathIn(model, place, last.key),
      label: last.label,
      severity: 'warning',
      actual: last.published,
      difference: subtractDecimals(total, top),
      operands: parts.map(({ key, published, label }) => ({
        path: pathIn(model, place, key),
        value: published,
        label,
      })),
      data: { rates: total, limit: top, whole },
    })
  }
  const alone = shares.flatMap(
    (share) => judge([share], 100, model.indicators[share.base.denominator].label) ?? [],
  )
  if (shares.length < 2 || alone.some(({ outcome }) => outcome === 'failed')) return alone
  const denominators = [...new Set(shares.map(({ base }) => base.denominator))]
  return [...alone, ...model.sums.flatMap(sumVerdicts)]

  function sumVerdicts({ whole, parts, mayLieInside = [] }: (typeof model.sums)[number]): readonly Verdict[] {
    return denominators.flatMap((denominator) => {
      const ofWhole = shareOf(whole, denominator)
      if (denominator !== whole && ofWhole === undefined) return []
      const limit = ofWhole?.published ?? 100
      const beside = parts.filter((part) => !mayLieInside.includes(part))
      const groups = [beside, ...mayLieInside.filter((part) => parts.includes(part)).map((part) => [part])]
      return groups.flatMap((keys) => {
        const together = keys.flatMap((key) => sharesIn(key, denominator))
        // One part of all is judged alone; parts that make 100 may be those of the whole, and not of all.
        if (together.length < 2 && limit === 100) return []
        const isOfWhole = together.some(({ otherBases }) =>
          otherBases.some((base) => base.denominator === whole),
        )
        if (isOfWhole && ratesOverlap(sumOfRates(together.map(({ published }) => published)), '100'))
          return []
        const verdict = judge(together, limit, model.indicators[whole].label)
        return verdict?.outcome === 'failed' && together.some(mayBeOfLess) ? [] : (verdict ?? [])
      })
    })
  }

  /** Whether a rate may be taken of a part of its base: then it may be so much larger. */
  function mayBeOfLess({ base, otherBases }: Share<Key>): boolean {
    const { parts = [] } = model.sums.find(({ whole }) => whole === base.denominator) ?? {}
    return parts.some((part) => otherBases.some(({ denominator }) => denominator === part))
  }

  function shareOf(numerator: Key, denominator: Key): Share<Key> | undefined {
    return shares.find(({ base }) => base.numerator === numerator && base.denominator === denominator)
  }

  /** The rate of a figure, or of its parts where that is not published. */
  function sharesIn(key: Key, denominator: Key): readonly Share<Key>[] {
    const share = shareOf(key, denominator)
    if (share !== undefined) return [share]
    const { parts = [], mayLieInside = [] } = model.sums.find(({ whole }) => whole === key) ?? {}
    return parts.filter((part) => !mayLieInside.includes(part)).flatMap((part) => sharesIn(part, denominator))
  }
}
