/** Open data: any page may fetch them, and they are counted anew each time. */
export const openHeaders = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' } as const
