/** Refus d’une commande : le message dit ce qui ne va pas et quoi faire, la pile n’y ajoute rien. */
export class CommandError extends Error {
  override name = 'CommandError'
}
