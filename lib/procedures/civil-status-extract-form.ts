import type { DeclarationForm, FormItem } from '#lib/domain/procedure/declaration-form.ts'
import type { NameOf } from '#lib/domain/procedure/field.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import type { ExtractFields } from './civil-status-extract-facts.ts'

type Line = FormItem<ExtractFields>
type Names = readonly NameOf<ExtractFields>[]

/** The block of the person whose paper it is: independent of the requester's, and filled in anew where they are one. */
const subjectBlocks: Readonly<
  Record<'self' | 'other', { readonly lines: readonly Line[]; readonly elsewhere: Names }>
> = {
  self: {
    lines: [
      line('', { label: 'Cho người có tên dưới đây: Họ, chữ đệm, tên', answer: 'fullName', capitals: true }),
      line(
        '',
        { label: 'Ngày, tháng, năm sinh', answer: 'birthDate' },
        { label: 'Giới tính', answer: 'sex' },
        { label: 'Dân tộc', answer: 'ethnicGroup' },
        { label: 'Quốc tịch', answer: 'nationalityName' },
      ),
      line('', { label: 'Nơi cư trú', answer: 'permanentAddress' }),
      line(
        '',
        { label: 'Giấy tờ tùy thân', answer: 'idType', and: 'idNumber' },
        { label: 'Số định danh cá nhân (nếu có)', answer: 'personalNumber' },
      ),
    ],
    elsewhere: [
      'relation',
      'relationOther',
      'subjectFullName',
      'subjectBirthDate',
      'subjectSex',
      'subjectEthnicGroup',
      'subjectNationality',
      'subjectAddress',
      'subjectIdType',
      'subjectIdNumber',
    ],
  },
  other: {
    lines: [
      line('', {
        label: 'Cho người có tên dưới đây: Họ, chữ đệm, tên',
        answer: 'subjectFullName',
        capitals: true,
      }),
      line(
        '',
        { label: 'Ngày, tháng, năm sinh', answer: 'subjectBirthDate' },
        { label: 'Giới tính', answer: 'subjectSex' },
        { label: 'Dân tộc', answer: 'subjectEthnicGroup' },
        { label: 'Quốc tịch', answer: 'subjectNationality' },
      ),
      line('', { label: 'Nơi cư trú', answer: 'subjectAddress' }),
      line(
        '',
        { label: 'Giấy tờ tùy thân', answer: 'subjectIdType', and: 'subjectIdNumber' },
        { label: 'Số định danh cá nhân (nếu có)', answer: 'personalNumber' },
      ),
    ],
    elsewhere: ['requesterAs', 'birthDate', 'sex', 'ethnicGroup', 'nationalityName'],
  },
}

const formFor = (
  whose: 'self' | 'other',
  issuedWith: string,
  commitment: string,
): DeclarationForm<ExtractFields> => ({
  number: 'Tờ khai cấp bản sao trích lục hộ tịch',
  issuedWith,
  title: 'TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH',
  sections: [
    {
      items: [
        line('', { label: 'Họ, chữ đệm, tên người yêu cầu', answer: 'fullName', capitals: true }),
        line('', { label: 'Nơi cư trú', answer: 'permanentAddress' }),
        line(
          '',
          { label: 'Giấy tờ tùy thân', answer: 'idType' },
          { label: 'Số', answer: 'idNumber' },
          { label: 'Cấp ngày', answer: 'idIssuedOn' },
          { label: 'Nơi cấp', answer: 'idIssuedBy' },
        ),
        line(
          '',
          whose === 'self'
            ? { label: relationLabel, answer: 'requesterAs' }
            : { label: relationLabel, answer: 'relation', and: 'relationOther' },
        ),
        line('', { label: 'Điện thoại', answer: 'telephone', and: 'email' }),
      ],
    },
    {
      title: 'ĐỀ NGHỊ CẤP BẢN SAO TRÍCH LỤC',
      items: [
        { kind: 'boxes', label: 'Loại trích lục', answer: 'event' },
        ...subjectBlocks[whose].lines,
        line(
          '',
          { label: 'Họ, chữ đệm, tên vợ hoặc chồng (kết hôn)', answer: 'spouseFullName', capitals: true },
          { label: 'Sinh ngày', answer: 'spouseBirthDate' },
        ),
        line(
          '',
          { label: 'Đã đăng ký tại', answer: 'commune', otherwise: 'bookKeeper', and: 'district' },
          { label: 'Ngày đăng ký', answer: 'eventRegisteredOn' },
        ),
        line('', { label: 'Số', answer: 'eventNumber' }, { label: 'Quyển số', answer: 'eventBook' }),
        line('', { label: 'Số lượng bản sao đề nghị cấp', answer: 'copies' }),
        { kind: 'sentence', text: commitment },
      ],
    },
  ],
  signature: { label: 'Người yêu cầu', answer: 'fullName' },
  notPrinted: [
    ...subjectBlocks[whose].elsewhere,
    'delivery',
    'postRecipient',
    'postTelephone',
    'postAddress',
    'commitment',
  ],
})

const relationLabel = 'Quan hệ với người được cấp bản sao trích lục hộ tịch'

/** The official form, for others and for those who ask for themselves. */
export const extractForms = (issuedWith: string, commitment: string) => ({
  form: formFor('other', issuedWith, commitment),
  otherForms: [{ onlyIf: { requesterAs: 'self' }, form: formFor('self', issuedWith, commitment) }] as const,
})
