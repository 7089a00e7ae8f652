/**
 * French function words, folded (without accents). Question words are among them: « comment
 * obtenir un nom de domaine » is about « nom de domaine ». Short forms typed in a hurry too.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a ai alors as au aussi autre autres aux avec avez avoir c ca ce ces cet cette ceux chez ci ' +
    'combien comme comment contre d dans de depuis des dit dois doit donc dont du elle en entre ' +
    'es est et ete etre eu faire fait faut font hui il ils j je l la le les leur leurs lors m ma ' +
    'mais me meme mes moi mon n ne ni nos notre nous on ont or ou par pas peut peux plus pour ' +
    'pourquoi puis qu quand que quel quelle quelles quels qui quoi s sa sans se selon ses si soi ' +
    'son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres tu un une va vers vos ' +
    'votre vous y'
  ).split(' '),
)
