// Started by bin/verifier.js, a committed file: npm links commands before « lib » exists.
import { runCli } from './run-cli.js'

process.exitCode = await runCli(process.argv.slice(2), console, process.env, process.stdout.isTTY)
