// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountservice.h"
#include "conversationstore.h"
#include "ctlcommand.h"
#include "ctlcontext.h"
#include "maintenancestore.h"
#include "secretstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStorageInfo>

namespace Tresen {
namespace {

/// Examines one thing after another; deleted with the context.
class Examination : public QObject {
public:
    explicit Examination(CtlContext &ctl)
        : QObject(&ctl)
        , m_ctl(ctl)
    {
    }

    void begin()
    {
        m_ctl.after(m_ctl.services().maintenance.health(true), [this](const StoreHealth &health) {
            store(health);
            disk();
            channels();
            m_ctl.withDirectory([this](const Directory &directory) { accounts(directory.accounts); });
        });
    }

private:
    /// One finding: what was looked at, whether it is well, and what to do.
    void finding(const QString &what, bool well, const QString &text)
    {
        m_ctl.say((well ? QStringLiteral("ok    ") : QStringLiteral("!!    ")) + what + QStringLiteral(": ") + text);
        m_ctl.tell({{QStringLiteral("check"), what}, {QStringLiteral("ok"), well},
            {QStringLiteral("text"), text}});
        m_allWell = m_allWell && well;
    }

    void store(const StoreHealth &health)
    {
        finding(QCoreApplication::translate("tresenctl", "store"), health.problems.isEmpty(),
            health.problems.isEmpty()
                ? QCoreApplication::translate("tresenctl", "%1, schema %2, %3 conversations, %4 messages, %5 customers")
                      .arg(health.path)
                      .arg(health.schemaVersion)
                      .arg(health.conversations)
                      .arg(health.messages)
                      .arg(health.contacts)
                : health.problems.join(QStringLiteral("; ")));
    }

    void disk()
    {
        const QStorageInfo volume(m_ctl.profileFolder());
        const qint64 freeMb = volume.bytesAvailable() / (1024 * 1024);
        finding(QCoreApplication::translate("tresenctl", "disk"), freeMb > 500,
            freeMb > 500 ? QCoreApplication::translate("tresenctl", "%1 MB free").arg(freeMb)
                         : QCoreApplication::translate("tresenctl", "only %1 MB free. Make room, or nothing new can be kept.").arg(freeMb));
    }

    void channels()
    {
        const qint64 holder = m_ctl.engine().profile().channelHolder();
        finding(QCoreApplication::translate("tresenctl", "channels"), true,
            holder == 0 ? QCoreApplication::translate("tresenctl", "nobody is connected; open the window or run “tresenctl sync --watch”")
                        : QCoreApplication::translate("tresenctl", "process %1 is connected").arg(holder));
    }

    void accounts(QList<Account> rest)
    {
        if (rest.isEmpty()) {
            if (m_allWell)
                m_ctl.succeed();
            else
                m_ctl.fail({ErrorCode::Invalid, QCoreApplication::translate("tresenctl", "Something needs your attention, see above."), {}, {}});
            return;
        }
        const Account account = rest.takeFirst();
        if (account.channel != ChannelKind::Email || !account.enabled) {
            accounts(rest);
            return;
        }
        m_ctl.engine().secrets().read(account.secretKey(u"password")).then(this,
            [this, account, rest](Result<QString> password) {
                const QString place = m_ctl.engine().secrets().description();
                finding(QCoreApplication::translate("tresenctl", "password of %1").arg(account.address), password.ok(),
                    password ? QCoreApplication::translate("tresenctl", "kept in %1").arg(place)
                             : QCoreApplication::translate("tresenctl", "not found in %1. Set it with “tresenctl account add email”.").arg(place));
                if (password)
                    signIn(account, *password, rest);
                else
                    accounts(rest);
            });
    }

    void signIn(const Account &account, const QString &password, const QList<Account> &rest)
    {
        m_ctl.services().accounts.test(account, password).then(this, [this, account, rest](Status status) {
            finding(account.address, status.ok(), status ? QCoreApplication::translate("tresenctl", "signs in") : status.error().text);
            accounts(rest);
        });
    }

    CtlContext &m_ctl;
    bool m_allWell = true;
};

void doctor(CtlContext &ctl)
{
    auto *examination = new Examination(ctl);
    examination->begin();
}

} // namespace

QList<CtlCommand> doctorCommands()
{
    return {{QStringLiteral("doctor"), {}, QCoreApplication::translate("tresenctl", "Says what is wrong and what to do."), {}, 0, 0, false,
        doctor}};
}

} // namespace Tresen
