import { examplesOf } from '#lib/domain/procedure/example.ts'
import auctioneerCardReplacement from './auctioneer-card-replacement.ts'

const expected = {
  steps: ['noi-nop', 'to-chuc', 'dau-gia-vien', 'the', 'nguoi-dai-dien'],
  papers: ['portrait'],
  fee: 0,
  days: 3,
}

export default examplesOf(
  auctioneerCardReplacement,
  {
    title: 'Đấu giá viên của một công ty có Thẻ bị hư hỏng',
    on: '2020-08-17',
    typed: {
      seatProvince: '87',
      auctionOrganizationKind: 'enterprise',
      organizationName: 'Công ty đấu giá hợp danh Sen Vàng',
      organizationAddress: 'Số 40 đường Lý Thường Kiệt, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      registrationNumber: '02/TP-ĐKHĐ',
      registeredOn: '12/03/2018',
      organizationTelephone: '0918 246 357',
      auctioneerFullName: 'Phan Nhật Minh',
      auctioneerBirthDate: '11/08/1986',
      auctioneerCertificateNumber: '233/TP/ĐG-CCHN',
      auctioneerCertificateIssuedOn: '25/09/2015',
      reason: 'damaged',
      cardNumber: '05/ĐGV',
      cardIssuedOn: '20/03/2018',
      representativeFullName: 'Đặng Thị Ngọc Yến',
      representativePosition: 'Giám đốc',
      commitment: 'yes',
    },
    expected,
  },
  {
    title: 'Đấu giá viên của Trung tâm mất Thẻ, chỉ nhớ năm cấp',
    on: '2020-08-17',
    typed: {
      seatProvince: '87',
      auctionOrganizationKind: 'centre',
      organizationName: 'Trung tâm dịch vụ đấu giá tài sản Tràm Chim',
      organizationAddress: 'Số 5 đường Nguyễn Trãi, Phường 2, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      registrationNumber: '118/QĐ-UBND.HC',
      registeredOn: '20/10/1998',
      organizationTelephone: '0277 385 1357',
      organizationEmail: 'trungtam@example.com',
      auctioneerFullName: 'Trần Quốc Khánh',
      auctioneerBirthDate: '02/09/1981',
      auctioneerCertificateNumber: '87/TP/ĐG-CCHN',
      auctioneerCertificateIssuedOn: '19/07/2011',
      reason: 'lost',
      lossDetails: 'Rơi tại bến xe Sa Đéc, sáng ngày 10/8/2020',
      cardIssuedOn: '2018',
      representativeFullName: 'Nguyễn Văn Thuận',
      representativePosition: 'Giám đốc Trung tâm',
      commitment: 'yes',
    },
    expected,
  },
)
