import {
  address,
  choice,
  date,
  email,
  identityNumber,
  personName,
  telephone,
  text,
} from '#lib/domain/procedure/fields.ts'
import { ownName, ownTelephone } from './account-fields.ts'

const bornOf = (whose: string) =>
  date({
    label: `Ngày, tháng, năm sinh của ${whose}`,
    inSentence: `ngày sinh của ${whose}`,
    hint: 'Chỉ nhớ năm thì nhập năm, ví dụ 1960.',
    past: true,
    partial: true,
    optional: true,
    width: 'short',
  })

const whereToWrite = 'Số nhà, đường hoặc ấp, xã/phường, tỉnh/thành phố.'

/**
 * What a person may keep for their next application, each under the name that forms share for it
 * (lib/domain/procedure/shared-answers.ts). Nothing but the name has to be kept.
 */
export const profileFields = {
  fullName: ownName,
  otherName: personName({ label: 'Tên gọi khác', optional: true }),
  sex: choice({
    label: 'Giới tính',
    control: 'select',
    options: { male: 'Nam', female: 'Nữ' },
    optional: true,
    autocomplete: 'sex',
    width: 'medium',
  }),
  birthDate: date({
    label: 'Ngày, tháng, năm sinh',
    inSentence: 'ngày sinh',
    optional: true,
    past: true,
    min: '1900-01-01',
    autocomplete: 'bday',
  }),
  birthPlace: address({
    label: 'Nơi sinh',
    hint: 'Xã/phường, tỉnh/thành phố; sinh ở nước ngoài thì ghi tên nước.',
    max: 200,
    optional: true,
  }),
  nationality: choice({
    label: 'Quốc tịch',
    control: 'select',
    options: { vietnamese: 'Việt Nam', foreign: 'Nước khác' },
    optional: true,
    width: 'medium',
  }),
  nationalityName: text({
    label: 'Tên nước có quốc tịch',
    hint: 'Chỉ ghi khi là nước khác, ví dụ Nhật Bản.',
    max: 60,
    optional: true,
    width: 'medium',
  }),
  ethnicGroup: text({ label: 'Dân tộc', hint: 'Ví dụ Kinh', max: 40, optional: true, width: 'short' }),

  idType: choice({
    label: 'Loại giấy tờ tùy thân',
    control: 'select',
    options: {
      citizenId: 'Thẻ căn cước công dân',
      oldId: 'Giấy chứng minh nhân dân',
      passport: 'Hộ chiếu',
    },
    optional: true,
    width: 'medium',
  }),
  idNumber: identityNumber({
    label: 'Số giấy tờ',
    typeField: 'idType',
    sexField: 'sex',
    birthDateField: 'birthDate',
    optional: true,
    width: 'medium',
  }),
  oldIdNumber: text({
    label: 'Số chứng minh nhân dân cũ',
    hint: '9 chữ số, nếu trước đây đã được cấp.',
    max: 20,
    optional: true,
    width: 'medium',
  }),
  idIssuedOn: date({ label: 'Ngày cấp', optional: true, past: true, min: '1950-01-01', width: 'short' }),
  idIssuedBy: text({ label: 'Nơi cấp', hint: 'Ghi như trên giấy tờ.', max: 120, optional: true }),

  permanentAddress: address({
    label: 'Nơi thường trú',
    hint: whereToWrite,
    max: 200,
    optional: true,
    autocomplete: 'street-address',
  }),
  temporaryAddress: address({
    label: 'Nơi tạm trú',
    hint: 'Chỉ ghi khi đang ở nơi khác nơi thường trú.',
    max: 200,
    optional: true,
  }),
  telephone: ownTelephone,

  fatherName: personName({ label: 'Họ và tên cha', optional: true }),
  fatherBirthDate: bornOf('cha'),
  motherName: personName({ label: 'Họ và tên mẹ', optional: true }),
  motherBirthDate: bornOf('mẹ'),
  spouseName: personName({ label: 'Họ và tên vợ hoặc chồng', optional: true }),
  spouseBirthDate: bornOf('vợ hoặc chồng'),

  organizationName: text({ label: 'Tên tổ chức', max: 200, optional: true }),
  organizationAddress: address({ label: 'Địa chỉ trụ sở', hint: whereToWrite, max: 200, optional: true }),
  organizationTelephone: telephone({ label: 'Số điện thoại của tổ chức', optional: true, width: 'medium' }),
  organizationEmail: email({
    label: 'Thư điện tử của tổ chức',
    inSentence: 'địa chỉ thư điện tử của tổ chức',
    optional: true,
  }),
  registrationNumber: text({
    label: 'Số giấy đăng ký hoặc giấy phép',
    max: 60,
    optional: true,
    width: 'medium',
  }),
  registeredOn: date({ label: 'Ngày cấp giấy đăng ký', optional: true, past: true, width: 'short' }),
  representativeFullName: personName({ label: 'Họ và tên người đại diện', optional: true }),
} as const

type ProfileName = keyof typeof profileFields

/** How the profile's questions are grouped, on its page and when answers are kept after an application. */
export const profileGroups = {
  person: {
    title: 'Bản thân',
    fields: [
      'fullName',
      'otherName',
      'sex',
      'birthDate',
      'birthPlace',
      'nationality',
      'nationalityName',
      'ethnicGroup',
      'telephone',
    ],
  },
  paper: {
    title: 'Giấy tờ tùy thân',
    fields: ['idType', 'idNumber', 'oldIdNumber', 'idIssuedOn', 'idIssuedBy'],
  },
  home: { title: 'Nơi ở', fields: ['permanentAddress', 'temporaryAddress'] },
  family: {
    title: 'Cha mẹ, vợ hoặc chồng',
    fields: [
      'fatherName',
      'fatherBirthDate',
      'motherName',
      'motherBirthDate',
      'spouseName',
      'spouseBirthDate',
    ],
  },
  organization: {
    title: 'Tổ chức',
    fields: [
      'organizationName',
      'organizationAddress',
      'organizationTelephone',
      'organizationEmail',
      'registrationNumber',
      'registeredOn',
      'representativeFullName',
    ],
  },
} as const satisfies Readonly<Record<string, { title: string; fields: readonly ProfileName[] }>>

export type ProfileGroup = keyof typeof profileGroups
