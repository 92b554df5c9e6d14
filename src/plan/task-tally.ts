/** How many tasks stand where (tiến độ nhiệm vụ). `planned` = completed + in progress + not started. */
export interface TaskTally {
  /** The group counted; absent: all tasks, or those that name no group. */
  readonly label?: string
  /** All tasks that were not cancelled. */
  readonly planned: number
  /** `total` = `onTime` + `late` + `undated` (completed, nobody says when). */
  readonly completed: {
    readonly total: number
    readonly onTime: number
    readonly late: number
    readonly undated: number
  }
  /** `total` = `inTime` + `dueSoon` + `overdue`. */
  readonly inProgress: {
    readonly total: number
    readonly inTime: number
    readonly dueSoon: number
    readonly overdue: number
  }
  /** `overdue` of `total` are past their due day. */
  readonly notStarted: { readonly total: number; readonly overdue: number }
  /** Given up; not among those planned. */
  readonly cancelled: number
  /** The weights of the tasks planned and completed; a task without weight counts 1. */
  readonly weight: { readonly planned: number; readonly completed: number }
}
