// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mboxreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace Tresen {

namespace {

constexpr qint64 longestLine = 64LL * 1024; ///< read in pieces of this size; From_ lines are short
constexpr int deepest = 20;

bool isBlank(const QByteArray &line) { return line == "\n" || line == "\r\n"; }

/// "Name:" or the ">From " that some delivery programs leave as a first header line.
bool isHeaderLine(const QByteArray &line)
{
    if (line.startsWith(">From "))
        return true;
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && std::all_of(line.begin(), line.begin() + colon, [](char c) { return c > ' ' && c < 0x7F; });
}

bool isBareMarker(const QByteArray &line)
{
    const QByteArray text = line.trimmed();
    return text == "From -" || text == "From ???@???";
}

int monthOf(const QByteArray &name)
{
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto *found = std::find_if(months.begin(), months.end(), [&](const char *m) { return name == m; });
    return found == months.end() ? 0 : int(found - months.begin()) + 1;
}

Error unreadable(const QFile &file)
{
    const bool missing = !file.exists();
    return {missing ? ErrorCode::NotFound : ErrorCode::Storage,
            QCoreApplication::translate("MboxReader",
                "The file %1 could not be read. Nothing more was imported from it; check that it is "
                "there and that you may read it, then import it again.")
                .arg(QDir::toNativeSeparators(file.fileName())),
            file.errorString(), {}};
}

Error noMbox(const QFile &file)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("MboxReader",
                "The file %1 holds no mail in mbox format. Nothing was imported from it; choose a "
                "file that begins with a \"From \" line.")
                .arg(QDir::toNativeSeparators(file.fileName())),
            QStringLiteral("no From_ line"), {}};
}

void findIn(const QString &path, const QString &folder, int depth, QList<MboxFile> &out)
{
    const QDir dir(path);
    const auto entries = dir.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &entry : entries) {
        QString name = entry.fileName();
        if (entry.isDir()) {
            if (name.endsWith(QStringLiteral(".sbd")))
                name.chop(4);
            if (depth < deepest)
                findIn(entry.filePath(), folder.isEmpty() ? name : folder + u'/' + name, depth + 1, out);
            continue;
        }
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly) || file.read(5) != "From ")
            continue; // an index or something else that lies beside the mail
        if (name.endsWith(QStringLiteral(".mbox")))
            name.chop(5);
        out.append({entry.filePath(), folder.isEmpty() ? name : folder + u'/' + name});
    }
}

} // namespace

std::optional<TimePoint> timeOfFromLine(QByteArrayView line)
{
    // asctime with anything in front and perhaps a zone in or behind it: … Feb 22 17:06:23 [+0100] 2008
    if (!line.startsWith("From ") || line.size() > 1000)
        return std::nullopt;
    const auto words = line.toByteArray().simplified().split(' ');
    for (qsizetype i = 1; i + 2 < words.size(); ++i) {
        const int month = monthOf(words[i]);
        const QTime time = QTime::fromString(QString::fromLatin1(words[i + 2]),
                                             words[i + 2].size() > 5 ? QStringLiteral("H:m:s") : QStringLiteral("H:m"));
        for (qsizetype y = i + 3; month > 0 && time.isValid() && y < words.size(); ++y) {
            const QDate date(words[y].size() == 4 ? words[y].toInt() : 0, month, words[i + 1].toInt());
            if (date.isValid())
                return toTimePoint(QDateTime(date, time, QTimeZone::utc()));
        }
    }
    return std::nullopt;
}

QList<MboxFile> findMboxFiles(const QString &path)
{
    if (QFileInfo(path).isFile())
        return {{path, {}}};
    QList<MboxFile> files;
    findIn(path, {}, 0, files);
    return files;
}

MboxReader::MboxReader(const QString &path, QString folder, FromQuoting quoting)
    : m_file(path), m_folder(std::move(folder)), m_quoting(quoting)
{
}

Result<QList<FoundMail>> MboxReader::open()
{
    m_started = true;
    if (!QFileInfo(m_file).isFile() || !m_file.open(QIODevice::ReadOnly))
        return unreadable(m_file);
    m_fileTime = toTimePoint(QFileInfo(m_file).lastModified());
    m_ahead = m_file.readLine(longestLine);
    if (m_ahead.startsWith("\xEF\xBB\xBF")) {
        m_ahead.remove(0, 3);
        m_pos = 3;
    }
    return QList<FoundMail>();
}

QByteArray MboxReader::readLine()
{
    const QByteArray line = std::exchange(m_ahead, m_file.readLine(longestLine));
    m_pos += line.size();
    m_lineIsNew = std::exchange(m_aheadIsNew, line.endsWith('\n'));
    return line;
}

void MboxReader::begin(const QByteArray &fromLine, qint64 at)
{
    m_current = {};
    m_current.raw.path = m_file.fileName();
    m_current.raw.offset = at;
    m_current.raw.quoting = m_quoting;
    m_current.folder = m_folder;
    m_current.time = timeOfFromLine(fromLine).value_or(m_fileTime);
    m_inMail = true;
    m_inHeader = true;
    m_any = true;
}

void MboxReader::readHeaderLine(const QByteArray &line)
{
    MailFlags &flags = m_current.flags;
    const auto value = [&line](const char *name) {
        const auto size = qsizetype(qstrlen(name));
        return qstrnicmp(line.constData(), name, size) == 0 ? line.mid(size).trimmed() : QByteArray();
    };
    if (const QByteArray status = value("Status:"); !status.isEmpty())
        flags.seen = flags.seen || status.contains('R');
    if (const QByteArray status = value("X-Status:"); !status.isEmpty()) {
        flags.answered = flags.answered || status.contains('A');
        flags.flagged = flags.flagged || status.contains('F');
        flags.draft = flags.draft || status.contains('T');
        flags.deleted = flags.deleted || status.contains('D');
    }
    // https://developer.mozilla.org, nsMsgMessageFlags: hexadecimal bits
    if (const uint bits = value("X-Mozilla-Status:").toUInt(nullptr, 16)) {
        flags.seen = flags.seen || bits & 0x0001;
        flags.answered = flags.answered || bits & 0x0002;
        flags.flagged = flags.flagged || bits & 0x0004;
        flags.deleted = flags.deleted || bits & 0x0008;
        flags.forwarded = flags.forwarded || bits & 0x1000;
    }
}

FoundMail MboxReader::end(qint64 at) const
{
    FoundMail mail = m_current;
    mail.raw.length = (m_blankAt >= 0 ? m_blankAt : at) - mail.raw.offset;
    return mail;
}

Result<QList<FoundMail>> MboxReader::next(int most)
{
    if (!m_started) {
        const auto opened = open();
        if (!opened.ok())
            return opened;
    }
    QList<FoundMail> mails;
    while (mails.size() < most && !m_ahead.isEmpty()) {
        const qint64 at = m_pos;
        const QByteArray line = readLine();
        const bool freshBefore = !m_inMail || m_blankAt >= 0;
        if (m_lineIsNew && line.startsWith("From ") && isHeaderLine(m_ahead)
            && (timeOfFromLine(line) || (freshBefore && isBareMarker(line)))) {
            if (m_inMail)
                mails.append(end(at));
            begin(line, m_pos);
        } else if (m_inMail && m_inHeader && m_lineIsNew) {
            m_inHeader = !isBlank(line);
            readHeaderLine(line);
        }
        m_blankAt = m_lineIsNew && isBlank(line) ? at : -1;
    }
    if (m_file.error() != QFileDevice::NoError)
        return unreadable(m_file);
    if (m_ahead.isEmpty() && m_inMail && mails.size() < most) {
        mails.append(end(m_pos));
        m_inMail = false;
    }
    if (m_ahead.isEmpty() && !m_any && m_pos > 0)
        return noMbox(m_file);
    return mails;
}

double MboxReader::progress() const
{
    return m_file.size() > 0 ? double(m_pos) / double(m_file.size()) : 0;
}

} // namespace Tresen
