// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/dictionary.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QStandardPaths>
#include <QStringConverter>

#include <algorithm>
#include <hunspell.hxx>
#include <optional>

namespace waypost::spelling {

namespace {
using namespace Qt::StringLiterals;

QString languageOnly(const QString &name)
{
    return name.section(u'_', 0, 0).toLower();
}

/// Typographic apostrophes are unknown to most dictionaries.
QString plainWord(const QString &word)
{
    return QString(word).replace(QChar(0x2019), u'\'').normalized(QString::NormalizationForm_C);
}
} // namespace

QList<DictionaryFiles> dictionariesIn(const QStringList &folders)
{
    QList<DictionaryFiles> found;
    QSet<QString> names;
    for (const QString &folder : folders)
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.aff"_s}, QDir::Files, QDir::Name)) {
            const QString name = file.completeBaseName();
            const QString stem = file.path() + u'/' + name;
            if (!name.startsWith("hyph_"_L1) && !names.contains(name) && QFile::exists(stem + u".dic"_s)) {
                names.insert(name);
                found << DictionaryFiles {name, stem};
            }
        }
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.language < b.language; });
    return found;
}

QStringList dictionaryFolders()
{
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s,
                                     QStandardPaths::LocateDirectory);
}

QList<DictionaryFiles> onePerLanguage(const QList<DictionaryFiles> &all, const QString &home)
{
    const auto rank = [&home](const QString &name) {
        const QString language = languageOnly(name);
        return name == home ? 0 : name == language ? 1 : name == language + u'_' + language.toUpper() ? 2 : 3;
    };
    QList<DictionaryFiles> one;
    for (const DictionaryFiles &files : all) {
        const auto same = std::find_if(one.begin(), one.end(), [&](const DictionaryFiles &other) {
            return languageOnly(other.language) == languageOnly(files.language);
        });
        if (same == one.end())
            one << files;
        else if (rank(files.language) < rank(same->language))
            *same = files;
    }
    return one;
}

class Dictionary::Private {
public:
    explicit Private(const QByteArray &stem)
        : hunspell(QByteArray(stem + ".aff").constData(), QByteArray(stem + ".dic").constData())
        , encoder(hunspell.get_dict_encoding().c_str())
        , decoder(hunspell.get_dict_encoding().c_str())
    {
    }
    /// Nothing if the dictionary's character set cannot write it.
    [[nodiscard]] std::optional<std::string> encoded(const QString &word)
    {
        encoder.resetState();
        const QByteArray bytes = encoder.encode(plainWord(word));
        if (encoder.hasError())
            return {};
        return bytes.toStdString();
    }

    Hunspell hunspell;
    QStringEncoder encoder;
    QStringDecoder decoder;
};

Dictionary::Dictionary(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

Dictionary::Dictionary(Dictionary &&) noexcept = default;
Dictionary &Dictionary::operator=(Dictionary &&) noexcept = default;
Dictionary::~Dictionary() = default;

Result<Dictionary> Dictionary::load(const DictionaryFiles &files)
{
    const Error broken {u"dictionary_broken"_s,
                        u"The dictionary “%1” can't be read. Install it again."_s.arg(files.language)};
    // Hunspell takes what is missing for an empty dictionary.
    if (!QFileInfo(files.stem + u".aff"_s).isReadable() || !QFileInfo(files.stem + u".dic"_s).isReadable())
        return broken;
    auto d = std::make_unique<Private>(QFile::encodeName(files.stem));
    if (!d->encoder.isValid() || !d->decoder.isValid())
        return broken;
    return Dictionary(std::move(d));
}

bool Dictionary::knows(const QString &word) const
{
    const auto bytes = m_d->encoded(word);
    return bytes && m_d->hunspell.spell(*bytes);
}

QStringList Dictionary::suggestions(const QString &word, qsizetype most) const
{
    QStringList words;
    const auto bytes = m_d->encoded(word);
    if (!bytes)
        return words;
    for (const std::string &suggestion : m_d->hunspell.suggest(*bytes)) {
        if (words.size() >= most)
            break;
        words << m_d->decoder.decode(QByteArrayView(suggestion.data(), qsizetype(suggestion.size())));
    }
    return words;
}

} // namespace waypost::spelling
