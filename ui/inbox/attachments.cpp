// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/attachments.h"

#include "core/base/text.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/kit/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollBar>
#include <QThreadPool>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using conversations::MediaKind;
} // namespace

Attachments::Attachments(InboxContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_context(context)
{
    auto *inner = new QWidget(this);
    m_row = new QHBoxLayout(inner);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    setWidget(inner);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    inner->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Attached files"));
    connect(&context.voice, &VoicePlayer::changed, this, [this](const QString &media) {
        for (const File &file : m_files)
            if (!media.isEmpty() && file.facts.content.media == media)
                file.card->setPlaying(m_context.voice.stateOf(media) == VoicePlayer::State::Playing);
    });
    hide();
}

Attachments::~Attachments() = default;

QSize Attachments::sizeHint() const
{
    const int bar
        = widget()->minimumSizeHint().width() > width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return {200, widget()->sizeHint().height() + bar};
}

void Attachments::add(const QStringList &paths)
{
    for (const QString &path : paths)
        addFile(path, nullptr);
}

void Attachments::addFile(const QString &path, std::shared_ptr<QTemporaryDir> holder)
{
    if (m_files.size() >= Most) {
        Q_EMIT refused(tr("At most %n files go at once. Send these first.", nullptr, Most));
        return;
    }
    const int id = m_nextId++;
    auto *card = new FileCard(m_context.theme, cleanFileName(QFileInfo(path).fileName()), widget());
    connect(card, &FileCard::removed, this, [this, id] { remove(id); });
    connect(card, &FileCard::wished, this, [this, id](FileWish wish) { examine(id, wish); });
    connect(card, &FileCard::again, this, [this, id] { offer(id); });
    connect(card, &FileCard::listened, this, [this, id] {
        if (const File *file = find(id))
            m_context.voice.toggle(file->facts.content.media);
    });
    m_row->insertWidget(int(m_files.size()), card);
    card->QWidget::show();
    m_files.push_back({id, path, {}, false, card, std::move(holder)});
    examine(id, FileWish::Automatic);
    setVisible(true);
    updateGeometry();
}

void Attachments::examine(int id, FileWish wish)
{
    File *file = find(id);
    file->durable = false;
    file->card->show(FileCard::State::Looking, file->facts);
    QThreadPool::globalInstance()->start([path = file->source, wish, id, target = QPointer(this)] {
        QMetaObject::invokeMethod(qApp, [facts = examineFile(path, wish), id, target] {
            if (target)
                target->take(id, facts);
        });
    });
    Q_EMIT changed();
}

/// Written on another thread, then added like any other.
void Attachments::addBytes(const QString &name, std::function<bool(const QString &path)> write)
{
    QThreadPool::globalInstance()->start([name, write = std::move(write), target = QPointer(this)] {
        const auto holder = std::make_shared<QTemporaryDir>();
        const QString path = holder->filePath(name);
        const bool written = write(path);
        QMetaObject::invokeMethod(qApp, [written, path, holder, target] {
            if (target && written)
                target->addFile(path, holder);
            else if (target)
                Q_EMIT target->refused(tr("It could not be written to the disk. Make room and try again."));
        });
    });
}

void Attachments::add(const QImage &image)
{
    if (!image.isNull())
        addBytes(tr("pasted") + u".png"_s, [image](const QString &path) { return image.save(path, "PNG"); });
}

/// A canned reply's files: nothing to look at, nothing to take in.
void Attachments::addStored(const QList<conversations::MediaContent> &contents)
{
    for (const conversations::MediaContent &content : contents) {
        if (m_files.size() >= Most)
            break;
        const int id = m_nextId++;
        auto *card = new FileCard(m_context.theme, cleanFileName(content.fileName), widget());
        connect(card, &FileCard::removed, this, [this, id] { remove(id); });
        m_row->insertWidget(int(m_files.size()), card);
        FileFacts facts;
        facts.content = content;
        card->show(FileCard::State::Ready, facts);
        card->QWidget::show();
        m_files.push_back({id, {}, facts, true, card, {}});
    }
    setVisible(!m_files.empty());
    updateGeometry();
    Q_EMIT changed();
}

void Attachments::addVoice(const QByteArray &bytes)
{
    add(tr("voice") + u".ogg"_s, bytes);
}

void Attachments::add(const QString &name, const QByteArray &bytes)
{
    addBytes(name, [bytes](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    });
}

Attachments::File *Attachments::find(int id)
{
    const auto it
        = std::find_if(m_files.begin(), m_files.end(), [id](const File &file) { return file.id == id; });
    return it == m_files.end() ? nullptr : &*it;
}

void Attachments::take(int id, FileFacts facts)
{
    File *file = find(id);
    if (!file)
        return;
    file->facts = std::move(facts);
    if (!file->facts.problem.isEmpty())
        file->card->show(FileCard::State::Unfit, file->facts);
    else if (file->facts.asks)
        file->card->show(FileCard::State::Asking, file->facts);
    else
        offer(id);
    updateGeometry();
    Q_EMIT changed();
}

void Attachments::offer(int id)
{
    File *file = find(id);
    if (!file)
        return;
    file->card->show(FileCard::State::Taking, file->facts);
    m_context.desk.offerMedia(
        this, file->facts.path, file->facts.content.mime, m_channel,
        [this, id](const Result<QString> &media) {
            File *offered = find(id);
            if (!offered)
                return;
            offered->durable = bool(media);
            offered->facts.problem = media ? QString() : sentence(media.error());
            if (media)
                offered->facts.content.media = *media;
            offered->card->show(media ? FileCard::State::Ready : FileCard::State::Failed, offered->facts);
            updateGeometry();
            Q_EMIT changed();
        });
}

void Attachments::remove(int id)
{
    const auto it
        = std::find_if(m_files.begin(), m_files.end(), [id](const File &file) { return file.id == id; });
    if (it == m_files.end())
        return;
    if (m_context.voice.stateOf(it->facts.content.media) != VoicePlayer::State::Stopped)
        m_context.voice.stop();
    it->card->hide();
    it->card->deleteLater();
    m_row->removeWidget(it->card);
    m_files.erase(it);
    setVisible(!m_files.empty());
    updateGeometry();
    Q_EMIT changed();
}

void Attachments::clear()
{
    while (!m_files.empty())
        remove(m_files.back().id);
}

bool Attachments::isReady() const
{
    return std::all_of(m_files.begin(), m_files.end(), [](const File &file) { return file.durable; });
}

bool Attachments::takesCaption() const
{
    if (m_files.size() != 1)
        return false;
    const MediaKind kind = m_files.front().facts.content.kind;
    return kind == MediaKind::Image || kind == MediaKind::Video || kind == MediaKind::Document;
}

QList<conversations::MediaContent> Attachments::contents() const
{
    QList<conversations::MediaContent> contents;
    for (const File &file : m_files)
        contents << file.facts.content;
    return contents;
}

} // namespace waypost::ui
