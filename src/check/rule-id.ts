/**
 * The name of a rule (mã quy tắc): `dossier/balance`. Public and stable: waivers and overrides refer to it.
 */
export type RuleId = string
