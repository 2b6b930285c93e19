import { examplesOf } from '#lib/domain/procedure/example.ts'
import lawOfficeRepresentativeChange from './law-office-representative-change.ts'

const expected = {
  steps: ['noi-dang-ky', 'to-chuc', 'nguoi-dai-dien', 'nguoi-dai-dien-moi', 'cam-doan'],
  papers: ['currentRegistration', 'agreement'],
  fee: 50_000,
  days: 5,
}

export default examplesOf(
  lawOfficeRepresentativeChange,
  {
    title: 'Trưởng văn phòng luật sư giao lại văn phòng cho đồng nghiệp',
    on: '2020-08-17',
    typed: {
      practiceForm: 'office',
      registrationProvince: '87',
      organizationName: 'Văn phòng luật sư Phước An',
      organizationAddress: 'Số 30 đường Nguyễn Huệ, Phường 1, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      registrationNumber: '51010021/TP/ĐKHĐ',
      registeredOn: '12/05/2016',
      organizationTelephone: '0913 246 810',
      representativeFullName: 'Nguyễn Hữu Phước',
      representativeCardNumber: '4410/LS',
      representativeCardIssuedOn: '18/03/2011',
      newRepresentativeFullName: 'Trần Ngọc Thảo Vy',
      newRepresentativePermanentAddress: 'Ấp 3, xã Mỹ Trà, thành phố Cao Lãnh, tỉnh Đồng Tháp',
      newRepresentativeCardNumber: '12950/LS',
      newRepresentativeCardIssuedOn: '09/07/2017',
      decidedOn: '12/08/2020',
      commitment: 'yes',
    },
    expected,
  },
  {
    title: 'Công ty luật một thành viên đổi chủ sở hữu',
    on: '2020-08-17',
    typed: {
      practiceForm: 'singleMember',
      registrationProvince: '87',
      organizationName: 'Công ty luật trách nhiệm hữu hạn một thành viên Gáo Giồng',
      organizationAddress: 'Số 77 quốc lộ 30, thị trấn Mỹ Thọ, huyện Cao Lãnh, tỉnh Đồng Tháp',
      registrationNumber: '51020004/TP/ĐKHĐ',
      registeredOn: '22/09/2014',
      organizationTelephone: '0277 382 1357',
      organizationEmail: 'gaogiong@example.com',
      representativeFullName: 'Đặng Minh Triết',
      representativeCardNumber: '7718/LS',
      representativeCardIssuedOn: '15/01/2013',
      newRepresentativeFullName: 'Võ Thị Kim Ngân',
      newRepresentativePermanentAddress: 'Ấp An Bình, xã An Bình, huyện Cao Lãnh, tỉnh Đồng Tháp',
      newRepresentativeCardNumber: '13304/LS',
      newRepresentativeCardIssuedOn: '2018-02-27',
      decidedOn: '10/8/2020',
      commitment: 'yes',
    },
    expected,
  },
)
