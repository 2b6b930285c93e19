import type { DeclarationForm } from '#lib/domain/procedure/declaration-form.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import type { criminalRecordFields } from './criminal-record-fields.ts'
import {
  aboutThePerson,
  confirmBanLabel,
  life,
  neverPrinted,
  ownForm,
  purposeAndCopies,
} from './criminal-record-own-form.ts'

type Form = DeclarationForm<typeof criminalRecordFields>

/** Mẫu số 03/2013/TT-LLTP as revision 2 prints it: what is asked about somebody else has no place on it. */
export const ownFormOfRevision2: Form = {
  ...ownForm,
  notPrinted: [
    'representation',
    ...neverPrinted,
    'delegateFullName',
    'delegateOtherName',
    'delegateSex',
    'delegateBirthDate',
    'delegateBirthPlace',
    'delegateAddress',
    'delegateIdType',
    'delegateIdNumber',
    'delegateIdIssuedOn',
    'delegateIdIssuedBy',
    'delegateTelephone',
    'delegateEmail',
    'guardianAs',
    'delegateAs',
    'mandateOn',
    'confirmBanForOther',
  ],
}

/** Mẫu số 04/2013/TT-LLTP: by whoever is authorised (Phiếu số 1), and by parents and guardians of minors. */
export const delegatedForm: Form = {
  number: 'Mẫu số 04/2013/TT-LLTP',
  issuedWith: 'Ban hành kèm theo Thông tư số 16/2013/TT-BTP',
  title: 'TỜ KHAI YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP',
  subtitle:
    '(Dùng cho cá nhân trong trường hợp ủy quyền yêu cầu cấp Phiếu lý lịch tư pháp số 1 và cha, mẹ, người giám hộ của người chưa thành niên)',
  sections: [
    {
      items: [
        line('1', { label: 'Tên tôi là', answer: 'delegateFullName', capitals: true }),
        line(
          '2',
          { label: 'Tên gọi khác (nếu có)', answer: 'delegateOtherName', capitals: true },
          { label: 'Giới tính', answer: 'delegateSex' },
        ),
        line('3', { label: 'Ngày, tháng, năm sinh', answer: 'delegateBirthDate' }),
        line('4', { label: 'Nơi sinh', answer: 'delegateBirthPlace' }),
        line('5', { label: 'Địa chỉ', answer: 'delegateAddress' }),
        line(
          '6',
          { label: 'Giấy CMND/Hộ chiếu', answer: 'delegateIdType' },
          { label: 'Số', answer: 'delegateIdNumber' },
          { label: 'Cấp ngày', answer: 'delegateIdIssuedOn' },
          { label: 'Tại', answer: 'delegateIdIssuedBy' },
        ),
        line('', { label: 'Số điện thoại/e-mail', answer: 'delegateTelephone', and: 'delegateEmail' }),
        line('7', {
          label: 'Được sự ủy quyền của/là cha, mẹ, người giám hộ của',
          answer: 'fullName',
          capitals: true,
        }),
        line(
          '8',
          {
            label: 'Mối quan hệ với người ủy quyền, người được đại diện',
            answer: 'delegateAs',
            otherwise: 'guardianAs',
          },
          { label: 'Theo văn bản ủy quyền ký ngày (nếu có)', answer: 'mandateOn' },
        ),
      ],
    },
    {
      title: 'PHẦN KHAI VỀ NGƯỜI ỦY QUYỀN, NGƯỜI ĐƯỢC ĐẠI DIỆN',
      items: [
        line('1', { label: 'Họ và tên', answer: 'fullName', capitals: true }),
        ...aboutThePerson,
        line('10', { label: 'E-mail (nếu có)', answer: 'email' }),
      ],
    },
    ...life('QUÁ TRÌNH CƯ TRÚ CỦA NGƯỜI ỦY QUYỀN, NGƯỜI ĐƯỢC ĐẠI DIỆN'),
    {
      items: [{ kind: 'boxes', label: confirmBanLabel, answer: 'confirmBanForOther' }, ...purposeAndCopies],
    },
  ],
  signature: { label: 'Người khai', answer: 'delegateFullName' },
  notPrinted: ['representation', ...neverPrinted, 'kind', 'confirmBan', 'telephone'],
}
