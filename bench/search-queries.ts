/**
 * Public set of queries: what people type, and where the answer is. Written from the guides and from
 * the inventory of questions, before looking at what the search returns.
 *
 * Each line: query → acceptable answers. An answer is a page (any of its sections) or a page and a
 * section. `fo#`, `ft#`, `fp#`, `fd#` are the questions of the FAQ pages. In each kind, one query in
 * two is for tuning the search, the other for measuring it.
 */

export type QueryKind =
  'exact' | 'accent' | 'inflection' | 'typo' | 'acronym' | 'question' | 'synonym' | 'prefix'

export interface SearchQuery {
  kind: QueryKind
  half: 'tune' | 'test'
  query: string
  /** Addresses without base, `/page.html` or `/page.html#section`. */
  expected: string[]
}

const FAQ_PAGES: Record<string, string> = {
  fo: 'faq/open-source',
  ft: 'faq/technique',
  fp: 'faq/programme',
  fd: 'faq/open-data-et-algorithmes',
}

const LINES: Record<QueryKind, string> = {
  exact: `
licence MIT → open-source/choisir-une-licence, open-source/comprendre-les-licences, fo#puis-je-melanger-du-mit-et-de-la-gpl, glossaire#mit
mention explicite → algorithmes/mention-explicite, fd#que-doit-dire-la-mention-explicite-et-ou, glossaire#mention-explicite
nom de domaine → infrastructure/nom-de-domaine, ft#comment-obtenir-un-nom-de-domaine-en-gouv-fr
tests unitaires → infrastructure/tests-et-integration-continue, ft#comment-mettre-en-place-des-tests-unitaires, glossaire#test-unitaire
serveur de calcul → infrastructure/serveur-de-calcul, ft#a-quoi-sert-le-serveur-de-calcul-du-programme
déclaration d’accessibilité → design/accessibilite, ft#comment-rediger-la-declaration-d-accessibilite, a-propos/accessibilite
point médian → design/ecriture-inclusive, ft#point-median-ou-pas
secnumcloud → infrastructure/hebergement-cloud, ft#secnumcloud-est-il-obligatoire-pour-mon-projet, glossaire#secnumcloud
rapport d’étonnement → programme/role-eig, fp#qu-attend-on-de-moi-pendant-les-30-premiers-jours, glossaire#rapport-d-etonnement
promotion 3 → promotions/promotion-3
publiccode.yml → open-source/publier-un-depot, fo#a-quoi-sert-publiccode-yml, glossaire#publiccode-yml
analyse d’impact → securite/rgpd, ft#faut-il-une-analyse-d-impact-aipd, glossaire#aipd
revue de code → infrastructure/revue-de-code
règle 3-2-1 → infrastructure/sauvegardes#que-signifie-la-regle-3-2-1, ft#mes-donnees-sont-elles-sauvegardees-sur-le-serveur, infrastructure/serveur-de-calcul#sauvegarder
double licence → open-source/comprendre-les-licences#peut-on-proposer-deux-licences-au-choix, fo#peut-on-laisser-le-choix-de-la-licence-a-l-utilisateur
feuille de route → programme/role-eig#qui-decide-de-la-feuille-de-route, fp#qui-decide-de-la-feuille-de-route, programme/travailler-en-equipe
story mapping → programme/cadrer-un-defi, fp#comment-choisir-par-quoi-commencer
inventaire des algorithmes → algorithmes/#tenir-un-inventaire-des-algorithmes, fd#comment-tenir-un-inventaire-des-algorithmes
Proxmox → infrastructure/serveur-de-calcul, ft#comment-creer-une-machine-sur-proxmox, glossaire#proxmox
rituel hebdomadaire → programme/travailler-en-equipe, programme/role-eig, programme/parcours-10-mois, programme/role-mentor, fp#qu-attend-on-de-moi-pendant-les-30-premiers-jours
logo de l’État → communication/communiquer#puis-je-utiliser-le-logo-de-l-etat
Software Heritage → glossaire#software-heritage, open-source/animer-une-communaute, fo#mon-projet-s-arrete-je-supprime-le-depot, perennisation/scenarios
devoir de réserve → programme/statut-et-obligations, glossaire#devoir-de-reserve, fp#a-quelles-obligations-suis-je-tenu-comme-agent-contractuel, fp#puis-je-parler-de-mon-defi-sur-les-reseaux-sociaux
note de mi-parcours → perennisation/scenarios#comment-ecrire-la-note-de-mi-parcours, fp#quand-commencer-a-parler-de-la-suite
écoconception → design/ecoconception
Licence Ouverte 2.0 → open-source/choisir-une-licence, glossaire#licence-ouverte, glossaire#lo, fd#quelle-licence-pour-des-donnees, fo#quelle-licence-pour-la-documentation-les-textes-les-maquettes, open-data/#sous-quelle-licence-et-a-quel-prix, open-data/publier-sur-data-gouv#choisir-la-licence`,
  accent: `
accessibilite numerique → design/accessibilite, ft#mon-service-doit-il-etre-accessible, glossaire#accessibilite-numerique
hebergement → infrastructure/hebergement-cloud, infrastructure/, a-propos/mentions-legales#hebergement, ft#ou-heberger-un-service-destine-a-durer
depot git → infrastructure/forge-git, open-source/publier-un-depot, glossaire#depot, glossaire#git
jeu de donnees → open-data/publier-sur-data-gouv, open-data/schemas-et-qualite, glossaire#jeu-de-donnees, fd#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr
donnees personnelles → securite/rgpd, open-data/donnees-personnelles, a-propos/donnees-personnelles, fd#puis-je-publier-des-donnees-personnelles
schema de donnees → open-data/schemas-et-qualite, fd#a-quoi-sert-un-schema-de-donnees-et-comment-le-valider, glossaire#schema-de-donnees
reseaux sociaux → communication/communiquer#que-puis-je-publier-sur-les-reseaux-sociaux, fp#puis-je-parler-de-mon-defi-sur-les-reseaux-sociaux
teletravail → programme/travailler-en-equipe#comment-travailler-a-distance, fp#puis-je-teletravailler-pendant-mon-defi, programme/statut-et-obligations#pouvez-vous-teletravailler
frais de deplacement → fp#qui-rembourse-mes-frais-de-deplacement, programme/statut-et-obligations#qui-rembourse-vos-deplacements
systeme de design de l’etat → design/systeme-de-design, ft#dois-je-utiliser-le-systeme-de-design-de-l-etat, glossaire#dsfr
integration continue → infrastructure/tests-et-integration-continue, ft#comment-lancer-les-tests-a-chaque-modification, glossaire#ci-cd
bibliotheque javascript → infrastructure/choisir-sa-stack#quelle-bibliotheque-javascript-utiliser, ft#quelle-bibliotheque-javascript-utiliser
referent open data → open-data/referent-open-data, fd#comment-trouver-un-referent-open-data-dans-son-administration-d-accueil
perennisation → perennisation/scenarios, perennisation/, glossaire#perennisation
securite → securite/, ft#quels-gestes-de-securite-des-le-premier-jour
decision automatisee → algorithmes/#aide-a-la-decision-ou-decision-automatique, fd#une-decision-peut-elle-etre-entierement-automatique
mi-parcours demo → programme/parcours-10-mois#comment-preparer-la-demo-de-mi-parcours, fp#comment-preparer-la-demo-de-mi-parcours, communication/communiquer#comment-preparer-une-demonstration
periode d’arrivee premier mois → programme/role-eig, programme/accueillir-une-equipe, fp#qu-attend-on-de-moi-pendant-les-30-premiers-jours
ecriture inclusive → design/ecriture-inclusive, ft#point-median-ou-pas
secret medical donnees de sante → infrastructure/hebergement-cloud#et-pour-des-donnees-de-sante, fd#que-faire-avec-des-donnees-couvertes-par-un-secret-fiscal-statistique-sante, open-data/acceder-a-des-donnees#acceder-a-des-donnees-couvertes-par-un-secret
cle ssh → infrastructure/serveur-de-calcul#se-connecter-en-ssh, ft#comment-me-connecter-en-ssh-a-ma-machine, infrastructure/serveur-de-calcul#creer-un-conteneur-ou-une-vm
mediation → programme/role-eig-link#mediation, programme/travailler-en-equipe, fp#que-faire-si-l-equipe-ne-s-entend-pas-ou-en-cas-de-desaccord-avec-le-mentor
reciprocite → open-source/comprendre-les-licences, fo#licence-permissive-ou-a-reciprocite-quelle-difference, open-source/choisir-une-licence#quand-preferer-la-reciprocite
mentions legales obligatoires → infrastructure/nom-de-domaine#quelles-mentions-legales-sont-obligatoires, ft#quelles-mentions-un-site-public-doit-il-afficher, a-propos/mentions-legales
indemnites chomage → programme/statut-et-obligations#indemnites-et-chomage
pseudonymisation irreversible → open-data/donnees-personnelles#anonymiser-ou-pseudonymiser, fd#anonymiser-ou-pseudonymiser, glossaire#pseudonymisation, glossaire#anonymisation`,
  inflection: `
publier des jeux de données → open-data/publier-sur-data-gouv, fd#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr, open-data/
licences permissives → open-source/comprendre-les-licences, fo#licence-permissive-ou-a-reciprocite-quelle-difference, glossaire#licence-permissive, open-source/choisir-une-licence
anonymisation de fichiers → open-data/donnees-personnelles, fd#anonymiser-ou-pseudonymiser, glossaire#anonymisation
homologuer un service → securite/homologation, ft#mon-service-doit-il-etre-homologue
entretiens avec des usagers → design/recherche-utilisateur
services accessibles → design/accessibilite, ft#mon-service-doit-il-etre-accessible
mots de passe publiés → fo#j-ai-publie-un-mot-de-passe-par-erreur-que-faire, open-source/verifier-avant-ouverture#un-secret-a-ete-publie-que-faire
décisions automatisées → algorithmes/#aide-a-la-decision-ou-decision-automatique, fd#une-decision-peut-elle-etre-entierement-automatique
contribuer à des projets libres → open-source/contribuer-a-un-projet, fo#puis-je-contribuer-a-un-projet-libre-sur-mon-temps-de-travail
prolongation du contrat → programme/statut-et-obligations#prolongation, fp#mon-contrat-peut-il-etre-prolonge-apres-les-dix-mois
sauvegarder des données → infrastructure/sauvegardes, ft#mes-donnees-sont-elles-sauvegardees-sur-le-serveur, infrastructure/serveur-de-calcul#sauvegarder
prototyper → design/prototyper-tester
écoconcevoir un site → design/ecoconception
transmission des accès au départ → perennisation/passation-et-depart, fp#que-deviennent-mes-comptes-et-mes-depots-quand-je-pars
mesure de l’impact → impact/mesurer-son-impact, fp#comment-mesurer-l-impact-de-mon-defi
hébergeurs qualifiés → infrastructure/hebergement-cloud, ft#secnumcloud-est-il-obligatoire-pour-mon-projet, glossaire#secnumcloud
valider des schémas → open-data/schemas-et-qualite, fd#a-quoi-sert-un-schema-de-donnees-et-comment-le-valider
objections à l’ouverture du code → open-source/#que-repondre-aux-objections, open-source/
tests automatisés → infrastructure/tests-et-integration-continue, ft#comment-lancer-les-tests-a-chaque-modification
relecture du code → infrastructure/revue-de-code
modifier une licence → open-source/comprendre-les-licences#peut-on-changer-de-licence, fo#un-logiciel-peut-il-changer-de-licence, open-source/comprendre-les-licences#peut-on-modifier-sans-publier, fo#puis-je-modifier-un-logiciel-sous-copyleft-sans-publier
financement d’un défi → programme/presentation#qui-finance-un-eig, fp#combien-coute-un-eig-a-mon-administration-et-qui-finance-quoi
recrutement des promotions → promotions/#comment-etaient-elles-recrutees, fp#le-programme-recrute-t-il-en-ce-moment, programme/presentation#comment-les-defis-et-les-eig-etaient-ils-choisis
déclarer l’accessibilité → ft#comment-rediger-la-declaration-d-accessibilite, design/accessibilite#que-faut-il-publier, a-propos/accessibilite
conflits dans une équipe → programme/travailler-en-equipe, fp#que-faire-si-l-equipe-ne-s-entend-pas-ou-en-cas-de-desaccord-avec-le-mentor
archiver un projet arrêté → open-source/animer-une-communaute#comment-annoncer-l-arret, fo#mon-projet-s-arrete-je-supprime-le-depot, perennisation/scenarios#que-reste-t-il-si-l-on-arrete`,
  typo: `
licnece libre → open-source/comprendre-les-licences, open-source/choisir-une-licence, open-source/, fo#qu-est-ce-qu-un-logiciel-libre, glossaire#logiciel-libre
acessibilité → design/accessibilite, a-propos/accessibilite, ft#mon-service-doit-il-etre-accessible, glossaire#accessibilite-numerique, ft#comment-rediger-la-declaration-d-accessibilite
proxmocks → infrastructure/serveur-de-calcul, ft#comment-creer-une-machine-sur-proxmox, glossaire#proxmox
anonimiser → open-data/donnees-personnelles, fd#anonymiser-ou-pseudonymiser, glossaire#anonymisation
hebergment → infrastructure/hebergement-cloud, infrastructure/, a-propos/mentions-legales#hebergement, ft#ou-heberger-un-service-destine-a-durer
test unitare → infrastructure/tests-et-integration-continue, ft#comment-mettre-en-place-des-tests-unitaires, glossaire#test-unitaire
algorihtme public → algorithmes/, fd#mon-outil-est-il-un-algorithme-public, glossaire#algorithme-public
homolgation → securite/homologation, ft#mon-service-doit-il-etre-homologue, glossaire#homologation
glossiare → glossaire
bulotterie → fp#qu-est-ce-qu-une-bulloterie-et-une-clinique, glossaire#bulloterie, programme/parcours-10-mois
mention explicte → algorithmes/mention-explicite, fd#que-doit-dire-la-mention-explicite-et-ou, glossaire#mention-explicite
documantation du code → open-source/publier-un-depot#quelle-documentation-joindre, fo#quelle-documentation-joindre-au-code
journalste → communication/communiquer#la-presse-me-contacte-que-faire, fp#puis-je-parler-a-un-journaliste
sauvegrade → infrastructure/sauvegardes, infrastructure/serveur-de-calcul#sauvegarder, ft#mes-donnees-sont-elles-sauvegardees-sur-le-serveur
pérénisation → perennisation/scenarios, perennisation/, glossaire#perennisation
teletravial → fp#puis-je-teletravailler-pendant-mon-defi, programme/statut-et-obligations#pouvez-vous-teletravailler
publicode → open-source/publier-un-depot#comment-remplir-publiccode-yml, fo#a-quoi-sert-publiccode-yml, glossaire#publiccode-yml
nom de domainne → infrastructure/nom-de-domaine, ft#comment-obtenir-un-nom-de-domaine-en-gouv-fr
pull reqeust → infrastructure/forge-git#faire-une-demande-de-fusion-pull-request, glossaire#pull-request, glossaire#demande-de-fusion, open-source/contribuer-a-un-projet#comment-proposer-une-modification
referant open data → open-data/referent-open-data, fd#comment-trouver-un-referent-open-data-dans-son-administration-d-accueil
déclartion de conformité accessibilité → design/accessibilite, ft#comment-rediger-la-declaration-d-accessibilite, a-propos/accessibilite
seminaire mentros → programme/parcours-10-mois, fp#quels-sont-les-rendez-vous-obliges-d-une-promotion, fp#combien-de-temps-un-mentor-doit-il-y-consacrer
conteneure docker → infrastructure/serveur-de-calcul#conteneur-ct-ou-machine-virtuelle-vm, ft#conteneur-ct-ou-machine-virtuelle-vm, glossaire#conteneur
salaire eigg → programme/presentation#quel-salaire-pour-un-eig, fp#combien-un-eig-est-il-paye
coookies → a-propos/gestion-des-cookies, securite/rgpd#cookies-et-mesure-d-audience, ft#matomo-ou-google-analytics-faut-il-un-bandeau
ecriture inlcusive → design/ecriture-inclusive, ft#point-median-ou-pas`,
  acronym: `
AMDAC → open-data/referent-open-data, fp#c-est-quoi-l-amdac, glossaire#amdac, fd#quelle-difference-entre-amdac-prada-et-dpd, programme/ecosysteme
RGAA → design/accessibilite, glossaire#rgaa, a-propos/accessibilite, ft#mon-service-doit-il-etre-accessible
DPD → securite/rgpd, glossaire#dpd, programme/ecosysteme, fd#quelle-difference-entre-amdac-prada-et-dpd, open-data/referent-open-data#amdac-prada-dpd-qui-fait-quoi
AIPD → securite/rgpd#faut-il-une-analyse-d-impact-aipd, ft#faut-il-une-analyse-d-impact-aipd, glossaire#aipd
délégué à la protection des données → securite/rgpd, glossaire#dpd, glossaire#dpo, programme/ecosysteme, fd#quelle-difference-entre-amdac-prada-et-dpd, open-data/referent-open-data#amdac-prada-dpd-qui-fait-quoi
direction interministérielle du numérique → glossaire#dinum, programme/presentation, programme/ecosysteme#qui-fait-quoi-a-la-dinum
DSFR → design/systeme-de-design, ft#dois-je-utiliser-le-systeme-de-design-de-l-etat, glossaire#dsfr
CADA → open-data/acceder-a-des-donnees#que-faire-en-cas-de-refus-ou-de-silence, fd#on-me-refuse-l-acces-ou-on-ne-repond-pas-que-faire, glossaire#cada, fo#un-citoyen-peut-il-exiger-mon-code-source
référentiel général d’amélioration de l’accessibilité → design/accessibilite, glossaire#rgaa, a-propos/accessibilite
responsable de la sécurité des systèmes d’information → glossaire#rssi, programme/ecosysteme, securite/, securite/homologation#qui-fait-quoi, glossaire#fssi
RGESN → design/ecoconception, glossaire#rgesn
HDS → infrastructure/hebergement-cloud#et-pour-des-donnees-de-sante, glossaire#hds
PRADA → open-data/referent-open-data#amdac-prada-dpd-qui-fait-quoi, glossaire#prada, fd#quelle-difference-entre-amdac-prada-et-dpd, programme/ecosysteme, fo#un-citoyen-peut-il-exiger-mon-code-source
SIG agrément → infrastructure/nom-de-domaine#comment-obtenir-l-agrement, design/systeme-de-design#comment-obtenir-l-agrement, glossaire#sig, glossaire#agrement, ft#comment-obtenir-un-nom-de-domaine-en-gouv-fr
personne responsable de l’accès aux documents administratifs → glossaire#prada, open-data/referent-open-data, programme/ecosysteme, fd#quelle-difference-entre-amdac-prada-et-dpd
CI/CD → infrastructure/tests-et-integration-continue, glossaire#ci-cd, ft#comment-lancer-les-tests-a-chaque-modification
SILL → open-source/trouver-un-logiciel-libre, fo#existe-t-il-deja-un-logiciel-libre-pour-mon-besoin, glossaire#sill
CLA ou DCO → open-source/contribuer-a-un-projet#dco-cla-que-devez-vous-signer, fo#on-me-demande-de-signer-un-cla-je-signe, glossaire#cla, glossaire#dco
DSI → programme/accueillir-une-equipe#mettre-la-dsi-dans-la-boucle, fp#comment-travailler-avec-la-dsi-sans-perdre-en-liberte, glossaire#dsi, infrastructure/choisir-sa-stack#que-dira-la-direction-des-systemes-d-information-dsi
RGPD → securite/rgpd, glossaire#rgpd
ADR → infrastructure/choisir-sa-stack#comment-garder-la-trace-d-un-choix, glossaire#adr, ft#comment-garder-la-trace-des-choix-techniques
AGPL → open-source/comprendre-les-licences, glossaire#agpl, open-source/choisir-une-licence, fo#quelqu-un-pourra-t-il-vendre-mon-logiciel, fo#puis-je-modifier-un-logiciel-sous-copyleft-sans-publier
UGAP → infrastructure/hebergement-cloud#comment-acheter, glossaire#ugap, ft#puis-je-payer-un-hebergeur-avec-ma-carte-bancaire
SSH → infrastructure/serveur-de-calcul#se-connecter-en-ssh, ft#comment-me-connecter-en-ssh-a-ma-machine, glossaire#ssh, fp#le-reseau-de-mon-administration-bloque-ssh-et-github-que-faire
centre d’accès sécurisé aux données → glossaire#casd, open-data/acceder-a-des-donnees#acceder-a-des-donnees-couvertes-par-un-secret, fd#que-faire-avec-des-donnees-couvertes-par-un-secret-fiscal-statistique-sante
ODbL → glossaire#odbl, fd#quelle-licence-pour-des-donnees, open-data/#sous-quelle-licence-et-a-quel-prix, open-source/choisir-une-licence, open-data/publier-sur-data-gouv#choisir-la-licence`,
  question: `
qu’est-ce qu’un logiciel libre ? → open-source/, fo#qu-est-ce-qu-un-logiciel-libre, glossaire#logiciel-libre
comment mettre en place des tests unitaires → infrastructure/tests-et-integration-continue, ft#comment-mettre-en-place-des-tests-unitaires
quelle bibliothèque javascript utiliser → infrastructure/choisir-sa-stack#quelle-bibliotheque-javascript-utiliser, ft#quelle-bibliotheque-javascript-utiliser
comment trouver un référent open data dans mon administration → open-data/referent-open-data, fd#comment-trouver-un-referent-open-data-dans-son-administration-d-accueil
suis-je obligé de publier mon code source ? → open-source/obligation-de-publier, fo#suis-je-oblige-de-publier-mon-code-source
où puis-je héberger mon application gratuitement → ft#ou-heberger-mon-prototype-gratuitement, infrastructure/
combien gagne un entrepreneur d’intérêt général → programme/presentation#quel-salaire-pour-un-eig, fp#combien-un-eig-est-il-paye
à qui demander un nom de domaine en gouv.fr → infrastructure/nom-de-domaine, ft#comment-obtenir-un-nom-de-domaine-en-gouv-fr
que faire si on me refuse l’accès aux données → open-data/acceder-a-des-donnees#que-faire-en-cas-de-refus-ou-de-silence, fd#on-me-refuse-l-acces-ou-on-ne-repond-pas-que-faire
est-ce que je peux utiliser ChatGPT pour coder → ft#puis-je-utiliser-chatgpt-ou-un-assistant-de-code, securite/#assistants-de-code, infrastructure/outils-collaboratifs#puis-je-utiliser-un-assistant-d-intelligence-artificielle
faut-il un bandeau cookies avec Matomo → ft#matomo-ou-google-analytics-faut-il-un-bandeau, securite/rgpd#cookies-et-mesure-d-audience
combien de personnes interroger pour un test utilisateur → design/prototyper-tester#combien-de-personnes-faut-il
qui est propriétaire du code que j’écris → fo#a-qui-appartient-le-code-que-j-ecris, programme/statut-et-obligations#a-qui-appartient-votre-code
le réseau du ministère bloque github → infrastructure/forge-git#le-reseau-bloque-ssh-ou-la-forge-que-faire, fp#le-reseau-de-mon-administration-bloque-ssh-et-github-que-faire
comment répondre à ceux qui disent que publier aide les pirates → open-source/#publier-le-code-c-est-aider-les-pirates, fo#publier-le-code-c-est-aider-les-pirates-que-repondre
que se passe-t-il à la fin de mon contrat → programme/statut-et-obligations#que-se-passe-t-il-a-la-fin-du-contrat, fp#mon-contrat-peut-il-etre-prolonge-apres-les-dix-mois, perennisation/passation-et-depart
dois-je faire homologuer mon prototype → securite/homologation, ft#mon-service-doit-il-etre-homologue
qui doit décider des priorités, le mentor ou nous → programme/role-eig#qui-decide-de-la-feuille-de-route, fp#qui-decide-de-la-feuille-de-route, programme/travailler-en-equipe#qui-a-le-dernier-mot, programme/role-mentor#que-decider-que-laisser-decider
comment préparer l’arrivée de mon équipe → programme/accueillir-une-equipe, outils/liste-arrivee, fp#que-preparer-avant-l-arrivee-de-mes-eig
peut-on vendre un logiciel libre → fo#quelqu-un-pourra-t-il-vendre-mon-logiciel, open-source/#quelqu-un-va-vendre-notre-logiciel
quelle différence entre anonymiser et pseudonymiser → open-data/donnees-personnelles#anonymiser-ou-pseudonymiser, fd#anonymiser-ou-pseudonymiser
que mettre dans mon readme → open-source/publier-un-depot#que-mettre-dans-le-readme, fo#que-doit-contenir-un-readme
comment savoir si ma dépendance est fiable → infrastructure/choisir-sa-stack#comment-juger-une-dependance, ft#comment-juger-si-une-dependance-est-fiable, open-source/trouver-un-logiciel-libre#comment-juger-un-projet
puis-je donner une interview → communication/communiquer#la-presse-me-contacte-que-faire, fp#puis-je-parler-a-un-journaliste
comment corriger une erreur sur ce site → programme/maintenir-ce-site#comment-proposer-une-correction, a-propos/#comment-signaler-une-erreur, fp#je-suis-link-comment-modifier-ce-site
quand est-ce que je dois faire une mention explicite → algorithmes/mention-explicite, fd#que-doit-dire-la-mention-explicite-et-ou`,
  synonym: `
porteur de projet → programme/role-mentor, fp#a-quoi-sert-un-mentor, glossaire#porteur-de-projet, glossaire#mentor
DPO → securite/rgpd, glossaire#dpo, glossaire#dpd, programme/ecosysteme, fd#quelle-difference-entre-amdac-prada-et-dpd
repository → open-source/publier-un-depot, infrastructure/forge-git, glossaire#depot, ft#compte-github-personnel-ou-d-organisation
merge request → infrastructure/forge-git#faire-une-demande-de-fusion-pull-request, glossaire#demande-de-fusion, glossaire#pull-request, open-source/contribuer-a-un-projet#comment-proposer-une-modification
librairie js → infrastructure/choisir-sa-stack#quelle-bibliotheque-javascript-utiliser, ft#quelle-bibliotheque-javascript-utiliser
coach → programme/role-eig-link, fp#quelle-difference-entre-un-link-et-un-coach, glossaire#coach, glossaire#eig-link
charte graphique de l’État → design/systeme-de-design, ft#dois-je-utiliser-le-systeme-de-design-de-l-etat, communication/communiquer#puis-je-utiliser-le-logo-de-l-etat
dataset → open-data/publier-sur-data-gouv, glossaire#jeu-de-donnees, open-data/schemas-et-qualite, fd#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr
a11y → design/accessibilite, glossaire#accessibilite-numerique, ft#mon-service-doit-il-etre-accessible, a-propos/accessibilite, ft#comment-rediger-la-declaration-d-accessibilite, design/
unit tests → infrastructure/tests-et-integration-continue, ft#comment-mettre-en-place-des-tests-unitaires, glossaire#test-unitaire
VPS → infrastructure/serveur-de-calcul, ft#comment-creer-une-machine-sur-proxmox, ft#conteneur-ct-ou-machine-virtuelle-vm, glossaire#vm
cloud hosting → infrastructure/hebergement-cloud, infrastructure/, ft#ou-heberger-un-service-destine-a-durer
fourche → open-source/contribuer-a-un-projet#comment-eviter-d-entretenir-une-fourche, fo#qu-est-ce-qu-un-fork-et-comment-eviter-d-en-entretenir-un, glossaire#fork
remote work → programme/travailler-en-equipe#comment-travailler-a-distance, fp#puis-je-teletravailler-pendant-mon-defi, programme/statut-et-obligations#pouvez-vous-teletravailler
chief data officer → open-data/referent-open-data, fp#c-est-quoi-l-amdac, glossaire#amdac, glossaire#agd, fd#quelle-difference-entre-amdac-prada-et-dpd, programme/ecosysteme
token exposé dans git → fo#j-ai-publie-un-mot-de-passe-par-erreur-que-faire, open-source/verifier-avant-ouverture, securite/#empecher-un-secret-d-entrer-dans-le-depot
salaire → programme/presentation#quel-salaire-pour-un-eig, fp#combien-un-eig-est-il-paye
backup → infrastructure/sauvegardes, infrastructure/serveur-de-calcul#sauvegarder, ft#mes-donnees-sont-elles-sauvegardees-sur-le-serveur
framework front → infrastructure/choisir-sa-stack, ft#quelle-bibliotheque-javascript-utiliser
sponsor → programme/role-mentor, glossaire#sponsor, fp#a-quoi-sert-un-mentor
user research → design/recherche-utilisateur
mention algorithme → algorithmes/mention-explicite, fd#que-doit-dire-la-mention-explicite-et-ou, glossaire#mention-explicite
code review → infrastructure/revue-de-code
handover → perennisation/passation-et-depart, glossaire#passation, fp#que-remettre-a-l-equipe-qui-reprend
bug → ft#que-tester-en-premier-quand-je-n-ai-aucun-test, infrastructure/tests-et-integration-continue, open-source/animer-une-communaute, open-source/contribuer-a-un-projet
KPI → impact/mesurer-son-impact, fp#comment-mesurer-l-impact-de-mon-defi`,
  prefix: `
accessib → design/accessibilite, a-propos/accessibilite, ft#mon-service-doit-il-etre-accessible, ft#comment-rediger-la-declaration-d-accessibilite, glossaire#accessibilite-numerique
licen → open-source/choisir-une-licence, open-source/comprendre-les-licences, fo#quelle-licence-prendre-par-defaut, fo#licence-permissive-ou-a-reciprocite-quelle-difference, fo#quelles-licences-ai-je-le-droit-d-utiliser
homolog → securite/homologation, ft#mon-service-doit-il-etre-homologue, glossaire#homologation
test uni → infrastructure/tests-et-integration-continue, ft#comment-mettre-en-place-des-tests-unitaires, glossaire#test-unitaire
nom de dom → infrastructure/nom-de-domaine, ft#comment-obtenir-un-nom-de-domaine-en-gouv-fr
glossa → glossaire
anonym → open-data/donnees-personnelles, fd#anonymiser-ou-pseudonymiser, glossaire#anonymisation
mention expl → algorithmes/mention-explicite, fd#que-doit-dire-la-mention-explicite-et-ou, glossaire#mention-explicite
écoconc → design/ecoconception
télétra → fp#puis-je-teletravailler-pendant-mon-defi, programme/statut-et-obligations#pouvez-vous-teletravailler
serveur de cal → infrastructure/serveur-de-calcul, ft#a-quoi-sert-le-serveur-de-calcul-du-programme
sauveg → infrastructure/sauvegardes, infrastructure/serveur-de-calcul#sauvegarder, ft#mes-donnees-sont-elles-sauvegardees-sur-le-serveur
boot → programme/parcours-10-mois#que-se-passe-t-il-au-bootcamp, fp#que-se-passe-t-il-pendant-le-bootcamp, glossaire#bootcamp
secnum → infrastructure/hebergement-cloud, ft#secnumcloud-est-il-obligatoire-pour-mon-projet, glossaire#secnumcloud
publicc → open-source/publier-un-depot#comment-remplir-publiccode-yml, fo#a-quoi-sert-publiccode-yml, glossaire#publiccode-yml
bullot → fp#qu-est-ce-qu-une-bulloterie-et-une-clinique, glossaire#bulloterie, programme/parcours-10-mois
revue de c → infrastructure/revue-de-code
copyl → open-source/comprendre-les-licences, fo#qu-est-ce-que-le-copyleft-de-compromis, glossaire#copyleft, fo#puis-je-modifier-un-logiciel-sous-copyleft-sans-publier, open-source/choisir-une-licence
référent open d → open-data/referent-open-data, fd#comment-trouver-un-referent-open-data-dans-son-administration-d-accueil
cookie → a-propos/gestion-des-cookies, securite/rgpd#cookies-et-mesure-d-audience, ft#matomo-ou-google-analytics-faut-il-un-bandeau
système de des → design/systeme-de-design, ft#dois-je-utiliser-le-systeme-de-design-de-l-etat, glossaire#dsfr
prototy → design/prototyper-tester
reseaux soc → communication/communiquer#que-puis-je-publier-sur-les-reseaux-sociaux, fp#puis-je-parler-de-mon-defi-sur-les-reseaux-sociaux
journali → communication/communiquer#la-presse-me-contacte-que-faire, fp#puis-je-parler-a-un-journaliste
data.gou → open-data/publier-sur-data-gouv, glossaire#data-gouv-fr, fd#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr
mentor op → programme/role-mentor, fp#a-quoi-sert-un-mentor, glossaire#mentor`,
}

const toPath = (answer: string): string => {
  const [page = '', section] = answer.split('#')
  const name = FAQ_PAGES[page] ?? page
  return `/${name}${name.endsWith('/') ? '' : '.html'}${section ? `#${section}` : ''}`
}

export const SEARCH_QUERIES: SearchQuery[] = (Object.keys(LINES) as QueryKind[]).flatMap((kind) =>
  LINES[kind]
    .trim()
    .split('\n')
    .map((line, index): SearchQuery => {
      const [query = '', answers = ''] = line.split(' → ')
      return {
        kind,
        half: index % 2 ? 'test' : 'tune',
        query,
        expected: answers.split(', ').map(toPath),
      }
    }),
)
