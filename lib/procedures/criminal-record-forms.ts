import type { DeclarationForm } from '#lib/domain/procedure/declaration-form.ts'
import type { criminalRecordFields } from './criminal-record-fields.ts'
import { confirmBanLabel, life, neverPrinted, ownForm, purposeAndCopies } from './criminal-record-own-form.ts'

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
        {
          kind: 'line',
          number: '1',
          blanks: [{ label: 'Tên tôi là', answer: 'delegateFullName', capitals: true }],
        },
        {
          kind: 'line',
          number: '2',
          blanks: [
            { label: 'Tên gọi khác (nếu có)', answer: 'delegateOtherName', capitals: true },
            { label: 'Giới tính', answer: 'delegateSex' },
          ],
        },
        {
          kind: 'line',
          number: '3',
          blanks: [{ label: 'Ngày, tháng, năm sinh', answer: 'delegateBirthDate' }],
        },
        { kind: 'line', number: '4', blanks: [{ label: 'Nơi sinh', answer: 'delegateBirthPlace' }] },
        { kind: 'line', number: '5', blanks: [{ label: 'Địa chỉ', answer: 'delegateAddress' }] },
        {
          kind: 'line',
          number: '6',
          blanks: [
            { label: 'Giấy CMND/Hộ chiếu', answer: 'delegateIdType' },
            { label: 'Số', answer: 'delegateIdNumber' },
            { label: 'Cấp ngày', answer: 'delegateIdIssuedOn' },
            { label: 'Tại', answer: 'delegateIdIssuedBy' },
          ],
        },
        {
          kind: 'line',
          blanks: [{ label: 'Số điện thoại/e-mail', answer: 'delegateTelephone', and: 'delegateEmail' }],
        },
        {
          kind: 'line',
          number: '7',
          blanks: [
            {
              label: 'Được sự ủy quyền của/là cha, mẹ, người giám hộ của',
              answer: 'fullName',
              capitals: true,
            },
          ],
        },
        {
          kind: 'line',
          number: '8',
          blanks: [
            {
              label: 'Mối quan hệ với người ủy quyền, người được đại diện',
              answer: 'delegateAs',
              otherwise: 'guardianAs',
            },
            { label: 'Theo văn bản ủy quyền ký ngày (nếu có)', answer: 'mandateOn' },
          ],
        },
      ],
    },
    {
      title: 'PHẦN KHAI VỀ NGƯỜI ỦY QUYỀN, NGƯỜI ĐƯỢC ĐẠI DIỆN',
      items: [
        { kind: 'line', number: '1', blanks: [{ label: 'Họ và tên', answer: 'fullName', capitals: true }] },
        {
          kind: 'line',
          number: '2',
          blanks: [
            { label: 'Tên gọi khác (nếu có)', answer: 'otherName', capitals: true },
            { label: 'Giới tính', answer: 'sex' },
          ],
        },
        { kind: 'line', number: '3', blanks: [{ label: 'Ngày, tháng, năm sinh', answer: 'birthDate' }] },
        { kind: 'line', number: '4', blanks: [{ label: 'Nơi sinh', answer: 'birthPlace' }] },
        {
          kind: 'line',
          number: '5',
          blanks: [{ label: 'Quốc tịch', answer: 'nationalityName', otherwise: 'nationality' }],
        },
        { kind: 'line', number: '6', blanks: [{ label: 'Dân tộc', answer: 'ethnicGroup' }] },
        { kind: 'line', number: '7', blanks: [{ label: 'Nơi thường trú', answer: 'permanentAddress' }] },
        { kind: 'line', number: '8', blanks: [{ label: 'Nơi tạm trú', answer: 'temporaryAddress' }] },
        {
          kind: 'line',
          number: '9',
          blanks: [
            { label: 'Giấy CMND/Hộ chiếu', answer: 'idType' },
            { label: 'Số', answer: 'idNumber' },
            { label: 'Cấp ngày', answer: 'idIssuedOn' },
            { label: 'Tại', answer: 'idIssuedBy' },
          ],
        },
        { kind: 'line', number: '10', blanks: [{ label: 'E-mail (nếu có)', answer: 'email' }] },
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
