/** Integers from 0 to 2³² − 1 added one by one, four bytes each. */
export class NumberList {
  #numbers = new Uint32Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Uint32Array(this.#length * 2)
      larger.set(this.#numbers)
      this.#numbers = larger
    }
    this.#numbers[this.#length] = value
    this.#length += 1
  }

  /** The integers so far. Not a copy. */
  read(): Uint32Array {
    return this.#numbers.subarray(0, this.#length)
  }
}
