// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/filecard.h"

#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using conversations::MediaKind;

constexpr int cardWidth = 264;
constexpr int cardPicture = 44;
constexpr int cardPad = 8;
} // namespace

FileCard::FileCard(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(name)
    , m_title(new ElidedLabel(theme, TextRole::SmallStrong, &Tokens::ink, this))
    , m_words(new ElidedLabel(theme, TextRole::Caption, &Tokens::ink2, this))
    , m_smaller(new FlatButton(theme, ButtonKind::Secondary, tr("Send smaller"), this))
    , m_document(new FlatButton(theme, ButtonKind::Secondary, tr("As document"), this))
    , m_again(new FlatButton(theme, ButtonKind::Secondary, tr("Try again"), this))
    , m_listen(new FlatButton(theme, Icon::Play, tr("Listen"), this))
{
    auto *close = new FlatButton(theme, Icon::Close, tr("Remove %1").arg(name), this);
    for (FlatButton *button : {m_smaller, m_document, m_again, m_listen, close})
        button->setCompact(true);
    m_title->setText(name);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(6);
    for (FlatButton *button : {m_smaller, m_document, m_again})
        actions->addWidget(button);
    actions->addStretch(1);
    auto *text = new QVBoxLayout;
    text->setSpacing(1);
    text->addStretch(1);
    text->addWidget(m_title);
    text->addWidget(m_words);
    text->addLayout(actions);
    text->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(cardPad, cardPad, cardPad, cardPad);
    layout->setSpacing(2);
    layout->addSpacing(cardPicture + cardPad); // margins are not mirrored, spacing is
    layout->addLayout(text, 1);
    layout->addWidget(m_listen);
    layout->addWidget(close);
    setFixedWidth(cardWidth);
    setMinimumHeight(cardPicture + 2 * cardPad);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(close, &FlatButton::clicked, this, &FileCard::removed);
    connect(m_smaller, &FlatButton::clicked, this, [this] { Q_EMIT wished(FileWish::Smaller); });
    connect(m_document, &FlatButton::clicked, this, [this] { Q_EMIT wished(FileWish::Document); });
    connect(m_again, &FlatButton::clicked, this, &FileCard::again);
    connect(m_listen, &FlatButton::clicked, this, &FileCard::listened);
    show(State::Looking, {});
}

QString FileCard::words() const
{
    return m_words->text();
}

QString FileCard::wordsFor(State state, const FileFacts &facts) const
{
    const QString size = QLocale().formattedDataSize(facts.size, 1);
    switch (state) {
    case State::Looking:
        return tr("Checking…");
    case State::Asking:
        return tr("%1: too large for a photo").arg(size);
    case State::Taking:
        return tr("Taking it in…");
    case State::Unfit:
    case State::Failed:
        return facts.problem;
    case State::Ready:
        break;
    }
    if (facts.content.kind == MediaKind::Voice)
        return tr("Voice message, %1").arg(TimeText::playTime(facts.content.durationMs));
    if (facts.content.kind == MediaKind::Document)
        return facts.remark.isEmpty() ? tr("%1, as a document").arg(size)
                                      : tr("%1, as a document: %2").arg(size, facts.remark);
    return facts.remark.isEmpty() ? size : tr("%1, %2").arg(size, facts.remark);
}

Icon FileCard::iconFor(State state, const conversations::MediaContent &content)
{
    if (state == State::Unfit || state == State::Failed)
        return Icon::Warning;
    switch (content.kind) {
    case MediaKind::Image:
    case MediaKind::Sticker:
        return Icon::Image;
    case MediaKind::Video:
        return Icon::Video;
    case MediaKind::Audio:
        return Icon::Audio;
    case MediaKind::Voice:
        return Icon::Microphone;
    case MediaKind::Document:
        break;
    }
    return Icon::Document;
}

void FileCard::show(State state, const FileFacts &facts)
{
    m_state = state;
    m_icon = state == State::Looking ? Icon::Clock : iconFor(state, facts.content);
    m_thumbnail = facts.thumbnail;
    const bool bad = state == State::Unfit || state == State::Failed;
    m_words->setText(wordsFor(state, facts));
    m_words->setColour(bad ? &Tokens::bad : &Tokens::ink2);
    m_smaller->setVisible(state == State::Asking);
    m_document->setVisible(state == State::Asking);
    m_again->setVisible(state == State::Failed);
    m_listen->setVisible(state == State::Ready && facts.content.kind == MediaKind::Voice);
    setToolTip(bad ? facts.problem : QString());
    setAccessibleName(m_name + u", "_s + m_words->text());
    update();
}

void FileCard::setPlaying(bool playing)
{
    m_listen->setIconOf(playing ? Icon::Pause : Icon::Play);
    m_listen->setAccessibleName(playing ? tr("Pause") : tr("Listen"));
}

void FileCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_theme.tokens();
    const bool bad = m_state == State::Unfit || m_state == State::Failed;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(bad ? tokens.bad : m_state == State::Asking ? tokens.warn : tokens.line);
    painter.setBrush(bad ? tokens.badSoft : tokens.paper2);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QRect picture(isRightToLeft() ? width() - cardPad - cardPicture : cardPad,
                        (height() - cardPicture) / 2, cardPicture, cardPicture);
    if (m_thumbnail.isNull()) {
        painter.setLayoutDirection(layoutDirection());
        paintIcon(painter, m_icon, picture.adjusted(11, 11, -11, -11), bad ? tokens.bad : tokens.ink2);
        return;
    }
    QPainterPath clip;
    clip.addRoundedRect(picture, 6, 6);
    painter.setClipPath(clip);
    const QSize size = m_thumbnail.size().scaled(picture.size(), Qt::KeepAspectRatioByExpanding);
    QRect target({}, size);
    target.moveCenter(picture.center());
    painter.drawImage(target, m_thumbnail);
}

} // namespace waypost::ui
