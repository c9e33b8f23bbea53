// SPDX-FileCopyrightText: 2026 The Tresen developers
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_mime FOLDER [bytes]: reads the mails of a folder of files through MimeWorkerPool and, as
// the yardstick, with bare GMime (parse and decode all parts, from memory). Prints the median of
// three. With "bytes" the mails travel through the pipe, as from IMAP, instead of as file names.
#include "mimeworker.h"
#include "mimeworkerpool.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sys/resource.h>

using namespace Tresen;

namespace {

struct Taken {
    double wall = 0;
    double parent = 0;
    double worker = 0;
};

double seconds(const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; }

double cpu(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void decode(GMimeObject *, GMimeObject *object, gpointer)
{
    GMimeDataWrapper *content = GMIME_IS_PART(object) ? g_mime_part_get_content(GMIME_PART(object)) : nullptr;
    if (!content)
        return;
    GMimeStream *memory = g_mime_stream_mem_new();
    g_mime_data_wrapper_write_to_stream(content, memory);
    g_object_unref(memory);
}

double bareGMime(const QList<QByteArray> &mails)
{
    const double start = cpu(RUSAGE_SELF);
    for (const QByteArray &mail : mails) {
        GMimeStream *stream = g_mime_stream_mem_new_with_buffer(mail.constData(), size_t(mail.size()));
        GMimeParser *parser = g_mime_parser_new_with_stream(stream);
        GMimeMessage *message = g_mime_parser_construct_message(parser, nullptr);
        g_mime_message_get_subject(message);
        g_mime_message_get_message_id(message);
        g_mime_message_get_from(message);
        g_mime_message_get_date(message);
        g_mime_message_foreach(message, decode, nullptr);
        g_object_unref(message);
        g_object_unref(parser);
        g_object_unref(stream);
    }
    return cpu(RUSAGE_SELF) - start;
}

Taken throughPool(const QList<RawMail> &mails)
{
    constexpr qsizetype batch = 1000;
    QTemporaryDir spool;
    const double parent = cpu(RUSAGE_SELF);
    const double child = cpu(RUSAGE_CHILDREN);
    QElapsedTimer wall;
    Taken taken;
    wall.start();
    {
        MimeWorkerOptions options;
        options.spoolRoot = spool.path();
        MimeWorkerPool pool(options);
        qsizetype left = 0;
        QEventLoop loop;
        for (qsizetype at = 0; at < mails.size(); at += batch) {
            ++left;
            pool.parse(mails.mid(at, batch)).then(&pool, [&](const Result<QList<ParsedMail>> &result) {
                if (!result.ok())
                    std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
                if (--left == 0)
                    loop.quit();
            });
        }
        loop.exec();
        taken.wall = double(wall.nsecsElapsed()) / 1e9;
    }
    QElapsedTimer reap; // the worker's time counts when its end has been seen
    reap.start();
    while (cpu(RUSAGE_CHILDREN) - child == 0 && reap.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
    taken.parent = cpu(RUSAGE_SELF) - parent;
    taken.worker = cpu(RUSAGE_CHILDREN) - child;
    return taken;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "--mime-worker") == 0)
        return runMimeWorker(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_mime FOLDER [bytes]\n");
        return 2;
    }
    QCoreApplication app(argc, argv);
    g_mime_init();
    QList<QByteArray> mails;
    QList<RawMail> raws;
    QDirIterator it(QString::fromLocal8Bit(argv[1]), QDir::Files);
    while (it.hasNext()) {
        RawMail raw;
        raw.path = it.next();
        QFile file(raw.path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        mails.append(file.readAll());
        if (argc > 2) {
            raw.bytes = mails.last();
            raw.path.clear();
        }
        raws.append(raw);
    }
    std::array<double, 3> ratios{};
    for (double &ratio : ratios) {
        const double bare = bareGMime(mails);
        const Taken pool = throughPool(raws);
        ratio = bare / (pool.parent + pool.worker);
        std::printf("%lld mails: bare GMime %.0f/s CPU; pool %.0f/s wall, %.0f/s CPU (worker %.2f s, "
                    "parent %.2f s), ratio %.2f\n",
                    static_cast<long long>(mails.size()), double(mails.size()) / bare, double(mails.size()) / pool.wall,
                    double(mails.size()) / (pool.parent + pool.worker), pool.worker, pool.parent, ratio);
    }
    std::sort(ratios.begin(), ratios.end());
    std::printf("ratio to bare GMime, CPU of both processes, median of three: %.2f\n", ratios[1]);
    return 0;
}
