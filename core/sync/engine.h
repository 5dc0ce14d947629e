// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/connection.h"
#include "core/sync/desk.h"
#include "core/sync/desksearch.h"
#include "core/sync/deskview.h"
#include "core/sync/downloads.h"
#include "core/sync/ownpresences.h"
#include "core/sync/recovered.h"
#include "core/sync/shownfiles.h"
#include "core/sync/sleepwatch.h"
#include "core/sync/uploads.h"
#include "core/vault/vfs.h"

#include <QMutex>
#include <QThreadPool>

namespace waypost::sync {

/// Changes on their way from the desk's thread to the main thread: however many come before somebody looks,
/// they are one.
class ChangeBox {
public:
    [[nodiscard]] bool put(const ChangeSet &changes); ///< true: it was empty, somebody must be told
    [[nodiscard]] ChangeSet take();

private:
    QMutex m_mutex;
    ChangeSet m_changes;
};

/// A key between the main thread, where the keychain answers, and the desk's.
using KeyInTransit = std::shared_ptr<vault::Secret>;

/// What the Desk is in front of: replica, connection, files, on the desk's own thread. Every function but the
/// constructor runs there; callbacks are called there.
class Engine : public QObject {
    Q_OBJECT
public:
    /// How a device introduces itself the first time.
    struct Introduction {
        wire::PairingAddress address; ///< with a code, or without one and with name and password
        QString agentName;
        QString password;
        QString deviceName;
    };
    using Question = std::function<std::shared_ptr<void>(View &)>;
    using PathAnswer = std::function<void(Result<QString>)>;
    using QueryAnswer = std::function<void(Result<QJsonObject>)>;
    using OlderAnswer = std::function<void(Result<bool>)>;

    Engine(DeskOptions options, Features features, const Clock &clock, std::shared_ptr<ChangeBox> box);
    ~Engine() override;

    void start();
    void stop();
    void wake(); ///< the network may be back, or another one: do not wait, and look whether it still answers
    void pair(const Introduction &introduction);
    void unlock(const QString &passphrase);
    [[nodiscard]] Result<Done> changePassphrase(const QString &now, const QString &next);
    void keyRead(const Result<KeyInTransit> &key); ///< answers keyWanted()
    void keyKept(const KeyInTransit &key, const Result<Done> &kept); ///< answers keyToKeep()

    void give(const Command &command);
    void cancel(const QString &id);
    void retry(const QString &id);
    void dismiss(const QString &id);
    [[nodiscard]] std::shared_ptr<void> ask(const Question &question);
    void search(const search::SearchRequest &request, const DeskSearch::Answer &answer);
    void saveDraft(const QString &conversation, const QString &kind, const QString &text,
                   const std::optional<QString> &over);
    void dropOtherDraft(const QString &conversation, const QString &kind);
    void fetchOlder(const QString &conversation, const OlderAnswer &answer);
    void fetchMedia(const QString &media, const PathAnswer &answer);
    void offerMedia(const QString &path, const QString &mime, const QString &channel,
                    const PathAnswer &answer);
    /// open, looking, writing or left; said again by itself as long as it lasts
    void tellPresence(const QString &conversation, const QString &state);
    void offerRecovered();
    void setRecoveredAside();
    void query(const QString &what, const QJsonObject &data, const QueryAnswer &answer);

Q_SIGNALS:
    void changesWait(); ///< in the box
    void stateChanged(const waypost::sync::LinkState &state);
    void meChanged(const waypost::sync::Me &me);
    void paired();
    void pairingRefused(const waypost::Error &error);
    void unlockRefused(const waypost::Error &error);
    void keyWanted(const QString &name);
    void keyToKeep(const QString &name, const waypost::sync::KeyInTransit &key);
    void answered(const QString &commandId, qint64 seq);
    void refused(const QString &commandId, const waypost::Error &error);
    void presenceHeard(const waypost::wire::Presence &presence);
    void uploadMoved(const QString &media, qint64 has, qint64 of);

private:
    struct Draft {
        QString conversation;
        QString kind;
        QString text;
        std::optional<QString> over;
    };
    [[nodiscard]] bool openStores();
    [[nodiscard]] Uploads::Surroundings uploadSurroundings();
    [[nodiscard]] DeskSearch::Relay searchedRelay();

    // keys (engine_keys.cpp)
    [[nodiscard]] QString cachePath() const;
    [[nodiscard]] QString outboxPath() const;
    bool lock(Lock lock, const QString &why); ///< false, for whoever asked to open
    [[nodiscard]] bool openKeys();
    void refuseKey(Lock which, const Error &why);
    void keysOpened();
    [[nodiscard]] bool holdShare();
    [[nodiscard]] Result<Done> takeShare(const wire::Welcome &welcome);
    [[nodiscard]] Result<std::unique_ptr<Replica>> openReplica();
    [[nodiscard]] std::unique_ptr<MediaFolder> openMedia();
    void closeStores();
    void showFile(const QString &hash, const PathAnswer &answer);
    void destroyCache();
    void beginAnew();
    void watchKeys();
    void tellAll();
    // what the relay has lost (engine_recovered.cpp)
    [[nodiscard]] Result<Done> freezeCache();
    void lookWhatIsLost();

    // the line to the relay (engine_link.cpp)
    void connectNow();
    void connectTo(const QString &host, quint16 port, const QSslCertificate &certificate);
    void probed(const QSslCertificate &certificate);
    void greet();
    void hear(const wire::Frame &frame);
    void hearWelcome(const wire::Welcome &welcome);
    void hearRows(const wire::RowsFrame &frame);
    void hearFill(const wire::FillFrame &frame);
    void hearDraft(const wire::DraftFrame &frame);
    void hearAnswer(const wire::AnswerFrame &answer);
    void hearPage(const wire::Page &page);
    void hearRefused(const wire::Refused &refusal);
    [[nodiscard]] Result<Done> remember(const wire::Welcome &welcome);
    void lost(const Error &why);
    void hangUp();
    void failPairing(const Error &why);
    void retryIn(int ms);
    void setOnline(bool online);
    void send(const wire::Frame &frame);
    void sendWaiting();
    void sendDrafts();
    void sendPresences(const QList<wire::Presence> &presences);
    void tidy();
    void pulse();

    void sayRefused(const QString &id, const Error &error);
    void flushDrafts();
    void publish(); ///< tells what is different now
    [[nodiscard]] LinkState stateNow() const;

    DeskOptions m_options;
    Features m_features;
    const Clock &m_clock;
    std::shared_ptr<ChangeBox> m_box;
    std::optional<Device> m_device;
    std::optional<Introduction> m_introduction; ///< while pairing
    QSslCertificate m_probed; ///< of the relay we are pairing with

    vault::Keyring m_keyring;
    Lock m_lock = Lock::None; ///< why the stores are not open
    QString m_lockReason;
    bool m_keyAsked = false; ///< the keychain has not answered yet
    QTimer m_keysWatch;
    std::pair<QString, qint64> m_greetedWith; ///< epoch and cursor

    std::unique_ptr<vault::Vfs> m_outboxVfs; ///< these two stay as long as the replica
    std::unique_ptr<vault::Vfs> m_cacheVfs;
    std::unique_ptr<Replica> m_replica; ///< null: the stores can't be opened
    std::unique_ptr<MediaFolder> m_media;
    std::unique_ptr<ShownFiles> m_shown;
    Recovered m_recovered;
    std::unique_ptr<DeskView> m_view;
    std::unique_ptr<DeskSearch> m_search;
    std::unique_ptr<Downloads> m_downloads;
    std::unique_ptr<Uploads> m_uploads;
    QThreadPool m_disk; ///< copies files
    QList<Draft> m_drafts; ///< not on disk yet

    std::unique_ptr<CertificateProbe> m_probe;
    std::unique_ptr<Connection> m_connection;
    bool m_welcomed = false;
    OwnPresences m_presences;
    bool m_wanted = false; ///< start() and not stop()
    QTimer m_retry;
    QTimer m_hold; ///< the relay asked to wait with commands
    QTimer m_draftsSoon;
    QTimer m_draftsAway; ///< typing has paused: the other devices may have it
    QTimer m_tidySoon;
    QTimer m_pulse;
    QTimer m_presenceAgain;
    QElapsedTimer m_monotonic;
    SleepWatch m_sleep;
    bool m_relayTakesDrafts = false;
    int m_failures = 0; ///< in a row
    qint64 m_newest = 0;
    qint64 m_asked = 0;
    QHash<qint64, QueryAnswer> m_queries;
    LinkState m_state; ///< link (unless welcomed), reason and next try
    LinkState m_told;
};

} // namespace waypost::sync
