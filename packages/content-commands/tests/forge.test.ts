import { describe, expect, test } from 'vitest'
import { listFreshnessTickets } from '../src/forge/freshness-tickets.js'
import type { Gh } from '../src/forge/gh.js'
import { planTickets, writeTicket } from '../src/forge/plan-tickets.js'
import { publishComment } from '../src/forge/publish-comment.js'
import { publishTickets } from '../src/forge/publish-tickets.js'
import { writeComment } from '../src/forge/write-comment.js'
import type { Freshness } from '../src/freshness/list-freshness.js'

const page = (owner: string, status: Freshness['status'], title = 'Une page'): Freshness => ({
  file: 'docs/a.md',
  address: '/a.html',
  title,
  owner,
  status,
  dueOn: '2026-10-01',
})

describe('tickets de relecture', () => {
  test('un par équipe en retard ; une échéance proche n’en ouvre pas', () => {
    const tickets = listFreshnessTickets(
      [page('Équipe A', 'en retard'), page('Équipe A', 'bientôt'), page('Équipe B', 'bientôt')],
      { 'Équipe A': '@org/equipe-a' },
    )
    expect(tickets.map(({ title }) => title)).toEqual(['Pages à relire : Équipe A (1 page)'])
    expect(tickets[0]!.body).toMatch(/^@org\/equipe-a\n/)
    expect(tickets[0]!.body).toContain('à relire avant le 01/10/2026')
    expect(tickets[0]!.assignees).toEqual([])
  })

  test('un titre de page ne devient ni mention ni code', () => {
    const [ticket] = listFreshnessTickets([page('A', 'en retard', '@tout-le-monde `x` <script>')])
    expect(ticket!.body).toContain('`@tout-le-monde  x  <script>`')
  })

  test('le ticket ouvert est rafraîchi, celui qui n’a plus lieu d’être fermé', () => {
    const ticket = listFreshnessTickets([page('A', 'en retard')])[0]!
    expect(
      planTickets(
        [ticket],
        [
          { number: 4, body: writeTicket(ticket) },
          { number: 5, body: '<!-- contenu:fraicheur:B -->\n' },
        ],
      ),
    ).toEqual([
      { kind: 'update', number: 4, ticket },
      { kind: 'close', number: 5 },
    ])
    expect(planTickets([ticket], [])).toEqual([{ kind: 'create', ticket }])
  })

  test('la forge reçoit le texte par l’entrée, jamais dans une commande', () => {
    const calls: { args: readonly string[]; input: string | undefined }[] = []
    const fake: Gh = (args, input) => {
      calls.push({ args, input })
      return args[1] === 'list' ? '[]' : ''
    }
    const done = publishTickets(
      fake,
      'fraîcheur',
      listFreshnessTickets([page('A', 'en retard')], { A: 'camille' }),
    )
    expect(done).toEqual(['Ticket ouvert : Pages à relire : A (1 page)'])
    const create = calls.at(-1)!
    expect(create.args).toEqual([
      'issue',
      'create',
      '--title',
      'Pages à relire : A (1 page)',
      '--body-file',
      '-',
      '--label',
      'fraîcheur',
      '--assignee',
      'camille',
    ])
    expect(create.input).toContain('<!-- contenu:fraicheur:A -->')
  })
})

describe('commentaire d’une demande de fusion', () => {
  const files = [
    { filename: 'docs/open-source/index.md', status: 'modified' },
    { filename: 'docs/faq/été.md', status: 'added' },
    { filename: 'docs/vieille.md', status: 'removed' },
    { filename: 'package.json', status: 'modified' },
  ]

  test('donne les adresses des pages sur l’aperçu, puis dit que tout est passé', () => {
    expect(
      writeComment({
        files,
        conclusion: 'success',
        annotations: [],
        docs: 'docs',
        preview: 'https://deploy-preview-3--site.netlify.app',
      }),
    ).toBe(`<!-- contenu:commentaire -->

**3 pages à regarder**

- [\`/open-source/\`](https://deploy-preview-3--site.netlify.app/open-source/)
- [\`/faq/%C3%A9t%C3%A9.html\`](https://deploy-preview-3--site.netlify.app/faq/%C3%A9t%C3%A9.html) : nouvelle
- \`docs/vieille.md\` : supprimée. Son adresse redirige-t-elle ?

✅ Les contrôles sont passés.
`)
  })

  test('cite chaque erreur avec sa ligne, les conseils après', () => {
    const text = writeComment({
      files,
      conclusion: 'failure',
      docs: 'docs',
      runUrl: 'https://github.com/a/b/actions/runs/1',
      annotations: [
        { path: 'docs/a.md', start_line: 3, annotation_level: 'notice', message: 'Adresse nue.' },
        {
          path: 'docs/a.md',
          start_line: 12,
          annotation_level: 'failure',
          message: 'Le lien ne mène nulle part.',
        },
        {
          path: '.github',
          start_line: 52,
          annotation_level: 'failure',
          message: 'Process completed with exit code 1.',
        },
        { path: 'docs/a.md', start_line: 3, annotation_level: 'notice', message: 'Adresse nue.' },
      ],
    })
    expect(text.match(/Adresse nue/g)).toHaveLength(1)
    expect(text).not.toContain('Process completed')
    expect(text).toContain(
      '❌ 1 erreur à corriger ([journal](https://github.com/a/b/actions/runs/1))',
    )
    expect(text).toMatch(
      /- `docs\/a\.md:12` `Le lien ne mène nulle part\.`\n- \(conseil\) `docs\/a\.md:3`/,
    )
    expect(text).toContain('(pas d’aperçu en ligne pour ce dépôt)')
  })

  test('un nom de fichier malveillant reste un nom de fichier', () => {
    const text = writeComment({
      files: [
        { filename: 'docs/a`](https://pirate.example) @org <img src=x>.md', status: 'modified' },
      ],
      conclusion: 'success',
      annotations: [
        {
          path: 'a',
          start_line: 1,
          annotation_level: 'failure',
          message: '`@org` ![x](https://pirate.example)',
        },
      ],
      docs: 'docs',
      preview: 'https://apercu.example',
    })
    expect(text.replace(/`[^`\n]*`|\]\(https:\/\/apercu\.example[^)\s]*\)/g, '')).not.toMatch(
      /pirate\.example\)? |@org|<img/,
    )
  })

  test('retrouve la demande par son commit et remplace le commentaire du robot', () => {
    const sent: { args: readonly string[]; input: string | undefined }[] = []
    const comments = [
      { id: 1, body: '<!-- contenu:commentaire -->', user: { type: 'User' } },
      { id: 2, body: '<!-- contenu:commentaire -->\nancien', user: { type: 'Bot' } },
    ]
    const answers: [RegExp, unknown][] = [
      [
        /\/pulls\?/,
        [
          [
            { number: 7, head: { sha: 'b' } },
            { number: 8, head: { sha: 'a' } },
          ],
        ],
      ],
      [/pulls\/8\/files/, [files]],
      [
        /check-runs\?/,
        {
          check_runs: [
            { id: 9, output: { annotations_count: 1 } },
            { id: 10, output: { annotations_count: 0 } },
          ],
        },
      ],
      [
        /check-runs\/9\/annotations/,
        [[{ path: 'docs/a.md', start_line: 1, annotation_level: 'failure', message: 'Faute.' }]],
      ],
      [/issues\/8\/comments/, [comments]],
    ]
    const fake: Gh = (args, input) => {
      if (input !== undefined) {
        sent.push({ args, input })
        return ''
      }
      return JSON.stringify(answers.find(([path]) => path.test(args.at(-1)!))![1])
    }
    expect(
      publishComment(
        fake,
        { repository: 'o/r', sha: 'a', conclusion: 'failure', netlifySite: 'site' },
        'docs',
      ),
    ).toBe('Commentaire de la demande 8 remplacé.')
    expect(sent[0]!.args).toEqual([
      'api',
      '--method',
      'PATCH',
      'repos/o/r/issues/comments/2',
      '--input',
      '-',
    ])
    expect(JSON.parse(sent[0]!.input!).body).toContain(
      'https://deploy-preview-8--site.netlify.app/open-source/',
    )
    expect(
      publishComment(fake, { repository: 'o/r', sha: 'z', conclusion: 'success' }, 'docs'),
    ).toMatch(/Aucune demande/)
  })
})
