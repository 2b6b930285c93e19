import type { Procedure } from '#lib/domain/procedure/procedure.ts'
import type { MadeUpPerson } from './people.ts'

/** What an organization of a field of law would be called that this person heads. */
export const organizationOf = (field: Procedure['field'], { fullName, district }: MadeUpPerson): string => {
  switch (field) {
    case 'Luật sư':
      return `Văn phòng luật sư ${fullName}`
    case 'Tư vấn pháp luật':
      return `Trung tâm tư vấn pháp luật Hội Luật gia ${district}`
    case 'Đấu giá tài sản':
      return `Doanh nghiệp đấu giá tư nhân ${fullName}`
    case 'Công chứng':
      return `Văn phòng công chứng ${fullName}`
    default:
      return `Ủy ban nhân dân ${district}`
  }
}
