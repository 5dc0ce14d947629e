// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/engine.h"

#include "core/base/ids.h"
#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QTimeZone>

namespace waypost::sync {

namespace {
using namespace Qt::StringLiterals;

Error storesClosed(const QString &reason)
{
    return {u"store_unavailable"_s, reason};
}

/// What a question sees while the stores can't be opened: nothing.
class NothingView final : public View {
public:
    Rows &rows() override { return m_rows; }
    QList<ListedConversation> conversations(const ListQuery &) override { return {}; }
    QHash<QString, int> counts() override { return {}; }
    std::optional<ListedConversation> conversation(const QString &) override { return std::nullopt; }
    QList<TimelineEntry> timeline(const QString &, int, qint64, const QString &) override { return {}; }
    qint64 timelineSize(const QString &) override { return 0; }
    QString draft(const QString &, const QString &) override { return {}; }
    QList<OutboxItem> outbox() override { return {}; }
    QHash<QString, Row> all(const QString &) override { return {}; }
    QList<ListedConversation> find(const QString &, int) override { return {}; }
    qint64 cursor() override { return 0; }
    qint64 cacheBytes() override { return 0; }

private:
    Overlay m_rows;
};
} // namespace

bool ChangeBox::put(const ChangeSet &changes)
{
    const QMutexLocker lock(&m_mutex);
    const bool wasEmpty = m_changes.isEmpty();
    mergeChanges(m_changes, changes);
    return wasEmpty;
}

ChangeSet ChangeBox::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_changes, {});
}

Engine::Engine(DeskOptions options, Features features, const Clock &clock, std::shared_ptr<ChangeBox> box)
    : m_options(std::move(options))
    , m_features(std::move(features))
    , m_clock(clock)
    , m_box(std::move(box))
    , m_keyring(m_options.folder, m_clock)
    , m_keysWatch(this)
    , m_recovered(m_options.folder)
    , m_disk(this)
    , m_retry(this)
    , m_hold(this)
    , m_draftsSoon(this)
    , m_draftsAway(this)
    , m_tidySoon(this)
    , m_pulse(this)
    , m_presenceAgain(this)
{
    m_disk.setMaxThreadCount(1);
    for (QTimer *timer : {&m_retry, &m_hold, &m_draftsSoon, &m_draftsAway, &m_tidySoon})
        timer->setSingleShot(true);
    connect(&m_keysWatch, &QTimer::timeout, this, &Engine::watchKeys);
    m_keysWatch.start(m_options.times.keysMs);
    connect(&m_retry, &QTimer::timeout, this, &Engine::connectNow);
    connect(&m_hold, &QTimer::timeout, this, &Engine::sendWaiting);
    connect(&m_draftsSoon, &QTimer::timeout, this, [this] {
        flushDrafts();
        publish();
    });
    connect(&m_draftsAway, &QTimer::timeout, this, &Engine::sendDrafts);
    connect(&m_tidySoon, &QTimer::timeout, this, &Engine::tidy);
    connect(&m_pulse, &QTimer::timeout, this, &Engine::pulse);
    connect(&m_presenceAgain, &QTimer::timeout, this,
            [this] { sendPresences(m_presences.due(m_clock.nowMs())); });
    m_monotonic.start();
}

Engine::~Engine()
{
    flushDrafts();
    m_disk.waitForDone();
}

bool Engine::openStores()
{
    if (m_replica)
        return true;
    if (!m_device)
        m_device = Device::read(m_options.folder);
    if (!openKeys() || !holdShare())
        return false;
    auto replica = openReplica();
    if (!replica) {
        closeStores();
        m_state.reason = replica.error().text;
        return lock(replica.error().code == "store_plain"_L1 ? Lock::Plain : Lock::None, m_state.reason);
    }
    lock(Lock::None, {});
    m_replica = *std::move(replica);
    m_device = Device::read(m_options.folder);
    if (m_device)
        m_replica->setMe(m_device->me.agent, m_device->me.role);
    m_media = openMedia();
    m_shown = std::make_unique<ShownFiles>(m_options.folder);
    m_view = std::make_unique<DeskView>(
        *m_replica, [this] { return m_media->bytes(); }, [this] { return m_recovered.summary(); });
    m_search = std::make_unique<DeskSearch>(m_replica->cache(), searchedRelay());
    m_downloads = std::make_unique<Downloads>(*m_media, [this](const wire::Frame &frame) { send(frame); });
    m_uploads = std::make_unique<Uploads>(*m_media, uploadSurroundings());
    m_state.reason.clear();
    return true;
}

Uploads::Surroundings Engine::uploadSurroundings()
{
    Uploads::Surroundings around;
    around.next = [this] {
        const Upload *next = m_replica->uploads().next();
        return next ? std::optional(*next) : std::nullopt;
    };
    around.send = [this](const wire::Frame &frame) { send(frame); };
    around.moved
        = [this](const QString &media, qint64 has, qint64 of) { Q_EMIT uploadMoved(media, has, of); };
    around.done = [this](const QString &media) {
        if (const auto done = m_replica->uploaded(media); !done)
            return lost(done.error());
        sendWaiting();
    };
    around.refused = [this](const QString &media, const Error &error) {
        const auto stranded = m_replica->uploadRefused(media, error);
        if (!stranded)
            return lost(stranded.error());
        for (const QString &id : *stranded)
            Q_EMIT refused(id, error);
        sendWaiting();
    };
    return around;
}

void Engine::give(const Command &command)
{
    if (!openStores())
        return sayRefused(command.id, storesClosed(m_lock == Lock::None ? m_state.reason : m_lockReason));
    if (const auto given = m_replica->give(command); !given)
        return sayRefused(command.id, given.error());
    sendWaiting();
    publish();
}

void Engine::sayRefused(const QString &id, const Error &error)
{
    Q_EMIT refused(id, error);
    publish();
}

void Engine::cancel(const QString &id)
{
    if (!openStores())
        return;
    if (const auto cancelled = m_replica->cancel(id); !cancelled && m_replica->outbox().find(id))
        return sayRefused(id, cancelled.error());
    publish();
}

void Engine::retry(const QString &id)
{
    if (!openStores())
        return;
    if (const auto again = m_replica->retry(id); !again && m_replica->outbox().find(id))
        return sayRefused(id, again.error());
    sendWaiting();
    publish();
}

void Engine::dismiss(const QString &id)
{
    if (!openStores())
        return;
    (void)m_replica->dismiss(id); // gone already is what was wanted
    publish();
}

std::shared_ptr<void> Engine::ask(const Question &question)
{
    NothingView nothing;
    if (!openStores())
        return question(nothing);
    flushDrafts();
    return question(*m_view);
}

DeskSearch::Relay Engine::searchedRelay()
{
    return {[this] { return m_welcomed; },
            [this](const QJsonObject &request, const DeskSearch::RelayAnswer &answer) {
                query(u"search"_s, request, answer);
            }};
}

void Engine::search(const search::SearchRequest &request, const DeskSearch::Answer &answer)
{
    if (!openStores())
        return answer(storesClosed(m_lock == Lock::None ? m_state.reason : m_lockReason));
    search::SearchRequest mine = request;
    mine.me = m_replica->agent();
    mine.now = m_replica->nowMs();
    mine.zone = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    m_search->search(mine, answer);
}

void Engine::saveDraft(const QString &conversation, const QString &kind, const QString &text,
                       const std::optional<QString> &over)
{
    const auto waiting = std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft &draft) {
        return draft.conversation == conversation && draft.kind == kind;
    });
    if (waiting != m_drafts.end())
        waiting->text = text;
    else
        m_drafts << Draft {conversation, kind, text, over};
    m_draftsSoon.start(0); // what was typed meanwhile becomes one
    m_draftsAway.start(text.isEmpty() ? 0 : m_options.times.draftPauseMs); // sent, or cleared: at once
}

void Engine::dropOtherDraft(const QString &conversation, const QString &kind)
{
    if (!openStores())
        return;
    if (const auto dropped = m_replica->dropOtherDraft(conversation, kind); !dropped)
        m_state.reason = dropped.error().text;
    publish();
}

void Engine::flushDrafts()
{
    if (m_drafts.isEmpty() || !openStores())
        return;
    for (const Draft &draft : std::exchange(m_drafts, {}))
        if (const auto saved = m_replica->saveDraft(draft.conversation, draft.kind, draft.text, draft.over);
            !saved)
            m_state.reason = saved.error().text;
}

void Engine::fetchMedia(const QString &media, const PathAnswer &answer)
{
    if (!openStores())
        return answer(storesClosed(m_lock == Lock::None ? m_state.reason : m_lockReason));
    const auto row = loadAs<conversations::Media>(m_replica->shown(), u"media"_s, media);
    if (!row)
        return answer(
            Error {u"no_such_media"_s, u"There is no such file. Ask for one that a message shows."_s});
    if (row->state == "failed"_L1)
        return answer(Error {u"media_failed"_s, row->error});
    m_downloads->want(media, row->hash, [this, answer](const Result<QString> &hash) {
        if (!hash)
            return answer(hash.error());
        showFile(*hash, answer);
    });
}

/// A readable copy, made off this thread.
void Engine::showFile(const QString &hash, const PathAnswer &answer)
{
    const QString path = m_shown->placeFor(hash);
    if (QFile::exists(path))
        return answer(path);
    m_disk.start([this, folder = m_media->folder(), keys = m_media->keys(), hash, path, answer] {
        const auto copied
            = QFile::exists(path) ? Result<Done>(Done {}) : MediaFolder::copyOut(folder, keys, hash, path);
        QMetaObject::invokeMethod(
            this,
            [copied, path, answer] {
                answer(copied ? Result<QString>(path) : Result<QString>(copied.error()));
            },
            Qt::QueuedConnection);
    });
}

void Engine::offerMedia(const QString &path, const QString &mime, const QString &channel,
                        const PathAnswer &answer)
{
    if (!openStores())
        return answer(storesClosed(m_lock == Lock::None ? m_state.reason : m_lockReason));
    m_disk.start([this, folder = m_media->folder(), keys = m_media->keys(), path, mime, channel, answer] {
        const auto copy = MediaFolder::copyIn(folder, keys, path);
        QMetaObject::invokeMethod(
            this,
            [this, copy, path, mime, channel, answer] {
                if (!copy)
                    return answer(copy.error());
                if (!m_replica)
                    return answer(storesClosed(m_lockReason));
                Upload upload;
                upload.at = m_clock.nowMs();
                upload.media = newId(upload.at);
                upload.channel = channel;
                upload.mime = mime;
                upload.name = cleanFileName(QFileInfo(path).fileName());
                upload.hash = copy->hash;
                upload.size = copy->size;
                if (const auto offered = m_replica->offer(upload); !offered)
                    return answer(offered.error());
                m_media->grown(copy->size);
                answer(upload.media);
                m_uploads->go();
                publish();
            },
            Qt::QueuedConnection);
    });
}

void Engine::tellPresence(const QString &conversation, const QString &state)
{
    if (const auto presence = m_presences.tell(conversation, state, m_clock.nowMs()))
        sendPresences({*presence});
    if (m_presences.isEmpty())
        m_presenceAgain.stop();
    else if (!m_presenceAgain.isActive())
        m_presenceAgain.start(int(OwnPresences::everyMs / 2));
}

void Engine::sendPresences(const QList<wire::Presence> &presences)
{
    for (const wire::Presence &presence : presences)
        if (m_welcomed)
            send(presence);
}

void Engine::query(const QString &what, const QJsonObject &data, const QueryAnswer &answer)
{
    if (!m_welcomed)
        return answer(
            Error {u"offline"_s, u"There is no connection to the relay now. Try again when it is back."_s});
    m_queries.insert(++m_asked, answer);
    send(wire::Query {m_asked, what, data});
}

LinkState Engine::stateNow() const
{
    LinkState state = m_state;
    if (!m_replica && m_lock != Lock::None && state.link != Link::SignedOut) {
        state.link = Link::Locked;
        state.lock = m_lock;
        state.reason = m_lockReason;
    }
    if (!m_replica)
        return state;
    state.cursor = m_replica->cache().cursor();
    state.newest = qMax(m_newest, state.cursor);
    state.filled = m_replica->cache().filled();
    state.recovered = m_recovered.isPending();
    if (m_welcomed)
        state.link = state.cursor >= m_newest ? Link::Live : Link::CatchingUp;
    for (const OwnCommand &own : m_replica->outbox().commands()) {
        state.outbox += own.waits() ? 1 : 0;
        state.needsAttention += own.refused ? 1 : 0;
    }
    state.needsAttention += m_view ? m_view->stopped() : 0;
    return state;
}

void Engine::publish()
{
    lookWhatIsLost();
    if (m_replica)
        if (const ChangeSet changes = m_replica->takeChanges(); !changes.isEmpty()) {
            if (m_view)
                m_view->heard(changes);
            if (m_box->put(changes))
                Q_EMIT changesWait();
        }
    if (m_search)
        m_search->rowsCame();
    if (const LinkState state = stateNow(); state != m_told) {
        m_told = state;
        Q_EMIT stateChanged(state);
    }
}

} // namespace waypost::sync
