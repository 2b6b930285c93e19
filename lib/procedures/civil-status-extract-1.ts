import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { extractFacts, extractLegalBasis, extractSteps } from './civil-status-extract-facts.ts'
import { communeOptions, extractFields } from './civil-status-extract-fields.ts'
import { extractForms } from './civil-status-extract-form.ts'

const fields = extractFields(communeOptions(() => true))

/**
 * The same service on the form of Thông tư 15/2015/TT-BTP, whose content is that of its successor. The law on civil
 * status is in force since 01/01/2016; before 01/01/2017 each province set the fee, and those amounts we do not know, so
 * nobody could be told here what to pay.
 */
export default defineProcedure({
  ...extractFacts,
  revision: 1,
  valid: { from: '2017-01-01', to: '2020-07-15' },
  confidence: 'medium',
  legalBasis: [...extractLegalBasis, { ref: 'Thông tư số 15/2015/TT-BTP', plain: 'Ban hành mẫu tờ khai.' }],
  fields,
  steps: extractSteps,
  ...extractForms('Ban hành kèm theo Thông tư số 15/2015/TT-BTP', fields.commitment.text),
})
