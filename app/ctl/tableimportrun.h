// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctlcontext.h"
#include "shopfiles.h"

namespace Tresen {

/// One run of `import customers` or `import orders`: commits in chunks; a chunk that the store
/// refuses is tried again row by row, so that one wrong row keeps back no other. Deleted with the
/// context.
class TableImportRun : public QObject {
    Q_OBJECT
public:
    TableImportRun(CtlContext &ctl, ShopFile file);

    void start() { next(); }

private:
    void next();
    void onRefused(const Error &error, qsizetype count);
    void finish();

    CtlContext &m_ctl;
    ShopFile m_file;
    qsizetype m_at = 0;
    qsizetype m_alone = 0; ///< rows up to here go one by one
    int m_saved = 0;
    bool m_stopped = false;
};

} // namespace Tresen
