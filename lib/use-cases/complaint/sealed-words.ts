/** What binds sealed words to their complaint: those of the person, and those of the answer. */
export const complaintContext = (complaintId: string): string => `complaint ${complaintId}`
export const complaintAnswerContext = (complaintId: string): string => `complaint answer ${complaintId}`
