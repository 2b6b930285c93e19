/** Where the file stands in the address space of the staff. */
export const casePath = (id: string): string => `/can-bo/ho-so/${id}`
