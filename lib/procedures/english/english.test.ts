import { describe, expect, test } from 'vitest'
import { checklistFor } from '#lib/domain/procedure/checklist.ts'
import { completeAnswers } from '#lib/domain/procedure/complete-answers.ts'
import { type EnglishForm, englishForm } from '#lib/domain/procedure/english.ts'
import type { Example } from '#lib/domain/procedure/example.ts'
import { feeFor, publishedAmounts } from '#lib/domain/procedure/fee.ts'
import type { Field } from '#lib/domain/procedure/field.ts'
import { answersFor, type Procedure } from '#lib/domain/procedure/procedure.ts'
import { tellingQuestions } from '#lib/domain/procedure/telling-questions.ts'
import { testProcedure } from '#lib/domain/procedure/test-procedure.ts'
import extractOf2020Examples from '../civil-status-extract.examples.ts'
import extractOf2015Examples from '../civil-status-extract-1.examples.ts'
import criminalRecordExamples from '../criminal-record-certificate.examples.ts'
import { procedureOf, procedures } from '../index.ts'
import lawPracticeExamples from '../law-practice-registration.examples.ts'
import legalConsultantExamples from '../legal-consultant-card.examples.ts'
import { lifeEvents } from '../life-events.ts'
import notaryPracticeExamples from '../notary-practice-card.examples.ts'
import { englishNames } from './catalogue.ts'
import { englishForms, serviceIn } from './index.ts'

const vietnamese = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìóòõúùýũĩ]/i

test('every service of the catalogue has an English name', () => {
  expect(procedures.filter(({ code }) => !englishNames[code]).map(({ code }) => code)).toEqual([])
})

test('life events and English names are about services by their codes', () => {
  for (const code of [...lifeEvents.flatMap(({ leadsTo }) => leadsTo), ...Object.keys(englishNames)])
    expect(code).toMatch(/^\d\.\d{6}$/)
  const slugs = lifeEvents.map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(slugs.length)
})

/** The examples beside a form that has English. */
const examples: Readonly<Record<string, readonly Example[]>> = {
  '2.000488 of revision 2': criminalRecordExamples,
  '1.001756 of revision 1': notaryPracticeExamples,
  '1.002010 of revision 1': lawPracticeExamples,
  '1.000426 of revision 1': legalConsultantExamples,
  '2.000635 of revision 1': extractOf2015Examples,
  '2.000635 of revision 2': extractOf2020Examples,
}

describe.each(englishForms.map((form) => [`${form.code} revision ${form.revision}`, form] as const))(
  'the English of %s',
  (_, form: EnglishForm) => {
    const law = procedureOf(form.code, form.revision)
    const shown = serviceIn('en', law)

    test('covers its steps, papers and legal basis, and nothing that is not there', () => {
      const { steps, papers, legalBasis, fields } = form.text
      expect(Object.keys(steps)).toEqual(law.steps.map(({ slug }) => slug))
      expect(Object.keys(papers)).toEqual(law.papers.map(({ code }) => code))
      expect(Object.keys(legalBasis)).toEqual(law.legalBasis.map(({ ref }) => ref))
      expect(Object.keys(fields).sort()).toEqual(Object.keys(law.fields).sort())
    })

    test('says everything that the Vietnamese says: no words are left in Vietnamese but official ones', () => {
      const { page, result, steps, papers, legalBasis, fields } = shown.procedure
      const words = [
        ...[page.what, ...page.forWhom, ...page.notHere, ...page.prepare, result.name, result.note],
        ...steps.flatMap(({ title, intro }) => [title, intro ?? '']),
        ...papers.flatMap(({ name, note, whenInWords }) => [name, note ?? '', whenInWords ?? '']),
        ...legalBasis.map(({ plain }) => plain),
        ...Object.values(fields).flatMap(wordsOf),
      ]
      expect(words.filter((text) => vietnamese.test(text))).toEqual([])
      expect(words.length).toBeGreaterThan(50)
    })

    test('keeps the official label beside each question, and the same answers', () => {
      for (const [name, field] of Object.entries(shown.procedure.fields)) {
        expect(field.official).toBe(law.fields[name]?.label)
        expect(optionsOf(field)).toEqual(optionsOf(law.fields[name]))
      }
    })

    test('has words for the tables, and for every fee and limit of the examples and of the checklist', () => {
      const said = [
        ...law.feeTable.map(({ label }) => label),
        ...law.limitTable.map(({ label }) => label),
        ...(examples[`${form.code} of revision ${form.revision}`] ?? []).flatMap((example) =>
          saidFor(law, example),
        ),
        ...tellingQuestions(law).flatMap((name) =>
          optionsOf(law.fields[name]).flatMap((option) => {
            const mine = checklistFor(law, { [name]: option }, publishedAmounts)
            return mine ? [...mine.fee.lines.map(({ label }) => label), ...mine.limit.reasons] : []
          }),
        ),
      ]
      expect(said.filter((sentence) => vietnamese.test(shown.say(sentence)))).toEqual([])
    })
  },
)

const wordsOf = (field: Field): readonly string[] => [
  field.label,
  field.hint ?? '',
  field.inSentence ?? '',
  field.example ?? '',
  ...(field.kind === 'choice' ? [...Object.values(field.options), ...Object.values(field.hints ?? {})] : []),
  ...(field.kind === 'consent' ? [field.text] : []),
  ...(field.kind === 'table' ? [field.rowLabel, ...Object.values(field.columns).flatMap(wordsOf)] : []),
]

const optionsOf = (field: Field | undefined): readonly string[] => {
  if (field?.kind === 'choice') return Object.keys(field.options)
  return field?.kind === 'yesNo' ? ['yes', 'no'] : []
}

const saidFor = (law: Procedure, { typed, on }: Example): readonly string[] => {
  const complete = completeAnswers(law, typed, on)
  if (!complete.ok) throw new Error('an example that is not complete')
  const answers = answersFor(complete.value)
  const fee = feeFor(law, complete.value, publishedAmounts)
  return [
    ...fee.lines.map(({ label }) => label),
    ...(fee.exemption ? [fee.exemption.ground] : []),
    ...law.timeLimit(answers).reasons,
  ]
}

test('a service without English keeps its Vietnamese and says which of its words are', () => {
  const shown = serviceIn('en', testProcedure)
  expect(shown.procedure).toBe(testProcedure)
  expect([shown.nameLanguage, shown.language]).toEqual(['vi', 'vi'])
  expect(shown.say('Mỗi bản')).toBe('Mỗi bản')
})

test('the compiler holds the names of questions and options', () => {
  const text = englishForms[0]?.text
  if (!text) throw new Error('no form has English')
  englishForm(testProcedure, {
    ...text,
    fields: {
      ...({} as Parameters<typeof englishForm<(typeof testProcedure)['fields']>>[1]['fields']),
      // @ts-expect-error the options are other ones
      sex: { label: 'Sex', options: { male: 'Male', other: 'Other' } },
    },
  })
  englishForm(testProcedure, {
    ...text,
    fields: {
      // @ts-expect-error there is no such question
      nobody: { label: 'Nobody' },
    },
  })
})
