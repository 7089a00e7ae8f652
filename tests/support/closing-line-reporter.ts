import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node'

const MS_PER_SECOND = 1000
const SECONDS_PER_MINUTE = 60

const formatDuration = (ms: number): string => {
  const seconds = Math.round(ms / MS_PER_SECOND)
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE)
  return minutes ? `${minutes} min ${seconds % SECONDS_PER_MINUTE} s` : `${seconds} s`
}

const count = (n: number, one: string, many: string): string => `${n} ${n > 1 ? many : one}`

/** Dit en une ligne, à la toute fin, si tout va bien, et sinon combien de tests ont échoué. */
export class ClosingLineReporter implements Reporter {
  #start = Date.now()

  onTestRunStart(): void {
    this.#start = Date.now()
  }

  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly unknown[],
    reason: TestRunEndReason,
  ): void {
    const totals = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    let brokenFiles = 0
    for (const module of modules) {
      for (const test of module.children.allTests()) totals[test.result().state] += 1
      if (module.errors().length > 0) brokenFiles += 1
    }
    const parts = [
      count(totals.passed, 'test réussi', 'tests réussis'),
      totals.failed > 0 && count(totals.failed, 'test en échec', 'tests en échec'),
      totals.skipped + totals.pending > 0 &&
        count(totals.skipped + totals.pending, 'test non exécuté', 'tests non exécutés'),
      brokenFiles > 0 && count(brokenFiles, 'fichier illisible', 'fichiers illisibles'),
      errors.length > 0 && count(errors.length, 'erreur hors test', 'erreurs hors test'),
    ].filter(Boolean)
    const verdict = reason === 'passed' ? 'Tout est bon' : 'À corriger'
    // Après le résumé du rapporteur par défaut, qui écrit dans le même appel.
    setImmediate(() =>
      console.log(
        `\n${verdict} : ${parts.join(', ')} en ${formatDuration(Date.now() - this.#start)}.`,
      ),
    )
  }
}
