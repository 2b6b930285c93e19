import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { feeOf } from '#lib/domain/procedure/fee.ts'
import { choice, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import {
  identity,
  nameAndBirth,
  nationalityFee,
  nationalityFields,
  paperAndContact,
  photos,
} from './nationality-fields.ts'

const fields = {
  ...nationalityFields,
  presentNationality: text({
    label: 'Quốc tịch hiện nay',
    inSentence: 'quốc tịch hiện nay',
    hint: 'Ví dụ Hoa Kỳ; không có quốc tịch thì ghi “không quốc tịch”.',
    example: 'Hoa Kỳ',
    max: 60,
    width: 'medium',
  }),
  originBy: choice({
    label: 'Căn cứ là người gốc Việt Nam',
    inSentence: 'căn cứ là người gốc Việt Nam',
    control: 'radio',
    options: {
      self: 'Bản thân từng có quốc tịch Việt Nam',
      parents: 'Cha hoặc mẹ từng có quốc tịch Việt Nam',
      grandparents: 'Ông hoặc bà, nội hoặc ngoại, từng có quốc tịch Việt Nam',
    },
    hints: { self: 'Quốc tịch Việt Nam được xác định theo huyết thống khi sinh ra.' },
  }),
  ancestorName: text({
    label: 'Họ và tên cha, mẹ hoặc ông, bà từng có quốc tịch Việt Nam',
    inSentence: 'họ và tên cha, mẹ hoặc ông, bà',
    hint: 'Ghi họ tên, năm sinh và quan hệ.',
    max: 300,
    multiline: true,
    onlyIf: { originBy: ['parents', 'grandparents'] },
  }),
  proofs: text({
    label: 'Giấy tờ chứng minh kèm theo',
    inSentence: 'các giấy tờ chứng minh',
    hint: 'Ghi tên, số, ngày cấp và nơi cấp của từng giấy tờ.',
    max: 500,
    multiline: true,
  }),
} as const

/** Nghị định 16/2020/NĐ-CP Điều 32 and 33. The sign of the form in Thông tư 02/2020/TT-BTP is not known to us. */
export default defineProcedure({
  code: '2.001895',
  slug: 'xac-nhan-nguoi-goc-viet-nam',
  revision: 1,
  valid: { from: '2020-03-20' },
  name: 'Cấp Giấy xác nhận là người gốc Việt Nam',
  shortName: 'Giấy xác nhận là người gốc Việt Nam',
  field: 'Quốc tịch',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'residenceProvince', unitKind: 'provincialJustice' },
  subject: {
    fullName: 'fullName',
    idNumber: 'idNumber',
    birthDate: 'birthDate',
    telephone: 'telephone',
    email: 'email',
    address: 'currentAddress',
  },
  audience: 'person',
  searchTerms: [
    'người gốc Việt',
    'Việt kiều',
    'miễn thị thực',
    'từng có quốc tịch Việt Nam',
    'cha mẹ là người Việt',
    'xác nhận nguồn gốc',
  ],
  confidence: 'low',
  page: {
    what: 'Giấy xác nhận cho biết một người từng có quốc tịch Việt Nam theo huyết thống, hoặc có cha, mẹ, ông, bà như vậy.',
    forWhom: ['Người gốc Việt Nam đang cư trú tại Việt Nam và hiện có quốc tịch khác hoặc không quốc tịch.'],
    notHere: [
      'Người đang có quốc tịch Việt Nam: làm thủ tục cấp Giấy xác nhận có quốc tịch Việt Nam.',
      'Người đang cư trú ở nước ngoài: nộp tại cơ quan đại diện Việt Nam nơi đó.',
    ],
    prepare: [
      'Giấy tờ tùy thân có ảnh và 2 ảnh 4x6 chụp chưa quá 6 tháng.',
      'Giấy tờ cho thấy bản thân, cha mẹ hoặc ông bà từng có quốc tịch Việt Nam.',
    ],
  },
  result: {
    name: 'Giấy xác nhận là người gốc Việt Nam',
    note: 'Nhận bản giấy tại Bộ phận Một cửa của Sở Tư pháp. Mang theo bản chính giấy tờ để đối chiếu.',
  },
  legalBasis: [
    {
      ref: 'Nghị định số 16/2020/NĐ-CP, Điều 32 và Điều 33',
      plain: 'Hồ sơ, cách giải quyết và thời hạn cấp Giấy xác nhận là người gốc Việt Nam.',
    },
    { ref: 'Thông tư số 02/2020/TT-BTP', plain: 'Ban hành mẫu tờ khai và mẫu Giấy xác nhận.' },
    { ref: 'Thông tư số 281/2016/TT-BTC, Điều 4 khoản 6', plain: 'Lệ phí.' },
  ],

  fields,
  steps: [
    {
      slug: 'noi-nop',
      title: 'Nơi cư trú và nơi nộp hồ sơ',
      intro: 'Nơi cư trú cho biết Sở Tư pháp nào giải quyết hồ sơ.',
      fields: ['residenceProvince', 'currentAddress'],
    },
    {
      slug: 'nguoi-yeu-cau',
      title: 'Người yêu cầu',
      fields: ['fullName', 'sex', 'birthDate', 'birthPlace', 'presentNationality'],
    },
    {
      slug: 'giay-to-tuy-than',
      title: 'Giấy tờ tùy thân và liên hệ',
      fields: ['idType', 'idNumber', 'idIssuedOn', 'idIssuedBy', 'telephone', 'email'],
    },
    {
      slug: 'nguon-goc',
      title: 'Nguồn gốc Việt Nam và cam đoan',
      fields: ['originBy', 'ancestorName', 'proofs', 'purpose', 'commitment'],
    },
  ],
  form: {
    number: 'Mẫu tờ khai đề nghị cấp Giấy xác nhận là người gốc Việt Nam',
    issuedWith: 'Ban hành kèm theo Thông tư số 02/2020/TT-BTP',
    title: 'TỜ KHAI ĐỀ NGHỊ CẤP GIẤY XÁC NHẬN LÀ NGƯỜI GỐC VIỆT NAM',
    sections: [
      {
        items: [
          ...nameAndBirth,
          line('', { label: 'Quốc tịch hiện nay', answer: 'presentNationality' }),
          line('', { label: 'Nơi cư trú hiện nay', answer: 'currentAddress' }),
          ...paperAndContact,
          line('', { label: 'Căn cứ là người gốc Việt Nam', answer: 'originBy' }),
          line('', { label: 'Cha, mẹ, ông, bà từng có quốc tịch Việt Nam', answer: 'ancestorName' }),
          line('', { label: 'Giấy tờ kèm theo', answer: 'proofs' }),
          line('', { label: 'Mục đích', answer: 'purpose' }),
          { kind: 'sentence', text: fields.commitment.text },
        ],
      },
    ],
    signature: { label: 'Người khai', answer: 'fullName' },
    notPrinted: ['residenceProvince', 'commitment'],
  },
  papers: [
    photos,
    identity,
    {
      code: 'originProof',
      name: 'Giấy tờ chứng minh bản thân từng có quốc tịch Việt Nam, hoặc cha mẹ, ông bà từng có quốc tịch Việt Nam',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Giấy tờ do chế độ cũ ở miền Nam trước 30/04/1975 cấp cũng được xem xét.',
    },
  ],
  fee: (_, amountOf) => feeOf([{ label: nationalityFee, amount: amountOf(nationalityFee) }]),
  feeTable: [{ label: nationalityFee, amount: 100_000, ref: 'Thông tư số 281/2016/TT-BTC, Điều 4 khoản 6' }],
  timeLimit: () => ({ days: 5, count: 'working', reasons: [] }),
  limitTable: [
    { label: 'Thông thường', days: 5, count: 'working', ref: 'Nghị định số 16/2020/NĐ-CP, Điều 33' },
  ],
})
