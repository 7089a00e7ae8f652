/** Error for the people who write pages: its message says everything, its stack would say nothing. */
export class StaticPagesError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'StaticPagesError'
    this.stack = message
  }
}
