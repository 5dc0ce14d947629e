// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/linkopener.h"

#include "ui/inbox/composer.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationpane.h"
#include "ui/kit/banner.h"
#include "ui/kit/searchfield.h"
#include "ui/shell/inboxscreen.h"
#include "ui/shell/mainwindow.h"

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int offerMs = 20'000;
} // namespace

LinkOpener::LinkOpener(MainWindow &window, sync::Desk &desk, const Theme &theme)
    : QObject(&window)
    , m_window(window)
    , m_desk(desk)
    , m_theme(theme)
{
}

void LinkOpener::open(const QString &address)
{
    const auto link = DeepLink::parse(address);
    if (link)
        return open(*link);
    auto *toast = new Toast(m_theme, &m_window);
    toast->showMessage(BannerTone::Warn, link.error().text);
}

void LinkOpener::open(const DeepLink &link)
{
    switch (link.kind) {
    case DeepLink::Kind::Conversation:
        return openConversation(link.id, link.message, link.id);
    case DeepLink::Kind::Contact:
    case DeepLink::Kind::Compose:
        return openPhone(link);
    case DeepLink::Kind::View:
        m_window.chooseView(link.id);
        Q_EMIT opened();
        return;
    case DeepLink::Kind::Search:
        return search(link.query);
    }
}

void LinkOpener::openConversation(const QString &id, const QString &message, const QString &searched)
{
    m_desk.ask<bool>(
        this, [id](sync::View &view) { return view.conversation(id).has_value(); },
        [this, id, message, searched](bool known) {
            if (!known)
                return search(searched);
            m_window.openConversation(id);
            if (!message.isEmpty())
                m_window.inbox().pane().openAt(id, message);
            Q_EMIT opened();
        });
}

void LinkOpener::openPhone(const DeepLink &link)
{
    m_desk.ask<QString>(
        this,
        [phone = link.phone](sync::View &view) {
            const auto found = view.find(phone, 1);
            return found.isEmpty() ? QString() : found.first().id;
        },
        [this, link](const QString &id) {
            if (id.isEmpty())
                return search(link.phone);
            m_window.openConversation(id);
            if (link.kind == DeepLink::Kind::Compose)
                prefill(id, link);
            Q_EMIT opened();
        });
}

/// The draft is asked from the desk: the composer may still be fetching it.
void LinkOpener::prefill(const QString &conversation, const DeepLink &link)
{
    if (!link.templateName.isEmpty())
        m_window.inbox().startTemplate();
    if (link.text.isEmpty())
        return;
    m_desk.ask<QString>(
        this, [conversation](sync::View &view) { return view.draft(conversation, u"reply"_s); },
        [this, conversation, text = link.text](const QString &draft) {
            if (m_window.inbox().conversation() != conversation)
                return;
            const auto put = [this, conversation, text] {
                if (m_window.inbox().conversation() == conversation)
                    m_window.inbox().composer().putText(text);
            };
            if (draft.isEmpty() && m_window.inbox().composer().text().isEmpty())
                return put();
            auto *toast = new Toast(m_theme, &m_window);
            connect(toast, &Toast::actionTriggered, this, put);
            toast->showMessage(BannerTone::Info, tr("A link brought text for this conversation."),
                               tr("Insert"), offerMs);
        });
}

void LinkOpener::search(const QString &text)
{
    m_window.inbox().startSearch();
    if (auto *field = m_window.inbox().list().findChild<SearchField *>())
        field->setText(text);
    Q_EMIT opened();
}

} // namespace waypost::ui
