<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BoardTable</name>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>Breached</source>
        <translation>Verletzt</translation>
    </message>
    <message>
        <source>Due in 15 min</source>
        <translation>Fällig in 15 Min.</translation>
    </message>
    <message>
        <source>Most at risk</source>
        <translation>Am dringendsten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>First reply p50 / p90</source>
        <translation>Erste Antwort p50 / p90</translation>
    </message>
    <message>
        <source>SLA met</source>
        <translation>SLA erfüllt</translation>
    </message>
    <message>
        <source>Double replies</source>
        <translation>Doppelte Antworten</translation>
    </message>
    <message>
        <source>Backlog by age</source>
        <translation>Rückstand nach Alter</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>Conversations that are open now and have a promise that is late and still not kept.</source>
        <translation>Unterhaltungen, die jetzt offen sind und deren Zusage überfällig und noch nicht eingelöst ist.</translation>
    </message>
    <message>
        <source>Conversations that are open now and whose next promise is due within 15 minutes.</source>
        <translation>Unterhaltungen, die jetzt offen sind und deren nächste Zusage in 15 Minuten fällig ist.</translation>
    </message>
    <message>
        <source>Conversations that are open now and owe something, what is due first on top.</source>
        <translation>Unterhaltungen, die jetzt offen sind und etwas schulden; das zuerst Fällige steht oben.</translation>
    </message>
    <message>
        <source>Conversations that are open now; those that wait for the customer or are snoozed are not counted.</source>
        <translation>Unterhaltungen, die jetzt offen sind; was auf den Kunden wartet oder zurückgestellt ist, zählt nicht.</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, in open time; bots and conversations we began are left out. Nearest rank.</source>
        <translation>Unterhaltungen, die im Zeitraum zuerst von einem Menschen beantwortet wurden, in Öffnungszeit; ohne Bots und ohne von uns begonnene. Nächster Rang.</translation>
    </message>
    <message>
        <source>Conversations first answered by a person in the period, by the wall clock; bots and conversations we began are left out. Nearest rank.</source>
        <translation>Unterhaltungen, die im Zeitraum zuerst von einem Menschen beantwortet wurden, nach der Uhr; ohne Bots und ohne von uns begonnene. Nächster Rang.</translation>
    </message>
    <message>
        <source>Promises kept or missed in the period, counted for who had them when they were due. What is not due yet is left out.</source>
        <translation>Zusagen, die im Zeitraum eingehalten oder versäumt wurden, gezählt bei dem, der sie bei Fälligkeit hatte. Noch nicht Fälliges zählt nicht.</translation>
    </message>
    <message>
        <source>Times in the period that a customer was answered twice: by two people, within ten minutes, the second without having seen the first.</source>
        <translation>So oft wurde im Zeitraum ein Kunde doppelt beantwortet: von zwei Menschen, binnen zehn Minuten, der zweite ohne die erste Antwort gesehen zu haben.</translation>
    </message>
    <message>
        <source>Conversations that are open now, by the age of the oldest message without an answer.</source>
        <translation>Unterhaltungen, die jetzt offen sind, nach dem Alter der ältesten unbeantworteten Nachricht.</translation>
    </message>
    <message>
        <source>Conversations closed in the period, counted for who had them then.</source>
        <translation>Unterhaltungen, die im Zeitraum geschlossen wurden, gezählt bei dem, der sie da hatte.</translation>
    </message>
    <message>
        <source>Conversations closed in the period that customers had brought back before.</source>
        <translation>Unterhaltungen, die im Zeitraum geschlossen wurden und zuvor von Kunden wieder geöffnet worden waren.</translation>
    </message>
    <message>
        <source>Answers of customers in the period, 1 to 5; who did not answer is not counted.</source>
        <translation>Antworten von Kunden im Zeitraum, 1 bis 5; wer nicht geantwortet hat, zählt nicht.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 drüber</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share, as in &quot;96.4 %&quot;</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
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
        <translation>&lt; 1 T</translation>
    </message>
    <message>
        <source>&lt; 3 d</source>
        <translation>&lt; 3 T</translation>
    </message>
    <message>
        <source>&lt; 7 d</source>
        <translation>&lt; 7 T</translation>
    </message>
    <message>
        <source>7 d +</source>
        <extracomment>seven days and more</extracomment>
        <translation>7 T +</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Unbekannter Kunde</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>n = %1</source>
        <extracomment>how many were counted for a figure</extracomment>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Voriges Gespräch</translation>
    </message>
    <message>
        <source>Open and write</source>
        <translation>Öffnen und schreiben</translation>
    </message>
    <message>
        <source>Go to Mine</source>
        <translation>Zu „Meine“</translation>
    </message>
    <message>
        <source>Go to Unassigned</source>
        <translation>Zu „Nicht zugewiesen“</translation>
    </message>
    <message>
        <source>Go to All open</source>
        <translation>Zu „Alle offenen“</translation>
    </message>
    <message>
        <source>Go to Waiting on customer</source>
        <translation>Zu „Warten auf Kunden“</translation>
    </message>
    <message>
        <source>Go to Snoozed</source>
        <translation>Zu „Zurückgestellt“</translation>
    </message>
    <message>
        <source>Go to Closed</source>
        <translation>Zu „Geschlossen“</translation>
    </message>
    <message>
        <source>Go to Drafts &amp; outbox</source>
        <translation>Zu „Entwürfe &amp; Postausgang“</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Send a template</source>
        <translation>Vorlage senden</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Snooze until tomorrow morning</source>
        <translation>Bis morgen früh zurückstellen</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Give back to the queue</source>
        <translation>In die Warteschlange zurückgeben</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>Schlagwörter bearbeiten</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen zu …</translation>
    </message>
    <message>
        <source>Search messages and people</source>
        <translation>Nachrichten und Personen suchen</translation>
    </message>
    <message>
        <source>Outbox and what needs attention</source>
        <translation>Postausgang und was Aufmerksamkeit braucht</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send and resolve</source>
        <translation>Senden und erledigen</translation>
    </message>
    <message>
        <source>Send and go to the next</source>
        <translation>Senden und zum nächsten</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Später senden …</translation>
    </message>
    <message>
        <source>Take back what was just sent</source>
        <translation>Eben Gesendetes zurücknehmen</translation>
    </message>
    <message>
        <source>Insert a canned reply</source>
        <translation>Textbaustein einfügen</translation>
    </message>
    <message>
        <source>Insert an emoji</source>
        <translation>Emoji einfügen</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen …</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Sprachnachricht aufnehmen</translation>
    </message>
    <message>
        <source>Send a location…</source>
        <translation>Standort senden …</translation>
    </message>
    <message>
        <source>Send a contact card…</source>
        <translation>Kontaktkarte senden …</translation>
    </message>
    <message>
        <source>Send buttons or a list…</source>
        <translation>Schaltflächen oder Liste senden …</translation>
    </message>
    <message>
        <source>Snooze until…</source>
        <translation>Zurückstellen bis …</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Zuweisen an …</translation>
    </message>
    <message>
        <source>Give to a team…</source>
        <translation>An ein Team geben …</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>An mich nehmen</translation>
    </message>
    <message>
        <source>Take over writing</source>
        <translation>Schreiben übernehmen</translation>
    </message>
    <message>
        <source>Set the priority…</source>
        <translation>Priorität festlegen …</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Folgen oder nicht mehr folgen</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>Mit anderem Gespräch zusammenführen …</translation>
    </message>
    <message>
        <source>Split the conversation here…</source>
        <translation>Gespräch hier teilen …</translation>
    </message>
    <message>
        <source>Block or unblock the customer</source>
        <translation>Kunden blockieren oder freigeben</translation>
    </message>
    <message>
        <source>Run a macro…</source>
        <translation>Makro ausführen …</translation>
    </message>
    <message>
        <source>Copy a link to the conversation</source>
        <translation>Link zum Gespräch kopieren</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Gespräch drucken …</translation>
    </message>
    <message>
        <source>Save the conversation as PDF…</source>
        <translation>Gespräch als PDF speichern …</translation>
    </message>
    <message>
        <source>Select this conversation</source>
        <translation>Dieses Gespräch auswählen</translation>
    </message>
    <message>
        <source>Select all conversations</source>
        <translation>Alle Gespräche auswählen</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Next view</source>
        <translation>Nächste Ansicht</translation>
    </message>
    <message>
        <source>Previous view</source>
        <translation>Vorige Ansicht</translation>
    </message>
    <message>
        <source>Go to saved view 1</source>
        <translation>Zu gespeicherter Ansicht 1</translation>
    </message>
    <message>
        <source>Go to saved view 2</source>
        <translation>Zu gespeicherter Ansicht 2</translation>
    </message>
    <message>
        <source>Go to saved view 3</source>
        <translation>Zu gespeicherter Ansicht 3</translation>
    </message>
    <message>
        <source>Go to saved view 4</source>
        <translation>Zu gespeicherter Ansicht 4</translation>
    </message>
    <message>
        <source>Go to saved view 5</source>
        <translation>Zu gespeicherter Ansicht 5</translation>
    </message>
    <message>
        <source>Go to saved view 6</source>
        <translation>Zu gespeicherter Ansicht 6</translation>
    </message>
    <message>
        <source>Go to saved view 7</source>
        <translation>Zu gespeicherter Ansicht 7</translation>
    </message>
    <message>
        <source>Go to saved view 8</source>
        <translation>Zu gespeicherter Ansicht 8</translation>
    </message>
    <message>
        <source>Go to saved view 9</source>
        <translation>Zu gespeicherter Ansicht 9</translation>
    </message>
    <message>
        <source>Next recent conversation</source>
        <translation>Nächstes der letzten Gespräche</translation>
    </message>
    <message>
        <source>Previous recent conversation</source>
        <translation>Voriges der letzten Gespräche</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zum Posteingang</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Zu den Kontakten</translation>
    </message>
    <message>
        <source>Open this view in its own window</source>
        <translation>Diese Ansicht in eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Show a test notification</source>
        <translation>Testbenachrichtigung anzeigen</translation>
    </message>
    <message>
        <source>Lock Waypost</source>
        <translation>Waypost sperren</translation>
    </message>
    <message>
        <source>Go to the SLA board</source>
        <translation>Zur SLA-Tafel</translation>
    </message>
    <message>
        <source>Put the SLA board on the wall (full screen)</source>
        <translation>SLA-Tafel an die Wand (Vollbild)</translation>
    </message>
    <message>
        <source>Go to ratings and reviews</source>
        <translation>Zu Bewertungen und Prüfungen</translation>
    </message>
    <message>
        <source>I am online: give me new conversations</source>
        <translation>Ich bin online: bitte neue Gespräche</translation>
    </message>
    <message>
        <source>I am busy: give me nothing new</source>
        <translation>Ich bin beschäftigt: nichts Neues</translation>
    </message>
    <message>
        <source>I am away</source>
        <translation>Ich bin abwesend</translation>
    </message>
    <message>
        <source>Save this list as CSV…</source>
        <translation>Diese Liste als CSV speichern…</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Unbekannter Kunde</translation>
    </message>
    <message>
        <source>the same number in another form</source>
        <translation>dieselbe Nummer in anderer Form</translation>
    </message>
    <message>
        <source>the same WhatsApp account</source>
        <translation>dasselbe WhatsApp-Konto</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>dieselbe E-Mail-Adresse</translation>
    </message>
    <message>
        <source>the same name, and numbers that differ in one digit</source>
        <translation>derselbe Name und Nummern, die sich in einer Ziffer unterscheiden</translation>
    </message>
    <message>
        <source>the same name, and only one has a number</source>
        <translation>derselbe Name, und nur einer hat eine Nummer</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note about the contact</source>
        <translation>Notiz zum Kontakt</translation>
    </message>
    <message>
        <source>Marketing consent</source>
        <translation>Einwilligung zu Werbung</translation>
    </message>
    <message>
        <source>Where consent was given</source>
        <translation>Wo eingewilligt wurde</translation>
    </message>
    <message>
        <source>When consent was given</source>
        <translation>Wann eingewilligt wurde</translation>
    </message>
    <message>
        <source>%1: agreed</source>
        <translation>%1: eingewilligt</translation>
    </message>
    <message>
        <source>%1: refused</source>
        <translation>%1: abgelehnt</translation>
    </message>
    <message>
        <source>%1: unproven</source>
        <translation>%1: nicht belegt</translation>
    </message>
</context>
<context>
    <name>FileFacts</name>
    <message>
        <source>made smaller</source>
        <translation>verkleinert</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>phones may not play this kind of video in the chat</source>
        <translation>Telefone spielen solche Videos im Chat eventuell nicht ab</translation>
    </message>
    <message>
        <source>This file can&apos;t be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
</context>
<context>
    <name>HoursText</name>
    <message>
        <source>First reply</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
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
        <translation>Nur Bilder in JPEG, PNG und WebP werden angezeigt. Speichern Sie die Datei, um sie anderswo anzusehen.</translation>
    </message>
    <message>
        <source>This picture is too large to show here. Save the file to look at it elsewhere.</source>
        <translation>Dieses Bild ist zu groß, um es hier anzuzeigen. Speichern Sie die Datei, um sie anderswo anzusehen.</translation>
    </message>
    <message>
        <source>This picture is damaged and can&apos;t be shown. Ask for it to be sent again.</source>
        <translation>Dieses Bild ist beschädigt und kann nicht angezeigt werden. Bitten Sie darum, es noch einmal zu senden.</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Zuweisung</translation>
    </message>
    <message>
        <source>Change of team</source>
        <translation>Teamwechsel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Resolving</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Wiederöffnen</translation>
    </message>
    <message>
        <source>Snoozing</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Marking as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Sending again</source>
        <translation>Erneutes Senden</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The printer has taken nothing. Check it and try again.</source>
        <translation>Der Drucker hat nichts angenommen. Prüfen Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose another place.</source>
        <translation>Die Datei kann dort nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Promises</name>
    <message>
        <source>First reply</source>
        <translation>Erste Antwort</translation>
    </message>
    <message>
        <source>Next reply</source>
        <translation>Nächste Antwort</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Zwischenstand</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>%1 left from %2 on</source>
        <translation>noch %1 ab %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>paused, %1 over</source>
        <translation>angehalten, %1 darüber</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>angehalten, noch %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 darüber</translation>
    </message>
    <message>
        <source>kept, after %1</source>
        <translation>gehalten, nach %1</translation>
    </message>
    <message>
        <source>late, after %1</source>
        <translation>zu spät, nach %1</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Erledigt: %1.</translation>
    </message>
    <message>
        <source>Was due: %1.</source>
        <translation>War fällig: %1.</translation>
    </message>
    <message>
        <source>Due: %1.</source>
        <translation>Fällig: %1.</translation>
    </message>
    <message>
        <source>It stands still while the conversation waits for the customer or is snoozed.</source>
        <translation>Steht still, solange das Gespräch auf den Kunden wartet oder zurückgestellt ist.</translation>
    </message>
    <message>
        <source>Out of hours: it goes on %1.</source>
        <translation>Außerhalb der Zeiten: weiter geht es %1.</translation>
    </message>
</context>
<context>
    <name>QSplitter</name>
    <message>
        <source>Divider</source>
        <translation>Trenner</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Asked, no answer yet</source>
        <translation>Gefragt, noch keine Antwort</translation>
    </message>
    <message>
        <source>Asked, no answer within 7 days</source>
        <translation>Gefragt, keine Antwort in 7 Tagen</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Nicht gefragt: %1</translation>
    </message>
    <message>
        <source>the customer was asked lately</source>
        <translation>der Kunde wurde kürzlich gefragt</translation>
    </message>
    <message>
        <source>the conversation went on</source>
        <translation>das Gespräch ging weiter</translation>
    </message>
    <message>
        <source>a tag says not to</source>
        <translation>ein Tag schließt es aus</translation>
    </message>
    <message>
        <source>the reply window was closed and no approved template fits</source>
        <translation>das Antwortfenster war zu, und keine genehmigte Vorlage passt</translation>
    </message>
    <message>
        <source>the customer is blocked</source>
        <translation>der Kunde ist blockiert</translation>
    </message>
    <message>
        <source>the customer does not want messages</source>
        <translation>der Kunde wünscht keine Nachrichten</translation>
    </message>
    <message>
        <source>a colleague was writing</source>
        <translation>jemand aus dem Team schrieb gerade</translation>
    </message>
    <message>
        <source>the question did not reach the customer</source>
        <translation>die Frage erreichte den Kunden nicht</translation>
    </message>
    <message>
        <source>Recommendation (NPS)</source>
        <translation>Weiterempfehlung (NPS)</translation>
    </message>
    <message>
        <source>Satisfaction (CSAT)</source>
        <translation>Zufriedenheit (CSAT)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2–%3 %</source>
        <translation>n = %1, 95 %: %2–%3 %</translation>
    </message>
    <message>
        <source>n = %1, 95 %: %2 to %3</source>
        <translation>n = %1, 95 %: %2 bis %3</translation>
    </message>
    <message>
        <source>No second opinions yet</source>
        <translation>Noch keine Zweitmeinungen</translation>
    </message>
    <message>
        <source>n = %1 marks, κ = %2</source>
        <translation>n = %1 Noten, κ = %2</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>Unbekannter Kunde</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Niemandes</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>You look after it</source>
        <translation>Sie kümmern sich</translation>
    </message>
    <message>
        <source>%1 looks after it</source>
        <translation>%1 kümmert sich</translation>
    </message>
    <message>
        <source>Looked after</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Darum kümmern</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>%1 of 100</source>
        <translation>%1 von 100</translation>
    </message>
    <message>
        <source>Second opinion</source>
        <translation>Zweitmeinung</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
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
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>only on the relay</source>
        <translation>nur auf dem Relay</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>A call to this customer is running already. Wait until it ends.</source>
        <translation>Ein Anruf bei diesem Kunden läuft bereits. Warten Sie, bis er endet.</translation>
    </message>
    <message>
        <source>A change without a field or a value.</source>
        <translation>Eine Änderung ohne Feld oder Wert.</translation>
    </message>
    <message>
        <source>A code has small letters, digits and underscores, beginning with a letter.</source>
        <translation>Ein Code besteht aus Kleinbuchstaben, Ziffern und Unterstrichen und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>A command needs a UUID as its id.</source>
        <translation>Ein Befehl braucht eine UUID als Id.</translation>
    </message>
    <message>
        <source>A conversation has at most 50 tags. Take some away first.</source>
        <translation>Ein Gespräch hat höchstens 50 Schlagwörter. Entfernen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>A file needs a UUID of its own.</source>
        <translation>Eine Datei braucht eine eigene UUID.</translation>
    </message>
    <message>
        <source>A file needs the SHA-256 of its bytes.</source>
        <translation>Eine Datei braucht den SHA-256-Wert ihrer Bytes.</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be larger than 192 pixels. Choose another.</source>
        <translation>Das Bild einer Gruppe muss größer als 192 Pixel sein. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>A group&apos;s picture must be square. Crop it.</source>
        <translation>Das Bild einer Gruppe muss quadratisch sein. Schneiden Sie es zu.</translation>
    </message>
    <message>
        <source>A label has 1 to 60 characters.</source>
        <translation>Eine Beschriftung hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>A list has 1 to 100 choices.</source>
        <translation>Eine Liste hat 1 bis 100 Auswahlmöglichkeiten.</translation>
    </message>
    <message>
        <source>A message needs a channel and a sender with a phone number or a user id.</source>
        <translation>Eine Nachricht braucht einen Kanal und einen Absender mit Telefonnummer oder Benutzer-Id.</translation>
    </message>
    <message>
        <source>A message needs the provider&apos;s id.</source>
        <translation>Eine Nachricht braucht die Id des Anbieters.</translation>
    </message>
    <message>
        <source>A message that does not say who wrote it.</source>
        <translation>Eine Nachricht, die nicht sagt, wer sie geschrieben hat.</translation>
    </message>
    <message>
        <source>A message that is given back needs its id and its time.</source>
        <translation>Eine zurückgegebene Nachricht braucht ihre Id und ihre Zeit.</translation>
    </message>
    <message>
        <source>A message without a usable id.</source>
        <translation>Eine Nachricht ohne brauchbare Id.</translation>
    </message>
    <message>
        <source>A note may have 16384 characters. Shorten it, or write two.</source>
        <translation>Eine Notiz darf 16384 Zeichen haben. Kürzen Sie sie oder schreiben Sie zwei.</translation>
    </message>
    <message>
        <source>A note that is given back needs its id and its time.</source>
        <translation>Eine zurückgegebene Notiz braucht ihre Id und ihre Zeit.</translation>
    </message>
    <message>
        <source>A notice needs a digest and the severity info, warning or critical.</source>
        <translation>Ein Hinweis braucht einen Digest und den Schweregrad info, warning oder critical.</translation>
    </message>
    <message>
        <source>A page mark of a long list is no longer valid. Load the list again.</source>
        <translation>Eine Seitenmarke einer langen Liste gilt nicht mehr. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>A permission was not granted or was taken away. Check what the token may do and which accounts it reaches.</source>
        <translation>Eine Berechtigung wurde nicht erteilt oder entzogen. Prüfen Sie, was das Token darf und welche Konten es erreicht.</translation>
    </message>
    <message>
        <source>A reaction, an edit and a revocation need their own provider id and that of their message.</source>
        <translation>Eine Reaktion, eine Bearbeitung und ein Widerruf brauchen ihre eigene Anbieter-Id und die ihrer Nachricht.</translation>
    </message>
    <message>
        <source>A required part of the message is missing. Complete it and send again.</source>
        <translation>Ein Pflichtteil der Nachricht fehlt. Ergänzen Sie ihn und senden Sie erneut.</translation>
    </message>
    <message>
        <source>A restore was stopped before its end. Call &quot;waypost-relay restore&quot; once more.</source>
        <translation>Eine Wiederherstellung wurde vor ihrem Ende angehalten. Rufen Sie „waypost-relay restore“ noch einmal auf.</translation>
    </message>
    <message>
        <source>A session begins with one hello and its answer.</source>
        <translation>Eine Sitzung beginnt mit einem einzigen Hello und dessen Antwort.</translation>
    </message>
    <message>
        <source>A statement has another number of marks than of values.</source>
        <translation>Eine Anweisung hat eine andere Zahl von Platzhaltern als von Werten.</translation>
    </message>
    <message>
        <source>A status needs the provider&apos;s id of its message.</source>
        <translation>Ein Status braucht die Anbieter-Id seiner Nachricht.</translation>
    </message>
    <message>
        <source>A status without an id or a word.</source>
        <translation>Ein Status ohne Id oder Wort.</translation>
    </message>
    <message>
        <source>A stored file needs a UUID and the SHA-256 of its bytes.</source>
        <translation>Eine gespeicherte Datei braucht eine UUID und den SHA-256-Wert ihrer Bytes.</translation>
    </message>
    <message>
        <source>A tag has 1 to 40 characters.</source>
        <translation>Ein Schlagwort hat 1 bis 40 Zeichen.</translation>
    </message>
    <message>
        <source>A template is not approved. Wait for its review or choose another.</source>
        <translation>Eine Vorlage ist nicht genehmigt. Warten Sie die Prüfung ab oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A template of that name is being deleted. Use another name or wait four weeks.</source>
        <translation>Eine Vorlage dieses Namens wird gerade gelöscht. Nehmen Sie einen anderen Namen oder warten Sie vier Wochen.</translation>
    </message>
    <message>
        <source>A template&apos;s text must not begin or end with a variable. Put words around it.</source>
        <translation>Der Text einer Vorlage darf nicht mit einer Variablen beginnen oder enden. Setzen Sie Wörter davor oder dahinter.</translation>
    </message>
    <message>
        <source>A test number may only write to recipients on its list. Add this one to the list in the dashboard.</source>
        <translation>Eine Testnummer darf nur an Empfänger auf ihrer Liste schreiben. Fügen Sie diesen im Dashboard der Liste hinzu.</translation>
    </message>
    <message>
        <source>A text of the template is too long. Shorten it.</source>
        <translation>Ein Text der Vorlage ist zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>A value breaks the template&apos;s rules, such as a line break. Correct it.</source>
        <translation>Ein Wert verletzt die Regeln der Vorlage, etwa durch einen Zeilenumbruch. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>A value does not fit the template: wrong kind, or the header&apos;s file is missing. Correct it.</source>
        <translation>Ein Wert passt nicht zur Vorlage: falsche Art, oder die Datei der Kopfzeile fehlt. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>A value for the template is not valid. Correct it.</source>
        <translation>Ein Wert für die Vorlage ist nicht gültig. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>A value has at most 500 characters.</source>
        <translation>Ein Wert hat höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>A value in the message is not valid: a phone number, a product, a length. Correct it and send again.</source>
        <translation>Ein Wert in der Nachricht ist nicht gültig: eine Telefonnummer, ein Produkt, eine Länge. Korrigieren Sie ihn und senden Sie erneut.</translation>
    </message>
    <message>
        <source>A value is larger than a database takes: 1 GB.</source>
        <translation>Ein Wert ist größer, als eine Datenbank aufnimmt: 1 GB.</translation>
    </message>
    <message>
        <source>An accepted message needs the provider&apos;s id.</source>
        <translation>Eine angenommene Nachricht braucht die Id des Anbieters.</translation>
    </message>
    <message>
        <source>An echo without an id or a recipient.</source>
        <translation>Ein Echo ohne Id oder Empfänger.</translation>
    </message>
    <message>
        <source>An entry without changes.</source>
        <translation>Ein Eintrag ohne Änderungen.</translation>
    </message>
    <message>
        <source>Call permissions were looked up too often. It goes on more slowly.</source>
        <translation>Anruferlaubnisse wurden zu oft abgefragt. Es geht langsamer weiter.</translation>
    </message>
    <message>
        <source>Calls are not switched on for this number. Switch them on in its settings.</source>
        <translation>Anrufe sind für diese Nummer nicht eingeschaltet. Schalten Sie sie in deren Einstellungen ein.</translation>
    </message>
    <message>
        <source>Calls are off for a while because of low quality. Write instead.</source>
        <translation>Anrufe sind wegen geringer Qualität für einige Zeit aus. Schreiben Sie stattdessen.</translation>
    </message>
    <message>
        <source>Calls need a messaging limit of at least 2000. Raise the limit first.</source>
        <translation>Anrufe brauchen ein Nachrichtenlimit von mindestens 2000. Erhöhen Sie zuerst das Limit.</translation>
    </message>
    <message>
        <source>Calls need a valid payment method. Add one to the account.</source>
        <translation>Anrufe brauchen eine gültige Zahlungsart. Fügen Sie dem Konto eine hinzu.</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Choose a password of at least 12 characters, for example four words.</source>
        <translation>Wählen Sie ein Passwort mit mindestens 12 Zeichen, zum Beispiel vier Wörter.</translation>
    </message>
    <message>
        <source>Choose a password of at most 128 characters.</source>
        <translation>Wählen Sie ein Passwort mit höchstens 128 Zeichen.</translation>
    </message>
    <message>
        <source>Choose a password with more different characters.</source>
        <translation>Wählen Sie ein Passwort mit mehr verschiedenen Zeichen.</translation>
    </message>
    <message>
        <source>Choose a template and its language.</source>
        <translation>Wählen Sie eine Vorlage und ihre Sprache.</translation>
    </message>
    <message>
        <source>Choose a time from now on and within a year.</source>
        <translation>Wählen Sie eine Zeit ab jetzt und innerhalb eines Jahres.</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <translation>Wählen Sie ein Emoji.</translation>
    </message>
    <message>
        <source>Choose one of text, number, date, list and checkbox.</source>
        <translation>Wählen Sie Text, Zahl, Datum, Liste oder Kontrollkästchen.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie etwas aus der Liste.</translation>
    </message>
    <message>
        <source>Choose one of the roles agent, supervisor and owner.</source>
        <translation>Wählen Sie eine der Rollen Agent, Supervisor und Inhaber.</translation>
    </message>
    <message>
        <source>Choose one of urgent, high, normal and low.</source>
        <translation>Wählen Sie dringend, hoch, normal oder niedrig.</translation>
    </message>
    <message>
        <source>Connecting the call took too long. Try again.</source>
        <translation>Der Verbindungsaufbau des Anrufs dauerte zu lange. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Customers blocked or reported the number, so WhatsApp limits it. Stop campaigns and look at the number&apos;s quality.</source>
        <translation>Kunden haben die Nummer blockiert oder gemeldet, darum schränkt WhatsApp sie ein. Stoppen Sie Kampagnen und prüfen Sie die Qualität der Nummer.</translation>
    </message>
    <message>
        <source>Encrypted databases can&apos;t be opened: SQLite has no file layer to put them on.</source>
        <translation>Verschlüsselte Datenbanken können nicht geöffnet werden: SQLite hat keine Dateischicht, auf die sie gelegt werden könnten.</translation>
    </message>
    <message>
        <source>Enter the passphrase of this device.</source>
        <translation>Geben Sie die Passphrase dieses Geräts ein.</translation>
    </message>
    <message>
        <source>Figures about templates are not available for the moment. They are tried again.</source>
        <translation>Zahlen zu Vorlagen sind gerade nicht verfügbar. Sie werden erneut versucht.</translation>
    </message>
    <message>
        <source>Figures about templates are not switched on. Switch them on first.</source>
        <translation>Zahlen zu Vorlagen sind nicht eingeschaltet. Schalten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>Figures about templates can&apos;t be switched off again.</source>
        <translation>Zahlen zu Vorlagen können nicht wieder ausgeschaltet werden.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Give back 100 messages and notes at a time.</source>
        <translation>Geben Sie jeweils 100 Nachrichten und Notizen zurück.</translation>
    </message>
    <message>
        <source>Give every channel in the configuration an id.</source>
        <translation>Geben Sie jedem Kanal in der Konfiguration eine Id.</translation>
    </message>
    <message>
        <source>Give every command a UUID of its own.</source>
        <translation>Geben Sie jedem Befehl eine eigene UUID.</translation>
    </message>
    <message>
        <source>Groups can&apos;t be made for a while, because of much marketing. Try again in some days.</source>
        <translation>Weil viel Werbung versandt wurde, können einige Zeit keine Gruppen angelegt werden. Versuchen Sie es in einigen Tagen erneut.</translation>
    </message>
    <message>
        <source>It can&apos;t be delivered: the number may not be on WhatsApp, use a very old app or not have accepted the terms. Reach the customer another way.</source>
        <translation>Zustellung nicht möglich: Die Nummer ist vielleicht nicht bei WhatsApp, nutzt eine sehr alte App oder hat die Bedingungen nicht angenommen. Erreichen Sie den Kunden auf anderem Weg.</translation>
    </message>
    <message>
        <source>It is for a number that is none of ours.</source>
        <translation>Es ist für eine Nummer, die keine von uns ist.</translation>
    </message>
    <message>
        <source>It worked for some of the members only. Look at the list and repeat it for the others.</source>
        <translation>Es hat nur bei einigen Mitgliedern geklappt. Sehen Sie in die Liste und wiederholen Sie es für die übrigen.</translation>
    </message>
    <message>
        <source>Latitude goes from -90 to 90, longitude from -180 to 180.</source>
        <translation>Die Breite geht von -90 bis 90, die Länge von -180 bis 180.</translation>
    </message>
    <message>
        <source>Make a new id for it and try again.</source>
        <translation>Erzeugen Sie eine neue Id dafür und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Many people are signing in. Try again in a minute.</source>
        <translation>Viele melden sich gerade an. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>More messages per second than the number may send. It goes on more slowly.</source>
        <translation>Mehr Nachrichten pro Sekunde, als die Nummer senden darf. Es geht langsamer weiter.</translation>
    </message>
    <message>
        <source>Name and password do not belong together. Check both.</source>
        <translation>Name und Passwort gehören nicht zusammen. Prüfen Sie beide.</translation>
    </message>
    <message>
        <source>Name it with small letters, digits and underscores, beginning with a letter.</source>
        <translation>Benennen Sie es mit Kleinbuchstaben, Ziffern und Unterstrichen, beginnend mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Name oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>No complete answer came in time.</source>
        <translation>Es kam rechtzeitig keine vollständige Antwort.</translation>
    </message>
    <message>
        <source>No more calls to this customer today. Try again tomorrow.</source>
        <translation>Heute keine weiteren Anrufe bei diesem Kunden. Versuchen Sie es morgen erneut.</translation>
    </message>
    <message>
        <source>No more groups can be made for this number. Delete one first.</source>
        <translation>Für diese Nummer können keine weiteren Gruppen angelegt werden. Löschen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>No sound arrived from the other side. Try again.</source>
        <translation>Von der Gegenseite kam kein Ton an. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No sound could be sent. Try again.</source>
        <translation>Es konnte kein Ton gesendet werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nobody has that id. List the agents and try again.</source>
        <translation>Niemand hat diese Id. Listen Sie die Agenten auf und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nobody who may sign in has that id. List the agents and try again.</source>
        <translation>Niemand, der sich anmelden darf, hat diese Id. Listen Sie die Agenten auf und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing is sent until an owner confirms it.</source>
        <translation>Es wird nichts gesendet, bis ein Inhaber es bestätigt.</translation>
    </message>
    <message>
        <source>Older messages of the phone app can be asked for on the first day only.</source>
        <translation>Ältere Nachrichten der Telefon-App können nur am ersten Tag angefordert werden.</translation>
    </message>
    <message>
        <source>Older messages of the phone app were already asked for. They come only once.</source>
        <translation>Ältere Nachrichten der Telefon-App wurden schon angefordert. Sie kommen nur einmal.</translation>
    </message>
    <message>
        <source>One of the colleagues you name does not exist.</source>
        <translation>Eine der genannten Personen im Team gibt es nicht.</translation>
    </message>
    <message>
        <source>One of the teams does not exist. Choose from the list.</source>
        <translation>Eines der Teams gibt es nicht. Wählen Sie aus der Liste.</translation>
    </message>
    <message>
        <source>Only a message of this team that failed, or whose outcome is unknown, can be sent again.</source>
        <translation>Nur eine fehlgeschlagene Nachricht dieses Teams oder eine mit unbekanntem Ausgang kann erneut gesendet werden.</translation>
    </message>
    <message>
        <source>Only an owner of the workspace may do this. Ask one.</source>
        <translation>Das darf nur ein Inhaber des Arbeitsbereichs. Fragen Sie einen.</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message. Send a text instead.</source>
        <translation>Nur Kunden können diese Art Nachricht senden. Senden Sie stattdessen einen Text.</translation>
    </message>
    <message>
        <source>Only customers can send that kind of message.</source>
        <translation>Nur Kunden können diese Art Nachricht senden.</translation>
    </message>
    <message>
        <source>Only marketing templates can go this way. Send it as an ordinary message.</source>
        <translation>Nur Werbevorlagen können diesen Weg gehen. Senden Sie es als gewöhnliche Nachricht.</translation>
    </message>
    <message>
        <source>Only who wrote a message can edit or revoke it.</source>
        <translation>Nur wer eine Nachricht geschrieben hat, kann sie bearbeiten oder widerrufen.</translation>
    </message>
    <message>
        <source>Permission to call was asked for too often. Wait a day.</source>
        <translation>Um Anruferlaubnis wurde zu oft gebeten. Warten Sie einen Tag.</translation>
    </message>
    <message>
        <source>Program and relay are too far apart. Update the older one.</source>
        <translation>Programm und Relay liegen zu weit auseinander. Aktualisieren Sie das ältere.</translation>
    </message>
    <message>
        <source>SIP is not switched on for the number. Switch it on in its settings.</source>
        <translation>SIP ist für die Nummer nicht eingeschaltet. Schalten Sie es in deren Einstellungen ein.</translation>
    </message>
    <message>
        <source>Say what type of file it is, for example image/png.</source>
        <translation>Geben Sie an, welchen Typ die Datei hat, zum Beispiel image/png.</translation>
    </message>
    <message>
        <source>Sending is held because the store was restored or rewound.</source>
        <translation>Das Senden ruht, weil der Speicher wiederhergestellt oder zurückgesetzt wurde.</translation>
    </message>
    <message>
        <source>Sending was stopped once more since. Look at it again first.</source>
        <translation>Das Senden wurde seither noch einmal angehalten. Sehen Sie es sich zuerst erneut an.</translation>
    </message>
    <message>
        <source>Sending works again.</source>
        <translation>Das Senden geht wieder.</translation>
    </message>
    <message>
        <source>Sent in a group, not to you alone. Open it on the phone.</source>
        <translation>In einer Gruppe gesendet, nicht an Sie allein. Öffnen Sie es auf dem Telefon.</translation>
    </message>
    <message>
        <source>Some changes did not arrive. Asking for them again.</source>
        <translation>Einige Änderungen sind nicht angekommen. Sie werden erneut angefordert.</translation>
    </message>
    <message>
        <source>Some customers could not be blocked or unblocked. Look at the list and repeat it for them.</source>
        <translation>Einige Kunden konnten nicht blockiert oder freigegeben werden. Sehen Sie in die Liste und wiederholen Sie es für sie.</translation>
    </message>
    <message>
        <source>Some older days did not arrive. Asking for them again.</source>
        <translation>Einige ältere Tage sind nicht angekommen. Sie werden erneut angefordert.</translation>
    </message>
    <message>
        <source>Somebody can be in 100 teams at most.</source>
        <translation>Eine Person kann in höchstens 100 Teams sein.</translation>
    </message>
    <message>
        <source>Somebody else answered meanwhile. Read the answer, then send again if yours still fits.</source>
        <translation>Jemand anderes hat inzwischen geantwortet. Lesen Sie die Antwort und senden Sie dann erneut, wenn Ihre noch passt.</translation>
    </message>
    <message>
        <source>Somebody else took the conversation meanwhile. Look who, then assign it again.</source>
        <translation>Jemand anderes hat das Gespräch inzwischen übernommen. Sehen Sie nach, wer, und weisen Sie es dann erneut zu.</translation>
    </message>
    <message>
        <source>Sound and stickers carry no words. Send the words as a message of their own.</source>
        <translation>Ton und Sticker tragen keinen Text. Senden Sie den Text als eigene Nachricht.</translation>
    </message>
    <message>
        <source>Take at least eight characters; several words are best.</source>
        <translation>Nehmen Sie mindestens acht Zeichen; am besten sind mehrere Wörter.</translation>
    </message>
    <message>
        <source>Templates were filed under the wrong category, so WhatsApp limits the account for a time. Correct their categories.</source>
        <translation>Vorlagen wurden unter der falschen Kategorie eingereicht, darum schränkt WhatsApp das Konto eine Zeit lang ein. Korrigieren Sie die Kategorien.</translation>
    </message>
    <message>
        <source>That agent does not exist or can no longer sign in. Choose somebody else.</source>
        <translation>Diesen Agenten gibt es nicht, oder er kann sich nicht mehr anmelden. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>That file is not in the relay. Attach it again.</source>
        <translation>Diese Datei ist nicht im Relay. Hängen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>That id belongs to another message. Make a new one and send again.</source>
        <translation>Diese Id gehört zu einer anderen Nachricht. Erzeugen Sie eine neue und senden Sie erneut.</translation>
    </message>
    <message>
        <source>That is no longer in the outbox.</source>
        <translation>Das ist nicht mehr im Postausgang.</translation>
    </message>
    <message>
        <source>That is too much at once. It goes on in a moment.</source>
        <translation>Das ist zu viel auf einmal. Es geht gleich weiter.</translation>
    </message>
    <message>
        <source>That is too much for one message. Shorten it, or send it in parts.</source>
        <translation>Das ist zu viel für eine Nachricht. Kürzen Sie sie oder senden Sie sie in Teilen.</translation>
    </message>
    <message>
        <source>That member is named twice. Take one out.</source>
        <translation>Dieses Mitglied ist zweimal genannt. Nehmen Sie eines heraus.</translation>
    </message>
    <message>
        <source>That person is no member of the group.</source>
        <translation>Diese Person ist kein Mitglied der Gruppe.</translation>
    </message>
    <message>
        <source>That request to join no longer exists. Load the list again.</source>
        <translation>Diese Beitrittsanfrage gibt es nicht mehr. Laden Sie die Liste neu.</translation>
    </message>
    <message>
        <source>That team does not exist. Choose one from the list.</source>
        <translation>Dieses Team gibt es nicht. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>That template does not exist in this language or is not approved. Choose another.</source>
        <translation>Diese Vorlage gibt es in dieser Sprache nicht, oder sie ist nicht genehmigt. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>That username is taken. Choose another.</source>
        <translation>Dieser Benutzername ist vergeben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That value is not possible for this setting.</source>
        <translation>Dieser Wert ist für diese Einstellung nicht möglich.</translation>
    </message>
    <message>
        <source>The PIN was entered too quickly. Wait a little.</source>
        <translation>Die PIN wurde zu schnell eingegeben. Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>The access token has expired or was withdrawn. Put a new one into the relay&apos;s configuration.</source>
        <translation>Das Zugriffstoken ist abgelaufen oder wurde widerrufen. Tragen Sie ein neues in die Konfiguration des Relays ein.</translation>
    </message>
    <message>
        <source>The account has as many templates as it may. Delete some first.</source>
        <translation>Das Konto hat so viele Vorlagen, wie es haben darf. Löschen Sie zuerst einige.</translation>
    </message>
    <message>
        <source>The account is already signed up for this. Nothing more is to be done.</source>
        <translation>Das Konto ist dafür bereits angemeldet. Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>The account is in maintenance for a minute or so. It is tried again.</source>
        <translation>Das Konto wird etwa eine Minute gewartet. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The account made too many calls this hour. Sending goes on more slowly.</source>
        <translation>Das Konto hat in dieser Stunde zu viele Aufrufe gemacht. Das Senden geht langsamer weiter.</translation>
    </message>
    <message>
        <source>The account may not have a username yet. See the dashboard for why.</source>
        <translation>Das Konto darf noch keinen Benutzernamen haben. Den Grund finden Sie im Dashboard.</translation>
    </message>
    <message>
        <source>The account may not write to customers in this country. Use another way to reach this one.</source>
        <translation>Das Konto darf Kunden in diesem Land nicht schreiben. Erreichen Sie diesen auf anderem Weg.</translation>
    </message>
    <message>
        <source>The account sends marketing templates another way only. Use the marketing service or switch that setting off.</source>
        <translation>Das Konto sendet Werbevorlagen nur auf anderem Weg. Nutzen Sie den Werbedienst oder schalten Sie diese Einstellung aus.</translation>
    </message>
    <message>
        <source>The account&apos;s hourly limit is used up. Sending goes on more slowly.</source>
        <translation>Das Stundenlimit des Kontos ist aufgebraucht. Das Senden geht langsamer weiter.</translation>
    </message>
    <message>
        <source>The address is not a complete http or https URL.</source>
        <translation>Die Adresse ist keine vollständige URL mit http oder https.</translation>
    </message>
    <message>
        <source>The answer is not one to this request.</source>
        <translation>Die Antwort gehört nicht zu dieser Anfrage.</translation>
    </message>
    <message>
        <source>The app lacks an ability it needs. Check its permissions in the developer dashboard.</source>
        <translation>Der App fehlt eine nötige Fähigkeit. Prüfen Sie ihre Berechtigungen im Entwickler-Dashboard.</translation>
    </message>
    <message>
        <source>The block list had a fault. It is tried again.</source>
        <translation>Die Sperrliste hatte einen Fehler. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The block list is full. Unblock somebody first.</source>
        <translation>Die Sperrliste ist voll. Geben Sie zuerst jemanden frei.</translation>
    </message>
    <message>
        <source>The block list was being changed by somebody else. Load it again.</source>
        <translation>Die Sperrliste wurde gerade von jemand anderem geändert. Laden Sie sie neu.</translation>
    </message>
    <message>
        <source>The body has more than 1,000 updates.</source>
        <translation>Der Inhalt hat mehr als 1.000 Aktualisierungen.</translation>
    </message>
    <message>
        <source>The body has no entries.</source>
        <translation>Der Inhalt hat keine Einträge.</translation>
    </message>
    <message>
        <source>The body is JSON, but no object.</source>
        <translation>Der Inhalt ist JSON, aber kein Objekt.</translation>
    </message>
    <message>
        <source>The body is larger than 3 MB.</source>
        <translation>Der Inhalt ist größer als 3 MB.</translation>
    </message>
    <message>
        <source>The body is nested deeper than 64 levels.</source>
        <translation>Der Inhalt ist tiefer als 64 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The body is no JSON.</source>
        <translation>Der Inhalt ist kein JSON.</translation>
    </message>
    <message>
        <source>The body is not about a WhatsApp account.</source>
        <translation>Der Inhalt betrifft kein WhatsApp-Konto.</translation>
    </message>
    <message>
        <source>The business can&apos;t call customers from this number or country. Write instead.</source>
        <translation>Das Unternehmen kann Kunden von dieser Nummer oder diesem Land aus nicht anrufen. Schreiben Sie stattdessen.</translation>
    </message>
    <message>
        <source>The call came without an access token. Put one into the relay&apos;s configuration.</source>
        <translation>Der Aufruf kam ohne Zugriffstoken. Tragen Sie eines in die Konfiguration des Relays ein.</translation>
    </message>
    <message>
        <source>The call could not be connected. Try again.</source>
        <translation>Der Anruf konnte nicht verbunden werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The call could not be set up. Try again.</source>
        <translation>Der Anruf konnte nicht aufgebaut werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The call was answered, but no sound came. Try again.</source>
        <translation>Der Anruf wurde angenommen, aber es kam kein Ton. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The call&apos;s connection failed. Try again.</source>
        <translation>Die Verbindung des Anrufs ist abgebrochen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The code for the number can&apos;t be verified now. Ask for a new one.</source>
        <translation>Der Code für die Nummer kann jetzt nicht geprüft werden. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the message&apos;s id and must be a UUID.</source>
        <translation>Die Id des Befehls wird zur Id der Nachricht und muss eine UUID sein.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the note&apos;s id and must be a UUID.</source>
        <translation>Die Id des Befehls wird zur Id der Notiz und muss eine UUID sein.</translation>
    </message>
    <message>
        <source>The connection to the database was lost. Nothing was written; try again.</source>
        <translation>Die Verbindung zur Datenbank ging verloren. Es wurde nichts geschrieben; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection to the relay was lost. Try again when it is back.</source>
        <translation>Die Verbindung zum Relay ging verloren. Versuchen Sie es erneut, wenn sie wieder besteht.</translation>
    </message>
    <message>
        <source>The contact has neither a phone number nor a user id. Wait until the customer writes.</source>
        <translation>Der Kontakt hat weder Telefonnummer noch Benutzer-Id. Warten Sie, bis der Kunde schreibt.</translation>
    </message>
    <message>
        <source>The customer has allowed calls for good already. Just call.</source>
        <translation>Der Kunde hat Anrufe bereits dauerhaft erlaubt. Rufen Sie einfach an.</translation>
    </message>
    <message>
        <source>The customer has not allowed calls. Ask for permission first.</source>
        <translation>Der Kunde hat Anrufe nicht erlaubt. Bitten Sie zuerst um Erlaubnis.</translation>
    </message>
    <message>
        <source>The customer has stopped marketing messages from you. Send none.</source>
        <translation>Der Kunde hat Werbenachrichten von Ihnen abbestellt. Senden Sie keine.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template instead.</source>
        <translation>Der Kunde hat zuletzt vor mehr als 24 Stunden geschrieben. Senden Sie stattdessen eine Vorlage.</translation>
    </message>
    <message>
        <source>The customer last wrote more than 24 hours ago. Send a template, or wait for the customer to write.</source>
        <translation>Der Kunde hat zuletzt vor mehr als 24 Stunden geschrieben. Senden Sie eine Vorlage oder warten Sie, bis der Kunde schreibt.</translation>
    </message>
    <message>
        <source>The customer wrote again while your reply waited. Read that, then send again if it still fits.</source>
        <translation>Der Kunde hat wieder geschrieben, während Ihre Antwort wartete. Lesen Sie das und senden Sie dann erneut, wenn sie noch passt.</translation>
    </message>
    <message>
        <source>The customer&apos;s app can&apos;t show this kind of message. Send a plain text.</source>
        <translation>Die App des Kunden kann diese Art Nachricht nicht anzeigen. Senden Sie einen einfachen Text.</translation>
    </message>
    <message>
        <source>The customer&apos;s file could not be fetched or is larger than 100 MB. Ask for it again, smaller.</source>
        <translation>Die Datei des Kunden konnte nicht geholt werden oder ist größer als 100 MB. Bitten Sie erneut darum, kleiner.</translation>
    </message>
    <message>
        <source>The customer&apos;s security identity has changed. Make sure who it is, then send again.</source>
        <translation>Die Sicherheitsidentität des Kunden hat sich geändert. Vergewissern Sie sich, wer es ist, und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>The database took the transaction back after an earlier failure.</source>
        <translation>Die Datenbank hat die Transaktion nach einem früheren Fehler zurückgenommen.</translation>
    </message>
    <message>
        <source>The file arrived damaged. Ask for it again later.</source>
        <translation>Die Datei kam beschädigt an. Fordern Sie sie später erneut an.</translation>
    </message>
    <message>
        <source>The file could not be brought to the relay. Attach it again.</source>
        <translation>Die Datei konnte nicht zum Relay gebracht werden. Hängen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>The file could not be downloaded. Ask for it again later.</source>
        <translation>Die Datei konnte nicht heruntergeladen werden. Fordern Sie sie später erneut an.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Send it again.</source>
        <translation>Die Datei kam nicht so an, wie sie gesendet wurde. Senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file did not arrive as it was sent. Try again.</source>
        <translation>Die Datei kam nicht so an, wie sie gesendet wurde. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is empty or can&apos;t be read. Choose another one.</source>
        <translation>Die Datei ist leer oder kann nicht gelesen werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB. Make it smaller.</source>
        <translation>Die Datei ist größer als 100 MB. Verkleinern Sie sie.</translation>
    </message>
    <message>
        <source>The file is larger than 100 MB.</source>
        <translation>Die Datei ist größer als 100 MB.</translation>
    </message>
    <message>
        <source>The file is not there any more. Attach it again.</source>
        <translation>Die Datei ist nicht mehr da. Hängen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>The file is still on its way to the relay. Try again in a moment.</source>
        <translation>Die Datei ist noch auf dem Weg zum Relay. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The file is too large to be shown here.</source>
        <translation>Die Datei ist zu groß, um hier angezeigt zu werden.</translation>
    </message>
    <message>
        <source>The folder&apos;s file system cannot hold the database safely. Use a local disk.</source>
        <translation>Das Dateisystem des Ordners kann die Datenbank nicht sicher aufnehmen. Nehmen Sie ein lokales Laufwerk.</translation>
    </message>
    <message>
        <source>The form could not be changed. Check it and try again.</source>
        <translation>Das Formular konnte nicht geändert werden. Prüfen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The form could not be deleted. Try again.</source>
        <translation>Das Formular konnte nicht gelöscht werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The form could not be published. Check it and try again.</source>
        <translation>Das Formular konnte nicht veröffentlicht werden. Prüfen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The form could not be retired. Try again.</source>
        <translation>Das Formular konnte nicht zurückgezogen werden. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The form is blocked. Send it without the form.</source>
        <translation>Das Formular ist gesperrt. Senden Sie es ohne das Formular.</translation>
    </message>
    <message>
        <source>The form is throttled to a few sends an hour. Later ones wait.</source>
        <translation>Das Formular ist auf wenige Sendungen pro Stunde gedrosselt. Spätere warten.</translation>
    </message>
    <message>
        <source>The form was blocked for breaking the rules. Change it.</source>
        <translation>Das Formular wurde wegen Regelverstößen gesperrt. Ändern Sie es.</translation>
    </message>
    <message>
        <source>The group does not exist or you are no member of it.</source>
        <translation>Die Gruppe gibt es nicht, oder Sie sind kein Mitglied.</translation>
    </message>
    <message>
        <source>The group has only one member. Add somebody first.</source>
        <translation>Die Gruppe hat nur ein Mitglied. Fügen Sie zuerst jemanden hinzu.</translation>
    </message>
    <message>
        <source>The group is full. Remove a member first.</source>
        <translation>Die Gruppe ist voll. Entfernen Sie zuerst ein Mitglied.</translation>
    </message>
    <message>
        <source>The group is suspended. Use direct messages.</source>
        <translation>Die Gruppe ist gesperrt. Nutzen Sie direkte Nachrichten.</translation>
    </message>
    <message>
        <source>The id belongs to another file. Make a new one.</source>
        <translation>Die Id gehört zu einer anderen Datei. Erzeugen Sie eine neue.</translation>
    </message>
    <message>
        <source>The journal cannot be read to its end. Restore it from a backup.</source>
        <translation>Das Journal kann nicht bis zum Ende gelesen werden. Stellen Sie es aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The journal is being verified already.</source>
        <translation>Das Journal wird bereits geprüft.</translation>
    </message>
    <message>
        <source>The key is not the one this device&apos;s data was encrypted with. Pair it again.</source>
        <translation>Der Schlüssel ist nicht der, mit dem die Daten dieses Geräts verschlüsselt wurden. Koppeln Sie es neu.</translation>
    </message>
    <message>
        <source>The key to this device&apos;s data is gone. Pair it again.</source>
        <translation>Der Schlüssel zu den Daten dieses Geräts ist weg. Koppeln Sie es neu.</translation>
    </message>
    <message>
        <source>The keychain has no key for this device any more. Pair it again.</source>
        <translation>Der Schlüsselbund hat keinen Schlüssel mehr für dieses Gerät. Koppeln Sie es neu.</translation>
    </message>
    <message>
        <source>The message can&apos;t be shown here. Open it on the phone.</source>
        <translation>Die Nachricht kann hier nicht angezeigt werden. Öffnen Sie sie auf dem Telefon.</translation>
    </message>
    <message>
        <source>The message could not be read. Update the program that sent it.</source>
        <translation>Die Nachricht konnte nicht gelesen werden. Aktualisieren Sie das Programm, das sie gesendet hat.</translation>
    </message>
    <message>
        <source>The message is addressed to its own sender. Choose another recipient.</source>
        <translation>Die Nachricht ist an ihren eigenen Absender gerichtet. Wählen Sie einen anderen Empfänger.</translation>
    </message>
    <message>
        <source>The method or a header contains bytes that HTTP does not allow there.</source>
        <translation>Die Methode oder ein Header enthält Bytes, die HTTP dort nicht erlaubt.</translation>
    </message>
    <message>
        <source>The number can&apos;t be moved to this account. See the dashboard for why.</source>
        <translation>Die Nummer kann nicht in dieses Konto verschoben werden. Den Grund finden Sie im Dashboard.</translation>
    </message>
    <message>
        <source>The number can&apos;t get a registration code now. See the dashboard for why.</source>
        <translation>Die Nummer kann jetzt keinen Registrierungscode bekommen. Den Grund finden Sie im Dashboard.</translation>
    </message>
    <message>
        <source>The number exists in another account. Remove it there first.</source>
        <translation>Die Nummer gibt es in einem anderen Konto. Entfernen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>The number is in maintenance for a moment. It is tried again.</source>
        <translation>Die Nummer wird einen Moment gewartet. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The number is not registered properly. Register it again.</source>
        <translation>Die Nummer ist nicht richtig registriert. Registrieren Sie sie neu.</translation>
    </message>
    <message>
        <source>The number is not registered with the Cloud API. Register it first.</source>
        <translation>Die Nummer ist nicht bei der Cloud API registriert. Registrieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The number lacks technical settings for calls. Complete them in the dashboard.</source>
        <translation>Der Nummer fehlen technische Einstellungen für Anrufe. Ergänzen Sie sie im Dashboard.</translation>
    </message>
    <message>
        <source>The number may not use groups. Use direct messages.</source>
        <translation>Die Nummer darf keine Gruppen nutzen. Nutzen Sie direkte Nachrichten.</translation>
    </message>
    <message>
        <source>The number must be verified again. Do so in the dashboard.</source>
        <translation>Die Nummer muss erneut verifiziert werden. Tun Sie das im Dashboard.</translation>
    </message>
    <message>
        <source>The number was deleted a moment ago. Try again in five minutes.</source>
        <translation>Die Nummer wurde eben gelöscht. Versuchen Sie es in fünf Minuten erneut.</translation>
    </message>
    <message>
        <source>The number was not deregistered completely. Deregister it again.</source>
        <translation>Die Nummer wurde nicht vollständig abgemeldet. Melden Sie sie erneut ab.</translation>
    </message>
    <message>
        <source>The number was registered too often. Try again in three days.</source>
        <translation>Die Nummer wurde zu oft registriert. Versuchen Sie es in drei Tagen erneut.</translation>
    </message>
    <message>
        <source>The number&apos;s display name is not approved yet. Get the name approved first.</source>
        <translation>Der Anzeigename der Nummer ist noch nicht genehmigt. Lassen Sie ihn zuerst genehmigen.</translation>
    </message>
    <message>
        <source>The number&apos;s id is wrong or deleted. Check the number in the relay&apos;s configuration.</source>
        <translation>Die Id der Nummer ist falsch oder gelöscht. Prüfen Sie die Nummer in der Konfiguration des Relays.</translation>
    </message>
    <message>
        <source>The order can&apos;t go from its present state to that one. Choose another state.</source>
        <translation>Die Bestellung kann von ihrem jetzigen Stand nicht in diesen wechseln. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The phone app&apos;s owner keeps older messages to himself. Nothing more is to be done.</source>
        <translation>Der Besitzer der Telefon-App behält ältere Nachrichten für sich. Es ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>The piece does not lie within the file.</source>
        <translation>Das Stück liegt nicht innerhalb der Datei.</translation>
    </message>
    <message>
        <source>The program is ending.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>The provider named an address for the file that is not its own.</source>
        <translation>Der Anbieter nannte für die Datei eine Adresse, die nicht seine eigene ist.</translation>
    </message>
    <message>
        <source>The provider told of a template without a name.</source>
        <translation>Der Anbieter meldete eine Vorlage ohne Namen.</translation>
    </message>
    <message>
        <source>The registration service is not available for the moment. It is tried again.</source>
        <translation>Der Registrierungsdienst ist gerade nicht verfügbar. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The relay at this address is not the one you were invited to. Ask for a new invitation, and do not go on if it happens again.</source>
        <translation>Das Relay an dieser Adresse ist nicht das, zu dem Sie eingeladen wurden. Bitten Sie um eine neue Einladung, und machen Sie nicht weiter, wenn es wieder geschieht.</translation>
    </message>
    <message>
        <source>The relay cannot reach its database. It tries again by itself.</source>
        <translation>Das Relay erreicht seine Datenbank nicht. Es versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The relay did not begin with a welcome. Update this program or the relay.</source>
        <translation>Das Relay begann nicht mit einem Willkommen. Aktualisieren Sie dieses Programm oder das Relay.</translation>
    </message>
    <message>
        <source>The relay did not register this device. Ask for a new invitation.</source>
        <translation>Das Relay hat dieses Gerät nicht registriert. Bitten Sie um eine neue Einladung.</translation>
    </message>
    <message>
        <source>The relay does not answer. Check the address and the network.</source>
        <translation>Das Relay antwortet nicht. Prüfen Sie die Adresse und das Netzwerk.</translation>
    </message>
    <message>
        <source>The relay does not have the file yet. Try again in a moment.</source>
        <translation>Das Relay hat die Datei noch nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The relay does not have this file. Ask for it to be fetched, or look at the message again.</source>
        <translation>Das Relay hat diese Datei nicht. Lassen Sie sie holen oder sehen Sie sich die Nachricht noch einmal an.</translation>
    </message>
    <message>
        <source>The relay has lost this conversation. Ask a supervisor to give it back.</source>
        <translation>Das Relay hat dieses Gespräch verloren. Bitten Sie einen Supervisor, es zurückzugeben.</translation>
    </message>
    <message>
        <source>The relay has more to do than it can. Try again in a moment.</source>
        <translation>Das Relay hat mehr zu tun, als es kann. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The relay has no bytes for this file. Ask for it to be fetched again.</source>
        <translation>Das Relay hat keine Bytes zu dieser Datei. Lassen Sie sie erneut holen.</translation>
    </message>
    <message>
        <source>The relay has stopped answering.</source>
        <translation>Das Relay antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>The relay has to be reached once to open this device&apos;s data.</source>
        <translation>Das Relay muss einmal erreicht werden, um die Daten dieses Geräts zu öffnen.</translation>
    </message>
    <message>
        <source>The relay is busy. Try again in a minute.</source>
        <translation>Das Relay ist ausgelastet. Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The relay may already have it: it can&apos;t be taken back any more.</source>
        <translation>Das Relay hat es vielleicht schon: Es kann nicht mehr zurückgenommen werden.</translation>
    </message>
    <message>
        <source>The relay sent rows that do not fit. Update this program or the relay.</source>
        <translation>Das Relay hat Zeilen gesendet, die nicht passen. Aktualisieren Sie dieses Programm oder das Relay.</translation>
    </message>
    <message>
        <source>The relay sent something else than frames. Update this program or the relay.</source>
        <translation>Das Relay hat etwas anderes als Frames gesendet. Aktualisieren Sie dieses Programm oder das Relay.</translation>
    </message>
    <message>
        <source>The relay was restored from a backup and does not know any more whether this was sent. Look at what the customer has, then send it again or let it be.</source>
        <translation>Das Relay wurde aus einer Sicherung wiederhergestellt und weiß nicht mehr, ob dies gesendet wurde. Sehen Sie nach, was der Kunde hat, und senden Sie es dann erneut oder lassen Sie es.</translation>
    </message>
    <message>
        <source>The relay was stopped before this could leave. Retry.</source>
        <translation>Das Relay wurde angehalten, bevor dies hinausgehen konnte. Wiederholen Sie es.</translation>
    </message>
    <message>
        <source>The service is not available for the moment. It is tried again.</source>
        <translation>Der Dienst ist gerade nicht verfügbar. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>The store cannot be read now.</source>
        <translation>Der Speicher kann jetzt nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The template can&apos;t be used for marketing this way. Choose another.</source>
        <translation>Die Vorlage kann so nicht für Werbung verwendet werden. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The template exists in this language already. Edit that one.</source>
        <translation>Die Vorlage gibt es in dieser Sprache schon. Bearbeiten Sie diese.</translation>
    </message>
    <message>
        <source>The template has too many variables for so few words. Add words or take variables out.</source>
        <translation>Die Vorlage hat zu viele Variablen für so wenige Wörter. Fügen Sie Wörter hinzu oder nehmen Sie Variablen heraus.</translation>
    </message>
    <message>
        <source>The template is disabled for good. Use another.</source>
        <translation>Die Vorlage ist dauerhaft deaktiviert. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>The template is paused for low quality. Use another, or wait until it is released.</source>
        <translation>Die Vorlage ist wegen geringer Qualität angehalten. Nehmen Sie eine andere oder warten Sie, bis sie freigegeben ist.</translation>
    </message>
    <message>
        <source>The template is still being prepared. It is tried again in some minutes.</source>
        <translation>Die Vorlage wird noch vorbereitet. Es wird in einigen Minuten erneut versucht.</translation>
    </message>
    <message>
        <source>The template is still being reviewed. Try again when that is done.</source>
        <translation>Die Vorlage wird noch geprüft. Versuchen Sie es danach erneut.</translation>
    </message>
    <message>
        <source>The template needs another number of values. Fill in every field.</source>
        <translation>Die Vorlage braucht eine andere Zahl von Werten. Füllen Sie jedes Feld aus.</translation>
    </message>
    <message>
        <source>The template with its values is too long. Shorten the values.</source>
        <translation>Die Vorlage mit ihren Werten ist zu lang. Kürzen Sie die Werte.</translation>
    </message>
    <message>
        <source>The template&apos;s footer is not valid. Correct it.</source>
        <translation>Die Fußzeile der Vorlage ist nicht gültig. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The template&apos;s header is not valid. Correct it.</source>
        <translation>Die Kopfzeile der Vorlage ist nicht gültig. Korrigieren Sie sie.</translation>
    </message>
    <message>
        <source>The template&apos;s text breaks WhatsApp&apos;s rules. Edit the template.</source>
        <translation>Der Text der Vorlage verletzt die Regeln von WhatsApp. Bearbeiten Sie die Vorlage.</translation>
    </message>
    <message>
        <source>The template&apos;s text is not valid. Correct it.</source>
        <translation>Der Text der Vorlage ist nicht gültig. Korrigieren Sie ihn.</translation>
    </message>
    <message>
        <source>The terms for payments are not accepted. Accept them in the dashboard.</source>
        <translation>Die Zahlungsbedingungen sind nicht angenommen. Nehmen Sie sie im Dashboard an.</translation>
    </message>
    <message>
        <source>The token lacks a permission. Give it the WhatsApp messaging and management permissions.</source>
        <translation>Dem Token fehlt eine Berechtigung. Geben Sie ihm die WhatsApp-Berechtigungen für Nachrichten und Verwaltung.</translation>
    </message>
    <message>
        <source>The token may not do this. Check its permissions.</source>
        <translation>Das Token darf das nicht. Prüfen Sie seine Berechtigungen.</translation>
    </message>
    <message>
        <source>The two-step PIN is wrong. Enter the right one.</source>
        <translation>Die PIN der zweistufigen Prüfung ist falsch. Geben Sie die richtige ein.</translation>
    </message>
    <message>
        <source>The username belongs to a Facebook page that is not linked. Link it first.</source>
        <translation>Der Benutzername gehört zu einer nicht verknüpften Facebook-Seite. Verknüpfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>The username belongs to an Instagram account that is not linked. Link it first.</source>
        <translation>Der Benutzername gehört zu einem nicht verknüpften Instagram-Konto. Verknüpfen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The username must be transferred first. Confirm the transfer.</source>
        <translation>Der Benutzername muss zuerst übertragen werden. Bestätigen Sie die Übertragung.</translation>
    </message>
    <message>
        <source>There is a payment problem with the account. Check payment method, credit line, currency and time zone.</source>
        <translation>Es gibt ein Zahlungsproblem mit dem Konto. Prüfen Sie Zahlungsart, Kreditrahmen, Währung und Zeitzone.</translation>
    </message>
    <message>
        <source>There is a transaction already.</source>
        <translation>Es gibt schon eine Transaktion.</translation>
    </message>
    <message>
        <source>There is no connection to the relay now. Try again when it is back.</source>
        <translation>Es besteht jetzt keine Verbindung zum Relay. Versuchen Sie es erneut, wenn sie wieder besteht.</translation>
    </message>
    <message>
        <source>There is no keychain here.</source>
        <translation>Hier gibt es keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>There is no keychain on this computer. Choose a passphrase: it protects what this device keeps.</source>
        <translation>Auf diesem Computer gibt es keinen Schlüsselbund. Wählen Sie eine Passphrase: Sie schützt, was dieses Gerät aufbewahrt.</translation>
    </message>
    <message>
        <source>There is no such channel. Choose the one the conversation is on.</source>
        <translation>Diesen Kanal gibt es nicht. Wählen Sie den, auf dem das Gespräch läuft.</translation>
    </message>
    <message>
        <source>There is no such channel. Name one of the configuration.</source>
        <translation>Diesen Kanal gibt es nicht. Nennen Sie einen aus der Konfiguration.</translation>
    </message>
    <message>
        <source>There is no such conversation. Choose one from the list and try again.</source>
        <translation>Dieses Gespräch gibt es nicht. Wählen Sie eines aus der Liste und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no such file. Ask for one that a message shows.</source>
        <translation>Diese Datei gibt es nicht. Fordern Sie eine an, die eine Nachricht zeigt.</translation>
    </message>
    <message>
        <source>There is no such message in this conversation. Choose one that you can see.</source>
        <translation>Diese Nachricht gibt es in diesem Gespräch nicht. Wählen Sie eine, die Sie sehen können.</translation>
    </message>
    <message>
        <source>There is no such setting. Choose one from the list.</source>
        <translation>Diese Einstellung gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no transaction.</source>
        <translation>Es gibt keine Transaktion.</translation>
    </message>
    <message>
        <source>There is not enough memory to keep the password safely. Try again.</source>
        <translation>Es ist nicht genug Speicher frei, um das Passwort sicher zu halten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing of that name. Look at the list again.</source>
        <translation>Es gibt nichts mit diesem Namen. Sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>This SQLite cannot be locked down. Install version 3.40 or newer.</source>
        <translation>Dieses SQLite kann nicht abgesichert werden. Installieren Sie Version 3.40 oder neuer.</translation>
    </message>
    <message>
        <source>This SQLite has no full text search. Install one with FTS5.</source>
        <translation>Dieses SQLite hat keine Volltextsuche. Installieren Sie eines mit FTS5.</translation>
    </message>
    <message>
        <source>This account may not sign in any more. Ask an owner of the workspace.</source>
        <translation>Dieses Konto darf sich nicht mehr anmelden. Fragen Sie einen Inhaber des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock was set back. Set it right or connect to the relay.</source>
        <translation>Die Uhr dieses Computers wurde zurückgestellt. Stellen Sie sie richtig oder verbinden Sie sich mit dem Relay.</translation>
    </message>
    <message>
        <source>This customer can&apos;t be called. Write instead.</source>
        <translation>Dieser Kunde kann nicht angerufen werden. Schreiben Sie stattdessen.</translation>
    </message>
    <message>
        <source>This device has not reached its relay for too long. Connect it once to open its data again.</source>
        <translation>Dieses Gerät hat sein Relay zu lange nicht erreicht. Verbinden Sie es einmal, um seine Daten wieder zu öffnen.</translation>
    </message>
    <message>
        <source>This device is locked now.</source>
        <translation>Dieses Gerät ist jetzt gesperrt.</translation>
    </message>
    <message>
        <source>This device is not known to the relay any more. Pair it again.</source>
        <translation>Das Relay kennt dieses Gerät nicht mehr. Koppeln Sie es neu.</translation>
    </message>
    <message>
        <source>This device is not paired with a relay yet.</source>
        <translation>Dieses Gerät ist noch mit keinem Relay gekoppelt.</translation>
    </message>
    <message>
        <source>This device is not protected by a passphrase, or is locked.</source>
        <translation>Dieses Gerät ist nicht durch eine Passphrase geschützt oder ist gesperrt.</translation>
    </message>
    <message>
        <source>This device may not sign in any more. Ask an owner for a new invitation.</source>
        <translation>Dieses Gerät darf sich nicht mehr anmelden. Bitten Sie einen Inhaber um eine neue Einladung.</translation>
    </message>
    <message>
        <source>This is not a pairing address. Copy the whole line that begins with &quot;waypost-pair:&quot;.</source>
        <translation>Das ist keine Kopplungsadresse. Kopieren Sie die ganze Zeile, die mit „waypost-pair:“ beginnt.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Try again.</source>
        <translation>Das ist nicht die Passphrase. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is the last owner. Make somebody else an owner first.</source>
        <translation>Das ist der letzte Inhaber. Machen Sie zuerst jemand anderen zum Inhaber.</translation>
    </message>
    <message>
        <source>This kind of message needs a phone number, and the customer hides it. Ask for the number first.</source>
        <translation>Diese Art Nachricht braucht eine Telefonnummer, und der Kunde verbirgt sie. Bitten Sie zuerst um die Nummer.</translation>
    </message>
    <message>
        <source>This pairing code is unknown, used or too old. Ask an owner for a new one.</source>
        <translation>Dieser Kopplungscode ist unbekannt, verbraucht oder zu alt. Bitten Sie einen Inhaber um einen neuen.</translation>
    </message>
    <message>
        <source>This password is among the first that are tried. Choose another.</source>
        <translation>Dieses Passwort gehört zu denen, die zuerst probiert werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This relay does not know the command. Update it, or the program that asked.</source>
        <translation>Dieses Relay kennt den Befehl nicht. Aktualisieren Sie es oder das Programm, das ihn gegeben hat.</translation>
    </message>
    <message>
        <source>This relay does not know the question. Update it, or the program that asked.</source>
        <translation>Dieses Relay kennt die Frage nicht. Aktualisieren Sie es oder das Programm, das sie gestellt hat.</translation>
    </message>
    <message>
        <source>This version does not know the kind of message. It was skipped.</source>
        <translation>Diese Version kennt diese Art Nachricht nicht. Sie wurde übersprungen.</translation>
    </message>
    <message>
        <source>This way of sending is only for marketing templates. Send it as an ordinary message.</source>
        <translation>Dieser Sendeweg ist nur für Werbevorlagen. Senden Sie es als gewöhnliche Nachricht.</translation>
    </message>
    <message>
        <source>Too many attempts from this address. Try again in an hour.</source>
        <translation>Zu viele Versuche von dieser Adresse. Versuchen Sie es in einer Stunde erneut.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait, then try again; an owner can give you a pairing code meanwhile.</source>
        <translation>Zu viele Versuche. Warten Sie und versuchen Sie es dann erneut; ein Inhaber kann Ihnen inzwischen einen Kopplungscode geben.</translation>
    </message>
    <message>
        <source>Too many calls at once. Try again when some have ended.</source>
        <translation>Zu viele Anrufe auf einmal. Versuchen Sie es erneut, wenn einige beendet sind.</translation>
    </message>
    <message>
        <source>Too many calls for this app. Sending goes on more slowly.</source>
        <translation>Zu viele Aufrufe für diese App. Das Senden geht langsamer weiter.</translation>
    </message>
    <message>
        <source>Too many calls in a short time. Wait a little.</source>
        <translation>Zu viele Anrufe in kurzer Zeit. Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>Too many group calls. It goes on more slowly.</source>
        <translation>Zu viele Gruppenaufrufe. Es geht langsamer weiter.</translation>
    </message>
    <message>
        <source>Too many messages to this customer in a short time. The next ones go more slowly.</source>
        <translation>Zu viele Nachrichten an diesen Kunden in kurzer Zeit. Die nächsten gehen langsamer.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait as long as WhatsApp says.</source>
        <translation>Zu viele falsche PINs. Warten Sie so lange, wie WhatsApp es sagt.</translation>
    </message>
    <message>
        <source>Too much waits to be sent already. Connect to the relay first.</source>
        <translation>Es wartet schon zu viel auf das Senden. Verbinden Sie sich zuerst mit dem Relay.</translation>
    </message>
    <message>
        <source>Upload the file first, then send the message with the id it was given.</source>
        <translation>Laden Sie zuerst die Datei hoch und senden Sie dann die Nachricht mit deren Id.</translation>
    </message>
    <message>
        <source>Wait until the message has been sent, then react to it.</source>
        <translation>Warten Sie, bis die Nachricht gesendet ist, und reagieren Sie dann darauf.</translation>
    </message>
    <message>
        <source>Wait until the message you quote has been sent.</source>
        <translation>Warten Sie, bis die zitierte Nachricht gesendet ist.</translation>
    </message>
    <message>
        <source>Waiting for the keychain.</source>
        <translation>Warten auf den Schlüsselbund.</translation>
    </message>
    <message>
        <source>What is to be told to others is too long. Keep it in a table.</source>
        <translation>Was anderen mitgeteilt werden soll, ist zu lang. Legen Sie es in einer Tabelle ab.</translation>
    </message>
    <message>
        <source>WhatsApp asks to slow down. It goes on by itself in a while.</source>
        <translation>WhatsApp bittet, langsamer zu machen. Es geht nach einer Weile von selbst weiter.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Ask for the file again later.</source>
        <translation>WhatsApp war nicht erreichbar. Fordern Sie die Datei später erneut an.</translation>
    </message>
    <message>
        <source>WhatsApp could not be reached. Check the relay&apos;s connection to the internet, then retry.</source>
        <translation>WhatsApp war nicht erreichbar. Prüfen Sie die Internetverbindung des Relays und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver it, to spare the customer too much marketing. Wait a day or more; sending again at once makes it worse.</source>
        <translation>WhatsApp hat es nicht zugestellt, um dem Kunden zu viel Werbung zu ersparen. Warten Sie einen Tag oder länger; sofort erneut zu senden macht es schlimmer.</translation>
    </message>
    <message>
        <source>WhatsApp did not say where the file is. Ask for it again later.</source>
        <translation>WhatsApp hat nicht gesagt, wo die Datei ist. Fordern Sie sie später erneut an.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file. Retry in a few minutes.</source>
        <translation>WhatsApp hat die Datei nicht angenommen. Wiederholen Sie es in einigen Minuten.</translation>
    </message>
    <message>
        <source>WhatsApp did not take the file: wrong type, too large or damaged. Convert it and send again.</source>
        <translation>WhatsApp hat die Datei nicht angenommen: falscher Typ, zu groß oder beschädigt. Wandeln Sie sie um und senden Sie erneut.</translation>
    </message>
    <message>
        <source>WhatsApp did not understand a part of the message, or the thing it names does not exist. Change the message and send it again.</source>
        <translation>WhatsApp hat einen Teil der Nachricht nicht verstanden, oder das Genannte gibt es nicht. Ändern Sie die Nachricht und senden Sie sie erneut.</translation>
    </message>
    <message>
        <source>WhatsApp does not support this kind of message here. Send another kind.</source>
        <translation>WhatsApp unterstützt diese Art Nachricht hier nicht. Senden Sie eine andere.</translation>
    </message>
    <message>
        <source>WhatsApp found fault with the message without saying where. Check it and send again.</source>
        <translation>WhatsApp hat die Nachricht beanstandet, ohne zu sagen, wo. Prüfen Sie sie und senden Sie erneut.</translation>
    </message>
    <message>
        <source>WhatsApp had a fault of its own. It is tried again.</source>
        <translation>WhatsApp hatte selbst einen Fehler. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>WhatsApp had an unknown fault. It is tried again.</source>
        <translation>WhatsApp hatte einen unbekannten Fehler. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>WhatsApp has locked the account. Look at its health status and appeal there.</source>
        <translation>WhatsApp hat das Konto gesperrt. Sehen Sie sich dort den Zustand des Kontos an und legen Sie Einspruch ein.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted the account for breaking its rules. Look at the account&apos;s quality page and appeal there.</source>
        <translation>WhatsApp hat das Konto wegen Regelverstößen eingeschränkt. Sehen Sie sich die Qualitätsseite des Kontos an und legen Sie dort Einspruch ein.</translation>
    </message>
    <message>
        <source>WhatsApp is down or overloaded for the moment. It is tried again.</source>
        <translation>WhatsApp ist gerade ausgefallen oder überlastet. Es wird erneut versucht.</translation>
    </message>
    <message>
        <source>WhatsApp keeps this customer out of marketing for an experiment. Do not send it again.</source>
        <translation>WhatsApp hält diesen Kunden für einen Versuch von Werbung frei. Senden Sie es nicht noch einmal.</translation>
    </message>
    <message>
        <source>WhatsApp no longer accepts the access token. Put a new one into the relay&apos;s configuration.</source>
        <translation>WhatsApp akzeptiert das Zugriffstoken nicht mehr. Tragen Sie ein neues in die Konfiguration des Relays ein.</translation>
    </message>
    <message>
        <source>WhatsApp refused the access token. Put a valid one into the relay&apos;s configuration.</source>
        <translation>WhatsApp hat das Zugriffstoken abgelehnt. Tragen Sie ein gültiges in die Konfiguration des Relays ein.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>Write the date as year-month-day: 2026-03-31.</source>
        <translation>Schreiben Sie das Datum als Jahr-Monat-Tag: 2026-03-31.</translation>
    </message>
    <message>
        <source>You can give back what you wrote yourself. Ask a supervisor for the rest.</source>
        <translation>Sie können zurückgeben, was Sie selbst geschrieben haben. Bitten Sie für das Übrige einen Supervisor.</translation>
    </message>
    <message>
        <source>You have been signed out. Ask an owner for a new invitation.</source>
        <translation>Sie wurden abgemeldet. Bitten Sie einen Inhaber um eine neue Einladung.</translation>
    </message>
    <message>
        <source>You have blocked this customer. Unblock first, then send again.</source>
        <translation>Sie haben diesen Kunden blockiert. Geben Sie ihn zuerst frei und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>You have looked up many numbers. Wait a minute before the next one.</source>
        <translation>Sie haben viele Nummern nachgeschlagen. Warten Sie vor der nächsten eine Minute.</translation>
    </message>
    <message>
        <source>You have too many unfinished uploads. Finish them, or wait until they are thrown away.</source>
        <translation>Sie haben zu viele unfertige Uploads. Schließen Sie sie ab oder warten Sie, bis sie verworfen werden.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask a supervisor or an owner.</source>
        <translation>Ihre Rolle darf das nicht. Fragen Sie einen Supervisor oder Inhaber.</translation>
    </message>
    <message>
        <source>A canned reply has at most 10 files.</source>
        <translation>Ein Textbaustein hat höchstens 10 Dateien.</translation>
    </message>
    <message>
        <source>A canned reply needs a UUID.</source>
        <translation>Ein Textbaustein braucht eine UUID.</translation>
    </message>
    <message>
        <source>A conversation can&apos;t be merged into itself. Choose another one.</source>
        <translation>Ein Gespräch kann nicht mit sich selbst zusammengeführt werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>A conversation has at most 100 followers.</source>
        <translation>Einem Gespräch folgen höchstens 100 Personen.</translation>
    </message>
    <message>
        <source>A file has at most 200 MiB. Divide it into several.</source>
        <translation>Eine Datei hat höchstens 200 MiB. Teilen Sie sie in mehrere.</translation>
    </message>
    <message>
        <source>A macro has 1 to 20 actions.</source>
        <translation>Ein Makro hat 1 bis 20 Aktionen.</translation>
    </message>
    <message>
        <source>A macro needs a UUID.</source>
        <translation>Ein Makro braucht eine UUID.</translation>
    </message>
    <message>
        <source>A macro sends one reply at most.</source>
        <translation>Ein Makro sendet höchstens eine Antwort.</translation>
    </message>
    <message>
        <source>A name has 1 to 100 characters.</source>
        <translation>Ein Name hat 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>A name has at most 120 characters.</source>
        <translation>Ein Name hat höchstens 120 Zeichen.</translation>
    </message>
    <message>
        <source>A new view needs a new id (UUID).</source>
        <translation>Eine neue Ansicht braucht eine neue Id (UUID).</translation>
    </message>
    <message>
        <source>A note about a contact has at most 4,000 characters.</source>
        <translation>Eine Notiz zu einem Kontakt hat höchstens 4.000 Zeichen.</translation>
    </message>
    <message>
        <source>A note can name 50 colleagues and teams at most.</source>
        <translation>Eine Notiz kann höchstens 50 Personen und Teams nennen.</translation>
    </message>
    <message>
        <source>A person has this conversation now. Nothing is sent by itself.</source>
        <translation>Dieses Gespräch hat jetzt ein Mensch. Nichts wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>A place is a number from 1 to 10,000, or 0 for none.</source>
        <translation>Ein Platz ist eine Zahl von 1 bis 10.000, oder 0 für keinen.</translation>
    </message>
    <message>
        <source>A playbook has at most 200 words to avoid.</source>
        <translation>Ein Leitfaden hat höchstens 200 zu vermeidende Wörter.</translation>
    </message>
    <message>
        <source>A quote or bracket is not closed. It is taken to reach to the end.</source>
        <translation>Ein Anführungszeichen oder eine Klammer ist nicht geschlossen. Sie gilt bis zum Ende.</translation>
    </message>
    <message>
        <source>A reply can be held for 0, 5, 15 or 30 seconds.</source>
        <translation>Eine Antwort kann 0, 5, 15 oder 30 Sekunden zurückgehalten werden.</translation>
    </message>
    <message>
        <source>A segment asks for something, in at most 500 characters.</source>
        <translation>Ein Segment fragt nach etwas, in höchstens 500 Zeichen.</translation>
    </message>
    <message>
        <source>A segment is for you or for everyone.</source>
        <translation>Ein Segment ist für Sie oder für alle.</translation>
    </message>
    <message>
        <source>A segment needs an id of its own.</source>
        <translation>Ein Segment braucht eine eigene Id.</translation>
    </message>
    <message>
        <source>A segment&apos;s name has 1 to 60 characters.</source>
        <translation>Der Name eines Segments hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>A shortcut has 1 to 40 letters, digits, &quot;-&quot; and &quot;_&quot;, and no spaces.</source>
        <translation>Ein Kürzel hat 1 bis 40 Buchstaben, Ziffern, „-“ und „_“ und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>A title has 1 to 100 characters.</source>
        <translation>Ein Titel hat 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>A view&apos;s name has 1 to 60 characters.</source>
        <translation>Der Name einer Ansicht hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>An import brings 1 to 200 rows at once.</source>
        <translation>Ein Import bringt 1 bis 200 Zeilen auf einmal.</translation>
    </message>
    <message>
        <source>Another canned reply there has this shortcut. Choose another one.</source>
        <translation>Ein anderer Textbaustein hat dort dieses Kürzel. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Choose 1 to 1000 messages to move.</source>
        <translation>Wählen Sie 1 bis 1000 Nachrichten zum Verschieben.</translation>
    </message>
    <message>
        <source>Choose a time within a year.</source>
        <translation>Wählen Sie eine Zeit innerhalb eines Jahres.</translation>
    </message>
    <message>
        <source>Choose one of the workspace&apos;s codes for closing.</source>
        <translation>Wählen Sie einen der Abschlusscodes des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Choose one of time, reply and window.</source>
        <translation>Wählen Sie Zeit, Antwort oder Fenster.</translation>
    </message>
    <message>
        <source>Choose scope, order and badge from those there are.</source>
        <translation>Wählen Sie Bereich, Reihenfolge und Zähler aus den vorhandenen.</translation>
    </message>
    <message>
        <source>Choose two different contacts.</source>
        <translation>Wählen Sie zwei verschiedene Kontakte.</translation>
    </message>
    <message>
        <source>Choose when it wakes: nothing would wake it like that.</source>
        <translation>Wählen Sie, wann es aufwacht: So würde nichts es wecken.</translation>
    </message>
    <message>
        <source>Choose where it is offered: reply, note or both.</source>
        <translation>Wählen Sie, wo er angeboten wird: Antwort, Notiz oder beides.</translation>
    </message>
    <message>
        <source>Choose who may use it: mine, team or everyone.</source>
        <translation>Wählen Sie, wer ihn nutzen darf: nur ich, Team oder alle.</translation>
    </message>
    <message>
        <source>Contacts have no field of that name. Look at the list again.</source>
        <translation>Kontakte haben kein Feld mit diesem Namen. Sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>It goes out in a moment. Take it back first.</source>
        <translation>Es geht gleich hinaus. Nehmen Sie es zuerst zurück.</translation>
    </message>
    <message>
        <source>It has been sent or taken back already.</source>
        <translation>Es wurde schon gesendet oder zurückgenommen.</translation>
    </message>
    <message>
        <source>Name the numbers that the customer writes to, 50 at most.</source>
        <translation>Nennen Sie die Nummern, an die der Kunde schreibt, höchstens 50.</translation>
    </message>
    <message>
        <source>No message has cut a snooze short. Choose a time.</source>
        <translation>Keine Nachricht hat ein Zurückstellen verkürzt. Wählen Sie eine Zeit.</translation>
    </message>
    <message>
        <source>Nobody has named you there. Choose one from the list.</source>
        <translation>Dort hat Sie niemand genannt. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>Es wurde nichts aufgenommen. Prüfen Sie das Mikrofon und nehmen Sie erneut auf.</translation>
    </message>
    <message>
        <source>One of the teams you name does not exist.</source>
        <translation>Eines der genannten Teams gibt es nicht.</translation>
    </message>
    <message>
        <source>Only its author can send it. Cancel it and write your own.</source>
        <translation>Nur wer sie verfasst hat, kann sie senden. Brechen Sie sie ab und schreiben Sie eine eigene.</translation>
    </message>
    <message>
        <source>Only its author or a supervisor can take it back.</source>
        <translation>Nur der Verfasser oder ein Supervisor kann sie zurücknehmen.</translation>
    </message>
    <message>
        <source>Only whoever made this view, a supervisor or an owner can do that. Save it as your own.</source>
        <translation>Das kann nur, wer diese Ansicht angelegt hat, ein Supervisor oder ein Inhaber. Speichern Sie sie als eigene.</translation>
    </message>
    <message>
        <source>Only whom the conversation is assigned to may answer here. Assign it to yourself first.</source>
        <translation>Hier darf nur antworten, wem das Gespräch zugewiesen ist. Weisen Sie es zuerst sich zu.</translation>
    </message>
    <message>
        <source>Others are merged into this one. Undo that first, or merge the other one into this.</source>
        <translation>Andere sind in dieses hineingeführt. Machen Sie das zuerst rückgängig oder führen Sie dieses in das andere.</translation>
    </message>
    <message>
        <source>People and programs write by commands of their own.</source>
        <translation>Menschen und Programme schreiben mit eigenen Befehlen.</translation>
    </message>
    <message>
        <source>Say what the view shows: 1 to 512 characters, with something to look for.</source>
        <translation>Sagen Sie, was die Ansicht zeigt: 1 bis 512 Zeichen, mit etwas zum Suchen.</translation>
    </message>
    <message>
        <source>Say which column is the number, the e-mail address or the customer number.</source>
        <translation>Sagen Sie, welche Spalte die Nummer, die E-Mail-Adresse oder die Kundennummer ist.</translation>
    </message>
    <message>
        <source>Set 100 attributes at a time.</source>
        <translation>Setzen Sie jeweils 100 Attribute.</translation>
    </message>
    <message>
        <source>Somebody else is answering. Watch, leave a note, or take over.</source>
        <translation>Jemand anderes antwortet. Sehen Sie zu, hinterlassen Sie eine Notiz oder übernehmen Sie.</translation>
    </message>
    <message>
        <source>That attribute is not used any more: its value can only be taken away.</source>
        <translation>Dieses Attribut wird nicht mehr benutzt: Sein Wert kann nur entfernt werden.</translation>
    </message>
    <message>
        <source>That colleague does not see this conversation. Ask a supervisor to let them in.</source>
        <translation>Diese Person sieht dieses Gespräch nicht. Bitten Sie einen Supervisor, sie einzulassen.</translation>
    </message>
    <message>
        <source>That id belongs to another conversation.</source>
        <translation>Diese Id gehört zu einem anderen Gespräch.</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>Das ist mehr, als eine Suche fasst. Der Rest wird weggelassen.</translation>
    </message>
    <message>
        <source>That is not yours to change. Ask a supervisor, or save one for yourself or your team.</source>
        <translation>Das dürfen Sie nicht ändern. Fragen Sie einen Supervisor oder speichern Sie eines für sich oder Ihr Team.</translation>
    </message>
    <message>
        <source>That macro does not exist. Choose one from the list.</source>
        <translation>Dieses Makro gibt es nicht. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>That segment belongs to somebody else. Save one of your own.</source>
        <translation>Dieses Segment gehört jemand anderem. Speichern Sie ein eigenes.</translation>
    </message>
    <message>
        <source>The canned reply of this macro is gone. Change the macro.</source>
        <translation>Den Textbaustein dieses Makros gibt es nicht mehr. Ändern Sie das Makro.</translation>
    </message>
    <message>
        <source>The card file may have 1 MB. Take some people out of it.</source>
        <translation>Die Kartendatei darf 1 MB haben. Nehmen Sie einige Personen heraus.</translation>
    </message>
    <message>
        <source>The command&apos;s id becomes the conversation&apos;s id and must be a UUID.</source>
        <translation>Die Id des Befehls wird zur Id des Gesprächs und muss eine UUID sein.</translation>
    </message>
    <message>
        <source>The contact with this customer number or e-mail address has another number. Change it there, or leave the key out.</source>
        <translation>Der Kontakt mit dieser Kundennummer oder E-Mail-Adresse hat eine andere Nummer. Ändern Sie sie dort oder lassen Sie den Schlüssel weg.</translation>
    </message>
    <message>
        <source>The file needs a line with the columns&apos; names and at least one row below it.</source>
        <translation>Die Datei braucht eine Zeile mit den Spaltennamen und darunter mindestens eine Zeile.</translation>
    </message>
    <message>
        <source>The reply window closes within the hour or is closed. Choose a time instead.</source>
        <translation>Das Antwortfenster schließt innerhalb einer Stunde oder ist geschlossen. Wählen Sie stattdessen eine Zeit.</translation>
    </message>
    <message>
        <source>There is no attribute of that name. Choose one of the list.</source>
        <translation>Es gibt kein Attribut mit diesem Namen. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>There is no complete vCard in this. Choose a .vcf file.</source>
        <translation>Darin ist keine vollständige vCard. Wählen Sie eine .vcf-Datei.</translation>
    </message>
    <message>
        <source>There is no number, e-mail address or customer number to know this contact by.</source>
        <translation>Es gibt keine Nummer, E-Mail-Adresse oder Kundennummer, an der dieser Kontakt zu erkennen ist.</translation>
    </message>
    <message>
        <source>There is no such canned reply. Look at the list again.</source>
        <translation>Diesen Textbaustein gibt es nicht. Sehen Sie noch einmal in die Liste.</translation>
    </message>
    <message>
        <source>There is no such contact. Choose one from the list.</source>
        <translation>Diesen Kontakt gibt es nicht. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such number. Name those that the customer writes to.</source>
        <translation>Diese Nummer gibt es nicht. Nennen Sie die, an die der Kunde schreibt.</translation>
    </message>
    <message>
        <source>There is no such team. Choose one from the list.</source>
        <translation>Dieses Team gibt es nicht. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such view any more. Choose one from the list.</source>
        <translation>Diese Ansicht gibt es nicht mehr. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>These are two customers. If they are one person, merge the contacts first, then these.</source>
        <translation>Das sind zwei Kunden. Wenn sie eine Person sind, führen Sie zuerst die Kontakte zusammen, dann diese.</translation>
    </message>
    <message>
        <source>This contact is part of another one already. Take that merge back first.</source>
        <translation>Dieser Kontakt ist schon Teil eines anderen. Nehmen Sie diese Zusammenführung zuerst zurück.</translation>
    </message>
    <message>
        <source>This conversation is not merged into another one.</source>
        <translation>Dieses Gespräch ist nicht in ein anderes hineingeführt.</translation>
    </message>
    <message>
        <source>This conversation was merged into another one. Go on there.</source>
        <translation>Dieses Gespräch wurde in ein anderes hineingeführt. Machen Sie dort weiter.</translation>
    </message>
    <message>
        <source>This customer is blocked. Unblock them first, then send again.</source>
        <translation>Dieser Kunde ist blockiert. Geben Sie ihn zuerst frei und senden Sie dann erneut.</translation>
    </message>
    <message>
        <source>This is no number with its country&apos;s code. Choose where the numbers are at home.</source>
        <translation>Das ist keine Nummer mit Ländervorwahl. Wählen Sie, wo die Nummern zu Hause sind.</translation>
    </message>
    <message>
        <source>This is no possible number.</source>
        <translation>Das ist keine mögliche Nummer.</translation>
    </message>
    <message>
        <source>This version does not know that action. Update Waypost.</source>
        <translation>Diese Version kennt diese Aktion nicht. Aktualisieren Sie Waypost.</translation>
    </message>
    <message>
        <source>Write a text or attach a file.</source>
        <translation>Schreiben Sie einen Text oder hängen Sie eine Datei an.</translation>
    </message>
    <message>
        <source>Write the e-mail address as name@example.com.</source>
        <translation>Schreiben Sie die E-Mail-Adresse als name@example.com.</translation>
    </message>
    <message>
        <source>Write the language as a code: en, pt-BR.</source>
        <translation>Schreiben Sie die Sprache als Code: en, pt-BR.</translation>
    </message>
    <message>
        <source>Write the time as year-month-day: 2026-03-31.</source>
        <translation>Schreiben Sie die Zeit als Jahr-Monat-Tag: 2026-03-31.</translation>
    </message>
    <message>
        <source>You have 200 views. Remove one first.</source>
        <translation>Sie haben 200 Ansichten. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>Your role may not do that. Ask a supervisor.</source>
        <translation>Ihre Rolle darf das nicht. Fragen Sie einen Supervisor.</translation>
    </message>
    <message>
        <source>A calendar has at most 1,000 special days. Remove those that are over.</source>
        <translation>Ein Kalender hat höchstens 1.000 besondere Tage. Entfernen Sie die vergangenen.</translation>
    </message>
    <message>
        <source>A calendar&apos;s name has 1 to 60 characters.</source>
        <translation>Der Name eines Kalenders hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>A capacity is a whole number from 0 to 1000.</source>
        <translation>Eine Kapazität ist eine ganze Zahl von 0 bis 1000.</translation>
    </message>
    <message>
        <source>A coaching note has at most 8,192 characters.</source>
        <translation>Ein Hinweis hat höchstens 8.192 Zeichen.</translation>
    </message>
    <message>
        <source>A colleague has taken this review. Take another one.</source>
        <translation>Ein Kollege hat diese Prüfung übernommen. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>A condition on an attribute names it and its values.</source>
        <translation>Eine Bedingung zu einem Merkmal nennt das Merkmal und seine Werte.</translation>
    </message>
    <message>
        <source>A day has at most 96 intervals. Join those that touch.</source>
        <translation>Ein Tag hat höchstens 96 Zeitspannen. Fassen Sie zusammen, was aneinandergrenzt.</translation>
    </message>
    <message>
        <source>A day&apos;s hours are a list of at most 96 intervals: [[&quot;09:00&quot;, &quot;17:00&quot;]].</source>
        <translation>Die Zeiten eines Tages sind eine Liste von höchstens 96 Zeitspannen: [[&quot;09:00&quot;, &quot;17:00&quot;]].</translation>
    </message>
    <message>
        <source>A level does one to ten things of the list.</source>
        <translation>Eine Stufe tut ein bis zehn Dinge der Liste.</translation>
    </message>
    <message>
        <source>A level is at most 31 days before or after the due time.</source>
        <translation>Eine Stufe liegt höchstens 31 Tage vor oder nach der Fälligkeit.</translation>
    </message>
    <message>
        <source>A new calendar needs a new id (UUID).</source>
        <translation>Ein neuer Kalender braucht eine neue Id (UUID).</translation>
    </message>
    <message>
        <source>A note has at most 10 files. Put the others into another one.</source>
        <translation>Eine Notiz hat höchstens 10 Dateien. Legen Sie die übrigen in eine weitere.</translation>
    </message>
    <message>
        <source>A policy has at most 20 levels, each of one of its clocks.</source>
        <translation>Eine Regel hat höchstens 20 Stufen, jede zu einer ihrer Uhren.</translation>
    </message>
    <message>
        <source>A policy needs an id of its own.</source>
        <translation>Eine Regel braucht eine eigene Id.</translation>
    </message>
    <message>
        <source>A policy&apos;s name has 1 to 60 characters.</source>
        <translation>Der Name einer Regel hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>A scorecard has 1 to 30 criteria, each with words, a weight of 1 to 100 and marks up to 1 to 10.</source>
        <translation>Ein Prüfbogen hat 1 bis 30 Kriterien, jedes mit Text, einem Gewicht von 1 bis 100 und Noten bis 1 bis 10.</translation>
    </message>
    <message>
        <source>A scorecard&apos;s name has 1 to 60 characters.</source>
        <translation>Der Name eines Prüfbogens hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>A skill has 1 to 40 characters: a tag, or a language like es.</source>
        <translation>Eine Kenntnis hat 1 bis 40 Zeichen: ein Schlagwort oder eine Sprache wie es.</translation>
    </message>
    <message>
        <source>A survey names at most 200 teams and 200 tags.</source>
        <translation>Eine Umfrage nennt höchstens 200 Teams und 200 Tags.</translation>
    </message>
    <message>
        <source>A survey waits at most a day, and asks a customer at most once in 0 to 366 days.</source>
        <translation>Eine Umfrage wartet höchstens einen Tag und fragt einen Kunden höchstens einmal in 0 bis 366 Tagen.</translation>
    </message>
    <message>
        <source>A survey&apos;s name has 1 to 60 characters.</source>
        <translation>Der Name einer Umfrage hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>A target is between one minute and 366 days.</source>
        <translation>Ein Ziel liegt zwischen einer Minute und 366 Tagen.</translation>
    </message>
    <message>
        <source>A week has seven days&apos; hours, Monday first; [] for a day off.</source>
        <translation>Eine Woche hat die Zeiten von sieben Tagen, Montag zuerst; [] für einen freien Tag.</translation>
    </message>
    <message>
        <source>Add the first opinion before the second.</source>
        <translation>Fügen Sie die erste Meinung vor der zweiten hinzu.</translation>
    </message>
    <message>
        <source>At most 20 conversations of an agent are drawn a week, and at most every 100th twice.</source>
        <translation>Höchstens 20 Gespräche eines Agenten werden je Woche gezogen, höchstens jedes 100. zweimal.</translation>
    </message>
    <message>
        <source>Calendars of up to 1 MB can be read. Export fewer years.</source>
        <translation>Kalender bis 1 MB können gelesen werden. Exportieren Sie weniger Jahre.</translation>
    </message>
    <message>
        <source>Choose 1 to 20 years, between 1970 and 2199.</source>
        <translation>Wählen Sie 1 bis 20 Jahre zwischen 1970 und 2199.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list: Europe/Berlin.</source>
        <translation>Wählen Sie eine Zeitzone aus der Liste: Europe/Berlin.</translation>
    </message>
    <message>
        <source>Choose one of manual, round_robin, balanced and skills.</source>
        <translation>Wählen Sie eines von manual, round_robin, balanced und skills.</translation>
    </message>
    <message>
        <source>Choose one of online, busy and away.</source>
        <translation>Wählen Sie eines von online, busy und away.</translation>
    </message>
    <message>
        <source>Choose satisfaction (CSAT) or recommendation (NPS).</source>
        <translation>Wählen Sie Zufriedenheit (CSAT) oder Weiterempfehlung (NPS).</translation>
    </message>
    <message>
        <source>Choose the calendar&apos;s time zone first.</source>
        <translation>Wählen Sie zuerst die Zeitzone des Kalenders.</translation>
    </message>
    <message>
        <source>Clocks can stand still while it is pending or snoozed.</source>
        <translation>Uhren können stillstehen, solange sie wartet oder zurückgestellt ist.</translation>
    </message>
    <message>
        <source>First and next response never stand still: the customer is waiting.</source>
        <translation>Erste und nächste Antwort stehen nie still: der Kunde wartet.</translation>
    </message>
    <message>
        <source>Give a list of 100 skills at most.</source>
        <translation>Geben Sie eine Liste von höchstens 100 Kenntnissen an.</translation>
    </message>
    <message>
        <source>Give a number for each priority that has one.</source>
        <translation>Geben Sie für jede Priorität, die eine hat, eine Zahl an.</translation>
    </message>
    <message>
        <source>Give every criterion a mark, or say that it does not apply; one has to apply.</source>
        <translation>Geben Sie jedem Kriterium eine Note oder sagen Sie, dass es nicht zutrifft; eines muss zutreffen.</translation>
    </message>
    <message>
        <source>Hours begin before they end, between 00:00 and 24:00. What goes past midnight is two: up to 24:00, and from 00:00 of the next day.</source>
        <translation>Zeiten beginnen, bevor sie enden, zwischen 00:00 und 24:00. Was über Mitternacht geht, sind zwei: bis 24:00 und ab 00:00 des nächsten Tages.</translation>
    </message>
    <message>
        <source>Hours hold from a moment between 1970 and 2199 on.</source>
        <translation>Zeiten gelten ab einem Augenblick zwischen 1970 und 2199.</translation>
    </message>
    <message>
        <source>Nobody has this conversation. Assign it to somebody.</source>
        <translation>Niemand hat diese Unterhaltung. Weisen Sie sie jemandem zu.</translation>
    </message>
    <message>
        <source>Nobody reviews his own work. Leave this one to a colleague.</source>
        <translation>Niemand prüft die eigene Arbeit. Überlassen Sie diese einem Kollegen.</translation>
    </message>
    <message>
        <source>Only a conversation that was closed can be reviewed.</source>
        <translation>Nur ein Gespräch, das geschlossen wurde, kann geprüft werden.</translation>
    </message>
    <message>
        <source>Only files can be attached to a note.</source>
        <translation>An eine Notiz können nur Dateien angehängt werden.</translation>
    </message>
    <message>
        <source>Promise at least one time, in seconds or in working days.</source>
        <translation>Sagen Sie mindestens eine Zeit zu, in Sekunden oder Arbeitstagen.</translation>
    </message>
    <message>
        <source>Targets are for urgent, high, normal and low.</source>
        <translation>Ziele gibt es für urgent, high, normal und low.</translation>
    </message>
    <message>
        <source>That calendar does not exist. Choose one from the list.</source>
        <translation>Diesen Kalender gibt es nicht. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>That device is not signed in any more. List the devices again.</source>
        <translation>Dieses Gerät ist nicht mehr angemeldet. Rufen Sie die Liste der Geräte neu ab.</translation>
    </message>
    <message>
        <source>The address for alerts begins with https:// and has no user in it.</source>
        <translation>Die Adresse für Warnungen beginnt mit https:// und enthält keinen Benutzer.</translation>
    </message>
    <message>
        <source>The file closes more than 1,000 days. Choose fewer years, or another file.</source>
        <translation>Die Datei schließt mehr als 1.000 Tage. Wählen Sie weniger Jahre oder eine andere Datei.</translation>
    </message>
    <message>
        <source>The words of a survey have at most 900 characters in each of 40 languages.</source>
        <translation>Die Texte einer Umfrage haben höchstens 900 Zeichen in jeder von 40 Sprachen.</translation>
    </message>
    <message>
        <source>There are 200 calendars. Remove one first.</source>
        <translation>Es gibt 200 Kalender. Entfernen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>There are 200 policies already. Remove one first.</source>
        <translation>Es gibt schon 200 Regeln. Entfernen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>There are 50 already. Remove one first.</source>
        <translation>Es gibt schon 50. Entfernen Sie zuerst eins.</translation>
    </message>
    <message>
        <source>There is no such answer of a customer. Choose one from the list.</source>
        <translation>Diese Antwort eines Kunden gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such calendar any more. Choose one from the list.</source>
        <translation>Diesen Kalender gibt es nicht mehr. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such calendar. Choose one from the list.</source>
        <translation>Einen solchen Kalender gibt es nicht. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such policy. Choose one from the list.</source>
        <translation>Eine solche Regel gibt es nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such review any more. Choose one from the list.</source>
        <translation>Diese Prüfung gibt es nicht mehr. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such scorecard any more. Choose one from the list.</source>
        <translation>Diesen Prüfbogen gibt es nicht mehr. Wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>There is no such survey any more. Choose one from the list.</source>
        <translation>Diese Umfrage gibt es nicht mehr. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>This conversation was nobody&apos;s. Assign it first, or choose another one.</source>
        <translation>Dieses Gespräch gehörte niemandem. Weisen Sie es zuerst zu oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>This device has been signed out. Pair it again to go on here.</source>
        <translation>Dieses Gerät wurde abgemeldet. Koppeln Sie es neu, um hier weiterzumachen.</translation>
    </message>
    <message>
        <source>This file belongs to a note, which no customer sees. Attach it anew to send it.</source>
        <translation>Diese Datei gehört zu einer Notiz, die kein Kunde sieht. Hängen Sie sie neu an, um sie zu senden.</translation>
    </message>
    <message>
        <source>This is not an iCalendar file. Export the holidays once more, as &quot;iCalendar&quot; or &quot;.ics&quot;.</source>
        <translation>Das ist keine iCalendar-Datei. Exportieren Sie die Feiertage noch einmal, als „iCalendar“ oder „.ics“.</translation>
    </message>
    <message>
        <source>This review is given, and what is given stays.</source>
        <translation>Diese Prüfung ist abgegeben, und was abgegeben ist, bleibt.</translation>
    </message>
    <message>
        <source>Two intervals of a day overlap. Join them or part them.</source>
        <translation>Zwei Zeitspannen eines Tages überschneiden sich. Fassen Sie sie zusammen oder trennen Sie sie.</translation>
    </message>
    <message>
        <source>Two levels of a policy can&apos;t have the same id.</source>
        <translation>Zwei Stufen einer Regel können nicht dieselbe Id haben.</translation>
    </message>
    <message>
        <source>What is new needs a new id (UUID).</source>
        <translation>Neues braucht eine neue Kennung (UUID).</translation>
    </message>
    <message>
        <source>With these hours the team never works, and nothing would ever be due. Give at least one day some hours.</source>
        <translation>Mit diesen Zeiten arbeitet das Team nie, und nichts würde je fällig. Geben Sie mindestens einem Tag Zeiten.</translation>
    </message>
    <message>
        <source>Working days need a calendar; a target has 1 to 366 of them.</source>
        <translation>Arbeitstage brauchen einen Kalender; ein Ziel hat 1 bis 366 davon.</translation>
    </message>
    <message>
        <source>Write an interval as two times: [&quot;09:00&quot;, &quot;17:00&quot;].</source>
        <translation>Schreiben Sie eine Zeitspanne als zwei Uhrzeiten: [&quot;09:00&quot;, &quot;17:00&quot;].</translation>
    </message>
    <message>
        <source>Write special days as year-month-day, from 1970 to 2199: 2026-12-25.</source>
        <translation>Schreiben Sie besondere Tage als Jahr-Monat-Tag, von 1970 bis 2199: 2026-12-25.</translation>
    </message>
    <message>
        <source>Write the question for customers whose language is not known.</source>
        <translation>Schreiben Sie die Frage für Kunden, deren Sprache nicht bekannt ist.</translation>
    </message>
    <message>
        <source>You gave the first opinion of this conversation. The second is somebody else&apos;s.</source>
        <translation>Sie haben die erste Meinung zu diesem Gespräch abgegeben. Die zweite gibt jemand anderes.</translation>
    </message>
    <message>
        <source>It has no length, or lasts longer than a year.</source>
        <translation>Es hat keine Dauer oder dauert länger als ein Jahr.</translation>
    </message>
    <message>
        <source>Its beginning can&apos;t be read.</source>
        <translation>Sein Beginn ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The way it recurs can&apos;t be laid out.</source>
        <translation>Die Art, wie es sich wiederholt, lässt sich nicht auslegen.</translation>
    </message>
    <message>
        <source>Two special days have the same date. Keep one of them.</source>
        <translation>Zwei besondere Tage haben dasselbe Datum. Behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>Name the channel whose templates were read.</source>
        <translation>Nennen Sie den Kanal, dessen Vorlagen gelesen wurden.</translation>
    </message>
    <message>
        <source>The relay&apos;s configuration has no account_id for this channel. Add it to list its templates.</source>
        <translation>In der Konfiguration des Relays fehlt die account_id für diesen Kanal. Ergänzen Sie sie, um seine Vorlagen zu lesen.</translation>
    </message>
</context>
<context>
    <name>StatTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a figure and what it is: &quot;Breached: 3&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Tick</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Abgespielt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
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
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 T %2 h</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>Note by %1</source>
        <translation>Notiz · %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>Telefon-App</translation>
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
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
    <message>
        <source>older messages are not here</source>
        <translation>ältere Nachrichten sind nicht hier</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Forwarded many times</source>
        <translation>Vielfach weitergeleitet</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Weitergeleitet</translation>
    </message>
    <message>
        <source>The customer deleted this. Only your team still sees it.</source>
        <translation>Der Kunde hat dies gelöscht. Nur Ihr Team sieht es noch.</translation>
    </message>
    <message>
        <source>Note · %1</source>
        <translation>Notiz · %1</translation>
    </message>
    <message>
        <source>Note · %1 → @%2</source>
        <translation>Notiz · %1 → @%2</translation>
    </message>
    <message>
        <source>Look at both</source>
        <translation>Beide ansehen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>WhatsApp did not take it.</source>
        <translation>WhatsApp hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Nobody knows yet whether it arrived. Sending again could double it.</source>
        <translation>Noch weiß niemand, ob es ankam. Erneut zu senden könnte es verdoppeln.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>bearbeitet %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Copy the position</source>
        <translation>Position kopieren</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shared on request</source>
        <translation>Auf Anfrage geteilt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Chose from the list</source>
        <translation>Aus der Liste gewählt</translation>
    </message>
    <message>
        <source>Pressed the button</source>
        <translation>Schaltfläche gedrückt</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Order · 1 item</source>
        <translation>Bestellung · 1 Artikel</translation>
    </message>
    <message numerus="yes">
        <source>Order · %n items</source>
        <translation>
            <numerusform>Bestellung · %n Artikel</numerusform>
            <numerusform>Bestellung · %n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Product from the catalog</source>
        <translation>Produkt aus dem Katalog</translation>
    </message>
    <message>
        <source>View catalog</source>
        <translation>Katalog ansehen</translation>
    </message>
    <message>
        <source>View items</source>
        <translation>Artikel ansehen</translation>
    </message>
    <message>
        <source>Template · %1 · %2</source>
        <translation>Vorlage · %1 · %2</translation>
    </message>
    <message>
        <source>Message of a kind Waypost does not know yet</source>
        <translation>Nachricht einer Art, die Waypost noch nicht kennt</translation>
    </message>
    <message>
        <source>Show what came</source>
        <translation>Zeigen, was kam</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer to the call request</source>
        <translation>Antwort auf die Anrufanfrage</translation>
    </message>
    <message>
        <source>Form filled in</source>
        <translation>Formular ausgefüllt</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Came from a post</source>
        <translation>Kam über einen Beitrag</translation>
    </message>
    <message>
        <source>Came from an ad</source>
        <translation>Kam über eine Anzeige</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Answer to a message that is not here</source>
        <translation>Antwort auf eine Nachricht, die nicht hier ist</translation>
    </message>
    <message>
        <source>It is older than this inbox.</source>
        <translation>Sie ist älter als dieser Posteingang.</translation>
    </message>
    <message>
        <source>— %1 —</source>
        <translation>— %1 —</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Note by %1, %2: %3</source>
        <translation>Notiz · %1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>List to choose from</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Notice of WhatsApp</source>
        <translation>Hinweis von WhatsApp</translation>
    </message>
    <message>
        <source>Message of an unknown kind</source>
        <translation>Nachricht unbekannter Art</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>Wartet %1</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed · %1</source>
        <translation>Geschlossen · %1</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>Warten auf Kunden</translation>
    </message>
    <message>
        <source>You took it off the assignee</source>
        <translation>Sie haben die Zuweisung aufgehoben</translation>
    </message>
    <message>
        <source>%1 took it off the assignee</source>
        <translation>%1 hat die Zuweisung aufgehoben</translation>
    </message>
    <message>
        <source>You assigned it to yourself</source>
        <translation>Sie haben es sich zugewiesen</translation>
    </message>
    <message>
        <source>%1 assigned it to you</source>
        <translation>%1 hat es Ihnen zugewiesen</translation>
    </message>
    <message>
        <source>You assigned it to %1</source>
        <translation>Sie haben es %1 zugewiesen</translation>
    </message>
    <message>
        <source>%1 assigned it to %2</source>
        <translation>%1 hat es %2 zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%1 added the tag %2</source>
        <translation>
            <numerusform>%1: Schlagwort %2 hinzugefügt</numerusform>
            <numerusform>%1: Schlagwörter %2 hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the tag %2</source>
        <translation>
            <numerusform>%1: Schlagwort %2 entfernt</numerusform>
            <numerusform>%1: Schlagwörter %2 entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added %2 and removed %3</source>
        <translation>%1: %2 hinzugefügt und %3 entfernt</translation>
    </message>
    <message>
        <source>%1 took it out of its team</source>
        <translation>%1: aus dem Team genommen</translation>
    </message>
    <message>
        <source>%1 moved it to %2</source>
        <translation>%1: verschoben zu %2</translation>
    </message>
    <message>
        <source>%1 resolved it</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1 resolved it as “%2”</source>
        <translation>%1: erledigt als „%2“</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>%1: </source>
        <translation>%1: </translation>
    </message>
    <message>
        <source>The customer started the conversation</source>
        <translation>Der Kunde hat das Gespräch begonnen</translation>
    </message>
    <message>
        <source>%1 started the conversation</source>
        <translation>%1: Gespräch begonnen</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <translation>%1: Priorität auf %2 gesetzt</translation>
    </message>
    <message>
        <source>The customer wrote again: reopened</source>
        <translation>Der Kunde hat wieder geschrieben: wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 reopened it</source>
        <translation>%1: wieder geöffnet</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>No answer from the customer</source>
        <translation>Keine Antwort vom Kunden</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Fenster geschlossen</translation>
    </message>
    <message>
        <source>Window closes in %1</source>
        <translation>Fenster schließt in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n im Postausgang</numerusform>
            <numerusform>%n im Postausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>hat einen Entwurf</translation>
    </message>
    <message>
        <source>%1 is writing…</source>
        <translation>%1 schreibt …</translation>
    </message>
    <message numerus="yes">
        <source>%n people are writing…</source>
        <translation>
            <numerusform>%n Person schreibt …</numerusform>
            <numerusform>%n Personen schreiben …</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>%1 is looking at it</source>
        <translation>%1 sieht es sich an</translation>
    </message>
    <message>
        <source>Goes out in %1</source>
        <translation>Geht hinaus in %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>%1 sends this in %2</source>
        <translation>%1: wird gesendet in %2</translation>
    </message>
    <message>
        <source>%1 has scheduled this for %2</source>
        <translation>%1: geplant für %2</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Scheduled for %1. It is checked again before it goes out.</source>
        <translation>Geplant für %1. Vor dem Hinausgehen wird es noch einmal geprüft.</translation>
    </message>
    <message>
        <source>Change the time</source>
        <translation>Zeit ändern</translation>
    </message>
    <message>
        <source>It did not go out.</source>
        <translation>Es ging nicht hinaus.</translation>
    </message>
    <message>
        <source>%1 took a reply back before it went out</source>
        <translation>%1: Antwort vor dem Hinausgehen zurückgenommen</translation>
    </message>
    <message>
        <source>%1 took over from %2</source>
        <translation>%1: Schreiben übernommen (zuvor %2)</translation>
    </message>
    <message>
        <source>%1 split this off another conversation</source>
        <translation>%1: von einem anderen Gespräch abgetrennt</translation>
    </message>
    <message>
        <source>The customer wrote again: a new session</source>
        <translation>Der Kunde hat wieder geschrieben: eine neue Sitzung</translation>
    </message>
    <message>
        <source>%1 began a new session</source>
        <translation>%1: neue Sitzung begonnen</translation>
    </message>
    <message>
        <source>The customer wrote: the snooze is over</source>
        <translation>Der Kunde hat geschrieben: nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>The snooze is over</source>
        <translation>Nicht mehr zurückgestellt</translation>
    </message>
    <message>
        <source>%1 merged this into another conversation</source>
        <translation>%1: in ein anderes Gespräch hineingeführt</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <translation>%1: anderes Gespräch in dieses hineingeführt</translation>
    </message>
    <message>
        <source>%1 undid the merging</source>
        <translation>%1: Zusammenführung rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%1 split %n messages off</source>
        <translation>
            <numerusform>%1: %n Nachricht abgetrennt</numerusform>
            <numerusform>%1: %n Nachrichten abgetrennt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 snoozed it until the customer writes</source>
        <translation>%1: zurückgestellt, bis der Kunde schreibt</translation>
    </message>
    <message>
        <source>%1 snoozed it until shortly before the reply window closes (%2)</source>
        <translation>%1: zurückgestellt bis kurz vor Schluss des Antwortfensters (%2)</translation>
    </message>
    <message>
        <source>%1 snoozed it until %2</source>
        <translation>%1: zurückgestellt bis %2</translation>
    </message>
    <message>
        <source>%1 added followers: %2</source>
        <translation>%1: folgen jetzt auch: %2</translation>
    </message>
    <message>
        <source>%1 took followers away: %2</source>
        <translation>%1: folgen nicht mehr: %2</translation>
    </message>
    <message>
        <source>%1 set %2</source>
        <translation>%1: %2 gesetzt</translation>
    </message>
    <message>
        <source>Uploading: %1 %</source>
        <translation>Wird hochgeladen: %1 %</translation>
    </message>
    <message>
        <source>had this customer last</source>
        <translation>hatte diesen Kunden zuletzt</translation>
    </message>
    <message>
        <source>next in turn</source>
        <translation>als Nächstes an der Reihe</translation>
    </message>
    <message>
        <source>has the least to do</source>
        <translation>hat am wenigsten zu tun</translation>
    </message>
    <message>
        <source>has the skills for it</source>
        <translation>hat die Kenntnisse dafür</translation>
    </message>
    <message>
        <source>its owner is gone</source>
        <translation>der Zuständige ist fort</translation>
    </message>
    <message>
        <source>nobody works for this list</source>
        <translation>niemand arbeitet für diese Liste</translation>
    </message>
    <message>
        <source>nobody is online</source>
        <translation>niemand ist online</translation>
    </message>
    <message>
        <source>nobody is on shift</source>
        <translation>niemand hat Schicht</translation>
    </message>
    <message>
        <source>nobody there has the skill</source>
        <translation>keiner, der da ist, hat die Kenntnis</translation>
    </message>
    <message>
        <source>all carry as much as they can</source>
        <translation>alle haben so viel, wie sie können</translation>
    </message>
    <message>
        <source>first for who had this customer last</source>
        <translation>zuerst für den, der diesen Kunden zuletzt hatte</translation>
    </message>
    <message>
        <source>who could take it has handed it back</source>
        <translation>wer es nehmen könnte, hat es zurückgegeben</translation>
    </message>
    <message>
        <source>its owner is gone but has begun an answer, so somebody decides</source>
        <translation>der Zuständige ist fort, hat aber eine Antwort begonnen: jemand entscheidet</translation>
    </message>
    <message>
        <source>load %1 of %2</source>
        <translation>Last %1 von %2</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>kann %1</translation>
    </message>
    <message>
        <source>Back to the waiting list</source>
        <translation>Zurück in die Warteliste</translation>
    </message>
    <message>
        <source>Back to the waiting list: %1</source>
        <translation>Zurück in die Warteliste: %1</translation>
    </message>
    <message>
        <source>Handed out to %1</source>
        <translation>Zugeteilt an %1</translation>
    </message>
    <message>
        <source>Handed out to %1: %2</source>
        <translation>Zugeteilt an %1: %2</translation>
    </message>
    <message>
        <source>It waits: nobody can take it now</source>
        <translation>Es wartet: niemand kann es jetzt nehmen</translation>
    </message>
    <message>
        <source>It waits: %1</source>
        <translation>Es wartet: %1</translation>
    </message>
    <message>
        <source>Nothing is promised any more</source>
        <translation>Es ist nichts mehr zugesagt</translation>
    </message>
    <message>
        <source>Promised by the policy %1</source>
        <translation>Zugesagt nach der Regel %1</translation>
    </message>
    <message>
        <source>%1 is late: due since %2</source>
        <translation>%1 ist zu spät: fällig seit %2</translation>
    </message>
    <message>
        <source>%1 is due at %2</source>
        <translation>%1 ist fällig: %2</translation>
    </message>
    <message>
        <source>%1 was not kept: due %2</source>
        <translation>%1 wurde nicht gehalten: fällig %2</translation>
    </message>
    <message>
        <source>%1 asked you to look at it</source>
        <translation>%1 bittet Sie, nachzusehen</translation>
    </message>
    <message>
        <source>%1 asked %2 to look at it</source>
        <translation>%1 bittet %2, nachzusehen</translation>
    </message>
    <message>
        <source>The customer was asked how it went</source>
        <translation>Der Kunde wurde gefragt, wie es war</translation>
    </message>
    <message>
        <source>The customer gave %1 of %2</source>
        <translation>Der Kunde gab %1 von %2</translation>
    </message>
    <message>
        <source>The customer did not say how it went</source>
        <translation>Der Kunde sagte nicht, wie es war</translation>
    </message>
</context>
<context>
    <name>waypost::Scene</name>
    <message>
        <source>Thank you for writing! I am looking into it right now. *One moment, please.*</source>
        <translation>Danke für Ihre Nachricht! Ich sehe es mir gleich an. *Einen Moment bitte.*</translation>
    </message>
</context>
<context>
    <name>waypost::Session</name>
    <message>
        <source>Starting a relay and a sandbox…</source>
        <translation>Relay und Sandbox werden gestartet …</translation>
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
        <translation>Der Ordner für den Probelauf kann nicht geschrieben werden. Wählen Sie einen anderen mit --home.</translation>
    </message>
    <message>
        <source>%1 could not be started. Is it installed beside this program?</source>
        <translation>%1 konnte nicht gestartet werden. Ist es neben diesem Programm installiert?</translation>
    </message>
    <message>
        <source>%1 has ended. Its last words are on the terminal.</source>
        <translation>%1 ist beendet. Die letzten Meldungen stehen im Terminal.</translation>
    </message>
    <message>
        <source>The relay or the sandbox did not start within half a minute. Try again; their words are on the terminal.</source>
        <translation>Relay oder Sandbox sind nicht innerhalb einer halben Minute gestartet. Versuchen Sie es erneut; ihre Meldungen stehen im Terminal.</translation>
    </message>
    <message>
        <source>Trial shop</source>
        <translation>Probeladen</translation>
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
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
</context>
<context>
    <name>waypost::ui::AgeChart</name>
    <message numerus="yes">
        <source>%1: %n conversation(s)</source>
        <extracomment>a bar of a chart: &quot;&lt; 4 h: 12 conversations&quot;</extracomment>
        <translation>
            <numerusform>%1: %n Unterhaltung</numerusform>
            <numerusform>%1: %n Unterhaltungen</numerusform>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Open conversations by their weight against the agent&apos;s capacity, of all teams and channels.</source>
        <translation>Offene Unterhaltungen nach Gewicht gegen das, was der Agent fassen kann, aus allen Teams und Kanälen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Conversations that are open now and the agent&apos;s capacity, of all teams and channels.</source>
        <translation>Jetzt offene Unterhaltungen und was der Agent fassen kann, aus allen Teams und Kanälen.</translation>
    </message>
    <message>
        <source>First reply p50</source>
        <translation>Erste Antw. p50</translation>
    </message>
    <message>
        <source>Resolved / h</source>
        <translation>Gelöst / h</translation>
    </message>
    <message>
        <source>Conversations closed in the period, by hours of the clock in which the agent wrote to a customer or closed one.</source>
        <translation>Im Zeitraum geschlossene Unterhaltungen je Stunde der Uhr, in der der Agent einem Kunden schrieb oder eine schloss.</translation>
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
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Nobody of this team may sign in</source>
        <translation>Niemand aus diesem Team darf sich anmelden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <translation>Angehängte Dateien</translation>
    </message>
    <message>
        <source>It could not be written to the disk. Make room and try again.</source>
        <translation>Es konnte nicht auf die Festplatte geschrieben werden. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>voice</source>
        <translation>Sprache</translation>
    </message>
    <message numerus="yes">
        <source>At most %n files go at once. Send these first.</source>
        <translation>
            <numerusform>Höchstens %n Datei auf einmal. Senden Sie zuerst diese.</numerusform>
            <numerusform>Höchstens %n Dateien auf einmal. Senden Sie zuerst diese.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::AvailabilityButton</name>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nothing was touched here for a while. Move the pointer and it is over.</source>
        <translation>Hier wurde eine Weile nichts berührt. Bewegen Sie den Zeiger, und es ist vorbei.</translation>
    </message>
    <message>
        <source>You are off shift: nothing new is handed out to you</source>
        <translation>Sie haben keine Schicht: Ihnen wird nichts Neues zugeteilt</translation>
    </message>
    <message>
        <source>Whether you get new conversations</source>
        <translation>Ob Sie neue Gespräche bekommen</translation>
    </message>
    <message>
        <source>Availability: %1</source>
        <translation>Verfügbarkeit: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>you get new conversations</source>
        <translation>Sie bekommen neue Gespräche</translation>
    </message>
    <message>
        <source>you keep yours and get no new ones</source>
        <translation>Sie behalten Ihre und bekommen keine neuen</translation>
    </message>
    <message>
        <source>what nobody has begun to answer goes to others after a while</source>
        <translation>was niemand zu beantworten begonnen hat, geht nach einer Weile an andere</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BacktestDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Test on the past</source>
        <translation>Test an der Vergangenheit</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days</source>
        <translation>
            <numerusform>der letzte Tag</numerusform>
            <numerusform>die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Promise or team</source>
        <translation>Zusage oder Team</translation>
    </message>
    <message>
        <source>Missed as it was</source>
        <translation>Verfehlt, wie es war</translation>
    </message>
    <message>
        <source>Missed with this policy</source>
        <translation>Verfehlt mit dieser Regel</translation>
    </message>
    <message>
        <source>What would have been missed</source>
        <translation>Was verfehlt worden wäre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sessions of</source>
        <translation>Vorgänge:</translation>
    </message>
    <message>
        <source>By the hour it was due</source>
        <translation>Nach der Stunde der Fälligkeit</translation>
    </message>
    <message>
        <source>People are taken to have answered when they did. With other promises before their eyes they might have answered otherwise.</source>
        <translation>Angenommen wird, dass alle antworteten, wann sie es taten. Mit anderen Zusagen vor Augen wäre es vielleicht anders gewesen.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more it can&apos;t be told any more: tags, attributes and segments are not kept with a session.</source>
        <translation>
            <numerusform>Bei %n weiterem lässt es sich nicht mehr sagen: Schlagwörter, Attribute und Segmente bleiben nicht beim Vorgang.</numerusform>
            <numerusform>Bei %n weiteren lässt es sich nicht mehr sagen: Schlagwörter, Attribute und Segmente bleiben nicht beim Vorgang.</numerusform>
        </translation>
    </message>
    <message>
        <source>All promises</source>
        <translation>Alle Zusagen</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>ein Team, das es nicht mehr gibt</translation>
    </message>
    <message numerus="yes">
        <source>It fits %n session(s) of %1.</source>
        <translation>
            <numerusform>Sie passt auf %n von %1 Vorgängen.</numerusform>
            <numerusform>Sie passt auf %n von %1 Vorgängen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardActions</name>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>Neu zuweisen</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Anstoßen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 waits for somebody again.</source>
        <translation>%1 wartet wieder auf jemanden.</translation>
    </message>
    <message>
        <source>%1 is with %2 now.</source>
        <translation>%1 ist jetzt bei %2.</translation>
    </message>
    <message>
        <source>%1 was asked to look at %2.</source>
        <translation>%1 wurde gebeten, nach %2 zu sehen.</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>&amp;Open in the inbox</source>
        <translation>Im &amp;Posteingang öffnen</translation>
    </message>
    <message>
        <source>&amp;Nudge %1</source>
        <translation>%1 a&amp;nstoßen</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>&amp;Mir zuweisen</translation>
    </message>
    <message>
        <source>&amp;Assign to</source>
        <translation>&amp;Zuweisen an</translation>
    </message>
    <message>
        <source>&amp;Reassign to</source>
        <translation>Neu &amp;zuweisen an</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardScreen</name>
    <message>
        <source>SLA board</source>
        <translation>SLA-Tafel</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Wand</translation>
    </message>
    <message>
        <source>Full screen, on the second screen if there is one</source>
        <translation>Vollbild, auf dem zweiten Bildschirm, wenn es einen gibt</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Alle %n</numerusform>
            <numerusform>Alle %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Since opened</source>
        <translation>Seit Beginn</translation>
    </message>
    <message>
        <source>Age of what</source>
        <translation>Alter wovon</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how many were counted, and which</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Open now, by the time since they were opened.</source>
        <translation>Jetzt offen, nach der Zeit seit ihrem Beginn.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agenten</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Target %1 %</source>
        <translation>Ziel %1 %</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Alle Teams</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Ohne Team</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Business hours</source>
        <translation>Geschäftszeiten</translation>
    </message>
    <message>
        <source>Durations in the open time that was promised; off: by the wall clock</source>
        <translation>Dauern in der zugesagten Öffnungszeit; aus: nach der Uhr</translation>
    </message>
    <message>
        <source>%1, business hours</source>
        <translation>%1, Geschäftszeiten</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>SLA erfüllt, letzter Tag</numerusform>
            <numerusform>SLA erfüllt, letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is promised yet, so no clock runs. A policy says how fast customers are answered; the board counts everything else already.</source>
        <translation>Noch ist nichts zugesagt, also läuft keine Uhr. Eine Regel sagt, wie schnell Kunden Antwort bekommen; alles andere zählt die Tafel schon.</translation>
    </message>
    <message>
        <source>Make a policy</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählt…</translation>
    </message>
    <message>
        <source>Updates live · last change %1 ago</source>
        <translation>Live · letzte Änderung vor %1</translation>
    </message>
    <message>
        <source>Not connected · last change %1 ago</source>
        <translation>Nicht verbunden · letzte Änderung vor %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BoardWall</name>
    <message>
        <source>SLA board</source>
        <translation>SLA-Tafel</translation>
    </message>
    <message>
        <source>SLA board on the wall</source>
        <translation>SLA-Tafel an der Wand</translation>
    </message>
    <message>
        <source>Sound on a new breach</source>
        <translation>Ton bei neuer Verletzung</translation>
    </message>
    <message>
        <source>Close the wall</source>
        <translation>Wand schließen</translation>
    </message>
    <message numerus="yes">
        <source>SLA met, last %n day(s)</source>
        <translation>
            <numerusform>SLA erfüllt, letzter Tag</numerusform>
            <numerusform>SLA erfüllt, letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted: no sound on a new breach</source>
        <translation>Stumm: kein Ton bei neuer Verletzung</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BubblePreview</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::BulkBar</name>
    <message>
        <source>Assign the selected</source>
        <translation>Ausgewählte zuweisen</translation>
    </message>
    <message>
        <source>Snooze the selected</source>
        <translation>Ausgewählte zurückstellen</translation>
    </message>
    <message>
        <source>Resolve the selected</source>
        <translation>Ausgewählte erledigen</translation>
    </message>
    <message>
        <source>More for the selected</source>
        <translation>Mehr für die Ausgewählten</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Selected conversations</source>
        <translation>Ausgewählte Gespräche</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Schlagwort hinzufügen …</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n conversations</source>
        <translation>
            <numerusform>Schlagwort für %n Gespräch</numerusform>
            <numerusform>Schlagwort für %n Gespräche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ButtonsForm</name>
    <message>
        <source>Buttons to answer with</source>
        <translation>Schaltflächen zum Antworten</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>Kopfzeile (optional)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>Fußzeile (optional)</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Schaltfläche %1</translation>
    </message>
    <message>
        <source>More choices: make a list</source>
        <translation>Mehr Auswahl: Liste anlegen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CalendarsPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Promises and shifts count the hours of a calendar. What is saved holds from then on; what was measured before stays.</source>
        <translation>Zusagen und Schichten zählen die Stunden eines Kalenders. Was gespeichert wird, gilt von da an; was zuvor gemessen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Geschäftszeiten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Type a city to find it. Summer and winter time follow by themselves.</source>
        <translation>Tippen Sie eine Stadt. Sommer- und Winterzeit folgen von selbst.</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Besondere Tage</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>Feiertage importieren…</translation>
    </message>
    <message>
        <source>Import special days from an iCalendar file</source>
        <translation>Besondere Tage aus einer iCalendar-Datei importieren</translation>
    </message>
    <message>
        <source>From an iCalendar file (.ics): whole days close, others close for their time.</source>
        <translation>Aus einer iCalendar-Datei (.ics): ganze Tage schließen, andere Termine für ihre Zeit.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>Remove the calendar</source>
        <translation>Kalender entfernen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>As many intervals a day as you like: 9:00–12:30, 13:30–18:00. What goes past midnight is two: 18:00–24:00 and, on the next day, 0:00–2:00.</source>
        <translation>Beliebig viele Abschnitte am Tag: 9:00–12:30, 13:30–18:00. Was über Mitternacht geht, sind zwei: 18:00–24:00 und am nächsten Tag 0:00–2:00.</translation>
    </message>
    <message>
        <source>Tuesday to Friday as Monday</source>
        <translation>Dienstag bis Freitag wie Montag</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Neuer Kalender</translation>
    </message>
    <message>
        <source>Version %1, saved %2</source>
        <translation>Version %1, gespeichert %2</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read.</source>
        <translation>Die Zeiten eines Tages sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Not a minute is open yet.</source>
        <translation>Noch ist keine Minute geöffnet.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>The hours of a day can&apos;t be read. Write them as 9:00–12:30, 13:30–18:00.</source>
        <translation>Die Zeiten eines Tages sind nicht lesbar. Schreiben Sie sie so: 9:00–12:30, 13:30–18:00.</translation>
    </message>
    <message>
        <source>Give the calendar a name.</source>
        <translation>Geben Sie dem Kalender einen Namen.</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>Feiertage importieren</translation>
    </message>
    <message>
        <source>iCalendar (*.ics *.ical)</source>
        <translation>iCalendar (*.ics *.ical)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) taken from the file. Save to use them.</source>
        <translation>
            <numerusform>%n Tag aus der Datei übernommen. Zum Verwenden speichern.</numerusform>
            <numerusform>%n Tage aus der Datei übernommen. Zum Verwenden speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used: %1</source>
        <translation>
            <numerusform>%n nicht verwendbar: %1</numerusform>
            <numerusform>%n nicht verwendbar: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CannedEditor</name>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>New canned reply</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>Shortcut, typed after /</source>
        <translation>Kürzel, getippt nach /</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text, with variables like {{contact.first_name|there}}</source>
        <translation>Text, mit Variablen wie {{contact.first_name|there}}</translation>
    </message>
    <message>
        <source>Offered in</source>
        <translation>Angeboten in</translation>
    </message>
    <message>
        <source>Macro that Ctrl+Enter runs with it</source>
        <translation>Makro, das Strg+Eingabe mit ausführt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Words it is also found by</source>
        <translation>Wörter, mit denen er auch gefunden wird</translation>
    </message>
    <message>
        <source>Language, like pt-BR</source>
        <translation>Sprache, etwa pt-BR</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Replies and notes</source>
        <translation>Antworten und Notizen</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Take the file off</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>{{%1}} stops the send when it has no value: give it a fallback, like {{%1|there}}.</source>
        <translation>{{%1}} hält das Senden an, wenn kein Wert da ist: Geben Sie einen Ersatz an, etwa {{%1|there}}.</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Eine Datei</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CardsForm</name>
    <message>
        <source>Contact cards</source>
        <translation>Kontaktkarten</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Person im Team</translation>
    </message>
    <message>
        <source>Choose a colleague…</source>
        <translation>Person im Team wählen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation (optional)</source>
        <translation>Organisation (optional)</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Mail address (optional)</source>
        <translation>E-Mail-Adresse (optional)</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Weitere Person</translation>
    </message>
    <message>
        <source>From a vCard file…</source>
        <translation>Aus einer vCard-Datei …</translation>
    </message>
    <message>
        <source>Remove the chosen person</source>
        <translation>Gewählte Person entfernen</translation>
    </message>
    <message>
        <source>People to send</source>
        <translation>Zu sendende Personen</translation>
    </message>
    <message>
        <source>A card needs a name.</source>
        <translation>Eine Karte braucht einen Namen.</translation>
    </message>
    <message>
        <source>Choose a vCard file</source>
        <translation>vCard-Datei wählen</translation>
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
        <translation>Entferntes</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are none yet</source>
        <translation>Noch keine</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposeAssist</name>
    <message>
        <source>Not sent yet.</source>
        <translation>Noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: fertig</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Enter inserts · Ctrl+Enter also runs its macro · Esc closes</source>
        <translation>Eingabe fügt ein · Strg+Eingabe führt auch das Makro aus · Esc schließt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Enter names them · Esc closes</source>
        <translation>Eingabe nennt die Person · Esc schließt</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Composer</name>
    <message>
        <source>Composer</source>
        <translation>Schreibfeld</translation>
    </message>
    <message>
        <source>Write to your colleagues. Customers never see this.</source>
        <translation>Schreiben Sie Ihrem Team. Kunden sehen das nie.</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Antwort schreiben …</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Send &amp; resolve</source>
        <translation>Senden &amp; erledigen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The 24-hour window is closed: only templates may be sent.</source>
        <translation>Das 24-Stunden-Fenster ist geschlossen: Nur Vorlagen dürfen gesendet werden.</translation>
    </message>
    <message>
        <source>This customer has not written yet. The first message must be a template.</source>
        <translation>Dieser Kunde hat noch nicht geschrieben. Die erste Nachricht muss eine Vorlage sein.</translation>
    </message>
    <message>
        <source>The customer&apos;s last message is older than 24 hours. WhatsApp takes only templates until they answer.</source>
        <translation>Die letzte Nachricht des Kunden ist älter als 24 Stunden. WhatsApp nimmt nur Vorlagen, bis er antwortet.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 zu viel</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Open a conversation first.</source>
        <translation>Öffnen Sie zuerst ein Gespräch.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Schreiben Sie zuerst etwas.</translation>
    </message>
    <message>
        <source>The 24-hour window is closed.</source>
        <translation>Das 24-Stunden-Fenster ist geschlossen.</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>Eine Datei ist nicht bereit, oder WhatsApp würde sie nicht annehmen. Entfernen Sie sie oder warten Sie.</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Weitere Sendearten</translation>
    </message>
    <message>
        <source>Send &amp;&amp; next</source>
        <translation>Senden &amp;&amp; nächstes</translation>
    </message>
    <message>
        <source>Send later…</source>
        <translation>Später senden …</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Send &amp;&amp; resolve</source>
        <translation>Senden &amp;&amp; erledigen</translation>
    </message>
    <message>
        <source>A file is not ready. Remove it or wait.</source>
        <translation>Eine Datei ist nicht bereit. Entfernen Sie sie oder warten Sie.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ComposerTools</name>
    <message>
        <source>Attach and more</source>
        <translation>Anhängen und mehr</translation>
    </message>
    <message>
        <source>Record a voice message</source>
        <translation>Sprachnachricht aufnehmen</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Place…</source>
        <translation>Ort …</translation>
    </message>
    <message>
        <source>Contact cards…</source>
        <translation>Kontaktkarten …</translation>
    </message>
    <message>
        <source>Buttons…</source>
        <translation>Schaltflächen …</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Liste …</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>%1 saves · %2 mentions</source>
        <translation>%1 speichert · %2 erwähnt</translation>
    </message>
    <message>
        <source>@name</source>
        <translation>@Name</translation>
    </message>
    <message>
        <source>%1 sends · %2 new line</source>
        <translation>%1 sendet · %2 neue Zeile</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactDetail</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>Was das Team weiß</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>calls himself “%1”</source>
        <translation>nennt sich „%1“</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Zuvor</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>hidden by WhatsApp</source>
        <translation>von WhatsApp verborgen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>%1 · merged on %2</source>
        <translation>%1 · zusammengeführt am %2</translation>
    </message>
    <message>
        <source>Undo merge</source>
        <translation>Zusammenführung rückgängig</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Choose a contact to see who it is.</source>
        <translation>Wählen Sie einen Kontakt, um zu sehen, wer es ist.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactFields</name>
    <message>
        <source>Your role does not show this in full.</source>
        <translation>Ihre Rolle zeigt das nicht vollständig.</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>Was das Team weiß</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>en, pt-BR</source>
        <translation>en, pt-BR</translation>
    </message>
    <message>
        <source>About this contact</source>
        <translation>Über diesen Kontakt</translation>
    </message>
    <message>
        <source>About this contact. Only the team sees it.</source>
        <translation>Über diesen Kontakt. Nur das Team sieht es.</translation>
    </message>
    <message>
        <source>2026-03-31</source>
        <translation>2026-03-31</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch kein Name</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactList</name>
    <message>
        <source>Name, number, e-mail…</source>
        <translation>Name, Nummer, E-Mail …</translation>
    </message>
    <message>
        <source>Save this search as a segment</source>
        <translation>Diese Suche als Segment speichern</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte suchen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>Contacts appear when customers write, or when you import a file.</source>
        <translation>Kontakte erscheinen, wenn Kunden schreiben oder wenn Sie eine Datei importieren.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Niemand passt</translation>
    </message>
    <message>
        <source>Try fewer words, or attribute.&lt;name&gt;:value, created:&gt;2026-01-31, is:blocked.</source>
        <translation>Versuchen Sie weniger Wörter, oder attribute.&lt;name&gt;:wert, created:&gt;2026-01-31, is:blocked.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactPanel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Reply window</source>
        <translation>Antwortfenster</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Orders in messages</source>
        <translation>Bestellungen in Nachrichten</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>Andere Gespräche</translation>
    </message>
    <message>
        <source>Customer since %1</source>
        <translation>Kunde seit %1</translation>
    </message>
    <message>
        <source>1 item · %1</source>
        <translation>1 Artikel · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items · %1</source>
        <translation>
            <numerusform>%n Artikel · %1</numerusform>
            <numerusform>%n Artikel · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Free after an ad</source>
        <translation>Frei nach Anzeige</translation>
    </message>
    <message>
        <source>Free replies</source>
        <translation>Freie Antworten</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nie geöffnet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Templates only</source>
        <translation>Nur Vorlagen</translation>
    </message>
    <message>
        <source>Open a conversation to see who writes.</source>
        <translation>Öffnen Sie ein Gespräch, um zu sehen, wer schreibt.</translation>
    </message>
    <message>
        <source>What the team knows</source>
        <translation>Was das Team weiß</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>likely; see Contacts</source>
        <translation>wahrscheinlich; siehe Kontakte</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ContactsScreen</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>%1 is one contact now.</source>
        <translation>%1 ist jetzt ein Kontakt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save as a segment</source>
        <translation>Als Segment speichern</translation>
    </message>
    <message>
        <source>Name of the segment. Everyone in the workspace sees it.</source>
        <translation>Name des Segments. Alle im Arbeitsbereich sehen es.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationHeader</name>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Show or hide details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assignee: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationList</name>
    <message>
        <source>Search messages and people</source>
        <translation>Nachrichten und Personen suchen</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>Gespräche: %1</translation>
    </message>
    <message>
        <source>Nothing is yours right now</source>
        <translation>Gerade gehört Ihnen nichts</translation>
    </message>
    <message>
        <source>Open “Unassigned” and take the oldest one.</source>
        <translation>Öffnen Sie „Nicht zugewiesen“ und nehmen Sie das älteste.</translation>
    </message>
    <message>
        <source>Everything has an owner</source>
        <translation>Für alles ist jemand zuständig</translation>
    </message>
    <message>
        <source>New conversations appear here first.</source>
        <translation>Neue Gespräche erscheinen zuerst hier.</translation>
    </message>
    <message>
        <source>No customer owes you an answer</source>
        <translation>Kein Kunde schuldet Ihnen eine Antwort</translation>
    </message>
    <message>
        <source>Conversations you have answered wait here.</source>
        <translation>Gespräche, in denen Sie geantwortet haben, warten hier.</translation>
    </message>
    <message>
        <source>Nothing is snoozed</source>
        <translation>Nichts ist zurückgestellt</translation>
    </message>
    <message>
        <source>Press H in a conversation to set it aside until later.</source>
        <translation>Drücken Sie H in einem Gespräch, um es auf später zu legen.</translation>
    </message>
    <message>
        <source>No drafts, nothing in the outbox</source>
        <translation>Keine Entwürfe, nichts im Postausgang</translation>
    </message>
    <message>
        <source>What you begin and do not send is kept here.</source>
        <translation>Was Sie beginnen und nicht senden, bleibt hier.</translation>
    </message>
    <message>
        <source>Nothing is resolved yet</source>
        <translation>Noch ist nichts erledigt</translation>
    </message>
    <message>
        <source>Press E in a conversation that is done.</source>
        <translation>Drücken Sie E in einem Gespräch, das fertig ist.</translation>
    </message>
    <message>
        <source>No conversations yet</source>
        <translation>Noch keine Gespräche</translation>
    </message>
    <message>
        <source>When a customer writes to your number, it appears here.</source>
        <translation>Wenn ein Kunde an Ihre Nummer schreibt, erscheint es hier.</translation>
    </message>
    <message>
        <source>Nothing fits this view now</source>
        <translation>Gerade passt nichts in diese Ansicht</translation>
    </message>
    <message>
        <source>What comes to fit it appears here by itself.</source>
        <translation>Was künftig passt, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nichts ist zu spät</translation>
    </message>
    <message>
        <source>What is promised is kept so far.</source>
        <translation>Bisher wird gehalten, was zugesagt ist.</translation>
    </message>
    <message>
        <source>Nothing is due within 15 minutes</source>
        <translation>In den nächsten 15 Minuten ist nichts fällig</translation>
    </message>
    <message>
        <source>What comes to be appears here by itself.</source>
        <translation>Was fällig wird, erscheint hier von selbst.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ConversationMergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge with another conversation</source>
        <translation>Mit anderem Gespräch zusammenführen</translation>
    </message>
    <message>
        <source>Everything said here will stand in the other one, too, and go on there. Nothing is lost, and you can undo it.</source>
        <translation>Alles hier Gesagte steht dann auch im anderen und geht dort weiter. Nichts geht verloren, und Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Other conversations of this customer</source>
        <translation>Andere Gespräche dieses Kunden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This customer has no other conversation.</source>
        <translation>Dieser Kunde hat kein anderes Gespräch.</translation>
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
        <translation>Wählen Sie ein Gespräch</translation>
    </message>
    <message>
        <source>J and K go through the list, Enter opens, R replies, Ctrl+K jumps anywhere.</source>
        <translation>J und K gehen durch die Liste, Eingabe öffnet, R antwortet, Strg+K springt überallhin.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::CountedField</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>noch %n Zeichen</numerusform>
            <numerusform>noch %n Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::CriteriaTable</name>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Best mark</source>
        <translation>Beste Note</translation>
    </message>
    <message>
        <source>0 fails all</source>
        <translation>0 verwirft alles</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Kriterium hinzufügen</translation>
    </message>
    <message>
        <source>Take the chosen one out</source>
        <translation>Gewähltes entfernen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DayHours</name>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Write it as 9:00–12:30, 13:30–18:00. Empty: closed.</source>
        <translation>Schreiben Sie 9:00–12:30, 13:30–18:00. Leer: geschlossen.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeskPage</name>
    <message>
        <source>Supervisors and owners decide this. You can look at it.</source>
        <translation>Das entscheiden Teamleiter und Inhaber. Sie können es ansehen.</translation>
    </message>
    <message>
        <source>Supervisors and owners decide this.</source>
        <translation>Das entscheiden Teamleiter und Inhaber.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DesktopBanners</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>waypost::ui::DeviceList</name>
    <message>
        <source>Your devices</source>
        <translation>Ihre Geräte</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>Geräte Ihres Teams</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>this device</source>
        <translation>dieses Gerät</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Yes, sign it out</source>
        <translation>Ja, abmelden</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Directory</name>
    <message>
        <source>Someone</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Phone app</source>
        <translation>Telefon-App</translation>
    </message>
    <message>
        <source>Waypost</source>
        <translation>Waypost</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
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
        <translation>Wann</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Waiting since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Open in the inbox</source>
        <translation>Im Posteingang öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is counted here</source>
        <translation>Hier wird nichts gezählt</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>begonnen %1</translation>
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
        <translation>Mögliche Doppelte</translation>
    </message>
    <message>
        <source>No contact looks like another one.</source>
        <translation>Kein Kontakt sieht einem anderen ähnlich.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen …</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiPicker</name>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>No emoji by that name</source>
        <translation>Kein Emoji mit diesem Namen</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>Hautton</translation>
    </message>
    <message>
        <source>No skin tone</source>
        <translation>Kein Hautton</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Medium light</source>
        <translation>Mittelhell</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Medium dark</source>
        <translation>Mitteldunkel</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>%1 · used lately</source>
        <translation>%1 · zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>waypost::ui::EmojiSuggest</name>
    <message>
        <source>Emoji by that name</source>
        <translation>Emoji mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FactList</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>waypost::ui::FileCard</name>
    <message>
        <source>Send smaller</source>
        <translation>Kleiner senden</translation>
    </message>
    <message>
        <source>As document</source>
        <translation>Als Dokument</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>%1: too large for a photo</source>
        <translation>%1: zu groß für ein Foto</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>Wird aufgenommen …</translation>
    </message>
    <message>
        <source>Voice message, %1</source>
        <translation>Sprachnachricht, %1</translation>
    </message>
    <message>
        <source>%1, as a document</source>
        <translation>%1, als Dokument</translation>
    </message>
    <message>
        <source>%1, as a document: %2</source>
        <translation>%1, als Dokument: %2</translation>
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
        <translation>Willkommen bei Waypost</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>Starts a relay and a sandbox on this computer, with invented customers who write, buy and complain. No WhatsApp account is needed and nothing leaves this machine.</source>
        <translation>Startet ein Relay und eine Sandbox auf diesem Computer, mit erfundenen Kunden, die schreiben, kaufen und sich beschweren. Kein WhatsApp-Konto nötig, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Try the sandbox</source>
        <translation>Sandbox ausprobieren</translation>
    </message>
    <message>
        <source>Join your team</source>
        <translation>Zum Team gehen</translation>
    </message>
    <message>
        <source>Pairing address</source>
        <translation>Kopplungsadresse</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Name dieses Geräts</translation>
    </message>
    <message>
        <source>Pair this device</source>
        <translation>Dieses Gerät koppeln</translation>
    </message>
    <message>
        <source>Pairing…</source>
        <translation>Wird gekoppelt …</translation>
    </message>
    <message>
        <source>Ask an owner for a pairing address (%1). It works once, for %2 minutes, and tells this device which relay to trust.</source>
        <translation>Bitten Sie einen Inhaber um eine Kopplungsadresse (%1). Sie gilt einmal, %2 Minuten lang, und sagt diesem Gerät, welchem Relay es vertraut.</translation>
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
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>What customers write stays as it is.</source>
        <translation>Was Kunden schreiben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Text of conversations</source>
        <translation>Text der Gespräche</translation>
    </message>
    <message>
        <source>Ctrl and + or - do the same while you read; Ctrl and 0 goes back.</source>
        <translation>Strg mit + oder - tut dasselbe beim Lesen; Strg mit 0 setzt zurück.</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>No blinking cursor, nothing that slides or fades.</source>
        <translation>Kein blinkender Cursor, nichts gleitet oder blendet über.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>sends; Shift+Enter begins a line</source>
        <translation>sendet; Umschalt+Eingabe beginnt eine Zeile</translation>
    </message>
    <message>
        <source>begins a line; Ctrl+Enter sends</source>
        <translation>beginnt eine Zeile; Strg+Eingabe sendet</translation>
    </message>
    <message>
        <source>Enter in a reply</source>
        <translation>Eingabetaste in einer Antwort</translation>
    </message>
    <message>
        <source>Enter in a note</source>
        <translation>Eingabetaste in einer Notiz</translation>
    </message>
    <message>
        <source>Check the spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>With the dictionaries of this computer, in the conversation&apos;s language.</source>
        <translation>Mit den Wörterbüchern dieses Computers, in der Sprache des Gesprächs.</translation>
    </message>
    <message>
        <source>Skin tone of emoji</source>
        <translation>Hautton der Emoji</translation>
    </message>
    <message>
        <source>as the emoji come</source>
        <translation>wie die Emoji sind</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>medium light</source>
        <translation>mittelhell</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>medium dark</source>
        <translation>mitteldunkel</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>A reply can be taken back</source>
        <translation>Antwort zurücknehmen</translation>
    </message>
    <message>
        <source>as long as the workspace says</source>
        <translation>so lange der Arbeitsbereich es vorgibt</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message numerus="yes">
        <source>for %n second(s)</source>
        <translation>
            <numerusform>%n Sekunde lang</numerusform>
            <numerusform>%n Sekunden lang</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay keeps it that long; colleagues see it meanwhile.</source>
        <translation>So lange behält das Relay sie; Ihr Team sieht sie inzwischen.</translation>
    </message>
    <message>
        <source>List of conversations</source>
        <translation>Liste der Unterhaltungen</translation>
    </message>
    <message>
        <source>comfortable</source>
        <translation>komfortabel</translation>
    </message>
    <message>
        <source>compact</source>
        <translation>kompakt</translation>
    </message>
    <message>
        <source>Compact shows half as many again: two lines each, with the label that matters most.</source>
        <translation>Kompakt zeigt deutlich mehr: je zwei Zeilen, mit der wichtigsten Markierung.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HeldNotice</name>
    <message>
        <source>The relay was put back from a backup. Since %1 nothing is sent on %2.</source>
        <translation>Das Relay wurde aus einer Sicherung zurückgesetzt. Seit %1 wird auf %2 nichts gesendet.</translation>
    </message>
    <message>
        <source>Check what was lost, then let it send again.</source>
        <translation>Prüfen Sie, was verloren ging, und lassen Sie es dann wieder senden.</translation>
    </message>
    <message>
        <source>An owner has to let it send again; what you write waits.</source>
        <translation>Ein Inhaber muss das Senden wieder zulassen; was Sie schreiben, wartet.</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Wieder senden …</translation>
    </message>
    <message>
        <source>Let the relay send again?</source>
        <translation>Das Relay wieder senden lassen?</translation>
    </message>
    <message>
        <source>Everything that waited goes out to customers now, in order.</source>
        <translation>Alles, was gewartet hat, geht jetzt der Reihe nach an die Kunden hinaus.</translation>
    </message>
    <message>
        <source>Messages that were sent after the backup was made are not known to the relay any more. Give back what desktops still hold first, so that nobody is answered twice.</source>
        <translation>Nachrichten, die nach der Sicherung gesendet wurden, kennt das Relay nicht mehr. Geben Sie zuerst zurück, was die Computer noch haben, damit niemand zweimal Antwort bekommt.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wieder senden</translation>
    </message>
</context>
<context>
    <name>waypost::ui::HourGrid</name>
    <message>
        <source>What would have been missed, by hour</source>
        <translation>Was verfehlt worden wäre, nach Stunde</translation>
    </message>
    <message>
        <source>%1, %2:00: %3 of %4 missed, as it was %5</source>
        <translation>%1, %2:00: %3 von %4 verfehlt, wie es war %5</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ImportWizard</name>
    <message>
        <source>Numbers have their country&apos;s code</source>
        <translation>Nummern haben ihre Ländervorwahl</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Save refused rows…</source>
        <translation>Abgelehnte Zeilen speichern …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Country of numbers without a country&apos;s code</source>
        <translation>Land der Nummern ohne Ländervorwahl</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code are from:</source>
        <translation>Nummern ohne Ländervorwahl sind aus:</translation>
    </message>
    <message>
        <source>The first rows; above them what each column is</source>
        <translation>Die ersten Zeilen; darüber, was jede Spalte ist</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>%1 · %2 · these are the first rows. Say what each column is.</source>
        <translation>%1 · %2 · das sind die ersten Zeilen. Geben Sie an, was jede Spalte ist.</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Was „%1“ ist</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n of the first rows would be refused.</source>
        <translation>
            <numerusform>%n der ersten Zeilen würde abgelehnt.</numerusform>
            <numerusform>%n der ersten Zeilen würden abgelehnt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read…</source>
        <translation>
            <numerusform>%n Zeile gelesen …</numerusform>
            <numerusform>%n Zeilen gelesen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new contact(s)</source>
        <translation>
            <numerusform>%n neuer Kontakt</numerusform>
            <numerusform>%n neue Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known contact(s) completed</source>
        <translation>
            <numerusform>%n bekannter Kontakt ergänzt</numerusform>
            <numerusform>%n bekannte Kontakte ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) told nothing new</source>
        <translation>
            <numerusform>%n Zeile brachte nichts Neues</numerusform>
            <numerusform>%n Zeilen brachten nichts Neues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused</source>
        <translation>
            <numerusform>%n Zeile abgelehnt</numerusform>
            <numerusform>%n Zeilen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Stopping after the rows that are on their way…</source>
        <translation>Hält nach den Zeilen an, die schon unterwegs sind …</translation>
    </message>
</context>
<context>
    <name>waypost::ui::InlineBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>waypost::ui::KeyboardPage</name>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <translation>Tasten wie in</translation>
    </message>
    <message>
        <source>Your own changes stay on top of it.</source>
        <translation>Ihre eigenen Änderungen haben Vorrang.</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press it here: one key, or up to four one after the other.</source>
        <translation>Drücken Sie sie hier: eine Taste oder bis zu vier nacheinander.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>„%1“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>As in the preset</source>
        <translation>Wie in der Vorgabe</translation>
    </message>
    <message>
        <source>“%1” has the preset&apos;s key again.</source>
        <translation>„%1“ hat wieder die Taste der Vorgabe.</translation>
    </message>
    <message>
        <source>All keys as in the preset</source>
        <translation>Alle Tasten wie in der Vorgabe</translation>
    </message>
    <message>
        <source>All keys are the preset&apos;s.</source>
        <translation>Alle Tasten sind die der Vorgabe.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” now.</source>
        <translation>%1 ist jetzt die Taste von „%2“.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Keymap</name>
    <message>
        <source>That key types a letter where this command is used. Add Ctrl or Alt.</source>
        <translation>Diese Taste schreibt einen Buchstaben, wo dieser Befehl gilt. Nehmen Sie Strg oder Alt dazu.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”. Choose another, or take it away there first.</source>
        <translation>%1 ist die Taste von „%2“. Wählen Sie eine andere oder entfernen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>The shortcut works now but could not be kept. Is the disk full, or %1 write-protected?</source>
        <translation>Das Tastenkürzel gilt jetzt, konnte aber nicht gespeichert werden. Ist der Datenträger voll oder %1 schreibgeschützt?</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LeaseNotice</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>answers this now. What you have written stays with you.</source>
        <translation>antwortet jetzt hier. Was Sie geschrieben haben, bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>is writing. Your reply waits for theirs.</source>
        <translation>schreibt gerade. Ihre Antwort wartet auf die andere.</translation>
    </message>
    <message>
        <source>is writing. Your reply will be checked against theirs.</source>
        <translation>schreibt gerade. Ihre Antwort wird mit der anderen abgeglichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are writing. Your reply will be checked against theirs.</source>
        <translation>
            <numerusform>%n Person aus dem Team schreibt. Ihre Antwort wird damit abgeglichen.</numerusform>
            <numerusform>%n Personen aus dem Team schreiben. Ihre Antwort wird damit abgeglichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::LevelRows</name>
    <message>
        <source>Add a level</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>tell the owner and his team</source>
        <translation>den Zuständigen und sein Team benachrichtigen</translation>
    </message>
    <message>
        <source>tell %1</source>
        <translation>%1 benachrichtigen</translation>
    </message>
    <message>
        <source>tell the webhooks</source>
        <translation>die Webhooks benachrichtigen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>back to the waiting list</source>
        <translation>zurück in die Warteliste</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1 follows</source>
        <translation>%1 folgt</translation>
    </message>
    <message>
        <source>open hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>nothing happens</source>
        <translation>nichts geschieht</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Promise of level %1</source>
        <translation>Zusage der Stufe %1</translation>
    </message>
    <message>
        <source>Time of level %1</source>
        <translation>Zeit der Stufe %1</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Unit of level %1</source>
        <translation>Einheit der Stufe %1</translation>
    </message>
    <message>
        <source>before it is due</source>
        <translation>vor der Fälligkeit</translation>
    </message>
    <message>
        <source>after it was due</source>
        <translation>nach der Fälligkeit</translation>
    </message>
    <message>
        <source>Before or after, level %1</source>
        <translation>Davor oder danach, Stufe %1</translation>
    </message>
    <message>
        <source>Level %1 counts open hours</source>
        <translation>Stufe %1 zählt Öffnungszeiten</translation>
    </message>
    <message>
        <source>Remove level %1</source>
        <translation>Stufe %1 entfernen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LinkOpener</name>
    <message>
        <source>A link brought text for this conversation.</source>
        <translation>Ein Link brachte Text für dieses Gespräch.</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListExport</name>
    <message>
        <source>Save this list</source>
        <translation>Diese Liste speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ListForm</name>
    <message>
        <source>List to choose from</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>Header (optional)</source>
        <translation>Kopfzeile (optional)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Footer (optional)</source>
        <translation>Fußzeile (optional)</translation>
    </message>
    <message>
        <source>Button that opens the list</source>
        <translation>Schaltfläche, die die Liste öffnet</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockCover</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>Waypost ist gesperrt</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Wait %1</source>
        <translation>Warten Sie %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::LockPage</name>
    <message>
        <source>App lock</source>
        <translation>App-Sperre</translation>
    </message>
    <message>
        <source>It opens with the passphrase that seals what is kept on this computer.</source>
        <translation>Sie öffnet sich mit der Passphrase, die versiegelt, was auf diesem Computer liegt.</translation>
    </message>
    <message>
        <source>Passphrase so far</source>
        <translation>Bisherige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock after minutes without a key or a click</source>
        <translation>Sperren nach Minuten ohne Taste oder Klick</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Von selbst sperren nach</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>Die neue Passphrase ist nicht beide Male gleich. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The passphrase is in force.</source>
        <translation>Die Passphrase gilt.</translation>
    </message>
    <message>
        <source>There is no passphrase any more, and no lock.</source>
        <translation>Es gibt keine Passphrase mehr und keine Sperre.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroEditor</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Take this action out</source>
        <translation>Diese Aktion herausnehmen</translation>
    </message>
    <message>
        <source>+refund, -new</source>
        <translation>+refund, -new</translation>
    </message>
    <message>
        <source>size = L</source>
        <translation>size = L</translation>
    </message>
    <message>
        <source>Resolution code, or nothing</source>
        <translation>Abschlusscode oder nichts</translation>
    </message>
    <message>
        <source>Text, with variables</source>
        <translation>Text, mit Variablen</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>New macro</source>
        <translation>Neues Makro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Actions, in this order</source>
        <translation>Aktionen, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroPicker</name>
    <message>
        <source>Search macros</source>
        <translation>Makros suchen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Run a macro</source>
        <translation>Makro ausführen</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>What it will do</source>
        <translation>Was es tun wird</translation>
    </message>
    <message>
        <source>There are no macros yet. Make one in the settings.</source>
        <translation>Es gibt noch keine Makros. Legen Sie eines in den Einstellungen an.</translation>
    </message>
    <message>
        <source>No macro by that name</source>
        <translation>Kein Makro mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroRunner</name>
    <message>
        <source>There is nothing left for it to do here.</source>
        <translation>Hier bleibt nichts mehr zu tun.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MacroWords</name>
    <message>
        <source>Adds the tags: %1</source>
        <translation>Fügt Schlagwörter hinzu: %1</translation>
    </message>
    <message>
        <source>Takes the tags off: %1</source>
        <translation>Entfernt Schlagwörter: %1</translation>
    </message>
    <message>
        <source>Adds the tags: %1; takes off: %2</source>
        <translation>Fügt Schlagwörter hinzu: %1; entfernt: %2</translation>
    </message>
    <message>
        <source>Assigns it to nobody</source>
        <translation>Weist es niemandem zu</translation>
    </message>
    <message>
        <source>Assigns it to you</source>
        <translation>Weist es Ihnen zu</translation>
    </message>
    <message>
        <source>Assigns it to %1</source>
        <translation>Weist es %1 zu</translation>
    </message>
    <message>
        <source>somebody who is gone</source>
        <translation>jemand, der nicht mehr da ist</translation>
    </message>
    <message>
        <source>Makes it urgent</source>
        <translation>Macht es dringend</translation>
    </message>
    <message>
        <source>Gives it a high priority</source>
        <translation>Gibt hohe Priorität</translation>
    </message>
    <message>
        <source>Gives it a low priority</source>
        <translation>Gibt niedrige Priorität</translation>
    </message>
    <message>
        <source>Gives it a normal priority</source>
        <translation>Gibt normale Priorität</translation>
    </message>
    <message>
        <source>Snoozes it until the customer writes</source>
        <translation>Stellt es zurück, bis der Kunde schreibt</translation>
    </message>
    <message>
        <source>Snoozes it until shortly before the reply window closes</source>
        <translation>Stellt es zurück, bis kurz bevor das Antwortfenster schließt</translation>
    </message>
    <message numerus="yes">
        <source>Snoozes it for %n hour(s)</source>
        <translation>
            <numerusform>Stellt es %n Stunde zurück</numerusform>
            <numerusform>Stellt es %n Stunden zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends: %1</source>
        <translation>Sendet: %1</translation>
    </message>
    <message>
        <source>Sends a canned reply that is gone</source>
        <translation>Sendet einen Textbaustein, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Sends /%1</source>
        <translation>Sendet /%1</translation>
    </message>
    <message>
        <source>Adds a note: %1</source>
        <translation>Fügt eine Notiz hinzu: %1</translation>
    </message>
    <message>
        <source>Sets: %1</source>
        <translation>Setzt: %1</translation>
    </message>
    <message>
        <source>Resolves it</source>
        <translation>Erledigt es</translation>
    </message>
    <message>
        <source>Takes it away from its team</source>
        <translation>Nimmt es aus dem Team</translation>
    </message>
    <message>
        <source>Gives it to %1</source>
        <translation>Gibt es an %1</translation>
    </message>
    <message>
        <source>a team that is gone</source>
        <translation>ein Team, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>An action that this version does not know</source>
        <translation>Eine Aktion, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>%1 — not possible: %2</source>
        <translation>%1 — nicht möglich: %2</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — it is so already</source>
        <translation>%1 — ist schon so</translation>
    </message>
    <message>
        <source>%1 — can&apos;t be undone</source>
        <translation>%1 — nicht rückgängig zu machen</translation>
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
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Macros</source>
        <translation>Makros</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>Devices &amp; security</source>
        <translation>Geräte &amp; Sicherheit</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Prüfbögen</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Promises (SLA)</source>
        <translation>Zusagen (SLA)</translation>
    </message>
    <message>
        <source>Queues &amp; people</source>
        <translation>Wartelisten und Personen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MarkRow</name>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>0 fails all</source>
        <translation>0 verwirft alles</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>%1: does not apply</source>
        <translation>%1: trifft nicht zu</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MergeDialog</name>
    <message>
        <source>Merge contacts</source>
        <translation>Kontakte zusammenführen</translation>
    </message>
    <message>
        <source>Both become one person. Numbers and conversations of both stay; choose what else to keep. You can undo this for 30 days.</source>
        <translation>Beide werden eine Person. Nummern und Gespräche beider bleiben; wählen Sie, was sonst bleibt. Sie können das 30 Tage lang rückgängig machen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing else differs.</source>
        <translation>Sonst unterscheidet sich nichts.</translation>
    </message>
    <message>
        <source>Where consents differ, the stricter one stands.</source>
        <translation>Wo Einwilligungen abweichen, gilt die strengere.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Becomes part of it</source>
        <translation>Geht darin auf</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>waypost::ui::MessageForm</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Microphone</name>
    <message>
        <source>This computer has no microphone, or may not use it. Connect one and try again.</source>
        <translation>Dieser Computer hat kein Mikrofon oder darf es nicht benutzen. Schließen Sie eines an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The microphone stopped. Connect it again; what was said so far is kept.</source>
        <translation>Das Mikrofon ist ausgefallen. Schließen Sie es wieder an; das bisher Gesagte bleibt erhalten.</translation>
    </message>
    <message>
        <source>The microphone can&apos;t be opened. Another program may be using it.</source>
        <translation>Das Mikrofon kann nicht geöffnet werden. Vielleicht benutzt es ein anderes Programm.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::NoteAudience</name>
    <message>
        <source>Not in this conversation yet: %1. Adding the note lets them see it from then on.</source>
        <translation>Noch nicht in dieser Unterhaltung: %1. Mit der Notiz wird sie für sie sichtbar.</translation>
    </message>
    <message>
        <source>Does not see this conversation and will not read the note: %1. Ask a supervisor to let them in.</source>
        <translation>Sieht diese Unterhaltung nicht und liest die Notiz nicht: %1. Bitten Sie eine Teamleitung um Zugang.</translation>
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
            <numerusform>Neues in %n Gespräch</numerusform>
            <numerusform>Neues in %n Gesprächen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Something for you</source>
        <translation>Etwas für Sie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Antworten …</translation>
    </message>
    <message>
        <source>Now assigned to you</source>
        <translation>Jetzt Ihnen zugewiesen</translation>
    </message>
    <message>
        <source>Mentions you: %1</source>
        <translation>Erwähnt Sie: %1</translation>
    </message>
    <message>
        <source>Your reply did not go out: %1</source>
        <translation>Ihre Antwort ging nicht hinaus: %1</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>An mich nehmen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Snooze for an hour</source>
        <translation>Eine Stunde zurückstellen</translation>
    </message>
    <message>
        <source>This is how a new message is told.</source>
        <translation>So wird eine neue Nachricht gemeldet.</translation>
    </message>
    <message>
        <source>Due soon: %1</source>
        <translation>Bald fällig: %1</translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation>Zu spät: %1</translation>
    </message>
    <message>
        <source>You are asked to look at it</source>
        <translation>Sie werden gebeten, nachzusehen</translation>
    </message>
    <message>
        <source>%1 asks you to look at it</source>
        <translation>%1 bittet Sie, nachzusehen</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message numerus="yes">
        <source>Nobody is there, and %n conversation(s) wait</source>
        <translation>
            <numerusform>Niemand ist da, und %n Gespräch wartet</numerusform>
            <numerusform>Niemand ist da, und %n Gespräche warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::NotifyPage</name>
    <message>
        <source>Badge</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Banner</source>
        <translation>Banner</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>A customer writes</source>
        <translation>Ein Kunde schreibt</translation>
    </message>
    <message>
        <source>A new conversation</source>
        <translation>Ein neues Gespräch</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Mir zugewiesen</translation>
    </message>
    <message>
        <source>A note mentions me</source>
        <translation>Eine Notiz erwähnt mich</translation>
    </message>
    <message>
        <source>My reply did not go out</source>
        <translation>Meine Antwort ging nicht hinaus</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Mentioned</source>
        <translation>Erwähnt</translation>
    </message>
    <message>
        <source>My team</source>
        <translation>Mein Team</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Gefolgt</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>What is told, and how</source>
        <translation>Was gemeldet wird und wie</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Silent teams</source>
        <translation>Stille Teams</translation>
    </message>
    <message>
        <source>Silence %1</source>
        <translation>%1 stumm schalten</translation>
    </message>
    <message>
        <source>Rules for a view</source>
        <translation>Regeln für eine Ansicht</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>As above</source>
        <translation>Wie oben</translation>
    </message>
    <message>
        <source>Always tell</source>
        <translation>Immer melden</translation>
    </message>
    <message>
        <source>Never tell</source>
        <translation>Nie melden</translation>
    </message>
    <message>
        <source>Rule for %1</source>
        <translation>Regel für %1</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Neither banner nor sound between</source>
        <translation>Weder Banner noch Ton zwischen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Louder once after minutes without a look</source>
        <translation>Einmal lauter nach Minuten ohne Blick</translation>
    </message>
    <message>
        <source>Once more and louder when nobody has looked after</source>
        <translation>Noch einmal und lauter, wenn niemand hinsah, nach</translation>
    </message>
    <message>
        <source>Sound and words</source>
        <translation>Ton und Worte</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Töne abspielen</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Hide names and words in notifications</source>
        <translation>Namen und Worte in Benachrichtigungen verbergen</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Testbenachrichtigung</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Show an icon in the panel</source>
        <translation>Symbol in der Leiste zeigen</translation>
    </message>
    <message>
        <source>Keep running there when the window is closed</source>
        <translation>Dort weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Start in the panel, without a window</source>
        <translation>In der Leiste starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Icon in one colour</source>
        <translation>Einfarbiges Symbol</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>A promise is due soon</source>
        <translation>Eine Zusage ist bald fällig</translation>
    </message>
    <message>
        <source>A promise is late</source>
        <translation>Eine Zusage ist zu spät</translation>
    </message>
    <message>
        <source>I am asked to look</source>
        <translation>Ich werde um einen Blick gebeten</translation>
    </message>
    <message>
        <source>Nobody of a team is there</source>
        <translation>Niemand eines Teams ist da</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OlderHistory</name>
    <message>
        <source>Fetching older messages from the relay…</source>
        <translation>Ältere Nachrichten werden vom Relay geholt …</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay.</source>
        <translation>Ältere Nachrichten liegen auf dem Relay.</translation>
    </message>
    <message>
        <source>Fetch older messages</source>
        <translation>Ältere Nachrichten holen</translation>
    </message>
    <message>
        <source>Older messages are kept by the relay. They can be read here when it is reached again.</source>
        <translation>Ältere Nachrichten liegen auf dem Relay. Sie sind hier lesbar, wenn es wieder erreicht wird.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OtherDraft</name>
    <message>
        <source>You wrote another version here (%1): %2</source>
        <translation>Sie haben hier eine andere Fassung geschrieben (%1): %2</translation>
    </message>
    <message>
        <source>You wrote another version on %1 (%2): %3</source>
        <translation>Sie haben auf %1 eine andere Fassung geschrieben (%2): %3</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>What you did while the relay was away waits here and goes out in order. What the relay would not take stays until you decide.</source>
        <translation>Was Sie taten, während das Relay fort war, wartet hier und geht der Reihe nach hinaus. Was das Relay nicht annahm, bleibt, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Waiting actions</source>
        <translation>Wartende Aktionen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing waits. Everything you did has reached the relay.</source>
        <translation>Nichts wartet. Alles, was Sie taten, hat das Relay erreicht.</translation>
    </message>
    <message>
        <source>Waits for the relay; it will be checked before it goes out.</source>
        <translation>Wartet auf das Relay; wird vor dem Hinausgehen geprüft.</translation>
    </message>
    <message>
        <source>Show conversation</source>
        <translation>Gespräch zeigen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Geht hinaus</translation>
    </message>
    <message>
        <source>Scheduled reply</source>
        <translation>Geplante Antwort</translation>
    </message>
    <message>
        <source>%1. It is checked again before it goes out.</source>
        <translation>%1. Vor dem Hinausgehen wird es noch einmal geprüft.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Palette</name>
    <message>
        <source>Search or jump to…</source>
        <translation>Suchen oder springen zu …</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Suchen oder springen zu</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Try a name, the last digits of a number, or what you want to do.</source>
        <translation>Versuchen Sie einen Namen, die letzten Ziffern einer Nummer oder was Sie tun möchten.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PictureDialog</name>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>This picture can&apos;t be shown. Save it to open it in another program.</source>
        <translation>Dieses Bild kann nicht angezeigt werden. Speichern Sie es, um es in einem anderen Programm zu öffnen.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Pictures</name>
    <message>
        <source>This picture is too large to show. Save it to open it elsewhere.</source>
        <translation>Dieses Bild ist zu groß zum Anzeigen. Speichern Sie es, um es anderswo zu öffnen.</translation>
    </message>
    <message>
        <source>There is no file with this message.</source>
        <translation>Zu dieser Nachricht gibt es keine Datei.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaceForm</name>
    <message>
        <source>Place on the map</source>
        <translation>Ort auf der Karte</translation>
    </message>
    <message>
        <source>Paste a map link or coordinates</source>
        <translation>Kartenlink oder Koordinaten einfügen</translation>
    </message>
    <message>
        <source>Map link</source>
        <translation>Kartenlink</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Address (optional)</source>
        <translation>Adresse (optional)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookEditor</name>
    <message>
        <source>Playbooks</source>
        <translation>Leitfäden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How we speak (Markdown)</source>
        <translation>Wie wir sprechen (Markdown)</translation>
    </message>
    <message>
        <source>Words to avoid, a line each: problem = question</source>
        <translation>Zu vermeidende Wörter, je eine Zeile: Problem = Frage</translation>
    </message>
    <message>
        <source>Whom to ask, and when (Markdown)</source>
        <translation>Wen man wann fragt (Markdown)</translation>
    </message>
    <message>
        <source>Who decides what (Markdown)</source>
        <translation>Wer was entscheidet (Markdown)</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PlaybookPanel</name>
    <message>
        <source>Your team does without this word.</source>
        <translation>Ihr Team verzichtet auf dieses Wort.</translation>
    </message>
    <message>
        <source>Better: %1</source>
        <translation>Besser: %1</translation>
    </message>
    <message>
        <source>Capitals read like shouting.</source>
        <translation>Großbuchstaben lesen sich wie Schreien.</translation>
    </message>
    <message>
        <source>One mark is enough.</source>
        <translation>Ein Zeichen genügt.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>In this text</source>
        <translation>In diesem Text</translation>
    </message>
    <message>
        <source>How we speak</source>
        <translation>Wie wir sprechen</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen man fragt</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Wer entscheidet</translation>
    </message>
    <message>
        <source>This team has no playbook yet. Supervisors write it in the settings.</source>
        <translation>Dieses Team hat noch keinen Leitfaden. Supervisoren schreiben ihn in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PoliciesPage</name>
    <message>
        <source>Move the policy up</source>
        <translation>Regel nach oben</translation>
    </message>
    <message>
        <source>Move the policy down</source>
        <translation>Regel nach unten</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in Kraft</translation>
    </message>
    <message>
        <source>For which conversations</source>
        <translation>Für welche Gespräche</translation>
    </message>
    <message>
        <source>Warnings and what follows</source>
        <translation>Warnungen und was folgt</translation>
    </message>
    <message>
        <source>Each happens once for a promise. What came due while no relay ran happens late, and says so.</source>
        <translation>Jede geschieht einmal je Zusage. Was fällig wurde, als kein Relay lief, geschieht verspätet und sagt es.</translation>
    </message>
    <message>
        <source>The first policy of the list that fits a conversation holds for it.</source>
        <translation>Für ein Gespräch gilt die erste Regel der Liste, die passt.</translation>
    </message>
    <message>
        <source>Policies in their order</source>
        <translation>Regeln in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>VIP policy</source>
        <translation>VIP-Regel</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>One that is not in force promises nothing; its open promises are withdrawn.</source>
        <translation>Eine, die nicht in Kraft ist, sagt nichts zu; ihre offenen Zusagen werden zurückgezogen.</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Its hours are counted; without one, every hour of the day.</source>
        <translation>Gezählt werden seine Stunden; ohne Kalender alle des Tages.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Minutes and hours count open time. A working day is a day with any open hour: two working days after Friday afternoon is Tuesday afternoon.</source>
        <translation>Minuten und Stunden zählen offene Zeit. Ein Arbeitstag ist ein Tag mit offener Zeit: zwei Arbeitstage nach Freitagnachmittag ist Dienstagnachmittag.</translation>
    </message>
    <message>
        <source>A program&apos;s answer counts as an answer</source>
        <translation>Die Antwort eines Programms zählt als Antwort</translation>
    </message>
    <message>
        <source>When the clocks stand still</source>
        <translation>Wann die Uhren stillstehen</translation>
    </message>
    <message>
        <source>while it waits for the customer</source>
        <translation>solange es auf den Kunden wartet</translation>
    </message>
    <message>
        <source>while it is snoozed</source>
        <translation>solange es zurückgestellt ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A customer&apos;s message always ends such a pause.</source>
        <translation>Eine Nachricht des Kunden beendet die Pause immer.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the policy</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Apply to open conversations…</source>
        <translation>Auf offene anwenden…</translation>
    </message>
    <message>
        <source>Test on the past…</source>
        <translation>An der Vergangenheit testen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the policy</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>None: around the clock</source>
        <translation>Keiner: rund um die Uhr</translation>
    </message>
    <message>
        <source>%1 (not in force)</source>
        <translation>%1 (nicht in Kraft)</translation>
    </message>
    <message>
        <source>Nothing is promised yet.</source>
        <translation>Noch ist nichts zugesagt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: within %2</source>
        <translation>%1: binnen %2</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Geben Sie der Regel einen Namen.</translation>
    </message>
    <message>
        <source>Promise something: at least one number of the table.</source>
        <translation>Sagen Sie etwas zu: mindestens eine Zahl der Tabelle.</translation>
    </message>
    <message>
        <source>Apply to open conversations?</source>
        <translation>Auf offene Gespräche anwenden?</translation>
    </message>
    <message>
        <source>Open conversations that have this policy get its newest version: what has passed counts, the rest of the time is the new one, and what was late stays late in reports.</source>
        <translation>Offene Gespräche mit dieser Regel bekommen ihre neueste Fassung: Was verstrich, zählt, der Rest der Zeit ist der neue, und was zu spät war, bleibt es in Berichten.</translation>
    </message>
    <message>
        <source>Judge them anew from their beginning, also what was late</source>
        <translation>Von Anfang an neu beurteilen, auch was zu spät war</translation>
    </message>
    <message>
        <source>Reports change for these conversations. Who did it and when is kept.</source>
        <translation>Berichte ändern sich für diese Gespräche. Wer es tat und wann, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PolicyFits</name>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>only customers marked as VIP</source>
        <translation>nur als VIP markierte Kunden</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Any of them; with commas between. Empty: any conversation.</source>
        <translation>Eines davon; mit Kommas getrennt. Leer: jedes Gespräch.</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Customer&apos;s attributes</source>
        <translation>Attribute des Kunden</translation>
    </message>
    <message>
        <source>One a line: plan: gold, silver</source>
        <translation>Eins je Zeile: Tarif: Gold, Silber</translation>
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
        <translation>Mit internen Notizen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Print or save the conversation</source>
        <translation>Gespräch drucken oder speichern</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>Phone numbers masked</source>
        <translation>Telefonnummern maskiert</translation>
    </message>
    <message>
        <source>Names and numbers masked</source>
        <translation>Namen und Nummern maskiert</translation>
    </message>
    <message>
        <source>What is hidden</source>
        <translation>Was verborgen wird</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Gespräch speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::PromiseList</name>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Promised · %1</source>
        <translation>Zugesagt · %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QualityScreen</name>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
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
        <translation>zuerst an den, bei dem der Kunde zuletzt war</translation>
    </message>
    <message>
        <source>before all others</source>
        <translation>vor allen anderen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Waiting lists</source>
        <translation>Wartelisten</translation>
    </message>
    <message>
        <source>Waiting list of</source>
        <translation>Warteliste von</translation>
    </message>
    <message>
        <source>by hand: whoever takes it</source>
        <translation>von Hand: wer es nimmt</translation>
    </message>
    <message>
        <source>in turn</source>
        <translation>der Reihe nach</translation>
    </message>
    <message>
        <source>to whom has the least to do</source>
        <translation>an den mit der wenigsten Arbeit</translation>
    </message>
    <message>
        <source>by skill, then the least to do</source>
        <translation>nach Kenntnis, dann nach wenigster Arbeit</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Zuteilung</translation>
    </message>
    <message>
        <source>Only to those who are online, on shift and below what they can carry; the oldest due first.</source>
        <translation>Nur an die, die online sind, Schicht haben und noch Platz; das älteste Fällige zuerst.</translation>
    </message>
    <message>
        <source>Skills that are a must</source>
        <translation>Pflichtkenntnisse</translation>
    </message>
    <message>
        <source>Tags and languages, with commas between: a conversation that has one goes only to who has it too.</source>
        <translation>Schlagwörter und Sprachen, mit Kommas: Ein Gespräch, das eins hat, geht nur an den, der es auch hat.</translation>
    </message>
    <message>
        <source>The same person again</source>
        <translation>Wieder dieselbe Person</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Wait for that person</source>
        <translation>Auf diese Person warten</translation>
    </message>
    <message>
        <source>So long, if he can&apos;t take it right away.</source>
        <translation>So lange, wenn es nicht gleich geht.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Take back from who is gone</source>
        <translation>Von Abwesenden zurücknehmen</translation>
    </message>
    <message>
        <source>What nobody has begun to answer goes back to the list so long after its owner has gone.</source>
        <translation>Was niemand zu beantworten begann, kommt so lange nach dem Gehen des Zuständigen zurück.</translation>
    </message>
    <message>
        <source>Customers marked as VIP</source>
        <translation>Als VIP markierte Kunden</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What one counts</source>
        <translation>Was eins zählt</translation>
    </message>
    <message>
        <source>Against what an agent can carry.</source>
        <translation>Gegen das, was jemand tragen kann.</translation>
    </message>
    <message>
        <source>Save the waiting list</source>
        <translation>Warteliste speichern</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>Languages (es, pt-BR) and tags, with commas between.</source>
        <translation>Sprachen (es, pt-BR) und Schlagwörter, mit Kommas getrennt.</translation>
    </message>
    <message>
        <source>Carries at a time</source>
        <translation>Trägt gleichzeitig</translation>
    </message>
    <message>
        <source>Open conversations, each with what its priority counts.</source>
        <translation>Offene Gespräche, jedes nach dem Gewicht seiner Priorität.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>At most of a priority</source>
        <translation>Höchstens je Priorität</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Outside its hours nothing new is handed out.</source>
        <translation>Außerhalb wird nichts Neues zugeteilt.</translation>
    </message>
    <message>
        <source>Save the person</source>
        <translation>Person speichern</translation>
    </message>
    <message>
        <source>what has no team</source>
        <translation>was kein Team hat</translation>
    </message>
    <message>
        <source>always on shift</source>
        <translation>immer Schicht</translation>
    </message>
</context>
<context>
    <name>waypost::ui::QuoteChip</name>
    <message>
        <source>Do not answer this message</source>
        <translation>Nicht auf diese Nachricht antworten</translation>
    </message>
    <message>
        <source>Answers %1: %2</source>
        <translation>Antwort auf %1: %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) with unread messages</source>
        <translation>
            <numerusform>%n Gespräch mit ungelesenen Nachrichten</numerusform>
            <numerusform>%n Gespräche mit ungelesenen Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) need attention</source>
        <translation>
            <numerusform>%n Aktion braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Aktionen brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>SLA board</source>
        <translation>SLA-Tafel</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RatingsPane</name>
    <message>
        <source>Which question</source>
        <translation>Welche Frage</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Wessen Arbeit</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Welche Antworten</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Only the latest 20,000 are counted. Choose a shorter period to see all of it.</source>
        <translation>Nur die neuesten 20.000 zählen. Wählen Sie einen kürzeren Zeitraum, um alles zu sehen.</translation>
    </message>
    <message>
        <source>No ratings here</source>
        <translation>Keine Bewertungen</translation>
    </message>
    <message>
        <source>Customers are asked after a conversation is closed, once a survey is switched on in the settings.</source>
        <translation>Kunden werden gefragt, nachdem ein Gespräch geschlossen ist, sobald in den Einstellungen eine Umfrage eingeschaltet ist.</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>To be looked after</source>
        <translation>Noch nachzufassen</translation>
    </message>
    <message>
        <source>Everything, also who was not asked</source>
        <translation>Alles, auch wer nicht gefragt wurde</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Net promoter score</source>
        <translation>Net Promoter Score</translation>
    </message>
    <message>
        <source>Promoters and detractors</source>
        <translation>Promotoren und Kritiker</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>9 and 10, and 0 to 6</source>
        <translation>9 und 10, und 0 bis 6</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Zufrieden</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>of 1 to 5</source>
        <translation>von 1 bis 5</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>low scores nobody has closed</source>
        <translation>niedrige Noten, die niemand abgeschlossen hat</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Gespräch öffnen</translation>
    </message>
    <message>
        <source>Look after it</source>
        <translation>Darum kümmern</translation>
    </message>
    <message>
        <source>Mark as looked after</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Review it by “%1”</source>
        <translation>Mit „%1“ prüfen</translation>
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
        <translation>Aufnahme läuft</translation>
    </message>
    <message>
        <source>Throw the recording away</source>
        <translation>Aufnahme verwerfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Weiter aufnehmen</translation>
    </message>
    <message>
        <source>So long a message arrives as a file to download</source>
        <translation>Eine so lange Nachricht kommt als Datei zum Herunterladen an</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RecoveredNotice</name>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Gespräch</numerusform>
            <numerusform>%Ln Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>The relay was restored from an older backup. This computer still holds %1 that the relay has lost.</source>
        <translation>Das Relay wurde aus einer älteren Sicherung wiederhergestellt. Dieser Computer hat noch, was dem Relay fehlt: %1.</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
    <message>
        <source>Recovered from this computer</source>
        <translation>Von diesem Computer gerettet</translation>
    </message>
    <message>
        <source>Give %1 back to the relay?</source>
        <translation>%1 an das Relay zurückgeben?</translation>
    </message>
    <message>
        <source>They go back to their conversations, marked as recovered. Nothing is sent to any customer. They date from %1 on. Keeping them aside leaves them in a file on this computer.</source>
        <translation>Sie kommen in ihre Gespräche zurück, als gerettet markiert. An Kunden wird nichts gesendet. Sie stammen von der Zeit ab %1. Beiseitegelegt bleiben sie in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Keep aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewForm</name>
    <message>
        <source>Open the conversation</source>
        <translation>Gespräch öffnen</translation>
    </message>
    <message>
        <source>Ask for a second opinion</source>
        <translation>Zweitmeinung anfordern</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Give the review</source>
        <translation>Prüfung abgeben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Coaching note. Only the agent and supervisors see it.</source>
        <translation>Hinweis zum Lernen. Nur der Agent und Supervisoren sehen ihn.</translation>
    </message>
    <message>
        <source>Coaching note</source>
        <translation>Hinweis zum Lernen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, second opinion</source>
        <translation>%1, Zweitmeinung</translation>
    </message>
    <message>
        <source>%1. Nobody has taken it.</source>
        <translation>%1. Niemand hat sie übernommen.</translation>
    </message>
    <message>
        <source>%1. Reviewed by %2.</source>
        <translation>%1. Geprüft von %2.</translation>
    </message>
    <message>
        <source>There is another opinion on this conversation. It shows once both are given.</source>
        <translation>Zu diesem Gespräch gibt es eine andere Meinung. Sie erscheint, wenn beide abgegeben sind.</translation>
    </message>
    <message>
        <source>%1 gave it %2 of 100. They agree on %3 of %4 criteria.</source>
        <translation>%1 gab %2 von 100. Sie stimmen bei %3 von %4 Kriterien überein.</translation>
    </message>
    <message>
        <source>Every criterion needs a mark.</source>
        <translation>Jedes Kriterium braucht eine Note.</translation>
    </message>
    <message>
        <source>Total: %1 of 100</source>
        <translation>Gesamt: %1 von 100</translation>
    </message>
    <message>
        <source>%1. Reviewed by you.</source>
        <translation>%1. Von Ihnen geprüft.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ReviewsPane</name>
    <message>
        <source>Choose a review from the list.</source>
        <translation>Wählen Sie eine Prüfung aus der Liste.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Which reviews</source>
        <translation>Welche Prüfungen</translation>
    </message>
    <message>
        <source>No reviews here</source>
        <translation>Keine Prüfungen</translation>
    </message>
    <message>
        <source>Closed conversations are drawn each week by the rules of a scorecard.</source>
        <translation>Jede Woche werden geschlossene Gespräche nach den Regeln eines Prüfbogens gezogen.</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Taken by me</source>
        <translation>Von mir übernommen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>Mean total</source>
        <translation>Mittlere Gesamtnote</translation>
    </message>
    <message>
        <source>of 100, n = %1</source>
        <translation>von 100, n = %1</translation>
    </message>
    <message>
        <source>reviews that wait</source>
        <translation>wartende Prüfungen</translation>
    </message>
    <message>
        <source>Agreement of two reviewers</source>
        <translation>Übereinstimmung zweier Prüfer</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RiskTable</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählt…</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>Nichts steht aus</translation>
    </message>
    <message>
        <source>Conversations appear here as soon as a promise runs.</source>
        <translation>Unterhaltungen erscheinen hier, sobald eine Zusage läuft.</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>Noch ist nichts zugesagt</translation>
    </message>
    <message>
        <source>Settings, Promises: say how fast customers are answered, and their clocks run here.</source>
        <translation>Einstellungen, Zusagen: sagen Sie, wie schnell Kunden Antwort bekommen, und ihre Uhren laufen hier.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
</context>
<context>
    <name>waypost::ui::RowsView</name>
    <message numerus="yes">
        <source>%n new</source>
        <extracomment>marker on a list that is scrolled away from where new things appear</extracomment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save as view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Wer sie sieht</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Längste Wartezeit zuerst</translation>
    </message>
    <message>
        <source>Most urgent first</source>
        <translation>Dringendste zuerst</translation>
    </message>
    <message>
        <source>Reply window closing first</source>
        <translation>Bald schließendes Antwortfenster zuerst</translation>
    </message>
    <message>
        <source>Number beside it</source>
        <translation>Zahl daneben</translation>
    </message>
    <message>
        <source>How many there are</source>
        <translation>Wie viele es sind</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Zuerst Fälliges</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SavedPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Who may use it</source>
        <translation>Wer es nutzen darf</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None yet. Fill in the form and save: it appears here.</source>
        <translation>Noch nichts da. Füllen Sie das Formular aus und speichern Sie: Es erscheint hier.</translation>
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
        <translation>Weiterschlafen, wenn der Kunde schreibt</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The reply window closes before that (%1). Unless the customer writes again, this will stop and wait for you.</source>
        <translation>Das Antwortfenster schließt vorher (%1). Wenn der Kunde nicht wieder schreibt, hält dies an und wartet auf Sie.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ScorecardsPage</name>
    <message>
        <source>Scorecards</source>
        <translation>Prüfbögen</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <translation>Neuer Prüfbogen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>Teams (keins angekreuzt: alle)</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Conversations of each agent drawn every week (0: none)</source>
        <translation>Gespräche je Agent, die jede Woche gezogen werden (0: keine)</translation>
    </message>
    <message>
        <source>A second, blind opinion on every so many-th (0: none)</source>
        <translation>Blinde Zweitmeinung bei jeder so vielten (0: keine)</translation>
    </message>
    <message>
        <source>Only with one of these tags (empty: all)</source>
        <translation>Nur mit einem dieser Tags (leer: alle)</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchHints</name>
    <message>
        <source>Save as view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Search operators</source>
        <translation>Suchoperatoren</translation>
    </message>
    <message>
        <source>There is no “%1:”. It is searched for as a word.</source>
        <translation>„%1:“ gibt es nicht. Es wird als Wort gesucht.</translation>
    </message>
    <message>
        <source>“%1:” waits for a value.</source>
        <translation>„%1:“ wartet auf einen Wert.</translation>
    </message>
    <message>
        <source>“%2:” does not know “%1”. It is left out.</source>
        <translation>„%2:“ kennt „%1“ nicht. Es wird weggelassen.</translation>
    </message>
    <message>
        <source>Nothing is called “%1” for “%2:”.</source>
        <translation>Nichts heißt „%1“ für „%2:“.</translation>
    </message>
    <message>
        <source>A quote or bracket is still open.</source>
        <translation>Ein Anführungszeichen oder eine Klammer ist noch offen.</translation>
    </message>
    <message>
        <source>That is more than one search can hold. The rest is left out.</source>
        <translation>Das ist mehr, als eine Suche fasst. Der Rest wird weggelassen.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Searching older messages on the relay…</source>
        <translation>Ältere Nachrichten werden auf dem Relay gesucht …</translation>
    </message>
    <message>
        <source>Older messages are still being made searchable.</source>
        <translation>Ältere Nachrichten werden noch durchsuchbar gemacht.</translation>
    </message>
    <message>
        <source>Offline: only what this computer holds.</source>
        <translation>Offline: nur, was dieser Computer hat.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try another word, a name, or the last digits of a number.</source>
        <translation>Versuchen Sie ein anderes Wort, einen Namen oder die letzten Ziffern einer Nummer.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SecurityPage</name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Lock Waypost now</source>
        <translation>Waypost jetzt sperren</translation>
    </message>
    <message>
        <source>Away from the desk</source>
        <translation>Nicht am Platz</translation>
    </message>
    <message>
        <source>Nothing is shown until you unlock it. Messages still arrive.</source>
        <translation>Nichts wird gezeigt, bis Sie entsperren. Nachrichten kommen weiter an.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Ihre Geräte</translation>
    </message>
    <message>
        <source>Sign all my devices out…</source>
        <translation>Alle meine Geräte abmelden …</translation>
    </message>
    <message>
        <source>A device is lost</source>
        <translation>Ein Gerät ist verloren</translation>
    </message>
    <message>
        <source>This one too: each has to be paired again.</source>
        <translation>Auch dieses: Jedes muss neu gekoppelt werden.</translation>
    </message>
    <message>
        <source>Passphrase of this computer</source>
        <translation>Passphrase dieses Computers</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>It opens what is kept here. Where the system&apos;s keychain holds the key there is none.</source>
        <translation>Sie öffnet, was hier liegt. Wo der Schlüsselbund des Systems den Schlüssel hat, gibt es keine.</translation>
    </message>
    <message>
        <source>The relay tells your devices when it is reachable again. %1</source>
        <translation>Das Relay nennt Ihre Geräte, wenn es wieder erreichbar ist. %1</translation>
    </message>
    <message>
        <source>All your devices are signed out.</source>
        <translation>Alle Ihre Geräte sind abgemeldet.</translation>
    </message>
    <message>
        <source>Yes, sign all of them out</source>
        <translation>Ja, alle abmelden</translation>
    </message>
    <message>
        <source>The new passphrase is not the same both times. Type it again.</source>
        <translation>Die neue Passphrase ist nicht beide Male gleich. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The new passphrase is in force.</source>
        <translation>Die neue Passphrase gilt.</translation>
    </message>
    <message>
        <source>You can&apos;t reach any of your devices? An owner of the workspace signs them out.</source>
        <translation>Sie erreichen keines Ihrer Geräte? Ein Inhaber des Arbeitsbereichs meldet sie ab.</translation>
    </message>
    <message>
        <source>Devices of your team</source>
        <translation>Geräte Ihres Teams</translation>
    </message>
    <message>
        <source>That device is signed out. What it kept can&apos;t be read there any more.</source>
        <translation>Dieses Gerät ist abgemeldet. Was es aufbewahrt hat, ist dort nicht mehr lesbar.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SegmentsColumn</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>A supervisor or owner can import contacts.</source>
        <translation>Ein Supervisor oder Inhaber kann Kontakte importieren.</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Wrote this week</source>
        <translation>Schrieben diese Woche</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Doppelte</translation>
    </message>
    <message>
        <source>Remove segment</source>
        <translation>Segment entfernen</translation>
    </message>
    <message>
        <source>None yet. Search for contacts, then keep the search with the star.</source>
        <translation>Noch keine. Suchen Sie Kontakte und behalten Sie die Suche mit dem Stern.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SettingsWindow</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>No setting like that</source>
        <translation>Keine solche Einstellung</translation>
    </message>
    <message>
        <source>Try another word for it.</source>
        <translation>Versuchen Sie ein anderes Wort dafür.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>No shortcut like that. Settings, Keyboard gives any command a key.</source>
        <translation>Kein solches Tastenkürzel. Unter Einstellungen, Tastatur bekommt jeder Befehl eine Taste.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpecialDays</name>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Special days</source>
        <translation>Besondere Tage</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Date of a special day</source>
        <translation>Datum eines besonderen Tags</translation>
    </message>
    <message>
        <source>Name of a special day</source>
        <translation>Name eines besonderen Tags</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Weihnachten</translation>
    </message>
    <message>
        <source>Hours of a special day</source>
        <translation>Zeiten eines besonderen Tags</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>The special day comes every year</source>
        <translation>Der besondere Tag kommt jedes Jahr</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the special day</source>
        <translation>Besonderen Tag hinzufügen</translation>
    </message>
    <message>
        <source>Remove the chosen special days</source>
        <translation>Gewählte besondere Tage entfernen</translation>
    </message>
    <message>
        <source>%1, every year</source>
        <translation>%1, jedes Jahr</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SpellMarks</name>
    <message>
        <source>Looking for “%1”…</source>
        <translation>„%1“ wird gesucht …</translation>
    </message>
    <message>
        <source>Add “%1” to my words</source>
        <translation>„%1“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>„%1“ ignorieren</translation>
    </message>
    <message>
        <source>No suggestion for “%1”</source>
        <translation>Kein Vorschlag für „%1“</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>No dictionary is installed here</source>
        <translation>Hier ist kein Wörterbuch installiert</translation>
    </message>
    <message>
        <source>Spelling is off</source>
        <translation>Rechtschreibprüfung ist aus</translation>
    </message>
    <message>
        <source>Off in this conversation</source>
        <translation>Aus in diesem Gespräch</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StaleReply</name>
    <message>
        <source>Send mine anyway</source>
        <translation>Meine trotzdem senden</translation>
    </message>
    <message>
        <source>Edit mine</source>
        <translation>Meine bearbeiten</translation>
    </message>
    <message>
        <source>Drop mine</source>
        <translation>Meine verwerfen</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Jemand aus dem Team</translation>
    </message>
    <message>
        <source>%1 has already written</source>
        <translation>%1 hat bereits geschrieben</translation>
    </message>
    <message>
        <source>It is in the timeline above.</source>
        <translation>Es steht oben im Verlauf.</translation>
    </message>
    <message>
        <source>Your reply, not sent</source>
        <translation>Ihre Antwort, nicht gesendet</translation>
    </message>
    <message>
        <source>Your reply was stopped: %1</source>
        <translation>Ihre Antwort wurde angehalten: %1</translation>
    </message>
    <message>
        <source>Stopped before it went out: read both, then decide.</source>
        <translation>Vor dem Hinausgehen angehalten: Lesen Sie beide, dann entscheiden Sie.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::StatusBar</name>
    <message>
        <source>%1 % of the changes are here</source>
        <translation>%1 % der Änderungen sind hier</translation>
    </message>
    <message>
        <source>Older days are coming: %1 %</source>
        <translation>Ältere Tage kommen: %1 %</translation>
    </message>
    <message>
        <source>All changes synced</source>
        <translation>Alle Änderungen abgeglichen</translation>
    </message>
    <message>
        <source>What is kept on this computer is sealed</source>
        <translation>Was auf diesem Computer liegt, ist versiegelt</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Catching up…</source>
        <translation>Holt auf …</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Signed out: pair this device again</source>
        <translation>Abgemeldet: Koppeln Sie dieses Gerät neu</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n im Postausgang</numerusform>
            <numerusform>%n im Postausgang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cache %1 · %n open conversation(s) offline</source>
        <translation>
            <numerusform>Cache %1 · %n offenes Gespräch offline</numerusform>
            <numerusform>Cache %1 · %n offene Gespräche offline</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the local copy</source>
        <translation>Die lokale Kopie wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Reading the local copy; %n repl(ies) will be checked before sending</source>
        <translation>
            <numerusform>Die lokale Kopie wird gelesen; %n Antwort wird vor dem Senden geprüft</numerusform>
            <numerusform>Die lokale Kopie wird gelesen; %n Antworten werden vor dem Senden geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>%1 · next try in %2</source>
        <translation>%1 · nächster Versuch in %2</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Suggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SurveysPage</name>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>New survey</source>
        <translation>Neue Umfrage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>The question, for everyone whose language is not below</source>
        <translation>Die Frage für alle, deren Sprache unten fehlt</translation>
    </message>
    <message>
        <source>In other languages, a line each: es = ¿Qué tal fue?</source>
        <translation>In anderen Sprachen, je eine Zeile: es = ¿Qué tal fue?</translation>
    </message>
    <message>
        <source>Thanks after an answer (empty: none)</source>
        <translation>Dank nach einer Antwort (leer: keiner)</translation>
    </message>
    <message>
        <source>Thanks in other languages, a line each</source>
        <translation>Dank in anderen Sprachen, je eine Zeile</translation>
    </message>
    <message>
        <source>Template for when the reply window is closed</source>
        <translation>Vorlage für geschlossene Antwortfenster</translation>
    </message>
    <message>
        <source>Minutes after a conversation is closed</source>
        <translation>Minuten nach dem Schließen eines Gesprächs</translation>
    </message>
    <message>
        <source>Days in which a customer is asked once at most</source>
        <translation>Tage, in denen ein Kunde höchstens einmal gefragt wird</translation>
    </message>
    <message>
        <source>Follow up on scores up to (-1: on none)</source>
        <translation>Nachfassen bei Noten bis (-1: bei keiner)</translation>
    </message>
    <message>
        <source>Teams (none ticked: all)</source>
        <translation>Teams (keins angekreuzt: alle)</translation>
    </message>
    <message>
        <source>Not with these tags (commas between them)</source>
        <translation>Nicht mit diesen Tags (durch Kommas getrennt)</translation>
    </message>
    <message>
        <source>Ask customers</source>
        <translation>Kunden fragen</translation>
    </message>
    <message>
        <source>None: customers are not asked then</source>
        <translation>Keine: dann wird nicht gefragt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>How did we do? Your answer helps us.</source>
        <translation>Wie war es mit uns? Ihre Antwort hilft uns.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Switcher</name>
    <message>
        <source>Recent conversations</source>
        <translation>Letzte Gespräche</translation>
    </message>
</context>
<context>
    <name>waypost::ui::SyntaxView</name>
    <message>
        <source>Source text</source>
        <translation>Quelltext</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Dieses Schlagwort entfernen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TargetGrid</name>
    <message>
        <source>What is promised</source>
        <translation>Was zugesagt ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>Choose a calendar first.</source>
        <translation>Wählen Sie zuerst einen Kalender.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateForm</name>
    <message>
        <source>Picture on top</source>
        <translation>Bild oben</translation>
    </message>
    <message>
        <source>Video on top</source>
        <translation>Video oben</translation>
    </message>
    <message>
        <source>Document on top</source>
        <translation>Dokument oben</translation>
    </message>
    <message>
        <source>End of the link “%1”</source>
        <translation>Ende des Links „%1“</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>Code zum Kopieren</translation>
    </message>
    <message>
        <source>Headline %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>Value for %1</source>
        <translation>Wert für %1</translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Choose a video…</source>
        <translation>Video wählen…</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>Dokument wählen…</translation>
    </message>
    <message>
        <source>A file is not ready, or WhatsApp would not take it. Remove it or wait.</source>
        <translation>Eine Datei ist nicht bereit, oder WhatsApp würde sie nicht annehmen. Entfernen Sie sie oder warten Sie.</translation>
    </message>
    <message>
        <source>This template needs a picture on top. Choose another file.</source>
        <translation>Diese Vorlage braucht oben ein Bild. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This template needs a video on top. Choose another file.</source>
        <translation>Diese Vorlage braucht oben ein Video. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Fill in: %1</source>
        <translation>Ausfüllen: %1</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplatePane</name>
    <message>
        <source>Preview: %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Approved templates</source>
        <translation>Genehmigte Vorlagen</translation>
    </message>
    <message>
        <source>No approved template</source>
        <translation>Keine genehmigte Vorlage</translation>
    </message>
    <message>
        <source>Templates appear here once WhatsApp has approved them.</source>
        <translation>Vorlagen erscheinen hier, sobald WhatsApp sie genehmigt hat.</translation>
    </message>
    <message>
        <source>Choose a template.</source>
        <translation>Wählen Sie eine Vorlage.</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ausgeblendet</translation>
    </message>
    <message>
        <source>Favourites and hidden templates</source>
        <translation>Favoriten und ausgeblendete Vorlagen</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Kein Favorit mehr</translation>
    </message>
    <message>
        <source>Favourite: keep it on top</source>
        <translation>Favorit: oben halten</translation>
    </message>
    <message>
        <source>Put it back into the list</source>
        <translation>Wieder in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>Hide it from the list</source>
        <translation>Aus der Liste ausblenden</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>Ausgeblendete zeigen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TemplateSync</name>
    <message>
        <source>Sync now</source>
        <translation>Abgleichen</translation>
    </message>
    <message>
        <source>Read the templates at WhatsApp again</source>
        <translation>Die Vorlagen bei WhatsApp neu lesen</translation>
    </message>
    <message>
        <source>Reading the templates at WhatsApp…</source>
        <translation>Vorlagen werden bei WhatsApp gelesen…</translation>
    </message>
    <message>
        <source>Sync failed: %1</source>
        <translation>Abgleich misslungen: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Synced just now</source>
        <translation>Gerade abgeglichen</translation>
    </message>
    <message>
        <source>Last synced %1 ago</source>
        <translation>Vor %1 abgeglichen</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TilesRow</name>
    <message>
        <source>Counting…</source>
        <translation>Zählt…</translation>
    </message>
    <message>
        <source>+ %1 pending or snoozed</source>
        <translation>+ %1 wartend oder zurückgestellt</translation>
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
        <translation>Noch keine Regel</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>not late yet</source>
        <translation>noch nicht verspätet</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>Write the first one below, or start with a template.</source>
        <translation>Schreiben Sie unten die erste oder beginnen Sie mit einer Vorlage.</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
    <message>
        <source>What came from WhatsApp</source>
        <translation>Was von WhatsApp kam</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The file could not be written there. Choose another folder.</source>
        <translation>Die Datei konnte dort nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Take my reaction back</source>
        <translation>Meine Reaktion zurücknehmen</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>A message leads to this address. Open it in the browser?</source>
        <translation>Eine Nachricht führt zu dieser Adresse. Im Browser öffnen?</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Journal number</source>
        <translation>Journalnummer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Details of the message</source>
        <translation>Details der Nachricht</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>Any other…</source>
        <translation>Ein anderes …</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Split off from here</source>
        <translation>Ab hier abtrennen</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>„%1“ speichern unter …</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TranscriptReader</name>
    <message>
        <source>This conversation is not on this computer. Open it first.</source>
        <translation>Dieses Gespräch ist nicht auf diesem Computer. Öffnen Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Tray</name>
    <message numerus="yes">
        <source>%n unread conversation(s)</source>
        <translation>
            <numerusform>%n ungelesenes Gespräch</numerusform>
            <numerusform>%n ungelesene Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>something needs your attention</source>
        <translation>etwas braucht Ihre Aufmerksamkeit</translation>
    </message>
    <message>
        <source>do not disturb</source>
        <translation>nicht stören</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
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
        <translation>Waypost öffnen</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>Eine Stunde nicht stören</translation>
    </message>
    <message>
        <source>Do not disturb until tomorrow morning</source>
        <translation>Bis morgen früh nicht stören</translation>
    </message>
    <message>
        <source>Tell me again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>waypost::ui::TrendChart</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a day of a chart: &quot;24/11/26: 96.4 %, n = 212&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>waypost::ui::Triage</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In three hours</source>
        <translation>In drei Stunden</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Andere Zeit …</translation>
    </message>
    <message>
        <source>Until the customer writes</source>
        <translation>Bis der Kunde schreibt</translation>
    </message>
    <message>
        <source>Until an hour before the reply window closes</source>
        <translation>Bis eine Stunde vor Schluss des Antwortfensters</translation>
    </message>
    <message>
        <source>Again, as before · %1</source>
        <translation>Wieder wie zuvor · %1</translation>
    </message>
    <message>
        <source>Again, as before</source>
        <translation>Wieder wie zuvor</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Merge with another conversation…</source>
        <translation>Mit anderem Gespräch zusammenführen …</translation>
    </message>
    <message>
        <source>Undo the merging</source>
        <translation>Zusammenführung rückgängig machen</translation>
    </message>
    <message>
        <source>Block this customer…</source>
        <translation>Diesen Kunden blockieren …</translation>
    </message>
    <message>
        <source>Unblock this customer</source>
        <translation>Diesen Kunden freigeben</translation>
    </message>
    <message>
        <source>Block this customer?</source>
        <translation>Diesen Kunden blockieren?</translation>
    </message>
    <message>
        <source>Their messages will not reach you any more, and you can&apos;t write to them until you unblock them.</source>
        <translation>Nachrichten von ihm erreichen Sie nicht mehr, und Sie können ihm nicht schreiben, bis Sie ihn freigeben.</translation>
    </message>
    <message>
        <source>Block as spam</source>
        <translation>Als Spam blockieren</translation>
    </message>
    <message>
        <source>Block as abuse</source>
        <translation>Als Missbrauch blockieren</translation>
    </message>
</context>
<context>
    <name>waypost::ui::UnlockDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Waypost is locked</source>
        <translation>Waypost ist gesperrt</translation>
    </message>
    <message>
        <source>Protect this device</source>
        <translation>Dieses Gerät schützen</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passphrase festlegen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Pair again</source>
        <translation>Neu koppeln</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VariableWords</name>
    <message>
        <source>%1 has no value here.</source>
        <translation>%1 hat hier keinen Wert.</translation>
    </message>
    <message>
        <source>%1 is no variable that Waypost knows.</source>
        <translation>%1 ist keine Variable, die Waypost kennt.</translation>
    </message>
    <message>
        <source>%1 is not written like a variable.</source>
        <translation>%1 ist nicht wie eine Variable geschrieben.</translation>
    </message>
    <message>
        <source>%1 is one variable too many.</source>
        <translation>%1 ist eine Variable zu viel.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waypost::ui::ViewsColumn</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>Warten auf Kunden</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Drafts &amp; outbox</source>
        <translation>Entwürfe &amp; Postausgang</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <translation>
            <numerusform>%1, %n Gespräch</numerusform>
            <numerusform>%1, %n Gespräche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n braucht Aufmerksamkeit</numerusform>
            <numerusform>%n brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Due within 15 min</source>
        <translation>Fällig in 15 Min.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoicePlayer</name>
    <message>
        <source>Jump here</source>
        <translation>Hierher springen</translation>
    </message>
    <message>
        <source>This computer has no sound output. Connect one and try again.</source>
        <translation>Dieser Computer hat keine Tonausgabe. Schließen Sie eine an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This message can&apos;t be played here. Save it to open it in another program.</source>
        <translation>Diese Nachricht kann hier nicht abgespielt werden. Speichern Sie sie, um sie in einem anderen Programm zu öffnen.</translation>
    </message>
    <message>
        <source>Playing sound needs Qt&apos;s multimedia plugin, which is missing here.</source>
        <translation>Zum Abspielen braucht es das Multimedia-Plugin von Qt, das hier fehlt.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::VoiceRecorder</name>
    <message>
        <source>Nothing was recorded. Check the microphone and record again.</source>
        <translation>Es wurde nichts aufgenommen. Prüfen Sie das Mikrofon und nehmen Sie erneut auf.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WindowClock</name>
    <message>
        <source>Window %1</source>
        <translation>Fenster %1</translation>
    </message>
    <message>
        <source>Window closed</source>
        <translation>Fenster geschlossen</translation>
    </message>
    <message>
        <source>Free replies until %1. After that only templates may be sent.</source>
        <translation>Freie Antworten bis %1. Danach dürfen nur Vorlagen gesendet werden.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WokenNotice</name>
    <message>
        <source>Snooze again</source>
        <translation>Wieder zurückstellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The customer wrote before the snooze was over. It was set aside until: %1.</source>
        <translation>Der Kunde schrieb, bevor die Zeit um war. Zurückgestellt war es bis: %1.</translation>
    </message>
</context>
<context>
    <name>waypost::ui::WorkspacePage</name>
    <message>
        <source>Undo of sending</source>
        <translation>Senden rückgängig</translation>
    </message>
    <message>
        <source>So long the relay keeps a reply that is sent, unless its author chose otherwise.</source>
        <translation>So lange behält das Relay eine gesendete Antwort, wenn der Verfasser nichts anderes gewählt hat.</translation>
    </message>
    <message>
        <source>The customer wrote meanwhile</source>
        <translation>Der Kunde schrieb inzwischen</translation>
    </message>
    <message>
        <source>What happens to a reply whose author had not seen the newest message.</source>
        <translation>Was mit einer Antwort geschieht, deren Verfasser die neueste Nachricht nicht gesehen hatte.</translation>
    </message>
    <message>
        <source>Who may answer</source>
        <translation>Wer antworten darf</translation>
    </message>
    <message>
        <source>In a conversation that others are in too.</source>
        <translation>In einem Gespräch, in dem auch andere sind.</translation>
    </message>
    <message>
        <source>Answering takes the conversation</source>
        <translation>Antworten weist das Gespräch zu</translation>
    </message>
    <message>
        <source>Whoever answers what is nobody&apos;s has it assigned.</source>
        <translation>Wer auf etwas antwortet, das niemandem gehört, bekommt es zugewiesen.</translation>
    </message>
    <message>
        <source>A closed conversation goes on for</source>
        <translation>Ein geschlossenes Gespräch geht weiter</translation>
    </message>
    <message>
        <source>A customer who writes within so many days continues it; later a new one begins.</source>
        <translation>Wer innerhalb so vieler Tage schreibt, setzt es fort; später beginnt ein neues.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>warn, the author decides</source>
        <translation>warnen, der Verfasser entscheidet</translation>
    </message>
    <message>
        <source>it is stopped</source>
        <translation>sie wird angehalten</translation>
    </message>
    <message>
        <source>it is sent</source>
        <translation>sie wird gesendet</translation>
    </message>
    <message>
        <source>everybody at any time</source>
        <translation>alle zu jeder Zeit</translation>
    </message>
    <message>
        <source>whoever writes first</source>
        <translation>wer zuerst schreibt</translation>
    </message>
    <message>
        <source>whom it is assigned to</source>
        <translation>wem es zugewiesen ist</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Eines aus einer Liste</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Sending and closing</source>
        <translation>Senden und Schließen</translation>
    </message>
    <message>
        <source>Only an owner changes these.</source>
        <translation>Nur ein Inhaber ändert dies.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Eigene Attribute</translation>
    </message>
    <message>
        <source>Conversations have</source>
        <translation>Gespräche haben es</translation>
    </message>
    <message>
        <source>Contacts have</source>
        <translation>Kontakte haben es</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer es hat</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Gold, Silver, Bronze</source>
        <translation>Gold, Silber, Bronze</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>For a list: with commas between.</source>
        <translation>Für eine Liste: durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Add the attribute</source>
        <translation>Attribut hinzufügen</translation>
    </message>
    <message>
        <source>Codes for closing</source>
        <translation>Abschlusscodes</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Name des Codes</translation>
    </message>
    <message>
        <source>Add the code</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <source>Contacts: %1 (%2)</source>
        <translation>Kontakte: %1 (%2)</translation>
    </message>
    <message>
        <source>Conversations: %1 (%2)</source>
        <translation>Gespräche: %1 (%2)</translation>
    </message>
    <message>
        <source>None yet. An attribute is a field of your own: an order number, a plan.</source>
        <translation>Noch keine. Ein Attribut ist ein eigenes Feld: eine Bestellnummer, ein Tarif.</translation>
    </message>
    <message>
        <source>None yet. With codes, closing says how it ended: refunded, answered.</source>
        <translation>Noch keine. Mit Codes sagt das Schließen, wie es endete: erstattet, beantwortet.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Away after</source>
        <translation>Abwesend nach</translation>
    </message>
    <message>
        <source>So long without a touch of Waypost, and an agent gets nothing new. 0: never.</source>
        <translation>So lange ohne Berührung von Waypost, und es gibt nichts Neues. 0: nie.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Post alerts to</source>
        <translation>Warnungen senden an</translation>
    </message>
    <message>
        <source>Address of a program that hears of promises at risk; begins with https://.</source>
        <translation>Adresse eines Programms, das von gefährdeten Zusagen erfährt; beginnt mit https://.</translation>
    </message>
</context>
</TS>
