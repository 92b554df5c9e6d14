/** Texts that somebody may hand over to make reading them take long, each made as long as is asked. */
export declare const hostileTexts: Readonly<Record<string, (length: number) => string>>
