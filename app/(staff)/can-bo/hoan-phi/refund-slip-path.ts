/** Where the staff print the slip of a refund that was decided. */
export const refundSlipPath = (refundId: string): string => `/can-bo/hoan-phi/${refundId}/phieu.pdf`
