// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chatframes.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tresen::ChatFrames {
namespace {

constexpr qsizetype longestCid = 64;
constexpr qsizetype secretDigits = 32;
constexpr qsizetype mostFiles = 10;
constexpr qsizetype longestLabel = 2'000; // of an address of a page, say

/// Reads members of one object and remembers whether all of them had their shape.
class Members {
public:
    explicit Members(const QJsonObject &object) : m_object(object) {}

    QString text(QLatin1StringView key, qsizetype longest = longestLabel)
    {
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return {};
        const QString text = value.toString();
        m_fits = m_fits && value.isString() && text.size() <= longest;
        return text;
    }
    QString body(QLatin1StringView key) { return text(key, std::numeric_limits<qsizetype>::max()); }
    bool flag(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        m_fits = m_fits && value.isBool();
        return value.toBool();
    }
    /// Numbers of lines are texts: a double loses the low bits of a qint64.
    qint64 number(QLatin1StringView key)
    {
        bool ok = false;
        const qint64 number = text(key).toLongLong(&ok);
        m_fits = m_fits && ok && number >= 0;
        return number;
    }
    QStringList texts(QLatin1StringView key)
    {
        QStringList texts;
        const QJsonValue value = m_object.value(key);
        if (value.isUndefined())
            return texts;
        const QJsonArray array = value.toArray();
        m_fits = m_fits && value.isArray() && array.size() <= mostFiles;
        for (const QJsonValue &entry : array) {
            m_fits = m_fits && entry.isString() && entry.toString().size() <= longestLabel;
            texts.append(entry.toString());
        }
        return texts;
    }
    void require(bool condition) { m_fits = m_fits && condition; }

    std::optional<Frame> fitting(Frame frame) const
    {
        return m_fits ? std::optional<Frame>(std::move(frame)) : std::nullopt;
    }

private:
    const QJsonObject &m_object;
    bool m_fits = true;
};

bool isCid(const QString &cid)
{
    return !cid.isEmpty() && cid.size() <= longestCid && std::all_of(cid.cbegin(), cid.cend(), [](QChar c) {
        return c == u'-' || (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    });
}

std::optional<Frame> hello(const QJsonObject &object)
{
    Members members(object);
    Hello hello;
    hello.secret = members.text("secret"_L1).toLatin1();
    hello.after = members.number("after"_L1);
    hello.language = members.text("lang"_L1, 35); // the longest tag of RFC 5646 that is in use
    const QJsonObject page = object.value("page"_L1).toObject();
    Members of(page);
    hello.pageUrl = of.text("url"_L1);
    hello.pageTitle = of.text("title"_L1);
    members.require(of.fitting(Ping{}).has_value());
    return members.fitting(hello);
}

std::optional<Frame> say(const QJsonObject &object)
{
    Members members(object);
    Say say{members.text("cid"_L1), members.body("text"_L1), members.texts("files"_L1)};
    members.require(isCid(say.cid));
    return members.fitting(std::move(say));
}

std::optional<Frame> typingFrame(const QJsonObject &object)
{
    Members members(object);
    return members.fitting(Typing{members.flag("on"_L1)});
}

std::optional<Frame> readFrame(const QJsonObject &object)
{
    Members members(object);
    return members.fitting(Read{members.number("seq"_L1)});
}

std::optional<Frame> page(const QJsonObject &object)
{
    Members members(object);
    return members.fitting(Page{members.text("url"_L1), members.text("title"_L1)});
}

std::optional<Frame> about(const QJsonObject &object)
{
    Members members(object);
    return members.fitting(About{members.text("name"_L1), members.text("email"_L1)});
}

std::optional<Frame> transcript(const QJsonObject &object)
{
    Members members(object);
    return members.fitting(Transcript{members.text("email"_L1)});
}

using Parser = std::optional<Frame> (*)(const QJsonObject &);

Parser parserOf(const QString &type)
{
    static const QHash<QString, Parser> parsers{
        {u"hello"_s, hello}, {u"say"_s, say}, {u"typing"_s, typingFrame}, {u"read"_s, readFrame},
        {u"page"_s, page}, {u"about"_s, about}, {u"transcript"_s, transcript},
        {u"end"_s, [](const QJsonObject &) -> std::optional<Frame> { return End{}; }},
        {u"ping"_s, [](const QJsonObject &) -> std::optional<Frame> { return Ping{}; }},
    };
    return parsers.value(type, nullptr);
}

QByteArray packed(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray packedFiles(const QList<File> &files)
{
    QJsonArray array;
    for (const File &file : files)
        array.append(QJsonObject{{u"name"_s, file.name}, {u"type"_s, file.type}, {u"size"_s, file.size}, {u"url"_s, file.url}});
    return array;
}

QJsonValue nameOrNull(const QString &name)
{
    return name.isEmpty() ? QJsonValue() : QJsonValue(name);
}

} // namespace

std::optional<Frame> parse(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    const Parser parser = parserOf(object.value("t"_L1).toString());
    return parser == nullptr ? std::nullopt : parser(object);
}

bool isSecret(const QByteArray &secret)
{
    return secret.size() == secretDigits && std::all_of(secret.cbegin(), secret.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

QByteArray welcome(const Welcome &welcome)
{
    const QJsonObject limits{{u"text"_s, welcome.textLimit}, {u"file"_s, welcome.fileLimit},
        {u"types"_s, QJsonArray::fromStringList(welcome.fileTypes)}};
    QJsonValue agent;
    if (!welcome.agent.isEmpty())
        agent = QJsonObject{{u"name"_s, welcome.agent}};
    return packed({{u"t"_s, u"welcome"_s}, {u"shop"_s, welcome.shop}, {u"color"_s, welcome.color}, {u"agent"_s, agent},
        {u"state"_s, welcome.isNew ? u"new"_s : welcome.ended ? u"ended"_s : u"open"_s}, {u"limits"_s, limits},
        {u"readSeq"_s, QString::number(welcome.readByVisitor)}, {u"seenSeq"_s, QString::number(welcome.seenByAgents)}});
}

QByteArray message(const Told &told)
{
    QJsonObject object{{u"t"_s, u"message"_s}, {u"id"_s, told.id.toString()}, {u"seq"_s, QString::number(told.number)},
        {u"from"_s, told.fromVisitor ? u"visitor"_s : told.automatic ? u"auto"_s : u"agent"_s}, {u"at"_s, told.at},
        {u"text"_s, told.text}};
    if (!told.name.isEmpty())
        object.insert(u"name"_s, told.name);
    if (!told.cid.isEmpty())
        object.insert(u"cid"_s, told.cid);
    if (!told.files.isEmpty())
        object.insert(u"files"_s, packedFiles(told.files));
    return packed(object);
}

QByteArray ack(const QString &cid, MessageId id, qint64 number, qint64 at)
{
    return packed({{u"t"_s, u"ack"_s}, {u"cid"_s, cid}, {u"id"_s, id.toString()}, {u"seq"_s, QString::number(number)}, {u"at"_s, at}});
}

QByteArray caughtUp(qint64 number)
{
    return packed({{u"t"_s, u"caughtUp"_s}, {u"seq"_s, QString::number(number)}});
}

QByteArray refused(QLatin1StringView code, const QString &cid, int retrySeconds)
{
    QJsonObject object{{u"t"_s, u"refused"_s}, {u"code"_s, QString(code)}};
    if (!cid.isEmpty())
        object.insert(u"cid"_s, cid);
    if (retrySeconds > 0)
        object.insert(u"retry"_s, retrySeconds);
    return packed(object);
}

QByteArray typing(bool on, const QString &name)
{
    return packed({{u"t"_s, u"typing"_s}, {u"on"_s, on}, {u"name"_s, name}});
}

QByteArray read(qint64 number)
{
    return packed({{u"t"_s, u"read"_s}, {u"seq"_s, QString::number(number)}});
}

QByteArray agent(const QString &name)
{
    return packed({{u"t"_s, u"agent"_s}, {u"name"_s, nameOrNull(name)}});
}

QByteArray plain(QLatin1StringView type)
{
    return packed({{u"t"_s, QString(type)}});
}

QByteArray transcriptSent(bool ok)
{
    return packed({{u"t"_s, u"transcript"_s}, {u"ok"_s, ok}});
}

} // namespace Tresen::ChatFrames
