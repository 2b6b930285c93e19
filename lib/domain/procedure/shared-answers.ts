import { applies } from './conditions.ts'
import type { Field, FieldKind, Fields } from './field.ts'
import { fieldNamed, type Typed } from './typed.ts'

/**
 * What one form after the other asks about a person. A field that bears one of these names means this and is of this
 * kind: that is how an answer finds its way from one form into the next, without any service naming another.
 */
export const aboutPerson = {
  fullName: ['personName'],
  otherName: ['personName'],
  sex: ['choice'],
  birthDate: ['date'],
  birthPlace: ['address', 'text'],
  nationality: ['choice', 'text'],
  nationalityName: ['text'],
  ethnicGroup: ['text'],
  idType: ['choice'],
  idNumber: ['identityNumber'],
  oldIdNumber: ['identityNumber', 'text'],
  idIssuedOn: ['date'],
  idIssuedBy: ['text'],
  residenceProvince: ['province'],
  currentAddress: ['address'],
  permanentAddress: ['address'],
  temporaryAddress: ['address'],
  telephone: ['telephone'],
  email: ['email'],
  fatherName: ['personName'],
  fatherBirthDate: ['date'],
  motherName: ['personName'],
  motherBirthDate: ['date'],
  spouseName: ['personName'],
  spouseBirthDate: ['date'],
} as const satisfies Kinds

/** The same about an organization. */
export const aboutOrganization = {
  organizationName: ['text'],
  organizationAddress: ['address'],
  organizationTelephone: ['telephone'],
  organizationEmail: ['email'],
  registrationNumber: ['text'],
  registrationProvince: ['province'],
  registeredOn: ['date'],
} as const satisfies Kinds

type Kinds = Readonly<Record<string, readonly FieldKind[]>>

/** The values of shared choices: a form may offer fewer, but none that the others do not understand. */
export const sharedOptions: Readonly<Record<string, readonly string[]>> = {
  sex: ['male', 'female'],
  nationality: ['vietnamese', 'foreign'],
  idType: ['citizenId', 'oldId', 'passport'],
}

const kinds: Kinds = { ...aboutPerson, ...aboutOrganization }

/** Whoever files an application that is, or may be, about somebody else. */
const applicants: readonly string[] = ['requester', 'delegate']

export type SharedName = {
  /** What an answer is kept under: the person's own facts bear the plain name, whoever the form calls them. */
  readonly key: string
  /** The name in the list above. */
  readonly fact: string
  /** Whose it is: '' for the person or organization that files, otherwise the prefix, e.g. 'director'. */
  readonly party: string
}

/**
 * What a field's name shares with other forms; undefined for a name of its own. A prefix names another party
 * (`directorBirthDate`). Where the form asks, as it stands, about the one who files besides, its plain names are about
 * somebody who may be another one each time, and are shared with nothing.
 */
export const sharedName = (fields: Fields, name: string, typed: Typed): SharedName | undefined => {
  const found = nameAndParty(name)
  if (!found || !isOfKind(fieldNamed(fields, name), found.fact)) return undefined
  if (applicants.includes(found.party)) return { key: found.fact, fact: found.fact, party: '' }
  if (found.party === '' && found.fact in aboutPerson && isAboutAnother(fields, typed)) return undefined
  return { key: name, ...found }
}

/** Whether the form, as it stands, is about somebody else than the one who files. */
export const isAboutAnother = (fields: Fields, typed: Typed): boolean =>
  Object.keys(fields).some((name) => isOfApplicant(name) && applies(fields, name, typed))

/** Whether a question is about the one who files for somebody else. */
export const isOfApplicant = (name: string): boolean => applicants.includes(nameAndParty(name)?.party ?? '')

/** The name and party that a field claims, whether or not it is of the right kind. */
export const nameAndParty = (name: string): Omit<SharedName, 'key'> | undefined => {
  if (Object.hasOwn(kinds, name)) return { fact: name, party: '' }
  for (const { index } of name.matchAll(/[A-Z]/g)) {
    const rest = name.charAt(index).toLowerCase() + name.slice(index + 1)
    if (Object.hasOwn(aboutPerson, rest)) return { fact: rest, party: name.slice(0, index) }
  }
  return undefined
}

const isOfKind = (field: Field | undefined, fact: string): boolean =>
  field !== undefined && (kinds[fact]?.includes(field.kind) ?? false)

/** What is wrong with a field's claim to a shared name; undefined where it keeps it or makes none. */
export const sharedNameProblem = (fields: Fields, name: string): string | undefined => {
  const field = fieldNamed(fields, name)
  const fact = nameAndParty(name)?.fact
  if (!field || fact === undefined) return undefined
  if (!isOfKind(field, fact))
    return `${name} is a ${field.kind}; forms share ${fact} as ${kinds[fact]?.join(' or ')}`
  if (field.kind !== 'choice') return undefined
  const unknown = Object.keys(field.options).filter((option) => !sharedOptions[fact]?.includes(option))
  return unknown.length > 0
    ? `${name} offers ${unknown.join(', ')}, which no other form understands`
    : undefined
}
