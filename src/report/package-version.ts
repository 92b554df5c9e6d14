/** The version of this package, which says by which declarations a figure was derived. */
export const packageVersion = '0.1.0'
