// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/otherdraft.h"

#include "ui/kit/banner.h"
#include "ui/kit/bidi.h"
#include "ui/kit/timetext.h"

namespace waypost::ui {

namespace {
constexpr qsizetype shownOfIt = 80; ///< characters
}

OtherDraft::OtherDraft(sync::Desk &desk, InlineBanner &banner, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_banner(banner)
{
    banner.setDismissible(true);
    connect(&banner, &InlineBanner::actionTriggered, this, &OtherDraft::take);
}

void OtherDraft::look(const QString &conversation, const QString &kind)
{
    m_conversation = conversation;
    m_kind = kind;
    if (conversation.isEmpty() || kind.isEmpty()) {
        m_banner.hide();
        return;
    }
    m_desk.ask<sync::DraftVersion>(
        this, [conversation, kind](sync::View &view) { return view.otherDraft(conversation, kind); },
        [this, conversation, kind](const sync::DraftVersion &version) {
            if (conversation == m_conversation && kind == m_kind)
                show(version);
        });
}

void OtherDraft::show(const sync::DraftVersion &version)
{
    m_version = version;
    m_banner.setVisible(!version.text.isEmpty());
    if (version.text.isEmpty())
        return;
    const QString words = version.text.simplified();
    const QString shown = words.size() > shownOfIt ? QString(words.left(shownOfIt) + u'…') : words;
    const QString when = TimeText().exact(version.at);
    m_banner.setMessage(BannerTone::Info,
                        version.device.isEmpty()
                            ? tr("You wrote another version here (%1): %2").arg(when, isolated(shown))
                            : tr("You wrote another version on %1 (%2): %3")
                                  .arg(isolated(version.device), when, isolated(shown)));
    m_banner.setAction(tr("Add it"));
}

void OtherDraft::take()
{
    if (m_version.text.isEmpty())
        return;
    m_banner.hide();
    Q_EMIT taken(std::exchange(m_version, {}).text);
    m_desk.dropOtherDraft(m_conversation, m_kind);
}

} // namespace waypost::ui
