// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/messageform.h"

#include "core/conversations/limits.h"
#include "ui/composing/messagehighlighter.h"
#include "ui/inbox/bubblepreview.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/sentences.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waypost::ui {

CountedField::CountedField(InboxContext &context, const QString &name, int limit, bool lines, QWidget *parent)
    : QWidget(parent)
    , m_limit(limit)
    , m_left(new ElidedLabel(context.theme, TextRole::Caption, &Tokens::ink3, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget *field = nullptr;
    if (lines) {
        field = m_lines = new QPlainTextEdit(this);
        m_lines->setTabChangesFocus(true);
        m_lines->setMinimumHeight(72);
        new MessageHighlighter(context.theme, m_lines->document());
        connect(m_lines, &QPlainTextEdit::textChanged, this, &CountedField::count);
    } else {
        field = m_line = new QLineEdit(this);
        connect(m_line, &QLineEdit::textChanged, this, &CountedField::count);
    }
    field->setAccessibleName(name);
    setFocusProxy(field);
    m_left->setTabular(true);
    m_left->setFixedWidth(40);
    m_left->setAlignment(Qt::AlignTrailing);
    layout->addWidget(field, 1);
    layout->addWidget(m_left, 0, lines ? Qt::AlignTop : Qt::AlignVCenter);
    count();
}

QString CountedField::text() const
{
    return (m_line ? m_line->text() : m_lines->toPlainText()).trimmed();
}

void CountedField::setText(const QString &text)
{
    if (m_line)
        m_line->setText(text);
    else
        m_lines->setPlainText(text);
}

void CountedField::count()
{
    const int left = m_limit - int(text().size());
    m_left->setText(QLocale().toString(left));
    m_left->setColour(left < 0 ? &Tokens::bad : &Tokens::ink3);
    m_left->setAccessibleName(tr("%n characters left", nullptr, left));
    Q_EMIT changed();
}

MessageForm::MessageForm(InboxContext &context, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_fields(new QFormLayout)
    , m_preview(new BubblePreview(context, this))
    , m_why(new ElidedLabel(context.theme, TextRole::Small, &Tokens::ink2, this))
    , m_send(new FlatButton(context.theme, ButtonKind::Primary, tr("Send"), this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *cancel = new FlatButton(context.theme, ButtonKind::Secondary, tr("Cancel"), this);
    auto *page = new QWidget(this);
    page->setLayout(m_fields);
    m_fields->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_fields->setContentsMargins(0, 0, 8, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(16);
    middle->addWidget(scroll, 3);
    middle->addWidget(m_preview, 2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_why, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(middle, 1);
    layout->addLayout(foot);
    resize(820, 520);
    connect(cancel, &FlatButton::clicked, this, &QDialog::reject);
    connect(m_send, &FlatButton::clicked, this, [this] {
        if (!whyNot().isEmpty())
            return;
        Q_EMIT composed(content());
        accept();
    });
}

QString MessageForm::whyNot() const
{
    const auto refusal = conversations::whyUnsendable(content());
    return refusal ? sentence(*refusal) : QString();
}

CountedField *MessageForm::addField(const QString &name, int limit, bool lines)
{
    auto *field = new CountedField(m_context, name, limit, lines, this);
    m_fields->addRow(name, field);
    connect(field, &CountedField::changed, this, &MessageForm::follow);
    return field;
}

CountedField *MessageForm::makeField(const QString &name, int limit)
{
    auto *field = new CountedField(m_context, name, limit, false, this);
    connect(field, &CountedField::changed, this, &MessageForm::follow);
    return field;
}

void MessageForm::follow()
{
    const QString why = whyNot();
    m_send->setEnabled(why.isEmpty());
    m_why->setText(why);
    m_preview->setContent(content());
}

} // namespace waypost::ui
