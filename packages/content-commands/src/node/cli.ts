// Lancé par bin/contenu.js, un fichier enregistré : npm relie les commandes avant que « lib » existe.
import { createInterface } from 'node:readline/promises'
import { runCli } from './run-cli.js'

const ask = async (question: string): Promise<string> => {
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await prompt.question(question)
  } finally {
    prompt.close()
  }
}

process.exitCode = await runCli(process.argv.slice(2), {
  root: process.cwd(),
  today: new Intl.DateTimeFormat('fr-CA').format(new Date()),
  terminal: {
    log: (text) => console.log(text),
    error: (text) => console.error(text),
    ...(process.stdin.isTTY ? { ask } : {}),
  },
})
