import { examplesOf } from '#lib/domain/procedure/example.ts'
import legalConsultantCardWithdrawal from './legal-consultant-card-withdrawal.ts'

const centre = {
  seatProvince: '87',
  organizationName: 'Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp',
  organizationAddress: 'Số 10 đường Võ Trường Toản, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
  signatoryFullName: 'Lê Thị Ngọc Dung',
  signatoryPosition: 'Giám đốc',
  requesterFullName: 'Trần Ngọc Quí',
  organizationTelephone: '0277 385 2020',
  fullName: 'Cao Văn Triết',
  birthDate: '30/10/1990',
  cardNumber: '15/TP-TVPL',
  cardIssuedOn: '12/09/2018',
  foundOn: '03/08/2020',
} as const

const outcome = {
  steps: ['noi-nop', 'trung-tam', 'tu-van-vien', 'ly-do'],
  papers: ['request'],
  fee: 0,
  days: 7,
} as const

export default examplesOf(
  legalConsultantCardWithdrawal,
  {
    title: 'Tư vấn viên đã được tuyển dụng làm công chức Tòa án',
    on: '2020-08-17',
    typed: { ...centre, ground: 'civilServant', appointedAt: 'Tòa án nhân dân huyện Tháp Mười' },
    expected: outcome,
  },
  {
    title: 'Tư vấn viên của Chi nhánh bị kết án, chưa được xóa án tích',
    on: '2020-08-17',
    typed: {
      ...centre,
      organizationEmail: 'tuvan.nongdan@example.com',
      workplace: 'Chi nhánh của Trung tâm tư vấn pháp luật Hội Nông dân tỉnh Đồng Tháp tại Sa Đéc',
      ground: 'standards',
      missingStandard: 'convicted',
      details: 'Bản án số 12/2020/HS-ST ngày 20/7/2020 của Tòa án nhân dân thành phố Sa Đéc.',
    },
    expected: outcome,
  },
  {
    title: 'Tư vấn viên lợi dụng việc tư vấn để trục lợi',
    on: '2020-08-17',
    typed: { ...centre, ground: 'forbiddenAct', forbiddenAct: 'profiteering' },
    expected: outcome,
  },
)
