import { examplesOf } from '#lib/domain/procedure/example.ts'
import lawPracticeBranchRegistration from './law-practice-branch-registration.ts'

const expected = {
  steps: ['noi-dat-chi-nhanh', 'to-chuc', 'chi-nhanh', 'truong-chi-nhanh', 'cam-doan'],
  papers: ['organizationRegistration', 'branchDecision', 'practisingCertificate', 'lawyerCard', 'seatProof'],
  fee: 50_000,
  days: 7,
}

export default examplesOf(
  lawPracticeBranchRegistration,
  {
    title: 'Văn phòng luật sư ở Cao Lãnh mở chi nhánh tại Sa Đéc',
    on: '2020-08-17',
    typed: {
      branchProvince: '87',
      organizationName: 'Văn phòng luật sư Sen Hồng',
      organizationAddress: 'Số 26 đường Lý Thường Kiệt, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      registrationNumber: '51010030/TP/ĐKHĐ',
      registeredOn: '15/11/2017',
      registrationProvince: '87',
      organizationTelephone: '0912 468 135',
      branchName: 'Chi nhánh Văn phòng luật sư Sen Hồng tại Sa Đéc',
      branchAddress: 'Số 5 đường Nguyễn Huệ, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
      practiceScope: 'all',
      branchHeadFullName: 'Dương Hoàng Nam',
      branchHeadCardNumber: '12118/LS',
      branchHeadCardIssuedOn: '14/02/2017',
      representativeFullName: 'Nguyễn Thị Mỹ Hạnh',
      commitment: 'yes',
    },
    expected,
  },
  {
    title: 'Công ty luật ở TP. Hồ Chí Minh mở chi nhánh tư vấn tại Hồng Ngự',
    on: '2020-08-17',
    typed: {
      branchProvince: '87',
      organizationName: 'Công ty luật trách nhiệm hữu hạn Bến Phà',
      organizationAddress: 'Số 210 đường Võ Văn Tần, Phường 5, Quận 3, TP. Hồ Chí Minh',
      registrationNumber: '41021234/TP/ĐKHĐ',
      registeredOn: '30/05/2012',
      registrationProvince: '79',
      organizationTelephone: '028 3930 1234',
      organizationEmail: 'benpha@example.com',
      branchName: 'Chi nhánh Công ty luật trách nhiệm hữu hạn Bến Phà tại Đồng Tháp',
      branchAddress: 'Số 19 đường Hùng Vương, phường An Thạnh, thị xã Hồng Ngự, tỉnh Đồng Tháp',
      practiceScope: 'some',
      practiceDetails: 'Tư vấn pháp luật',
      branchHeadFullName: 'Lâm Thị Hồng Phúc',
      branchHeadCardNumber: '10871/LS',
      branchHeadCardIssuedOn: '21/12/2015',
      representativeFullName: 'Tô Vĩnh Khang',
      commitment: 'yes',
    },
    expected,
  },
)
