/**
 * Questions que l’on pose vraiment, et ce que la réponse doit dire. Écrites d’après les pages et
 * l’inventaire des questions, jamais d’après les résultats de la recherche : quand la recherche se
 * trompe, on corrige une page ou `.vuepress/vocabulaire.yml`, pas la ligne d’ici.
 *
 * Une ligne : question → sections attendues → fait. La question est tapée comme on la tape, fautes
 * comprises. Une section est `dossier/page#titre`, ou `dossier/page` pour le début d’une page ; `g#`
 * abrège le glossaire. Le fait est un texte (majuscules indifférentes) ou une expression régulière
 * entre barres obliques ; chaque section attendue le contient.
 */

import { readAnswers } from './read-answers.js'

export const ANSWERS = readAnswers(String.raw`
# Programme et statut
c'est quoi un EIG → faq/programme/programme-et-statut#qu-est-ce-qu-un-entrepreneur-d-interet-general, programme/presentation#qu-est-ce-qu-un-eig-et-a-quoi-sert-le-programme, g#eig → agent public
différence entre un EIG et un prestataire → faq/programme/programme-et-statut#quelle-difference-entre-un-eig-un-prestataire-et-une-startup-d-etat, programme/presentation#en-quoi-un-eig-differe-t-il-d-un-prestataire-ou-d-un-contractuel → livrables
c'est qui mon employeur → faq/programme/programme-et-statut#qui-m-emploie-et-quel-contrat-vais-je-signer, programme/statut-et-obligations#quel-contrat-signez-vous, programme/statut-et-obligations → contrat de projet
salaire eig → faq/programme/programme-et-statut#combien-un-eig-est-il-paye, programme/presentation#quel-salaire-pour-un-eig → 3 500 €
ca coute combien un eig pour mon ministère → faq/programme/programme-et-statut#combien-coute-un-eig-a-mon-administration-et-qui-finance-quoi → 70 000 €
qui finance les EIG → faq/programme/programme-et-statut#combien-coute-un-eig-a-mon-administration-et-qui-finance-quoi, programme/presentation#qui-finance-un-eig → /4 mois|quatre mois/
vous recrutez en ce moment ? → faq/programme/programme-et-statut#le-programme-recrute-t-il-en-ce-moment, faq/programme/programme-et-statut#comment-postuler-pour-devenir-eig, programme/presentation, promotions/#et-depuis-2022, promotions/apres-2022 → 14 avril 2026
comment postuler pour devenir EIG → faq/programme/programme-et-statut#comment-postuler-pour-devenir-eig, programme/presentation#qu-est-ce-qui-a-change-depuis-2024 → Choisir le service public
teletravail combien de jours → faq/programme/conges-et-deplacements#puis-je-teletravailler-pendant-mon-defi, programme/statut-et-obligations#pouvez-vous-teletravailler → 2016-151
je peux garder mes clients en freelance → faq/programme/contrat-et-obligations#puis-je-garder-une-activite-a-cote-comme-freelance, programme/statut-et-obligations#pouvez-vous-garder-une-activite-a-cote → L123-1
devoir de réserve → g#devoir-de-reserve, programme/statut-et-obligations#pouvez-vous-vous-exprimer-publiquement, faq/programme/contrat-et-obligations#a-quelles-obligations-suis-je-tenu-comme-agent-contractuel → jurisprudence
remboursement billet de train → faq/programme/conges-et-deplacements#qui-rembourse-mes-frais-de-deplacement, programme/statut-et-obligations#qui-rembourse-vos-deplacements → ordre de mission
prolonger mon contrat → faq/programme/contrat-et-obligations#mon-contrat-peut-il-etre-prolonge-apres-les-dix-mois, programme/statut-et-obligations#prolongation, perennisation/scenarios#comment-garder-une-personne-de-l-equipe → prestation
je veux démissionner c'est quoi le préavis → faq/programme/contrat-et-obligations#puis-je-demissionner-avant-la-fin-du-defi, programme/statut-et-obligations#demission → huit jours
prime de précarité et chômage → programme/statut-et-obligations#indemnites-et-chomage → 2020-1296
combien de jours de congé → programme/statut-et-obligations#conges-arret-maladie-paie-a-qui-demander → jours de congé
partir dans le privé après mon contrat → programme/statut-et-obligations#depart-vers-le-secteur-prive → L124-4
qui pilote le programme EIG → programme/presentation#qui-a-cree-le-programme-et-qui-le-pilote → SGMAP
combien d'eig depuis le début → programme/presentation#combien-d-eig-et-de-defis-depuis-le-debut, promotions/, promotions/apres-2022#combien-de-projets-et-de-personnes → 227

# Rôles et vie de promotion
c koi un link → faq/programme/roles#qu-est-ce-qu-un-eig-link, g#eig-link, g#link, programme/role-eig-link → /accompagne /
link ou coach → faq/programme/roles#quelle-difference-entre-un-link-et-un-coach, g#coach → été 2021
qui a été le premier link → faq/programme/roles#combien-de-links-par-promotion-et-qui, programme/role-eig-link#comment-le-role-a-t-il-evolue, promotions/defi-eig-link#qui-a-ete-eig-link, promotions/promotion-2, a-propos/#d-ou-vient-cette-base → Bastien Guerry
qu'est-ce qu'un link ne fait pas → faq/programme/roles#que-ne-fait-pas-un-eig-link, programme/role-eig-link#que-ne-fait-pas-un-eig-link → support informatique
que laisser au prochain link → faq/programme/roles#que-transmettre-au-link-suivant, programme/role-eig-link#que-transmettre-a-la-personne-suivante, perennisation/passation-et-depart#si-vous-etes-eig-link → ce qui n’a pas marché
mentor combien de temps ça prend → faq/programme/roles#combien-de-temps-un-mentor-doit-il-y-consacrer, programme/role-mentor#combien-de-temps-y-consacrer, programme/role-mentor → 30 à 40 %
mentor ou sponsor → programme/role-mentor#mentor-operationnel-ou-de-haut-niveau-qui-fait-quoi, faq/programme/roles#a-quoi-sert-un-mentor, g#mentor, g#sponsor → /sponsor.{0,200}haut niveau|haut niveau.{0,300}sponsor/i
les 30 premiers jours → faq/programme/roles#qu-attend-on-de-moi-pendant-les-30-premiers-jours, programme/role-eig#que-faire-pendant-les-30-premiers-jours → rapport d’étonnement
qui décide de la roadmap → faq/programme/roles#qui-decide-de-la-feuille-de-route, programme/role-eig#qui-decide-de-la-feuille-de-route, programme/travailler-en-equipe#qui-a-le-dernier-mot → priorités du métier
bootcamp → faq/programme/vie-de-promotion#que-se-passe-t-il-pendant-le-bootcamp, programme/parcours-10-mois#que-se-passe-t-il-au-bootcamp, g#bootcamp → /semaine (?:commune )?(?:de démarrage|d’embarquement)/i
planing des 10 mois → programme/parcours-10-mois, programme/parcours-10-mois#quelles-sont-les-grandes-etapes, programme/parcours-10-mois#quels-rendez-vous-a-quel-rythme, faq/programme/vie-de-promotion#quels-sont-les-rendez-vous-obliges-d-une-promotion → séminaire
pourquoi un bilan le vendredi → faq/programme/vie-de-promotion#pourquoi-me-demande-t-on-un-bilan-chaque-vendredi, programme/parcours-10-mois#pourquoi-un-bilan-chaque-vendredi, g#bulletins → Bulletins
bulotterie → g#bulloterie, faq/programme/vie-de-promotion#qu-est-ce-qu-une-bulloterie-et-une-clinique, programme/parcours-10-mois#quels-formats-d-animation-reutiliser → bulles
la démo de mi-parcours dure combien → faq/programme/vie-de-promotion#comment-preparer-la-demo-de-mi-parcours, programme/parcours-10-mois#comment-preparer-la-demo-de-mi-parcours, communication/communiquer#comment-preparer-une-demonstration → huit minutes
c'est quoi la restitution → programme/parcours-10-mois#qu-est-ce-que-la-restitution, g#restitution → /événement public de fin|présentation publique des résultats/i
ca se passe mal avec mon mentor → faq/programme/vie-de-promotion#que-faire-si-l-equipe-ne-s-entend-pas-ou-en-cas-de-desaccord-avec-le-mentor, programme/travailler-en-equipe#que-faire-en-cas-de-desaccord-ou-de-probleme-avec-le-mentor → /médiation|entretien dédié/
conflit dans l'équipe → faq/programme/vie-de-promotion#que-faire-si-l-equipe-ne-s-entend-pas-ou-en-cas-de-desaccord-avec-le-mentor, programme/travailler-en-equipe#que-faire-en-cas-de-conflit-dans-l-equipe → /médiation|un tiers/
rituels d'équipe → programme/travailler-en-equipe#quels-rituels-a-deux-ou-trois → Rétrospective
atelier vision du défi → faq/programme/vie-de-promotion#comment-formuler-la-vision-et-le-perimetre-d-un-defi, programme/cadrer-un-defi#comment-formuler-la-vision → demi-journée
prioriser, par quoi commencer → faq/programme/vie-de-promotion#comment-choisir-par-quoi-commencer, programme/cadrer-un-defi#comment-choisir-par-quoi-commencer → résultat rapide
faut il changer de cap → programme/cadrer-un-defi#faut-il-changer-de-cap → DataReg
mettre EIG sur mon CV → programme/role-eig#comment-presenter-cette-experience-sur-votre-cv, perennisation/passation-et-depart#comment-presenter-cette-experience-sur-un-cv → /Distinguez/
comment corriger une erreur sur ce site → programme/maintenir-ce-site, programme/maintenir-ce-site#sans-rien-installer, a-propos/#comment-signaler-une-erreur, faq/programme/roles#je-suis-link-comment-modifier-ce-site → /demande de fusion|dépôt du site|tenir ce site à jour|Modifier cette page/

# Accueil et contacts
préparer l'arrivée des EIG → faq/programme/accueil#que-preparer-avant-l-arrivee-de-mes-eig, programme/accueillir-une-equipe#que-faire-et-quand, outils/liste-arrivee → /deux mois (?:à l’avance|avant)/i
checklist onboarding → outils/liste-arrivee, outils/liste-arrivee#le-premier-jour, outils/liste-arrivee#la-premiere-semaine, outils/liste-arrivee#deux-mois-avant-ou-plus-tot → /deux mois avant|Essayer ensemble|accès manquant/i
quel pc pour un data scientist → faq/programme/accueil#quel-ordinateur-et-quels-droits-d-administration-prevoir, programme/accueillir-une-equipe#quel-ordinateur-quels-logiciels → 16 à 32 Go
github est bloqué au ministère → faq/programme/accueil#le-reseau-de-mon-administration-bloque-ssh-et-github-que-faire, infrastructure/forge-git#le-reseau-bloque-ssh-ou-la-forge-que-faire, programme/accueillir-une-equipe#quel-acces-a-internet → port 443
travailler avec la DSI → faq/programme/accueil#comment-travailler-avec-la-dsi-sans-perdre-en-liberte, programme/accueillir-une-equipe#mettre-la-dsi-dans-la-boucle, infrastructure/choisir-sa-stack#que-dira-la-direction-des-systemes-d-information-dsi → /cadre (?:de cohérence )?technique/
amdac → g#amdac, faq/programme/accueil#c-est-quoi-l-amdac, open-data/referent-open-data#les-cinq-pistes-dans-l-ordre, programme/ecosysteme#qui-fait-quoi-dans-votre-administration → /administrateur ministériel des données|6264\/SG/i
j'ai une question juridique je demande à qui → faq/programme/accueil#a-qui-poser-une-question-juridique, programme/ecosysteme#a-qui-poser-une-question-juridique → direction juridique
qui contacter → programme/ecosysteme, programme/ecosysteme#par-qui-commencer-selon-votre-question, faq/programme/accueil#qui-contacter-pour-quoi-dans-mon-ministere → /votre mentor, puis|Données.{0,40}AMDAC|ouvrir des données AMDAC/

# Promotions
liste des defis de la promo 4 → promotions/promotion-4#liste-des-dix-sept-defis-de-la-promotion-4 → MonitorFish
défis promotion 5 → promotions/promotion-5#liste-des-quinze-defis-de-la-promotion-5, promotions/promotion-5 → BatID
matchID → promotions/promotion-1#que-sont-ils-devenus, promotions/promotion-1#liste-des-neuf-defis-de-la-promotion-1 → matchID
signaux faibles il est devenu quoi → promotions/promotion-2#signaux-faibles-passage-a-l-echelle-nationale → /Signaux Faibles.{0,80}avril 2019/
que sont devenus les projets de la promo 3 → promotions/promotion-3#que-sont-devenus-les-projets-de-la-promotion-3, promotions/promotion-3, promotions/#que-sont-devenus-les-defis, faq/programme/vie-de-promotion#quels-defis-ont-existe-et-que-sont-ils-devenus → mars 2021
promotion 6 combien de défis → promotions/apres-2022#que-fut-la-promotion-6, faq/programme/vie-de-promotion#quels-defis-ont-existe-et-que-sont-ils-devenus → 14 défis
le DIG c'était quoi → g#dig, faq/programme/vie-de-promotion#qu-est-ce-que-le-programme-des-designers-d-interet-general, promotions/#qu-etaient-les-designers-d-interet-general → /2019-2020/

# Serveur, hébergement, mise en ligne
le serveur de calcul ça sert à quoi → faq/technique/serveur-de-calcul#a-quoi-sert-le-serveur-de-calcul-du-programme, infrastructure/serveur-de-calcul#a-quoi-sert-il-a-quoi-ne-sert-il-pas → service durable
créer une VM proxmox → faq/technique/serveur-de-calcul#comment-creer-une-machine-sur-proxmox, infrastructure/serveur-de-calcul#creer-un-conteneur-ou-une-vm → entre 100 et 253
docker dans un lxc → infrastructure/serveur-de-calcul#conteneur-ct-ou-machine-virtuelle-vm, faq/technique/serveur-de-calcul#conteneur-ct-ou-machine-virtuelle-vm → Docker
connexion ssh par le rebond → faq/technique/serveur-de-calcul#comment-me-connecter-en-ssh-a-ma-machine, infrastructure/serveur-de-calcul#se-connecter-en-ssh → ProxyJump
avoir un sous domaine pour ma démo → faq/technique/serveur-de-calcul#comment-obtenir-un-sous-domaine-ou-ouvrir-un-port-vers-mon-prototype, infrastructure/serveur-de-calcul#montrer-un-prototype → trois informations
rsync vers le serveur → faq/technique/serveur-de-calcul#comment-copier-des-fichiers-vers-le-serveur, infrastructure/serveur-de-calcul#copier-des-fichiers → sshfs
le serveur est sauvegardé ? → faq/technique/serveur-de-calcul#mes-donnees-sont-elles-sauvegardees-sur-le-serveur, infrastructure/serveur-de-calcul#sauvegarder → sans copie externe
je peux mettre des vraies données sur le serveur eig → faq/technique/serveur-de-calcul#puis-je-mettre-des-donnees-reelles-ou-personnelles-sur-le-serveur-du-programme, infrastructure/serveur-de-calcul#a-quoi-sert-il-a-quoi-ne-sert-il-pas → /données fictives, ouvertes|données réelles sensibles/
heberger mon proto gratuitement → faq/technique/hebergement#ou-heberger-mon-prototype-gratuitement, infrastructure/#quel-hebergement-a-quel-stade, outils/ou-heberger, infrastructure/ → serveur de calcul du programme
hebergement en prod → faq/technique/hebergement#ou-heberger-un-service-destine-a-durer, infrastructure/hebergement-cloud#cloud-interne-ou-commercial, infrastructure/hebergement-cloud, infrastructure/#quel-hebergement-a-quel-stade → /cloud interne|Nubo|cloud est le mode/i
secnumcloud obligatoire ? → faq/technique/hebergement#secnumcloud-est-il-obligatoire-pour-mon-projet, infrastructure/hebergement-cloud#secnumcloud-est-il-obligatoire, infrastructure/hebergement-cloud, g#secnumcloud → sensibilité particulière
payer OVH avec ma CB → faq/technique/hebergement#puis-je-payer-un-hebergeur-avec-ma-carte-bancaire, infrastructure/hebergement-cloud#comment-acheter → /à son nom|au nom de l’administration/
hébergement données de santé → infrastructure/hebergement-cloud#et-pour-des-donnees-de-sante, g#hds → HDS
paas ou serveur → infrastructure/hebergement-cloud#paas-ou-machine → /PaaS/
guide pour choisir son hébergement → outils/ou-heberger, infrastructure/ → serveur de calcul du programme
obtenir un .gouv.fr → faq/technique/hebergement#comment-obtenir-un-nom-de-domaine-en-gouv-fr, infrastructure/nom-de-domaine#comment-obtenir-l-agrement, design/systeme-de-design#comment-obtenir-l-agrement → /de principe/
mentions légales de mon site → faq/technique/hebergement#quelles-mentions-un-site-public-doit-il-afficher, infrastructure/nom-de-domaine#quelles-mentions-legales-sont-obligatoires → /l’éditeur|éditeur, direct/
checklist mise en prod → outils/liste-mise-en-ligne, outils/liste-mise-en-ligne#le-jour-de-l-ouverture, outils/liste-mise-en-ligne#un-mois-avant-l-ouverture, outils/liste-mise-en-ligne#des-le-cadrage → /homologation de sécurité, l’hébergement|attestation d’homologation|homologation signée|autorité d’homologation et ouvrir/
règle 3 2 1 → infrastructure/sauvegardes#que-signifie-la-regle-3-2-1, infrastructure/sauvegardes → /(?:3|trois) copies/i
backup postgres → infrastructure/sauvegardes#comment-faire-concretement → restic
essayer de restaurer une sauvegarde → infrastructure/sauvegardes#comment-essayer-une-restauration, infrastructure/sauvegardes → une fois par trimestre

# Forge, outils, développement
compte github perso ou orga → faq/technique/forge-et-outils#compte-github-personnel-ou-d-organisation, infrastructure/forge-git#quel-compte-quelle-organisation, faq/open-source/publier-un-depot#ou-publier-mon-code, open-source/publier-un-depot#ou-publier → /comptes? personnels?/
j'ai le droit d'utiliser gitlab.com → faq/technique/forge-et-outils#ai-je-le-droit-d-utiliser-github-ou-gitlab-com, infrastructure/forge-git#github-ou-gitlab → la loi ne l’interdit pas
quel mail pour mes commits → faq/technique/forge-et-outils#avec-quelle-adresse-dois-je-faire-mes-commits, infrastructure/forge-git#quelle-adresse-de-commit → professionnelle et individuelle
faire une PR → infrastructure/forge-git#faire-une-demande-de-fusion-pull-request, open-source/contribuer-a-un-projet#comment-proposer-une-modification, g#pull-request, g#demande-de-fusion → /pull request/i
modifier un fichier sur github sans savoir coder → faq/technique/forge-et-outils#je-ne-code-pas-comment-proposer-une-modification-sur-un-depot, infrastructure/forge-git#contribuer-sans-savoir-coder → crayon
slack notion autorisés ou pas → faq/technique/forge-et-outils#puis-je-utiliser-slack-notion-ou-miro, infrastructure/outils-collaboratifs#puis-je-utiliser-slack-notion-miro-ou-figma, infrastructure/outils-collaboratifs → /Slack, Notion/
tchap obligatoire → infrastructure/outils-collaboratifs#tchap-est-il-obligatoire → 6497/SG
outil de visio de l'état → faq/technique/forge-et-outils#quels-outils-utiliser-pour-discuter-ecrire-se-voir-a-distance, infrastructure/outils-collaboratifs#quel-outil-pour-quel-besoin → Visio
chatgpt au travail → faq/technique/forge-et-outils#puis-je-utiliser-chatgpt-ou-un-assistant-de-code, securite/#assistants-de-code, infrastructure/outils-collaboratifs#puis-je-utiliser-un-assistant-d-intelligence-artificielle → /secret, (?:ni|une) donnée personnelle/
comment faire des tests unitaires → faq/technique/developpement#comment-mettre-en-place-des-tests-unitaires, infrastructure/tests-et-integration-continue → trois tests
pytest premier test → infrastructure/tests-et-integration-continue#ecrire-un-premier-test-en-python, infrastructure/tests-et-integration-continue#quel-outil-selon-le-langage → pytest
j'ai aucun test je commence par quoi → faq/technique/developpement#que-tester-en-premier-quand-je-n-ai-aucun-test, infrastructure/tests-et-integration-continue#que-tester-d-abord → un test qui échoue
couverture de code 80 % → faq/technique/developpement#quelle-couverture-de-tests-viser, infrastructure/tests-et-integration-continue#quelle-couverture-viser → Aucun chiffre
lancer les tests sur github actions → faq/technique/developpement#comment-lancer-les-tests-a-chaque-modification, infrastructure/tests-et-integration-continue#lancer-les-tests-a-chaque-modification-github-actions-ou-gitlab-ci → .github/workflows/tests.yml
tester un notebook jupyter → faq/technique/developpement#comment-tester-un-notebook-ou-un-modele, infrastructure/tests-et-integration-continue#tester-un-notebook-ou-un-modele → jeu factice
react ou vue → faq/technique/developpement#quelle-bibliotheque-javascript-utiliser, infrastructure/choisir-sa-stack#quelle-bibliotheque-javascript-utiliser, infrastructure/choisir-sa-stack → React ou Vue
quelle librairie js → faq/technique/developpement#quelle-bibliotheque-javascript-utiliser, infrastructure/choisir-sa-stack#quelle-bibliotheque-javascript-utiliser, infrastructure/choisir-sa-stack → React ou Vue
python ou node pour le back → faq/technique/developpement#quel-langage-choisir-pour-le-serveur, infrastructure/choisir-sa-stack#quel-langage-pour-le-serveur → Django
une dépendance npm est elle fiable → faq/technique/developpement#comment-juger-si-une-dependance-est-fiable, infrastructure/choisir-sa-stack#comment-juger-une-dependance → Scorecard
ADR → g#adr, faq/technique/developpement#comment-garder-la-trace-des-choix-techniques, infrastructure/choisir-sa-stack#comment-garder-la-trace-d-un-choix → architecture decision record
semver → faq/technique/developpement#comment-gerer-les-versions-de-mon-logiciel, open-source/publier-un-depot#comment-gerer-les-versions, g#semver → MAJEUR.MINEUR.CORRECTIF
code review à deux → infrastructure/revue-de-code#qui-relit-quand-l-equipe-est-si-petite, infrastructure/revue-de-code → /chacune relit|relisez chaque/
combien de lignes max dans une pull request → infrastructure/revue-de-code#quelles-regles-se-donner → 300 lignes

# Sécurité et données personnelles
sécurité les gestes du premier jour → faq/technique/securite#quels-gestes-de-securite-des-le-premier-jour, securite/#quels-gestes-des-le-premier-jour → double authentification
atelier analyse de risque → faq/technique/securite#comment-mener-une-analyse-de-risque-rapide, securite/#mener-un-atelier-de-risques-en-une-heure, securite/ → /heure avec toute l’équipe|Toute l’équipe y participe/
homologation obligatoire → faq/technique/securite#mon-service-doit-il-etre-homologue, securite/homologation#est-ce-obligatoire, securite/homologation → /2019-1088|avant sa mise en service/
homologation valable combien de temps → securite/homologation#combien-de-temps-l-homologation-est-elle-valable → trois ans
outil gratuit de l'anssi → securite/homologation#quel-outil-utiliser, g#monservicesecurise → /gratuit de l’ANSSI/
on s'est fait pirater → faq/technique/securite#que-faire-en-cas-de-fuite-de-donnees-ou-d-intrusion, securite/#que-faire-en-cas-d-incident, securite/rgpd#que-faire-en-cas-de-violation → /prévenez.{0,30}RSSI/i
fuite de données délai cnil → faq/technique/securite#que-faire-en-cas-de-fuite-de-donnees-ou-d-intrusion, securite/rgpd#que-faire-en-cas-de-violation, securite/#que-faire-en-cas-d-incident → /72 (?:h|heures)\b/
qui est responsable de traitement → faq/technique/donnees-personnelles#qui-est-responsable-du-traitement-dans-mon-defi, securite/rgpd#qui-est-responsable-de-quoi → article 30
il faut le consentement des gens ? → faq/technique/donnees-personnelles#faut-il-demander-le-consentement-des-usagers, securite/rgpd#quelle-base-legale-faut-il-un-consentement → mission d’intérêt public
AIPD obligatoire quand → faq/technique/donnees-personnelles#faut-il-une-analyse-d-impact-aipd, securite/rgpd#faut-il-une-analyse-d-impact-aipd → neuf critères
google analytics c'est permis → faq/technique/donnees-personnelles#matomo-ou-google-analytics-faut-il-un-bandeau, securite/rgpd#cookies-et-mesure-d-audience → Matomo
bandeau cookies → faq/technique/donnees-personnelles#matomo-ou-google-analytics-faut-il-un-bandeau, securite/rgpd#cookies-et-mesure-d-audience, a-propos/gestion-des-cookies#pourquoi-n-y-a-t-il-pas-de-bandeau → article 82
tester avec la base de prod → faq/technique/donnees-personnelles#puis-je-tester-avec-des-donnees-de-production, securite/rgpd#peut-on-tester-avec-des-donnees-de-production → /restent en production|ne sortent pas de l’environnement/
modèle de mail au dpo → outils/modeles#message-au-delegue-a-la-protection-des-donnees → la base légale vous paraît la bonne
dpo → g#dpo, g#dpd, securite/rgpd → /data protection officer|DPO en anglais/i
enregistrer un entretien rgpd → design/recherche-utilisateur#quelles-regles-pour-les-donnees-des-participants, securite/rgpd#et-la-recherche-aupres-des-usagers → /accord (?:écrit|pour enregistrer)/

# Design
mon site doit il etre accessible → faq/technique/design-et-accessibilite#mon-service-doit-il-etre-accessible, design/accessibilite, design/accessibilite#qui-est-concerne-et-par-quelle-norme, a-propos/accessibilite → /2005-102|250 millions/
amende accessibilité → faq/technique/design-et-accessibilite#que-risque-t-on-a-ne-pas-etre-conforme, design/accessibilite#que-risque-t-on → /50 000/
calculer le taux rgaa → design/accessibilite#comment-calculer-le-taux → critères applicables
rgaa combien de critères → g#rgaa, design/accessibilite#qui-est-concerne-et-par-quelle-norme, faq/technique/design-et-accessibilite#mon-service-doit-il-etre-accessible → 106 critères
declaration accessibilite → faq/technique/design-et-accessibilite#comment-rediger-la-declaration-d-accessibilite, design/accessibilite#que-faut-il-publier, a-propos/accessibilite → Défenseur des droits
surcouche d'accessibilité → design/accessibilite#quels-outils → surcouches
dsfr obligatoire → faq/technique/design-et-accessibilite#dois-je-utiliser-le-systeme-de-design-de-l-etat, design/systeme-de-design, design/systeme-de-design#dois-je-l-utiliser-en-ai-je-le-droit → /6411\/SG|Obligatoire/
dsfr avec react → design/systeme-de-design#quelles-briques-choisir, faq/technique/developpement#quelle-bibliotheque-javascript-utiliser, infrastructure/choisir-sa-stack#quelle-bibliotheque-javascript-utiliser → react-dsfr
point médian → faq/technique/design-et-accessibilite#point-median-ou-pas, design/ecriture-inclusive, design/ecriture-inclusive#pourquoi-pas-de-point-median → /mars 2021|lecteurs d’écran/
langage clair → design/ecriture-inclusive#ecrire-clairement → quinze à vingt mots
test utilisateur combien de personnes → design/prototyper-tester#combien-de-personnes-faut-il, design/prototyper-tester → /(?:5 ou 6|cinq à six) personnes/i
tests utilisateurs à distance → design/prototyper-tester#comment-tester-a-distance → partage d’écran
guide d'entretien → design/recherche-utilisateur#mener-l-entretien → Racontez-moi
recruter des usagers pour des entretiens → design/recherche-utilisateur#recruter-des-usagers-comment-les-trouver, design/recherche-utilisateur → une réponse positive sur dix
ecoconception obligatoire → design/ecoconception, design/ecoconception#est-ce-obligatoire → RGESN
mesurer le poids de ma page → design/ecoconception#comment-mesurer → EcoIndex

# Open source
cest quoi un logiciel libre → faq/open-source/obligation-de-publier#qu-est-ce-qu-un-logiciel-libre, open-source/, open-source/#qu-est-ce-qui-fait-qu-un-logiciel-est-libre, g#logiciel-libre → redistribuer
libre ou open source → faq/open-source/obligation-de-publier#libre-ou-open-source-est-ce-pareil, open-source/#libre-ou-open-source-faut-il-choisir-un-mot, g#open-source → /méthode de/
pk ouvrir notre code → faq/open-source/obligation-de-publier#pourquoi-ouvrir-le-code-de-mon-defi, open-source/#pourquoi-ouvrir-le-code-de-votre-defi → indépendance
suis-je obligé d'ouvrir mon code → faq/open-source/obligation-de-publier#suis-je-oblige-de-publier-mon-code-source, open-source/obligation-de-publier, outils/dois-je-publier-ce-code, open-source/obligation-de-publier#que-dit-la-loi → /communicable à|communiquer le code/
mon code est pas fini → faq/open-source/obligation-de-publier#mon-code-n-est-pas-fini-est-il-communicable, open-source/obligation-de-publier#code-pas-fini-que-veut-dire-acheve → L311-2
seuil 50 agents → open-source/obligation-de-publier#quels-sont-les-seuils, open-data/#mon-administration-est-elle-concernee, open-data/, faq/open-data-et-algorithmes/publier-des-donnees#quelles-donnees-mon-administration-doit-elle-publier → 3 500 habitants
je bosse à la défense → faq/open-source/obligation-de-publier#je-travaille-pour-la-defense-ou-un-service-habilite-ne-puis-je-rien-publier, open-source/obligation-de-publier#et-dans-la-defense-ou-un-service-habilite → /hiérarchie.{0,60}(?:RSSI|sécurité des systèmes)/
faut il l'accord de la dinum pour publier → faq/open-source/obligation-de-publier#faut-il-une-autorisation-de-la-dinum-pour-publier, open-source/obligation-de-publier#qui-decide-de-publier → politique de contribution
code écrit par un prestataire → faq/open-source/obligation-de-publier#un-prestataire-a-ecrit-le-code-puis-je-l-ouvrir, open-source/obligation-de-publier#et-si-un-prestataire-a-ecrit-le-code → /CCAG-TIC|service des achats/
un citoyen demande notre code → faq/open-source/obligation-de-publier#un-citoyen-peut-il-exiger-mon-code-source, open-source/obligation-de-publier#que-se-passe-t-il-si-quelqu-un-demande-le-code → PRADA
à qui appartient le code que je fais → faq/open-source/obligation-de-publier#a-qui-appartient-le-code-que-j-ecris, programme/statut-et-obligations#a-qui-appartient-votre-code, open-source/contribuer-a-un-projet#a-qui-appartient-votre-contribution → L113-9
ouvrir le code aide les pirates → faq/open-source/objections#publier-le-code-c-est-aider-les-pirates-que-repondre, open-source/#publier-le-code-c-est-aider-les-pirates → ne doit pas reposer sur le secret
mon code n'est pas propre → faq/open-source/objections#mon-code-n-est-pas-assez-propre-j-attends, open-source/#notre-code-n-est-pas-assez-propre → non maintenu
quelqu'un va vendre notre logiciel → faq/open-source/objections#quelqu-un-pourra-t-il-vendre-mon-logiciel, open-source/#quelqu-un-va-vendre-notre-logiciel, open-source/choisir-une-licence#peut-on-interdire-l-usage-commercial, faq/open-source/choisir-une-licence#puis-je-interdire-l-usage-commercial → /autorisent l’usage commercial|libres le permettent|liste l’autorisent/
licence MIT ou GPL je prends quoi → faq/open-source/choisir-une-licence#quelle-licence-prendre-par-defaut, open-source/choisir-une-licence, open-source/choisir-une-licence#laquelle-prendre-par-defaut, outils/quelle-licence, outils/quelle-licence#conclusion-mit-ou-apache-2-0 → /MIT ou Apache-2\.0|permissif par défaut/
quelles licences sont autorisées → faq/open-source/choisir-une-licence#quelles-licences-ai-je-le-droit-d-utiliser, open-source/choisir-une-licence#quelles-licences-sont-autorisees → 2021-1559
licence hors liste → faq/open-source/choisir-une-licence#puis-je-utiliser-une-licence-hors-de-la-liste, open-source/choisir-une-licence#et-si-la-licence-voulue-n-est-pas-dans-la-liste, outils/quelle-licence#conclusion-aucune-ne-convient → D323-2-2
licence pour la documentation → faq/open-source/choisir-une-licence#quelle-licence-pour-la-documentation-les-textes-les-maquettes, open-source/choisir-une-licence#quelle-licence-pour-les-textes-les-maquettes-et-les-donnees, outils/quelle-licence#conclusion-licence-ouverte-2-0 → Licence Ouverte 2.0
interdire l'usage commercial → faq/open-source/choisir-une-licence#puis-je-interdire-l-usage-commercial, open-source/choisir-une-licence#peut-on-interdire-l-usage-commercial → « NC »
copyleft → g#copyleft, open-source/comprendre-les-licences, open-source/comprendre-les-licences#permissive-ou-a-reciprocite-quelle-difference, faq/open-source/comprendre-les-licences#licence-permissive-ou-a-reciprocite-quelle-difference, faq/open-source/comprendre-les-licences#qu-est-ce-que-le-copyleft-de-compromis → copyleft
ca veut dire quoi gplv3+ → faq/open-source/comprendre-les-licences#que-signifie-le-de-gnu-gplv3, open-source/comprendre-les-licences#que-signifie-le-de-gplv3 → GPL-3.0-or-later
changer de licence → faq/open-source/comprendre-les-licences#un-logiciel-peut-il-changer-de-licence, open-source/comprendre-les-licences#peut-on-changer-de-licence → ancienne licence
mélanger MIT et GPL → faq/open-source/comprendre-les-licences#puis-je-melanger-du-mit-et-de-la-gpl, open-source/comprendre-les-licences#quelles-licences-peut-on-melanger → /code MIT entre|MIT, BSD/
image libre de droit → faq/open-source/comprendre-les-licences#puis-je-integrer-une-image-ou-une-police-libre-de-droits, open-source/comprendre-les-licences#libre-de-droits-que-faire-de-cette-expression → licence exacte
que mettre dans le readme → faq/open-source/publier-un-depot#que-doit-contenir-un-readme, open-source/publier-un-depot#que-mettre-dans-le-readme, outils/modeles#readme-d-un-defi → /essai rapide|Prérequis|Essai en ligne/
où mettre le fichier licence → faq/open-source/publier-un-depot#ou-mettre-la-licence-et-ou-trouver-son-texte, open-source/publier-un-depot#quels-fichiers-mettre-a-la-racine → /LICENSE/
qui mettre comme auteur copyright → faq/open-source/publier-un-depot#qui-indiquer-comme-auteur, open-source/publier-un-depot#qui-indiquer-comme-auteur → et contributeurs
publiccode → faq/open-source/publier-un-depot#a-quoi-sert-publiccode-yml, open-source/publier-un-depot#comment-remplir-publiccode-yml, g#publiccode-yml → /developmentStatus|métadonnées/
coder en anglais ou en français → faq/open-source/publier-un-depot#coder-en-francais-ou-en-anglais, open-source/publier-un-depot#francais-ou-anglais → communauté visée
checklist avant d'ouvrir le repo → faq/open-source/publier-un-depot#quelle-liste-verifier-avant-de-rendre-un-depot-public, open-source/verifier-avant-ouverture, open-source/verifier-avant-ouverture#la-liste-en-dix-points, outils/liste-ouverture-code, outils/liste-ouverture-code#nettoyer → /tout l’historique|ni dans l’historique/
j'ai commité un mot de passe → faq/open-source/publier-un-depot#j-ai-publie-un-mot-de-passe-par-erreur-que-faire, open-source/verifier-avant-ouverture#un-secret-a-ete-publie-que-faire, open-source/verifier-avant-ouverture → /révoquez(?:-le)? et remplacez/i
trouver un secret dans l'historique git → open-source/verifier-avant-ouverture#comment-trouver-un-secret-dans-l-historique → Gitleaks
nettoyer l'historique git → open-source/verifier-avant-ouverture#comment-nettoyer-l-historique → git filter-repo
contribuer à un projet open source sur mon temps de travail → faq/open-source/contribuer-et-maintenir#puis-je-contribuer-a-un-projet-libre-sur-mon-temps-de-travail, open-source/contribuer-a-un-projet, open-source/contribuer-a-un-projet#en-avez-vous-le-droit → accord de votre hiérarchie
signer un CLA → faq/open-source/contribuer-et-maintenir#on-me-demande-de-signer-un-cla-je-signe, open-source/contribuer-a-un-projet#dco-cla-que-devez-vous-signer, open-source/contribuer-a-un-projet, g#cla → /CLA|avant d’accepter du code/
c'est quoi un fork → faq/open-source/contribuer-et-maintenir#qu-est-ce-qu-un-fork-et-comment-eviter-d-en-entretenir-un, g#fork, open-source/contribuer-a-un-projet#comment-eviter-d-entretenir-une-fourche → fourche
existe-t-il déjà un logiciel pour ça → faq/open-source/contribuer-et-maintenir#existe-t-il-deja-un-logiciel-libre-pour-mon-besoin, open-source/trouver-un-logiciel-libre, open-source/trouver-un-logiciel-libre#ou-chercher → SILL
acheter du support logiciel libre marché → open-source/trouver-un-logiciel-libre#qui-peut-vous-aider, open-source/trouver-un-logiciel-libre#faut-il-un-marche-pour-utiliser-un-logiciel-libre → /DGFiP|350431/
je dois répondre aux issues ? → faq/open-source/contribuer-et-maintenir#dois-je-repondre-aux-tickets-des-inconnus, open-source/animer-une-communaute → ni obligation de support
le projet s'arrête je supprime le repo → faq/open-source/contribuer-et-maintenir#mon-projet-s-arrete-je-supprime-le-depot, open-source/animer-une-communaute#comment-annoncer-l-arret → Software Heritage
niveau d'ouverture A B C D → open-source/animer-une-communaute#quel-niveau-d-ouverture-choisir, faq/open-source/objections#ouvrir-est-ce-beaucoup-de-travail-en-plus → contributif
quelle licence choisir pas à pas → outils/quelle-licence, open-source/choisir-une-licence#laquelle-prendre-par-defaut → /Licence Ouverte 2\.0|Répondez dans l’ordre/

# Open data
trouver le référant open data → faq/open-data-et-algorithmes/obtenir-des-donnees#comment-trouver-un-referent-open-data-dans-son-administration-d-accueil, open-data/referent-open-data, open-data/referent-open-data#les-cinq-pistes-dans-l-ordre → /administrateur ministériel|liste des AMDAC|6264/i
amdac prada dpd c'est quoi la différence → faq/open-data-et-algorithmes/obtenir-des-donnees#quelle-difference-entre-amdac-prada-et-dpd, open-data/referent-open-data#amdac-prada-dpd-qui-fait-quoi → L330-1
avoir les données d'un autre ministère → faq/open-data-et-algorithmes/obtenir-des-donnees#comment-obtenir-les-donnees-d-une-autre-administration, open-data/acceder-a-des-donnees#obtenir-les-donnees-d-une-autre-administration, open-data/acceder-a-des-donnees → article 1er
on me refuse l'accès aux données → faq/open-data-et-algorithmes/obtenir-des-donnees#on-me-refuse-l-acces-ou-on-ne-repond-pas-que-faire, open-data/acceder-a-des-donnees#que-faire-en-cas-de-refus-ou-de-silence → /saisissez (?:si besoin )?la CADA/
délai pour saisir la CADA → faq/open-data-et-algorithmes/obtenir-des-donnees#on-me-refuse-l-acces-ou-on-ne-repond-pas-que-faire, open-data/acceder-a-des-donnees#que-faire-en-cas-de-refus-ou-de-silence, open-data/acceder-a-des-donnees → /CADA.{0,120}deux mois|deux mois.{0,80}(?:CADA|pour la saisir)/
données fiscales secret → faq/open-data-et-algorithmes/obtenir-des-donnees#que-faire-avec-des-donnees-couvertes-par-un-secret-fiscal-statistique-sante, open-data/acceder-a-des-donnees#acceder-a-des-donnees-couvertes-par-un-secret → CASD
quelles données on doit publier → faq/open-data-et-algorithmes/publier-des-donnees#quelles-donnees-mon-administration-doit-elle-publier, open-data/#que-faut-il-publier, open-data/ → L312-1-1
mettre un fichier sur data.gouv → faq/open-data-et-algorithmes/publier-des-donnees#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr, open-data/publier-sur-data-gouv#deposer-lier-automatiser, open-data/publier-sur-data-gouv → /fichier est déposé|Dépôt manuel/
licence open data → faq/open-data-et-algorithmes/publier-des-donnees#quelle-licence-pour-des-donnees, open-data/publier-sur-data-gouv#choisir-la-licence, open-data/#sous-quelle-licence-et-a-quel-prix, open-source/choisir-une-licence#quelle-licence-pour-les-textes-les-maquettes-et-les-donnees → ODbL
nettoyer un csv → faq/open-data-et-algorithmes/publier-des-donnees#comment-preparer-un-fichier-csv-propre, open-data/schemas-et-qualite#mon-fichier-csv-est-il-propre, open-data/schemas-et-qualite → UTF-8
valider un schéma de données → faq/open-data-et-algorithmes/publier-des-donnees#a-quoi-sert-un-schema-de-donnees-et-comment-le-valider, open-data/schemas-et-qualite#ecrire-et-valider-un-schema, open-data/schemas-et-qualite, g#validata → /Validata|Table Schema/
je peux publier des noms de gens → faq/open-data-et-algorithmes/publier-des-donnees#puis-je-publier-des-donnees-personnelles, open-data/donnees-personnelles, open-data/donnees-personnelles#puis-je-publier-ce-fichier → D312-1-3
anonymiser ou pseudonimiser → faq/open-data-et-algorithmes/publier-des-donnees#anonymiser-ou-pseudonymiser, open-data/donnees-personnelles#anonymiser-ou-pseudonymiser, g#anonymisation, g#pseudonymisation → /réversible/
anonymiser du texte → open-data/donnees-personnelles#comment-anonymiser-du-texte-libre → CamemBERT
format ouvert csv ou pdf → open-data/#dans-quel-format → L300-4
moissonnage data.gouv → g#moissonnage, open-data/publier-sur-data-gouv#deposer-lier-automatiser, faq/open-data-et-algorithmes/publier-des-donnees#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr → /moissonnage|copie automatique/i
modele demande d'accès aux données → outils/modeles#demande-d-acces-a-des-donnees, open-data/acceder-a-des-donnees#obtenir-les-donnees-d-une-autre-administration → /Objet :/

# Algorithmes
un tableur excel c'est un algo ? → faq/open-data-et-algorithmes/algorithmes-et-ia#mon-outil-est-il-un-algorithme-public, algorithmes/, algorithmes/#mon-outil-est-il-un-algorithme-public, outils/mention-algorithmique, g#algorithme-public → tableur
suis je concerné par la mention algorithmique → outils/mention-algorithmique, algorithmes/mention-explicite#quand-faut-il-une-mention, faq/open-data-et-algorithmes/algorithmes-et-ia#mon-outil-est-il-un-algorithme-public, algorithmes/#mon-outil-est-il-un-algorithme-public → /décision individuelle/
quoi écrire dans la mention explicite → faq/open-data-et-algorithmes/algorithmes-et-ia#que-doit-dire-la-mention-explicite-et-ou, algorithmes/mention-explicite#qu-ecrire-dans-la-mention, algorithmes/mention-explicite, algorithmes/mention-explicite#modele-a-completer, outils/modeles#mention-explicite-courte → /saisi(?:ne de|r) la CADA|saisir gratuitement/
décision 100% automatique légal ? → faq/open-data-et-algorithmes/algorithmes-et-ia#une-decision-peut-elle-etre-entierement-automatique, algorithmes/#aide-a-la-decision-ou-decision-automatique, outils/mention-algorithmique#conclusion-mention-obligatoire-sous-peine-de-nullite → 1er juillet 2020
un usager demande comment sa décision a été prise → faq/open-data-et-algorithmes/algorithmes-et-ia#que-fournir-a-quelqu-un-qui-demande-comment-sa-decision-a-ete-prise, algorithmes/mention-explicite#que-repondre-a-une-demande-d-explication → R311-3-1-2
ia act → faq/open-data-et-algorithmes/algorithmes-et-ia#le-reglement-europeen-sur-l-ia-s-applique-t-il-a-mon-defi, algorithmes/#et-le-reglement-europeen-sur-l-intelligence-artificielle → 2024/1689
inventaire des algos → faq/open-data-et-algorithmes/algorithmes-et-ia#comment-tenir-un-inventaire-des-algorithmes, algorithmes/#tenir-un-inventaire-des-algorithmes → décisions individuelles

# Impact, suite, communication
quels KPI → impact/mesurer-son-impact#quels-indicateurs-kpi-et-combien, faq/programme/suite-et-communication#comment-mesurer-l-impact-de-mon-defi, impact/mesurer-son-impact → /environ quatre|quatre thèmes/
point zéro → g#point-zero, impact/mesurer-son-impact#quand-commencer, impact/mesurer-son-impact → /avant (?:la première mise en ligne|de déployer)/
après les 10 mois → faq/programme/suite-et-communication#quelles-suites-sont-possibles-apres-dix-mois, perennisation/scenarios#quelles-suites-sont-possibles-apres-les-10-mois, perennisation/scenarios → /arrêt assumé/i
modele note de mi-parcours → outils/modeles#note-de-perennisation-de-mi-parcours, perennisation/scenarios#comment-ecrire-la-note-de-mi-parcours → Calendrier
quoi donner à l'équipe qui reprend → faq/programme/suite-et-communication#que-remettre-a-l-equipe-qui-reprend, perennisation/passation-et-depart, perennisation/passation-et-depart#quels-documents-remettre → /contacts|personnes et services rencontrés/
mes comptes quand je pars → faq/programme/suite-et-communication#que-deviennent-mes-comptes-et-mes-depots-quand-je-pars, perennisation/passation-et-depart#que-deviennent-mes-comptes-et-mes-droits, perennisation/passation-et-depart#quels-acces-transferer → /agents permanents|ferment à la fin|propriétaires permanents/
checklist départ → outils/liste-depart, outils/liste-depart#la-derniere-semaine, outils/liste-depart#un-mois-avant → /deux mois avant|coffre de l’administration|adresse personnelle/
message pour annoncer la fermeture du service → outils/modeles#message-d-annonce-d-arret-d-un-projet → s’arrête le
un journaliste m'appelle → faq/programme/suite-et-communication#puis-je-parler-a-un-journaliste, communication/communiquer#la-presse-me-contacte-que-faire → /prévenez (?:le mentor et )?l’équipe du programme/i
poster sur linkedin à propos de mon défi → faq/programme/suite-et-communication#puis-je-parler-de-mon-defi-sur-les-reseaux-sociaux, communication/communiquer#que-puis-je-publier-sur-les-reseaux-sociaux, communication/communiquer → /critique/
mettre le logo de l'état sur mon prototype → communication/communiquer#puis-je-utiliser-le-logo-de-l-etat, infrastructure/nom-de-domaine → marque de l’État
comment écrire le nom du programme EIG → faq/programme/suite-et-communication#comment-ecrire-le-nom-du-programme, communication/communiquer#comment-ecrire-le-nom-du-programme → Entrepreneurs d’Intérêt Général

# Le site et ses entrées
ce site met des cookies ? → a-propos/gestion-des-cookies, a-propos/donnees-personnelles → /aucun cookie|ni cookie/
les cases que je coche sont gardées où → a-propos/donnees-personnelles#que-garde-votre-appareil, a-propos/gestion-des-cookies#que-garde-le-site-sur-mon-appareil, outils/ → cases cochées
je peux recopier les textes du site → a-propos/#sous-quelle-licence, a-propos/mentions-legales#propriete-intellectuelle-et-licence, programme/maintenir-ce-site#sous-quelle-licence-sont-les-contenus → Licence Ouverte 2.0
ce site est il accessible → a-propos/accessibilite, a-propos/accessibilite#quel-est-l-etat-de-conformite → non conforme
santé du contenu, relecture en retard → a-propos/sante-du-contenu → Relecture en retard
qui écrit ce site → a-propos/#qui-l-ecrit, a-propos/#d-ou-vient-cette-base, a-propos/ → /Les EIG Link et|nom de son équipe responsable/
comment chercher sur le site → faq/#comment-chercher-sur-ce-site → champ de recherche
je suis développeur que lire → par-role/developpement, par-role/ → /écrivez le code d’un défi|Choisissez votre rôle/
par où commencer quand on est designer → par-role/design, par-role/, design/ → /concevez le service|Choisissez votre rôle|Commencez par les usagers/
data scientist par où commencer → par-role/donnees, par-role/ → /Vous analysez, modélisez|Choisissez votre rôle/
je suis mentor par où commencer → par-role/mentor, par-role/ → /Vous portez un défi|Choisissez votre rôle/
je suis link par où commencer → par-role/link, par-role/ → /Vous accompagnez les équipes|Choisissez votre rôle/

# Posées comme on parle, relevées une par une au fil des essais de novembre 2026
agrément définitif délai → infrastructure/nom-de-domaine#comment-obtenir-l-agrement, faq/technique/hebergement#comment-obtenir-un-nom-de-domaine-en-gouv-fr, design/systeme-de-design#comment-obtenir-l-agrement → /quinze jours|15 jours/i
ai act haut risque date → algorithmes/#et-le-reglement-europeen-sur-l-intelligence-artificielle, g#ria, faq/open-data-et-algorithmes/algorithmes-et-ia#le-reglement-europeen-sur-l-ia-s-applique-t-il-a-mon-defi → 2 décembre 2027
algorithme opaque boite noire légal ? → faq/open-data-et-algorithmes/algorithmes-et-ia#une-decision-peut-elle-etre-entierement-automatique, algorithmes/#aide-a-la-decision-ou-decision-automatique → 2018-765
ancien nom de la dinum → g#dinsic, programme/ecosysteme#qui-fait-quoi-a-la-dinum, programme/presentation#qui-a-cree-le-programme-et-qui-le-pilote → DINSIC
archifiltre c'est devenu quoi → promotions/promotion-2#archifiltre-dans-l-incubateur-des-ministeres-sociaux → mars 2019
archiver le dépôt → faq/open-source/contribuer-et-maintenir#mon-projet-s-arrete-je-supprime-le-depot, perennisation/passation-et-depart#comment-laisser-le-depot, open-source/animer-une-communaute#comment-annoncer-l-arret → /non maintenu|Software Heritage|lecture seule/i
arcom contrôle → g#arcom, design/accessibilite#que-risque-t-on, faq/technique/design-et-accessibilite#que-risque-t-on-a-ne-pas-etre-conforme → 50 000
atelier clinique déroulé → faq/programme/vie-de-promotion#qu-est-ce-qu-une-bulloterie-et-une-clinique, g#clinique, programme/parcours-10-mois#quels-formats-d-animation-reutiliser → /blocage/i
avis cada code source 2015 → open-source/obligation-de-publier#que-dit-la-loi → 20144578
badge certifié data.gouv → open-data/publier-sur-data-gouv#compte-personnel-ou-organisation → certifié
besoin d'un serveur avec gpu pour du deep learning → infrastructure/#et-pour-un-calcul-de-data-science, outils/ou-heberger#conclusion-le-serveur-de-calcul-du-programme → /SSP Cloud|gros calcul/i
blue hats → g#bluehats, open-source/trouver-un-logiciel-libre, faq/open-source/contribuer-et-maintenir#existe-t-il-deja-un-logiciel-libre-pour-mon-besoin → /BlueHats/i
brevet → faq/open-source/comprendre-les-licences#les-brevets-me-concernent-ils, open-source/comprendre-les-licences#et-les-brevets, g#brevet → /en tant que tel/i
bsd 3 clauses autorisée ? → open-source/choisir-une-licence#quelles-licences-sont-autorisees, open-source/comprendre-les-licences#quelles-licences-peut-on-melanger, faq/open-source/choisir-une-licence#quelles-licences-ai-je-le-droit-d-utiliser → /BSD/i
budget pour prendre 2 eig dans mon service → programme/presentation#qui-finance-un-eig → 70 000
c'est quoi l'openwashing → g#openwashing, open-source/#quels-mots-ne-pas-confondre → /openwashing|source available/i
c'est quoi les données de forte valeur → g#donnees-de-forte-valeur, faq/open-data-et-algorithmes/publier-des-donnees#quelle-licence-pour-des-donnees → /2023\/138/i
c'est quoi un rapport d'etonnement → g#rapport-d-etonnement → /surprend/i
c'etait ou la restitution 2019 → g#restitution, programme/parcours-10-mois#qu-est-ce-que-la-restitution, promotions/promotion-3 → Roquelaure
cartobio devenu quoi → promotions/promotion-3#cartobio-une-startup-d-etat, faq/programme/programme-et-statut#quelle-difference-entre-un-eig-un-prestataire-et-une-startup-d-etat, programme/presentation#en-quoi-un-eig-differe-t-il-d-un-prestataire-ou-d-un-contractuel → startup d’État
cdd eig chomage → programme/statut-et-obligations#indemnites-et-chomage → /L5424-1|allocation/i
certification HDS obligatoire → infrastructure/hebergement-cloud#secnumcloud-est-il-obligatoire, faq/technique/hebergement#secnumcloud-est-il-obligatoire-pour-mon-projet, g#hds → /L1111-8/i
charge de travail mentor → faq/programme/roles#combien-de-temps-un-mentor-doit-il-y-consacrer, programme/role-mentor#combien-de-temps-y-consacrer → /30 à 40/i
chatbot obligation de dire que c'est une ia → algorithmes/#et-le-reglement-europeen-sur-l-intelligence-artificielle, faq/open-data-et-algorithmes/algorithmes-et-ia#le-reglement-europeen-sur-l-ia-s-applique-t-il-a-mon-defi, g#ria → /2 août 2026|article 50/i
clé ssh générer → securite/#quels-gestes-des-le-premier-jour, infrastructure/serveur-de-calcul#se-connecter-en-ssh, faq/technique/serveur-de-calcul#comment-me-connecter-en-ssh-a-ma-machine → ed25519
code en beta communicable → faq/open-source/obligation-de-publier#mon-code-n-est-pas-fini-est-il-communicable, open-source/obligation-de-publier#code-pas-fini-que-veut-dire-acheve, outils/dois-je-publier-ce-code#etape-4-le-code-est-il-acheve → /achevé/i
code source d'un prestataire on peut le publier → faq/open-source/obligation-de-publier#un-prestataire-a-ecrit-le-code-puis-je-l-ouvrir, open-source/obligation-de-publier#et-si-un-prestataire-a-ecrit-le-code → /cession|CCAG-TIC/i
colonne date format → open-data/schemas-et-qualite#mon-fichier-csv-est-il-propre, faq/open-data-et-algorithmes/publier-des-donnees#comment-preparer-un-fichier-csv-propre, g#csv → ISO 8601
combien de candidats promo 2 → promotions/promotion-2#reperes-de-la-promotion-2-dates-candidatures-financement, promotions/#comment-etaient-elles-recrutees → 205
combien de candidatures promotion 4 → promotions/promotion-4#reperes-de-la-promotion-4-dates-candidatures-financement, promotions/#comment-etaient-elles-recrutees → 800
combien de femmes promo 4 → promotions/promotion-4#reperes-de-la-promotion-4-dates-candidatures-financement, promotions/#comment-etaient-elles-recrutees → 44 %
combien de logiciels dans le sill → g#sill, open-source/trouver-un-logiciel-libre → /500|531/i
combien de mentors par défi → programme/role-mentor, faq/programme/roles#a-quoi-sert-un-mentor, g#mentor → /deux mentors|binôme/i
combien de projets depuis 2016 → programme/presentation#combien-d-eig-et-de-defis-depuis-le-debut → /131|227|101/i
combien d'utilisateurs tchap → faq/technique/forge-et-outils#quels-outils-utiliser-pour-discuter-ecrire-se-voir-a-distance, g#tchap → 375 000
combien dure un point avec le link → programme/role-eig-link#a-quels-moments-un-defi-a-t-il-besoin-de-vous → /30 minutes|trente minutes/i
comment écrire la note stratégique → perennisation/scenarios#comment-ecrire-la-note-de-mi-parcours → /trois scénarios/i
composants react de l'état → design/systeme-de-design#quelles-briques-choisir, faq/technique/developpement#quelle-bibliotheque-javascript-utiliser → react-dsfr
connexion ssh marche pas depuis le ministère → faq/programme/accueil#le-reseau-de-mon-administration-bloque-ssh-et-github-que-faire, infrastructure/forge-git#le-reseau-bloque-ssh-ou-la-forge-que-faire, programme/accueillir-une-equipe#quel-acces-a-internet → /443|port 22/i
contact schema.data.gouv → programme/ecosysteme#qui-fait-quoi-a-la-dinum, faq/open-data-et-algorithmes/publier-des-donnees#a-quoi-sert-un-schema-de-donnees-et-comment-le-valider → schema@data.gouv.fr
contrefaçon amende → open-source/comprendre-les-licences#que-vaut-un-code-sans-licence → 300 000
cookies durée 13 mois → securite/rgpd#cookies-et-mesure-d-audience, impact/mesurer-son-impact#avec-quels-outils → 13 mois
corriger une faute sur github sans git → infrastructure/forge-git#contribuer-sans-savoir-coder → /crayon|bouton|navigateur/i
dispense d'homologation expérimentation → securite/homologation#et-pour-une-experimentation, faq/technique/securite#mon-service-doit-il-etre-homologue → /31 juillet 2025/i
dns proxmox → faq/technique/serveur-de-calcul#comment-creer-une-machine-sur-proxmox, infrastructure/serveur-de-calcul#creer-un-conteneur-ou-une-vm → 9.9.9.9
docker sur lxc → g#lxc, infrastructure/serveur-de-calcul#conteneur-ct-ou-machine-virtuelle-vm, faq/technique/serveur-de-calcul#conteneur-ct-ou-machine-virtuelle-vm → /machine virtuelle|VM/i
documentathon → programme/parcours-10-mois#quels-formats-d-animation-reutiliser → /documentathon/i
droit d'auteur d'un dessin ou d'un texte fait au boulot → programme/statut-et-obligations#a-qui-appartient-votre-code, faq/open-source/obligation-de-publier#a-qui-appartient-le-code-que-j-ecris, g#cpi → L131-3-1
dsfr intranet → design/systeme-de-design#dois-je-l-utiliser-en-ai-je-le-droit, faq/technique/design-et-accessibilite#dois-je-utiliser-le-systeme-de-design-de-l-etat → /recommandé/i
décret données perso publiables sans anonymiser → open-data/donnees-personnelles#puis-je-publier-ce-fichier → 2018-1117
dépendances vulnérables → infrastructure/choisir-sa-stack#comment-juger-une-dependance, open-source/verifier-avant-ouverture#comment-controler-les-dependances-et-les-droits, faq/technique/developpement#comment-juger-si-une-dependance-est-fiable → /failles|vulnérabilit/i
eig = fonctionnaire ? → programme/role-eig, faq/programme/programme-et-statut#qu-est-ce-qu-un-entrepreneur-d-interet-general, programme/statut-et-obligations → /contractuel/i
encodage du fichier accents bizarres → open-data/schemas-et-qualite#mon-fichier-csv-est-il-propre, faq/open-data-et-algorithmes/publier-des-donnees#comment-preparer-un-fichier-csv-propre, g#csv → UTF-8
epl gpl compatible → g#epl, open-source/comprendre-les-licences#quelles-licences-peut-on-melanger → /licence secondaire/i
est ce que le code que j'ecris le we m'appartient → faq/open-source/obligation-de-publier#a-qui-appartient-le-code-que-j-ecris, programme/statut-et-obligations#a-qui-appartient-votre-code, open-source/contribuer-a-un-projet#a-qui-appartient-votre-contribution → /hors (?:du |de votre |de leur )?temps de travail|sans lien avec/i
faut-il publier le code source de l'algo ? → algorithmes/#publier-le-code-suffit-il, open-source/obligation-de-publier#quels-sont-les-seuils → /deux obligations|L312-1-3|distinct/i
feuille de route ministérielle données 2021 → open-data/referent-open-data#les-cinq-pistes-dans-l-ordre → /27 septembre 2021|15 feuilles|quinze/i
fiche inventaire algorithme → faq/open-data-et-algorithmes/algorithmes-et-ia#comment-tenir-un-inventaire-des-algorithmes, algorithmes/#tenir-un-inventaire-des-algorithmes → /base juridique/i
github actions lancer pytest → infrastructure/tests-et-integration-continue#lancer-les-tests-a-chaque-modification-github-actions-ou-gitlab-ci, faq/technique/developpement#comment-lancer-les-tests-a-chaque-modification → /\.github\/workflows/i
gitlab interministériel → faq/technique/forge-et-outils#ai-je-le-droit-d-utiliser-github-ou-gitlab-com, infrastructure/forge-git#github-ou-gitlab, g#forge → mim-libre
gpl 2 et apache → faq/open-source/comprendre-les-licences#puis-je-melanger-du-mit-et-de-la-gpl, open-source/comprendre-les-licences#quelles-licences-peut-on-melanger → /incompatible/i
grist c'est quoi → g#grist, infrastructure/outils-collaboratifs, faq/technique/forge-et-outils#quels-outils-utiliser-pour-discuter-ecrire-se-voir-a-distance → Grist
harvester un catalogue ckan → g#moissonnage, open-data/publier-sur-data-gouv#deposer-lier-automatiser, faq/open-data-et-algorithmes/publier-des-donnees#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr → /moissonn/i
héberger chez clever cloud → infrastructure/hebergement-cloud#paas-ou-machine, g#paas → Clever Cloud
hébergement souverain obligatoire → infrastructure/hebergement-cloud#secnumcloud-est-il-obligatoire, faq/technique/hebergement#secnumcloud-est-il-obligatoire-pour-mon-projet, outils/ou-heberger → /sensibilité particulière/i
internet filtré dans mon bureau → faq/programme/accueil#le-reseau-de-mon-administration-bloque-ssh-et-github-que-faire, programme/accueillir-une-equipe#quel-acces-a-internet → /443|proxy/i
j'ai push une clé aws → faq/open-source/publier-un-depot#j-ai-publie-un-mot-de-passe-par-erreur-que-faire, open-source/verifier-avant-ouverture#un-secret-a-ete-publie-que-faire → /révoqu/i
j'ai une micro entreprise je peux la garder → programme/statut-et-obligations#pouvez-vous-garder-une-activite-a-cote, faq/programme/contrat-et-obligations#puis-je-garder-une-activite-a-cote-comme-freelance → /L123/i
je peux bosser de la maison → programme/travailler-en-equipe#comment-travailler-a-distance, programme/statut-et-obligations#pouvez-vous-teletravailler, faq/programme/conges-et-deplacements#puis-je-teletravailler-pendant-mon-defi → /2016-151|trois jours/i
je peux commiter avec un pseudo → faq/technique/forge-et-outils#avec-quelle-adresse-dois-je-faire-mes-commits, infrastructure/forge-git#quelle-adresse-de-commit, a-propos/donnees-personnelles#que-se-passe-t-il-si-vous-proposez-une-correction → /pseudonyme/i
je veux arreter avant la fin → faq/programme/contrat-et-obligations#puis-je-demissionner-avant-la-fin-du-defi, programme/statut-et-obligations#demission → /préavis|lettre recommandée/i
jobs to be done → programme/cadrer-un-defi#comment-choisir-par-quoi-commencer → jobs to be done
jury de la première promo c'était qui le président → promotions/promotion-1 → Mazzella
karfur réfugiés → promotions/promotion-3#karfu-r-refugies-info, perennisation/scenarios#quelles-suites-sont-possibles-apres-les-10-mois → /réfugiés\.info/i
l'administration est elle obligée d'utiliser du libre → faq/open-source/obligation-de-publier#l-administration-est-elle-obligee-d-utiliser-des-logiciels-libres → /encourage|article 16/i
l'avis de la cada est obligatoire ? → open-data/acceder-a-des-donnees#que-faire-en-cas-de-refus-ou-de-silence, g#cada → /non contraignant|n’est pas contraignant|pas contraignant/i
la bonne boite est concernée ? → algorithmes/#mon-outil-est-il-un-algorithme-public, faq/open-data-et-algorithmes/algorithmes-et-ia#mon-outil-est-il-un-algorithme-public → La Bonne Boîte
la promo 6 combien de phases → promotions/apres-2022#que-fut-la-promotion-6 → /quatre phases|4 phases/i
le contrat de projet c'est quoi → g#contrat-de-projet, programme/statut-et-obligations#quel-contrat-signez-vous, faq/programme/programme-et-statut#qui-m-emploie-et-quel-contrat-vais-je-signer → /L332-24/i
le link il suit combien de défis → promotions/defi-eig-link#les-missions-en-2018, programme/role-eig-link#a-quels-moments-un-defi-a-t-il-besoin-de-vous → /quatre défis|cinq défis|4 défis|5 défis/i
le mentor est il mon chef → faq/programme/roles#a-quoi-sert-un-mentor, programme/role-mentor#mentor-operationnel-ou-de-haut-niveau-qui-fait-quoi, programme/travailler-en-equipe#que-faire-en-cas-de-desaccord-ou-de-probleme-avec-le-mentor → /hiérarchique/i
le programme coute combien par promotion → faq/programme/programme-et-statut#combien-coute-un-eig-a-mon-administration-et-qui-finance-quoi, programme/presentation#qui-finance-un-eig → 300 000
monter un dossier distant sshfs → faq/technique/serveur-de-calcul#comment-copier-des-fichiers-vers-le-serveur, infrastructure/serveur-de-calcul#copier-des-fichiers → sshfs
mpl copyleft faible → faq/open-source/comprendre-les-licences#qu-est-ce-que-le-copyleft-de-compromis, g#copyleft, open-source/choisir-une-licence#quelles-licences-sont-autorisees → /faible/i
noter la gravité des problèmes d'ergonomie → design/prototyper-tester#noter-la-gravite, faq/technique/securite#comment-mener-une-analyse-de-risque-rapide → /gravité/i
nubo → g#nubo, infrastructure/hebergement-cloud#cloud-interne-ou-commercial, faq/technique/hebergement#ou-heberger-un-service-destine-a-durer → /Nubo/i
numéro de version 1.0.0 → faq/technique/developpement#comment-gerer-les-versions-de-mon-logiciel → /SemVer|MAJEUR/i
nvda voiceover → design/accessibilite#par-ou-commencer → NVDA
obeir à mon chef article de loi → programme/statut-et-obligations#quelles-sont-vos-obligations → L121-10
occulter une partie du code → open-source/obligation-de-publier#quelles-sont-les-exceptions, open-data/#qu-est-ce-qui-ne-se-publie-pas → L311-7
on a pas de designer → design/ → /sans spécialiste|demandez de l’aide|sans designer/i
onyxia ssp cloud → promotions/promotion-4#ssp-datalab-ssp-cloud-et-onyxia → Onyxia
open justice cour de cassation → promotions/promotion-3#open-justice-deux-postes-a-la-cour-de-cassation → /deux postes/i
ordonnance 2023 accessibilité → design/accessibilite#que-risque-t-on, faq/technique/design-et-accessibilite#que-risque-t-on-a-ne-pas-etre-conforme → 2023-859
pantouflage délai → faq/programme/contrat-et-obligations#puis-je-partir-dans-le-prive-apres-mon-contrat → /trois ans/i
pas de seuil pour communiquer → open-source/obligation-de-publier#quels-sont-les-seuils, open-data/#mon-administration-est-elle-concernee, faq/open-data-et-algorithmes/publier-des-donnees#quelles-donnees-mon-administration-doit-elle-publier → L311-9
peut on lire un code sans licence → open-source/#qu-est-ce-qui-fait-qu-un-logiciel-est-libre → /tous droits réservés|contrefaçon|300 000/i
poids des pages mesurer → design/ecoconception#comment-mesurer → EcoIndex
polices marianne spectral → design/systeme-de-design#quelles-briques-choisir, g#dsfr → Spectral
port 22 fermé → infrastructure/serveur-de-calcul#se-connecter-en-ssh, infrastructure/forge-git#le-reseau-bloque-ssh-ou-la-forge-que-faire, faq/programme/accueil#le-reseau-de-mon-administration-bloque-ssh-et-github-que-faire → 443
pourquoi mon projet decollera apres → faq/programme/suite-et-communication#quand-commencer-a-parler-de-la-suite, perennisation/scenarios → /six à huit mois/i
prada obligatoire pour une commune de combien d'habitants → g#prada, open-data/referent-open-data#et-si-je-ne-suis-pas-dans-un-ministere → /10 000/i
prime variable eig 2024 → programme/presentation#quel-salaire-pour-un-eig, faq/programme/programme-et-statut#combien-un-eig-est-il-paye, promotions/apres-2022#qu-est-ce-qui-distingue-les-deux-formules → /6 %|10 %/i
pseudonymiser c'est suffisant pour publier ? → faq/open-data-et-algorithmes/publier-des-donnees#anonymiser-ou-pseudonymiser, open-data/donnees-personnelles#anonymiser-ou-pseudonymiser, g#pseudonymisation → réversible
publier une liste avec des noms → faq/open-data-et-algorithmes/publier-des-donnees#puis-je-publier-des-donnees-personnelles, open-data/donnees-personnelles → /D312-1-3|2018-1117/i
puis-je refuser un ordre de mon supérieur → faq/programme/contrat-et-obligations#a-quelles-obligations-suis-je-tenu-comme-agent-contractuel → /manifestement illégal/i
pyramide des tests → infrastructure/tests-et-integration-continue#que-tester-d-abord → /pyramide/i
quelle passerelle mettre pour ma VM → infrastructure/serveur-de-calcul#creer-un-conteneur-ou-une-vm, faq/technique/serveur-de-calcul#comment-creer-une-machine-sur-proxmox → 192.168.0.254
qui choisit les défis → faq/programme/programme-et-statut#qui-choisit-les-defis-et-les-eig → /appel à projets/i
qui était le mentor du défi eig link → promotions/defi-eig-link → Mathilde Bras
quels champs obligatoires pour un dataset sur data gouv → faq/open-data-et-algorithmes/publier-des-donnees#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr, g#data-gouv-fr → fréquence
refus automatique de dossier → faq/open-data-et-algorithmes/algorithmes-et-ia#une-decision-peut-elle-etre-entierement-automatique, algorithmes/#aide-a-la-decision-ou-decision-automatique → /nullité|1er juillet 2020|nulle/i
role editeur data.gouv → open-data/publier-sur-data-gouv#compte-personnel-ou-organisation, faq/open-data-et-algorithmes/publier-des-donnees#comment-publier-un-jeu-de-donnees-sur-data-gouv-fr → /éditeur partiel/i
réidentifier quelqu'un → open-data/donnees-personnelles#les-trois-risques-a-ecarter → /individualisation/i
sbom → g#sbom, open-source/verifier-avant-ouverture#comment-controler-les-dependances-et-les-droits → /CycloneDX|SPDX/i
scalingo hds → infrastructure/hebergement-cloud#paas-ou-machine → Scalingo
schéma pluriannuel accessibilité → g#schema-pluriannuel-d-accessibilite, a-propos/accessibilite#a-quoi-le-site-est-il-tenu → /trois ans|3 ans/i
sebastien kurt → g#bulloterie, faq/programme/vie-de-promotion#qu-est-ce-qu-une-bulloterie-et-une-clinique, programme/parcours-10-mois#quels-formats-d-animation-reutiliser → /Sébastien Kurt/i
secret fiscal → faq/open-data-et-algorithmes/obtenir-des-donnees#que-faire-avec-des-donnees-couvertes-par-un-secret-fiscal-statistique-sante, open-data/acceder-a-des-donnees#acceder-a-des-donnees-couvertes-par-un-secret, g#casd → CASD
service public de la donnée combien de jeux → g#spd → neuf
signed-off-by → open-source/contribuer-a-un-projet#dco-cla-que-devez-vous-signer → /git commit -s|DCO/i
sortir le projet du périmètre initial → programme/cadrer-un-defi#faut-il-changer-de-cap → /DataReg|changer de cap|réorient/i
speed dating entre défis → programme/parcours-10-mois#quels-formats-d-animation-reutiliser → /cinq minutes/i
taux partiellement conforme → design/accessibilite#comment-calculer-le-taux → /50 %/i
télétravail refusé → faq/programme/conges-et-deplacements#puis-je-teletravailler-pendant-mon-defi, programme/statut-et-obligations#pouvez-vous-teletravailler → /motivé/i
tester du code R → g#test-unitaire, infrastructure/tests-et-integration-continue#quel-outil-selon-le-langage → testthat
tiers lieu ou on peut travailler avec les autres EIG → g#tiers-lieu, programme/parcours-10-mois#ou-se-retrouver-en-dehors-de-l-administration → /Liberté Living Lab/i
transférer un gros fichier sur le serveur → faq/technique/serveur-de-calcul#comment-copier-des-fichiers-vers-le-serveur → /rsync|scp|sshfs/i
un citoyen veut comprendre le calcul → faq/open-data-et-algorithmes/algorithmes-et-ia#que-fournir-a-quelqu-un-qui-demande-comment-sa-decision-a-ete-prise → R311-3-1-2
une ville de 2000 habitants doit publier ses données ? → open-data/, faq/open-data-et-algorithmes/publier-des-donnees#quelles-donnees-mon-administration-doit-elle-publier, open-source/obligation-de-publier#quels-sont-les-seuils → 3 500
valider mon csv automatiquement → open-data/schemas-et-qualite#mon-fichier-csv-est-il-propre → Validata
vidéo sans sous titres → design/accessibilite#par-ou-commencer → /sous-titres|transcription/i
à quelle heure faut il envoyer le bulletin → programme/parcours-10-mois#pourquoi-un-bilan-chaque-vendredi, g#bulletins → /14 h 30/i
combien je vais gagner par mois → programme/presentation#quel-salaire-pour-un-eig, faq/programme/programme-et-statut#combien-un-eig-est-il-paye, promotions/apres-2022#qu-est-ce-qui-distingue-les-deux-formules → /3 500|4 250/i
on est combien par equipe → faq/programme/programme-et-statut#combien-de-personnes-dans-une-equipe, programme/travailler-en-equipe → /deux ou trois|2 ou 3/i
qui étaient les links de la promo 4 → promotions/defi-eig-link#promotion-4-2020-2021-accompagner-a-distance, promotions/promotion-4#reperes-de-la-promotion-4-dates-candidatures-financement → Raphaëlle Roffo
liste des licences autorisées → open-source/choisir-une-licence#quelles-licences-sont-autorisees, faq/open-source/choisir-une-licence#quelles-licences-ai-je-le-droit-d-utiliser → /D323-2-1/i
typologie mentors hacker élève → programme/role-mentor#quel-mentor-etes-vous → /cloisonnant|inspirationnel/i
phrases courtes longueur → design/ecriture-inclusive#ecrire-clairement → /quinze à vingt mots/i
`)
