/** The version of this package: what the command prints, and by which declarations a figure was derived. */
export const packageVersion = '0.1.0'
