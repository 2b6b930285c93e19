import { defineProcedure } from '#lib/domain/procedure/define.ts'
import { address, date, province, telephone, text } from '#lib/domain/procedure/fields.ts'
import { line } from '#lib/domain/procedure/form-line.ts'
import { noFee } from './fixed-fee.ts'
import { identityPaper } from './identity-paper.ts'
import { commitment, lawyerCardIssuedOn, lawyerCardNumber } from './law-practice-fields.ts'
import { lawyerCard, practisingCertificate } from './law-practice-papers.ts'
import { formsBasis, formsOf2015 } from './law-practice-rules.ts'
import { birthDate, fullName, personalEmail, sex } from './person-fields.ts'
import { provinces } from './provinces.ts'

const fields = {
  barProvince: province({
    label: 'Đoàn luật sư mà luật sư là thành viên',
    inSentence: 'tỉnh, thành phố của Đoàn luật sư',
    hint: 'Chọn tỉnh, thành phố của Đoàn luật sư. Sở Tư pháp tại đây giải quyết hồ sơ, dù nơi làm việc ở tỉnh khác.',
    options: provinces,
    width: 'medium',
  }),

  fullName,
  sex,
  birthDate,
  permanentAddress: address({
    label: 'Nơi thường trú',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
    autocomplete: 'street-address',
  }),

  ...identityPaper('', { sexField: 'sex', birthDateField: 'birthDate' }),
  telephone: telephone({
    label: 'Số điện thoại',
    hint: 'Để báo tin về hồ sơ, ví dụ 0912 345 678',
    autocomplete: 'tel',
    width: 'medium',
  }),
  email: personalEmail,

  practisingCertificateNumber: text({
    label: 'Số Chứng chỉ hành nghề luật sư',
    hint: 'Ghi như trên Chứng chỉ do Bộ Tư pháp cấp.',
    example: '1234/TP/LS-CCHN',
    max: 40,
    width: 'medium',
  }),
  practisingCertificateIssuedOn: date({
    label: 'Ngày cấp Chứng chỉ hành nghề luật sư',
    hint: 'Ví dụ 15/06/2018',
    past: true,
    min: '1987-12-18',
    width: 'short',
  }),
  lawyerCardNumber,
  lawyerCardIssuedOn,

  employerName: text({
    label: 'Cơ quan, tổ chức ký hợp đồng lao động',
    inSentence: 'tên cơ quan, tổ chức ký hợp đồng lao động',
    hint: 'Ghi tên đầy đủ. Không phải là văn phòng luật sư hay công ty luật.',
    example: 'Công ty cổ phần Thủy sản Sông Tiền',
    max: 200,
  }),
  employerAddress: address({
    label: 'Địa chỉ của cơ quan, tổ chức',
    hint: 'Ghi rõ số nhà, đường hoặc ấp, xã/phường, quận/huyện, tỉnh/thành phố.',
    max: 200,
  }),
  contractNumber: text({
    label: 'Số hợp đồng lao động',
    hint: 'Hợp đồng không ghi số thì bỏ trống.',
    max: 60,
    width: 'medium',
    optional: true,
  }),
  contractSignedOn: date({
    label: 'Ngày ký hợp đồng lao động',
    hint: 'Ví dụ 01/07/2020',
    past: true,
    min: '1990-01-01',
    width: 'short',
  }),
  commitment,
} as const

/** A lawyer employed by somebody who is no law practice, Luật Luật sư Điều 49 and 50 as amended in 2012. */
export default defineProcedure({
  code: '1.002153',
  slug: 'dang-ky-hanh-nghe-luat-su-ca-nhan',
  revision: 1,
  valid: formsOf2015.valid,
  name: 'Đăng ký hành nghề luật sư với tư cách cá nhân',
  shortName: 'Đăng ký hành nghề luật sư với tư cách cá nhân',
  field: 'Luật sư',
  level: 3,
  decidedBy: 'Sở Tư pháp',
  competence: { by: 'barProvince', unitKind: 'provincialJustice' },
  subject: {
    fullName: 'fullName',
    idNumber: 'idNumber',
    birthDate: 'birthDate',
    telephone: 'telephone',
    email: 'email',
    address: 'permanentAddress',
  },
  audience: 'person',
  searchTerms: [
    'luật sư nội bộ',
    'luật sư doanh nghiệp',
    'luật sư làm cho công ty',
    'luật sư ký hợp đồng lao động',
    'giấy đăng ký hành nghề luật sư',
    'hành nghề luật sư tự do',
    'luật sư chuyển đoàn',
    'pháp chế',
  ],
  confidence: 'medium',

  page: {
    what: 'Luật sư làm việc theo hợp đồng lao động cho cơ quan, tổ chức không phải là tổ chức hành nghề luật sư thì đăng ký hành nghề với tư cách cá nhân.',
    forWhom: [
      'Luật sư đã gia nhập một Đoàn luật sư và có Thẻ luật sư.',
      'Đã ký hợp đồng lao động với cơ quan, doanh nghiệp, tổ chức không phải là văn phòng luật sư, công ty luật.',
      'Luật sư chuyển sang Đoàn luật sư khác: đăng ký lại tại Sở Tư pháp nơi có Đoàn luật sư mới.',
    ],
    notHere: [
      'Luật sư làm việc cho văn phòng luật sư, công ty luật: không phải đăng ký.',
      'Luật sư mở văn phòng luật sư, công ty luật: dùng thủ tục đăng ký hoạt động của tổ chức hành nghề luật sư.',
      'Giấy đăng ký hành nghề do Sở Tư pháp khác cấp trước khi chuyển Đoàn: nộp lại cho Sở Tư pháp đó.',
    ],
    prepare: [
      'Chứng chỉ hành nghề luật sư và Thẻ luật sư.',
      'Hợp đồng lao động đã ký.',
      'Thẻ căn cước công dân, giấy chứng minh nhân dân hoặc hộ chiếu, để ghi đúng số.',
    ],
  },
  result: {
    name: 'Giấy đăng ký hành nghề luật sư',
    note: 'Bản giấy, nhận tại Bộ phận Một cửa. Được hành nghề từ ngày cấp. Trong 7 ngày làm việc sau khi được cấp, gửi thông báo kèm bản sao Giấy này cho Đoàn luật sư.',
  },
  legalBasis: [
    {
      ref: 'Luật Luật sư số 65/2006/QH11, sửa đổi bởi Luật số 20/2012/QH13, Điều 49',
      plain:
        'Hành nghề với tư cách cá nhân là làm việc theo hợp đồng lao động cho cơ quan, tổ chức không phải là tổ chức hành nghề luật sư.',
    },
    {
      ref: 'Luật Luật sư, sửa đổi năm 2012, Điều 50',
      plain:
        'Đăng ký tại Sở Tư pháp nơi có Đoàn luật sư; hồ sơ; thời hạn 7 ngày làm việc; từ chối phải bằng văn bản có nêu lý do.',
    },
    formsBasis,
  ],

  fields,
  steps: [
    { slug: 'doan-luat-su', title: 'Đoàn luật sư', fields: ['barProvince'] },
    {
      slug: 'luat-su',
      title: 'Luật sư',
      intro: 'Khai về chính mình, đúng như trên giấy tờ tùy thân.',
      fields: ['fullName', 'sex', 'birthDate', 'permanentAddress'],
    },
    {
      slug: 'giay-to-tuy-than',
      title: 'Giấy tờ tùy thân và liên hệ',
      fields: ['idType', 'idNumber', 'idIssuedOn', 'idIssuedBy', 'telephone', 'email'],
    },
    {
      slug: 'chung-chi',
      title: 'Chứng chỉ hành nghề và Thẻ luật sư',
      fields: [
        'practisingCertificateNumber',
        'practisingCertificateIssuedOn',
        'lawyerCardNumber',
        'lawyerCardIssuedOn',
      ],
    },
    {
      slug: 'hop-dong',
      title: 'Hợp đồng lao động và cam đoan',
      fields: ['employerName', 'employerAddress', 'contractNumber', 'contractSignedOn', 'commitment'],
    },
  ],

  form: {
    number: 'Mẫu TP-LS-05',
    issuedWith: formsOf2015.issuedWith,
    title: 'ĐƠN ĐỀ NGHỊ ĐĂNG KÝ HÀNH NGHỀ LUẬT SƯ',
    subtitle: 'VỚI TƯ CÁCH CÁ NHÂN',
    sections: [
      {
        items: [
          line(
            '1',
            { label: 'Tên tôi là', answer: 'fullName', capitals: true },
            { label: 'Giới tính', answer: 'sex' },
          ),
          line('2', { label: 'Ngày, tháng, năm sinh', answer: 'birthDate' }),
          line(
            '3',
            { label: 'Giấy tờ tùy thân', answer: 'idType' },
            { label: 'Số', answer: 'idNumber' },
            { label: 'Cấp ngày', answer: 'idIssuedOn' },
            { label: 'Nơi cấp', answer: 'idIssuedBy' },
          ),
          line('4', { label: 'Nơi thường trú', answer: 'permanentAddress' }),
          line('5', { label: 'Điện thoại, email', answer: 'telephone', and: 'email' }),
          line(
            '6',
            { label: 'Chứng chỉ hành nghề luật sư số', answer: 'practisingCertificateNumber' },
            { label: 'Cấp ngày', answer: 'practisingCertificateIssuedOn' },
          ),
          line(
            '7',
            { label: 'Thẻ luật sư số', answer: 'lawyerCardNumber' },
            { label: 'Cấp ngày', answer: 'lawyerCardIssuedOn' },
            { label: 'Thành viên Đoàn luật sư', answer: 'barProvince' },
          ),
        ],
      },
      {
        title: 'Đề nghị đăng ký hành nghề luật sư với tư cách cá nhân theo hợp đồng lao động',
        items: [
          line(
            '8',
            { label: 'Hợp đồng lao động số', answer: 'contractNumber' },
            { label: 'Ký ngày', answer: 'contractSignedOn' },
          ),
          line(
            '9',
            { label: 'Cơ quan, tổ chức ký hợp đồng', answer: 'employerName' },
            { label: 'Địa chỉ', answer: 'employerAddress' },
          ),
          { kind: 'sentence', text: commitment.text },
        ],
      },
    ],
    signature: { label: 'Người đề nghị', answer: 'fullName' },
    notPrinted: ['commitment'],
  },

  papers: [
    practisingCertificate,
    lawyerCard,
    {
      code: 'employmentContract',
      name: 'Hợp đồng lao động ký với cơ quan, tổ chức',
      form: 'scan',
      copies: 1,
      showOriginal: 'whenCollecting',
      note: 'Quét đủ các trang, có chữ ký hai bên và con dấu.',
    },
  ],

  ...noFee('Luật Luật sư, Điều 50 không quy định lệ phí'),
  timeLimit: () => ({ days: 7, count: 'working', reasons: [] }),
  limitTable: [{ label: 'Thông thường', days: 7, count: 'working', ref: 'Luật Luật sư, Điều 50 khoản 2' }],
})
