/**
 * Why integers and day numbers inside, date-fns and decimal.js at the border: what each costs where the core counts, and
 * where each is wrong for what the core asks. `node bench/borders.mjs` after a build; the figures are in
 * docs/decisions/5-borders.md.
 */
import { differenceInCalendarDays, parse, parseISO } from 'date-fns'
import { Decimal } from 'decimal.js'
import { daysBetween, fromDayNumber, isIsoDate, parseDate, toDayNumber } from '../dist/node/calendar/index.js'
import { dayOf } from '../dist/node/host/index.js'
import { roundPercentage } from '../dist/node/quantity/index.js'
import { measure, ratioOf, timeOfProcess } from './measure.mjs'

const days = Array.from({ length: 20_000 }, (_, index) =>
  fromDayNumber(toDayNumber('2024-01-01') + (index % 730)),
)
const texts = days.map((day) => day.split('-').reverse().join('/'))
const reference = new Date(0)
/** @param {(index: number) => unknown} one */
const each = (one) => () => {
  for (let index = 1; index < days.length; index++) one(index)
}

const questions = {
  'days between two days': {
    ours: each((index) => daysBetween(days[index - 1], days[index])),
    theirs: each((index) => differenceInCalendarDays(parseISO(days[index]), parseISO(days[index - 1]))),
  },
  'whether a text is a day': {
    ours: each((index) => isIsoDate(days[index])),
    theirs: each((index) => !Number.isNaN(parseISO(days[index]).getTime())),
  },
  'dd/MM/yyyy': {
    ours: each((index) => parseDate(texts[index])),
    theirs: each((index) => parse(texts[index], 'dd/MM/yyyy', reference)),
  },
  'a rate at two decimals': {
    ours: each((index) => roundPercentage({ numerator: index, denominator: 20_011 }, 2)),
    theirs: each((index) => new Decimal(index).times(100).div(20_011).toFixed(2)),
  },
}
for (const [question, contenders] of Object.entries(questions)) {
  const times = await measure(contenders, { clock: timeOfProcess })
  const ratio = ratioOf(times.get('theirs'), times.get('ours'))
  process.stdout.write(`${question}: ${ratio.toFixed(1)} times as long\n`)
}

const [numerator, denominator] = [2256798809271629, 9007199254740991]
const long = new Decimal(numerator).times(100).div(denominator)
process.stdout.write(
  [
    `${numerator}/${denominator} at three decimals: ${roundPercentage({ numerator, denominator }, 3)}, decimal.js at 20 digits ${long.toFixed(3)}`,
    `29/02/2023: ours ${JSON.stringify(parseDate('29/02/2023').ok)}, new Date ${new Date('2023-02-29').toISOString()}`,
    `31/12/1994 read by date-fns in ${process.env.TZ ?? 'this zone'}: ${parse('31/12/1994', 'dd/MM/yyyy', reference).toString().slice(0, 15)}; by dayOf ${JSON.stringify(dayOf('31/12/1994', { format: 'dd/MM/yyyy' }))}`,
    '',
  ].join('\n'),
)
