// Ce que TypeScript et Prettier ne disent pas. La mise en forme est l’affaire de Prettier seul.
import vue from 'eslint-plugin-vue'
import ts from 'typescript-eslint'

export default ts.config(
  {
    ignores: [
      '**/lib/',
      '**/dist/',
      '.vuepress/.cache/',
      '.vuepress/.temp/',
      '**/fixtures/',
      '**/tests/.tmp/',
      '.construction*/',
    ],
  },
  ...ts.configs.strict,
  ...vue.configs['flat/essential'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // Un composant porte le nom de sa classe DSFR : `Sidemenu.vue` ↔ `fr-sidemenu`.
      'vue/multi-word-component-names': 'off',
    },
  },
  {
    rules: {
      'max-lines': ['error', { max: 250, skipComments: true, skipBlankLines: true }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-console': 'off',
    },
  },
  {
    // Des listes de questions, pas du code : la longueur n’y gêne personne.
    files: ['bench/search-queries.ts', 'tests/answers/answers.ts'],
    rules: { 'max-lines': 'off' },
  },
)
