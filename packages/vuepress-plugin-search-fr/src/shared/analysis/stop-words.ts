/**
 * French function words, folded (without accents). Question words are among them: « comment
 * obtenir un nom de domaine » is about « nom de domaine ». Short forms typed in a hurry too.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a ai alors as au aussi autre autres aux avec avez avoir c ca ce cela celle celui ces cest cet ' +
    'cette ceux chez combien comme comment contre d dans de depuis des devez dire dit dois ' +
    'doit doivent donc dont du elle en entre es est et etait ete etre eu faire fait faut font hui ' +
    'il ils j jai je koi l la le les leur leurs lors m ma maintenant mais me meme mes moi mon n ne ni nos notre nous ' +
    'on ont or ou par parce pas pendant peut peuvent peux plus pour pourquoi pouvez puis qu quand ' +
    'que quel quelle quelles quelques quels qui quoi s sa sans se selon ses si soi son sont sous ' +
    'suis sur t ta te tes toi ton tous tout toute toutes tres tu un une va vers veut veux voudrais vos votre ' +
    'vous y ya'
  ).split(' '),
)
