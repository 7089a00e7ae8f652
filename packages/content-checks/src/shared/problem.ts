/** How serious a problem is: an error stops the build, a warning is only printed. */
export type Severity = 'error' | 'warning'

/** A change of one line that surely puts a finding right. */
export interface Fix {
  /** Place in the line, from 0, in characters of JavaScript. */
  column: number
  /** Characters to replace. */
  length: number
  text: string
}

/** What a rule finds in one file, before it knows its severity. */
export interface Finding {
  /** Line in the file, from 1. */
  line: number
  /** What is wrong: a whole French sentence. */
  wrong: string
  /** What to do about it: one or more whole French sentences. */
  remedy: string
  /** Applied by `verifier --corriger`. */
  fix?: Fix
}

/** Something to put right in a file. */
export interface Problem {
  /** Path of the file relative to the working directory, with `/`. */
  file: string
  /** Line in the file, from 1. */
  line: number
  severity: Severity
  /** Name of the rule that found it. */
  rule: string
  /** « Ce qui ne va pas. Ce qu’il faut faire. » */
  message: string
  /** What `verifier --corriger` would do on this line. */
  fix?: Fix
}

/** Gives a finding the file, the rule and the severity it lacks. */
export const toProblem = (
  finding: Finding,
  rule: { file: string; name: string; severity: Severity },
): Problem => ({
  file: rule.file,
  line: finding.line,
  severity: rule.severity,
  rule: rule.name,
  message: `${finding.wrong} ${finding.remedy}`,
  ...(finding.fix && { fix: finding.fix }),
})
