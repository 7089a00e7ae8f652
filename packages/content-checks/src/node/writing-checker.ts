import { createStyleChecker, isStyleSuspect } from '../markdownlint/check-style.js'
import { Dictionary } from '../spelling/dictionary.js'
import { extractWords } from '../spelling/extract-words.js'
import type { WordFact } from '../spelling/extract-words.js'
import { checkWords, spelling } from '../spelling/spelling.js'
import { readSpellingRules } from '../spelling/spelling-settings.js'
import type { SpellingRules } from '../spelling/spelling-settings.js'
import type { WordVerdict } from '../spelling/word-verdict.js'
import type { CheckOptions } from '../shared/check-options.js'
import { isFrench } from '../shared/is-french.js'
import type { PageFacts } from '../shared/page-facts.js'
import { toProblem } from '../shared/problem.js'
import type { Problem } from '../shared/problem.js'

/** Markdown style and spelling: the two checks that need much data, loaded when needed only. */
export class WritingChecker {
  private readonly rules: SpellingRules | null
  private readonly dictionary: Dictionary | null
  private readonly verdicts = new Map<string, WordVerdict>()
  private style: ReturnType<typeof createStyleChecker> | null = null

  /** @throws {Error} when the settings of the spelling cannot be read */
  constructor(private readonly options: CheckOptions) {
    const isOff = options.severities?.[spelling.name] === 'off'
    this.rules = options.spelling && !isOff ? readSpellingRules(options.spelling.config) : null
    this.dictionary = this.rules && new Dictionary(this.rules)
  }

  /** What the answers depend on besides the pages. */
  get fingerprint(): string {
    return this.rules?.fingerprint ?? ''
  }

  /** Gives the words already looked up. */
  get knownWords(): ReadonlyMap<string, WordVerdict> {
    return this.verdicts
  }

  /** Takes the words looked up another time with the same fingerprint. */
  learn(verdicts: Iterable<readonly [string, WordVerdict]>): void {
    for (const [word, verdict] of verdicts) this.verdicts.set(word, verdict)
  }

  /** Checks pages; the problems of each are at the same place in the list. */
  async check(pages: readonly PageFacts[]): Promise<Problem[][]> {
    const words = pages.map((page) => this.readWords(page))
    const unknown = new Set(words.flat().map(({ word }) => word))
    for (const word of this.verdicts.keys()) unknown.delete(word)
    if (this.dictionary) this.learn(this.dictionary.judge(unknown))
    const styles: Problem[][] = []
    for (const page of pages) styles.push(await this.checkStyle(page))
    return pages.map((page, index) => [
      ...(styles[index] ?? []),
      ...this.checkSpelling(page, words[index] ?? []),
    ])
  }

  private readWords(page: PageFacts): WordFact[] {
    return this.rules && isFrench(page) ? extractWords(page, this.rules) : []
  }

  private async checkStyle(page: PageFacts): Promise<Problem[]> {
    const text = page.lines.join('\n')
    if (!isStyleSuspect(text)) return []
    this.style ??= createStyleChecker()
    return (await this.style)(text, page.file, this.options)
  }

  private checkSpelling(page: PageFacts, words: readonly WordFact[]): Problem[] {
    const severity = this.options.severities?.[spelling.name] ?? spelling.severity
    if (severity === 'off') return []
    const isStrict = this.options.spelling?.isStrict ?? false
    return checkWords(words, this.verdicts, isStrict).map((finding) =>
      toProblem(finding, { file: page.file, name: spelling.name, severity }),
    )
  }
}
