import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import type { App } from 'vuepress/core'
import type { GouvFrThemeOptions } from './options.js'

/**
 * Vérifie que les images nommées par les options et par l’en-tête des pages (`image`, `heroImage`) sont dans le
 * dossier public.
 *
 * @returns une phrase par image absente, avec la place où elle est nommée
 */
export function checkOptionImages(
  app: App,
  { brand, shareImage }: Pick<GouvFrThemeOptions, 'brand' | 'shareImage'>,
): string[] {
  const named: [place: string, image: unknown][] = [
    ['brand.logo.src', brand?.logo?.src],
    ['shareImage', shareImage],
    ...app.pages.flatMap(({ filePathRelative, frontmatter }) =>
      ['image', 'heroImage'].map((key): [string, unknown] => [
        `${filePathRelative}, « ${key} »`,
        frontmatter[key],
      ]),
    ),
  ]
  return named.flatMap(([place, image]) => {
    if (typeof image !== 'string' || image === '' || /^(?:[a-z]+:|\/\/)/i.test(image)) return []
    const file = app.dir.public(image.replace(/^\.?\//, ''))
    if (existsSync(file)) return []
    return [`${place} — l’image « ${image} » n’existe pas (${relative(process.cwd(), file)}).`]
  })
}
