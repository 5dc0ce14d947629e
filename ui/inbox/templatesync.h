// SPDX-FileCopyrightText: 2026 The Waypost authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/templates/templates.h"

#include <QTimer>
#include <QWidget>

namespace waypost::ui {

class ElidedLabel;
class FlatButton;
struct InboxContext;

/// When the channel's templates were last read at the provider, offline too, or why they could not be; and
/// the button that reads them now.
class TemplateSync final : public QWidget {
    Q_OBJECT
public:
    explicit TemplateSync(InboxContext &context, QWidget *parent = nullptr);
    void setChannel(const QString &channel);
    [[nodiscard]] QString words() const;

private:
    void readAgain();
    void syncNow();
    void tell();
    [[nodiscard]] QString wordsNow() const;

    InboxContext &m_context;
    QString m_channel;
    templates::SyncState m_state;
    QString m_refusal; ///< of the last wish
    bool m_running = false;
    ElidedLabel *m_words;
    FlatButton *m_button;
    QTimer m_minute;
};

} // namespace waypost::ui
