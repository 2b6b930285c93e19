/** Stands in an address where the id of an entry would, while there is none. */
export const newEntry = 'them'
