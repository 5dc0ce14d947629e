// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the composer is made of, and how its parts follow its state.
#include "core/conversations/limits.h"
#include "ui/composing/composeassist.h"
#include "ui/composing/emojipicker.h"
#include "ui/inbox/attachments.h"
#include "ui/inbox/composer.h"
#include "ui/inbox/composertools.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/noteaudience.h"
#include "ui/inbox/otherdraft.h"
#include "ui/inbox/quotechip.h"
#include "ui/inbox/templatepane.h"
#include "ui/inbox/windowclock.h"
#include "ui/kit/banner.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/segmenttabs.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int footGap = 6;
constexpr qsizetype counterFrom = 400; ///< the counter appears when so few are left
} // namespace

void Composer::build()
{
    const Theme &theme = m_context.theme;
    m_tabs = new SegmentTabs(theme, {tr("Reply"), tr("Note"), tr("Template")}, this);
    m_tabs->setAccessibleName(tr("What to write"));
    m_hint = new ElidedLabel(theme, TextRole::Small, &Tokens::ink3, this);
    m_hint->setAlignment(Qt::AlignTrailing);
    m_banner = new InlineBanner(theme, this);
    m_otherBanner = new InlineBanner(theme, this);
    m_other = new OtherDraft(m_context.desk, *m_otherBanner, this);
    m_audienceBanner = new InlineBanner(theme, this);
    m_audience = new NoteAudience(m_context.desk, *m_audienceBanner, this);
    m_quote = new QuoteChip(m_context, this);
    m_attachments = new Attachments(m_context, this);
    m_noteFiles = new Attachments(m_context, this);
    m_edit = new MessageEdit(theme, this);
    m_tools = new ComposerTools(m_context, *m_edit, {*m_attachments, *m_noteFiles}, this);
    buildAssist();
    m_templates = new TemplatePane(m_context, this);
    m_templates->hide();
    m_attach = new FlatButton(theme, Icon::Attach, tr("Attach files"), this);
    m_smile = new FlatButton(theme, Icon::Smile, tr("Emoji"), this);
    m_counter = new ElidedLabel(theme, TextRole::Body, &Tokens::ink3, this);
    m_counter->setTabular(true);
    m_window = new WindowClock(m_context, this);
    m_sendResolve = new FlatButton(theme, ButtonKind::Secondary, tr("Send & resolve"), this);
    m_send = new FlatButton(theme, ButtonKind::Primary, tr("Send"), this);
    m_send->setTrailingIcon(Icon::Return);
    m_moreWays = new FlatButton(theme, Icon::Down, tr("More ways to send"), this);
    auto *ways = new QMenu(this);
    ways->addAction(tr("Send && resolve"), this, &Composer::sendAndResolve);
    ways->addAction(tr("Send && next"), this, &Composer::sendAndNext);
    ways->addAction(tr("Send later…"), this, &Composer::sendLater);
    m_moreWays->setMenu(ways);

    auto *head = new QHBoxLayout;
    head->addWidget(m_tabs);
    head->addWidget(m_hint, 1);
    head->addWidget(m_window);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(footGap);
    foot->addWidget(&m_tools->more());
    foot->addWidget(m_attach);
    foot->addWidget(&m_tools->microphone());
    foot->addWidget(m_smile);
    foot->addWidget(m_assistBar);
    foot->addStretch(1);
    foot->addWidget(m_counter);
    foot->addSpacing(4);
    foot->addWidget(m_sendResolve);
    foot->addSpacing(4);
    foot->addWidget(m_send);
    foot->addWidget(m_moreWays);
    m_foot = {&m_tools->more(), m_attach,  &m_tools->microphone(), m_smile, m_assistBar, m_counter,
              m_send,           m_moreWays};
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 9, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_otherBanner);
    layout->addWidget(m_quote);
    layout->addWidget(m_attachments);
    layout->addWidget(m_noteFiles);
    layout->addWidget(m_audienceBanner);
    layout->addWidget(m_assistBanner);
    layout->addWidget(&m_tools->strip());
    layout->addWidget(m_edit);
    layout->addWidget(m_templates);
    layout->addLayout(foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

/// Canned replies, macros and the playbook: three buttons, and what helps while one types.
void Composer::buildAssist()
{
    const Theme &theme = m_context.theme;
    m_assistBanner = new InlineBanner(theme, this);
    m_assistBanner->hide();
    m_assist = new ComposeAssist(theme, m_context.desk, m_context.clock, *m_edit, *m_assistBanner);
    m_assistBar = new QWidget(this);
    auto *canned = new FlatButton(theme, Icon::Slash, tr("Canned replies"), m_assistBar);
    auto *macros = new FlatButton(theme, Icon::Automation, tr("Macros"), m_assistBar);
    auto *playbook = new FlatButton(theme, Icon::Knowledge, tr("Playbook"), m_assistBar);
    canned->setShortcutHint(u"/"_s);
    auto *row = new QHBoxLayout(m_assistBar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    for (FlatButton *button : {canned, macros, playbook})
        row->addWidget(button);
    connect(canned, &FlatButton::clicked, m_assist, &ComposeAssist::offerCanned);
    connect(macros, &FlatButton::clicked, m_assist, &ComposeAssist::openMacros);
    connect(playbook, &FlatButton::clicked, this, [this, playbook] {
        m_assist->openPlaybook({playbook->mapToGlobal(QPoint()), playbook->size()});
    });
}

void Composer::connectParts()
{
    connect(m_tabs, &SegmentTabs::currentChanged, this, [this](int tab) { setMode(Mode(tab)); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::typed);
    connect(m_edit, &MessageEdit::submitted, this, &Composer::send);
    connect(m_edit, &MessageEdit::left, this, &Composer::saveDraft);
    connect(m_banner, &InlineBanner::dismissed, m_banner, &QWidget::hide);
    connect(m_tools, &ComposerTools::composed, this, &Composer::sendComposed);
    connect(m_tools, &ComposerTools::failed, this, [this](const QString &why) {
        m_banner->setMessage(BannerTone::Warn, why);
        m_banner->setAction({});
        m_banner->setDismissible(true);
        m_banner->show();
    });
    connectFiles();
    connect(m_templates, &TemplatePane::changed, this, &Composer::adjust);
    connect(m_attach, &FlatButton::clicked, this, &Composer::pickFiles);
    connect(m_smile, &FlatButton::clicked, this, &Composer::pickEmoji);
    connect(m_send, &FlatButton::clicked, this, &Composer::send);
    connect(m_sendResolve, &FlatButton::clicked, this, &Composer::sendAndResolve);
    connect(m_window, &WindowClock::closed, this, [this] {
        followWindow();
        adjust();
    });
    connect(&m_pause, &QTimer::timeout, this, &Composer::saveDraft);
    connect(&m_context.desk, &sync::Desk::changed, this, &Composer::followDraft);
    connect(m_other, &OtherDraft::taken, this, &Composer::addOther);
    connect(&m_context.desk, &sync::Desk::refused, this, &Composer::hearRefusal);
    connect(&m_context.desk, &sync::Desk::answered, this,
            [this](const QString &command) { m_given.remove(command); });
    connect(&m_context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_edit->installEventFilter(this);
}

/// With the window closed there is nothing to write a reply for: the template comes in its place, and goes
/// again when the customer has written.
void Composer::followWindow()
{
    const bool shut = !m_listed.id.isEmpty() && m_listed.id == m_conversation && !windowIsOpen();
    m_tabs->setTabEnabled(int(Mode::Reply), true);
    if (shut && m_shown == Mode::Reply) {
        m_templateInstead = true;
        setMode(Mode::Template);
    } else if (!shut && std::exchange(m_templateInstead, false) && m_shown == Mode::Template) {
        setMode(Mode::Reply);
    }
    m_tabs->setTabEnabled(int(Mode::Reply), !shut,
                          tr("The 24-hour window is closed: only templates may be sent."));
    m_banner->setVisible(shut && m_shown == Mode::Template);
    if (!shut)
        return;
    m_banner->setAction({});
    m_banner->setMessage(BannerTone::Warn,
                         m_listed.conversation.windowUntil == 0
                             ? tr("This customer has not written yet. The first message must be a template.")
                             : tr("The customer's last message is older than 24 hours. WhatsApp takes only "
                                  "templates until they answer."));
}

void Composer::adjust()
{
    const bool reply = m_shown == Mode::Reply;
    m_edit->setVisible(m_shown != Mode::Template);
    m_templates->setVisible(m_shown == Mode::Template);
    m_attach->setVisible(m_shown != Mode::Template);
    m_tools->more().setVisible(reply);
    m_smile->setVisible(m_shown != Mode::Template);
    m_edit->setReadOnly(m_conversation.isEmpty());
    m_attachments->setVisible(reply && !m_attachments->isEmpty());
    m_noteFiles->setVisible(m_shown == Mode::Note && !m_noteFiles->isEmpty());
    m_quote->setVisible(reply && !m_quote->message().isEmpty());
    m_window->setVisible(m_shown != Mode::Note);

    const qsizetype most
        = m_attachments->takesCaption() && reply ? conversations::longestCaption : conversations::longestText;
    const qsizetype left = most - text().size();
    m_counter->setVisible(m_shown != Mode::Template && left <= counterFrom);
    m_counter->setText(left >= 0 ? tr("%1 left").arg(QLocale().toString(left))
                                 : tr("%1 too many").arg(QLocale().toString(-left)));
    m_counter->setColour(left >= 0 ? &Tokens::ink3 : &Tokens::bad);
    m_hint->setText(m_shown == Mode::Template ? m_templates->hint() : m_tools->hint());
    m_send->setText(m_shown == Mode::Note ? tr("Add note") : tr("Send"));
    const QString why = whyNot();
    m_send->setEnabled(why.isEmpty());
    m_sendResolve->setEnabled(why.isEmpty());
    m_moreWays->setEnabled(why.isEmpty());
    m_moreWays->setVisible(m_shown != Mode::Note);
    fitFoot();
}

void Composer::fitFoot()
{
    m_tools->microphone().setVisible(m_shown == Mode::Reply);
    m_assistBar->setVisible(m_shown != Mode::Template);
    const QMargins margins = layout()->contentsMargins();
    int used = margins.left() + margins.right();
    for (const QWidget *widget : std::as_const(m_foot))
        used += widget->isHidden() ? 0 : widget->sizeHint().width() + footGap;
    m_sendResolve->setVisible(m_shown != Mode::Note
                              && used + m_sendResolve->sizeHint().width() + 3 * footGap <= width());
    for (QWidget *spare : {static_cast<QWidget *>(&m_tools->microphone()), m_assistBar}) {
        if (used <= width() || spare->isHidden())
            continue;
        used -= spare->sizeHint().width() + footGap;
        spare->hide(); // voice is in the menu beside it, the others have their keys
    }
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitFoot();
}

void Composer::pickEmoji()
{
    if (!m_emoji) {
        m_emoji = new EmojiPicker(m_context.theme, m_context.emoji, this);
        connect(m_emoji, &EmojiPicker::picked, this, [this](const QString &emoji) {
            m_edit->insertPlainText(emoji);
            takeFocus();
        });
    }
    m_emoji->openAt({m_smile->mapToGlobal(QPoint()), m_smile->size()});
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_edit->clearFocus(); // gives the single keys back to the window
        parentWidget()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = m_context.theme.tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.paper);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
}

} // namespace waypost::ui
