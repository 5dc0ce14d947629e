// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include "ui/kit/language.h"
#include "ui/settings/preferences.h"

#include <QLocale>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

QList<SettingsForm::Choice> percents()
{
    QList<SettingsForm::Choice> choices;
    for (const int percent : Preferences::zoomSteps())
        choices << SettingsForm::Choice {GeneralPage::tr("%1 %").arg(QLocale().toString(percent)), percent};
    return choices;
}
} // namespace

GeneralPage::GeneralPage(const Theme &theme, Preferences &preferences, QWidget *parent)
    : SettingsForm(theme, parent)
    , m_preferences(preferences)
{
    addSection(tr("Language"));
    QList<Choice> spoken {{tr("As the system"), QString()}};
    for (const Language &language : languages())
        spoken << Choice {language.name, language.code};
    addChoice(
        tr("Language of the program"), spoken, preferences.language(),
        [this](const QVariant &code) { m_preferences.setLanguage(code.toString()); },
        tr("What customers write stays as it is."));
    addAppearance();
    addWriting();
}

void GeneralPage::addAppearance()
{
    addSection(tr("Appearance"));
    addChoice(tr("Theme"),
              {{tr("As the system"), int(ThemeChoice::System)},
               {tr("Light"), int(ThemeChoice::Light)},
               {tr("Dark"), int(ThemeChoice::Dark)}},
              int(theme().choice()),
              [this](const QVariant &choice) { Q_EMIT themeChosen(ThemeChoice(choice.toInt())); });
    auto *zoom = addChoice(
        tr("Text of conversations"), percents(), m_preferences.textZoom(),
        [this](const QVariant &percent) { m_preferences.setTextZoom(percent.toInt()); },
        tr("Ctrl and + or - do the same while you read; Ctrl and 0 goes back."));
    connect(&m_preferences, &Preferences::changed, zoom,
            [this, zoom] { zoom->setCurrentIndex(std::max(0, zoom->findData(m_preferences.textZoom()))); });
    addChoice(
        tr("Size of everything"), percents(), m_preferences.scale(),
        [this](const QVariant &percent) { m_preferences.setScale(percent.toInt()); },
        tr("From the next start on."));
    addChoice(
        tr("List of conversations"), {{tr("comfortable"), false}, {tr("compact"), true}},
        m_preferences.compactList(),
        [this](const QVariant &compact) { m_preferences.setCompactList(compact.toBool()); },
        tr("Compact shows half as many again: two lines each, with the label that matters most."));
    addCheck(
        tr("Less motion"), m_preferences.reducedMotion(),
        [this](bool reduced) { m_preferences.setReducedMotion(reduced); },
        tr("No blinking cursor, nothing that slides or fades."));
}

void GeneralPage::addWriting()
{
    addSection(tr("Writing"));
    const QList<Choice> keys {{tr("sends; Shift+Enter begins a line"), int(Preferences::SendKey::Enter)},
                              {tr("begins a line; Ctrl+Enter sends"), int(Preferences::SendKey::CtrlEnter)}};
    addChoice(tr("Enter in a reply"), keys, int(m_preferences.sendKey()),
              [this](const QVariant &key) { m_preferences.setSendKey(Preferences::SendKey(key.toInt())); });
    addChoice(tr("Enter in a note"), keys, int(m_preferences.noteKey()),
              [this](const QVariant &key) { m_preferences.setNoteKey(Preferences::SendKey(key.toInt())); });
    addCheck(
        tr("Check the spelling"), m_preferences.spelling(),
        [this](bool on) { m_preferences.setSpelling(on); },
        tr("With the dictionaries of this computer, in the conversation's language."));
    addChoice(tr("Skin tone of emoji"),
              {{tr("as the emoji come"), 0},
               {tr("light"), 1},
               {tr("medium light"), 2},
               {tr("medium"), 3},
               {tr("medium dark"), 4},
               {tr("dark"), 5}},
              m_preferences.emojiTone(),
              [this](const QVariant &tone) { m_preferences.setEmojiTone(tone.toInt()); });
    constexpr int workspaceSays = -1;
    addChoice(
        tr("A reply can be taken back"),
        {{tr("as long as the workspace says"), workspaceSays},
         {tr("not at all"), 0},
         {tr("for %n second(s)", nullptr, 5), 5},
         {tr("for %n second(s)", nullptr, 15), 15},
         {tr("for %n second(s)", nullptr, 30), 30}},
        m_preferences.holdSeconds().value_or(workspaceSays),
        [this](const QVariant &seconds) {
            m_preferences.setHoldSeconds(seconds.toInt() < 0 ? std::nullopt : std::optional(seconds.toInt()));
        },
        tr("The relay keeps it that long; colleagues see it meanwhile."));
}

} // namespace waypost::ui
