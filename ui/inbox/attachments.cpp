// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/attachments.h"

#include "core/base/text.h"
#include "core/conversations/limits.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/mirror.h"
#include "ui/kit/emoji.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/fonts.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImage>
#include <QLocale>
#include <QMimeDatabase>
#include <QPainter>
#include <QPointer>
#include <QThreadPool>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using conversations::MediaKind;

constexpr std::size_t mostFiles = 10;

MediaKind naturalKind(const QString &mime)
{
    if (mime == "image/jpeg"_L1 || mime == "image/png"_L1)
        return MediaKind::Image;
    if (mime.startsWith("video/"_L1))
        return MediaKind::Video;
    return mime.startsWith("audio/"_L1) ? MediaKind::Audio : MediaKind::Document;
}
} // namespace

/// A file's icon, name and size, and the way to take it out again.
class Attachments::FileChip final : public QWidget {
public:
    FileChip(const Theme &theme, const QString &name, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_name(name)
        , m_words(Attachments::tr("Checking…"))
        , m_close(new FlatButton(theme, Icon::Close, Attachments::tr("Remove %1").arg(name), this))
    {
        m_close->setCompact(true);
        setFixedSize(232, 44);
        const int side = 24;
        m_close->setGeometry(isRightToLeft() ? 6 : width() - side - 6, 10, side, side);
    }
    void tell(Icon icon, const QString &words, bool problem)
    {
        m_icon = icon;
        m_words = words;
        m_problem = problem;
        setToolTip(problem ? words : QString());
        setAccessibleName(m_name + u", "_s + words);
        update();
    }
    FlatButton &closeButton() { return *m_close; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = m_theme.tokens();
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_problem ? tokens.bad : tokens.line);
        painter.setBrush(m_problem ? tokens.badSoft : tokens.paper2);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        const Mirror mirror {layoutDirection(), rect()};
        paintIcon(painter, m_icon, mirror(QRect(10, 13, 18, 18)), m_problem ? tokens.bad : tokens.ink2);
        painter.setFont(fontFor(TextRole::SmallStrong));
        painter.setPen(tokens.ink);
        drawLine(painter, mirror(QRect(36, 5, width() - 72, 17)), m_name);
        painter.setFont(fontFor(TextRole::Caption));
        painter.setPen(m_problem ? tokens.bad : tokens.ink2);
        drawLine(painter, mirror(QRect(36, 22, width() - 72, 16)), m_words);
    }

private:
    const Theme &m_theme;
    QString m_name;
    QString m_words;
    Icon m_icon = Icon::File;
    bool m_problem = false;
    FlatButton *m_close;
};

Attachments::Attachments(InboxContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    m_row->addStretch(1);
    setAccessibleName(tr("Attached files"));
    hide();
}

Attachments::~Attachments() = default;

Attachments::Examined Attachments::examine(const QString &path)
{
    const QFileInfo info(path);
    Examined facts {path, {}, info.size(), {}};
    facts.content.fileName = cleanFileName(info.fileName());
    if (!info.isFile() || !info.isReadable()) {
        facts.problem = tr("This file can't be read.");
        return facts;
    }
    facts.content.mime = QMimeDatabase().mimeTypeForFile(info).name();
    facts.content.kind = naturalKind(facts.content.mime);
    // What is no picture or video for WhatsApp may still go out as a document.
    if (conversations::whyUnsuitable(facts.content.kind, facts.content.mime, facts.size, false))
        facts.content.kind = MediaKind::Document;
    if (const auto why
        = conversations::whyUnsuitable(facts.content.kind, facts.content.mime, facts.size, false))
        facts.problem = why->text;
    else if (facts.size == 0)
        facts.problem = tr("This file is empty.");
    return facts;
}

void Attachments::add(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (m_files.size() >= mostFiles)
            break;
        const int id = m_nextId++;
        auto *chip = new FileChip(m_context.theme, cleanFileName(QFileInfo(path).fileName()), this);
        connect(&chip->closeButton(), &FlatButton::clicked, this, [this, id] { remove(id); });
        m_row->insertWidget(int(m_files.size()), chip);
        m_files.push_back({id, {}, false, chip});
        QThreadPool::globalInstance()->start([path, id, target = QPointer(this)] {
            QMetaObject::invokeMethod(qApp, [facts = examine(path), id, target] {
                if (target)
                    target->take(id, facts);
            });
        });
    }
    setVisible(!m_files.empty());
    Q_EMIT changed();
}

void Attachments::add(const QImage &image)
{
    if (image.isNull())
        return;
    QThreadPool::globalInstance()->start([image, target = QPointer(this)] {
        const auto folder = std::make_shared<QTemporaryDir>();
        const QString path = folder->filePath(u"pasted.png"_s);
        const bool saved = image.save(path, "PNG");
        QMetaObject::invokeMethod(qApp, [saved, path, folder, target] {
            if (!saved || !target)
                return;
            target->m_pasted << folder;
            target->add(QStringList {path});
        });
    });
}

Attachments::File *Attachments::find(int id)
{
    const auto it
        = std::find_if(m_files.begin(), m_files.end(), [id](const File &file) { return file.id == id; });
    return it == m_files.end() ? nullptr : &*it;
}

void Attachments::take(int id, Examined facts)
{
    File *file = find(id);
    if (!file)
        return;
    file->facts = std::move(facts);
    if (file->facts.problem.isEmpty())
        offer(id);
    else
        file->chip->tell(Icon::Warning, file->facts.problem, true);
    Q_EMIT changed();
}

void Attachments::offer(int id)
{
    File *file = find(id);
    file->chip->tell(Icon::Clock, tr("Taking it in…"), false);
    m_context.desk.offerMedia(
        this, file->facts.path, file->facts.content.mime, m_channel,
        [this, id](const Result<QString> &media) {
            File *offered = find(id);
            if (!offered)
                return;
            if (!media) {
                offered->facts.problem = media.error().text;
                offered->chip->tell(Icon::Warning, offered->facts.problem, true);
            } else {
                offered->facts.content.media = *media;
                offered->durable = true;
                const bool document = offered->facts.content.kind == MediaKind::Document;
                const QString size = QLocale().formattedDataSize(offered->facts.size, 1);
                offered->chip->tell(document ? Icon::Document : Icon::Image,
                                    document ? tr("%1, as a document").arg(size) : size, false);
            }
            Q_EMIT changed();
        });
}

void Attachments::remove(int id)
{
    const auto it
        = std::find_if(m_files.begin(), m_files.end(), [id](const File &file) { return file.id == id; });
    if (it == m_files.end())
        return;
    it->chip->hide();
    it->chip->deleteLater();
    m_files.erase(it);
    setVisible(!m_files.empty());
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
    return m_files.size() == 1 && m_files.front().facts.content.kind != MediaKind::Audio;
}

QList<conversations::MediaContent> Attachments::contents() const
{
    QList<conversations::MediaContent> contents;
    for (const File &file : m_files)
        contents << file.facts.content;
    return contents;
}

} // namespace waypost::ui
