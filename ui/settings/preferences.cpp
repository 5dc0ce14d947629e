// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include <algorithm>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;
const QString languageKey = QStringLiteral("general/language");
const QString zoomKey = QStringLiteral("general/zoom");
const QString scaleKey = QStringLiteral("general/scale");
const QString sendKeyKey = QStringLiteral("composer/send_key");
const QString noteKeyKey = QStringLiteral("composer/note_key");
const QString spellingKey = QStringLiteral("composer/spelling");
const QString toneKey = QStringLiteral("composer/emoji_tone");
const QString enterWord = QStringLiteral("enter");
const QString ctrlEnterWord = QStringLiteral("ctrl_enter");
constexpr int darkestTone = 5;
const QString holdKey = QStringLiteral("composer/hold_s");
const QString motionKey = QStringLiteral("general/reduced_motion");
const QString compactKey = QStringLiteral("list/compact");
constexpr int workspaceHold = -1;

int inRange(int percent)
{
    return std::clamp(percent, Preferences::LeastZoom, Preferences::MostZoom);
}
} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QList<int> Preferences::zoomSteps()
{
    return {75, 90, 100, 110, 125, 150, 175, 200};
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

int Preferences::textZoom() const
{
    return inRange(m_settings.value(zoomKey, UsualZoom).toInt());
}

int Preferences::scale() const
{
    return inRange(m_settings.value(scaleKey, UsualZoom).toInt());
}

Preferences::SendKey Preferences::sendKey() const
{
    return m_settings.value(sendKeyKey, enterWord).toString() == ctrlEnterWord ? SendKey::CtrlEnter
                                                                               : SendKey::Enter;
}

Preferences::SendKey Preferences::noteKey() const
{
    return m_settings.value(noteKeyKey, ctrlEnterWord).toString() == enterWord ? SendKey::Enter
                                                                               : SendKey::CtrlEnter;
}

bool Preferences::spelling() const
{
    return m_settings.value(spellingKey, true).toBool();
}

int Preferences::emojiTone() const
{
    return std::clamp(m_settings.value(toneKey, 0).toInt(), 0, darkestTone);
}

std::optional<int> Preferences::holdSeconds() const
{
    const int seconds = m_settings.value(holdKey, workspaceHold).toInt();
    return QList<int> {0, 5, 15, 30}.contains(seconds) ? std::optional(seconds) : std::nullopt;
}

bool Preferences::reducedMotion() const
{
    return m_settings.value(motionKey, false).toBool();
}

bool Preferences::compactList() const
{
    return m_settings.value(compactKey, false).toBool();
}

void Preferences::setLanguage(const QString &code)
{
    if (code == language())
        return;
    keep(languageKey, code);
    Q_EMIT languageChanged(code);
}

void Preferences::setTextZoom(int percent)
{
    keep(zoomKey, inRange(percent));
}

void Preferences::stepTextZoom(int steps)
{
    const QList<int> all = zoomSteps();
    const auto nearest = std::lower_bound(all.begin(), all.end(), textZoom());
    const auto place = std::clamp<qsizetype>(nearest - all.begin() + steps, 0, all.size() - 1);
    setTextZoom(all[place]);
}

void Preferences::setScale(int percent)
{
    keep(scaleKey, inRange(percent));
}

void Preferences::setSendKey(SendKey key)
{
    keep(sendKeyKey, key == SendKey::Enter ? enterWord : ctrlEnterWord);
}

void Preferences::setNoteKey(SendKey key)
{
    keep(noteKeyKey, key == SendKey::Enter ? enterWord : ctrlEnterWord);
}

void Preferences::setSpelling(bool on)
{
    keep(spellingKey, on);
}

void Preferences::setEmojiTone(int tone)
{
    keep(toneKey, std::clamp(tone, 0, darkestTone));
}

void Preferences::setHoldSeconds(std::optional<int> seconds)
{
    keep(holdKey, seconds.value_or(workspaceHold));
}

void Preferences::setReducedMotion(bool reduced)
{
    keep(motionKey, reduced);
}

void Preferences::setCompactList(bool compact)
{
    keep(compactKey, compact);
}

void Preferences::keep(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    Q_EMIT changed();
}

} // namespace waypost::ui
