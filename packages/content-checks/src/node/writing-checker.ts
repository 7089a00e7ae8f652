import { createStyleChecker, isStyleSuspect } from '../markdownlint/check-style.js'
import { readSpelledText } from '../spelling/spelled-text.js'
import { SpellerThread } from '../spelling/speller-thread.js'
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
  private readonly verdicts = new Map<string, WordVerdict>()
  private speller: SpellerThread | null = null
  private style: ReturnType<typeof createStyleChecker> | null = null

  /** @throws {Error} when the settings of the spelling cannot be read */
  constructor(private readonly options: CheckOptions) {
    const isOff = options.severities?.[spelling.name] === 'off'
    this.rules = options.spelling && !isOff ? readSpellingRules(options.spelling.config) : null
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

  /** Begins to read the dictionaries, which the first page does otherwise. */
  start(): void {
    if (this.rules) this.openSpeller(this.rules)
  }

  /**
   * Checks a page; several may be asked for at once.
   *
   * @throws {Error} when a dictionary cannot be read
   */
  async check(page: PageFacts): Promise<Problem[]> {
    // The thread of the spelling starts before the library of the style is loaded.
    const spelled = this.checkSpelling(page)
    return [...(await this.checkStyle(page)), ...(await spelled)]
  }

  /** Frees the dictionaries: they are read again at the next unknown word. */
  async close(): Promise<void> {
    const { speller } = this
    this.speller = null
    await speller?.close()
  }

  private openSpeller(rules: SpellingRules): SpellerThread {
    return (this.speller ??= new SpellerThread({ rules, known: [...this.verdicts] }))
  }

  private async checkStyle(page: PageFacts): Promise<Problem[]> {
    const text = page.lines.join('\n')
    if (!isStyleSuspect(text)) return []
    this.style ??= createStyleChecker()
    return (await this.style)(text, page.file, this.options)
  }

  private async checkSpelling(page: PageFacts): Promise<Problem[]> {
    const severity = this.options.severities?.[spelling.name] ?? spelling.severity
    if (!this.rules || severity === 'off' || !isFrench(page)) return []
    const { isStrict = false } = this.options.spelling ?? {}
    const speller = this.openSpeller(this.rules)
    const { doubtful, learned } = await speller.check(readSpelledText(page))
    this.learn(learned)
    const { ownList } = this.rules
    return checkWords(doubtful, { isStrict, ownList }).map((finding) =>
      toProblem(finding, { file: page.file, name: spelling.name, severity }),
    )
  }
}
