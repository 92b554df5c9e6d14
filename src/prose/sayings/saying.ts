/**
 * How the figures of a section are said in sentences: by dotted key the sets of meanings that a clause has, all of them
 * and no other; `null` where reports do not say a figure in prose.
 */
export type Sayings = Readonly<Record<string, readonly string[] | null>>
