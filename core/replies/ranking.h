// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace waypost::replies {

/// One thing that can be found by a few typed letters.
struct Findable {
    QString id;
    QString shortcut; ///< without the slash
    QString title;
    QString keywords; ///< words, by spaces or commas
    QString body;
    qint64 used = 0; ///< how often: decides between equals
};

/// Finds canned replies, macros and people while somebody types: exact shortcut first, then beginnings of the
/// shortcut, of words of the title and of keywords, then letters in order ("rfnd" finds "refund"), then the
/// body, and below all of these words with a slip in them ("refudn"): one in words of four letters and more,
/// two from eight on, none in the first letter. Case and diacritics do not matter. Prepared once; a search
/// over 5,000 takes milliseconds.
class Ranking {
public:
    Ranking() = default;
    explicit Ranking(const QList<Findable> &things);
    /// Ids, best first. Every word of the query has to be found; an empty query gives the most used.
    [[nodiscard]] QList<QString> find(const QString &query, qsizetype limit = 50) const;
    [[nodiscard]] bool isEmpty() const { return m_things.isEmpty(); }

private:
    QList<Findable> m_things; ///< folded
};

/// Lower case without diacritics, as compared here.
[[nodiscard]] QString foldedForSearch(const QString &text);

} // namespace waypost::replies
