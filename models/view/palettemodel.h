// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conversationquery.h"
#include "directoryviewmodel.h"

#include <QAbstractListModel>

namespace Tresen {

/// What the command palette offers for what was typed, at most nine rows: commands, views, people
/// and conversations. ">" commands only, "#" a conversation by number or a tag, "@" people. Main
/// thread.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    /// Maps {id, title, detail, icon, shortcut, section}, given by the shell; enabled ones only.
    Q_PROPERTY(QVariantList commands READ commands WRITE setCommands NOTIFY commandsChanged)
    /// The same for views; found as "Go to".
    Q_PROPERTY(QVariantList places READ places WRITE setPlaces NOTIFY commandsChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< "command" | "place" | "conversation" | "tag"
        EntryIdRole,
        TitleRole, ///< hits between U+0002 and U+0003
        DetailRole,
        IconRole,
        ShortcutRole,
        SectionRole,
    };
    Q_ENUM(Role)

    explicit PaletteModel(QObject *parent = nullptr);
    explicit PaletteModel(Services &services, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QVariantList commands() const { return m_commands; }
    void setCommands(const QVariantList &commands);
    [[nodiscard]] QVariantList places() const { return m_places; }
    void setPlaces(const QVariantList &places);
    Q_INVOKABLE void trigger(int row);

Q_SIGNALS:
    void textChanged();
    void commandsChanged();
    void countChanged();
    void triggered(const QString &kind, const QString &id);

private:
    struct Row {
        QString kind;
        QString id;
        QString title;
        QString detail;
        QString icon;
        QString shortcut;
        QString section;
    };

    void update();
    void show(QList<Row> rows);
    void appendMatching(QList<Row> &rows, const QVariantList &from, const QString &kind,
        const QString &words) const;
    void appendTags(QList<Row> &rows, const QString &words) const;
    void search(const QString &query, const QString &marked);
    void findNumber(qint64 number);
    [[nodiscard]] Row conversationRow(const Conversation &conversation, const QString &marked) const;

    Services &m_services;
    DirectoryViewModel m_directory;
    QString m_text;
    QVariantList m_commands;
    QVariantList m_places;
    QList<Row> m_rows;
    quint64 m_generation = 0; ///< answers to older texts are dropped
};

} // namespace Tresen
