// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/result.h"
#include "ui/shell/commands.h"

#include <QMap>

#include <optional>

namespace waypost::ui {

/// Which keys do what: a preset, and what the person has changed in it. Kept as JSON in the profile:
/// {"preset":"gmail","keys":{"conversation.reply":["R","Ctrl+R"]}}; beside it the presets' own keys are
/// written to keymap-default.json, for whoever edits by hand. GUI thread only.
class Keymap final : public QObject {
    Q_OBJECT
public:
    struct Preset {
        QString id; ///< "waypost", "gmail", "telegram"
        QString title; ///< a product's name: not translated
    };
    [[nodiscard]] static QList<Preset> presets();
    /// The preset's keys of a command, nothing changed.
    [[nodiscard]] static QList<QKeySequence> presetKeys(const QString &preset, CommandId id);

    /// Without a file nothing is kept. What is unreadable in the file counts as not there, and load() told
    /// why.
    explicit Keymap(QString file = {}, QObject *parent = nullptr);
    /// Anew from the file. Errors: keymap_unreadable (the preset's keys are in force then).
    Result<Done> load();

    [[nodiscard]] const QString &preset() const { return m_preset; }
    [[nodiscard]] QList<QKeySequence> keys(CommandId id) const;
    [[nodiscard]] QString keyText(CommandId id) const; ///< "R", "Ctrl+1": the first, as this system writes it
    [[nodiscard]] bool isOwn(CommandId id) const { return m_own.contains(id); }
    /// Who has that key, or one that begins or goes on with it, wherever both would be live.
    [[nodiscard]] std::optional<CommandId> clash(CommandId id, const QKeySequence &keys) const;

    void setPreset(const QString &preset); ///< own changes stay
    /// These keys and no other; none: no key. Errors: key_taken (details "command"), key_types (a plain
    /// letter where one writes), keymap_unwritable (it is in force, but not kept).
    Result<Done> assign(CommandId id, const QList<QKeySequence> &keys);
    Result<Done> reset(CommandId id); ///< as the preset says
    Result<Done> resetAll();

Q_SIGNALS:
    void changed();

private:
    Result<Done> keep();

    QString m_file;
    QString m_preset;
    QMap<CommandId, QList<QKeySequence>> m_own;
};

/// All commands with their keys in every preset: the text of docs/keyboard.md.
[[nodiscard]] QString keyboardPage();

} // namespace waypost::ui
