// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/conversations/content.h"

#include <QObject>

namespace waypost::ui {

class Attachments;
class CardsForm;
class FlatButton;
class MessageEdit;
class MessageForm;
class RecordStrip;
class SpellMarks;
class VoiceRecorder;
struct InboxContext;
struct Pasted;

/// What a composer has besides its text: recording, places, contact cards, buttons and lists, what is pasted
/// or dropped, spelling, emoji by name, and which key sends. Reads the settings "composer/send_key",
/// "composer/note_key" ("enter" or "ctrl_enter") and "composer/spelling".
class ComposerTools final : public QObject {
    Q_OBJECT
public:
    /// What comes in goes to what is being written: two lists, so that a note's file is never a reply's.
    struct Files {
        Attachments &reply;
        Attachments &note;
    };
    ComposerTools(InboxContext &context, MessageEdit &edit, const Files &files, QWidget *composer);

    [[nodiscard]] FlatButton &more() { return *m_more; } ///< the "+" button
    [[nodiscard]] FlatButton &microphone() { return *m_microphone; }
    [[nodiscard]] QWidget &strip(); ///< shown while one records
    [[nodiscard]] SpellMarks &spelling() { return *m_spelling; }
    [[nodiscard]] VoiceRecorder &recorder() { return *m_recorder; }

    void open(const QString &conversation); ///< ends a recording; finds out the customer's language
    void setNote(bool note);
    [[nodiscard]] QString hint() const; ///< what the keys do
    /// Files, pictures and people of a drop or paste; false: there is nothing of that kind in it.
    bool take(const Pasted &pasted);

public Q_SLOTS:
    void record();
    void composePlace();
    void composeCards();
    void composeButtons();
    void composeList();
    void takeFiles(const QStringList &paths); ///< a single vCard opens the form of cards, for a reply
    void takeVcard(const QByteArray &vcard);

Q_SIGNALS:
    void composed(const waypost::conversations::Content &content);
    void failed(const QString &why); ///< in plain words

private:
    void build();
    void readSettings();
    void show(MessageForm *form);
    CardsForm *openCards();
    [[nodiscard]] Attachments &files() { return m_note ? m_files.note : m_files.reply; }
    void openList(const QString &text);

    InboxContext &m_context;
    MessageEdit &m_edit;
    Files m_files;
    QWidget *m_composer;
    FlatButton *m_more;
    FlatButton *m_microphone;
    VoiceRecorder *m_recorder;
    RecordStrip *m_strip;
    SpellMarks *m_spelling;
    QString m_conversation;
    bool m_note = false;
    bool m_enterSends = true;
};

} // namespace waypost::ui
