/**
 * French function words, folded (without accents). Question words are among them: « comment
 * obtenir un nom de domaine » is about « nom de domaine ».
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a ai alors apres as au aucun aucune aussi autre autres aux avait avant avec avez avoir avons ' +
    'c ca car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci combien comme ' +
    'comment contre d dans de depuis des devait devez devons devrait dit doit doivent dois donc ' +
    'dont du elle elles en encore entre es est et etait etant ete etes etre eu eux faire fait ' +
    'faites fais faudrait faut font hui ici il ils j je jusque l la laquelle le lequel les ' +
    'lesquelles lesquels leur leurs lors lorsque lui m ma mais me meme memes mes moi mon n ne ni ' +
    'non nos notre nous on ont or ou par parce pas pendant peu peut peuvent peux plus plusieurs ' +
    'plutot pour pourquoi pouvez pouvoir puis puisque qu quand que quel quelle quelles quelque ' +
    'quelques quels qui quoi s sa sans se selon sera ses si soi soit sommes son sont sous suis ' +
    'sur t ta te tel telle telles tels tes toi ton tous tout toute toutes tres trop tu un une va ' +
    'vers veut vos votre vous y'
  ).split(' '),
)
