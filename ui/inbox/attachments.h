// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"
#include "core/sync/desk.h"
#include "ui/kit/tokens.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>
#include <vector>

class QHBoxLayout;

namespace waypost::ui {

struct InboxContext;

/// Files that go with the next reply, one chip each. A file is looked at and checked on another thread, then
/// handed to the desk, which uploads it; one that WhatsApp would not take says so and can only be removed.
class Attachments final : public QWidget {
    Q_OBJECT
public:
    explicit Attachments(InboxContext &context, QWidget *parent = nullptr);
    ~Attachments() override;

    void setChannel(const QString &channel) { m_channel = channel; }
    void add(const QStringList &paths);
    void add(const QImage &image); ///< from the clipboard; becomes a PNG
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_files.empty(); }
    [[nodiscard]] bool isReady() const; ///< all are durable here and fit
    [[nodiscard]] bool takesCaption() const; ///< exactly one, of a kind that carries words
    [[nodiscard]] QList<conversations::MediaContent> contents() const;

    /// What is known of a file before anything is uploaded.
    struct Examined {
        QString path;
        conversations::MediaContent content; ///< media stays empty
        qint64 size = 0;
        QString problem; ///< in plain words; empty: fits
    };
    /// Reads the file's head; any thread. Sizes and types: cloud-api 6.2 and 6.5.
    [[nodiscard]] static Examined examine(const QString &path);

Q_SIGNALS:
    void changed();

private:
    class FileChip;
    struct File {
        int id = 0;
        Examined facts;
        bool durable = false;
        FileChip *chip = nullptr;
    };
    [[nodiscard]] File *find(int id);
    void take(int id, Examined facts);
    void offer(int id);
    void remove(int id);

    InboxContext &m_context;
    QHBoxLayout *m_row;
    QString m_channel;
    std::vector<File> m_files;
    QList<std::shared_ptr<QTemporaryDir>> m_pasted; ///< hold pictures from the clipboard
    int m_nextId = 1;
};

} // namespace waypost::ui
