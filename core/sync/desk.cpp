// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/desk.h"

#include "core/base/ids.h"
#include "core/sync/engine.h"

#include <QNetworkInformation>
#include <QPointer>
#include <QThread>

namespace waypost::sync {

/// The thread, what runs on it, and what the main thread remembers of it.
class Desk::Private {
public:
    Private(DeskOptions options, Features features, const Clock &clock)
        : m_clock(clock)
        , m_folder(options.folder)
        , m_box(std::make_shared<ChangeBox>())
        , m_keychain(std::exchange(options.keychain, {}))
        , m_engine(new Engine(std::move(options), std::move(features), clock, m_box))
    {
        if (const auto device = Device::read(m_folder))
            m_me = device->me;
        m_engine->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
        m_thread.setObjectName(QStringLiteral("sync"));
        m_thread.start();
    }
    ~Private()
    {
        // What was asked before (a draft, a reply) is done before the thread ends.
        QMetaObject::invokeMethod(
            m_engine, [] {}, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    /// Runs it on the desk's thread, after everything that was asked before.
    template <class Do> void post(Do &&act)
    {
        QMetaObject::invokeMethod(
            m_engine, [engine = m_engine, act = std::forward<Do>(act)]() mutable { act(*engine); },
            Qt::QueuedConnection);
    }
    /// A callback that runs on the main thread, unless `context` or the desk has gone by then.
    template <class T>
    [[nodiscard]] static std::function<void(T)> here(Desk *desk, QObject *context,
                                                     std::function<void(T)> answer)
    {
        return [desk, context = QPointer(context), answer = std::move(answer)](T value) {
            QMetaObject::invokeMethod(
                desk,
                [context, answer, value = std::move(value)] {
                    if (context)
                        answer(value);
                },
                Qt::QueuedConnection);
        };
    }

    const Clock &m_clock;
    QString m_folder;
    std::shared_ptr<ChangeBox> m_box;
    QThread m_thread;
    std::shared_ptr<vault::Keychain> m_keychain; ///< made when it is asked
    Engine *m_engine; ///< lives and dies on its thread
    LinkState m_state;
    Me m_me;
};

Desk::Desk(DeskOptions options, Features features, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(std::move(options), std::move(features), clock))
{
    Engine *engine = m_d->m_engine;
    connect(engine, &Engine::changesWait, this, [this] { Q_EMIT changed(m_d->m_box->take()); });
    connect(engine, &Engine::stateChanged, this, [this](const LinkState &state) {
        m_d->m_state = state;
        Q_EMIT stateChanged(state);
    });
    connect(engine, &Engine::meChanged, this, [this](const Me &me) { m_d->m_me = me; });
    connect(engine, &Engine::paired, this, &Desk::paired);
    connect(engine, &Engine::pairingRefused, this, &Desk::pairingRefused);
    connect(engine, &Engine::unlockRefused, this, &Desk::unlockRefused);
    connect(engine, &Engine::keyWanted, this, [this](const QString &name) {
        keychain().read(name, [this](const Result<KeyInTransit> &key) {
            m_d->post([key](Engine &each) { each.keyRead(key); });
        });
    });
    connect(engine, &Engine::keyToKeep, this, [this](const QString &name, const KeyInTransit &key) {
        keychain().write(name, key, [this, key](const Result<Done> &kept) {
            m_d->post([key, kept](Engine &each) { each.keyKept(key, kept); });
        });
    });
    connect(engine, &Engine::answered, this, &Desk::answered);
    connect(engine, &Engine::refused, this, &Desk::refused);
    connect(engine, &Engine::presenceHeard, this, &Desk::presenceHeard);
    connect(engine, &Engine::uploadMoved, this, &Desk::uploadMoved);
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this] { m_d->post([](Engine &each) { each.wake(); }); });
}

Desk::~Desk() = default;

bool Desk::isPaired(const QString &folder)
{
    return Device::read(folder).has_value();
}

void Desk::pair(const wire::PairingAddress &address, const QString &deviceName)
{
    m_d->post([introduction = Engine::Introduction {address, {}, {}, deviceName}](Engine &engine) {
        engine.pair(introduction);
    });
}

void Desk::signIn(const wire::PairingAddress &address, const QString &agentName, const QString &password,
                  const QString &deviceName)
{
    Engine::Introduction introduction {address, agentName, password, deviceName};
    introduction.address.code.clear();
    m_d->post([introduction](Engine &engine) { engine.pair(introduction); });
}

void Desk::start()
{
    m_d->post([](Engine &engine) { engine.start(); });
}

vault::Keychain &Desk::keychain()
{
    if (!m_d->m_keychain)
        m_d->m_keychain = std::make_shared<vault::SystemKeychain>();
    return *m_d->m_keychain;
}

void Desk::unlock(const QString &passphrase)
{
    m_d->post([passphrase](Engine &engine) { engine.unlock(passphrase); });
}

void Desk::changePassphrase(QObject *context, const QString &now, const QString &next,
                            std::function<void(Result<Done>)> answer)
{
    m_d->post([now, next, told = Private::here(this, context, std::move(answer))](Engine &engine) {
        told(engine.changePassphrase(now, next));
    });
}

void Desk::stop()
{
    m_d->post([](Engine &engine) { engine.stop(); });
}

const LinkState &Desk::state() const
{
    return m_d->m_state;
}

const Me &Desk::me() const
{
    return m_d->m_me;
}

QString Desk::give(Command command)
{
    if (command.id.isEmpty())
        command.id = newId(m_d->m_clock.nowMs());
    const QString id = command.id;
    m_d->post([command = std::move(command)](Engine &engine) { engine.give(command); });
    return id;
}

void Desk::cancel(const QString &commandId)
{
    m_d->post([commandId](Engine &engine) { engine.cancel(commandId); });
}

void Desk::retry(const QString &commandId)
{
    m_d->post([commandId](Engine &engine) { engine.retry(commandId); });
}

void Desk::dismiss(const QString &commandId)
{
    m_d->post([commandId](Engine &engine) { engine.dismiss(commandId); });
}

void Desk::askErased(QObject *context, Question question,
                     std::function<void(const std::shared_ptr<void> &)> answer)
{
    auto told = Private::here<std::shared_ptr<void>>(
        this, context, [answer = std::move(answer)](const std::shared_ptr<void> &value) { answer(value); });
    m_d->post([question = std::move(question), told = std::move(told)](Engine &engine) {
        told(engine.ask(question));
    });
}

void Desk::search(QObject *context, const search::SearchRequest &request,
                  std::function<void(Result<search::SearchPage>)> answer)
{
    m_d->post([request, told = Private::here(this, context, std::move(answer))](Engine &engine) {
        engine.search(request, told);
    });
}

void Desk::saveDraft(const QString &conversation, const QString &kind, const QString &text,
                     const std::optional<QString> &over)
{
    m_d->post([conversation, kind, text, over](Engine &engine) {
        engine.saveDraft(conversation, kind, text, over);
    });
}

void Desk::dropOtherDraft(const QString &conversation, const QString &kind)
{
    m_d->post([conversation, kind](Engine &engine) { engine.dropOtherDraft(conversation, kind); });
}

void Desk::fetchOlder(QObject *context, const QString &conversation, std::function<void(Result<bool>)> answer)
{
    m_d->post([conversation, told = Private::here(this, context, std::move(answer))](Engine &engine) {
        engine.fetchOlder(conversation, told);
    });
}

void Desk::fetchMedia(QObject *context, const QString &media, std::function<void(Result<QString>)> answer)
{
    m_d->post([media, told = Private::here(this, context, std::move(answer))](Engine &engine) {
        engine.fetchMedia(media, told);
    });
}

void Desk::offerMedia(QObject *context, const QString &path, const QString &mime, const QString &channel,
                      std::function<void(Result<QString>)> answer)
{
    m_d->post([path, mime, channel, told = Private::here(this, context, std::move(answer))](Engine &engine) {
        engine.offerMedia(path, mime, channel, told);
    });
}

void Desk::offerRecovered()
{
    m_d->post([](Engine &engine) { engine.offerRecovered(); });
}

void Desk::setRecoveredAside()
{
    m_d->post([](Engine &engine) { engine.setRecoveredAside(); });
}

void Desk::tellPresence(const QString &conversation, const QString &state)
{
    m_d->post([conversation, state](Engine &engine) { engine.tellPresence(conversation, state); });
}

/// A presence that is in no conversation.
void Desk::setIdle(bool idle)
{
    tellPresence({}, idle ? QStringLiteral("idle") : QStringLiteral("left"));
}

void Desk::query(QObject *context, const QString &what, const QJsonObject &data,
                 std::function<void(Result<QJsonObject>)> answer)
{
    m_d->post([what, data, told = Private::here(this, context, std::move(answer))](Engine &engine) {
        engine.query(what, data, told);
    });
}

} // namespace waypost::sync
