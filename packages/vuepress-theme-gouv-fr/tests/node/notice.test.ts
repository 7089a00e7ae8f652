import { describe, expect, it } from 'vitest'
import { noticeScript, resolveNotice } from '../../src/node/notice.js'

const runScript = (script: string, stored: string | null | Error): string | undefined => {
  let closed: string | undefined
  const localStorage = {
    getItem: () => {
      if (stored instanceof Error) throw stored
      return stored
    },
  }
  const document = {
    documentElement: { setAttribute: (_name: string, value: string) => (closed = value) },
  }
  new Function('localStorage', 'document', script)(localStorage, document)
  return closed
}

describe('bandeau', () => {
  const notice = resolveNotice({ title: 'Maintenance' })!

  it('se ferme et informe, si rien n’est dit', () => {
    expect(notice).toMatchObject({ type: 'info', isDismissible: true, description: '' })
    expect(resolveNotice(undefined)).toBeUndefined()
  })

  it('revient dès que son contenu change', () => {
    expect(resolveNotice({ title: 'Maintenance' })!.id).toBe(notice.id)
    expect(resolveNotice({ title: 'Maintenance', description: 'Ce soir.' })!.id).not.toBe(notice.id)
    expect(resolveNotice({ title: 'Maintenance', type: 'alert' })!.id).not.toBe(notice.id)
  })

  it('est caché avant l’affichage à qui l’a fermé, et à personne d’autre', () => {
    expect(runScript(noticeScript(notice), notice.id)).toBe('closed')
    expect(runScript(noticeScript(notice), 'autre')).toBeUndefined()
    expect(runScript(noticeScript(notice), null)).toBeUndefined()
  })

  it('reste quand le navigateur refuse le stockage', () => {
    expect(runScript(noticeScript(notice), new Error('refusé'))).toBeUndefined()
  })
})
