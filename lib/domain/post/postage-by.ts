/** Who pays the post: the person (QĐ 45/2016/QĐ-TTg), or the office where a result is sent again through its fault. */
export const postageBy = ['recipient', 'office'] as const
export type PostageBy = (typeof postageBy)[number]

/** NĐ 61/2018/NĐ-CP Đ.21: the office bears every cost of a result that was wrong through its fault. */
export const whoPaysPostage = (wasWrongByOffice: boolean): PostageBy =>
  wasWrongByOffice ? 'office' : 'recipient'
