// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keyboardpage.h"

#include "ui/kit/banner.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/theme.h"
#include "ui/shell/keymap.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QTreeWidget>

namespace waypost::ui {

namespace {
constexpr int commandRole = Qt::UserRole + 1;
}

KeyboardPage::KeyboardPage(const Theme &theme, Keymap &keymap, QWidget *parent)
    : SettingsForm(theme, parent)
    , m_keymap(keymap)
    , m_field(new SearchField(theme, tr("Find a command or a key"), this))
    , m_table(new QTreeWidget(this))
    , m_capture(new QKeySequenceEdit(this))
    , m_banner(new InlineBanner(theme, this))
{
    addSection(tr("Keys"));
    QList<Choice> presets;
    for (const Keymap::Preset &preset : Keymap::presets())
        presets << Choice {preset.title, preset.id};
    m_preset = addChoice(
        tr("Keys as in"), presets, keymap.preset(),
        [this](const QVariant &preset) { m_keymap.setPreset(preset.toString()); },
        tr("Your own changes stay on top of it."));
    addTable();
    addCapture();
    connect(&keymap, &Keymap::changed, this, &KeyboardPage::fill);
    fill();
}

void KeyboardPage::addTable()
{
    m_field->setAccessibleName(m_field->placeholderText());
    addWide(tr("Find a command or a key"), m_field);
    m_table->setAccessibleName(tr("Commands and their keys"));
    m_table->setHeaderLabels({tr("Command"), tr("Keys")});
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(260);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    addWide(tr("Commands and their keys"), m_table);
    connect(m_field, &QLineEdit::textChanged, this, &KeyboardPage::filter);
    connect(m_table, &QTreeWidget::currentItemChanged, this, &KeyboardPage::showChosen);
    connect(m_table, &QTreeWidget::itemActivated, m_capture, [this] { m_capture->setFocus(); });
}

void KeyboardPage::addCapture()
{
    addRow(tr("New key"), m_capture, tr("Press it here: one key, or up to four one after the other."));
    m_capture->setAccessibleName(tr("New key"));
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &text, auto pressed) {
        auto *each = new FlatButton(theme(), ButtonKind::Secondary, text, line);
        connect(each, &QAbstractButton::clicked, this, pressed);
        row->addWidget(each);
        m_buttons << each;
    };
    button(tr("Use it"), [this] { take(false); });
    button(tr("Add it"), [this] { take(true); });
    button(tr("No key"), [this] {
        if (const auto id = chosen())
            tell(m_keymap.assign(*id, {}), tr("“%1” has no key now.").arg(textOf(commandSpec(*id))));
    });
    button(tr("As in the preset"), [this] {
        if (const auto id = chosen())
            tell(m_keymap.reset(*id), tr("“%1” has the preset's key again.").arg(textOf(commandSpec(*id))));
    });
    row->addStretch(1);
    addWide({}, line);
    addWide({}, m_banner);
    auto *all = new FlatButton(theme(), ButtonKind::Secondary, tr("All keys as in the preset"), this);
    connect(all, &QAbstractButton::clicked, this,
            [this] { tell(m_keymap.resetAll(), tr("All keys are the preset's.")); });
    addRow(tr("Begin anew"), all);
}

void KeyboardPage::fill()
{
    const auto before = chosen();
    m_table->clear();
    QFont own = m_table->font();
    own.setWeight(QFont::DemiBold);
    for (const CommandSpec &spec : commandTable()) {
        QStringList keys;
        for (const QKeySequence &each : m_keymap.keys(spec.id))
            keys << each.toString(QKeySequence::NativeText);
        auto *item = new QTreeWidgetItem(m_table, {textOf(spec), keys.join(tr(" or "))});
        item->setData(0, commandRole, int(spec.id));
        item->setToolTip(0, groupOf(spec));
        if (m_keymap.isOwn(spec.id)) {
            item->setFont(1, own);
            item->setToolTip(1, tr("Changed by you"));
        }
    }
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(m_keymap.preset())));
    filter(m_field->text());
    choose(before.value_or(CommandId::NextConversation));
}

void KeyboardPage::filter(const QString &text)
{
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_table->topLevelItem(i);
        item->setHidden(!item->text(0).contains(text.trimmed(), Qt::CaseInsensitive)
                        && !item->text(1).contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

void KeyboardPage::choose(CommandId id)
{
    m_table->setCurrentItem(m_table->topLevelItem(int(id)));
    showChosen();
}

std::optional<CommandId> KeyboardPage::chosen() const
{
    const QTreeWidgetItem *item = m_table->currentItem();
    return item ? std::optional(CommandId(item->data(0, commandRole).toInt())) : std::nullopt;
}

void KeyboardPage::showChosen()
{
    for (FlatButton *button : std::as_const(m_buttons))
        button->setEnabled(chosen().has_value());
    m_capture->clear();
}

void KeyboardPage::take(bool besides)
{
    const auto id = chosen();
    const QKeySequence caught = m_capture->keySequence();
    if (!id || caught.isEmpty())
        return m_capture->setFocus();
    QList<QKeySequence> keys = besides ? m_keymap.keys(*id) : QList<QKeySequence>();
    if (!keys.contains(caught))
        keys << caught;
    tell(m_keymap.assign(*id, keys),
         tr("%1 is the key of “%2” now.")
             .arg(caught.toString(QKeySequence::NativeText), textOf(commandSpec(*id))));
}

void KeyboardPage::tell(const Result<Done> &result, const QString &done)
{
    m_banner->setMessage(result ? BannerTone::Ok : BannerTone::Warn, result ? done : result.error().text);
    m_banner->show();
}

} // namespace waypost::ui
