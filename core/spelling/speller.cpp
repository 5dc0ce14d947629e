// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/speller.h"

#include "core/spelling/languageguess.h"

#include <QFile>
#include <QPointer>
#include <QSaveFile>

#include <map>

namespace waypost::spelling {

namespace {
using namespace Qt::StringLiterals;

constexpr qsizetype mostSuggestions = 6;
constexpr qsizetype mostLearned = 20'000;
constexpr qint64 personalBytes = 2 * 1024 * 1024;
constexpr qsizetype mostRemembered = 50'000; ///< words whose answer is kept

QString keyOf(const QString &word)
{
    return word.normalized(QString::NormalizationForm_C).toCaseFolded();
}
} // namespace

/// Everything that touches Hunspell or the disk.
class Speller::Worker final : public QObject {
public:
    Worker(SpellerOptions options, QList<DictionaryFiles> all)
        : m_options(std::move(options))
        , m_all(std::move(all))
    {
    }
    QSet<QString> wrongOnes(const QString &language, const QSet<QString> &words)
    {
        loadPersonal();
        QSet<QString> wrong;
        for (const QString &word : words)
            if (!m_accepted.contains(keyOf(word)) && !knows(language, word))
                wrong.insert(word);
        return wrong;
    }
    QStringList suggestions(const QString &language, const QString &word)
    {
        const Dictionary *dictionary = find(language);
        return dictionary ? dictionary->suggestions(word, mostSuggestions) : QStringList();
    }
    QString guess(const QStringList &messages)
    {
        QList<KnownLanguage> languages;
        for (const DictionaryFiles &files : onePerLanguage(m_all, m_options.home)) {
            KnownLanguage language {files.language, [this, name = files.language](const QString &word) {
                                        return knows(name, word);
                                    }};
            if (files.language == m_options.home)
                languages.prepend(language);
            else
                languages << language;
        }
        return guessLanguage(messages, languages);
    }
    void accept(const QString &word, bool forGood)
    {
        loadPersonal();
        m_accepted.insert(keyOf(word));
        if (!forGood || m_learned.contains(word) || m_learned.size() >= mostLearned)
            return;
        m_learned << word;
        if (m_options.personal.isEmpty())
            return;
        QSaveFile file(m_options.personal);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(m_learned.join(u'\n').toUtf8() + '\n');
        file.commit();
    }

private:
    bool knows(const QString &language, const QString &word)
    {
        QHash<QString, bool> &remembered = m_remembered[language];
        if (const auto it = remembered.constFind(word); it != remembered.constEnd())
            return *it;
        if (remembered.size() >= mostRemembered)
            remembered.clear();
        const Dictionary *dictionary = find(language);
        return remembered[word] = !dictionary || dictionary->knows(word);
    }
    const Dictionary *find(const QString &language)
    {
        const auto loaded = m_loaded.find(language);
        if (loaded != m_loaded.end())
            return loaded->second ? &*loaded->second : nullptr;
        std::optional<Dictionary> &place = m_loaded[language];
        for (const DictionaryFiles &files : m_all)
            if (files.language == language)
                if (auto dictionary = Dictionary::load(files))
                    place.emplace(*std::move(dictionary));
        return place ? &*place : nullptr;
    }
    void loadPersonal()
    {
        if (std::exchange(m_personalRead, true) || m_options.personal.isEmpty())
            return;
        QFile file(m_options.personal);
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QString text = QString::fromUtf8(file.read(personalBytes));
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
            if (m_learned.size() < mostLearned) {
                m_learned << line.trimmed();
                m_accepted.insert(keyOf(line.trimmed()));
            }
    }

    SpellerOptions m_options;
    QList<DictionaryFiles> m_all;
    std::map<QString, std::optional<Dictionary>> m_loaded; ///< nothing: broken, or none of that name
    QHash<QString, QHash<QString, bool>> m_remembered; ///< by language
    QStringList m_learned;
    QSet<QString> m_accepted;
    bool m_personalRead = false;
};

template <class T>
void Speller::ask(QObject *context, std::function<T(Worker &)> question, std::function<void(T)> answer)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this, worker = m_worker.get(), guard = QPointer<QObject>(context), question = std::move(question),
         answer = std::move(answer)] {
            QMetaObject::invokeMethod(
                this,
                [guard, answer, value = question(*worker)] {
                    if (guard)
                        answer(value);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

Speller::Speller(SpellerOptions options, QObject *parent)
    : QObject(parent)
{
    const QList<DictionaryFiles> all = dictionariesIn(options.folders);
    for (const DictionaryFiles &files : all)
        m_languages << files.language;
    m_worker = std::make_unique<Worker>(std::move(options), all);
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(u"spelling"_s);
    m_thread.start();
}

Speller::~Speller()
{
    m_thread.quit();
    m_thread.wait();
}

void Speller::check(QObject *context, const QString &language, const QSet<QString> &words,
                    std::function<void(QSet<QString>)> answer)
{
    ask<QSet<QString>>(
        context, [language, words](Worker &worker) { return worker.wrongOnes(language, words); },
        std::move(answer));
}

void Speller::suggest(QObject *context, const QString &language, const QString &word,
                      std::function<void(QStringList)> answer)
{
    ask<QStringList>(
        context, [language, word](Worker &worker) { return worker.suggestions(language, word); },
        std::move(answer));
}

void Speller::guess(QObject *context, const QStringList &messages, std::function<void(QString)> answer)
{
    ask<QString>(
        context, [messages](Worker &worker) { return worker.guess(messages); }, std::move(answer));
}

void Speller::learn(const QString &word)
{
    ask<Done>(
        this,
        [word](Worker &worker) {
            worker.accept(word, true);
            return Done {};
        },
        [this](Done) { Q_EMIT changed(); });
}

void Speller::ignore(const QString &word)
{
    ask<Done>(
        this,
        [word](Worker &worker) {
            worker.accept(word, false);
            return Done {};
        },
        [this](Done) { Q_EMIT changed(); });
}

} // namespace waypost::spelling
