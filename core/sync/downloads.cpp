// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/downloads.h"

#include <algorithm>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;
constexpr int mostAtOnce = 4;
constexpr int fetchLaterMs = 1'000;
} // namespace

Downloads::Downloads(MediaFolder &folder, Send send, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_send(std::move(send))
    , m_later(this)
{
    m_later.setSingleShot(true);
    m_later.setInterval(fetchLaterMs);
    connect(&m_later, &QTimer::timeout, this, &Downloads::askNext);
}

void Downloads::want(const QString &media, const QString &hash, Answer answer)
{
    if (!MediaFolder::isHash(hash))
        return answer(
            Error {u"media_not_ready"_s, u"The relay does not have the file yet. Try again in a moment."_s});
    if (m_folder.holds(hash))
        return answer(hash);
    for (Job &job : m_jobs)
        if (job.media == media) {
            job.answers << std::move(answer);
            return;
        }
    m_jobs << Job {media, hash, false, {std::move(answer)}};
    askNext();
}

void Downloads::setOnline(bool online)
{
    m_online = online;
    for (Job &job : m_jobs)
        job.asked = false;
    askNext();
}

void Downloads::giveUp(const Error &why)
{
    for (const Job &job : std::exchange(m_jobs, {}))
        for (const Answer &answer : job.answers)
            answer(why);
}

void Downloads::askNext()
{
    if (!m_online || m_later.isActive())
        return;
    auto asked = std::count_if(m_jobs.cbegin(), m_jobs.cend(), [](const Job &job) { return job.asked; });
    for (Job &job : m_jobs)
        if (!job.asked && asked < mostAtOnce) {
            ++asked;
            ask(job);
        }
}

void Downloads::ask(Job &job)
{
    job.asked = true;
    m_send(wire::MediaWanted {job.media, m_folder.arrived(job.hash)});
}

void Downloads::take(const wire::MediaChunk &chunk)
{
    const auto job = std::find_if(m_jobs.begin(), m_jobs.end(),
                                  [&](const Job &each) { return each.asked && each.media == chunk.media; });
    if (job == m_jobs.end())
        return;
    if (chunk.refused && chunk.refused->code == "try_later"_L1) {
        job->asked = false;
        m_later.start();
        return;
    }
    if (const auto error = keep(*job, chunk))
        return finish(chunk.media, *error);
    if (m_folder.arrived(job->hash) >= chunk.total) {
        const auto completed = m_folder.complete(job->hash);
        return finish(chunk.media, completed ? Result<QString>(job->hash) : completed.error());
    }
    ask(*job);
}

std::optional<Error> Downloads::keep(const Job &job, const wire::MediaChunk &chunk)
{
    if (chunk.refused)
        return chunk.refused;
    if (chunk.total < 0 || chunk.total > MediaFolder::largestFile)
        return Error {u"media_too_large"_s, u"The file is too large to be shown here."_s};
    const qint64 arrived = m_folder.arrived(job.hash);
    const bool empty = chunk.bytes.isEmpty() && arrived < chunk.total;
    if (chunk.offset != arrived || empty || arrived + chunk.bytes.size() > qMax(arrived, chunk.total))
        return Error {u"media_damaged"_s, u"The file did not arrive as it was sent. Try again."_s};
    if (chunk.bytes.isEmpty())
        return std::nullopt;
    const auto kept = m_folder.append(job.hash, chunk.bytes);
    return kept ? std::nullopt : std::optional(kept.error());
}

void Downloads::finish(const QString &media, const Result<QString> &result)
{
    const auto job
        = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job &each) { return each.media == media; });
    const QList<Answer> answers = job->answers;
    m_jobs.erase(job);
    for (const Answer &answer : answers)
        answer(result);
    askNext();
}

} // namespace waypost::sync
