/** The steps that every journey ends with, whatever the procedure asks before. */
export const papersStep = 'giay-to'
export const checkStep = 'kiem-tra'
