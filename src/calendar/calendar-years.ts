/**
 * The years for which the tables of public holidays are complete: 2019 to 2030.
 *
 * @internal
 */
export const calendarYears = { first: 2019, last: 2030 } as const
