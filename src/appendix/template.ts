import type { IsoDate } from '../calendar/day.js'
import type { Text } from '../notation/language.js'
import type { PublishedRate } from '../quantity/agrees-with-ratio.js'
import type { Figure } from '../quantity/figure.js'
import type { ChoiceIndicator, Indicator, RateIndicator } from './indicator.js'

/**
 * A form of the statistical appendix (mẫu phụ lục thống kê), as data: its rows in their printed order, made by
 * `defineTemplate` or `extendTemplate`.
 */
export interface AppendixTemplate<Row extends Indicator = Indicator> {
  /** Unique among templates; an appendix names it. */
  readonly id: string
  readonly title: Text
  /** The days on which a report may use it, both included; open where absent. */
  readonly from?: IsoDate
  /** The last day, included; open where absent. */
  readonly to?: IsoDate
  /** Where the form comes from, and whether the text that sets it was read. */
  readonly source: { readonly document: string; readonly confirmed: boolean }
  /** Its rows, in the order printed. */
  readonly indicators: readonly Row[]
}

/** The indicator of a template. */
export type IndicatorOf<Template extends AppendixTemplate> = Template['indicators'][number]

/**
 * The value of an indicator, exact or approximate: a number, for a rate a decimal string of percent; for a choice one of its
 * codes.
 */
export type IndicatorValue<Row extends Indicator> = Row extends RateIndicator
  ? PublishedRate
  : Row extends ChoiceIndicator
    ? Row['choices'][number]['code']
    : Figure

/** The values of an appendix by the keys of its indicators; absent and `null` mean "not reported". */
export type AppendixValues<Row extends Indicator = Indicator> = {
  readonly [Each in Row as Each['key']]?: IndicatorValue<Each> | null | undefined
}
