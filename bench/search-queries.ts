/**
 * Public set of queries: what people type, and where the answer is. Written from the guides and from
 * the inventory of questions, before looking at what the search returns.
 *
 * Each line: query → acceptable answers. An answer is a page (any of its sections) or a page and a
 * section. In each kind, one query in two is for tuning the search, the other for measuring it.
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

const LINES: Record<QueryKind, string> = {
  exact: `
licence MIT → open-source/choisir-une-licence, open-source/comprendre-les-licences, faq/open-source/comprendre-les-licences#puis-je-melanger-du-mit-et-de-la-gpl, glossaire#mit
mention explicite → algorithmes/mention-explicite, faq/open-data-et-algorithmes/algorithmes-et-ia#que-doit-dire-la-mention-explicite-et-ou, glossaire#mention-explicite
nom de domaine → infrastructure/nom-de-domaine, faq/technique/hebergement#comment-obtenir-un-nom-de-domaine-en-gouv-fr
tests unitaires → infrastructure/tests-et-integration-continue, faq/technique/developpement#comment-mettre-en-place-des-tests-unitaires, glossaire#test-unitaire
serveur de calcul → infrastructure/serveur-de-calcul, faq/technique/serveur-de-calcul#a-quoi-sert-le-serveur-de-calcul-du-programme
déclaration d’accessibilité → design/accessibilite, faq/technique/design-et-accessibilite#comment-rediger-la-declaration-d-accessibilite, a-propos/accessibilite
point médian → design/ecriture-inclusive, faq/technique/design-et-accessibilite#point-median-ou-pas
secnumcloud → infrastructure/hebergement-cloud, faq/technique/hebergement#secnumcloud-est-il-obligatoire-pour-mon-projet, glossaire#secnumcloud
rapport d’étonnement → programme/role-eig, faq/programme/roles#qu-attend-on-de-moi-pendant-les-30-premiers-jours, glossaire#rapport-d-etonnement
promotion 3 → promotions/promotion-3
publiccode.yml → open-source/publier-un-depot, faq/open-source/publier-un-depot#a-quoi-sert-publiccode-yml, glossaire#publiccode-yml
analyse d’impact → securite/rgpd, faq/technique/donnees-personnelles#faut-il-une-analyse-d-impact-aipd, glossaire#aipd
revue de code → infrastructure/revue-de-code
règle 3-2-1 → infrastructure/sauvegardes#que-signifie-la-regle-3-2-1, faq/technique/serveur-de-calcul#mes-donnees-sont-elles-sauvegardees-sur-le-serveur, infrastructure/serveur-de-calcul#sauvegarder
double licence → open-source/comprendre-les-licences#peut-on-proposer-deux-licences-au-choix, faq/open-source/comprendre-les-licences#peut-on-laisser-le-choix-de-la-licence-a-l-utilisateur
feuille de route → programme/role-eig#qui-decide-de-la-feuille-de-route, faq/programme/roles#qui-decide-de-la-feuille-de-route, programme/travailler-en-equipe
story mapping → programme/cadrer-un-defi, faq/programme/vie-de-promotion#comment-choisir-par-quoi-commencer
inventaire des algorithmes → algorithmes/#tenir-un-inventaire-des-algorithmes, faq/open-data-et-algorithmes/algorithmes-et-ia#comment-tenir-un-inventaire-des-algorithmes
Proxmox → infrastructure/serveur-de-calcul, faq/technique/serveur-de-calcul#comment-creer-une-machine-sur-proxmox, glossaire#proxmox
rituel hebdomadaire → programme/travailler-en-equipe, programme/role-eig, programme/parcours-10-mois, programme/role-mentor, faq/programme/roles#qu-attend-on-de-moi-pendant-les-30-premiers-jours
logo de l’État → communication/communiquer#puis-je-utiliser-le-logo-de-l-etat
Software Heritage → glossaire#software-heritage, open-source/animer-une-communaute, faq/open-source/contribuer-et-maintenir#mon-projet-s-arrete-je-supprime-le-depot, perennisation/scenarios
devoir de réserve → programme/statut-et-obligations, glossaire#devoir-de-reserve, faq/programme/contrat-et-obligations#a-quelles-obligations-suis-je-tenu-comme-agent-contractuel, faq/programme/suite-et-communication#puis-je-parler-de-mon-defi-sur-les-reseaux-sociaux
note de mi-parcours → perennisation/scenarios#comment-ecrire-la-note-de-mi-parcours, faq/programme/suite-et-communication#quand-commencer-a-parler-de-la-suite
écoconception → design/ecoconception
Licence Ouverte 2.0 → open-source/choisir-une-licence, glossaire#licence-ouverte, glossaire#lo, faq/open-data-et-algorithmes/publier-des-donnees#quelle-licence-pour-des-donnees, faq/open-source/choisir-une-licence#quelle-licence-pour-la-documentation-les-textes-les-maquettes, open-data/#sous-quelle-licence-et-a-quel-prix, open-data/publier-sur-data-gouv#choisir-la-licence`,
  accent: `
accessibilite numerique → design/accessibilite, faq/technique/design-et-accessibilite#mon-service-doit-il-etre-accessible, glossaire#accessibilite-numerique
hebergement → infrastructure/hebergement-cloud, infrastructure/, a-propos/mentions-legales#hebergement, faq/technique/hebergement#ou-heberger-un-service-destine-a-durer
depot git → infrastructure/forge-git, open-source/publier-un-depot, glossaire#depot, glossaire#git
jeu de donnees → open-data/publier-sur-data-gouv, open-data/schemas-et-qualite, glossaire#jeu-de-donnees, faq/open-data-et-algorithmes/publier-des-donnees#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr
donnees personnelles → securite/rgpd, open-data/donnees-personnelles, a-propos/donnees-personnelles, faq/open-data-et-algorithmes/publier-des-donnees#puis-je-publier-des-donnees-personnelles
schema de donnees → open-data/schemas-et-qualite, faq/open-data-et-algorithmes/publier-des-donnees#a-quoi-sert-un-schema-de-donnees-et-comment-le-valider, glossaire#schema-de-donnees
reseaux sociaux → communication/communiquer#que-puis-je-publier-sur-les-reseaux-sociaux, faq/programme/suite-et-communication#puis-je-parler-de-mon-defi-sur-les-reseaux-sociaux
teletravail → programme/travailler-en-equipe#comment-travailler-a-distance, faq/programme/conges-et-deplacements#puis-je-teletravailler-pendant-mon-defi, programme/statut-et-obligations#pouvez-vous-teletravailler
frais de deplacement → faq/programme/conges-et-deplacements#qui-rembourse-mes-frais-de-deplacement, programme/statut-et-obligations#qui-rembourse-vos-deplacements
systeme de design de l’etat → design/systeme-de-design, faq/technique/design-et-accessibilite#dois-je-utiliser-le-systeme-de-design-de-l-etat, glossaire#dsfr
integration continue → infrastructure/tests-et-integration-continue, faq/technique/developpement#comment-lancer-les-tests-a-chaque-modification, glossaire#ci-cd
bibliotheque javascript → infrastructure/choisir-sa-stack#quelle-bibliotheque-javascript-utiliser, faq/technique/developpement#quelle-bibliotheque-javascript-utiliser
referent open data → open-data/referent-open-data, faq/open-data-et-algorithmes/obtenir-des-donnees#comment-trouver-un-referent-open-data-dans-son-administration-d-accueil
perennisation → perennisation/scenarios, perennisation/, glossaire#perennisation
securite → securite/, faq/technique/securite#quels-gestes-de-securite-des-le-premier-jour
decision automatisee → algorithmes/#aide-a-la-decision-ou-decision-automatique, faq/open-data-et-algorithmes/algorithmes-et-ia#une-decision-peut-elle-etre-entierement-automatique
mi-parcours demo → programme/parcours-10-mois#comment-preparer-la-demo-de-mi-parcours, faq/programme/vie-de-promotion#comment-preparer-la-demo-de-mi-parcours, communication/communiquer#comment-preparer-une-demonstration
periode d’arrivee premier mois → programme/role-eig, programme/accueillir-une-equipe, faq/programme/roles#qu-attend-on-de-moi-pendant-les-30-premiers-jours
ecriture inclusive → design/ecriture-inclusive, faq/technique/design-et-accessibilite#point-median-ou-pas
secret medical donnees de sante → infrastructure/hebergement-cloud#et-pour-des-donnees-de-sante, faq/open-data-et-algorithmes/obtenir-des-donnees#que-faire-avec-des-donnees-couvertes-par-un-secret-fiscal-statistique-sante, open-data/acceder-a-des-donnees#acceder-a-des-donnees-couvertes-par-un-secret
cle ssh → infrastructure/serveur-de-calcul#se-connecter-en-ssh, faq/technique/serveur-de-calcul#comment-me-connecter-en-ssh-a-ma-machine, infrastructure/serveur-de-calcul#creer-un-conteneur-ou-une-vm
mediation → programme/role-eig-link#mediation, programme/travailler-en-equipe, faq/programme/vie-de-promotion#que-faire-si-l-equipe-ne-s-entend-pas-ou-en-cas-de-desaccord-avec-le-mentor
reciprocite → open-source/comprendre-les-licences, faq/open-source/comprendre-les-licences#licence-permissive-ou-a-reciprocite-quelle-difference, open-source/choisir-une-licence#quand-preferer-la-reciprocite
mentions legales obligatoires → infrastructure/nom-de-domaine#quelles-mentions-legales-sont-obligatoires, faq/technique/hebergement#quelles-mentions-un-site-public-doit-il-afficher, a-propos/mentions-legales
indemnites chomage → programme/statut-et-obligations#indemnites-et-chomage
pseudonymisation irreversible → open-data/donnees-personnelles#anonymiser-ou-pseudonymiser, faq/open-data-et-algorithmes/publier-des-donnees#anonymiser-ou-pseudonymiser, glossaire#pseudonymisation, glossaire#anonymisation`,
  inflection: `
publier des jeux de données → open-data/publier-sur-data-gouv, faq/open-data-et-algorithmes/publier-des-donnees#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr, open-data/
licences permissives → open-source/comprendre-les-licences, faq/open-source/comprendre-les-licences#licence-permissive-ou-a-reciprocite-quelle-difference, glossaire#licence-permissive, open-source/choisir-une-licence
anonymisation de fichiers → open-data/donnees-personnelles, faq/open-data-et-algorithmes/publier-des-donnees#anonymiser-ou-pseudonymiser, glossaire#anonymisation
homologuer un service → securite/homologation, faq/technique/securite#mon-service-doit-il-etre-homologue
entretiens avec des usagers → design/recherche-utilisateur
services accessibles → design/accessibilite, faq/technique/design-et-accessibilite#mon-service-doit-il-etre-accessible
mots de passe publiés → faq/open-source/publier-un-depot#j-ai-publie-un-mot-de-passe-par-erreur-que-faire, open-source/verifier-avant-ouverture#un-secret-a-ete-publie-que-faire
décisions automatisées → algorithmes/#aide-a-la-decision-ou-decision-automatique, faq/open-data-et-algorithmes/algorithmes-et-ia#une-decision-peut-elle-etre-entierement-automatique
contribuer à des projets libres → open-source/contribuer-a-un-projet, faq/open-source/contribuer-et-maintenir#puis-je-contribuer-a-un-projet-libre-sur-mon-temps-de-travail
prolongation du contrat → programme/statut-et-obligations#prolongation, faq/programme/contrat-et-obligations#mon-contrat-peut-il-etre-prolonge-apres-les-dix-mois
sauvegarder des données → infrastructure/sauvegardes, faq/technique/serveur-de-calcul#mes-donnees-sont-elles-sauvegardees-sur-le-serveur, infrastructure/serveur-de-calcul#sauvegarder
prototyper → design/prototyper-tester
écoconcevoir un site → design/ecoconception
transmission des accès au départ → perennisation/passation-et-depart, faq/programme/suite-et-communication#que-deviennent-mes-comptes-et-mes-depots-quand-je-pars
mesure de l’impact → impact/mesurer-son-impact, faq/programme/suite-et-communication#comment-mesurer-l-impact-de-mon-defi
hébergeurs qualifiés → infrastructure/hebergement-cloud, faq/technique/hebergement#secnumcloud-est-il-obligatoire-pour-mon-projet, glossaire#secnumcloud
valider des schémas → open-data/schemas-et-qualite, faq/open-data-et-algorithmes/publier-des-donnees#a-quoi-sert-un-schema-de-donnees-et-comment-le-valider
objections à l’ouverture du code → open-source/#que-repondre-aux-objections, open-source/
tests automatisés → infrastructure/tests-et-integration-continue, faq/technique/developpement#comment-lancer-les-tests-a-chaque-modification
relecture du code → infrastructure/revue-de-code
modifier une licence → open-source/comprendre-les-licences#peut-on-changer-de-licence, faq/open-source/comprendre-les-licences#un-logiciel-peut-il-changer-de-licence, open-source/comprendre-les-licences#peut-on-modifier-sans-publier, faq/open-source/comprendre-les-licences#puis-je-modifier-un-logiciel-sous-copyleft-sans-publier
financement d’un défi → programme/presentation#qui-finance-un-eig, faq/programme/programme-et-statut#combien-coute-un-eig-a-mon-administration-et-qui-finance-quoi
recrutement des promotions → promotions/#comment-etaient-elles-recrutees, faq/programme/programme-et-statut#le-programme-recrute-t-il-en-ce-moment, programme/presentation#comment-les-defis-et-les-eig-etaient-ils-choisis
déclarer l’accessibilité → faq/technique/design-et-accessibilite#comment-rediger-la-declaration-d-accessibilite, design/accessibilite#que-faut-il-publier, a-propos/accessibilite
conflits dans une équipe → programme/travailler-en-equipe, faq/programme/vie-de-promotion#que-faire-si-l-equipe-ne-s-entend-pas-ou-en-cas-de-desaccord-avec-le-mentor
archiver un projet arrêté → open-source/animer-une-communaute#comment-annoncer-l-arret, faq/open-source/contribuer-et-maintenir#mon-projet-s-arrete-je-supprime-le-depot, perennisation/scenarios#que-reste-t-il-si-l-on-arrete`,
  typo: `
licnece libre → open-source/comprendre-les-licences, open-source/choisir-une-licence, open-source/, faq/open-source/obligation-de-publier#qu-est-ce-qu-un-logiciel-libre, glossaire#logiciel-libre
acessibilité → design/accessibilite, a-propos/accessibilite, faq/technique/design-et-accessibilite#mon-service-doit-il-etre-accessible, glossaire#accessibilite-numerique, faq/technique/design-et-accessibilite#comment-rediger-la-declaration-d-accessibilite
proxmocks → infrastructure/serveur-de-calcul, faq/technique/serveur-de-calcul#comment-creer-une-machine-sur-proxmox, glossaire#proxmox
anonimiser → open-data/donnees-personnelles, faq/open-data-et-algorithmes/publier-des-donnees#anonymiser-ou-pseudonymiser, glossaire#anonymisation
hebergment → infrastructure/hebergement-cloud, infrastructure/, a-propos/mentions-legales#hebergement, faq/technique/hebergement#ou-heberger-un-service-destine-a-durer
test unitare → infrastructure/tests-et-integration-continue, faq/technique/developpement#comment-mettre-en-place-des-tests-unitaires, glossaire#test-unitaire
algorihtme public → algorithmes/, faq/open-data-et-algorithmes/algorithmes-et-ia#mon-outil-est-il-un-algorithme-public, glossaire#algorithme-public
homolgation → securite/homologation, faq/technique/securite#mon-service-doit-il-etre-homologue, glossaire#homologation
glossiare → glossaire
bulotterie → faq/programme/vie-de-promotion#qu-est-ce-qu-une-bulloterie-et-une-clinique, glossaire#bulloterie, programme/parcours-10-mois
mention explicte → algorithmes/mention-explicite, faq/open-data-et-algorithmes/algorithmes-et-ia#que-doit-dire-la-mention-explicite-et-ou, glossaire#mention-explicite
documantation du code → open-source/publier-un-depot#quelle-documentation-joindre, faq/open-source/publier-un-depot#quelle-documentation-joindre-au-code
journalste → communication/communiquer#la-presse-me-contacte-que-faire, faq/programme/suite-et-communication#puis-je-parler-a-un-journaliste
sauvegrade → infrastructure/sauvegardes, infrastructure/serveur-de-calcul#sauvegarder, faq/technique/serveur-de-calcul#mes-donnees-sont-elles-sauvegardees-sur-le-serveur
pérénisation → perennisation/scenarios, perennisation/, glossaire#perennisation
teletravial → faq/programme/conges-et-deplacements#puis-je-teletravailler-pendant-mon-defi, programme/statut-et-obligations#pouvez-vous-teletravailler
publicode → open-source/publier-un-depot#comment-remplir-publiccode-yml, faq/open-source/publier-un-depot#a-quoi-sert-publiccode-yml, glossaire#publiccode-yml
nom de domainne → infrastructure/nom-de-domaine, faq/technique/hebergement#comment-obtenir-un-nom-de-domaine-en-gouv-fr
pull reqeust → infrastructure/forge-git#faire-une-demande-de-fusion-pull-request, glossaire#pull-request, glossaire#demande-de-fusion, open-source/contribuer-a-un-projet#comment-proposer-une-modification
referant open data → open-data/referent-open-data, faq/open-data-et-algorithmes/obtenir-des-donnees#comment-trouver-un-referent-open-data-dans-son-administration-d-accueil
déclartion de conformité accessibilité → design/accessibilite, faq/technique/design-et-accessibilite#comment-rediger-la-declaration-d-accessibilite, a-propos/accessibilite
seminaire mentros → programme/parcours-10-mois, faq/programme/vie-de-promotion#quels-sont-les-rendez-vous-obliges-d-une-promotion, faq/programme/roles#combien-de-temps-un-mentor-doit-il-y-consacrer
conteneure docker → infrastructure/serveur-de-calcul#conteneur-ct-ou-machine-virtuelle-vm, faq/technique/serveur-de-calcul#conteneur-ct-ou-machine-virtuelle-vm, glossaire#conteneur
salaire eigg → programme/presentation#quel-salaire-pour-un-eig, faq/programme/programme-et-statut#combien-un-eig-est-il-paye
coookies → a-propos/gestion-des-cookies, securite/rgpd#cookies-et-mesure-d-audience, faq/technique/donnees-personnelles#matomo-ou-google-analytics-faut-il-un-bandeau
ecriture inlcusive → design/ecriture-inclusive, faq/technique/design-et-accessibilite#point-median-ou-pas`,
  acronym: `
AMDAC → open-data/referent-open-data, faq/programme/accueil#c-est-quoi-l-amdac, glossaire#amdac, faq/open-data-et-algorithmes/obtenir-des-donnees#quelle-difference-entre-amdac-prada-et-dpd, programme/ecosysteme
RGAA → design/accessibilite, glossaire#rgaa, a-propos/accessibilite, faq/technique/design-et-accessibilite#mon-service-doit-il-etre-accessible
DPD → securite/rgpd, glossaire#dpd, programme/ecosysteme, faq/open-data-et-algorithmes/obtenir-des-donnees#quelle-difference-entre-amdac-prada-et-dpd, open-data/referent-open-data#amdac-prada-dpd-qui-fait-quoi
AIPD → securite/rgpd#faut-il-une-analyse-d-impact-aipd, faq/technique/donnees-personnelles#faut-il-une-analyse-d-impact-aipd, glossaire#aipd
délégué à la protection des données → securite/rgpd, glossaire#dpd, glossaire#dpo, programme/ecosysteme, faq/open-data-et-algorithmes/obtenir-des-donnees#quelle-difference-entre-amdac-prada-et-dpd, open-data/referent-open-data#amdac-prada-dpd-qui-fait-quoi
direction interministérielle du numérique → glossaire#dinum, programme/presentation, programme/ecosysteme#qui-fait-quoi-a-la-dinum
DSFR → design/systeme-de-design, faq/technique/design-et-accessibilite#dois-je-utiliser-le-systeme-de-design-de-l-etat, glossaire#dsfr
CADA → open-data/acceder-a-des-donnees#que-faire-en-cas-de-refus-ou-de-silence, faq/open-data-et-algorithmes/obtenir-des-donnees#on-me-refuse-l-acces-ou-on-ne-repond-pas-que-faire, glossaire#cada, faq/open-source/obligation-de-publier#un-citoyen-peut-il-exiger-mon-code-source
référentiel général d’amélioration de l’accessibilité → design/accessibilite, glossaire#rgaa, a-propos/accessibilite
responsable de la sécurité des systèmes d’information → glossaire#rssi, programme/ecosysteme, securite/, securite/homologation#qui-fait-quoi, glossaire#fssi
RGESN → design/ecoconception, glossaire#rgesn
HDS → infrastructure/hebergement-cloud#et-pour-des-donnees-de-sante, glossaire#hds
PRADA → open-data/referent-open-data#amdac-prada-dpd-qui-fait-quoi, glossaire#prada, faq/open-data-et-algorithmes/obtenir-des-donnees#quelle-difference-entre-amdac-prada-et-dpd, programme/ecosysteme, faq/open-source/obligation-de-publier#un-citoyen-peut-il-exiger-mon-code-source
SIG agrément → infrastructure/nom-de-domaine#comment-obtenir-l-agrement, design/systeme-de-design#comment-obtenir-l-agrement, glossaire#sig, glossaire#agrement, faq/technique/hebergement#comment-obtenir-un-nom-de-domaine-en-gouv-fr
personne responsable de l’accès aux documents administratifs → glossaire#prada, open-data/referent-open-data, programme/ecosysteme, faq/open-data-et-algorithmes/obtenir-des-donnees#quelle-difference-entre-amdac-prada-et-dpd
CI/CD → infrastructure/tests-et-integration-continue, glossaire#ci-cd, faq/technique/developpement#comment-lancer-les-tests-a-chaque-modification
SILL → open-source/trouver-un-logiciel-libre, faq/open-source/contribuer-et-maintenir#existe-t-il-deja-un-logiciel-libre-pour-mon-besoin, glossaire#sill
CLA ou DCO → open-source/contribuer-a-un-projet#dco-cla-que-devez-vous-signer, faq/open-source/contribuer-et-maintenir#on-me-demande-de-signer-un-cla-je-signe, glossaire#cla, glossaire#dco
DSI → programme/accueillir-une-equipe#mettre-la-dsi-dans-la-boucle, faq/programme/accueil#comment-travailler-avec-la-dsi-sans-perdre-en-liberte, glossaire#dsi, infrastructure/choisir-sa-stack#que-dira-la-direction-des-systemes-d-information-dsi
RGPD → securite/rgpd, glossaire#rgpd
ADR → infrastructure/choisir-sa-stack#comment-garder-la-trace-d-un-choix, glossaire#adr, faq/technique/developpement#comment-garder-la-trace-des-choix-techniques
AGPL → open-source/comprendre-les-licences, glossaire#agpl, open-source/choisir-une-licence, faq/open-source/objections#quelqu-un-pourra-t-il-vendre-mon-logiciel, faq/open-source/comprendre-les-licences#puis-je-modifier-un-logiciel-sous-copyleft-sans-publier
UGAP → infrastructure/hebergement-cloud#comment-acheter, glossaire#ugap, faq/technique/hebergement#puis-je-payer-un-hebergeur-avec-ma-carte-bancaire
SSH → infrastructure/serveur-de-calcul#se-connecter-en-ssh, faq/technique/serveur-de-calcul#comment-me-connecter-en-ssh-a-ma-machine, glossaire#ssh, faq/programme/accueil#le-reseau-de-mon-administration-bloque-ssh-et-github-que-faire
centre d’accès sécurisé aux données → glossaire#casd, open-data/acceder-a-des-donnees#acceder-a-des-donnees-couvertes-par-un-secret, faq/open-data-et-algorithmes/obtenir-des-donnees#que-faire-avec-des-donnees-couvertes-par-un-secret-fiscal-statistique-sante
ODbL → glossaire#odbl, faq/open-data-et-algorithmes/publier-des-donnees#quelle-licence-pour-des-donnees, open-data/#sous-quelle-licence-et-a-quel-prix, open-source/choisir-une-licence, open-data/publier-sur-data-gouv#choisir-la-licence`,
  question: `
qu’est-ce qu’un logiciel libre ? → open-source/, faq/open-source/obligation-de-publier#qu-est-ce-qu-un-logiciel-libre, glossaire#logiciel-libre
comment mettre en place des tests unitaires → infrastructure/tests-et-integration-continue, faq/technique/developpement#comment-mettre-en-place-des-tests-unitaires
quelle bibliothèque javascript utiliser → infrastructure/choisir-sa-stack#quelle-bibliotheque-javascript-utiliser, faq/technique/developpement#quelle-bibliotheque-javascript-utiliser
comment trouver un référent open data dans mon administration → open-data/referent-open-data, faq/open-data-et-algorithmes/obtenir-des-donnees#comment-trouver-un-referent-open-data-dans-son-administration-d-accueil
suis-je obligé de publier mon code source ? → open-source/obligation-de-publier, faq/open-source/obligation-de-publier#suis-je-oblige-de-publier-mon-code-source
où puis-je héberger mon application gratuitement → faq/technique/hebergement#ou-heberger-mon-prototype-gratuitement, infrastructure/
combien gagne un entrepreneur d’intérêt général → programme/presentation#quel-salaire-pour-un-eig, faq/programme/programme-et-statut#combien-un-eig-est-il-paye
à qui demander un nom de domaine en gouv.fr → infrastructure/nom-de-domaine, faq/technique/hebergement#comment-obtenir-un-nom-de-domaine-en-gouv-fr
que faire si on me refuse l’accès aux données → open-data/acceder-a-des-donnees#que-faire-en-cas-de-refus-ou-de-silence, faq/open-data-et-algorithmes/obtenir-des-donnees#on-me-refuse-l-acces-ou-on-ne-repond-pas-que-faire
est-ce que je peux utiliser ChatGPT pour coder → faq/technique/forge-et-outils#puis-je-utiliser-chatgpt-ou-un-assistant-de-code, securite/#assistants-de-code, infrastructure/outils-collaboratifs#puis-je-utiliser-un-assistant-d-intelligence-artificielle
faut-il un bandeau cookies avec Matomo → faq/technique/donnees-personnelles#matomo-ou-google-analytics-faut-il-un-bandeau, securite/rgpd#cookies-et-mesure-d-audience
combien de personnes interroger pour un test utilisateur → design/prototyper-tester#combien-de-personnes-faut-il
qui est propriétaire du code que j’écris → faq/open-source/obligation-de-publier#a-qui-appartient-le-code-que-j-ecris, programme/statut-et-obligations#a-qui-appartient-votre-code
le réseau du ministère bloque github → infrastructure/forge-git#le-reseau-bloque-ssh-ou-la-forge-que-faire, faq/programme/accueil#le-reseau-de-mon-administration-bloque-ssh-et-github-que-faire
comment répondre à ceux qui disent que publier aide les pirates → open-source/#publier-le-code-c-est-aider-les-pirates, faq/open-source/objections#publier-le-code-c-est-aider-les-pirates-que-repondre
que se passe-t-il à la fin de mon contrat → programme/statut-et-obligations#que-se-passe-t-il-a-la-fin-du-contrat, faq/programme/contrat-et-obligations#mon-contrat-peut-il-etre-prolonge-apres-les-dix-mois, perennisation/passation-et-depart
dois-je faire homologuer mon prototype → securite/homologation, faq/technique/securite#mon-service-doit-il-etre-homologue
qui doit décider des priorités, le mentor ou nous → programme/role-eig#qui-decide-de-la-feuille-de-route, faq/programme/roles#qui-decide-de-la-feuille-de-route, programme/travailler-en-equipe#qui-a-le-dernier-mot, programme/role-mentor#que-decider-que-laisser-decider
comment préparer l’arrivée de mon équipe → programme/accueillir-une-equipe, outils/liste-arrivee, faq/programme/accueil#que-preparer-avant-l-arrivee-de-mes-eig
peut-on vendre un logiciel libre → faq/open-source/objections#quelqu-un-pourra-t-il-vendre-mon-logiciel, open-source/#quelqu-un-va-vendre-notre-logiciel
quelle différence entre anonymiser et pseudonymiser → open-data/donnees-personnelles#anonymiser-ou-pseudonymiser, faq/open-data-et-algorithmes/publier-des-donnees#anonymiser-ou-pseudonymiser
que mettre dans mon readme → open-source/publier-un-depot#que-mettre-dans-le-readme, faq/open-source/publier-un-depot#que-doit-contenir-un-readme
comment savoir si ma dépendance est fiable → infrastructure/choisir-sa-stack#comment-juger-une-dependance, faq/technique/developpement#comment-juger-si-une-dependance-est-fiable, open-source/trouver-un-logiciel-libre#comment-juger-un-projet
puis-je donner une interview → communication/communiquer#la-presse-me-contacte-que-faire, faq/programme/suite-et-communication#puis-je-parler-a-un-journaliste
comment corriger une erreur sur ce site → programme/maintenir-ce-site#comment-proposer-une-correction, a-propos/#comment-signaler-une-erreur, faq/programme/roles#je-suis-link-comment-modifier-ce-site
quand est-ce que je dois faire une mention explicite → algorithmes/mention-explicite, faq/open-data-et-algorithmes/algorithmes-et-ia#que-doit-dire-la-mention-explicite-et-ou`,
  synonym: `
porteur de projet → programme/role-mentor, faq/programme/roles#a-quoi-sert-un-mentor, glossaire#porteur-de-projet, glossaire#mentor
DPO → securite/rgpd, glossaire#dpo, glossaire#dpd, programme/ecosysteme, faq/open-data-et-algorithmes/obtenir-des-donnees#quelle-difference-entre-amdac-prada-et-dpd
repository → open-source/publier-un-depot, infrastructure/forge-git, glossaire#depot, faq/technique/forge-et-outils#compte-github-personnel-ou-d-organisation
merge request → infrastructure/forge-git#faire-une-demande-de-fusion-pull-request, glossaire#demande-de-fusion, glossaire#pull-request, open-source/contribuer-a-un-projet#comment-proposer-une-modification
librairie js → infrastructure/choisir-sa-stack#quelle-bibliotheque-javascript-utiliser, faq/technique/developpement#quelle-bibliotheque-javascript-utiliser
coach → programme/role-eig-link, faq/programme/roles#quelle-difference-entre-un-link-et-un-coach, glossaire#coach, glossaire#eig-link
charte graphique de l’État → design/systeme-de-design, faq/technique/design-et-accessibilite#dois-je-utiliser-le-systeme-de-design-de-l-etat, communication/communiquer#puis-je-utiliser-le-logo-de-l-etat
dataset → open-data/publier-sur-data-gouv, glossaire#jeu-de-donnees, open-data/schemas-et-qualite, faq/open-data-et-algorithmes/publier-des-donnees#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr
a11y → design/accessibilite, glossaire#accessibilite-numerique, faq/technique/design-et-accessibilite#mon-service-doit-il-etre-accessible, a-propos/accessibilite, faq/technique/design-et-accessibilite#comment-rediger-la-declaration-d-accessibilite, design/
unit tests → infrastructure/tests-et-integration-continue, faq/technique/developpement#comment-mettre-en-place-des-tests-unitaires, glossaire#test-unitaire
VPS → infrastructure/serveur-de-calcul, faq/technique/serveur-de-calcul#comment-creer-une-machine-sur-proxmox, faq/technique/serveur-de-calcul#conteneur-ct-ou-machine-virtuelle-vm, glossaire#vm
cloud hosting → infrastructure/hebergement-cloud, infrastructure/, faq/technique/hebergement#ou-heberger-un-service-destine-a-durer
fourche → open-source/contribuer-a-un-projet#comment-eviter-d-entretenir-une-fourche, faq/open-source/contribuer-et-maintenir#qu-est-ce-qu-un-fork-et-comment-eviter-d-en-entretenir-un, glossaire#fork
remote work → programme/travailler-en-equipe#comment-travailler-a-distance, faq/programme/conges-et-deplacements#puis-je-teletravailler-pendant-mon-defi, programme/statut-et-obligations#pouvez-vous-teletravailler
chief data officer → open-data/referent-open-data, faq/programme/accueil#c-est-quoi-l-amdac, glossaire#amdac, glossaire#agd, faq/open-data-et-algorithmes/obtenir-des-donnees#quelle-difference-entre-amdac-prada-et-dpd, programme/ecosysteme
token exposé dans git → faq/open-source/publier-un-depot#j-ai-publie-un-mot-de-passe-par-erreur-que-faire, open-source/verifier-avant-ouverture, securite/#empecher-un-secret-d-entrer-dans-le-depot
salaire → programme/presentation#quel-salaire-pour-un-eig, faq/programme/programme-et-statut#combien-un-eig-est-il-paye
backup → infrastructure/sauvegardes, infrastructure/serveur-de-calcul#sauvegarder, faq/technique/serveur-de-calcul#mes-donnees-sont-elles-sauvegardees-sur-le-serveur
framework front → infrastructure/choisir-sa-stack, faq/technique/developpement#quelle-bibliotheque-javascript-utiliser
sponsor → programme/role-mentor, glossaire#sponsor, faq/programme/roles#a-quoi-sert-un-mentor
user research → design/recherche-utilisateur
mention algorithme → algorithmes/mention-explicite, faq/open-data-et-algorithmes/algorithmes-et-ia#que-doit-dire-la-mention-explicite-et-ou, glossaire#mention-explicite
code review → infrastructure/revue-de-code
handover → perennisation/passation-et-depart, glossaire#passation, faq/programme/suite-et-communication#que-remettre-a-l-equipe-qui-reprend
bug → faq/technique/developpement#que-tester-en-premier-quand-je-n-ai-aucun-test, infrastructure/tests-et-integration-continue, open-source/animer-une-communaute, open-source/contribuer-a-un-projet
KPI → impact/mesurer-son-impact, faq/programme/suite-et-communication#comment-mesurer-l-impact-de-mon-defi`,
  prefix: `
accessib → design/accessibilite, a-propos/accessibilite, faq/technique/design-et-accessibilite#mon-service-doit-il-etre-accessible, faq/technique/design-et-accessibilite#comment-rediger-la-declaration-d-accessibilite, glossaire#accessibilite-numerique
licen → open-source/choisir-une-licence, open-source/comprendre-les-licences, faq/open-source/choisir-une-licence#quelle-licence-prendre-par-defaut, faq/open-source/comprendre-les-licences#licence-permissive-ou-a-reciprocite-quelle-difference, faq/open-source/choisir-une-licence#quelles-licences-ai-je-le-droit-d-utiliser
homolog → securite/homologation, faq/technique/securite#mon-service-doit-il-etre-homologue, glossaire#homologation
test uni → infrastructure/tests-et-integration-continue, faq/technique/developpement#comment-mettre-en-place-des-tests-unitaires, glossaire#test-unitaire
nom de dom → infrastructure/nom-de-domaine, faq/technique/hebergement#comment-obtenir-un-nom-de-domaine-en-gouv-fr
glossa → glossaire
anonym → open-data/donnees-personnelles, faq/open-data-et-algorithmes/publier-des-donnees#anonymiser-ou-pseudonymiser, glossaire#anonymisation
mention expl → algorithmes/mention-explicite, faq/open-data-et-algorithmes/algorithmes-et-ia#que-doit-dire-la-mention-explicite-et-ou, glossaire#mention-explicite
écoconc → design/ecoconception
télétra → faq/programme/conges-et-deplacements#puis-je-teletravailler-pendant-mon-defi, programme/statut-et-obligations#pouvez-vous-teletravailler
serveur de cal → infrastructure/serveur-de-calcul, faq/technique/serveur-de-calcul#a-quoi-sert-le-serveur-de-calcul-du-programme
sauveg → infrastructure/sauvegardes, infrastructure/serveur-de-calcul#sauvegarder, faq/technique/serveur-de-calcul#mes-donnees-sont-elles-sauvegardees-sur-le-serveur
boot → programme/parcours-10-mois#que-se-passe-t-il-au-bootcamp, faq/programme/vie-de-promotion#que-se-passe-t-il-pendant-le-bootcamp, glossaire#bootcamp
secnum → infrastructure/hebergement-cloud, faq/technique/hebergement#secnumcloud-est-il-obligatoire-pour-mon-projet, glossaire#secnumcloud
publicc → open-source/publier-un-depot#comment-remplir-publiccode-yml, faq/open-source/publier-un-depot#a-quoi-sert-publiccode-yml, glossaire#publiccode-yml
bullot → faq/programme/vie-de-promotion#qu-est-ce-qu-une-bulloterie-et-une-clinique, glossaire#bulloterie, programme/parcours-10-mois
revue de c → infrastructure/revue-de-code
copyl → open-source/comprendre-les-licences, faq/open-source/comprendre-les-licences#qu-est-ce-que-le-copyleft-de-compromis, glossaire#copyleft, faq/open-source/comprendre-les-licences#puis-je-modifier-un-logiciel-sous-copyleft-sans-publier, open-source/choisir-une-licence
référent open d → open-data/referent-open-data, faq/open-data-et-algorithmes/obtenir-des-donnees#comment-trouver-un-referent-open-data-dans-son-administration-d-accueil
cookie → a-propos/gestion-des-cookies, securite/rgpd#cookies-et-mesure-d-audience, faq/technique/donnees-personnelles#matomo-ou-google-analytics-faut-il-un-bandeau
système de des → design/systeme-de-design, faq/technique/design-et-accessibilite#dois-je-utiliser-le-systeme-de-design-de-l-etat, glossaire#dsfr
prototy → design/prototyper-tester
reseaux soc → communication/communiquer#que-puis-je-publier-sur-les-reseaux-sociaux, faq/programme/suite-et-communication#puis-je-parler-de-mon-defi-sur-les-reseaux-sociaux
journali → communication/communiquer#la-presse-me-contacte-que-faire, faq/programme/suite-et-communication#puis-je-parler-a-un-journaliste
data.gou → open-data/publier-sur-data-gouv, glossaire#data-gouv-fr, faq/open-data-et-algorithmes/publier-des-donnees#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr
mentor op → programme/role-mentor, faq/programme/roles#a-quoi-sert-un-mentor, glossaire#mentor`,
}

const toPath = (answer: string): string => {
  const [page = '', section] = answer.split('#')
  return `/${page}${page.endsWith('/') ? '' : '.html'}${section ? `#${section}` : ''}`
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
