import { addDays, ageOn, formatDate } from '#lib/domain/kernel/civil-date.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import type { Applicant } from './fill-in.ts'
import { nameOf } from './people.ts'

/** What people answer to a service, by its slug, where the kind of the question does not tell. */
export const habits: Readonly<Record<string, (applicant: Applicant) => Typed>> = {
  'phieu-ly-lich-tu-phap': ({ person, day, random }) => {
    const age = ageOn(person.birthDate, day)
    const idType = random.pickWeighted([
      ['oldId', 60],
      ['citizenId', 36],
      ['passport', 4],
    ])
    const isMarried = age > 22 && random.chance(0.6)
    const kind = random.pickWeighted([
      ['1', 86],
      ['2', 14],
    ])
    return {
      representation: random.pickWeighted([
        ['self', 96],
        ['authorised', 4],
      ]),
      residenceKind: random.pickWeighted([
        ['permanentOnly', 82],
        ['both', 16],
        ['temporaryOnly', 2],
      ]),
      residenceProvince: '87',
      permanentAddress: person.address,
      temporaryAddress: person.address,
      sex: person.sex,
      birthDate: formatDate(person.birthDate),
      birthPlace: `${person.district[0]?.toUpperCase()}${person.district.slice(1)}, tỉnh Đồng Tháp`,
      nationality: 'vietnamese',
      ethnicGroup: 'Kinh',
      idType,
      idIssuedOn: formatDate(addDays(day, -random.between(120, 1300))),
      idIssuedBy:
        idType === 'oldId'
          ? 'Công an tỉnh Đồng Tháp'
          : idType === 'passport'
            ? 'Cục Quản lý xuất nhập cảnh'
            : 'Cục Cảnh sát quản lý hành chính về trật tự xã hội',
      telephone: person.telephone,
      ...(random.chance(0.5) ? { email: person.email } : {}),
      fatherKnown: 'known',
      fatherName: person.fatherName,
      motherKnown: 'known',
      motherName: person.motherName,
      hasSpouse: isMarried ? 'yes' : 'no',
      spouseName: nameOf(random, person.sex === 'male' ? 'female' : 'male'),
      kind,
      confirmBan: random.chance(0.03) ? 'yes' : 'no',
      purpose: kind === '2' ? 'Biết nội dung lý lịch tư pháp của mình' : random.pickWeighted(purposes),
      copies: random.pickWeighted([
        ['1', 60],
        ['2', 32],
        ['3', 6],
        ['4', 2],
      ]),
      ...feeClass(age, random.next()),
    }
  },
  'trich-luc-ho-tich': ({ person, day, random }) => {
    const event = random.pickWeighted([
      ['birth', 66],
      ['marriage', 22],
      ['death', 12],
    ])
    const requesterAs =
      event === 'death' ? 'relative' : event === 'birth' && random.chance(0.4) ? 'guardian' : 'self'
    const subjectSex = random.pick(['male', 'female'] as const)
    const idType = random.pickWeighted([
      ['oldId', 55],
      ['citizenId', 42],
      ['passport', 3],
    ])
    const registeredOn = addDays(day, -random.between(400, 9000))
    const year = registeredOn.slice(0, 4)
    return {
      event,
      requesterAs,
      relation: requesterAs === 'guardian' ? 'parent' : 'child',
      permanentAddress: person.address,
      idType,
      idIssuedOn: formatDate(addDays(day, -random.between(120, 1300))),
      idIssuedBy:
        idType === 'oldId'
          ? 'Công an thành phố Hà Nội'
          : idType === 'passport'
            ? 'Cục Quản lý xuất nhập cảnh'
            : 'Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư',
      fullName: person.fullName,
      telephone: person.telephone,
      birthDate: formatDate(person.birthDate),
      sex: person.sex,
      ethnicGroup: 'Kinh',
      nationalityName: 'Việt Nam',
      subjectFullName: nameOf(random, subjectSex, person.fullName.split(' ')[0]),
      subjectBirthDate:
        event === 'death'
          ? String(random.between(1930, 1960))
          : formatDate(addDays(day, -random.between(400, 5000))),
      subjectSex,
      spouseFullName: nameOf(random, person.sex === 'male' ? 'female' : 'male'),
      ...(random.chance(0.7)
        ? { eventRegisteredOn: random.chance(0.6) ? formatDate(registeredOn) : year }
        : {}),
      ...(random.chance(0.6) ? { eventNumber: `${random.between(1, 400)}/${year}` } : {}),
      ...(random.chance(0.3) ? { eventBook: `0${random.between(1, 4)}/${year}` } : {}),
      copies: random.pickWeighted([
        ['1', 30],
        ['2', 35],
        ['3', 20],
        ['5', 15],
      ]),
      delivery: 'post',
      postRecipient: person.fullName,
      postTelephone: person.telephone,
      postAddress: person.address,
    }
  },
}

const purposes: readonly (readonly [string, number])[] = [
  ['Bổ sung hồ sơ xin việc', 60],
  ['Đi lao động ở nước ngoài', 18],
  ['Xin cấp chứng chỉ hành nghề', 9],
  ['Du học', 7],
  ['Bổ sung hồ sơ nhận con nuôi', 1],
]

const feeClass = (age: number, drawn: number): Typed => {
  if (age >= 60) return { feeClass: 'exempt', exemptGround: 'elderly' }
  if (drawn < 0.03) return { feeClass: 'exempt', exemptGround: 'poorHousehold' }
  if (drawn < 0.2 && age <= 23) return { feeClass: 'reduced', reducedGround: 'student' }
  if (drawn < 0.06) return { feeClass: 'reduced', reducedGround: 'martyrRelative' }
  return { feeClass: 'normal' }
}
