/** The steps that every journey ends with, whatever the procedure asks before. */
export const papersStep = 'giay-to'
export const checkStep = 'kiem-tra'
/** The page of what was asked for, from which a supplement is mended and sent. */
export const mendStep = 'bo-sung'
