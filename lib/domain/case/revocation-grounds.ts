/** Grounds on which a result that was issued is revoked, with the words that the person reads. */
export const revocationGrounds = {
  falseAnswers: 'Được cấp trên cơ sở giấy tờ giả hoặc lời khai gian dối',
  wrongAuthority: 'Cấp không đúng thẩm quyền, đối tượng hoặc trình tự',
  conditionsLost: 'Người được cấp không còn đủ điều kiện theo luật',
  givenUp: 'Người được cấp đề nghị chấm dứt',
} as const
export type RevocationGround = keyof typeof revocationGrounds
