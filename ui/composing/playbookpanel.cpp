// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/playbookpanel.h"

#include "ui/composing/notedocument.h"
#include "ui/kit/fonts.h"
#include "ui/kit/popupplace.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr QSize playbookSize {360, 380};

/// Words of others inside Markdown of ours.
QString escapedMarkdown(const QString &text)
{
    static const QRegularExpression special(u"([\\\\`*_{}\\[\\]()#+.!|<>~-])"_s);
    return text.simplified().replace(special, u"\\\\1"_s);
}
} // namespace

QString hintText(const replies::Hint &hint)
{
    switch (hint.kind) {
    case replies::HintKind::Avoid:
        return hint.instead.isEmpty() ? PlaybookPanel::tr("Your team does without this word.")
                                      : PlaybookPanel::tr("Better: %1").arg(hint.instead);
    case replies::HintKind::Shouting:
        return PlaybookPanel::tr("Capitals read like shouting.");
    case replies::HintKind::Marks:
        break;
    }
    return PlaybookPanel::tr("One mark is enough.");
}

PlaybookPanel::PlaybookPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Popup)
    , m_theme(theme)
    , m_view(new QTextEdit(this))
    , m_document(new NoteDocument(this))
{
    setAccessibleName(tr("Playbook"));
    resize(playbookSize);
    m_view->setAccessibleName(tr("Playbook"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setReadOnly(true);
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_view->setDocument(m_document);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 6, 12);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    refill();
}

void PlaybookPanel::setPlaybook(const std::optional<replies::Playbook> &playbook)
{
    m_playbook = playbook;
    refill();
}

void PlaybookPanel::setHints(const QString &text, const QList<replies::Hint> &hints)
{
    m_hints.clear();
    for (const replies::Hint &hint : hints)
        m_hints += u"- **%1** — %2\n"_s.arg(escapedMarkdown(text.mid(hint.start, hint.length)),
                                            escapedMarkdown(hintText(hint)));
    refill();
}

void PlaybookPanel::refill()
{
    const Tokens &tokens = m_theme.tokens();
    QString page;
    const auto add = [&page](const QString &title, const QString &text) {
        if (!text.trimmed().isEmpty())
            page += u"## %1\n\n%2\n\n"_s.arg(escapedMarkdown(title), text);
    };
    add(tr("In this text"), m_hints);
    if (m_playbook) {
        add(m_playbook->name.isEmpty() ? tr("How we speak") : m_playbook->name, m_playbook->tone);
        add(tr("Whom to ask"), m_playbook->escalation);
        add(tr("Who decides"), m_playbook->decides);
    }
    if (page.isEmpty())
        page = escapedMarkdown(tr("This team has no playbook yet. Supervisors write it in the settings."));
    m_document->setNote(page, {fontFor(TextRole::Body), tokens.ink, tokens.accentInk, tokens.paper3});
}

QString PlaybookPanel::shownText() const
{
    return m_document->toPlainText();
}

void PlaybookPanel::openAt(const QRect &anchor)
{
    placeAbove(*this, anchor);
    show();
    m_view->setFocus();
}

void PlaybookPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.paper);
    painter.setPen(tokens.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace waypost::ui
