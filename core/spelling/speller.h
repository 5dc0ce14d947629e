// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/spelling/dictionary.h"

#include <QObject>
#include <QSet>
#include <QThread>

#include <functional>
#include <memory>

namespace waypost::spelling {

struct SpellerOptions {
    QStringList folders; ///< of dictionaries
    QString personal {}; ///< file of words learned, one a line; empty: kept for this run only
    QString home {}; ///< own locale, "pt_BR": preferred when a guess is open
};

/// Spelling on a thread of its own. Every answer comes back on the thread the speller lives on, unless
/// `context` has gone by then. What it said about a word it remembers. Dictionaries are loaded when they are
/// first needed and stay.
class Speller final : public QObject {
    Q_OBJECT
public:
    explicit Speller(SpellerOptions options, QObject *parent = nullptr);
    ~Speller() override;

    /// Names of what can be checked: "de_DE", "en_US", …
    [[nodiscard]] const QStringList &languages() const { return m_languages; }

    /// The words of `words` that are wrong in that language. An unknown language knows everything.
    void check(QObject *context, const QString &language, const QSet<QString> &words,
               std::function<void(QSet<QString>)> answer);
    void suggest(QObject *context, const QString &language, const QString &word,
                 std::function<void(QStringList)> answer); ///< at most six
    /// guessLanguage() with one dictionary per language.
    void guess(QObject *context, const QStringList &messages, std::function<void(QString)> answer);

    void learn(const QString &word); ///< for good; changed() follows
    void ignore(const QString &word); ///< until the program ends; changed() follows

Q_SIGNALS:
    void changed(); ///< check again

private:
    class Worker;
    template <class T>
    void ask(QObject *context, std::function<T(Worker &)> question, std::function<void(T)> answer);

    QStringList m_languages;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives on m_thread
};

} // namespace waypost::spelling
