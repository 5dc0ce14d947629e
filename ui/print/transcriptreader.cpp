// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/transcriptreader.h"

#include "core/channels/channels.h"
#include "core/contacts/contacts.h"
#include "core/team/team.h"
#include "ui/inbox/words.h"

#include <QJsonDocument>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

struct TranscriptPage {
    QList<TranscriptLine> lines; ///< newest first
    qint64 at = 0; ///< of the oldest entry
    QString id;
    bool full = false;
    bool whole = true; ///< nothing older is on the relay alone
};

std::optional<Transcript> headFrom(sync::View &view, const QString &conversation)
{
    const auto listed = view.conversation(conversation);
    if (!listed)
        return std::nullopt;
    Transcript head;
    head.contact = listed->contactName;
    if (const auto row = view.rows().load(u"contacts"_s, listed->conversation.contact))
        head.phone = read<contacts::Contact>(*row).phone;
    if (const auto row = view.rows().load(u"teams"_s, listed->conversation.team))
        head.team = read<team::Team>(*row).name;
    if (const auto row = view.rows().load(u"channels"_s, listed->conversation.channel))
        head.channel = read<channels::Channel>(*row).name;
    const auto agents = view.all(u"agents"_s);
    for (auto it = agents.cbegin(); it != agents.cend(); ++it)
        head.names.insert(it.key(), read<team::Agent>(*it).name);
    return head;
}

QString wordsOfMessage(const conversations::Message &message)
{
    const auto content
        = conversations::contentFromJson(QJsonDocument::fromJson(message.content.toUtf8()).object());
    const QString words = conversations::wordsOf(content);
    const QString kind = u'[' + Words::ofKind(message.kind) + u']';
    if (message.kind == "text"_L1)
        return words;
    return words.isEmpty() ? kind : kind + u' ' + words;
}

TranscriptPage pageFrom(sync::View &view, const QString &conversation, qint64 beforeAt,
                        const QString &beforeId)
{
    TranscriptPage page;
    const auto entries = view.timeline(conversation, TranscriptReader::pageSize, beforeAt, beforeId);
    for (const sync::TimelineEntry &entry : entries)
        if (entry.kind == sync::EntryKind::Message)
            page.lines << TranscriptLine {entry.at, entry.message.author, wordsOfMessage(entry.message),
                                          false};
        else if (entry.kind == sync::EntryKind::Note)
            page.lines << TranscriptLine {entry.at, entry.note.author, entry.note.body, true};
    page.full = entries.size() >= TranscriptReader::pageSize;
    if (!entries.isEmpty()) {
        page.at = entries.last().at;
        page.id = entries.last().id;
    }
    page.whole = page.full || view.isWhole(conversation);
    return page;
}
} // namespace

TranscriptReader::TranscriptReader(sync::Desk &desk, QString conversation, QObject *context, Answer answer)
    : QObject(context)
    , m_desk(desk)
    , m_conversation(std::move(conversation))
    , m_answer(std::move(answer))
{
}

void TranscriptReader::read(sync::Desk &desk, const QString &conversation, QObject *context, Answer answer)
{
    (new TranscriptReader(desk, conversation, context, std::move(answer)))->begin();
}

void TranscriptReader::begin()
{
    m_desk.ask<std::optional<Transcript>>(
        this, [id = m_conversation](sync::View &view) { return headFrom(view, id); },
        [this](const std::optional<Transcript> &head) {
            if (!head) {
                m_answer(Error {u"no_such_conversation"_s,
                                tr("This conversation is not on this computer. Open it first.")});
                deleteLater();
                return;
            }
            m_transcript = *head;
            m_transcript.workspace = m_desk.me().workspace;
            m_transcript.zone = QTimeZone::systemTimeZone();
            m_transcript.notes = true;
            page();
        });
}

void TranscriptReader::page()
{
    m_desk.ask<TranscriptPage>(
        this,
        [id = m_conversation, at = m_beforeAt, before = m_beforeId](sync::View &view) {
            return pageFrom(view, id, at, before);
        },
        [this](const TranscriptPage &page) {
            m_transcript.lines << page.lines;
            if (page.at != 0) {
                m_beforeAt = page.at;
                m_beforeId = page.id;
            }
            if (m_transcript.lines.size() >= mostLines) {
                m_transcript.whole = false;
                finish();
            } else if (page.full) {
                this->page();
            } else if (!page.whole) {
                older();
            } else {
                finish();
            }
        });
}

void TranscriptReader::older()
{
    m_desk.fetchOlder(this, m_conversation, [this](const Result<bool> &more) {
        if (more)
            return page();
        m_transcript.whole = false; // said on the paper
        finish();
    });
}

void TranscriptReader::finish()
{
    std::reverse(m_transcript.lines.begin(), m_transcript.lines.end());
    m_answer(std::move(m_transcript));
    deleteLater();
}

} // namespace waypost::ui
