/** A Monday morning at the desk: 09:00 on 17/08/2020 in Vietnam, the day of the examples. */
export const morning = '2020-08-17T02:00:00Z'
