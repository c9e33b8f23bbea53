// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowedtext.h"

#include <QStringList>

namespace Tresen {

QString unflow(const QString &text, bool delSp)
{
    QString out;
    out.reserve(text.size());
    bool open = false; // the line before ended softly
    qsizetype openDepth = 0;
    const auto lines = QStringView(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringView line = lines[i];
        if (line.endsWith(u'\r'))
            line.chop(1);
        qsizetype depth = 0;
        while (depth < line.size() && line[depth] == u'>')
            ++depth;
        QStringView content = line.sliced(depth);
        if (content.startsWith(u' '))
            content = content.sliced(1);
        const bool signature = content == u"-- ";
        if (open && (depth != openDepth || signature)) {
            out.append(u'\n');
            open = false;
        }
        if (!open && depth > 0) {
            out.append(QString(depth, u'>'));
            if (!content.isEmpty())
                out.append(u' ');
        }
        const bool soft = content.endsWith(u' ') && !signature && i + 1 < lines.size();
        out.append(soft && delSp ? content.chopped(1) : content);
        open = soft;
        openDepth = depth;
        if (!soft && i + 1 < lines.size())
            out.append(u'\n');
    }
    return out;
}

} // namespace Tresen
