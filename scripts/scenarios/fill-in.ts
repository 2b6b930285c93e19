import {
  addDays,
  addMonths,
  formatDate,
  formatMonth,
  monthOf,
  monthOfBirthday,
} from '#lib/domain/kernel/civil-date.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { applies } from '#lib/domain/procedure/conditions.ts'
import type { Column, Field, TableField } from '#lib/domain/procedure/field.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { subjectOf } from '#lib/domain/procedure/subject.ts'
import { cellControl, type Typed } from '#lib/domain/procedure/typed.ts'
import { habits } from './habits.ts'
import { organizationOf } from './organizations.ts'
import { type MadeUpPerson, nameOf } from './people.ts'
import type { Random } from './random.ts'

export type Applicant = {
  readonly person: MadeUpPerson
  readonly day: string
  readonly random: Random
  /** What the story itself decides. */
  readonly decided?: Typed
}

/**
 * A form filled in as a person would, whatever the service: each question that applies is answered by its kind, unless
 * the habits of the service (habits.ts) know better. Whoever fills in wrongly is a mistake of the scenario.
 */
export const fillIn = (procedure: Procedure, applicant: Applicant): Typed => {
  const known = { ...habits[procedure.slug]?.(applicant), ...applicant.decided }
  let typed: Typed = {}
  for (const name of procedure.steps.flatMap((step) => step.fields)) {
    const field = procedure.fields[name]
    if (!field || !applies(procedure.fields, name, typed)) continue
    const own = ownControls(known, name)
    if (Object.keys(own).length > 0) typed = { ...typed, ...own }
    else if (!field.optional) typed = { ...typed, ...answer(procedure, name, field, typed, applicant) }
  }
  const complete = completeAnswers(procedure, typed, applicant.day)
  if (complete.ok) return typed
  throw new Error(`${procedure.slug}, filled in wrongly: ${JSON.stringify(complete.error)}`)
}

const ownControls = (known: Typed, name: string): Typed =>
  Object.fromEntries(
    Object.entries(known).filter(([control]) => control === name || control.startsWith(`${name}.`)),
  )

const answer = (
  procedure: Procedure,
  name: string,
  field: Field,
  typed: Typed,
  applicant: Applicant,
): Typed => {
  if (field.kind === 'table') return rows(name, field, applicant)
  if (field.kind === 'personName' && name === subjectOf(procedure, typed).fullName) {
    return { [name]: applicant.person.fullName }
  }
  if (field.kind === 'text' && name === subjectOf(procedure, typed).fullName) {
    return { [name]: organizationOf(procedure.field, applicant.person).slice(0, field.max) }
  }
  if (field.kind === 'date' && /birthDate$/i.test(name)) {
    return { [name]: formatDate(applicant.person.birthDate) }
  }
  if (field.kind === 'consent') return { [name]: 'yes' }
  if (field.kind === 'identityNumber') {
    return { [name]: identityNumber(typed[field.typeField] ?? 'citizenId', applicant) }
  }
  return { [name]: scalar(field, applicant) }
}

const scalar = (field: Exclude<Field, TableField>, { person, day, random }: Applicant): string => {
  switch (field.kind) {
    case 'personName':
      return nameOf(random, random.pick(['male', 'female'] as const))
    case 'text':
      return 'Như trong giấy tờ kèm theo'.slice(0, field.max)
    case 'address':
      return person.address
    case 'date':
      if (field.autocomplete === 'bday') return formatDate(person.birthDate)
      return formatDate(
        within(field, addDays(day, field.future ? random.between(1, 60) : -random.between(30, 1500))),
      )
    case 'month':
      return field.openEnded ? 'nay' : formatMonth(addMonths(monthOf(day), -random.between(1, 60)))
    case 'choice':
      return random.pick(Object.keys(field.options))
    case 'yesNo':
      return 'no'
    case 'count':
      return String(field.min)
    case 'telephone':
      return person.telephone
    case 'email':
      return person.email
    case 'province':
      return '87'
    default:
      throw new Error(`nobody knows how to fill in ${field.kind}`)
  }
}

/** The day, or the nearest that the question takes. */
const within = ({ min, max }: { readonly min?: string; readonly max?: string }, day: string): string => {
  if (min !== undefined && day < min) return min
  return max !== undefined && day > max ? max : day
}

const rows = (name: string, table: TableField, applicant: Applicant): Typed => {
  if (table.rule) return residences(name, applicant)
  const cells = Array.from({ length: Math.max(table.min, 1) }, (_, row) =>
    Object.entries(table.columns)
      .filter(([, column]) => !column.optional)
      .map(([column, field]) => [cellControl(name, row, column), scalar(field as Column, applicant)]),
  )
  return Object.fromEntries(cells.flat())
}

/** Since the 14th birthday: school at home, then work, for some in another province. */
const residences = (name: string, { person, day, random }: Applicant): Typed => {
  const start = monthOfBirthday(person.birthDate, 14)
  const grown = monthOfBirthday(person.birthDate, 18)
  const away = random.pickWeighted([
    ['87', 70],
    ['79', 16],
    ['74', 8],
    ['92', 6],
  ])
  const home = { province: '87', place: person.address.split(', ').slice(1, 3).join(', ') }
  const there = away === '87' ? home : { province: away, place: 'Nhà trọ, Phường 5' }
  const work = random.pick([
    'Công nhân',
    'Nhân viên bán hàng',
    'Sinh viên',
    'Làm nông',
    'Giáo viên',
    'Thợ may',
  ])
  const stays = [
    { from: formatMonth(start), to: formatMonth(grown), ...home, occupation: 'Học sinh' },
    { from: formatMonth(grown), to: 'nay', ...there, occupation: work },
  ]
  const isGrown = grown < monthOf(day)
  const all = isGrown ? stays : stays.slice(0, 1).map((stay) => ({ ...stay, to: 'nay' }))
  return Object.fromEntries(
    all.flatMap((stay, row) =>
      Object.entries(stay).map(([column, text]) => [cellControl(name, row, column), text]),
    ),
  )
}

/** With what the numbers of the old identity cards of a province begin. */
const oldIdSeries: Readonly<Record<string, string>> = { '87': '341', '01': '012' }

const identityNumber = (paper: string, { person, random }: Applicant): string => {
  const digits = (count: number) => String(random.between(0, 10 ** count - 1)).padStart(count, '0')
  if (paper === 'passport') return `C${digits(7)}`
  if (paper === 'oldId') return `${oldIdSeries[person.provinceCode] ?? '341'}${digits(6)}`
  const year = Number(person.birthDate.slice(0, 4))
  const centuryAndSex = (year < 2000 ? 0 : 2) + (person.sex === 'male' ? 0 : 1)
  return `0${person.provinceCode}${centuryAndSex}${String(year % 100).padStart(2, '0')}${digits(6)}`
}
