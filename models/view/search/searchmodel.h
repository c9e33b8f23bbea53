// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationstore.h"
#include "services.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Tresen {

struct SearchClause;
struct SearchOptions;

/// The messages that match what is being typed, newest first, page by page. While typing the last
/// word counts as a beginning; searchNow() takes it as it stands. Main thread.
class SearchModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    /// The query language of models/text/searchquery.h.
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// Maps {text}: the clauses with an operator in the text, in their order.
    Q_PROPERTY(QVariantList chips READ chips NOTIFY textChanged)
    Q_PROPERTY(bool blank READ blank NOTIFY textChanged) ///< nothing asked for
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// "38 hits", "more than 1,000 hits", empty while nothing is known.
    Q_PROPERTY(QString totalText READ totalText NOTIFY changed)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool searching READ searching NOTIFY changed) ///< the rows belong to an older text
    /// Maps {insert, text}: what can be written, in the language of the window.
    Q_PROPERTY(QVariantList operators READ operators CONSTANT)
public:
    enum Role {
        ConversationIdRole = Qt::UserRole + 1,
        MessageIdRole,
        NameRole,
        ContactRole, ///< id, for the colour of the avatar
        ChannelRole,
        SubjectRole, ///< hits between U+0002 and U+0003, as in SnippetRole
        SnippetRole,
        StatusRole,  ///< open|pending|snoozed|resolved
        StatusTextRole,
        TimeRole,
        NumberRole,  ///< "#20417"
        WhoRole,     ///< "Note", "Call", the agent of our answer, or empty for the customer
        SpokenRole,
    };

    explicit SearchModel(QObject *parent = nullptr);
    explicit SearchModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] bool blank() const { return m_text.trimmed().isEmpty(); }
    [[nodiscard]] QVariantList chips() const;
    [[nodiscard]] int count() const { return static_cast<int>(m_hits.size()); }
    [[nodiscard]] QString totalText() const;
    [[nodiscard]] QStringList problems() const { return m_problems; }
    [[nodiscard]] QString errorText() const { return m_errorText; }
    [[nodiscard]] bool searching() const { return m_soon.isActive() || m_asked; }
    [[nodiscard]] QVariantList operators() const;

    /// Searches now, with the last word finished.
    Q_INVOKABLE void searchNow();
    Q_INVOKABLE void removeChip(int index);
    /// Puts an operator behind what is there.
    Q_INVOKABLE void insert(const QString &beginning);
    Q_INVOKABLE [[nodiscard]] QString conversationAt(int row) const;
    Q_INVOKABLE [[nodiscard]] QString messageAt(int row) const;
    Q_INVOKABLE [[nodiscard]] QString numberAt(int row) const;

Q_SIGNALS:
    void textChanged();
    void changed();
    void arrived(); ///< the first page of a new text is there

private:
    [[nodiscard]] SearchOptions options(bool typing) const;
    [[nodiscard]] QList<SearchClause> operatorClauses() const;
    void ask(bool typing);
    void take(SearchPage page);
    void takeMore(SearchPage page);
    void clear();

    Services &m_services;
    QString m_text;
    QString m_asking; ///< the text the rows belong to
    QList<SearchHit> m_hits;
    std::optional<Cursor> m_next;
    QStringList m_problems;
    QString m_errorText;
    QTimer m_soon;
    int m_total = 0;
    int m_round = 0; ///< answers to older texts are not heard
    bool m_totalIsCap = false;
    bool m_known = false;
    bool m_asked = false;
    bool m_fetching = false;
    bool m_typing = true;
};

/// Hits between U+0002 and U+0003, as TMarkedLabel wants them. Both signs are taken out of the text.
[[nodiscard]] QString markedText(const QString &text, const QList<TextRange> &marks);

/// "Open", "Waiting", "Snoozed", "Resolved", translated.
[[nodiscard]] QString statusTitle(ConversationStatus status);

} // namespace Tresen
