import { type Random, sumOf } from './synthetic-province-arithmetic.js'

// What consistent reports say beside dossiers, plans and filing, made without the library: see random-reports.ts.

/** How the sections of a report are made. */
export interface MakingSections {
  readonly random: Random
  /** What stays the same all year. */
  readonly stocks: StocksOfYear
  /** Which quarter of the year it is, from 1. */
  readonly quarter: number
  /** A share as the report prints it. */
  readonly share: (part: number, whole: number) => string | undefined
  /** A count, perhaps as a word of approximation has it. */
  readonly about: (value: number) => number | string
  /** Dossiers received, in all and by channel, and those resolved. */
  readonly dossiers: {
    readonly received: number
    readonly online: number
    readonly directOrPostal: number
    readonly resolved: number
  }
}

export type StocksOfYear = ReturnType<typeof stocksOfYear>

/** Stocks, and what is cumulated by the end of the year. */
export function stocksOfYear(random: Random) {
  return {
    /** How many belong to classes that the model does not name, of every whole that the field has others of. */
    others: random(3) === 0 ? 1 + random(4) : 0,
    departments: parted(random, 5 + random(20)),
    communes: parted(random, 3 + random(30)),
    issues: parted(random, random(40)),
    processes: classes(random, ['province', 'district', 'commune'], 60),
    oneStop: { staff: 10 + random(40), units: 3 + random(20) },
    serviceUnits: parted(random, 10 + random(40)),
    organs: parted(random, 5 + random(30)),
    posts: { assigned: 20 + random(60), since2021: random(10), since2015: random(20), absent: random(8) },
    jobs: parted(random, 4 + random(30)),
    investment: 1_000_000 * (1000 + random(900_000)) + random(1_000_000),
    autonomy: classes(random, ['recurrentAndInvestment', 'recurrent', 'stateFunded'], 20),
    partial: classes(random, ['partialFrom70', 'partialFrom30', 'partialFrom10'], 8),
    computers: classes(random, ['desktop', 'laptop'], 90),
    certificates: classes(random, ['organizations', 'individuals'], 200),
    software: classes(random, ['deployed', 'inDeployment', 'intended'], 12),
    groups: parted(random, 5 + random(80)),
    staff: parted(random, 10 + random(60)),
    mailboxes: parted(random, 10 + random(90)),
    merged: { after: 20 + random(80), reduced: random(30) },
    evaluated: classes(random, ['excellent', 'good', 'completed', 'notCompleted'], 30),
    classified: classes(random, ['excellent', 'good', 'fair', 'average', 'weak'], 9),
    ranking: { points: 5000 + random(3000), of: 20 + random(100) },
  }
}

/** A whole, and a part of it. */
function parted(random: Random, whole: number) {
  return { whole, part: random(whole + 1) }
}

function classes<Key extends string>(random: Random, keys: readonly Key[], most: number) {
  return Object.fromEntries(keys.map((key) => [key, random(most)])) as Readonly<Record<Key, number>>
}

/** Money in đồng, some of it in thousandths. */
function thousandths(amount: number, share: number): number {
  return Number((BigInt(amount) * BigInt(share)) / 1000n)
}

export function randomSections(making: MakingSections) {
  const { random, share } = making
  const two = (whole: number) => {
    const part = random(whole + 1)
    return [part, whole - part] as const
  }
  const rated = (part: number, whole: number, key = 'rate') => ({ [key]: share(part, whole) })
  return {
    direction: directionOf(making),
    institutions: institutionsOf(two, rated),
    procedures: proceduresOf(making, two, rated),
    organization: organizationOf(making),
    civilService: civilServiceOf(making),
    publicFinance: publicFinanceOf(making),
    digitalGovernment: digitalOf(making, two, rated),
    ranking: rankingOf(making),
  }

  function institutionsOf(split: typeof two, rate: typeof rated) {
    const toHandle = random(30)
    const [handled, pending] = split(toHandle)
    const issued = [random(20), random(20)]
    const total = sumOf(issued, (each) => each)
    return {
      legalDocuments: {
        issued: total,
        submitted: random(20),
        inspected: random(20),
        reviewed: random(200),
        toHandle,
        handled,
        pending,
        ...rate(handled, toHandle, 'handledRate'),
      },
      documents: {
        rows: ['Nghị quyết', 'Quyết định'].map((type, index) => ({ type, issued: issued[index] })),
        total: { issued: total },
      },
    }
  }
}

type Split = (whole: number) => readonly [number, number]
type Rated = (part: number, whole: number, key?: string) => Readonly<Record<string, string | undefined>>

/** Those of other classes, where they are few beside those named. */
function few(others: number, named: number): number {
  return 2 * others < named ? others : 0
}

/** What is cumulated grows by quarters to what it is at the end of the year. */
function sofar(whole: number, { quarter }: MakingSections): number {
  return Math.floor((whole * quarter) / 4)
}

function directionOf(making: MakingSections) {
  const { random, stocks, share, about } = making
  const inspected = ({ whole, part }: { readonly whole: number; readonly part: number }) => {
    const done = sofar(part, making)
    return { total: whole, inspected: done, rate: share(done, whole) }
  }
  const [found, resolved] = [sofar(stocks.issues.whole, making), sofar(stocks.issues.part, making)]
  const proposed = random(9)
  return {
    documentsIssued: random(40),
    inspections: {
      departments: inspected(stocks.departments),
      communes: inspected(stocks.communes),
      issues: { found, resolved, rate: share(resolved, found) },
    },
    communication: {
      articles: about(random(900)),
      broadcasts: about(random(900)),
      conferences: random(9),
      dialogues: random(4),
      guidance: random(9),
      guided: about(random(3000)),
    },
    initiatives: { proposed, recognized: random(proposed + 1) },
  }
}

function proceduresOf(making: MakingSections, split: Split, rated: Rated) {
  const { random, stocks, share, about } = making
  const reviewed = random(200)
  const proposed = random(reviewed + 1)
  const simplified = random(proposed + 1)
  const cut = random(reviewed - simplified + 1)
  const inScope = cut + simplified + random(50)
  const [days, cost, required] = [random(4000), 1000 * random(900_000_000), random(40)]
  const [daysAfter, daysSaved] = split(days)
  const [costAfter, costSaved] = split(cost)
  const [amended, pending] = split(required)
  const conditions = 10 + random(90)
  const total = sumOf(Object.values(stocks.processes), (each) => each) + stocks.others
  const electronic = random(total + 1)
  const needed = 100 + random(300)
  const approved = random(needed + 1)
  const rows = ['Bộ A', 'Bộ B'].map((label) => {
    const [own, planned] = [random(50), random(50)]
    const of = (value: number) => ({ proceduresSimplified: value, proceduresCut: value + 1 })
    return {
      label,
      own: of(own),
      planned: of(planned),
      total: { proceduresSimplified: own + planned, proceduresCut: own + planned + 2 },
    }
  })
  const columnOf = (read: (row: (typeof rows)[number]) => Readonly<Record<string, number>>) => ({
    proceduresSimplified: sumOf(rows, (row) => read(row).proceduresSimplified ?? 0),
    proceduresCut: sumOf(rows, (row) => read(row).proceduresCut ?? 0),
  })
  return {
    review: {
      reviewed,
      proposed,
      simplified,
      cut,
      cutOrSimplified: cut + simplified,
      inScope,
      ...rated(cut + simplified, inScope, 'cutOrSimplifiedRate'),
      daysBefore: days,
      daysAfter,
      daysSaved,
      ...rated(daysSaved, days, 'daysSavedRate'),
      costBefore: cost,
      costAfter,
      costSaved,
      ...rated(costSaved, cost, 'costSavedRate'),
      businessConditions: {
        total: conditions,
        cut: conditions - 10,
        simplified: 5,
        ...rated(conditions - 10, conditions, 'cutRate'),
      },
      documents: { required, amended, pending, ...rated(amended, required) },
    },
    simplification: {
      rows,
      total: {
        own: columnOf(({ own }) => own),
        planned: columnOf(({ planned }) => planned),
        total: columnOf((row) => row.total),
      },
    },
    internalProcesses: {
      procedures: needed,
      approved,
      approvedRate: share(approved, needed),
      ...stocks.processes,
      total,
      electronic,
      electronicRate: share(electronic, total),
    },
    oneStop: {
      centers: 1 + stocks.others,
      communeCenters: 1,
      provinceCenters: 0,
      counters: 5,
      staff: stocks.oneStop.staff,
      fullTimeStaff: random(stocks.oneStop.staff + 1),
      visits: about(random(9000)),
      feesCollected: 1000 * random(900_000),
      units: stocks.oneStop.units,
      unitsApplying: stocks.oneStop.units,
      unitsRate: '100',
    },
  }
}

function organizationOf({ stocks, share }: MakingSections) {
  const arranged = ({ whole, part }: { readonly whole: number; readonly part: number }) => ({
    before: whole,
    after: whole - part,
    reduced: part,
    reducedRate: share(part, whole),
  })
  const { departments, serviceUnits, organs, classified, others, groups } = stocks
  const total = sumOf(Object.values(classified), (each) => each) + others
  return {
    departments: {
      total: departments.whole,
      arranged: departments.part,
      rate: share(departments.part, departments.whole),
    },
    serviceUnits: {
      baseline: serviceUnits.whole,
      current: serviceUnits.whole - serviceUnits.part,
      reduced: serviceUnits.part,
      reducedRate: share(serviceUnits.part, serviceUnits.whole),
    },
    arrangement: { organs: arranged(organs) },
    classification: {
      rows: [
        {
          label: 'Khối xã',
          ...classified,
          total,
          ...Object.fromEntries(
            Object.entries(classified).map(([key, value]) => [`${key}Rate`, share(value, total)]),
          ),
        },
      ],
    },
    residentialGroups: groups.whole,
  }
}

function civilServiceOf({ random, stocks, share }: MakingSections) {
  const { posts, jobs, merged, evaluated, others } = stocks
  const { assigned, since2015, since2021, absent } = posts
  const [civil, employees, contractors] = [random(9), random(9), random(4)]
  const total = sumOf(Object.values(evaluated), (each) => each) + others
  const surplus = random(20)
  const settled = random(surplus + 1)
  const retired = random(settled + 1)
  const [leaders, serviceUnitStaff] = [random(3), random(3)]
  return {
    posts: {
      assigned,
      present: assigned - absent,
      reduced: random(3),
      in2015: assigned + since2015,
      reducedSince2015: since2015,
      reducedRate: share(since2015, assigned + since2015),
      in2021: assigned + since2021,
      reducedSince2021: since2021,
      reducedSince2021Rate: share(since2021, assigned + since2021),
    },
    jobPositions: {
      agencies: jobs.whole,
      agenciesApproved: jobs.part,
      agenciesRate: share(jobs.part, jobs.whole),
    },
    recruitment: {
      total: civil + employees + (random(2) === 0 ? contractors : 0) + few(others, civil + employees),
      civilServants: civil,
      specialCivilServants: random(civil + 1),
      publicEmployees: employees,
      specialPublicEmployees: random(employees + 1),
      contractors,
      fromCommunes: random(3),
    },
    mergedStaff: {
      before: merged.after + merged.reduced,
      after: merged.after,
      reduced: merged.reduced,
      reducedRate: share(merged.reduced, merged.after + merged.reduced),
      surplus,
      settled,
      pending: surplus - settled,
      settledRate: share(settled, surplus),
      retired,
      resigned: 0,
      reassigned: settled - retired,
    },
    evaluation: {
      ...evaluated,
      total,
      ...Object.fromEntries(
        Object.entries(evaluated).map(([key, value]) => [`${key}Rate`, share(value, total)]),
      ),
    },
    training: { courses: random(9), participants: random(900) },
    discipline: { total: leaders + serviceUnitStaff + random(4), leaders, serviceUnitStaff },
  }
}

function publicFinanceOf(making: MakingSections) {
  const { random, stocks, share } = making
  const { investment: planned, autonomy, partial, others } = stocks
  const allocated = thousandths(planned, 700)
  const disbursed = thousandths(planned, 200 * making.quarter)
  const amounts = { planned, allocated, unallocated: planned - allocated, disbursed }
  const first = {
    planned: thousandths(planned, 400),
    allocated: thousandths(allocated, 400),
    disbursed: thousandths(disbursed, 400),
  }
  const rest = {
    planned: planned - first.planned,
    allocated: allocated - first.allocated,
    disbursed: disbursed - first.disbursed,
  }
  const some = sumOf(Object.values(partial), (each) => each)
  const items = 4 + random(9)
  const disclosed = random(items + 1)
  return {
    investment: {
      ...amounts,
      allocatedRate: share(allocated, planned),
      rate: share(disbursed, planned),
      sources: {
        rows: [
          { label: 'Ngân sách trung ương', ...first },
          { label: 'Ngân sách địa phương', ...rest },
        ],
        total: { planned, allocated, disbursed },
      },
    },
    autonomy: {
      ...autonomy,
      ...partial,
      partial: some,
      total: sumOf(Object.values(autonomy), (each) => each) + some + others,
    },
    budgetDisclosure: { required: items, disclosed, rate: share(disclosed, items) },
  }
}

function digitalOf(making: MakingSections, split: Split, rated: Rated) {
  const { random, stocks, share, about, dossiers } = making
  const { received, online, directOrPostal, resolved } = dossiers
  const [direct, verifiedOnline] = [random(directOrPostal + 1), random(online + 1)]
  const verified = direct + verifiedOnline
  const accounts = 1000 + random(20_000)
  const activated = random(accounts + 1)
  const documents = 100 + random(900)
  const signed = random(documents + 1)
  const files = 20 + random(400)
  const [kept] = split(files)
  const sent = random(received + 1)
  const { computers, certificates, software, others, groups, staff, mailboxes } = stocks
  const sum = (each: Readonly<Record<string, number>>) => sumOf(Object.values(each), (value) => value)
  const servers = random(4)
  const withResult = random(resolved + 1)
  return {
    synchronization: { received, synchronized: sent, ...rated(sent, received) },
    resultsOfDossiers: {
      dossiers: resolved,
      dossiersWithResult: withResult,
      dossiersRate: share(withResult, resolved),
    },
    identityVerification: {
      total: verified,
      direct,
      online: verifiedOnline,
      households: random(verified + 1),
      identityCards: random(verified + 1),
    },
    identityAccounts: { issued: accounts, activated, ...rated(activated, accounts, 'activatedRate') },
    electronicCertification: { dossiers: random(received + 1), copies: random(900) },
    equipment: {
      computers: {
        ...computers,
        total: sum(computers) + (random(2) === 0 ? servers : 0) + few(others, sum(computers)),
        connected: sum(computers),
      },
      servers,
      printers: random(20),
    },
    signatures: {
      ...certificates,
      total: sum(certificates) + others,
      staff: staff.whole,
      staffWithSignature: staff.part,
      ...rated(staff.part, staff.whole, 'staffRate'),
      documents,
      documentsSigned: signed,
      ...rated(signed, documents, 'documentsRate'),
    },
    mailboxes: {
      issued: mailboxes.whole,
      used: mailboxes.part,
      ...rated(mailboxes.part, mailboxes.whole, 'usedRate'),
    },
    software: { ...software, total: sum(software) + others },
    workFiles: { total: files, electronic: kept, ...rated(kept, files) },
    connectivity: {
      residentialGroups: groups.whole,
      withBroadband: groups.part,
      broadbandRate: share(groups.part, groups.whole),
      digitalTeams: 5,
      digitalTeamMembers: about(40 + random(90)),
    },
  }
}

function rankingOf({ stocks, random }: MakingSections) {
  const { points, of } = stocks.ranking
  const parts = [Math.floor(points / 3), Math.floor(points / 4)]
  const components = [...parts, points - sumOf(parts, (part) => part)]
  return [
    {
      index: 'PAR INDEX',
      year: 2023,
      points: points / 100,
      maximum: 100,
      rank: 1 + random(of),
      of,
      components: components.map((each, index) => ({
        name: `Tiêu chí ${index + 1}`,
        points: each / 100,
        maximum: [30, 25, 45][index],
      })),
    },
  ]
}
