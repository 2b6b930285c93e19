import { choice, date, text } from '#lib/domain/procedure/fields.ts'

/** Why a card is asked for once more: the two cases in which it is given. */
export const lostCardReason = choice({
  label: 'Lý do đề nghị cấp lại',
  control: 'radio',
  options: { lost: 'Thẻ bị mất', damaged: 'Thẻ bị hư hỏng, không dùng được nữa' },
})

export const lossDetails = text({
  label: 'Mất Thẻ khi nào, ở đâu',
  hint: 'Ghi ngắn gọn điều còn nhớ.',
  max: 300,
  optional: true,
  onlyIf: { reason: 'lost' },
})

/** @param card what the card is called, e.g. 'Thẻ công chứng viên' */
export const lostCardNumber = (card: string) =>
  text({
    label: `Số ${card}`,
    hint: 'Mất Thẻ mà không nhớ số thì bỏ trống.',
    max: 40,
    optional: true,
    width: 'short',
  })

/** @param min the day before which no such card was given */
export const lostCardIssuedOn = <const M extends string>(min: M) =>
  date({
    label: 'Ngày cấp Thẻ',
    hint: 'Chỉ nhớ năm thì nhập năm; không nhớ thì bỏ trống.',
    past: true,
    partial: true,
    optional: true,
    min,
    width: 'short',
  })
