// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/filefacts.h"

#include "core/base/text.h"
#include "core/conversations/limits.h"
#include "core/voice/oggfacts.h"
#include "core/voice/voiceencoder.h"
#include "ui/composing/picturefile.h"
#include "ui/composing/videofile.h"
#include "ui/kit/sentences.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
using conversations::MediaKind;

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileFacts)
};

constexpr QSize thumbnailSize(96, 96);

QString whyUnfit(const FileFacts &facts)
{
    const auto why = conversations::whyUnsuitable(facts.content.kind, facts.content.mime, facts.size, false);
    return why ? sentence(*why) : QString();
}

void makeDocument(FileFacts &facts)
{
    facts.content.kind = MediaKind::Document;
    facts.problem = whyUnfit(facts);
}

/// What was made of it takes its place.
void replaceBy(FileFacts &facts, const Result<MadePicture> &made, const QString &remark)
{
    if (!made)
        return makeDocument(facts);
    facts.path = made->path;
    facts.holder = made->holder;
    facts.size = QFileInfo(made->path).size();
    facts.content.mime = made->mime;
    facts.content.fileName
        = cleanFileName(QFileInfo(facts.content.fileName).completeBaseName() + made->suffix);
    facts.content.kind = MediaKind::Image;
    facts.remark = remark;
    if (!whyUnfit(facts).isEmpty())
        makeDocument(facts);
}

void lookAtPicture(FileFacts &facts, const PictureFile &picture, FileWish wish)
{
    facts.thumbnail = picture.thumbnail(thumbnailSize);
    if (wish == FileWish::Smaller)
        return replaceBy(facts, picture.smaller(), FileWords::tr("made smaller"));
    if (facts.thumbnail.isNull() || picture.isMoving()) // broken, or a still of it would say something else
        return makeDocument(facts);
    if (!picture.fitsWhatsApp())
        return replaceBy(facts, picture.converted(), FileWords::tr("from %1").arg(picture.formatName()));
    facts.content.kind = MediaKind::Image;
    if (whyUnfit(facts).isEmpty())
        return;
    facts.asks = true;
    makeDocument(facts);
}

void lookAtSound(FileFacts &facts)
{
    QFile file(facts.path);
    const auto ogg = file.open(QIODevice::ReadOnly) ? voice::oggFacts(file) : std::nullopt;
    facts.content.mime = voice::soundType(facts.content.mime, ogg);
    facts.content.durationMs = ogg ? int(ogg->durationMs) : 0;
    const bool plays = voice::isVoice(ogg) && facts.size <= voice::playIconBytes;
    facts.content.kind = plays ? MediaKind::Voice : MediaKind::Audio;
    if (!whyUnfit(facts).isEmpty())
        makeDocument(facts);
}

void lookAtVideo(FileFacts &facts)
{
    QFile file(facts.path);
    const auto tracks = file.open(QIODevice::ReadOnly) ? videoTracks(file) : std::nullopt;
    facts.content.kind = MediaKind::Video;
    if (whyUnfit(facts).isEmpty() && tracks && tracks->playAtTheCustomers())
        return;
    makeDocument(facts);
    facts.remark = FileWords::tr("phones may not play this kind of video in the chat");
}

bool soundsLike(const QString &mime)
{
    return mime.startsWith("audio/"_L1) || mime == "application/ogg"_L1 || mime == "video/ogg"_L1;
}
} // namespace

FileFacts examineFile(const QString &path, FileWish wish)
{
    const QFileInfo info(path);
    FileFacts facts;
    facts.path = path;
    facts.size = info.size();
    facts.content.fileName = cleanFileName(info.fileName());
    if (!info.isFile() || !info.isReadable()) {
        facts.problem = FileWords::tr("This file can't be read.");
        return facts;
    }
    if (facts.size == 0) {
        facts.content.kind = MediaKind::Document;
        facts.problem = FileWords::tr("This file is empty.");
        return facts;
    }
    facts.content.mime = QMimeDatabase().mimeTypeForFile(info).name();
    const auto picture = PictureFile::open(path);
    if (wish == FileWish::Document) {
        if (picture)
            facts.thumbnail = picture->thumbnail(thumbnailSize);
        makeDocument(facts);
    } else if (picture) {
        lookAtPicture(facts, *picture, wish);
    } else if (soundsLike(facts.content.mime)) {
        lookAtSound(facts);
    } else if (facts.content.mime.startsWith("video/"_L1)) {
        lookAtVideo(facts);
    } else {
        makeDocument(facts);
    }
    return facts;
}

} // namespace waypost::ui
