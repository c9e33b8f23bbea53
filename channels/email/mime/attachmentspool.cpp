// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentspool.h"

#include "mimelimits.h"
#include "mimewire.h"

#include <QCoreApplication>

namespace Tresen {

void AttachmentSpool::Writer::write(const char *data, qsizetype size)
{
    if (!m_file) {
        m_content.append(data, size);
        const qint64 room = std::min(MimeLimits::inlineBytes, MimeLimits::inlineTotal - m_spool.m_inline);
        if (m_content.size() > room && !m_spool.m_dir.isEmpty())
            moveToFile();
        return;
    }
    m_failed = m_failed || m_file->write(data, size) != size;
}

void AttachmentSpool::Writer::moveToFile()
{
    m_name = MimeWire::spoolName(QCoreApplication::applicationPid(), ++m_spool.m_used);
    m_file = std::make_unique<QFile>(m_spool.m_dir + u'/' + m_name);
    const auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    m_failed = !m_file->open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, owner)
        || m_file->write(m_content) != m_content.size();
    m_content.clear();
}

bool AttachmentSpool::Writer::finish()
{
    if (m_file)
        m_file->close();
    m_spool.m_inline += m_content.size();
    return !m_failed;
}

} // namespace Tresen
