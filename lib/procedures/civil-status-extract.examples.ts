import { examplesOf } from '#lib/domain/procedure/example.ts'
import civilStatusExtract from './civil-status-extract.ts'
import { deathOfMother, marriageOfOthers, ownBirth } from './civil-status-extract-1.examples.ts'

/** The three people of revision 1, two years later, in Đồng Tháp. */
export default examplesOf(
  civilStatusExtract,
  { ...ownBirth, on: '2020-08-17', typed: { ...ownBirth.typed, idNumber: '087196002345' } },
  {
    ...marriageOfOthers,
    title: 'Cháu được ủy quyền xin bản sao kết hôn của hai ông bà, sổ ở xã, nhận qua bưu chính',
    on: '2020-08-17',
    typed: {
      ...marriageOfOthers.typed,
      district: '877',
      commune: '30253',
      permanentAddress: 'Ấp Tân Lập, xã Tân Nhuận Đông, huyện Châu Thành, tỉnh Đồng Tháp',
      idNumber: '341 234 567',
      idIssuedBy: 'Công an tỉnh Đồng Tháp',
      subjectAddress: 'Ấp Tân Lập, xã Tân Nhuận Đông, huyện Châu Thành, tỉnh Đồng Tháp',
      subjectIdNumber: '340 111 222',
      personalNumber: '087045000123',
      postAddress: 'Ấp Tân Lập, xã Tân Nhuận Đông, huyện Châu Thành, tỉnh Đồng Tháp',
    },
  },
  {
    ...deathOfMother,
    on: '2020-08-17',
    typed: {
      ...deathOfMother.typed,
      district: '877',
      permanentAddress: 'Số 8 đường Hùng Vương, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
      eventRegisteredOn: '12/02/2019',
      eventNumber: '15/2019',
      postAddress: 'Số 8 đường Hùng Vương, Phường 2, thành phố Sa Đéc, tỉnh Đồng Tháp',
    },
  },
)
