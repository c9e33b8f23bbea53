// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "toastmodel.h"

#include "desk.h"
#include "session.h"
#include "undoservice.h"

#include <algorithm>

namespace Tresen {

namespace {
constexpr int shownToasts = 3;
}

ToastModel::ToastModel(QObject *parent)
    : ToastModel(Desk::services(), parent)
{
}

ToastModel::ToastModel(Services &services, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
{
    connect(&services.undo, &UndoService::pushed, this, [this](const UndoEntry &entry) {
        append({0, entry.id, entry.label, false});
        Q_EMIT canUndoChanged();
    });
    connect(&services.undo, &UndoService::undone, this, [this](quint64 entry, const QString &label) {
        for (int row = count() - 1; row >= 0; --row) {
            if (m_toasts.at(row).entry == entry)
                removeAt(row);
        }
        say(tr("Undone: %1").arg(label));
        Q_EMIT canUndoChanged();
    });
    connect(&services.undo, &UndoService::undoFailed, this,
        [this](quint64, const Error &error) { say(error.text, true); });
}

int ToastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant ToastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Toast &toast = m_toasts.at(index.row());
    switch (role) {
    case ToastIdRole:
        return QString::number(toast.id);
    case TextRole:
    case Qt::DisplayRole:
        return toast.text;
    case UndoableRole:
        return toast.entry != 0;
    case TroubleRole:
        return toast.trouble;
    default:
        return {};
    }
}

QHash<int, QByteArray> ToastModel::roleNames() const
{
    return {{ToastIdRole, "toastId"}, {TextRole, "words"}, {UndoableRole, "undoable"},
        {TroubleRole, "trouble"}};
}

bool ToastModel::canUndo() const
{
    return m_services.undo.canUndo();
}

void ToastModel::undoLast()
{
    if (canUndo())
        carryOut(0);
    else
        say(tr("There is nothing to undo"));
}

void ToastModel::undo(const QString &toast)
{
    const int row = rowOf(toast);
    if (row >= 0 && m_toasts.at(row).entry != 0)
        carryOut(m_toasts.at(row).entry);
}

void ToastModel::carryOut(quint64 entry)
{
    m_services.undo.undo(m_services.session.cause(), entry).then(this, [this](Result<QString> result) {
        // A failed commit is told by the service's signal; this is an act too old to be undone.
        if (!result && result.error().code == ErrorCode::NotFound)
            say(result.error().text, true);
    });
}

void ToastModel::dismiss(const QString &toast)
{
    const int row = rowOf(toast);
    if (row >= 0)
        removeAt(row);
}

void ToastModel::say(const QString &text, bool trouble)
{
    append({0, 0, text, trouble});
}

void ToastModel::append(Toast toast)
{
    if (count() >= shownToasts)
        removeAt(0);
    toast.id = ++m_lastId;
    beginInsertRows({}, count(), count());
    m_toasts.append(std::move(toast));
    endInsertRows();
    Q_EMIT countChanged();
}

void ToastModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_toasts.removeAt(row);
    endRemoveRows();
    Q_EMIT countChanged();
}

int ToastModel::rowOf(const QString &toast) const
{
    const auto found = std::find_if(m_toasts.cbegin(), m_toasts.cend(),
        [id = toast.toULongLong()](const Toast &other) { return other.id == id; });
    return found == m_toasts.cend() ? -1 : static_cast<int>(found - m_toasts.cbegin());
}

} // namespace Tresen
