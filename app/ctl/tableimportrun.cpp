// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tableimportrun.h"

#include "commandstore.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace Tresen {
namespace {

constexpr qsizetype chunk = 500;

QString nameOf(const Change &change)
{
    if (const auto *order = std::get_if<SaveOrder>(&change))
        return order->order.number;
    const auto *save = std::get_if<SaveContact>(&change);
    return save != nullptr && !save->contact.identities.isEmpty() ? save->contact.identities.constFirst().display
                                                                  : QString();
}

/// The row's own fault; everything else would befall the next one, too.
bool isOfTheRow(const Error &error)
{
    return error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound || error.code == ErrorCode::Invalid;
}

} // namespace

TableImportRun::TableImportRun(CtlContext &ctl, ShopFile file)
    : QObject(&ctl)
    , m_ctl(ctl)
    , m_file(std::move(file))
{
    m_ctl.onInterrupt([this] { m_stopped = true; });
}

void TableImportRun::next()
{
    const qsizetype left = m_file.changes.size() - m_at;
    if (left == 0 || m_stopped) {
        finish();
        return;
    }
    const qsizetype count = m_at < m_alone ? 1 : std::min(chunk, left);
    m_ctl.engine().commands().commit(m_file.changes.sliced(m_at, count), Cause{CauseKind::Import})
        .then(this, [this, count](Result<Committed> committed) {
            if (committed) {
                m_saved += int(count);
                m_at += count;
            } else if (!isOfTheRow(committed.error())) {
                m_ctl.fail(committed.error());
                return;
            } else {
                onRefused(committed.error(), count);
            }
            m_ctl.progress(QCoreApplication::translate("tresenctl", "%n row(s)", nullptr, m_saved),
                double(m_at) / double(m_file.changes.size()));
            next();
        });
}

void TableImportRun::onRefused(const Error &error, qsizetype count)
{
    if (count > 1) {
        m_alone = m_at + count;
        return;
    }
    m_file.problems.append(nameOf(m_file.changes[m_at]) + QStringLiteral(": ") + error.text);
    ++m_at;
}

void TableImportRun::finish()
{
    for (const QString &problem : std::as_const(m_file.problems))
        m_ctl.say(problem);
    m_ctl.say(QCoreApplication::translate("tresenctl", "%n row(s) taken over.", nullptr, m_saved));
    if (m_stopped)
        m_ctl.say(QCoreApplication::translate("tresenctl",
            "Stopped before the end. What was taken over is safe; import again to go on."));
    m_ctl.tell({{QStringLiteral("saved"), m_saved}, {QStringLiteral("stopped"), m_stopped},
        {QStringLiteral("problems"), QJsonArray::fromStringList(m_file.problems)}});
    m_ctl.end(!m_stopped && m_file.problems.isEmpty());
}

} // namespace Tresen
