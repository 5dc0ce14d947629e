// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/events/feature.h"
#include "core/sync/changes.h"
#include "core/sync/device.h"
#include "core/sync/linkstate.h"
#include "core/sync/view.h"
#include "core/vault/keychain.h"
#include "core/vault/keyring.h"
#include "core/wire/frames.h"

#include <QObject>

#include <functional>
#include <memory>

namespace waypost::sync {

struct DeskOptions {
    QString folder; ///< holds device.json, vault.json (0600), outbox.sqlite, cache-v<N>.sqlite, files/
    LinkTimes times {};
    /// Who keeps the key of a folder that has none yet; later the folder knows. Where there is no keychain it
    /// becomes a passphrase.
    vault::Keeper keeper = vault::Keeper::File;
    std::shared_ptr<vault::Keychain> keychain {}; ///< empty: the system's
    int keepDays = 90; ///< of history kept besides what is open; 0: all
};

/// A client's own copy of the workspace: cache, outbox, drafts, connection. Lives on the main thread;
/// everything that touches disk or network runs on its own thread. Works offline from the first moment after
/// pairing.
class Desk : public QObject {
    Q_OBJECT
public:
    Desk(DeskOptions options, Features features, const Clock &clock, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] static bool isPaired(const QString &folder);
    /// Connects with a pairing code (address.code) or a name and password and keeps the device's token; then
    /// as start().
    void pair(const wire::PairingAddress &address, const QString &deviceName);
    void signIn(const wire::PairingAddress &address, const QString &agentName, const QString &password,
                const QString &deviceName);
    void start(); ///< with the device that was paired before
    void stop();

    [[nodiscard]] const LinkState &state() const;
    [[nodiscard]] const Me &me() const;

    /// Durable in the outbox before it is sent; shown at once through the overlay. Fills id, actor and at.
    /// Returns the command's id. A local refusal (the same `decide` as the relay's) is told by refused() and
    /// nothing is queued.
    QString give(Command command);
    void cancel(const QString &commandId); ///< takes it out of the outbox if the relay has not had it
    void retry(const QString &commandId); ///< a refused one again, as it is, with what is seen now
    void dismiss(const QString &commandId); ///< a refused one: forget it

    /// Runs `question` with the desk's rows on the desk's thread and `answer` with what it gave here, unless
    /// `context` has gone by then.
    template <class T>
    void ask(QObject *context, std::function<T(View &)> question, std::function<void(T)> answer)
    {
        askErased(
            context,
            [question = std::move(question)](View &view) { return std::make_shared<T>(question(view)); },
            [answer = std::move(answer)](const std::shared_ptr<void> &value) {
                answer(std::move(*std::static_pointer_cast<T>(value)));
            });
    }

    /// The cache's hits at once, then once more with what only the relay has, if it is reachable. A newer
    /// search ends an older one: that one's answers do not come any more.
    void search(QObject *context, const search::SearchRequest &request,
                std::function<void(Result<search::SearchPage>)> answer);
    /// The next older entries of a conversation from the relay into the cache; changed() follows. Answer:
    /// whether there are still more.
    void fetchOlder(QObject *context, const QString &conversation, std::function<void(Result<bool>)> answer);
    /// Opens a sealed cache (Link::Locked) with the passphrase, or sets it the first time
    /// (Lock::NewPassphrase); for Lock::Keychain with none: asks it again. unlockRefused() tells why not.
    void unlock(const QString &passphrase);
    /// Another passphrase for a desk that is open and has one. Errors: passphrase_wrong, passphrase_short,
    /// no_passphrase.
    void changePassphrase(QObject *context, const QString &now, const QString &next,
                          std::function<void(Result<Done>)> answer);
    /// What the relay has lost: gives it back, marked as recovered; or keeps it aside in a file for good.
    void offerRecovered();
    void setRecoveredAside();

    /// Text the agent has not sent yet, one per conversation and kind ("reply", "note"); kept through crash
    /// and restart.
    /// `over`: the text that was shown before, so that what came from another device unseen is not typed
    /// over.
    void saveDraft(const QString &conversation, const QString &kind, const QString &text,
                   const std::optional<QString> &over = std::nullopt);
    /// Forgets the other version of a draft (View::otherDraft).
    void dropOtherDraft(const QString &conversation, const QString &kind);

    /// The file's bytes, from the media folder or over the socket. Answer: path of a readable copy in a
    /// private folder, in memory if possible (ShownFiles), which goes with the desk; or why not.
    void fetchMedia(QObject *context, const QString &media, std::function<void(Result<QString>)> answer);
    /// Copies the file into the media folder, uploads it, and answers with the id for MediaContent as soon as
    /// it is durable here.
    void offerMedia(QObject *context, const QString &path, const QString &mime, const QString &channel,
                    std::function<void(Result<QString>)> answer);

    void tellPresence(const QString &conversation, const QString &state);
    /// Nobody has touched this desktop for a while (Availability::idle), or somebody does again. Said anew to
    /// a relay that comes back.
    void setIdle(bool idle);
    void query(QObject *context, const QString &what, const QJsonObject &data,
               std::function<void(Result<QJsonObject>)> answer);

Q_SIGNALS:
    void changed(const waypost::sync::ChangeSet &changes); ///< coalesced, at most one per turn of the loop
    void stateChanged(const waypost::sync::LinkState &state);
    void paired();
    void pairingRefused(const waypost::Error &error);
    void unlockRefused(const waypost::Error &error); ///< passphrase_wrong, passphrase_short, keychain_refused
    void answered(const QString &commandId, qint64 seq);
    void refused(const QString &commandId, const waypost::Error &error);
    void presenceHeard(const waypost::wire::Presence &presence);
    /// So many of a file's bytes are in the relay; all of them: it is over, well or not.
    void uploadMoved(const QString &media, qint64 has, qint64 of);

private:
    [[nodiscard]] vault::Keychain &keychain();
    using Question = std::function<std::shared_ptr<void>(View &)>;
    void askErased(QObject *context, Question question,
                   std::function<void(const std::shared_ptr<void> &)> answer);
    class Private;
    std::unique_ptr<Private> m_d;
};

} // namespace waypost::sync
