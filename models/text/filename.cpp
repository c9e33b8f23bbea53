// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filename.h"

#include <QSet>

namespace Tresen {
namespace {

constexpr qsizetype maxFileNameBytes = 240;
constexpr qsizetype maxExtension = 16;

QStringView lastPart(QStringView name)
{
    const auto isSlash = [](QChar c) { return c == u'/' || c == u'\\'; };
    while (!name.isEmpty() && isSlash(name.back()))
        name.chop(1);
    for (qsizetype i = name.size() - 1; i >= 0; --i) {
        if (isSlash(name[i]))
            return name.sliced(i + 1);
    }
    return name;
}

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

QString visibleCharacters(QStringView name)
{
    QString out;
    const QList<uint> points = name.toUcs4();
    for (const uint point : points) {
        const char32_t c = point;
        if (c == u'\t' || c == u'\n' || c == u'\r' || QChar::isSpace(c))
            out += u' ';
        else if (isInvisible(c))
            continue;
        else if (c < 0x80 && QStringView(u"<>:\"|?*").contains(QChar(char16_t(c))))
            out += u'_';
        else
            out += QStringView(QChar::fromUcs4(c));
    }
    return out.normalized(QString::NormalizationForm_C).simplified();
}

QString withoutEdges(QString name)
{
    while (!name.isEmpty() && (name.front() == u'.' || name.front() == u' '))
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back() == u'.' || name.back() == u' '))
        name.chop(1);
    return name;
}

bool isDeviceName(QStringView name)
{
    const QString stem = name.left(name.indexOf(u'.') < 0 ? name.size() : name.indexOf(u'.')).trimmed().toString().toUpper();
    static const QSet<QString> plain{QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"),
                                     QStringLiteral("NUL"), QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    if (plain.contains(stem))
        return true;
    // The superscript digits count as digits there.
    return stem.size() == 4 && (stem.startsWith(u"COM") || stem.startsWith(u"LPT"))
        && QStringView(u"0123456789¹²³").contains(stem[3]);
}

QStringView extensionOf(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.sliced(dot + 1) : QStringView();
}

QString shortened(const QString &name)
{
    if (name.size() <= maxFileNameLength && name.toUtf8().size() <= maxFileNameBytes)
        return name;
    const QStringView extension = extensionOf(name);
    const QString tail = !extension.isEmpty() && extension.size() <= maxExtension ? u'.' + extension.toString() : QString();
    QString stem = name.left(name.size() - tail.size()).left(maxFileNameLength - tail.size());
    while (stem.toUtf8().size() + tail.toUtf8().size() > maxFileNameBytes)
        stem.chop(1);
    if (stem.back().isHighSurrogate())
        stem.chop(1);
    return withoutEdges(stem) + tail;
}

const QSet<QString> &runningExtensions()
{
    static const QSet<QString> all = [] {
        const QString words = QStringLiteral(
            // Windows programs, scripts, shortcuts, settings
            "exe com scr pif bat cmd cpl msi msp mst msix msixbundle appx appxbundle appinstaller application "
            "gadget hta hlp chm inf ins isp job lnk url scf reg dll ocx sys drv msc vb vbe vbs js jse mjs ws wsf wsc wsh "
            "sct shb shs ps1 ps1xml ps2 psc1 psc2 psd1 psm1 msh msh1 msh2 mshxml ade adp mde accda accde mdb xbap theme "
            "themepack diagcab settingcontent-ms library-ms search-ms searchconnector-ms website crt cer der "
            // macros and add-ins
            "docm dotm xlsm xltm xlam xlsb xll pptm potm ppam ppsm sldm xla xlm iqy oqy rqy slk one onepkg "
            // Unix, macOS
            "sh bash zsh csh ksh fish run bin elf out desktop appimage deb rpm flatpak flatpakref snap ko so "
            "app command action workflow terminal tool pkg mpkg dmg scpt scptd applescript fileloc inetloc webloc dylib "
            // languages and packages
            "jar jnlp class war py pyc pyo pyw pyz pyzw pl pm rb php tcl lua awk apk xapk ipa air swf xpi crx vsix "
            // disk images: their content escapes the mark of the web
            "iso img vhd vhdx udf daa "
            // pages: a browser runs them as local files
            "html htm xhtml xht shtml mht mhtml svg svgz xml xsl xslt");
        const QStringList list = words.split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(list.begin(), list.end());
    }();
    return all;
}

} // namespace

QString safeBaseName(QStringView name)
{
    QString safe = withoutEdges(visibleCharacters(lastPart(name)));
    if (safe.isEmpty())
        safe = QStringLiteral("attachment");
    if (isDeviceName(safe))
        safe.prepend(u'_');
    return shortened(safe);
}

bool isExecutable(QStringView name)
{
    return runningExtensions().contains(extensionOf(safeBaseName(name)).toString().toLower());
}

} // namespace Tresen
