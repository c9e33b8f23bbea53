<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add e-mail account</source>
        <translation>E-Mail-Konto hinzufügen</translation>
    </message>
    <message>
        <source>E-mail account</source>
        <translation>E-Mail-Konto</translation>
    </message>
    <message>
        <source>Test and add</source>
        <translation>Testen und hinzufügen</translation>
    </message>
    <message>
        <source>Test and save</source>
        <translation>Testen und speichern</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Save untested</source>
        <translation>Ungetestet speichern</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>help@your-shop.example</source>
        <translation>hilfe@ihr-shop.example</translation>
    </message>
    <message>
        <source>Servers of %1 known: %2 and %3</source>
        <translation>Server von %1 bekannt: %2 und %3</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The servers of this address are not in the built-in list. The operator of the mailbox names them in its help, often under IMAP and SMTP.</source>
        <translation>Die Server dieser Adresse stehen nicht in der eingebauten Liste. Der Betreiber des Postfachs nennt sie in seiner Hilfe, oft unter IMAP und SMTP.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Receiving (IMAP)</source>
        <translation>Eingang (IMAP)</translation>
    </message>
    <message>
        <source>Sending (SMTP)</source>
        <translation>Ausgang (SMTP)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Usually the address.</source>
        <translation>Meist die Adresse.</translation>
    </message>
    <message>
        <source>Name of your shop</source>
        <translation>Name Ihres Shops</translation>
    </message>
    <message>
        <source>Name of the inbox</source>
        <translation>Name des Postfachs</translation>
    </message>
    <message>
        <source>Customers read it as the sender, colleagues in lists. Empty: the address.</source>
        <translation>Kunden lesen ihn als Absender, Kollegen in Listen. Ohne Namen steht dort die Adresse.</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s password store, apart from the conversations.</source>
        <translation>Liegt im Passwortspeicher dieses Rechners, getrennt von den Gesprächen.</translation>
    </message>
</context>
<context>
    <name>AccountTrial</name>
    <message>
        <source>Receiving and sending both work. Nothing was changed on the servers.</source>
        <translation>Eingang und Ausgang funktionieren. Auf den Servern wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Fingerprint of the certificate of %1 (SHA-256)</source>
        <translation>Fingerabdruck des Zertifikats von %1 (SHA-256)</translation>
    </message>
    <message>
        <source>Ask the operator of the server for the fingerprint. Only when both are the same is this really your server. Tresen then accepts this one certificate for this inbox and no other.</source>
        <translation>Fragen Sie den Betreiber des Servers nach dem Fingerabdruck. Nur wenn beide gleich sind, ist das wirklich Ihr Server. Tresen nimmt dann genau dieses Zertifikat für dieses Postfach an und kein anderes.</translation>
    </message>
    <message>
        <source>The fingerprints match: accept it</source>
        <translation>Fingerabdrücke gleich: annehmen</translation>
    </message>
    <message>
        <source>A certificate was accepted by hand for this inbox.</source>
        <translation>Für dieses Postfach wurde ein Zertifikat von Hand angenommen.</translation>
    </message>
    <message>
        <source>No longer accept it</source>
        <translation>Nicht mehr annehmen</translation>
    </message>
</context>
<context>
    <name>ActionMenu</name>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Snooze …</source>
        <translation>Zurückstellen …</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>Tag …</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
</context>
<context>
    <name>ActivityLine</name>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>ArrivedChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>conversations that arrived</comment>
        <translation>
            <numerusform>%n neues</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new conversation(s)</source>
        <translation>
            <numerusform>%n neues Gespräch zeigen</numerusform>
            <numerusform>%n neue Gespräche zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssigneeButton</name>
    <message>
        <source>Assign, nobody yet</source>
        <translation>Zuweisen, noch niemand</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Zugewiesen an %1</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
</context>
<context>
    <name>AttachmentMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>AttachmentSaver</name>
    <message>
        <source>Save attachment</source>
        <translation>Anhang speichern</translation>
    </message>
</context>
<context>
    <name>AttachmentTile</name>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Anhang %1, %2</translation>
    </message>
    <message>
        <source>Opens the file; the menu key saves or copies it</source>
        <translation>Öffnet die Datei; die Menütaste speichert oder kopiert sie</translation>
    </message>
    <message>
        <source>The content is not on this machine</source>
        <translation>Der Inhalt liegt nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1, not on this machine</source>
        <translation>%1, nicht auf diesem Rechner</translation>
    </message>
</context>
<context>
    <name>BellPop</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>New messages</source>
        <translation>Neue Nachrichten</translation>
    </message>
    <message>
        <source>Nothing new since the start</source>
        <translation>Nichts Neues seit dem Start</translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>CleanHtml</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ausführen</translation>
    </message>
    <message>
        <source>@ person   # number or tag   &gt; commands only</source>
        <translation>@ Person   # Nummer oder Tag   &gt; nur Befehle</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Set to waiting</source>
        <translation>Auf wartend setzen</translation>
    </message>
    <message>
        <source>Snooze until …</source>
        <translation>Zurückstellen bis …</translation>
    </message>
    <message>
        <source>Assign to …</source>
        <translation>Zuweisen an …</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>Tag …</translation>
    </message>
    <message>
        <source>Merge with …</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Undo the last act</source>
        <translation>Letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Helle Darstellung</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Dunkle Darstellung</translation>
    </message>
    <message>
        <source>Appearance as the system</source>
        <translation>Darstellung wie das System</translation>
    </message>
    <message>
        <source>Compact or comfortable rows</source>
        <translation>Kompakte oder luftige Zeilen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message numerus="yes">
        <source>For %n conversation(s)</source>
        <translation>
            <numerusform>Für dieses Gespräch</numerusform>
            <numerusform>Für %n Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Kind of message</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Reply all</source>
        <translation>Allen antworten</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>This channel can be read here but not answered. Notes stay with your team.</source>
        <translation>Dieser Kanal lässt sich hier lesen, aber nicht beantworten. Notizen bleiben in Ihrem Team.</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signatur: %1</translation>
    </message>
    <message>
        <source>sends</source>
        <comment>the key Enter</comment>
        <translation>sendet</translation>
    </message>
</context>
<context>
    <name>ComposerText</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Only your team sees this note.</source>
        <translation>Nur Ihr Team sieht diese Notiz.</translation>
    </message>
    <message>
        <source>Write your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
</context>
<context>
    <name>ComposerTools</name>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Quote the mail</source>
        <translation>E-Mail zitieren</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Send &amp; resolve</source>
        <translation>Senden &amp; erledigen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>ConversationHeader</name>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>About the conversation</source>
        <translation>Zum Gespräch</translation>
    </message>
</context>
<context>
    <name>ConversationRoles</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>sending failed</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>with attachment</source>
        <translation>mit Anhang</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>zugewiesen an %1</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>nicht zugewiesen</translation>
    </message>
</context>
<context>
    <name>ConversationRow</name>
    <message>
        <source>Select conversation</source>
        <translation>Gespräch auswählen</translation>
    </message>
    <message>
        <source>Not sent:</source>
        <translation>Nicht gesendet:</translation>
    </message>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
    <message>
        <source>typing …</source>
        <translation>schreibt …</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>CustomerHead</name>
    <message>
        <source>Hide customer panel</source>
        <translation>Kundenbereich ausblenden</translation>
    </message>
    <message>
        <source>More about this customer</source>
        <translation>Mehr zu diesem Kunden</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Erase customer …</source>
        <translation>Kunden löschen …</translation>
    </message>
</context>
<context>
    <name>CustomerPane</name>
    <message>
        <source>The customer could not be read</source>
        <translation>Der Kunde konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>CustomerSections</name>
    <message>
        <source>Contact details</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>No order is known for these contact details.</source>
        <translation>Zu diesen Kontaktwegen ist keine Bestellung bekannt.</translation>
    </message>
    <message>
        <source>Previous conversations</source>
        <translation>Frühere Gespräche</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>CustomerStrip</name>
    <message>
        <source>Show customer panel: %1</source>
        <translation>Kundenbereich zeigen: %1</translation>
    </message>
    <message>
        <source>Contact details</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Previous conversations</source>
        <translation>Frühere Gespräche</translation>
    </message>
    <message>
        <source>has entries</source>
        <translation>hat Einträge</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Folder of this profile</source>
        <translation>Ordner dieses Profils</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Copying and checking. You can go on working.</source>
        <translation>Wird kopiert und geprüft. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>A checked copy of all conversations and files into a new folder. Passwords are not part of it.</source>
        <translation>Eine geprüfte Kopie aller Gespräche und Dateien in einen neuen Ordner. Passwörter gehören nicht dazu.</translation>
    </message>
    <message>
        <source>Back up now …</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Reading everything. With many messages this takes minutes.</source>
        <translation>Alles wird gelesen. Bei vielen Nachrichten dauert das Minuten.</translation>
    </message>
    <message>
        <source>Checked: the store and its search index are whole.</source>
        <translation>Geprüft: Datenbestand und Suchindex sind in Ordnung.</translation>
    </message>
    <message>
        <source>Reads the whole store and its search index.</source>
        <translation>Liest den ganzen Datenbestand und den Suchindex.</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>Only when the search misses something that is there.</source>
        <translation>Nur wenn die Suche etwas Vorhandenes nicht findet.</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Neu aufbauen</translation>
    </message>
    <message>
        <source>Folder for the backup</source>
        <translation>Ordner für die Sicherung</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Puts a backup in the place of everything in this profile. You see first what is in it.</source>
        <translation>Setzt eine Sicherung an die Stelle von allem in diesem Profil. Vorher sehen Sie, was sie enthält.</translation>
    </message>
    <message>
        <source>Choose backup …</source>
        <translation>Sicherung wählen …</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Ordner der Sicherung</translation>
    </message>
</context>
<context>
    <name>DeliveryBar</name>
    <message>
        <source>It arrived</source>
        <translation>Kam an</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>Attached: %1, %2</source>
        <translation>Angehängt: %1, %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Erase this customer?</source>
        <translation>Diesen Kunden löschen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Nothing of this customer is left in this profile, nor in its search. A new sync with the server will not bring it back either.</source>
        <translation>Von diesem Kunden ist in diesem Profil und in seiner Suche nichts mehr da. Auch ein neuer Abruf vom Server bringt das Gelöschte nicht zurück.</translation>
    </message>
    <message>
        <source>All conversations with this customer go, with every message, note, file, order and draft, and out of the search. This cannot be undone.</source>
        <translation>Alle Gespräche mit diesem Kunden werden gelöscht, mit allen Nachrichten, Notizen, Dateien, Bestellungen und Entwürfen, auch aus der Suche. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What lies elsewhere stays: mail on the server, saved files, earlier backups. When you restore such a backup, Tresen erases this customer again.</source>
        <translation>Was anderswo liegt, bleibt: E-Mails auf dem Server, gespeicherte Dateien, frühere Sicherungen. Stellen Sie eine solche Sicherung wieder her, löscht Tresen diesen Kunden erneut.</translation>
    </message>
    <message>
        <source>Yes, erase everything of this customer</source>
        <translation>Ja, alles von diesem Kunden löschen</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>Unread only</source>
        <translation>Nur ungelesene</translation>
    </message>
    <message>
        <source>Flagged only</source>
        <translation>Nur markierte</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Tags</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Older hit</source>
        <translation>Älterer Treffer</translation>
    </message>
    <message>
        <source>Newer hit</source>
        <translation>Neuerer Treffer</translation>
    </message>
    <message>
        <source>No further hit</source>
        <translation>Kein weiterer Treffer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading older messages …</source>
        <translation>Ältere Nachrichten werden gelesen …</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
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
        <source>Welcome to Tresen</source>
        <translation>Willkommen am Tresen</translation>
    </message>
    <message>
        <source>All messages of your customers in one place. How would you like to begin?</source>
        <translation>Alle Kundennachrichten an einem Ort. Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>Add e-mail account</source>
        <translation>E-Mail-Konto hinzufügen</translation>
    </message>
    <message>
        <source>about 2 minutes</source>
        <translation>etwa 2 Minuten</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Try with demo data</source>
        <translation>Mit Demodaten ausprobieren</translation>
    </message>
    <message>
        <source>An invented shop with customers, orders and conversations, apart from your own data. Nothing is sent.</source>
        <translation>Ein erfundener Shop mit Kunden, Bestellungen und Gesprächen, getrennt von Ihren Daten. Es wird nichts versendet.</translation>
    </message>
    <message>
        <source>Open demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>Your messages lie on this computer. What leaves it: the sign-in and the mails you send, to the servers of your mailbox, and pictures in mails only when you load them. No usage statistics, no account with us.</source>
        <translation>Ihre Nachrichten liegen auf diesem Rechner. Was ihn verlässt: die Anmeldung und Ihre gesendeten E-Mails, an die Server Ihres Postfachs, und Abrufe von Bildern in E-Mails nur, wenn Sie diese laden. Keine Nutzungsstatistik, kein Konto bei uns.</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Ordner der Sicherung</translation>
    </message>
    <message>
        <source>Enter address and password; Tresen knows the servers of most providers. Other mail programs keep working.</source>
        <translation>Geben Sie Adresse und Passwort ein; Tresen kennt die Server der meisten Anbieter. Andere E-Mail-Programme funktionieren weiter.</translation>
    </message>
    <message>
        <source>Tresen restarts</source>
        <translation>Tresen startet neu</translation>
    </message>
    <message>
        <source>Do you have a backup of Tresen?</source>
        <translation>Haben Sie eine Sicherung von Tresen?</translation>
    </message>
    <message>
        <source>Looking at it …</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>FoldedMail</name>
    <message>
        <source>Open mail: %1</source>
        <translation>E-Mail öffnen: %1</translation>
    </message>
</context>
<context>
    <name>FromCombo</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Choose an inbox</source>
        <translation>Postfach wählen</translation>
    </message>
</context>
<context>
    <name>GatewayCard</name>
    <message>
        <source>Access for visitors</source>
        <translation>Zugang für Besucher</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit access for visitors</source>
        <translation>Zugang für Besucher bearbeiten</translation>
    </message>
</context>
<context>
    <name>GatewayDialog</name>
    <message>
        <source>Access for visitors</source>
        <translation>Zugang für Besucher</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Address that visitors use</source>
        <translation>Adresse für Besucher</translation>
    </message>
    <message>
        <source>It stands in the line for your pages. Empty: the address of this machine.</source>
        <translation>Sie steht in der Zeile für Ihre Seiten. Leer: die Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Listens at</source>
        <translation>Lauscht an</translation>
    </message>
    <message>
        <source>127.0.0.1: only this machine</source>
        <translation>127.0.0.1: nur dieser Rechner</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Reverse proxies</source>
        <translation>Reverse-Proxys</translation>
    </message>
    <message>
        <source>Their word about the visitor&apos;s address is believed, nobody else&apos;s.</source>
        <translation>Nur ihnen wird geglaubt, welche Adresse ein Besucher hat.</translation>
    </message>
    <message>
        <source>Certificate (PEM file)</source>
        <translation>Zertifikat (PEM-Datei)</translation>
    </message>
    <message>
        <source>Its key (PEM file)</source>
        <translation>Schlüssel dazu (PEM-Datei)</translation>
    </message>
    <message>
        <source>Copy recipe for nginx</source>
        <translation>Rezept für nginx kopieren</translation>
    </message>
</context>
<context>
    <name>HitPreview</name>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Shortened here. Open the conversation to read on.</source>
        <translation>Hier gekürzt. Zum Weiterlesen das Gespräch öffnen.</translation>
    </message>
    <message>
        <source>This message cannot be shown here</source>
        <translation>Diese Nachricht lässt sich hier nicht zeigen</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefonat</translation>
    </message>
</context>
<context>
    <name>InboxCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Check the sign-in</source>
        <translation>Anmeldung prüfen</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Copy the line for the pages of %1</source>
        <translation>Zeile für die Seiten von %1 kopieren</translation>
    </message>
</context>
<context>
    <name>InboxMenuSet</name>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Assign to …</source>
        <translation>Zuweisen an …</translation>
    </message>
    <message>
        <source>Nobody is called that.</source>
        <translation>So heißt niemand.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>Tag …</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>There is no tag yet. Type a name to create one.</source>
        <translation>Es gibt noch kein Tag. Tippen Sie einen Namen, um eines anzulegen.</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Merge into …</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>This customer has no other conversation.</source>
        <translation>Zu dieser Person gibt es kein anderes Gespräch.</translation>
    </message>
    <message>
        <source>No conversation of this customer fits.</source>
        <translation>Kein Gespräch dieses Kunden passt dazu.</translation>
    </message>
</context>
<context>
    <name>InboxPage</name>
    <message>
        <source>No conversation chosen</source>
        <translation>Kein Gespräch gewählt</translation>
    </message>
    <message>
        <source>Choose one on the left, or go to the one that has been waiting longest.</source>
        <translation>Wählen Sie links eines aus oder springen Sie zum am längsten wartenden.</translation>
    </message>
    <message>
        <source>Open next</source>
        <translation>Nächstes öffnen</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>No conversation to open</source>
        <translation>Kein Gespräch zum Öffnen</translation>
    </message>
    <message>
        <source>Conversations of the chosen view appear here once there are any.</source>
        <translation>Sobald es in der gewählten Ansicht Gespräche gibt, erscheinen sie hier.</translation>
    </message>
    <message>
        <source>Choose one on the left, or go to the first.</source>
        <translation>Wählen Sie links eines aus oder springen Sie zum ersten.</translation>
    </message>
</context>
<context>
    <name>InboxesSection</name>
    <message>
        <source>Remove this inbox?</source>
        <translation>Dieses Postfach entfernen?</translation>
    </message>
    <message>
        <source>Remove inbox</source>
        <translation>Postfach entfernen</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent for it any more, and its password is deleted here. Its conversations stay in Tresen, and nothing is deleted on the server.</source>
        <translation>Für das Postfach wird nichts mehr abgeholt oder gesendet, und sein Passwort wird hier gelöscht. Seine Gespräche bleiben in Tresen, auf dem Server wird nichts gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n inbox(es) need attention</source>
        <translation>
            <numerusform>%n Postfach braucht Aufmerksamkeit</numerusform>
            <numerusform>%n Postfächer brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inbox(es)</source>
        <translation>
            <numerusform>%n Postfach</numerusform>
            <numerusform>%n Postfächer</numerusform>
        </translation>
    </message>
    <message>
        <source>Add e-mail account</source>
        <translation>E-Mail-Konto hinzufügen</translation>
    </message>
    <message>
        <source>No inbox yet</source>
        <translation>Noch kein Postfach</translation>
    </message>
    <message>
        <source>Add the mailbox your customers write to. Nothing changes for other mail programs that use it.</source>
        <translation>Fügen Sie das Postfach hinzu, an das Ihre Kunden schreiben. Für andere Mailprogramme ändert sich nichts.</translation>
    </message>
    <message>
        <source>Add live chat</source>
        <translation>Live-Chat hinzufügen</translation>
    </message>
</context>
<context>
    <name>KeyboardSection</name>
    <message>
        <source>Single letters act</source>
        <translation>Einzelne Buchstaben als Kürzel</translation>
    </message>
    <message>
        <source>E resolves, R answers and so on, outside text fields. Switch it off when you dictate or use a screen reader that needs the letters.</source>
        <translation>E erledigt, R antwortet und so weiter, außerhalb von Textfeldern. Schalten Sie sie aus, wenn Sie diktieren oder Ihr Bildschirmleser die Buchstaben braucht.</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this link?</source>
        <translation>Link öffnen?</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>The mail links to:</source>
        <translation>Die E-Mail verweist auf:</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>longest waiting</source>
        <translation>am längsten wartend</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>What is on its way out, newest first</source>
        <translation>Was unterwegs ist, neueste zuerst</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Sortiert nach: %1</translation>
    </message>
    <message>
        <source>Filtered · show all</source>
        <translation>Gefiltert · alle zeigen</translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message>
        <source>The list could not be read</source>
        <translation>Die Liste ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Other conversations of this view are hidden by the filter.</source>
        <translation>Andere Gespräche dieser Ansicht blendet der Filter aus.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Alles beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) still wait for somebody to take them.</source>
        <translation>
            <numerusform>%n Gespräch ist noch niemandem zugewiesen.</numerusform>
            <numerusform>%n Gespräche sind noch niemandem zugewiesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation is assigned to you.</source>
        <translation>Ihnen ist kein Gespräch zugewiesen.</translation>
    </message>
    <message>
        <source>Open unassigned</source>
        <translation>Nicht zugewiesene öffnen</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>There is no conversation in this view.</source>
        <translation>In dieser Ansicht gibt es kein Gespräch.</translation>
    </message>
</context>
<context>
    <name>LogCallDialog</name>
    <message>
        <source>Log a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Save call</source>
        <translation>Anruf speichern</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Anrufer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Gesprächsinhalt</translation>
    </message>
</context>
<context>
    <name>LookSection</name>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the window. What you write to customers stays as it is.</source>
        <translation>Sprache der Oberfläche. Ihre Nachrichten ändern sich nicht.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Compact shows about half as many lines again in the list.</source>
        <translation>Kompakt zeigt in der Liste etwa anderthalbmal so viele Zeilen.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or fades.</source>
        <translation>Fenster und Listen wechseln ohne Animation.</translation>
    </message>
    <message>
        <source>Everywhere; the keys do the same.</source>
        <translation>In allen Bereichen; auch mit den Tasten.</translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message>
        <source>Reply to this mail</source>
        <translation>Auf diese E-Mail antworten</translation>
    </message>
    <message>
        <source>More for this mail</source>
        <translation>Mehr zu dieser E-Mail</translation>
    </message>
    <message>
        <source>Reply all</source>
        <translation>Allen antworten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Show original</source>
        <translation>Original zeigen</translation>
    </message>
    <message>
        <source>This mail is too large for its layout; only its text is shown.</source>
        <translation>Diese E-Mail ist für ihre Gestaltung zu groß; gezeigt wird nur ihr Text.</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
</context>
<context>
    <name>MailHead</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Add recipients that the others do not see</source>
        <translation>Empfänger ergänzen, die die anderen nicht sehen</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
</context>
<context>
    <name>MaildirReader</name>
    <message>
        <source>No Maildir was found at %1. Nothing was imported; choose the folder that holds &quot;cur&quot; and &quot;new&quot;.</source>
        <translation>Unter %1 wurde kein Maildir gefunden. Es wurde nichts importiert; wählen Sie den Ordner, in dem „cur“ und „new“ liegen.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Tresen</source>
        <translation>Tresen</translation>
    </message>
    <message numerus="yes">
        <source>Outbox: %n</source>
        <translation>
            <numerusform>Postausgang: %n</numerusform>
            <numerusform>Postausgang: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
</context>
<context>
    <name>MboxReader</name>
    <message>
        <source>The file %1 could not be read. Nothing more was imported from it; check that it is there and that you may read it, then import it again.</source>
        <translation>Die Datei %1 ließ sich nicht lesen. Aus ihr wurde nichts weiter importiert; prüfen Sie, ob es sie gibt und ob Sie sie lesen dürfen, und importieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>The file %1 holds no mail in mbox format. Nothing was imported from it; choose a file that begins with a &quot;From &quot; line.</source>
        <translation>Die Datei %1 enthält keine E-Mail im mbox-Format. Aus ihr wurde nichts importiert; wählen Sie eine Datei, die mit einer „From “-Zeile beginnt.</translation>
    </message>
</context>
<context>
    <name>MeMenu</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Quiet from %1 to %2</source>
        <translation>Ruhe von %1 bis %2</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Set notifications and quiet hours …</source>
        <translation>Benachrichtigungen und Ruhezeit einstellen …</translation>
    </message>
</context>
<context>
    <name>MimeWorkerPool</name>
    <message>
        <source>The part of the program that reads e-mail could not be started. No mail was changed or lost; please restart Tresen or install it again.</source>
        <translation>Der Programmteil, der E-Mails liest, ließ sich nicht starten. Keine E-Mail wurde geändert oder ging verloren; bitte starten Sie Tresen neu oder installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>Attachments could not be written because the disk is full or the folder is not writable. No mail was changed or lost; please make room, then try again.</source>
        <translation>Anhänge ließen sich nicht schreiben, weil der Datenträger voll oder der Ordner schreibgeschützt ist. Keine E-Mail wurde geändert oder ging verloren; bitte schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>Reply all</source>
        <translation>Allen antworten</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf notieren</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Remove flag</source>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Set to waiting</source>
        <translation>Auf wartend setzen</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NewMessageDialog</name>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Write your message</source>
        <translation>Ihre Nachricht</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Telephone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Interne Notiz</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note about the customer</source>
        <translation>Notiz zum Kunden</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz ergänzen</translation>
    </message>
</context>
<context>
    <name>NotifySection</name>
    <message>
        <source>Tell about new messages</source>
        <translation>Neue Nachrichten melden</translation>
    </message>
    <message>
        <source>On the desktop, while Tresen is open and another window is in front.</source>
        <translation>Auf dem Desktop, solange Tresen offen ist und ein anderes Fenster vorn liegt.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Show what was written</source>
        <translation>Text der Nachricht zeigen</translation>
    </message>
    <message>
        <source>Off: only who wrote. Sensible where others see the screen.</source>
        <translation>Ausgeschaltet nennt die Meldung nur den Absender. Sinnvoll, wo andere den Bildschirm sehen.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Nothing is told in this time. Messages arrive as always.</source>
        <translation>In dieser Zeit wird nichts gemeldet. Nachrichten kommen wie immer an.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>Order %1, %2, %3, %4</source>
        <translation>Bestellung %1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Tracking number %1 %2</source>
        <translation>Sendungsnummer %1 %2</translation>
    </message>
    <message>
        <source>Copy tracking number</source>
        <translation>Sendungsnummer kopieren</translation>
    </message>
    <message>
        <source>Follow the parcel</source>
        <translation>Sendung verfolgen</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Bestellnummer kopieren</translation>
    </message>
</context>
<context>
    <name>OutboxEntry</name>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Send once more</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation>Ist angekommen</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
</context>
<context>
    <name>OutboxList</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>The outbox could not be read</source>
        <translation>Der Postausgang ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>Answers that are on their way stand here until the server has taken them.</source>
        <translation>Antworten stehen hier, bis der Server sie angenommen hat.</translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n Gespräch</numerusform>
            <numerusform>%n Gespräche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteList</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>ParsedMail</name>
    <message>
        <source>This mail has more than 1,000 parts. The parts after that were not read; the original is kept and can be saved.</source>
        <translation>Diese E-Mail hat mehr als 1.000 Teile. Die weiteren wurden nicht gelesen; das Original bleibt erhalten und lässt sich speichern.</translation>
    </message>
    <message>
        <source>Parts of this mail are nested too deeply and were not read. The original is kept and can be saved.</source>
        <translation>Teile dieser E-Mail sind zu tief verschachtelt und wurden nicht gelesen. Das Original bleibt erhalten und lässt sich speichern.</translation>
    </message>
    <message>
        <source>The header of this mail is longer than 1 MB and was cut. The original is kept and can be saved.</source>
        <translation>Der Kopf dieser E-Mail ist länger als 1 MB und wurde gekürzt. Das Original bleibt erhalten und lässt sich speichern.</translation>
    </message>
    <message>
        <source>This mail is very large and its end was not read. The original is kept on the server or in the file it came from.</source>
        <translation>Diese E-Mail ist sehr groß, ihr Ende wurde nicht gelesen. Das Original bleibt auf dem Server oder in der Datei, aus der sie kam.</translation>
    </message>
    <message>
        <source>The text of this mail is very long and is shown only in part. The whole text is among the attachments.</source>
        <translation>Der Text dieser E-Mail ist sehr lang und wird nur teilweise gezeigt. Der ganze Text steht bei den Anhängen.</translation>
    </message>
    <message>
        <source>The characters of this mail were not marked correctly. They were repaired; single letters may be wrong.</source>
        <translation>Die Zeichen dieser E-Mail waren falsch gekennzeichnet. Sie wurden repariert; einzelne Buchstaben können falsch sein.</translation>
    </message>
    <message>
        <source>This mail is encrypted. Its content can be saved and opened in another program.</source>
        <translation>Diese E-Mail ist verschlüsselt. Ihr Inhalt lässt sich speichern und in einem anderen Programm öffnen.</translation>
    </message>
    <message>
        <source>This mail could not be read because it is damaged or built to do harm. The original is kept and can be saved.</source>
        <translation>Diese E-Mail ließ sich nicht lesen, weil sie beschädigt ist oder Schaden anrichten soll. Das Original bleibt erhalten und lässt sich speichern.</translation>
    </message>
    <message>
        <source>The file of this mail could not be read. Nothing was changed; check the file and import it again.</source>
        <translation>Die Datei dieser E-Mail ließ sich nicht lesen. Es wurde nichts geändert; prüfen Sie die Datei und importieren Sie sie erneut.</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Conversations can be assigned to these people.</source>
        <translation>Diesen Personen können Gespräche zugewiesen werden.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nicht mehr dabei</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Edit person</source>
        <translation>Person bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Colleagues see it beside conversations and notes.</source>
        <translation>Kollegen sehen ihn neben Gesprächen und Notizen.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>ProgramQuestion</name>
    <message>
        <source>Open a program from a mail?</source>
        <translation>Programm aus einer E-Mail öffnen?</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>“%1” can start a program on this computer. Open it only when you expected it from this sender.</source>
        <translation>„%1“ kann auf diesem Rechner ein Programm starten. Öffnen Sie es nur, wenn Sie es von diesem Absender erwartet haben.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>%1: look, language and quiet hours</source>
        <translation>%1: Darstellung, Sprache und Ruhezeit</translation>
    </message>
</context>
<context>
    <name>RecipientChip</name>
    <message>
        <source>not an address</source>
        <translation>keine Adresse</translation>
    </message>
    <message>
        <source>new in this thread</source>
        <translation>neu im Verlauf</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>has not taken part in this conversation yet</source>
        <translation>war an diesem Gespräch noch nicht beteiligt</translation>
    </message>
</context>
<context>
    <name>RecipientField</name>
    <message>
        <source>Matching addresses</source>
        <translation>Passende Adressen</translation>
    </message>
</context>
<context>
    <name>RemoteContentBar</name>
    <message numerus="yes">
        <source>%n remote picture(s) blocked to stop tracking.</source>
        <translation>
            <numerusform>%n externes Bild blockiert – schützt vor Zählpixeln.</numerusform>
            <numerusform>%n externe Bilder blockiert – schützt vor Zählpixeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load once</source>
        <translation>Einmal laden</translation>
    </message>
    <message>
        <source>Shows the pictures in this mail only</source>
        <translation>Zeigt die Bilder nur in dieser E-Mail</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Shows them in every mail of this sender</source>
        <translation>Zeigt sie in jeder E-Mail dieses Absenders</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>It takes the place of everything in this profile: %1. What came or was written since then is lost, except mail that is still on the server: that is fetched again. Customers erased since then are erased again. Passwords stay as they are.</source>
        <translation>Sie tritt an die Stelle von allem in diesem Profil: %1. Was seither ankam oder geschrieben wurde, geht verloren, außer E-Mails, die noch auf dem Server liegen: Diese werden erneut abgerufen. Seither gelöschte Kunden werden erneut gelöscht. Passwörter bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Tresen closes and opens again by itself.</source>
        <translation>Tresen schließt sich und öffnet sich von selbst wieder.</translation>
    </message>
    <message>
        <source>Back up what is here first, beside that backup</source>
        <translation>Vorher sichern, was jetzt hier ist, neben dieser Sicherung</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
</context>
<context>
    <name>RestoreWindow</name>
    <message>
        <source>Tresen</source>
        <translation>Tresen</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wird wiederhergestellt</translation>
    </message>
    <message>
        <source>The desk opens again when everything is in its place. Please leave the computer on.</source>
        <translation>Tresen öffnet sich wieder, wenn alles an seinem Platz ist. Bitte lassen Sie den Rechner eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Words, names, numbers or operators such as from:anna</source>
        <translation>Wörter, Namen, Nummern oder Operatoren wie von:anna</translation>
    </message>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Wird gesucht …</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>What can be searched for</source>
        <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
        <source>German and English operators both work. A word still being typed, or with a star behind it (gro*), counts as the beginning of one.</source>
        <translation>Deutsche und englische Operatoren gelten beide. Das Wort, das Sie gerade tippen, gilt als Wortanfang, ebenso eines mit Stern dahinter (gro*).</translation>
    </message>
</context>
<context>
    <name>SearchModel</name>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>The query is too long; only its beginning is searched.</source>
        <translation>Die Suche ist zu lang; gesucht wird nur nach ihrem Anfang.</translation>
    </message>
    <message>
        <source>The query has too many words; the rest is left out.</source>
        <translation>Die Suche hat zu viele Wörter; der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>OR needs a word on both sides.</source>
        <translation>ODER braucht auf beiden Seiten ein Wort.</translation>
    </message>
    <message>
        <source>“%1:” needs a value right behind the colon.</source>
        <translation>„%1:“ braucht einen Wert direkt hinter dem Doppelpunkt.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2:”; searched as words.</source>
        <translation>„%1“ ist kein Wert von „%2:“; gesucht wird nach den Wörtern.</translation>
    </message>
    <message>
        <source>“%1:” is not known; searched as words.</source>
        <translation>„%1:“ ist nicht bekannt; gesucht wird nach den Wörtern.</translation>
    </message>
    <message>
        <source>“%1” holds no letters or digits; left out.</source>
        <translation>„%1“ enthält weder Buchstaben noch Ziffern und wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Search in all conversations</source>
        <translation>In allen Gesprächen suchen</translation>
    </message>
    <message>
        <source>Messages, notes, names, addresses, order numbers. The sign beside the box lists the operators.</source>
        <translation>Nachrichten, Notizen, Namen, Adressen, Bestellnummern. Das Zeichen neben dem Feld listet die Operatoren auf.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>The search did not work</source>
        <translation>Die Suche hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>No hit for “%1”. Check the spelling, use fewer words or take an operator away.</source>
        <translation>Kein Treffer für „%1“. Prüfen Sie die Schreibweise, verwenden Sie weniger Wörter oder lassen Sie einen Operator weg.</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Show operators</source>
        <translation>Operatoren zeigen</translation>
    </message>
</context>
<context>
    <name>ServerFields</name>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>trying …</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>none (only this computer)</source>
        <translation>keine (nur dieser Rechner)</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Inboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Section of the settings</source>
        <translation>Bereich der Einstellungen</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>Einstellungen schließen</translation>
    </message>
</context>
<context>
    <name>SettingsNav</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShopSection</name>
    <message>
        <source>The name stands in the template of the signature and, with several shops, in the list of views.</source>
        <translation>Der Name steht in der Vorlage der Signatur und, bei mehreren Shops, in der Liste der Ansichten.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Shops</translation>
    </message>
    <message>
        <source>A shop needs a name.</source>
        <translation>Ein Shop braucht einen Namen.</translation>
    </message>
    <message>
        <source>Name of another shop</source>
        <translation>Name eines weiteren Shops</translation>
    </message>
    <message>
        <source>Name of your shop</source>
        <translation>Name Ihres Shops</translation>
    </message>
    <message>
        <source>Add shop</source>
        <translation>Shop hinzufügen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignatureField</name>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Insert a template with these details</source>
        <translation>Vorlage mit diesen Angaben einsetzen</translation>
    </message>
    <message>
        <source>Companies in the commercial register name in their mails: firm with legal form, seat, register court and number, a GmbH its managing directors, too (§ 37a HGB, § 35a GmbHG).</source>
        <translation>Im Handelsregister eingetragene Unternehmen nennen in E-Mails: Firma mit Rechtsform, Sitz, Registergericht und Registernummer, eine GmbH auch die Geschäftsführung (§ 37a HGB, § 35a GmbHG).</translation>
    </message>
</context>
<context>
    <name>SiteDialog</name>
    <message>
        <source>Add live chat</source>
        <translation>Live-Chat hinzufügen</translation>
    </message>
    <message>
        <source>Edit live chat</source>
        <translation>Live-Chat bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name that visitors see</source>
        <translation>Name, den Besucher sehen</translation>
    </message>
    <message>
        <source>Pages with the chat</source>
        <translation>Seiten mit dem Chat</translation>
    </message>
    <message>
        <source>One address a line. Only pages of these addresses may open the chat.</source>
        <translation>Eine Adresse je Zeile. Nur Seiten unter diesen Adressen können den Chat öffnen.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Leave it empty for Tresen&apos;s blue. Text on it is black or white, whatever reads better.</source>
        <translation>Leer: das Blau von Tresen. Text darauf ist schwarz oder weiß, je nachdem, was sich besser liest.</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Give a date such as %1 and a time in the future.</source>
        <translation>Bitte geben Sie einen Tag wie %1 und eine Uhrzeit in der Zukunft an.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
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
        <source>Other time …</source>
        <translation>Andere Zeit …</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Longest waiting</source>
        <translation>Am längsten wartend</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Tresen</source>
        <translation>Tresen</translation>
    </message>
    <message>
        <source>Tresen cannot open</source>
        <translation>Tresen kann nicht starten</translation>
    </message>
    <message>
        <source>Your data was left as it is.</source>
        <translation>Ihre Daten blieben, wie sie sind.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>This address belongs to another customer. Nothing was changed; take it away there first.</source>
        <translation>Diese Adresse gehört zu einem anderen Kunden. Es wurde nichts geändert; entfernen Sie sie zuerst dort.</translation>
    </message>
    <message>
        <source>A time is needed until when the conversation sleeps. Nothing was changed.</source>
        <translation>Es fehlt die Zeit, bis zu der das Gespräch zurückgestellt wird. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A conversation cannot be merged with itself. Nothing was changed.</source>
        <translation>Ein Gespräch lässt sich nicht mit sich selbst zusammenführen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A tag needs a name. Nothing was changed.</source>
        <translation>Ein Schlagwort braucht einen Namen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The attachment could not be written. Nothing was lost; check the free space and the rights of the profile folder and try again.</source>
        <translation>Der Anhang ließ sich nicht schreiben. Es ging nichts verloren; prüfen Sie den freien Speicher und die Rechte des Profilordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The attachment is not on this computer. Restore it from a backup.</source>
        <translation>Der Anhang liegt nicht auf diesem Rechner. Stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>This store was made by a newer version of Tresen. Nothing was changed. Install that version or open another profile.</source>
        <translation>Dieser Datenbestand stammt von einer neueren Version von Tresen. Es wurde nichts geändert. Installieren Sie diese Version oder öffnen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>The profile folder cannot be written. Nothing was opened; check its rights or choose another folder.</source>
        <translation>In den Profilordner lässt sich nicht schreiben. Es wurde nichts geöffnet; prüfen Sie seine Rechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The program ended while this message was being sent. Nobody can know whether it arrived: look into the sent mail before you send it again.</source>
        <translation>Das Programm endete, während diese Nachricht gesendet wurde. Ob sie ankam, lässt sich nicht wissen: Sehen Sie im Ordner der gesendeten E-Mails nach, bevor Sie sie erneut senden.</translation>
    </message>
    <message>
        <source>The record of erasures could not be written. Nothing was erased; check the free space and the rights of the profile folder and try again.</source>
        <translation>Das Verzeichnis der Löschungen ließ sich nicht schreiben. Es wurde nichts gelöscht; prüfen Sie den freien Speicher und die Rechte des Profilordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The search index is not complete. Rebuild it.</source>
        <translation>Das Suchverzeichnis ist unvollständig. Bauen Sie es neu auf.</translation>
    </message>
    <message>
        <source>The copy is damaged and was not kept. Check both disks and try again.</source>
        <translation>Die Kopie ist beschädigt und wurde verworfen. Prüfen Sie beide Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The backup could not be put into its place. Check the rights of the folder and try again.</source>
        <translation>Die Sicherung ließ sich nicht an ihren Platz bringen. Prüfen Sie die Rechte des Ordners und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The copy could not be written or is damaged. The profile itself is untouched; check the free space of the target and try again.</source>
        <translation>Die Kopie ließ sich nicht schreiben oder ist beschädigt. Das Profil selbst ist unberührt; prüfen Sie den freien Speicher am Ziel und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This backup is damaged or not one of Tresen. The profile was not touched; choose another backup.</source>
        <translation>Diese Sicherung ist beschädigt oder stammt nicht von Tresen. Das Profil blieb unberührt; wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>Only notes and calls are added like this. Nothing was changed.</source>
        <translation>Auf diesem Weg kommen nur Notizen und Telefonate hinzu. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What went to or came from a customer stays. Nothing was changed.</source>
        <translation>Was an einen Kunden ging oder von ihm kam, bleibt erhalten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This message was queued before. It is not sent again.</source>
        <translation>Diese Nachricht war schon eingereiht. Sie wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>The message is already on its way and cannot be called back.</source>
        <translation>Die Nachricht ist bereits unterwegs und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The message is not one that failed. Nothing was changed.</source>
        <translation>Die Nachricht ist keine fehlgeschlagene. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost, but nothing new can be kept. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Es ging nichts verloren, aber Neues lässt sich nicht aufbewahren. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store is damaged. Restore the latest backup; until then nothing new is kept.</source>
        <translation>Der Datenbestand ist beschädigt. Stellen Sie die letzte Sicherung wieder her; bis dahin wird nichts Neues aufbewahrt.</translation>
    </message>
    <message>
        <source>Another program keeps the store busy. Nothing was changed; try again.</source>
        <translation>Ein anderes Programm hält den Datenbestand besetzt. Es wurde nichts geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store cannot be written. Nothing was changed; check the rights of the profile folder.</source>
        <translation>Der Datenbestand lässt sich nicht schreiben. Es wurde nichts geändert; prüfen Sie die Rechte des Profilordners.</translation>
    </message>
    <message>
        <source>The disk reported an error. The last change was not kept; check the disk and try again.</source>
        <translation>Der Datenträger meldet einen Fehler. Die letzte Änderung wurde nicht übernommen; prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This does not fit what is stored meanwhile. Nothing was changed; reload and try again.</source>
        <translation>Das passt nicht mehr zum inzwischen gespeicherten Stand. Es wurde nichts geändert; laden Sie neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Nothing was changed.</source>
        <translation>Dafür reicht der Arbeitsspeicher nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The store refused the change. Nothing was changed.</source>
        <translation>Der Datenbestand hat die Änderung abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is not there any more. Nothing was changed.</source>
        <translation>Das gibt es nicht mehr. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no backup of Tresen in this folder. Choose the folder that a backup was written to.</source>
        <translation>In diesem Ordner liegt keine Sicherung von Tresen. Wählen Sie den Ordner, in den eine Sicherung geschrieben wurde.</translation>
    </message>
    <message>
        <source>Restored from a backup: it may have been sent since. Look into the sent mail before you send it again.</source>
        <translation>Aus einer Sicherung wiederhergestellt: Die Nachricht wurde seitdem vielleicht gesendet. Sehen Sie in den gesendeten Nachrichten nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The person is erased, but the last traces in the files of the profile could not be removed yet, because they are being read (by a backup or an export, say). Tresen tries again at its next start.</source>
        <translation>Die Person ist gelöscht, aber die letzten Spuren in den Dateien des Profils konnten noch nicht entfernt werden, weil diese gerade gelesen werden (etwa für eine Sicherung oder einen Export). Tresen versucht es beim nächsten Start erneut.</translation>
    </message>
</context>
<context>
    <name>TBanner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>TButton</name>
    <message>
        <source>Loading …</source>
        <translation>Laden …</translation>
    </message>
</context>
<context>
    <name>TDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TDropZone</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Dateien hier ablegen, um sie anzuhängen</translation>
    </message>
</context>
<context>
    <name>TEditMenu</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>TField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>TProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>TSectionHeader</name>
    <message>
        <source>expanded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>TShortcutTable</name>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>Nächstes, voriges</translation>
    </message>
    <message>
        <source>Open, back</source>
        <translation>Öffnen, zurück</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Extend the selection</source>
        <translation>Auswahl erweitern</translation>
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
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Customer panel</source>
        <translation>Kundenbereich</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Interne Notiz</translation>
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
        <source>Undo, also while typing</source>
        <translation>Rückgängig, auch beim Tippen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Mine, unassigned</source>
        <translation>Meine, nicht zugewiesene</translation>
    </message>
    <message>
        <source>All open, waiting</source>
        <translation>Alle offenen, wartende</translation>
    </message>
    <message>
        <source>Snoozed, resolved</source>
        <translation>Zurückgestellte, erledigte</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>In diesem Gespräch suchen</translation>
    </message>
    <message>
        <source>Next, previous pane</source>
        <translation>Nächster, voriger Bereich</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Larger, smaller text</source>
        <translation>Text größer, kleiner</translation>
    </message>
    <message>
        <source>Text as it was</source>
        <translation>Text wie zuvor</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>TSkeleton</name>
    <message>
        <source>Loading …</source>
        <translation>Laden …</translation>
    </message>
</context>
<context>
    <name>TSplitButton</name>
    <message>
        <source>More ways to send</source>
        <translation>Weitere Arten zu senden</translation>
    </message>
</context>
<context>
    <name>TSplitHandle</name>
    <message>
        <source>Pane divider</source>
        <translation>Trennlinie</translation>
    </message>
</context>
<context>
    <name>TToast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TagPopOver</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Find or create a tag</source>
        <translation>Tag suchen oder anlegen</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>The conversation could not be read</source>
        <translation>Das Gespräch konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToastHost</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Tresen::AccountFormViewModel</name>
    <message>
        <source>Enter the complete address, for example help@shop.example.</source>
        <translation>Geben Sie die vollständige Adresse ein, zum Beispiel hilfe@shop.example.</translation>
    </message>
    <message>
        <source>The server for receiving is missing; the operator of the mailbox knows it.</source>
        <translation>Der Server für den Eingang fehlt; der Betreiber des Postfachs kennt ihn.</translation>
    </message>
    <message>
        <source>The server for sending is missing; the operator of the mailbox knows it.</source>
        <translation>Der Server für den Ausgang fehlt; der Betreiber des Postfachs kennt ihn.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The user name is missing. Usually it is the address.</source>
        <translation>Der Benutzername fehlt. Meist ist es die Adresse.</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox.</source>
        <translation>Geben Sie das Passwort des Postfachs ein.</translation>
    </message>
    <message>
        <source>Enter the name of your shop.</source>
        <translation>Geben Sie den Namen Ihres Shops ein.</translation>
    </message>
    <message>
        <source>Kind regards
Your team of %1

[Company with legal form]
[Street and number], [postcode and town]
Registered office: [town]
[Register court], [HRB or HRA number]
Managing directors: [first and last names]
VAT ID: [DE number]
[Telephone] · %2</source>
        <translation>Freundliche Grüße
Ihr Team von %1

[Firma mit Rechtsform]
[Straße und Hausnummer], [PLZ und Ort]
Sitz: [Ort]
[Registergericht], [HRB- oder HRA-Nummer]
Geschäftsführung: [Vor- und Nachnamen]
USt-IdNr.: [DE-Nummer]
[Telefon] · %2</translation>
    </message>
    <message>
        <source>[Shop]</source>
        <translation>[Shop]</translation>
    </message>
</context>
<context>
    <name>Tresen::AccountListModel</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Wird abgeglichen</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>last synchronised %1</source>
        <translation>zuletzt abgeglichen %1</translation>
    </message>
</context>
<context>
    <name>Tresen::AccountService</name>
    <message>
        <source>There is nothing to test for this kind of inbox.</source>
        <translation>Für diese Art Postfach gibt es nichts zu prüfen.</translation>
    </message>
</context>
<context>
    <name>Tresen::AttachmentViewModel</name>
    <message>
        <source>“%1” could not be written. The mail is kept. Free some space or choose another folder.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Die E-Mail bleibt erhalten. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The content of “%1” is not on this machine.</source>
        <translation>Der Inhalt von „%1“ liegt nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>No program on this machine opens “%1”. Save it instead.</source>
        <translation>Kein Programm auf diesem Rechner öffnet „%1“. Speichern Sie die Datei stattdessen.</translation>
    </message>
</context>
<context>
    <name>Tresen::CallViewModel</name>
    <message>
        <source>Connect an inbox first: a call belongs to a shop.</source>
        <translation>Verbinden Sie zuerst ein Postfach: Ein Anruf gehört zu einem Shop.</translation>
    </message>
    <message>
        <source>Who called? Enter a name or a number.</source>
        <translation>Wer hat angerufen? Geben Sie einen Namen oder eine Nummer ein.</translation>
    </message>
    <message>
        <source>What was the call about? Write a line first.</source>
        <translation>Worum ging es? Schreiben Sie zuerst eine Zeile.</translation>
    </message>
</context>
<context>
    <name>Tresen::ChannelRunner</name>
    <message>
        <source>This inbox is not connected right now.</source>
        <translation>Dieses Postfach ist gerade nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>Tresen::ChatRoom</name>
    <message>
        <source>Visitor %1</source>
        <translation>Besucher %1</translation>
    </message>
</context>
<context>
    <name>Tresen::Clipboard</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Tresen::ComposerViewModel</name>
    <message>
        <source>Tresen can show this channel but not answer on it. Write a note instead.</source>
        <translation>Tresen kann diesen Kanal zeigen, aber nicht darauf antworten. Schreiben Sie stattdessen eine Notiz.</translation>
    </message>
    <message>
        <source>Choose an inbox to send from.</source>
        <translation>Wählen Sie ein Postfach zum Senden.</translation>
    </message>
    <message>
        <source>This inbox is switched off. Choose another sender.</source>
        <translation>Dieses Postfach ist ausgeschaltet. Wählen Sie einen anderen Absender.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct or remove it.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Add a recipient.</source>
        <translation>Ergänzen Sie einen Empfänger.</translation>
    </message>
    <message>
        <source>The attachments are %1, this inbox sends at most %2. Remove one.</source>
        <translation>Die Anhänge haben %1, dieses Postfach sendet höchstens %2. Entfernen Sie einen.</translation>
    </message>
    <message>
        <source>The text is too long for this channel. Shorten it.</source>
        <translation>Der Text ist für diesen Kanal zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Write a text or attach a file.</source>
        <translation>Schreiben Sie einen Text oder hängen Sie eine Datei an.</translation>
    </message>
    <message>
        <source>The draft is being read.</source>
        <translation>Der Entwurf wird gelesen.</translation>
    </message>
    <message>
        <source>Write the note first.</source>
        <translation>Schreiben Sie zuerst die Notiz.</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Saving draft …</source>
        <translation>Entwurf wird gespeichert …</translation>
    </message>
    <message>
        <source>The draft could not be saved. %1</source>
        <translation>Der Entwurf konnte nicht gespeichert werden. %1</translation>
    </message>
    <message>
        <source>The picture could not be taken from the clipboard.</source>
        <translation>Das Bild konnte nicht aus der Zwischenablage übernommen werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was attached.</source>
        <translation>„%1“ ist nicht lesbar. Es wurde nichts angehängt.</translation>
    </message>
    <message>
        <source>“%1” is %2; this inbox sends at most %3 in one mail. It was not attached.</source>
        <translation>„%1“ hat %2; dieses Postfach sendet höchstens %3 je E-Mail. Die Datei wurde nicht angehängt.</translation>
    </message>
</context>
<context>
    <name>Tresen::ConversationService</name>
    <message numerus="yes">
        <source>%n conversation(s) resolved</source>
        <translation>
            <numerusform>%n Gespräch erledigt</numerusform>
            <numerusform>%n Gespräche erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) set to waiting</source>
        <translation>
            <numerusform>%n Gespräch auf wartend gesetzt</numerusform>
            <numerusform>%n Gespräche auf wartend gesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) reopened</source>
        <translation>
            <numerusform>%n Gespräch wieder geöffnet</numerusform>
            <numerusform>%n Gespräche wieder geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) snoozed</source>
        <translation>
            <numerusform>%n Gespräch zurückgestellt</numerusform>
            <numerusform>%n Gespräche zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned</source>
        <translation>
            <numerusform>%n Gespräch zugewiesen</numerusform>
            <numerusform>%n Gespräche zugewiesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) removed</source>
        <translation>
            <numerusform>%n Zuweisung entfernt</numerusform>
            <numerusform>%n Zuweisungen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) tagged</source>
        <translation>
            <numerusform>%n Gespräch mit Tag versehen</numerusform>
            <numerusform>%n Gespräche mit Tag versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag removed from %n conversation(s)</source>
        <translation>
            <numerusform>Tag von %n Gespräch entfernt</numerusform>
            <numerusform>Tag von %n Gesprächen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) flagged</source>
        <translation>
            <numerusform>%n Gespräch markiert</numerusform>
            <numerusform>%n Gespräche markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag removed from %n conversation(s)</source>
        <translation>
            <numerusform>Markierung von %n Gespräch entfernt</numerusform>
            <numerusform>Markierung von %n Gesprächen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject changed</source>
        <translation>Betreff geändert</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Conversations merged</source>
        <translation>Gespräche zusammengeführt</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Kunde geändert</translation>
    </message>
</context>
<context>
    <name>Tresen::ConversationViewModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>how long, as in 24 min</comment>
        <translation>wartet %1</translation>
    </message>
</context>
<context>
    <name>Tresen::CtlContext</name>
    <message>
        <source>There is no conversation %1.</source>
        <translation>Es gibt kein Gespräch %1.</translation>
    </message>
    <message>
        <source>“%1” is no conversation number.</source>
        <translation>„%1“ ist keine Gesprächsnummer.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 lässt sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>Tresen::CustomerViewModel</name>
    <message>
        <source>Unknown customer</source>
        <translation>Unbekannter Kunde</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n Bestellung</numerusform>
            <numerusform>%n Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>Tresen::CustomerWords</name>
    <message>
        <source>Being prepared</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurückgesandt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Payment open</source>
        <translation>Zahlung offen</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Teilweise erstattet</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>Tresen::DBusNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Tresen::DeliveryWait</name>
    <message>
        <source>Sent.</source>
        <translation>Gesendet.</translation>
    </message>
    <message>
        <source>Interrupted while it was being sent. “tresenctl show” says what became of it.</source>
        <translation>Unterbrochen, während die Nachricht gesendet wurde. „tresenctl show“ sagt, was aus ihr geworden ist.</translation>
    </message>
    <message>
        <source>Not sent yet. It stays in the outbox; the window or “tresenctl sync” goes on with it.</source>
        <translation>Noch nicht gesendet. Die Nachricht bleibt im Postausgang; das Fenster oder „tresenctl sync“ macht damit weiter.</translation>
    </message>
    <message>
        <source>Perhaps sent.</source>
        <translation>Vielleicht gesendet.</translation>
    </message>
</context>
<context>
    <name>Tresen::DeskWindow</name>
    <message>
        <source>The window could not be loaded. Please install Tresen again.</source>
        <translation>Das Fenster ließ sich nicht laden. Bitte installieren Sie Tresen erneut.</translation>
    </message>
</context>
<context>
    <name>Tresen::Desktop</name>
    <message>
        <source>Tresen is open already with this profile; its window was brought to the front.</source>
        <translation>Tresen ist mit diesem Profil schon geöffnet; das Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>Inbox for customer service</source>
        <translation>Posteingang für den Kundendienst</translation>
    </message>
    <message>
        <source>Folder of the profile.</source>
        <translation>Ordner des Profils.</translation>
    </message>
    <message>
        <source>File (0600) with the passwords, where there is no keychain.</source>
        <translation>Datei (0600) mit den Passwörtern, wo es keinen Schlüsselbund gibt.</translation>
    </message>
    <message>
        <source>de or en.</source>
        <translation>de oder en.</translation>
    </message>
    <message>
        <source>Opens a throw-away profile with an invented shop; nothing is sent.</source>
        <translation>Öffnet ein Wegwerfprofil mit einem erfundenen Shop; nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Which invented shop.</source>
        <translation>Welcher erfundene Shop.</translation>
    </message>
    <message>
        <source>How many invented conversations.</source>
        <translation>Wie viele erfundene Gespräche.</translation>
    </message>
    <message>
        <source>Opens the window, waits for the list, prints figures and ends.</source>
        <translation>Öffnet das Fenster, wartet auf die Liste, gibt Zahlen aus und endet.</translation>
    </message>
    <message>
        <source>light, dark or system; remembered.</source>
        <translation>light, dark oder system; wird gemerkt.</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>Wiederhergestellt aus %1.</translation>
    </message>
</context>
<context>
    <name>Tresen::Email</name>
    <message>
        <source>Server, port, encryption or user name is missing in the settings of %1.</source>
        <translation>In den Einstellungen von %1 fehlen Server, Port, Verschlüsselung oder Benutzername.</translation>
    </message>
    <message>
        <source>The connection to the mailbox ended. Nothing is lost; Tresen will try again.</source>
        <translation>Die Verbindung zum Postfach ist abgebrochen. Nichts ist verloren; Tresen versucht es erneut.</translation>
    </message>
</context>
<context>
    <name>Tresen::EmailAccountTester</name>
    <message>
        <source>Receiving (IMAP)</source>
        <translation>Eingang (IMAP)</translation>
    </message>
    <message>
        <source>Sending (SMTP)</source>
        <translation>Ausgang (SMTP)</translation>
    </message>
    <message>
        <source>%1 cannot be reached on port %2. Please check the name of the server, the port and the network.</source>
        <translation>%1 ist auf Port %2 nicht zu erreichen. Bitte prüfen Sie den Namen des Servers, den Port und das Netz.</translation>
    </message>
</context>
<context>
    <name>Tresen::EmailChannel</name>
    <message>
        <source>The inbox was switched off.</source>
        <translation>Das Postfach wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 von %2 Nachrichten</translation>
    </message>
</context>
<context>
    <name>Tresen::EmailDescriptor</name>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Server for receiving (IMAP)</source>
        <translation>Server für den Eingang (IMAP)</translation>
    </message>
    <message>
        <source>Port for receiving</source>
        <translation>Port für den Eingang</translation>
    </message>
    <message>
        <source>Encryption for receiving</source>
        <translation>Verschlüsselung beim Eingang</translation>
    </message>
    <message>
        <source>Server for sending (SMTP)</source>
        <translation>Server für den Ausgang (SMTP)</translation>
    </message>
    <message>
        <source>Port for sending</source>
        <translation>Port für den Ausgang</translation>
    </message>
    <message>
        <source>Encryption for sending</source>
        <translation>Verschlüsselung beim Ausgang</translation>
    </message>
    <message>
        <source>Other user name for sending</source>
        <translation>Anderer Benutzername für den Ausgang</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
</context>
<context>
    <name>Tresen::Engine</name>
    <message>
        <source>Agent</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mein Shop</translation>
    </message>
</context>
<context>
    <name>Tresen::ExportFolder</name>
    <message>
        <source>The folder %1 is not empty. Nothing was written; choose a new one.</source>
        <translation>Der Ordner %1 ist nicht leer. Es wurde nichts geschrieben; wählen Sie einen neuen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Nothing was written; choose another one.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Es wurde nichts geschrieben; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 could not be written, so the export is not complete. Nothing in the profile changed; make room and export again.</source>
        <translation>%1 ließ sich nicht schreiben; darum ist der Export unvollständig. Im Profil hat sich nichts geändert; schaffen Sie Platz und exportieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>Tresen::FileSecrets</name>
    <message>
        <source>No password is stored for this account. Please enter it again.</source>
        <translation>Für dieses Konto ist kein Passwort gespeichert. Bitte geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>other users of this computer may read it. Please allow only the owner (chmod 600) and change the passwords in it</source>
        <translation>andere Benutzer dieses Rechners können sie lesen. Bitte erlauben Sie es nur dem Eigentümer (chmod 600) und ändern Sie die Passwörter darin</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The file with the passwords (%1) cannot be used: %2.</source>
        <translation>Die Datei mit den Passwörtern (%1) lässt sich nicht verwenden: %2.</translation>
    </message>
</context>
<context>
    <name>Tresen::GatewayViewModel</name>
    <message>
        <source>Write the address as numbers: 127.0.0.1 for this machine alone, 0.0.0.0 for every network.</source>
        <translation>Schreiben Sie die Adresse in Zahlen: 127.0.0.1 nur für diesen Rechner, 0.0.0.0 für jedes Netz.</translation>
    </message>
    <message>
        <source>The port is a number from 1 to 65535.</source>
        <translation>Der Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A certificate and its key belong together. Name both files or none.</source>
        <translation>Zertifikat und Schlüssel gehören zusammen. Nennen Sie beide Dateien oder keine.</translation>
    </message>
    <message>
        <source>Write the address for visitors with https://.</source>
        <translation>Schreiben Sie die Adresse für Besucher mit https://.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Visitors cannot reach the chat right now.</source>
        <translation>Besucher erreichen den Chat gerade nicht.</translation>
    </message>
    <message>
        <source>%1: only programs on this machine reach it.</source>
        <translation>%1: nur Programme auf diesem Rechner erreichen ihn.</translation>
    </message>
    <message>
        <source>%1: visitors come through the reverse proxy on this machine.</source>
        <translation>%1: Besucher kommen durch den Reverse-Proxy auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1: every machine in these networks reaches it, and nothing is encrypted.</source>
        <translation>%1: jeder Rechner in diesen Netzen erreicht ihn, und nichts ist verschlüsselt.</translation>
    </message>
    <message>
        <source>%1: every machine in these networks reaches it.</source>
        <translation>%1: jeder Rechner in diesen Netzen erreicht ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) turned away since the start.</source>
        <translation>
            <numerusform>%n Anfrage seit dem Start abgewiesen.</numerusform>
            <numerusform>%n Anfragen seit dem Start abgewiesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tresen::Imap</name>
    <message>
        <source>The mail server refused to %1.</source>
        <translation>Der Mailserver hat sich geweigert, %1.</translation>
    </message>
    <message>
        <source>The mail server refused to %1. It says: %2</source>
        <translation>Der Mailserver hat sich geweigert, %1. Er meldet: %2</translation>
    </message>
    <message>
        <source>Nothing is lost. Check user name and password in the inbox&apos;s settings.</source>
        <translation>Verloren ist nichts. Prüfen Sie Benutzername und Passwort in den Einstellungen des Postfachs.</translation>
    </message>
</context>
<context>
    <name>Tresen::ImapConnection</name>
    <message>
        <source>%1 stopped answering. Nothing is lost; Tresen will try again.</source>
        <translation>%1 antwortet nicht mehr. Es ging nichts verloren; Tresen versucht es erneut.</translation>
    </message>
    <message>
        <source>There is no connection to the server at the moment.</source>
        <translation>Zurzeit besteht keine Verbindung zum Server.</translation>
    </message>
    <message>
        <source>The connection was closed.</source>
        <translation>Die Verbindung wurde geschlossen.</translation>
    </message>
    <message>
        <source>%1 sent an answer that is too long to be real. The connection was closed; nothing is lost.</source>
        <translation>%1 hat eine Antwort gesendet, die zu lang ist, um echt zu sein. Die Verbindung wurde geschlossen; es ging nichts verloren.</translation>
    </message>
</context>
<context>
    <name>Tresen::ImapSession</name>
    <message>
        <source>accept the connection</source>
        <translation>die Verbindung anzunehmen</translation>
    </message>
    <message>
        <source>%1 skips encryption. Nothing was sent; choose TLS instead of STARTTLS.</source>
        <translation>%1 überspringt die Verschlüsselung. Es wurde nichts gesendet; wählen Sie TLS statt STARTTLS.</translation>
    </message>
    <message>
        <source>go on</source>
        <translation>fortzufahren</translation>
    </message>
    <message>
        <source>%1 offers no encryption on this port, so no password was sent. Choose TLS, usually on port 993.</source>
        <translation>%1 bietet auf diesem Port keine Verschlüsselung; darum wurde kein Passwort gesendet. Wählen Sie TLS, meist auf Port 993.</translation>
    </message>
    <message>
        <source>begin encryption</source>
        <translation>die Verschlüsselung zu beginnen</translation>
    </message>
    <message>
        <source>%1 takes no password here. Ask the provider for an app password or for the server that takes one.</source>
        <translation>%1 nimmt hier kein Passwort an. Fragen Sie den Anbieter nach einem App-Passwort oder nach dem Server, der eines annimmt.</translation>
    </message>
    <message>
        <source>sign in</source>
        <translation>Sie anzumelden</translation>
    </message>
    <message>
        <source>list the folders</source>
        <translation>die Ordner aufzulisten</translation>
    </message>
    <message>
        <source>open a folder</source>
        <translation>einen Ordner zu öffnen</translation>
    </message>
    <message>
        <source>hand over messages</source>
        <translation>Nachrichten herauszugeben</translation>
    </message>
    <message>
        <source>search a folder</source>
        <translation>einen Ordner zu durchsuchen</translation>
    </message>
    <message>
        <source>change a mark</source>
        <translation>eine Markierung zu ändern</translation>
    </message>
    <message>
        <source>move messages</source>
        <translation>Nachrichten zu verschieben</translation>
    </message>
    <message>
        <source>copy messages</source>
        <translation>Nachrichten zu kopieren</translation>
    </message>
    <message>
        <source>remove messages</source>
        <translation>Nachrichten zu entfernen</translation>
    </message>
    <message>
        <source>keep a copy</source>
        <translation>eine Kopie abzulegen</translation>
    </message>
    <message>
        <source>make a folder</source>
        <translation>einen Ordner anzulegen</translation>
    </message>
    <message>
        <source>subscribe to a folder</source>
        <translation>einen Ordner zu abonnieren</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>zu antworten</translation>
    </message>
</context>
<context>
    <name>Tresen::KeychainSecrets</name>
    <message>
        <source>No password is stored for this account. Please enter it again.</source>
        <translation>Für dieses Konto ist kein Passwort gespeichert. Bitte geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused access to the password. The account stays offline until access is allowed.</source>
        <translation>Der Schlüsselbund dieses Rechners hat den Zugriff auf das Passwort verweigert. Das Konto bleibt offline, bis der Zugriff erlaubt ist.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used. Unlock it, or start with --secrets FILE to keep passwords in a file only you can read.</source>
        <translation>Der Schlüsselbund dieses Rechners lässt sich nicht verwenden. Entsperren Sie ihn oder starten Sie mit --secrets DATEI, um Passwörter in einer Datei zu halten, die nur Sie lesen können.</translation>
    </message>
</context>
<context>
    <name>Tresen::LinesModel</name>
    <message>
        <source>Fetching mail</source>
        <translation>Holt Nachrichten</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>One inbox does not work</source>
        <translation>Ein Postfach geht nicht</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message numerus="yes">
        <source>Up to date %n minute(s) ago</source>
        <translation>
            <numerusform>Stand vor %n Minute</numerusform>
            <numerusform>Stand vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is refused by its server. Your messages stay here.</source>
        <translation>Der Server weist „%1“ ab. Ihre Nachrichten bleiben erhalten.</translation>
    </message>
    <message>
        <source>“%1”: %2 Your messages stay here.</source>
        <translation>„%1“: %2 Ihre Nachrichten bleiben erhalten.</translation>
    </message>
    <message>
        <source>“%1” has been offline since %2. Answers wait in the outbox and leave by themselves.</source>
        <translation>„%1“ ist seit %2 offline. Antworten warten im Postausgang und gehen von selbst hinaus.</translation>
    </message>
</context>
<context>
    <name>Tresen::Listener</name>
    <message>
        <source>Tresen is listening already. Stop it first.</source>
        <translation>Tresen nimmt bereits Verbindungen an. Beenden Sie das zuerst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither an address nor a network. Write a proxy as 10.0.0.1 or 10.0.0.0/8.</source>
        <translation>„%1“ ist weder eine Adresse noch ein Netz. Schreiben Sie einen Proxy als 10.0.0.1 oder 10.0.0.0/8.</translation>
    </message>
</context>
<context>
    <name>Tresen::ListenerEngine</name>
    <message>
        <source>The certificate file &quot;%1&quot; cannot be used. Choose a readable PEM file that holds your certificate, followed by those of its issuers. Nothing can be reached until then.</source>
        <translation>Die Zertifikatsdatei „%1“ lässt sich nicht verwenden. Wählen Sie eine lesbare PEM-Datei, die Ihr Zertifikat und danach die seiner Aussteller enthält. Bis dahin ist nichts von außen erreichbar.</translation>
    </message>
    <message>
        <source>The key file &quot;%1&quot; cannot be used. Choose the readable PEM file, without a password, that belongs to the certificate. Nothing can be reached until then.</source>
        <translation>Die Schlüsseldatei „%1“ lässt sich nicht verwenden. Wählen Sie die lesbare PEM-Datei ohne Passwort, die zum Zertifikat gehört. Bis dahin ist nichts von außen erreichbar.</translation>
    </message>
    <message>
        <source>Tresen cannot listen on %1, port %2: %3. Choose another address or port.</source>
        <translation>Tresen kann unter %1, Port %2, keine Verbindungen annehmen: %3. Wählen Sie eine andere Adresse oder einen anderen Port.</translation>
    </message>
    <message>
        <source>Port %2 of %1 is used by another program. Choose another port, or end that program and try again.</source>
        <translation>Port %2 von %1 wird von einem anderen Programm benutzt. Wählen Sie einen anderen Port, oder beenden Sie das Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of this computer. Use 127.0.0.1 for this computer alone, 0.0.0.0 for all its IPv4 addresses, or :: for all its addresses.</source>
        <translation>„%1“ ist keine Adresse dieses Rechners. Verwenden Sie 127.0.0.1 nur für diesen Rechner, 0.0.0.0 für alle seine IPv4-Adressen oder :: für alle seine Adressen.</translation>
    </message>
    <message>
        <source>The system does not let Tresen use port %2 of %1. Choose a port of 1024 or above, or put a reverse proxy in front.</source>
        <translation>Das System erlaubt Tresen den Port %2 von %1 nicht. Wählen Sie einen Port ab 1024, oder setzen Sie einen Reverse-Proxy davor.</translation>
    </message>
</context>
<context>
    <name>Tresen::LiveChatDescriptor</name>
    <message>
        <source>Pages with the chat</source>
        <translation>Seiten mit dem Chat</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Name the address of the page that shows the chat, such as https://shop.example.</source>
        <translation>Nennen Sie die Adresse der Seite, die den Chat zeigt, etwa https://shop.example.</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
</context>
<context>
    <name>Tresen::MailFetcher</name>
    <message>
        <source>The mails could not be read just now. Nothing is lost; Tresen will try again.</source>
        <translation>Die E-Mails ließen sich gerade nicht lesen. Nichts ist verloren; Tresen versucht es erneut.</translation>
    </message>
</context>
<context>
    <name>Tresen::MailSender</name>
    <message>
        <source>Tresen was stopped while the server was taking the mail. Nobody can know whether it was sent; it will not be sent again by itself.</source>
        <translation>Tresen wurde beendet, während der Server die E-Mail annahm. Ob sie gesendet wurde, lässt sich nicht feststellen; sie wird nicht von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>Sending was interrupted; the mail was not sent. Tresen will try again.</source>
        <translation>Das Senden wurde unterbrochen; die E-Mail wurde nicht gesendet. Tresen versucht es erneut.</translation>
    </message>
    <message>
        <source>An attachment could not be read, so the mail was not sent. Attach it again.</source>
        <translation>Ein Anhang ließ sich nicht lesen; darum wurde die E-Mail nicht gesendet. Hängen Sie ihn erneut an.</translation>
    </message>
</context>
<context>
    <name>Tresen::MailboxSync</name>
    <message>
        <source>There is no connection to the mailbox at the moment; Tresen will try again.</source>
        <translation>Zurzeit besteht keine Verbindung zum Postfach; Tresen versucht es erneut.</translation>
    </message>
</context>
<context>
    <name>Tresen::MessageBodyViewModel</name>
    <message>
        <source>The page could not be written to the temporary folder. The mail is kept. Free some space and try again.</source>
        <translation>Die Seite konnte nicht in den temporären Ordner geschrieben werden. Die E-Mail bleibt erhalten. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Tresen::Notifications</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
</context>
<context>
    <name>Tresen::OutboxModel</name>
    <message>
        <source>Queued</source>
        <translation>In der Schlange</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Vielleicht gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
</context>
<context>
    <name>Tresen::PaletteModel</name>
    <message>
        <source>Only with this tag</source>
        <translation>Nur mit diesem Tag</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
</context>
<context>
    <name>Tresen::Profile</name>
    <message>
        <source>The folder %1 cannot be made. Choose another one with --profile.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen. Wählen Sie mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>Another Tresen (process %1) runs this profile already.</source>
        <translation>Ein anderes Tresen (Prozess %1) betreibt dieses Profil schon.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1, so no mail is fetched or sent. Is the disk full? Make room and try again.</source>
        <translation>In %1 lässt sich nichts schreiben, deshalb wird keine E-Mail geholt oder gesendet. Ist der Datenträger voll? Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Tresen::Providers</name>
    <message>
        <source>%1 must be told once that other programs may read your mail: in the settings of the mailbox on its web page, under POP3 and IMAP.</source>
        <translation>Bei %1 müssen Sie einmal erlauben, dass andere Programme Ihre E-Mails lesen: auf der Webseite des Anbieters in den Einstellungen des Postfachs unter „POP3 und IMAP“.</translation>
    </message>
    <message>
        <source>%1 uses a separate password for mail programs. You set it in the customer centre on its web page.</source>
        <translation>%1 verwendet für E-Mail-Programme ein eigenes Passwort. Sie legen es auf der Webseite des Anbieters im Kundencenter fest.</translation>
    </message>
    <message>
        <source>%1 refuses the usual password here. Create an app password in the security settings of your account there and enter it here.</source>
        <translation>%1 nimmt das übliche Passwort hier nicht an. Legen Sie dort in den Sicherheitseinstellungen Ihres Kontos ein App-Passwort an und geben Sie es hier ein.</translation>
    </message>
    <message>
        <source>%1 no longer accepts passwords from mail programs, only a sign-in on its web page, which this version of Tresen cannot do yet. Let the mailbox forward its mail to one that takes a password.</source>
        <translation>%1 nimmt von E-Mail-Programmen keine Passwörter mehr an, sondern nur eine Anmeldung auf der Webseite; diese beherrscht die vorliegende Version von Tresen noch nicht. Lassen Sie die E-Mails an ein Postfach weiterleiten, das ein Passwort annimmt.</translation>
    </message>
</context>
<context>
    <name>Tresen::ReplyPlan</name>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>Am %1 schrieb %2:</translation>
    </message>
</context>
<context>
    <name>Tresen::ReplyService</name>
    <message>
        <source>This inbox is switched off. Choose another sender.</source>
        <translation>Dieses Postfach ist ausgeschaltet. Wählen Sie einen anderen Absender.</translation>
    </message>
    <message>
        <source>There is no recipient yet. Add one in the To line.</source>
        <translation>Es gibt noch keinen Empfänger. Ergänzen Sie einen in der Zeile „An“.</translation>
    </message>
    <message>
        <source>The message is empty. Write a text or attach a file.</source>
        <translation>Die Nachricht ist leer. Schreiben Sie einen Text oder hängen Sie eine Datei an.</translation>
    </message>
    <message>
        <source>What was the call about? Write a line first.</source>
        <translation>Worum ging es? Schreiben Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefonat</translation>
    </message>
</context>
<context>
    <name>Tresen::RestoreRun</name>
    <message>
        <source>This profile is in use by another program (process %1). Nothing was changed. End it there and restore again.</source>
        <translation>Dieses Profil wird von einem anderen Programm benutzt (Prozess %1). Es wurde nichts geändert. Beenden Sie es dort und stellen Sie erneut wieder her.</translation>
    </message>
</context>
<context>
    <name>Tresen::SearchModel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>%1+ hits</source>
        <translation>%1+ Treffer</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>from:</source>
        <translation>von:</translation>
    </message>
    <message>
        <source>name or address of the sender</source>
        <translation>Name oder Adresse des Absenders</translation>
    </message>
    <message>
        <source>to:</source>
        <translation>an:</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>subject:</source>
        <translation>betreff:</translation>
    </message>
    <message>
        <source>word in the subject</source>
        <translation>Wort im Betreff</translation>
    </message>
    <message>
        <source>channel:</source>
        <translation>kanal:</translation>
    </message>
    <message>
        <source>mail, whatsapp, instagram, chat or phone</source>
        <translation>mail, whatsapp, instagram, chat oder telefon</translation>
    </message>
    <message>
        <source>tag:</source>
        <translation>tag:</translation>
    </message>
    <message>
        <source>tag of the conversation</source>
        <translation>Tag des Gesprächs</translation>
    </message>
    <message>
        <source>status:</source>
        <translation>status:</translation>
    </message>
    <message>
        <source>open, waiting, snoozed or resolved</source>
        <translation>offen, wartend, zurückgestellt oder erledigt</translation>
    </message>
    <message>
        <source>assignee:</source>
        <translation>zugewiesen:</translation>
    </message>
    <message>
        <source>me, nobody or a name</source>
        <translation>mir, niemand oder ein Name</translation>
    </message>
    <message>
        <source>order:</source>
        <translation>bestellung:</translation>
    </message>
    <message>
        <source>order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>before:</source>
        <translation>vor:</translation>
    </message>
    <message>
        <source>before this date: 2026-11-01, yesterday, 7d</source>
        <translation>vor diesem Datum: 01.11.2026, gestern, 7t</translation>
    </message>
    <message>
        <source>after:</source>
        <translation>nach:</translation>
    </message>
    <message>
        <source>from this date on</source>
        <translation>ab diesem Datum</translation>
    </message>
    <message>
        <source>has:attachment</source>
        <translation>hat:anhang</translation>
    </message>
    <message>
        <source>with a file</source>
        <translation>mit Datei</translation>
    </message>
    <message>
        <source>words in exactly this order, in quotation marks</source>
        <translation>Wörter in genau dieser Folge, in Anführungszeichen</translation>
    </message>
    <message>
        <source>not with the word or operator that follows</source>
        <translation>nicht mit dem folgenden Wort oder Operator</translation>
    </message>
    <message>
        <source>OR</source>
        <translation>ODER</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>das eine oder das andere</translation>
    </message>
    <message>
        <source>number of a conversation or an order</source>
        <translation>Nummer eines Gesprächs oder einer Bestellung</translation>
    </message>
</context>
<context>
    <name>Tresen::ShopFiles</name>
    <message>
        <source>Row %1 has neither an e-mail address nor a phone or customer number and was left out.</source>
        <translation>Zeile %1 hat weder E-Mail-Adresse noch Telefon- oder Kundennummer und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Row %1 has no order number or no date and was left out.</source>
        <translation>Zeile %1 hat keine Bestellnummer oder kein Datum und wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Tresen::SiteFormViewModel</name>
    <message>
        <source>Give the chat a name. Visitors see it.</source>
        <translation>Geben Sie dem Chat einen Namen. Besucher sehen ihn.</translation>
    </message>
    <message>
        <source>Name the address of the page that shows the chat, such as https://shop.example.</source>
        <translation>Nennen Sie die Adresse der Seite, die den Chat zeigt, etwa https://shop.example.</translation>
    </message>
    <message>
        <source>Write the colour as # and six digits, such as #2451c4.</source>
        <translation>Schreiben Sie die Farbe als # und sechs Ziffern, etwa #2451c4.</translation>
    </message>
</context>
<context>
    <name>Tresen::Smtp</name>
    <message>
        <source>The mail server cannot take the mail just now; it was not sent and Tresen will try again. It says: %1</source>
        <translation>Der Mailserver kann die E-Mail gerade nicht annehmen; sie wurde nicht gesendet, und Tresen versucht es erneut. Er meldet: %1</translation>
    </message>
    <message>
        <source>The mail server did not accept the password, so nothing was sent. Check it in the account&apos;s settings. The server says: %1</source>
        <translation>Der Mailserver hat das Passwort nicht angenommen; darum wurde nichts gesendet. Prüfen Sie es in den Einstellungen des Kontos. Der Server meldet: %1</translation>
    </message>
    <message>
        <source>The mail server refused the mail; it was not sent. Change it before you send it again. The server says: %1</source>
        <translation>Der Mailserver hat die E-Mail abgelehnt; sie wurde nicht gesendet. Ändern Sie sie, bevor Sie sie erneut senden. Der Server meldet: %1</translation>
    </message>
</context>
<context>
    <name>Tresen::SmtpSession</name>
    <message>
        <source>%1 stopped answering, so the mail was not sent. Tresen will try again.</source>
        <translation>%1 antwortet nicht mehr; darum wurde die E-Mail nicht gesendet. Tresen versucht es erneut.</translation>
    </message>
    <message>
        <source>Sending was interrupted; the mail was not sent. Tresen will try again.</source>
        <translation>Das Senden wurde unterbrochen; die E-Mail wurde nicht gesendet. Tresen versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 does not speak SMTP on this port, so the mail was not sent. Check server and port in the account&apos;s settings.</source>
        <translation>%1 spricht auf diesem Port kein SMTP; darum wurde die E-Mail nicht gesendet. Prüfen Sie Server und Port in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>%1 offers no encryption on this port, so no password and no mail were sent. Choose TLS, usually on port 465.</source>
        <translation>%1 bietet auf diesem Port keine Verschlüsselung; darum wurden weder Passwort noch E-Mail gesendet. Wählen Sie TLS, meist auf Port 465.</translation>
    </message>
    <message>
        <source>%1 takes no password here, so nothing was sent. Ask the provider for an app password or for the server that takes one.</source>
        <translation>%1 nimmt hier kein Passwort an; darum wurde nichts gesendet. Fragen Sie den Anbieter nach einem App-Passwort oder nach dem Server, der eines annimmt.</translation>
    </message>
    <message>
        <source>%1 is not a mail address, so the mail was not sent. Correct it and send again.</source>
        <translation>%1 ist keine E-Mail-Adresse; darum wurde die E-Mail nicht gesendet. Berichtigen Sie die Adresse und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The mail is larger than %1 accepts (%2 MB), so it was not sent. Send smaller attachments.</source>
        <translation>Die E-Mail ist größer, als %1 erlaubt (%2 MB); darum wurde sie nicht gesendet. Senden Sie kleinere Anhänge.</translation>
    </message>
    <message>
        <source>%1 cannot take addresses with such characters, so the mail was not sent. Ask the recipient for another address.</source>
        <translation>%1 kann Adressen mit solchen Zeichen nicht annehmen; darum wurde die E-Mail nicht gesendet. Bitten Sie den Empfänger um eine andere Adresse.</translation>
    </message>
    <message>
        <source>Sender or recipient is missing, so the mail was not sent. Add it and send again.</source>
        <translation>Absender oder Empfänger fehlt; darum wurde die E-Mail nicht gesendet. Ergänzen Sie die Angabe und senden Sie erneut.</translation>
    </message>
    <message>
        <source>The line broke after the mail was handed over and before %1 confirmed it. Nobody can know whether it was sent; Tresen will not send it again by itself. Look into the folder with sent mails or ask the recipient.</source>
        <translation>Die Verbindung brach ab, nachdem die E-Mail übergeben war und bevor %1 sie bestätigt hatte. Ob sie gesendet wurde, lässt sich nicht feststellen; Tresen sendet sie nicht von selbst erneut. Sehen Sie im Ordner mit den gesendeten E-Mails nach oder fragen Sie den Empfänger.</translation>
    </message>
</context>
<context>
    <name>Tresen::StoreCareViewModel</name>
    <message>
        <source>%1 conversations</source>
        <translation>%1 Gespräche</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>Backed up and checked: %1</source>
        <translation>Gesichert und geprüft: %1</translation>
    </message>
    <message>
        <source>The search index is new.</source>
        <translation>Der Suchindex ist neu aufgebaut.</translation>
    </message>
    <message>
        <source>Made: %1</source>
        <translation>Erstellt: %1</translation>
    </message>
    <message>
        <source>Newest message: %1</source>
        <translation>Neueste Nachricht: %1</translation>
    </message>
    <message>
        <source>Tresen could not be started again for the restore. Nothing was changed. Close Tresen and use &quot;tresenctl restore&quot;.</source>
        <translation>Tresen ließ sich für die Wiederherstellung nicht neu starten. Es wurde nichts geändert. Schließen Sie Tresen und verwenden Sie „tresenctl restore“.</translation>
    </message>
</context>
<context>
    <name>Tresen::StoreExporter</name>
    <message>
        <source>Stopped before the end. The export is not complete; delete it and export again.</source>
        <translation>Vor dem Ende abgebrochen. Der Export ist unvollständig; löschen Sie ihn und exportieren Sie erneut.</translation>
    </message>
</context>
<context>
    <name>Tresen::TableFile</name>
    <message>
        <source>The file is neither a table (CSV) nor a JSON list of records.</source>
        <translation>Die Datei ist weder eine Tabelle (CSV) noch eine JSON-Liste von Datensätzen.</translation>
    </message>
</context>
<context>
    <name>Tresen::TimeText</name>
    <message>
        <source>MMM d</source>
        <comment>date format: day and month</comment>
        <translation>dd.MM.</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <comment>date format</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, MMMM d</source>
        <comment>date format</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <comment>date format</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Tresen::TimelineRows</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tresen::TimelineWords</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>a removed tag</source>
        <translation>ein entferntes Tag</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>The import</source>
        <translation>Der Import</translation>
    </message>
    <message>
        <source>%1 reopened the conversation</source>
        <translation>%1 hat das Gespräch wieder geöffnet</translation>
    </message>
    <message>
        <source>%1 set the conversation to waiting</source>
        <translation>%1 hat das Gespräch auf wartend gesetzt</translation>
    </message>
    <message>
        <source>%1 snoozed the conversation</source>
        <translation>%1 hat das Gespräch zurückgestellt</translation>
    </message>
    <message>
        <source>%1 resolved the conversation</source>
        <translation>%1 hat das Gespräch erledigt</translation>
    </message>
    <message>
        <source>%1 removed the assignment</source>
        <translation>%1 hat die Zuweisung entfernt</translation>
    </message>
    <message>
        <source>%1 took over the conversation</source>
        <translation>%1 hat das Gespräch übernommen</translation>
    </message>
    <message>
        <source>%1 assigned the conversation to %2</source>
        <translation>%1 hat das Gespräch %2 zugewiesen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added the tag %2</source>
        <translation>%1 hat das Tag %2 gesetzt</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1 hat das Tag %2 entfernt</translation>
    </message>
    <message>
        <source>%1 flagged the conversation</source>
        <translation>%1 hat das Gespräch markiert</translation>
    </message>
    <message>
        <source>%1 removed the flag</source>
        <translation>%1 hat die Markierung entfernt</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <translation>%1 hat ein anderes Gespräch hier eingefügt</translation>
    </message>
    <message>
        <source>%1 changed the subject</source>
        <translation>%1 hat den Betreff geändert</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Im Postausgang</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
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
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Perhaps sent</source>
        <translation>Vielleicht gesendet</translation>
    </message>
    <message>
        <source>The message was not sent. Your text is kept.</source>
        <translation>Die Nachricht wurde nicht gesendet. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The line broke before the server confirmed the message.</source>
        <translation>Die Verbindung brach ab, bevor der Server die Nachricht bestätigt hat.</translation>
    </message>
    <message>
        <source>%1 Nobody can tell whether it arrived, so it is not sent again by itself.</source>
        <translation>%1 Ob sie ankam, lässt sich nicht feststellen; darum wird sie nicht von selbst erneut gesendet.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Live chat</source>
        <translation>Live-Chat</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>This mail could not be read in full. The raw mail is kept.</source>
        <translation>Diese E-Mail konnte nicht ganz gelesen werden. Die Rohfassung bleibt erhalten.</translation>
    </message>
    <message>
        <source>This mail is very long; its end is not shown here.</source>
        <translation>Diese E-Mail ist sehr lang; ihr Ende wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>This mail breaks the rules for mails; parts may look odd.</source>
        <translation>Diese E-Mail hält sich nicht an die Regeln für E-Mails; Teile können ungewohnt aussehen.</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Cc %1</source>
        <translation>Cc %1</translation>
    </message>
    <message>
        <source>Bcc %1</source>
        <translation>Bcc %1</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>Telefonat</translation>
    </message>
</context>
<context>
    <name>Tresen::ToastModel</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
</context>
<context>
    <name>Tresen::UndoService</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>Tresen::ViewsModel</name>
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
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Shops</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
</context>
<context>
    <name>Tresen::WaitingClock</name>
    <message>
        <source>now</source>
        <comment>a customer began to wait less than a minute ago</comment>
        <translation>jetzt</translation>
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
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 Tg.</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n minute(s)</source>
        <translation>
            <numerusform>wartet seit %n Minute</numerusform>
            <numerusform>wartet seit %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n hour(s)</source>
        <translation>
            <numerusform>wartet seit %n Stunde</numerusform>
            <numerusform>wartet seit %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>wartet seit %n Tag</numerusform>
            <numerusform>wartet seit %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tresen::WireSocket</name>
    <message>
        <source>%1 does not answer. Nothing is lost; Tresen will try again.</source>
        <translation>%1 antwortet nicht. Es ging nichts verloren; Tresen versucht es erneut.</translation>
    </message>
    <message>
        <source>%1 is set to work without encryption. Tresen sends no password in clear text through a network; choose TLS or STARTTLS.</source>
        <translation>%1 ist ohne Verschlüsselung eingestellt. Tresen sendet kein Passwort im Klartext durch ein Netz; wählen Sie TLS oder STARTTLS.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made. Please check port and encryption in the account&apos;s settings.</source>
        <translation>Zu %1 kam keine verschlüsselte Verbindung zustande. Bitte prüfen Sie Port und Verschlüsselung in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The server %1 was not found. Please check its name and the network; nothing is lost.</source>
        <translation>Der Server %1 wurde nicht gefunden. Bitte prüfen Sie seinen Namen und das Netz; es ging nichts verloren.</translation>
    </message>
    <message>
        <source>The connection to %1 failed. Nothing is lost; Tresen will try again.</source>
        <translation>Die Verbindung zu %1 ist gescheitert. Es ging nichts verloren; Tresen versucht es erneut.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted: %2 Nothing was sent. Check the fingerprint with the operator of the server before you accept it.</source>
        <translation>Dem Zertifikat von %1 lässt sich nicht trauen: %2 Es wurde nichts gesendet. Prüfen Sie den Fingerabdruck beim Betreiber des Servers, bevor Sie es annehmen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is another one than the one you accepted: %2 Nothing was sent. Ask the operator of the server whether it was renewed.</source>
        <translation>Das Zertifikat von %1 ist ein anderes als das von Ihnen angenommene: %2 Es wurde nichts gesendet. Fragen Sie den Betreiber des Servers, ob es erneuert wurde.</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message>
        <source>%1 is typing …</source>
        <translation>%1 schreibt …</translation>
    </message>
</context>
<context>
    <name>ViewButton</name>
    <message>
        <source>Choose a view</source>
        <translation>Ansicht wählen</translation>
    </message>
</context>
<context>
    <name>ViewsList</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>tresenctl</name>
    <message>
        <source>Folder of the profile.</source>
        <translation>Ordner des Profils.</translation>
    </message>
    <message>
        <source>File (0600) with the passwords, where there is no keychain.</source>
        <translation>Datei (0600) mit den Passwörtern, wo es keinen Schlüsselbund gibt.</translation>
    </message>
    <message>
        <source>Prints JSON, one object a line.</source>
        <translation>Gibt JSON aus, ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Says how the command is used.</source>
        <translation>Zeigt, wie der Befehl verwendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no inbox %1.</source>
        <translation>Es gibt kein Postfach %1.</translation>
    </message>
    <message>
        <source>(switched off)</source>
        <translation>(ausgeschaltet)</translation>
    </message>
    <message>
        <source>There is no inbox yet. Add one with “tresenctl account add email”.</source>
        <translation>Es gibt noch kein Postfach. Fügen Sie eines mit „tresenctl account add email“ hinzu.</translation>
    </message>
    <message>
        <source>Removed. Its conversations stay.</source>
        <translation>Entfernt. Die Gespräche bleiben erhalten.</translation>
    </message>
    <message>
        <source>Signs in for receiving and for sending.</source>
        <translation>Die Anmeldung gelingt für Eingang und Ausgang.</translation>
    </message>
    <message>
        <source>Servers are given as HOST:PORT.</source>
        <translation>Server werden als HOST:PORT angegeben.</translation>
    </message>
    <message>
        <source>The servers of this address are not known. Name them with --imap HOST:PORT and --smtp HOST:PORT.</source>
        <translation>Die Server dieser Adresse sind nicht bekannt. Geben Sie sie mit --imap HOST:PORT und --smtp HOST:PORT an.</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>tls, starttls or none (none only on this machine).</source>
        <translation>tls, starttls oder none (none nur auf diesem Rechner).</translation>
    </message>
    <message>
        <source>Connects a mailbox, or changes the one with this address.</source>
        <translation>Verbindet ein Postfach oder ändert das mit dieser Adresse.</translation>
    </message>
    <message>
        <source>File with the password; - is standard input.</source>
        <translation>Datei mit dem Passwort; - steht für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Name that recipients see.</source>
        <translation>Name, den Empfänger sehen.</translation>
    </message>
    <message>
        <source>Server for receiving.</source>
        <translation>Server für den Eingang.</translation>
    </message>
    <message>
        <source>Server for sending.</source>
        <translation>Server für den Ausgang.</translation>
    </message>
    <message>
        <source>User name, when it is not the address.</source>
        <translation>Benutzername, falls er nicht die Adresse ist.</translation>
    </message>
    <message>
        <source>Text under every mail.</source>
        <translation>Text unter jeder E-Mail.</translation>
    </message>
    <message>
        <source>Does not sign in first.</source>
        <translation>Verzichtet auf die Anmeldung zur Probe.</translation>
    </message>
    <message>
        <source>Lists the inboxes.</source>
        <translation>Listet die Postfächer auf.</translation>
    </message>
    <message>
        <source>Removes an inbox; its conversations stay.</source>
        <translation>Entfernt ein Postfach; seine Gespräche bleiben erhalten.</translation>
    </message>
    <message>
        <source>Signs in without changing anything.</source>
        <translation>Meldet sich an, ohne etwas zu ändern.</translation>
    </message>
    <message>
        <source>There is no agent of that name.</source>
        <translation>Es gibt keinen Mitarbeiter dieses Namens.</translation>
    </message>
    <message>
        <source>There is no such tag.</source>
        <translation>Dieses Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>Unknown status. Use open, pending, snoozed or resolved.</source>
        <translation>Unbekannter Status. Verwenden Sie open, pending, snoozed oder resolved.</translation>
    </message>
    <message>
        <source>snoozed needs --until with a time such as 2026-12-01T08:00.</source>
        <translation>snoozed braucht --until mit einer Zeit wie 2026-12-01T08:00.</translation>
    </message>
    <message>
        <source>Adds a private note.</source>
        <translation>Fügt eine interne Notiz hinzu.</translation>
    </message>
    <message>
        <source>The text; - is standard input.</source>
        <translation>Der Text; - steht für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Assigns a conversation.</source>
        <translation>Weist ein Gespräch zu.</translation>
    </message>
    <message>
        <source>Adds or removes a tag.</source>
        <translation>Setzt oder entfernt ein Tag.</translation>
    </message>
    <message>
        <source>Removes it.</source>
        <translation>Entfernt es.</translation>
    </message>
    <message>
        <source>Changes the state of a conversation.</source>
        <translation>Ändert den Status eines Gesprächs.</translation>
    </message>
    <message>
        <source>When a snoozed one comes back.</source>
        <translation>Wann ein zurückgestelltes wiederkommt.</translation>
    </message>
    <message>
        <source>store</source>
        <translation>Datenbestand</translation>
    </message>
    <message>
        <source>%1, schema %2, %3 conversations, %4 messages, %5 customers</source>
        <translation>%1, Schema %2, Gespräche: %3, Nachrichten: %4, Kunden: %5</translation>
    </message>
    <message>
        <source>disk</source>
        <translation>Datenträger</translation>
    </message>
    <message>
        <source>%1 MB free</source>
        <translation>%1 MB frei</translation>
    </message>
    <message>
        <source>only %1 MB free. Make room, or nothing new can be kept.</source>
        <translation>nur %1 MB frei. Schaffen Sie Platz, sonst lässt sich nichts Neues speichern.</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>nobody is connected; open the window or run “tresenctl sync --watch”</source>
        <translation>niemand ist verbunden; öffnen Sie das Fenster oder starten Sie „tresenctl sync --watch“</translation>
    </message>
    <message>
        <source>process %1 is connected</source>
        <translation>Prozess %1 ist verbunden</translation>
    </message>
    <message>
        <source>Something needs your attention, see above.</source>
        <translation>Etwas braucht Ihre Aufmerksamkeit, siehe oben.</translation>
    </message>
    <message>
        <source>password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>kept in %1</source>
        <translation>liegt in: %1</translation>
    </message>
    <message>
        <source>not found in %1. Set it with “tresenctl account add email”.</source>
        <translation>nicht gefunden in: %1. Setzen Sie es mit „tresenctl account add email“.</translation>
    </message>
    <message>
        <source>signs in</source>
        <translation>Anmeldung gelingt</translation>
    </message>
    <message>
        <source>Says what is wrong and what to do.</source>
        <translation>Sagt, was nicht stimmt und was zu tun ist.</translation>
    </message>
    <message>
        <source>Unknown status. Use open, pending, snoozed, resolved or any.</source>
        <translation>Unbekannter Status. Verwenden Sie open, pending, snoozed, resolved oder any.</translation>
    </message>
    <message>
        <source>Unknown channel.</source>
        <translation>Unbekannter Kanal.</translation>
    </message>
    <message>
        <source>--limit takes a number from 1 to 100000.</source>
        <translation>--limit nimmt eine Zahl von 1 bis 100000.</translation>
    </message>
    <message>
        <source>No conversations.</source>
        <translation>Keine Gespräche.</translation>
    </message>
    <message>
        <source>At most N rows.</source>
        <translation>Höchstens N Zeilen.</translation>
    </message>
    <message>
        <source>Lists conversations, those waiting longest first.</source>
        <translation>Listet Gespräche auf, die am längsten wartenden zuerst.</translation>
    </message>
    <message>
        <source>open, pending, snoozed, resolved or any.</source>
        <translation>open, pending, snoozed, resolved oder any.</translation>
    </message>
    <message>
        <source>Only this channel.</source>
        <translation>Nur dieser Kanal.</translation>
    </message>
    <message>
        <source>Only with this tag.</source>
        <translation>Nur mit diesem Tag.</translation>
    </message>
    <message>
        <source>Only mine.</source>
        <translation>Nur meine.</translation>
    </message>
    <message>
        <source>Only those of nobody.</source>
        <translation>Nur nicht zugewiesene.</translation>
    </message>
    <message>
        <source>Shows a conversation with its messages.</source>
        <translation>Zeigt ein Gespräch mit seinen Nachrichten.</translation>
    </message>
    <message>
        <source>Searches all history: words, &quot;phrases&quot;, -not, OR, from: to: subject: channel: tag: assignee: status: has:attachment before: after: order: #number.</source>
        <translation>Durchsucht den ganzen Verlauf: Wörter, &quot;Wortfolgen&quot;, -ohne, OR, from: to: subject: channel: tag: assignee: status: has:attachment before: after: order: #Nummer.</translation>
    </message>
    <message>
        <source>The last word may be incomplete.</source>
        <translation>Das letzte Wort darf unvollständig sein.</translation>
    </message>
    <message>
        <source>There is no inbox to sync. Add one with “tresenctl account add email”.</source>
        <translation>Es gibt kein Postfach zum Abgleichen. Fügen Sie eines mit „tresenctl account add email“ hinzu.</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>sync needs either --once or --watch.</source>
        <translation>sync braucht entweder --once oder --watch.</translation>
    </message>
    <message>
        <source>Keeping in sync. Ctrl+C ends it.</source>
        <translation>Gleicht laufend ab. Strg+C beendet den Vorgang.</translation>
    </message>
    <message>
        <source>Fetches and sends for every inbox.</source>
        <translation>Holt und sendet für jedes Postfach.</translation>
    </message>
    <message>
        <source>One round, then ends.</source>
        <translation>Ein Durchgang, dann Ende.</translation>
    </message>
    <message>
        <source>Until it is stopped.</source>
        <translation>Bis zum Abbruch.</translation>
    </message>
    <message>
        <source>Queued. The running program sends it.</source>
        <translation>In der Schlange. Das laufende Programm sendet die Nachricht.</translation>
    </message>
    <message>
        <source>Queued. It is sent when the window is open or by “tresenctl sync”.</source>
        <translation>In der Schlange. Gesendet wird, sobald das Fenster offen ist oder mit „tresenctl sync“.</translation>
    </message>
    <message>
        <source>The inbox of this conversation is not there any more.</source>
        <translation>Das Postfach dieses Gesprächs gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no message to answer.</source>
        <translation>Es gibt keine Nachricht, auf die sich antworten lässt.</translation>
    </message>
    <message>
        <source>There is no e-mail inbox yet. Add one with “tresenctl account add email”.</source>
        <translation>Es gibt noch kein E-Mail-Postfach. Fügen Sie eines mit „tresenctl account add email“ hinzu.</translation>
    </message>
    <message>
        <source>There is no inbox with this address.</source>
        <translation>Es gibt kein Postfach mit dieser Adresse.</translation>
    </message>
    <message>
        <source>Not an address: %1</source>
        <translation>Keine Adresse: %1</translation>
    </message>
    <message>
        <source>A file to attach; may be repeated.</source>
        <translation>Datei, die angehängt wird; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Resolves the conversation.</source>
        <translation>Erledigt das Gespräch.</translation>
    </message>
    <message>
        <source>Waits until the server has taken it.</source>
        <translation>Wartet, bis der Server die Nachricht angenommen hat.</translation>
    </message>
    <message>
        <source>Answers a conversation.</source>
        <translation>Antwortet in einem Gespräch.</translation>
    </message>
    <message>
        <source>To everybody in the thread.</source>
        <translation>An alle Beteiligten des Verlaufs.</translation>
    </message>
    <message>
        <source>Writes a new message.</source>
        <translation>Schreibt eine neue Nachricht.</translation>
    </message>
    <message>
        <source>Recipient; may be repeated.</source>
        <translation>Empfänger; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Copy; may be repeated.</source>
        <translation>Kopie; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Blind copy; may be repeated.</source>
        <translation>Blindkopie; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Subject.</source>
        <translation>Betreff.</translation>
    </message>
    <message>
        <source>Address of the inbox to send from.</source>
        <translation>Adresse des Postfachs, von dem gesendet wird.</translation>
    </message>
    <message>
        <source>User name for sending, when it differs; - means no sign-in.</source>
        <translation>Benutzername für den Ausgang, falls er abweicht; - heißt: ohne Anmeldung.</translation>
    </message>
    <message>
        <source>--every takes a number of hours, at most a month.</source>
        <translation>--every nimmt eine Zahl von Stunden, höchstens einen Monat.</translation>
    </message>
    <message>
        <source>--keep takes a number from 1.</source>
        <translation>--keep nimmt eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>This profile is in use (process %1). Nothing was changed; close Tresen there and restore again.</source>
        <translation>Dieses Profil ist in Gebrauch (Prozess %1). Es wurde nichts geändert; schließen Sie Tresen dort und stellen Sie erneut wieder her.</translation>
    </message>
    <message>
        <source>There is no backup at %1. The profile was not touched.</source>
        <translation>Unter %1 liegt keine Sicherung. Das Profil blieb unberührt.</translation>
    </message>
    <message>
        <source>The profile %1 is not empty. Nothing was changed; with --replace the backup takes its place.</source>
        <translation>Das Profil %1 ist nicht leer. Es wurde nichts geändert; mit --replace tritt die Sicherung an seine Stelle.</translation>
    </message>
    <message>
        <source>A restore cannot be stopped half way. It ends by itself.</source>
        <translation>Eine Wiederherstellung lässt sich nicht mittendrin abbrechen. Sie endet von selbst.</translation>
    </message>
    <message>
        <source>Restored from %1.</source>
        <translation>Wiederhergestellt aus %1.</translation>
    </message>
    <message>
        <source>This erases %1 with all messages, orders and attachments for good. Nothing was changed yet; say it again with --yes.</source>
        <translation>Dies löscht %1 mit allen Nachrichten, Bestellungen und Anhängen endgültig. Noch wurde nichts geändert; wiederholen Sie den Befehl mit --yes.</translation>
    </message>
    <message>
        <source>Erasing cannot be stopped half way. It ends by itself.</source>
        <translation>Das Löschen lässt sich nicht mittendrin abbrechen. Es endet von selbst.</translation>
    </message>
    <message>
        <source>Erased %1. Backups made before still hold this person; a restore erases again.</source>
        <translation>%1 wurde gelöscht. Ältere Sicherungen enthalten diese Person noch; beim Wiederherstellen wird sie erneut gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is neither an e-mail address nor the id of a customer.</source>
        <translation>„%1“ ist weder eine E-Mail-Adresse noch die Kennung eines Kunden.</translation>
    </message>
    <message>
        <source>Copies the profile, also while it is in use, and verifies the copy.</source>
        <translation>Kopiert das Profil, auch während es in Gebrauch ist, und prüft die Kopie.</translation>
    </message>
    <message>
        <source>Goes on and makes a new copy in DIR again and again.</source>
        <translation>Läuft weiter und legt in DIR immer wieder eine neue Kopie an.</translation>
    </message>
    <message>
        <source>With --every: how many copies stay.</source>
        <translation>Mit --every: wie viele Kopien bleiben.</translation>
    </message>
    <message>
        <source>Puts a backup in the place of a profile that nobody has open.</source>
        <translation>Setzt eine Sicherung an die Stelle eines Profils, das niemand geöffnet hat.</translation>
    </message>
    <message>
        <source>Also when the profile is not empty: what is in it is lost.</source>
        <translation>Auch wenn das Profil nicht leer ist: Sein Inhalt geht verloren.</translation>
    </message>
    <message>
        <source>Erases a customer, named by e-mail address or id, without a trace.</source>
        <translation>Löscht einen Kunden, genannt mit E-Mail-Adresse oder Kennung, spurlos.</translation>
    </message>
    <message>
        <source>Does not ask.</source>
        <translation>Fragt nicht nach.</translation>
    </message>
    <message>
        <source>The profile cannot be its own backup. Choose another folder.</source>
        <translation>Das Profil kann nicht seine eigene Sicherung sein. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sichert</translation>
    </message>
    <message>
        <source>Backed up to %1 and verified.</source>
        <translation>Gesichert nach %1 und geprüft.</translation>
    </message>
    <message>
        <source>Invented: %1 conversations, %2 messages, %3 customers, %4 orders.</source>
        <translation>Erfunden: Gespräche: %1, Nachrichten: %2, Kunden: %3, Bestellungen: %4.</translation>
    </message>
    <message>
        <source>Inventing</source>
        <translation>Erfindet</translation>
    </message>
    <message>
        <source>--seed takes a number, --conversations one from 1 to %1.</source>
        <translation>--seed nimmt eine Zahl, --conversations eine von 1 bis %1.</translation>
    </message>
    <message>
        <source>This profile has inboxes already. Nothing was changed; name a new one with --profile.</source>
        <translation>Dieses Profil hat bereits Postfächer. Es wurde nichts geändert; nennen Sie mit --profile ein neues.</translation>
    </message>
    <message>
        <source>Fills a new profile with an invented shop.</source>
        <translation>Füllt ein neues Profil mit einem erfundenen Shop.</translation>
    </message>
    <message>
        <source>The same number invents the same shop.</source>
        <translation>Dieselbe Zahl erfindet denselben Shop.</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Wie viele.</translation>
    </message>
    <message>
        <source>Exported: %1 conversations, %2 messages, %3 attachments, %4 customers, %5 orders.</source>
        <translation>Exportiert: Gespräche: %1, Nachrichten: %2, Anhänge: %3, Kunden: %4, Bestellungen: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) are not on this computer and are missing.</source>
        <translation>
            <numerusform>%n Anhang liegt nicht auf diesem Rechner und fehlt.</numerusform>
            <numerusform>%n Anhänge liegen nicht auf diesem Rechner und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>Say where to: tresenctl export --all DIR</source>
        <translation>Geben Sie das Ziel an: tresenctl export --all DIR</translation>
    </message>
    <message>
        <source>Writes everything into a folder that other programs can read (JSON, a line each, and the attachments).</source>
        <translation>Schreibt alles in einen Ordner, den andere Programme lesen können (JSON, je Zeile ein Eintrag, und die Anhänge).</translation>
    </message>
    <message>
        <source>A new or empty folder.</source>
        <translation>Ein neuer oder leerer Ordner.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>There is no inbox %1. Nothing was imported; see &quot;tresenctl account list&quot;.</source>
        <translation>Es gibt kein Postfach %1. Es wurde nichts importiert; siehe „tresenctl account list“.</translation>
    </message>
    <message>
        <source>No mbox file was found at %1. Nothing was imported; choose a file or a folder of them.</source>
        <translation>Unter %1 wurde keine mbox-Datei gefunden. Es wurde nichts importiert; wählen Sie eine Datei oder einen Ordner mit solchen Dateien.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Nothing was imported; check its name and your rights.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Es wurde nichts importiert; prüfen Sie ihren Namen und Ihre Rechte.</translation>
    </message>
    <message>
        <source>There is no such shop. Nothing was imported.</source>
        <translation>Diesen Shop gibt es nicht. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Inbox that the mails belong to.</source>
        <translation>Postfach, zu dem die E-Mails gehören.</translation>
    </message>
    <message>
        <source>One more address of ours: mails from it are answers. May be given several times.</source>
        <translation>Eine weitere eigene Adresse: E-Mails von ihr sind Antworten. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Shop that the rows belong to, when there are several.</source>
        <translation>Shop, zu dem die Zeilen gehören, falls es mehrere gibt.</translation>
    </message>
    <message>
        <source>Imports the mails of a Maildir and of the folders in it.</source>
        <translation>Importiert die E-Mails eines Maildirs und der Ordner darin.</translation>
    </message>
    <message>
        <source>Imports the mails of an mbox file, or of a folder of them.</source>
        <translation>Importiert die E-Mails einer mbox-Datei oder eines Ordners mit solchen Dateien.</translation>
    </message>
    <message>
        <source>Imports customers from CSV or JSON.</source>
        <translation>Importiert Kunden aus CSV oder JSON.</translation>
    </message>
    <message>
        <source>Imports orders from CSV or JSON.</source>
        <translation>Importiert Bestellungen aus CSV oder JSON.</translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n E-Mail</numerusform>
            <numerusform>%n E-Mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) added.</source>
        <translation>
            <numerusform>%n E-Mail hinzugefügt.</numerusform>
            <numerusform>%n E-Mails hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) were there already.</source>
        <translation>
            <numerusform>%n E-Mail war schon vorhanden.</numerusform>
            <numerusform>%n E-Mails waren schon vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) left out: drafts and deleted ones.</source>
        <translation>
            <numerusform>%n E-Mail ausgelassen: Entwürfe und Gelöschtes.</numerusform>
            <numerusform>%n E-Mails ausgelassen: Entwürfe und Gelöschtes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be understood and are kept as they are.</source>
        <translation>
            <numerusform>%n E-Mail ließ sich nicht auswerten und bleibt, wie sie ist.</numerusform>
            <numerusform>%n E-Mails ließen sich nicht auswerten und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) refused: their senders were erased by request.</source>
        <translation>
            <numerusform>%n E-Mail abgewiesen: Ihr Absender wurde auf Verlangen gelöscht.</numerusform>
            <numerusform>%n E-Mails abgewiesen: Ihre Absender wurden auf Verlangen gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. Check your rights and import again.</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht lesen. Prüfen Sie Ihre Rechte und importieren Sie erneut.</numerusform>
            <numerusform>%n Dateien ließen sich nicht lesen. Prüfen Sie Ihre Rechte und importieren Sie erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end. What was added is safe; import again to go on.</source>
        <translation>Vor dem Ende abgebrochen. Was hinzugefügt wurde, bleibt erhalten; importieren Sie erneut, um fortzufahren.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over.</source>
        <translation>
            <numerusform>%n Zeile übernommen.</numerusform>
            <numerusform>%n Zeilen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before the end. What was taken over is safe; import again to go on.</source>
        <translation>Vor dem Ende abgebrochen. Was übernommen wurde, bleibt erhalten; importieren Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>Its SHA-256 fingerprint is %1. If that is the right one, add the inbox again with --%2-certificate %1.</source>
        <translation>Sein SHA-256-Fingerabdruck ist %1. Wenn das der richtige ist, fügen Sie das Postfach noch einmal mit --%2-certificate %1 hinzu.</translation>
    </message>
    <message>
        <source>Accepts the receiving server&apos;s certificate with this SHA-256 fingerprint.</source>
        <translation>Nimmt das Zertifikat des Empfangsservers mit diesem SHA-256-Fingerabdruck an.</translation>
    </message>
    <message>
        <source>Accepts the sending server&apos;s certificate with this SHA-256 fingerprint.</source>
        <translation>Nimmt das Zertifikat des Sendeservers mit diesem SHA-256-Fingerabdruck an.</translation>
    </message>
    <message>
        <source>Seconds to wait for a silent server instead of the usual minutes.</source>
        <translation>Wie viele Sekunden auf einen stummen Server gewartet wird statt der üblichen Minuten.</translation>
    </message>
    <message>
        <source>Only e-mail and live chat can be answered yet.</source>
        <translation>Beantworten lassen sich bisher nur E-Mail und Live-Chat.</translation>
    </message>
    <message>
        <source>Put this line into the pages, with the address under which this machine is reached:</source>
        <translation>Setzen Sie diese Zeile in die Seiten, mit der Adresse, unter der dieser Rechner erreicht wird:</translation>
    </message>
    <message>
        <source>“%1” is no address of a page. Write it with https://.</source>
        <translation>„%1“ ist keine Adresse einer Seite. Schreiben Sie sie mit https://.</translation>
    </message>
    <message>
        <source>Listening at %1. Ctrl+C ends it.</source>
        <translation>Lauscht an %1. Strg+C beendet es.</translation>
    </message>
    <message>
        <source>All inboxes are kept in sync.</source>
        <translation>Alle Postfächer werden abgeglichen.</translation>
    </message>
    <message>
        <source>Makes a live chat for these pages, or changes the one of the first page.</source>
        <translation>Legt einen Live-Chat für diese Seiten an oder ändert den der ersten Seite.</translation>
    </message>
    <message>
        <source>Name that visitors see.</source>
        <translation>Name, den Besucher sehen.</translation>
    </message>
    <message>
        <source>Colour of the widget, such as #2451c4.</source>
        <translation>Farbe des Widgets, etwa #2451c4.</translation>
    </message>
    <message>
        <source>Runs all inboxes and the live chat without a window, until it is stopped.</source>
        <translation>Betreibt alle Postfächer und den Live-Chat ohne Fenster, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Address to listen at instead of the one in the settings.</source>
        <translation>Adresse, an der gelauscht wird, statt der aus den Einstellungen.</translation>
    </message>
    <message>
        <source>Port to listen at; 0 takes any that is free.</source>
        <translation>Port, an dem gelauscht wird; 0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <source>File with the TLS certificate and its chain (PEM).</source>
        <translation>Datei mit dem TLS-Zertifikat und seiner Kette (PEM).</translation>
    </message>
    <message>
        <source>File with its key (PEM).</source>
        <translation>Datei mit dem Schlüssel dazu (PEM).</translation>
    </message>
    <message>
        <source>Address or network of a reverse proxy whose word about the client is believed; may be given more than once.</source>
        <translation>Adresse oder Netz eines Reverse-Proxys, dem geglaubt wird, von wem eine Anfrage kommt; mehrfach möglich.</translation>
    </message>
</context>
</TS>
