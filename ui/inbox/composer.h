// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/desk.h"
#include "ui/inbox/bubblepart.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <array>

namespace waypost::ui {

class Attachments;
class ComposeAssist;
class ComposerTools;
class ElidedLabel;
class EmojiPicker;
class FlatButton;
class InlineBanner;
class MessageEdit;
class NoteAudience;
class OtherDraft;
class QuoteChip;
class SegmentTabs;
class TemplatePane;
class WindowClock;

struct Pasted;

/// Where answers, notes and templates are written. Everything goes through the desk's outbox and nothing
/// waits for the network. What is begun is kept: drafts are saved 300 ms after a pause and when the keyboard
/// leaves.
class Composer final : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Reply, Note, Template };

    explicit Composer(InboxContext &context, QWidget *parent = nullptr);
    ~Composer() override;

    void open(const QString
                  &conversation); ///< empty: none; saves what is there and brings the drafts of the new one
    void setConversation(const sync::ListedConversation &listed); ///< window and channel of the open one
    [[nodiscard]] Mode mode() const;
    void setMode(Mode wanted); ///< a closed window makes a template of a reply
    void quote(const Quote &quote);
    void putText(const QString &text, Mode mode = Mode::Reply); ///< before what is there
    void takeFocus();
    [[nodiscard]] QString text() const;
    [[nodiscard]] MessageEdit &editor() { return *m_edit; }
    [[nodiscard]] Attachments &attachments() { return *m_attachments; } ///< of the reply
    [[nodiscard]] Attachments &noteFiles() { return *m_noteFiles; }
    [[nodiscard]] ComposerTools &tools() { return *m_tools; }
    /// Of a drop anywhere: into the note, else the reply, if there can be one.
    bool take(const Pasted &pasted);
    [[nodiscard]] TemplatePane &templates() { return *m_templates; }
    [[nodiscard]] ComposeAssist &assist() { return *m_assist; }

public Q_SLOTS:
    void pickFiles(); ///< to attach
    void pickEmoji();
    void send();
    void sendAndResolve();
    void sendAndNext(); ///< and on to the next conversation
    void sendLater(); ///< asks when

Q_SIGNALS:
    void sent();
    void resolved();
    void nextWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Given {
        Mode mode = Mode::Reply;
        QString words;
    };
    void build();
    void connectParts();
    void keepText(); ///< of the mode that is left, and its draft
    void showText();
    void typed();
    void saveDraft();
    void followDraft(const sync::ChangeSet &changes);
    void lookForOther();
    void addOther(const QString &text);
    void buildAssist();
    void connectFiles();
    [[nodiscard]] Attachments &files(); ///< of what is being written
    void lookWhoReads(); ///< of those a note names
    void sendComposed(const conversations::Content &content);
    void fitFoot(); ///< what is also in a menu leaves the row when it gets narrow
    void adjust(); ///< buttons, counter, banner follow the state
    void followWindow();
    [[nodiscard]] QString whyNot() const; ///< in plain words; empty: it can be sent
    [[nodiscard]] QList<conversations::Content> contents() const;
    struct Sending {
        qint64 at = 0; ///< UTC ms; 0: now
        bool resolve = false;
    };
    [[nodiscard]] bool give(const Sending &how);
    void giveNote();
    void giveReplies(const QList<conversations::Content> &contents, const Sending &how);
    [[nodiscard]] QJsonObject detailsOf(const Sending &how) const;
    void putBack(const Given &given);
    void hearRefusal(const QString &command, const Error &error);
    void tellWriting();
    [[nodiscard]] QString &stored(Mode mode) { return m_texts[size_t(mode)]; }
    [[nodiscard]] bool windowIsOpen() const;

    InboxContext &m_context;
    QString m_conversation;
    sync::ListedConversation m_listed;
    std::array<QString, 3> m_texts; ///< by mode
    QHash<QString, Given> m_given; ///< by command, in case it is refused here
    Mode m_shown = Mode::Reply;
    bool m_templateInstead = false; ///< of the reply, while the window is closed
    bool m_quiet = false; ///< the text changes by itself, nobody types
    qint64 m_toldWritingAt = 0;
    quint64 m_generation = 0;
    QTimer m_pause; ///< 300 ms after the last key

    SegmentTabs *m_tabs = nullptr;
    ElidedLabel *m_hint = nullptr;
    InlineBanner *m_banner = nullptr;
    InlineBanner *m_otherBanner = nullptr;
    OtherDraft *m_other = nullptr;
    InlineBanner *m_audienceBanner = nullptr;
    NoteAudience *m_audience = nullptr;
    QuoteChip *m_quote = nullptr;
    Attachments *m_attachments = nullptr;
    Attachments *m_noteFiles = nullptr;
    MessageEdit *m_edit = nullptr;
    ComposerTools *m_tools = nullptr;
    InlineBanner *m_assistBanner = nullptr;
    ComposeAssist *m_assist = nullptr;
    QWidget *m_assistBar = nullptr;
    TemplatePane *m_templates = nullptr;
    EmojiPicker *m_emoji = nullptr;
    FlatButton *m_attach = nullptr;
    FlatButton *m_smile = nullptr;
    ElidedLabel *m_counter = nullptr;
    WindowClock *m_window = nullptr;
    FlatButton *m_sendResolve = nullptr;
    FlatButton *m_send = nullptr;
    FlatButton *m_moreWays = nullptr;
    QList<QWidget *> m_foot; ///< what stays in the lowest row, in its order
};

} // namespace waypost::ui
