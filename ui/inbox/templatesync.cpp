// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/templatesync.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/sentences.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QHBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int syncTickMs = 60'000;
} // namespace

TemplateSync::TemplateSync(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_words(new ElidedLabel(context.theme, TextRole::Caption, &Tokens::ink3, this))
    , m_button(new FlatButton(context.theme, ButtonKind::Ghost, tr("Sync now"), this))
{
    m_button->setIconOf(Icon::Refresh);
    m_button->setCompact(true);
    m_button->setToolTip(tr("Read the templates at WhatsApp again"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addWidget(m_button);
    connect(m_button, &FlatButton::clicked, this, &TemplateSync::syncNow);
    connect(&m_minute, &QTimer::timeout, this, &TemplateSync::tell);
    connect(&context.desk, &sync::Desk::changed, this, [this](const sync::ChangeSet &changes) {
        if (changes.contains(u"template_syncs"_s))
            readAgain();
    });
    m_minute.start(syncTickMs);
    tell();
}

void TemplateSync::setChannel(const QString &channel)
{
    m_channel = channel;
    m_state = {};
    m_refusal.clear();
    m_running = false;
    tell();
    readAgain();
}

void TemplateSync::readAgain()
{
    m_context.desk.ask<templates::SyncState>(
        this,
        [channel = m_channel](sync::View &view) {
            return loadAs<templates::SyncState>(view.rows(), u"template_syncs"_s, channel)
                .value_or(templates::SyncState {});
        },
        [this, channel = m_channel](const templates::SyncState &state) {
            if (channel != m_channel)
                return;
            m_state = state;
            tell();
        });
}

void TemplateSync::syncNow()
{
    m_running = true;
    m_refusal.clear();
    tell();
    m_context.desk.query(this, u"sync_templates"_s, {{u"channel"_s, m_channel}},
                         [this, channel = m_channel](const Result<QJsonObject> &answer) {
                             if (channel != m_channel)
                                 return;
                             m_running = false;
                             m_refusal = answer ? QString() : sentence(answer.error());
                             if (answer) {
                                 m_state.at = (*answer)["synced_at"_L1].toInteger(m_state.at);
                                 m_state.trouble.clear();
                             }
                             tell();
                         });
}

QString TemplateSync::wordsNow() const
{
    if (m_running)
        return tr("Reading the templates at WhatsApp…");
    if (!m_refusal.isEmpty())
        return m_refusal;
    if (!m_state.trouble.isEmpty())
        return tr("Sync failed: %1").arg(sentence(m_state.trouble));
    if (m_state.at == 0)
        return tr("Not synced yet");
    const qint64 since = m_context.clock.nowMs() - m_state.at;
    return since < syncTickMs ? tr("Synced just now") : tr("Last synced %1 ago").arg(TimeText::span(since));
}

QString TemplateSync::words() const
{
    return m_words->text();
}

void TemplateSync::tell()
{
    const QString words = wordsNow();
    const bool trouble = !m_running && (!m_refusal.isEmpty() || !m_state.trouble.isEmpty());
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_words->setColour(trouble ? &Tokens::bad : &Tokens::ink3);
    m_button->setEnabled(!m_running && !m_channel.isEmpty());
}

} // namespace waypost::ui
