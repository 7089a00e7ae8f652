import { createHash } from 'node:crypto'
import { copyFile, mkdir } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import { imageSize } from 'image-size'
import { path } from 'vuepress/utils'

/** Dimensions of an image, in CSS pixels. */
export interface ImageDimensions {
  width: number
  height: number
}

interface PublishedFile {
  hash: string
  dimensions?: ImageDimensions | undefined
}

// EXIF orientations from 5 on turn the picture by a quarter: width and height swap.
const FIRST_TURNED_ORIENTATION = 5
const HASH_LENGTH = 8

const sanitizeName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^[-.]+|-+$/g, '') || 'fichier'

const hashContent = (content: Buffer): string =>
  createHash('sha256').update(content).digest('hex').slice(0, HASH_LENGTH)

const measureImage = (content: Buffer): ImageDimensions | undefined => {
  try {
    const { height, orientation, width } = imageSize(content)
    if (!width || !height) return undefined
    const isTurned = (orientation ?? 1) >= FIRST_TURNED_ORIENTATION
    const [w, h] = isTurned ? [height, width] : [width, height]
    return { width: Math.round(w), height: Math.round(h) }
  } catch {
    // Unknown or damaged format: the page is right without dimensions.
    return undefined
  }
}

/**
 * Names the files that pages use by their content, and copies them to the published site: the
 * same content is published once, and may be cached for ever.
 */
export class AssetPublisher {
  readonly #base: string
  readonly #files = new Map<string, PublishedFile>()
  readonly #mediaNames = new Map<string, string>()
  readonly #copies = new Map<string, string>()

  constructor(base: string) {
    this.#base = base
  }

  /** Published address of an image, video, sound…: `assets/<name>.<hash>.<ext>`. */
  publishMedia(filePath: string): string {
    const { ext, name } = path.parse(filePath)
    const { hash } = this.#read(filePath)
    const suffix = `${hash}${ext.toLowerCase()}`
    const published = this.#mediaNames.get(suffix) ?? `assets/${sanitizeName(name)}.${suffix}`
    this.#mediaNames.set(suffix, published)
    return this.#publish(filePath, published)
  }

  /** Published address of a file to download, which keeps its name. */
  publishDownload(filePath: string): string {
    const { hash } = this.#read(filePath)
    return this.#publish(filePath, `assets/${hash}/${path.basename(filePath)}`)
  }

  /** Dimensions of an image, when its format tells. */
  measure(filePath: string): ImageDimensions | undefined {
    return this.#read(filePath).dimensions
  }

  /** Copies every published file into the folder of the site. */
  async copyAll(destDir: string): Promise<void> {
    await Promise.all(
      [...this.#copies].map(async ([name, filePath]) => {
        const target = path.join(destDir, name)
        await mkdir(path.dirname(target), { recursive: true })
        await copyFile(filePath, target)
      }),
    )
  }

  #publish(filePath: string, name: string): string {
    this.#copies.set(name, filePath)
    return this.#base + name.split('/').map(encodeURIComponent).join('/')
  }

  #read(filePath: string): PublishedFile {
    let file = this.#files.get(filePath)
    if (!file) {
      const content = readFileSync(filePath)
      file = { hash: hashContent(content), dimensions: measureImage(content) }
      this.#files.set(filePath, file)
    }
    return file
  }
}
