/** Bytes added one by one, without the cost of an array of numbers. */
export class ByteList {
  #bytes = new Uint8Array(1024)
  #length = 0

  push(byte: number): void {
    if (this.#length === this.#bytes.length) {
      const larger = new Uint8Array(this.#length * 2)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes[this.#length] = byte
    this.#length += 1
  }

  /** The bytes so far. Not a copy. */
  read(): Uint8Array {
    return this.#bytes.subarray(0, this.#length)
  }
}
