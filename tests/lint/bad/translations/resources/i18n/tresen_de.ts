<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Page</name>
    <message><source>Translated</source><translation>Übersetzt</translation></message>
    <message><source>Open</source><translation type="unfinished">Offen</translation></message>
    <message><source>%1 of %2</source><translation>%1</translation></message>
    <message><source>Done</source><translation>Fertig!</translation></message>
    <message numerus="yes"><source>%n mail(s)</source>
        <translation><numerusform>eine Mail</numerusform><numerusform>%n Mails</numerusform></translation></message>
</context>
</TS>
