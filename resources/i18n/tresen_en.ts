<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>ArrivedChip</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>conversations that arrived</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new conversation(s)</source>
        <translation>
            <numerusform>Show %n new conversation</numerusform>
            <numerusform>Show %n new conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>For %n conversation(s)</source>
        <translation>
            <numerusform>For %n conversation</numerusform>
            <numerusform>For %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxesSection</name>
    <message numerus="yes">
        <source>%n inbox(es) need attention</source>
        <translation>
            <numerusform>%n inbox needs attention</numerusform>
            <numerusform>%n inboxes need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n inbox(es)</source>
        <translation>
            <numerusform>%n inbox</numerusform>
            <numerusform>%n inboxes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListStates</name>
    <message numerus="yes">
        <source>%n conversation(s) still wait for somebody to take them.</source>
        <translation>
            <numerusform>%n conversation still waits for somebody to take it.</numerusform>
            <numerusform>%n conversations still wait for somebody to take them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailCard</name>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>Outbox: %n</source>
        <translation>
            <numerusform>Outbox: %n</numerusform>
            <numerusform>Outbox: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaletteHost</name>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteContentBar</name>
    <message numerus="yes">
        <source>%n remote picture(s) blocked to stop tracking.</source>
        <translation>
            <numerusform>%n remote picture blocked to stop tracking.</numerusform>
            <numerusform>%n remote pictures blocked to stop tracking.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tresen::ConversationService</name>
    <message numerus="yes">
        <source>%n conversation(s) resolved</source>
        <translation>
            <numerusform>%n conversation resolved</numerusform>
            <numerusform>%n conversations resolved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) set to waiting</source>
        <translation>
            <numerusform>%n conversation set to waiting</numerusform>
            <numerusform>%n conversations set to waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) reopened</source>
        <translation>
            <numerusform>%n conversation reopened</numerusform>
            <numerusform>%n conversations reopened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) snoozed</source>
        <translation>
            <numerusform>%n conversation snoozed</numerusform>
            <numerusform>%n conversations snoozed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) assigned</source>
        <translation>
            <numerusform>%n conversation assigned</numerusform>
            <numerusform>%n conversations assigned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assignment(s) removed</source>
        <translation>
            <numerusform>%n assignment removed</numerusform>
            <numerusform>%n assignments removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) tagged</source>
        <translation>
            <numerusform>%n conversation tagged</numerusform>
            <numerusform>%n conversations tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag removed from %n conversation(s)</source>
        <translation>
            <numerusform>Tag removed from %n conversation</numerusform>
            <numerusform>Tag removed from %n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s) flagged</source>
        <translation>
            <numerusform>%n conversation flagged</numerusform>
            <numerusform>%n conversations flagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flag removed from %n conversation(s)</source>
        <translation>
            <numerusform>Flag removed from %n conversation</numerusform>
            <numerusform>Flag removed from %n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tresen::CustomerViewModel</name>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tresen::GatewayViewModel</name>
    <message numerus="yes">
        <source>%n request(s) turned away since the start.</source>
        <translation>
            <numerusform>%n request turned away since the start.</numerusform>
            <numerusform>%n requests turned away since the start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tresen::LinesModel</name>
    <message numerus="yes">
        <source>Up to date %n minute(s) ago</source>
        <translation>
            <numerusform>Up to date %n minute ago</numerusform>
            <numerusform>Up to date %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tresen::Notifications</name>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tresen::SearchModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tresen::TimelineRows</name>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tresen::TimelineWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tresen::WaitingClock</name>
    <message numerus="yes">
        <source>waiting for %n minute(s)</source>
        <translation>
            <numerusform>waiting for %n minute</numerusform>
            <numerusform>waiting for %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n hour(s)</source>
        <translation>
            <numerusform>waiting for %n hour</numerusform>
            <numerusform>waiting for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>waiting for %n day</numerusform>
            <numerusform>waiting for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tresenctl</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) are not on this computer and are missing.</source>
        <translation>
            <numerusform>%n attachment is not on this computer and is missing.</numerusform>
            <numerusform>%n attachments are not on this computer and are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s)</source>
        <translation>
            <numerusform>%n mail</numerusform>
            <numerusform>%n mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) added.</source>
        <translation>
            <numerusform>%n mail added.</numerusform>
            <numerusform>%n mails added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) were there already.</source>
        <translation>
            <numerusform>%n mail was there already.</numerusform>
            <numerusform>%n mails were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) left out: drafts and deleted ones.</source>
        <translation>
            <numerusform>%n mail left out: drafts and deleted ones.</numerusform>
            <numerusform>%n mails left out: drafts and deleted ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) could not be understood and are kept as they are.</source>
        <translation>
            <numerusform>%n mail could not be understood and is kept as it is.</numerusform>
            <numerusform>%n mails could not be understood and are kept as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mail(s) refused: their senders were erased by request.</source>
        <translation>
            <numerusform>%n mail refused: its sender was erased by request.</numerusform>
            <numerusform>%n mails refused: their senders were erased by request.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. Check your rights and import again.</source>
        <translation>
            <numerusform>%n file could not be read. Check your rights and import again.</numerusform>
            <numerusform>%n files could not be read. Check your rights and import again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken over.</source>
        <translation>
            <numerusform>%n row taken over.</numerusform>
            <numerusform>%n rows taken over.</numerusform>
        </translation>
    </message>
</context>
</TS>
