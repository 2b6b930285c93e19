import { line } from '#lib/domain/procedure/form-line.ts'
import { identityLine, whoTheyAre } from './criminal-record-person-lines.ts'
export const promise =
  'Tôi xin cam đoan những lời khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.'

export const confirmBanLabel =
  'Yêu cầu xác nhận về nội dung cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã theo quyết định tuyên bố phá sản'

/** The same on both forms: family, places of residence, convictions. */
export const life = (residencesTitle: string) =>
  [
    {
      title: 'PHẦN KHAI VỀ CHA, MẸ, VỢ/CHỒNG',
      items: [
        {
          kind: 'grid',
          head: ['', 'CHA', 'MẸ', 'VỢ/CHỒNG'],
          rows: [
            {
              label: 'Họ và tên',
              cells: [
                { answer: 'fatherName', otherwise: 'fatherKnown', capitals: true },
                { answer: 'motherName', otherwise: 'motherKnown', capitals: true },
                { answer: 'spouseName', capitals: true },
              ],
            },
            {
              label: 'Ngày, tháng, năm sinh',
              cells: [
                { answer: 'fatherBirthDate' },
                { answer: 'motherBirthDate' },
                { answer: 'spouseBirthDate' },
              ],
            },
          ],
        },
      ],
    },
    {
      title: residencesTitle,
      note: '(Tính từ khi đủ 14 tuổi)',
      items: [
        {
          kind: 'rows',
          answer: 'residences',
          columns: [
            { label: 'Từ tháng, năm', column: 'from' },
            { label: 'Đến tháng, năm', column: 'to' },
            { label: 'Nơi thường trú/tạm trú', column: 'place', and: 'province' },
            { label: 'Nghề nghiệp, nơi làm việc', column: 'occupation' },
          ],
        },
      ],
    },
    {
      title:
        'Phần khai về án tích, nội dung bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã (nếu có)',
      items: [
        line('', { label: 'Án tích', answer: 'convictionDetails', otherwise: 'convicted' }),
        line('', { label: 'Nội dung bị cấm', answer: 'banDetails', otherwise: 'banned' }),
      ],
    },
  ] as const

/** The last part of both forms. */
export const purposeAndCopies = [
  line('', { label: 'Mục đích yêu cầu cấp Phiếu lý lịch tư pháp', answer: 'purpose' }),
  line('', { label: 'Số lượng Phiếu lý lịch tư pháp yêu cầu cấp (Phiếu)', answer: 'copies' }),
  { kind: 'sentence', text: promise },
] as const

/** Asked for the portal's sake: competence, fee, conditions. */
export const neverPrinted = [
  'residenceKind',
  'residenceProvince',
  'hasSpouse',
  'feeClass',
  'reducedGround',
  'exemptGround',
  'commitment',
] as const

/** Lines 2 to 9 about the person whose record it is, the same on both forms. */
export const aboutThePerson = [
  ...whoTheyAre,
  line('6', { label: 'Dân tộc', answer: 'ethnicGroup' }),
  line('7', { label: 'Nơi thường trú', answer: 'permanentAddress' }),
  line('8', { label: 'Nơi tạm trú', answer: 'temporaryAddress' }),
  identityLine('9'),
] as const

/** Mẫu số 03/2013/TT-LLTP: the person's own declaration, the same in every revision. */
export const ownForm = {
  number: 'Mẫu số 03/2013/TT-LLTP',
  issuedWith: 'Ban hành kèm theo Thông tư số 16/2013/TT-BTP',
  title: 'TỜ KHAI YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP',
  subtitle: '(Dùng cho cá nhân có yêu cầu cấp Phiếu lý lịch tư pháp)',
  sections: [
    {
      items: [
        line('1', { label: 'Tên tôi là', answer: 'fullName', capitals: true }),
        ...aboutThePerson,
        line('10', { label: 'Số điện thoại/e-mail', answer: 'telephone', and: 'email' }),
      ],
    },

    ...life('QUÁ TRÌNH CƯ TRÚ CỦA BẢN THÂN'),
    {
      items: [
        {
          kind: 'boxes',
          label: 'Yêu cầu cấp Phiếu lý lịch tư pháp',
          answer: 'kind',
          labels: { '1': 'Số 1', '2': 'Số 2' },
        },
        {
          kind: 'boxes',
          label: `${confirmBanLabel} (trong trường hợp yêu cầu cấp Phiếu lý lịch tư pháp số 1)`,
          answer: 'confirmBan',
        },
        ...purposeAndCopies,
      ],
    },
  ],
  signature: { label: 'Người khai', answer: 'fullName' },
  notPrinted: neverPrinted,
} as const
