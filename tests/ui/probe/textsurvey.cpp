// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsurvey.h"

#include <QJsonArray>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace Tresen {

namespace {

constexpr qreal tolerance = 1.01; // rounding to whole pixels

bool isLabel(const QQuickItem *item)
{
    return item->inherits("QQuickText");
}

/// Text that is read, not typed: what is typed scrolls inside its field.
bool isReadOnlyEdit(const QQuickItem *item)
{
    return item->inherits("QQuickTextEdit") && item->property("readOnly").toBool();
}

/// Rich text has no ellipsis, whatever it is asked for.
bool elides(const QQuickItem *item)
{
    return isLabel(item) && item->property("elide").toInt() != Qt::ElideNone
        && item->property("textFormat").toInt() != Qt::RichText;
}

QRectF sceneRect(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// Text is taken as wide as its letters, wherever the item's edges are.
QRectF paintedRect(const QQuickItem *item)
{
    const qreal wanted = elides(item)
        ? std::min(item->property("contentWidth").toReal(), item->width())
        : item->property("contentWidth").toReal();
    const qreal height = item->property("contentHeight").toReal();
    const int across = item->property("effectiveHorizontalAlignment").toInt();
    const int down = item->property("verticalAlignment").toInt();
    const qreal x = across == Qt::AlignRight ? item->width() - wanted : across == Qt::AlignHCenter ? (item->width() - wanted) / 2 : 0;
    const qreal y = down == Qt::AlignBottom ? item->height() - height : down == Qt::AlignVCenter ? (item->height() - height) / 2 : 0;
    return item->mapRectToScene(QRectF(x, y, wanted, height));
}

/// The button that says this text, if any; rows of lists are no buttons.
const QQuickItem *buttonOf(const QQuickItem *item)
{
    for (const QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        if (at->inherits("QQuickItemDelegate"))
            return nullptr;
        if (at->inherits("QQuickAbstractButton"))
            return at;
    }
    return nullptr;
}

/// The painted thing that the text stands on.
const QQuickItem *groundOf(const QQuickItem *item)
{
    for (const QQuickItem *at = item->parentItem(); at; at = at->parentItem()) {
        if (at->inherits("QQuickFlickable"))
            return nullptr;
        if (at->inherits("QQuickControl") || at->inherits("QQuickRectangle"))
            return at;
    }
    return nullptr;
}

QString ownerOf(const QQuickItem *item)
{
    for (const QQuickItem *at = item; at; at = at->parentItem()) {
        if (!at->objectName().isEmpty())
            return at->objectName();
    }
    return {};
}

bool hasMoreThanRoom(const QQuickItem *item)
{
    if (isLabel(item) && item->property("wrapMode").toInt() == 0)
        return !elides(item) && item->implicitWidth() > item->width() + tolerance;
    return item->property("contentWidth").toReal() > item->width() + tolerance
        || item->property("contentHeight").toReal() > item->height() + tolerance;
}

bool endsInEllipsis(const QQuickItem *item)
{
    return elides(item) && item->property("truncated").toBool();
}

/// The part of `hard` that `by` leaves; what can be scrolled into sight is not lost.
QRectF unscrolled(const QQuickItem *by, const QRectF &hard)
{
    constexpr qreal far = 1e6;
    const QRectF edge = sceneRect(by);
    if (!by->inherits("QQuickFlickable"))
        return hard & edge;
    QRectF left = hard;
    const bool wide = by->property("contentWidth").toReal() > by->width() + tolerance;
    const bool high = by->property("contentHeight").toReal() > by->height() + tolerance;
    left.setLeft(wide ? -far : std::max(left.left(), edge.left()));
    left.setRight(wide ? far : std::min(left.right(), edge.right()));
    left.setTop(high ? -far : std::max(left.top(), edge.top()));
    left.setBottom(high ? far : std::min(left.bottom(), edge.bottom()));
    return left;
}

bool holds(const QRectF &outer, const QRectF &inner)
{
    return outer.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(inner);
}

/// A caption's height reaches over its letters: two lines may touch, letters may not.
QRect inner(const QRectF &painted)
{
    return painted.adjusted(tolerance, painted.height() / 6, -tolerance, -painted.height() / 6).toAlignedRect();
}

} // namespace

TextSurvey::TextSurvey(QQuickWindow *window)
{
    const QRectF all(0, 0, window->width(), window->height());
    visit(window->contentItem(), all, all, 1);
}

void TextSurvey::visit(QQuickItem *item, const QRectF &clip, const QRectF &hardClip, qreal opacity)
{
    const qreal shown = opacity * item->opacity();
    if (!item->isVisible() || shown <= 0)
        return;
    const QPointF at = item->mapToScene({});
    m_pose += shown * 7 + at.x() * 3 + at.y() + item->width() * 5 + item->height();
    const bool painter = item->inherits("QQuickRectangle");
    if (painter && shown >= 1 && item->property("color").value<QColor>().alpha() == 255)
        cover((sceneRect(item) & clip).toRect());
    if (isLabel(item) || isReadOnlyEdit(item))
        add(item, clip, hardClip);
    const QRectF inside = item->clip() ? clip & sceneRect(item) : clip;
    const QRectF insideHard = item->clip() ? unscrolled(item, hardClip) : hardClip;
    QList<QQuickItem *> children = item->childItems();
    std::stable_sort(children.begin(), children.end(), [](const QQuickItem *a, const QQuickItem *b) { return a->z() < b->z(); });
    for (QQuickItem *child : std::as_const(children))
        visit(child, inside, insideHard, shown);
}

void TextSurvey::add(QQuickItem *item, const QRectF &clip, const QRectF &hardClip)
{
    if (item->property("text").toString().trimmed().isEmpty())
        return;
    const QRectF painted = paintedRect(item);
    if (!painted.intersects(clip))
        return;
    Text text{item, painted, painted & clip, QRegion(inner(painted) & clip.toRect()), {}};
    if (hasMoreThanRoom(item))
        text.faults.append(QStringLiteral("cut"));
    if (!holds(hardClip, painted))
        text.faults.append(QStringLiteral("clipped"));
    if (endsInEllipsis(item) && buttonOf(item) && !item->property("mayElide").toBool())
        text.faults.append(QStringLiteral("shortened"));
    const QQuickItem *ground = groundOf(item);
    if (ground && !holds(sceneRect(ground), painted))
        text.faults.append(QStringLiteral("sticks out"));
    m_texts.push_back(text);
}

void TextSurvey::cover(const QRect &by)
{
    for (Text &text : m_texts)
        text.seen -= by;
}

QJsonObject TextSurvey::row(const Text &text) const
{
    const QRect at = text.clip.toRect();
    return {{QStringLiteral("text"), text.item->property("text").toString().left(80)},
        {QStringLiteral("owner"), ownerOf(text.item)}, {QStringLiteral("x"), at.x()}, {QStringLiteral("y"), at.y()},
        {QStringLiteral("w"), at.width()}, {QStringLiteral("h"), at.height()},
        {QStringLiteral("faults"), QJsonArray::fromStringList(text.faults)}};
}

QJsonObject TextSurvey::report() const
{
    QJsonArray texts;
    QJsonArray overlaps;
    for (auto one = m_texts.cbegin(); one != m_texts.cend(); ++one) {
        if (one->seen.isEmpty())
            continue;
        texts.append(row(*one));
        for (auto other = std::next(one); other != m_texts.cend(); ++other) {
            if (one->seen.intersects(other->seen))
                overlaps.append(QJsonArray{row(*one), row(*other)});
        }
    }
    return {{QStringLiteral("texts"), texts}, {QStringLiteral("overlaps"), overlaps},
        {QStringLiteral("pose"), qRound64(m_pose * 100)}};
}

} // namespace Tresen
