// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/noteaudience.h"

#include "core/conversations/decide.h"
#include "core/team/team.h"
#include "ui/kit/banner.h"
#include "ui/kit/bidi.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
}

NoteAudience::NoteAudience(sync::Desk &desk, InlineBanner &banner, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_banner(banner)
{
    connect(&desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        if (!m_named.isEmpty() && (changes.contains(u"agents"_s) || changes.contains(u"conversations"_s)))
            look(m_conversation, std::exchange(m_named, {}));
    });
}

void NoteAudience::look(const QString &conversation, const QStringList &named)
{
    if (conversation == m_conversation && named == m_named)
        return;
    m_conversation = conversation;
    m_named = named;
    if (conversation.isEmpty() || named.isEmpty()) {
        m_banner.hide();
        return;
    }
    m_desk.ask<Blind>(
        this,
        [conversation, named, author = m_desk.me().agent](sync::View &view) {
            return blindAmong(view, conversation, named, author);
        },
        [this, conversation, named](const Blind &blind) {
            if (conversation == m_conversation && named == m_named)
                show(blind);
        });
}

NoteAudience::Blind NoteAudience::blindAmong(sync::View &view, const QString &conversation,
                                             const QStringList &named, const QString &author)
{
    Rows &rows = view.rows();
    Blind blind;
    const auto row = loadAs<conversations::Conversation>(rows, u"conversations"_s, conversation);
    if (!row)
        return blind;
    blind.mayLetIn = conversations::maySeat(author, rows);
    for (const QString &agent : named)
        if (conversations::sightOfConversation(agent, *row, rows) == conversations::Sight::SeesNot)
            blind.names << isolated(
                loadAs<team::Agent>(rows, u"agents"_s, agent).value_or(team::Agent {}).name);
    std::sort(blind.names.begin(), blind.names.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    return blind;
}

void NoteAudience::show(const Blind &blind)
{
    m_banner.setVisible(!blind.names.isEmpty());
    if (blind.names.isEmpty())
        return;
    const QString names = QLocale().createSeparatedList(blind.names);
    if (blind.mayLetIn)
        m_banner.setMessage(
            BannerTone::Info,
            tr("Not in this conversation yet: %1. Adding the note lets them see it from then on.")
                .arg(names));
    else
        m_banner.setMessage(
            BannerTone::Warn,
            tr("Does not see this conversation and will not read the note: %1. Ask a supervisor to let them "
               "in.")
                .arg(names));
}

} // namespace waypost::ui
