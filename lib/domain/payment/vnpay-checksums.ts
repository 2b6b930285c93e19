/**
 * What the query and refund interfaces of VNPay 2.1.0 sign: these values in this order, joined by `|`. It is another
 * rule than that of the addresses (`canonicalQuery`).
 */
const order = {
  queryRequest:
    'vnp_RequestId|vnp_Version|vnp_Command|vnp_TmnCode|vnp_TxnRef|vnp_TransactionDate|vnp_CreateDate|vnp_IpAddr|vnp_OrderInfo',
  queryResponse:
    'vnp_ResponseId|vnp_Command|vnp_ResponseCode|vnp_Message|vnp_TmnCode|vnp_TxnRef|vnp_Amount|vnp_BankCode|vnp_PayDate|vnp_TransactionNo|vnp_TransactionType|vnp_TransactionStatus|vnp_OrderInfo|vnp_PromotionCode|vnp_PromotionAmount',
  refundRequest:
    'vnp_RequestId|vnp_Version|vnp_Command|vnp_TmnCode|vnp_TransactionType|vnp_TxnRef|vnp_Amount|vnp_TransactionNo|vnp_TransactionDate|vnp_CreateBy|vnp_CreateDate|vnp_IpAddr|vnp_OrderInfo',
  refundResponse:
    'vnp_ResponseId|vnp_Command|vnp_ResponseCode|vnp_Message|vnp_TmnCode|vnp_TxnRef|vnp_Amount|vnp_BankCode|vnp_PayDate|vnp_TransactionNo|vnp_TransactionType|vnp_TransactionStatus|vnp_OrderInfo',
} as const

export type VnpayDocument = keyof typeof order

/** The text that is signed of a request or an answer; a value that is absent counts as empty. */
export const signedText = (document: VnpayDocument, values: Readonly<Record<string, string>>): string =>
  order[document]
    .split('|')
    .map((name) => values[name] ?? '')
    .join('|')
