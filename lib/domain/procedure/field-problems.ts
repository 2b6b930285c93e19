import { isIsoDay } from '#lib/domain/kernel/civil-date.ts'
import { acceptedValues, possibleValues } from './conditions.ts'
import { type Field, type Fields, identityPapers, type ScalarField } from './field.ts'
import { startOf } from './not-before.ts'

const namePattern = /^[a-z][A-Za-z0-9]*$/

/** Names that forms of the portal use themselves beside the questions. */
const reservedNames = ['intent', 'version', 'token']

/** What is wrong with the questions themselves and with what they say about each other. */
export const fieldProblems = (
  fields: Fields,
  steps: readonly { readonly fields: readonly string[] }[],
): readonly string[] => {
  const asked = steps.flatMap((step) => step.fields)
  return Object.entries(fields).flatMap(([name, field]) => [
    ...nameProblems(name),
    ...ownProblems(name, field),
    ...conditionProblems(fields, asked, name, field),
    ...neighbourProblems(fields, name, field),
    ...(field.kind === 'table' ? [] : orderProblems(fields, name, field)),
    ...orderOfAskingProblems(asked, name, field),
  ])
}

const nameProblems = (name: string): readonly string[] => {
  if (!namePattern.test(name)) return [`field "${name}" is not named in camelCase letters and digits`]
  return reservedNames.includes(name)
    ? [`field "${name}" has a name that the portal's forms use themselves`]
    : []
}

const ownProblems = (name: string, field: Field): readonly string[] => {
  const problems: string[] = []
  if (field.label.trim() === '') problems.push(`field "${name}" has no label`)
  switch (field.kind) {
    case 'text':
    case 'address':
      if (field.max < 1) problems.push(`field "${name}" leaves no room for text`)
      break
    case 'count':
      if (field.min < 0 || field.min > field.max)
        problems.push(`field "${name}" counts from ${field.min} to ${field.max}`)
      break
    case 'money':
      if (![field.min, field.max].every(Number.isSafeInteger) || field.min < 0 || field.min > field.max)
        problems.push(`field "${name}" takes amounts from ${field.min} to ${field.max}`)
      break
    case 'date':
      for (const day of [field.min, field.max]) {
        if (day !== undefined && !isIsoDay(day))
          problems.push(`field "${name}" is bounded by "${day}", which is not a day`)
      }
      if (field.min !== undefined && field.max !== undefined && field.min > field.max) {
        problems.push(`field "${name}" has its bounds reversed`)
      }
      if (field.past && field.future) problems.push(`field "${name}" cannot be both past and future`)
      break
    case 'choice':
      problems.push(...choiceProblems(name, field))
      break
    case 'place':
    case 'province': {
      const values = field.options.map(({ value }) => value)
      if (values.length === 0) problems.push(`field "${name}" has no options`)
      if (new Set(values).size < values.length) problems.push(`field "${name}" has an option twice`)
      break
    }
    case 'table':
      problems.push(...tableProblems(name, field))
      break
    default:
      break
  }
  return problems
}

const choiceProblems = (name: string, field: Extract<Field, { kind: 'choice' }>): readonly string[] => {
  const values = Object.keys(field.options)
  return [
    ...(values.length === 0 ? [`field "${name}" has no options`] : []),
    ...values
      .filter((value) => value.trim() === '')
      .map(() => `field "${name}" has an option without a value`),
    ...values
      .filter((value) => field.options[value]?.trim() === '')
      .map((value) => `field "${name}" has no words for "${value}"`),
    ...Object.keys(field.hints ?? {})
      .filter((value) => !values.includes(value))
      .map((value) => `field "${name}" has a hint for "${value}", which is not an option`),
  ]
}

const tableProblems = (name: string, field: Extract<Field, { kind: 'table' }>): readonly string[] => {
  const { from, to } = field.columns
  const hasPeriod = from?.kind === 'month' && !from.openEnded && to?.kind === 'month' && to.openEnded === true
  return [
    ...(Object.keys(field.columns).length === 0 ? [`table "${name}" has no columns`] : []),
    ...(field.min < 0 || field.max < 1 || field.min > field.max
      ? [`table "${name}" takes ${field.min} to ${field.max} rows`]
      : []),
    ...(field.rule && !hasPeriod
      ? [`table "${name}" needs a month "from" and an open-ended month "to" for its rule`]
      : []),
    ...Object.entries(field.columns).flatMap(([column, definition]) => [
      ...orderProblems(field.columns, column, definition).map((problem) => `table "${name}": ${problem}`),
      ...nameProblems(column).map((problem) => `table "${name}": ${problem}`),
      ...ownProblems(`${name}.${column}`, definition),
    ]),
  ]
}

const conditionProblems = (
  fields: Fields,
  asked: readonly string[],
  name: string,
  field: Field,
): readonly string[] =>
  Object.entries(field.onlyIf ?? {}).flatMap(([other, accepted]) => {
    if (!Object.hasOwn(fields, other)) return [`field "${name}" depends on unknown field "${other}"`]
    const possible = possibleValues(fields, other)
    if (possible === undefined)
      return [`field "${name}" depends on "${other}", which is not answered from a list`]
    const values = acceptedValues(accepted)
    return [
      ...(values.length === 0 ? [`field "${name}" waits for no value of "${other}"`] : []),
      ...values
        .filter((value) => !possible.includes(value))
        .map((value) => `field "${name}" waits for "${other}" = "${value}", which is not an option`),
      ...(asked.indexOf(other) >= asked.indexOf(name)
        ? [`field "${name}" depends on "${other}", which is not asked before it`]
        : []),
    ]
  })

const orderProblems = (fields: Fields, name: string, field: ScalarField): readonly string[] => {
  const other = startOf(field)
  if (other === undefined) return []
  const isOfItsKind = Object.hasOwn(fields, other) && fields[other]?.kind === field.kind
  if (other === name || !isOfItsKind)
    return [`field "${name}" is not before "${other}", which is no other ${field.kind}`]
  return []
}

/** The end is asked with its beginning or later, so that the mistake is told where both can be mended. */
const orderOfAskingProblems = (asked: readonly string[], name: string, field: Field): readonly string[] => {
  const other = field.kind === 'table' ? undefined : startOf(field)
  return other !== undefined && asked.indexOf(other) > asked.indexOf(name)
    ? [`field "${name}" is not before "${other}", which is asked after it`]
    : []
}

const neighbourProblems = (fields: Fields, name: string, field: Field): readonly string[] => {
  const isDate = (other: string) => fields[other]?.kind === 'date'
  const isWholeDate = (other: string) => {
    const date = fields[other]
    return date?.kind === 'date' && !date.partial
  }
  if (field.kind === 'table' && field.rule && !isWholeDate(field.rule.birthDateField)) {
    return [
      `table "${name}" counts from "${field.rule.birthDateField}", which is not a date of day, month and year`,
    ]
  }
  if (field.kind === 'place') return placeProblems(fields, name, field)
  if (field.kind !== 'identityNumber') return []
  const type = fields[field.typeField]
  const strangers = Object.keys(type?.kind === 'choice' ? type.options : {}).filter(
    (value) => !(identityPapers as readonly string[]).includes(value),
  )
  return [
    ...(type?.kind === 'choice'
      ? []
      : [`field "${name}" is the number of a paper chosen in "${field.typeField}", which is no choice`]),
    ...strangers.map(
      (value) => `field "${name}": "${value}" of "${field.typeField}" is no known identity paper`,
    ),
    ...(field.birthDateField !== undefined && !isDate(field.birthDateField)
      ? [`field "${name}" is compared with "${field.birthDateField}", which is not a date`]
      : []),
  ]
}

/** A place inside another: every option says which one it lies in, and that one is asked. */
const placeProblems = (
  fields: Fields,
  name: string,
  { within, options }: Extract<Field, { kind: 'place' }>,
): readonly string[] => {
  if (within === undefined)
    return options.some((option) => option.within !== undefined)
      ? [`field "${name}" has options within a place that it does not name`]
      : []
  const around = fields[within]
  if (around?.kind !== 'province' && around?.kind !== 'place')
    return [`field "${name}" lies within "${within}", which is no place`]
  const known = new Set(around.options.map(({ value }) => value))
  return options
    .filter((option) => option.within === undefined || !known.has(option.within))
    .map(({ value }) => `field "${name}": "${value}" lies in no option of "${within}"`)
}
