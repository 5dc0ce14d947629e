// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QList>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTimeZone>

/// A conversation on paper: plain values, what is left out of them, and their forms as text and HTML.
namespace waypost::ui {

/// What a reader of the paper may not learn.
enum class Redaction {
    None,
    Numbers, ///< phone numbers and the like, wherever they stand
    NamesAndNumbers, ///< customer and colleagues too, by name, wherever they stand
};

struct TranscriptLine {
    qint64 at = 0; ///< UTC ms
    QString author; ///< id: "customer", "phone", an agent's
    QString text; ///< plain; kind's word for what has none
    bool note = false; ///< among colleagues
};

struct Transcript {
    QString workspace;
    QString team; ///< name; empty: none
    QString contact; ///< name
    QString phone; ///< E.164 or masked already; empty: hidden
    QString channel; ///< name
    QHash<QString, QString> names; ///< author's id → name
    QList<TranscriptLine> lines; ///< oldest first
    bool whole = true; ///< false: older ones could not be fetched
    bool notes = false; ///< those among colleagues are in it
    QTimeZone zone = QTimeZone::utc(); ///< times are told in

    [[nodiscard]] QString nameOf(const QString &author) const;
    [[nodiscard]] int messages() const; ///< without notes
};

/// The same without what is to be hidden; without notes unless they are wanted. Nothing that is left out
/// remains anywhere in the value.
[[nodiscard]] Transcript redacted(const Transcript &transcript, Redaction redaction, bool notes);

/// "Demo shop · Returns", "12 messages · times in Europe/Berlin": the lines at the head of each page.
[[nodiscard]] QStringList headOf(const Transcript &transcript, const QLocale &locale);
[[nodiscard]] QString plainTextOf(const Transcript &transcript, const QLocale &locale);
/// A whole document without scripts, pictures or links; every word from outside is escaped.
[[nodiscard]] QString htmlOf(const Transcript &transcript, const QLocale &locale);
/// The lines alone, as QTextDocument understands them.
[[nodiscard]] QString bodyOf(const Transcript &transcript, const QLocale &locale);

} // namespace waypost::ui
