// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/relay/peers.h"

#include "core/relay/relaylog.h"
#include "core/store/database.h"

#include <QSocketNotifier>
#include <QTimer>

namespace waypost::relay {

namespace {
using namespace Qt::StringLiterals;

constexpr int pollMs = 2'000; ///< finds a connection that is lost without a word
constexpr qsizetype largestBody = 700; ///< in base 64 and with the names around it below 1,000
} // namespace

/// On the thread of Peers.
class Peers::Post : public QObject {
public:
    Post(QString self, QObject *context, Listener listener)
        : m_self(std::move(self))
        , m_context(context)
        , m_listener(std::move(listener))
        , m_poll(this)
    {
        connect(&m_poll, &QTimer::timeout, this, &Post::read);
    }

    Result<Done> open(const QString &path)
    {
        auto database = store::Database::open({.path = path});
        if (!database)
            return database.error();
        m_database = *std::move(database);
        for (const QString &channel : {u"journal"_s, u"told"_s})
            if (auto listening = m_database->listen(channel); !listening)
                return listening;
        watch();
        m_poll.start(pollMs);
        return Done {};
    }

    void tell(const QString &topic, const QByteArray &body)
    {
        m_database->notify(u"told"_s, m_self + u' ' + topic + u' ' + QString::fromLatin1(body.toBase64()));
        if (const auto told = m_database->takeFailure(); !told)
            qCInfo(relayLog) << "the other relays could not be told:" << told.error().code;
    }

    void close()
    {
        m_poll.stop();
        m_notifier.reset();
        m_database.reset();
    }

private:
    void watch()
    {
        const int socket = m_database->socket();
        if (m_notifier && m_notifier->socket() == socket)
            return m_notifier->setEnabled(true);
        if (m_notifier)
            m_notifier.release()->deleteLater(); // it may be what is calling
        if (socket < 0)
            return;
        m_notifier = std::make_unique<QSocketNotifier>(socket, QSocketNotifier::Read);
        connect(m_notifier.get(), &QSocketNotifier::activated, this, &Post::read);
    }

    void read()
    {
        if (m_notifier)
            m_notifier->setEnabled(false); // a descriptor that is closed meanwhile must not be watched
        const auto heard = m_database->takeNotifications();
        if (!heard)
            return; // the poll tries again
        watch();
        for (const store::Notification &each : *heard)
            hear(each);
    }

    void hear(const store::Notification &told)
    {
        const QStringList words = told.payload.split(u' ');
        const bool missed = told.payload.isEmpty();
        if (words[0] == m_self)
            return;
        if (told.channel == "journal"_L1) {
            m_listener.committed();
            if (missed || words.value(1) == "left"_L1)
                m_listener.left();
        } else if (missed)
            QMetaObject::invokeMethod(m_context, m_listener.missed, Qt::QueuedConnection);
        else if (words.size() == 3)
            QMetaObject::invokeMethod(
                m_context,
                [heard = m_listener.heard, topic = words[1],
                 body = QByteArray::fromBase64(words[2].toLatin1())] { heard(topic, body); },
                Qt::QueuedConnection);
    }

    const QString m_self;
    QObject *const m_context;
    const Listener m_listener;
    std::unique_ptr<store::Database> m_database;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_poll;
};

Result<std::unique_ptr<Peers>> Peers::open(const QString &path, const QString &self, QObject *context,
                                           Listener listener)
{
    std::unique_ptr<Peers> peers(new Peers);
    peers->m_post = std::make_unique<Post>(self, context, std::move(listener));
    peers->m_post->moveToThread(&peers->m_thread);
    peers->m_thread.start();
    Result<Done> opened = Done {};
    QMetaObject::invokeMethod(
        peers->m_post.get(), [&] { opened = peers->m_post->open(path); }, Qt::BlockingQueuedConnection);
    if (!opened)
        return opened.error();
    return peers;
}

Peers::~Peers()
{
    if (!m_post)
        return;
    QMetaObject::invokeMethod(
        m_post.get(), [this] { m_post->close(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Peers::tell(const QString &topic, const QByteArray &body)
{
    if (body.size() <= largestBody)
        QMetaObject::invokeMethod(
            m_post.get(), [post = m_post.get(), topic, body] { post->tell(topic, body); },
            Qt::QueuedConnection);
}

} // namespace waypost::relay
