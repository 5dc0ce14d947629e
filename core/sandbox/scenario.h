// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "core/sandbox/catalog.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace waypost::sandbox {

/// A time between two bounds, in milliseconds: "3s" or "2s..8s" in a file.
struct Span {
    qint64 lowMs = 0;
    qint64 highMs = 0;
};

/// One thing a customer does.
struct Step {
    enum class Kind {
        Say, ///< `say` for speak()
        Wait,
        Await, ///< until we have sent something of the kind `what`; after `span` the steps of `otherwise`
        Open, ///< look at what we sent
    };
    Kind kind = Kind::Say;
    Span span {};
    QJsonObject say {};
    QString what {};
    QList<Step> otherwise {};
};

/// What a customer does when we write and the script has nothing more to say.
struct AnswerRule {
    QString when; ///< as Step::what
    QString contains {}; ///< only if our text contains this, upper and lower case alike
    int times = 3; ///< so often at most
    QList<Step> steps {};
};

struct Persona {
    QJsonObject traits; ///< for Customers::add()
    Span starts {}; ///< after the scenario's beginning
    int repeat = 1; ///< how often the script is played
    QList<Step> script {};
    QList<AnswerRule> answers {};
};

/// Many generated customers who write at a given rate.
struct Flood {
    int customers = 100;
    int messages = 1'000;
    double perSecond = 20;
    QStringList texts {}; ///< chosen by the seed; generated ones if it is empty
};

/// A play for the sandbox, from a YAML file (docs/sandbox.md describes the form).
struct Scenario {
    QString name;
    QString business {}; ///< the business's display name
    QList<Product> catalog {};
    QList<Persona> customers {};
    std::optional<Flood> flood {};
};

/// Error: bad_scenario, with the line and the key it is about in the sentence and as details {line}.
[[nodiscard]] Result<Scenario> readScenario(const QByteArray &yaml);
/// One of ours by its name, or the file of that path. Errors: no_scenario, bad_scenario.
[[nodiscard]] Result<Scenario> loadScenario(const QString &nameOrPath);
/// What we may have sent, for `await` and `when`: anything, reply, text, media, buttons, list, template,
/// products, reaction.
[[nodiscard]] bool matchesWhat(const QString &what, const QString &kind, const QJsonObject &body);
/// The words in a message we sent, of whatever kind.
[[nodiscard]] QString wordsIn(const QJsonObject &body);

} // namespace waypost::sandbox
