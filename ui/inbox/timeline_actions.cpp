// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one does with a line of the timeline.
#include "ui/composing/emojipicker.h"
#include "ui/inbox/bubblecontent.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/jump.h"
#include "ui/inbox/notepart.h"
#include "ui/inbox/picturedialog.h"
#include "ui/inbox/timeline.h"
#include "ui/inbox/timelinemodel.h"
#include "ui/inbox/timelinerows.h"
#include "ui/inbox/words.h"
#include "ui/kit/bidi.h"
#include "ui/kit/rowsview.h"
#include "ui/kit/sentences.h"
#include "ui/kit/syntaxview.h"
#include "ui/kit/theme.h"
#include "ui/kit/timetext.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>
#include <QVBoxLayout>

#include <array>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using conversations::MediaContent;
using conversations::MediaKind;

constexpr std::array quickReactions {u"👍", u"❤️", u"😂", u"😮", u"😢", u"🙏"};

/// Those used last before those that everybody uses.
QStringList reactionsOffered(const QStringList &recent)
{
    constexpr qsizetype most = 8;
    QStringList offered = recent.mid(0, 4);
    for (const char16_t *emoji : quickReactions)
        if (const QString each = QString::fromUtf16(emoji); !offered.contains(each) && offered.size() < most)
            offered << each;
    return offered;
}

conversations::Content contentIn(const sync::TimelineEntry &entry)
{
    return conversations::contentFromJson(QJsonDocument::fromJson(entry.message.content.toUtf8()).object());
}

/// The file of a message; of a note the one with that id.
std::optional<MediaContent> fileIn(const sync::TimelineEntry &entry, const QString &media)
{
    if (entry.kind == sync::EntryKind::Note) {
        for (const MediaContent &file : filesOf(entry.note))
            if (file.media == media)
                return file;
        return std::nullopt;
    }
    const conversations::Content content = contentIn(entry);
    const auto *file = std::get_if<MediaContent>(&content);
    return file ? std::optional(*file) : std::nullopt;
}

QString wordsIn(const sync::TimelineEntry &entry)
{
    return entry.kind == sync::EntryKind::Note ? entry.note.body : conversations::wordsOf(contentIn(entry));
}
} // namespace

void Timeline::act(int row, const QString &action, const QRect &rect)
{
    const sync::TimelineEntry entry = m_model->at(row);
    if (action.startsWith("link:"_L1)) // of a note's Markdown
        return askToOpen(action.sliced(5));
    if (action.startsWith("jump:"_L1))
        m_model->find(action.mid(5));
    else if (action == "retry"_L1)
        retry(entry);
    else if (action == "dismiss"_L1)
        dismiss(entry);
    else if (action == "edit"_L1)
        Q_EMIT editWanted(entry);
    else if (action == "stale"_L1)
        Q_EMIT staleWanted(entry);
    else if (action == "undo"_L1)
        takeBack(entry);
    else if (action == "drop"_L1)
        m_context.desk.give({{}, u"message.cancel"_s, entry.id, {}, 0, 0, {}});
    else if (action == "send_now"_L1)
        m_context.desk.give({{}, u"message.reschedule"_s, entry.id, {}, 0, 0, {{u"send_at"_s, 0}}});
    else if (action == "change_time"_L1)
        Q_EMIT scheduleWanted(entry);
    else if (action == "show_all"_L1)
        showWords(wordsIn(entry));
    else if (action == "copy_place"_L1) {
        if (const auto content = contentIn(entry);
            const auto *place = std::get_if<conversations::LocationContent>(&content))
            QGuiApplication::clipboard()->setText(QString::number(place->latitude, 'f', 6) + u", "_s
                                                  + QString::number(place->longitude, 'f', 6));
    } else if (action == "show_raw"_L1) {
        if (const auto content = contentIn(entry);
            const auto *unknown = std::get_if<conversations::UnknownContent>(&content))
            showSource(tr("What came from WhatsApp"), QJsonDocument(unknown->raw).toJson());
    } else if (const auto file = fileIn(entry, action.section(u':', 1))) {
        actOnFile(*file, action.section(u':', 0, 0), rect);
    }
}

void Timeline::actOnFile(const MediaContent &file, const QString &action, const QRect &rect)
{
    if (action == "open_media"_L1) {
        openMedia(file);
    } else if (action == "fetch_again"_L1) {
        m_context.pictures.forgetFailure(file.media);
        m_context.desk.give({{}, u"media.request"_s, file.media, {}, 0, 0, {}});
        m_rows->viewport()->update();
    } else if (action == "play"_L1) {
        m_context.voice.toggle(file.media);
    } else if (action == "seek"_L1) {
        const int x = m_rows->viewport()->mapFromGlobal(QCursor::pos()).x();
        const double share = double(x - rect.left()) / std::max(1, rect.width());
        m_context.voice.seek(file.media, isRightToLeft() ? 1 - share : share);
    }
}

/// Its words come back to whoever wrote them.
void Timeline::takeBack(const sync::TimelineEntry &entry)
{
    if (entry.message.author == m_context.directory.me() && entry.message.status == "held"_L1)
        Q_EMIT editWanted(entry);
    else
        m_context.desk.give({{}, u"message.cancel"_s, entry.id, {}, 0, 0, {}});
}

void Timeline::retry(const sync::TimelineEntry &entry)
{
    if (entry.refused)
        m_context.desk.retry(entry.id);
    else
        m_context.desk.give({{}, u"message.retry"_s, entry.id, {}, 0, 0, {}});
}

void Timeline::dismiss(const sync::TimelineEntry &entry)
{
    if (entry.refused)
        m_context.desk.dismiss(entry.id);
    else
        m_context.desk.give({{}, u"message.dismiss"_s, entry.id, {}, 0, 0, {}});
}

void Timeline::openMedia(const MediaContent &file)
{
    if (file.kind != MediaKind::Image && file.kind != MediaKind::Sticker) {
        saveMedia(file.media, shownFileName(file));
        return;
    }
    m_context.desk.fetchMedia(this, file.media, [this](const Result<QString> &path) {
        if (path)
            showPicture(*path);
    });
}

void Timeline::showPicture(const QString &path)
{
    (new PictureDialog(m_context.theme, path, tr("Picture"), this))->show();
}

void Timeline::saveMedia(const QString &media, const QString &name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString target = QFileDialog::getSaveFileName(this, tr("Save as"), folder + u'/' + name);
    if (target.isEmpty())
        return;
    const auto tell = [this](const QString &why) { QMessageBox::warning(this, tr("Not saved"), why); };
    m_context.desk.fetchMedia(this, media, [this, target, tell](const Result<QString> &path) {
        if (!path) {
            tell(sentence(path.error()));
            return;
        }
        QThreadPool::globalInstance()->start([source = *path, target, tell, context = QPointer(this)] {
            QFile::remove(target); // the dialog has asked
            const bool copied = QFile::copy(source, target);
            QMetaObject::invokeMethod(qApp, [copied, tell, context] {
                if (!copied && context)
                    tell(tr("The file could not be written there. Choose another folder."));
            });
        });
    });
}

void Timeline::showMenu(int row, const QPoint &globalPos)
{
    const sync::TimelineEntry entry = m_model->at(row);
    if (entry.kind == sync::EntryKind::Activity)
        return;
    const Tokens &tokens = m_context.theme.tokens();
    QMenu menu(this);
    const bool settled = entry.kind == sync::EntryKind::Message && entry.seq > 0;
    if (settled) {
        menu.addAction(iconOf(Icon::Reply, tokens.ink2), tr("Reply"), this,
                       [this, entry] { Q_EMIT replyWanted(entry); });
        QMenu *reactions = menu.addMenu(iconOf(Icon::React, tokens.ink2), tr("React"));
        for (const QString &emoji : reactionsOffered(m_context.emoji.recent()))
            reactions->addAction(emoji, this, [this, id = entry.id, emoji] { react(id, emoji); });
        reactions->addAction(tr("Any other…"), this, [this, id = entry.id, globalPos] {
            auto *picker = new EmojiPicker(m_context.theme, m_context.emoji, this);
            picker->setAttribute(Qt::WA_DeleteOnClose);
            connect(picker, &EmojiPicker::picked, this,
                    [this, id](const QString &emoji) { react(id, emoji); });
            picker->openAt({globalPos, QSize(1, 1)});
        });
        reactions->addSeparator();
        reactions->addAction(tr("Take my reaction back"), this, [this, id = entry.id] { react(id, {}); });
    }
    const bool selected = !m_painter->selectedText().isEmpty();
    menu.addAction(iconOf(Icon::Copy, tokens.ink2), selected ? tr("Copy selection") : tr("Copy text"), this,
                   [this, row] { copy(row); });
    if (entry.kind != sync::EntryKind::Activity && entry.seq != 0) // others have it too
        menu.addAction(iconOf(Icon::Link, tokens.ink2), tr("Copy link"), this, [this, id = entry.id] {
            QGuiApplication::clipboard()->setText(
                u"waypost://conversation/%1?message=%2"_s.arg(m_model->conversation(), id));
        });
    const bool note = entry.kind == sync::EntryKind::Note;
    const auto message = fileIn(entry, {});
    for (const MediaContent &file : note ? filesOf(entry.note)
             : message                   ? QList<MediaContent> {*message}
                                         : QList<MediaContent> {})
        menu.addAction(iconOf(Icon::Download, tokens.ink2),
                       note ? tr("Save “%1” as…").arg(isolated(shownFileName(file))) : tr("Save as…"), this,
                       [this, id = file.media, name = shownFileName(file)] { saveMedia(id, name); });
    if (settled)
        menu.addAction(iconOf(Icon::Open, tokens.ink2), tr("Split off from here"), this,
                       [this, id = entry.id] { splitOff(id); });
    menu.addSeparator();
    menu.addAction(iconOf(Icon::Info, tokens.ink2), tr("Details"), this,
                   [this, entry] { showDetails(entry); });
    menu.exec(globalPos);
}

void Timeline::splitOffCurrent()
{
    if (const int row = m_rows->currentRow();
        row >= 0 && row < m_model->rowCount() && m_model->at(row).kind == sync::EntryKind::Message)
        splitOff(m_model->at(row).id);
}

/// This message and all after it become a conversation of their own.
void Timeline::splitOff(const QString &message)
{
    const int first = m_model->rowOf(message);
    QJsonArray messages;
    QString last; // the newest that stays
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const sync::TimelineEntry &entry = m_model->at(row);
        if (entry.kind != sync::EntryKind::Message || entry.seq == 0)
            continue;
        if (row >= first)
            messages << entry.id;
        else
            last = entry.id;
    }
    if (first >= 0 && !messages.isEmpty())
        m_context.desk.give({{},
                             u"conversation.split"_s,
                             m_model->conversation(),
                             {},
                             0,
                             0,
                             {{u"messages"_s, messages}, {u"last"_s, last}}});
}

void Timeline::react(const QString &message, const QString &emoji)
{
    if (!emoji.isEmpty())
        m_context.emoji.markUsed(emoji);
    m_context.desk.give({{},
                         u"conversation.react"_s,
                         m_model->conversation(),
                         {},
                         0,
                         0,
                         {{u"message"_s, message}, {u"emoji"_s, emoji}}});
}

void Timeline::copy(int row)
{
    const QString selected = m_painter->selectedText();
    const QString text = !selected.isEmpty() ? selected : row >= 0 ? wordsIn(m_model->at(row)) : QString();
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void Timeline::askToOpen(const QString &address)
{
    const QUrl url = QUrl::fromUserInput(address);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return;
    QMessageBox box(QMessageBox::Question, tr("Open this address?"),
                    tr("A message leads to this address. Open it in the browser?"),
                    QMessageBox::Open | QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(isolated(url.toDisplayString(QUrl::FullyEncoded)));
    box.setDefaultButton(QMessageBox::Cancel);
    if (box.exec() == QMessageBox::Open)
        QDesktopServices::openUrl(url);
}

void Timeline::showDetails(const sync::TimelineEntry &entry)
{
    const TimeText times;
    QJsonObject facts {
        {tr("Time"), times.exact(entry.at)}, {tr("Id"), entry.id}, {tr("Journal number"), entry.seq}};
    if (entry.kind == sync::EntryKind::Message) {
        const conversations::Message &message = entry.message;
        facts.insert(tr("Kind"), Words::ofKind(message.kind));
        const auto moment = [&](const QString &name, qint64 at) {
            if (at > 0)
                facts.insert(name, times.exact(at));
        };
        if (message.direction == "out"_L1)
            facts.insert(tr("Status"), tickText(tickOf(message.status)));
        moment(tr("Sent"), message.sentAt);
        moment(tr("Delivered"), message.deliveredAt);
        moment(tr("Read"), message.readAt);
        moment(tr("Edited"), message.editedAt);
        if (message.errorCode > 0)
            facts.insert(tr("Error"), tr("%1 (%2)").arg(sentence(message.errorText)).arg(message.errorCode));
    }
    showSource(tr("Details of the message"), QJsonDocument(facts).toJson());
}

void Timeline::showWords(const QString &words)
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("The whole text"));
    dialog->resize(560, 420);
    auto *view = new QPlainTextEdit(dialog);
    view->setAccessibleName(dialog->windowTitle());
    view->setReadOnly(true);
    view->setPlainText(words);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(view);
    dialog->open();
}

void Timeline::showSource(const QString &title, const QByteArray &json)
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->resize(560, 420);
    auto *view = new SyntaxView(m_context.theme, dialog);
    view->setAccessibleName(title);
    view->setJson(json);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(view);
    dialog->open();
}

} // namespace waypost::ui
