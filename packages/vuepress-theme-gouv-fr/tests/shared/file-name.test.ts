import { describe, expect, it } from 'vitest'
import { orderFromName, titleFromName } from '../../src/shared/file-name.js'

describe('numéro d’un nom de fichier', () => {
  it.each([
    ['/guides/01-debuter.html', 1],
    ['/guides/2_installer.html', 2],
    ['/10.%20Annexes/', 10],
    ['/guides/2024.html', undefined],
    ['/guides/2024-10-bilan.html', undefined],
    ['/guides/3d.html', undefined],
    ['/guides/', undefined],
  ])('%s : %s', (path, order) => expect(orderFromName(path)).toBe(order))
})

describe('titre tiré d’un nom de fichier', () => {
  it.each([
    ['guides/01-bien_debuter.md', 'Bien debuter'],
    ['2.%20Été/README.md', 'Été'],
    ['index.md', ''],
    ['api v1.2.md', 'Api v1.2'],
    ['100%25.md', '100%'],
    ['100%.md', '100%'],
  ])('%s : %s', (path, title) => expect(titleFromName(path)).toBe(title))
})
