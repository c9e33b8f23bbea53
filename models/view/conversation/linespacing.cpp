// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "linespacing.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

namespace Tresen {

void LineSpacing::setDocument(QQuickTextDocument *document)
{
    if (m_document == document)
        return;
    if (m_document && m_document->textDocument())
        m_document->textDocument()->disconnect(this);
    m_document = document;
    if (m_document)
        connect(m_document->textDocument(), &QTextDocument::contentsChanged, this, &LineSpacing::apply);
    apply();
    Q_EMIT changed();
}

void LineSpacing::setHeight(int height)
{
    if (m_height == height)
        return;
    m_height = height;
    apply();
    Q_EMIT changed();
}

void LineSpacing::apply()
{
    if (!m_document || m_height <= 0 || m_applying)
        return;
    m_applying = true; // changing the format changes the contents
    QTextCursor cursor(m_document->textDocument());
    cursor.select(QTextCursor::Document);
    QTextBlockFormat format;
    format.setLineHeight(m_height, QTextBlockFormat::FixedHeight);
    cursor.mergeBlockFormat(format);
    m_applying = false;
}

} // namespace Tresen
