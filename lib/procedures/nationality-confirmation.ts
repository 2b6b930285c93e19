import type { Answers } from '#lib/domain/procedure/answers.ts'
import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { feeOf } from '#lib/domain/procedure/fee.ts'
import { address, choice, text, yesNo } from '#lib/domain/procedure/fields.ts'
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
  birthRegisteredAt: address({
    label: 'Nơi đăng ký khai sinh',
    hint: 'Cơ quan đã đăng ký khai sinh; không nhớ hoặc chưa đăng ký thì bỏ trống.',
    max: 200,
    optional: true,
  }),
  lastAddress: address({
    label: 'Nơi cư trú cuối cùng tại Việt Nam trước khi xuất cảnh',
    hint: 'Chỉ người từng ra nước ngoài sinh sống. Không có thì bỏ trống.',
    max: 200,
    optional: true,
  }),
  foreignNationality: text({
    label: 'Quốc tịch nước ngoài (nếu có)',
    inSentence: 'quốc tịch nước ngoài',
    hint: 'Bỏ trống nếu không có.',
    max: 60,
    optional: true,
    width: 'medium',
  }),
  hasProof: yesNo({
    label: 'Có giấy tờ chứng minh quốc tịch Việt Nam không?',
    hint: 'Giấy khai sinh, chứng minh nhân dân, căn cước công dân, hộ chiếu Việt Nam, quyết định cho nhập, trở lại quốc tịch…, hoặc giấy tờ tương tự do chính quyền cũ cấp.',
  }),
  proofs: text({
    label: 'Giấy tờ chứng minh quốc tịch kèm theo',
    inSentence: 'các giấy tờ chứng minh quốc tịch',
    hint: 'Ghi tên, số, ngày cấp và nơi cấp của từng giấy tờ.',
    max: 500,
    multiline: true,
    onlyIf: { hasProof: 'yes' },
  }),
  feeClass: choice({
    label: 'Lệ phí',
    control: 'radio',
    options: {
      normal: 'Mức chung',
      laos: 'Miễn: người di cư từ Lào được phép cư trú theo điều ước quốc tế',
      border:
        'Miễn: kiều bào tại nước láng giềng có chung đường biên giới đất liền, hoàn cảnh kinh tế khó khăn',
    },
    hints: { border: 'Cần xác nhận của Ủy ban nhân dân cấp xã nơi cư trú.' },
  }),
} as const

type Given = Answers<typeof fields>

const withProof = 'Có giấy tờ chứng minh quốc tịch Việt Nam'
const withoutProof = 'Không có giấy tờ chứng minh quốc tịch Việt Nam: Công an xác minh'

/** Nghị định 16/2020/NĐ-CP Điều 28, 30 and 31, with the form of Thông tư 02/2020/TT-BTP. */
export default defineProcedure({
  code: '1.005136',
  slug: 'xac-nhan-co-quoc-tich-viet-nam',
  revision: 1,
  // The decree's own day of effect; what applied before stands in Nghị định 78/2009/NĐ-CP and is not described here.
  valid: { from: '2020-03-20' },
  name: 'Cấp Giấy xác nhận có quốc tịch Việt Nam ở trong nước',
  shortName: 'Giấy xác nhận có quốc tịch Việt Nam',
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
    'xác nhận quốc tịch',
    'chứng minh quốc tịch',
    'người Việt từ Campuchia về',
    'không có giấy tờ',
    'kiều bào',
    'quốc tịch Việt Nam',
  ],
  confidence: 'medium',
  page: {
    what: 'Giấy xác nhận cho biết một người đang có quốc tịch Việt Nam.',
    forWhom: [
      'Người đang cư trú tại Việt Nam, cần chứng minh mình có quốc tịch Việt Nam.',
      'Người không còn giấy tờ chứng minh cũng nộp được: cơ quan Công an sẽ xác minh.',
    ],
    notHere: [
      'Không được ủy quyền cho người khác nộp thay.',
      'Người đang cư trú ở nước ngoài: nộp tại cơ quan đại diện Việt Nam nơi đó.',
    ],
    prepare: [
      'Giấy tờ tùy thân có ảnh và 2 ảnh 4x6 chụp chưa quá 6 tháng.',
      'Giấy tờ chứng minh quốc tịch Việt Nam, nếu còn giữ.',
      'Không có giấy tờ: bản khai lý lịch và giấy tờ khác để xác minh.',
    ],
  },
  result: {
    name: 'Giấy xác nhận có quốc tịch Việt Nam',
    note: 'Nhận bản giấy tại Bộ phận Một cửa của Sở Tư pháp. Mang theo bản chính giấy tờ để đối chiếu.',
  },
  legalBasis: [
    {
      ref: 'Luật Quốc tịch Việt Nam, Điều 11',
      plain: 'Những giấy tờ chứng minh một người có quốc tịch Việt Nam.',
    },
    {
      ref: 'Nghị định số 16/2020/NĐ-CP, Điều 28',
      plain: 'Hồ sơ xin cấp Giấy xác nhận, và giấy tờ thay thế khi không có giấy tờ chứng minh quốc tịch.',
    },
    {
      ref: 'Nghị định số 16/2020/NĐ-CP, Điều 30 và Điều 31',
      plain: 'Sở Tư pháp, Bộ Tư pháp và Công an tra cứu, xác minh trong bao lâu.',
    },
    {
      ref: 'Nghị định số 16/2020/NĐ-CP, Điều 3',
      plain: 'Người yêu cầu tự nộp hồ sơ, không ủy quyền; gửi bưu chính thì phải chứng thực chữ ký.',
    },
    { ref: 'Thông tư số 02/2020/TT-BTP', plain: 'Ban hành mẫu tờ khai TP/QT-2020-TKCGXNQTVN.' },
    {
      ref: 'Thông tư số 281/2016/TT-BTC, Điều 4 khoản 5 và Điều 5',
      plain: 'Lệ phí và trường hợp được miễn.',
    },
  ],

  fields,
  steps: [
    {
      slug: 'noi-nop',
      title: 'Nơi cư trú và nơi nộp hồ sơ',
      intro: 'Nơi cư trú cho biết Sở Tư pháp nào giải quyết hồ sơ.',
      fields: ['residenceProvince', 'currentAddress', 'lastAddress'],
    },
    {
      slug: 'nguoi-yeu-cau',
      title: 'Người yêu cầu',
      fields: ['fullName', 'sex', 'birthDate', 'birthPlace', 'birthRegisteredAt', 'foreignNationality'],
    },
    {
      slug: 'giay-to-tuy-than',
      title: 'Giấy tờ tùy thân và liên hệ',
      fields: ['idType', 'idNumber', 'idIssuedOn', 'idIssuedBy', 'telephone', 'email'],
    },
    {
      slug: 'quoc-tich',
      title: 'Giấy tờ chứng minh quốc tịch',
      intro: 'Không có giấy tờ vẫn nộp được; thời gian giải quyết dài hơn vì phải xác minh.',
      fields: ['hasProof', 'proofs', 'purpose'],
    },
    { slug: 'le-phi', title: 'Lệ phí và cam đoan', fields: ['feeClass', 'commitment'] },
  ],
  form: {
    number: 'TP/QT-2020-TKCGXNQTVN',
    issuedWith: 'Ban hành kèm theo Thông tư số 02/2020/TT-BTP',
    title: 'TỜ KHAI ĐỀ NGHỊ CẤP GIẤY XÁC NHẬN CÓ QUỐC TỊCH VIỆT NAM',
    sections: [
      {
        items: [
          ...nameAndBirth,
          line('', { label: 'Nơi đăng ký khai sinh', answer: 'birthRegisteredAt' }),
          line('', { label: 'Nơi cư trú hiện nay', answer: 'currentAddress' }),
          line('', { label: 'Nơi cư trú cuối cùng tại Việt Nam trước khi xuất cảnh', answer: 'lastAddress' }),
          line('', { label: 'Quốc tịch nước ngoài (nếu có)', answer: 'foreignNationality' }),
          ...paperAndContact,
          line('', {
            label: 'Giấy tờ chứng minh quốc tịch Việt Nam kèm theo',
            answer: 'proofs',
            otherwise: 'hasProof',
          }),
          line('', { label: 'Mục đích', answer: 'purpose' }),
          { kind: 'sentence', text: fields.commitment.text },
        ],
      },
    ],
    signature: { label: 'Người khai', answer: 'fullName' },
    notPrinted: ['residenceProvince', 'feeClass', 'commitment'],
  },

  papers: [
    photos,
    identity,
    {
      code: 'nationalityProof',
      name: 'Giấy tờ chứng minh quốc tịch Việt Nam, hoặc giấy tờ tương tự do chính quyền cũ cấp',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Chụp đủ các trang có nội dung.',
      when: (given) => given.hasProof === 'yes',
      whenInWords: 'Khi có giấy tờ chứng minh quốc tịch',
    },
    {
      code: 'lifeStory',
      name: 'Bản khai lý lịch',
      form: 'scan',
      copies: 1,
      when: (given) => given.hasProof === 'no',
      whenInWords: 'Khi không có giấy tờ chứng minh quốc tịch',
    },
    {
      code: 'otherProof',
      name: 'Một trong các giấy tờ tại Điều 28 khoản 2 Nghị định số 16/2020/NĐ-CP',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Giấy tờ về hộ tịch, cư trú, quốc tịch của bản thân, hoặc của cha mẹ, ông bà, giúp xác minh.',
      when: (given) => given.hasProof === 'no',
      whenInWords: 'Khi không có giấy tờ chứng minh quốc tịch',
    },
    {
      code: 'feeExemption',
      name: 'Giấy tờ chứng minh thuộc diện miễn lệ phí',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      when: (given) => given.feeClass !== 'normal',
      whenInWords: 'Khi đề nghị miễn lệ phí',
    },
  ],
  fee: (given: Given, amountOf) =>
    given.feeClass === 'normal'
      ? feeOf([{ label: nationalityFee, amount: amountOf(nationalityFee) }])
      : feeOf([{ label: 'Miễn lệ phí', amount: 0 }], { ground: fields.feeClass.options[given.feeClass] }),
  feeTable: [
    { label: nationalityFee, amount: 100_000, ref: 'Thông tư số 281/2016/TT-BTC, Điều 4 khoản 5' },
    {
      label:
        'Người di cư từ Lào được phép cư trú; kiều bào khó khăn tại nước láng giềng có chung biên giới đất liền',
      amount: 0,
      ref: 'Thông tư số 281/2016/TT-BTC, Điều 5',
    },
  ],
  timeLimit: (given) =>
    given.hasProof === 'yes'
      ? { days: 20, count: 'working', reasons: [] }
      : { days: 55, count: 'working', reasons: [withoutProof] },
  limitTable: [
    {
      label: `${withProof}: Sở Tư pháp 5 ngày, Bộ Tư pháp 10 ngày, Sở Tư pháp cấp giấy 5 ngày`,
      days: 20,
      count: 'working',
      ref: 'Nghị định số 16/2020/NĐ-CP, Điều 30 và Điều 31',
    },
    {
      label: `${withoutProof} trong 45 ngày, Sở Tư pháp tiếp nhận và cấp giấy 10 ngày`,
      days: 55,
      count: 'working',
      ref: 'Nghị định số 16/2020/NĐ-CP, Điều 30 và Điều 31',
    },
  ],
  otherBodies: [
    {
      body: 'Bộ Tư pháp',
      task: 'tra cứu thông tin về quốc tịch',
      days: 10,
      count: 'working',
      onlyIf: { hasProof: 'yes' },
      ref: 'Nghị định số 16/2020/NĐ-CP, Điều 31',
    },
    {
      body: 'Công an tỉnh, thành phố',
      task: 'xác minh nhân thân và quốc tịch',
      days: 45,
      count: 'working',
      onlyIf: { hasProof: 'no' },
      ref: 'Nghị định số 16/2020/NĐ-CP, Điều 31',
    },
    {
      body: 'Cơ quan đã cấp giấy tờ',
      task: 'xác minh giấy tờ khi có nghi ngờ',
      days: 10,
      count: 'calendar',
      ref: 'Nghị định số 16/2020/NĐ-CP, Điều 31',
    },
  ],
})
