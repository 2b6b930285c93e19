import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { extractFacts, extractLegalBasis, extractSteps } from './civil-status-extract-facts.ts'
import { communeOptions, extractFields } from './civil-status-extract-fields.ts'
import { extractForms } from './civil-status-extract-form.ts'
import { districts, mergedIn2020, renamedIn2020 } from './places/civil-status-places.ts'

const renamed = renamedIn2020.map(({ code, name, districtCode }) => ({
  value: code,
  label: name,
  group: districts.find((district) => district.code === districtCode)?.name ?? '',
  within: districtCode,
}))

const fields = extractFields([...communeOptions((code) => !mergedIn2020.has(code)), ...renamed])

/**
 * Cấp bản sao trích lục hộ tịch since the form of Thông tư 04/2020/TT-BTP, until the districts, whose Phòng Tư pháp
 * decides here, ended on 01/07/2025.
 */
export default defineProcedure({
  ...extractFacts,
  revision: 2,
  valid: { from: '2020-07-16', to: '2025-06-30' },
  legalBasis: [
    ...extractLegalBasis,
    {
      ref: 'Thông tư số 04/2020/TT-BTP, Phụ lục 5',
      plain: 'Ban hành mẫu tờ khai; nói rõ khi nào văn bản ủy quyền không phải chứng thực.',
    },
  ],
  fields,
  steps: extractSteps,
  ...extractForms('Ban hành kèm theo Thông tư số 04/2020/TT-BTP, Phụ lục 5', fields.commitment.text),
})
