// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/stalereply.h"

#include "ui/inbox/bubblepart.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/emoji.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QJsonDocument>
#include <QPainter>

#include <algorithm>

namespace waypost::ui {

namespace {
constexpr int stalePad = 16;
constexpr int staleHead = 32;
constexpr int staleTextMost = 150;

QString staleWords(const conversations::Message &message)
{
    return conversations::wordsOf(
        conversations::contentFromJson(QJsonDocument::fromJson(message.content.toUtf8()).object()));
}
} // namespace

StaleReply::StaleReply(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_send(new FlatButton(context.theme, ButtonKind::Secondary, tr("Send mine anyway"), this))
    , m_edit(new FlatButton(context.theme, ButtonKind::Primary, tr("Edit mine"), this))
    , m_drop(new FlatButton(context.theme, ButtonKind::Danger, tr("Drop mine"), this))
{
    hide();
    for (FlatButton *button : {m_send, m_edit, m_drop})
        button->setCompact(true);
    const auto answer = [this](auto signal) {
        const auto mine = m_mine;
        dismiss();
        if (mine)
            Q_EMIT(this->*signal)
        (*mine);
    };
    connect(m_send, &FlatButton::clicked, this, [answer] { answer(&StaleReply::sendAnyway); });
    connect(m_edit, &FlatButton::clicked, this, [answer] { answer(&StaleReply::edit); });
    connect(m_drop, &FlatButton::clicked, this, [answer] { answer(&StaleReply::drop); });
}

StaleReply::~StaleReply() = default;

void StaleReply::show(const sync::TimelineEntry &mine, const QList<conversations::Message> &theirs)
{
    m_mine = mine;
    const Tokens &tokens = m_context.theme.tokens();
    const PartLook look {m_context, tokens.paper, tokens.line};
    QStringList words;
    QString author = tr("A colleague");
    for (const auto &message : theirs) {
        words << staleWords(message);
        author = m_context.directory.authorName(message.author);
    }
    m_left = {
        tr("%1 has already written").arg(author),
        textPart(look,
                 words.isEmpty() ? tr("It is in the timeline above.") : words.join(QStringLiteral("\n\n")))};
    m_right = {tr("Your reply, not sent"), textPart(look, staleWords(mine.message))};
    setAccessibleName(tr("Your reply was stopped: %1").arg(m_left.title));
    arrange();
    QWidget::show();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void StaleReply::dismiss()
{
    m_mine.reset();
    hide();
}

void StaleReply::arrange()
{
    if (!m_left.text || !m_right.text)
        return;
    const qreal column = (width() - 3 * stalePad) / 2.0 - 20;
    const qreal height
        = std::max(m_left.text->layOut(column).height(), m_right.text->layOut(column).height());
    m_textHeight = std::min(int(height), staleTextMost);
    setFixedHeight(12 + 20 + staleHead + m_textHeight + 20 + 8 + m_send->sizeHint().height() + 12);
    const Mirror mirror {layoutDirection(), rect()};
    int right = width() - stalePad;
    for (FlatButton *button : {m_edit, m_send, m_drop}) {
        const QSize size = button->sizeHint();
        right -= size.width();
        button->setGeometry(
            mirror(QRect(right, this->height() - 12 - size.height(), size.width(), size.height())));
        right -= 8;
    }
}

void StaleReply::resizeEvent(QResizeEvent *)
{
    arrange();
}

void StaleReply::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_context.theme.tokens();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens.warnSoft);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    if (!m_left.text)
        return;
    const Mirror mirror {layoutDirection(), rect()};
    painter.setFont(fontFor(TextRole::Strong));
    painter.setPen(tokens.ink);
    drawLine(painter, mirror(QRect(stalePad, 10, width() - 2 * stalePad, 20)),
             tr("Stopped before it went out: read both, then decide."));
    const int columnWidth = (width() - 3 * stalePad) / 2;
    int x = stalePad;
    for (const Column *column : {&m_left, &m_right}) {
        const QRect card(x, 36, columnWidth, staleHead + m_textHeight + 12);
        painter.setPen(tokens.line);
        painter.setBrush(tokens.paper);
        painter.drawRoundedRect(QRectF(mirror(card)).adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);
        painter.setFont(fontFor(TextRole::SmallStrong));
        painter.setPen(tokens.ink2);
        drawLine(painter, mirror(card.adjusted(10, 6, -10, -card.height() + 26)), column->title);
        const QRect text = mirror(card.adjusted(10, staleHead, -10, -6));
        painter.save();
        painter.setClipRect(text);
        column->text->paint(painter, text);
        painter.restore();
        x += columnWidth + stalePad;
    }
}

} // namespace waypost::ui
