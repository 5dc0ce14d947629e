// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/composing/filecard.h"

#include <QScrollArea>

#include <vector>

class QHBoxLayout;

namespace waypost::ui {

struct InboxContext;

/// Files that go with the next reply or note, one card each, side by side. A file is looked at, converted if
/// need be and checked on another thread, then handed to the desk, which uploads it; a photo that is too
/// large asks first, and one that WhatsApp would not take says so and can only be removed.
class Attachments final : public QScrollArea {
    Q_OBJECT
public:
    static constexpr int Most = 10;

    explicit Attachments(InboxContext &context, QWidget *parent = nullptr);
    ~Attachments() override;

    void setChannel(const QString &channel) { m_channel = channel; }
    void add(const QStringList &paths);
    void add(const QImage &image); ///< from the clipboard; becomes a PNG
    void add(const QString &name, const QByteArray &bytes); ///< a file that is none yet
    void addStored(const QList<conversations::MediaContent> &contents); ///< in the relay already
    void addVoice(const QByteArray &file); ///< Ogg with Opus, just recorded
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_files.empty(); }
    [[nodiscard]] bool isReady() const; ///< all are durable here and fit
    [[nodiscard]] bool takesCaption() const; ///< exactly one, of a kind that carries words
    [[nodiscard]] QList<conversations::MediaContent> contents() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void changed();
    void refused(const QString &why); ///< nothing of it could be added

private:
    struct File {
        int id = 0;
        QString source; ///< as it was given
        FileFacts facts;
        bool durable = false;
        FileCard *card = nullptr;
        std::shared_ptr<QTemporaryDir> holder; ///< of what came without a file
    };
    [[nodiscard]] File *find(int id);
    void addFile(const QString &path, std::shared_ptr<QTemporaryDir> holder);
    void addBytes(const QString &name, std::function<bool(const QString &path)> write);
    void examine(int id, FileWish wish);
    void take(int id, FileFacts facts);
    void offer(int id);
    void remove(int id);

    InboxContext &m_context;
    QHBoxLayout *m_row;
    QString m_channel;
    std::vector<File> m_files;
    int m_nextId = 1;
};

} // namespace waypost::ui
