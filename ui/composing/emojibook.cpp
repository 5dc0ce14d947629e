// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composing/emojibook.h"

#include "ui/composing/emojilist.h"

#include <QFile>
#include <QSettings>

#include <algorithm>
#include <array>

/// Lives in a static library: somebody has to ask for it.
static void initEmojiResources() // outside the namespace: Q_INIT_RESOURCE declares a global function
{
    Q_INIT_RESOURCE(composing);
}

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr char32_t firstTone = 0x1F3FB;
constexpr int tones = 5;
constexpr QChar presentation(0xFE0F);

QList<QStringList> emojiTable(const QString &name)
{
    QList<QStringList> rows;
    QFile file(u":/emoji/"_s + name + u".tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        rows << line.split(u'\t');
    return rows;
}

/// Without tone and presentation selectors.
QString bareEmoji(const QString &emoji)
{
    QString bare;
    for (const char32_t c : emoji.toUcs4())
        if (c != presentation.unicode() && (c < firstTone || c >= firstTone + tones))
            bare += QStringView(QChar::fromUcs4(c));
    return bare;
}

QStringList wordsIn(const QString &text)
{
    return text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

/// 0: not meant; 1: every wanted word begins one; 2: and one of them whole.
int fitOf(const QStringList &words, const QStringList &wanted)
{
    int fit = 1;
    for (const QString &want : wanted) {
        bool begins = false;
        for (const QString &word : words) {
            begins = begins || word.startsWith(want);
            fit = word == want ? 2 : fit;
        }
        if (!begins)
            return 0;
    }
    return fit;
}
} // namespace

EmojiBook::EmojiBook(QSettings *settings, const QString &language, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_language(language.section(u'_', 0, 0).section(u'-', 0, 0))
{
    if (!settings)
        return;
    m_recent = settings->value("composer/emoji_recent"_L1).toStringList().mid(0, MostRecent);
    m_tone = std::clamp(settings->value("composer/emoji_tone"_L1).toInt(), 0, tones);
}

void EmojiBook::read() const
{
    if (!m_entries.isEmpty())
        return;
    initEmojiResources();
    const auto add = [this](const QString &emoji, bool takesTone, const QStringList &words) {
        const QString bare = bareEmoji(emoji);
        const qsizetype place = m_places.value(bare, -1);
        if (place < 0) {
            m_places.insert(bare, m_entries.size());
            m_entries << Entry {emoji, {}, words, takesTone};
        } else {
            m_entries[place].takesTone = takesTone;
        }
    };
    for (const NamedEmoji &known : emojiList()) // what is used most stands first
        add(known.emoji, false, wordsIn(known.words));
    for (const QStringList &row : emojiTable(u"emoji"_s))
        if (row.size() == 3)
            add(row[0], row[2] == "1"_L1, {});
    readWords(u"en"_s, true);
    if (m_language != "en"_L1)
        readWords(m_language, true);
}

void EmojiBook::readWords(const QString &language, bool named) const
{
    for (const QStringList &row : emojiTable(language)) {
        const qsizetype place = m_places.value(bareEmoji(row.first()), -1);
        if (place < 0 || row.size() != 3)
            continue;
        Entry &entry = m_entries[place];
        if (named)
            entry.name = row[1];
        entry.words << wordsIn(row[1]) << wordsIn(QString(row[2]).replace(u'|', u' '));
    }
}

QStringList EmojiBook::find(const QString &text, qsizetype most) const
{
    read();
    const QStringList wanted = wordsIn(QString(text).replace(u'_', u' '));
    QList<std::pair<int, qsizetype>> hits; // by fit, then by place
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (const int fit = fitOf(m_entries[i].words, wanted); fit > 0)
            hits << std::pair(-fit, i);
    std::sort(hits.begin(), hits.end());
    QStringList found;
    for (const auto &[fit, place] : hits.mid(0, most)) {
        const Entry &entry = m_entries[place];
        found << (entry.takesTone ? toned(entry.emoji, m_tone) : entry.emoji);
    }
    return found;
}

QString EmojiBook::nameOf(const QString &emoji) const
{
    read();
    const qsizetype place = m_places.value(bareEmoji(emoji), -1);
    return place < 0 ? QString() : m_entries[place].name;
}

void EmojiBook::markUsed(const QString &emoji)
{
    m_recent.removeAll(emoji);
    m_recent.prepend(emoji);
    m_recent = m_recent.mid(0, MostRecent);
    if (m_settings)
        m_settings->setValue("composer/emoji_recent"_L1, m_recent);
    Q_EMIT changed();
}

void EmojiBook::setTone(int tone)
{
    m_tone = std::clamp(tone, 0, tones);
    if (m_settings)
        m_settings->setValue("composer/emoji_tone"_L1, m_tone);
    Q_EMIT changed();
}

QString EmojiBook::toned(const QString &emoji, int tone) const
{
    read();
    const qsizetype place = m_places.value(bareEmoji(emoji), -1);
    if (tone < 1 || tone > tones || place < 0 || !m_entries[place].takesTone)
        return emoji;
    const QString base = m_entries[place].emoji;
    const qsizetype first = base.front().isHighSurrogate() ? 2 : 1;
    const qsizetype rest = first < base.size() && base[first] == presentation ? first + 1 : first;
    return base.left(first)
        + QString::fromUcs4(std::array {char32_t(firstTone + char32_t(tone) - 1)}.data(), 1) + base.mid(rest);
}

} // namespace waypost::ui
