// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mimeworker.h"

#include "mailparser.h"
#include "mailsource.h"
#include "mimelimits.h"
#include "mimewire.h"
#include "workerlimits.h"

#include <vector>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#else
#include <csignal>
#include <unistd.h>
#endif

namespace Tresen {

namespace {

using namespace MimeWire;

constexpr qsizetype blockBytes = 256LL * 1024;

qint64 readInput(char *data, size_t size)
{
#ifdef Q_OS_WIN
    return _read(0, data, unsigned(size));
#else
    return ::read(STDIN_FILENO, data, size);
#endif
}

bool writeOutput(QByteArrayView data)
{
    while (!data.isEmpty()) {
#ifdef Q_OS_WIN
        const qint64 done = _write(1, data.data(), unsigned(data.size()));
#else
        const qint64 done = ::write(STDOUT_FILENO, data.data(), size_t(data.size()));
#endif
        if (done <= 0)
            return false;
        data = data.sliced(done);
    }
    return true;
}

void prepareProcess()
{
#ifdef Q_OS_WIN
    _setmode(0, _O_BINARY);
    _setmode(1, _O_BINARY);
#else
    // The limits and the end of the parent must be able to end us, whatever we inherited.
    std::signal(SIGPROF, SIG_DFL);
    std::signal(SIGPIPE, SIG_DFL);
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_UNBLOCK, &all, nullptr);
#endif
    WorkerLimits::widenPipes();
}

/// Answers are gathered and leave in big blocks, at the latest before we wait for new work.
class Server {
public:
    explicit Server(const MailReader &reader) : m_reader(reader) { }

    int run()
    {
        std::vector<char> block(blockBytes);
        for (;;) {
            const qint64 got = readInput(block.data(), block.size());
            if (got <= 0)
                return got == 0 ? 0 : 1;
            m_frames.append(block.data(), got);
            while (const auto frame = m_frames.next()) {
                if (!handle(*frame))
                    return 1;
            }
            if (m_frames.broken() || !flush())
                return 1;
        }
    }

private:
    bool flush()
    {
        const bool done = writeOutput(m_out);
        m_out.resize(0);
        return done;
    }

    bool handle(const QByteArray &frame)
    {
        if (!m_configured)
            return configure(frame);
        const auto request = decodeRequest(frame);
        if (!request)
            return false;
        WorkerLimits::startCpuBudget(m_configuration.cpuMs);
        appendFrame(m_out, encodeAnswer(answer(*request)));
        return m_out.size() < blockBytes || flush();
    }

    bool configure(const QByteArray &frame)
    {
        const auto configuration = decodeConfiguration(frame);
        if (!configuration)
            return false;
        m_configured = true;
        m_configuration = *configuration;
        m_spool = AttachmentSpool(m_configuration.spoolDir);
        WorkerLimits::limitMemory(m_configuration.memory);
        appendFrame(m_out, hello);
        return flush(); // at once: whatever the first mail does, this process had started
    }

    Answer answer(const DecodedRequest &request)
    {
        Answer answer;
        answer.id = request.id;
        const auto bytes = mailBytes(request.mail);
        if (!bytes) {
            answer.mail.tag = request.mail.tag;
            answer.mail.unreadable = true;
            answer.mail.warnings.append(MailWarning::FileUnreadable);
            return answer;
        }
        auto mail = m_reader(m_spool, *bytes, request.mail.tag);
        answer.stored = mail.has_value();
        if (mail)
            answer.mail = std::move(*mail);
        answer.spooled = m_spool.used();
        return answer;
    }

    const MailReader &m_reader;
    FrameReader m_frames{MimeLimits::requestBytes};
    bool m_configured = false;
    Configuration m_configuration;
    AttachmentSpool m_spool;
    QByteArray m_out;
};

} // namespace

int serveMime(const MailReader &reader)
{
    prepareProcess();
    return Server(reader).run();
}

int runMimeWorker(int argc, char **argv)
{
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    std::unique_ptr<MailParser> parser;
    return serveMime([&parser](AttachmentSpool &spool, QByteArrayView raw, quint64 tag) {
        if (!parser)
            parser = std::make_unique<MailParser>(spool);
        return parser->parse(raw, tag);
    });
}

} // namespace Tresen
