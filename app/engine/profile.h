// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace Tresen {

/// A folder with everything of one desk: store, attachments, spool, locks. Private to the user.
class Profile {
public:
    /// Where the profile lies when nobody says otherwise.
    [[nodiscard]] static QString defaultFolder();
    /// Makes the folder (0700) when it is not there.
    [[nodiscard]] static Result<Profile> open(const QString &folder);

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Decoded attachments on their way in; on the same file system as the store.
    [[nodiscard]] QString spoolFolder() const;
    /// Name of the local socket on which a running window listens to be raised.
    [[nodiscard]] QString windowSocketName() const;
    /// Locked by the process that shows the window.
    [[nodiscard]] QString windowLockFile() const;

    /// Only its holder runs the channels of the profile. Conflict when another process holds it,
    /// Storage when its file cannot be written: a full disk, or no right to.
    [[nodiscard]] Result<std::unique_ptr<QLockFile>> lockChannels() const;
    /// Pid of the process that runs the channels; 0: nobody.
    [[nodiscard]] qint64 channelHolder() const;

private:
    explicit Profile(QString folder);
    [[nodiscard]] QString channelLockFile() const;

    QString m_folder;
};

} // namespace Tresen
