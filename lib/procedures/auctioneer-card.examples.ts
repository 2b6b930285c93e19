import { examplesOf } from '#lib/domain/procedure/example.ts'
import auctioneerCard from './auctioneer-card.ts'

const expected = {
  steps: ['noi-nop', 'to-chuc', 'dau-gia-vien', 'nguoi-dai-dien'],
  papers: ['auctioneerCertificate', 'portrait'],
  fee: 0,
  days: 5,
}

export default examplesOf(
  auctioneerCard,
  {
    title: 'Công ty đấu giá hợp danh xin Thẻ cho một đấu giá viên mới',
    on: '2020-08-17',
    typed: {
      seatProvince: '87',
      auctionOrganizationKind: 'enterprise',
      organizationName: 'Công ty đấu giá hợp danh Sen Vàng',
      organizationAddress: 'Số 40 đường Lý Thường Kiệt, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      registrationNumber: '02/TP-ĐKHĐ',
      registeredOn: '12/03/2018',
      organizationTelephone: '0918 246 357',
      'auctioneers.0.fullName': 'Lê Hoàng Phúc',
      'auctioneers.0.birthDate': '14/02/1990',
      'auctioneers.0.certificateNumber': '512/TP/ĐG-CCHN',
      'auctioneers.0.certificateIssuedOn': '06/05/2020',
      representativeFullName: 'Đặng Thị Ngọc Yến',
      representativePosition: 'Giám đốc',
      commitment: 'yes',
    },
    expected,
  },
  {
    title: 'Trung tâm dịch vụ đấu giá tài sản xin Thẻ cho hai viên chức',
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
      'auctioneers.0.fullName': 'Trần Quốc Khánh',
      'auctioneers.0.birthDate': '02/09/1981',
      'auctioneers.0.certificateNumber': '87/TP/ĐG-CCHN',
      'auctioneers.0.certificateIssuedOn': '19/07/2011',
      'auctioneers.1.fullName': 'Võ Thị Cẩm Tú',
      'auctioneers.1.birthDate': '27-11-1987',
      'auctioneers.1.certificateNumber': '498/TP/ĐG-CCHN',
      'auctioneers.1.certificateIssuedOn': '10/04/2019',
      representativeFullName: 'Nguyễn Văn Thuận',
      representativePosition: 'Giám đốc Trung tâm',
      commitment: 'yes',
    },
    expected,
  },
)
