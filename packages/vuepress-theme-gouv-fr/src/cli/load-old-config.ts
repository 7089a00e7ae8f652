import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'smol-toml'
import { parse as parseYaml } from 'yaml'

/** Temps laissé à une configuration pour s’évaluer, en millisecondes. */
const TIME_LIMIT_MS = 10_000

const NAMES = ['config.js', 'config.cjs', 'config.mjs', 'config.yml', 'config.yaml', 'config.toml']

/** Ce que rend l’évaluation d’une configuration de VuePress 1. */
export interface OldConfig {
  /** Fichier lu. */
  file: string
  /** Valeurs lues ; une fonction y est remplacée par `{ "[fonction]": "son début" }`. */
  values: Record<string, unknown>
}

/**
 * Évaluée dans un processus à part : une configuration est du code, qui peut échouer, attendre ou
 * demander des modules absents. Un module introuvable devient un objet vide ; `getSidebar()` du thème
 * 1.x devient `'auto'`. Un fichier écrit en CommonJS se lit comme tel, même quand le `package.json` du
 * nouveau site dit `"type": "module"`.
 */
const EVALUATE = `
const Module = require('node:module')
const load = Module._load
const anything = () => new Proxy(function () {}, { get: (_, k) => (k === 'getSidebar' ? () => 'auto' : k === Symbol.toPrimitive ? () => '' : anything()), apply: () => ({}), construct: () => ({}) })
Module._load = function (id, ...rest) {
  if (/^vuepress-theme-gouv-fr/.test(id)) return { getSidebar: () => 'auto', getFolders: () => [] }
  try { return load.call(this, id, ...rest) } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return anything()
    throw error
  }
}
const loadScript = Module._extensions['.js']
Module._extensions['.js'] = (module, file) => {
  const source = require('node:fs').readFileSync(file, 'utf8')
  const isCommonJs = /\\bexports\\b|\\brequire\\(/.test(source) && !/^(?:import|export)\\s/m.test(source)
  return isCommonJs ? module._compile(source, file, 'commonjs') : loadScript(module, file)
}
const plain = (_, value) => {
  if (typeof value === 'function') return { '[fonction]': String(value).slice(0, 60) }
  if (value instanceof RegExp) return String(value)
  return value
}
;(async () => {
  const [file, url] = process.argv.slice(-2)
  let loaded = file.endsWith('.mjs') ? await import(url) : undefined
  if (!loaded) try { loaded = require(file) } catch (error) {
    if (!/ES module|Unexpected token 'export'|Cannot use import/.test(String(error))) throw error
    loaded = await import(url)
  }
  let config = loaded.default ?? loaded
  if (typeof config === 'function') config = config({ isServer: false })
  process.stdout.write('\\u0001' + JSON.stringify(config, plain))
  process.exit(0)
})().catch((error) => { process.stderr.write(String(error.message ?? error)); process.exit(1) })
`

/**
 * Lit la configuration d’un site VuePress 1 : JavaScript, YAML ou TOML.
 *
 * @param folder dossier `.vuepress`
 * @throws {Error} en français, quand il n’y en a pas ou qu’elle ne s’évalue pas
 */
export function loadOldConfig(folder: string): OldConfig {
  const name = NAMES.find((candidate) => existsSync(join(folder, candidate)))
  if (!name) {
    throw new Error(
      `Aucune configuration de VuePress 1 dans « ${folder} » : ${NAMES.join(', ')}. Donnez le dossier des textes : vuepress-theme-gouv-fr migrer docs.`,
    )
  }
  const file = join(folder, name)
  const read = (): string => readFileSync(file, 'utf8')
  try {
    if (/ya?ml$/.test(name)) return { file, values: parseYaml(read()) as Record<string, unknown> }
    if (name.endsWith('toml')) return { file, values: parse(read()) }
    const output = execFileSync(
      process.execPath,
      ['--input-type=commonjs', '--eval', EVALUATE, '--', resolve(file), pathToFileURL(file).href],
      {
        encoding: 'utf8',
        timeout: TIME_LIMIT_MS,
        stdio: ['ignore', 'pipe', 'pipe'],
        cwd: process.cwd(),
      },
    )
    const values = JSON.parse(output.slice(output.indexOf('\u0001') + 1)) as Record<string, unknown>
    if (Object.keys(values ?? {}).length === 0) throw new Error('elle ne rend aucun réglage')
    return { file, values }
  } catch (error) {
    const { code, message, stderr } = error as { code?: string; message: string; stderr?: string }
    const reason =
      code === 'ETIMEDOUT'
        ? `elle ne rend rien après ${TIME_LIMIT_MS / 1000} secondes`
        : (stderr || message).trim().split('\n')[0]
    throw new Error(`${file} : cette configuration ne s’évalue pas (${reason}).`, { cause: error })
  }
}
