import type { Fields } from '../procedure/field.ts'
import { choice, consent, personName } from '../procedure/fields.ts'

/** Who stood at the counter, or how the papers came where nobody did. */
export const presentedAs = {
  self: 'Chính người làm hồ sơ',
  authorised: 'Người được ủy quyền, đã xem giấy ủy quyền',
  post: 'Gửi qua bưu chính',
} as const
export type PresentedAs = keyof typeof presentedAs

/** The names that the counter's questions have in a draft. No question of a procedure can be named so. */
export const counterNames = { as: 'counter-as', by: 'counter-by', idSeen: 'counter-idSeen' } as const

const standing: Fields = {
  [counterNames.as]: choice({
    label: 'Người đứng tại quầy',
    control: 'radio',
    options: { self: presentedAs.self, authorised: presentedAs.authorised },
  }),
  [counterNames.by]: personName({
    label: 'Họ và tên người được ủy quyền',
    hint: 'Ghi như trên giấy tờ tùy thân của người đó.',
    onlyIf: { [counterNames.as]: 'authorised' },
  }),
  [counterNames.idSeen]: consent({
    label: 'Đã xem giấy tờ tùy thân',
    text: 'Xem giấy tờ tùy thân bản chính của người đứng tại quầy: đúng người, còn giá trị.',
  }),
}

const sent: Fields = {
  [counterNames.by]: personName({
    label: 'Họ và tên người gửi',
    hint: 'Ghi khi người gửi không phải người làm hồ sơ.',
    optional: true,
  }),
}

/** What a clerk is asked about the counter besides the declaration, by the way in which the file came. */
export const counterFields = (channel: string): Fields => (channel === 'post' ? sent : standing)
