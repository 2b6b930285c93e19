export const systemsPath = '/can-bo/quan-tri/khoa-api'
