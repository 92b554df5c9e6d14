import { addDays } from '../../src/calendar/day.js'
import type { Cause } from '../../src/check/cause.js'
import { randomSections, type StocksOfYear, stocksOfYear } from './random-sections.js'
import { percent, type Random, randomFrom, sumOf } from './synthetic-province-arithmetic.js'

// Consistent reports of a year of one agency, in every reading that reports are written in, made without the library.

/** How the reports of an agency count and print; each is right. */
export interface ReadingOfReports {
  readonly isEarlyAmongOnTime: boolean
  readonly returned: 'inside' | 'beside'
  readonly withdrawn: 'inside' | 'beside'
  /** Whether those inside the resolved are on time, or in no class. */
  readonly inside: 'on-time' | 'no-class'
  readonly awaiting: 'in-time' | 'class' | 'beside'
  readonly rateBase: 'own' | 'received' | 'formula-2.1'
  readonly isCutOff: boolean
  readonly places: number
  readonly recurring: 'in' | 'out'
  readonly assigned: 'of-period' | 'since-january'
  readonly isApproximate: boolean
}

/** The reports of a year, as JSON: four quarters and the year. */
export interface YearOfReports {
  readonly reading: ReadingOfReports
  /** The causes by which a warning may name the reading; none: nothing is to be warned of. */
  readonly named: readonly Cause['kind'][]
  readonly reports: readonly object[]
}

export function randomYear(seed: number): YearOfReports {
  const random = randomFrom(seed)
  const one = <Choice>(...choices: readonly Choice[]): Choice => choices[random(choices.length)] as Choice
  const reading: ReadingOfReports = {
    isEarlyAmongOnTime: random(4) === 0,
    returned: one('inside', 'beside', 'beside'),
    withdrawn: one('inside', 'beside', 'beside'),
    inside: one('on-time', 'no-class'),
    awaiting: one('in-time', 'class', 'beside'),
    rateBase: one('own', 'own', 'received', 'formula-2.1'),
    isCutOff: random(4) === 0,
    places: random(4),
    recurring: one('in', 'out'),
    assigned: one('of-period', 'since-january'),
    isApproximate: random(4) === 0,
  }
  const dossiers = quarters(() => rowsOfQuarter(random))
  const tasks = tasksOfYear(random)
  const year = 2024
  let open: readonly Leaves[] = dossiers[0].map(() => nothing)
  const leavesOfPeriods = dossiers.map((rows) => {
    const carried = rows.map((row, index) =>
      received({ ...row, carriedOver: openOf(open[index] ?? nothing) }),
    )
    open = carried
    return carried
  })
  const stocks = stocksOfYear(random)
  const left = randomFrom(seed ^ 0x5bd1e995)
  const periods = [...leavesOfPeriods, cumulated(leavesOfPeriods)].map((rows, index) => {
    const isYear = index === 4
    const to = isYear
      ? `${year}-12-14`
      : ((['03', '06', '09', '12'] as const).map((month) => `${year}-${month}-14`)[index] as string)
    const from = isYear || index === 0 ? `${year - 1}-12-15` : `${year}-${['03', '06', '09'][index - 1]}-15`
    const period = isYear ? { kind: 'year', year } : { kind: 'quarter', year, ordinal: index + 1 }
    const sinceJanuary = cumulated(leavesOfPeriods.slice(0, index + 1))
    return { rows, from, to, period, quarter: index + 1, sinceJanuary }
  })
  // A rate of another base is published with the figures of that base.
  const omitted = reading.rateBase === 'own' ? omittedFigures(left) : new Set<string>()
  // Those in no class are at least told apart.
  if (reading.inside === 'no-class') for (const key of ['returned', 'withdrawn']) omitted.delete(key)
  const reports = periods.map(({ rows, period, ...days }) => ({
    title: 'Báo cáo công tác cải cách hành chính',
    type: 'periodic',
    number: `${10 + random(80)}/BC-UBND`,
    issuedOn: addDays(days.to, 2 + random(3)),
    agency: { name: 'UBND xã Bình An', level: 'commune', code: 'H01.15' },
    period,
    ...bodyOf(rows, { ...days, reading, random, omitted, tasks, stocks, isYear: period.kind === 'year' }),
  }))
  return { reading, named: namedBy(reading, stocks), reports }
}

/** The readings that a report must tell apart; supplements, recurring and assigned tasks and approximations need not be. */
function namedBy(
  { isEarlyAmongOnTime, returned, withdrawn, rateBase, isCutOff }: ReadingOfReports,
  { others }: StocksOfYear,
): readonly Cause['kind'][] {
  const isInside = isEarlyAmongOnTime || returned === 'inside' || withdrawn === 'inside'
  return [
    ...(isInside ? (['inside-another'] as const) : []),
    ...(rateBase === 'own' ? [] : (['other-base'] as const)),
    // Of few digits a rate of another base may look cut off of its own.
    ...(isCutOff || rateBase !== 'own' ? (['truncated'] as const) : []),
    ...(others > 0 ? (['class-not-named'] as const) : []),
  ]
}

function quarters<Value>(make: () => Value): readonly [Value, Value, Value, Value] {
  return [make(), make(), make(), make()]
}

/** What periods that follow each other make, by row. */
function cumulated(periods: readonly (readonly Leaves[])[]): readonly Leaves[] {
  return (periods[0] ?? []).map((first, index): Leaves => {
    const ofRow = periods.map((rows) => rows[index] ?? nothing)
    const flows = (key: keyof Leaves) => sumOf(ofRow, (each) => each[key])
    const all = Object.fromEntries(
      Object.keys(nothing).map((key) => [key, flows(key as keyof Leaves)]),
    ) as never
    return { ...(all as Leaves), ...pick(ofRow.at(-1) ?? nothing, closing), carriedOver: first.carriedOver }
  })
}

interface Leaves {
  readonly early: number
  readonly onTime: number
  readonly late: number
  readonly inTime: number
  readonly overdue: number
  readonly awaiting: number
  readonly returned: number
  readonly withdrawn: number
  readonly carriedOver: number
  readonly online: number
  readonly postal: number
}

const nothing: Leaves = {
  early: 0,
  onTime: 0,
  late: 0,
  inTime: 0,
  overdue: 0,
  awaiting: 0,
  returned: 0,
  withdrawn: 0,
  carriedOver: 0,
  online: 0,
  postal: 0,
}
const closing = ['inTime', 'overdue', 'awaiting'] as const

function pick(leaves: Leaves, keys: readonly (keyof Leaves)[]): Partial<Leaves> {
  return Object.fromEntries(keys.map((key) => [key, leaves[key]]))
}

/** The same with channels as counts of what came in, of which they are thousandths before. */
function received(of: Leaves): Leaves {
  const inPeriod = totalOf(of) - of.carriedOver
  const online = Math.floor((inPeriod * of.online) / 1000)
  return { ...of, online, postal: Math.floor(((inPeriod - online) * of.postal) / 1000) }
}

/** Every dossier that closes or stays open came in, in the period or before. */
function totalOf(of: Leaves): number {
  return of.early + of.onTime + of.late + of.returned + of.withdrawn + openOf(of)
}

/** What a quarter leaves of each row; online and postal are thousandths of what comes in. */
function rowsOfQuarter(random: Random): readonly Leaves[] {
  return [0, 1, 2].map(() => ({
    early: 200 + random(900),
    onTime: 100 + random(300),
    late: random(9),
    inTime: 60 + random(90),
    overdue: random(5),
    awaiting: random(8),
    returned: random(6),
    withdrawn: random(6),
    carriedOver: 0,
    online: random(1001),
    postal: random(1001),
  }))
}

function openOf({ inTime, overdue, awaiting }: Leaves): number {
  return inTime + overdue + awaiting
}

/** The tally of leaves in a reading. */
function tallyOf(of: Leaves, reading: ReadingOfReports) {
  const among = (isIn: boolean, value: number) => (isIn ? value : 0)
  const inside =
    among(reading.returned === 'inside', of.returned) + among(reading.withdrawn === 'inside', of.withdrawn)
  const onTime = of.onTime + among(reading.inside === 'on-time', inside)
  const punctual = of.early + onTime
  const resolved = punctual + of.late + among(reading.inside === 'no-class', inside)
  const inTime = of.inTime + among(reading.awaiting === 'in-time', of.awaiting)
  const inProgress = inTime + of.overdue + among(reading.awaiting === 'class', of.awaiting)
  const total = totalOf(of)
  const inPeriod = total - of.carriedOver
  return {
    received: { total, inPeriod, carriedOver: of.carriedOver },
    resolved: {
      total: resolved,
      early: of.early,
      onTime: onTime + among(reading.isEarlyAmongOnTime, of.early),
      punctual,
      late: of.late,
    },
    inProgress: { total: inProgress, inTime, overdue: of.overdue, awaitingSupplement: of.awaiting },
    returned: of.returned,
    withdrawn: of.withdrawn,
  }
}

type TallyOfRow = ReturnType<typeof tallyOf> & { received: Record<string, number> }

function withChannels(tally: ReturnType<typeof tallyOf>, online: number, postal: number): TallyOfRow {
  const { inPeriod } = tally.received
  return {
    ...tally,
    received: {
      ...tally.received,
      online,
      directOrPostal: inPeriod - online,
      postal,
      direct: inPeriod - online - postal,
    },
  }
}

interface Making {
  readonly from: string
  readonly to: string
  readonly reading: ReadingOfReports
  readonly random: Random
  readonly omitted: ReadonlySet<string>
  readonly tasks: readonly TaskOfYear[]
  readonly stocks: StocksOfYear
  readonly quarter: number
  /** What the year has so far, by row. */
  readonly sinceJanuary: readonly Leaves[]
  /** Whether it is the report of the year, which has no more than what follows from the quarters. */
  readonly isYear: boolean
}

function bodyOf(rows: readonly Leaves[], making: Making) {
  const { reading, random, omitted } = making
  const talliesOf = (of: readonly Leaves[]) =>
    of.map((row) => withChannels(tallyOf(row, reading), row.online, row.postal))
  const tallies = talliesOf(rows)
  const total = addUp(tallies)
  const rates = ratesOf(total, making)
  const shown = (tally: object) => without(tally, omitted)
  const { received, resolved } = total
  const reused = random(received.total + 1)
  const paid = random(resolved.total + 1)
  const payable = paid + random(50)
  const electronic = random(resolved.total + 1)
  const results = electronic + random(resolved.total - electronic + 1)
  const digitized = random(received.total + 1)
  const pending = random(40)
  const required = digitized + pending
  const answered = random(20)
  const staff = { officials: 2 + random(9), civilServants: 5 + random(12), contractors: random(4) }
  const [full, partial] = [30 + random(60), 10 + random(40)]
  const informationOnly = random(30)
  const ratings = {
    verySatisfied: random(500),
    satisfied: random(500),
    neutral: random(20),
    dissatisfied: random(5),
  }
  const [fully, paper] = [200 + random(300), random(40)]
  const own = (part: number, whole: number) => printed(part, whole, making)
  const about = (value: number) =>
    reading.isApproximate && random(3) === 0 ? approximately(value, random) : value
  const statements = statementsOf(making)
  const sections = randomSections({
    random,
    stocks: making.stocks,
    quarter: making.quarter,
    share: own,
    about,
    dossiers: {
      received: received.total,
      online: received.online ?? 0,
      directOrPostal: received.directOrPostal ?? 0,
      resolved: resolved.total,
    },
  })
  const isTable = random(3) > 0
  const ofYear = {
    direction: planOf(making),
    procedures: { dossiers: { ...shown(total), rates } },
    targets: [...targetsOf(making), ...measuredTargets(rates, making)],
    statements,
  }
  if (making.isYear) return ofYear
  const { resultsOfDossiers, ...digital } = sections.digitalGovernment
  const year = addUp(talliesOf(making.sinceJanuary))
  return {
    ...sections,
    ...ofYear,
    ...(random(2) === 0 && {
      yearToDate: { procedures: { dossiers: { ...shown(year), rates: ratesOf(year, making) } } },
    }),
    direction: { ...sections.direction, ...ofYear.direction },
    procedures: {
      ...sections.procedures,
      ...ofYear.procedures,
      ...(isTable && {
        table: {
          rows: tallies.map((tally, index) => ({ label: `Lĩnh vực ${index + 1}`, ...shown(tally) })),
          ...(random(2) === 0 && { total: shown(total) }),
        },
      }),
      catalogue: {
        total: full + partial + informationOnly,
        online: full + partial,
        fullOnline: full,
        partialOnline: partial,
        informationOnly,
        fullOnlineRate: own(full, full + partial + informationOnly),
      },
      satisfaction: {
        rows: [
          { label: 'Bộ phận Một cửa', total: sumOf(Object.values(ratings), (each) => each), ...ratings },
        ],
      },
      feedback: { received: answered + 2, answered, pending: 2, refused: 0 },
    },
    civilService: {
      ...sections.civilService,
      staff: {
        total: staff.officials + staff.civilServants + staff.contractors + making.stocks.others,
        ...staff,
      },
    },
    digitalGovernment: {
      ...digital,
      onlineFiling: {
        rows: [
          { serviceLevel: 'full', received: received.online, online: received.online },
          { serviceLevel: 'partial', received: received.directOrPostal, online: 0 },
        ],
        ...(random(2) === 0 && {
          total: {
            received: received.inPeriod,
            online: received.online,
            rate: own(received.online ?? 0, received.inPeriod),
          },
        }),
      },
      onlinePayment: { payable: about(payable), paid: about(paid), rate: own(paid, payable) },
      digitization: { total: { overall: { required, digitized, pending, rate: own(digitized, required) } } },
      reuse: { eligible: received.total, reused: about(reused), rate: own(reused, received.total) },
      electronicResults: {
        results,
        electronic,
        ...resultsOfDossiers,
        rate: own(electronic, results),
      },
      documentExchange: {
        total: fully + paper + 5,
        electronic: fully + paper,
        fullyElectronic: fully,
        withPaper: paper,
        electronicRate: own(fully + paper, fully + paper + 5),
        fullyElectronicRate: own(fully, fully + paper + 5),
        withPaperRate: own(paper, fully + paper + 5),
      },
    },
  }
}

function addUp(tallies: readonly TallyOfRow[]): TallyOfRow {
  const add = (values: readonly unknown[]): unknown =>
    typeof values[0] === 'number'
      ? sumOf(values as number[], (value) => value)
      : Object.fromEntries(
          Object.keys(values[0] as object).map((key) => [
            key,
            add(values.map((each) => (each as never)[key])),
          ]),
        )
  return add(tallies) as TallyOfRow
}

/** Figures that a report leaves out, the same in all that it prints; a class that is told apart stays. */
function omittedFigures(random: Random): Set<string> {
  const figures = [
    'received.inPeriod',
    'received.online',
    'received.direct',
    'received.postal',
    'received.directOrPostal',
    'received.carriedOver',
    'resolved.early',
    'resolved.onTime',
    'resolved.punctual',
    'resolved.late',
    'inProgress.total',
    'inProgress.inTime',
    'inProgress.overdue',
    'returned',
    'withdrawn',
  ]
  return new Set(random(2) === 0 ? [] : figures.filter(() => random(4) === 0))
}

function without(tally: object, omitted: ReadonlySet<string>, above = ''): object {
  return Object.fromEntries(
    Object.entries(tally).flatMap(([key, value]) => {
      const path = `${above}${key}`
      if (typeof value === 'object') return [[key, without(value, omitted, `${path}.`)]]
      return omitted.has(path) ? [] : [[key, value]]
    }),
  )
}

/** A share as it is printed: rounded or cut off; 100 and 0 only of all and nothing. */
function printed(part: number, whole: number, { reading }: Making): string | undefined {
  if (whole === 0) return undefined
  const { places, isCutOff } = reading
  const unit = 10n ** BigInt(places)
  const [numerator, denominator] = [BigInt(part), BigInt(whole)]
  const scaled = isCutOff
    ? (100n * unit * numerator) / denominator
    : (200n * unit * numerator + denominator) / (2n * denominator)
  if ((scaled === 0n && part > 0) || (scaled === 100n * unit && part < whole)) return percent(part, whole)
  return places === 0 ? String(scaled) : `${scaled / unit}.${String(scaled % unit).padStart(places, '0')}`
}

function ratesOf({ received, resolved, inProgress }: TallyOfRow, making: Making) {
  const { reading } = making
  const own = (part: number, whole: number) => printed(part, whole, making)
  const base = reading.rateBase === 'own' ? resolved.total : received.total
  const [withOpen, withOverdue] =
    reading.rateBase === 'formula-2.1' ? [inProgress.inTime, inProgress.overdue] : [0, 0]
  return {
    online: own(received.online ?? 0, received.inPeriod),
    punctual: own(resolved.punctual + withOpen, base),
    late: own(resolved.late + withOverdue, base),
    ...(reading.rateBase === 'own' && { overdue: own(inProgress.overdue, inProgress.total) }),
  }
}

/** A figure with a word of approximation that suggests it. */
function approximately(value: number, random: Random): number | string {
  const unit = 10 ** Math.max(0, String(value).length - 2)
  if (value < 20) return value
  const floor = Math.floor(value / unit) * unit
  if (floor === value || (String(floor).startsWith('1') && /^10*$/.test(String(floor)))) return value
  const grouped = (figure: number) => String(figure).replace(/\B(?=(\d{3})+$)/g, '.')
  return random(2) === 0 ? `hơn ${grouped(floor)}` : `gần ${grouped(floor + unit)}`
}

interface TaskOfYear {
  readonly id: string
  readonly origin: 'plan' | 'assigned'
  readonly completedOn?: string
  readonly dueOn?: string
  readonly recurring?: true
}

function tasksOfYear(random: Random): readonly TaskOfYear[] {
  const day = () => addDays('2023-12-20', random(350))
  const plan = Array.from(
    { length: 6 + random(8) },
    (_, index): TaskOfYear => ({
      id: `NV${index}`,
      origin: 'plan',
      ...(random(3) > 0 && { completedOn: day() }),
      dueOn: '2024-12-31',
    }),
  )
  const recurring = Array.from(
    { length: random(5) },
    (_, index): TaskOfYear => ({ id: `TX${index}`, origin: 'plan', recurring: true }),
  )
  const assigned = Array.from(
    { length: 2 + random(5) },
    (_, index): TaskOfYear => ({
      id: `G${index}`,
      origin: 'assigned',
      dueOn: '2024-12-31',
      ...(random(3) > 0 && { completedOn: day() }),
    }),
  )
  return [...plan, ...recurring, ...assigned]
}

function planOf(making: Making) {
  const { from, to, tasks, reading } = making
  const isDone = ({ completedOn }: TaskOfYear) => completedOn !== undefined && completedOn <= to
  const own = tasks.filter(
    ({ origin, recurring }) => origin === 'plan' && (reading.recurring === 'in' || !recurring),
  )
  const completed = own.filter(isDone).length
  const given = tasks.filter(({ origin }) => origin === 'assigned')
  const ofList =
    reading.assigned === 'of-period'
      ? given.filter(({ completedOn }) => completedOn === undefined || completedOn >= from)
      : given
  const done = ofList.filter(isDone).length
  return {
    plan: {
      planned: own.length,
      completed,
      completionRate: printed(completed, own.length, making),
      tasks: tasks.map((task) => ({
        title: `Nhiệm vụ ${task.id}`,
        lead: 'Văn phòng',
        assignee: 'Chuyên viên',
        deliverable: 'Báo cáo',
        ...task,
      })),
    },
    assignedTasks: {
      total: ofList.length,
      completed: { total: done, onTime: done, late: 0 },
      inProgress: { total: ofList.length - done, inTime: ofList.length - done, overdue: 0 },
    },
  }
}

/** Sums of decimals that are rounded each for itself, and shares. */
function statementsOf(making: Making) {
  const { random } = making
  const parts = Array.from({ length: 2 + random(3) }, () => 1000 + random(900_000))
  const whole = sumOf(parts, (part) => part)
  const round = (value: number, places: number) => {
    const unit = 10 ** (4 - places)
    return (Math.floor((value + unit / 2) / unit) / 10 ** places).toFixed(places).replace('.', ',')
  }
  const places = 1 + random(2)
  const [part, all] = [random(400), 400 + random(400)]
  return [
    {
      kind: 'sum',
      label: 'Tổng thu',
      whole: round(whole, 1 + random(places)),
      parts: parts.map((each) => round(each, places)),
    },
    { kind: 'share', label: 'Văn bản ký số', part, whole: all, published: printed(part, all, making) },
  ]
}

/** Targets that a figure of the report measures, by which it is met or missed; a step on the way was met. */
function measuredTargets(rates: Readonly<Record<string, unknown>>, { random, from }: Making) {
  const { punctual } = rates
  if (typeof punctual !== 'string') return []
  const target = String(80 + random(20))
  return [
    {
      indicator: 'Đúng và trước hạn',
      target,
      figure: 'procedures.dossiers.rates.punctual',
      ...(random(2) === 0 && { actual: punctual.replace('.', ',') }),
      published: Number(punctual) >= Number(target) ? 'met' : 'missed',
      dueOn: '2024-12-31',
      milestones: [{ on: from, target: '50', actual: '60', published: 'met' }],
    },
  ]
}

function targetsOf({ random }: Making) {
  const [target, actual] = [50 + random(50), 50 + random(50)]
  return [
    {
      indicator: 'Số hóa hồ sơ',
      target: String(target),
      actual: String(actual),
      published: actual >= target ? 'met' : 'missed',
    },
    { indicator: 'Trễ hạn', target: 'dưới 5%', actual: String(random(5)), published: 'met' },
  ]
}
