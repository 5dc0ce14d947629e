<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>BoardTable</name>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Breached</source>
        <translation>Dépassées</translation>
    </message>
    <message>
        <source>Due in 15 min</source>
        <translation>À rendre sous 15 min</translation>
    </message>
    <message>
        <source>Most at risk</source>
        <translation>Les plus à risque</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>First reply p50 / p90</source>
        <translation>1re réponse p50 / p90</translation>
    </message>
    <message>
        <source>SLA met</source>
        <translation>SLA tenu</translation>
    </message>
    <message>
        <source>Double replies</source>
        <translation>Réponses doubles</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>En attente par âge</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Résolues</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Conversations that are open now and have a promise that is late and still not kept.</source>
        <translation>Conversations ouvertes maintenant dont une promesse est en retard et pas encore tenue.</translation>
    </message>
    <message>
        <source>Conversations that are open now and whose next promise is due within 15 minutes.</source>
        <translation>Conversations ouvertes maintenant dont la prochaine promesse est due sous 15 minutes.</translation>
    </message>
    <message>
        <source>Conversations that are open now and owe something, what is due first on top.</source>
        <translation>Conversations ouvertes maintenant qui doivent quelque chose, la plus proche échéance en haut.</translation>
    </message>
    <message>
        <source>Conversations that are open now; those that wait for the customer or are snoozed are not counted.</source>
        <translation>Conversations ouvertes maintenant ; celles qui attendent le client ou sont en veille ne comptent pas.</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, in open time; bots and conversations we began are left out. Nearest rank.</source>
        <translation>Conversations auxquelles une personne a d’abord répondu dans la période, en temps d’ouverture ; sans robots ni celles que nous avons commencées. Rang le plus proche.</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, by the wall clock; bots and conversations we began are left out. Nearest rank.</source>
        <translation>Conversations auxquelles une personne a d’abord répondu dans la période, à l’horloge ; sans robots ni celles que nous avons commencées. Rang le plus proche.</translation>
    </message>
    <message>
        <source>Promises kept or missed in the period, counted for who had them when they were due. What is not due yet is left out.</source>
        <translation>Promesses tenues ou manquées dans la période, comptées pour qui les avait à l’échéance. Ce qui n’est pas encore dû ne compte pas.</translation>
    </message>
    <message>
        <source>Times in the period that a customer was answered twice: by two people, within ten minutes, the second without having seen the first.</source>
        <translation>Fois dans la période où un client a reçu deux réponses : de deux personnes, en dix minutes, la seconde sans avoir vu la première.</translation>
    </message>
    <message>
        <source>Conversations that are open now, by the age of the oldest message without an answer.</source>
        <translation>Conversations ouvertes maintenant, selon l’âge du plus ancien message sans réponse.</translation>
    </message>
    <message>
        <source>Conversations closed in the period, counted for who had them then.</source>
        <translation>Conversations fermées dans la période, comptées pour qui les avait alors.</translation>
    </message>
    <message>
        <source>Conversations closed in the period that customers had brought back before.</source>
        <translation>Conversations fermées dans la période que des clients avaient rouvertes auparavant.</translation>
    </message>
    <message>
        <source>Answers of customers in the period, 1 to 5; who did not answer is not counted.</source>
        <translation>Réponses des clients dans la période, de 1 à 5 ; qui n’a pas répondu ne compte pas.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, as in &quot;96.4 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt; 1 h</source>
        <translation>&lt; 1 h</translation>
    </message>
    <message>
        <source>&lt; 4 h</source>
        <translation>&lt; 4 h</translation>
    </message>
    <message>
        <source>&lt; 8 h</source>
        <translation>&lt; 8 h</translation>
    </message>
    <message>
        <source>&lt; 1 d</source>
        <translation>&lt; 1 j</translation>
    </message>
    <message>
        <source>&lt; 3 d</source>
        <translation>&lt; 3 j</translation>
    </message>
    <message>
        <source>&lt; 7 d</source>
        <translation>&lt; 7 j</translation>
    </message>
    <message>
        <source>7 d +</source>
        <extracomment>seven days and more</extracomment>
        <translation>7 j +</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Client inconnu</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>how many were counted for a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenue</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manquée</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Conversation suivante</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Conversation précédente</translation>
    </message>
    <message>
        <source>Open and write</source>
        <translation>Ouvrir et écrire</translation>
    </message>
    <message>
        <source>Go to Mine</source>
        <translation>Aller à «&#xa0;Les miennes&#xa0;»</translation>
    </message>
    <message>
        <source>Go to Unassigned</source>
        <translation>Aller à «&#xa0;Non assignées&#xa0;»</translation>
    </message>
    <message>
        <source>Go to All open</source>
        <translation>Aller à «&#xa0;Toutes les ouvertes&#xa0;»</translation>
    </message>
    <message>
        <source>Go to Waiting on customer</source>
        <translation>Aller à «&#xa0;En attente du client&#xa0;»</translation>
    </message>
    <message>
        <source>Go to Snoozed</source>
        <translation>Aller à «&#xa0;En veille&#xa0;»</translation>
    </message>
    <message>
        <source>Go to Closed</source>
        <translation>Aller à «&#xa0;Fermées&#xa0;»</translation>
    </message>
    <message>
        <source>Go to Drafts &amp; outbox</source>
        <translation>Aller à «&#xa0;Brouillons et envois&#xa0;»</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Envoyer un modèle</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Snooze until tomorrow morning</source>
        <translation>Mettre en veille jusqu’à demain matin</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>M’assigner</translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation>Rendre à la file</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
    <message>
        <source>Search messages and people</source>
        <translation>Rechercher messages et personnes</translation>
    </message>
    <message>
        <source>Outbox and what needs attention</source>
        <translation>Boîte d’envoi et points à traiter</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>Envoyer et résoudre</translation>
    </message>
    <message>
        <source>Send and go to the next</source>
        <translation>Envoyer et passer à la suivante</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Envoyer plus tard…</translation>
    </message>
    <message>
        <source>Take back what was just sent</source>
        <translation>Reprendre ce qui vient d’être envoyé</translation>
    </message>
    <message>
        <source>Insert a canned reply</source>
        <translation>Insérer une réponse type</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Insérer un emoji</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Enregistrer un message vocal</translation>
    </message>
    <message>
        <source>Send a location…</source>
        <translation>Envoyer un lieu…</translation>
    </message>
    <message>
        <source>Send a contact card…</source>
        <translation>Envoyer une fiche de contact…</translation>
    </message>
    <message>
        <source>Send buttons or a list…</source>
        <translation>Envoyer des boutons ou une liste…</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Mettre en veille jusqu’à…</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Assigner à…</translation>
    </message>
    <message>
        <source>Give to a team…</source>
        <translation>Confier à une équipe…</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Take over writing</source>
        <translation>Prendre la main</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>Définir la priorité…</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Suivre ou ne plus suivre</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>Fusionner avec une autre conversation…</translation>
    </message>
    <message>
        <source>Split the conversation here…</source>
        <translation>Scinder la conversation ici…</translation>
    </message>
    <message>
        <source>Block or unblock the customer</source>
        <translation>Bloquer ou débloquer le client</translation>
    </message>
    <message>
        <source>Run a macro…</source>
        <translation>Exécuter une macro…</translation>
    </message>
    <message>
        <source>Copy a link to the conversation</source>
        <translation>Copier un lien vers la conversation</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Imprimer la conversation…</translation>
    </message>
    <message>
        <source>Save the conversation as PDF…</source>
        <translation>Enregistrer la conversation en PDF…</translation>
    </message>
    <message>
        <source>Select this conversation</source>
        <translation>Sélectionner cette conversation</translation>
    </message>
    <message>
        <source>Select all conversations</source>
        <translation>Sélectionner toutes les conversations</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Vue suivante</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vue précédente</translation>
    </message>
    <message>
        <source>Go to saved view 1</source>
        <translation>Aller à la vue enregistrée 1</translation>
    </message>
    <message>
        <source>Go to saved view 2</source>
        <translation>Aller à la vue enregistrée 2</translation>
    </message>
    <message>
        <source>Go to saved view 3</source>
        <translation>Aller à la vue enregistrée 3</translation>
    </message>
    <message>
        <source>Go to saved view 4</source>
        <translation>Aller à la vue enregistrée 4</translation>
    </message>
    <message>
        <source>Go to saved view 5</source>
        <translation>Aller à la vue enregistrée 5</translation>
    </message>
    <message>
        <source>Go to saved view 6</source>
        <translation>Aller à la vue enregistrée 6</translation>
    </message>
    <message>
        <source>Go to saved view 7</source>
        <translation>Aller à la vue enregistrée 7</translation>
    </message>
    <message>
        <source>Go to saved view 8</source>
        <translation>Aller à la vue enregistrée 8</translation>
    </message>
    <message>
        <source>Go to saved view 9</source>
        <translation>Aller à la vue enregistrée 9</translation>
    </message>
    <message>
        <source>Next recent conversation</source>
        <translation>Conversation récente suivante</translation>
    </message>
    <message>
        <source>Previous recent conversation</source>
        <translation>Conversation récente précédente</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Aller à la boîte de réception</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Aller aux contacts</translation>
    </message>
    <message>
        <source>Open this view in its own window</source>
        <translation>Ouvrir cette vue dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Afficher une notification d’essai</translation>
    </message>
    <message>
        <source>Lock Waypost</source>
        <translation>Verrouiller Waypost</translation>
    </message>
    <message>
        <source>Go to the SLA board</source>
        <translation>Aller au tableau SLA</translation>
    </message>
    <message>
        <source>Put the SLA board on the wall (full screen)</source>
        <translation>Tableau SLA au mur (plein écran)</translation>
    </message>
    <message>
        <source>Go to ratings and reviews</source>
        <translation>Aller aux évaluations et revues</translation>
    </message>
    <message>
        <source>I am online: give me new conversations</source>
        <translation>Je suis en ligne : donnez-moi de nouvelles conversations</translation>
    </message>
    <message>
        <source>I am busy: give me nothing new</source>
        <translation>Je suis occupé : rien de nouveau</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Je suis absent</translation>
    </message>
    <message>
        <source>Save this list as CSV…</source>
        <translation>Enregistrer cette liste en CSV…</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Client inconnu</translation>
    </message>
    <message>
        <source>the same number in another form</source>
        <translation>le même numéro sous une autre forme</translation>
    </message>
    <message>
        <source>the same WhatsApp account</source>
        <translation>le même compte WhatsApp</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>la même adresse e-mail</translation>
    </message>
    <message>
        <source>the same name, and numbers that differ in one digit</source>
        <translation>le même nom, et des numéros qui diffèrent d’un chiffre</translation>
    </message>
    <message>
        <source>the same name, and only one has a number</source>
        <translation>le même nom, et un seul a un numéro</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Numéro de client</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Note about the contact</source>
        <translation>Note sur le contact</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Consentement marketing</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>Lieu du consentement</translation>
    </message>
    <message>
        <source>When consent was given</source>
        <translation>Date du consentement</translation>
    </message>
    <message>
        <source>%1: agreed</source>
        <translation>%1&#xa0;: accepté</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1&#xa0;: refusé</translation>
    </message>
    <message>
        <source>%1: unproven</source>
        <translation>%1&#xa0;: non prouvé</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>made smaller</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>phones may not play this kind of video in the chat</source>
        <translation>certains téléphones ne lisent pas ce type de vidéo dans la discussion</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>First reply</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Réponse suivante</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n jour ouvré</numerusform>
            <numerusform>%n jours ouvrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 + %2 → %3</source>
        <translation>%1 + %2 → %3</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>Only JPEG, PNG and WebP pictures are shown. Save the file to look at it elsewhere.</source>
        <translation>Seules les images JPEG, PNG et WebP sont affichées. Enregistrez le fichier pour l’ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>This picture is too large to show here. Save the file to look at it elsewhere.</source>
        <translation>Cette image est trop grande pour être affichée ici. Enregistrez le fichier pour l’ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>This picture is damaged and can&apos;t be shown. Ask for it to be sent again.</source>
        <translation>Cette image est abîmée et ne peut pas être affichée. Demandez qu’on la renvoie.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignation</translation>
    </message>
    <message>
        <source>Change of team</source>
        <translation>Changement d’équipe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Réouverture</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>Mise en veille</translation>
    </message>
    <message>
        <source>Marking as read</source>
        <translation>Marquage comme lue</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Nouvel envoi</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Vue enregistrée</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>The printer has taken nothing. Check it and try again.</source>
        <translation>L’imprimante n’a rien reçu. Vérifiez-la et réessayez.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another place.</source>
        <translation>Impossible d’écrire le fichier à cet endroit. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>First reply</source>
        <translation>Première réponse</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Réponse suivante</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>%1 left from %2 on</source>
        <translation>reste %1 à partir de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>paused, %1 over</source>
        <translation>en pause, %1 de retard</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>en pause, reste %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>kept, after %1</source>
        <translation>tenue en %1</translation>
    </message>
    <message>
        <source>late, after %1</source>
        <translation>en retard, après %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fait : %1.</translation>
    </message>
    <message>
        <source>Was due: %1.</source>
        <translation>Était dû : %1.</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>À rendre : %1.</translation>
    </message>
    <message>
        <source>It stands still while the conversation waits for the customer or is snoozed.</source>
        <translation>Il s’arrête tant que la conversation attend le client ou est en veille.</translation>
    </message>
    <message>
        <source>Out of hours: it goes on %1.</source>
        <translation>Hors horaires : il reprend %1.</translation>
    </message>
</context>
<context>
    <name>QSplitter</name>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Question posée, pas encore de réponse</translation>
    </message>
    <message>
        <source>Asked, no answer within 7 days</source>
        <translation>Question posée, sans réponse en 7 jours</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Question non posée : %1</translation>
    </message>
    <message>
        <source>the customer was asked lately</source>
        <translation>le client a été interrogé récemment</translation>
    </message>
    <message>
        <source>the conversation went on</source>
        <translation>la conversation a continué</translation>
    </message>
    <message>
        <source>a tag says not to</source>
        <translation>une étiquette l’exclut</translation>
    </message>
    <message>
        <source>the reply window was closed and no approved template fits</source>
        <translation>la fenêtre de réponse était fermée et aucun modèle approuvé ne convient</translation>
    </message>
    <message>
        <source>the customer is blocked</source>
        <translation>le client est bloqué</translation>
    </message>
    <message>
        <source>the customer does not want messages</source>
        <translation>le client ne veut pas de messages</translation>
    </message>
    <message>
        <source>a colleague was writing</source>
        <translation>un collègue écrivait</translation>
    </message>
    <message>
        <source>the question did not reach the customer</source>
        <translation>la question n’est pas parvenue au client</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Recommandation (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Satisfaction (CSAT)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2–%3 %</source>
        <translation>n = %1, 95 % : %2–%3 %</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2 to %3</source>
        <translation>n = %1, 95 % : de %2 à %3</translation>
    </message>
    <message>
        <source>No second opinions yet</source>
        <translation>Pas encore de second avis</translation>
    </message>
    <message>
        <source>n = %1 marks, κ = %2</source>
        <translation>n = %1 notes, κ = %2</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Client inconnu</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>À personne</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>You look after it</source>
        <translation>Vous vous en occupez</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>%1 s’en occupe</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>S’en occuper</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>Marquer comme traité</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 sur 100</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Second avis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>only on the relay</source>
        <translation>seulement sur le relais</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A call to this customer is running already. Wait until it ends.</source>
        <translation>Un appel à ce client est déjà en cours. Attendez qu’il se termine.</translation>
    </message>
    <message>
        <source>A change without a field or a value.</source>
        <translation>Une modification sans champ ou sans valeur.</translation>
    </message>
    <message>
        <source>A code has small letters, digits and underscores, beginning with a letter.</source>
        <translation>Un code se compose de minuscules, de chiffres et de tirets bas, et commence par une lettre.</translation>
    </message>
    <message>
        <source>A command needs a UUID as its id.</source>
        <translation>Une commande doit avoir un UUID comme identifiant.</translation>
    </message>
    <message>
        <source>A conversation has at most 50 tags. Take some away first.</source>
        <translation>Une conversation porte au plus 50 étiquettes. Retirez-en d’abord.</translation>
    </message>
    <message>
        <source>A file needs a UUID of its own.</source>
        <translation>Un fichier doit avoir son propre UUID.</translation>
    </message>
    <message>
        <source>A file needs the SHA-256 of its bytes.</source>
        <translation>Un fichier doit avoir le SHA-256 de ses octets.</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be larger than 192 pixels. Choose another.</source>
        <translation>L’image d’un groupe doit dépasser 192 pixels. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be square. Crop it.</source>
        <translation>L’image d’un groupe doit être carrée. Recadrez-la.</translation>
    </message>
    <message>
        <source>A label has 1 to 60 characters.</source>
        <translation>Un libellé compte de 1 à 60 caractères.</translation>
    </message>
    <message>
        <source>A list has 1 to 100 choices.</source>
        <translation>Une liste compte de 1 à 100 choix.</translation>
    </message>
    <message>
        <source>A message needs a channel and a sender with a phone number or a user id.</source>
        <translation>Un message doit avoir un canal et un expéditeur avec un numéro de téléphone ou un identifiant d’utilisateur.</translation>
    </message>
    <message>
        <source>A message needs the provider&apos;s id.</source>
        <translation>Un message doit avoir l’identifiant du fournisseur.</translation>
    </message>
    <message>
        <source>A message that does not say who wrote it.</source>
        <translation>Un message qui ne dit pas qui l’a écrit.</translation>
    </message>
    <message>
        <source>A message that is given back needs its id and its time.</source>
        <translation>Un message restitué doit avoir son identifiant et son heure.</translation>
    </message>
    <message>
        <source>A message without a usable id.</source>
        <translation>Un message sans identifiant utilisable.</translation>
    </message>
    <message>
        <source>A note may have 16384 characters. Shorten it, or write two.</source>
        <translation>Une note compte au plus 16384 caractères. Raccourcissez-la ou écrivez-en deux.</translation>
    </message>
    <message>
        <source>A note that is given back needs its id and its time.</source>
        <translation>Une note restituée doit avoir son identifiant et son heure.</translation>
    </message>
    <message>
        <source>A notice needs a digest and the severity info, warning or critical.</source>
        <translation>Un avis doit avoir une empreinte et la gravité info, warning ou critical.</translation>
    </message>
    <message>
        <source>A page mark of a long list is no longer valid. Load the list again.</source>
        <translation>Un repère de page d’une longue liste n’est plus valable. Rechargez la liste.</translation>
    </message>
    <message>
        <source>A permission was not granted or was taken away. Check what the token may do and which accounts it reaches.</source>
        <translation>Une autorisation n’a pas été accordée ou a été retirée. Vérifiez ce que le jeton permet et quels comptes il atteint.</translation>
    </message>
    <message>
        <source>A reaction, an edit and a revocation need their own provider id and that of their message.</source>
        <translation>Une réaction, une modification et une révocation doivent avoir leur propre identifiant du fournisseur et celui de leur message.</translation>
    </message>
    <message>
        <source>A required part of the message is missing. Complete it and send again.</source>
        <translation>Il manque une partie obligatoire du message. Complétez-le et renvoyez-le.</translation>
    </message>
    <message>
        <source>A restore was stopped before its end. Call &quot;waypost-relay restore&quot; once more.</source>
        <translation>Une restauration a été interrompue avant la fin. Lancez encore une fois «&#xa0;waypost-relay restore&#xa0;».</translation>
    </message>
    <message>
        <source>A session begins with one hello and its answer.</source>
        <translation>Une session commence par un seul hello et sa réponse.</translation>
    </message>
    <message>
        <source>A statement has another number of marks than of values.</source>
        <translation>Une instruction a un nombre de marques différent de celui des valeurs.</translation>
    </message>
    <message>
        <source>A status needs the provider&apos;s id of its message.</source>
        <translation>Un statut doit avoir l’identifiant du fournisseur de son message.</translation>
    </message>
    <message>
        <source>A status without an id or a word.</source>
        <translation>Un statut sans identifiant ou sans mot.</translation>
    </message>
    <message>
        <source>A stored file needs a UUID and the SHA-256 of its bytes.</source>
        <translation>Un fichier stocké doit avoir un UUID et le SHA-256 de ses octets.</translation>
    </message>
    <message>
        <source>A tag has 1 to 40 characters.</source>
        <translation>Une étiquette compte de 1 à 40 caractères.</translation>
    </message>
    <message>
        <source>A template is not approved. Wait for its review or choose another.</source>
        <translation>Un modèle n’est pas approuvé. Attendez sa vérification ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A template of that name is being deleted. Use another name or wait four weeks.</source>
        <translation>Un modèle de ce nom est en cours de suppression. Prenez un autre nom ou attendez quatre semaines.</translation>
    </message>
    <message>
        <source>A template&apos;s text must not begin or end with a variable. Put words around it.</source>
        <translation>Le texte d’un modèle ne doit ni commencer ni finir par une variable. Entourez-la de mots.</translation>
    </message>
    <message>
        <source>A test number may only write to recipients on its list. Add this one to the list in the dashboard.</source>
        <translation>Un numéro de test ne peut écrire qu’aux destinataires de sa liste. Ajoutez celui-ci à la liste dans le tableau de bord.</translation>
    </message>
    <message>
        <source>A text of the template is too long. Shorten it.</source>
        <translation>Un texte du modèle est trop long. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>A value breaks the template&apos;s rules, such as a line break. Correct it.</source>
        <translation>Une valeur enfreint les règles du modèle, par exemple un saut de ligne. Corrigez-la.</translation>
    </message>
    <message>
        <source>A value does not fit the template: wrong kind, or the header&apos;s file is missing. Correct it.</source>
        <translation>Une valeur ne convient pas au modèle&#xa0;: mauvais type, ou fichier d’en-tête manquant. Corrigez-la.</translation>
    </message>
    <message>
        <source>A value for the template is not valid. Correct it.</source>
        <translation>Une valeur du modèle n’est pas valable. Corrigez-la.</translation>
    </message>
    <message>
        <source>A value has at most 500 characters.</source>
        <translation>Une valeur compte au plus 500 caractères.</translation>
    </message>
    <message>
        <source>A value in the message is not valid: a phone number, a product, a length. Correct it and send again.</source>
        <translation>Une valeur du message n’est pas valable&#xa0;: un numéro de téléphone, un produit, une longueur. Corrigez-la et renvoyez.</translation>
    </message>
    <message>
        <source>A value is larger than a database takes: 1 GB.</source>
        <translation>Une valeur dépasse ce qu’une base de données accepte&#xa0;: 1 Go.</translation>
    </message>
    <message>
        <source>An accepted message needs the provider&apos;s id.</source>
        <translation>Un message accepté doit avoir l’identifiant du fournisseur.</translation>
    </message>
    <message>
        <source>An echo without an id or a recipient.</source>
        <translation>Un écho sans identifiant ou sans destinataire.</translation>
    </message>
    <message>
        <source>An entry without changes.</source>
        <translation>Une entrée sans modification.</translation>
    </message>
    <message>
        <source>Call permissions were looked up too often. It goes on more slowly.</source>
        <translation>Les autorisations d’appel ont été consultées trop souvent. La suite ira plus lentement.</translation>
    </message>
    <message>
        <source>Calls are not switched on for this number. Switch them on in its settings.</source>
        <translation>Les appels ne sont pas activés pour ce numéro. Activez-les dans ses paramètres.</translation>
    </message>
    <message>
        <source>Calls are off for a while because of low quality. Write instead.</source>
        <translation>Les appels sont coupés pour un temps à cause d’une qualité faible. Écrivez plutôt.</translation>
    </message>
    <message>
        <source>Calls need a messaging limit of at least 2000. Raise the limit first.</source>
        <translation>Les appels exigent une limite d’au moins 2000 messages. Relevez d’abord la limite.</translation>
    </message>
    <message>
        <source>Calls need a valid payment method. Add one to the account.</source>
        <translation>Les appels exigent un moyen de paiement valable. Ajoutez-en un au compte.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
        <source>Choose a password of at least 12 characters, for example four words.</source>
        <translation>Choisissez un mot de passe d’au moins 12 caractères, par exemple quatre mots.</translation>
    </message>
    <message>
        <source>Choose a password of at most 128 characters.</source>
        <translation>Choisissez un mot de passe d’au plus 128 caractères.</translation>
    </message>
    <message>
        <source>Choose a password with more different characters.</source>
        <translation>Choisissez un mot de passe aux caractères plus variés.</translation>
    </message>
    <message>
        <source>Choose a template and its language.</source>
        <translation>Choisissez un modèle et sa langue.</translation>
    </message>
    <message>
        <source>Choose a time from now on and within a year.</source>
        <translation>Choisissez un moment à venir, dans un délai d’un an.</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <translation>Choisissez un seul emoji.</translation>
    </message>
    <message>
        <source>Choose one of text, number, date, list and checkbox.</source>
        <translation>Choisissez entre texte, nombre, date, liste et case à cocher.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Choose one of the roles agent, supervisor and owner.</source>
        <translation>Choisissez l’un des rôles&#xa0;: agent, superviseur ou propriétaire.</translation>
    </message>
    <message>
        <source>Choose one of urgent, high, normal and low.</source>
        <translation>Choisissez entre urgente, haute, normale et basse.</translation>
    </message>
    <message>
        <source>Connecting the call took too long. Try again.</source>
        <translation>La connexion de l’appel a pris trop de temps. Réessayez.</translation>
    </message>
    <message>
        <source>Customers blocked or reported the number, so WhatsApp limits it. Stop campaigns and look at the number&apos;s quality.</source>
        <translation>Des clients ont bloqué ou signalé le numéro, et WhatsApp le limite. Arrêtez les campagnes et regardez la qualité du numéro.</translation>
    </message>
    <message>
        <source>Encrypted databases can&apos;t be opened: SQLite has no file layer to put them on.</source>
        <translation>Impossible d’ouvrir des bases chiffrées&#xa0;: SQLite n’a pas de couche de fichiers où les poser.</translation>
    </message>
    <message>
        <source>Enter the passphrase of this device.</source>
        <translation>Saisissez la phrase secrète de cet appareil.</translation>
    </message>
    <message>
        <source>Figures about templates are not available for the moment. They are tried again.</source>
        <translation>Les chiffres sur les modèles ne sont pas disponibles pour l’instant. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>Figures about templates are not switched on. Switch them on first.</source>
        <translation>Les chiffres sur les modèles ne sont pas activés. Activez-les d’abord.</translation>
    </message>
    <message>
        <source>Figures about templates can&apos;t be switched off again.</source>
        <translation>Les chiffres sur les modèles ne peuvent plus être désactivés.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Donnez un nom.</translation>
    </message>
    <message>
        <source>Give back 100 messages and notes at a time.</source>
        <translation>Restituez 100 messages et notes à la fois.</translation>
    </message>
    <message>
        <source>Give every channel in the configuration an id.</source>
        <translation>Donnez un identifiant à chaque canal de la configuration.</translation>
    </message>
    <message>
        <source>Give every command a UUID of its own.</source>
        <translation>Donnez à chaque commande son propre UUID.</translation>
    </message>
    <message>
        <source>Groups can&apos;t be made for a while, because of much marketing. Try again in some days.</source>
        <translation>Impossible de créer des groupes pour un temps, à cause d’un excès de marketing. Réessayez dans quelques jours.</translation>
    </message>
    <message>
        <source>It can&apos;t be delivered: the number may not be on WhatsApp, use a very old app or not have accepted the terms. Reach the customer another way.</source>
        <translation>Remise impossible&#xa0;: le numéro n’est peut-être pas sur WhatsApp, utilise une très vieille application ou n’a pas accepté les conditions. Joignez le client autrement.</translation>
    </message>
    <message>
        <source>It is for a number that is none of ours.</source>
        <translation>C’est pour un numéro qui n’est pas l’un des nôtres.</translation>
    </message>
    <message>
        <source>It worked for some of the members only. Look at the list and repeat it for the others.</source>
        <translation>Cela n’a marché que pour certains membres. Regardez la liste et recommencez pour les autres.</translation>
    </message>
    <message>
        <source>Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>La latitude va de -90 à 90, la longitude de -180 à 180.</translation>
    </message>
    <message>
        <source>Make a new id for it and try again.</source>
        <translation>Créez-lui un nouvel identifiant et réessayez.</translation>
    </message>
    <message>
        <source>Many people are signing in. Try again in a minute.</source>
        <translation>Beaucoup de personnes se connectent. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>More messages per second than the number may send. It goes on more slowly.</source>
        <translation>Plus de messages par seconde que le numéro ne peut en envoyer. La suite ira plus lentement.</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Check both.</source>
        <translation>Le nom et le mot de passe ne vont pas ensemble. Vérifiez les deux.</translation>
    </message>
    <message>
        <source>Name it with small letters, digits and underscores, beginning with a letter.</source>
        <translation>Nommez-le avec des minuscules, des chiffres et des tirets bas, en commençant par une lettre.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Le nom ou le mot de passe est faux.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Aucune réponse complète n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>No more calls to this customer today. Try again tomorrow.</source>
        <translation>Plus d’appels à ce client aujourd’hui. Réessayez demain.</translation>
    </message>
    <message>
        <source>No more groups can be made for this number. Delete one first.</source>
        <translation>Impossible de créer d’autres groupes pour ce numéro. Supprimez-en un d’abord.</translation>
    </message>
    <message>
        <source>No sound arrived from the other side. Try again.</source>
        <translation>Aucun son n’est arrivé de l’autre côté. Réessayez.</translation>
    </message>
    <message>
        <source>No sound could be sent. Try again.</source>
        <translation>Aucun son n’a pu être envoyé. Réessayez.</translation>
    </message>
    <message>
        <source>Nobody has that id. List the agents and try again.</source>
        <translation>Personne n’a cet identifiant. Affichez la liste des agents et réessayez.</translation>
    </message>
    <message>
        <source>Nobody who may sign in has that id. List the agents and try again.</source>
        <translation>Aucune personne autorisée à se connecter n’a cet identifiant. Affichez la liste des agents et réessayez.</translation>
    </message>
    <message>
        <source>Nothing is sent until an owner confirms it.</source>
        <translation>Rien n’est envoyé avant qu’un propriétaire le confirme.</translation>
    </message>
    <message>
        <source>Older messages of the phone app can be asked for on the first day only.</source>
        <translation>Les anciens messages de l’application du téléphone ne peuvent être demandés que le premier jour.</translation>
    </message>
    <message>
        <source>Older messages of the phone app were already asked for. They come only once.</source>
        <translation>Les anciens messages de l’application du téléphone ont déjà été demandés. Ils ne viennent qu’une fois.</translation>
    </message>
    <message>
        <source>One of the colleagues you name does not exist.</source>
        <translation>L’un des collègues que vous nommez n’existe pas.</translation>
    </message>
    <message>
        <source>One of the teams does not exist. Choose from the list.</source>
        <translation>L’une des équipes n’existe pas. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Only a message of this team that failed, or whose outcome is unknown, can be sent again.</source>
        <translation>Seul un message de cette équipe qui a échoué, ou dont l’issue est inconnue, peut être renvoyé.</translation>
    </message>
    <message>
        <source>Only an owner of the workspace may do this. Ask one.</source>
        <translation>Seul un propriétaire de l’espace de travail peut le faire. Demandez à l’un d’eux.</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message. Send a text instead.</source>
        <translation>Seuls les clients peuvent envoyer ce type de message. Envoyez plutôt un texte.</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message.</source>
        <translation>Seuls les clients peuvent envoyer ce type de message.</translation>
    </message>
    <message>
        <source>Only marketing templates can go this way. Send it as an ordinary message.</source>
        <translation>Seuls les modèles marketing passent par cette voie. Envoyez-le comme un message ordinaire.</translation>
    </message>
    <message>
        <source>Only who wrote a message can edit or revoke it.</source>
        <translation>Seul l’auteur d’un message peut le modifier ou le révoquer.</translation>
    </message>
    <message>
        <source>Permission to call was asked for too often. Wait a day.</source>
        <translation>L’autorisation d’appeler a été demandée trop souvent. Attendez un jour.</translation>
    </message>
    <message>
        <source>Program and relay are too far apart. Update the older one.</source>
        <translation>Le programme et le relais sont de versions trop éloignées. Mettez à jour le plus ancien.</translation>
    </message>
    <message>
        <source>SIP is not switched on for the number. Switch it on in its settings.</source>
        <translation>SIP n’est pas activé pour le numéro. Activez-le dans ses paramètres.</translation>
    </message>
    <message>
        <source>Say what type of file it is, for example image/png.</source>
        <translation>Indiquez le type du fichier, par exemple image/png.</translation>
    </message>
    <message>
        <source>Sending is held because the store was restored or rewound.</source>
        <translation>L’envoi est suspendu parce que la base a été restaurée ou est revenue en arrière.</translation>
    </message>
    <message>
        <source>Sending was stopped once more since. Look at it again first.</source>
        <translation>L’envoi a encore été arrêté depuis. Regardez d’abord de nouveau.</translation>
    </message>
    <message>
        <source>Sending works again.</source>
        <translation>L’envoi fonctionne de nouveau.</translation>
    </message>
    <message>
        <source>Sent in a group, not to you alone. Open it on the phone.</source>
        <translation>Envoyé dans un groupe, pas à vous seul. Ouvrez-le sur le téléphone.</translation>
    </message>
    <message>
        <source>Some changes did not arrive. Asking for them again.</source>
        <translation>Certaines modifications ne sont pas arrivées. Nouvelle demande en cours.</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. Look at the list and repeat it for them.</source>
        <translation>Certains clients n’ont pas pu être bloqués ou débloqués. Regardez la liste et recommencez pour eux.</translation>
    </message>
    <message>
        <source>Some older days did not arrive. Asking for them again.</source>
        <translation>Certains jours plus anciens ne sont pas arrivés. Nouvelle demande en cours.</translation>
    </message>
    <message>
        <source>Somebody can be in 100 teams at most.</source>
        <translation>Une personne peut être dans 100 équipes au plus.</translation>
    </message>
    <message>
        <source>Somebody else answered meanwhile. Read the answer, then send again if yours still fits.</source>
        <translation>Quelqu’un d’autre a répondu entre-temps. Lisez la réponse, puis renvoyez la vôtre si elle convient encore.</translation>
    </message>
    <message>
        <source>Somebody else took the conversation meanwhile. Look who, then assign it again.</source>
        <translation>Quelqu’un d’autre a pris la conversation entre-temps. Regardez qui, puis assignez-la de nouveau.</translation>
    </message>
    <message>
        <source>Sound and stickers carry no words. Send the words as a message of their own.</source>
        <translation>Les sons et les autocollants ne portent pas de texte. Envoyez le texte dans un message à part.</translation>
    </message>
    <message>
        <source>Take at least eight characters; several words are best.</source>
        <translation>Prenez au moins huit caractères&#xa0;; le mieux est plusieurs mots.</translation>
    </message>
    <message>
        <source>Templates were filed under the wrong category, so WhatsApp limits the account for a time. Correct their categories.</source>
        <translation>Des modèles ont été classés dans la mauvaise catégorie, et WhatsApp limite le compte pour un temps. Corrigez leurs catégories.</translation>
    </message>
    <message>
        <source>That agent does not exist or can no longer sign in. Choose somebody else.</source>
        <translation>Cet agent n’existe pas ou ne peut plus se connecter. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>That file is not in the relay. Attach it again.</source>
        <translation>Ce fichier n’est pas sur le relais. Joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>That id belongs to another message. Make a new one and send again.</source>
        <translation>Cet identifiant appartient à un autre message. Créez-en un nouveau et renvoyez.</translation>
    </message>
    <message>
        <source>That is no longer in the outbox.</source>
        <translation>Ce n’est plus dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>That is too much at once. It goes on in a moment.</source>
        <translation>C’est trop à la fois. La suite vient dans un instant.</translation>
    </message>
    <message>
        <source>That is too much for one message. Shorten it, or send it in parts.</source>
        <translation>C’est trop pour un seul message. Raccourcissez-le ou envoyez-le en plusieurs parties.</translation>
    </message>
    <message>
        <source>That member is named twice. Take one out.</source>
        <translation>Ce membre est nommé deux fois. Retirez-en un.</translation>
    </message>
    <message>
        <source>That person is no member of the group.</source>
        <translation>Cette personne n’est pas membre du groupe.</translation>
    </message>
    <message>
        <source>That request to join no longer exists. Load the list again.</source>
        <translation>Cette demande d’adhésion n’existe plus. Rechargez la liste.</translation>
    </message>
    <message>
        <source>That team does not exist. Choose one from the list.</source>
        <translation>Cette équipe n’existe pas. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>That template does not exist in this language or is not approved. Choose another.</source>
        <translation>Ce modèle n’existe pas dans cette langue ou n’est pas approuvé. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That username is taken. Choose another.</source>
        <translation>Ce nom d’utilisateur est pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That value is not possible for this setting.</source>
        <translation>Cette valeur n’est pas possible pour ce paramètre.</translation>
    </message>
    <message>
        <source>The PIN was entered too quickly. Wait a little.</source>
        <translation>Le code PIN a été saisi trop vite. Attendez un peu.</translation>
    </message>
    <message>
        <source>The access token has expired or was withdrawn. Put a new one into the relay&apos;s configuration.</source>
        <translation>Le jeton d’accès a expiré ou a été retiré. Mettez-en un nouveau dans la configuration du relais.</translation>
    </message>
    <message>
        <source>The account has as many templates as it may. Delete some first.</source>
        <translation>Le compte a atteint son nombre maximal de modèles. Supprimez-en d’abord.</translation>
    </message>
    <message>
        <source>The account is already signed up for this. Nothing more is to be done.</source>
        <translation>Le compte est déjà inscrit à ce service. Il n’y a rien de plus à faire.</translation>
    </message>
    <message>
        <source>The account is in maintenance for a minute or so. It is tried again.</source>
        <translation>Le compte est en maintenance pour une minute environ. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The account made too many calls this hour. Sending goes on more slowly.</source>
        <translation>Le compte a fait trop d’appels cette heure-ci. L’envoi continue plus lentement.</translation>
    </message>
    <message>
        <source>The account may not have a username yet. See the dashboard for why.</source>
        <translation>Le compte ne peut pas encore avoir de nom d’utilisateur. Voyez pourquoi dans le tableau de bord.</translation>
    </message>
    <message>
        <source>The account may not write to customers in this country. Use another way to reach this one.</source>
        <translation>Le compte ne peut pas écrire aux clients de ce pays. Joignez celui-ci autrement.</translation>
    </message>
    <message>
        <source>The account sends marketing templates another way only. Use the marketing service or switch that setting off.</source>
        <translation>Le compte n’envoie les modèles marketing que par une autre voie. Utilisez le service marketing ou désactivez ce réglage.</translation>
    </message>
    <message>
        <source>The account&apos;s hourly limit is used up. Sending goes on more slowly.</source>
        <translation>La limite horaire du compte est épuisée. L’envoi continue plus lentement.</translation>
    </message>
    <message>
        <source>The address is not a complete http or https URL.</source>
        <translation>L’adresse n’est pas une URL http ou https complète.</translation>
    </message>
    <message>
        <source>The answer is not one to this request.</source>
        <translation>La réponse n’est pas celle de cette requête.</translation>
    </message>
    <message>
        <source>The app lacks an ability it needs. Check its permissions in the developer dashboard.</source>
        <translation>Il manque à l’application une capacité nécessaire. Vérifiez ses autorisations dans le tableau de bord des développeurs.</translation>
    </message>
    <message>
        <source>The block list had a fault. It is tried again.</source>
        <translation>La liste de blocage a eu une erreur. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The block list is full. Unblock somebody first.</source>
        <translation>La liste de blocage est pleine. Débloquez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>The block list was being changed by somebody else. Load it again.</source>
        <translation>Quelqu’un d’autre modifiait la liste de blocage. Rechargez-la.</translation>
    </message>
    <message>
        <source>The body has more than 1,000 updates.</source>
        <translation>Le corps compte plus de 1 000 mises à jour.</translation>
    </message>
    <message>
        <source>The body has no entries.</source>
        <translation>Le corps n’a aucune entrée.</translation>
    </message>
    <message>
        <source>The body is JSON, but no object.</source>
        <translation>Le corps est du JSON, mais pas un objet.</translation>
    </message>
    <message>
        <source>The body is larger than 3 MB.</source>
        <translation>Le corps dépasse 3 Mo.</translation>
    </message>
    <message>
        <source>The body is nested deeper than 64 levels.</source>
        <translation>Le corps est imbriqué sur plus de 64 niveaux.</translation>
    </message>
    <message>
        <source>The body is no JSON.</source>
        <translation>Le corps n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The body is not about a WhatsApp account.</source>
        <translation>Le corps ne concerne pas un compte WhatsApp.</translation>
    </message>
    <message>
        <source>The business can&apos;t call customers from this number or country. Write instead.</source>
        <translation>L’entreprise ne peut pas appeler de clients depuis ce numéro ou ce pays. Écrivez plutôt.</translation>
    </message>
    <message>
        <source>The call came without an access token. Put one into the relay&apos;s configuration.</source>
        <translation>L’appel est venu sans jeton d’accès. Mettez-en un dans la configuration du relais.</translation>
    </message>
    <message>
        <source>The call could not be connected. Try again.</source>
        <translation>L’appel n’a pas pu être connecté. Réessayez.</translation>
    </message>
    <message>
        <source>The call could not be set up. Try again.</source>
        <translation>L’appel n’a pas pu être établi. Réessayez.</translation>
    </message>
    <message>
        <source>The call was answered, but no sound came. Try again.</source>
        <translation>L’appel a été pris, mais aucun son n’est venu. Réessayez.</translation>
    </message>
    <message>
        <source>The call&apos;s connection failed. Try again.</source>
        <translation>La connexion de l’appel a échoué. Réessayez.</translation>
    </message>
    <message>
        <source>The code for the number can&apos;t be verified now. Ask for a new one.</source>
        <translation>Le code du numéro ne peut pas être vérifié maintenant. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the message&apos;s id and must be a UUID.</source>
        <translation>L’identifiant de la commande devient celui du message et doit être un UUID.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the note&apos;s id and must be a UUID.</source>
        <translation>L’identifiant de la commande devient celui de la note et doit être un UUID.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was written; try again.</source>
        <translation>La connexion à la base de données a été perdue. Rien n’a été écrit&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost. Try again when it is back.</source>
        <translation>La connexion au relais a été perdue. Réessayez quand elle sera revenue.</translation>
    </message>
    <message>
        <source>The contact has neither a phone number nor a user id. Wait until the customer writes.</source>
        <translation>Le contact n’a ni numéro de téléphone ni identifiant d’utilisateur. Attendez que le client écrive.</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already. Just call.</source>
        <translation>Le client a déjà autorisé les appels durablement. Appelez simplement.</translation>
    </message>
    <message>
        <source>The customer has not allowed calls. Ask for permission first.</source>
        <translation>Le client n’a pas autorisé les appels. Demandez d’abord l’autorisation.</translation>
    </message>
    <message>
        <source>The customer has stopped marketing messages from you. Send none.</source>
        <translation>Le client a refusé vos messages marketing. N’en envoyez pas.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template instead.</source>
        <translation>Le dernier message du client date de plus de 24 heures. Envoyez plutôt un modèle.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template, or wait for the customer to write.</source>
        <translation>Le dernier message du client date de plus de 24 heures. Envoyez un modèle, ou attendez que le client écrive.</translation>
    </message>
    <message>
        <source>The customer wrote again while your reply waited. Read that, then send again if it still fits.</source>
        <translation>Le client a encore écrit pendant que votre réponse attendait. Lisez-le, puis renvoyez-la si elle convient encore.</translation>
    </message>
    <message>
        <source>The customer&apos;s app can&apos;t show this kind of message. Send a plain text.</source>
        <translation>L’application du client ne sait pas afficher ce type de message. Envoyez un simple texte.</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched or is larger than 100 MB. Ask for it again, smaller.</source>
        <translation>Le fichier du client n’a pas pu être récupéré ou dépasse 100 Mo. Redemandez-le, plus petit.</translation>
    </message>
    <message>
        <source>The customer&apos;s security identity has changed. Make sure who it is, then send again.</source>
        <translation>L’identité de sécurité du client a changé. Assurez-vous que c’est bien lui, puis renvoyez.</translation>
    </message>
    <message>
        <source>The database took the transaction back after an earlier failure.</source>
        <translation>La base de données a annulé la transaction après un échec antérieur.</translation>
    </message>
    <message>
        <source>The file arrived damaged. Ask for it again later.</source>
        <translation>Le fichier est arrivé abîmé. Redemandez-le plus tard.</translation>
    </message>
    <message>
        <source>The file could not be brought to the relay. Attach it again.</source>
        <translation>Le fichier n’a pas pu être transmis au relais. Joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file could not be downloaded. Ask for it again later.</source>
        <translation>Le fichier n’a pas pu être téléchargé. Redemandez-le plus tard.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Send it again.</source>
        <translation>Le fichier n’est pas arrivé tel qu’il a été envoyé. Renvoyez-le.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Try again.</source>
        <translation>Le fichier n’est pas arrivé tel qu’il a été envoyé. Réessayez.</translation>
    </message>
    <message>
        <source>The file is empty or can&apos;t be read. Choose another one.</source>
        <translation>Le fichier est vide ou illisible. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Make it smaller.</source>
        <translation>Le fichier dépasse 100 Mo. Réduisez-le.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB.</source>
        <translation>Le fichier dépasse 100 Mo.</translation>
    </message>
    <message>
        <source>The file is not there any more. Attach it again.</source>
        <translation>Le fichier n’est plus là. Joignez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file is still on its way to the relay. Try again in a moment.</source>
        <translation>Le fichier est encore en route vers le relais. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here.</source>
        <translation>Le fichier est trop grand pour être affiché ici.</translation>
    </message>
    <message>
        <source>The folder&apos;s file system cannot hold the database safely. Use a local disk.</source>
        <translation>Le système de fichiers du dossier ne peut pas garder la base en sûreté. Utilisez un disque local.</translation>
    </message>
    <message>
        <source>The form could not be changed. Check it and try again.</source>
        <translation>Le formulaire n’a pas pu être modifié. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>The form could not be deleted. Try again.</source>
        <translation>Le formulaire n’a pas pu être supprimé. Réessayez.</translation>
    </message>
    <message>
        <source>The form could not be published. Check it and try again.</source>
        <translation>Le formulaire n’a pas pu être publié. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>The form could not be retired. Try again.</source>
        <translation>Le formulaire n’a pas pu être retiré. Réessayez.</translation>
    </message>
    <message>
        <source>The form is blocked. Send it without the form.</source>
        <translation>Le formulaire est bloqué. Envoyez sans le formulaire.</translation>
    </message>
    <message>
        <source>The form is throttled to a few sends an hour. Later ones wait.</source>
        <translation>Le formulaire est limité à quelques envois par heure. Les suivants attendent.</translation>
    </message>
    <message>
        <source>The form was blocked for breaking the rules. Change it.</source>
        <translation>Le formulaire a été bloqué pour infraction aux règles. Modifiez-le.</translation>
    </message>
    <message>
        <source>The group does not exist or you are no member of it.</source>
        <translation>Le groupe n’existe pas ou vous n’en êtes pas membre.</translation>
    </message>
    <message>
        <source>The group has only one member. Add somebody first.</source>
        <translation>Le groupe n’a qu’un seul membre. Ajoutez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>The group is full. Remove a member first.</source>
        <translation>Le groupe est plein. Retirez d’abord un membre.</translation>
    </message>
    <message>
        <source>The group is suspended. Use direct messages.</source>
        <translation>Le groupe est suspendu. Utilisez des messages directs.</translation>
    </message>
    <message>
        <source>The id belongs to another file. Make a new one.</source>
        <translation>L’identifiant appartient à un autre fichier. Créez-en un nouveau.</translation>
    </message>
    <message>
        <source>The journal cannot be read to its end. Restore it from a backup.</source>
        <translation>Le journal ne peut pas être lu jusqu’au bout. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>The journal is being verified already.</source>
        <translation>Le journal est déjà en cours de vérification.</translation>
    </message>
    <message>
        <source>The key is not the one this device&apos;s data was encrypted with. Pair it again.</source>
        <translation>La clé n’est pas celle qui a chiffré les données de cet appareil. Jumelez-le de nouveau.</translation>
    </message>
    <message>
        <source>The key to this device&apos;s data is gone. Pair it again.</source>
        <translation>La clé des données de cet appareil a disparu. Jumelez-le de nouveau.</translation>
    </message>
    <message>
        <source>The keychain has no key for this device any more. Pair it again.</source>
        <translation>Le trousseau n’a plus de clé pour cet appareil. Jumelez-le de nouveau.</translation>
    </message>
    <message>
        <source>The message can&apos;t be shown here. Open it on the phone.</source>
        <translation>Le message ne peut pas être affiché ici. Ouvrez-le sur le téléphone.</translation>
    </message>
    <message>
        <source>The message could not be read. Update the program that sent it.</source>
        <translation>Le message n’a pas pu être lu. Mettez à jour le programme qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The message is addressed to its own sender. Choose another recipient.</source>
        <translation>Le message est adressé à son propre expéditeur. Choisissez un autre destinataire.</translation>
    </message>
    <message>
        <source>The method or a header contains bytes that HTTP does not allow there.</source>
        <translation>La méthode ou un en-tête contient des octets que HTTP n’y permet pas.</translation>
    </message>
    <message>
        <source>The number can&apos;t be moved to this account. See the dashboard for why.</source>
        <translation>Le numéro ne peut pas être transféré vers ce compte. Voyez pourquoi dans le tableau de bord.</translation>
    </message>
    <message>
        <source>The number can&apos;t get a registration code now. See the dashboard for why.</source>
        <translation>Le numéro ne peut pas recevoir de code d’inscription maintenant. Voyez pourquoi dans le tableau de bord.</translation>
    </message>
    <message>
        <source>The number exists in another account. Remove it there first.</source>
        <translation>Le numéro existe dans un autre compte. Retirez-le d’abord de celui-là.</translation>
    </message>
    <message>
        <source>The number is in maintenance for a moment. It is tried again.</source>
        <translation>Le numéro est en maintenance pour un instant. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The number is not registered properly. Register it again.</source>
        <translation>Le numéro n’est pas inscrit correctement. Inscrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>The number is not registered with the Cloud API. Register it first.</source>
        <translation>Le numéro n’est pas inscrit à la Cloud API. Inscrivez-le d’abord.</translation>
    </message>
    <message>
        <source>The number lacks technical settings for calls. Complete them in the dashboard.</source>
        <translation>Il manque au numéro des réglages techniques pour les appels. Complétez-les dans le tableau de bord.</translation>
    </message>
    <message>
        <source>The number may not use groups. Use direct messages.</source>
        <translation>Le numéro ne peut pas utiliser de groupes. Utilisez des messages directs.</translation>
    </message>
    <message>
        <source>The number must be verified again. Do so in the dashboard.</source>
        <translation>Le numéro doit être vérifié de nouveau. Faites-le dans le tableau de bord.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago. Try again in five minutes.</source>
        <translation>Le numéro a été supprimé il y a un instant. Réessayez dans cinq minutes.</translation>
    </message>
    <message>
        <source>The number was not deregistered completely. Deregister it again.</source>
        <translation>Le numéro n’a pas été entièrement désinscrit. Désinscrivez-le de nouveau.</translation>
    </message>
    <message>
        <source>The number was registered too often. Try again in three days.</source>
        <translation>Le numéro a été inscrit trop souvent. Réessayez dans trois jours.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Get the name approved first.</source>
        <translation>Le nom affiché du numéro n’est pas encore approuvé. Faites d’abord approuver le nom.</translation>
    </message>
    <message>
        <source>The number&apos;s id is wrong or deleted. Check the number in the relay&apos;s configuration.</source>
        <translation>L’identifiant du numéro est faux ou supprimé. Vérifiez le numéro dans la configuration du relais.</translation>
    </message>
    <message>
        <source>The order can&apos;t go from its present state to that one. Choose another state.</source>
        <translation>La commande ne peut pas passer de son état actuel à celui-là. Choisissez un autre état.</translation>
    </message>
    <message>
        <source>The phone app&apos;s owner keeps older messages to himself. Nothing more is to be done.</source>
        <translation>Le propriétaire de l’application du téléphone garde les anciens messages pour lui. Il n’y a rien de plus à faire.</translation>
    </message>
    <message>
        <source>The piece does not lie within the file.</source>
        <translation>Le morceau n’est pas à l’intérieur du fichier.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Le programme se termine.</translation>
    </message>
    <message>
        <source>The provider named an address for the file that is not its own.</source>
        <translation>Le fournisseur a donné pour le fichier une adresse qui n’est pas la sienne.</translation>
    </message>
    <message>
        <source>The provider told of a template without a name.</source>
        <translation>Le fournisseur a signalé un modèle sans nom.</translation>
    </message>
    <message>
        <source>The registration service is not available for the moment. It is tried again.</source>
        <translation>Le service d’inscription n’est pas disponible pour l’instant. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The relay at this address is not the one you were invited to. Ask for a new invitation, and do not go on if it happens again.</source>
        <translation>Le relais à cette adresse n’est pas celui auquel vous avez été invité. Demandez une nouvelle invitation, et ne continuez pas si cela se reproduit.</translation>
    </message>
    <message>
        <source>The relay cannot reach its database. It tries again by itself.</source>
        <translation>Le relais n’atteint pas sa base de données. Il réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The relay did not begin with a welcome. Update this program or the relay.</source>
        <translation>Le relais n’a pas commencé par un accueil. Mettez à jour ce programme ou le relais.</translation>
    </message>
    <message>
        <source>The relay did not register this device. Ask for a new invitation.</source>
        <translation>Le relais n’a pas enregistré cet appareil. Demandez une nouvelle invitation.</translation>
    </message>
    <message>
        <source>The relay does not answer. Check the address and the network.</source>
        <translation>Le relais ne répond pas. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>The relay does not have the file yet. Try again in a moment.</source>
        <translation>Le relais n’a pas encore le fichier. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The relay does not have this file. Ask for it to be fetched, or look at the message again.</source>
        <translation>Le relais n’a pas ce fichier. Demandez qu’il soit récupéré, ou regardez le message de nouveau.</translation>
    </message>
    <message>
        <source>The relay has lost this conversation. Ask a supervisor to give it back.</source>
        <translation>Le relais a perdu cette conversation. Demandez à un superviseur de la restituer.</translation>
    </message>
    <message>
        <source>The relay has more to do than it can. Try again in a moment.</source>
        <translation>Le relais a plus à faire qu’il ne peut. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The relay has no bytes for this file. Ask for it to be fetched again.</source>
        <translation>Le relais n’a pas d’octets pour ce fichier. Demandez qu’il soit récupéré de nouveau.</translation>
    </message>
    <message>
        <source>The relay has stopped answering.</source>
        <translation>Le relais a cessé de répondre.</translation>
    </message>
    <message>
        <source>The relay has to be reached once to open this device&apos;s data.</source>
        <translation>Il faut joindre le relais une fois pour ouvrir les données de cet appareil.</translation>
    </message>
    <message>
        <source>The relay is busy. Try again in a minute.</source>
        <translation>Le relais est occupé. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The relay may already have it: it can&apos;t be taken back any more.</source>
        <translation>Le relais l’a peut-être déjà&#xa0;: impossible de le reprendre.</translation>
    </message>
    <message>
        <source>The relay sent rows that do not fit. Update this program or the relay.</source>
        <translation>Le relais a envoyé des lignes qui ne conviennent pas. Mettez à jour ce programme ou le relais.</translation>
    </message>
    <message>
        <source>The relay sent something else than frames. Update this program or the relay.</source>
        <translation>Le relais a envoyé autre chose que des trames. Mettez à jour ce programme ou le relais.</translation>
    </message>
    <message>
        <source>The relay was restored from a backup and does not know any more whether this was sent. Look at what the customer has, then send it again or let it be.</source>
        <translation>Le relais a été restauré depuis une sauvegarde et ne sait plus si ceci a été envoyé. Regardez ce que le client a reçu, puis renvoyez-le ou laissez-le.</translation>
    </message>
    <message>
        <source>The relay was stopped before this could leave. Retry.</source>
        <translation>Le relais a été arrêté avant le départ de ceci. Réessayez.</translation>
    </message>
    <message>
        <source>The service is not available for the moment. It is tried again.</source>
        <translation>Le service n’est pas disponible pour l’instant. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The store cannot be read now.</source>
        <translation>La base ne peut pas être lue maintenant.</translation>
    </message>
    <message>
        <source>The template can&apos;t be used for marketing this way. Choose another.</source>
        <translation>Le modèle ne peut pas servir au marketing par cette voie. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The template exists in this language already. Edit that one.</source>
        <translation>Le modèle existe déjà dans cette langue. Modifiez celui-là.</translation>
    </message>
    <message>
        <source>The template has too many variables for so few words. Add words or take variables out.</source>
        <translation>Le modèle a trop de variables pour si peu de mots. Ajoutez des mots ou retirez des variables.</translation>
    </message>
    <message>
        <source>The template is disabled for good. Use another.</source>
        <translation>Le modèle est désactivé définitivement. Prenez-en un autre.</translation>
    </message>
    <message>
        <source>The template is paused for low quality. Use another, or wait until it is released.</source>
        <translation>Le modèle est en pause pour qualité faible. Prenez-en un autre, ou attendez qu’il soit rétabli.</translation>
    </message>
    <message>
        <source>The template is still being prepared. It is tried again in some minutes.</source>
        <translation>Le modèle est encore en préparation. Nouvel essai automatique dans quelques minutes.</translation>
    </message>
    <message>
        <source>The template is still being reviewed. Try again when that is done.</source>
        <translation>Le modèle est encore en cours de vérification. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>The template needs another number of values. Fill in every field.</source>
        <translation>Le modèle demande un autre nombre de valeurs. Remplissez chaque champ.</translation>
    </message>
    <message>
        <source>The template with its values is too long. Shorten the values.</source>
        <translation>Le modèle avec ses valeurs est trop long. Raccourcissez les valeurs.</translation>
    </message>
    <message>
        <source>The template&apos;s footer is not valid. Correct it.</source>
        <translation>Le pied de page du modèle n’est pas valable. Corrigez-le.</translation>
    </message>
    <message>
        <source>The template&apos;s header is not valid. Correct it.</source>
        <translation>L’en-tête du modèle n’est pas valable. Corrigez-le.</translation>
    </message>
    <message>
        <source>The template&apos;s text breaks WhatsApp&apos;s rules. Edit the template.</source>
        <translation>Le texte du modèle enfreint les règles de WhatsApp. Modifiez le modèle.</translation>
    </message>
    <message>
        <source>The template&apos;s text is not valid. Correct it.</source>
        <translation>Le texte du modèle n’est pas valable. Corrigez-le.</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted. Accept them in the dashboard.</source>
        <translation>Les conditions de paiement ne sont pas acceptées. Acceptez-les dans le tableau de bord.</translation>
    </message>
    <message>
        <source>The token lacks a permission. Give it the WhatsApp messaging and management permissions.</source>
        <translation>Il manque une autorisation au jeton. Donnez-lui les autorisations WhatsApp de messagerie et de gestion.</translation>
    </message>
    <message>
        <source>The token may not do this. Check its permissions.</source>
        <translation>Le jeton ne peut pas faire cela. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The two-step PIN is wrong. Enter the right one.</source>
        <translation>Le code PIN à deux étapes est faux. Saisissez le bon.</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook page that is not linked. Link it first.</source>
        <translation>Le nom d’utilisateur appartient à une page Facebook qui n’est pas liée. Liez-la d’abord.</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account that is not linked. Link it first.</source>
        <translation>Le nom d’utilisateur appartient à un compte Instagram qui n’est pas lié. Liez-le d’abord.</translation>
    </message>
    <message>
        <source>The username must be transferred first. Confirm the transfer.</source>
        <translation>Le nom d’utilisateur doit d’abord être transféré. Confirmez le transfert.</translation>
    </message>
    <message>
        <source>There is a payment problem with the account. Check payment method, credit line, currency and time zone.</source>
        <translation>Il y a un problème de paiement sur le compte. Vérifiez le moyen de paiement, la ligne de crédit, la devise et le fuseau horaire.</translation>
    </message>
    <message>
        <source>There is a transaction already.</source>
        <translation>Il y a déjà une transaction.</translation>
    </message>
    <message>
        <source>There is no connection to the relay now. Try again when it is back.</source>
        <translation>Il n’y a pas de connexion au relais en ce moment. Réessayez quand elle sera revenue.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Il n’y a pas de trousseau ici.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Choose a passphrase: it protects what this device keeps.</source>
        <translation>Il n’y a pas de trousseau sur cet ordinateur. Choisissez une phrase secrète&#xa0;: elle protège ce que cet appareil conserve.</translation>
    </message>
    <message>
        <source>There is no such channel. Choose the one the conversation is on.</source>
        <translation>Ce canal n’existe pas. Choisissez celui de la conversation.</translation>
    </message>
    <message>
        <source>There is no such channel. Name one of the configuration.</source>
        <translation>Ce canal n’existe pas. Nommez-en un de la configuration.</translation>
    </message>
    <message>
        <source>There is no such conversation. Choose one from the list and try again.</source>
        <translation>Cette conversation n’existe pas. Choisissez-en une dans la liste et réessayez.</translation>
    </message>
    <message>
        <source>There is no such file. Ask for one that a message shows.</source>
        <translation>Ce fichier n’existe pas. Demandez-en un qu’un message affiche.</translation>
    </message>
    <message>
        <source>There is no such message in this conversation. Choose one that you can see.</source>
        <translation>Ce message n’existe pas dans cette conversation. Choisissez-en un que vous voyez.</translation>
    </message>
    <message>
        <source>There is no such setting. Choose one from the list.</source>
        <translation>Ce paramètre n’existe pas. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>There is no transaction.</source>
        <translation>Il n’y a pas de transaction.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the password safely. Try again.</source>
        <translation>Il n’y a pas assez de mémoire pour garder le mot de passe en sûreté. Réessayez.</translation>
    </message>
    <message>
        <source>There is nothing of that name. Look at the list again.</source>
        <translation>Rien ne porte ce nom. Regardez la liste de nouveau.</translation>
    </message>
    <message>
        <source>This SQLite cannot be locked down. Install version 3.40 or newer.</source>
        <translation>Ce SQLite ne peut pas être verrouillé. Installez la version 3.40 ou plus récente.</translation>
    </message>
    <message>
        <source>This SQLite has no full text search. Install one with FTS5.</source>
        <translation>Ce SQLite n’a pas de recherche en texte intégral. Installez-en un avec FTS5.</translation>
    </message>
    <message>
        <source>This account may not sign in any more. Ask an owner of the workspace.</source>
        <translation>Ce compte ne peut plus se connecter. Adressez-vous à un propriétaire de l’espace de travail.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back. Set it right or connect to the relay.</source>
        <translation>L’horloge de cet ordinateur a été reculée. Réglez-la ou connectez-vous au relais.</translation>
    </message>
    <message>
        <source>This customer can&apos;t be called. Write instead.</source>
        <translation>Ce client ne peut pas être appelé. Écrivez plutôt.</translation>
    </message>
    <message>
        <source>This device has not reached its relay for too long. Connect it once to open its data again.</source>
        <translation>Cet appareil n’a pas joint son relais depuis trop longtemps. Connectez-le une fois pour rouvrir ses données.</translation>
    </message>
    <message>
        <source>This device is locked now.</source>
        <translation>Cet appareil est maintenant verrouillé.</translation>
    </message>
    <message>
        <source>This device is not known to the relay any more. Pair it again.</source>
        <translation>Le relais ne connaît plus cet appareil. Jumelez-le de nouveau.</translation>
    </message>
    <message>
        <source>This device is not paired with a relay yet.</source>
        <translation>Cet appareil n’est pas encore jumelé à un relais.</translation>
    </message>
    <message>
        <source>This device is not protected by a passphrase, or is locked.</source>
        <translation>Cet appareil n’est pas protégé par une phrase secrète, ou est verrouillé.</translation>
    </message>
    <message>
        <source>This device may not sign in any more. Ask an owner for a new invitation.</source>
        <translation>Cet appareil ne peut plus se connecter. Demandez une nouvelle invitation à un propriétaire.</translation>
    </message>
    <message>
        <source>This is not a pairing address. Copy the whole line that begins with &quot;waypost-pair:&quot;.</source>
        <translation>Ce n’est pas une adresse de jumelage. Copiez toute la ligne qui commence par «&#xa0;waypost-pair:&#xa0;».</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation>Ce n’est pas la phrase secrète. Réessayez.</translation>
    </message>
    <message>
        <source>This is the last owner. Make somebody else an owner first.</source>
        <translation>C’est le dernier propriétaire. Nommez d’abord quelqu’un d’autre propriétaire.</translation>
    </message>
    <message>
        <source>This kind of message needs a phone number, and the customer hides it. Ask for the number first.</source>
        <translation>Ce type de message exige un numéro de téléphone, et le client masque le sien. Demandez-lui d’abord le numéro.</translation>
    </message>
    <message>
        <source>This pairing code is unknown, used or too old. Ask an owner for a new one.</source>
        <translation>Ce code de jumelage est inconnu, utilisé ou trop ancien. Demandez-en un nouveau à un propriétaire.</translation>
    </message>
    <message>
        <source>This password is among the first that are tried. Choose another.</source>
        <translation>Ce mot de passe est parmi les premiers qu’on essaie. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This relay does not know the command. Update it, or the program that asked.</source>
        <translation>Ce relais ne connaît pas la commande. Mettez-le à jour, ou le programme qui l’a demandée.</translation>
    </message>
    <message>
        <source>This relay does not know the question. Update it, or the program that asked.</source>
        <translation>Ce relais ne connaît pas la question. Mettez-le à jour, ou le programme qui l’a posée.</translation>
    </message>
    <message>
        <source>This version does not know the kind of message. It was skipped.</source>
        <translation>Cette version ne connaît pas ce type de message. Il a été ignoré.</translation>
    </message>
    <message>
        <source>This way of sending is only for marketing templates. Send it as an ordinary message.</source>
        <translation>Cette voie d’envoi est réservée aux modèles marketing. Envoyez-le comme un message ordinaire.</translation>
    </message>
    <message>
        <source>Too many attempts from this address. Try again in an hour.</source>
        <translation>Trop de tentatives depuis cette adresse. Réessayez dans une heure.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait, then try again; an owner can give you a pairing code meanwhile.</source>
        <translation>Trop de tentatives. Attendez, puis réessayez&#xa0;; en attendant, un propriétaire peut vous donner un code de jumelage.</translation>
    </message>
    <message>
        <source>Too many calls at once. Try again when some have ended.</source>
        <translation>Trop d’appels à la fois. Réessayez quand certains seront terminés.</translation>
    </message>
    <message>
        <source>Too many calls for this app. Sending goes on more slowly.</source>
        <translation>Trop d’appels pour cette application. L’envoi continue plus lentement.</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Wait a little.</source>
        <translation>Trop d’appels en peu de temps. Attendez un peu.</translation>
    </message>
    <message>
        <source>Too many group calls. It goes on more slowly.</source>
        <translation>Trop d’appels de groupe. La suite ira plus lentement.</translation>
    </message>
    <message>
        <source>Too many messages to this customer in a short time. The next ones go more slowly.</source>
        <translation>Trop de messages à ce client en peu de temps. Les suivants iront plus lentement.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait as long as WhatsApp says.</source>
        <translation>Trop de codes PIN faux. Attendez aussi longtemps que WhatsApp l’indique.</translation>
    </message>
    <message>
        <source>Too much waits to be sent already. Connect to the relay first.</source>
        <translation>Trop d’envois attendent déjà. Connectez-vous d’abord au relais.</translation>
    </message>
    <message>
        <source>Upload the file first, then send the message with the id it was given.</source>
        <translation>Téléversez d’abord le fichier, puis envoyez le message avec l’identifiant qu’il a reçu.</translation>
    </message>
    <message>
        <source>Wait until the message has been sent, then react to it.</source>
        <translation>Attendez que le message soit envoyé pour y réagir.</translation>
    </message>
    <message>
        <source>Wait until the message you quote has been sent.</source>
        <translation>Attendez que le message que vous citez soit envoyé.</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>En attente du trousseau.</translation>
    </message>
    <message>
        <source>What is to be told to others is too long. Keep it in a table.</source>
        <translation>Ce qui doit être dit aux autres est trop long. Gardez-le dans une table.</translation>
    </message>
    <message>
        <source>WhatsApp asks to slow down. It goes on by itself in a while.</source>
        <translation>WhatsApp demande de ralentir. La suite vient d’elle-même dans un moment.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Ask for the file again later.</source>
        <translation>WhatsApp n’a pas pu être joint. Redemandez le fichier plus tard.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Check the relay&apos;s connection to the internet, then retry.</source>
        <translation>WhatsApp n’a pas pu être joint. Vérifiez la connexion du relais à Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver it, to spare the customer too much marketing. Wait a day or more; sending again at once makes it worse.</source>
        <translation>WhatsApp ne l’a pas remis, pour épargner au client un excès de marketing. Attendez un jour ou plus&#xa0;; renvoyer aussitôt aggrave les choses.</translation>
    </message>
    <message>
        <source>WhatsApp did not say where the file is. Ask for it again later.</source>
        <translation>WhatsApp n’a pas dit où est le fichier. Redemandez-le plus tard.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file. Retry in a few minutes.</source>
        <translation>WhatsApp n’a pas pris le fichier. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file: wrong type, too large or damaged. Convert it and send again.</source>
        <translation>WhatsApp n’a pas pris le fichier&#xa0;: mauvais type, trop grand ou abîmé. Convertissez-le et renvoyez-le.</translation>
    </message>
    <message>
        <source>WhatsApp did not understand a part of the message, or the thing it names does not exist. Change the message and send it again.</source>
        <translation>WhatsApp n’a pas compris une partie du message, ou ce qu’elle nomme n’existe pas. Modifiez le message et renvoyez-le.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here. Send another kind.</source>
        <translation>WhatsApp ne prend pas en charge ce type de message ici. Envoyez-en un autre.</translation>
    </message>
    <message>
        <source>WhatsApp found fault with the message without saying where. Check it and send again.</source>
        <translation>WhatsApp a trouvé une faute dans le message sans dire où. Vérifiez-le et renvoyez-le.</translation>
    </message>
    <message>
        <source>WhatsApp had a fault of its own. It is tried again.</source>
        <translation>WhatsApp a eu une erreur interne. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>WhatsApp had an unknown fault. It is tried again.</source>
        <translation>WhatsApp a eu une erreur inconnue. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>WhatsApp has locked the account. Look at its health status and appeal there.</source>
        <translation>WhatsApp a verrouillé le compte. Consultez son état de santé et faites appel là-bas.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted the account for breaking its rules. Look at the account&apos;s quality page and appeal there.</source>
        <translation>WhatsApp a restreint le compte pour infraction à ses règles. Consultez la page de qualité du compte et faites appel là-bas.</translation>
    </message>
    <message>
        <source>WhatsApp is down or overloaded for the moment. It is tried again.</source>
        <translation>WhatsApp est en panne ou surchargé pour l’instant. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>WhatsApp keeps this customer out of marketing for an experiment. Do not send it again.</source>
        <translation>WhatsApp tient ce client à l’écart du marketing pour une expérience. Ne renvoyez pas.</translation>
    </message>
    <message>
        <source>WhatsApp no longer accepts the access token. Put a new one into the relay&apos;s configuration.</source>
        <translation>WhatsApp n’accepte plus le jeton d’accès. Mettez-en un nouveau dans la configuration du relais.</translation>
    </message>
    <message>
        <source>WhatsApp refused the access token. Put a valid one into the relay&apos;s configuration.</source>
        <translation>WhatsApp a refusé le jeton d’accès. Mettez-en un valable dans la configuration du relais.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Écrivez un nombre.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2026-03-31.</source>
        <translation>Écrivez la date sous la forme année-mois-jour&#xa0;: 2026-03-31.</translation>
    </message>
    <message>
        <source>You can give back what you wrote yourself. Ask a supervisor for the rest.</source>
        <translation>Vous pouvez restituer ce que vous avez écrit vous-même. Demandez le reste à un superviseur.</translation>
    </message>
    <message>
        <source>You have been signed out. Ask an owner for a new invitation.</source>
        <translation>Vous avez été déconnecté. Demandez une nouvelle invitation à un propriétaire.</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock first, then send again.</source>
        <translation>Vous avez bloqué ce client. Débloquez-le d’abord, puis renvoyez.</translation>
    </message>
    <message>
        <source>You have looked up many numbers. Wait a minute before the next one.</source>
        <translation>Vous avez consulté beaucoup de numéros. Attendez une minute avant le suivant.</translation>
    </message>
    <message>
        <source>You have too many unfinished uploads. Finish them, or wait until they are thrown away.</source>
        <translation>Vous avez trop de téléversements inachevés. Terminez-les, ou attendez qu’ils soient jetés.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor or an owner.</source>
        <translation>Votre rôle ne le permet pas. Adressez-vous à un superviseur ou à un propriétaire.</translation>
    </message>
    <message>
        <source>A canned reply has at most 10 files.</source>
        <translation>Une réponse type a au plus 10 fichiers.</translation>
    </message>
    <message>
        <source>A canned reply needs a UUID.</source>
        <translation>Une réponse type doit avoir un UUID.</translation>
    </message>
    <message>
        <source>A conversation can&apos;t be merged into itself. Choose another one.</source>
        <translation>Une conversation ne peut pas être fusionnée avec elle-même. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A conversation has at most 100 followers.</source>
        <translation>Une conversation est suivie par 100 personnes au plus.</translation>
    </message>
    <message>
        <source>A file has at most 200 MiB. Divide it into several.</source>
        <translation>Un fichier fait au plus 200 Mio. Divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>A macro has 1 to 20 actions.</source>
        <translation>Une macro a de 1 à 20 actions.</translation>
    </message>
    <message>
        <source>A macro needs a UUID.</source>
        <translation>Une macro doit avoir un UUID.</translation>
    </message>
    <message>
        <source>A macro sends one reply at most.</source>
        <translation>Une macro envoie une réponse au plus.</translation>
    </message>
    <message>
        <source>A name has 1 to 100 characters.</source>
        <translation>Un nom compte de 1 à 100 caractères.</translation>
    </message>
    <message>
        <source>A name has at most 120 characters.</source>
        <translation>Un nom compte au plus 120 caractères.</translation>
    </message>
    <message>
        <source>A new view needs a new id (UUID).</source>
        <translation>Une nouvelle vue doit avoir un nouvel identifiant (UUID).</translation>
    </message>
    <message>
        <source>A note about a contact has at most 4,000 characters.</source>
        <translation>Une note sur un contact compte au plus 4 000 caractères.</translation>
    </message>
    <message>
        <source>A note can name 50 colleagues and teams at most.</source>
        <translation>Une note peut nommer 50 collègues et équipes au plus.</translation>
    </message>
    <message>
        <source>A person has this conversation now. Nothing is sent by itself.</source>
        <translation>Une personne a cette conversation maintenant. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
        <source>A place is a number from 1 to 10,000, or 0 for none.</source>
        <translation>Une place est un nombre de 1 à 10 000, ou 0 pour aucune.</translation>
    </message>
    <message>
        <source>A playbook has at most 200 words to avoid.</source>
        <translation>Un guide a au plus 200 mots à éviter.</translation>
    </message>
    <message>
        <source>A quote or bracket is not closed. It is taken to reach to the end.</source>
        <translation>Un guillemet ou une parenthèse n’est pas fermé. On le suppose aller jusqu’à la fin.</translation>
    </message>
    <message>
        <source>A reply can be held for 0, 5, 15 or 30 seconds.</source>
        <translation>Une réponse peut être retenue 0, 5, 15 ou 30 secondes.</translation>
    </message>
    <message>
        <source>A segment asks for something, in at most 500 characters.</source>
        <translation>Un segment demande quelque chose, en 500 caractères au plus.</translation>
    </message>
    <message>
        <source>A segment is for you or for everyone.</source>
        <translation>Un segment est pour vous ou pour tout le monde.</translation>
    </message>
    <message>
        <source>A segment needs an id of its own.</source>
        <translation>Un segment doit avoir son propre identifiant.</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to 60 characters.</source>
        <translation>Le nom d’un segment compte de 1 à 60 caractères.</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 40 letters, digits, &quot;-&quot; and &quot;_&quot;, and no spaces.</source>
        <translation>Un raccourci compte de 1 à 40 lettres, chiffres, «&#xa0;-&#xa0;» et «&#xa0;_&#xa0;», sans espaces.</translation>
    </message>
    <message>
        <source>A title has 1 to 100 characters.</source>
        <translation>Un titre compte de 1 à 100 caractères.</translation>
    </message>
    <message>
        <source>A view&apos;s name has 1 to 60 characters.</source>
        <translation>Le nom d’une vue compte de 1 à 60 caractères.</translation>
    </message>
    <message>
        <source>An import brings 1 to 200 rows at once.</source>
        <translation>Une importation apporte de 1 à 200 lignes à la fois.</translation>
    </message>
    <message>
        <source>Another canned reply there has this shortcut. Choose another one.</source>
        <translation>Une autre réponse type y a déjà ce raccourci. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose 1 to 1000 messages to move.</source>
        <translation>Choisissez de 1 à 1000 messages à déplacer.</translation>
    </message>
    <message>
        <source>Choose a time within a year.</source>
        <translation>Choisissez un moment dans un délai d’un an.</translation>
    </message>
    <message>
        <source>Choose one of the workspace&apos;s codes for closing.</source>
        <translation>Choisissez l’un des codes de clôture de l’espace de travail.</translation>
    </message>
    <message>
        <source>Choose one of time, reply and window.</source>
        <translation>Choisissez entre heure, réponse et fenêtre.</translation>
    </message>
    <message>
        <source>Choose scope, order and badge from those there are.</source>
        <translation>Choisissez portée, ordre et pastille parmi ceux qui existent.</translation>
    </message>
    <message>
        <source>Choose two different contacts.</source>
        <translation>Choisissez deux contacts différents.</translation>
    </message>
    <message>
        <source>Choose when it wakes: nothing would wake it like that.</source>
        <translation>Choisissez quand elle se réveille&#xa0;: ainsi, rien ne la réveillerait.</translation>
    </message>
    <message>
        <source>Choose where it is offered: reply, note or both.</source>
        <translation>Choisissez où elle est proposée&#xa0;: réponse, note ou les deux.</translation>
    </message>
    <message>
        <source>Choose who may use it: mine, team or everyone.</source>
        <translation>Choisissez qui peut l’utiliser&#xa0;: moi, l’équipe ou tout le monde.</translation>
    </message>
    <message>
        <source>Contacts have no field of that name. Look at the list again.</source>
        <translation>Les contacts n’ont pas de champ de ce nom. Regardez la liste de nouveau.</translation>
    </message>
    <message>
        <source>It goes out in a moment. Take it back first.</source>
        <translation>Elle part dans un instant. Reprenez-la d’abord.</translation>
    </message>
    <message>
        <source>It has been sent or taken back already.</source>
        <translation>Elle a déjà été envoyée ou reprise.</translation>
    </message>
    <message>
        <source>Name the numbers that the customer writes to, 50 at most.</source>
        <translation>Indiquez les numéros auxquels le client écrit, 50 au plus.</translation>
    </message>
    <message>
        <source>No message has cut a snooze short. Choose a time.</source>
        <translation>Aucun message n’a écourté une mise en veille. Choisissez un moment.</translation>
    </message>
    <message>
        <source>Nobody has named you there. Choose one from the list.</source>
        <translation>Personne ne vous y a nommé. Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>Rien n’a été enregistré. Vérifiez le micro et recommencez.</translation>
    </message>
    <message>
        <source>One of the teams you name does not exist.</source>
        <translation>L’une des équipes que vous nommez n’existe pas.</translation>
    </message>
    <message>
        <source>Only its author can send it. Cancel it and write your own.</source>
        <translation>Seul son auteur peut l’envoyer. Annulez-la et écrivez la vôtre.</translation>
    </message>
    <message>
        <source>Only its author or a supervisor can take it back.</source>
        <translation>Seul son auteur ou un superviseur peut la reprendre.</translation>
    </message>
    <message>
        <source>Only whoever made this view, a supervisor or an owner can do that. Save it as your own.</source>
        <translation>Seul l’auteur de cette vue, un superviseur ou un propriétaire peut le faire. Enregistrez-la comme la vôtre.</translation>
    </message>
    <message>
        <source>Only whom the conversation is assigned to may answer here. Assign it to yourself first.</source>
        <translation>Seule la personne à qui la conversation est assignée peut répondre ici. Assignez-la-vous d’abord.</translation>
    </message>
    <message>
        <source>Others are merged into this one. Undo that first, or merge the other one into this.</source>
        <translation>D’autres sont fusionnées dans celle-ci. Annulez d’abord cela, ou fusionnez l’autre dans celle-ci.</translation>
    </message>
    <message>
        <source>People and programs write by commands of their own.</source>
        <translation>Personnes et programmes écrivent par leurs propres commandes.</translation>
    </message>
    <message>
        <source>Say what the view shows: 1 to 512 characters, with something to look for.</source>
        <translation>Dites ce que la vue affiche&#xa0;: de 1 à 512 caractères, avec quelque chose à chercher.</translation>
    </message>
    <message>
        <source>Say which column is the number, the e-mail address or the customer number.</source>
        <translation>Dites quelle colonne est le numéro, l’adresse e-mail ou le numéro de client.</translation>
    </message>
    <message>
        <source>Set 100 attributes at a time.</source>
        <translation>Définissez 100 attributs à la fois.</translation>
    </message>
    <message>
        <source>Somebody else is answering. Watch, leave a note, or take over.</source>
        <translation>Quelqu’un d’autre est en train de répondre. Observez, laissez une note ou prenez la main.</translation>
    </message>
    <message>
        <source>That attribute is not used any more: its value can only be taken away.</source>
        <translation>Cet attribut n’est plus utilisé&#xa0;: sa valeur peut seulement être retirée.</translation>
    </message>
    <message>
        <source>That colleague does not see this conversation. Ask a supervisor to let them in.</source>
        <translation>Ce collègue ne voit pas cette conversation. Demandez à un superviseur de lui donner accès.</translation>
    </message>
    <message>
        <source>That id belongs to another conversation.</source>
        <translation>Cet identifiant appartient à une autre conversation.</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>C’est plus qu’une recherche ne peut contenir. Le reste est ignoré.</translation>
    </message>
    <message>
        <source>That is not yours to change. Ask a supervisor, or save one for yourself or your team.</source>
        <translation>Ce n’est pas à vous de le modifier. Demandez à un superviseur, ou enregistrez-en un pour vous ou votre équipe.</translation>
    </message>
    <message>
        <source>That macro does not exist. Choose one from the list.</source>
        <translation>Cette macro n’existe pas. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>That segment belongs to somebody else. Save one of your own.</source>
        <translation>Ce segment appartient à quelqu’un d’autre. Enregistrez le vôtre.</translation>
    </message>
    <message>
        <source>The canned reply of this macro is gone. Change the macro.</source>
        <translation>La réponse type de cette macro n’existe plus. Modifiez la macro.</translation>
    </message>
    <message>
        <source>The card file may have 1 MB. Take some people out of it.</source>
        <translation>Le fichier de fiches peut faire 1 Mo. Retirez-en quelques personnes.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the conversation&apos;s id and must be a UUID.</source>
        <translation>L’identifiant de la commande devient celui de la conversation et doit être un UUID.</translation>
    </message>
    <message>
        <source>The contact with this customer number or e-mail address has another number. Change it there, or leave the key out.</source>
        <translation>Le contact qui porte ce numéro de client ou cette adresse e-mail a un autre numéro. Modifiez-le là, ou omettez la clé.</translation>
    </message>
    <message>
        <source>The file needs a line with the columns&apos; names and at least one row below it.</source>
        <translation>Le fichier doit avoir une ligne avec les noms des colonnes et au moins une ligne en dessous.</translation>
    </message>
    <message>
        <source>The reply window closes within the hour or is closed. Choose a time instead.</source>
        <translation>La fenêtre de réponse se ferme dans l’heure ou est fermée. Choisissez plutôt un moment.</translation>
    </message>
    <message>
        <source>There is no attribute of that name. Choose one of the list.</source>
        <translation>Il n’y a pas d’attribut de ce nom. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>There is no complete vCard in this. Choose a .vcf file.</source>
        <translation>Il n’y a pas de vCard complète ici. Choisissez un fichier .vcf.</translation>
    </message>
    <message>
        <source>There is no number, e-mail address or customer number to know this contact by.</source>
        <translation>Il n’y a ni numéro, ni adresse e-mail, ni numéro de client pour reconnaître ce contact.</translation>
    </message>
    <message>
        <source>There is no such canned reply. Look at the list again.</source>
        <translation>Cette réponse type n’existe pas. Regardez la liste de nouveau.</translation>
    </message>
    <message>
        <source>There is no such contact. Choose one from the list.</source>
        <translation>Ce contact n’existe pas. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>There is no such number. Name those that the customer writes to.</source>
        <translation>Ce numéro n’existe pas. Indiquez ceux auxquels le client écrit.</translation>
    </message>
    <message>
        <source>There is no such team. Choose one from the list.</source>
        <translation>Cette équipe n’existe pas. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is no such view any more. Choose one from the list.</source>
        <translation>Cette vue n’existe plus. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>These are two customers. If they are one person, merge the contacts first, then these.</source>
        <translation>Ce sont deux clients. S’ils sont une seule personne, fusionnez d’abord les contacts, puis ces conversations.</translation>
    </message>
    <message>
        <source>This contact is part of another one already. Take that merge back first.</source>
        <translation>Ce contact fait déjà partie d’un autre. Annulez d’abord cette fusion.</translation>
    </message>
    <message>
        <source>This conversation is not merged into another one.</source>
        <translation>Cette conversation n’est pas fusionnée dans une autre.</translation>
    </message>
    <message>
        <source>This conversation was merged into another one. Go on there.</source>
        <translation>Cette conversation a été fusionnée dans une autre. Continuez là-bas.</translation>
    </message>
    <message>
        <source>This customer is blocked. Unblock them first, then send again.</source>
        <translation>Ce client est bloqué. Débloquez-le d’abord, puis renvoyez.</translation>
    </message>
    <message>
        <source>This is no number with its country&apos;s code. Choose where the numbers are at home.</source>
        <translation>Ce n’est pas un numéro avec son indicatif de pays. Choisissez de quel pays sont les numéros.</translation>
    </message>
    <message>
        <source>This is no possible number.</source>
        <translation>Ce numéro n’est pas possible.</translation>
    </message>
    <message>
        <source>This version does not know that action. Update Waypost.</source>
        <translation>Cette version ne connaît pas cette action. Mettez Waypost à jour.</translation>
    </message>
    <message>
        <source>Write a text or attach a file.</source>
        <translation>Écrivez un texte ou joignez un fichier.</translation>
    </message>
    <message>
        <source>Write the e-mail address as name@example.com.</source>
        <translation>Écrivez l’adresse e-mail sous la forme nom@exemple.com.</translation>
    </message>
    <message>
        <source>Write the language as a code: en, pt-BR.</source>
        <translation>Écrivez la langue sous forme de code&#xa0;: fr, pt-BR.</translation>
    </message>
    <message>
        <source>Write the time as year-month-day: 2026-03-31.</source>
        <translation>Écrivez la date sous la forme année-mois-jour&#xa0;: 2026-03-31.</translation>
    </message>
    <message>
        <source>You have 200 views. Remove one first.</source>
        <translation>Vous avez 200 vues. Retirez-en une d’abord.</translation>
    </message>
    <message>
        <source>Your role may not do that. Ask a supervisor.</source>
        <translation>Votre rôle ne le permet pas. Adressez-vous à un superviseur.</translation>
    </message>
    <message>
        <source>A calendar has at most 1,000 special days. Remove those that are over.</source>
        <translation>Un calendrier a au plus 1 000 jours particuliers. Retirez ceux qui sont passés.</translation>
    </message>
    <message>
        <source>A calendar&apos;s name has 1 to 60 characters.</source>
        <translation>Le nom d’un calendrier compte de 1 à 60 caractères.</translation>
    </message>
    <message>
        <source>A capacity is a whole number from 0 to 1000.</source>
        <translation>Une capacité est un nombre entier de 0 à 1000.</translation>
    </message>
    <message>
        <source>A coaching note has at most 8,192 characters.</source>
        <translation>Une note d’accompagnement a 8 192 caractères au plus.</translation>
    </message>
    <message>
        <source>A colleague has taken this review. Take another one.</source>
        <translation>Un collègue a pris cette revue. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>A condition on an attribute names it and its values.</source>
        <translation>Une condition sur un attribut nomme l’attribut et ses valeurs.</translation>
    </message>
    <message>
        <source>A day has at most 96 intervals. Join those that touch.</source>
        <translation>Une journée a au plus 96 plages. Réunissez celles qui se touchent.</translation>
    </message>
    <message>
        <source>A day&apos;s hours are a list of at most 96 intervals: [[&quot;09:00&quot;, &quot;17:00&quot;]].</source>
        <translation>Les heures d’une journée sont une liste d’au plus 96 plages : [[&quot;09:00&quot;, &quot;17:00&quot;]].</translation>
    </message>
    <message>
        <source>A level does one to ten things of the list.</source>
        <translation>Un niveau fait d’une à dix choses de la liste.</translation>
    </message>
    <message>
        <source>A level is at most 31 days before or after the due time.</source>
        <translation>Un niveau se place au plus 31 jours avant ou après l’échéance.</translation>
    </message>
    <message>
        <source>A new calendar needs a new id (UUID).</source>
        <translation>Un nouveau calendrier a besoin d’un nouvel identifiant (UUID).</translation>
    </message>
    <message>
        <source>A note has at most 10 files. Put the others into another one.</source>
        <translation>Une note contient au plus 10 fichiers. Mettez les autres dans une autre note.</translation>
    </message>
    <message>
        <source>A policy has at most 20 levels, each of one of its clocks.</source>
        <translation>Une règle a au plus 20 niveaux, chacun pour une de ses horloges.</translation>
    </message>
    <message>
        <source>A policy needs an id of its own.</source>
        <translation>Une règle a besoin de son propre identifiant.</translation>
    </message>
    <message>
        <source>A policy&apos;s name has 1 to 60 characters.</source>
        <translation>Le nom d’une règle compte de 1 à 60 caractères.</translation>
    </message>
    <message>
        <source>A scorecard has 1 to 30 criteria, each with words, a weight of 1 to 100 and marks up to 1 to 10.</source>
        <translation>Une grille a 1 à 30 critères, chacun avec un texte, un poids de 1 à 100 et des notes jusqu’à 1 à 10.</translation>
    </message>
    <message>
        <source>A scorecard&apos;s name has 1 to 60 characters.</source>
        <translation>Le nom d’une grille a 1 à 60 caractères.</translation>
    </message>
    <message>
        <source>A skill has 1 to 40 characters: a tag, or a language like es.</source>
        <translation>Une compétence compte de 1 à 40 caractères : une étiquette, ou une langue comme es.</translation>
    </message>
    <message>
        <source>A survey names at most 200 teams and 200 tags.</source>
        <translation>Une enquête nomme 200 équipes et 200 étiquettes au plus.</translation>
    </message>
    <message>
        <source>A survey waits at most a day, and asks a customer at most once in 0 to 366 days.</source>
        <translation>Une enquête attend un jour au plus et interroge un client une fois au plus en 0 à 366 jours.</translation>
    </message>
    <message>
        <source>A survey&apos;s name has 1 to 60 characters.</source>
        <translation>Le nom d’une enquête a 1 à 60 caractères.</translation>
    </message>
    <message>
        <source>A target is between one minute and 366 days.</source>
        <translation>Un objectif se situe entre une minute et 366 jours.</translation>
    </message>
    <message>
        <source>A week has seven days&apos; hours, Monday first; [] for a day off.</source>
        <translation>Une semaine a les heures de sept jours, lundi d’abord ; [] pour un jour de repos.</translation>
    </message>
    <message>
        <source>Add the first opinion before the second.</source>
        <translation>Ajoutez le premier avis avant le second.</translation>
    </message>
    <message>
        <source>At most 20 conversations of an agent are drawn a week, and at most every 100th twice.</source>
        <translation>20 conversations d’un agent au plus sont tirées par semaine, et au plus une sur 100 deux fois.</translation>
    </message>
    <message>
        <source>Calendars of up to 1 MB can be read. Export fewer years.</source>
        <translation>Les calendriers jusqu’à 1 Mo peuvent être lus. Exportez moins d’années.</translation>
    </message>
    <message>
        <source>Choose 1 to 20 years, between 1970 and 2199.</source>
        <translation>Choisissez de 1 à 20 ans, entre 1970 et 2199.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: Europe/Berlin.</source>
        <translation>Choisissez un fuseau horaire dans la liste : Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose one of manual, round_robin, balanced and skills.</source>
        <translation>Choisissez parmi manual, round_robin, balanced et skills.</translation>
    </message>
    <message>
        <source>Choose one of online, busy and away.</source>
        <translation>Choisissez parmi online, busy et away.</translation>
    </message>
    <message>
        <source>Choose satisfaction (CSAT) or recommendation (NPS).</source>
        <translation>Choisissez satisfaction (CSAT) ou recommandation (NPS).</translation>
    </message>
    <message>
        <source>Choose the calendar&apos;s time zone first.</source>
        <translation>Choisissez d’abord le fuseau horaire du calendrier.</translation>
    </message>
    <message>
        <source>Clocks can stand still while it is pending or snoozed.</source>
        <translation>Les horloges peuvent s’arrêter tant qu’elle est en attente ou en veille.</translation>
    </message>
    <message>
        <source>First and next response never stand still: the customer is waiting.</source>
        <translation>La première réponse et la suivante ne s’arrêtent jamais : le client attend.</translation>
    </message>
    <message>
        <source>Give a list of 100 skills at most.</source>
        <translation>Donnez une liste d’au plus 100 compétences.</translation>
    </message>
    <message>
        <source>Give a number for each priority that has one.</source>
        <translation>Donnez un nombre pour chaque priorité qui en a un.</translation>
    </message>
    <message>
        <source>Give every criterion a mark, or say that it does not apply; one has to apply.</source>
        <translation>Notez chaque critère ou dites qu’il est sans objet ; un au moins doit s’appliquer.</translation>
    </message>
    <message>
        <source>Hours begin before they end, between 00:00 and 24:00. What goes past midnight is two: up to 24:00, and from 00:00 of the next day.</source>
        <translation>Les heures commencent avant de finir, entre 00:00 et 24:00. Ce qui passe minuit en fait deux : jusqu’à 24:00, et dès 00:00 le lendemain.</translation>
    </message>
    <message>
        <source>Hours hold from a moment between 1970 and 2199 on.</source>
        <translation>Les heures valent à partir d’un moment entre 1970 et 2199.</translation>
    </message>
    <message>
        <source>Nobody has this conversation. Assign it to somebody.</source>
        <translation>Personne n’a cette conversation. Attribuez-la à quelqu’un.</translation>
    </message>
    <message>
        <source>Nobody reviews his own work. Leave this one to a colleague.</source>
        <translation>Personne ne revoit son propre travail. Laissez celle-ci à un collègue.</translation>
    </message>
    <message>
        <source>Only a conversation that was closed can be reviewed.</source>
        <translation>Seule une conversation qui a été close peut être revue.</translation>
    </message>
    <message>
        <source>Only files can be attached to a note.</source>
        <translation>Seuls des fichiers peuvent être joints à une note.</translation>
    </message>
    <message>
        <source>Promise at least one time, in seconds or in working days.</source>
        <translation>Promettez au moins un délai, en secondes ou en jours ouvrés.</translation>
    </message>
    <message>
        <source>Targets are for urgent, high, normal and low.</source>
        <translation>Les objectifs valent pour urgent, high, normal et low.</translation>
    </message>
    <message>
        <source>That calendar does not exist. Choose one from the list.</source>
        <translation>Ce calendrier n’existe pas. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>That device is not signed in any more. List the devices again.</source>
        <translation>Cet appareil n’est plus connecté. Affichez à nouveau la liste des appareils.</translation>
    </message>
    <message>
        <source>The address for alerts begins with https:// and has no user in it.</source>
        <translation>L’adresse des alertes commence par https:// et ne contient pas d’utilisateur.</translation>
    </message>
    <message>
        <source>The file closes more than 1,000 days. Choose fewer years, or another file.</source>
        <translation>Le fichier ferme plus de 1 000 jours. Choisissez moins d’années, ou un autre fichier.</translation>
    </message>
    <message>
        <source>The words of a survey have at most 900 characters in each of 40 languages.</source>
        <translation>Les textes d’une enquête ont 900 caractères au plus dans chacune de 40 langues.</translation>
    </message>
    <message>
        <source>There are 200 calendars. Remove one first.</source>
        <translation>Il y a 200 calendriers. Retirez-en d’abord un.</translation>
    </message>
    <message>
        <source>There are 200 policies already. Remove one first.</source>
        <translation>Il y a déjà 200 règles. Retirez-en d’abord une.</translation>
    </message>
    <message>
        <source>There are 50 already. Remove one first.</source>
        <translation>Il y en a déjà 50. Retirez-en d’abord un.</translation>
    </message>
    <message>
        <source>There is no such answer of a customer. Choose one from the list.</source>
        <translation>Cette réponse d’un client n’existe pas. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is no such calendar any more. Choose one from the list.</source>
        <translation>Ce calendrier n’existe plus. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>There is no such calendar. Choose one from the list.</source>
        <translation>Il n’y a pas de tel calendrier. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>There is no such policy. Choose one from the list.</source>
        <translation>Il n’y a pas de telle règle. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is no such review any more. Choose one from the list.</source>
        <translation>Cette revue n’existe plus. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is no such scorecard any more. Choose one from the list.</source>
        <translation>Cette grille n’existe plus. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>There is no such survey any more. Choose one from the list.</source>
        <translation>Cette enquête n’existe plus. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>This conversation was nobody&apos;s. Assign it first, or choose another one.</source>
        <translation>Cette conversation n’était à personne. Attribuez-la d’abord ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This device has been signed out. Pair it again to go on here.</source>
        <translation>Cet appareil a été déconnecté. Appairez-le à nouveau pour continuer ici.</translation>
    </message>
    <message>
        <source>This file belongs to a note, which no customer sees. Attach it anew to send it.</source>
        <translation>Ce fichier appartient à une note, qu’aucun client ne voit. Joignez-le à nouveau pour l’envoyer.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file. Export the holidays once more, as &quot;iCalendar&quot; or &quot;.ics&quot;.</source>
        <translation>Ce n’est pas un fichier iCalendar. Exportez de nouveau les jours fériés, au format « iCalendar » ou « .ics ».</translation>
    </message>
    <message>
        <source>This review is given, and what is given stays.</source>
        <translation>Cette revue est rendue, et ce qui est rendu reste.</translation>
    </message>
    <message>
        <source>Two intervals of a day overlap. Join them or part them.</source>
        <translation>Deux plages d’une journée se chevauchent. Réunissez-les ou séparez-les.</translation>
    </message>
    <message>
        <source>Two levels of a policy can&apos;t have the same id.</source>
        <translation>Deux niveaux d’une règle ne peuvent pas avoir le même identifiant.</translation>
    </message>
    <message>
        <source>What is new needs a new id (UUID).</source>
        <translation>Ce qui est nouveau demande un nouvel identifiant (UUID).</translation>
    </message>
    <message>
        <source>With these hours the team never works, and nothing would ever be due. Give at least one day some hours.</source>
        <translation>Avec ces heures, l’équipe ne travaille jamais et rien n’arriverait à échéance. Donnez des heures à au moins un jour.</translation>
    </message>
    <message>
        <source>Working days need a calendar; a target has 1 to 366 of them.</source>
        <translation>Les jours ouvrés ont besoin d’un calendrier ; un objectif en compte de 1 à 366.</translation>
    </message>
    <message>
        <source>Write an interval as two times: [&quot;09:00&quot;, &quot;17:00&quot;].</source>
        <translation>Écrivez une plage comme deux heures : [&quot;09:00&quot;, &quot;17:00&quot;].</translation>
    </message>
    <message>
        <source>Write special days as year-month-day, from 1970 to 2199: 2026-12-25.</source>
        <translation>Écrivez les jours particuliers comme année-mois-jour, de 1970 à 2199 : 2026-12-25.</translation>
    </message>
    <message>
        <source>Write the question for customers whose language is not known.</source>
        <translation>Écrivez la question pour les clients dont la langue n’est pas connue.</translation>
    </message>
    <message>
        <source>You gave the first opinion of this conversation. The second is somebody else&apos;s.</source>
        <translation>Vous avez donné le premier avis sur cette conversation. Le second revient à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It has no length, or lasts longer than a year.</source>
        <translation>Il n’a pas de durée, ou dure plus d’un an.</translation>
    </message>
    <message>
        <source>Its beginning can&apos;t be read.</source>
        <translation>Son début est illisible.</translation>
    </message>
    <message>
        <source>The way it recurs can&apos;t be laid out.</source>
        <translation>La façon dont il se répète ne peut pas être déroulée.</translation>
    </message>
    <message>
        <source>Two special days have the same date. Keep one of them.</source>
        <translation>Deux jours particuliers ont la même date. Gardez l’un d’eux.</translation>
    </message>
    <message>
        <source>Name the channel whose templates were read.</source>
        <translation>Indiquez le canal dont les modèles ont été lus.</translation>
    </message>
    <message>
        <source>The relay&apos;s configuration has no account_id for this channel. Add it to list its templates.</source>
        <translation>La configuration du relais n’a pas d’account_id pour ce canal. Ajoutez-le pour lire ses modèles.</translation>
    </message>
</context>
<context>
    <name>StatTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure and what it is: &quot;Breached: 3&quot;</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Tick</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Écouté</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>date, time, time zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Note by %1</source>
        <translation>Note de %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>Application du téléphone</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Agent %1</source>
        <translation>Agent %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>heures en %1</translation>
    </message>
    <message>
        <source>older messages are not here</source>
        <translation>les anciens messages ne sont pas ici</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Forwarded many times</source>
        <translation>Transféré de nombreuses fois</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Transféré</translation>
    </message>
    <message>
        <source>The customer deleted this. Only your team still sees it.</source>
        <translation>Le client a supprimé ceci. Seule votre équipe le voit encore.</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <translation>Note · %1</translation>
    </message>
    <message>
        <source>Note · %1 → @%2</source>
        <translation>Note · %1 → @%2</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Voir les deux</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>WhatsApp did not take it.</source>
        <translation>WhatsApp ne l’a pas pris.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it arrived. Sending again could double it.</source>
        <translation>Nul ne sait encore s’il est arrivé. Un nouvel envoi pourrait le doubler.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>modifié %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Copy the position</source>
        <translation>Copier la position</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>Partagé sur demande</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>A choisi dans la liste</translation>
    </message>
    <message>
        <source>Pressed the button</source>
        <translation>A appuyé sur le bouton</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Order · 1 item</source>
        <translation>Commande · 1 article</translation>
    </message>
    <message numerus="yes">
        <source>Order · %n items</source>
        <translation>
            <numerusform>Commande · %n article</numerusform>
            <numerusform>Commande · %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Product from the catalog</source>
        <translation>Produit du catalogue</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Voir le catalogue</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Voir les articles</translation>
    </message>
    <message>
        <source>Template · %1 · %2</source>
        <translation>Modèle · %1 · %2</translation>
    </message>
    <message>
        <source>Message of a kind Waypost does not know yet</source>
        <translation>Message d’un type que Waypost ne connaît pas encore</translation>
    </message>
    <message>
        <source>Show what came</source>
        <translation>Afficher ce qui est venu</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer to the call request</source>
        <translation>Réponse à la demande d’appel</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <translation>Formulaire rempli</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Came from a post</source>
        <translation>Venu d’une publication</translation>
    </message>
    <message>
        <source>Came from an ad</source>
        <translation>Venu d’une publicité</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Brouillon&#xa0;:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Answer to a message that is not here</source>
        <translation>Réponse à un message qui n’est pas ici</translation>
    </message>
    <message>
        <source>It is older than this inbox.</source>
        <translation>Il est plus ancien que cette boîte de réception.</translation>
    </message>
    <message>
        <source>— %1 —</source>
        <translation>— %1 —</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note by %1, %2: %3</source>
        <translation>Note de %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Autocollant</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Boutons</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>Liste de choix</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Notice of WhatsApp</source>
        <translation>Avis de WhatsApp</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>Message d’un type inconnu</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Attend depuis %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>Closed · %1</source>
        <translation>Fermée · %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>En veille jusqu’à %1</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>You took it off the assignee</source>
        <translation>Vous avez retiré l’assignation</translation>
    </message>
    <message>
        <source>%1 took it off the assignee</source>
        <translation>%1 a retiré l’assignation</translation>
    </message>
    <message>
        <source>You assigned it to yourself</source>
        <translation>Vous vous l’êtes assignée</translation>
    </message>
    <message>
        <source>%1 assigned it to you</source>
        <translation>%1 vous l’a assignée</translation>
    </message>
    <message>
        <source>You assigned it to %1</source>
        <translation>Vous l’avez assignée à %1</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 l’a assignée à %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 added the tag %2</source>
        <translation>
            <numerusform>%1 a ajouté l’étiquette %2</numerusform>
            <numerusform>%1 a ajouté les étiquettes %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the tag %2</source>
        <translation>
            <numerusform>%1 a retiré l’étiquette %2</numerusform>
            <numerusform>%1 a retiré les étiquettes %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added %2 and removed %3</source>
        <translation>%1 a ajouté %2 et retiré %3</translation>
    </message>
    <message>
        <source>%1 took it out of its team</source>
        <translation>%1 l’a retirée de son équipe</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1 l’a confiée à %2</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1 l’a résolue</translation>
    </message>
    <message>
        <source>%1 resolved it as “%2”</source>
        <translation>%1 l’a résolue&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1&#xa0;: </translation>
    </message>
    <message>
        <source>The customer started the conversation</source>
        <translation>Le client a ouvert la conversation</translation>
    </message>
    <message>
        <source>%1 started the conversation</source>
        <translation>%1 a ouvert la conversation</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <translation>%1 a mis la priorité à %2</translation>
    </message>
    <message>
        <source>The customer wrote again: reopened</source>
        <translation>Le client a écrit de nouveau&#xa0;: rouverte</translation>
    </message>
    <message>
        <source>%1 reopened it</source>
        <translation>%1 l’a rouverte</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>No answer from the customer</source>
        <translation>Pas de réponse du client</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Fenêtre fermée</translation>
    </message>
    <message>
        <source>Window closes in %1</source>
        <translation>La fenêtre se ferme dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n dans la boîte d’envoi</numerusform>
            <numerusform>%n dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>a un brouillon</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%n personne écrit…</numerusform>
            <numerusform>%n personnes écrivent…</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is looking at it</source>
        <translation>%1 la regarde</translation>
    </message>
    <message>
        <source>Goes out in %1</source>
        <translation>Part dans %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>%1 sends this in %2</source>
        <translation>%1 envoie ceci dans %2</translation>
    </message>
    <message>
        <source>%1 has scheduled this for %2</source>
        <translation>%1 a programmé ceci pour %2</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Scheduled for %1. It is checked again before it goes out.</source>
        <translation>Programmé pour %1. Revérifié avant le départ.</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Changer l’heure</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>Ce n’est pas parti.</translation>
    </message>
    <message>
        <source>%1 took a reply back before it went out</source>
        <translation>%1 a repris une réponse avant son départ</translation>
    </message>
    <message>
        <source>%1 took over from %2</source>
        <translation>%1 a pris la main à %2</translation>
    </message>
    <message>
        <source>%1 split this off another conversation</source>
        <translation>%1 l’a scindée d’une autre conversation</translation>
    </message>
    <message>
        <source>The customer wrote again: a new session</source>
        <translation>Le client a écrit de nouveau&#xa0;: nouvelle session</translation>
    </message>
    <message>
        <source>%1 began a new session</source>
        <translation>%1 a commencé une nouvelle session</translation>
    </message>
    <message>
        <source>The customer wrote: the snooze is over</source>
        <translation>Le client a écrit&#xa0;: la mise en veille est finie</translation>
    </message>
    <message>
        <source>The snooze is over</source>
        <translation>La mise en veille est finie</translation>
    </message>
    <message>
        <source>%1 merged this into another conversation</source>
        <translation>%1 l’a fusionnée dans une autre conversation</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <translation>%1 a fusionné une autre conversation dans celle-ci</translation>
    </message>
    <message>
        <source>%1 undid the merging</source>
        <translation>%1 a annulé la fusion</translation>
    </message>
    <message numerus="yes">
        <source>%1 split %n messages off</source>
        <translation>
            <numerusform>%1 a détaché %n message</numerusform>
            <numerusform>%1 a détaché %n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 snoozed it until the customer writes</source>
        <translation>%1 l’a mise en veille jusqu’à ce que le client écrive</translation>
    </message>
    <message>
        <source>%1 snoozed it until shortly before the reply window closes (%2)</source>
        <translation>%1 l’a mise en veille jusque peu avant la fermeture de la fenêtre de réponse (%2)</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2</source>
        <translation>%1 l’a mise en veille jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 added followers: %2</source>
        <translation>%1 a ajouté des abonnés&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 took followers away: %2</source>
        <translation>%1 a retiré des abonnés&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1 a défini %2</translation>
    </message>
    <message>
        <source>Uploading: %1 %</source>
        <translation>Envoi du fichier : %1 %</translation>
    </message>
    <message>
        <source>had this customer last</source>
        <translation>a eu ce client en dernier</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>prochain à tour de rôle</translation>
    </message>
    <message>
        <source>has the least to do</source>
        <translation>a le moins à faire</translation>
    </message>
    <message>
        <source>has the skills for it</source>
        <translation>a les compétences</translation>
    </message>
    <message>
        <source>its owner is gone</source>
        <translation>son responsable est parti</translation>
    </message>
    <message>
        <source>nobody works for this list</source>
        <translation>personne ne travaille pour cette liste</translation>
    </message>
    <message>
        <source>nobody is online</source>
        <translation>personne n’est en ligne</translation>
    </message>
    <message>
        <source>nobody is on shift</source>
        <translation>personne n’est de service</translation>
    </message>
    <message>
        <source>nobody there has the skill</source>
        <translation>aucun présent n’a la compétence</translation>
    </message>
    <message>
        <source>all carry as much as they can</source>
        <translation>tous ont autant qu’ils peuvent</translation>
    </message>
    <message>
        <source>first for who had this customer last</source>
        <translation>d’abord pour qui a eu ce client en dernier</translation>
    </message>
    <message>
        <source>who could take it has handed it back</source>
        <translation>qui pouvait la prendre l’a rendue</translation>
    </message>
    <message>
        <source>its owner is gone but has begun an answer, so somebody decides</source>
        <translation>son responsable est parti mais a commencé une réponse : quelqu’un décide</translation>
    </message>
    <message>
        <source>load %1 of %2</source>
        <translation>charge %1 sur %2</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Back to the waiting list</source>
        <translation>Retour à la liste d’attente</translation>
    </message>
    <message>
        <source>Back to the waiting list: %1</source>
        <translation>Retour à la liste d’attente : %1</translation>
    </message>
    <message>
        <source>Handed out to %1</source>
        <translation>Confiée à %1</translation>
    </message>
    <message>
        <source>Handed out to %1: %2</source>
        <translation>Confiée à %1 : %2</translation>
    </message>
    <message>
        <source>It waits: nobody can take it now</source>
        <translation>Elle attend : personne ne peut la prendre</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>Elle attend : %1</translation>
    </message>
    <message>
        <source>Nothing is promised any more</source>
        <translation>Plus rien n’est promis</translation>
    </message>
    <message>
        <source>Promised by the policy %1</source>
        <translation>Promis selon la règle %1</translation>
    </message>
    <message>
        <source>%1 is late: due since %2</source>
        <translation>%1 est en retard : due depuis %2</translation>
    </message>
    <message>
        <source>%1 is due at %2</source>
        <translation>%1 est due : %2</translation>
    </message>
    <message>
        <source>%1 was not kept: due %2</source>
        <translation>%1 n’a pas été tenue : due %2</translation>
    </message>
    <message>
        <source>%1 asked you to look at it</source>
        <translation>%1 vous a demandé de la regarder</translation>
    </message>
    <message>
        <source>%1 asked %2 to look at it</source>
        <translation>%1 a demandé à %2 de la regarder</translation>
    </message>
    <message>
        <source>The customer was asked how it went</source>
        <translation>Le client a été interrogé sur sa satisfaction</translation>
    </message>
    <message>
        <source>The customer gave %1 of %2</source>
        <translation>Le client a donné %1 sur %2</translation>
    </message>
    <message>
        <source>The customer did not say how it went</source>
        <translation>Le client n’a pas dit ce qu’il en pense</translation>
    </message>
</context>
<context>
    <name>waypost::Scene</name>
    <message>
        <source>Thank you for writing! I am looking into it right now. *One moment, please.*</source>
        <translation>Merci de votre message&#xa0;! Je regarde cela tout de suite. *Un instant, s’il vous plaît.*</translation>
    </message>
</context>
<context>
    <name>waypost::Session</name>
    <message>
        <source>Starting a relay and a sandbox…</source>
        <translation>Démarrage d’un relais et d’un bac à sable…</translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
</context>
<context>
    <name>waypost::Trial</name>
    <message>
        <source>The folder for the trial can&apos;t be written. Choose another with --home.</source>
        <translation>Impossible d’écrire dans le dossier de l’essai. Choisissez-en un autre avec --home.</translation>
    </message>
    <message>
        <source>%1 could not be started. Is it installed beside this program?</source>
        <translation>%1 n’a pas pu démarrer. Est-il installé à côté de ce programme&#xa0;?</translation>
    </message>
    <message>
        <source>%1 has ended. Its last words are on the terminal.</source>
        <translation>%1 s’est terminé. Ses derniers mots sont dans le terminal.</translation>
    </message>
    <message>
        <source>The relay or the sandbox did not start within half a minute. Try again; their words are on the terminal.</source>
        <translation>Le relais ou le bac à sable n’a pas démarré en une demi-minute. Réessayez&#xa0;; leurs messages sont dans le terminal.</translation>
    </message>
    <message>
        <source>Trial shop</source>
        <translation>Boutique d’essai</translation>
    </message>
</context>
<context>
    <name>waypost::ui::AboutPage</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgeChart</name>
    <message numerus="yes">
        <source>%1: %n conversation(s)</source>
        <extracomment>a bar of a chart: &quot;&lt; 4 h: 12 conversations&quot;</extracomment>
        <translation>
            <numerusform>%1 : %n conversation</numerusform>
            <numerusform>%1 : %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgentsTable</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Open conversations by their weight against the agent&apos;s capacity, of all teams and channels.</source>
        <translation>Conversations ouvertes selon leur poids face à la capacité de l’agent, toutes équipes et tous canaux.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Conversations that are open now and the agent&apos;s capacity, of all teams and channels.</source>
        <translation>Conversations ouvertes maintenant et capacité de l’agent, toutes équipes et tous canaux.</translation>
    </message>
    <message>
        <source>First reply p50</source>
        <translation>1re rép. p50</translation>
    </message>
    <message>
        <source>Resolved / h</source>
        <translation>Résolues / h</translation>
    </message>
    <message>
        <source>Conversations closed in the period, by hours of the clock in which the agent wrote to a customer or closed one.</source>
        <translation>Conversations fermées dans la période, par heure d’horloge où l’agent a écrit à un client ou en a fermé une.</translation>
    </message>
    <message>
        <source>SLA</source>
        <translation>SLA</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Nobody of this team may sign in</source>
        <translation>Personne de cette équipe ne peut se connecter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>open conversations and how many an agent may have: &quot;16 / 20&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::AppLock</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Attachments</name>
    <message>
        <source>Attached files</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>It could not be written to the disk. Make room and try again.</source>
        <translation>Impossible de l’écrire sur le disque. Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>collé</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>voix</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go at once. Send these first.</source>
        <translation>
            <numerusform>%n fichier au plus à la fois. Envoyez d’abord ceux-ci.</numerusform>
            <numerusform>%n fichiers au plus à la fois. Envoyez d’abord ceux-ci.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AvailabilityButton</name>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was touched here for a while. Move the pointer and it is over.</source>
        <translation>Rien n’a été touché ici depuis un moment. Bougez le pointeur et c’est fini.</translation>
    </message>
    <message>
        <source>You are off shift: nothing new is handed out to you</source>
        <translation>Vous n’êtes pas de service : rien de nouveau ne vous est confié</translation>
    </message>
    <message>
        <source>Whether you get new conversations</source>
        <translation>Si vous recevez de nouvelles conversations</translation>
    </message>
    <message>
        <source>Availability: %1</source>
        <translation>Disponibilité : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>you get new conversations</source>
        <translation>vous recevez de nouvelles conversations</translation>
    </message>
    <message>
        <source>you keep yours and get no new ones</source>
        <translation>vous gardez les vôtres, sans nouvelles</translation>
    </message>
    <message>
        <source>what nobody has begun to answer goes to others after a while</source>
        <translation>ce que personne n’a commencé à traiter passe à d’autres après un moment</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BacktestDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Test on the past</source>
        <translation>Essai sur le passé</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>le dernier jour</numerusform>
            <numerusform>les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Promise or team</source>
        <translation>Promesse ou équipe</translation>
    </message>
    <message>
        <source>Missed as it was</source>
        <translation>Manquées comme c’était</translation>
    </message>
    <message>
        <source>Missed with this policy</source>
        <translation>Manquées avec cette règle</translation>
    </message>
    <message>
        <source>What would have been missed</source>
        <translation>Ce qui aurait été manqué</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sessions of</source>
        <translation>Sessions pour</translation>
    </message>
    <message>
        <source>By the hour it was due</source>
        <translation>Selon l’heure d’échéance</translation>
    </message>
    <message>
        <source>People are taken to have answered when they did. With other promises before their eyes they might have answered otherwise.</source>
        <translation>On suppose que chacun a répondu quand il l’a fait. Avec d’autres promesses sous les yeux, cela aurait pu changer.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calcul en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more it can&apos;t be told any more: tags, attributes and segments are not kept with a session.</source>
        <translation>
            <numerusform>Pour %n autre on ne peut plus le dire : étiquettes, attributs et segments ne sont pas gardés avec la session.</numerusform>
            <numerusform>Pour %n autres on ne peut plus le dire : étiquettes, attributs et segments ne sont pas gardés avec la session.</numerusform>
        </translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>Toutes les promesses</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Aucune équipe</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>une équipe disparue</translation>
    </message>
    <message numerus="yes">
        <source>It fits %n session(s) of %1.</source>
        <translation>
            <numerusform>Elle convient à %n session sur %1.</numerusform>
            <numerusform>Elle convient à %n sessions sur %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardActions</name>
    <message>
        <source>Assign</source>
        <translation>Assigner</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Réattribuer</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 waits for somebody again.</source>
        <translation>%1 attend de nouveau quelqu’un.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 est maintenant avec %2.</translation>
    </message>
    <message>
        <source>%1 was asked to look at %2.</source>
        <translation>%1 a été invité à s’occuper de %2.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>&amp;Open in the inbox</source>
        <translation>&amp;Ouvrir dans la boîte de réception</translation>
    </message>
    <message>
        <source>&amp;Nudge %1</source>
        <translation>&amp;Relancer %1</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>M’&amp;attribuer</translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation>Attri&amp;buer à</translation>
    </message>
    <message>
        <source>&amp;Reassign to</source>
        <translation>Réattri&amp;buer à</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardScreen</name>
    <message>
        <source>SLA board</source>
        <translation>Tableau SLA</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Mur</translation>
    </message>
    <message>
        <source>Full screen, on the second screen if there is one</source>
        <translation>Plein écran, sur le second écran s’il y en a un</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Toutes (%n)</numerusform>
            <numerusform>Toutes (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Since opened</source>
        <translation>Depuis l’ouverture</translation>
    </message>
    <message>
        <source>Age of what</source>
        <translation>Âge de quoi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how many were counted, and which</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open now, by the time since they were opened.</source>
        <translation>Ouvertes maintenant, selon le temps depuis leur ouverture.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Target %1 %</source>
        <translation>Objectif %1 %</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Toutes les équipes</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Sans équipe</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Heures ouvrées</translation>
    </message>
    <message>
        <source>Durations in the open time that was promised; off: by the wall clock</source>
        <translation>Durées dans les heures promises ; sinon, à l’horloge</translation>
    </message>
    <message>
        <source>%1, business hours</source>
        <translation>%1, heures ouvrées</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>SLA tenu, dernier jour</numerusform>
            <numerusform>SLA tenu, %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised yet, so no clock runs. A policy says how fast customers are answered; the board counts everything else already.</source>
        <translation>Rien n’est encore promis, donc aucun compteur ne tourne. Une règle dit en combien de temps on répond ; le tableau compte déjà tout le reste.</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>Créer une règle</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Updates live · last change %1 ago</source>
        <translation>En direct · dernier changement il y a %1</translation>
    </message>
    <message>
        <source>Not connected · last change %1 ago</source>
        <translation>Non connecté · dernier changement il y a %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardWall</name>
    <message>
        <source>SLA board</source>
        <translation>Tableau SLA</translation>
    </message>
    <message>
        <source>SLA board on the wall</source>
        <translation>Tableau SLA au mur</translation>
    </message>
    <message>
        <source>Sound on a new breach</source>
        <translation>Son à chaque dépassement</translation>
    </message>
    <message>
        <source>Close the wall</source>
        <translation>Fermer le mur</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>SLA tenu, dernier jour</numerusform>
            <numerusform>SLA tenu, %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: no sound on a new breach</source>
        <translation>Muet : pas de son à chaque dépassement</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BubblePreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BulkBar</name>
    <message>
        <source>Assign the selected</source>
        <translation>Assigner la sélection</translation>
    </message>
    <message>
        <source>Snooze the selected</source>
        <translation>Mettre la sélection en veille</translation>
    </message>
    <message>
        <source>Resolve the selected</source>
        <translation>Résoudre la sélection</translation>
    </message>
    <message>
        <source>More for the selected</source>
        <translation>Autres actions pour la sélection</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Effacer la sélection</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>Conversations sélectionnées</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lues</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n conversations</source>
        <translation>
            <numerusform>Étiquette pour %n conversation</numerusform>
            <numerusform>Étiquette pour %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ButtonsForm</name>
    <message>
        <source>Buttons to answer with</source>
        <translation>Boutons de réponse</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>En-tête (facultatif)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>Pied de page (facultatif)</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Bouton %1</translation>
    </message>
    <message>
        <source>More choices: make a list</source>
        <translation>Plus de choix&#xa0;: créer une liste</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CalendarsPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Promises and shifts count the hours of a calendar. What is saved holds from then on; what was measured before stays.</source>
        <translation>Les promesses et les services comptent les heures d’un calendrier. Ce qui est enregistré vaut dès lors ; ce qui a été mesuré reste.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Heures de bureau</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Type a city to find it. Summer and winter time follow by themselves.</source>
        <translation>Tapez une ville pour la trouver. L’heure d’été suit d’elle-même.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Jours particuliers</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>Importer les jours fériés…</translation>
    </message>
    <message>
        <source>Import special days from an iCalendar file</source>
        <translation>Importer des jours particuliers d’un fichier iCalendar</translation>
    </message>
    <message>
        <source>From an iCalendar file (.ics): whole days close, others close for their time.</source>
        <translation>D’un fichier iCalendar (.ics) : les jours entiers ferment, les autres le temps qu’ils durent.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>Remove the calendar</source>
        <translation>Retirer le calendrier</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>As many intervals a day as you like: 9:00–12:30, 13:30–18:00. What goes past midnight is two: 18:00–24:00 and, on the next day, 0:00–2:00.</source>
        <translation>Autant de plages par jour que voulu : 9:00–12:30, 13:30–18:00. Au-delà de minuit, il en faut deux : 18:00–24:00 et, le lendemain, 0:00–2:00.</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>Mardi à vendredi comme lundi</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Nouveau calendrier</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>Version %1, enregistrée %2</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read.</source>
        <translation>Les heures d’un jour sont illisibles.</translation>
    </message>
    <message>
        <source>Not a minute is open yet.</source>
        <translation>Pas une minute n’est encore ouverte.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple : %1</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read. Write them as 9:00–12:30, 13:30–18:00.</source>
        <translation>Les heures d’un jour sont illisibles. Écrivez-les ainsi : 9:00–12:30, 13:30–18:00.</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Donnez un nom au calendrier.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Importer les jours fériés</translation>
    </message>
    <message>
        <source>iCalendar (*.ics *.ical)</source>
        <translation>iCalendar (*.ics *.ical)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) taken from the file. Save to use them.</source>
        <translation>
            <numerusform>%n jour repris du fichier. Enregistrez pour l’utiliser.</numerusform>
            <numerusform>%n jours repris du fichier. Enregistrez pour les utiliser.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used: %1</source>
        <translation>
            <numerusform>%n inutilisable : %1</numerusform>
            <numerusform>%n inutilisables : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CannedEditor</name>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>New canned reply</source>
        <translation>Nouvelle réponse type</translation>
    </message>
    <message>
        <source>Shortcut, typed after /</source>
        <translation>Raccourci, tapé après /</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text, with variables like {{contact.first_name|there}}</source>
        <translation>Texte, avec des variables comme {{contact.first_name|there}}</translation>
    </message>
    <message>
        <source>Offered in</source>
        <translation>Proposée dans</translation>
    </message>
    <message>
        <source>Macro that Ctrl+Enter runs with it</source>
        <translation>Macro que Ctrl+Entrée exécute avec elle</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Words it is also found by</source>
        <translation>Mots qui la font aussi trouver</translation>
    </message>
    <message>
        <source>Language, like pt-BR</source>
        <translation>Langue, comme pt-BR</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Replies and notes</source>
        <translation>Réponses et notes</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Ajouter un fichier…</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Retirer le fichier</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>{{%1}} stops the send when it has no value: give it a fallback, like {{%1|there}}.</source>
        <translation>{{%1}} arrête l’envoi quand il n’a pas de valeur&#xa0;: donnez une valeur de repli, comme {{%1|there}}.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Un fichier</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CardsForm</name>
    <message>
        <source>Contact cards</source>
        <translation>Fiches de contact</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collègue</translation>
    </message>
    <message>
        <source>Choose a colleague…</source>
        <translation>Choisir un collègue…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organisation (facultatif)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>Mail address (optional)</source>
        <translation>Adresse e-mail (facultatif)</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Une personne de plus</translation>
    </message>
    <message>
        <source>From a vCard file…</source>
        <translation>Depuis un fichier vCard…</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>Retirer la personne choisie</translation>
    </message>
    <message>
        <source>People to send</source>
        <translation>Personnes à envoyer</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>Une fiche doit avoir un nom.</translation>
    </message>
    <message>
        <source>Choose a vCard file</source>
        <translation>Choisir un fichier vCard</translation>
    </message>
    <message>
        <source>vCards (*.vcf)</source>
        <translation>vCards (*.vcf)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ChecksButton</name>
    <message>
        <source>something removed</source>
        <translation>élément retiré</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Il n’y en a pas encore</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposeAssist</name>
    <message>
        <source>Not sent yet.</source>
        <translation>Pas encore envoyé.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1&#xa0;: fait</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter inserts · Ctrl+Enter also runs its macro · Esc closes</source>
        <translation>Entrée insère · Ctrl+Entrée exécute aussi sa macro · Échap ferme</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Enter names them · Esc closes</source>
        <translation>Entrée nomme la personne · Échap ferme</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Composer</name>
    <message>
        <source>Composer</source>
        <translation>Zone de rédaction</translation>
    </message>
    <message>
        <source>Write to your colleagues. Customers never see this.</source>
        <translation>Écrivez à vos collègues. Les clients ne voient jamais ceci.</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Écrire une réponse…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Que rédiger</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Send &amp; resolve</source>
        <translation>Envoyer et résoudre</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The 24-hour window is closed: only templates may be sent.</source>
        <translation>La fenêtre de 24 heures est fermée&#xa0;: seuls des modèles peuvent être envoyés.</translation>
    </message>
    <message>
        <source>This customer has not written yet. The first message must be a template.</source>
        <translation>Ce client n’a pas encore écrit. Le premier message doit être un modèle.</translation>
    </message>
    <message>
        <source>The customer&apos;s last message is older than 24 hours. WhatsApp takes only templates until they answer.</source>
        <translation>Le dernier message du client date de plus de 24 heures. WhatsApp n’accepte que des modèles jusqu’à sa réponse.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restants</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 de trop</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Open a conversation first.</source>
        <translation>Ouvrez d’abord une conversation.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Écrivez d’abord quelque chose.</translation>
    </message>
    <message>
        <source>The 24-hour window is closed.</source>
        <translation>La fenêtre de 24 heures est fermée.</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>Un fichier n’est pas prêt, ou WhatsApp ne l’accepterait pas. Retirez-le ou attendez.</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Autres façons d’envoyer</translation>
    </message>
    <message>
        <source>Send &amp;&amp; next</source>
        <translation>Envoyer et suivante</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Envoyer plus tard…</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Send &amp;&amp; resolve</source>
        <translation>Envoyer et résoudre</translation>
    </message>
    <message>
        <source>A file is not ready. Remove it or wait.</source>
        <translation>Un fichier n’est pas prêt. Retirez-le ou attendez.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposerTools</name>
    <message>
        <source>Attach and more</source>
        <translation>Joindre et plus</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Enregistrer un message vocal</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Message vocal</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Lieu…</translation>
    </message>
    <message>
        <source>Contact cards…</source>
        <translation>Fiches de contact…</translation>
    </message>
    <message>
        <source>Buttons…</source>
        <translation>Boutons…</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste…</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>%1 saves · %2 mentions</source>
        <translation>%1 enregistre · %2 mentionne</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@nom</translation>
    </message>
    <message>
        <source>%1 sends · %2 new line</source>
        <translation>%1 envoie · %2 nouvelle ligne</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactDetail</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Joignable à</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>Ce que l’équipe sait</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Peut-être la même personne</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>calls himself “%1”</source>
        <translation>se présente comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>hidden by WhatsApp</source>
        <translation>masqué par WhatsApp</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>%1 · merged on %2</source>
        <translation>%1 · fusionné le %2</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Choose a contact to see who it is.</source>
        <translation>Choisissez un contact pour voir qui c’est.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactFields</name>
    <message>
        <source>Your role does not show this in full.</source>
        <translation>Votre rôle ne montre pas ceci en entier.</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>Ce que l’équipe sait</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>en, pt-BR</source>
        <translation>fr, pt-BR</translation>
    </message>
    <message>
        <source>About this contact</source>
        <translation>À propos de ce contact</translation>
    </message>
    <message>
        <source>About this contact. Only the team sees it.</source>
        <translation>À propos de ce contact. Seule l’équipe le voit.</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Pas encore de nom</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactList</name>
    <message>
        <source>Name, number, e-mail…</source>
        <translation>Nom, numéro, e-mail…</translation>
    </message>
    <message>
        <source>Save this search as a segment</source>
        <translation>Enregistrer cette recherche comme segment</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Rechercher des contacts</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Personne ici</translation>
    </message>
    <message>
        <source>Contacts appear when customers write, or when you import a file.</source>
        <translation>Les contacts apparaissent quand des clients écrivent, ou quand vous importez un fichier.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Personne ne correspond</translation>
    </message>
    <message>
        <source>Try fewer words, or attribute.&lt;name&gt;:value, created:&gt;2026-01-31, is:blocked.</source>
        <translation>Essayez moins de mots, ou attribute.&lt;name&gt;:valeur, created:&gt;2026-01-31, is:blocked.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactPanel</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>Fenêtre de réponse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Orders in messages</source>
        <translation>Commandes dans les messages</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>Autres conversations</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Client depuis %1</translation>
    </message>
    <message>
        <source>1 item · %1</source>
        <translation>1 article · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items · %1</source>
        <translation>
            <numerusform>%n article · %1</numerusform>
            <numerusform>%n articles · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Rouverte</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Free after an ad</source>
        <translation>Gratuite après une publicité</translation>
    </message>
    <message>
        <source>Free replies</source>
        <translation>Réponses libres</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Jamais ouverte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermée</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restant</translation>
    </message>
    <message>
        <source>Templates only</source>
        <translation>Modèles seulement</translation>
    </message>
    <message>
        <source>Open a conversation to see who writes.</source>
        <translation>Ouvrez une conversation pour voir qui écrit.</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>Ce que l’équipe sait</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>likely; see Contacts</source>
        <translation>probable&#xa0;; voir Contacts</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactsScreen</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <translation>%1 n’est plus qu’un seul contact.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>Enregistrer comme segment</translation>
    </message>
    <message>
        <source>Name of the segment. Everyone in the workspace sees it.</source>
        <translation>Nom du segment. Tout l’espace de travail le voit.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Fichiers CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter les contacts</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationHeader</name>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Afficher ou masquer les détails</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assigner</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>Responsable&#xa0;: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationList</name>
    <message>
        <source>Search messages and people</source>
        <translation>Rechercher messages et personnes</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>Conversations&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is yours right now</source>
        <translation>Rien n’est à vous pour le moment</translation>
    </message>
    <message>
        <source>Open “Unassigned” and take the oldest one.</source>
        <translation>Ouvrez «&#xa0;Non assignées&#xa0;» et prenez la plus ancienne.</translation>
    </message>
    <message>
        <source>Everything has an owner</source>
        <translation>Tout a un responsable</translation>
    </message>
    <message>
        <source>New conversations appear here first.</source>
        <translation>Les nouvelles conversations apparaissent d’abord ici.</translation>
    </message>
    <message>
        <source>No customer owes you an answer</source>
        <translation>Aucun client ne vous doit de réponse</translation>
    </message>
    <message>
        <source>Conversations you have answered wait here.</source>
        <translation>Les conversations auxquelles vous avez répondu attendent ici.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Rien n’est en veille</translation>
    </message>
    <message>
        <source>Press H in a conversation to set it aside until later.</source>
        <translation>Appuyez sur H dans une conversation pour la remettre à plus tard.</translation>
    </message>
    <message>
        <source>No drafts, nothing in the outbox</source>
        <translation>Aucun brouillon, rien dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>What you begin and do not send is kept here.</source>
        <translation>Ce que vous commencez sans l’envoyer est gardé ici.</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>Rien n’est encore résolu</translation>
    </message>
    <message>
        <source>Press E in a conversation that is done.</source>
        <translation>Appuyez sur E dans une conversation terminée.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Pas encore de conversations</translation>
    </message>
    <message>
        <source>When a customer writes to your number, it appears here.</source>
        <translation>Quand un client écrit à votre numéro, il apparaît ici.</translation>
    </message>
    <message>
        <source>Nothing fits this view now</source>
        <translation>Rien ne correspond à cette vue pour le moment</translation>
    </message>
    <message>
        <source>What comes to fit it appears here by itself.</source>
        <translation>Ce qui viendra à y correspondre apparaît ici de lui-même.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Rien n’est en retard</translation>
    </message>
    <message>
        <source>What is promised is kept so far.</source>
        <translation>Ce qui est promis est tenu jusqu’ici.</translation>
    </message>
    <message>
        <source>Nothing is due within 15 minutes</source>
        <translation>Rien n’est dû dans les 15 minutes</translation>
    </message>
    <message>
        <source>What comes to be appears here by itself.</source>
        <translation>Ce qui le sera apparaît ici de lui-même.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationMergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge with another conversation</source>
        <translation>Fusionner avec une autre conversation</translation>
    </message>
    <message>
        <source>Everything said here will stand in the other one, too, and go on there. Nothing is lost, and you can undo it.</source>
        <translation>Tout ce qui s’est dit ici figurera aussi dans l’autre, et s’y poursuivra. Rien n’est perdu, et vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>Other conversations of this customer</source>
        <translation>Autres conversations de ce client</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This customer has no other conversation.</source>
        <translation>Ce client n’a pas d’autre conversation.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationPane</name>
    <message>
        <source>Choose a conversation</source>
        <translation>Choisissez une conversation</translation>
    </message>
    <message>
        <source>J and K go through the list, Enter opens, R replies, Ctrl+K jumps anywhere.</source>
        <translation>J et K parcourent la liste, Entrée ouvre, R répond, Ctrl+K va partout.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CountedField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n caractère restant</numerusform>
            <numerusform>%n caractères restants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CriteriaTable</name>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Best mark</source>
        <translation>Note maximale</translation>
    </message>
    <message>
        <source>0 fails all</source>
        <translation>0 annule tout</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Ajouter un critère</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>Retirer celui qui est choisi</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DayHours</name>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Write it as 9:00–12:30, 13:30–18:00. Empty: closed.</source>
        <translation>Écrivez 9:00–12:30, 13:30–18:00. Vide : fermé.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeskPage</name>
    <message>
        <source>Supervisors and owners decide this. You can look at it.</source>
        <translation>Les superviseurs et propriétaires en décident. Vous pouvez consulter.</translation>
    </message>
    <message>
        <source>Supervisors and owners decide this.</source>
        <translation>Les superviseurs et propriétaires en décident.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DesktopBanners</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeviceList</name>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>Appareils de votre équipe</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>this device</source>
        <translation>cet appareil</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>pas encore vu</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>vu pour la dernière fois %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Yes, sign it out</source>
        <translation>Oui, déconnecter</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Directory</name>
    <message>
        <source>Someone</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>Application du téléphone</translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DrillDown</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Attend depuis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Open in the inbox</source>
        <translation>Ouvrir dans la boîte de réception</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is counted here</source>
        <translation>Rien n’est compté ici</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>ouvertes %1</translation>
    </message>
    <message>
        <source>%1 / %2, %3</source>
        <translation>%1 / %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DuplicatesPane</name>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>No contact looks like another one.</source>
        <translation>Aucun contact ne ressemble à un autre.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Pas la même</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un emoji</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>No emoji by that name</source>
        <translation>Aucun emoji de ce nom</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Teinte de peau</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>Sans teinte de peau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>Plutôt claire</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>Plutôt foncée</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Foncée</translation>
    </message>
    <message>
        <source>%1 · used lately</source>
        <translation>%1 · utilisé récemment</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiSuggest</name>
    <message>
        <source>Emoji by that name</source>
        <translation>Emojis de ce nom</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FactList</name>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FileCard</name>
    <message>
        <source>Send smaller</source>
        <translation>Envoyer en plus petit</translation>
    </message>
    <message>
        <source>As document</source>
        <translation>Comme document</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>%1: too large for a photo</source>
        <translation>%1&#xa0;: trop grand pour une photo</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Réception…</translation>
    </message>
    <message>
        <source>Voice message, %1</source>
        <translation>Message vocal, %1</translation>
    </message>
    <message>
        <source>%1, as a document</source>
        <translation>%1, comme document</translation>
    </message>
    <message>
        <source>%1, as a document: %2</source>
        <translation>%1, comme document&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FirstRun</name>
    <message>
        <source>Welcome to Waypost</source>
        <translation>Bienvenue dans Waypost</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>L’essayer maintenant</translation>
    </message>
    <message>
        <source>Starts a relay and a sandbox on this computer, with invented customers who write, buy and complain. No WhatsApp account is needed and nothing leaves this machine.</source>
        <translation>Démarre un relais et un bac à sable sur cet ordinateur, avec des clients inventés qui écrivent, achètent et se plaignent. Aucun compte WhatsApp n’est nécessaire et rien ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Join your team</source>
        <translation>Rejoindre votre équipe</translation>
    </message>
    <message>
        <source>Pairing address</source>
        <translation>Adresse de jumelage</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nom de cet appareil</translation>
    </message>
    <message>
        <source>Pair this device</source>
        <translation>Jumeler cet appareil</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>Jumelage…</translation>
    </message>
    <message>
        <source>Ask an owner for a pairing address (%1). It works once, for %2 minutes, and tells this device which relay to trust.</source>
        <translation>Demandez à un propriétaire une adresse d’appairage (%1). Elle sert une fois, pendant %2 minutes, et indique à cet appareil à quel relais se fier.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FlatButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>an action and its shortcut</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::GeneralPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>What customers write stays as it is.</source>
        <translation>Ce que les clients écrivent reste tel quel.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Text of conversations</source>
        <translation>Texte des conversations</translation>
    </message>
    <message>
        <source>Ctrl and + or - do the same while you read; Ctrl and 0 goes back.</source>
        <translation>Ctrl et + ou - font de même pendant la lecture&#xa0;; Ctrl et 0 rétablit.</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de l’ensemble</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>À partir du prochain démarrage.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>No blinking cursor, nothing that slides or fades.</source>
        <translation>Pas de curseur clignotant, rien qui glisse ou s’estompe.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>sends; Shift+Enter begins a line</source>
        <translation>envoie&#xa0;; Maj+Entrée va à la ligne</translation>
    </message>
    <message>
        <source>begins a line; Ctrl+Enter sends</source>
        <translation>va à la ligne&#xa0;; Ctrl+Entrée envoie</translation>
    </message>
    <message>
        <source>Enter in a reply</source>
        <translation>Entrée dans une réponse</translation>
    </message>
    <message>
        <source>Enter in a note</source>
        <translation>Entrée dans une note</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Vérifier l’orthographe</translation>
    </message>
    <message>
        <source>With the dictionaries of this computer, in the conversation&apos;s language.</source>
        <translation>Avec les dictionnaires de cet ordinateur, dans la langue de la conversation.</translation>
    </message>
    <message>
        <source>Skin tone of emoji</source>
        <translation>Teinte de peau des emojis</translation>
    </message>
    <message>
        <source>as the emoji come</source>
        <translation>celle d’origine</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claire</translation>
    </message>
    <message>
        <source>medium light</source>
        <translation>plutôt claire</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>medium dark</source>
        <translation>plutôt foncée</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>foncée</translation>
    </message>
    <message>
        <source>A reply can be taken back</source>
        <translation>Une réponse peut être reprise</translation>
    </message>
    <message>
        <source>as long as the workspace says</source>
        <translation>aussi longtemps que le dit l’espace de travail</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>jamais</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>pendant %n seconde</numerusform>
            <numerusform>pendant %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay keeps it that long; colleagues see it meanwhile.</source>
        <translation>Le relais la garde tout ce temps&#xa0;; les collègues la voient entre-temps.</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Liste des conversations</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>confortable</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>compacte</translation>
    </message>
    <message>
        <source>Compact shows half as many again: two lines each, with the label that matters most.</source>
        <translation>La vue compacte en montre bien plus : deux lignes chacune, avec l’étiquette la plus importante.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HeldNotice</name>
    <message>
        <source>The relay was put back from a backup. Since %1 nothing is sent on %2.</source>
        <translation>Le relais a été rétabli depuis une sauvegarde. Depuis %1, rien n’est envoyé sur %2.</translation>
    </message>
    <message>
        <source>Check what was lost, then let it send again.</source>
        <translation>Vérifiez ce qui a été perdu, puis rétablissez l’envoi.</translation>
    </message>
    <message>
        <source>An owner has to let it send again; what you write waits.</source>
        <translation>Un propriétaire doit rétablir l’envoi&#xa0;; ce que vous écrivez attend.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Rétablir l’envoi…</translation>
    </message>
    <message>
        <source>Let the relay send again?</source>
        <translation>Laisser le relais envoyer de nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>Everything that waited goes out to customers now, in order.</source>
        <translation>Tout ce qui attendait part maintenant vers les clients, dans l’ordre.</translation>
    </message>
    <message>
        <source>Messages that were sent after the backup was made are not known to the relay any more. Give back what desktops still hold first, so that nobody is answered twice.</source>
        <translation>Le relais ne connaît plus les messages envoyés après la sauvegarde. Restituez d’abord ce que les postes détiennent encore, pour que personne ne reçoive deux réponses.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Rétablir l’envoi</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HourGrid</name>
    <message>
        <source>What would have been missed, by hour</source>
        <translation>Ce qui aurait été manqué, par heure</translation>
    </message>
    <message>
        <source>%1, %2:00: %3 of %4 missed, as it was %5</source>
        <translation>%1, %2:00 : %3 sur %4 manquées, comme c’était %5</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ImportWizard</name>
    <message>
        <source>Numbers have their country&apos;s code</source>
        <translation>Les numéros ont leur indicatif de pays</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Enregistrer les lignes refusées…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Country of numbers without a country&apos;s code</source>
        <translation>Pays des numéros sans indicatif de pays</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code are from:</source>
        <translation>Les numéros sans indicatif de pays viennent de&#xa0;:</translation>
    </message>
    <message>
        <source>The first rows; above them what each column is</source>
        <translation>Les premières lignes&#xa0;; au-dessus, ce qu’est chaque colonne</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>%1 · %2 · these are the first rows. Say what each column is.</source>
        <translation>%1 · %2 · voici les premières lignes. Dites ce qu’est chaque colonne.</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Ce qu’est «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows would be refused.</source>
        <translation>
            <numerusform>%n des premières lignes serait refusée.</numerusform>
            <numerusform>%n des premières lignes seraient refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read…</source>
        <translation>
            <numerusform>%n ligne lue…</numerusform>
            <numerusform>%n lignes lues…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%n nouveau contact</numerusform>
            <numerusform>%n nouveaux contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known contact(s) completed</source>
        <translation>
            <numerusform>%n contact connu complété</numerusform>
            <numerusform>%n contacts connus complétés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) told nothing new</source>
        <translation>
            <numerusform>%n ligne sans rien de nouveau</numerusform>
            <numerusform>%n lignes sans rien de nouveau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n ligne refusée</numerusform>
            <numerusform>%n lignes refusées</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopping after the rows that are on their way…</source>
        <translation>Arrêt après les lignes déjà en route…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::InlineBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>waypost::ui::KeyboardPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Touches comme dans</translation>
    </message>
    <message>
        <source>Your own changes stay on top of it.</source>
        <translation>Vos propres changements s’y ajoutent.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Press it here: one key, or up to four one after the other.</source>
        <translation>Appuyez ici&#xa0;: une touche, ou jusqu’à quatre l’une après l’autre.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>«&#xa0;%1&#xa0;» n’a plus de touche.</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Comme dans le préréglage</translation>
    </message>
    <message>
        <source>“%1” has the preset&apos;s key again.</source>
        <translation>«&#xa0;%1&#xa0;» a de nouveau la touche du préréglage.</translation>
    </message>
    <message>
        <source>All keys as in the preset</source>
        <translation>Toutes les touches du préréglage</translation>
    </message>
    <message>
        <source>All keys are the preset&apos;s.</source>
        <translation>Toutes les touches sont celles du préréglage.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now.</source>
        <translation>%1 est maintenant la touche de «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Keymap</name>
    <message>
        <source>That key types a letter where this command is used. Add Ctrl or Alt.</source>
        <translation>Cette touche tape une lettre là où sert cette commande. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it away there first.</source>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;». Choisissez-en une autre, ou retirez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>The shortcut works now but could not be kept. Is the disk full, or %1 write-protected?</source>
        <translation>Le raccourci marche mais n’a pas pu être conservé. Le disque est-il plein, ou %1 protégé en écriture&#xa0;?</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LeaseNotice</name>
    <message>
        <source>Take over</source>
        <translation>Prendre la main</translation>
    </message>
    <message>
        <source>answers this now. What you have written stays with you.</source>
        <translation>est en train de répondre. Ce que vous avez écrit reste chez vous.</translation>
    </message>
    <message>
        <source>is writing. Your reply waits for theirs.</source>
        <translation>écrit. Votre réponse attend la sienne.</translation>
    </message>
    <message>
        <source>is writing. Your reply will be checked against theirs.</source>
        <translation>écrit. Votre réponse sera comparée à la sienne.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are writing. Your reply will be checked against theirs.</source>
        <translation>
            <numerusform>%n collègue écrit. Votre réponse sera comparée à la sienne.</numerusform>
            <numerusform>%n collègues écrivent. Votre réponse sera comparée aux leurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::LevelRows</name>
    <message>
        <source>Add a level</source>
        <translation>Ajouter un niveau</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Prévenir</translation>
    </message>
    <message>
        <source>tell the owner and his team</source>
        <translation>prévenir le responsable et son équipe</translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>prévenir %1</translation>
    </message>
    <message>
        <source>tell the webhooks</source>
        <translation>prévenir les webhooks</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorité %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>back to the waiting list</source>
        <translation>retour à la liste d’attente</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>%1 follows</source>
        <translation>%1 suit</translation>
    </message>
    <message>
        <source>open hours</source>
        <translation>heures ouvertes</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>rien ne se passe</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Promise of level %1</source>
        <translation>Promesse du niveau %1</translation>
    </message>
    <message>
        <source>Time of level %1</source>
        <translation>Temps du niveau %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>Unit of level %1</source>
        <translation>Unité du niveau %1</translation>
    </message>
    <message>
        <source>before it is due</source>
        <translation>avant l’échéance</translation>
    </message>
    <message>
        <source>after it was due</source>
        <translation>après l’échéance</translation>
    </message>
    <message>
        <source>Before or after, level %1</source>
        <translation>Avant ou après, niveau %1</translation>
    </message>
    <message>
        <source>Level %1 counts open hours</source>
        <translation>Le niveau %1 compte les heures ouvertes</translation>
    </message>
    <message>
        <source>Remove level %1</source>
        <translation>Retirer le niveau %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LinkOpener</name>
    <message>
        <source>A link brought text for this conversation.</source>
        <translation>Un lien a apporté du texte pour cette conversation.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListExport</name>
    <message>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListForm</name>
    <message>
        <source>List to choose from</source>
        <translation>Liste de choix</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>En-tête (facultatif)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>Pied de page (facultatif)</translation>
    </message>
    <message>
        <source>Button that opens the list</source>
        <translation>Bouton qui ouvre la liste</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Ajouter une ligne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Retirer cette ligne</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockCover</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>Waypost est verrouillé</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Attendez %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockPage</name>
    <message>
        <source>App lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>It opens with the passphrase that seals what is kept on this computer.</source>
        <translation>Il s’ouvre avec la phrase secrète qui scelle ce que garde cet ordinateur.</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>La retirer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock after minutes without a key or a click</source>
        <translation>Verrouiller après des minutes sans touche ni clic</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Verrouiller automatiquement après</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>Les deux saisies de la nouvelle phrase secrète diffèrent. Retapez-la.</translation>
    </message>
    <message>
        <source>The passphrase is in force.</source>
        <translation>La phrase secrète est en vigueur.</translation>
    </message>
    <message>
        <source>There is no passphrase any more, and no lock.</source>
        <translation>Il n’y a plus de phrase secrète, ni de verrouillage.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroEditor</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Avec quoi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Assigner à</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attributs</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Take this action out</source>
        <translation>Retirer cette action</translation>
    </message>
    <message>
        <source>+refund, -new</source>
        <translation>+remboursement, -nouveau</translation>
    </message>
    <message>
        <source>size = L</source>
        <translation>taille = L</translation>
    </message>
    <message>
        <source>Resolution code, or nothing</source>
        <translation>Code de clôture, ou rien</translation>
    </message>
    <message>
        <source>Text, with variables</source>
        <translation>Texte, avec des variables</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Nouvelle macro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Actions, in this order</source>
        <translation>Actions, dans cet ordre</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroPicker</name>
    <message>
        <source>Search macros</source>
        <translation>Rechercher des macros</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Exécuter une macro</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Ce qu’elle fera</translation>
    </message>
    <message>
        <source>There are no macros yet. Make one in the settings.</source>
        <translation>Il n’y a pas encore de macros. Créez-en une dans les paramètres.</translation>
    </message>
    <message>
        <source>No macro by that name</source>
        <translation>Aucune macro de ce nom</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroRunner</name>
    <message>
        <source>There is nothing left for it to do here.</source>
        <translation>Il ne lui reste rien à faire ici.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroWords</name>
    <message>
        <source>Adds the tags: %1</source>
        <translation>Ajoute les étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes the tags off: %1</source>
        <translation>Retire les étiquettes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Adds the tags: %1; takes off: %2</source>
        <translation>Ajoute les étiquettes&#xa0;: %1&#xa0;; retire&#xa0;: %2</translation>
    </message>
    <message>
        <source>Assigns it to nobody</source>
        <translation>Ne l’assigne à personne</translation>
    </message>
    <message>
        <source>Assigns it to you</source>
        <translation>Vous l’assigne</translation>
    </message>
    <message>
        <source>Assigns it to %1</source>
        <translation>L’assigne à %1</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>quelqu’un qui n’est plus là</translation>
    </message>
    <message>
        <source>Makes it urgent</source>
        <translation>La rend urgente</translation>
    </message>
    <message>
        <source>Gives it a high priority</source>
        <translation>Lui donne une priorité haute</translation>
    </message>
    <message>
        <source>Gives it a low priority</source>
        <translation>Lui donne une priorité basse</translation>
    </message>
    <message>
        <source>Gives it a normal priority</source>
        <translation>Lui donne une priorité normale</translation>
    </message>
    <message>
        <source>Snoozes it until the customer writes</source>
        <translation>La met en veille jusqu’à ce que le client écrive</translation>
    </message>
    <message>
        <source>Snoozes it until shortly before the reply window closes</source>
        <translation>La met en veille jusque peu avant la fermeture de la fenêtre de réponse</translation>
    </message>
    <message numerus="yes">
        <source>Snoozes it for %n hour(s)</source>
        <translation>
            <numerusform>La met en veille pour %n heure</numerusform>
            <numerusform>La met en veille pour %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends: %1</source>
        <translation>Envoie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sends a canned reply that is gone</source>
        <translation>Envoie une réponse type qui n’existe plus</translation>
    </message>
    <message>
        <source>Sends /%1</source>
        <translation>Envoie /%1</translation>
    </message>
    <message>
        <source>Adds a note: %1</source>
        <translation>Ajoute une note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sets: %1</source>
        <translation>Définit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Resolves it</source>
        <translation>La résout</translation>
    </message>
    <message>
        <source>Takes it away from its team</source>
        <translation>La retire à son équipe</translation>
    </message>
    <message>
        <source>Gives it to %1</source>
        <translation>La confie à %1</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>une équipe qui n’existe plus</translation>
    </message>
    <message>
        <source>An action that this version does not know</source>
        <translation>Une action que cette version ne connaît pas</translation>
    </message>
    <message>
        <source>%1 — not possible: %2</source>
        <translation>%1 — impossible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — it is so already</source>
        <translation>%1 — c’est déjà le cas</translation>
    </message>
    <message>
        <source>%1 — can&apos;t be undone</source>
        <translation>%1 — ne peut pas être annulé</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MainWindow</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>%1 – Waypost</source>
        <translation>%1 – Waypost</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Réponses types</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Macros</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Devices &amp; security</source>
        <translation>Appareils et sécurité</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <source>Promises (SLA)</source>
        <translation>Promesses (SLA)</translation>
    </message>
    <message>
        <source>Queues &amp; people</source>
        <translation>Files et personnes</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MarkRow</name>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>0 fails all</source>
        <translation>0 annule tout</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1 : %2 sur %3</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1 : sans objet</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MergeDialog</name>
    <message>
        <source>Merge contacts</source>
        <translation>Fusionner des contacts</translation>
    </message>
    <message>
        <source>Both become one person. Numbers and conversations of both stay; choose what else to keep. You can undo this for 30 days.</source>
        <translation>Les deux deviennent une seule personne. Les numéros et conversations des deux restent&#xa0;; choisissez quoi garder d’autre. Vous pouvez annuler pendant 30 jours.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation>Rien d’autre ne diffère.</translation>
    </message>
    <message>
        <source>Where consents differ, the stricter one stands.</source>
        <translation>Là où les consentements diffèrent, le plus strict l’emporte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>S’y ajoute</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MessageForm</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Microphone</name>
    <message>
        <source>This computer has no microphone, or may not use it. Connect one and try again.</source>
        <translation>Cet ordinateur n’a pas de micro, ou ne peut pas l’utiliser. Branchez-en un et réessayez.</translation>
    </message>
    <message>
        <source>The microphone stopped. Connect it again; what was said so far is kept.</source>
        <translation>Le micro s’est arrêté. Rebranchez-le&#xa0;; ce qui a été dit jusque-là est gardé.</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Another program may be using it.</source>
        <translation>Le micro ne peut pas être ouvert. Un autre programme l’utilise peut-être.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::NoteAudience</name>
    <message>
        <source>Not in this conversation yet: %1. Adding the note lets them see it from then on.</source>
        <translation>Pas encore dans cette conversation : %1. L’ajout de la note la leur rend visible.</translation>
    </message>
    <message>
        <source>Does not see this conversation and will not read the note: %1. Ask a supervisor to let them in.</source>
        <translation>Ne voit pas cette conversation et ne lira pas la note : %1. Demandez à un superviseur de lui donner accès.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::NotifyCentre</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message numerus="yes">
        <source>News in %n conversation(s)</source>
        <translation>
            <numerusform>Du nouveau dans %n conversation</numerusform>
            <numerusform>Du nouveau dans %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Something for you</source>
        <translation>Quelque chose pour vous</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Répondre…</translation>
    </message>
    <message>
        <source>Now assigned to you</source>
        <translation>Vous est maintenant assignée</translation>
    </message>
    <message>
        <source>Mentions you: %1</source>
        <translation>Vous mentionne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your reply did not go out: %1</source>
        <translation>Votre réponse n’est pas partie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Prendre en charge</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>Mettre en veille une heure</translation>
    </message>
    <message>
        <source>This is how a new message is told.</source>
        <translation>C’est ainsi qu’un nouveau message est annoncé.</translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation>Bientôt dû : %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>En retard : %1</translation>
    </message>
    <message>
        <source>You are asked to look at it</source>
        <translation>On vous demande de la regarder</translation>
    </message>
    <message>
        <source>%1 asks you to look at it</source>
        <translation>%1 vous demande de la regarder</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Aucune équipe</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is there, and %n conversation(s) wait</source>
        <translation>
            <numerusform>Personne n’est là et %n conversation attend</numerusform>
            <numerusform>Personne n’est là et %n conversations attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::NotifyPage</name>
    <message>
        <source>Badge</source>
        <translation>Pastille</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Bannière</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>Un client écrit</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation>Une nouvelle conversation</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Assignée à moi</translation>
    </message>
    <message>
        <source>A note mentions me</source>
        <translation>Une note me mentionne</translation>
    </message>
    <message>
        <source>My reply did not go out</source>
        <translation>Ma réponse n’est pas partie</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mon équipe</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Suivies</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Toutes les autres</translation>
    </message>
    <message>
        <source>What is told, and how</source>
        <translation>Ce qui est annoncé, et comment</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Silent teams</source>
        <translation>Équipes muettes</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>Rendre %1 muette</translation>
    </message>
    <message>
        <source>Rules for a view</source>
        <translation>Règles pour une vue</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non assignées</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Toutes les ouvertes</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Comme ci-dessus</translation>
    </message>
    <message>
        <source>Always tell</source>
        <translation>Toujours annoncer</translation>
    </message>
    <message>
        <source>Never tell</source>
        <translation>Ne jamais annoncer</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>Règle pour %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Neither banner nor sound between</source>
        <translation>Ni bannière ni son entre</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Louder once after minutes without a look</source>
        <translation>Plus fort une fois, après des minutes sans un regard</translation>
    </message>
    <message>
        <source>Once more and louder when nobody has looked after</source>
        <translation>Encore une fois et plus fort si personne n’a regardé après</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>Son et textes</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Jouer des sons</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Hide names and words in notifications</source>
        <translation>Masquer noms et textes dans les notifications</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Notification d’essai</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Barre système</translation>
    </message>
    <message>
        <source>Show an icon in the panel</source>
        <translation>Afficher une icône dans la barre système</translation>
    </message>
    <message>
        <source>Keep running there when the window is closed</source>
        <translation>Continuer à tourner là quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start in the panel, without a window</source>
        <translation>Démarrer dans la barre système, sans fenêtre</translation>
    </message>
    <message>
        <source>Icon in one colour</source>
        <translation>Icône d’une seule couleur</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>A promise is due soon</source>
        <translation>Une promesse arrive à échéance</translation>
    </message>
    <message>
        <source>A promise is late</source>
        <translation>Une promesse est en retard</translation>
    </message>
    <message>
        <source>I am asked to look</source>
        <translation>On me demande de regarder</translation>
    </message>
    <message>
        <source>Nobody of a team is there</source>
        <translation>Personne d’une équipe n’est là</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OlderHistory</name>
    <message>
        <source>Fetching older messages from the relay…</source>
        <translation>Récupération des anciens messages depuis le relais…</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay.</source>
        <translation>Les anciens messages sont conservés par le relais.</translation>
    </message>
    <message>
        <source>Fetch older messages</source>
        <translation>Récupérer les anciens messages</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay. They can be read here when it is reached again.</source>
        <translation>Les anciens messages sont conservés par le relais. Vous pourrez les lire ici quand il sera de nouveau joignable.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OtherDraft</name>
    <message>
        <source>You wrote another version here (%1): %2</source>
        <translation>Vous avez écrit une autre version ici (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>You wrote another version on %1 (%2): %3</source>
        <translation>Vous avez écrit une autre version sur %1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>What you did while the relay was away waits here and goes out in order. What the relay would not take stays until you decide.</source>
        <translation>Ce que vous avez fait pendant l’absence du relais attend ici et part dans l’ordre. Ce que le relais a refusé reste jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Waiting actions</source>
        <translation>Actions en attente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing waits. Everything you did has reached the relay.</source>
        <translation>Rien n’attend. Tout ce que vous avez fait est arrivé au relais.</translation>
    </message>
    <message>
        <source>Waits for the relay; it will be checked before it goes out.</source>
        <translation>Attend le relais&#xa0;; revérifié avant le départ.</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Afficher la conversation</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>En partance</translation>
    </message>
    <message>
        <source>Scheduled reply</source>
        <translation>Réponse programmée</translation>
    </message>
    <message>
        <source>%1. It is checked again before it goes out.</source>
        <translation>%1. Revérifiée avant le départ.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Palette</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Rechercher ou aller à…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Rechercher ou aller à</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Try a name, the last digits of a number, or what you want to do.</source>
        <translation>Essayez un nom, les derniers chiffres d’un numéro, ou ce que vous voulez faire.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PictureDialog</name>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown. Save it to open it in another program.</source>
        <translation>Cette image ne peut pas être affichée. Enregistrez-la pour l’ouvrir dans un autre programme.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Pictures</name>
    <message>
        <source>This picture is too large to show. Save it to open it elsewhere.</source>
        <translation>Cette image est trop grande pour être affichée. Enregistrez-la pour l’ouvrir ailleurs.</translation>
    </message>
    <message>
        <source>There is no file with this message.</source>
        <translation>Il n’y a pas de fichier avec ce message.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaceForm</name>
    <message>
        <source>Place on the map</source>
        <translation>Lieu sur la carte</translation>
    </message>
    <message>
        <source>Paste a map link or coordinates</source>
        <translation>Collez un lien de carte ou des coordonnées</translation>
    </message>
    <message>
        <source>Map link</source>
        <translation>Lien de carte</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>Adresse (facultatif)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookEditor</name>
    <message>
        <source>Playbooks</source>
        <translation>Guides</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How we speak (Markdown)</source>
        <translation>Notre façon de parler (Markdown)</translation>
    </message>
    <message>
        <source>Words to avoid, a line each: problem = question</source>
        <translation>Mots à éviter, un par ligne&#xa0;: problème = question</translation>
    </message>
    <message>
        <source>Whom to ask, and when (Markdown)</source>
        <translation>À qui demander, et quand (Markdown)</translation>
    </message>
    <message>
        <source>Who decides what (Markdown)</source>
        <translation>Qui décide de quoi (Markdown)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookPanel</name>
    <message>
        <source>Your team does without this word.</source>
        <translation>Votre équipe se passe de ce mot.</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Mieux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Capitals read like shouting.</source>
        <translation>Les majuscules donnent l’impression de crier.</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Un seul signe suffit.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>Dans ce texte</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Notre façon de parler</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui demander</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Qui décide</translation>
    </message>
    <message>
        <source>This team has no playbook yet. Supervisors write it in the settings.</source>
        <translation>Cette équipe n’a pas encore de guide. Les superviseurs l’écrivent dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PoliciesPage</name>
    <message>
        <source>Move the policy up</source>
        <translation>Monter la règle</translation>
    </message>
    <message>
        <source>Move the policy down</source>
        <translation>Descendre la règle</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>For which conversations</source>
        <translation>Pour quelles conversations</translation>
    </message>
    <message>
        <source>Warnings and what follows</source>
        <translation>Alertes et suites</translation>
    </message>
    <message>
        <source>Each happens once for a promise. What came due while no relay ran happens late, and says so.</source>
        <translation>Chacun a lieu une fois par promesse. Ce qui est échu sans relais actif a lieu en retard, et le dit.</translation>
    </message>
    <message>
        <source>The first policy of the list that fits a conversation holds for it.</source>
        <translation>La première règle de la liste qui convient à une conversation s’applique.</translation>
    </message>
    <message>
        <source>Policies in their order</source>
        <translation>Règles dans leur ordre</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>VIP policy</source>
        <translation>Règle VIP</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>One that is not in force promises nothing; its open promises are withdrawn.</source>
        <translation>Une règle hors vigueur ne promet rien ; ses promesses ouvertes sont retirées.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Ce qui est promis</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Its hours are counted; without one, every hour of the day.</source>
        <translation>Ses heures sont comptées ; sans calendrier, toutes celles du jour.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Minutes and hours count open time. A working day is a day with any open hour: two working days after Friday afternoon is Tuesday afternoon.</source>
        <translation>Minutes et heures comptent le temps ouvert. Un jour ouvré a au moins une heure ouverte : deux jours ouvrés après vendredi après-midi, c’est mardi après-midi.</translation>
    </message>
    <message>
        <source>A program&apos;s answer counts as an answer</source>
        <translation>La réponse d’un programme compte comme réponse</translation>
    </message>
    <message>
        <source>When the clocks stand still</source>
        <translation>Quand les horloges s’arrêtent</translation>
    </message>
    <message>
        <source>while it waits for the customer</source>
        <translation>tant qu’elle attend le client</translation>
    </message>
    <message>
        <source>while it is snoozed</source>
        <translation>tant qu’elle est en veille</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>A customer&apos;s message always ends such a pause.</source>
        <translation>Un message du client met toujours fin à la pause.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>Enregistrer la règle</translation>
    </message>
    <message>
        <source>Apply to open conversations…</source>
        <translation>Appliquer aux ouvertes…</translation>
    </message>
    <message>
        <source>Test on the past…</source>
        <translation>Essai sur le passé…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the policy</source>
        <translation>Retirer la règle</translation>
    </message>
    <message>
        <source>None: around the clock</source>
        <translation>Aucun : 24 heures sur 24</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <translation>%1 (hors vigueur)</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>Rien n’est encore promis.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: within %2</source>
        <translation>%1 : sous %2</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Donnez un nom à la règle.</translation>
    </message>
    <message>
        <source>Promise something: at least one number of the table.</source>
        <translation>Promettez quelque chose : au moins un nombre du tableau.</translation>
    </message>
    <message>
        <source>Apply to open conversations?</source>
        <translation>Appliquer aux conversations ouvertes ?</translation>
    </message>
    <message>
        <source>Open conversations that have this policy get its newest version: what has passed counts, the rest of the time is the new one, and what was late stays late in reports.</source>
        <translation>Les conversations ouvertes sous cette règle reçoivent sa dernière version : le temps passé compte, le reste est le nouveau, et ce qui était en retard le reste dans les rapports.</translation>
    </message>
    <message>
        <source>Judge them anew from their beginning, also what was late</source>
        <translation>Les juger à nouveau depuis le début, retards compris</translation>
    </message>
    <message>
        <source>Reports change for these conversations. Who did it and when is kept.</source>
        <translation>Les rapports de ces conversations changent. Qui l’a fait et quand est conservé.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PolicyFits</name>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>only customers marked as VIP</source>
        <translation>seulement les clients marqués VIP</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Any of them; with commas between. Empty: any conversation.</source>
        <translation>L’une d’elles ; séparées par des virgules. Vide : toute conversation.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Customer&apos;s attributes</source>
        <translation>Attributs du client</translation>
    </message>
    <message>
        <source>One a line: plan: gold, silver</source>
        <translation>Un par ligne : forfait: or, argent</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PopOut</name>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>%1 – Waypost</source>
        <translation>%1 – Waypost</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PrintDialog</name>
    <message>
        <source>With notes among colleagues</source>
        <translation>Avec les notes entre collègues</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print or save the conversation</source>
        <translation>Imprimer ou enregistrer la conversation</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>Phone numbers masked</source>
        <translation>Numéros de téléphone masqués</translation>
    </message>
    <message>
        <source>Names and numbers masked</source>
        <translation>Noms et numéros masqués</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Ce qui est masqué</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Enregistrer la conversation</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PromiseList</name>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Promised · %1</source>
        <translation>Promis · %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QualityScreen</name>
    <message>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QueuesPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>first to whom the customer had last</source>
        <translation>d’abord à qui le client a eu affaire en dernier</translation>
    </message>
    <message>
        <source>before all others</source>
        <translation>avant tous les autres</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation>Listes d’attente</translation>
    </message>
    <message>
        <source>Waiting list of</source>
        <translation>Liste d’attente de</translation>
    </message>
    <message>
        <source>by hand: whoever takes it</source>
        <translation>à la main : qui la prend</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>à tour de rôle</translation>
    </message>
    <message>
        <source>to whom has the least to do</source>
        <translation>à qui a le moins à faire</translation>
    </message>
    <message>
        <source>by skill, then the least to do</source>
        <translation>par compétence, puis le moins à faire</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Répartition</translation>
    </message>
    <message>
        <source>Only to those who are online, on shift and below what they can carry; the oldest due first.</source>
        <translation>Seulement à qui est en ligne, de service et sous sa limite ; la plus ancienne échéance d’abord.</translation>
    </message>
    <message>
        <source>Skills that are a must</source>
        <translation>Compétences obligatoires</translation>
    </message>
    <message>
        <source>Tags and languages, with commas between: a conversation that has one goes only to who has it too.</source>
        <translation>Étiquettes et langues, séparées par des virgules : une conversation qui en porte une ne va qu’à qui l’a aussi.</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Wait for that person</source>
        <translation>Attendre cette personne</translation>
    </message>
    <message>
        <source>So long, if he can&apos;t take it right away.</source>
        <translation>Ce temps-là, si la prise immédiate est impossible.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Take back from who is gone</source>
        <translation>Reprendre à qui est parti</translation>
    </message>
    <message>
        <source>What nobody has begun to answer goes back to the list so long after its owner has gone.</source>
        <translation>Ce que personne n’a commencé à traiter revient à la liste ce temps après le départ du responsable.</translation>
    </message>
    <message>
        <source>Customers marked as VIP</source>
        <translation>Clients marqués VIP</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What one counts</source>
        <translation>Ce que chacune compte</translation>
    </message>
    <message>
        <source>Against what an agent can carry.</source>
        <translation>Sur ce qu’un agent peut porter.</translation>
    </message>
    <message>
        <source>Save the waiting list</source>
        <translation>Enregistrer la liste d’attente</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Languages (es, pt-BR) and tags, with commas between.</source>
        <translation>Langues (es, pt-BR) et étiquettes, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Carries at a time</source>
        <translation>Porte à la fois</translation>
    </message>
    <message>
        <source>Open conversations, each with what its priority counts.</source>
        <translation>Conversations ouvertes, chacune selon le poids de sa priorité.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>At most of a priority</source>
        <translation>Maximum par priorité</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Outside its hours nothing new is handed out.</source>
        <translation>Hors de ses heures, rien de nouveau n’est confié.</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Enregistrer la personne</translation>
    </message>
    <message>
        <source>what has no team</source>
        <translation>ce qui n’a pas d’équipe</translation>
    </message>
    <message>
        <source>always on shift</source>
        <translation>toujours de service</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QuoteChip</name>
    <message>
        <source>Do not answer this message</source>
        <translation>Ne pas répondre à ce message</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>Répond à %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with unread messages</source>
        <translation>
            <numerusform>%n conversation avec des messages non lus</numerusform>
            <numerusform>%n conversations avec des messages non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) need attention</source>
        <translation>
            <numerusform>%n action à traiter</numerusform>
            <numerusform>%n actions à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>SLA board</source>
        <translation>Tableau SLA</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RatingsPane</name>
    <message>
        <source>Which question</source>
        <translation>Quelle question</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Le travail de qui</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Quelles réponses</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Évaluations</translation>
    </message>
    <message>
        <source>Only the latest 20,000 are counted. Choose a shorter period to see all of it.</source>
        <translation>Seules les 20 000 dernières sont comptées. Choisissez une période plus courte pour tout voir.</translation>
    </message>
    <message>
        <source>No ratings here</source>
        <translation>Aucune évaluation</translation>
    </message>
    <message>
        <source>Customers are asked after a conversation is closed, once a survey is switched on in the settings.</source>
        <translation>Les clients sont interrogés après la clôture d’une conversation, dès qu’une enquête est activée dans les réglages.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>To be looked after</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Everything, also who was not asked</source>
        <translation>Tout, y compris qui n’a pas été interrogé</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>Promoters and detractors</source>
        <translation>Promoteurs et détracteurs</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>9 and 10, and 0 to 6</source>
        <translation>9 et 10, et de 0 à 6</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfaits</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>of 1 to 5</source>
        <translation>de 1 à 5</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ont répondu</translation>
    </message>
    <message>
        <source>low scores nobody has closed</source>
        <translation>notes basses que personne n’a closes</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>S’en occuper</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>Marquer comme traité</translation>
    </message>
    <message>
        <source>Review it by “%1”</source>
        <translation>Revoir avec « %1 »</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RecordStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>Jeter l’enregistrement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Continuer l’enregistrement</translation>
    </message>
    <message>
        <source>So long a message arrives as a file to download</source>
        <translation>Un message aussi long arrive comme fichier à télécharger</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RecoveredNotice</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was restored from an older backup. This computer still holds %1 that the relay has lost.</source>
        <translation>Le relais a été restauré depuis une sauvegarde plus ancienne. Cet ordinateur détient encore %1 que le relais a perdus.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Décider…</translation>
    </message>
    <message>
        <source>Recovered from this computer</source>
        <translation>Récupéré depuis cet ordinateur</translation>
    </message>
    <message>
        <source>Give %1 back to the relay?</source>
        <translation>Restituer %1 au relais&#xa0;?</translation>
    </message>
    <message>
        <source>They go back to their conversations, marked as recovered. Nothing is sent to any customer. They date from %1 on. Keeping them aside leaves them in a file on this computer.</source>
        <translation>Ils retournent dans leurs conversations, marqués comme récupérés. Rien n’est envoyé à aucun client. Les plus anciens datent de&#xa0;: %1. Mis de côté, ils restent dans un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Restituer</translation>
    </message>
    <message>
        <source>Keep aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewForm</name>
    <message>
        <source>Open the conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Demander un second avis</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Give the review</source>
        <translation>Rendre la revue</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Coaching note. Only the agent and supervisors see it.</source>
        <translation>Note d’accompagnement. Seuls l’agent et les superviseurs la voient.</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Note d’accompagnement</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, second opinion</source>
        <translation>%1, second avis</translation>
    </message>
    <message>
        <source>%1. Nobody has taken it.</source>
        <translation>%1. Personne ne l’a prise.</translation>
    </message>
    <message>
        <source>%1. Reviewed by %2.</source>
        <translation>%1. Revue par %2.</translation>
    </message>
    <message>
        <source>There is another opinion on this conversation. It shows once both are given.</source>
        <translation>Il y a un autre avis sur cette conversation. Il s’affiche une fois les deux rendus.</translation>
    </message>
    <message>
        <source>%1 gave it %2 of 100. They agree on %3 of %4 criteria.</source>
        <translation>%1 lui a donné %2 sur 100. Ils s’accordent sur %3 critères sur %4.</translation>
    </message>
    <message>
        <source>Every criterion needs a mark.</source>
        <translation>Chaque critère demande une note.</translation>
    </message>
    <message>
        <source>Total: %1 of 100</source>
        <translation>Total : %1 sur 100</translation>
    </message>
    <message>
        <source>%1. Reviewed by you.</source>
        <translation>%1. Revue par vous.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewsPane</name>
    <message>
        <source>Choose a review from the list.</source>
        <translation>Choisissez une revue dans la liste.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revues</translation>
    </message>
    <message>
        <source>Which reviews</source>
        <translation>Quelles revues</translation>
    </message>
    <message>
        <source>No reviews here</source>
        <translation>Aucune revue</translation>
    </message>
    <message>
        <source>Closed conversations are drawn each week by the rules of a scorecard.</source>
        <translation>Chaque semaine, des conversations closes sont tirées selon les règles d’une grille.</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>Prises par moi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faites</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Toutes les revues</translation>
    </message>
    <message>
        <source>Mean total</source>
        <translation>Total moyen</translation>
    </message>
    <message>
        <source>of 100, n = %1</source>
        <translation>sur 100, n = %1</translation>
    </message>
    <message>
        <source>reviews that wait</source>
        <translation>revues en attente</translation>
    </message>
    <message>
        <source>Agreement of two reviewers</source>
        <translation>Accord de deux relecteurs</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RiskTable</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Compteur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Rien n’est dû</translation>
    </message>
    <message>
        <source>Conversations appear here as soon as a promise runs.</source>
        <translation>Les conversations apparaissent ici dès qu’une promesse court.</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>Rien n’est encore promis</translation>
    </message>
    <message>
        <source>Settings, Promises: say how fast customers are answered, and their clocks run here.</source>
        <translation>Paramètres, Promesses : dites en combien de temps on répond, et les compteurs tourneront ici.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Échéance %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>aucune équipe</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RowsView</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>marker on a list that is scrolled away from where new things appear</extracomment>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi seulement</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Équipe %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Qui la voit</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Plus longue attente d’abord</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Plus urgentes d’abord</translation>
    </message>
    <message>
        <source>Reply window closing first</source>
        <translation>Fenêtre de réponse la plus courte d’abord</translation>
    </message>
    <message>
        <source>Number beside it</source>
        <translation>Nombre à côté</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Combien il y en a</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Affiche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Échéance d’abord</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SavedPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Qui peut l’utiliser</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Moi seulement</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>None yet. Fill in the form and save: it appears here.</source>
        <translation>Rien pour l’instant. Remplissez le formulaire et enregistrez : le résultat apparaît ici.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ScheduleDialog</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stay asleep when the customer writes</source>
        <translation>Rester en veille quand le client écrit</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programmer</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Mettre en veille jusqu’à</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Autre moment</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The reply window closes before that (%1). Unless the customer writes again, this will stop and wait for you.</source>
        <translation>La fenêtre de réponse se ferme avant (%1). À moins que le client n’écrive de nouveau, l’envoi s’arrêtera et vous attendra.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ScorecardsPage</name>
    <message>
        <source>Scorecards</source>
        <translation>Grilles</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <translation>Nouvelle grille</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>Équipes (aucune cochée : toutes)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Critères</translation>
    </message>
    <message>
        <source>Conversations of each agent drawn every week (0: none)</source>
        <translation>Conversations tirées chaque semaine par agent (0 : aucune)</translation>
    </message>
    <message>
        <source>A second, blind opinion on every so many-th (0: none)</source>
        <translation>Second avis à l’aveugle toutes les tant (0 : aucun)</translation>
    </message>
    <message>
        <source>Only with one of these tags (empty: all)</source>
        <translation>Seulement avec une de ces étiquettes (vide : toutes)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchHints</name>
    <message>
        <source>Save as view</source>
        <translation>Enregistrer comme vue</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>Opérateurs de recherche</translation>
    </message>
    <message>
        <source>There is no “%1:”. It is searched for as a word.</source>
        <translation>«&#xa0;%1:&#xa0;» n’existe pas. Il est cherché comme un mot.</translation>
    </message>
    <message>
        <source>“%1:” waits for a value.</source>
        <translation>«&#xa0;%1:&#xa0;» attend une valeur.</translation>
    </message>
    <message>
        <source>“%2:” does not know “%1”. It is left out.</source>
        <translation>«&#xa0;%2:&#xa0;» ne connaît pas «&#xa0;%1&#xa0;». C’est ignoré.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” for “%2:”.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;» pour «&#xa0;%2:&#xa0;».</translation>
    </message>
    <message>
        <source>A quote or bracket is still open.</source>
        <translation>Un guillemet ou une parenthèse est resté ouvert.</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>C’est plus qu’une recherche ne peut contenir. Le reste est ignoré.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Searching older messages on the relay…</source>
        <translation>Recherche d’anciens messages sur le relais…</translation>
    </message>
    <message>
        <source>Older messages are still being made searchable.</source>
        <translation>Les anciens messages sont encore en cours d’indexation.</translation>
    </message>
    <message>
        <source>Offline: only what this computer holds.</source>
        <translation>Hors ligne&#xa0;: seulement ce que contient cet ordinateur.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try another word, a name, or the last digits of a number.</source>
        <translation>Essayez un autre mot, un nom, ou les derniers chiffres d’un numéro.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SecurityPage</name>
    <message>
        <source>Lock</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Lock Waypost now</source>
        <translation>Verrouiller Waypost maintenant</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>Loin du bureau</translation>
    </message>
    <message>
        <source>Nothing is shown until you unlock it. Messages still arrive.</source>
        <translation>Rien n’est affiché avant le déverrouillage. Les messages arrivent toujours.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>Sign all my devices out…</source>
        <translation>Déconnecter tous mes appareils…</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation>Un appareil est perdu</translation>
    </message>
    <message>
        <source>This one too: each has to be paired again.</source>
        <translation>Celui-ci aussi&#xa0;: chacun devra être jumelé de nouveau.</translation>
    </message>
    <message>
        <source>Passphrase of this computer</source>
        <translation>Phrase secrète de cet ordinateur</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Phrase secrète actuelle</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Nouvelle phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>It opens what is kept here. Where the system&apos;s keychain holds the key there is none.</source>
        <translation>Elle ouvre ce qui est gardé ici. Il n’y en a pas quand le trousseau du système garde la clé.</translation>
    </message>
    <message>
        <source>The relay tells your devices when it is reachable again. %1</source>
        <translation>Le relais donnera la liste de vos appareils quand il sera joignable. %1</translation>
    </message>
    <message>
        <source>All your devices are signed out.</source>
        <translation>Tous vos appareils sont déconnectés.</translation>
    </message>
    <message>
        <source>Yes, sign all of them out</source>
        <translation>Oui, tous les déconnecter</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>Les deux saisies de la nouvelle phrase secrète diffèrent. Retapez-la.</translation>
    </message>
    <message>
        <source>The new passphrase is in force.</source>
        <translation>La nouvelle phrase secrète est en vigueur.</translation>
    </message>
    <message>
        <source>You can&apos;t reach any of your devices? An owner of the workspace signs them out.</source>
        <translation>Vous n’avez accès à aucun de vos appareils ? Un propriétaire de l’espace de travail les déconnecte.</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>Appareils de votre équipe</translation>
    </message>
    <message>
        <source>That device is signed out. What it kept can&apos;t be read there any more.</source>
        <translation>Cet appareil est déconnecté. Ce qu’il conservait n’y est plus lisible.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SegmentsColumn</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>A supervisor or owner can import contacts.</source>
        <translation>Un superviseur ou un propriétaire peut importer des contacts.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>Wrote this week</source>
        <translation>Ont écrit cette semaine</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Remove segment</source>
        <translation>Retirer le segment</translation>
    </message>
    <message>
        <source>None yet. Search for contacts, then keep the search with the star.</source>
        <translation>Aucun pour l’instant. Cherchez des contacts, puis gardez la recherche avec l’étoile.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SettingsWindow</name>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un paramètre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Pages des paramètres</translation>
    </message>
    <message>
        <source>No setting like that</source>
        <translation>Aucun paramètre de ce genre</translation>
    </message>
    <message>
        <source>Try another word for it.</source>
        <translation>Essayez un autre mot.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Chercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>No shortcut like that. Settings, Keyboard gives any command a key.</source>
        <translation>Aucun raccourci de ce genre. Paramètres, Clavier donne une touche à toute commande.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpecialDays</name>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Jours particuliers</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Date of a special day</source>
        <translation>Date d’un jour particulier</translation>
    </message>
    <message>
        <source>Name of a special day</source>
        <translation>Nom d’un jour particulier</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Hours of a special day</source>
        <translation>Heures d’un jour particulier</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>The special day comes every year</source>
        <translation>Le jour particulier revient chaque année</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the special day</source>
        <translation>Ajouter le jour particulier</translation>
    </message>
    <message>
        <source>Remove the chosen special days</source>
        <translation>Retirer les jours choisis</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1, chaque année</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpellMarks</name>
    <message>
        <source>Looking for “%1”…</source>
        <translation>Recherche de «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>Ajouter «&#xa0;%1&#xa0;» à mes mots</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Ignorer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>Aucune suggestion pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>No dictionary is installed here</source>
        <translation>Aucun dictionnaire n’est installé ici</translation>
    </message>
    <message>
        <source>Spelling is off</source>
        <translation>Vérification désactivée</translation>
    </message>
    <message>
        <source>Off in this conversation</source>
        <translation>Désactivée dans cette conversation</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StaleReply</name>
    <message>
        <source>Send mine anyway</source>
        <translation>Envoyer la mienne quand même</translation>
    </message>
    <message>
        <source>Edit mine</source>
        <translation>Modifier la mienne</translation>
    </message>
    <message>
        <source>Drop mine</source>
        <translation>Abandonner la mienne</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Un collègue</translation>
    </message>
    <message>
        <source>%1 has already written</source>
        <translation>%1 a déjà écrit</translation>
    </message>
    <message>
        <source>It is in the timeline above.</source>
        <translation>C’est dans le fil ci-dessus.</translation>
    </message>
    <message>
        <source>Your reply, not sent</source>
        <translation>Votre réponse, non envoyée</translation>
    </message>
    <message>
        <source>Your reply was stopped: %1</source>
        <translation>Votre réponse a été arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped before it went out: read both, then decide.</source>
        <translation>Arrêtée avant le départ&#xa0;: lisez les deux, puis décidez.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StatusBar</name>
    <message>
        <source>%1 % of the changes are here</source>
        <translation>%1 % des modifications sont là</translation>
    </message>
    <message>
        <source>Older days are coming: %1 %</source>
        <translation>Les jours plus anciens arrivent&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>All changes synced</source>
        <translation>Tout est synchronisé</translation>
    </message>
    <message>
        <source>What is kept on this computer is sealed</source>
        <translation>Ce que garde cet ordinateur est scellé</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Signed out: pair this device again</source>
        <translation>Déconnecté&#xa0;: jumelez de nouveau cet appareil</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n dans la boîte d’envoi</numerusform>
            <numerusform>%n dans la boîte d’envoi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cache %1 · %n open conversation(s) offline</source>
        <translation>
            <numerusform>Cache %1 · %n conversation ouverte hors ligne</numerusform>
            <numerusform>Cache %1 · %n conversations ouvertes hors ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the local copy</source>
        <translation>Lecture de la copie locale</translation>
    </message>
    <message numerus="yes">
        <source>Reading the local copy; %n repl(ies) will be checked before sending</source>
        <translation>
            <numerusform>Lecture de la copie locale&#xa0;; %n réponse sera vérifiée avant l’envoi</numerusform>
            <numerusform>Lecture de la copie locale&#xa0;; %n réponses seront vérifiées avant l’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <translation>%1 · nouvel essai dans %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>Enquêtes</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Nouvelle enquête</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>The question, for everyone whose language is not below</source>
        <translation>La question, pour qui n’a pas sa langue ci-dessous</translation>
    </message>
    <message>
        <source>In other languages, a line each: es = ¿Qué tal fue?</source>
        <translation>Dans d’autres langues, une ligne chacune : es = ¿Qué tal fue?</translation>
    </message>
    <message>
        <source>Thanks after an answer (empty: none)</source>
        <translation>Remerciement après une réponse (vide : aucun)</translation>
    </message>
    <message>
        <source>Thanks in other languages, a line each</source>
        <translation>Remerciement dans d’autres langues, une ligne chacune</translation>
    </message>
    <message>
        <source>Template for when the reply window is closed</source>
        <translation>Modèle quand la fenêtre de réponse est fermée</translation>
    </message>
    <message>
        <source>Minutes after a conversation is closed</source>
        <translation>Minutes après la clôture d’une conversation</translation>
    </message>
    <message>
        <source>Days in which a customer is asked once at most</source>
        <translation>Jours pendant lesquels un client est interrogé une fois au plus</translation>
    </message>
    <message>
        <source>Follow up on scores up to (-1: on none)</source>
        <translation>Suivre les notes jusqu’à (-1 : aucune)</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>Équipes (aucune cochée : toutes)</translation>
    </message>
    <message>
        <source>Not with these tags (commas between them)</source>
        <translation>Pas avec ces étiquettes (séparées par des virgules)</translation>
    </message>
    <message>
        <source>Ask customers</source>
        <translation>Interroger les clients</translation>
    </message>
    <message>
        <source>None: customers are not asked then</source>
        <translation>Aucun : les clients ne sont alors pas interrogés</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (désactivée)</translation>
    </message>
    <message>
        <source>How did we do? Your answer helps us.</source>
        <translation>Comment cela s’est-il passé ? Votre réponse nous aide.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Switcher</name>
    <message>
        <source>Recent conversations</source>
        <translation>Conversations récentes</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SyntaxView</name>
    <message>
        <source>Source text</source>
        <translation>Texte source</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Retirer cette étiquette</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TargetGrid</name>
    <message>
        <source>What is promised</source>
        <translation>Ce qui est promis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>jours ouvrés</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unité de %1</translation>
    </message>
    <message>
        <source>Choose a calendar first.</source>
        <translation>Choisissez d’abord un calendrier.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateForm</name>
    <message>
        <source>Picture on top</source>
        <translation>Image en tête</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Vidéo en tête</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>Document en tête</translation>
    </message>
    <message>
        <source>End of the link “%1”</source>
        <translation>Fin du lien « %1 »</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>Code à copier</translation>
    </message>
    <message>
        <source>Headline %1</source>
        <translation>Titre %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Valeur de %1</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Choose a video…</source>
        <translation>Choisir une vidéo…</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>Choisir un document…</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>Un fichier n’est pas prêt, ou WhatsApp ne l’accepterait pas. Retirez-le ou attendez.</translation>
    </message>
    <message>
        <source>This template needs a picture on top. Choose another file.</source>
        <translation>Ce modèle demande une image en tête. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>This template needs a video on top. Choose another file.</source>
        <translation>Ce modèle demande une vidéo en tête. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>À remplir : %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplatePane</name>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>Approved templates</source>
        <translation>Modèles approuvés</translation>
    </message>
    <message>
        <source>No approved template</source>
        <translation>Aucun modèle approuvé</translation>
    </message>
    <message>
        <source>Templates appear here once WhatsApp has approved them.</source>
        <translation>Les modèles apparaissent ici une fois approuvés par WhatsApp.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Choisissez un modèle.</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>favori</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>masqué</translation>
    </message>
    <message>
        <source>Favourites and hidden templates</source>
        <translation>Modèles favoris et masqués</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Favourite: keep it on top</source>
        <translation>Favori : garder en haut</translation>
    </message>
    <message>
        <source>Put it back into the list</source>
        <translation>Remettre dans la liste</translation>
    </message>
    <message>
        <source>Hide it from the list</source>
        <translation>Masquer de la liste</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>Afficher les masqués</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateSync</name>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Read the templates at WhatsApp again</source>
        <translation>Relire les modèles chez WhatsApp</translation>
    </message>
    <message>
        <source>Reading the templates at WhatsApp…</source>
        <translation>Lecture des modèles chez WhatsApp…</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>Échec de la synchronisation : %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Synchronisé à l’instant</translation>
    </message>
    <message>
        <source>Last synced %1 ago</source>
        <translation>Synchronisé il y a %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TilesRow</name>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>+ %1 pending or snoozed</source>
        <translation>+ %1 en attente ou en veille</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>Pas encore de règle</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>not late yet</source>
        <translation>pas encore en retard</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Pas encore de messages</translation>
    </message>
    <message>
        <source>Write the first one below, or start with a template.</source>
        <translation>Écrivez le premier ci-dessous, ou commencez par un modèle.</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Aller au message le plus récent</translation>
    </message>
    <message>
        <source>What came from WhatsApp</source>
        <translation>Ce qui est venu de WhatsApp</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit là. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Réagir</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>Retirer ma réaction</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse&#xa0;?</translation>
    </message>
    <message>
        <source>A message leads to this address. Open it in the browser?</source>
        <translation>Un message mène à cette adresse. L’ouvrir dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>Numéro de journal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Détails du message</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Tout le texte</translation>
    </message>
    <message>
        <source>Any other…</source>
        <translation>Un autre…</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>Scinder à partir d’ici</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>Enregistrer « %1 » sous…</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TranscriptReader</name>
    <message>
        <source>This conversation is not on this computer. Open it first.</source>
        <translation>Cette conversation n’est pas sur cet ordinateur. Ouvrez-la d’abord.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Tray</name>
    <message numerus="yes">
        <source>%n unread conversation(s)</source>
        <translation>
            <numerusform>%n conversation non lue</numerusform>
            <numerusform>%n conversations non lues</numerusform>
        </translation>
    </message>
    <message>
        <source>something needs your attention</source>
        <translation>quelque chose est à traiter</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>ne pas déranger</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Waypost – %1</source>
        <translation>Waypost – %1</translation>
    </message>
    <message>
        <source>Open Waypost</source>
        <translation>Ouvrir Waypost</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>Ne pas déranger pendant une heure</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow morning</source>
        <translation>Ne pas déranger jusqu’à demain matin</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>M’avertir de nouveau</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TrendChart</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a day of a chart: &quot;24/11/26: 96.4 %, n = 212&quot;</extracomment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Triage</name>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Aucune équipe</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>Dans trois heures</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Lundi prochain</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Dans deux semaines</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Mettre en veille</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Autre moment…</translation>
    </message>
    <message>
        <source>Until the customer writes</source>
        <translation>Jusqu’à ce que le client écrive</translation>
    </message>
    <message>
        <source>Until an hour before the reply window closes</source>
        <translation>Jusqu’à une heure avant la fermeture de la fenêtre de réponse</translation>
    </message>
    <message>
        <source>Again, as before · %1</source>
        <translation>De nouveau, comme avant · %1</translation>
    </message>
    <message>
        <source>Again, as before</source>
        <translation>De nouveau, comme avant</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Ne plus suivre</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>Fusionner avec une autre conversation…</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Block this customer…</source>
        <translation>Bloquer ce client…</translation>
    </message>
    <message>
        <source>Unblock this customer</source>
        <translation>Débloquer ce client</translation>
    </message>
    <message>
        <source>Block this customer?</source>
        <translation>Bloquer ce client&#xa0;?</translation>
    </message>
    <message>
        <source>Their messages will not reach you any more, and you can&apos;t write to them until you unblock them.</source>
        <translation>Ses messages ne vous parviendront plus, et vous ne pourrez pas lui écrire avant de l’avoir débloqué.</translation>
    </message>
    <message>
        <source>Block as spam</source>
        <translation>Bloquer comme spam</translation>
    </message>
    <message>
        <source>Block as abuse</source>
        <translation>Bloquer pour abus</translation>
    </message>
</context>
<context>
    <name>waypost::ui::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore une fois</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>Waypost est verrouillé</translation>
    </message>
    <message>
        <source>Protect this device</source>
        <translation>Protéger cet appareil</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Définir la phrase secrète</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Jumeler de nouveau</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Les deux diffèrent. Retapez-la.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Saisissez la phrase secrète.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VariableWords</name>
    <message>
        <source>%1 has no value here.</source>
        <translation>%1 n’a pas de valeur ici.</translation>
    </message>
    <message>
        <source>%1 is no variable that Waypost knows.</source>
        <translation>%1 n’est pas une variable que Waypost connaît.</translation>
    </message>
    <message>
        <source>%1 is not written like a variable.</source>
        <translation>%1 n’est pas écrit comme une variable.</translation>
    </message>
    <message>
        <source>%1 is one variable too many.</source>
        <translation>%1 est une variable de trop.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n de plus.</numerusform>
            <numerusform>Et %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ViewsColumn</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Les miennes</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Non assignées</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Toutes les ouvertes</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>En attente du client</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>En veille</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermées</translation>
    </message>
    <message>
        <source>Drafts &amp; outbox</source>
        <translation>Brouillons et envois</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Équipes</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <translation>
            <numerusform>%1, %n conversation</numerusform>
            <numerusform>%1, %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n à traiter</numerusform>
            <numerusform>%n à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Ouvrir dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Renommer la vue</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>À risque</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due within 15 min</source>
        <translation>Due sous 15 min</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoicePlayer</name>
    <message>
        <source>Jump here</source>
        <translation>Aller ici</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect one and try again.</source>
        <translation>Cet ordinateur n’a pas de sortie audio. Branchez-en une et réessayez.</translation>
    </message>
    <message>
        <source>This message can&apos;t be played here. Save it to open it in another program.</source>
        <translation>Ce message ne peut pas être lu ici. Enregistrez-le pour l’ouvrir dans un autre programme.</translation>
    </message>
    <message>
        <source>Playing sound needs Qt&apos;s multimedia plugin, which is missing here.</source>
        <translation>La lecture du son exige le module multimédia de Qt, qui manque ici.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoiceRecorder</name>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>Rien n’a été enregistré. Vérifiez le micro et recommencez.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WindowClock</name>
    <message>
        <source>Window %1</source>
        <translation>Fenêtre %1</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Fenêtre fermée</translation>
    </message>
    <message>
        <source>Free replies until %1. After that only templates may be sent.</source>
        <translation>Réponses libres jusqu’à %1. Ensuite, seuls des modèles peuvent être envoyés.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WokenNotice</name>
    <message>
        <source>Snooze again</source>
        <translation>Remettre en veille</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The customer wrote before the snooze was over. It was set aside until: %1.</source>
        <translation>Le client a écrit avant la fin de la veille. Elle était mise de côté jusqu’à&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WorkspacePage</name>
    <message>
        <source>Undo of sending</source>
        <translation>Annulation d’envoi</translation>
    </message>
    <message>
        <source>So long the relay keeps a reply that is sent, unless its author chose otherwise.</source>
        <translation>Durée pendant laquelle le relais retient une réponse envoyée, sauf choix contraire de son auteur.</translation>
    </message>
    <message>
        <source>The customer wrote meanwhile</source>
        <translation>Le client a écrit entre-temps</translation>
    </message>
    <message>
        <source>What happens to a reply whose author had not seen the newest message.</source>
        <translation>Ce que devient une réponse dont l’auteur n’avait pas vu le dernier message.</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Qui peut répondre</translation>
    </message>
    <message>
        <source>In a conversation that others are in too.</source>
        <translation>Dans une conversation où d’autres sont aussi.</translation>
    </message>
    <message>
        <source>Answering takes the conversation</source>
        <translation>Répondre prend la conversation</translation>
    </message>
    <message>
        <source>Whoever answers what is nobody&apos;s has it assigned.</source>
        <translation>Qui répond à une conversation sans responsable se la voit assigner.</translation>
    </message>
    <message>
        <source>A closed conversation goes on for</source>
        <translation>Une conversation fermée se poursuit pendant</translation>
    </message>
    <message>
        <source>A customer who writes within so many days continues it; later a new one begins.</source>
        <translation>Un client qui écrit dans ce nombre de jours la poursuit&#xa0;; plus tard, une nouvelle commence.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>warn, the author decides</source>
        <translation>avertir, l’auteur décide</translation>
    </message>
    <message>
        <source>it is stopped</source>
        <translation>elle est arrêtée</translation>
    </message>
    <message>
        <source>it is sent</source>
        <translation>elle est envoyée</translation>
    </message>
    <message>
        <source>everybody at any time</source>
        <translation>tout le monde à tout moment</translation>
    </message>
    <message>
        <source>whoever writes first</source>
        <translation>qui écrit le premier</translation>
    </message>
    <message>
        <source>whom it is assigned to</source>
        <translation>à qui elle est assignée</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Un choix d’une liste</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>Sending and closing</source>
        <translation>Envoi et clôture</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>Seul un propriétaire les modifie.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Attributs personnalisés</translation>
    </message>
    <message>
        <source>Conversations have</source>
        <translation>Les conversations ont</translation>
    </message>
    <message>
        <source>Contacts have</source>
        <translation>Les contacts ont</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui l’a</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Gold, Silver, Bronze</source>
        <translation>Or, Argent, Bronze</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>For a list: with commas between.</source>
        <translation>Pour une liste&#xa0;: séparés par des virgules.</translation>
    </message>
    <message>
        <source>Add the attribute</source>
        <translation>Ajouter l’attribut</translation>
    </message>
    <message>
        <source>Codes for closing</source>
        <translation>Codes de clôture</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Nom du code</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Ajouter le code</translation>
    </message>
    <message>
        <source>Contacts: %1 (%2)</source>
        <translation>Contacts&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Conversations: %1 (%2)</source>
        <translation>Conversations&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>None yet. An attribute is a field of your own: an order number, a plan.</source>
        <translation>Aucun pour l’instant. Un attribut est un champ à vous&#xa0;: un numéro de commande, une formule.</translation>
    </message>
    <message>
        <source>None yet. With codes, closing says how it ended: refunded, answered.</source>
        <translation>Aucun pour l’instant. Avec des codes, la clôture dit comment cela s’est terminé&#xa0;: remboursé, répondu.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>Absent après</translation>
    </message>
    <message>
        <source>So long without a touch of Waypost, and an agent gets nothing new. 0: never.</source>
        <translation>Ce temps sans toucher Waypost, et l’agent ne reçoit rien de nouveau. 0 : jamais.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Post alerts to</source>
        <translation>Envoyer les alertes à</translation>
    </message>
    <message>
        <source>Address of a program that hears of promises at risk; begins with https://.</source>
        <translation>Adresse d’un programme informé des promesses menacées ; commence par https://.</translation>
    </message>
</context>
</TS>
