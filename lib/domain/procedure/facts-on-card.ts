import type { CitizenCard } from '#lib/domain/kernel/citizen-card.ts'
import { formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { aboutPerson } from './shared-answers.ts'

/** What a card says, under the names that forms share and as it would be typed. Who issued it, no card's code says. */
export const factsOnCard = (card: CitizenCard): Readonly<Record<string, string>> => {
  const facts: { readonly [fact in keyof typeof aboutPerson]?: string | undefined } = {
    fullName: card.fullName,
    birthDate: card.birthDate && formatDate(card.birthDate),
    sex: card.sex,
    permanentAddress: card.address,
    idType: 'citizenId',
    idNumber: card.number,
    oldIdNumber: card.oldNumber,
    idIssuedOn: card.issuedOn && formatDate(card.issuedOn),
  }
  return Object.fromEntries(Object.entries(facts).flatMap(([fact, text]) => (text ? [[fact, text]] : [])))
}
