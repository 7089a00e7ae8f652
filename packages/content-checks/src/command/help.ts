/** What `verifier --aide` prints. */
export const HELP = `verifier — relit les pages d’un site et dit, en français, quoi corriger et où

  verifier                     vérifie les pages de « docs », et le site construit de « dist » s’il est à jour
  verifier docs                vérifie les pages et les images d’un dossier
  verifier docs/faq/rgpd.md    vérifie une seule page
  verifier dist                vérifie le site construit

  --modifies                   seulement ce qui a changé depuis la branche principale
  --corriger                   corrige ce qui peut l’être sans risque, puis vérifie
  --sans-conseil               seulement les erreurs
  --format texte|github|json   forme de la réponse (par défaut : texte, ou github dans une action GitHub)
  --regles fichier             réglages (par défaut : .vuepress/content-rules.ts)
  --regle nom                  explique une règle et pourquoi elle existe
  --sans-cache                 relit tout, même ce qui n’a pas changé
  --aide                       affiche cette aide

Pour le site construit :
  --base /base/                adresse sous laquelle le site est publié (par défaut : /)
  --origine https://…          origine du site, pour vérifier aussi ses adresses complètes
  --netlify fichier            redirections à vérifier (par défaut : netlify.toml s’il existe)
  --script sha256-…            empreinte d’un script autorisé dans les pages (option répétable)
  --origine-permise https://…  autre site que les pages peuvent appeler (option répétable)

Une erreur est à corriger avant de publier ; un conseil n’empêche rien.
Code de sortie : 0 sans erreur, 1 s’il y en a, 2 si la vérification n’a pas pu se faire.`
