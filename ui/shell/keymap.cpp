// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keymap.h"

#include "ui/shell/keymap_presets.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr qint64 largestKeymap = 256 * 1024; ///< bytes
constexpr qsizetype mostKeys = 4; ///< of one command

struct PresetEntry {
    QLatin1StringView id;
    QLatin1StringView title;
    std::span<const PresetKeys> keys;
};
constexpr std::array presetTable {PresetEntry {"waypost"_L1, "Waypost"_L1, {}},
                                  PresetEntry {"gmail"_L1, "Gmail"_L1, gmailKeys},
                                  PresetEntry {"telegram"_L1, "Telegram"_L1, telegramKeys}};

QList<QKeySequence> sequencesOf(const char *keys)
{
    return *keys ? QKeySequence::listFromString(QString::fromLatin1(keys), QKeySequence::PortableText)
                 : QList<QKeySequence>();
}

/// Types something where there is a text field: no modifier but Shift.
bool isPlainKey(const QKeySequence &keys)
{
    const QKeyCombination first = keys[0];
    const bool function = first.key() >= Qt::Key_Escape && first.key() < Qt::Key_unknown;
    return !function && !(first.keyboardModifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

bool isInText(const CommandSpec &spec)
{
    return spec.scope == CommandScope::Composer;
}

bool overlap(const QKeySequence &a, const QKeySequence &b)
{
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

QJsonArray jsonOf(const QList<QKeySequence> &keys)
{
    QJsonArray list;
    for (const QKeySequence &each : keys)
        list << each.toString(QKeySequence::PortableText);
    return list;
}

QList<QKeySequence> keysFrom(const QJsonArray &list)
{
    QList<QKeySequence> keys;
    for (const auto &each : list) {
        const QKeySequence sequence(each.toString().left(100), QKeySequence::PortableText);
        if (!sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown && keys.size() < mostKeys)
            keys << sequence;
    }
    return keys;
}

bool writeFile(const QString &path, const QJsonObject &object)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
}

/// What the presets say, for whoever edits keymap.json by hand.
void writeDefaults(const QString &folder)
{
    const QString path = folder + u"/keymap-default.json"_s;
    QJsonObject all;
    for (const PresetEntry &preset : presetTable) {
        QJsonObject keys;
        for (const CommandSpec &spec : commandTable())
            keys.insert(QLatin1StringView(spec.name), jsonOf(Keymap::presetKeys(preset.id, spec.id)));
        all.insert(preset.id, keys);
    }
    QFile before(path);
    if (before.open(QIODevice::ReadOnly) && before.read(largestKeymap) == QJsonDocument(all).toJson())
        return;
    (void)writeFile(path, all); // a help, nothing depends on it
}
} // namespace

QList<Keymap::Preset> Keymap::presets()
{
    QList<Preset> list;
    for (const PresetEntry &entry : presetTable)
        list << Preset {entry.id, entry.title};
    return list;
}

QList<QKeySequence> Keymap::presetKeys(const QString &preset, CommandId id)
{
    for (const PresetEntry &entry : presetTable)
        if (entry.id == preset)
            for (const PresetKeys &keys : entry.keys)
                if (keys.id == id)
                    return sequencesOf(keys.keys);
    return sequencesOf(commandSpec(id).keys);
}

Keymap::Keymap(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_preset(presetTable[0].id)
{
    (void)load();
}

Result<Done> Keymap::load()
{
    m_own.clear();
    m_preset = presetTable[0].id;
    QFile file(m_file);
    if (m_file.isEmpty() || !file.exists())
        return Done {};
    const bool readable = file.open(QIODevice::ReadOnly) && file.size() <= largestKeymap;
    const QJsonDocument document = readable ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    Q_EMIT changed();
    if (!document.isObject())
        return Error {u"keymap_unreadable"_s,
                      u"The file with your own shortcuts can't be read. Mend or remove %1."_s.arg(m_file)};
    const QString preset = document["preset"_L1].toString();
    if (std::any_of(presetTable.begin(), presetTable.end(),
                    [&](const auto &each) { return each.id == preset; }))
        m_preset = preset;
    const QJsonObject own = document["keys"_L1].toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        if (const CommandSpec *spec = commandNamed(it.key()))
            m_own.insert(spec->id, keysFrom(it->toArray()));
    Q_EMIT changed();
    return Done {};
}

QList<QKeySequence> Keymap::keys(CommandId id) const
{
    const auto own = m_own.constFind(id);
    return own == m_own.cend() ? presetKeys(m_preset, id) : *own;
}

QString Keymap::keyText(CommandId id) const
{
    const QList<QKeySequence> all = keys(id);
    return all.isEmpty() ? QString() : all.first().toString(QKeySequence::NativeText);
}

std::optional<CommandId> Keymap::clash(CommandId id, const QKeySequence &wanted) const
{
    const CommandSpec &mine = commandSpec(id);
    for (const CommandSpec &spec : commandTable()) {
        // A plain key is a letter where one writes: what is live only there never meets it.
        if (spec.id == id || (isPlainKey(wanted) && isInText(mine) != isInText(spec)))
            continue;
        for (const QKeySequence &each : keys(spec.id))
            if (overlap(each, wanted))
                return spec.id;
    }
    return {};
}

void Keymap::setPreset(const QString &preset)
{
    if (preset == m_preset)
        return;
    m_preset = preset;
    (void)keep();
    Q_EMIT changed();
}

Result<Done> Keymap::assign(CommandId id, const QList<QKeySequence> &wanted)
{
    for (const QKeySequence &each : wanted) {
        if (isPlainKey(each) && isInText(commandSpec(id)))
            return Error {u"key_types"_s,
                          tr("That key types a letter where this command is used. Add Ctrl or Alt.")};
        if (const auto other = clash(id, each))
            return Error {u"key_taken"_s,
                          tr("%1 is the key of “%2”. Choose another, or take it away there first.")
                              .arg(each.toString(QKeySequence::NativeText), textOf(commandSpec(*other))),
                          {{u"command"_s, QString::fromLatin1(commandSpec(*other).name)}}};
    }
    if (wanted == presetKeys(m_preset, id))
        m_own.remove(id);
    else
        m_own.insert(id, wanted.first(std::min(wanted.size(), mostKeys)));
    Q_EMIT changed();
    return keep();
}

Result<Done> Keymap::reset(CommandId id)
{
    return assign(id, presetKeys(m_preset, id));
}

Result<Done> Keymap::resetAll()
{
    m_own.clear();
    Q_EMIT changed();
    return keep();
}

Result<Done> Keymap::keep()
{
    if (m_file.isEmpty())
        return Done {};
    QJsonObject own;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it)
        own.insert(QLatin1StringView(commandSpec(it.key()).name), jsonOf(it.value()));
    if (!writeFile(m_file, {{u"preset"_s, m_preset}, {u"keys"_s, own}}))
        return Error {
            u"keymap_unwritable"_s,
            tr("The shortcut works now but could not be kept. Is the disk full, or %1 write-protected?")
                .arg(m_file)};
    writeDefaults(QFileInfo(m_file).path());
    return Done {};
}

QString keyboardPage()
{
    QString page
        = u"# Keyboard\n\nMade from the table of commands (ui/shell/commands*.h); a test holds this page "
          "against it. Every key can\nbe changed under Settings, Keyboard. Plain letters work while no "
          "text field has the keyboard, by their place\non the keyboard where the layout is not "
          "Latin. \"G, I\" is G and then I.\n"_s;
    QString group;
    for (const CommandSpec &spec : commandTable()) {
        if (group != QLatin1StringView(spec.group)) {
            group = QString::fromLatin1(spec.group);
            page += u"\n## "_s + group + u"\n\n| Command | Name |"_s;
            for (const PresetEntry &preset : presetTable)
                page += u' ' + QString(preset.title) + u" |"_s;
            page += u"\n| --- | --- | --- | --- | --- |\n"_s;
        }
        page += u"| "_s + QString::fromUtf8(spec.text) + u" | `"_s + QLatin1StringView(spec.name) + u"` |"_s;
        for (const PresetEntry &preset : presetTable) {
            QStringList keys;
            for (const QKeySequence &each : Keymap::presetKeys(preset.id, spec.id))
                keys << each.toString(QKeySequence::PortableText);
            page += u' ' + keys.join(u" or "_s) + u" |"_s;
        }
        page += u'\n';
    }
    return page;
}

} // namespace waypost::ui
