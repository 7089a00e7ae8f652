// Chargé par `node --import` dans le processus mesuré : écrit, à sa fin, ce qu’il a consommé.
import { writeFileSync } from 'node:fs'

const file = process.env.BENCH_USAGE

process.on('exit', () => {
  const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage()
  if (file) writeFileSync(file, JSON.stringify({ maxRSS, systemCPUTime, userCPUTime }))
})
