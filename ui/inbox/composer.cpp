// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/composer.h"

#include "core/conversations/limits.h"
#include "ui/inbox/attachments.h"
#include "ui/inbox/emojipicker.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/quotechip.h"
#include "ui/inbox/templatepane.h"
#include "ui/inbox/windowclock.h"
#include "ui/kit/banner.h"
#include "ui/kit/elidedlabel.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/segmenttabs.h"
#include "ui/kit/theme.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QImage>
#include <QJsonArray>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int draftPauseMs = 300;
constexpr qint64 writingEveryMs = 10'000;
constexpr qsizetype textMost = 4096; ///< cloud-api 6.2
constexpr qsizetype captionMost = 1024;
constexpr qsizetype counterFrom = 400; ///< the counter appears when so few are left
} // namespace

Composer::Composer(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setAccessibleName(tr("Composer"));
    setAcceptDrops(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(draftPauseMs);
    build();
    connectParts();
    adjust();
}

Composer::~Composer()
{
    keepText();
}

void Composer::build()
{
    const Theme &theme = m_context.theme;
    m_tabs = new SegmentTabs(theme, {tr("Reply"), tr("Note"), tr("Template")}, this);
    m_tabs->setAccessibleName(tr("What to write"));
    m_hint = new ElidedLabel(theme, TextRole::Small, &Tokens::ink3, this);
    m_hint->setAlignment(Qt::AlignTrailing);
    m_banner = new InlineBanner(theme, this);
    m_quote = new QuoteChip(m_context, this);
    m_attachments = new Attachments(m_context, this);
    m_edit = new MessageEdit(theme, this);
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

    auto *head = new QHBoxLayout;
    head->addWidget(m_tabs);
    head->addWidget(m_hint, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(6);
    foot->addWidget(m_attach);
    foot->addWidget(m_smile);
    foot->addStretch(1);
    foot->addWidget(m_counter);
    foot->addWidget(m_window);
    foot->addSpacing(4);
    foot->addWidget(m_sendResolve);
    foot->addSpacing(4);
    foot->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 9, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_banner);
    layout->addWidget(m_quote);
    layout->addWidget(m_attachments);
    layout->addWidget(m_edit);
    layout->addWidget(m_templates);
    layout->addLayout(foot);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Composer::connectParts()
{
    connect(m_tabs, &SegmentTabs::currentChanged, this, [this](int tab) { setMode(Mode(tab)); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &Composer::typed);
    connect(m_edit, &MessageEdit::submitted, this, &Composer::send);
    connect(m_edit, &MessageEdit::left, this, &Composer::saveDraft);
    connect(m_edit, &MessageEdit::filesOffered, m_attachments,
            qOverload<const QStringList &>(&Attachments::add));
    connect(m_edit, &MessageEdit::imageOffered, m_attachments, qOverload<const QImage &>(&Attachments::add));
    connect(m_attachments, &Attachments::changed, this, &Composer::adjust);
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
    connect(&m_context.desk, &sync::Desk::refused, this, &Composer::hearRefusal);
    connect(&m_context.desk, &sync::Desk::answered, this,
            [this](const QString &command) { m_given.remove(command); });
    connect(&m_context.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    m_edit->installEventFilter(this);
}

void Composer::open(const QString &conversation)
{
    if (conversation == m_conversation)
        return;
    keepText();
    m_conversation = conversation;
    m_listed = {};
    m_texts = {};
    m_toldWritingAt = 0;
    m_attachments->clear();
    m_quote->setQuote({});
    m_shown = Mode::Reply;
    m_templateInstead = false;
    m_banner->hide();
    m_tabs->setTabEnabled(int(Mode::Reply), true);
    m_tabs->setCurrent(int(Mode::Reply));
    showText();
    adjust();
    if (conversation.isEmpty())
        return;
    using Drafts = std::pair<QString, QString>;
    m_context.desk.ask<Drafts>(
        this,
        [conversation](sync::View &view) {
            return Drafts {view.draft(conversation, u"reply"_s), view.draft(conversation, u"note"_s)};
        },
        [this, conversation, generation = ++m_generation](const Drafts &drafts) {
            if (generation != m_generation)
                return;
            if (stored(Mode::Reply).isEmpty() && (m_shown != Mode::Reply || m_edit->document()->isEmpty()))
                stored(Mode::Reply) = drafts.first;
            if (stored(Mode::Note).isEmpty() && (m_shown != Mode::Note || m_edit->document()->isEmpty()))
                stored(Mode::Note) = drafts.second;
            if (m_edit->document()->isEmpty())
                showText();
        });
}

void Composer::setConversation(const sync::ListedConversation &listed)
{
    m_listed = listed;
    m_window->setUntil(listed.conversation.windowUntil);
    m_attachments->setChannel(listed.conversation.channel);
    m_templates->setChannel(listed.conversation.channel);
    m_templates->setCustomerName(listed.contactName);
    followWindow();
    adjust();
}

Composer::Mode Composer::mode() const
{
    return m_shown;
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setMode(Mode wanted)
{
    const bool shut = !m_listed.id.isEmpty() && !windowIsOpen();
    const Mode mode = wanted == Mode::Reply && shut ? Mode::Template : wanted;
    if (mode != m_shown) {
        keepText();
        m_shown = mode;
        showText();
    }
    m_tabs->setCurrent(int(mode));
    m_banner->setVisible(m_shown == Mode::Template && shut);
    adjust();
}

void Composer::keepText()
{
    if (m_shown == Mode::Template)
        return;
    saveDraft();
    stored(m_shown) = text();
}

void Composer::showText()
{
    m_quiet = true;
    m_edit->setPlainText(m_shown == Mode::Template ? QString() : stored(m_shown));
    m_edit->moveCursor(QTextCursor::End);
    m_quiet = false;
    m_edit->setEnterSends(m_shown == Mode::Reply);
    m_edit->setNote(m_shown == Mode::Note);
    m_edit->setPlaceholderText(m_shown == Mode::Note
                                   ? tr("Write to your colleagues. Customers never see this.")
                                   : tr("Write a reply…"));
    m_edit->setAccessibleName(m_shown == Mode::Note ? tr("Note") : tr("Reply"));
    adjust();
}

void Composer::typed()
{
    if (m_quiet)
        return;
    m_pause.start();
    tellWriting();
    adjust();
}

void Composer::tellWriting()
{
    const qint64 now = m_context.clock.nowMs();
    const bool empty = m_edit->document()->isEmpty();
    if (m_conversation.isEmpty() || (!empty && now - m_toldWritingAt < writingEveryMs))
        return;
    m_toldWritingAt = empty ? 0 : now;
    m_context.desk.tellPresence(m_conversation, empty ? u"looking"_s : u"writing"_s);
}

void Composer::saveDraft()
{
    m_pause.stop();
    if (m_conversation.isEmpty() || m_shown == Mode::Template || stored(m_shown) == text())
        return;
    stored(m_shown) = text();
    m_context.desk.saveDraft(m_conversation, m_shown == Mode::Note ? u"note"_s : u"reply"_s, text());
}

void Composer::quote(const Quote &quote)
{
    if (m_shown != Mode::Reply)
        setMode(Mode::Reply);
    m_quote->setQuote(quote);
    takeFocus();
}

void Composer::putText(const QString &text)
{
    setMode(Mode::Reply);
    const QString there = this->text();
    m_edit->setPlainText(there.isEmpty() ? text : text + u'\n' + there);
    m_edit->moveCursor(QTextCursor::End);
    takeFocus();
}

void Composer::takeFocus()
{
    if (m_shown == Mode::Template)
        m_templates->setFocus(Qt::ShortcutFocusReason);
    else
        m_edit->setFocus(Qt::ShortcutFocusReason);
}

bool Composer::windowIsOpen() const
{
    return conversations::windowOpen(m_listed.conversation, m_context.clock.nowMs());
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
    m_attach->setVisible(reply);
    m_smile->setVisible(m_shown != Mode::Template);
    m_edit->setReadOnly(m_conversation.isEmpty());
    m_attachments->setVisible(reply && !m_attachments->isEmpty());
    m_quote->setVisible(reply && !m_quote->message().isEmpty());
    m_window->setVisible(m_shown != Mode::Note);

    const qsizetype most = m_attachments->takesCaption() && reply ? captionMost : textMost;
    const qsizetype left = most - text().size();
    m_counter->setVisible(m_shown != Mode::Template && left <= counterFrom);
    m_counter->setText(left >= 0 ? tr("%1 left").arg(QLocale().toString(left))
                                 : tr("%1 too many").arg(QLocale().toString(-left)));
    m_counter->setColour(left >= 0 ? &Tokens::ink3 : &Tokens::bad);
    m_hint->setText(m_shown == Mode::Template ? m_templates->hint()
                        : reply               ? tr("Enter sends · Shift+Enter new line")
                                              : tr("Ctrl+Enter saves · @name mentions"));
    m_send->setText(m_shown == Mode::Note ? tr("Add note") : tr("Send"));
    const QString why = whyNot();
    m_send->setEnabled(why.isEmpty());
    m_sendResolve->setEnabled(why.isEmpty());
    m_sendResolve->setVisible(m_shown != Mode::Note);
}

QString Composer::whyNot() const
{
    if (m_conversation.isEmpty())
        return tr("Open a conversation first.");
    if (m_shown == Mode::Template)
        return m_templates->hint();
    if (m_shown == Mode::Note)
        return text().trimmed().isEmpty() ? tr("Write something first.") : QString();
    if (!windowIsOpen())
        return tr("The 24-hour window is closed.");
    if (!m_attachments->isReady())
        return tr("A file is not ready, or WhatsApp would not take it. Remove it or wait.");
    for (const auto &content : contents())
        if (const auto refusal = conversations::whyUnsendable(content))
            return refusal->text;
    return contents().isEmpty() ? tr("Write something first.") : QString();
}

QList<conversations::Content> Composer::contents() const
{
    QList<conversations::Content> contents;
    const QString words = text().trimmed();
    const bool caption = m_attachments->takesCaption() && words.size() <= captionMost;
    for (conversations::MediaContent media : m_attachments->contents()) {
        if (caption)
            media.caption = words;
        contents << media;
    }
    if (!words.isEmpty() && !caption)
        contents.prepend(conversations::TextContent {words});
    return contents;
}

void Composer::send()
{
    if (give())
        Q_EMIT sent();
}

void Composer::sendAndResolve()
{
    if (m_shown == Mode::Note || !give())
        return;
    m_context.desk.give({{}, u"conversation.resolve"_s, m_conversation, {}, 0, 0, {}});
    Q_EMIT sent();
    Q_EMIT resolved();
}

bool Composer::give()
{
    if (!whyNot().isEmpty())
        return false;
    if (m_shown == Mode::Note)
        giveNote();
    else if (m_shown == Mode::Template)
        giveReplies({*m_templates->content()});
    else
        giveReplies(contents());
    if (m_shown == Mode::Template) {
        m_templates->clear();
        setMode(windowIsOpen() ? Mode::Reply : Mode::Template);
        return true;
    }
    m_quiet = true;
    m_edit->clear();
    m_quiet = false;
    m_attachments->clear();
    m_quote->setQuote({});
    saveDraft();
    m_toldWritingAt = 0;
    m_context.desk.tellPresence(m_conversation, u"looking"_s);
    adjust();
    return true;
}

void Composer::giveNote()
{
    const QString body = text().trimmed();
    QJsonArray mentions;
    for (const auto &person : m_context.directory.activeAgents()) {
        const QString name = m_context.directory.agentName(person.id);
        if (person.id != m_context.directory.me()
            && (body.contains(u'@' + name, Qt::CaseInsensitive)
                || body.contains(u'@' + name.section(u' ', 0, 0), Qt::CaseInsensitive)))
            mentions << person.id;
    }
    const QString id = m_context.desk.give({{},
                                            u"conversation.note"_s,
                                            m_conversation,
                                            {},
                                            0,
                                            0,
                                            {{u"body"_s, body}, {u"mentions"_s, mentions}}});
    m_given.insert(id, body);
}

void Composer::giveReplies(const QList<conversations::Content> &contents)
{
    QString quoted = m_shown == Mode::Reply ? m_quote->message() : QString();
    for (const auto &content : contents) {
        QJsonObject details {{u"content"_s, conversations::toJson(content)}};
        if (!quoted.isEmpty())
            details.insert("reply_to"_L1, std::exchange(quoted, QString()));
        const QString id
            = m_context.desk.give({{}, u"conversation.reply"_s, m_conversation, {}, 0, 0, details});
        m_given.insert(id, conversations::wordsOf(content));
    }
}

void Composer::hearRefusal(const QString &command, const Error &error)
{
    const auto given = m_given.constFind(command);
    if (given == m_given.constEnd())
        return;
    const QString words = *given;
    m_given.erase(given);
    // What the relay refused waits in the timeline; what was refused here has gone nowhere: it comes back.
    m_context.desk.ask<bool>(
        this,
        [command](sync::View &view) {
            const auto waiting = view.outbox();
            return std::any_of(waiting.begin(), waiting.end(),
                               [&](const sync::OutboxItem &item) { return item.id == command; });
        },
        [this, words, error, conversation = m_conversation](bool waits) {
            if (waits || conversation != m_conversation)
                return;
            if (m_edit->document()->isEmpty())
                putText(words);
            m_banner->setMessage(BannerTone::Bad, error.text);
            m_banner->setAction({});
            m_banner->show();
        });
}

void Composer::pickFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, m_attachments,
            qOverload<const QStringList &>(&Attachments::add));
    dialog->open();
}

void Composer::pickEmoji()
{
    if (!m_emoji) {
        m_emoji = new EmojiPicker(m_context.theme, this);
        connect(m_emoji, &EmojiPicker::picked, this, [this](const QString &emoji) {
            m_edit->insertPlainText(emoji);
            takeFocus();
        });
    }
    m_emoji->openAt({m_smile->mapToGlobal(QPoint()), m_smile->size()});
}

void Composer::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_shown == Mode::Reply && event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void Composer::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    m_attachments->add(paths);
    event->acceptProposedAction();
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
