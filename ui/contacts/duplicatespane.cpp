// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contacts/duplicatespane.h"

#include "ui/contacts/contactwords.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int pairsShown = 50; ///< what is beyond comes up as these are dealt with
} // namespace

DuplicatesPane::DuplicatesPane(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QWidget(this))
    , m_cards(new QVBoxLayout(m_list))
{
    setAccessibleName(tr("Possible duplicates"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 0);
    auto *title = new ElidedLabel(context.theme, TextRole::Subtitle, &Tokens::ink, this);
    title->setText(tr("Possible duplicates"));
    column->addWidget(title);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_list);
    scroll->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    m_cards->setContentsMargins(0, 4, 4, 12);
    column->addWidget(scroll, 1);
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DuplicatesPane::readAgain()
{
    m_context.desk.ask<QList<Pair>>(
        this,
        [](sync::View &view) {
            QList<Pair> pairs;
            if (sync::ContactsView *contacts = view.contacts())
                for (const contacts::Duplicate &each : contacts->duplicates(pairsShown)) {
                    const auto load = [&](const QString &id) {
                        return loadAs<contacts::Contact>(view.rows(), u"contacts"_s, id)
                            .value_or(contacts::Contact {});
                    };
                    pairs << Pair {each, load(each.a), load(each.b)};
                }
            return pairs;
        },
        [this, asked = ++m_asked](const QList<Pair> &pairs) {
            if (asked == m_asked)
                fill(pairs);
        });
}

void DuplicatesPane::fill(const QList<Pair> &pairs)
{
    QStringList shown;
    for (const Pair &each : pairs)
        shown << contacts::pairKey(each.pair.a, each.pair.b)
                + QString::number(each.a.changedAt + each.b.changedAt);
    if (shown == m_shown && !shown.isEmpty())
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const Pair &each : pairs)
        addPair(each);
    if (pairs.isEmpty()) {
        auto *empty = new QLabel(tr("No contact looks like another one."), m_list);
        empty->setTextFormat(Qt::PlainText);
        empty->setAlignment(Qt::AlignCenter);
        m_cards->addWidget(empty, 1);
    }
    m_cards->addStretch(1);
}

void DuplicatesPane::addPair(const Pair &pair)
{
    auto *card = new QFrame(m_list);
    card->setFrameShape(QFrame::StyledPanel);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(4);
    for (const auto &[id, contact] : {std::pair(pair.pair.a, pair.a), std::pair(pair.pair.b, pair.b)}) {
        auto *look = new FlatButton(
            m_context.theme, ButtonKind::Ghost,
            tr("%1 · %2").arg(ContactWords::name(contact), ContactWords::identity(contact)), card);
        look->setCompact(true);
        connect(look, &QAbstractButton::clicked, this, [this, shown = id] { Q_EMIT chosen(shown); });
        column->addWidget(look, 0, Qt::AlignLeading);
    }
    auto *why = new QLabel(ContactWords::why(pair.pair.why), card);
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    column->addWidget(why);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *apart = new FlatButton(m_context.theme, ButtonKind::Ghost, tr("Not the same"), card);
    auto *merge = new FlatButton(m_context.theme, ButtonKind::Secondary, tr("Merge…"), card);
    for (FlatButton *button : {apart, merge}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(merge, &QAbstractButton::clicked, this,
            [this, a = pair.pair.a, b = pair.pair.b] { Q_EMIT mergeWanted(b, a); });
    connect(apart, &QAbstractButton::clicked, this, [this, a = pair.pair.a, b = pair.pair.b] {
        m_context.desk.give({{}, u"contact.tell_apart"_s, a, {}, 0, 0, {{u"other"_s, b}}});
    });
    m_cards->addWidget(card);
}

void DuplicatesPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().paper);
}

} // namespace waypost::ui
