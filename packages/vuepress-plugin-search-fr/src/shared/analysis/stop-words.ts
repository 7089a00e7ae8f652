/**
 * French function words, folded (without accents). Question words are among them: « comment
 * obtenir un nom de domaine » is about « nom de domaine ».
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a ai aie ainsi alors apres as au aucun aucune aujourd aura aurait aussi autre autres aux avait ' +
    'avant avec avez avoir avons c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez ' +
    'ci combien comme comment contre d dans de dedans dehors depuis des dessous dessus devait devant devez devons ' +
    'devrait dit doit doivent dois donc dont du elle elles en encore entre es est et etaient etait etant ' +
    'ete etes etre eu eux faire fait faites fais fallait faudrait faut font furent hui ici il ils j je ' +
    'jusque l la laquelle le lequel les lesquelles lesquels leur leurs lors lorsque lui m ma mais me ' +
    'meme memes mes moi mon moins n ne ni non nos notamment notre nous on ont or ou par parce pas pendant peu peut ' +
    'peuvent peux plus plusieurs plutot pour pourquoi pourra pourrait pouvez pouvoir pouvons puis puisque ' +
    'qu quand que quel quelle quelles quelque quelques quels qui quoi s sa sans se selon sera serait ' +
    'seront ses si soi soient sois soit sommes son sont sous suis sur t ta tandis te tel telle telles ' +
    'tels tes toi ton tous tout toute toutes tres trop tu un une va vers veut voici voila vos votre vous ' +
    'y etc'
  ).split(' '),
)
