// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/print/transcript.h"

#include <QObject>

#include <functional>

namespace waypost::ui {

/// Collects a conversation page by page, on the desk's thread and, for what is only there, from the relay.
/// Deletes itself when it has answered.
class TranscriptReader final : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(Result<Transcript>)>;
    /// Answers once, unless `context` goes before. Error: no_such_conversation.
    static void read(sync::Desk &desk, const QString &conversation, QObject *context, Answer answer);

    static constexpr int pageSize = 250;
    static constexpr int mostLines = 50'000; ///< the newest ones; then `whole` is false

private:
    TranscriptReader(sync::Desk &desk, QString conversation, QObject *context, Answer answer);
    void begin();
    void page();
    void older();
    void finish();

    sync::Desk &m_desk;
    QString m_conversation;
    Answer m_answer;
    Transcript m_transcript; ///< its lines newest first
    qint64 m_beforeAt = 0;
    QString m_beforeId;
};

} // namespace waypost::ui
