// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QRectF>
#include <QRegion>

#include <vector>

class QQuickItem;
class QQuickWindow;

namespace Tresen {

/// Every text that a window paints: where, how much room it wants, and what of it can be seen. It
/// asks the scene itself, since labels inside of a button are not on the accessibility bus: the
/// button speaks for them. Positions are in logical pixels of the window. Main thread.
class TextSurvey {
public:
    explicit TextSurvey(QQuickWindow *window);

    /// {texts: [{text, owner, x, y, w, h, faults: [word]}], overlaps: [[text, text]], pose: a number that
    /// changes while anything moves or fades}. Faults: "cut"
    /// (less room than it wants, and no ellipsis), "clipped" (an edge that does not scroll takes a
    /// part of it), "shortened" (an ellipsis in a button's own words: TLabel.mayElide), "sticks out" (of its ground).
    [[nodiscard]] QJsonObject report() const;

private:
    struct Text {
        QQuickItem *item;
        QRectF painted; ///< where its letters are
        QRectF clip;    ///< what edges leave of it
        QRegion seen;   ///< what is left under that which lies over it
        QStringList faults;
    };

    void visit(QQuickItem *item, const QRectF &clip, const QRectF &hardClip, qreal opacity);
    void add(QQuickItem *item, const QRectF &clip, const QRectF &hardClip);
    void cover(const QRect &by);
    [[nodiscard]] QJsonObject row(const Text &text) const;

    std::vector<Text> m_texts;
    qreal m_pose = 0;
};

} // namespace Tresen
