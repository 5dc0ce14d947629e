// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QImage>
#include <QStringList>

class QMimeData;

namespace waypost::ui {

/// What a clipboard or a drop holds for a message: exactly one of these, or nothing.
struct Pasted {
    QStringList files; ///< local paths
    QByteArray vcard; ///< people, not in a file
    QImage image;
    QString text; ///< plain; a table as lines with tabs
    [[nodiscard]] bool isEmpty() const
    {
        return files.isEmpty() && vcard.isEmpty() && image.isNull() && text.isEmpty();
    }
};

/// Files before people before words before a picture: who copies cells of a sheet gets their words, not their
/// photo. HTML is read for its words only, at most 256 KB of it, and nothing it names is loaded.
[[nodiscard]] Pasted pastedFrom(const QMimeData &data);
/// Whether pastedFrom() would find something; cheap, for a drag that hovers.
[[nodiscard]] bool isPastable(const QMimeData &data);
/// True if it brings something to attach rather than words.
[[nodiscard]] bool hasAttachment(const QMimeData &data);

} // namespace waypost::ui
