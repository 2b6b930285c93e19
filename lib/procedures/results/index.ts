import type { AnyAnswers } from '#lib/domain/procedure/answers.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { ResultForm } from '#lib/domain/result/result-form.ts'
import { birthExtract, deathExtract, marriageExtract } from './civil-status.ts'
import { criminalRecord1, criminalRecord2 } from './criminal-record.ts'
import { confirmation, decision } from './decision.ts'
import { practiceCard, registrationCertificate } from './licences.ts'

/** Every form of result that is written here. A code never changes its meaning: drafts are kept under it. */
export const resultForms: readonly ResultForm[] = [
  criminalRecord1,
  criminalRecord2,
  birthExtract,
  deathExtract,
  marriageExtract,
  registrationCertificate,
  practiceCard,
  confirmation,
  decision,
]

/**
 * @throws RangeError for a form that this release does not hold: forms are never removed
 */
export const resultFormOf = (code: string): ResultForm => {
  const found = resultForms.find((form) => form.code === code)
  if (!found) throw new RangeError(`no form of result ${code}`)
  return found
}

const certificate = () => registrationCertificate
const card = () => practiceCard
const confirmed = () => confirmation
const decided = () => decision

/** What each service ends in, by its code; where the answers decide, they are asked. Apart from the services themselves,
 * whose landed revisions do not change. */
const byService: Readonly<Record<string, (answers: AnyAnswers) => ResultForm>> = {
  '2.000488': ({ kind }) => (kind === '2' ? criminalRecord2 : criminalRecord1),
  '2.001417': () => criminalRecord1,
  '2.000505': () => criminalRecord2,
  '2.000635': ({ event }) =>
    event === 'death' ? deathExtract : event === 'marriage' ? marriageExtract : birthExtract,
  '2.001333': certificate,
  '2.001395': certificate,
  '1.002198': certificate,
  '1.002181': certificate,
  '1.002079': certificate,
  '1.002055': certificate,
  '1.002099': certificate,
  '1.002032': certificate,
  '1.002010': certificate,
  '1.000614': certificate,
  '1.000588': certificate,
  '1.000627': certificate,
  '2.000789': certificate,
  '2.001807': card,
  '2.001815': card,
  '1.000390': card,
  '1.000426': card,
  '1.001799': card,
  '1.001756': card,
  '1.005136': confirmed,
  '2.001895': confirmed,
  '1.002153': confirmed,
  '1.001071': confirmed,
  '1.000404': decided,
}

export const hasResultForm = ({ code }: Pick<Procedure, 'code'>): boolean => Object.hasOwn(byService, code)

/** The form in which a file's result is written; a service without one of its own ends in a decision. */
export const resultFormFor = ({ code }: Pick<Procedure, 'code'>, answers: AnyAnswers): ResultForm =>
  (byService[code] ?? decided)(answers)
