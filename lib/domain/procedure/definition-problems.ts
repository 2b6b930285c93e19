import { isIsoDay } from '#lib/domain/kernel/civil-date.ts'
import { possibleValues } from './conditions.ts'
import { fieldProblems } from './field-problems.ts'
import { formProblems } from './form-problems.ts'
import type { Procedure } from './procedure.ts'

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const codePattern = /^\d\.\d{6}$/
const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Every mistake of a definition that its types cannot show, in words for its author. */
export const definitionProblems = (procedure: Procedure): readonly string[] => [
  ...identityProblems(procedure),
  ...stepProblems(procedure),
  ...fieldProblems(procedure.fields, procedure.steps),
  ...formProblems(procedure),
  ...competenceProblems(procedure),
  ...paperProblems(procedure),
  ...limitProblems(procedure),
  ...answerConditionProblems(procedure),
  ...checklistProblems(procedure),
]

const duplicates = (values: readonly string[]): readonly string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
]

const when = (isWrong: boolean, problem: string): readonly string[] => (isWrong ? [problem] : [])

const identityProblems = ({ code, slug, revision, valid, legalBasis }: Procedure): readonly string[] => [
  ...when(!codePattern.test(code), `code "${code}" is not of the national form d.dddddd`),
  ...when(!slugPattern.test(slug), `slug "${slug}" is not of small letters, digits and single hyphens`),
  ...when(!Number.isInteger(revision) || revision < 1, `revision ${revision} is not 1, 2, 3 …`),
  ...when(!isIsoDay(valid.from), `valid.from "${valid.from}" is not a day`),
  ...when(valid.to !== undefined && !isIsoDay(valid.to), `valid.to "${valid.to}" is not a day`),
  ...when(
    valid.to !== undefined && valid.to < valid.from,
    `the valid period is reversed: ${valid.from} to ${valid.to}`,
  ),
  ...when(legalBasis.length === 0, 'there is no legal basis'),
]

const checklistProblems = ({ fields, page: { questions = [] } }: Procedure): readonly string[] =>
  questions.flatMap((name) =>
    when(
      !['choice', 'yesNo'].includes(fields[name]?.kind ?? ''),
      `the checklist asks "${name}", which is no question with a few options`,
    ),
  )

const stepProblems = ({ fields, steps }: Procedure): readonly string[] => {
  const asked = steps.flatMap((step) => step.fields)
  return [
    ...duplicates(steps.map((step) => step.slug)).map((slug) => `step "${slug}" is declared twice`),
    ...steps.flatMap(({ slug }) => when(!slugPattern.test(slug), `step "${slug}" is no slug`)),
    ...steps.flatMap((step) => when(step.fields.length === 0, `step "${step.slug}" asks nothing`)),
    ...duplicates(asked).map((name) => `field "${name}" is asked twice`),
    ...asked.flatMap((name) => when(!Object.hasOwn(fields, name), `a step asks unknown field "${name}"`)),
    ...Object.keys(fields).flatMap((name) => when(!asked.includes(name), `field "${name}" is never asked`)),
  ]
}

/** A person learns who is competent, and who says no, before typing for an hour. */
const competenceProblems = ({ competence, fields, steps }: Procedure): readonly string[] => {
  const { by } = competence
  const last = competence.orElse?.by ?? by
  const isPlace = (name: string) => ['province', 'place'].includes(fields[name]?.kind ?? '')
  // Communes are too many for one list: they are asked on a second page, of the district chosen on the first.
  const first = steps.slice(0, competence.orElse ? 2 : 1).flatMap((step) => step.fields)
  return [
    ...[...new Set([by, last])].flatMap((name) => [
      ...when(!isPlace(name), `competence hangs on "${name}", which is no place`),
      ...when(
        !first.includes(name),
        `"${name}" tells the competent unit and must be asked in the first step`,
      ),
    ]),
    ...when(
      [by, last].some((name) => fields[name]?.optional === true) || fields[last]?.onlyIf !== undefined,
      `"${last}" tells the competent unit and must always be answered`,
    ),
  ]
}

const paperProblems = ({ papers }: Procedure): readonly string[] => [
  ...duplicates(papers.map((paper) => paper.code)).map((code) => `paper "${code}" is declared twice`),
  ...papers.flatMap(({ code, copies }) =>
    when(!Number.isInteger(copies) || copies < 1, `paper "${code}" is wanted ${copies} times`),
  ),
]

const limitProblems = ({ limitTable, stages, lengthening, feeTable }: Procedure): readonly string[] => [
  ...when(limitTable.length === 0, 'no time limit is published'),
  ...when(
    limitTable.some(({ days, sameDayUntil }) =>
      sameDayUntil === undefined ? !Number.isInteger(days) || days < 1 : days !== 0,
    ),
    'a published time limit is neither a positive number of days nor 0 until a time of day',
  ),
  ...when(
    limitTable.some(({ sameDayUntil = '15:00' }) => !timePattern.test(sameDayUntil)),
    'sameDayUntil is no time HH:MM',
  ),
  ...when(
    Object.values(stages ?? {}).some((days) => !Number.isInteger(days) || days < 0),
    'a stage is not a whole number of days from 0',
  ),
  ...when(
    feeTable.some(({ amount }) => !Number.isInteger(amount) || amount < 0),
    'a published fee is not a whole amount of đồng',
  ),
  ...when(
    lengthening !== undefined && (!Number.isInteger(lengthening.maxDays) || lengthening.maxDays < 1),
    'lengthening.maxDays is not a positive number of days',
  ),
  ...when(
    lengthening !== undefined && Object.keys(lengthening.grounds).length === 0,
    'lengthening has no grounds',
  ),
  ...when(
    lengthening !== undefined &&
      limitTable.some(({ days, count }) => count === lengthening.count && days > lengthening.maxDays),
    'a published time limit is longer than lengthening allows',
  ),
]

/** Forms, bodies and the post hang on answers: those answers have to be possible. */
const answerConditionProblems = ({
  fields,
  otherForms = [],
  otherBodies = [],
  byPost,
}: Procedure): readonly string[] =>
  [...otherForms, ...otherBodies, ...(byPost ? [byPost] : [])].flatMap(({ onlyIf = {} }) =>
    Object.entries(onlyIf).flatMap(([name, accepted = []]) =>
      [accepted]
        .flat()
        .filter((value) => !possibleValues(fields, name)?.includes(value))
        .map(
          (value) =>
            `a form, a body or the post waits for "${name}" = "${value}", which is no possible answer`,
        ),
    ),
  )
