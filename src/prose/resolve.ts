import { groupBy } from '../check/group-by.js'
import type { FigureToken, Placement } from './placement.js'

/** More figures than a report says of one unit: they are of several, which it does not name in words that are known. */
const mostSaid = 500

/** Settles the readings that a clause leaves open: the one under which most holds. */
export function resolve(
  said: readonly Placement[],
  unread: readonly FigureToken[],
): readonly (readonly [given: Placement, settled: Placement | undefined])[] {
  const placements = ofOwnOffices(said)
  const groups = groupBy(placements, ({ saying, row, isYearToDate }) =>
    saying.section === 'procedures.dossiers' ? `${isYearToDate} ${row?.label ?? ''}` : undefined,
  )
  const left = new Set(unread.filter(({ kind }) => kind === 'count').map((token) => numberOf(token)))
  const instead = new Map<Placement, Placement | undefined>()
  for (const group of groups.values())
    for (const [placement, other] of group.length > mostSaid ? noneOf(group) : settled(group, left))
      if (!instead.has(placement) || other === undefined) instead.set(placement, other)
  for (const placement of [
    ...ofOtherScopes(placements, instead),
    ...besideItsUnits(placements),
    ...saidInTwoWays(placements),
  ])
    instead.set(placement, undefined)
  return placements.map(
    (placement) => [placement, instead.has(placement) ? instead.get(placement) : placement] as const,
  )
}

/** Where no other unit is named, and nothing of the agency itself, its own office is the agency: "Bộ phận Một cửa huyện". */
function ofOwnOffices(placements: readonly Placement[]): readonly Placement[] {
  const sectionOf = ({ saying, isYearToDate }: Placement) => `${isYearToDate} ${saying.section}`
  const own = new Map<string, Set<string>>()
  const shared = new Set<string>()
  for (const placement of placements) {
    const { row, saying } = placement
    const section = sectionOf(placement)
    if (row !== undefined && !row.isOwnOffice) shared.add(section)
    if (row === undefined) own.set(section, (own.get(section) ?? new Set()).add(saying.figure))
  }
  for (const placement of placements)
    if (placement.row?.isOwnOffice && own.get(sectionOf(placement))?.has(placement.saying.figure))
      shared.add(sectionOf(placement))
  return placements.map((placement) =>
    placement.row?.isOwnOffice && !shared.has(sectionOf(placement))
      ? { ...placement, row: undefined }
      : placement,
  )
}

/**
 * What a part of the text says of a unit where it says two or more figures otherwise than a part before it: it speaks of
 * another unit or period, and does not say so in words that are known.
 */
function ofOtherScopes(
  placements: readonly Placement[],
  instead: ReadonlyMap<Placement, Placement | undefined>,
): readonly Placement[] {
  const known = new Map<string, { readonly digits: number; readonly block: number }>()
  const against = new Map<string, number>()
  const scopeOf = ({ row, block, saying, isYearToDate }: Placement) =>
    `${block} ${isYearToDate} ${saying.section} ${row?.label ?? ''}`
  for (const placement of placements) {
    const settled = instead.has(placement) ? instead.get(placement) : placement
    if (settled === undefined) continue
    const digits = digitsOf(placement)
    const { saying, row } = settled
    const key = `${placement.isYearToDate} ${saying.section} ${saying.figure} ${row?.label ?? ''} ${Object.values(row?.qualifiers ?? {}).join()}`
    const before = known.get(key)
    if (before === undefined) known.set(key, { digits, block: placement.block })
    else if (
      before.block !== placement.block &&
      before.digits !== digits &&
      !Number.isNaN(digits + before.digits)
    )
      against.set(scopeOf(placement), (against.get(scopeOf(placement)) ?? 0) + 1)
  }
  return placements.filter((placement) => (against.get(scopeOf(placement)) ?? 0) > 1)
}

/** What one part of the text says in two ways, of sections but dossiers: parts, sums or aspects beside their whole. */
function saidInTwoWays(placements: readonly Placement[]): readonly Placement[] {
  const groups = groupBy(placements, ({ saying: { section, figure }, row, block, isYearToDate }) =>
    section === 'procedures.dossiers'
      ? undefined
      : `${block} ${isYearToDate} ${section} ${figure} ${row?.label ?? ''} ${Object.values(row?.qualifiers ?? {}).join()}`,
  )
  return [...groups.values()].flatMap((group) => {
    const values = new Set(group.map(digitsOf).filter((value) => !Number.isNaN(value)))
    return values.size > 1 ? group : []
  })
}

/** What the agency itself has beside its units, of one of which two or more figures are larger than its own. */
function besideItsUnits(placements: readonly Placement[]): readonly Placement[] {
  const dossiers = placements.filter(
    ({ saying, token }) => saying.section === 'procedures.dossiers' && token.kind === 'count',
  )
  const own = dossiers.filter(({ row }) => row === undefined)
  const keyOf = ({ saying, isYearToDate }: Placement) => `${isYearToDate} ${saying.figure}`
  const largest = new Map<string, number>()
  for (const placement of own)
    largest.set(keyOf(placement), Math.max(digitsOf(placement), largest.get(keyOf(placement)) ?? 0))
  const larger = new Map<string, number>()
  for (const placement of dossiers) {
    const whole = placement.row === undefined ? undefined : largest.get(keyOf(placement))
    if (whole === undefined || !(digitsOf(placement) > whole)) continue
    const unit = `${placement.isYearToDate} ${placement.row?.label}`
    larger.set(unit, (larger.get(unit) ?? 0) + 1)
  }
  return Math.max(0, ...larger.values()) > 1 ? own : []
}

function noneOf(group: readonly Placement[]): readonly (readonly [Placement, undefined])[] {
  return group.map((placement) => [placement, undefined] as const)
}

/** What settles each open reading of a tally. */
function settled(
  group: readonly Placement[],
  unread: ReadonlySet<number>,
): readonly (readonly [Placement, Placement | undefined])[] {
  return [
    ...punctual(group),
    ...wholes(group),
    ...handled(group),
    ...receivedIn(group),
    ...receivedBeside(group, unread),
    ...resolvedIn(group),
    ...baseless(group),
    ...otherwiseBased(group),
    ...twiceInOne(group),
  ]
}

/** A rate that is not one of its base, but would be one of all received: of which it is taken is not said. */
function otherwiseBased(group: readonly Placement[]): readonly (readonly [Placement, undefined])[] {
  const of = (figure: string) => {
    const found = group.find(({ saying, mayBe }) => mayBe === undefined && saying.figure === figure)
    return found === undefined ? undefined : digitsOf(found)
  }
  const sum = (...parts: (number | undefined)[]) =>
    parts.reduce<number>((total, part) => total + (part ?? 0), 0)
  const received = of('received.total')
  if (received === undefined) return []
  const channels = sum(
    of('received.online'),
    of('received.direct'),
    of('received.postal'),
    of('received.directOrPostal'),
  )
  const inPeriod =
    of('received.inPeriod') ??
    (channels > (of('received.online') ?? 0) ? channels : received - (of('received.carriedOver') ?? 0))
  return group.flatMap((placement) => {
    const name = /^rates\.(early|onTime|punctual|late|online)$/.exec(placement.saying.figure)?.[1]
    if (name === undefined || placement.hasBase || placement.token.isApproximate) return []
    const [part, base] =
      name === 'online' ? [of('received.online'), inPeriod] : [of(`resolved.${name}`), of('resolved.total')]
    if (part === undefined || base === undefined) return []
    const rate = Number(placement.token.digits.replace(',', '.'))
    const half = 0.5 / 10 ** (placement.token.digits.split(/[.,]/)[1]?.length ?? 0)
    const fits = (whole: number) => Math.abs((part * 100) / whole - rate) <= half
    return !fits(base) && fits(received) ? [[placement, undefined] as const] : []
  })
}

/** What one paragraph says twice, each time otherwise, was not understood, and what is of the same group neither. */
function twiceInOne(group: readonly Placement[]): readonly (readonly [Placement, undefined])[] {
  const first = new Map<string, number>()
  const doubtful = new Set<string>()
  const kindOf = ({ saying, block }: Placement) =>
    `${block} ${saying.figure.startsWith('received') ? 'received' : 'others'}`
  for (const placement of group) {
    const key = `${placement.block} ${placement.saying.figure}`
    const digits = digitsOf(placement)
    const before = first.get(key)
    if (before === undefined) first.set(key, digits)
    else if (before !== digits && !Number.isNaN(before + digits)) doubtful.add(kindOf(placement))
  }
  return group.flatMap((placement) =>
    doubtful.has(kindOf(placement)) ? [[placement, undefined] as const] : [],
  )
}

/** A rate of those resolved whose base is not said, and would be made up of other figures, is not judged. */
function baseless(group: readonly Placement[]): readonly (readonly [Placement, undefined])[] {
  const says = (pattern: RegExp) => group.some(({ saying }) => pattern.test(saying.figure))
  if (says(/^resolved\.total$/) || !says(/^inProgress\./)) return []
  return group.flatMap((placement) =>
    /^rates\.(?:early|onTime|punctual|late)$/.test(placement.saying.figure)
      ? [[placement, undefined] as const]
      : [],
  )
}

const numberOf = ({ isApproximate, digits }: FigureToken) =>
  isApproximate ? Number.NaN : Number(digits.replaceAll('.', '').replace(',', '.'))
const digitsOf = ({ token }: Placement) => numberOf(token)
const withFigure = (placement: Placement, figure: string): Placement => ({
  ...placement,
  saying: { section: placement.saying.section, figure },
})

/** The whole of a share online may be all that were received, or those of the period: the one that is stated. */
function wholes(group: readonly Placement[]): readonly (readonly [Placement, Placement | undefined])[] {
  return group.flatMap((placement) => {
    if (placement.mayBe === undefined || placement.saying.figure !== 'received.inPeriod') return []
    const stated = group.find(
      (each) =>
        each.mayBe === undefined &&
        (each.saying.figure === 'received.total' || each.saying.figure === 'received.inPeriod') &&
        digitsOf(each) === digitsOf(placement),
    )
    return [[placement, stated && withFigure(placement, stated.saying.figure)] as const]
  })
}

/** "tiếp nhận, giải quyết 100 hồ sơ" were received where parts of it are that were received, else it says two things. */
function handled(group: readonly Placement[]): readonly (readonly [Placement, undefined])[] {
  const open = group.filter(({ mayBe }) => mayBe === 'handled')
  if (open.length === 0) return []
  const blocksWith = (part: RegExp) =>
    new Set(group.flatMap(({ saying, block }) => (part.test(saying.figure) ? [block] : [])))
  const [received, resolved] = [blocksWith(/^received\.(?!total)/), blocksWith(/^resolved\./)]
  return open.flatMap((placement) => {
    const { block } = placement
    const isReceived =
      received.has(block) || (!resolved.has(block) && (received.has(block - 1) || received.has(block + 1)))
    return isReceived ? [] : [[placement, undefined] as const]
  })
}

/** Of two figures of the period the larger is the whole, where what was carried over is what they differ by. */
function receivedIn(group: readonly Placement[]): readonly (readonly [Placement, Placement | undefined])[] {
  const of = (figure: string) =>
    group.filter(({ saying, mayBe }) => mayBe === undefined && saying.figure === figure)
  const carried = new Set(of('received.carriedOver').map(digitsOf))
  const received = of('received.inPeriod')
  const figures = new Set(received.map(digitsOf))
  return received.flatMap((placement) => {
    const digits = digitsOf(placement)
    const isWhole = [...carried].some((before) => before > 0 && figures.has(digits - before))
    return isWhole && !Number.isNaN(digits)
      ? [[placement, withFigure(placement, 'received.total')] as const]
      : []
  })
}

/**
 * "tiếp nhận 1.000 hồ sơ; kỳ trước chuyển sang 100 hồ sơ; đã giải quyết 1.040, đang giải quyết 60": those of the period,
 * where with those carried over, or a figure that is not understood, they make up what became of them, and else do not.
 */
function receivedBeside(
  group: readonly Placement[],
  unread: ReadonlySet<number>,
): readonly (readonly [Placement, Placement])[] {
  const firstOf = (figure: string) =>
    group.find(({ saying, mayBe }) => mayBe === undefined && saying.figure === figure)
  const countOf = (figure: string) => {
    const placement = firstOf(figure)
    return placement === undefined ? undefined : digitsOf(placement)
  }
  const [received, carriedOver] = [firstOf('received.total'), firstOf('received.carriedOver')]
  const [resolved, inProgress] = [countOf('resolved.total'), countOf('inProgress.total')]
  if (received === undefined || firstOf('received.inPeriod') !== undefined || resolved === undefined)
    return []
  const own = digitsOf(received)
  const channels = ['online', 'direct', 'postal'].map((key) => countOf(`received.${key}`) ?? 0)
  // What was told as a part of them is one, unless others make them up.
  const isPart = carriedOver?.isPart === true && channels.reduce((sum, count) => sum + count, 0) !== own
  const before = carriedOver === undefined || isPart ? undefined : digitsOf(carriedOver)
  const ends = [0, countOf('returned') ?? 0, countOf('withdrawn') ?? 0].map((end) => end + resolved)
  const isInPeriod =
    ends.every((end) => (inProgress === undefined ? end > own : end + inProgress !== own)) &&
    ends.some((end) =>
      inProgress === undefined
        ? before !== undefined && end <= own + before
        : end + inProgress === own + (before ?? 0) ||
          (before === undefined && !isPart && unread.has(end + inProgress - own)),
    )
  return isInPeriod && !Number.isNaN(own) ? [[received, withFigure(received, 'received.inPeriod')]] : []
}

/** Of two figures that were resolved the one that what was received in the period and before makes up was received. */
function resolvedIn(group: readonly Placement[]): readonly (readonly [Placement, Placement])[] {
  const resolved = group.filter(({ saying }) => saying.figure === 'resolved.total')
  if (new Set(resolved.map(digitsOf)).size < 2) return []
  const firstOf = (figure: string) => {
    const first = new Map<number, number>()
    for (const placement of group)
      if (placement.saying.figure === figure && !first.has(placement.block))
        first.set(placement.block, digitsOf(placement))
    return first
  }
  const [inPeriod, carriedOver] = [firstOf('received.inPeriod'), firstOf('received.carriedOver')]
  const madeUp = (block: number) =>
    (inPeriod.get(block) ?? Number.NaN) + (carriedOver.get(block) ?? Number.NaN)
  return resolved.flatMap((placement) =>
    madeUp(placement.block) === digitsOf(placement)
      ? [[placement, withFigure(placement, 'received.total')] as const]
      : [],
  )
}

/** "đúng hạn" of a tally that does not tell early ones apart means all that were not late. */
function punctual(group: readonly Placement[]): readonly (readonly [Placement, Placement])[] {
  const has = (figure: string) => group.some(({ saying }) => saying.figure === figure)
  if (has('resolved.early') || has('rates.early')) return []
  return group.flatMap((placement) => {
    const { section, figure } = placement.saying
    const other = { 'resolved.onTime': 'resolved.punctual', 'rates.onTime': 'rates.punctual' }[figure]
    return other === undefined
      ? []
      : [[placement, { ...placement, saying: { section, figure: other } }] as const]
  })
}
