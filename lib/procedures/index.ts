import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import civilStatusExtract from './civil-status-extract.ts'
import civilStatusExtractBefore2020 from './civil-status-extract-before-2020.ts'
import criminalRecordCertificate from './criminal-record-certificate.ts'

/** Every revision of every service, one line each. A test holds this list against the folder. */
export const procedures: readonly Procedure[] = [
  civilStatusExtract,
  civilStatusExtractBefore2020,
  criminalRecordCertificate,
]

/** Whether an application could begin under this revision on an ISO day. */
const isValidOn = ({ valid }: Procedure, day: string): boolean =>
  valid.from <= day && (valid.to === undefined || day <= valid.to)

/**
 * The services that can be applied for on an ISO day, each in its latest revision of that day: a revision that says the
 * same law better takes over from the one before it, though the law has not changed.
 */
export const proceduresOn = (day: string): readonly Procedure[] => {
  const valid = procedures.filter((procedure) => isValidOn(procedure, day))
  return valid.filter(
    ({ code, revision }) => !valid.some((other) => other.code === code && other.revision > revision),
  )
}

/** The revision of a service in force on an ISO day; undefined when there is none. */
export const findProcedure = (slug: string, day: string): Procedure | undefined =>
  proceduresOn(day).find((procedure) => procedure.slug === slug)

/**
 * The revision under which an application began; it stays with it, whatever the law says later.
 *
 * @throws RangeError for a revision that this release does not hold: revisions are never removed
 */
export const procedureOf = (code: string, revision: number): Procedure => {
  const found = procedures.find((procedure) => procedure.code === code && procedure.revision === revision)
  if (!found) throw new RangeError(`no procedure ${code}, revision ${revision}`)
  return found
}
