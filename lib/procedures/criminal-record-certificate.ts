import { defineProcedure } from '#lib/domain/procedure/define.ts'
import before from './criminal-record-certificate-1.ts'
import { criminalRecordFields as fields } from './criminal-record-fields.ts'
import { delegatedForm, ownFormOfRevision2 } from './criminal-record-forms.ts'
import { feeStep, lifeSteps, whoseRecord } from './criminal-record-steps.ts'

const [identity, residence, feeReduction, feeExemption] = before.papers
if (!identity || !residence || !feeReduction || !feeExemption)
  throw new RangeError('revision 1 has four papers')

/**
 * The same law as revision 1, said whole: also for those who ask in the name of somebody else, on Mẫu số
 * 04/2013/TT-LLTP. That form has no box for Phiếu số 2, which nobody may ask for in another's name (Điều 46).
 */
export default defineProcedure({
  code: before.code,
  slug: before.slug,
  revision: 2,
  valid: before.valid,
  name: before.name,
  shortName: before.shortName,
  field: before.field,
  level: before.level,
  decidedBy: before.decidedBy,
  competence: { by: 'residenceProvince', unitKind: 'provincialJustice' },
  subject: {
    fullName: 'fullName',
    idNumber: 'idNumber',
    birthDate: 'birthDate',
    telephone: ['telephone', 'delegateTelephone'],
    email: ['email', 'delegateEmail'],
    address: ['permanentAddress', 'temporaryAddress'],
  },
  audience: before.audience,
  searchTerms: [...before.searchTerms, 'ủy quyền xin lý lịch tư pháp', 'lý lịch tư pháp cho con'],
  confidence: before.confidence,
  page: {
    ...before.page,
    forWhom: [
      ...before.page.forWhom,
      'Cha, mẹ, người giám hộ khai cho người chưa thành niên; người được ủy quyền khai cho người ủy quyền (chỉ Phiếu số 1).',
    ],
    notHere: before.page.notHere.slice(1),
    prepare: [
      ...before.page.prepare,
      'Khai cho người khác: giấy tờ tùy thân của cả hai người, giấy tờ chứng minh quan hệ hoặc văn bản ủy quyền.',
    ],
  },
  result: before.result,
  legalBasis: before.legalBasis.map((basis) =>
    basis.ref.startsWith('Thông tư số 13/2011')
      ? { ...basis, plain: 'Ban hành tờ khai Mẫu số 03/2013/TT-LLTP, Mẫu số 04/2013/TT-LLTP và mẫu Phiếu.' }
      : basis,
  ),

  fields,
  steps: [
    {
      slug: 'noi-nop',
      title: 'Người được cấp Phiếu và nơi nộp hồ sơ',
      intro: 'Nơi cư trú của người được cấp Phiếu cho biết Sở Tư pháp nào giải quyết hồ sơ.',
      fields: [
        'representation',
        'residenceKind',
        'residenceProvince',
        'permanentAddress',
        'temporaryAddress',
      ],
    },
    {
      slug: 'nguoi-khai',
      title: 'Người khai thay',
      intro: 'Khai về người đang điền tờ khai này.',
      fields: [
        'delegateFullName',
        'delegateOtherName',
        'delegateSex',
        'delegateBirthDate',
        'delegateBirthPlace',
        'delegateAddress',
        'guardianAs',
        'delegateAs',
        'mandateOn',
      ],
    },
    {
      slug: 'giay-to-nguoi-khai',
      title: 'Giấy tờ và liên hệ của người khai thay',
      fields: [
        'delegateIdType',
        'delegateIdNumber',
        'delegateIdIssuedOn',
        'delegateIdIssuedBy',
        'delegateTelephone',
        'delegateEmail',
      ],
    },
    {
      slug: 'nguoi-yeu-cau',
      title: 'Người được cấp Phiếu',
      intro: 'Khai đúng như trên giấy tờ tùy thân của người được cấp Phiếu.',
      fields: whoseRecord,
    },
    ...lifeSteps,
    {
      slug: 'yeu-cau',
      title: 'Nội dung yêu cầu',
      fields: ['kind', 'confirmBan', 'confirmBanForOther', 'purpose', 'copies'],
    },
    feeStep,
  ],
  form: ownFormOfRevision2,
  otherForms: [{ onlyIf: { representation: ['child', 'authorised'] }, form: delegatedForm }],

  papers: [
    identity,
    residence,
    {
      code: 'delegateIdentity',
      name: 'Thẻ căn cước công dân, giấy chứng minh nhân dân hoặc hộ chiếu của người khai thay',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Chụp đủ hai mặt, rõ chữ.',
      when: (given) => given.representation !== 'self',
      whenInWords: 'Khi khai cho người khác',
    },
    {
      code: 'relationship',
      name: 'Giấy tờ chứng minh quan hệ cha, mẹ, vợ, chồng, con hoặc giám hộ',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Giấy khai sinh, giấy chứng nhận kết hôn hoặc quyết định công nhận giám hộ.',
      // Luật Lý lịch tư pháp 2009 Điều 45 khoản 3: such relatives show what they are, and need no mandate.
      when: (given) => given.representation !== 'self' && given.delegateAs !== 'other',
      whenInWords: 'Khi khai cho con, người được giám hộ, cha, mẹ, vợ hoặc chồng',
    },
    {
      code: 'mandate',
      name: 'Văn bản ủy quyền được công chứng hoặc chứng thực',
      form: 'original',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Gửi bản chụp ngay khi nộp, mang bản chính khi nhận kết quả.',
      when: (given) => given.delegateAs === 'other',
      whenInWords: 'Khi được ủy quyền bởi người không phải cha, mẹ, vợ, chồng, con',
    },
    feeReduction,
    feeExemption,
  ],

  fee: (given, amountOf) => before.fee(given, amountOf),
  feeTable: before.feeTable,
  timeLimit: (given) => before.timeLimit(given),
  limitTable: before.limitTable,
  ...(before.lengthening && { lengthening: before.lengthening }),
})
