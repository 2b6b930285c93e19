import { address, choice, date, email, personName, telephone, yesNo } from '#lib/domain/procedure/fields.ts'
import before from './criminal-record-certificate-1.ts'
import { identityPaper } from './identity-paper.ts'

const forOthers = { representation: ['child', 'authorised'] } as const

/** The questions of both official forms: those of revision 1, and those about whoever declares for somebody else. */
export const criminalRecordFields = {
  ...before.fields,

  representation: choice({
    label: 'Khai cho ai?',
    control: 'radio',
    options: {
      self: 'Cho chính mình',
      child: 'Cho con chưa thành niên hoặc người mình giám hộ',
      authorised: 'Cho người đã ủy quyền cho mình',
    },
    hints: {
      authorised:
        'Cha, mẹ, vợ, chồng, con thì không cần văn bản ủy quyền. Phiếu số 2 phải do chính người được cấp yêu cầu.',
    },
  }),
  delegateFullName: personName({
    label: 'Họ và tên người khai',
    hint: 'Tên của người đang khai, đúng như trên giấy tờ tùy thân.',
    onlyIf: forOthers,
  }),
  delegateOtherName: personName({
    label: 'Tên gọi khác của người khai',
    hint: 'Bỏ trống nếu không có.',
    optional: true,
    onlyIf: forOthers,
  }),
  delegateSex: choice({
    label: 'Giới tính của người khai',
    control: 'radio',
    options: { male: 'Nam', female: 'Nữ' },
    onlyIf: forOthers,
  }),
  delegateBirthDate: date({
    label: 'Ngày, tháng, năm sinh của người khai',
    inSentence: 'ngày sinh của người khai',
    hint: 'Ví dụ 31/12/1970',
    past: true,
    min: '1900-01-01',
    width: 'short',
    onlyIf: forOthers,
  }),
  delegateBirthPlace: address({ label: 'Nơi sinh của người khai', max: 200, onlyIf: forOthers }),
  delegateAddress: address({
    label: 'Địa chỉ của người khai',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
    onlyIf: forOthers,
  }),
  ...identityPaper('delegate', {
    sexField: 'delegateSex',
    birthDateField: 'delegateBirthDate',
    onlyIf: forOthers,
  }),
  delegateTelephone: telephone({
    label: 'Số điện thoại của người khai',
    hint: 'Để báo tin về hồ sơ, ví dụ 0912 345 678',
    width: 'medium',
    onlyIf: forOthers,
  }),
  delegateEmail: email({
    label: 'Thư điện tử (e-mail) của người khai',
    inSentence: 'địa chỉ thư điện tử của người khai',
    optional: true,
    onlyIf: forOthers,
  }),
  guardianAs: choice({
    label: 'Người khai là gì của người được cấp Phiếu?',
    control: 'radio',
    options: { parent: 'Cha hoặc mẹ', guardian: 'Người giám hộ' },
    onlyIf: { representation: 'child' },
  }),
  delegateAs: choice({
    label: 'Mối quan hệ với người ủy quyền',
    control: 'radio',
    options: {
      parent: 'Cha hoặc mẹ',
      spouse: 'Vợ hoặc chồng',
      child: 'Con',
      other: 'Người khác',
    },
    hints: { other: 'Cần văn bản ủy quyền được công chứng hoặc chứng thực.' },
    onlyIf: { representation: 'authorised' },
  }),
  mandateOn: date({
    label: 'Ngày ký văn bản ủy quyền',
    hint: 'Ví dụ 10/08/2020',
    past: true,
    width: 'short',
    onlyIf: { delegateAs: 'other' },
  }),

  telephone: telephone({
    label: 'Số điện thoại',
    hint: 'Để báo tin về hồ sơ, ví dụ 0912 345 678',
    autocomplete: 'tel',
    width: 'medium',
    onlyIf: { representation: 'self', residenceKind: ['permanentOnly', 'both', 'temporaryOnly'] },
  }),
  kind: choice({
    label: before.fields.kind.label,
    inSentence: before.fields.kind.inSentence,
    control: 'radio',
    options: before.fields.kind.options,
    hints: before.fields.kind.hints,
    onlyIf: { representation: 'self' },
  }),
  confirmBanForOther: yesNo({
    label: before.fields.confirmBan.label,
    hint: 'Nội dung theo quyết định tuyên bố phá sản. Phiếu cấp theo ủy quyền hoặc cho người được đại diện là Phiếu số 1.',
    onlyIf: forOthers,
  }),
} as const
