// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <gumbo.h>

namespace Tresen {

/// Gumbo's tree of an HTML text, for the inside of this room only. Nodes live as long as the tree.
class HtmlTree {
public:
    explicit HtmlTree(QStringView html);
    ~HtmlTree();
    Q_DISABLE_COPY_MOVE(HtmlTree)

    /// Null when the text is not safe to parse (see isSafeToParse()).
    [[nodiscard]] const GumboNode *root() const { return m_output ? m_output->root : nullptr; }

private:
    QByteArray m_utf8; // gumbo keeps pointers into it
    GumboOutput *m_output = nullptr;
};

/// Called for every node in document order.
class HtmlVisitor {
public:
    virtual ~HtmlVisitor() = default;
    /// False: neither the children nor leave() of this node.
    virtual bool enter(const GumboElement &element) = 0;
    virtual void leave(const GumboElement &element) = 0;
    virtual void text(QStringView text) = 0;
    /// True ends the walk.
    [[nodiscard]] virtual bool finished() const { return false; }
};

/// Visits a tree without recursion: its depth is the sender's choice.
void walk(const GumboNode *root, HtmlVisitor &visitor);

/// Value of an attribute, empty when there is none.
[[nodiscard]] QString attribute(const GumboElement &element, const char *name);

[[nodiscard]] bool hasAttribute(const GumboElement &element, const char *name);

/// True for what its sender hides: hidden, display:none and the like (preheaders of newsletters).
[[nodiscard]] bool isHidden(const GumboElement &element);

} // namespace Tresen
