// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lineserver.h"

#include <QSslSocket>
#include <QTimer>

namespace Tresen {

/// One connection playing its script.
class LineServer::Talk final : public QObject {
public:
    Talk(LineServer &server, QSslSocket *socket, const LineScript &script)
        : QObject(&server)
        , m_server(server)
        , m_socket(socket)
        , m_steps(script.steps())
        , m_dropAfter(script.dropAfter())
    {
        m_socket->setParent(this);
        connect(m_socket, &QSslSocket::readyRead, this, [this] { onRead(); });
        connect(m_socket, &QSslSocket::encrypted, this, [this] {
            m_handshaking = false;
            play();
        });
        connect(m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_portions, &QTimer::timeout, this, [this] { take(m_socket->read(m_portion)); });
    }

    void beginTls()
    {
        m_handshaking = true;
        m_socket->setLocalCertificate(m_server.m_certificate.certificate);
        m_socket->setPrivateKey(m_server.m_certificate.key);
        m_socket->startServerEncryption();
    }

    void play()
    {
        while (!m_handshaking && !m_pausing && !m_steps.empty()) {
            if (!perform(m_steps.front()))
                return;
            m_steps.pop_front();
        }
    }

private:
    void onRead()
    {
        if (m_handshaking || m_portions.isActive())
            return;
        take(m_socket->readAll());
    }

    void take(QByteArray bytes)
    {
        if (m_dropAfter >= 0) {
            bytes.truncate(qMax<qint64>(0, m_dropAfter - m_total));
            m_total += bytes.size();
        }
        m_server.m_received += bytes;
        m_buffer += bytes;
        play();
        if (m_dropAfter >= 0 && m_total >= m_dropAfter)
            m_socket->abort();
    }

    /// False: this step waits, or was the last one.
    bool perform(const LineScript::Step &step)
    {
        switch (step.action) {
        case LineScript::Action::Say:
            m_socket->write(QByteArray(step.bytes).replace("%T", m_tag));
            m_socket->flush();
            return true;
        case LineScript::Action::Expect:
            return expectLine(step.pattern);
        case LineScript::Action::TakeBytes:
            return takeBytes(step.number);
        case LineScript::Action::TakeMail:
            return takeMail();
        case LineScript::Action::ReadSlowly:
            readSlowly(step.number);
            return true;
        case LineScript::Action::BeginTls:
            beginTls();
            return true;
        case LineScript::Action::Pause:
            m_pausing = true;
            QTimer::singleShot(int(step.number), this, [this] {
                m_pausing = false;
                play();
            });
            return true;
        case LineScript::Action::Drop:
            m_socket->flush();
            m_socket->abort();
            return false;
        case LineScript::Action::Hang:
            break;
        }
        return false;
    }

    bool expectLine(const QRegularExpression &pattern)
    {
        const qsizetype end = m_buffer.indexOf("\r\n");
        if (end < 0)
            return false;
        const QByteArray line = m_buffer.left(end);
        m_buffer.remove(0, end + 2);
        m_tag = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' '));
        if (pattern.match(QString::fromLatin1(line)).hasMatch())
            return true;
        m_server.m_complaints.append(QStringLiteral("expected /%1/, got \"%2\"")
                                         .arg(pattern.pattern(), QString::fromLatin1(line)));
        m_socket->abort();
        return false;
    }

    void readSlowly(qsizetype portion)
    {
        m_portion = portion;
        m_socket->setReadBufferSize(portion);
        m_socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, int(portion));
        m_portions.start(20);
    }

    bool takeBytes(qsizetype count)
    {
        if (m_buffer.size() < count)
            return false;
        m_buffer.remove(0, count);
        return true;
    }

    bool takeMail()
    {
        const qsizetype end = m_buffer.indexOf("\r\n.\r\n", m_searched);
        m_searched = end < 0 ? qMax<qsizetype>(0, m_buffer.size() - 5) : 0;
        if (end < 0)
            return false;
        m_server.m_mails.append(m_buffer.left(end + 2));
        m_buffer.remove(0, end + 5);
        return true;
    }

    LineServer &m_server;
    QSslSocket *m_socket;
    std::deque<LineScript::Step> m_steps;
    qint64 m_dropAfter;
    QByteArray m_buffer;
    QByteArray m_tag;
    QTimer m_portions; ///< while reading slowly
    qint64 m_portion = 0;
    qsizetype m_searched = 0;
    qint64 m_total = 0;
    bool m_handshaking = false;
    bool m_pausing = false;
};

LineScript &LineScript::expects(const char *pattern)
{
    return add({Action::Expect, {},
        QRegularExpression(QStringLiteral("^(?:%1)$").arg(QLatin1String(pattern))), 0});
}

LineServer::LineServer(QObject *parent)
    : QTcpServer(parent)
{
    listen(QHostAddress::LocalHost);
}

LineServer::~LineServer() = default;

LineScript &LineServer::script()
{
    m_scripts.push_back(std::make_unique<LineScript>());
    return *m_scripts.back();
}

void LineServer::setTls(const TestCertificate &certificate, bool implicit)
{
    m_certificate = certificate;
    m_implicitTls = implicit;
}

ServerAddress LineServer::address(Security security) const
{
    return {QStringLiteral("127.0.0.1"), serverPort(), security,
        security == Security::None ? QByteArray() : m_certificate.pin()};
}

void LineServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *socket = new QSslSocket;
    socket->setSocketDescriptor(descriptor);
    if (m_scripts.empty()) {
        m_complaints.append(QStringLiteral("a connection without a script"));
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto *talk = new Talk(*this, socket, *m_scripts.front());
    m_scripts.pop_front();
    if (m_implicitTls)
        talk->beginTls();
    else
        talk->play();
}

} // namespace Tresen
