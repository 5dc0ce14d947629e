// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/composing/filefacts.h"
#include "ui/kit/icons.h"

#include <QWidget>

namespace waypost::ui {

class ElidedLabel;
class FlatButton;
class Theme;

/// A file that goes with the next reply: its picture or icon, name, size, what is the matter with it and what
/// can be done about that, and the way to take it out again.
class FileCard final : public QWidget {
    Q_OBJECT
public:
    enum class State { Looking, Asking, Taking, Ready, Unfit, Failed };

    FileCard(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    void show(State state, const FileFacts &facts);
    void setPlaying(bool playing); ///< a voice message that is being listened to
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void removed();
    void wished(waypost::ui::FileWish wish); ///< answer to what it asked
    void again(); ///< after a failure
    void listened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString wordsFor(State state, const FileFacts &facts) const;
    [[nodiscard]] static Icon iconFor(State state, const conversations::MediaContent &content);

    const Theme &m_theme;
    QString m_name;
    Icon m_icon = Icon::File;
    QImage m_thumbnail;
    State m_state = State::Looking;
    ElidedLabel *m_title;
    ElidedLabel *m_words;
    FlatButton *m_smaller;
    FlatButton *m_document;
    FlatButton *m_again;
    FlatButton *m_listen;
};

} // namespace waypost::ui
