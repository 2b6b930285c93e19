import type { Language } from '#lib/domain/kernel/language.ts'
import { type EnglishForm, saidInEnglish, worded } from '#lib/domain/procedure/english.ts'
import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import { englishNames } from './catalogue.ts'
import { extractOf2015, extractOf2020 } from './civil-status-extract.ts'
import criminalRecordCertificate from './criminal-record-certificate.ts'
import lawPracticeRegistration from './law-practice-registration.ts'
import legalConsultantCard from './legal-consultant-card.ts'
import notaryPracticeCard from './notary-practice-card.ts'

/** The forms that have English, one line each. */
export const englishForms: readonly EnglishForm[] = [
  criminalRecordCertificate,
  notaryPracticeCard,
  lawPracticeRegistration,
  legalConsultantCard,
  extractOf2015,
  extractOf2020,
]

/** A service as it is shown in one language. */
export type ShownService = {
  /** For looking at; fee, limit and papers are reckoned with the procedure itself. */
  readonly procedure: Procedure
  /** The language of its name and of the sentence that says what it is. */
  readonly nameLanguage: Language
  /** The language of everything else that the law says about it. */
  readonly language: Language
  /** A sentence that the law's own functions made, in that language. */
  readonly say: (sentence: string) => string
}

/** A service in a language, as far as it has words in it: the rest stays Vietnamese, and says so. */
export const serviceIn = (language: Language, procedure: Procedure): ShownService => {
  const name = language === 'en' ? englishNames[procedure.code] : undefined
  const form = language === 'en' ? englishFormOf(procedure) : undefined
  const named = name
    ? { ...procedure, shortName: name.shortName, page: { ...procedure.page, what: name.what } }
    : procedure
  return {
    procedure: form ? worded(named, form.text) : named,
    nameLanguage: name ? 'en' : 'vi',
    language: form ? 'en' : 'vi',
    say: (sentence) => (form ? (saidInEnglish(form.text, sentence) ?? sentence) : sentence),
  }
}

const englishFormOf = ({ code, revision }: Procedure): EnglishForm | undefined =>
  englishForms.find((form) => form.code === code && form.revision === revision)
