// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/composertools.h"

#include "ui/composing/emojisuggest.h"
#include "ui/composing/pasted.h"
#include "ui/composing/recordstrip.h"
#include "ui/composing/spellmarks.h"
#include "ui/composing/voicerecorder.h"
#include "ui/inbox/attachments.h"
#include "ui/inbox/cardsform.h"
#include "ui/inbox/choiceforms.h"
#include "ui/inbox/inboxcontext.h"
#include "ui/inbox/messageedit.h"
#include "ui/inbox/placeform.h"
#include "ui/kit/bidi.h"
#include "ui/kit/flatbutton.h"
#include "ui/kit/theme.h"

#include <QJsonDocument>
#include <QMenu>

namespace waypost::ui {

namespace {
using namespace Qt::StringLiterals;

constexpr int messagesToGuessFrom = 40; ///< entries of the timeline

QStringList customersWords(sync::View &view, const QString &conversation)
{
    QStringList words;
    for (const sync::TimelineEntry &entry : view.timeline(conversation, messagesToGuessFrom))
        if (entry.kind == sync::EntryKind::Message && entry.message.direction == "in"_L1)
            words << conversations::wordsOf(conversations::contentFromJson(
                QJsonDocument::fromJson(entry.message.content.toUtf8()).object()));
    return words;
}
} // namespace

ComposerTools::ComposerTools(InboxContext &context, MessageEdit &edit, const Files &files, QWidget *composer)
    : QObject(composer)
    , m_context(context)
    , m_edit(edit)
    , m_files(files)
    , m_composer(composer)
    , m_more(new FlatButton(context.theme, Icon::Add, tr("Attach and more"), composer))
    , m_microphone(new FlatButton(context.theme, Icon::Microphone, tr("Record a voice message"), composer))
    , m_recorder(new VoiceRecorder(new Microphone, this))
    , m_strip(new RecordStrip(context.theme, *m_recorder, composer))
    , m_spelling(new SpellMarks(context.theme, context.speller.get(), edit))
{
    build();
    readSettings();
}

void ComposerTools::build()
{
    auto *menu = new QMenu(m_composer);
    const Tokens &tokens = m_context.theme.tokens();
    menu->addAction(iconOf(Icon::Microphone, tokens.ink2), tr("Voice message"), this, &ComposerTools::record);
    menu->addAction(iconOf(Icon::Location, tokens.ink2), tr("Place…"), this, &ComposerTools::composePlace);
    menu->addAction(iconOf(Icon::Contact, tokens.ink2), tr("Contact cards…"), this,
                    &ComposerTools::composeCards);
    menu->addAction(iconOf(Icon::Buttons, tokens.ink2), tr("Buttons…"), this, &ComposerTools::composeButtons);
    menu->addAction(iconOf(Icon::List, tokens.ink2), tr("List…"), this, &ComposerTools::composeList);
    m_more->setMenu(menu);
    new EmojiSuggest(m_context.emoji, m_edit);
    m_edit.onMenu = [this](QMenu &editMenu, const QPoint &pos) { m_spelling->addTo(editMenu, pos); };
    connect(m_microphone, &FlatButton::clicked, this, &ComposerTools::record);
    connect(m_recorder, &VoiceRecorder::recorded, &m_files.reply, &Attachments::addVoice);
    connect(m_recorder, &VoiceRecorder::failed, this, &ComposerTools::failed);
    connect(m_recorder, &VoiceRecorder::changed, this, [this] {
        const bool idle = m_recorder->state() == VoiceRecorder::State::Idle;
        m_microphone->setEnabled(idle);
        if (idle && m_strip->hasFocus())
            m_edit.setFocus(Qt::OtherFocusReason);
    });
    connect(&m_edit, &MessageEdit::filesOffered, this, &ComposerTools::takeFiles);
    connect(&m_edit, &MessageEdit::vcardOffered, this, &ComposerTools::takeVcard);
    connect(&m_edit, &MessageEdit::imageOffered, this, [this](const QImage &image) { files().add(image); });
    connect(&m_files.reply, &Attachments::refused, this, &ComposerTools::failed);
    connect(&m_files.note, &Attachments::refused, this, &ComposerTools::failed);
}

QWidget &ComposerTools::strip()
{
    return *m_strip;
}

void ComposerTools::readSettings()
{
    const auto key = [this](QLatin1StringView name, const QString &usual) {
        return m_context.settings ? m_context.settings->value(name, usual).toString() : usual;
    };
    m_enterSends = m_note ? key("composer/note_key"_L1, u"ctrl_enter"_s) == "enter"_L1
                          : key("composer/send_key"_L1, u"enter"_s) != "ctrl_enter"_L1;
    m_edit.setEnterSends(m_enterSends);
    m_spelling->setEnabled(!m_context.settings
                           || m_context.settings->value("composer/spelling"_L1, true).toBool());
}

void ComposerTools::open(const QString &conversation)
{
    m_recorder->cancel();
    readSettings();
    m_conversation = conversation;
    m_spelling->setMessages(conversation, {});
    if (conversation.isEmpty() || !m_context.speller)
        return;
    m_context.desk.ask<QStringList>(
        this, [conversation](sync::View &view) { return customersWords(view, conversation); },
        [this, conversation](const QStringList &messages) {
            if (conversation == m_conversation)
                m_spelling->setMessages(conversation, messages);
        });
}

void ComposerTools::setNote(bool note)
{
    m_note = note;
    m_edit.setNote(note);
    readSettings();
}

QString ComposerTools::hint() const
{
    const QString enter = isolated(tr("Enter")); // keys read left to right in every language
    const QString withCtrl = isolated(tr("Ctrl+Enter"));
    if (m_note)
        return tr("%1 saves · %2 mentions").arg(m_enterSends ? enter : withCtrl, isolated(tr("@name")));
    return m_enterSends ? tr("%1 sends · %2 new line").arg(enter, isolated(tr("Shift+Enter")))
                        : tr("%1 sends · %2 new line").arg(withCtrl, enter);
}

bool ComposerTools::take(const Pasted &pasted)
{
    if (!pasted.files.isEmpty())
        takeFiles(pasted.files);
    else if (!pasted.vcard.isEmpty())
        takeVcard(pasted.vcard);
    else if (!pasted.image.isNull())
        files().add(pasted.image);
    else
        return false;
    return true;
}

void ComposerTools::takeFiles(const QStringList &paths)
{
    if (!m_note && paths.size() == 1 && paths.first().endsWith(".vcf"_L1, Qt::CaseInsensitive))
        openCards()->addVcardFile(paths.first());
    else
        files().add(paths);
}

void ComposerTools::takeVcard(const QByteArray &vcard)
{
    if (m_note)
        files().add(tr("contact") + u".vcf"_s, vcard);
    else
        openCards()->addVcard(vcard);
}

void ComposerTools::record()
{
    m_recorder->start();
}

void ComposerTools::show(MessageForm *form)
{
    connect(form, &MessageForm::composed, this, &ComposerTools::composed);
    form->open();
}

void ComposerTools::composePlace()
{
    show(new PlaceForm(m_context, m_edit.toPlainText(), m_composer));
}

CardsForm *ComposerTools::openCards()
{
    auto *form = new CardsForm(m_context, m_composer);
    show(form);
    return form;
}

void ComposerTools::composeCards()
{
    openCards();
}

void ComposerTools::composeButtons()
{
    auto *form = new ButtonsForm(m_context, m_edit.toPlainText(), m_composer);
    connect(form, &ButtonsForm::listWanted, this, &ComposerTools::openList);
    show(form);
}

void ComposerTools::openList(const QString &text)
{
    show(new ListForm(m_context, text, m_composer));
}

void ComposerTools::composeList()
{
    openList(m_edit.toPlainText());
}

} // namespace waypost::ui
