import { app } from './app.js'

const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', (error) => {
  if (error) throw error
  console.log(`POST http://127.0.0.1:${server.address().port}/reports`)
})
process.once('SIGTERM', () => server.close())
