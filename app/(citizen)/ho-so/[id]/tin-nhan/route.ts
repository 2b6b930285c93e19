import { letterRoute } from '#app/_letters/letter-routes.ts'

export const POST = letterRoute('person', (id) => `/ho-so/${id}`)
