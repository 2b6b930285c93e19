import { examplesOf } from '#lib/domain/procedure/example.ts'
import foreignLawPracticeChange from './foreign-law-practice-change.ts'

const steps = ['truong-hop', 'to-chuc', 'giay-phep', 'thay-doi']

export default examplesOf(
  foreignLawPracticeChange,
  {
    title: 'Chi nhánh luật nước ngoài chuyển sang căn nhà khác cùng tỉnh',
    on: '2020-08-17',
    typed: {
      changeKind: 'seatWithin',
      seatProvince: '87',
      foreignForm: 'branch',
      organizationName: 'Chi nhánh Blue River LLP tại Đồng Tháp',
      organizationAddress: 'Số 118 đường Nguyễn Sinh Sắc, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
      headFullName: 'Margaret Anne Collins',
      licenceNumber: '12/BTP/GP',
      licenceIssuedOn: '15/07/2018',
      registrationNumber: '51000003/TP/ĐKHĐ-NN',
      registeredOn: '10/09/2018',
      organizationTelephone: '0277 386 5790',
      newAddress: 'Số 9 đường Trần Hưng Đạo, Phường 1, thành phố Sa Đéc, tỉnh Đồng Tháp',
      decidedOn: '12/08/2020',
      commitment: 'yes',
    },
    expected: { steps, papers: ['licence', 'currentRegistration'], fee: 1_000_000, days: 5 },
  },
  {
    title: 'Công ty luật nước ngoài đổi tên và đổi Giám đốc sau khi Bộ Tư pháp chấp thuận',
    on: '2020-08-17',
    typed: {
      changeKind: 'approved',
      seatProvince: '87',
      foreignForm: 'foreignOwned',
      organizationName: 'Công ty luật trách nhiệm hữu hạn Lotus Gate',
      organizationAddress: 'Số 40 đường Lý Thường Kiệt, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      headFullName: 'Daniel Whitfield',
      licenceNumber: '31/BTP/GP',
      licenceIssuedOn: '20/03/2017',
      registrationNumber: '51000002/TP/ĐKHĐ-NN',
      registeredOn: '04/05/2017',
      organizationTelephone: '0909 864 213',
      organizationEmail: 'lotusgate@example.com',
      approvalNumber: '2876/BTP-BTTP',
      approvalReceivedOn: '05/08/2020',
      'changes.0.item': 'name',
      'changes.0.before': 'Công ty luật trách nhiệm hữu hạn Lotus Gate',
      'changes.0.after': 'Công ty luật trách nhiệm hữu hạn Lotus Harbour',
      'changes.1.item': 'head',
      'changes.1.before': 'Daniel Whitfield',
      'changes.1.after': 'Sofia Lindqvist',
      commitment: 'yes',
    },
    expected: { steps, papers: ['licence', 'approval', 'currentRegistration'], fee: 1_000_000, days: 5 },
  },
)
