// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QObject>
#include <QStringList>

class QSettings;

namespace waypost::ui {

/// Every emoji with its names in the reader's language and in English, which of them one used last, and the
/// skin tone one likes. What is used is kept in the settings "composer/emoji_recent" (newest first) and
/// "composer/emoji_tone" (0: none, 1 light … 5 dark). Read from the program's resources at the first
/// question. GUI thread only. Source of names and order: Unicode CLDR (packaging/emoji).
class EmojiBook final : public QObject {
    Q_OBJECT
public:
    static constexpr int MostRecent = 20;

    /// `settings`: not owned; without, nothing outlives the book. `language`: of names, "pt_BR" or "pt".
    EmojiBook(QSettings *settings, const QString &language, QObject *parent = nullptr);

    /// Those one of whose words starts with each word of `text`, in the tone one likes: first the ones a
    /// support desk uses, whole words before beginnings. For an empty text all of them.
    [[nodiscard]] QStringList find(const QString &text, qsizetype most = 2'000) const;
    [[nodiscard]] QString nameOf(const QString &emoji) const; ///< of any tone; empty: unknown
    [[nodiscard]] const QStringList &recent() const { return m_recent; }
    void markUsed(const QString &emoji);
    [[nodiscard]] int tone() const { return m_tone; }
    void setTone(int tone);
    [[nodiscard]] QString toned(const QString &emoji, int tone) const; ///< itself if it takes none

Q_SIGNALS:
    void changed(); ///< what is recent, or the tone

private:
    struct Entry {
        QString emoji;
        QString name;
        QStringList words; ///< case folded
        bool takesTone = false;
    };
    void read() const;
    void readWords(const QString &language, bool named) const;

    QSettings *m_settings;
    QString m_language;
    QStringList m_recent;
    int m_tone = 0;
    mutable QList<Entry> m_entries; ///< empty: not read yet
    mutable QHash<QString, qsizetype> m_places; ///< of an emoji without tone and presentation selectors
};

} // namespace waypost::ui
