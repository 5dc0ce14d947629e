// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/reviewform.h"

#include "ui/inbox/inboxcontext.h"
#include "ui/kit/banner.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"
#include "ui/quality/markrow.h"
#include "ui/quality/qualitywords.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
constexpr int coachingLines = 7;

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

ReviewForm::ReviewForm(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new ElidedLabel(context.theme, TextRole::Title, &Tokens::ink, this))
    , m_about(new ElidedLabel(context.theme, TextRole::Small, &Tokens::ink2, this))
    , m_banner(new InlineBanner(context.theme, this))
    , m_rows(new QVBoxLayout)
    , m_coachingLabel(plainLabel(this))
    , m_coaching(new QPlainTextEdit(this))
    , m_second(plainLabel(this))
    , m_total(new ElidedLabel(context.theme, TextRole::Subtitle, &Tokens::ink, this))
    , m_open(new FlatButton(context.theme, ButtonKind::Ghost, tr("Open the conversation"), this))
    , m_ask(new FlatButton(context.theme, ButtonKind::Secondary, tr("Ask for a second opinion"), this))
    , m_take(new FlatButton(context.theme, ButtonKind::Secondary, tr("Take it"), this))
    , m_give(new FlatButton(context.theme, ButtonKind::Primary, tr("Give the review"), this))
{
    setAccessibleName(tr("Review"));
    build();
    connect(m_open, &QAbstractButton::clicked, this,
            [this] { Q_EMIT conversationChosen(m_item.review.conversation); });
    connect(m_take, &QAbstractButton::clicked, this, [this] {
        m_given = m_context.desk.give({{}, u"review.take"_s, m_item.id, {}, 0, 0, {}});
    });
    connect(m_give, &QAbstractButton::clicked, this, &ReviewForm::give);
    connect(m_ask, &QAbstractButton::clicked, this, [this] {
        const feedback::Review &review = m_item.review;
        m_given = m_context.desk.give({{},
                                       u"review.add"_s,
                                       review.conversation,
                                       {},
                                       0,
                                       0,
                                       {{u"session"_s, review.sample.section(u'/', 1).toLongLong()},
                                        {u"scorecard"_s, review.scorecard},
                                        {u"blind"_s, true}}});
    });
    connect(&context.desk, &sync::Desk::refused, this, [this](const QString &command, const Error &error) {
        if (command != m_given)
            return;
        m_banner->setMessage(BannerTone::Bad, error.text);
        m_banner->show();
    });
    connect(&context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReviewForm::build()
{
    m_banner->hide();
    m_coachingLabel->setText(tr("Coaching note. Only the agent and supervisors see it."));
    m_coachingLabel->setBuddy(m_coaching);
    m_coaching->setAccessibleName(tr("Coaching note"));
    m_coaching->setTabChangesFocus(true);
    m_coaching->setFixedHeight(coachingLines * m_coaching->fontMetrics().lineSpacing() + 14);
    auto *inner = new QWidget(this);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(20, 8, 20, 12);
    column->addLayout(m_rows);
    column->addWidget(m_second);
    column->addWidget(m_coachingLabel);
    column->addWidget(m_coaching);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    auto *words = new QVBoxLayout;
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 16, 20, 8);
    head->addLayout(words, 1);
    head->addWidget(m_open);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 8, 20, 12);
    foot->setSpacing(8);
    foot->addWidget(m_total, 1);
    foot->addWidget(m_ask);
    foot->addWidget(m_take);
    foot->addWidget(m_give);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(m_banner);
    all->addWidget(scroll, 1);
    all->addLayout(foot);
}

void ReviewForm::show(const ReviewItem &item, const feedback::Scorecard &card,
                      const std::optional<ReviewItem> &other, bool leads)
{
    const bool same = item.id == m_item.id && item.review.state == m_item.review.state
        && feedback::criteriaFrom(card.criteria) == m_criteria;
    m_item = item;
    m_other = other;
    m_leads = leads;
    m_criteria = feedback::criteriaFrom(card.criteria);
    if (!same) {
        m_banner->hide();
        m_given.clear();
        buildMarks();
    }
    fill();
    if (isVisible())
        tellSeen();
}

void ReviewForm::buildMarks()
{
    while (!m_marks.isEmpty()) {
        MarkRow *row = m_marks.takeLast();
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    const QJsonObject given = QJsonDocument::fromJson(m_item.review.marks.toUtf8()).object();
    for (const feedback::Criterion &criterion : m_criteria) {
        auto *row = new MarkRow(m_context.theme, criterion, this);
        if (given.contains(criterion.id))
            row->setMark(given[criterion.id].toInt());
        m_rows->addWidget(row);
        m_marks << row;
        connect(row, &MarkRow::changed, this, &ReviewForm::showTotal);
    }
    m_coaching->setPlainText(m_item.review.coaching);
}

void ReviewForm::fill()
{
    const feedback::Review &review = m_item.review;
    m_title->setText(tr("%1 · %2").arg(m_context.directory.authorName(review.agent),
                                       QualityWords::customer(m_item.customer)));
    const QString card = review.blind > 0 ? tr("%1, second opinion").arg(m_item.card) : m_item.card;
    if (review.reviewer.isEmpty())
        m_about->setText(tr("%1. Nobody has taken it.").arg(card));
    else if (review.reviewer == m_context.directory.me())
        m_about->setText(tr("%1. Reviewed by you.").arg(card));
    else
        m_about->setText(tr("%1. Reviewed by %2.").arg(card, m_context.directory.agentName(review.reviewer)));
    const bool writes = isMine();
    for (MarkRow *row : std::as_const(m_marks))
        row->setReadOnly(!writes);
    m_coaching->setReadOnly(!writes);
    const bool silent = !writes && review.coaching.isEmpty();
    m_coaching->setVisible(!silent);
    m_coachingLabel->setVisible(!silent);
    showOther();
    updateButtons();
    showTotal();
}

bool ReviewForm::isMine() const
{
    const QString me = m_context.directory.me();
    const feedback::Review &review = m_item.review;
    return m_leads && review.state == "waiting"_L1 && review.agent != me
        && (review.reviewer.isEmpty() || review.reviewer == me);
}

void ReviewForm::updateButtons()
{
    const feedback::Review &review = m_item.review;
    const bool writes = isMine();
    m_take->setVisible(writes && review.reviewer.isEmpty());
    m_give->setVisible(writes);
    m_ask->setVisible(m_leads && review.blind == 0 && !m_other && review.agent != m_context.directory.me());
}

/// Of both opinions, once both are given.
void ReviewForm::showOther()
{
    const bool both = m_other && m_other->review.state == "done"_L1 && m_item.review.state == "done"_L1;
    m_second->setVisible(m_other.has_value());
    if (!both) {
        m_second->setText(tr("There is another opinion on this conversation. It shows once both are given."));
        return;
    }
    const feedback::Agreement agreement
        = feedback::agreementOf(feedback::pairedMarks(m_criteria, m_item.review, m_other->review));
    m_second->setText(tr("%1 gave it %2 of 100. They agree on %3 of %4 criteria.")
                          .arg(m_context.directory.authorName(m_other->review.reviewer),
                               QLocale().toString(m_other->review.total), QLocale().toString(agreement.same),
                               QLocale().toString(agreement.n)));
}

QJsonObject ReviewForm::marks() const
{
    QJsonObject marks;
    for (const MarkRow *row : m_marks)
        if (const auto mark = row->mark())
            marks.insert(row->criterion(), *mark);
    return marks;
}

void ReviewForm::showTotal()
{
    const int total = m_item.review.state == "done"_L1 ? int(m_item.review.total)
                                                       : feedback::totalOf(m_criteria, marks());
    m_total->setText(total < 0 ? tr("Every criterion needs a mark.")
                               : tr("Total: %1 of 100").arg(QLocale().toString(total)));
    m_give->setEnabled(total >= 0);
}

void ReviewForm::give()
{
    m_banner->hide();
    m_given = m_context.desk.give({{},
                                   u"review.give"_s,
                                   m_item.id,
                                   {},
                                   0,
                                   0,
                                   {{u"marks"_s, marks()}, {u"coaching"_s, m_coaching->toPlainText()}}});
}

/// The agent has it before his eyes: its reviewer sees that it was read.
void ReviewForm::tellSeen()
{
    const feedback::Review &review = m_item.review;
    if (review.agent != m_context.directory.me() || review.state != "done"_L1 || review.seenAt > 0
        || m_seenTold == m_item.id)
        return;
    m_seenTold = m_item.id;
    m_context.desk.give({{}, u"review.seen"_s, m_item.id, {}, 0, 0, {}});
}

void ReviewForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_item.id.isEmpty())
        tellSeen();
}

void ReviewForm::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_context.theme.tokens().paper);
}

} // namespace waypost::ui
