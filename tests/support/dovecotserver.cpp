// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dovecotserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Tresen {

namespace {

const QLatin1String testUser("tresen-test");

/// Another installation of it, in a chroot say: a program that takes dovecot's arguments.
QString dovecot()
{
    return qEnvironmentVariable("TRESEN_DOVECOT", QStringLiteral("/usr/sbin/dovecot"));
}

QString run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromLocal8Bit(process.readAll());
}

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

// Common to both: loopback, no logs beyond the folder, plain text allowed (loopback only).
const char *const common = R"(
base_dir = @BASE@/run
state_dir = @BASE@/state
log_path = @BASE@/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = yes
auth_mechanisms = plain login
first_valid_uid = 1
mail_uid = @UID@
mail_gid = @GID@
mail_max_userip_connections = 100
@UNPRIVILEGED@
service imap-login {
  @NOCHROOT@
  inet_listener imap {
    port = @PLAIN@
  }
  inet_listener imaps {
    port = @TLS@
    ssl = yes
  }
}
)";

const char *const version23 = R"(
ssl_cert = <@BASE@/cert.pem
ssl_key = <@BASE@/key.pem
disable_plaintext_auth = no
mail_location = maildir:@MAIL@
passdb {
  driver = static
  args = password=tresen
}
userdb {
  driver = static
  args = uid=@UID@ gid=@GID@ home=@BASE@/home
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = create
    special_use = \Sent
  }
}
)";

const char *const version24 = R"(
ssl_server_cert_file = @BASE@/cert.pem
ssl_server_key_file = @BASE@/key.pem
auth_allow_cleartext = yes
mail_driver = maildir
mail_path = @MAIL@
passdb static {
  password = tresen
}
userdb static {
  fields {
    uid = @UID@
    gid = @GID@
    home = @BASE@/home
  }
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Sent {
    auto = create
    special_use = \Sent
  }
}
)";

} // namespace

DovecotServer::DovecotServer()
    : m_folder(QStringLiteral("/tmp/tresen-dovecot-XXXXXX"))
    , m_certificate(makeTestCertificate())
    , m_plainPort(freePort())
    , m_tlsPort(freePort())
    , m_uid(getuid())
    , m_gid(getgid())
{
    if (getuid() == 0) {
        if (!getpwnam(testUser.data()))
            run(QStringLiteral("useradd"), {QStringLiteral("-r"), QStringLiteral("-M"),
                                               QStringLiteral("-s"), QStringLiteral("/usr/sbin/nologin"), testUser});
        if (const passwd *entry = getpwnam(testUser.data())) {
            m_uid = entry->pw_uid;
            m_gid = entry->pw_gid;
        }
    }
    chmod(qPrintable(m_folder.path()), 0755);
    for (const QString &sub : {QString(), QStringLiteral("/cur"), QStringLiteral("/new"), QStringLiteral("/tmp")}) {
        QDir().mkpath(maildir() + sub);
        own(maildir() + sub);
    }
    QDir().mkpath(m_folder.filePath(QStringLiteral("home")));
    own(m_folder.filePath(QStringLiteral("home")));
}

DovecotServer::~DovecotServer()
{
    stop();
}

bool DovecotServer::start()
{
    if (!writeConfig())
        return false;
    m_problem = run(dovecot(),
        {QStringLiteral("-c"), m_folder.filePath(QStringLiteral("dovecot.conf"))});
    m_running = true;
    for (int i = 0; i < 100; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_plainPort);
        if (socket.waitForConnected(1000) && socket.waitForReadyRead(2000))
            return true;
        QTest::qWait(50);
    }
    QFile log(m_folder.filePath(QStringLiteral("dovecot.log")));
    if (log.open(QIODevice::ReadOnly))
        m_problem += QString::fromUtf8(log.readAll());
    return false;
}

void DovecotServer::stop()
{
    if (!std::exchange(m_running, false))
        return;
    run(dovecot(),
        {QStringLiteral("-c"), m_folder.filePath(QStringLiteral("dovecot.conf")), QStringLiteral("stop")});
}

ServerAddress DovecotServer::address(Security security) const
{
    return {QStringLiteral("127.0.0.1"), security == Security::Tls ? m_tlsPort : m_plainPort, security,
        security == Security::None ? QByteArray() : m_certificate.pin()};
}

QString DovecotServer::maildir() const
{
    return m_folder.filePath(QStringLiteral("Maildir"));
}

void DovecotServer::deliver(const QByteArray &mail, const QString &folder)
{
    const QString name = QStringLiteral("%1.%2.test").arg(1700000000 + m_delivered).arg(m_delivered);
    ++m_delivered;
    const QString aside = folderPath(folder) + QStringLiteral("/tmp/") + name;
    write(aside, mail);
    own(aside);
    QFile::rename(aside, folderPath(folder) + QStringLiteral("/new/") + name);
}

int DovecotServer::count(const QString &folder) const
{
    return int(mails(folder).size());
}

QList<QByteArray> DovecotServer::mails(const QString &folder) const
{
    QList<QByteArray> all;
    for (const QString &sub : {QStringLiteral("/new"), QStringLiteral("/cur")}) {
        const QDir folderDir(folderPath(folder) + sub);
        for (const QString &name : folderDir.entryList(QDir::Files)) {
            QFile file(folderDir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all.append(file.readAll());
        }
    }
    return all;
}

void DovecotServer::renumber()
{
    const QDir folderDir(maildir());
    for (const QString &name : folderDir.entryList({QStringLiteral("dovecot*")}, QDir::Files))
        QFile::remove(folderDir.filePath(name));
}

QString DovecotServer::folderPath(const QString &folder) const
{
    return folder.isEmpty() ? maildir() : maildir() + QStringLiteral("/.") + folder;
}

bool DovecotServer::writeConfig()
{
    const QString version = run(dovecot(), {QStringLiteral("--version")});
    const bool new24 = version.startsWith(QLatin1String("2.4"));
    QByteArray config;
    if (new24)
        config = "dovecot_config_version = 2.4.0\ndovecot_storage_version = 2.4.0\n";
    config += common;
    config += new24 ? version24 : version23;
    const bool root = getuid() == 0;
    const passwd *me = getpwuid(getuid());
    const QByteArray name = me ? me->pw_name : "nobody";
    const group *mine = getgrgid(getgid());
    const QByteArray groupName = mine ? mine->gr_name : "nogroup"; // else sockets go to the group dovecot
    config.replace("@UNPRIVILEGED@", root ? QByteArray()
                                          : "default_internal_user = " + name + "\ndefault_login_user = " + name
                + "\ndefault_internal_group = " + groupName
                + "\nservice anvil {\n  chroot =\n}\nservice stats {\n  chroot =\n}\n");
    config.replace("@NOCHROOT@", root ? "" : "chroot =");
    config.replace("@BASE@", m_folder.path().toLocal8Bit()).replace("@MAIL@", maildir().toLocal8Bit());
    config.replace("@UID@", QByteArray::number(m_uid)).replace("@GID@", QByteArray::number(m_gid));
    config.replace("@PLAIN@", QByteArray::number(m_plainPort)).replace("@TLS@", QByteArray::number(m_tlsPort));
    write(m_folder.filePath(QStringLiteral("dovecot.conf")), config);
    write(m_folder.filePath(QStringLiteral("cert.pem")), m_certificate.certificatePem);
    write(m_folder.filePath(QStringLiteral("key.pem")), m_certificate.keyPem);
    if (version.isEmpty())
        m_problem = QStringLiteral("dovecot is not installed (package dovecot-imapd)");
    return !version.isEmpty();
}

void DovecotServer::own(const QString &path) const
{
    if (getuid() == 0 && chown(qPrintable(path), m_uid, m_gid) != 0)
        qWarning("cannot give a file to the test user");
}

} // namespace Tresen
